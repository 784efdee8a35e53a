//! The two sides: full LTO with the pass in it, and packages apart.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{plugin, steps};

use super::watched::{watch, watch_all, Took};

/// What is optimized how much: full LTO of a large program takes very long at more.
const LEVEL: &str = "1";

/// Has objects have their relocations in the form that takes least room: lld has all objects in memory.
const COMPACT_RELOCATIONS: [&str; 1] = ["-Wa,--crel,--allow-experimental-crel"];

/// The packages of a program, as bitcode, and where everything is.
pub(super) struct Program {
    pub(super) tools: Tools,
    pub(super) dir: PathBuf,
    pub(super) packages: Vec<PathBuf>,
}

/// What each step took.
#[derive(Clone, Copy, Default)]
pub(super) struct Apart {
    pub(super) facts: Took,
    pub(super) plan: Took,
    pub(super) slices: Took,
    pub(super) code: Took,
    pub(super) link: Took,
    /// How many packages were compiled.
    pub(super) compiled: usize,
}

impl Apart {
    /// All of it.
    pub(super) fn all(&self) -> Took {
        self.facts.then(self.plan).then(self.slices).then(self.code).then(self.link)
    }
}

impl Program {
    /// One link of everything, in which lld loads the plugin.
    pub(super) fn full(&self) -> Result<Took> {
        let mut lld = self.linker("full")?;
        lld.arg("--load-pass-plugin").arg(plugin::path()?).arg(format!("--lto-O{LEVEL}"));
        lld.args(&self.packages);
        watch(lld)
    }

    /// The packages apart, from the facts of those that are `changed` on. What a build would not run again is not run.
    pub(super) fn apart(&self, changed: &[PathBuf]) -> Result<Apart> {
        let facts = watch_all(changed.iter().map(|package| self.facts(package)).collect::<Result<_>>()?)?;
        let plan = watch(self.plan()?)?;
        let before = self.slices();
        let slices = watch(self.slice()?)?;
        let after = self.slices();
        let is_stale = |&(package, number): &(&PathBuf, usize)| {
            changed.contains(package) || before[number].is_none() || before[number] != after[number]
        };
        let stale: Vec<_> =
            self.packages.iter().zip(0..).filter(is_stale).map(|(package, _)| package).collect();
        let code = watch_all(stale.iter().map(|package| self.compile(package)).collect::<Result<_>>()?)?;
        let link = watch(self.link()?)?;
        Ok(Apart { facts, plan, slices, code, link, compiled: stale.len() })
    }

    fn facts(&self, package: &Path) -> Result<Command> {
        let mut opt = steps::opt_with_plugin(&self.tools, &plugin::path()?)?;
        opt.arg(format!("-passes=llgo-dce-facts<out={}>", file(package, "facts").display()));
        opt.arg(package).arg("-disable-output");
        Ok(opt)
    }

    fn plan(&self) -> Result<Command> {
        let mut plan = Command::new(plugin::program()?);
        plan.args(["plan", "--closed", "-o"]).arg(self.dir.join("program.plan"));
        plan.args(self.packages.iter().map(|package| file(package, "facts")));
        Ok(plan)
    }

    fn slice(&self) -> Result<Command> {
        let mut slice = Command::new(plugin::program()?);
        slice.args(["slice", "-o"]).arg(&self.dir).arg(self.dir.join("program.plan"));
        slice.args(self.packages.iter().map(|package| file(package, "facts")));
        Ok(slice)
    }

    /// The slices that there are.
    fn slices(&self) -> Vec<Option<Vec<u8>>> {
        self.packages.iter().map(|package| fs::read(file(package, "slice")).ok()).collect()
    }

    fn compile(&self, package: &Path) -> Result<Command> {
        let mut clang = self.tools.command("clang")?;
        clang.arg(format!("-O{LEVEL}")).args(["-c", "-Wno-override-module"]).args(COMPACT_RELOCATIONS);
        clang.arg(format!("-fpass-plugin={}", plugin::path()?.display()));
        clang.env("LLGO_DCE_OPTIONS", format!("plan={};internalize", file(package, "slice").display()));
        clang.arg(package).arg("-o").arg(file(package, "o"));
        Ok(clang)
    }

    fn link(&self) -> Result<Command> {
        let mut lld = self.linker("apart")?;
        lld.args(self.packages.iter().map(|package| file(package, "o")));
        Ok(lld)
    }

    fn linker(&self, output: &str) -> Result<Command> {
        let mut lld = self.tools.command("ld.lld")?;
        lld.args(["--gc-sections", "-e", "main", "-s", "-o"]).arg(self.dir.join(output));
        Ok(lld)
    }

    /// How large an executable is, in bytes.
    pub(super) fn size(&self, output: &str) -> Result<u64> {
        Ok(fs::metadata(self.dir.join(output)).context("an executable")?.len())
    }
}

/// A file of a package's.
fn file(package: &Path, ending: &str) -> PathBuf {
    package.with_extension(ending)
}
