//! Runs a program to its end.

use std::fs::{self, File};
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use llgo_dce_harness::process;

/// What a run left behind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ran {
    pub(super) stdout: Vec<u8>,
    pub(super) stderr: Vec<u8>,
    pub(super) ended: Ended,
    pub(super) took: Duration,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ended {
    Exit(i32),
    Signal(i32),
    /// It was stopped after the time that it had.
    TooLate,
}

impl std::fmt::Display for Ended {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Exit(code) => write!(f, "exit status {code}"),
            Self::Signal(number) => write!(f, "signal {number}"),
            Self::TooLate => f.write_str("no end in time"),
        }
    }
}

/// How a program is run.
pub(super) struct Run<'a> {
    /// The folder that it runs in.
    pub(super) dir: &'a Path,
    pub(super) arguments: &'a [String],
    /// Standard input, or none.
    pub(super) input: Option<&'a Path>,
    pub(super) timeout: Duration,
}

impl Run<'_> {
    /// Runs `executable` under the path `name`, as programs print their own. What it writes goes to files there, so that a
    /// child that stays cannot keep a pipe open.
    pub(super) fn of(&self, executable: &Path, name: &Path) -> Result<Ran> {
        let _ = fs::remove_file(name);
        fs::hard_link(executable, name).with_context(|| format!("cannot link {}", name.display()))?;
        let files = ["stdout", "stderr"].map(|ending| executable.with_extension(ending));
        let mut command = Command::new(name);
        command.args(self.arguments).current_dir(self.dir);
        command.stdin(self.input.map_or(Ok(Stdio::null()), |path| File::open(path).map(Stdio::from))?);
        command.stdout(File::create(&files[0])?).stderr(File::create(&files[1])?);
        let started = Instant::now();
        let mut child = command.spawn().with_context(|| format!("cannot run {command:?}"))?;
        let ended = process::ended_within(&mut child, self.timeout)?.map_or(Ended::TooLate, ended);
        let took = started.elapsed();
        Ok(Ran { stdout: fs::read(&files[0])?, stderr: fs::read(&files[1])?, ended, took })
    }
}

fn ended(status: ExitStatus) -> Ended {
    match status.code() {
        Some(code) => Ended::Exit(code),
        None => Ended::Signal(status.signal().unwrap_or_default()),
    }
}
