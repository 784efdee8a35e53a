//! Recorded measurements: a file for each LLVM.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs;
use std::str::FromStr;

use anyhow::{Context, Result};
use llgo_dce_harness::root;
use llgo_dce_harness::tools::Tools;

/// A file of numbers that were measured with one LLVM.
pub(crate) struct Record {
    /// Its path in the repository.
    pub(crate) name: String,
}

impl Record {
    pub(crate) fn new(tools: &Tools, file: &str) -> Self {
        Self { name: format!("xtask/llvm-{}/{file}", tools.major()) }
    }

    pub(crate) fn read(&self) -> Result<String> {
        fs::read_to_string(root().join(&self.name)).with_context(|| format!("cannot read {}", self.name))
    }

    pub(crate) fn write(&self, text: &str) -> Result<()> {
        fs::write(root().join(&self.name), text).with_context(|| format!("cannot write {}", self.name))?;
        println!("Recorded in {}.", self.name);
        Ok(())
    }
}

/// Numbers by what they are of, each on a line of a file: `LABEL NUMBER`.
pub(crate) type Numbers<N> = BTreeMap<String, N>;

pub(crate) fn to_text<N: Display>(numbers: &Numbers<N>) -> String {
    numbers.iter().map(|(label, number)| format!("{label} {number}\n")).collect()
}

pub(crate) fn from_text<N: FromStr>(text: &str) -> Result<Numbers<N>> {
    let parse = |line: &str| -> Option<(String, N)> {
        let (label, number) = line.rsplit_once(' ')?;
        Some((label.to_owned(), number.parse().ok()?))
    };
    text.lines().map(|line| parse(line).with_context(|| format!("malformed line {line:?}"))).collect()
}

/// What differs from what is recorded, a line each.
#[derive(Default)]
pub(crate) struct Changes {
    pub(crate) worse: Vec<String>,
    /// Better, or not recorded.
    pub(crate) others: Vec<String>,
}

impl Changes {
    /// Compares numbers. `is_worse` is of a number and the one that is recorded.
    pub(crate) fn find<N: Ord + Display>(
        numbers: &Numbers<N>,
        recorded: &Numbers<N>,
        is_worse: impl Fn(&N, &N) -> bool,
    ) -> Self {
        let mut changes = Self::default();
        for (label, number) in numbers {
            match recorded.get(label) {
                Some(before) if is_worse(number, before) => {
                    changes.worse.push(format!("{label}: {before} -> {number}"));
                }
                Some(before) if number == before => {}
                Some(before) => changes.others.push(format!("{label}: {before} -> {number}")),
                None => changes.others.push(format!("{label}: {number}")),
            }
        }
        changes
    }
}
