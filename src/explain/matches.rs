//! What a glob of `why` or `why-not` means: methods by the names that Go's linker gives them, and symbols by theirs.

use llgo_dce_core::{Outcome, SymId, WeakId, WeakKind};

use super::names::Names;
use crate::ir::Facts;
use crate::options::Glob;

/// Something that people ask about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Match {
    /// A method slot, or in a graph any weak reference.
    Method(WeakId),
    /// A symbol.
    Symbol(SymId),
}

impl Match {
    pub(crate) fn is_live(self, outcome: &Outcome) -> bool {
        match self {
            Self::Method(slot) => outcome.kept(slot).is_some(),
            Self::Symbol(symbol) => outcome.live(symbol).is_some(),
        }
    }
}

/// What any of the globs matches: methods type by type, then symbols in module order. The front end's records are none.
pub(crate) fn find(facts: &Facts<'_>, names: &Names<'_, '_>, globs: &[Glob]) -> Vec<Match> {
    let matches = |name: String| globs.iter().any(|glob| glob.matches(name.as_bytes()));
    let methods = facts
        .descriptors
        .iter()
        .flat_map(|descriptor| facts.program.weak_refs_of(descriptor.symbol))
        .filter(|&&slot| facts.program.weak_ref(slot).kind == WeakKind::Method)
        .filter(|&&slot| matches(names.method(slot)))
        .map(|&slot| Match::Method(slot));
    let symbols = facts
        .program
        .symbols()
        .filter(|&symbol| !facts.is_record(symbol) && matches(names.of(symbol)))
        .map(Match::Symbol);
    methods.chain(symbols).collect()
}
