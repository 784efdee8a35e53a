//! Other targets than the machine's own: what makes an executable for one, and what runs it here.
//!
//! Linux by qemu-user and the C libraries that Debian has for other machines; WASI by node and wasi-libc.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};

use crate::dialect::Dialect;
use crate::programs::Program;
use crate::remade;
use crate::steps::{self, link_modules, make, Level};
use crate::tools::{in_path, Missing, Tools};

/// A target.
#[derive(Debug)]
pub struct Target {
    /// Its name in the tests, and the folder of programs' own modules for it.
    pub name: &'static str,
    triple: &'static str,
    system: System,
}

/// What is below an executable.
#[derive(Debug)]
enum System {
    /// A C library in /usr/FOLDER that a Debian package has, its dynamic loader, and the emulator.
    Linux { folder: &'static str, package: &'static str, loader: &'static str, emulator: &'static str },
    /// WebAssembly's.
    Wasi,
}

/// A runtime: the target's name, the dialect, whether it is for LLGo's own modules, and the level.
type Kind = (&'static str, Dialect, bool, Level);

/// All of them.
pub const ALL: [Target; 5] = [
    linux("aarch64", ["aarch64-linux-gnu", "libc6-dev-arm64-cross", "ld-linux-aarch64.so.1", "qemu-aarch64"]),
    linux(
        "riscv64",
        ["riscv64-linux-gnu", "libc6-dev-riscv64-cross", "ld-linux-riscv64-lp64d.so.1", "qemu-riscv64"],
    ),
    linux("s390x", ["s390x-linux-gnu", "libc6-dev-s390x-cross", "ld64.so.1", "qemu-s390x"]),
    linux("i386", ["i686-linux-gnu", "libc6-dev-i386-cross", "ld-linux.so.2", "qemu-i386"]),
    Target { name: "wasm32", triple: "wasm32-wasip1", system: System::Wasi },
];

const fn linux(name: &'static str, [folder, package, loader, emulator]: [&'static str; 4]) -> Target {
    Target { name, triple: folder, system: System::Linux { folder, package, loader, emulator } }
}

/// Where Debian's wasi-libc is.
const WASI_HEADERS: &str = "/usr/include/wasm32-wasi";
const WASI_LIBRARY: &str = "/usr/lib/wasm32-wasi";

impl Target {
    /// What is not installed of what compiles, links and runs for this target.
    pub fn missing(&self) -> Vec<Missing> {
        let there = match &self.system {
            System::Linux { folder, package, emulator, .. } => {
                let start = format!("/usr/{folder}/lib/Scrt1.o");
                [
                    (in_path(emulator), *emulator, "qemu-user"),
                    (Path::new(&start).is_file(), *package, package),
                ]
            }
            System::Wasi => {
                let start = Path::new(WASI_LIBRARY).join("crt1-command.o");
                [(in_path("node"), "node", "nodejs"), (start.is_file(), "wasi-libc", "wasi-libc")]
            }
        };
        let missing = there.into_iter().filter(|(is_there, ..)| !is_there);
        missing.map(|(_, what, package)| Missing::new(what, package)).collect()
    }

    /// Whether everything is there, or the first that is not.
    pub fn is_there(&self) -> Result<()> {
        self.missing().into_iter().next().map_or(Ok(()), |missing| Err(missing.into()))
    }

