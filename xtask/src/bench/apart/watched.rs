//! Processes, and what they took.

use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

use anyhow::{ensure, Context, Result};
use wait4::Wait4;

/// What a step took: seconds on the clock, and the most memory that one of its processes had, in bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Took {
    pub(super) seconds: f64,
    pub(super) memory: u64,
}

impl Took {
    /// One step behind the other.
    pub(super) fn then(self, next: Self) -> Self {
        Self { seconds: self.seconds + next.seconds, memory: self.memory.max(next.memory) }
    }
}

/// Runs one command.
pub(super) fn watch(command: Command) -> Result<Took> {
    watch_all(vec![command])
}

/// Runs commands, as many at a time as there are processors.
pub(super) fn watch_all(commands: Vec<Command>) -> Result<Took> {
    let start = Instant::now();
    let left = Mutex::new(commands.into_iter());
    let next = || left.lock().map_or(None, |mut left| left.next());
    let work = || -> Result<u64> {
        let mut memory = 0;
        while let Some(command) = next() {
            memory = memory.max(run(command)?);
        }
        Ok(memory)
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let memory = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        let ended = workers.into_iter().map(|worker| worker.join().ok().context("a thread panicked")?);
        ended.collect::<Result<Vec<u64>>>()
    })?;
    Ok(Took { seconds: start.elapsed().as_secs_f64(), memory: memory.into_iter().max().unwrap_or_default() })
}

/// Runs a command to its end. Returns the most memory that it had.
fn run(mut command: Command) -> Result<u64> {
    let shown = format!("{command:?}");
    let mut child: Child =
        command.stdout(Stdio::null()).spawn().with_context(|| format!("cannot run {shown}"))?;
    let ended = child.wait4()?;
    ensure!(ended.status.success(), "{shown}: {}", ended.status);
    Ok(ended.rusage.maxrss)
}
