//! `stats`: counts, in the layout of LLVM's `-stats`.

use std::fmt;

use llgo_dce_core::{Demand, SlotState, WeakKind};

use super::culprits::culprits;
use super::subject::Subject;

/// Counts with their descriptions.
pub(crate) struct Stats(Vec<(usize, String)>);

impl Stats {
    pub(crate) fn of(subject: &Subject<'_>) -> Self {
        let Subject { world, outcome, .. } = *subject;
        let program = &world.program;
        let totals = outcome.totals(program);
        let live_types = world.types.all().iter().filter(|it| outcome.live(it.symbol).is_some());
        let in_iface = live_types.clone().filter(|it| outcome.in_iface(it.symbol).is_some());
        let is_counted = |demand: Demand| !matches!(demand, Demand::Listed { .. } | Demand::WholeTables);
        let made = program.demands().filter(|(id, _)| outcome.demanded(*id).is_some());
        let demanded = made.filter(|&(_, demand)| is_counted(demand));
        let slots = |state: SlotState| totals.slots[state as usize];
        let mut stats = vec![
            (program.symbol_count(), "Number of symbols".to_owned()),
            (totals.live_symbols, "Number of symbols that are live".to_owned()),
            (program.edge_count(), "Number of references between symbols".to_owned()),
            (program.roots().len(), "Number of roots".to_owned()),
            (world.types.all().len(), "Number of types with methods".to_owned()),
            (live_types.count(), "Number of types with methods that are live".to_owned()),
            (in_iface.count(), "Number of types with methods that are live and in an interface".to_owned()),
            (slots(SlotState::Live), "Number of method slots that are live".to_owned()),
            (slots(SlotState::Matchable), "Number of method slots that are matchable".to_owned()),
            (slots(SlotState::Dead), "Number of method slots that are dead".to_owned()),
            (slots(SlotState::Unlisted), "Number of method slots that leave their tables".to_owned()),
            (demanded.count(), "Number of methods and keys that live code asks for".to_owned()),
            (culprits(subject).len(), "Number of functions that keep every exported method".to_owned()),
            (subject.problems.len(), "Number of warnings".to_owned()),
        ];
        for (kind, counts) in WeakKind::ALL.iter().zip(totals.weak) {
            if *kind != WeakKind::Method {
                stats.push((counts.all, format!("Number of references of kind {}", kind.name())));
                stats.push((counts.emptied, format!("Number of references of kind {} emptied", kind.name())));
            }
        }
        Self(stats)
    }
}

impl fmt::Display for Stats {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rule = format!("==={}===", "-".repeat(73));
        writeln!(f, "{rule}\n{:26}... Statistics Collected ...\n{rule}\n", "")?;
        let width = self.0.iter().map(|(value, _)| value.to_string().len()).max().unwrap_or_default();
        for (value, description) in &self.0 {
            writeln!(f, "{value:width$} llgo-dce - {description}")?;
        }
        writeln!(f)
    }
}