    /// What C's `main` is called in its modules.
    pub fn main(&self) -> &'static str {
        match self.system {
            System::Linux { .. } => "main",
            System::Wasi => "__main_argc_argv",
        }
    }

    /// The dialects of which there are modules of `program`: LLGo's own, and, where words have 64 bits, those for x86-64,
    /// [remade](Self::modules).
    pub fn dialects(&self, program: &Program) -> Vec<Dialect> {
        let dialects = program.dialects().filter(|dialect| *dialect != Dialect::Exact);
        let is_there = |dialect: &Dialect| self.is_remade() || program.is_made_for(self.name, *dialect);
        dialects.filter(is_there).collect()
    }

    /// The modules of a program, without a runtime. Where LLGo has made none for this target, those for x86-64 are
    /// written to `dir` with another data layout: the data of Go's types are the same where words are.
    pub fn modules(
        &self,
        tools: &Tools,
        program: &Program,
        dialect: Dialect,
        dir: &Path,
    ) -> Result<Vec<PathBuf>> {
        if program.is_made_for(self.name, dialect) {
            program.modules_for(self.name, dialect)
        } else {
            self.remade(tools, &program.modules(dialect)?, dir)
        }
    }

    /// The stand-in runtime as one module. Modules that are remade have the calls of x86-64.
    pub fn runtime(
        &self,
        tools: &Tools,
        program: &Program,
        dialect: Dialect,
        level: Level,
    ) -> Result<PathBuf> {
        static BUILT: Mutex<Option<HashMap<Kind, PathBuf>>> = Mutex::new(None);
        let kind = (self.name, dialect.runtime(), program.is_made_for(self.name, dialect), level);
        // Held while building: who needs the same waits for it.
        let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
        let built = built.get_or_insert_with(HashMap::new);
        if let Some(module) = built.get(&kind) {
            return Ok(module.clone());
        }
        let (_, dialect, is_own, _) = kind;
        let name = format!("{}-{}-{dialect:?}{level:?}{is_own}", std::process::id(), self.name);
        let dir = crate::target_dir().join("whole-programs/runtime").join(name);
        fs::create_dir_all(&dir)?;
        let module = self.new_runtime(tools, dialect, is_own, level, &dir)?;
        built.insert(kind, module.clone());
        Ok(module)
    }

    fn new_runtime(
        &self,
        tools: &Tools,
        dialect: Dialect,
        own: bool,
        level: Level,
        dir: &Path,
    ) -> Result<PathBuf> {
        let sources = crate::root().join("tests/runtime");
        let code = dir.join("runtime.bc");
        let mut clang = self.compiler(tools, level)?;
        clang.args(["-emit-llvm", "-DSTANDIN_GETITAB"]);
        make(clang, &[sources.join(if own { "c-abi.c" } else { "runtime.c" })], &code)?;
        let mut parts = vec![code];
        if !own {
            let shims = [format!("{}.ll", dialect.name()), format!("unreachable-{}.ll", dialect.name())];
            parts.extend(self.remade(tools, &shims.map(|shim| sources.join(shim)), dir)?);
        } else if self.has_nest() {
            parts.push(sources.join("nest.ll"));
        }
        let module = dir.join("runtime.ll");
        link_modules(tools, &parts, &module)?;
        Ok(module)
    }

    /// A clang that compiles C or a module for this target, as [`crate::steps::compiler`] does for the machine.
    pub fn compiler(&self, tools: &Tools, level: Level) -> Result<Command> {
        let mut clang = tools.command("clang")?;
        let headers = match &self.system {
            System::Linux { folder, .. } => format!("/usr/{folder}/include"),
            System::Wasi => WASI_HEADERS.to_owned(),
        };
        clang.arg(format!("--target={}", self.triple)).args(["-isystem", &headers]);
        clang.args(["-c", "-ffunction-sections", "-fdata-sections", level.flag()]);
        // A module includes nothing.
        clang.args(["-Wno-override-module", "-Wno-unused-command-line-argument"]);
        if matches!(self.system, System::Linux { .. }) {
            clang.arg("-fPIE");
        }
        Ok(clang)
    }

    /// An opt whose passes know what the target's processors have, where modules for x86-64 do not say it.
    pub fn opt(&self, tools: &Tools) -> Result<Command> {
        let mut opt = steps::opt(tools)?;
        if self.name == "riscv64" {
            opt.arg("-mattr=+m,+a,+f,+d,+c");
        }
        Ok(opt)
    }

    /// Links objects. `roots` are kept as if referred to.
    pub fn link(&self, tools: &Tools, roots: &[String], objects: &[PathBuf], output: &Path) -> Result<()> {
        let keep = if matches!(self.system, System::Wasi) { "--export" } else { "--undefined" };
        let roots = roots.iter().map(|root| format!("{keep}={root}"));
        let (linker, before, after) = match &self.system {
            System::Linux { folder, loader, .. } => {
                let library = |name: &str| format!("/usr/{folder}/lib{name}");
                let options = ["-pie".to_owned(), "-dynamic-linker".to_owned(), format!("/lib/{loader}")];
                let before = [&options[..], &[library("/Scrt1.o"), library("/crti.o")]].concat();
                ("ld.lld", before, vec![format!("-L{}", library("")), "-lc".to_owned(), library("/crtn.o")])
            }
            System::Wasi => {
                let before = vec![format!("{WASI_LIBRARY}/crt1-command.o")];
                ("wasm-ld", before, vec![format!("-L{WASI_LIBRARY}"), "-lc".to_owned()])
            }
        };
        let mut linker = tools.command(linker)?;
        linker.arg("--gc-sections").args(roots).args(before).args(objects).args(after);
        make(linker, &[] as &[&Path], output)
    }

    /// What runs an executable.
    pub fn run(&self, executable: &Path) -> Command {
        match &self.system {
            System::Linux { folder, emulator, .. } => {
                let mut command = Command::new(emulator);
                command.args(["-L", &format!("/usr/{folder}")]).arg(executable);
                command
            }
            System::Wasi => {
                let mut command = Command::new("node");
                // That WASI is experimental is a warning.
                command.arg("--no-warnings").arg(crate::root().join("tests/harness/data/run-wasi.mjs"));
                command.arg(executable);
                command
            }
        }
    }

    /// Whether modules for x86-64 can be remade: words have as many bits.
    fn is_remade(&self) -> bool {
        ["aarch64", "riscv64", "s390x"].contains(&self.name)
    }

    /// Whether code generation has a register for a closure's environment.
    fn has_nest(&self) -> bool {
        !["s390x", "wasm32"].contains(&self.name)
    }

    fn remade(&self, tools: &Tools, modules: &[PathBuf], dir: &Path) -> Result<Vec<PathBuf>> {
        let system = remade::System::new(tools, self.triple)?;
        let remade = |module: &PathBuf| {
            let text =
                fs::read_to_string(module).with_context(|| format!("cannot read {}", module.display()))?;
            let output = dir.join(module.file_name().context("a module has a name")?);
            fs::write(&output, self.with_its_parameters(system.remade(&text)))?;
            Ok(output)
        };
        modules.iter().map(remade).collect()
    }

    /// Where there is no `nest`, `swiftself` is another register that a function without such a parameter leaves alone;
    /// `byval` is not known there, and a pointer does.
    fn with_its_parameters(&self, text: String) -> String {
        match self.has_nest() {
            true => text,
            false => {
                text.replace("ptr nest", "ptr swiftself").lines().map(|it| without_byval(it) + "\n").collect()
            }
        }
    }
}

/// `ptr byval(%T) %0` as `ptr %0`. Names of types have no parentheses.
fn without_byval(line: &str) -> String {
    let mut parts = line.split(" byval(");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |line, part| line + part.split_once(')').map_or(part, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_systemz_does_not_know_is_remade() {
        let s390x = &ALL[2];
        let text = "call i1 @f(ptr nest %0, ptr byval(%main.T) %1)\n";
        assert_eq!(s390x.with_its_parameters(text.to_owned()), "call i1 @f(ptr swiftself %0, ptr %1)\n");
    }
}
