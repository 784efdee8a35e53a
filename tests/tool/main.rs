//! The program `llgo-dce`, on reports and files of bundled programs: every command, its help, and its exit codes.
//!
//! What a test has made stays in `target/whole-programs/tool/WHAT`. A help text that has changed is in the message of its
//! test; it is written down with `llgo-dce COMMAND --help > tests/tool/help/COMMAND.txt`.

mod ci;
mod commands;
mod diff;
mod github;
mod reports;
mod size;

use std::process::ExitCode;

use anyhow::Result;
use libtest_mimic::Trial;
use llgo_dce_harness::programs::Program;
use llgo_dce_harness::testing::{run, trial};

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = vec![
        trial("tool/help".to_owned(), commands::help_is_what_is_written_down),
        trial("tool/manual".to_owned(), commands::manual_and_completions),
        trial("tool/bash".to_owned(), commands::bash_completes),
        trial("tool/exit-codes".to_owned(), commands::exit_codes),
        trial("tool/doctor".to_owned(), commands::doctor_says_what_is_missing),
        trial("tool/plugin-path".to_owned(), commands::the_plugin_is_found),
        trial("tool/why".to_owned(), commands::why_says_what_the_option_says),
        trial("tool/report".to_owned(), commands::a_report_is_a_page_or_itself),
        trial("tool/diff".to_owned(), diff::everything_adds_up),
        trial("tool/diff-why".to_owned(), diff::a_look_up_is_the_cause),
        trial("tool/diff-line".to_owned(), diff::the_line_of_a_look_up),
        trial("tool/diff-limit".to_owned(), diff::growth_over_the_limit_fails),
        trial("tool/ci".to_owned(), ci::pull_requests_are_compared),
        trial("tool/ci-fork".to_owned(), ci::a_fork_has_the_summary),
        trial("tool/ci-fails".to_owned(), ci::a_build_without_a_report_fails),
        trial("tool/ci-short".to_owned(), ci::the_workflow_is_short),
        trial("tool/size-formats".to_owned(), size::every_byte_of_every_format),
        trial("tool/size-stripped".to_owned(), size::a_stripped_file_is_refused),
    ];
    let is_estimated = |program: &Program| program.can_run() && program.name != size::OF_LARGE_FRAMES;
    for program in Program::all()?.into_iter().filter(is_estimated) {
        trials.extend(program.dialects().map(|dialect| size::trial_of(&program, dialect)));
    }
    Ok(trials)
}
