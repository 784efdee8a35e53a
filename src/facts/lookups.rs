//! Look-ups by reflection whose names are not all known.

use llgo_dce_core::SymId;

/// A look-up that may be of any exported method, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnyLookup {
    /// The symbol that makes it.
    pub by: SymId,
    /// Whether the front end has recorded it; otherwise the pass has found it in the code.
    pub is_recorded: bool,
    /// The step at which its names were lost: "a load of a variable that may be written, @p.name".
    pub step: String,
    /// The line of the source of that step, or else of the look-up, where the module has debug info: "p.go:7".
    pub line: Option<String>,
}
