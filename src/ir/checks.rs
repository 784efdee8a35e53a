//! What asks for an id of LLGo's: checked loads and type tests; and that each leads somewhere when the pass is done.
//!
//! LLVM knows nothing of interfaces: it would take the types that have an exact id for all that a call may get to, also
//! where some type implements the interface without saying so. So a call asks for name and signature from now on, which
//! all types have that can be read; those that the interface does not mean have been emptied, unless others call them.
//!
//! A type test of an id that no variable has is false to LLVM. LLGo assumes that it is true, so that whatever follows
//! may be taken for unreachable. Emptying the last slot that has an id makes such a test, too. It gives way to what it
//! does:
//!
//! ```llvm
//! call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.i.KEY.m0")
//! ; to the id of name and signature, when somebody has that
//! call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.Keep:func()")
//! ; else to what it does
//! load ptr, ptr %slot
//! ```

use hashbrown::HashSet;

use super::ids::Id;
use super::llvm::{Module, Value};

/// What the attributes of calls begin with that only the pass reads.
const PROTOCOL: &[u8] = b"llgo.interface.";

/// A checked load or a type test of an id of LLGo's.
pub(crate) struct Check<'m> {
    pub(crate) call: Value<'m>,
    /// Which of its operands is the id.
    pub(crate) operand: u32,
    /// Whether it only tests, and loads nothing.
    pub(crate) is_test: bool,
    pub(crate) id: &'m [u8],
    pub(crate) parsed: Id<'m>,
    /// The id of the method by name and signature, of a check of an exact id that says it.
    pub(crate) method: Option<&'m [u8]>,
    /// Whether there are types that implement its interface, which are all that it may get to.
    pub(crate) is_implemented: bool,
    /// Whether it asks for any method, as what it says is not understood.
    pub(crate) asks_anything: bool,
    /// Whether it asks for more than the method of its id: for what reflection looks up.
    pub(crate) asks_more: bool,
}

impl<'m> Check<'m> {
    /// A check of which no more is known than what it asks for.
    pub(crate) fn new(call: Value<'m>, operand: u32, is_test: bool, id: &'m [u8], parsed: Id<'m>) -> Self {
        let (method, is_implemented, asks_anything, asks_more) = (None, false, false, false);
        Self { call, operand, is_test, id, parsed, method, is_implemented, asks_anything, asks_more }
    }

    /// The id by name and signature, or of a look-up, that it is to ask for; `None` when it is not known.
    fn wanted(&self) -> Option<&'m [u8]> {
        if matches!(self.parsed, Id::Exact { .. }) {
            self.method
        } else {
            Some(self.id)
        }
    }
}

/// Has each check ask for an id that some variable has, and none for an exact one, of which those in `reached` lead to
/// a live slot. In an `open` world others may have more ids. Returns whether what is left asks for less than the checks
/// did, so that another run would go wrong.
pub(crate) fn settle<'m>(
    module: Module<'m>,
    checks: &[Check<'m>],
    reached: &HashSet<&[u8]>,
    open: bool,
) -> bool {
    let mut asks_less = checks.iter().any(|check| check.asks_anything);
    if checks.is_empty() {
        return asks_less;
    }
    let carried = carried(module);
    for check in checks {
        check.call.remove_string_attributes(PROTOCOL);
        // All that implement the interface are dead: nobody can be called, whoever else has the method.
        let reaches_nobody = check.is_implemented && !reached.contains(check.id);
        let leads_somewhere = |id: &&[u8]| open || (carried.contains(id) && !reaches_nobody);
        match check.wanted().filter(leads_somewhere) {
            Some(id) if id == check.id => {}
            Some(id) => check.call.set_metadata_string(check.operand, id),
            None => {
                // Without a test, what has been made of its answer may turn out to be for nobody.
                asks_less |= check.asks_more || check.is_test;
                check.call.replace_check(check.is_test);
            }
        }
    }
    asks_less
}

/// The ids that variables have.
fn carried(module: Module<'_>) -> HashSet<&[u8]> {
    module.variables().flat_map(Value::type_entries).map(|entry| entry.id).collect()
}

/// The checks of ids that no variable has.
pub(crate) fn leading_nowhere<'c, 'm>(
    module: Module<'m>,
    checks: &'c [Check<'m>],
) -> impl Iterator<Item = &'c Check<'m>> {
    let carried = carried(module);
    checks.iter().filter(move |check| !carried.contains(check.id))
}
