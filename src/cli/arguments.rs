//! The command line.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::{diff, doctor, link, page, plan, size, why};

/// Removes from Go programs built with LLGo what they cannot reach, and says what is in a program and why.
#[derive(Parser)]
#[command(name = "llgo-dce", version, max_term_width = 100, after_help = EXIT_CODES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What the exit codes mean, below the help.
const EXIT_CODES: &str = "\
Exit codes: 0 done; 1 it cannot be done, and standard error has one sentence; 2 the command line is wrong; 3 done, and the \
answer is no: over the limit of --fail-over, or doctor has found a problem.";

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Prints what has changed between two builds of a program, and why.
    Diff(diff::Arguments),
    /// Makes a page of a report.
    Report(page::Arguments),
    /// Prints why something stays, or what it lacks.
    Why(why::Arguments),
    /// Prints what the bytes of a linked program are.
    Size(size::Arguments),
    /// Checks that LLGo, LLVM, the linker and the plugin go together, and says what to do.
    Doctor(doctor::Arguments),
    /// Prints where the plugin is.
    PluginPath {
        /// The LLVM that it is for, such as 22; else that of the LLGo in PATH, or the newest.
        #[arg(long, value_name = "MAJOR")]
        llvm: Option<u32>,
    },
    /// Prunes the packages of a link, and links: `llgo-dce link -- ld.lld ARGS`.
    ///
    /// Called as ld.lld, the program takes a linker's arguments by themselves.
    Link(link::Arguments),
    /// Makes the plan of a program whose packages are pruned apart.
    Plan(plan::Arguments),
    /// Writes the part of a plan that concerns a module.
    ///
    /// The pass takes it as it takes a plan. A file that has the same already is not touched.
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
    /// Explains a plan, by the options of the pass: why=GLOB, why-not=GLOB, stats, dot=FILE and so on.
    Explain {
        /// The plan.
        plan: PathBuf,
        /// Options, as between the angle brackets of the pass.
        #[arg(required = true)]
        options: Vec<String>,
    },
    /// Prints completions of the command line for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Prints the manual page, or writes those of all commands.
    Man {
        /// The folder to write llgo-dce.1 and a page of each command to.
        #[arg(short, long, value_name = "DIR")]
        output: Option<PathBuf>,
    },
}
