//! `cargo xtask sanitize`: the plugin under AddressSanitizer, Rust and C++, on all of lit; and under valgrind, on a sample.
//!
//! Slow, and so not part of `cargo xtask test`. Only the code below `src/ir/llvm` can do what these notice: no other has
//! unsafe code, which `cargo test --test tidy` sees to. So there is nothing for Miri, which cannot run LLVM.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, ensure, Context, Result};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{files, plugin, process, root, target_dir};

use crate::setup;

/// AddressSanitizer is for the plugin alone, so that it is built as for another target than build scripts are.
const TARGET: &str = "x86_64-unknown-linux-gnu";
/// By what valgrind says that it has found something.
const FOUND: i32 = 97;

pub(crate) fn run() -> Result<()> {
    let tools = setup::ensure()?;
    setup::ensure_valgrind()?;
    let sanitized = build(&tools)?;
    lit(&tools, &sanitized)?;
    memcheck(&tools, &plugin::path()?)
}

/// Builds the plugin with a nightly Rust, which alone has the sanitizer.
fn build(tools: &Tools) -> Result<PathBuf> {
    let target = target_dir().join("sanitize");
    let mut cargo = Command::new("cargo");
    cargo.args(["+nightly", "build", "--release", "--lib", "--package", "llgo-dce", "--target", TARGET]);
    cargo.arg("--target-dir").arg(&target).current_dir(root());
    // Another cargo has started this one, and says which toolchain it is of.
    for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC"] {
        cargo.env_remove(name);
    }
    cargo.env("RUSTFLAGS", "-Zsanitizer=address");
    cargo.env(format!("CXXFLAGS_{}", TARGET.replace('-', "_")), "-fsanitize=address -g");
    println!("building the plugin with AddressSanitizer, for LLVM {}", tools.major());
    let status = cargo.status().context("cannot run cargo +nightly")?;
    ensure!(status.success(), "a nightly Rust is needed: rustup toolchain install nightly");
    Ok(target.join(TARGET).join("release/libllgo_dce.so"))
}

/// All of lit with the sanitized plugin. The runtime writes what it finds to files: a test that expects a failure may pass
/// with one of the runtime's own.
fn lit(tools: &Tools, sanitized: &Path) -> Result<()> {
    let found = target_dir().join("sanitize/found");
    if found.exists() {
        fs::remove_dir_all(&found)?;
    }
    fs::create_dir_all(&found)?;
    let output = command(tools, sanitized, &found)?.output().context("cannot run lit")?;
    let said = String::from_utf8_lossy(&output.stdout);
    let failed: Vec<&str> = said.lines().filter(|line| line.starts_with("FAIL:")).collect();
    if let Some(report) = fs::read_dir(&found)?.next() {
        bail!("{}\n{}", failed.join("\n"), fs::read_to_string(report?.path())?);
    }
    ensure!(output.status.success(), "{}\n{said}", failed.join("\n"));
    println!("AddressSanitizer: {} lit tests pass", said.matches("PASS: ").count());
    Ok(())
}

/// LLVM's tools are not sanitized, so the runtime is loaded before them. It would take what they leave to the end of the
/// process for leaks.
fn command(tools: &Tools, sanitized: &Path, found: &Path) -> Result<Command> {
    let runtime = process::ask(Command::new("c++").arg("-print-file-name=libasan.so"))?;
    let mut lit = Command::new("python3");
    lit.arg(tools.lit()?)
        .args(["-v", "--order=lexical", "--skip-test-time-recording"])
        .arg(root().join("lit"));
    lit.env("LLGO_DCE_BINDIR", tools.bindir());
    lit.env("LLGO_DCE_PLUGIN", sanitized);
    lit.env("LLGO_DCE_PROGRAM", plugin::program()?);
    lit.env("LLGO_DCE_LIT_OUTPUT", target_dir().join("sanitize/lit"));
    let options =
        format!("detect_leaks=0:detect_odr_violation=0:log_path={}", found.join("report").display());
    lit.env("LD_PRELOAD", runtime.trim()).env("ASAN_OPTIONS", options);
    Ok(lit)
}

/// The pass and the analysis on the first module of each folder of lit, under valgrind.
fn memcheck(tools: &Tools, plugin: &Path) -> Result<()> {
    let mut sample = BTreeMap::new();
    for file in files::below(&root().join("lit"), &["ll"])? {
        let folder = file.parent().unwrap_or(&file).to_owned();
        let is_input = folder.ends_with("Inputs");
        if !is_input && !folder.starts_with(root().join("lit/malformed")) {
            sample.entry(folder).or_insert(file);
        }
    }
    for (number, file) in sample.values().enumerate() {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(["-q", &format!("--error-exitcode={FOUND}")]).arg(tools.tool("opt")?);
        valgrind.arg(load(plugin)).args(["-passes=print<llgo-dce>,llgo-dce", "-disable-output"]).arg(file);
        let output = valgrind.output().context("cannot run valgrind")?;
        let said = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.code() != Some(FOUND), "{}:\n{said}", file.display());
        println!("valgrind: {} of {}: {}", number + 1, sample.len(), file.display());
    }
    Ok(())
}

fn load(plugin: &Path) -> OsString {
    let mut load = OsString::from("-load-pass-plugin=");
    load.push(plugin);
    load
}
