//! `llgo-dce size`: what a linked file is made of.

use std::path::{Path, PathBuf};

use llgo_dce_report::size::{compare, compared, text, Comparison, Sizes};
use serde::Serialize;

use crate::exit::{Exit, Failure};
use crate::limit::Limit;
use crate::{input, output, reports};

/// What `llgo-dce size` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Programs, as the linker wrote them: ELF, Mach-O or wasm, with their symbols.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Compares with what this report estimates: JSON of the option report=FILE, or a plan.
    #[arg(long, value_name = "REPORT")]
    report: Option<PathBuf>,
    /// Exits with 3 when the estimate of one of the ten largest packages is off by more than this: 10%.
    #[arg(long, value_name = "LIMIT", requires = "report")]
    fail_over: Option<Limit>,
    /// Prints all packages.
    #[arg(long)]
    all: bool,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// What is printed of a file.
#[derive(Serialize)]
struct Answer<'a> {
    file: &'a Path,
    #[serde(flatten)]
    sizes: &'a Sizes,
    #[serde(skip_serializing_if = "Option::is_none")]
    report: Option<&'a Comparison>,
}

/// How many of the largest packages the limit is for.
const LARGEST: usize = 10;

/// Prints the sizes of files.
pub(crate) fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let report = arguments.report.as_deref().map(reports::read).transpose()?;
    let mut exit = Exit::Success;
    let mut texts = Vec::new();
    for file in &arguments.files {
        let sizes = Sizes::read(&input::bytes(file)?).map_err(|why| format!("{} {why}", file.display()))?;
        let comparison = report.as_ref().map(|report| compare(&sizes, report));
        if let (Some(limit), Some(comparison)) = (&arguments.fail_over, &comparison) {
            let over = comparison.largest(LARGEST).iter().any(|it| limit.is_over(it.file, it.estimate));
            exit = if over { Exit::No } else { exit };
        }
        texts.push(match arguments.json {
            true => output::json(&Answer { file, sizes: &sizes, report: comparison.as_ref() })?,
            false => as_text(file, &sizes, comparison.as_ref(), arguments),
        });
    }
    output::print(&match arguments.json {
        true => format!("[{}]\n", texts.join(",\n")),
        false => texts.join("\n"),
    })?;
    Ok(exit)
}

fn as_text(file: &Path, sizes: &Sizes, comparison: Option<&Comparison>, arguments: &Arguments) -> String {
    let compared = comparison.map(|it| format!("\n{}", compared(it, arguments.all))).unwrap_or_default();
    let title = format!("{}: ", file.display());
    format!("{title}{}{compared}", text(sizes, arguments.all))
}
