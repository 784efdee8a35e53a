//! The LLGo that is installed. None is fetched or built here.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::process::ask;
use llgo_dce_harness::tools::in_path;

/// An LLGo.
pub(super) struct Llgo {
    pub(super) path: PathBuf,
    /// What it says of itself.
    pub(super) version: String,
    /// The options of `llgo build`: `-lto`.
    options: BTreeSet<String>,
}

impl Llgo {
    /// Asks the one that is `named`, or else that in PATH.
    pub(super) fn find(named: Option<PathBuf>) -> Result<Self> {
        let mut path = named.unwrap_or_else(|| PathBuf::from("llgo"));
        // It is started in other folders.
        if path.components().count() > 1 {
            path = std::path::absolute(path)?;
        }
        ensure!(
            in_path(&path),
            "there is no {}: install LLGo, which is not done here, or name one: LLGO=FILE",
            path.display()
        );
        let version = ask(Command::new(&path).arg("version"))?;
        let help = Command::new(&path).args(["build", "-h"]).output().context("llgo build -h")?;
        let help = [help.stdout, help.stderr].concat();
        let options = String::from_utf8_lossy(&help).lines().filter_map(option).collect();
        Ok(Self { path, version, options })
    }

    /// Whether `llgo build` has an option.
    pub(super) fn offers(&self, option: &str) -> bool {
        self.options.contains(option)
    }
}

/// The option that a line of the help text is about: `-lto` of `  -lto value`.
fn option(line: &str) -> Option<String> {
    let word = line.split_whitespace().next()?;
    word.starts_with('-').then(|| word.to_owned())
}
