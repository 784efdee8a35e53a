//! Counting instructions under valgrind's callgrind: a busy machine counts as many as an idle one.

use std::path::Path;

use anyhow::{ensure, Context, Result};

/// The arguments of valgrind that count `function`, a pattern, and what it calls. Where the costs of each function are
/// wanted, they go to `details`.
pub(crate) fn arguments(function: &str, details: Option<&Path>) -> [String; 3] {
    let details = details.unwrap_or(Path::new("/dev/null")).display();
    let [collect, out] = [format!("--toggle-collect={function}"), format!("--callgrind-out-file={details}")];
    ["--tool=callgrind".to_owned(), out, collect]
}

/// The number that callgrind has printed to standard error.
pub(crate) fn collected(said: &str) -> Result<u64> {
    let number = said.lines().find_map(|line| line.split_once("Collected : "));
    let (_, number) = number.with_context(|| format!("callgrind says nothing:\n{said}"))?;
    let number = number.trim().parse()?;
    ensure!(number > 0, "nothing was counted: what was to be counted has another name now");
    Ok(number)
}
