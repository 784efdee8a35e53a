//! The symbols of a module: their names, their kinds, and what follows from their linkage.

use llgo_dce_core::SymId;

use crate::go_names::is_go_name;
use crate::problems::text;

/// What a symbol is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SymbolKind {
    /// An owner of facts that is no global of the module.
    Virtual,
    /// One of the front end's records, which only the pass reads.
    Record,
    /// Anything that is defined elsewhere.
    Declaration,
    /// A function.
    Function,
    /// A type descriptor, with methods or without.
    Type,
    /// One of LLVM's lists.
    List,
    /// Another variable.
    Variable,
    /// An alias or an ifunc.
    Alias,
}

impl SymbolKind {
    /// What reports call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Virtual => "virtual",
            Self::Record => "record",
            Self::Declaration => "declaration",
            Self::Function => "function",
            Self::Type => "type",
            Self::List => "list",
            Self::Variable => "variable",
            Self::Alias => "alias",
        }
    }

    /// Whether it is a part of the linked file that the module decides about.
    pub fn is_counted(self) -> bool {
        !matches!(self, Self::Declaration | Self::Record | Self::List)
    }
}

/// A global of the module.
#[derive(Debug, Clone, Copy)]
pub struct Symbol<'n> {
    /// Its name, borrowed from the module; empty without one.
    pub name: &'n [u8],
    /// What it is.
    pub kind: SymbolKind,
    /// Whether it is a function, defined or declared.
    pub is_function: bool,
    /// Whether it is a variable, defined or declared.
    pub is_variable: bool,
    /// Whether it is defined elsewhere.
    pub is_declaration: bool,
    /// Whether it is a definition that other modules see.
    pub is_visible: bool,
    /// Whether its name is a word of the module's assembly.
    pub is_in_assembly: bool,
    /// Whether other modules never see it: its linkage is internal or private.
    pub is_local: bool,
    /// Whether it is only a copy for the optimizer, of a definition that is elsewhere.
    pub is_copy: bool,
    /// Whether native code refers to it, or the link exports it, as a plan knows of a program whose modules do not show it.
    pub is_needed: bool,
}

/// All symbols of a module that are globals, by number: variables, functions, aliases, ifuncs, each in module order.
#[derive(Debug, Clone, Default)]
pub struct SymbolTable<'n>(Vec<Symbol<'n>>);

impl<'n> SymbolTable<'n> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the module is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The symbol of that number; `None` of a virtual one.
    pub fn get(&self, symbol: SymId) -> Option<&Symbol<'n>> {
        self.0.get(symbol.index())
    }

    /// What a symbol is.
    pub fn kind(&self, symbol: SymId) -> SymbolKind {
        self.get(symbol).map_or(SymbolKind::Virtual, |it| it.kind)
    }

    /// The symbol of that number, to change it.
    pub fn get_mut(&mut self, symbol: SymId) -> Option<&mut Symbol<'n>> {
        self.0.get_mut(symbol.index())
    }

    /// Sets the kind of a symbol that its global does not show.
    pub fn set_kind(&mut self, symbol: SymId, kind: SymbolKind) {
        if let Some(known) = self.0.get_mut(symbol.index()) {
            known.kind = kind;
        }
    }

    /// A symbol's name; empty of a virtual one.
    #[inline]
    pub fn name(&self, symbol: SymId) -> &'n [u8] {
        self.get(symbol).map_or(&[], |it| it.name)
    }

    /// A symbol's name, for people.
    pub fn text(&self, symbol: SymId) -> String {
        text(self.name(symbol))
    }

    /// All numbers.
    pub fn ids(&self) -> impl Iterator<Item = SymId> {
        (0..self.0.len()).map(SymId::new)
    }

    /// All symbols, by number.
    pub fn iter(&self) -> impl Iterator<Item = (SymId, &Symbol<'n>)> + '_ {
        self.0.iter().enumerate().map(|(index, symbol)| (SymId::new(index), symbol))
    }

    /// All symbols with their names.
    pub fn named(&self) -> impl Iterator<Item = (SymId, &'n [u8])> + '_ {
        self.iter().map(|(symbol, it)| (symbol, it.name))
    }

    /// All numbers in the order in which LLVM prints globals and counts those without a name.
    pub fn in_printed_order(&self) -> impl Iterator<Item = SymId> + '_ {
        let is_function = |symbol: &SymId| self.0[symbol.index()].is_function;
        let functions = self.ids().filter(is_function);
        self.ids().filter(move |symbol| !is_function(symbol)).chain(functions)
    }

    /// The functions with names of Go's form that are declared and not defined, in module order.
    pub fn undefined_go_functions(&self) -> impl Iterator<Item = SymId> + '_ {
        let undefined = self.iter().filter(|(_, it)| it.is_function && it.is_declaration);
        undefined.filter(|(_, it)| is_go_name(it.name)).map(|(symbol, _)| symbol)
    }

    /// Whether a symbol is a definition that other modules see.
    pub fn is_visible(&self, symbol: SymId) -> bool {
        self.get(symbol).is_some_and(|it| it.is_visible)
    }
}

impl<'n> FromIterator<Symbol<'n>> for SymbolTable<'n> {
    fn from_iter<I: IntoIterator<Item = Symbol<'n>>>(symbols: I) -> Self {
        Self(symbols.into_iter().collect())
    }
}
