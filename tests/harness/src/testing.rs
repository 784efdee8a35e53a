//! Tests that are made from files, one [`Trial`] each, with a clear skip when a tool is missing.

use anyhow::{Error, Result};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use std::process::ExitCode;

use crate::tools::Missing;

/// A test that fails with an error's whole chain of sentences. A [`Missing`] tool skips it, except in CI.
pub fn trial(name: String, check: impl FnOnce() -> Result<()> + Send + 'static) -> Trial {
    Trial::ignorable_test(name, || outcome(check().as_ref()))
}

/// What has come of a test: a [`Missing`] tool skips it, except in CI.
pub fn outcome(checked: Result<&(), &Error>) -> Result<Completion, Failed> {
    match checked {
        Ok(()) => Ok(Completion::Completed),
        Err(error) => skipped(error).ok_or_else(|| Failed::from(format!("{error:#}"))),
    }
}

/// Runs the tests as the command line says, or fails with the reason why there are none.
pub fn run(trials: Result<Vec<Trial>>) -> ExitCode {
    let arguments = Arguments::from_args();
    match trials {
        Ok(trials) => libtest_mimic::run(&arguments, trials).exit_code(),
        Err(error) => {
            eprintln!("the tests cannot be listed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn skipped(error: &Error) -> Option<Completion> {
    let missing = error.chain().find_map(|cause| cause.downcast_ref::<Missing>())?;
    (!in_ci()).then(|| Completion::ignored_with(format!("skipped: {missing}")))
}

/// CI services set `CI`; there a test that cannot run has to be seen.
pub fn in_ci() -> bool {
    std::env::var_os("CI").is_some_and(|ci| !ci.is_empty() && ci != "false" && ci != "0")
}
