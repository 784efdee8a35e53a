//! The functions that keep every exported method: which are new, and which are gone.

use hashbrown::HashSet;
use serde::Serialize;

use crate::read::{Cost, Report};

/// A look-up of any exported method.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lookup {
    /// The function that looks up.
    pub name: String,
    /// Whether it is new; else it is gone.
    #[serde(rename = "new")]
    pub is_new: bool,
    /// File and line, where they are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
    /// What it costs, or did.
    pub cost: Cost,
}

/// Those of the new report that the old one does not have, the dearest first, and the other way round.
pub(super) fn of(old: &Report, new: &Report) -> Vec<Lookup> {
    let mut all = without(new, old, true);
    all.extend(without(old, new, false));
    all
}

fn without(these: &Report, those: &Report, is_new: bool) -> Vec<Lookup> {
    let names: HashSet<&str> =
        those.reflection.culprits.iter().map(|culprit| those.title(culprit.symbol)).collect();
    let others = these.reflection.culprits.iter().filter(|it| !names.contains(these.title(it.symbol)));
    let mut lookups: Vec<Lookup> = others
        .map(|it| Lookup {
            name: these.title(it.symbol).to_owned(),
            is_new,
            line: it.line.clone(),
            cost: it.cost,
        })
        .collect();
    lookups.sort_by(|a, b| b.cost.bytes.cmp(&a.cost.bytes).then_with(|| a.name.cmp(&b.name)));
    lookups
}
