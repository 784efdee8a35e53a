//! `llgo-dce plan`: the plan of a program.

use std::path::{Path, PathBuf};

use hashbrown::HashSet;
use llgo_dce_apart::{merge, plan, slice, world_of, File, FileKind, Relations, Wanted};
use llgo_dce_core::flood;
use llgo_dce_explain::{totals, write, write_if_new};
use llgo_dce_facts::Glob;

use crate::input;
use crate::natives::{self, Native};

/// What `llgo-dce plan` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The plan to write.
    #[arg(short, long)]
    output: PathBuf,
    /// A symbol that is exported, so that others may use it; `*` is any text.
    #[arg(long = "export", value_name = "GLOB")]
    exports: Vec<String>,
    /// What is named here is all that is linked: nothing else refers to a symbol because it has a C name.
    #[arg(long)]
    closed: bool,
    /// Options, as between the angle brackets of the pass: keep=GLOB, root=GLOB, no-init and so on.
    #[arg(long, default_value = "")]
    options: String,
    /// Files of facts, of all packages; and what else is linked: native objects, archives and shared libraries.
    #[arg(required = true)]
    inputs: Vec<PathBuf>,
}

/// Makes a plan. Without the facts of all packages there is none.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let inputs = arguments.inputs.iter().map(|path| Ok((path, input::bytes(path)?)));
    let inputs: Vec<(&PathBuf, Vec<u8>)> = inputs.collect::<Result<_, String>>()?;
    let (mut facts, mut natives) = (Vec::new(), HashSet::new());
    for (path, bytes) in &inputs {
        if File::is_one(bytes) {
            facts.push(input::parse(path, bytes, FileKind::Facts)?);
            continue;
        }
        let Native { refers_to, go } =
            natives::read(bytes).map_err(|why| format!("{}: {why}", path.display()))?;
        if let Some(what) = go {
            return Err(format!("{}: a Go package without facts: {what}", path.display()));
        }
        natives.extend(refers_to);
    }
    let exports = arguments.exports.iter().map(|glob| Glob::new(glob)).collect();
    let wanted = Wanted { natives, exports, is_all: arguments.closed };
    let planned = plan(&merge(&facts), &arguments.options, &wanted).map_err(|why| why.to_string())?;
    say(&planned)?;
    write(&arguments.output, &planned.to_bytes(FileKind::Plan))
}

/// Logs the warnings, and what the plan comes to.
fn say(planned: &Relations) -> Result<(), String> {
    let (world, _) = world_of(planned).map_err(|why| why.to_string())?;
    world.problems.iter().for_each(|problem| log::warn!("{problem}"));
    if log::log_enabled!(log::Level::Info) {
        log::info!("{}", totals(&world, &flood(&world.program)));
    }
    Ok(())
}

/// Unites files of facts.
pub(crate) fn merge_to(output: &Path, paths: &[PathBuf]) -> Result<(), String> {
    with_facts(paths, |facts| write(output, &merge(facts).to_bytes(FileKind::Facts)))
}

/// Writes the slice of a plan. One that is the same stays untouched, so that a build sees that nothing depends on it.
pub(crate) fn slice_to(output: &Path, plan: &Path, paths: &[PathBuf]) -> Result<(), String> {
    let plan_bytes = input::bytes(plan)?;
    let plan = input::parse(plan, &plan_bytes, FileKind::Plan)?;
    with_facts(paths, |facts| write_if_new(output, &slice(&plan, facts).to_bytes(FileKind::Plan)))
}

fn with_facts(paths: &[PathBuf], run: impl FnOnce(&[File<'_>]) -> Result<(), String>) -> Result<(), String> {
    let bytes = paths.iter().map(|path| input::bytes(path)).collect::<Result<Vec<_>, _>>()?;
    let files = paths.iter().zip(&bytes).map(|(path, bytes)| input::parse(path, bytes, FileKind::Facts));
    run(&files.collect::<Result<Vec<_>, _>>()?)
}
