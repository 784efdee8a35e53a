//! What dialects say of a module, and so what has to be deduced.

/// What a dialect says of the packages that it is in. Slots are covered one by one, as in a mixture some are and others
/// are not ([`Slot::described`](crate::ir::module::slots::Slot)): a type with one that no dialect describes keeps all
/// its methods. So are look-ups by reflection: rule 9 leaves out those that a dialect has recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Coverage {
    /// Whether it demands methods by name and func type, so that slots have to answer to those.
    pub(crate) demands_by_name: bool,
    /// Whether it demands methods by ids, and says which slots answer to which.
    pub(crate) demands_by_id: bool,
    /// Whether it records conversions and child types (rules 3 and 4). Else they are deduced from references.
    pub(crate) conversions: bool,
    /// Whether LLVM's own elimination of virtual functions sees its calls.
    pub(crate) seen_by_llvm: bool,
}

impl Coverage {
    /// What no dialect adds anything to.
    pub(crate) const NONE: Self =
        Self { demands_by_name: false, demands_by_id: false, conversions: true, seen_by_llvm: true };

    /// What two dialects cover of a module that has both: all packages may make demands of either kind, and what only
    /// one of them records is not known of the packages of the other.
    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            demands_by_name: self.demands_by_name || other.demands_by_name,
            demands_by_id: self.demands_by_id || other.demands_by_id,
            conversions: self.conversions && other.conversions,
            seen_by_llvm: self.seen_by_llvm && other.seen_by_llvm,
        }
    }
}
