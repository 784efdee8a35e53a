//! The tables: what is left by mode, and each program.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{json, Value};

use super::modes::Mode;
use super::options::Options;
use super::programs::Found;
use super::results::{Expected, Outcome, Side, Verdict};
use crate::table::{grouped, ratio, Table};

/// A program that is at least so large without the plugin, in bytes, has more of Go's library in it than its runtime.
const LARGE: u64 = 300_000;
const SUMMARY: [&str; 10] = [
    "mode",
    "programs",
    "same",
    "not steady",
    "explained",
    "different",
    "left (geometric mean)",
    "of 300 kB and more",
    "bytes",
    "time of a build (geometric mean)",
];
const PROGRAMS: [&str; 8] =
    ["program", "without", "with", "left", "build, s", "with it, s", "run, s", "with it, s"];

/// The outcomes of one mode.
struct OfMode<'a> {
    mode: &'a Mode,
    outcomes: Vec<&'a Outcome>,
}

/// Writes both tables and the JSON, and prints the first table and every difference.
pub(super) fn write(
    options: &Options,
    llgo: &str,
    found: &Found,
    modes: &[&'static Mode],
    not_tried: &[String],
    outcomes: &[Outcome],
) -> Result<()> {
    let of_mode = |&mode: &&'static Mode| OfMode {
        mode,
        outcomes: outcomes.iter().filter(|outcome| outcome.mode == mode.name).collect(),
    };
    let of_modes: Vec<OfMode<'_>> = modes.iter().map(of_mode).collect();
    let summary = summary(&of_modes, not_tried, outcomes);
    let mut text = format!("{llgo}: {}\n\n{summary}\n", found.says());
    of_modes.iter().for_each(|of_mode| text += &of_mode.section());
    let path = options.out.join("table.md");
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    let json = json!({
        "llgo": llgo,
        "left_out": found.left_out,
        "not_tried": not_tried,
        "modes": of_modes.iter().map(OfMode::json).collect::<Vec<_>>(),
        "programs": outcomes,
    });
    fs::write(&options.json, serde_json::to_string_pretty(&json)? + "\n")
        .with_context(|| format!("cannot write {}", options.json.display()))?;
    println!("\n{summary}\nWritten: {}, {}", path.display(), options.json.display());
    Ok(())
}

