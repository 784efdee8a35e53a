//! What the pass says of the bundled programs, checked against their IR as text: every step of every path of `why=*`,
//! and every reason and number of the report.
//!
//! Every test is `DIALECT/PROGRAM/WHAT`. What a test has made stays in `target/whole-programs/DIALECT/PROGRAM/WHAT`.

mod ir;
mod paths;
mod readme;
mod report;
mod whole;

use std::process::ExitCode;

use anyhow::Result;
use libtest_mimic::Trial;
use llgo_dce_harness::case::Case;
use llgo_dce_harness::programs::Program;
use llgo_dce_harness::testing::{run, trial};

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = vec![
        trial("docs/why".to_owned(), readme::the_walk_shows_what_is_printed),
        trial("docs/commands".to_owned(), readme::the_commands_work),
        trial("docs/sizes".to_owned(), readme::the_sizes_are_those_recorded),
        trial("docs/links".to_owned(), readme::every_link_leads_somewhere),
        trial("docs/report".to_owned(), readme::the_example_is_in_the_report),
    ];
    for program in Program::all()? {
        for dialect in program.dialects() {
            trials.push(Case::new(&program, dialect, "why").trial(paths::every_step_is_in_the_ir));
            trials.push(Case::new(&program, dialect, "report").trial(report::every_reason_is_in_the_ir));
        }
    }
    Ok(trials)
}
