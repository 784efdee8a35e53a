//! The symbols of a module: each of its globals, numbered.

use hashbrown::HashMap;
use llgo_dce_core::SymId;

use super::llvm::{Module, Value};
use super::problems::text;

/// Numbers the globals of a module: variables, functions, aliases, ifuncs, each in module order.
pub struct Symbols<'m> {
    values: Vec<Value<'m>>,
    ids: HashMap<Value<'m>, SymId>,
    variables: usize,
}

impl<'m> Symbols<'m> {
    pub(crate) fn of(module: Module<'m>) -> Self {
        let mut values: Vec<_> = module.variables().collect();
        let variables = values.len();
        values.extend(module.functions());
        values.extend(module.aliases_and_ifuncs());
        let ids = values.iter().enumerate().map(|(index, &value)| (value, SymId::new(index))).collect();
        Self { values, ids, variables }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether the module is empty.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The global's number, if it is one.
    #[inline]
    pub(crate) fn id(&self, value: Value<'m>) -> Option<SymId> {
        self.ids.get(&value).copied()
    }

    /// The global of that number; `None` for a symbol that stands for nothing in the module.
    pub(crate) fn value(&self, symbol: SymId) -> Option<Value<'m>> {
        self.values.get(symbol.index()).copied()
    }

    /// The symbol that a pointer constant stands for, looking through casts and aliases.
    pub(crate) fn resolve(&self, pointer: Value<'m>) -> Option<SymId> {
        self.id(pointer.resolved())
    }

    /// The global's name; empty for a symbol that stands for nothing in the module.
    pub fn name(&self, symbol: SymId) -> &'m [u8] {
        self.value(symbol).map_or(&[], Value::name)
    }

    /// The global's name, for people.
    pub fn text(&self, symbol: SymId) -> String {
        text(self.name(symbol))
    }

    /// All numbers.
    pub(crate) fn ids(&self) -> impl Iterator<Item = SymId> {
        (0..self.values.len()).map(SymId::new)
    }

    /// All numbers in the order in which LLVM prints globals, and counts those without a name.
    pub(crate) fn in_printed_order(&self) -> impl Iterator<Item = SymId> + '_ {
        let is_function = |symbol: &SymId| self.values[symbol.index()].is_function();
        let functions = self.ids().filter(is_function);
        self.ids().filter(move |symbol| !is_function(symbol)).chain(functions)
    }

    /// All symbols with their globals.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (SymId, Value<'m>)> + '_ {
        self.values.iter().enumerate().map(|(index, &value)| (SymId::new(index), value))
    }

    /// The variables with their numbers.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (SymId, Value<'m>)> + '_ {
        self.iter().take(self.variables)
    }
}
