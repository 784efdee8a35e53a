//! Says why things are as they are: for people, and for programs that read what the pass has found.
//!
//! Everything here looks at the facts and the outcome alone, before anything is rewritten.

mod culprits;
mod dot;
mod file;
mod matches;
mod names;
mod packages;
pub(crate) mod remarks;
mod report;
mod stats;
mod why;
mod why_not;

use std::fmt::Display;
use std::io::{stderr, Write};

use llgo_dce_core::{Ask, Claim, Outcome, Program, Step, WeakId};

use crate::ir::{Facts, Module, Scope};
use crate::options::{Glob, Options};

use matches::Match;
pub(crate) use names::Escaped;
use names::Names;
use why::Lines;

/// What there is to explain.
pub(crate) struct Subject<'a, 'm> {
    pub(crate) module: Module<'m>,
    pub(crate) scope: Scope,
    pub(crate) facts: &'a Facts<'m>,
    pub(crate) outcome: &'a Outcome,
    /// What was odd, in the words of the warnings.
    pub(crate) problems: &'a [String],
}

/// What the globs of the options match.
#[derive(Default)]
pub(crate) struct Matches {
    why: Vec<Match>,
    why_not: Vec<Match>,
    dot: Vec<Match>,
}

impl Matches {
    /// Looks for what matches. Gives a sentence for each glob that asks about nothing.
    pub(crate) fn find(facts: &Facts<'_>, outcome: &Outcome, options: &Options) -> (Self, Vec<String>) {
        let mut problems = Vec::new();
        if options.why.is_empty() && options.why_not.is_empty() && options.dot_from.is_empty() {
            return (Self::default(), problems);
        }
        let names = Names::new(facts);
        let mut check = |key: &str, globs: &[Glob], live: bool| {
            for glob in globs {
                let found = matches::find(facts, &names, std::slice::from_ref(glob));
                let other = if live { "dead, as why-not says" } else { "live, as why says" };
                if found.is_empty() {
                    problems.push(format!("{key}={glob} matches nothing"));
                } else if found.iter().all(|matched| matched.is_live(outcome) != live) {
                    problems.push(format!("{key}={glob} matches nothing but what is {other}"));
                }
            }
            matches::find(facts, &names, globs)
        };
        let why = check("why", &options.why, true);
        let why_not = check("why-not", &options.why_not, false);
        let dot = check("dot-from", &options.dot_from, true);
        (Self { why, why_not, dot }, problems)
    }
}

/// Gives everything that the options ask for. An error is a file that cannot be written.
pub(crate) fn explain(subject: &Subject<'_, '_>, matches: &Matches, options: &Options) -> Result<(), String> {
    if let Some(path) = &options.report {
        file::write(path, &report::json(subject))?;
    }
    if let Some(path) = &options.dot {
        let middle = (!options.dot_from.is_empty()).then_some(&*matches.dot);
        file::write(path, &dot::text(subject, &Names::new(subject.facts), middle, options.dot_depth))?;
    }
    if !matches.why.is_empty() || !matches.why_not.is_empty() {
        let names = Names::new(subject.facts);
        say(&why::text(subject, &names, &matches.why));
        say(&why_not::text(subject, &names, &matches.why_not));
    }
    if options.stats {
        say(&stats::Stats::of(subject));
    }
    if log::log_enabled!(log::Level::Trace) {
        trace(subject);
    }
    Ok(())
}

/// Says every mark that the flood has made, and why.
fn trace(subject: &Subject<'_, '_>) {
    let Subject { facts, outcome, .. } = *subject;
    let names = Names::new(facts);
    let mark = |what: &str, name: String, claim: Claim| {
        let Some((step, _)) = outcome.step(claim) else { return };
        let reason = match step {
            Step::Root(kind) => names::root(kind).to_owned(),
            step => Lines { subject, names: &names }.step(claim, step).unwrap_or_default(),
        };
        log::trace!("mark {what} {name}: {reason}");
    };
    for symbol in facts.program.symbols() {
        mark("live", names.line(symbol), Claim::Live(symbol));
        mark("in an interface", names.line(symbol), Claim::InIface(symbol));
    }
    for (id, _) in facts.program.weak_refs() {
        mark("kept", names.weak(id), Claim::Kept(id));
    }
}

/// Says something on standard error. That nobody reads it is no reason to fail.
pub(crate) fn say(text: &dyn Display) {
    let _ = write!(stderr().lock(), "{text}");
}

/// Why a method slot is live, or the first thing that it lacks: in a word.
pub(crate) fn word(program: &Program, outcome: &Outcome, slot: WeakId) -> &'static str {
    let holder = program.weak_ref(slot).holder;
    match outcome.kept(slot).map(|demand| program.demand(demand)) {
        Some(demand) => match demand.ask() {
            Some(Ask::Call) => "called",
            Some(Ask::Named) => "named",
            Some(Ask::Exported) => "reflected",
            None => "pinned",
        },
        None if outcome.live(holder).is_none() => "type-dead",
        None if outcome.in_iface(holder).is_none() => "not-in-interface",
        None => "not-called",
    }
}
