//! What symbols are called, for people.

use hashbrown::HashMap;
use llgo_dce_core::{RootKind, SymId};

use crate::ir::{Facts, Virtual};

/// The names of all symbols, those included that have none in the module.
pub(crate) struct Names<'a, 'm> {
    facts: &'a Facts<'m>,
    /// The numbers under which LLVM prints globals without a name.
    numbers: HashMap<SymId, usize>,
}

impl<'a, 'm> Names<'a, 'm> {
    pub(crate) fn new(facts: &'a Facts<'m>) -> Self {
        let nameless =
            facts.symbols.in_printed_order().filter(|&symbol| facts.symbols.name(symbol).is_empty());
        Self { facts, numbers: nameless.enumerate().map(|(number, symbol)| (symbol, number)).collect() }
    }

    /// The name of a symbol. A global without one is called as in LLVM's text, `@12`; what stands for no global is described.
    pub(crate) fn of(&self, symbol: SymId) -> String {
        if let Some(number) = self.numbers.get(&symbol) {
            return format!("@{number}");
        }
        match self.facts.virtuals.get(&symbol) {
            Some(Virtual::Equal(ty)) => format!("comparison of {}", self.of(*ty)),
            None if symbol.index() < self.facts.symbols.len() => self.facts.symbols.text(symbol),
            None => {
                let initialiser = self.facts.initialisers.describe(symbol, |symbol| self.of(symbol));
                initialiser.unwrap_or_else(|| "what has no owner".to_owned())
            }
        }
    }

    /// Whether a symbol has a name of its own in the module.
    pub(crate) fn is_named(&self, symbol: SymId) -> bool {
        !self.facts.symbols.name(symbol).is_empty()
    }
}

/// Why a root is one, in a few words.
pub(crate) fn root(kind: RootKind) -> &'static str {
    match kind {
        RootKind::Entry => "entry point",
        RootKind::Used => "LLVM's list of what is used",
        RootKind::CtorDtor => "runs before or after main",
        RootKind::CName => "visible, with a plain C name",
        RootKind::Assembly => "named in assembly",
        RootKind::Visible => "visible outside of the link",
        RootKind::Option => "named by an option",
        RootKind::Unreachable => "the unreachable method, to which slots may refer",
        RootKind::Unowned => "always, as it is not known when",
    }
}
