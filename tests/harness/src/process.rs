//! Running other programs, with errors that say which one failed and what it said.

use std::fs::{self, File};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{bail, ensure, Context, Result};

/// A program of a few lines of Go that runs longer than this hangs.
const PATIENCE: Duration = Duration::from_secs(20);

/// Runs `command` to its end; an error holds the command line and what it wrote to standard error.
pub fn run(command: &mut Command) -> Result<Output> {
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{} from {command:?}\n{}", output.status, said.trim_end());
    }
    Ok(output)
}

/// Runs a `command` that has nothing to say: a warning is an error here.
pub fn run_silently(command: &mut Command) -> Result<Output> {
    let output = run(command)?;
    let said = String::from_utf8_lossy(&output.stderr);
    ensure!(said.is_empty(), "nothing is odd here, but {command:?} said:\n{said}");
    Ok(output)
}

/// What a `command` that has to fail writes to standard error.
pub fn complaint_of(command: &mut Command) -> Result<String> {
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    ensure!(!output.status.success(), "{command:?} has to fail and does not");
    Ok(String::from_utf8_lossy(&output.stderr).into_owned())
}

/// What a successful `command` prints, without the last line break.
pub fn ask(command: &mut Command) -> Result<String> {
    Ok(String::from_utf8_lossy(&run(command)?.stdout).trim_end().to_owned())
}

/// What `executable` prints, standard output and standard error together and in order, as `expected.txt` has
/// it.
///
/// Both are written to one file beside the executable, which stays, to look into a failure.
pub fn output_of(executable: &Path) -> Result<String> {
    output_through(Command::new(executable), executable)
}

/// The same of an `executable` that is run by `command`.
pub fn output_through(mut command: Command, executable: &Path) -> Result<String> {
    let path = executable.with_extension("output");
    let file = File::create(&path).with_context(|| format!("cannot write {}", path.display()))?;
    command.stdin(Stdio::null()).stdout(file.try_clone()?).stderr(file);
    let mut child = command.spawn().with_context(|| format!("cannot run {command:?}"))?;

    let Some(status) = ended_within(&mut child, PATIENCE)? else {
        bail!("{command:?} did not end within {} seconds", PATIENCE.as_secs());
    };
    let printed = String::from_utf8_lossy(&fs::read(&path)?).into_owned();
    if !status.success() {
        bail!("{status} from {command:?}, which printed:\n{printed}");
    }
    Ok(printed)
}

/// Waits for a `child`, and kills it when it has not ended in time: then there is no status.
pub fn ended_within(child: &mut Child, patience: Duration) -> Result<Option<ExitStatus>> {
    let started = Instant::now();
    loop {
        match child.try_wait()? {
            Some(status) => return Ok(Some(status)),
            None if started.elapsed() < patience => std::thread::sleep(Duration::from_millis(2)),
            None => {
                child.kill()?;
                child.wait()?;
                return Ok(None);
            }
        }
    }
}
