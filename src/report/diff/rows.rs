//! Numbers before and after.

use serde::Serialize;

/// A number before and after.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Change {
    /// By the old report.
    pub old: u64,
    /// By the new one.
    pub new: u64,
}

impl Change {
    /// Whether it has changed at all.
    pub(super) fn is_one(&self) -> bool {
        self.old != self.new
    }
}

/// The bytes of something before and after.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is called.
    pub name: String,
    /// Of a type, its package.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// Its bytes.
    #[serde(flatten)]
    pub bytes: Change,
}

/// Rows that have changed, those that have changed most first.
pub(super) fn sorted(mut rows: Vec<Row>) -> Vec<Row> {
    rows.retain(|row| row.bytes.is_one());
    rows.sort_by_key(|row| std::cmp::Reverse(row.bytes.old.abs_diff(row.bytes.new)));
    rows
}
