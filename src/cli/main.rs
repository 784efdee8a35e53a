//! The command line program: what is in a program and why, what has changed, plans of packages apart, and where the plugin
//! is.

mod arguments;
mod diff;
mod doctor;
mod exit;
mod explain;
mod input;
mod limit;
mod manual;
mod natives;
mod output;
mod page;
mod plan;
mod plugin;
mod programs;
mod reports;
mod show;
mod size;
mod why;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use exit::{Exit, Failure};

fn main() -> ExitCode {
    let env = env_logger::Env::new().filter_or("LLGO_DCE_LOG", "warn");
    env_logger::Builder::from_env(env).format_timestamp(None).init();
    match run(Arguments::parse().command) {
        Ok(exit) => exit.into(),
        Err(why) => {
            eprintln!("llgo-dce: error: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<Exit, Failure> {
    let done = |result: Result<(), Failure>| result.map(|()| Exit::Success);
    match command {
        Command::Diff(arguments) => diff::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Size(arguments) => size::run(&arguments),
        Command::Report(arguments) => done(page::run(&arguments)),
        Command::Why(arguments) => done(why::run(&arguments)),
        Command::PluginPath { llvm } => done(plugin::print(llvm)),
        Command::Plan(arguments) => done(plan::run(&arguments)),
        Command::Slice { output, plan, facts } => done(plan::slice_to(&output, &plan, &facts)),
        Command::Facts { file } => done(show::run(&file)),
        Command::Merge { output, facts } => done(plan::merge_to(&output, &facts)),
        Command::Explain { plan, options } => done(explain::run(&plan, &options.join(";"))),
        Command::Completions { shell } => done(manual::completions(shell)),
        Command::Man { output } => done(manual::pages(output.as_deref())),
    }
}
