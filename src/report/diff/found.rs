//! The answer, as it is printed.

use serde::Serialize;

use super::causes::Cause;
use super::lookups::Lookup;
use super::methods::{Back, Gone};
use super::rows::{Change, Row};
use super::symbols::Symbol;

/// Counts of what stays, before and after.
#[derive(Debug, Default, Serialize)]
pub struct Kept {
    /// Bytes, by estimate.
    pub bytes: Change,
    /// Instructions.
    pub instructions: Change,
    /// Symbols.
    pub symbols: Change,
    /// Method slots.
    pub methods: Change,
}

/// Everything that is different.
#[derive(Debug, Serialize)]
pub struct Diff {
    /// Whose answer it is.
    pub tool: &'static str,
    /// What the old report is called.
    pub old: String,
    /// What the new one is called.
    pub new: String,
    /// Counts of what stays.
    pub totals: Kept,
    /// The packages that differ; as in the lists below, what has changed most comes first.
    pub packages: Vec<Row>,
    /// The types that differ.
    pub types: Vec<Row>,
    /// The reasons that keep more or less.
    pub reasons: Vec<Row>,
    /// The look-ups of any exported method that are new, and those that are gone.
    pub lookups: Vec<Lookup>,
    /// Why symbols and methods stay that did not, each once.
    pub causes: Vec<Cause>,
    /// The methods that came back.
    pub back: Vec<Back>,
    /// The methods that no longer stay.
    pub gone: Vec<Gone>,
    /// The symbols that differ.
    pub symbols: Vec<Symbol>,
}
