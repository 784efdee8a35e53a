//! The tools of the LLVM that the plugin is built with.
//!
//! A machine often has another LLVM first in its PATH, so every tool comes from the `--bindir` of the one
//! llvm-config that `.cargo/llvm/bin/llvm-config` decides on, as the plugin itself does.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::ask;

/// Something that is not installed: a reason to skip a test on a person's machine, a failure in CI.
#[derive(Debug)]
pub struct Missing {
    /// What is not there, where it was looked for and what would bring it: one sentence.
    pub what: String,
    /// The Debian package that would.
    pub package: &'static str,
}

impl Missing {
    /// There is no `thing`, and `package` has it.
    pub fn new(thing: &str, package: &'static str) -> Missing {
        Missing { what: format!("no {thing}; apt-get install {package}"), package }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Missing {}

/// Every tool of LLVM that the tests or xtask start, and the Debian package of each.
pub const LLVM_TOOLS: &[(&str, &str)] = &[
    ("opt", "llvm-19"),
    ("llc", "llvm-19"),
    ("llvm-as", "llvm-19"),
    ("llvm-link", "llvm-19"),
    ("llvm-strip", "llvm-19"),
    ("clang", "clang-19"),
    ("ld.lld", "lld-19"),
    ("FileCheck", "llvm-19-tools"),
    ("not", "llvm-19-tools"),
    ("split-file", "llvm-19-tools"),
];

/// Where the tools are.
#[derive(Clone, Debug)]
pub struct Tools {
    bindir: PathBuf,
}

impl Tools {
    /// Asks for the LLVM that the plugin is built with. When there is none the error is a [`Missing`].
    pub fn find() -> Result<Tools> {
        let finder = crate::root().join(".cargo/llvm/bin/llvm-config");
        let asked = Command::new(&finder).arg("--find").output();
        let asked = asked.with_context(|| format!("cannot run {}", finder.display()))?;
        if !asked.status.success() {
            let what = String::from_utf8_lossy(&asked.stderr).trim().to_owned();
            return Err(Missing { what, package: "llvm-19-dev" }.into());
        }
        let llvm_config = String::from_utf8_lossy(&asked.stdout).trim().to_owned();
        Ok(Tools { bindir: PathBuf::from(ask(Command::new(llvm_config).arg("--bindir"))?) })
    }

    /// The folder that holds them.
    pub fn bindir(&self) -> &Path {
        &self.bindir
    }

    /// The path of one of [`LLVM_TOOLS`]. When it is not installed the error is a [`Missing`].
    pub fn tool(&self, name: &str) -> Result<PathBuf> {
        let package = LLVM_TOOLS.iter().find(|tool| tool.0 == name).map_or("llvm-19", |tool| tool.1);
        self.installed(self.bindir.join(name), package)
    }

    /// A command that starts one of [`LLVM_TOOLS`], without what this process's environment tells the plugin.
    pub fn command(&self, name: &str) -> Result<Command> {
        let mut command = Command::new(self.tool(name)?);
        command.env_remove("LLGO_DCE_LOG").env_remove("LLGO_DCE_OPTIONS");
        Ok(command)
    }

    /// The script of LLVM's lit; Debian has it below LLVM's prefix, not among the tools.
    pub fn lit(&self) -> Result<PathBuf> {
        let prefix = self.bindir.parent().unwrap_or(&self.bindir);
        self.installed(prefix.join("build/utils/lit/lit.py"), "llvm-19-tools")
    }

    fn installed(&self, path: PathBuf, package: &'static str) -> Result<PathBuf> {
        if path.is_file() {
            return Ok(path);
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let folder = path.parent().unwrap_or(&self.bindir).display();
        Err(Missing::new(&format!("{name} in {folder}"), package).into())
    }
}

/// What Chromium and its likes are called.
const BROWSERS: [&str; 3] = ["chromium", "google-chrome", "google-chrome-stable"];

/// A browser for the pages that are made here. Ubuntu has Chromium as a snap only: that one sees few files, and has no
/// pipe.
pub fn browser() -> Result<PathBuf, Missing> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let folders = std::env::split_paths(&path).filter(|folder| !folder.starts_with("/snap"));
    let mut browsers = folders.flat_map(|folder| BROWSERS.map(|name| folder.join(name)));
    browsers.find(|path| path.is_file()).ok_or_else(|| Missing {
        what: "no Chromium (one that is a snap cannot be driven); Debian's package is chromium".to_owned(),
        package: "chromium",
    })
}

/// Whether `name` can be started, by its path or through PATH.
pub fn in_path(name: impl AsRef<Path>) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    // Joining an absolute path replaces the folder, and so looks at the path itself.
    std::env::split_paths(&path).any(|folder| folder.join(name.as_ref()).is_file())
}