/// The table of modes, what was not tried, every difference, and what the pass warned of.
fn summary(of_modes: &[OfMode<'_>], not_tried: &[String], outcomes: &[Outcome]) -> String {
    let mut table = Table::new(&SUMMARY);
    of_modes.iter().for_each(|of_mode| table.row(of_mode.row()));
    let mut lines = vec![table.render(), String::new()];
    lines.extend(not_tried.iter().cloned());
    lines.extend(of_modes.iter().filter_map(OfMode::expected));
    lines.extend(outcomes.iter().filter(|outcome| outcome.verdict != Verdict::Same).map(told));
    let warned = |outcome: &Outcome| {
        let told = |warning| format!("{} {}: {warning}", outcome.mode, outcome.program);
        outcome.warnings.iter().map(told).collect::<Vec<_>>()
    };
    lines.extend(outcomes.iter().flat_map(warned));
    lines.join("\n") + "\n"
}

fn told(outcome: &Outcome) -> String {
    let Outcome { mode, program, verdict, remarks, .. } = outcome;
    format!("{mode} {program}: {}: {}", verdict.says(), remarks.join("; "))
}

impl OfMode<'_> {
    fn count(&self, verdict: Verdict) -> usize {
        self.outcomes.iter().filter(|outcome| outcome.verdict == verdict).count()
    }

    /// How many were built both ways or differ in that.
    fn tried(&self) -> usize {
        self.outcomes.len() - self.count(Verdict::NotBuilt)
    }

    fn sides(&self) -> impl Iterator<Item = (Side, Side)> + '_ {
        self.outcomes.iter().filter_map(|outcome| outcome.sides())
    }

    /// What is left of the size of programs that are as large as that, as geometric mean, and how many they are.
    fn left(&self, least: u64) -> (Option<f64>, usize) {
        let large = || self.sides().filter(|(without, _)| without.bytes >= least);
        let left = geometric_mean(large().map(|(without, with)| with.bytes as f64 / without.bytes as f64));
        (left, large().count())
    }

    /// The time of a build with the plugin, of that without it.
    fn time(&self) -> Option<f64> {
        geometric_mean(self.sides().map(|(without, with)| with.build / without.build))
    }

    fn bytes(&self) -> (u64, u64) {
        self.sides().fold((0, 0), |sum, (without, with)| (sum.0 + without.bytes, sum.1 + with.bytes))
    }

    fn row(&self) -> Vec<String> {
        let count = |verdict| self.count(verdict).to_string();
        let (without, with) = self.bytes();
        let (left, large) = self.left(LARGE);
        vec![
            self.mode.name.to_owned(),
            self.tried().to_string(),
            count(Verdict::Same),
            count(Verdict::Unsteady),
            count(Verdict::Explained),
            count(Verdict::Different),
            per_cent(self.left(0).0),
            format!("{} ({large})", per_cent(left)),
            format!("{} -> {}", grouped(without), grouped(with)),
            self.time().map_or("-".to_owned(), |time| format!("{time:.2}")),
        ]
    }

    /// How many programs print what Go prints, where a file says what that is.
    fn expected(&self) -> Option<String> {
        let expected: Vec<Expected> = self.outcomes.iter().filter_map(|outcome| outcome.expected).collect();
        let [without, with] = [|it: &Expected| it.without, |it: &Expected| it.with]
            .map(|prints| expected.iter().filter(|&it| prints(it)).count());
        let all = expected.len();
        let name = self.mode.name;
        let line = format!(
            "{name}: of {all} programs with a file of what Go prints {without} print it, {with} with it"
        );
        (all > 0).then_some(line)
    }

    /// The table of programs.
    fn section(&self) -> String {
        let mut table = Table::new(&PROGRAMS);
        for outcome in &self.outcomes {
            let Some((without, with)) = outcome.sides() else { continue };
            let seconds = |seconds: f64| format!("{seconds:.2}");
            table.row(vec![
                outcome.program.clone(),
                grouped(without.bytes),
                grouped(with.bytes),
                ratio(without.bytes, with.bytes),
                seconds(without.build),
                seconds(with.build),
                seconds(without.run),
                seconds(with.run),
            ]);
        }
        format!("\n## {}\n\n{}\n", self.mode.name, table.render())
    }

    fn json(&self) -> Value {
        let (without, with) = self.bytes();
        json!({
            "name": self.mode.name,
            "programs": self.tried(),
            "same": self.count(Verdict::Same),
            "unsteady": self.count(Verdict::Unsteady),
            "explained": self.count(Verdict::Explained),
            "different": self.count(Verdict::Different),
            "not_built": self.count(Verdict::NotBuilt),
            "left": self.left(0).0,
            "left_of_large": self.left(LARGE).0,
            "large": self.left(LARGE).1,
            "without": without,
            "with": with,
            "time": self.time(),
        })
    }
}

fn per_cent(ratio: Option<f64>) -> String {
    ratio.map_or("-".to_owned(), |ratio| format!("{:.1} %", ratio * 100.0))
}

/// None of no numbers.
fn geometric_mean(ratios: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = ratios.fold((0.0, 0.0), |(sum, count), ratio| (sum + ratio.ln(), count + 1.0));
    (count > 0.0).then(|| (sum / count).exp())
}

#[cfg(test)]
mod tests {
    use super::geometric_mean;

    #[test]
    fn a_geometric_mean_is_that_of_ratios() {
        assert!(geometric_mean([0.25, 1.0].into_iter()).is_some_and(|mean| (mean - 0.5).abs() < 1e-9));
        assert!(geometric_mean(std::iter::empty()).is_none());
    }
}
