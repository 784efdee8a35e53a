//! A bundled program on its way to an executable: which modules, which runtime, which files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;

use crate::dialect::Dialect;
use crate::programs::Program;
use crate::runtime::{self, Compiled, Runtime};
use crate::steps::{self, Level};
use crate::tables;
use crate::tools::Tools;

/// The pipeline under test: the pass, and what checks that it has left nothing that contradicts itself.
pub const PASS: &str = "llgo-dce<verify>,verify<llgo-dce>";

/// What turns the `type-metadata` dialect into what code generation knows, and does nothing else.
pub const LOWERING: &str = "lto<O0>";

/// One program, built in one way. All its files stay in its folder, to look into a failure.
pub struct Build {
    tools: Tools,
    program: Program,
    dialect: Dialect,
    pub(crate) level: Level,
    runtime: Runtime,
    dir: PathBuf,
}

impl Build {
    /// Starts a build in a folder of its own below the target directory, emptied first. No two builds that
    /// may run at the same time can have the same `label`.
    pub fn new(
        program: &Program,
        dialect: Dialect,
        level: Level,
        runtime: Runtime,
        label: &str,
    ) -> Result<Build> {
        let dir = crate::fresh_dir(label)?;
        Ok(Build { tools: Tools::find()?, program: program.clone(), dialect, level, runtime, dir })
    }

    /// LLVM's tools.
    pub fn tools(&self) -> &Tools {
        &self.tools
    }

    /// How hard everything is optimized.
    pub fn level(&self) -> Level {
        self.level
    }

    /// A path in the folder of this build.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// The program without a runtime as one module, `packages.ll`.
    pub fn packages(&self) -> Result<PathBuf> {
        let output = self.path("packages.ll");
        steps::link_modules(&self.tools, &self.program.modules(self.dialect)?, &output)?;
        Ok(output)
    }

    /// The whole program, runtime included, as one module, `linked.ll`.
    pub fn linked(&self) -> Result<PathBuf> {
        self.linked_as("linked.ll")
    }

    /// The same as bitcode, `linked.bc`.
    pub fn linked_as_bitcode(&self) -> Result<PathBuf> {
        self.linked_as("linked.bc")
    }

    /// `module` as LLGo would make it if the pass did not exist: without the tables that only the pass reads.
    pub fn without_tables(&self, module: &Path) -> Result<PathBuf> {
        let output = self.path("without-tables.ll");
        fs::write(&output, tables::unpinned(&fs::read_to_string(module)?))?;
        Ok(output)
    }

    /// `module` after the pass.
    pub fn pruned(&self, plugin: &Path, module: &Path) -> Result<PathBuf> {
        self.pruned_with(plugin, module, "")
    }

    /// The same, with options of the pass, as between its angle brackets.
    pub fn pruned_with(&self, plugin: &Path, module: &Path, options: &str) -> Result<PathBuf> {
        let output = self.path("pruned.ll");
        let passes = format!("llgo-dce<verify;{options}>,verify<llgo-dce;{options}>");
        steps::run_passes(steps::opt_with_plugin(&self.tools, plugin)?, &passes, module, &output)?;
        Ok(output)
    }

    /// `module` compiled and linked, with symbols.
    pub fn executable(&self, module: &Path) -> Result<PathBuf> {
        let linker = steps::linker(&self.tools, &self.program.exports()?)?;
        self.link(linker, &[self.object(module)?], stem(module))
    }

    /// `module` compiled and linked with its [driver](Self::driver), which is reason enough to keep what it
    /// calls.
    pub fn driven_executable(&self, module: &Path) -> Result<PathBuf> {
        let mut objects = self.driver(steps::compiler)?;
        objects.push(self.object(module)?);
        self.link(steps::linker(&self.tools, &[])?, &objects, &format!("{}-driven", stem(module)))
    }

    /// The program's own C code, and what makes it run when `main` has returned, as objects of `compiler`.
    pub fn driver(&self, compiler: fn(&Tools, Level) -> Result<Command>) -> Result<Vec<PathBuf>> {
        let mut sources = self.program.c_sources()?;
        sources.push(crate::root().join("tests/harness/c/after_main.c"));
        self.objects(&sources, || compiler(&self.tools, self.level))
    }

