//! Runs opt on a module, and takes what it says together.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{ensure, Context, Result};
use llgo_dce_generator::{Counts, Dialect};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{plugin, process, root, target_dir};

use super::said::{self, Held};
use crate::{modules, setup};

/// The measurements of one module: seconds of processor time, and bytes.
pub(super) struct Measured {
    pub(super) counts: Counts,
    pub(super) reading: f64,
    pub(super) globaldce: f64,
    pub(super) pass: f64,
    /// Of the times of pairs of runs, one right after the other.
    pub(super) ratio: f64,
    /// Reading, flood and rewriting, on the clock.
    pub(super) phases: [f64; 3],
    /// The memory of the module.
    pub(super) module: f64,
    /// The most that the pass adds to that.
    pub(super) added: f64,
    /// The most that opt had of the machine's memory by the end of the pass.
    pub(super) process: f64,
}

pub(super) struct Bench<'a> {
    tools: Tools,
    plugin: PathBuf,
    /// The plugin that counts memory. It is slower, and nothing else is taken from its runs.
    counting: PathBuf,
    dir: PathBuf,
    options: &'a str,
}

/// What one run says: seconds of a pass, and of parsing the bitcode.
struct Run {
    pass: f64,
    reading: f64,
    said: String,
}

impl<'a> Bench<'a> {
    pub(super) fn new(options: &'a str) -> Result<Self> {
        let (tools, dir) = (setup::ensure()?, target_dir().join("bench"));
        fs::create_dir_all(&dir)?;
        Ok(Self { tools, plugin: plugin::path()?, counting: build_counting()?, dir, options })
    }

    /// Measures a module of about so many symbols in `pairs` of runs.
    pub(super) fn measure(&self, dialect: Dialect, symbols: usize, pairs: usize) -> Result<Measured> {
        eprintln!("{}, {symbols} symbols", dialect.name());
        let (module, counts) = modules::make(&self.tools, &self.dir, dialect, symbols)?;
        let (mut reading, mut globaldce, mut pass, mut ratios) = (vec![], vec![], vec![], vec![]);
        let mut phases = [vec![], vec![], vec![]];
        for pair in 0..pairs {
            let (ours, theirs) = self.pair(&module, pair % 2 == 0)?;
            ratios.push(ours.pass / theirs.pass);
            reading.extend([theirs.reading, ours.reading]);
            globaldce.push(theirs.pass);
            pass.push(ours.pass);
            for (all, one) in phases.iter_mut().zip(said::phases(&ours.said)?) {
                all.push(one);
            }
        }
        let (held, nothing) = (self.held(&module)?, self.held(&self.nothing()?)?);
        fs::remove_file(&module)?;
        Ok(Measured {
            counts,
            reading: median(reading),
            globaldce: median(globaldce),
            pass: median(pass),
            ratio: median(ratios),
            phases: phases.map(median),
            module: said::before(&held)? - said::before(&nothing)?,
            added: said::added(&held)?,
            process: held.iter().map(|held| held.process).fold(0.0, f64::max),
        })
    }

    /// The two passes on the same module, right after each other, each of them first in turn.
    fn pair(&self, module: &Path, ours_first: bool) -> Result<(Run, Run)> {
        let ours = || self.time(module, &self.pass(), "Pass<ModuleIR>");
        let theirs = || self.time(module, "globaldce", "GlobalDCEPass");
        if ours_first {
            Ok((ours()?, theirs()?))
        } else {
            let theirs = theirs()?;
            Ok((ours()?, theirs))
        }
    }

    fn pass(&self) -> String {
        format!("llgo-dce<{}>", self.options)
    }

    fn time(&self, module: &Path, pass: &str, name: &str) -> Result<Run> {
        let said = self.said_by(&self.plugin, module, pass)?;
        Ok(Run { pass: said::seconds(&said, name)?, reading: said::seconds(&said, "Parse IR")?, said })
    }

    /// The sizes of the heap, from before the pass to its end.
    fn held(&self, module: &Path) -> Result<Vec<Held>> {
        said::held(&self.said_by(&self.counting, module, &self.pass())?)
    }

    fn said_by(&self, plugin: &Path, module: &Path, pass: &str) -> Result<String> {
        let mut opt = self.tools.command("opt")?;
        opt.arg("-load-pass-plugin").arg(plugin).arg(format!("-passes={pass}")).arg(module);
        opt.args(["-disable-output", "-disable-verify", "-time-passes"]).env("LLGO_DCE_LOG", "debug");
        Ok(String::from_utf8_lossy(&process::run(&mut opt)?.stderr).into_owned())
    }

    /// An empty module: what opt holds by itself.
    fn nothing(&self) -> Result<PathBuf> {
        let empty = self.dir.join("empty.ll");
        fs::write(&empty, "")?;
        Ok(empty)
    }
}

/// Builds the plugin with the feature `memory`, apart from the one that people load.
fn build_counting() -> Result<PathBuf> {
    let dir = target_dir().join("memory");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--package", "llgo-dce", "--lib", "--features", "memory"]);
    cargo.arg("--target-dir").arg(&dir).current_dir(root()).stdout(Stdio::null());
    let status = cargo.status().with_context(|| format!("cannot run {cargo:?}"))?;
    ensure!(status.success(), "the plugin that counts memory does not build: {status}");
    Ok(dir.join("release/libllgo_dce.so"))
}

/// The one in the middle, or between the two that are.
pub(super) fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    f64::midpoint(numbers[(numbers.len() - 1) / 2], numbers[middle])
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_median_is_in_the_middle() {
        assert!((median(vec![3.0, 1.0, 9.0]) - 3.0).abs() < 1e-9);
        assert!((median(vec![3.0, 1.0]) - 2.0).abs() < 1e-9);
    }
}
