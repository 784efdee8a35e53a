//! The symbols of a module: each of its globals, numbered.

use std::ops::Deref;

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::SymId;
use llgo_dce_facts::roots::words;
use llgo_dce_facts::{Symbol, SymbolKind, SymbolTable};

use crate::ir::llvm::{Module, Value};

/// The globals of a module by number, and their numbers: variables, functions, aliases, ifuncs, each in module order.
pub(crate) struct Globals<'m> {
    values: Vec<Value<'m>>,
    ids: HashMap<Value<'m>, SymId>,
    variables: usize,
}

/// The globals of a module while it is read, with the symbol table. Names are read once, as LLVM keeps them far from
/// the globals.
pub(crate) struct Symbols<'m> {
    globals: Globals<'m>,
    table: SymbolTable<'m>,
}

impl<'m> Globals<'m> {
    fn of(module: Module<'m>) -> Self {
        let mut values: Vec<_> = module.variables().collect();
        let variables = values.len();
        values.extend(module.functions());
        values.extend(module.aliases_and_ifuncs());
        let ids = values.iter().enumerate().map(|(index, &value)| (value, SymId::new(index))).collect();
        Self { values, ids, variables }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.values.len()
    }

    /// The global's number, if it is one.
    #[inline]
    pub(crate) fn id(&self, value: Value<'m>) -> Option<SymId> {
        self.ids.get(&value).copied()
    }

    /// The global of that number; `None` of a virtual symbol.
    pub(crate) fn value(&self, symbol: SymId) -> Option<Value<'m>> {
        self.values.get(symbol.index()).copied()
    }

    /// The symbol of a pointer constant, looking through casts and aliases.
    pub(crate) fn resolve(&self, pointer: Value<'m>) -> Option<SymId> {
        self.id(pointer.resolved())
    }

    /// All symbols with their globals.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (SymId, Value<'m>)> + '_ {
        self.values.iter().enumerate().map(|(index, &value)| (SymId::new(index), value))
    }

    /// The globals, by number.
    pub(crate) fn values(&self) -> &[Value<'m>] {
        &self.values
    }

    /// The variables with their numbers.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (SymId, Value<'m>)> + '_ {
        self.iter().take(self.variables)
    }
}

/// The names that a module's assembly may mention. On macOS they have a `_` before them there.
pub(crate) fn named_in_assembly(module: Module<'_>) -> impl Iterator<Item = &[u8]> {
    let is_prefixed = module.has_prefixed_names();
    let names = move |word| [Some(word), <[u8]>::strip_prefix(word, b"_").filter(|_| is_prefixed)];
    words(module.assembly()).flat_map(names).flatten()
}

impl<'m> Symbols<'m> {
    /// All globals of a module.
    pub(crate) fn of(module: Module<'m>) -> Self {
        let globals = Globals::of(module);
        let assembly: HashSet<&[u8]> = named_in_assembly(module).collect();
        let table = globals.iter().map(|(symbol, value)| {
            let name = value.name();
            let is_variable = symbol.index() < globals.variables;
            let is_function = !is_variable && value.is_function();
            let is_declaration = value.is_declaration();
            let kind = match (is_declaration, is_variable, is_function) {
                (true, ..) => SymbolKind::Declaration,
                (_, true, _) => SymbolKind::Variable,
                (.., true) => SymbolKind::Function,
                _ => SymbolKind::Alias,
            };
            let is_visible = !is_declaration && value.is_visible_definition();
            let is_in_assembly = !assembly.is_empty() && assembly.contains(name);
            Symbol {
                name,
                kind,
                is_function,
                is_variable,
                is_declaration,
                is_visible,
                is_in_assembly,
                is_local: value.is_local(),
                is_copy: value.is_available_externally(),
                is_needed: false,
            }
        });
        let table = table.collect();
        Self { globals, table }
    }

    /// The symbol table.
    pub(crate) fn table(&self) -> &SymbolTable<'m> {
        &self.table
    }

    /// A symbol's name; empty of a virtual one.
    #[inline]
    pub(crate) fn name(&self, symbol: SymId) -> &'m [u8] {
        self.table.name(symbol)
    }

    /// A symbol's name, for people.
    pub(crate) fn text(&self, symbol: SymId) -> String {
        self.table.text(symbol)
    }

    /// All symbols with their names.
    pub(crate) fn named(&self) -> impl Iterator<Item = (SymId, &'m [u8])> + '_ {
        self.table.named()
    }

    /// The symbol table, which outlives the module's handles, and the handles.
    pub(crate) fn apart(self) -> (SymbolTable<'m>, Globals<'m>) {
        (self.table, self.globals)
    }
}

impl<'m> Deref for Symbols<'m> {
    type Target = Globals<'m>;

    fn deref(&self) -> &Globals<'m> {
        &self.globals
    }
}
