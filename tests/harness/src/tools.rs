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
    pub package: String,
}

impl Missing {
    /// There is no `thing`, and `package` has it.
    pub fn new(thing: &str, package: &str) -> Missing {
        Missing { what: format!("no {thing}; apt-get install {package}"), package: package.to_owned() }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Missing {}

/// Every tool of LLVM that the tests or xtask start, and the Debian package of each, without the `-22` and the like
/// that [`package`] puts in.
pub const LLVM_TOOLS: &[(&str, &str)] = &[
    ("opt", "llvm"),
    ("llc", "llvm"),
    ("llvm-ar", "llvm"),
    ("llvm-as", "llvm"),
    ("llvm-link", "llvm"),
    ("llvm-strip", "llvm"),
    ("clang", "clang"),
    ("ld.lld", "lld"),
    ("ld64.lld", "lld"),
    ("wasm-ld", "lld"),
    ("FileCheck", LIT_PACKAGE),
    ("not", LIT_PACKAGE),
    ("split-file", LIT_PACKAGE),
];
const LIT_PACKAGE: &str = "llvm-tools";
const HEADERS_PACKAGE: &str = "llvm-dev";

/// Debian's name of a package of one LLVM: `llvm-22-dev` for `llvm-dev`.
pub fn package(of_any: &str, major: &str) -> String {
    match of_any.split_once('-') {
        Some((name, part)) => format!("{name}-{major}-{part}"),
        None => format!("{of_any}-{major}"),
    }
}

/// Where the tools are.
#[derive(Clone, Debug)]
pub struct Tools {
    bindir: PathBuf,
    major: String,
}

/// What decides which LLVM is used.
fn decider() -> PathBuf {
    crate::root().join(".cargo/llvm/bin/llvm-config")
}

/// The LLVMs that the plugin can be built with, the preferred one first: major versions.
pub fn majors() -> Result<Vec<String>> {
    let majors = ask(Command::new(decider()).arg("--majors"))?;
    Ok(majors.split_whitespace().map(str::to_owned).collect())
}

impl Tools {
    /// Asks for the LLVM that the plugin is built with. When there is none the error is a [`Missing`].
    pub fn find() -> Result<Tools> {
        Tools::asked(Command::new(decider()), |what| {
            let preferred = majors()?.into_iter().next().unwrap_or_default();
            Ok(Missing { what, package: package(HEADERS_PACKAGE, &preferred) })
        })
    }

    /// Asks for one LLVM, by its major version and whatever the environment says. When there is none the error is a
    /// [`Missing`].
    pub fn of(major: &str) -> Result<Tools> {
        let mut decider = Command::new(decider());
        let llvm_config = format!("llvm-config-{major}");
        decider.env("LLVM_CONFIG", &llvm_config);
        // The decider would say that another LLVM does as well, and here it does not.
        Tools::asked(decider, |_| Ok(Missing::new(&llvm_config, &package(HEADERS_PACKAGE, major))))
    }

    /// `missing` makes the error of what the decider says when there is none.
    fn asked(mut decider: Command, missing: impl FnOnce(String) -> Result<Missing>) -> Result<Tools> {
        let asked = decider.arg("--find").output();
        let asked = asked.with_context(|| format!("cannot run {decider:?}"))?;
        if !asked.status.success() {
            let what = String::from_utf8_lossy(&asked.stderr).trim().to_owned();
            return Err(missing(what)?.into());
        }
        let llvm_config = String::from_utf8_lossy(&asked.stdout).trim().to_owned();
        let version = ask(Command::new(&llvm_config).arg("--version"))?;
        let bindir = PathBuf::from(ask(Command::new(&llvm_config).arg("--bindir"))?);
        Ok(Tools { bindir, major: version.split('.').next().unwrap_or_default().to_owned() })
    }

    /// The major version of this LLVM.
    pub fn major(&self) -> &str {
        &self.major
    }

    /// Whether this LLVM is the first of [`majors`].
    pub fn is_preferred(&self) -> Result<bool> {
        Ok(majors()?.first() == Some(&self.major))
    }

    /// The folder that holds them.
    pub fn bindir(&self) -> &Path {
        &self.bindir
    }

    /// The path of one of [`LLVM_TOOLS`]. When it is not installed the error is a [`Missing`].
    pub fn tool(&self, name: &str) -> Result<PathBuf> {
        let package = LLVM_TOOLS.iter().find(|tool| tool.0 == name).map_or("llvm", |tool| tool.1);
        self.installed(self.bindir.join(name), package)
    }

    /// A command that starts one of [`LLVM_TOOLS`], without what this process's environment tells the plugin.
    pub fn command(&self, name: &str) -> Result<Command> {
        let mut command = Command::new(self.tool(name)?);
        command.env_remove("LLGO_DCE_LOG").env_remove("LLGO_DCE_OPTIONS");
        Ok(command)
    }

    /// The script of LLVM's lit. Debian has it among the tools of LLVM 22, and that of LLVM 19 below LLVM's prefix.
    pub fn lit(&self) -> Result<PathBuf> {
        let tool = self.bindir.join("lit");
        if tool.is_file() {
            return Ok(tool);
        }
        let prefix = self.bindir.parent().unwrap_or(&self.bindir);
        self.installed(prefix.join("build/utils/lit/lit.py"), LIT_PACKAGE)
    }

    fn installed(&self, path: PathBuf, of_any: &str) -> Result<PathBuf> {
        if path.is_file() {
            return Ok(path);
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let folder = path.parent().unwrap_or(&self.bindir).display();
        Err(Missing::new(&format!("{name} in {folder}"), &package(of_any, &self.major)).into())
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
        package: "chromium".to_owned(),
    })
}

/// Whether `name` can be started, by its path or through PATH.
pub fn in_path(name: impl AsRef<Path>) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    // Joining an absolute path replaces the folder, and so looks at the path itself.
    std::env::split_paths(&path).any(|folder| folder.join(name.as_ref()).is_file())
}

#[cfg(test)]
mod tests {
    use super::package;

    #[test]
    fn packages_have_the_version_in_their_name() {
        assert_eq!(package("lld", "22"), "lld-22");
        assert_eq!(package("llvm-dev", "19"), "llvm-19-dev");
    }
}
