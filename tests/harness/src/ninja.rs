//! A program through distributed ThinLTO with ninja: the recipe of docs/engines.md, for any program.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::tools::{in_path, Missing, Tools};
use crate::{plugin, process};

/// The rules, which are in docs/engines.md as well.
pub const RULES: &str = include_str!("../data/rules.ninja");

/// A folder that ninja builds a program in.
pub struct Ninja {
    dir: PathBuf,
}

impl Ninja {
    /// Copies the modules of a program to a folder, and writes `build.ninja`. `link` are arguments of the linker.
    pub fn new(tools: &Tools, dir: &Path, modules: &[PathBuf], link: &str) -> Result<Ninja> {
        if !in_path("ninja") {
            return Err(Missing::new("ninja", "ninja-build").into());
        }
        let mut names = Vec::new();
        for module in modules {
            let name = module.file_name().context("a module has a name")?;
            fs::copy(module, dir.join(name)).with_context(|| format!("cannot copy {}", module.display()))?;
            names.push(PathBuf::from(name));
        }
        fs::create_dir_all(dir.join("index/new"))?;
        fs::write(dir.join("build.ninja"), text(tools, &names, link)?)?;
        Ok(Ninja { dir: dir.to_owned() })
    }

    /// A file of the build.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Brings the program up to date. Returns what was done for that, sorted: the descriptions of the rules that ran.
    pub fn build(&self) -> Result<Vec<String>> {
        let mut ninja = Command::new("ninja");
        ninja.arg("-C").arg(&self.dir).env("NINJA_STATUS", "ran: ").env_remove("LLGO_DCE_LOG");
        let said = process::ask(&mut ninja)?;
        let mut ran: Vec<String> =
            said.lines().filter_map(|line| line.strip_prefix("ran: ")).map(str::to_owned).collect();
        ran.sort();
        Ok(ran)
    }

    /// The packages that a package imports functions of.
    pub fn imports(&self, package: &str) -> Result<Vec<String>> {
        let imports = fs::read_to_string(self.path(&format!("index/{package}.o.imports")))?;
        let name = |line: &str| line.trim_start_matches("thin/").trim_end_matches(".o").to_owned();
        Ok(imports.lines().map(name).collect())
    }
}

/// `build.ninja`.
fn text(tools: &Tools, modules: &[PathBuf], link: &str) -> Result<String> {
    let mut text = String::new();
    writeln!(text, "llvm = {}", tools.bindir().display())?;
    writeln!(text, "plugin = {}\ndce = {}", plugin::path()?.display(), plugin::program()?.display())?;
    writeln!(text, "flags = -O2 -fPIE -ffunction-sections -fdata-sections -Wno-override-module")?;
    writeln!(text, "link = -pie -Wl,--gc-sections {link}\n\n{RULES}")?;
    let (mut facts, mut thin, mut index, mut native) = Default::default();
    for module in modules {
        let (module, name) = (module.display(), module.file_stem().unwrap_or_default().display());
        writeln!(text, "build {name}.facts: facts {module}")?;
        writeln!(text, "build {name}.slice: slice {name}.facts | plan")?;
        writeln!(text, "build thin/{name}.o: package {module} | {name}.slice\n  slice = {name}.slice")?;
        let of_index = format!("index/{name}.o.thinlto.bc index/{name}.o.imports");
        writeln!(text, "build native/{name}.o: code thin/{name}.o | {of_index}\n  index = index/{name}.o")?;
        let add = |all: &mut String, file: &str| write!(all, " {file}");
        add(&mut facts, &format!("{name}.facts"))?;
        add(&mut thin, &format!("thin/{name}.o"))?;
        add(&mut index, &of_index)?;
        add(&mut native, &format!("native/{name}.o"))?;
    }
    writeln!(text, "build plan: plan{facts}\nbuild{index}: index{thin}\nbuild program: program |{native}")?;
    writeln!(text, "default program")?;
    Ok(text)
}
