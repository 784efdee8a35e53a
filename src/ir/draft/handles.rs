//! The module's side of facts: by which their outcome is written back, and what explains it looks at the module.

use llgo_dce_core::SymId;
use llgo_dce_facts::{Details, Size};

use super::holders::Holders;
use crate::ir::llvm::{Module, Value};
use crate::ir::module::checks::Check;
use crate::ir::module::function_table::Parts;
use crate::ir::module::globals::Globals;
use crate::ir::module::sizes::size;
use crate::ir::module::stubs::UnreachableMethods;
use crate::ir::module::types::TypeTable;

/// Handles into a module. Writing takes them by value: afterwards some would dangle, and nobody can ask them.
pub struct Handles<'m> {
    pub(crate) module: Module<'m>,
    pub(crate) globals: Globals<'m>,
    pub(crate) types: TypeTable<'m>,
    /// Where weak references are.
    pub(crate) holders: Holders<'m>,
    pub(crate) type_lists: Vec<TypeList<'m>>,
    /// Where the function table is, if its rows are weak references.
    pub(crate) function_table: Option<Parts<'m>>,
    /// The instructions of each fragment, in the order in which they are.
    pub(crate) code: Vec<Vec<Value<'m>>>,
    pub(crate) checks: Vec<Check<'m>>,
    /// What is deleted: certificates of itabs, tables of records, and the calls by which functions refer to tables.
    pub(crate) certificates: Vec<Value<'m>>,
    pub(crate) tables: Vec<Value<'m>>,
    pub(crate) markers: Vec<Value<'m>>,
    pub(crate) unreachable: UnreachableMethods<'m>,
}

/// The two variables of a type list.
#[derive(Clone, Copy)]
pub(crate) struct TypeList<'m> {
    pub(crate) array: Value<'m>,
    pub(crate) slice: Value<'m>,
}

impl TypeList<'_> {
    /// Whether the slice may come to have another array, as far as its own module lets it.
    pub(crate) fn may_change(self) -> bool {
        !self.slice.is_constant()
    }
}

impl<'m> Handles<'m> {
    /// Whether anybody reads optimisation remarks.
    pub(crate) fn wants_remarks(&self) -> bool {
        self.module.wants_remarks()
    }

    /// The function of a symbol, if it is one.
    pub(crate) fn function(&self, symbol: SymId) -> Option<Value<'m>> {
        self.globals.value(symbol).filter(|value| value.is_function())
    }
}

impl Details for Handles<'_> {
    fn size(&self, symbol: SymId) -> Size {
        self.globals.value(symbol).map_or(Size::default(), |it| size(self.module, &self.globals, it))
    }

    fn go_name(&self, symbol: SymId) -> Option<Vec<u8>> {
        self.types.go_name(symbol)
    }
}
