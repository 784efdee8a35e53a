//! Reports of bundled programs, and the program under test.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{plugin, process, steps};
use serde_json::Value;

/// The program, with some arguments.
pub(crate) fn tool(arguments: &[&str]) -> Result<Command> {
    let mut command = Command::new(plugin::program()?);
    // The width of a terminal is that of the help.
    command.args(arguments).env_remove("COLUMNS").env_remove("LLGO_DCE_LOG");
    Ok(command)
}

/// What a command prints, which has to end with that exit code.
pub(crate) fn ends(command: &mut Command, code: i32) -> Result<(String, String)> {
    let Output { status, stdout, stderr } = command.output().with_context(|| format!("{command:?}"))?;
    let (stdout, stderr) = (String::from_utf8(stdout)?, String::from_utf8(stderr)?);
    ensure!(status.code() == Some(code), "{command:?} ended with {status}\n{stdout}{stderr}");
    Ok((stdout, stderr))
}

/// The JSON that a command prints.
pub(crate) fn json(command: &mut Command) -> Result<Value> {
    Ok(serde_json::from_slice(&process::run(command)?.stdout)?)
}

/// A bundled program as one module.
pub(crate) fn module(dir: &Path, program: &str) -> Result<PathBuf> {
    let module = dir.join(format!("{program}.ll"));
    steps::link_modules(&Tools::find()?, &Program::named(program)?.modules(Dialect::Relocs)?, &module)?;
    Ok(module)
}

/// The report of a module.
pub(crate) fn report(module: &Path) -> Result<PathBuf> {
    let report = module.with_extension("json");
    let mut opt = steps::opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
    opt.arg(format!("-passes=print<llgo-dce;report={}>", report.display())).arg("-disable-output");
    process::run(opt.arg(module).env("LLGO_DCE_LOG", "error"))?;
    Ok(report)
}

/// A report, read.
pub(crate) fn read(report: &Path) -> Result<Value> {
    Ok(serde_json::from_slice(&fs::read(report)?)?)
}

/// The things in a list of a JSON object.
pub(crate) fn list<'a>(of: &'a Value, what: &str) -> &'a [Value] {
    of[what].as_array().map_or(&[], Vec::as_slice)
}
