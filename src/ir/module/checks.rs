//! Checks: checked loads and type tests of LLGo's ids.
//!
//! ```llvm
//! call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.Keep:func()")
//! call i1 @llvm.type.test(ptr %table, metadata !"go.method.Keep:func()")
//! call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.i.KEY.m0") #0      ; an exact id
//! attributes #0 = { "llgo.interface.call"="1" "llgo.interface.method.0"="go.method.Keep:func()" }
//! ```

use hashbrown::HashSet;
use llgo_dce_facts::ids::Id;

use crate::ir::llvm::{Module, User, Value};

/// The intrinsics that take an id, each with the index of that operand.
const CHECKED_LOADS: [(&std::ffi::CStr, u32); 2] =
    [(c"llvm.type.checked.load", ID), (c"llvm.type.checked.load.relative", ID)];
const TYPE_TESTS: [(&std::ffi::CStr, u32); 2] = [(c"llvm.type.test", 1), (c"llvm.public.type.test", 1)];
/// The indices of the operands of a checked load that are the offset from its pointer, and the id.
const OFFSET: u32 = 1;
pub(crate) const ID: u32 = 2;

/// A checked load or a type test of an id of LLGo's.
pub(crate) struct Check<'m> {
    pub(crate) call: Value<'m>,
    /// The index of the operand that is the id.
    pub(crate) operand: u32,
    /// Whether it is a type test, which loads nothing.
    pub(crate) is_test: bool,
    pub(crate) id: &'m [u8],
    pub(crate) parsed: Id<'m>,
    /// Whether its call may have attributes of LLGo's protocol, which only the pass reads.
    pub(crate) has_attributes: bool,
    /// Of an exact id: the id of its method by name and signature, where the attributes have it.
    pub(crate) method: Option<&'m [u8]>,
    /// Whether some type implements its interface, so that the call reaches no other types' methods.
    pub(crate) is_implemented: bool,
    /// Whether it does not say what it asks for, as its id or its attributes are malformed.
    pub(crate) asks_anything: bool,
    /// Whether it asks for more than the method of its id: it may be a look-up by reflection.
    pub(crate) asks_more: bool,
}

impl<'m> Check<'m> {
    /// A check as the call alone shows it. The dialect adds the rest.
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

    /// The id by name and signature, or of a look-up, that it asks for; `None` when it is not known.
    pub(crate) fn wanted(&self) -> Option<&'m [u8]> {
        if matches!(self.parsed, Id::Exact { .. }) {
            self.method
        } else {
            Some(self.id)
        }
    }
}

/// Whether a call is a checked load of what is right at its pointer.
pub(crate) fn is_checked_load(call: Value<'_>) -> bool {
    let callee = call.called_function().map_or(&[][..], Value::name);
    let is_one = CHECKED_LOADS.iter().any(|(name, _)| name.to_bytes() == callee);
    is_one && call.operand(OFFSET).and_then(Value::as_integer) == Some(0)
}

/// All checks of a module, intrinsic by intrinsic.
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

/// The ids in the `!type` entries of all variables.
pub(crate) fn carried(module: Module<'_>) -> HashSet<&[u8]> {
    module.variables().flat_map(Value::type_entries).map(|entry| entry.id).collect()
}

/// The checks of ids that no variable has in a `!type` entry.
pub(crate) fn leading_nowhere<'c, 'm>(
    module: Module<'m>,
    checks: &'c [Check<'m>],
) -> impl Iterator<Item = &'c Check<'m>> {
    let carried = carried(module);
    checks.iter().filter(move |check| !carried.contains(check.id))
}
