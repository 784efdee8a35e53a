//! The bundled programs through linkers that generate the code of each package by itself: docs/engines.md.
//!
//! Every test is `DIALECT/PROGRAM/ENGINE`, so that `cargo test --test engines plain/crosspkg` runs one program's.

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::{all_defined, none_defined, prints};
use llgo_dce_harness::elf::defined_symbols;
use llgo_dce_harness::engine::Engine;
use llgo_dce_harness::ninja::{Ninja, RULES};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{process, root};

/// Programs of several packages, and some of each kind of weak reference.
const PROGRAMS: [&str; 8] =
    ["assertfirst", "crosspkg", "deadchain", "equality", "export", "generic", "initvars", "typeswitch"];
const DIALECTS: [Dialect; 2] = [Dialect::Plain, Dialect::Relocs];
/// The first LLVM whose lld has distributed jobs of its own.
const FIRST_WITH_DTLTO: u32 = 22;

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = vec![trial("docs/engines".to_owned(), the_document_has_the_rules)];
    let has_dtlto = Tools::find()?.major().parse().is_ok_and(|major: u32| major >= FIRST_WITH_DTLTO);
    for program in Program::all()?.into_iter().filter(|it| PROGRAMS.contains(&it.name.as_str())) {
        for dialect in program.dialects().filter(|dialect| DIALECTS.contains(dialect)) {
            let case = |what| Case::new(&program, dialect, what).at(Level::O2);
            trials.push(case("ninja").trial(runs_through_ninja));
            if has_dtlto {
                trials.push(case("dtlto").trial(runs_through_dtlto));
            }
        }
    }
    let crosspkg = Program::named("crosspkg")?;
    let case = |what| Case::new(&crosspkg, Dialect::Plain, what).at(Level::O2);
    trials.push(case("ninja-again").trial(builds_again_what_has_changed));
    Ok(trials)
}

/// docs/engines.md shows the rules that are tried here.
fn the_document_has_the_rules() -> Result<()> {
    let document = fs::read_to_string(root().join("docs/engines.md"))?;
    ensure!(document.contains(&format!("```ninja\n{RULES}```")), "docs/engines.md has other rules");
    Ok(())
}

fn ninja(case: &Case) -> Result<Ninja> {
    let build = case.build()?;
    let exports = build.exports()?;
    let link: String = exports.iter().map(|name| format!(" -Wl,--undefined={name}")).collect();
    Ninja::new(build.tools(), &build.path(""), &build.modules()?, link.trim())
}

/// The program is what it has to be, and there is nothing left to do.
fn runs_through_ninja(case: &Case) -> Result<()> {
    let ninja = ninja(case)?;
    ninja.build()?;
    case.agrees(&ninja.path("program"))?;
    let again = ninja.build()?;
    ensure!(again.is_empty(), "done again for nothing: {again:?}");
    Ok(())
}

/// The same through lld's own distributed ThinLTO, which has a program of ours run its jobs.
fn runs_through_dtlto(case: &Case) -> Result<()> {
    let build = case.build()?;
    case.agrees(&build.through(Engine::Dtlto)?)?;
    let objects = build.modules()?.iter().map(|it| build.object_of(it)).collect::<Vec<_>>();
    let mut linker = build.linker_of(Engine::Dtlto)?;
    linker.arg("-Wl,--thinlto-distributor=no-such-program");
    let said = process::complaint_of(steps::with_files(&mut linker, &objects, &build.path("not.elf")))?;
    ensure!(said.contains("distributor execution failed"), "lld runs the jobs itself: {said}");
    Ok(())
}

/// After a change in one package no more is done than it takes.
fn builds_again_what_has_changed(case: &Case) -> Result<()> {
    let ninja = ninja(case)?;
    ninja.build()?;
    another_constant(case, &ninja)?;
    one_more_method(&ninja)
}

/// The package has the same facts, so that there is no new plan. Its code is made again, and that of packages that import
/// functions of it.
fn another_constant(case: &Case, ninja: &Ninja) -> Result<()> {
    let plant = "crosspkg.plant";
    change(&ninja.path("crosspkg.plant.ll"), "ret i64 12", "ret i64 13")?;
    let ran = ninja.build()?;
    prints(&ninja.path("program"), &case.program.expected()?.replace("12", "13"))?;
    let mut expected = vec!["facts of crosspkg.plant.ll".to_owned(), "package crosspkg.plant.ll".to_owned()];
    expected.extend(["thin link".to_owned(), "program".to_owned()]);
    for package in PACKAGES {
        let imports = ninja.imports(package)?;
        if package == plant || imports.iter().any(|it| it == plant) {
            expected.push(format!("code of thin/{package}.o"));
        }
    }
    expected.sort();
    ensure!(ran == expected, "done: {ran:#?}, and not {expected:#?}");
    Ok(())
}

/// The packages of `crosspkg`.
const PACKAGES: [&str; 5] = ["crosspkg.animal", "crosspkg.plant", "entry", "linked", "main"];

/// main mentions a method of another package that was dead. What the plan says of those two packages is another thing now,
/// and of no others.
fn one_more_method(ninja: &Ninja) -> Result<()> {
    // The first one is the first that panics, which all packages see.
    mention(ninja, "crosspkg/plant.(*Tree).DropTree")?;
    let ran = mention(ninja, "crosspkg/animal.(*Cat).DropCat")?;
    let of = |rule: &str| ran.iter().filter_map(|it| it.strip_prefix(rule)).collect::<Vec<&str>>();
    ensure!(of("facts of ") == ["main.ll"] && of("plan") == [""], "done: {ran:#?}");
    ensure!(of("slice of ").len() == PACKAGES.len(), "done: {ran:#?}");
    ensure!(of("package ") == ["crosspkg.animal.ll", "main.ll"], "done: {ran:#?}");
    let has_changed = |package: &str| ["crosspkg.animal", "main"].contains(&package);
    for package in PACKAGES {
        let may_change = has_changed(package) || ninja.imports(package)?.iter().any(|it| has_changed(it));
        let code = format!("code of thin/{package}.o");
        ensure!(may_change || !ran.contains(&code), "{code}: done: {ran:#?}");
    }
    Ok(())
}

/// Has main mention a function. Returns what was done for that.
fn mention(ninja: &Ninja, method: &str) -> Result<Vec<String>> {
    let program = ninja.path("program");
    let method = method.to_owned();
    none_defined(&defined_symbols(&program)?, std::slice::from_ref(&method))?;
    let start = "define void @main.main() local_unnamed_addr #0 {\n_llgo_0:\n";
    let mentions = format!("{start}  store volatile ptr @\"{method}\", ptr @\"main.init$guard\"\n");
    change(&ninja.path("main.ll"), start, &mentions)?;
    let ran = ninja.build()?;
    all_defined(&defined_symbols(&program)?, &[method])?;
    Ok(ran)
}

fn change(file: &Path, from: &str, to: &str) -> Result<()> {
    let text = fs::read_to_string(file)?;
    ensure!(text.contains(from), "{} is another", file.display());
    fs::write(file, text.replace(from, to)).with_context(|| format!("cannot write {}", file.display()))
}
