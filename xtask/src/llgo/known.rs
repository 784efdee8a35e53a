//! What is known of programs beforehand: `xtask/llgo/known.txt`.

use std::fs;

use anyhow::{Context, Result};
use llgo_dce_harness::root;

const PATH: &str = "xtask/llgo/known.txt";

/// What a line says of a program.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    /// It prints something else each time.
    Unsteady,
    /// It behaves differently with the pass, and this is not the pass's fault.
    Differs,
}

/// The lines of the file.
#[derive(Default)]
pub(super) struct Known {
    lines: Vec<(What, String, String)>,
}

impl Known {
    pub(super) fn read() -> Result<Self> {
        let text = fs::read_to_string(root().join(PATH)).with_context(|| format!("cannot read {PATH}"))?;
        Self::parse(&text)
    }

    /// Reads lines: `unsteady PATH: REASON` or `differs PATH: REASON`.
    pub(super) fn parse(text: &str) -> Result<Self> {
        let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let parse = |line: &str| {
            let (what, reason) = line.split_once(": ")?;
            let (what, path) = what.split_once(' ')?;
            let what = match what {
                "unsteady" => What::Unsteady,
                "differs" => What::Differs,
                _ => return None,
            };
            Some((what, path.to_owned(), reason.to_owned()))
        };
        let lines = lines.map(|line| parse(line).with_context(|| format!("{PATH}: malformed line {line:?}")));
        Ok(Self { lines: lines.collect::<Result<_>>()? })
    }

    /// Why the output of a program is not compared.
    pub(super) fn unsteady(&self, program: &str) -> Option<&str> {
        self.reason(What::Unsteady, program)
    }

    /// Why a program may differ.
    pub(super) fn differs(&self, program: &str) -> Option<&str> {
        self.reason(What::Differs, program)
    }

    /// A line is about all programs whose names end in its path.
    fn reason(&self, wanted: What, program: &str) -> Option<&str> {
        let about = |path: &str| {
            program.strip_suffix(path).is_some_and(|rest| rest.is_empty() || rest.ends_with('/'))
        };
        let line = self.lines.iter().find(|(what, path, _)| *what == wanted && about(path))?;
        Some(&line.2)
    }
}
