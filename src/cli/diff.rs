//! `llgo-dce diff`: what has changed between two builds.

use std::path::PathBuf;

use llgo_dce_explain::write;
use llgo_dce_report::diff::{diff, markdown, text};
use llgo_dce_report::page::of_diff;

use crate::exit::{Exit, Failure};
use crate::limit::Limit;
use crate::{output, reports};

/// What `llgo-dce diff` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The report of the old build: JSON of the option report=FILE, or a plan.
    old: PathBuf,
    /// The report of the new build.
    new: PathBuf,
    /// Exits with 3 when the program has grown by more than this: 1%, or 2000 bytes.
    #[arg(long, value_name = "LIMIT")]
    fail_over: Option<Limit>,
    /// Prints Markdown, as for a pull request.
    #[arg(long, conflicts_with = "json")]
    markdown: bool,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
    /// Prints whole lists.
    #[arg(long)]
    all: bool,
    /// Writes a page to look at as well.
    #[arg(long, value_name = "FILE")]
    page: Option<PathBuf>,
}

/// Prints the answer, and says whether it is over the limit.
pub(crate) fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let (old, new) = (reports::read(&arguments.old)?, reports::read(&arguments.new)?);
    let name = |path: &std::path::Path| path.display().to_string();
    let found = diff((name(&arguments.old), &old), (name(&arguments.new), &new));
    if old.measured != new.measured {
        let report = if old.measured { &arguments.new } else { &arguments.old };
        log::warn!("{} has sizes from before the optimizer, and the other report has not", report.display());
    }
    if let Some(page) = &arguments.page {
        write(page, of_diff(&output::json(&found)?).as_bytes())?;
    }
    output::print(&match (arguments.json, arguments.markdown) {
        (true, _) => output::json(&found)? + "\n",
        (_, true) => markdown(&found, arguments.all),
        _ => text(&found, arguments.all),
    })?;
    let bytes = found.totals.bytes;
    let over = arguments.fail_over.is_some_and(|limit| limit.is_exceeded(bytes.old, bytes.new));
    Ok(if over { Exit::No } else { Exit::Success })
}
