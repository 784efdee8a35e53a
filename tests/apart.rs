//! The bundled programs, package by package: what the plan of all says is what the pass finds in the linked module, and
//! what is linked of the pruned packages runs.
//!
//! Every test is `DIALECT/PROGRAM/apart-WHAT`, so that `cargo test --test apart plain/export` runs one program's.

use std::path::Path;
use std::process::{Command, ExitCode};

use anyhow::{ensure, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::apart::{slots, Apart};
use llgo_dce_harness::case::Case;
use llgo_dce_harness::engine::Engine;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::run;
use llgo_dce_harness::{plugin, process};

/// Programs of several neighbours, of which methods of one name are called in one and not in another. Each keeps some that
/// only the linked module shows to be dead, as exact ids count by name and signature here.
const MANY_OF_A_NAME: &str = "neighbours-of-calls";

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    for program in Program::all()? {
        for dialect in program.dialects() {
            let case = |what| Case::new(&program, dialect, what);
            // Exact ids are asked for by name and signature: see docs/apart.md.
            if dialect != Dialect::Exact && program.name != MANY_OF_A_NAME {
                trials.push(case("apart-same").trial(plans_what_the_linked_module_shows));
            }
            if program.can_run() {
                trials.push(case("apart-O0").trial(runs_of_pruned_packages));
                trials.push(case("apart-O2").at(Level::O2).trial(runs_of_pruned_packages));
                trials.push(case("apart-thin").at(Level::O2).trial(runs_through_thin_lto));
                trials.push(case("apart-closed").at(Level::O2).trial(runs_by_a_plan_of_all));
            }
        }
    }
    Ok(trials)
}

/// The state of every method slot is the same in the report of the plan, and in that of the linked module.
fn plans_what_the_linked_module_shows(case: &Case) -> Result<()> {
    let build = case.build()?;
    let apart = Apart::new(build.tools(), &build.path(""), case.program.modules(case.dialect)?);
    apart.plan(&[])?;
    let (planned, linked) = (build.path("planned.json"), build.path("linked.json"));
    let mut report = Command::new(plugin::program()?);
    process::run_silently(
        report.args(["report", "--json", "-o"]).arg(&planned).arg(apart.path("program.plan")),
    )?;
    let mut opt = steps::opt_with_plugin(build.tools(), &plugin::path()?)?;
    opt.arg(format!("-passes=print<llgo-dce;report={}>", linked.display())).arg("-disable-output");
    process::run(opt.arg(build.packages()?))?;
    let (planned, linked) = (slots(&planned)?, slots(&linked)?);
    let different: Vec<_> = linked.iter().filter(|(slot, state)| planned.get(*slot) != Some(state)).collect();
    ensure!(different.is_empty(), "other in the plan: {different:#?}");
    ensure!(planned.len() == linked.len(), "the plan has {} slots, not {}", planned.len(), linked.len());
    Ok(())
}

/// Each package is pruned and compiled by itself; the linker removes what nothing refers to.
fn runs_of_pruned_packages(case: &Case) -> Result<()> {
    agrees(case, &case.build()?.through(Engine::Objects)?)
}

/// Each package is pruned in its backend of ThinLTO, where lld has imported functions of others.
fn runs_through_thin_lto(case: &Case) -> Result<()> {
    agrees(case, &case.build()?.through(Engine::Backends)?)
}

/// What no other package mentions is local.
fn runs_by_a_plan_of_all(case: &Case) -> Result<()> {
    agrees(case, &case.build()?.through(Engine::Closed)?)
}

/// Exact ids keep no less here than others do.
fn agrees(case: &Case, executable: &Path) -> Result<()> {
    let case = case.clone().in_dialect(case.dialect.bundled());
    if case.program.name == MANY_OF_A_NAME {
        case.lacks_nothing(executable)
    } else {
        case.agrees(executable)
    }
}
