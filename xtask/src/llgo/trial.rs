//! One program in one mode: built, run and compared.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::build::{emptied, Builder, Built};
use super::compare::{differences, status};
use super::modes::Mode;
use super::programs::Program;
use super::results::{Expected, Outcome, Side, Verdict};
use super::run::{Ended, Ran, Run};
use super::session::Session;

/// How often a program that differs is run again without the plugin, to see whether it is steady.
const AGAIN: usize = 4;

/// What is tried.
pub(super) struct Trial<'a> {
    pub(super) session: &'a Session,
    pub(super) builder: &'a Builder<'a>,
    pub(super) mode: &'a Mode,
    pub(super) program: &'a Program,
}

/// The runs of one side, with the arguments of each.
type Runs = Vec<Ran>;

impl Trial<'_> {
    /// Builds both, runs both, and compares. What differs is left in the folder `different`.
    pub(super) fn outcome(&self) -> Result<Outcome> {
        let name = self.program.name.replace('/', "+");
        let dir = emptied(self.session.options.out.join("work").join(self.mode.name).join(&name))?;
        let outcome = self.tried(&dir)?;
        if outcome.is_difference() {
            let kept = self.session.options.out.join("different").join(self.mode.name);
            let kept = emptied(kept.join(&name))?;
            fs::remove_dir(&kept)?;
            fs::rename(&dir, &kept)?;
        } else {
            fs::remove_dir_all(&dir)?;
        }
        Ok(outcome)
    }

    fn tried(&self, dir: &Path) -> Result<Outcome> {
        let mut outcome = Outcome::new(self.mode.name, &self.program.name);
        let without = match self.built(dir, false)? {
            Ok(built) => built,
            Err(why) => return Ok(outcome.with((Verdict::NotBuilt, vec![why]))),
        };
        let with = match self.built(dir, true)? {
            Ok(built) => built,
            Err(why) => {
                let why = format!("with the plugin it is not built: {why}");
                return Ok(outcome.with(self.different(vec![why])));
            }
        };
        let before = self.run(&without, dir)?;
        let after = self.run(&with, dir)?;
        outcome.without = Some(side(&without, &before));
        outcome.with = Some(side(&with, &after));
        outcome.warnings = with.warnings.clone();
        outcome.expected = self.expected(&before, &after)?;
        Ok(outcome.with(self.compared(&without, dir, &before, &after)?))
    }

    fn built(&self, dir: &Path, with: bool) -> Result<Result<Built, String>> {
        let file = dir.join(if with { "with" } else { "without" });
        self.builder.build(self.mode, &self.program.path, with, &file)
    }

    /// Runs a program with each of its arguments.
    fn run(&self, built: &Built, dir: &Path) -> Result<Runs> {
        let input = self.program.beside("in");
        let run = |arguments: &Vec<String>| {
            let (dir_of, timeout) = (self.program.dir(), self.session.options.timeout);
            Run { dir: dir_of, arguments, input: input.as_deref(), timeout }
                .of(&built.executable, &dir.join("program"))
        };
        self.program.runs.iter().map(run).collect()
    }

    /// What the runs say. Where two runs without the plugin are not the same, the exit status alone counts.
    fn compared(
        &self,
        without: &Built,
        dir: &Path,
        before: &Runs,
        after: &Runs,
    ) -> Result<(Verdict, Vec<String>)> {
        if let Some(why) = self.unsteady(without, dir, before)? {
            return Ok(self.by_status(why, before, after));
        }
        let found = all(before, after, differences);
        if found.is_empty() {
            return Ok((Verdict::Same, found));
        }
        for _ in 0..AGAIN {
            let again = self.run(without, dir)?;
            if let Some(why) = all(before, &again, differences).into_iter().next() {
                return Ok(self.by_status(why, &again, after));
            }
        }
        Ok(self.different(found))
    }

    /// What the exit statuses alone say of a program that is not steady.
    fn by_status(&self, why: String, before: &Runs, after: &Runs) -> (Verdict, Vec<String>) {
        let differs = all(before, after, status);
        let steady = differs.is_empty();
        let remarks = [vec![format!("not steady: {why}")], differs].concat();
        if steady {
            (Verdict::Unsteady, remarks)
        } else {
            self.different(remarks)
        }
    }

    /// Why the output of a program says nothing.
    fn unsteady(&self, without: &Built, dir: &Path, before: &Runs) -> Result<Option<String>> {
        if let Some(why) = self.session.known.unsteady(&self.program.name) {
            return Ok(Some(why.to_owned()));
        }
        if before.iter().any(|ran| ran.ended == Ended::TooLate) {
            return Ok(Some(format!("no end within {} s", self.session.options.timeout.as_secs())));
        }
        let again = self.run(without, dir)?;
        Ok(all(before, &again, differences).into_iter().next())
    }

    /// What differs, and what explains it.
    fn different(&self, mut remarks: Vec<String>) -> (Verdict, Vec<String>) {
        match self.session.known.differs(&self.program.name) {
            Some(reason) => {
                remarks.insert(0, reason.to_owned());
                (Verdict::Explained, remarks)
            }
            None => (Verdict::Different, remarks),
        }
    }

    /// Which sides print what the file beside the program says that Go prints.
    fn expected(&self, before: &Runs, after: &Runs) -> Result<Option<Expected>> {
        let Some(path) = self.program.beside("out") else { return Ok(None) };
        let expected = fs::read(&path).with_context(|| path.display().to_string())?;
        let prints = |runs: &Runs| {
            let printed: Vec<u8> =
                runs.iter().flat_map(|ran| [&ran.stdout[..], &ran.stderr[..]].concat()).collect();
            printed == expected
        };
        Ok(Some(Expected { without: prints(before), with: prints(after) }))
    }
}

fn side(built: &Built, runs: &Runs) -> Side {
    let run = runs.iter().map(|ran| ran.took.as_secs_f64()).sum();
    Side { bytes: built.bytes, build: built.seconds, run }
}

/// What differs in any of the runs.
fn all(before: &Runs, after: &Runs, compare: fn(&Ran, &Ran) -> Vec<String>) -> Vec<String> {
    before.iter().zip(after).flat_map(|(before, after)| compare(before, after)).collect()
}
