//! Says why things are as they are: for people, and for programs that read what the pass has found.
//!
//! Everything here looks at the facts and the outcome alone, before anything is rewritten.

mod file;
mod names;
mod packages;
mod report;

use llgo_dce_core::{Ask, Demand, Outcome, Program, WeakId};

use crate::ir::{Facts, Module, Scope};
use crate::options::Options;

/// What there is to explain.
pub(crate) struct Subject<'a, 'm> {
    pub(crate) module: Module<'m>,
    pub(crate) scope: Scope,
    pub(crate) facts: &'a Facts<'m>,
    pub(crate) outcome: &'a Outcome,
    /// What was odd, in the words of the warnings.
    pub(crate) problems: &'a [String],
}

/// Gives everything that the options ask for. An error is a file that cannot be written.
pub(crate) fn explain(subject: &Subject<'_, '_>, options: &Options) -> Result<(), String> {
    if let Some(path) = &options.report {
        file::write(path, &report::json(subject))?;
    }
    Ok(())
}

/// Why a method slot is live, or the first thing that it lacks: in a word.
pub(crate) fn word(program: &Program, outcome: &Outcome, slot: WeakId) -> &'static str {
    let holder = program.weak_ref(slot).holder;
    match outcome.kept(slot).map(|demand| program.demand(demand)) {
        Some(demand) => match demand.ask() {
            Some(Ask::Call) => "called",
            Some(Ask::Named) => "named",
            Some(Ask::Exported) => "reflected",
            None if demand == Demand::Pinned => "pinned",
            None => "asked",
        },
        None if outcome.live(holder).is_none() => "type-dead",
        None if outcome.in_iface(holder).is_none() => "not-in-interface",
        None => "not-called",
    }
}
