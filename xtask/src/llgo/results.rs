//! What came of each trial, as lines of JSON that a later run reads: it goes on where one before has stopped.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::hash::{DefaultHasher, Hasher};
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

use anyhow::{ensure, Context, Result};
use serde::{Deserialize, Serialize};

use super::modes::Mode;
use super::programs::Program;
use crate::table::{grouped, ratio};

/// One program in one mode.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Outcome {
    pub(super) mode: String,
    pub(super) program: String,
    pub(super) verdict: Verdict,
    pub(super) without: Option<Side>,
    pub(super) with: Option<Side>,
    /// What differs, or why something is not known.
    pub(super) remarks: Vec<String>,
    /// What the pass warned of.
    pub(super) warnings: Vec<String>,
    pub(super) expected: Option<Expected>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Verdict {
    /// Output and exit status are the same.
    Same,
    /// The exit status is the same; the output is another one each time.
    Unsteady,
    /// Something differs, and `known.txt` says why.
    Explained,
    /// Something differs, or the plugin stopped the build.
    Different,
    /// It is not built without the plugin either.
    NotBuilt,
}

impl Verdict {
    pub(super) fn says(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Unsteady => "same exit status, output not steady",
            Self::Explained => "different, explained",
            Self::Different => "DIFFERENT",
            Self::NotBuilt => "not built without the plugin",
        }
    }
}

/// A program without the plugin or with it: bytes of the stripped file, and seconds.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Side {
    pub(super) bytes: u64,
    pub(super) build: f64,
    pub(super) run: f64,
}

/// Whether a side prints what Go prints.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub(super) struct Expected {
    pub(super) without: bool,
    pub(super) with: bool,
}

impl Outcome {
    pub(super) fn new(mode: &str, program: &str) -> Self {
        Self {
            mode: mode.to_owned(),
            program: program.to_owned(),
            verdict: Verdict::NotBuilt,
            without: None,
            with: None,
            remarks: Vec::new(),
            warnings: Vec::new(),
            expected: None,
        }
    }

    pub(super) fn with(self, (verdict, remarks): (Verdict, Vec<String>)) -> Self {
        Self { verdict, remarks, ..self }
    }

    /// Something differs, explained or not.
    pub(super) fn is_difference(&self) -> bool {
        matches!(self.verdict, Verdict::Different | Verdict::Explained)
    }

    pub(super) fn is_unexplained(&self) -> bool {
        self.verdict == Verdict::Different
    }

    /// Both sides, where both were built.
    pub(super) fn sides(&self) -> Option<(Side, Side)> {
        self.without.zip(self.with)
    }

    /// A line about it.
    fn says(&self) -> String {
        let size = match self.sides() {
            Some((without, with)) => {
                let left = ratio(without.bytes, with.bytes);
                format!("{} -> {} {left}  ", grouped(without.bytes), grouped(with.bytes))
            }
            None => String::new(),
        };
        let remarks: String = self.remarks.iter().map(|remark| format!("\n    {remark}")).collect();
        format!("{} {}  {size}{}{remarks}", self.mode, self.program, self.verdict.says())
    }
}

/// What the results are of. Those of another plugin say nothing.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
struct Of {
    llgo: String,
    plugin: u64,
}

/// The file of results. One run at a time writes it, and the programs beside it.
pub(super) struct Results {
    kept: Mutex<Kept>,
}

struct Kept {
    file: File,
    /// By mode and program.
    outcomes: BTreeMap<(String, String), Outcome>,
}

impl Results {
    /// Reads those of a run before, of the same LLGo and the same plugin. A last line that was cut off is not read.
    pub(super) fn open(out: &Path, llgo: &str, plugin: &Path) -> Result<Self> {
        let path = out.join("results.jsonl");
        let text = if path.is_file() { fs::read_to_string(&path)? } else { String::new() };
        let of = Of { llgo: llgo.to_owned(), plugin: hash(plugin)? };
        let mut lines = text.lines();
        if let Some(first) = lines.next() {
            let same = serde_json::from_str::<Of>(first).is_ok_and(|before| before == of);
            ensure!(same, "{} is of another LLGo or plugin: remove it", path.display());
        }
        let outcomes = lines.filter_map(|line| serde_json::from_str::<Outcome>(line).ok());
        let outcomes: BTreeMap<_, _> = outcomes.map(|outcome| (key(&outcome), outcome)).collect();
        let mut file = OpenOptions::new().create(true).append(true).open(&path)?;
        if text.is_empty() {
            writeln!(file, "{}", serde_json::to_string(&of)?)?;
        } else if !text.ends_with('\n') {
            writeln!(file)?;
        }
        Ok(Self { kept: Mutex::new(Kept { file, outcomes }) })
    }

    pub(super) fn has(&self, mode: &str, program: &str) -> bool {
        let key = (mode.to_owned(), program.to_owned());
        self.kept.lock().is_ok_and(|kept| kept.outcomes.contains_key(&key))
    }

    /// Writes it down, and says it.
    pub(super) fn add(&self, outcome: Outcome) -> Result<()> {
        println!("{}", outcome.says());
        let line = serde_json::to_string(&outcome)?;
        let mut kept = self.kept.lock().ok().context("a thread panicked")?;
        writeln!(kept.file, "{line}")?;
        kept.outcomes.insert(key(&outcome), outcome);
        Ok(())
    }

    /// Those of some modes and programs, in their order.
    pub(super) fn of(&self, modes: &[&Mode], programs: &[Program]) -> Vec<Outcome> {
        let Ok(kept) = self.kept.lock() else { return Vec::new() };
        let find = |mode: &&Mode, program: &Program| {
            kept.outcomes.get(&(mode.name.to_owned(), program.name.clone())).cloned()
        };
        let of_mode = |mode| programs.iter().filter_map(move |program| find(mode, program));
        modes.iter().flat_map(of_mode).collect()
    }
}

fn key(outcome: &Outcome) -> (String, String) {
    (outcome.mode.clone(), outcome.program.clone())
}

/// Tells one plugin from another.
fn hash(path: &Path) -> Result<u64> {
    let mut hasher = DefaultHasher::new();
    hasher.write(&fs::read(path).with_context(|| path.display().to_string())?);
    Ok(hasher.finish())
}
