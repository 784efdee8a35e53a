//! What asks for an id of LLGo's: checked loads and type tests.
//!
//! ```llvm
//! call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.Keep:func()")
//! call i1 @llvm.type.test(ptr %table, metadata !"go.method.Keep:func()")
//! ```

use hashbrown::HashSet;
use llgo_dce_facts::ids::Id;

use crate::ir::llvm::{Module, User, Value};

/// The intrinsics that ask for an id, each with the operand that the id is.
const CHECKED_LOADS: [(&std::ffi::CStr, u32); 2] =
    [(c"llvm.type.checked.load", ID), (c"llvm.type.checked.load.relative", ID)];
const TYPE_TESTS: [(&std::ffi::CStr, u32); 2] = [(c"llvm.type.test", 1), (c"llvm.public.type.test", 1)];
/// The operand of a checked load that is the id.
pub(crate) const ID: u32 = 2;

/// A checked load or a type test of an id of LLGo's.
pub(crate) struct Check<'m> {
    pub(crate) call: Value<'m>,
    /// Which of its operands is the id.
    pub(crate) operand: u32,
    /// Whether it only tests, and loads nothing.
    pub(crate) is_test: bool,
    pub(crate) id: &'m [u8],
    pub(crate) parsed: Id<'m>,
    /// Whether its call may have attributes that only the pass reads.
    pub(crate) has_attributes: bool,
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
        let has_attributes = true;
        Self {
            call,
            operand,
            is_test,
            id,
            parsed,
            has_attributes,
            method,
            is_implemented,
            asks_anything,
            asks_more,
        }
    }

    /// The id by name and signature, or of a look-up, that it is to ask for; `None` when it is not known.
    pub(crate) fn wanted(&self) -> Option<&'m [u8]> {
        if matches!(self.parsed, Id::Exact { .. }) {
            self.method
        } else {
            Some(self.id)
        }
    }
}

/// All that asks for an id of LLGo's, intrinsic by intrinsic.
pub(crate) fn checks(module: Module<'_>) -> Vec<Check<'_>> {
    let intrinsics = CHECKED_LOADS.into_iter().map(|it| (it, false)).chain(TYPE_TESTS.map(|it| (it, true)));
    let mut found = Vec::new();
    for ((name, operand), is_test) in intrinsics {
        for user in module.named_function(name).into_iter().flat_map(Value::users) {
            let User::Instruction(call, _) = user else { continue };
            let Some(id) = call.operand(operand).and_then(Value::metadata_string) else { continue };
            if let Some(parsed) = Id::parse(id) {
                found.push(Check::new(call, operand, is_test, id, parsed));
            }
        }
    }
    found
}

/// The ids that variables have.
pub(crate) fn carried(module: Module<'_>) -> HashSet<&[u8]> {
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
