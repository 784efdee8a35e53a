//! Explanations of a plan, without any module at hand.

use std::path::Path;

use llgo_dce_apart::{known_of, merge, world_of, FileKind};
use llgo_dce_core::flood;
use llgo_dce_explain::{explain, Matches, Subject};
use llgo_dce_facts::Options;

use crate::input;

/// Prints and writes what the options ask for.
pub(crate) fn run(path: &Path, options: &str) -> Result<(), String> {
    let options = Options::parse(options).map_err(|why| why.to_string())?;
    let bytes = input::bytes(path)?;
    let relations = merge([&input::parse(path, &bytes, FileKind::Plan)?]);
    let world = world_of(&relations).map_err(|why| format!("{}: {why}", path.display()))?;
    let (outcome, details) = (flood(&world.program), known_of(&relations));
    let problems: Vec<String> = world.problems.iter().map(ToString::to_string).collect();
    let subject = Subject { world: &world, outcome: &outcome, problems: &problems, details: &details };
    let (matches, unmatched) = Matches::find(&subject, &options);
    unmatched.iter().for_each(|warning| log::warn!("{warning}"));
    explain(&subject, &matches, &options)
}
