//! The files of `lit/`, each a test of its own, run by LLVM's own lit.
//!
//! What a file means, and what `%dce` stands for, is in `lit/lit.cfg.py`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{bail, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::{Missing, Tools, LLVM_TOOLS};
use llgo_dce_harness::{files, plugin, root, target_dir};

fn main() -> ExitCode {
    run(trials())
}

/// One for each test file. Folders called `Inputs` hold what tests read.
fn trials() -> Result<Vec<Trial>> {
    let mut files = files::below(&root().join("lit"), &["ll", "test"])?;
    files.retain(|file| !file.components().any(|folder| folder.as_os_str() == "Inputs"));
    Ok(files.into_iter().map(|file| trial(name(&file), || check(file))).collect())
}

fn name(file: &Path) -> String {
    let relative = file.strip_prefix(root().join("lit")).unwrap_or(file);
    relative.to_string_lossy().into_owned()
}

fn check(file: PathBuf) -> Result<()> {
    let mut lit = lit()?;
    let output = lit.arg(&file).output().with_context(|| format!("cannot run {lit:?}"))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    bail!("{}", String::from_utf8_lossy(&said))
}

/// A lit that has everything it needs and shows the output of a test that fails.
fn lit() -> Result<Command> {
    let tools = Tools::find()?;
    for (tool, _) in LLVM_TOOLS {
        tools.tool(tool)?;
    }
    if !llgo_dce_harness::tools::in_path("python3") {
        return Err(Missing::new("python3 in PATH", "python3").into());
    }
    let mut lit = Command::new("python3");
    lit.arg(tools.lit()?);
    // One file each time: no workers to start, and no file of times that parallel runs would tear.
    lit.args(["-v", "--workers=1", "--order=lexical", "--skip-test-time-recording"]);
    lit.env("LLGO_DCE_BINDIR", tools.bindir());
    lit.env("LLGO_DCE_PLUGIN", plugin::path()?);
    lit.env("LLGO_DCE_LIT_OUTPUT", target_dir().join("lit"));
    Ok(lit)
}
