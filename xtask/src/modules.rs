//! Generated modules, as bitcode.

use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{ensure, Context, Result};
use llgo_dce_generator::{Counts, Dialect, Plan};
use llgo_dce_harness::tools::Tools;

const SEED: u64 = 1;

/// Makes a module in `dir`. Its text is piped to `llvm-as`: that of the largest takes gigabytes.
pub(crate) fn make(tools: &Tools, dir: &Path, dialect: Dialect, symbols: usize) -> Result<(PathBuf, Counts)> {
    let bitcode = dir.join(format!("{}-{symbols}.bc", dialect.name()));
    let mut assembler = tools.command("llvm-as")?;
    assembler.args(["-disable-verify", "-", "-o"]).arg(&bitcode).stdin(Stdio::piped());
    let mut assembler = assembler.spawn().context("cannot run llvm-as")?;
    let text = assembler.stdin.take().context("llvm-as has no standard input")?;
    let counts = Plan { dialect, symbols, seed: SEED, method_values: false, accessors: false }
        .write(BufWriter::new(text));
    ensure!(assembler.wait()?.success(), "llvm-as failed");
    Ok((bitcode, counts?))
}
