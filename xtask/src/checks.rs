//! `cargo xtask test`: everything that has to hold, and a line that says whether it does.

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitCode};

use anyhow::{Context, Result};
use llgo_dce_harness::{root, testing::in_ci, tools::in_path};

use crate::setup;

/// Each is an invocation of cargo. The plugin comes before the tests, which use its release build.
const CHECKS: &[(&str, &[&str])] = &[
    ("format", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"]),
    ("plugin", &["build", "--release", "--package", "llgo-dce", "--lib"]),
    ("sizes", &["run", "--quiet", "--package", "xtask", "--", "sizes"]),
    ("tests", &["test", "--workspace", "--no-fail-fast"]),
];

/// The plugin's instructions and those of the flood's reasons, counted under valgrind.
const COUNTED: &[(&str, &[&str])] = &[
    ("instructions", &["run", "--quiet", "--package", "xtask", "--", "instructions"]),
    ("reasons", &["run", "--quiet", "--package", "xtask", "--", "reasons"]),
];

/// cargo-deny does not come with Rust: it is run where it is installed.
const LICENCES: (&str, &[&str]) = ("licences", &["deny", "check"]);

/// Runs all of them, whatever the others say.
pub(crate) fn run() -> Result<ExitCode> {
    setup::ensure()?;
    let mut checks = CHECKS.to_vec();
    let mut remarks = Vec::new();
    // What there has to be where `CI` is set.
    let mut missing = None;
    match setup::ensure_valgrind() {
        Ok(()) => checks.extend(COUNTED),
        Err(error) => {
            remarks.push(format!("instructions not counted, as there is no valgrind here: {error}"));
            missing = in_ci().then_some("valgrind");
        }
    }
    if in_path("cargo-deny") {
        checks.push(LICENCES);
    } else {
        let why = "as there is no cargo-deny here (cargo install cargo-deny)";
        remarks.push(format!("licences not checked, {why}"));
    }
    if let Err(error) = setup::ensure_browser() {
        remarks.push(format!("the page of a report not tried, as there is no Chromium here: {error}"));
    }

    let mut failed: Vec<&str> = missing.into_iter().collect();
    for (name, arguments) in &checks {
        if !passes(arguments)? {
            failed.push(*name);
        }
    }
    if !failed.is_empty() {
        println!("\nxtask test: FAILED: {}", failed.join(", "));
    }
    for remark in remarks {
        println!("\nxtask test: {remark}");
    }
    let all = checks.len() + usize::from(missing.is_some());
    println!("checks: {} passed, {} failed", all - failed.len(), failed.len());
    Ok(if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn passes(arguments: &[&str]) -> Result<bool> {
    println!("\n$ cargo {}", arguments.join(" "));
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let status =
        Command::new(cargo).args(arguments).current_dir(root()).status().context("cannot run cargo")?;
    Ok(status.success())
}
