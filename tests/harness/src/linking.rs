//! `llgo-dce link`, where clang looks for lld.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::plugin;
use crate::tools::Tools;

/// The name that clang looks for.
pub const NAME: &str = "ld.lld";
/// The name of lld for macOS.
pub const OF_MACOS: &str = "ld64.lld";

/// What stands in place of lld, and where it keeps its results.
pub struct Linking {
    tools: Tools,
    name: &'static str,
    bin: PathBuf,
    cache: PathBuf,
}

impl Linking {
    /// A program called `ld.lld` below `dir`, and an empty cache.
    pub fn new(tools: &Tools, dir: &Path) -> Result<Linking> {
        Linking::called(NAME, tools, dir)
    }

    /// The same for another system, by the name of its lld.
    pub fn called(name: &'static str, tools: &Tools, dir: &Path) -> Result<Linking> {
        let (bin, cache) = (dir.join("bin"), dir.join("cache"));
        fs::create_dir_all(&bin)?;
        let link = bin.join(name);
        if !link.exists() {
            symlink(plugin::program()?, link)?;
        }
        Ok(Linking { tools: tools.clone(), name, bin, cache })
    }

    /// The folder that the program is in.
    pub fn bin(&self) -> &Path {
        &self.bin
    }

    /// The same with a cache of its own.
    pub fn with_cache(self, cache: PathBuf) -> Linking {
        Linking { cache, ..self }
    }

    /// Has a clang link through it. What cannot be pruned is an error.
    pub fn load(&self, clang: &mut Command) -> Result<()> {
        clang.arg(format!("--ld-path={}", self.bin.join(self.name).display()));
        self.set(clang)
    }

    /// Sets the environment of what starts it.
    pub fn set(&self, command: &mut Command) -> Result<()> {
        command.env("LLGO_DCE_LINKER", self.tools.tool(self.name)?).env("LLGO_DCE_PLUGIN", plugin::path()?);
        command.env("LLGO_DCE_CACHE", &self.cache).env("LLGO_DCE_STRICT", "1").env_remove("LLGO_DCE_LOG");
        Ok(())
    }

    /// `llgo-dce link -- ld.lld`, which takes a linker's words.
    pub fn command(&self) -> Result<Command> {
        let mut command = Command::new(plugin::program()?);
        command.args(["link", "--"]).arg(self.tools.tool(self.name)?);
        self.set(&mut command)?;
        Ok(command)
    }
}
