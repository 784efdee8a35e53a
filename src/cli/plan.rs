//! `llgo-dce plan`: the plan of a program.

use std::path::{Path, PathBuf};

use hashbrown::HashSet;
use llgo_dce_apart::{gather, merge, plan, slice, File, FileKind, Wanted};
use llgo_dce_core::Outcome;
use llgo_dce_explain::{totals, write_if_new, write_with};
use llgo_dce_facts::{Glob, World};

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
    let program = gather(&facts, &arguments.options, &wanted).map_err(|why| why.to_string())?;
    // From here on the files are not needed, and their memory is.
    drop(facts);
    drop(inputs);
    let planned = plan(program, say).map_err(|why| why.to_string())?;
    write_with(&arguments.output, |out| planned.write(FileKind::Plan, out))
}

/// Logs the warnings, and what the plan comes to.
pub(crate) fn say(world: &World<'_>, outcome: &Outcome) {
    world.problems.iter().for_each(|problem| log::warn!("{problem}"));
    log::info!("{}", totals(world, outcome));
}

/// Unites files of facts.
pub(crate) fn merge_to(output: &Path, paths: &[PathBuf]) -> Result<(), String> {
    with_facts(paths, |facts| write_with(output, |out| merge(facts).write(FileKind::Facts, out)))
}

/// Writes the slice of a plan, or one for each file of facts. One that is the same stays untouched.
pub(crate) fn slice_to(output: &Path, plan: &Path, paths: &[PathBuf]) -> Result<(), String> {
    let plan_bytes = input::bytes(plan)?;
    let plan = input::parse(plan, &plan_bytes, FileKind::Plan)?;
    let write = |output: &Path, paths: &[PathBuf]| {
        with_facts(paths, |facts| write_if_new(output, &slice(&plan, facts).to_bytes(FileKind::Plan)))
    };
    if !output.is_dir() {
        return write(output, paths);
    }
    for path in paths {
        let name = path.file_stem().ok_or_else(|| format!("{} has no name", path.display()))?;
        write(&output.join(format!("{}.slice", name.display())), std::slice::from_ref(path))?;
    }
    Ok(())
}

fn with_facts(paths: &[PathBuf], run: impl FnOnce(&[File<'_>]) -> Result<(), String>) -> Result<(), String> {
    let bytes = paths.iter().map(|path| input::bytes(path)).collect::<Result<Vec<_>, _>>()?;
    let files = paths.iter().zip(&bytes).map(|(path, bytes)| input::parse(path, bytes, FileKind::Facts));
    run(&files.collect::<Result<Vec<_>, _>>()?)
}