    /// The whole program, runtime included, as objects for full LTO, one for each package. `plugin` is loaded
    /// into each compile of a package. Packages with tables are left to the link to optimize, as LLGo makes them.
    pub fn lto_objects(&self, plugin: Option<&Path>) -> Result<Vec<PathBuf>> {
        let level = if self.dialect == Dialect::Relocs { Level::O0 } else { self.level };
        self.lto_objects_at(level, plugin)
    }

    /// The same, with packages optimized at a level of their own.
    pub fn lto_objects_at(&self, level: Level, plugin: Option<&Path>) -> Result<Vec<PathBuf>> {
        let mut objects = self.objects(&self.program.modules(self.dialect)?, || {
            let mut compiler = steps::lto_compiler(&self.tools, level)?;
            if let Some(plugin) = plugin {
                steps::load_into_clang(&mut compiler, plugin);
            }
            Ok(compiler)
        })?;
        objects.push(self.compiled_runtime()?.lto_object);
        Ok(objects)
    }

    /// A linker for full LTO that knows what C may call.
    pub fn lto_linker(&self) -> Result<Command> {
        steps::lto_linker(&self.tools, self.level, &self.program.exports()?)
    }

    /// The whole program linked with full LTO, with symbols; `plugin` is loaded into the linker.
    pub fn lto_executable(&self, plugin: Option<&Path>) -> Result<PathBuf> {
        self.lto_executable_with(plugin, "")
    }

    /// The same, with options of the pass.
    pub fn lto_executable_with(&self, plugin: Option<&Path>, options: &str) -> Result<PathBuf> {
        let mut linker = self.lto_linker()?;
        if let Some(plugin) = plugin {
            steps::load_into_lld(&mut linker, plugin);
            steps::set_options(&mut linker, options);
        }
        let name = if plugin.is_some() { "with" } else { "without" };
        self.link(linker, &self.lto_objects(None)?, name)
    }

    /// The executable `name` that `linker` makes of objects.
    pub fn link(&self, linker: Command, objects: &[PathBuf], name: &str) -> Result<PathBuf> {
        let executable = self.path(&format!("{name}.elf"));
        steps::make(linker, objects, &executable)?;
        Ok(executable)
    }

    /// A copy of `executable` without symbols.
    pub fn stripped(&self, executable: &Path) -> Result<PathBuf> {
        let output = executable.with_extension("stripped");
        steps::strip(&self.tools, executable, &output)?;
        Ok(output)
    }

    fn linked_as(&self, name: &str) -> Result<PathBuf> {
        let output = self.path(name);
        steps::link_modules(&self.tools, &self.modules()?, &output)?;
        Ok(output)
    }

    fn compiled_runtime(&self) -> Result<Compiled> {
        runtime::compiled(&self.tools, self.dialect, self.level, self.runtime)
    }

    fn object(&self, module: &Path) -> Result<PathBuf> {
        let object = self.path(&format!("{}.o", stem(module)));
        steps::make(steps::compiler(&self.tools, self.level)?, &[self.lowered(module)?], &object)?;
        Ok(object)
    }

    /// `module` as code generation knows it.
    fn lowered(&self, module: &Path) -> Result<PathBuf> {
        if !self.dialect.has_checked_loads() {
            return Ok(module.to_owned());
        }
        let output = self.path(&format!("{}-lowered.ll", stem(module)));
        steps::run_passes(steps::opt(&self.tools)?, LOWERING, module, &output)?;
        Ok(output)
    }

    /// The modules of the program, and its runtime as one.
    pub fn modules(&self) -> Result<Vec<PathBuf>> {
        let mut modules = self.program.modules(self.dialect)?;
        modules.push(self.runtime_module()?);
        Ok(modules)
    }

    /// The runtime as a module.
    pub fn runtime_module(&self) -> Result<PathBuf> {
        Ok(self.compiled_runtime()?.module)
    }

    /// What C may call.
    pub fn exports(&self) -> Result<Vec<String>> {
        self.program.exports()
    }

    /// Where the object of a source is.
    pub fn object_of(&self, source: &Path) -> PathBuf {
        self.path(&format!("{}.o", stem(source)))
    }

    /// Each source as an object of a compiler.
    pub fn objects(
        &self,
        sources: &[PathBuf],
        compiler: impl Fn() -> Result<Command>,
    ) -> Result<Vec<PathBuf>> {
        let object = |source: &PathBuf| {
            let object = self.object_of(source);
            steps::make(compiler()?, &[source], &object)?;
            Ok(object)
        };
        sources.iter().map(object).collect()
    }
}

/// What the files made of `file` are called.
fn stem(file: &Path) -> &str {
    file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}
