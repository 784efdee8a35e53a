//! What tests say about the files that they have made.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{ensure, Result};

use crate::{process, steps};

/// An executable ends well and prints `expected`.
pub fn prints(executable: &Path, expected: &str) -> Result<()> {
    let printed = process::output_of(executable)?;
    ensure!(printed == expected, "{} printed\n{printed}instead of\n{expected}", executable.display());
    Ok(())
}

/// All of `names` are in a file.
pub fn all_defined(defined: &BTreeSet<String>, names: &[String]) -> Result<()> {
    let missing: Vec<_> = names.iter().filter(|name| !defined.contains(*name)).collect();
    ensure!(missing.is_empty(), "have to be in the file and are not: {missing:#?}");
    Ok(())
}

/// None of `names` is in a file.
pub fn none_defined(defined: &BTreeSet<String>, names: &[String]) -> Result<()> {
    let left: Vec<_> = names.iter().filter(|name| defined.contains(*name)).collect();
    ensure!(left.is_empty(), "have to be gone from the file and are not: {left:#?}");
    Ok(())
}

/// Two texts of a module are one. When they differ both are written out, to be looked at with diff.
pub fn same_text(one: &[u8], other: &[u8], complaint: &str, path: impl Fn(&str) -> PathBuf) -> Result<()> {
    if one != other {
        fs::write(path("one.ll"), one)?;
        fs::write(path("other.ll"), other)?;
    }
    ensure!(one == other, "{complaint}: diff {} {}", path("one.ll").display(), path("other.ll").display());
    Ok(())
}

/// Two files hold the same bytes.
pub fn same_files(one: &Path, other: &Path, complaint: &str) -> Result<()> {
    let same = fs::read(one)? == fs::read(other)?;
    ensure!(same, "{complaint}: cmp {} {}", one.display(), other.display());
    Ok(())
}

/// A host that has the plugin loaded refuses an option that there is not: it fails, says why, and writes nothing.
pub fn refuses_an_unknown_option(mut host: Command, inputs: &[PathBuf], output: &Path) -> Result<()> {
    host.env("LLGO_DCE_OPTIONS", "whole-program;no-such-option");
    let said = process::complaint_of(steps::with_files(&mut host, inputs, output))?;
    let why = "llgo-dce: LLGO_DCE_OPTIONS: unknown option 'no-such-option'; known are: ";
    ensure!(said.contains(why), "{why:?} is not in:\n{said}");
    ensure!(!output.exists(), "{} was written all the same", output.display());
    Ok(())
}
