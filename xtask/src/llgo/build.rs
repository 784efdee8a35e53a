//! Builds a program with LLGo, without the plugin and with it.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use llgo_dce_harness::linking::Linking;
use llgo_dce_harness::process;
use llgo_dce_harness::tools::Tools;

use super::compiler::Llgo;
use super::modes::{Mode, Way};

/// A build that takes longer hangs.
const PATIENCE: Duration = Duration::from_secs(900);
const HELLO: &str = "package main\n\nfunc main() { println(\"hello\") }\n";
const MODULE: &str = "module main\n";

/// What builds.
pub(super) struct Builder<'a> {
    llgo: &'a Llgo,
    tools: &'a Tools,
    plugin: &'a Path,
    out: &'a Path,
}

/// What came of a build.
pub(super) struct Built {
    pub(super) executable: PathBuf,
    /// Bytes when it is stripped.
    pub(super) bytes: u64,
    pub(super) seconds: f64,
    /// What the pass warned of.
    pub(super) warnings: Vec<String>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(llgo: &'a Llgo, tools: &'a Tools, plugin: &'a Path, out: &'a Path) -> Result<Self> {
        fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))?;
        Ok(Self { llgo, tools, plugin, out })
    }

    /// Why a mode does not work here even without the plugin: it is tried.
    pub(super) fn why_not(&self, mode: &Mode) -> Result<Option<String>> {
        if matches!(mode.way, Way::Closed(_)) {
            return Ok(None);
        }
        let dir = emptied(self.out.join("hello"))?;
        fs::write(dir.join("hello.go"), HELLO)?;
        fs::write(dir.join("go.mod"), MODULE)?;
        let built = self.build(mode, &dir, false, &dir.join("hello"))?;
        if mode.way == Way::Link && built.is_ok() {
            // Makes what all builds share, before several run at a time.
            self.linking()?;
        }
        Ok(built.err().map(|why| format!("it does not build a program without the plugin: {why}")))
    }

    /// Builds a program into `file`. The inner error is what LLGo says.
    pub(super) fn build(
        &self,
        mode: &Mode,
        program: &Path,
        with: bool,
        file: &Path,
    ) -> Result<Result<Built, String>> {
        let (dir, name) = self.place(program, file)?;
        let mut command = Command::new(&self.llgo.path);
        command.arg("build").args(mode.words(self.llgo)).current_dir(dir);
        command.env_remove("LLGO_DCE_OPTIONS").env_remove("LLGO_DCE_LOG");
        if with {
            self.load(mode, &mut command)?;
        }
        command.arg("-o").arg(file).arg(name);
        let log = file.with_extension("log");
        let output = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        command.stdin(Stdio::null()).stdout(output.try_clone()?).stderr(output);
        let started = Instant::now();
        let mut child = command.spawn().with_context(|| format!("cannot run {command:?}"))?;
        let status = process::ended_within(&mut child, PATIENCE)?;
        let seconds = started.elapsed().as_secs_f64();
        let said = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        if !status.is_some_and(|status| status.success()) || !file.is_file() {
            return Ok(Err(why(&said)));
        }
        let warnings = said.lines().filter(|line| line.contains("llgo-dce: warning")).take(9);
        let warnings = warnings.map(str::to_owned).collect();
        Ok(Ok(Built { executable: file.to_owned(), bytes: self.stripped(file)?, seconds, warnings }))
    }

    /// Gets the pass into a build.
    fn load(&self, mode: &Mode, command: &mut Command) -> Result<()> {
        if mode.way == Way::Link {
            let linking = self.linking()?;
            linking.set(command)?;
            command.env("COMPILER_PATH", linking.bin());
        } else {
            command.arg(format!("-lto-pass-plugin={}", self.plugin.display()));
        }
        Ok(())
    }

    fn linking(&self) -> Result<Linking> {
        Linking::new(self.tools, &self.out.join("link"))
    }

    /// The folder to build in, and the word that names what is built there. Go builds a folder only in a module: one that is
    /// in none is copied.
    fn place(&self, program: &Path, file: &Path) -> Result<(PathBuf, String)> {
        if !program.is_dir() {
            let name = program.file_name().context("a program has a name")?;
            let dir = program.parent().context("a program is in a folder")?;
            return Ok((dir.to_owned(), name.to_string_lossy().into_owned()));
        }
        if program.ancestors().any(|dir| dir.join("go.mod").is_file()) {
            return Ok((program.to_owned(), ".".to_owned()));
        }
        let copy = emptied(file.with_extension("copy"))?;
        for entry in fs::read_dir(program)? {
            let path = entry?.path();
            if path.is_file() {
                fs::copy(&path, copy.join(path.file_name().unwrap_or_default()))?;
            }
        }
        fs::write(copy.join("go.mod"), MODULE)?;
        Ok((copy, ".".to_owned()))
    }

    fn stripped(&self, file: &Path) -> Result<u64> {
        let stripped = file.with_extension("stripped");
        process::run(self.tools.command("llvm-strip")?.arg(file).arg("-o").arg(&stripped))?;
        Ok(fs::metadata(&stripped)?.len())
    }
}

/// The line of what was said that says why: the first that calls itself an error, or else the last.
fn why(said: &str) -> String {
    let error = said.lines().find(|line| line.contains("error: "));
    let line = error.or_else(|| said.lines().rev().find(|line| !line.trim().is_empty()));
    line.unwrap_or("it says nothing").trim().to_owned()
}

/// An empty folder.
pub(super) fn emptied(dir: PathBuf) -> Result<PathBuf> {
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir).with_context(|| format!("cannot make {}", dir.display()))?;
    Ok(dir)
}
