//! The command line program: makes the plan of a program from the facts of its packages, and explains it.

mod explain;
mod input;
mod natives;
mod plan;
mod show;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Removes from Go programs built with LLGo what they cannot reach, package by package.
#[derive(Parser)]
#[command(name = "llgo-dce", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Makes the plan of a program.
    Plan(plan::Arguments),
    /// Writes the part of a plan that concerns a module, which `llgo-dce<plan=FILE>` takes as it takes a plan. A file
    /// that has the same already is not touched.
    Slice {
        /// The file to write; a folder for one of each file of facts, p.slice of p.facts.
        #[arg(short, long)]
        output: PathBuf,
        /// The plan.
        plan: PathBuf,
        /// The facts of the module, and of those that it has code of.
        #[arg(required = true)]
        facts: Vec<PathBuf>,
    },
    /// Prints a file of facts, or a plan, as text.
    Facts {
        /// The file.
        file: PathBuf,
    },
    /// Unites files of facts to one.
    Merge {
        /// The file to write.
        #[arg(short, long)]
        output: PathBuf,
        /// Files of facts.
        #[arg(required = true)]
        facts: Vec<PathBuf>,
    },
    /// Explains a plan, by the options of the pass: why=GLOB, why-not=GLOB, stats, report=FILE, dot=FILE and so on.
    Explain {
        /// The plan.
        plan: PathBuf,
        /// Options, as between the angle brackets of the pass.
        #[arg(required = true)]
        options: Vec<String>,
    },
    /// Prints why something is live: a symbol, or a method by its name in Go.
    Why {
        /// The plan.
        plan: PathBuf,
        /// What is explained; `*` is any text.
        #[arg(required = true)]
        globs: Vec<String>,
    },
    /// Prints which condition was not met for something that is removed.
    WhyNot {
        /// The plan.
        plan: PathBuf,
        /// What is explained; `*` is any text.
        #[arg(required = true)]
        globs: Vec<String>,
    },
    /// Writes the report of a plan, as JSON.
    Report {
        /// The plan.
        plan: PathBuf,
        /// The file to write.
        #[arg(short, long, default_value = "/dev/stdout")]
        output: PathBuf,
    },
}

fn main() -> ExitCode {
    let env = env_logger::Env::new().filter_or("LLGO_DCE_LOG", "warn");
    env_logger::Builder::from_env(env).format_timestamp(None).init();
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("llgo-dce: error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), String> {
    let keyed = |key: &str, globs: &[String]| -> String {
        globs.iter().map(|glob| format!("{key}={glob};")).collect()
    };
    match command {
        Command::Plan(arguments) => plan::run(&arguments),
        Command::Slice { output, plan, facts } => plan::slice_to(&output, &plan, &facts),
        Command::Facts { file } => show::run(&file),
        Command::Merge { output, facts } => plan::merge_to(&output, &facts),
        Command::Explain { plan, options } => explain::run(&plan, &options.join(";")),
        Command::Why { plan, globs } => explain::run(&plan, &keyed("why", &globs)),
        Command::WhyNot { plan, globs } => explain::run(&plan, &keyed("why-not", &globs)),
        Command::Report { plan, output } => explain::run(&plan, &format!("report={}", output.display())),
    }
}
