//! The numbers that stand for what the core and the facts have.

use llgo_dce_core::{Ask, Demand, NameId, SymId};
use llgo_dce_facts::PinReason;

/// The kind of a demand, and what it is about.
pub(crate) fn parts(demand: Demand) -> (u32, Option<NameId>, Option<SymId>) {
    match demand {
        Demand::Method { name, mtyp } => (0, Some(name), Some(mtyp)),
        Demand::Named(name) => (1, Some(name), None),
        Demand::Exported => (2, None, None),
        Demand::Tagged { id, ask: Ask::Call } => (3, Some(id), None),
        Demand::Tagged { id, ask: Ask::Named } => (4, Some(id), None),
        Demand::Tagged { id, ask: Ask::Exported } => (5, Some(id), None),
        Demand::OfType(mtyp) => (6, None, Some(mtyp)),
        Demand::Any => (7, None, None),
        Demand::Comparison => (8, None, None),
        Demand::Key { table, key } => (9, Some(key), Some(table)),
        Demand::AnyKey(table) => (10, None, Some(table)),
        Demand::Pinned => (11, None, None),
        Demand::Seen(Some(name)) => (12, Some(name), None),
        Demand::Seen(None) => (13, None, None),
        Demand::Listed { name, mtyp } => (14, Some(name), Some(mtyp)),
        Demand::WholeTables => (15, None, None),
    }
}

/// The same from its parts.
pub(crate) fn demand_of(kind: u32, name: Option<NameId>, symbol: Option<SymId>) -> Option<Demand> {
    let tagged = |ask| Some(Demand::Tagged { id: name?, ask });
    match (kind, name, symbol) {
        (0, Some(name), Some(mtyp)) => Some(Demand::Method { name, mtyp }),
        (1, Some(name), None) => Some(Demand::Named(name)),
        (2, None, None) => Some(Demand::Exported),
        (3, _, None) => tagged(Ask::Call),
        (4, _, None) => tagged(Ask::Named),
        (5, _, None) => tagged(Ask::Exported),
        (6, None, Some(mtyp)) => Some(Demand::OfType(mtyp)),
        (7, None, None) => Some(Demand::Any),
        (8, None, None) => Some(Demand::Comparison),
        (9, Some(key), Some(table)) => Some(Demand::Key { table, key }),
        (10, None, Some(table)) => Some(Demand::AnyKey(table)),
        (11, None, None) => Some(Demand::Pinned),
        (12, Some(name), None) => Some(Demand::Seen(Some(name))),
        (13, None, None) => Some(Demand::Seen(None)),
        (14, Some(name), Some(mtyp)) => Some(Demand::Listed { name, mtyp }),
        (15, None, None) => Some(Demand::WholeTables),
        _ => None,
    }
}

/// The reason of a pin with that number.
pub(crate) fn pin_of(number: u32) -> Option<PinReason> {
    PinReason::ALL.into_iter().find(|it| *it as u32 == number)
}
