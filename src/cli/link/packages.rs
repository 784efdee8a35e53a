//! The modules of a link: facts of each, and each by the plan of all.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use hashbrown::HashSet;
use llgo_dce_apart::{gather, plan, slice, File, FileKind, Wanted};
use llgo_dce_facts::Options;

use super::bitcode::{kind, Kind};
use super::cache::{Cache, Counts, Key};
use super::parallel::{each, Progress};
use super::tools::Tools;
use crate::natives::shows_go;
use crate::plan::say;

/// A module that is linked.
pub(crate) struct Package {
    /// The name of its file or member.
    pub(crate) name: String,
    pub(crate) bytes: Vec<u8>,
    /// The symbols that lld sees in it.
    pub(crate) symbols: Vec<Vec<u8>>,
}

/// What is used for all modules.
pub(crate) struct Packages<'a> {
    pub(crate) tools: &'a Tools,
    pub(crate) cache: &'a Cache,
    /// Whatever changes what the tools make.
    pub(crate) version: Key,
    /// A folder for files that are of no use later.
    pub(crate) dir: &'a Path,
    pub(crate) jobs: usize,
    pub(crate) progress: &'a Progress,
}

/// What a run of `opt` on a module writes, beside it.
const FACTS: &str = ".facts";
const SLICE: &str = ".slice";
const PRUNED: &str = ".pruned";

impl Packages<'_> {
    /// The facts of each module; `None` of one that opt cannot read, which counts as native code.
    ///
    /// An error is a Go package without facts.
    pub(crate) fn facts(&self, packages: &[Package]) -> Result<Vec<Option<Vec<u8>>>, String> {
        let counts = Counts::default();
        let facts = each(packages, self.jobs, (self.progress, "facts"), |index, package| {
            match self.facts_of(index, package, &counts) {
                Ok(facts) => Ok(Some(facts)),
                Err(why) => match package.symbols.iter().find(|symbol| shows_go(symbol)) {
                    Some(_) => Err(format!("{}: a Go package without facts: {why}", package.name)),
                    None => Ok(None),
                },
            }
        });
        log::info!("facts of {} modules: {counts}", packages.len());
        facts
    }

    fn facts_of(&self, index: usize, package: &Package, counts: &Counts) -> Result<Vec<u8>, String> {
        if kind(&package.bytes) == Some(Kind::Other) {
            return Err("it is not one module of bitcode".to_owned());
        }
        let key = Key::of(&[b"facts", self.version.as_bytes(), &package.bytes]);
        let is_good = |bytes: &[u8]| File::parse(bytes, FileKind::Facts).is_ok();
        self.cache.get(&key, counts, is_good, || {
            let passes = format!("llgo-dce-facts<out={FACTS}>");
            self.run(index, package, &[], &["-disable-output", &format!("-passes={passes}")], FACTS)
        })
    }

    /// The plan of all: without those of which nothing is known, whose symbols are used, as others are.
    pub(crate) fn plan(
        &self,
        packages: &[Package],
        facts: &[Option<Vec<u8>>],
        mut used: HashSet<Vec<u8>>,
        options: &str,
    ) -> Result<Vec<u8>, String> {
        let mut files = Vec::new();
        for (package, facts) in packages.iter().zip(facts) {
            match facts {
                Some(facts) => files.push(parse(package, facts)?),
                None => used.extend(package.symbols.iter().cloned()),
            }
        }
        let wanted = Wanted { natives: used, exports: Vec::new(), is_all: true };
        let program = gather(&files, options, &wanted).map_err(|why| why.to_string())?;
        let planned = plan(program, say).map_err(|why| why.to_string())?;
        Ok(planned.to_bytes(FileKind::Plan))
    }

    /// Each module by the plan.
    pub(crate) fn pruned(
        &self,
        packages: &[Package],
        facts: &[Option<Vec<u8>>],
        plan: &[u8],
        options: &Options,
    ) -> Result<Vec<Vec<u8>>, String> {
        let plan = File::parse(plan, FileKind::Plan).map_err(|why| format!("the plan {why}"))?;
        let counts = Counts::default();
        let pruned = each(packages, self.jobs, (self.progress, "pruning"), |index, package| {
            let Some(facts) = &facts[index] else { return Ok(package.bytes.clone()) };
            let slice = slice(&plan, &[parse(package, facts)?]).to_bytes(FileKind::Plan);
            self.pruned_by(index, package, &slice, options.trap, &counts)
        });
        log::info!("pruned {} modules: {counts}", packages.len());
        pruned
    }

    fn pruned_by(
        &self,
        index: usize,
        package: &Package,
        slice: &[u8],
        trap: bool,
        counts: &Counts,
    ) -> Result<Vec<u8>, String> {
        let expected = kind(&package.bytes);
        let trap = if trap { ";trap" } else { "" };
        let key = Key::of(&[b"pruned", self.version.as_bytes(), &package.bytes, slice, trap.as_bytes()]);
        // In a summary each symbol has a name, what the pass adds as well.
        let passes = format!("-passes=llgo-dce<plan={SLICE}{trap}>,name-anon-globals");
        let mut arguments = vec!["-o", PRUNED, &passes];
        if expected != Some(Kind::Plain) {
            arguments.extend(["-module-summary", "-module-hash"]);
        }
        let is_good = |bytes: &[u8]| kind(bytes) == expected;
        let pruned = self
            .cache
            .get(&key, counts, is_good, || self.run(index, package, &[(SLICE, slice)], &arguments, PRUNED))?;
        match is_good(&pruned) {
            true => Ok(pruned),
            false => Err(format!("{}: opt writes it for another kind of LTO", package.name)),
        }
    }

    /// Runs `opt` on a module, in a folder that has it and some more files. Returns what it writes there.
    fn run(
        &self,
        index: usize,
        package: &Package,
        files: &[(&str, &[u8])],
        arguments: &[&str],
        output: &str,
    ) -> Result<Vec<u8>, String> {
        let dir = self.dir.join(index.to_string());
        let error = |why: std::io::Error| format!("{}: {why}", package.name);
        fs::create_dir_all(&dir).map_err(error)?;
        fs::write(dir.join(&package.name), &package.bytes).map_err(error)?;
        for (name, bytes) in files {
            fs::write(dir.join(name), bytes).map_err(error)?;
        }
        let mut opt = self.tools.opt();
        opt.args(arguments).arg("--").arg(&package.name).current_dir(&dir).stdin(Stdio::null());
        let said = opt.output().map_err(|why| format!("{}: {why}", self.tools.opt.display()))?;
        if !said.status.success() {
            let why = String::from_utf8_lossy(&said.stderr);
            let line = why.lines().find(|line| line.contains("error")).or_else(|| why.lines().next());
            return Err(format!("{}: opt: {}", package.name, line.unwrap_or("fails")));
        }
        let made = fs::read(dir.join(output)).map_err(error);
        // It is not needed any more, and may be large.
        let _ = fs::remove_dir_all(dir);
        made
    }
}

fn parse<'a>(package: &Package, facts: &'a [u8]) -> Result<File<'a>, String> {
    File::parse(facts, FileKind::Facts).map_err(|why| format!("{}: its facts: it {why}", package.name))
}
