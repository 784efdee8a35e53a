//! `llgo-dce why`: why something stays, or what it lacks.

use std::path::PathBuf;

use llgo_dce_facts::Glob;
use llgo_dce_report::{text, why};

use crate::{output, reports};

/// What `llgo-dce why` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// What is explained: symbols, and methods by their names in Go; `*` is any text, `?` any letter.
    #[arg(required = true, value_name = "GLOB")]
    globs: Vec<String>,
    /// The report: JSON of the option report=FILE, or a plan.
    #[arg(required = true)]
    file: PathBuf,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// Prints the paths.
pub(crate) fn run(arguments: &Arguments) -> Result<(), String> {
    let report = reports::read(&arguments.file)?;
    let globs: Vec<Glob> = arguments.globs.iter().map(|glob| Glob::new(glob)).collect();
    let explanations = why(&report, &globs);
    if explanations.is_empty() {
        let (globs, file) = (arguments.globs.join(" "), arguments.file.display());
        return Err(format!("{globs} matches nothing in {file}: try *{globs}*, in quotes"));
    }
    output::print(&match arguments.json {
        true => output::json(&explanations)? + "\n",
        false => text(&explanations),
    })
}
