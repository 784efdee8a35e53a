//! Explanations of a plan, without any module at hand.

use std::path::Path;

use llgo_dce_apart::{merge, world_of, FileKind, Relations};
use llgo_dce_core::flood;
use llgo_dce_explain::{explain, Matches, Subject};
use llgo_dce_facts::Options;

use crate::input;

/// Prints and writes what the options ask for.
pub(crate) fn run(path: &Path, options: &str) -> Result<(), String> {
    let options = Options::parse(options).map_err(|why| why.to_string())?;
    let bytes = input::bytes(path)?;
    let relations = merge([&input::parse(path, &bytes, FileKind::Plan)?]);
    planned(&relations, &options).map_err(|why| format!("{}: {why}", path.display()))
}

/// Whether options ask for any explanation.
pub(crate) fn is_asked(options: &Options) -> bool {
    let globs = [&options.why, &options.why_not, &options.dot_from];
    options.stats
        || options.dot.is_some()
        || options.report.is_some()
        || globs.iter().any(|it| !it.is_empty())
}

/// The same of a plan that has just been made.
pub(crate) fn planned(plan: &Relations, options: &Options) -> Result<(), String> {
    let (world, details) = world_of(plan).map_err(|why| why.to_string())?;
    let outcome = flood(&world.program);
    let problems: Vec<String> = world.problems.iter().map(ToString::to_string).collect();
    let subject = Subject { world: &world, outcome: &outcome, problems: &problems, details: &details };
    let (matches, unmatched) = Matches::find(&subject, options);
    unmatched.iter().for_each(|warning| log::warn!("{warning}"));
    explain(&subject, &matches, options)
}
