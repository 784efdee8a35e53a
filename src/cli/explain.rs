//! Explanations of a plan, without any module at hand.

use std::path::Path;

use llgo_dce_apart::{known_of, merge, world_of, FileKind};
use llgo_dce_core::flood;
use llgo_dce_explain::{explain, json, Matches, Subject};
use llgo_dce_facts::Options;

use crate::input;

/// Whether options ask for any explanation.
pub(crate) fn is_asked(options: &Options) -> bool {
    let globs = [&options.why, &options.why_not, &options.dot_from];
    let is_named = globs.iter().any(|globs| !globs.is_empty());
    is_named || options.stats || options.dot.is_some() || options.report.is_some()
}

/// Prints and writes what the options ask for.
pub(crate) fn run(path: &Path, options: &str) -> Result<(), String> {
    let options = Options::parse(options).map_err(|why| why.to_string())?;
    of_plan(path, &input::bytes(path)?, |subject| {
        let (matches, unmatched) = Matches::find(subject, &options);
        unmatched.iter().for_each(|warning| log::warn!("{warning}"));
        explain(subject, &matches, &options).map(drop)
    })?
}

/// The report of a plan, as JSON.
pub(crate) fn report(path: &Path, plan: &[u8]) -> Result<String, String> {
    of_plan(path, plan, json)
}

/// What is made of the program that a plan is of.
fn of_plan<T>(path: &Path, plan: &[u8], make: impl FnOnce(&Subject<'_>) -> T) -> Result<T, String> {
    let relations = merge([&input::parse(path, plan, FileKind::Plan)?]);
    let world = world_of(&relations).map_err(|why| format!("{}: {why}", path.display()))?;
    let (outcome, details) = (flood(&world.program), known_of(&relations));
    let problems: Vec<String> = world.problems.iter().map(ToString::to_string).collect();
    Ok(make(&Subject { world: &world, outcome: &outcome, problems: &problems, details: &details }))
}
