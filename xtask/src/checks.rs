//! `cargo xtask test`: everything that has to hold, and a line that says whether it does.

use std::env;
use std::ffi::OsString;
use std::process::{Command, ExitCode};
use std::time::Instant;

use anyhow::{Context, Result};
use llgo_dce_harness::{root, testing::in_ci, tools::in_path, tools::Tools};

use crate::setup;

/// The checks without LLVM, or with the preferred LLVM alone. Each is an invocation of cargo.
const ONCE: &[Check] = &[
    Check { name: "format", arguments: &["fmt", "--all", "--check"] },
    Check {
        name: "lints",
        arguments: &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"],
    },
];

/// The checks with each LLVM. The plugin comes before the tests, which use its release build.
const PLUGIN: &[Check] = &[
    Check { name: "plugin", arguments: &["build", "--release", "--package", "llgo-dce", "--lib"] },
    Check { name: "sizes", arguments: &["run", "--quiet", "--package", "xtask", "--", "sizes"] },
];

/// The sizes that other engines than full LTO come to. What differs between LLVMs the sizes above show.
const ENGINES: Check =
    Check { name: "engines", arguments: &["run", "--quiet", "--package", "xtask", "--", "engines"] };

/// With the preferred LLVM, all tests; with the others those of the package that knows LLVM.
const ALL_TESTS: Check = Check { name: "tests", arguments: &["test", "--workspace", "--no-fail-fast"] };
const LLVM_TESTS: Check =
    Check { name: "tests", arguments: &["test", "--package", "llgo-dce", "--no-fail-fast"] };

/// The plugin's instructions, with each LLVM, and those of the flood's reasons: counted under valgrind.
const INSTRUCTIONS: Check = Check {
    name: "instructions",
    arguments: &["run", "--quiet", "--package", "xtask", "--", "instructions"],
};
const REASONS: Check =
    Check { name: "reasons", arguments: &["run", "--quiet", "--package", "xtask", "--", "reasons"] };

/// cargo-deny does not come with Rust: it is run where it is installed.
const LICENCES: Check = Check { name: "licences", arguments: &["deny", "check"] };

#[derive(Clone, Copy)]
struct Check {
    name: &'static str,
    arguments: &'static [&'static str],
}

/// Runs all checks, also after one has failed.
pub(crate) fn run() -> Result<ExitCode> {
    let llvms = setup::ensure_all()?;
    let mut remarks = Vec::new();
    // The tools that must be installed where `CI` is set.
    let mut failed: Vec<String> = Vec::new();
    let valgrind = setup::ensure_valgrind();
    if let Err(error) = &valgrind {
        remarks.push(format!("instructions not counted, as there is no valgrind here: {error}"));
        failed.extend(in_ci().then(|| "valgrind".to_owned()));
    }
    if let Err(error) = setup::ensure_ninja() {
        remarks.push(format!("distributed ThinLTO not tried with ninja, as it is not here: {error}"));
    }
    if let Err(error) = setup::ensure_targets() {
        remarks.push(format!("not all other targets tried, as what runs them is not here: {error}"));
    }
    if let Err(error) = setup::ensure_browser() {
        remarks.push(format!("the page of a report not tried, as there is no Chromium here: {error}"));
    }
    let mut all = failed.len();
    for (place, tools) in llvms.iter().enumerate() {
        let preferred = place == 0;
        let mut checks = Vec::new();
        if preferred {
            checks.extend(ONCE);
        }
        checks.extend(PLUGIN);
        checks.extend(preferred.then_some(&ENGINES));
        checks.push(if preferred { &ALL_TESTS } else { &LLVM_TESTS });
        if valgrind.is_ok() {
            checks.push(&INSTRUCTIONS);
            checks.extend(preferred.then_some(&REASONS));
        }
        if preferred && in_path("cargo-deny") {
            checks.push(&LICENCES);
        }
        for check in &checks {
            if !passes(check, tools)? {
                failed.push(format!("{} (LLVM {})", check.name, tools.major()));
            }
        }
        all += checks.len();
    }
    if !in_path("cargo-deny") {
        let why = "as there is no cargo-deny here (cargo install cargo-deny)";
        remarks.push(format!("licences not checked, {why}"));
    }

    if !failed.is_empty() {
        println!("\nxtask test: FAILED: {}", failed.join(", "));
    }
    for remark in remarks {
        println!("\nxtask test: {remark}");
    }
    println!("checks: {} passed, {} failed", all - failed.len(), failed.len());
    Ok(if failed.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn passes(check: &Check, tools: &Tools) -> Result<bool> {
    let variables = setup::environment(tools);
    let shown: Vec<String> = variables.iter().map(|(name, value)| format!("{name}={value}")).collect();
    println!("\n$ {} cargo {}", shown.join(" "), check.arguments.join(" "));
    let cargo = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let started = Instant::now();
    let mut command = Command::new(cargo);
    command.args(check.arguments).current_dir(root()).envs(variables);
    let status = command.status().context("cannot run cargo")?;
    println!("{}: {} s", check.name, started.elapsed().as_secs());
    Ok(status.success())
}
