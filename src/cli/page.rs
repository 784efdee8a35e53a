//! `llgo-dce report`: a report as a page, or as JSON.

use std::fs;
use std::path::{Path, PathBuf};

use llgo_dce_explain::write;
use llgo_dce_report::page::of_report;
use llgo_dce_report::Report;

use crate::{output, reports};

/// What `llgo-dce report` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The report: JSON of the option report=FILE, or a plan.
    file: PathBuf,
    /// The file to write; else one beside the report, FILE.html.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Writes the report as JSON, to standard output if no file is named.
    #[arg(long)]
    json: bool,
}

/// Writes the page. Without a valid report nothing is written.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let report = &arguments.file;
    let json = reports::json(report)?;
    Report::parse(&json).map_err(|why| format!("{}: {why}", report.display()))?;
    match (&arguments.output, arguments.json) {
        (None, true) => output::print(&json),
        (Some(output), true) => to(report, output, &json),
        (output, false) => {
            let page = output.clone().unwrap_or_else(|| report.with_extension("html"));
            to(report, &page, &of_report(&json))?;
            output::print(&format!("{}\n", page.display()))
        }
    }
}

/// Writes a file, but never over the report itself.
fn to(report: &Path, file: &Path, text: &str) -> Result<(), String> {
    let same = report == file
        || fs::canonicalize(report).ok().is_some_and(|it| fs::canonicalize(file).ok() == Some(it));
    if same {
        return Err(format!("{} is the report: name another file with --output", file.display()));
    }
    write(file, text.as_bytes())
}
