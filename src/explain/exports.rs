//! Symbols of Go's that are roots because the linker has left them visible: exported ones, which nobody may use.

use llgo_dce_core::{flood_without_roots, Outcome, Root, RootKind, SymId};
use llgo_dce_facts::go_names::is_go_name;

use super::subject::Subject;

/// Whether a root is such a symbol.
fn is_export(subject: &Subject<'_>, root: Root) -> bool {
    root.kind == RootKind::Visible && is_go_name(subject.world.symbols.name(root.symbol))
}

/// The symbols, in module order.
pub fn exports(subject: &Subject<'_>) -> Vec<SymId> {
    let roots = subject.world.program.roots().iter();
    roots.filter(|&&root| is_export(subject, root)).map(|root| root.symbol).collect()
}

/// What would be live if they were no roots.
pub fn without_exports(subject: &Subject<'_>) -> Outcome {
    flood_without_roots(&subject.world.program, |root| is_export(subject, root))
}
