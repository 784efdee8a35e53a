//! Explanations of an outcome: for people, and for programs that read the report.
//!
//! They are made from the world and the outcome alone. No LLVM, no unsafe code.

mod count;
mod culprits;
mod dot;
mod exports;
mod file;
mod matches;
mod measured;
mod names;
mod print;
mod report;
mod rows;
mod stats;
mod subject;
mod verdict;
mod why;
mod why_not;

use std::fmt::Display;
use std::io::{stderr, Write};

use llgo_dce_core::{Claim, Step};
use llgo_dce_facts::{Glob, Options};

pub use culprits::{culprits, culprits_with_steps, steps_in_words};
pub use exports::{exports, without_exports};
pub use file::{write, write_if_new, write_with};
use matches::Match;
pub use measured::Written;
pub use names::Names;
pub use print::{totals, Printed};
pub use report::json;
pub use subject::Subject;
pub use verdict::Verdict;
pub use why::reason;

/// The matches of the globs in the options.
#[derive(Default)]
pub struct Matches {
    why: Vec<Match>,
    why_not: Vec<Match>,
    dot: Vec<Match>,
}

impl Matches {
    /// Finds the matches. Returns a sentence for each glob that asks about nothing.
    pub fn find(subject: &Subject<'_>, options: &Options) -> (Self, Vec<String>) {
        let Subject { world, outcome, .. } = *subject;
        let mut problems = Vec::new();
        if options.why.is_empty() && options.why_not.is_empty() && options.dot_from.is_empty() {
            return (Self::default(), problems);
        }
        let names = subject.names();
        let mut check = |key: &str, globs: &[Glob], live: bool| {
            for glob in globs {
                let found = matches::find(world, &names, std::slice::from_ref(glob));
                let other = if live { "dead, as why-not says" } else { "live, as why says" };
                if found.is_empty() {
                    problems.push(format!("{key}={glob} matches nothing"));
                } else if found.iter().all(|matched| matched.is_live(outcome) != live) {
                    problems.push(format!("{key}={glob} matches nothing but what is {other}"));
                }
            }
            matches::find(world, &names, globs)
        };
        let why = check("why", &options.why, true);
        let why_not = check("why-not", &options.why_not, false);
        let dot = check("dot-from", &options.dot_from, true);
        (Self { why, why_not, dot }, problems)
    }
}

/// Prints and writes everything that the options ask for. An error is a file that cannot be written. Returns the report,
/// if there is one.
pub fn explain(
    subject: &Subject<'_>,
    matches: &Matches,
    options: &Options,
) -> Result<Option<Written>, String> {
    let report = options.report.as_ref().map(|path| Written::new(path, subject)).transpose()?;
    if let Some(path) = &options.dot {
        let middle = (!options.dot_from.is_empty()).then_some(&*matches.dot);
        file::write(path, dot::text(subject, &subject.names(), middle, options.dot_depth).as_bytes())?;
    }
    if !matches.why.is_empty() || !matches.why_not.is_empty() {
        let names = subject.names();
        say(&why::text(subject, &names, &matches.why));
        say(&why_not::text(subject, &names, &matches.why_not));
    }
    if options.stats {
        say(&stats::Stats::of(subject));
    }
    if log::log_enabled!(log::Level::Trace) {
        trace(subject);
    }
    Ok(report)
}

/// Logs every mark that the flood has made, and why.
fn trace(subject: &Subject<'_>) {
    let Subject { world, outcome, .. } = *subject;
    let names = subject.names();
    let mark = |what: &str, name: String, claim: Claim| {
        let reason = match outcome.step(claim) {
            None => return,
            Some((Step::Root(kind), _)) => names::root(kind).to_owned(),
            Some(_) => reason(subject, &names, claim).unwrap_or_default(),
        };
        log::trace!("mark {what} {name}: {reason}");
    };
    for symbol in world.program.symbols() {
        mark("live", names.line(symbol), Claim::Live(symbol));
        mark("in an interface", names.line(symbol), Claim::InIface(symbol));
    }
    for (id, _) in world.program.weak_refs() {
        mark("kept", names.weak(id), Claim::Kept(id));
    }
}

/// Prints something to standard error. A closed standard error is no reason to fail.
pub fn say(text: &dyn Display) {
    let _ = write!(stderr().lock(), "{text}");
}
