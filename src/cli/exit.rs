//! How the program ends.

use std::process::ExitCode;

/// What the exit code says. Other ones are clap's: 2 for a command line that is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Done.
    Success,
    /// Done, and the answer is no: something is over the limit that `--fail-over` sets, or `doctor` has found a problem.
    No,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Success => Self::SUCCESS,
            Exit::No => Self::from(3),
        }
    }
}

/// A sentence that says why something cannot be done, and what to do instead. The exit code is 1.
pub(crate) type Failure = String;
