//! Completions and manual pages, made from the command line itself.

use std::path::Path;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::output;

/// Prints completions for a shell.
///
/// Of a program with a hyphen in its name, clap_complete 4.6 writes a script for bash that offers nothing after a
/// command: it sets `cmd=llgo__dce__subcmd__diff`, and its cases are of `llgo__subcmd__dce__subcmd__diff`
/// (<https://github.com/clap-rs/clap/issues/6421>). With one spelling they agree, whichever a release has.
pub(crate) fn completions(shell: Shell) -> Result<(), String> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "llgo-dce", &mut text);
    output::print(&String::from_utf8_lossy(&text).replace("llgo__subcmd__dce", "llgo__dce"))
}

/// Prints the manual page, or writes those of all commands to a folder.
pub(crate) fn pages(folder: Option<&Path>) -> Result<(), String> {
    if let Some(folder) = folder {
        return clap_mangen::generate_to(Arguments::command(), folder)
            .map_err(|why| format!("cannot write to {}: {why}; make the folder first", folder.display()));
    }
    let mut text = Vec::new();
    let rendered = clap_mangen::Man::new(Arguments::command()).render(&mut text);
    rendered.map_err(|why| format!("cannot make the page: {why}"))?;
    output::print(&String::from_utf8_lossy(&text))
}
