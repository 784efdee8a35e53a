//! What asks for an id of LLGo's: checked loads and type tests; and that each leads somewhere when the pass is done.
//!
//! LLVM takes a type test of an id that no variable has for false. The front end assumes that it is true, so that LLVM
//! would take whatever follows for unreachable. An id that nobody has, or has any more, gives way:
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
    /// Whether that is all that can be relied on, so that the exact id is not to stay.
    pub(crate) is_doubtful: bool,
    /// Whether it asks for any method, as what it says is not understood.
    pub(crate) asks_anything: bool,
    /// Whether it asks for what reflection looks up, beside the method.
    pub(crate) looks_up: bool,
}

/// Has each check ask for an id that some variable has. In an `open` world others may have more ids, but none that is
/// exact. Returns whether what is left asks for less than the checks did, so that another run would go wrong.
pub(crate) fn settle<'m>(module: Module<'m>, checks: &[Check<'m>], open: bool) -> bool {
    let mut asks_less = checks.iter().any(|check| check.asks_anything);
    if checks.is_empty() {
        return asks_less;
    }
    let carried = carried(module);
    for check in checks {
        check.call.remove_string_attributes(PROTOCOL);
        let is_exact = matches!(check.parsed, Id::Exact { .. });
        // Of an exact id another run would not know that it looks up.
        let is_vague = check.is_doubtful || (is_exact && check.looks_up) || (open && check.method.is_some());
        let stays = carried.contains(check.id) && !is_vague;
        let method = check.method.filter(|method| open || carried.contains(method));
        match method {
            _ if stays || (open && !is_exact) => {}
            Some(method) => check.call.set_metadata_string(check.operand, method),
            None => {
                asks_less |= check.looks_up;
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
