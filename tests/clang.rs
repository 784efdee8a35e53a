//! The plugin in the compiler: bundled programs through `clang -fpass-plugin`, as one module and package by
//! package.
//!
//! Every test is `DIALECT/PROGRAM/clang-WHAT`, so that `cargo test --test clang relocs/export` runs one
//! program's. What a test has made stays in `target/whole-programs/DIALECT/PROGRAM/clang-WHAT`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::Result;
use libtest_mimic::Trial;
use llgo_dce_harness::build::Build;
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::{refuses_an_unknown_option, same_files};
use llgo_dce_harness::plugin;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::run;

/// Programs on which everything is tried. On the others text is at -O0 and bitcode at -O2, which tell the most.
const THOROUGHLY: [&str; 2] = ["assertfirst", "deadtypes"];

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    for program in Program::all()?.into_iter().filter(Program::can_run) {
        trials.extend(program.dialects().flat_map(|dialect| trials_of(&program, dialect)));
    }
    Ok(trials)
}

fn trials_of(program: &Program, dialect: Dialect) -> Vec<Trial> {
    let thorough = THOROUGHLY.contains(&program.name.as_str());
    let case = |what: &str, level: Level| {
        Case::new(program, dialect, format!("clang{}-{what}", level.flag())).at(level)
    };
    let mut trials = vec![case("one-package", Level::O2).trial(leaves_one_package_alone)];
    for level in [Level::O0, Level::O1, Level::O2, Level::O3, Level::Os, Level::Oz] {
        if thorough || level == Level::O0 {
            trials.push(case("text", level).trial(prunes_text));
        }
        if thorough || level == Level::O2 {
            trials.push(case("bitcode", level).trial(prunes_bitcode));
        }
    }
    if thorough {
        trials.push(case("unknown-option", Level::O0).trial(an_unknown_option_fails_the_compile));
        trials.push(case("unknown-option", Level::O2).trial(an_unknown_option_fails_the_compile));
    }
    trials
}

fn prunes_text(case: &Case) -> Result<()> {
    prunes(case, Build::linked)
}

fn prunes_bitcode(case: &Case) -> Result<()> {
    prunes(case, Build::linked_as_bitcode)
}

/// The whole program as one module. The linker does not load the plugin.
fn prunes(case: &Case, linked: fn(&Build) -> Result<PathBuf>) -> Result<()> {
    let build = case.build()?;
    let mut clang = loaded(&build, case)?;
    steps::set_options(&mut clang, "whole-program");
    let object = object(&build, clang, &linked(&build)?, "pruned.o")?;
    case.agrees(&build.link(build.lto_linker()?, &[object], "pruned")?)
}

/// Without the word that a compile is the whole program, it may be one package of many, even when it looks like
/// all of them: no byte changes.
fn leaves_one_package_alone(case: &Case) -> Result<()> {
    let build = case.build()?;
    let mut modules = case.program.modules(case.dialect)?;
    modules.push(build.linked()?);
    for module in &modules {
        let without = object(&build, compiler(&build, case)?, module, "without.o")?;
        let with = object(&build, loaded(&build, case)?, module, "with.o")?;
        same_files(&without, &with, &format!("the plugin changes {}", module.display()))?;
    }
    Ok(())
}

fn an_unknown_option_fails_the_compile(case: &Case) -> Result<()> {
    let build = case.build()?;
    refuses_an_unknown_option(loaded(&build, case)?, &[build.linked()?], &build.path("refused.o"))
}

/// A clang for modules of the dialect: what one of them calls, only full LTO knows.
fn compiler(build: &Build, case: &Case) -> Result<Command> {
    match case.dialect {
        Dialect::Plain | Dialect::Relocs => steps::compiler(build.tools(), case.level),
        Dialect::TypeMetadata | Dialect::Exact => steps::lto_compiler(build.tools(), case.level),
    }
}

/// One that has the plugin loaded.
fn loaded(build: &Build, case: &Case) -> Result<Command> {
    let mut clang = compiler(build, case)?;
    steps::load_into_clang(&mut clang, &plugin::path()?);
    Ok(clang)
}

fn object(build: &Build, clang: Command, module: &Path, name: &str) -> Result<PathBuf> {
    let object = build.path(name);
    steps::make(clang, &[module], &object)?;
    Ok(object)
}
