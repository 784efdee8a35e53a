//! What a glob of `why` or `why-not` matches: methods by their names in Go's linker, and symbols by their own.

use llgo_dce_core::{Outcome, SymId, WeakId};

use super::names::Names;
use llgo_dce_facts::Glob;
use llgo_dce_facts::World;

/// A thing that can be explained.
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

/// The matches of any of the globs: methods type by type, then symbols in module order, without the front end's
/// records.
pub(crate) fn find(world: &World<'_>, names: &Names<'_>, globs: &[Glob]) -> Vec<Match> {
    let matches = |name: String| globs.iter().any(|glob| glob.matches(name.as_bytes()));
    let methods = world.types.all().iter().flat_map(|ty| world.methods_of(ty.symbol));
    let methods = methods.filter(|&slot| matches(names.method(slot))).map(Match::Method);
    let symbols = world
        .program
        .symbols()
        .filter(|&symbol| !world.is_record(symbol) && matches(names.of(symbol)))
        .map(Match::Symbol);
    methods.chain(symbols).collect()
}
