//! How much of something stays, and how much does not.

use serde::Serialize;

/// How much of something stays, and how much is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(crate) struct Count {
    /// The live part.
    pub(crate) kept: u64,
    /// The rest.
    #[serde(rename = "gone")]
    pub(crate) removed: u64,
}

impl Count {
    pub(crate) fn add(&mut self, kept: bool, amount: u64) {
        *(if kept { &mut self.kept } else { &mut self.removed }) += amount;
    }
}
