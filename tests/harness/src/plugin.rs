//! The plugin and the program under test: always the release builds, which are what people use.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{anyhow, bail, Context, Result};

/// Names a plugin to use as it is, instead of one that is built.
pub const PLUGIN_VARIABLE: &str = "LLGO_DCE_PLUGIN";
/// The same of the program `llgo-dce`.
pub const PROGRAM_VARIABLE: &str = "LLGO_DCE_PROGRAM";

const PLUGIN: Part = Part {
    variable: PLUGIN_VARIABLE,
    arguments: &["--package", "llgo-dce", "--lib"],
    file: "libllgo_dce.so",
};
const PROGRAM: Part =
    Part { variable: PROGRAM_VARIABLE, arguments: &["--package", "llgo-dce-cli"], file: "llgo-dce" };

/// Something that is built.
struct Part {
    variable: &'static str,
    arguments: &'static [&'static str],
    file: &'static str,
}

/// The path of `libllgo_dce.so`, built when it is not up to date, once per process.
pub fn path() -> Result<PathBuf> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND
        .get_or_init(|| find(&PLUGIN).map_err(|error| format!("{error:#}")))
        .clone()
        .map_err(|why| anyhow!(why))
}

/// The path of the program `llgo-dce`, built in the same way.
pub fn program() -> Result<PathBuf> {
    static FOUND: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    FOUND
        .get_or_init(|| find(&PROGRAM).map_err(|error| format!("{error:#}")))
        .clone()
        .map_err(|why| anyhow!(why))
}

fn find(part: &Part) -> Result<PathBuf> {
    let found = match std::env::var_os(part.variable) {
        Some(named) => std::path::absolute(named)?,
        None => build(part)?,
    };
    if !found.is_file() {
        bail!("{} is not there", found.display());
    }
    Ok(found)
}

fn build(part: &Part) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--release"]).args(part.arguments).arg("--target-dir");
    // What the compiler says is shown as it comes: the first build takes a while.
    command.arg(crate::target_dir()).current_dir(crate::root()).stdout(Stdio::null());
    let status = command.status().with_context(|| format!("cannot run {command:?}"))?;
    if !status.success() {
        bail!("{command:?} ended with {status}");
    }
    Ok(crate::target_dir().join("release").join(part.file))
}
