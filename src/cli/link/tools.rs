//! The programs that a link takes: the linker, `opt`, and the plugin.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use llgo_dce_facts::Options;

use super::words::quoted;
use crate::plugin;

/// What the program may be called in place of a linker, and what the linker is called then: for ELF, and for Mach-O.
const LINKERS: [&str; 2] = ["ld.lld", OF_MACOS];
/// lld for macOS.
const OF_MACOS: &str = "ld64.lld";
/// Set for the linker, which has to be another program than this one.
const NESTED: &str = "LLGO_DCE_NESTED";
/// How long a command line may be. Linux takes more; what else is in the environment counts as well.
const MOST_BYTES: usize = 64 * 1024;

/// The programs.
pub(crate) struct Tools {
    linker: PathBuf,
    pub(crate) opt: PathBuf,
    pub(crate) plugin: PathBuf,
}

impl Tools {
    /// Finds what is not named: `opt` beside the linker, else in PATH, and the plugin for the linker's LLVM.
    pub(crate) fn find(
        linker: &Path,
        bindir: Option<&Path>,
        plugin: Option<&Path>,
        llvm: Option<u32>,
    ) -> Result<Self, String> {
        let opt = match bindir {
            Some(dir) => dir.join("opt"),
            None => fs::canonicalize(linker)
                .map(|linker| linker.with_file_name("opt"))
                .ok()
                .filter(|opt| opt.is_file())
                .or_else(|| in_folders("PATH", "opt").next())
                .ok_or("there is no opt beside the linker or in PATH; --llvm-bindir DIR says where it is")?,
        };
        let plugin = match plugin {
            Some(plugin) => plugin.to_owned(),
            None => plugin::find(llvm)?.path,
        };
        for (file, option) in [(&opt, "--llvm-bindir DIR"), (&plugin, "--plugin FILE")] {
            if !file.is_file() {
                return Err(format!("{} is not there; {option} says where it is", file.display()));
            }
        }
        let plugin = std::path::absolute(&plugin).map_err(|why| why.to_string())?;
        Ok(Self { linker: linker.to_owned(), opt, plugin })
    }

    /// The linker with some words. Where they are many, a file in `dir` has them.
    pub(crate) fn linker(&self, words: &[OsString], dir: &Path) -> Result<Command, String> {
        let mut linker = plain_linker(&self.linker);
        if words.iter().map(|word| word.len() + 1).sum::<usize>() < MOST_BYTES {
            linker.args(words);
            return Ok(linker);
        }
        let file = dir.join("words");
        fs::write(&file, quoted(words)).map_err(|why| format!("cannot write {}: {why}", file.display()))?;
        let mut word = OsString::from("@");
        word.push(file);
        linker.arg(word);
        Ok(linker)
    }

    /// An `opt` that has the plugin loaded.
    pub(crate) fn opt(&self) -> Command {
        let mut opt = Command::new(&self.opt);
        let mut load = OsString::from("-load-pass-plugin=");
        load.push(&self.plugin);
        opt.arg(load).env_remove(Options::VARIABLE);
        opt
    }
}

/// The linker as it was asked for.
pub(crate) fn plain_linker(linker: &Path) -> Command {
    let mut command = Command::new(linker);
    command.env(NESTED, "1");
    command
}

/// The linker that the program was called in place of, if it was.
pub(crate) fn called_as(name: &OsStr) -> Option<&'static str> {
    let called = Path::new(name).file_name()?;
    LINKERS.into_iter().find(|&linker| called == linker)
}

/// Whether a linker is lld for macOS.
pub(crate) fn is_of_macos(linker: &Path) -> bool {
    linker.file_name().is_some_and(|name| name == OF_MACOS)
}

/// The linker that this program was called in place of: what LLGO_DCE_LINKER names, else the next of that name in the
/// folders where clang looks.
pub(crate) fn linker_in_place_of(name: &str) -> Result<PathBuf, String> {
    let hint = "LLGO_DCE_LINKER=FILE says which one it is";
    if std::env::var_os(NESTED).is_some() {
        return Err(format!("the linker is llgo-dce itself; {hint}"));
    }
    if let Some(linker) = std::env::var_os("LLGO_DCE_LINKER").filter(|it| !it.is_empty()) {
        return Ok(linker.into());
    }
    let this = std::env::current_exe().and_then(fs::metadata).map_err(|why| why.to_string())?;
    let is_other =
        |path: &PathBuf| fs::metadata(path).is_ok_and(|it| (it.dev(), it.ino()) != (this.dev(), this.ino()));
    let mut found = in_folders("COMPILER_PATH", name).chain(in_folders("PATH", name)).filter(is_other);
    found.next().ok_or_else(|| format!("there is no other {name} in COMPILER_PATH or PATH; {hint}"))
}

/// A program by its path, or by its name in PATH.
pub(crate) fn program(name: &OsStr) -> Result<PathBuf, String> {
    if name.as_bytes().contains(&b'/') {
        return Ok(name.into());
    }
    let name = name.to_string_lossy();
    in_folders("PATH", &name).next().ok_or_else(|| format!("there is no {name} in PATH; a path names one"))
}

/// The files of that name in the folders of a variable.
fn in_folders(variable: &str, name: &str) -> impl Iterator<Item = PathBuf> {
    let folders = std::env::var_os(variable).unwrap_or_default();
    let files: Vec<PathBuf> = std::env::split_paths(&folders).map(|folder| folder.join(name)).collect();
    files.into_iter().filter(|file| file.is_file())
}
