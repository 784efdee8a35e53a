//! One thing after the other for each of many, several at a time.

use std::io::{IsTerminal, Write};
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// How long nothing is said of what takes time.
const PATIENCE: Duration = Duration::from_secs(2);

/// Shows people what takes long, on a terminal.
pub(crate) struct Progress {
    since: Instant,
    is_shown: bool,
}

impl Progress {
    pub(crate) fn new() -> Self {
        Self { since: Instant::now(), is_shown: std::io::stderr().is_terminal() }
    }

    /// Writes over the line before. A terminal that is gone is no error.
    pub(crate) fn say(&self, what: &str) {
        if self.is_shown && self.since.elapsed() > PATIENCE {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[Kllgo-dce: {what}");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.is_shown && self.since.elapsed() > PATIENCE {
            let _ = write!(std::io::stderr().lock(), "\r\x1b[K");
        }
    }
}

/// As many at a time as there are cores.
pub(crate) fn cores() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

/// What `make` makes of each item, in their order. After an error no more are begun; it is the error of the first of
/// those that were.
pub(crate) fn each<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    progress: (&Progress, &str),
    make: impl Fn(usize, &T) -> Result<R, String> + Sync,
) -> Result<Vec<R>, String> {
    let (next, done) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let results = Mutex::new(Vec::with_capacity(items.len()));
    let lock = || results.lock().unwrap_or_else(PoisonError::into_inner);
    let work = || loop {
        let index = next.fetch_add(1, Ordering::Relaxed);
        let Some(item) = items.get(index) else { break };
        let result = make(index, item);
        if result.is_err() {
            next.store(items.len(), Ordering::Relaxed);
        }
        lock().push((index, result));
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        progress.0.say(&format!("{}: {done} of {}", progress.1, items.len()));
    };
    thread::scope(|scope| {
        for _ in 1..jobs.min(items.len()) {
            scope.spawn(work);
        }
        work();
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_is_that_of_the_items() {
        let items: Vec<usize> = (0..100).collect();
        let progress = Progress::new();
        let doubled = each(&items, 3, (&progress, "test"), |index, item| Ok(index + item));
        assert_eq!(doubled, Ok((0..100).map(|item| 2 * item).collect()));
        assert_eq!(each(&[0; 0], 3, (&progress, "test"), |_, _| Ok(())), Ok(vec![]));
    }

    #[test]
    fn an_error_is_the_error_of_all() {
        let made = each(&[1, 2, 3], 2, (&Progress::new(), "test"), |_, &item| match item {
            2 => Err("two".to_owned()),
            item => Ok(item),
        });
        assert_eq!(made, Err("two".to_owned()));
    }
}
