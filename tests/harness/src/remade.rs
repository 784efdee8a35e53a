//! The bundled modules, made for x86-64 Linux, remade for another system: nothing of their code is different, but what
//! they say of the system that they are for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result};

use crate::process::ask;
use crate::steps;
use crate::tools::Tools;

/// A system that programs are remade for.
#[derive(Clone, Debug)]
pub struct System {
    /// As clang takes it.
    pub triple: String,
    /// The lines of a module that say it: data layout and triple.
    lines: Vec<String>,
}

/// Attributes of functions that only one processor knows.
const OF_PROCESSORS: [&str; 3] = ["target-cpu", "target-features", "tune-cpu"];

impl System {
    /// Asks clang how modules for that system begin.
    pub fn new(tools: &Tools, triple: &str) -> Result<Self> {
        let mut clang = tools.command("clang")?;
        clang.args(["-target", triple, "-S", "-emit-llvm", "-x", "c", "-", "-o", "-"]).stdin(Stdio::null());
        let module = ask(&mut clang)?;
        let lines = module.lines().filter(|line| line.starts_with("target ")).map(str::to_owned).collect();
        Ok(Self { triple: triple.to_owned(), lines })
    }

    /// A module as text, for this system.
    pub fn remade(&self, module: &str) -> String {
        let mut rest: Vec<String> =
            module.lines().filter(|line| !line.starts_with("target ")).map(without_processor).collect();
        rest.splice(0..0, self.lines.iter().cloned());
        rest.join("\n") + "\n"
    }

    /// Modules as bitcode for this system, in `dir`. `edit` may change their text before.
    pub fn bitcode(
        &self,
        tools: &Tools,
        modules: &[PathBuf],
        dir: &Path,
        edit: impl Fn(String) -> String,
    ) -> Result<Vec<PathBuf>> {
        fs::create_dir_all(dir)?;
        let remake = |module: &PathBuf| {
            let text =
                fs::read_to_string(module).with_context(|| format!("cannot read {}", module.display()))?;
            let remade = dir.join(module.file_name().unwrap_or_default());
            fs::write(&remade, edit(self.remade(&text)))?;
            let bitcode = remade.with_extension("bc");
            steps::make(tools.command("llvm-as")?, &[&remade], &bitcode)?;
            Ok(bitcode)
        };
        modules.iter().map(remake).collect()
    }
}

fn without_processor(line: &str) -> String {
    let mut line = line.to_owned();
    for name in OF_PROCESSORS {
        let start = format!(" \"{name}\"=\"");
        while let Some(at) = line.find(&start) {
            let value = at + start.len();
            let Some(end) = line[value..].find('"') else { break };
            line.replace_range(at..=value + end, "");
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::System;

    #[test]
    fn only_the_system_is_another() {
        let lines = ["target datalayout = \"e-m:o\"", "target triple = \"arm64-apple-macosx\""];
        let system = System { triple: String::new(), lines: lines.map(str::to_owned).into() };
        let module = "; ModuleID = 'm'\ntarget datalayout = \"e-m:e\"\ntarget triple = \"x86_64-linux\"\n\
                      attributes #0 = { nounwind \"target-cpu\"=\"x86-64\" \"tune-cpu\"=\"generic\" \"x\"=\"y\" }\n";
        let remade =
            "target datalayout = \"e-m:o\"\ntarget triple = \"arm64-apple-macosx\"\n; ModuleID = 'm'\n\
                      attributes #0 = { nounwind \"x\"=\"y\" }\n";
        assert_eq!(system.remade(module), remade);
    }
}
