//! `cargo xtask llgo`: Go programs through a real LLGo, without the plugin and with it: what they do, and how large they are.
//!
//! ```text
//! options -> programs -> modes -> build, run, compare -> results -> table
//! ```

mod build;
mod compare;
mod compiler;
mod known;
mod modes;
mod options;
mod programs;
mod results;
mod run;
mod session;
mod table;
mod trial;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Mutex;
use std::thread;

use anyhow::{bail, Context, Result};
use llgo_dce_harness::plugin;

use self::build::Builder;
use self::compiler::Llgo;
use self::known::Known;
use self::modes::Mode;
use self::options::Options;
use self::programs::{Found, Program};
use self::results::{Outcome, Results};
use self::session::Session;
use self::trial::Trial;
use crate::setup;

/// Tries the programs that the command line names. A difference that nothing explains is a failure.
pub(crate) fn run(arguments: &[&str]) -> Result<ExitCode> {
    let options = Options::parse(arguments)?;
    let llgo = Llgo::find(std::env::var_os("LLGO").map(PathBuf::from))?;
    let tools = setup::ensure()?;
    println!("{} ({})", llgo.version, llgo.path.display());
    Session { llgo, tools, plugin: plugin::path()?, known: Known::read()?, options }.run()
}

impl Session {
    fn run(&self) -> Result<ExitCode> {
        let found = programs::find(&self.options)?;
        println!("{}", found.says());
        let builder = Builder::new(&self.llgo, &self.tools, &self.plugin, &self.options.out)?;
        let (modes, not_tried) = self.modes(&builder)?;
        let results = Results::open(&self.options.out, &self.llgo.version, &self.plugin)?;
        self.try_all(&builder, &modes, &found, &results)?;
        let outcomes = results.of(&modes, &found.programs);
        table::write(&self.options, &self.llgo.version, &found, &modes, &not_tried, &outcomes)?;
        let fails = outcomes.iter().any(Outcome::is_unexplained);
        Ok(if fails { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// The modes that are wanted and that this LLGo offers; and a line for each other one.
    fn modes(&self, builder: &Builder<'_>) -> Result<(Vec<&'static Mode>, Vec<String>)> {
        let (mut modes, mut not_tried) = (Vec::new(), Vec::new());
        for mode in self.options.modes() {
            match mode.why_not(&self.llgo).or(builder.why_not(mode)?) {
                Some(why) => not_tried.push(format!("{}: not tried: {why}", mode.name)),
                None => modes.push(mode),
            }
        }
        not_tried.iter().for_each(|line| println!("{line}"));
        if modes.is_empty() {
            bail!("none of the modes can be tried");
        }
        Ok((modes, not_tried))
    }

    /// Tries every program in every mode, but those whose outcome is known from a run before.
    fn try_all(
        &self,
        builder: &Builder<'_>,
        modes: &[&'static Mode],
        found: &Found,
        results: &Results,
    ) -> Result<()> {
        let pairs = modes.iter().flat_map(|&mode| found.programs.iter().map(move |program| (mode, program)));
        let left: Vec<(&Mode, &Program)> =
            pairs.filter(|(mode, program)| !results.has(mode.name, &program.name)).collect();
        println!("{} to try", left.len());
        let queue = Mutex::new(left.into_iter());
        let next = || queue.lock().map_or(None, |mut queue| queue.next());
        let work = || -> Result<()> {
            while let Some((mode, program)) = next() {
                let trial = Trial { session: self, builder, mode, program };
                results.add(trial.outcome().with_context(|| program.name.clone())?)?;
            }
            Ok(())
        };
        thread::scope(|scope| {
            let workers: Vec<_> = (0..self.options.jobs).map(|_| scope.spawn(work)).collect();
            workers.into_iter().try_for_each(|worker| worker.join().ok().context("a thread panicked")?)
        })
    }
}

#[cfg(test)]
mod tests;
