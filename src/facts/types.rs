//! The types with methods: why some of them keep all of theirs.

use llgo_dce_core::SymId;

use crate::by_symbol::BySymbol;
use crate::problems::PinReason;

/// A type whose method slots are weak references.
#[derive(Debug, Clone)]
pub struct Type {
    /// Its descriptor.
    pub symbol: SymId,
    /// Why it keeps all its methods, in the order in which the reasons were found: the first one is printed.
    pub pins: Vec<PinReason>,
    /// The slots that no metadata describes and that no earlier run has emptied: they may be demanded in ways that are
    /// not known.
    pub undescribed: Vec<u32>,
}

impl Type {
    /// Whether it has a slot that no metadata describes.
    pub fn is_undescribed(&self) -> bool {
        !self.undescribed.is_empty()
    }

    /// Why it keeps all its methods, if it does.
    pub fn pinned(&self) -> Option<PinReason> {
        self.pins.first().copied()
    }

    /// Has the type keep all its methods. Returns whether it did not before.
    pub fn pin(&mut self, why: PinReason) -> bool {
        self.pins.push(why);
        self.pins.len() == 1
    }
}

/// All types with methods, in module order.
pub type Types = BySymbol<Type>;
