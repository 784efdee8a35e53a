//! The command line program: what is in a program and why, what has changed, plans of packages apart, and where the plugin
//! is.

mod arguments;
mod diff;
mod doctor;
mod exit;
mod explain;
mod input;
mod limit;
mod link;
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

use std::ffi::OsString;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use exit::{Exit, Failure};

fn main() -> ExitCode {
    let env = env_logger::Env::new().filter_or("LLGO_DCE_LOG", "warn");
    env_logger::Builder::from_env(env).format(line).init();
    match words().and_then(|words| run(Arguments::parse_from(words).command)) {
        Ok(exit) => exit.into(),
        Err(why) => {
            eprintln!("llgo-dce: error: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The words that the program was called with.
fn words() -> Result<Vec<OsString>, Failure> {
    let mut words = std::env::args_os();
    let name = words.next().unwrap_or_default();
    if let Some(linker) = link::called_as(&name) {
        return link::words_in_place_of_linker(linker, words);
    }
    Ok([name].into_iter().chain(words).collect())
}

/// What is logged, as the plugin logs it.
fn line(out: &mut env_logger::fmt::Formatter, record: &log::Record<'_>) -> std::io::Result<()> {
    let level = match record.level() {
        log::Level::Warn => "warning".to_owned(),
        level => level.to_string().to_lowercase(),
    };
    writeln!(out, "llgo-dce: {level}: {}", record.args())
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
        Command::Link(arguments) => link::run(&arguments),
        Command::Plan(arguments) => done(plan::run(&arguments)),
        Command::Slice { output, plan, facts } => done(plan::slice_to(&output, &plan, &facts)),
        Command::Facts { file } => done(show::run(&file)),
        Command::Merge { output, facts } => done(plan::merge_to(&output, &facts)),
        Command::Explain { plan, options } => done(explain::run(&plan, &options.join(";"))),
        Command::Completions { shell } => done(manual::completions(shell)),
        Command::Man { output } => done(manual::pages(output.as_deref())),
    }
}
