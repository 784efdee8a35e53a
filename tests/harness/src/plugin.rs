//! The plugin under test: always the release build, which is what people load.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use anyhow::{anyhow, bail, Context, Result};

/// Names a plugin to use as it is, instead of one that is built.
pub const PLUGIN_VARIABLE: &str = "LLGO_DCE_PLUGIN";

/// The path of `libllgo_dce.so`, built when it is not up to date, once per process.
pub fn path() -> Result<PathBuf> {
    static PLUGIN: OnceLock<Result<PathBuf, String>> = OnceLock::new();
    PLUGIN.get_or_init(|| find().map_err(|error| format!("{error:#}"))).clone().map_err(|why| anyhow!(why))
}

fn find() -> Result<PathBuf> {
    let plugin = match std::env::var_os(PLUGIN_VARIABLE) {
        Some(named) => std::path::absolute(named)?,
        None => build()?,
    };
    if !plugin.is_file() {
        bail!("the plugin is not at {}", plugin.display());
    }
    Ok(plugin)
}

fn build() -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["build", "--quiet", "--release", "--package", "llgo-dce", "--lib", "--target-dir"]);
    // What the compiler says is shown as it comes: the first build takes a while.
    command.arg(crate::target_dir()).current_dir(crate::root()).stdout(Stdio::null());
    let status = command.status().with_context(|| format!("cannot run {command:?}"))?;
    if !status.success() {
        bail!("the plugin does not build: {command:?} ended with {status}");
    }
    Ok(crate::target_dir().join("release/libllgo_dce.so"))
}
