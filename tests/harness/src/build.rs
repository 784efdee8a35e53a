//! A bundled program on its way to an executable: which modules, which runtime, which files.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::programs::{Dialect, Program};
use crate::runtime::{self, Age};
use crate::steps::{self, Level};
use crate::tables;
use crate::tools::Tools;

/// The pipeline under test.
pub const PASS: &str = "llgo-dce";

/// One program, built in one way. Everything that it makes stays in its folder for whoever looks into a
/// failure.
pub struct Build {
    tools: Tools,
    program: Program,
    dialect: Dialect,
    level: Level,
    age: Age,
    dir: PathBuf,
}

impl Build {
    /// Starts a build in a folder of its own below the target directory, emptied first. No two builds that
    /// may run at the same time can have the same `label`.
    pub fn new(program: &Program, dialect: Dialect, level: Level, age: Age, label: &str) -> Result<Build> {
        let dir = crate::target_dir().join("whole-programs").join(label);
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(&dir)?;
        Ok(Build { tools: Tools::find()?, program: program.clone(), dialect, level, age, dir })
    }

    /// LLVM's tools.
    pub fn tools(&self) -> &Tools {
        &self.tools
    }

    /// A path in the folder of this build.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// The whole program, runtime included, as one module.
    pub fn linked(&self) -> Result<PathBuf> {
        let mut modules = self.program.modules(self.dialect)?;
        modules.push(runtime::module(&self.tools, self.dialect, self.level, self.age)?);
        let linked = self.path("linked.ll");
        steps::link_modules(&self.tools, &modules, &linked)?;
        Ok(linked)
    }

    /// `module` as LLGo would make it if the pass did not exist: without the tables that only the pass reads.
    pub fn without_tables(&self, module: &Path) -> Result<PathBuf> {
        let output = self.path("without-tables.ll");
        fs::write(&output, tables::unpinned(&fs::read_to_string(module)?))?;
        Ok(output)
    }

    /// `module` after the pass.
    pub fn pruned(&self, plugin: &Path, module: &Path) -> Result<PathBuf> {
        let output = self.path("pruned.ll");
        steps::run_passes(&self.tools, plugin, PASS, module, &output)?;
        Ok(output)
    }

    /// `module` compiled and linked, with symbols.
    pub fn executable(&self, module: &Path) -> Result<PathBuf> {
        self.linked_with(module, &[], "")
    }

    /// `module` compiled and linked with the program's own C code, which is made to run when `main` has
    /// returned.
    pub fn driven_executable(&self, module: &Path) -> Result<PathBuf> {
        let mut sources = self.program.c_sources()?;
        sources.push(crate::root().join("tests/harness/c/after_main.c"));
        let mut objects = Vec::new();
        for (number, source) in sources.iter().enumerate() {
            let object = self.path(&format!("c{number}.o"));
            steps::compile(&self.tools, source, self.level, &object)?;
            objects.push(object);
        }
        self.linked_with(module, &objects, "-driven")
    }

    /// A copy of `executable` without symbols.
    pub fn stripped(&self, executable: &Path) -> Result<PathBuf> {
        let output = executable.with_extension("stripped");
        steps::strip(&self.tools, executable, &output)?;
        Ok(output)
    }

    fn linked_with(&self, module: &Path, native: &[PathBuf], suffix: &str) -> Result<PathBuf> {
        let stem = module.file_stem().unwrap_or_default().to_string_lossy();
        let object = self.path(&format!("{stem}.o"));
        steps::compile(&self.tools, module, self.level, &object)?;
        let mut objects = vec![object];
        objects.extend_from_slice(native);
        let executable = self.path(&format!("{stem}{suffix}.elf"));
        steps::link(&self.tools, &objects, &self.program.exports()?, &executable)?;
        Ok(executable)
    }
}
