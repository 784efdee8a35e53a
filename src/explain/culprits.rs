//! The functions that make the pass keep every exported method.

use llgo_dce_core::{Ask, DemandId, Program, SymId};

use super::subject::Subject;

/// Whether a demand is for any exported method.
pub(crate) fn is_for_any(program: &Program, demand: DemandId) -> bool {
    program.demand(demand).ask() == Some(Ask::Exported)
}

/// The live symbols that may look up any exported method, in module order.
pub fn culprits(subject: &Subject<'_>) -> Vec<SymId> {
    let program = &subject.world.program;
    let asks = |symbol: &SymId| program.demands_of(*symbol).iter().any(|&demand| is_for_any(program, demand));
    program.symbols().filter(|&symbol| subject.outcome.live(symbol).is_some()).filter(asks).collect()
}
