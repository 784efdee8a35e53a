//! Places within constants.
//!
//! ```llvm
//! @T = constant { %Type, %Uncommon, [2 x %Method] } {
//!   %Type { … },                                                         ; [0]
//!   %Uncommon { … },                                                     ; [1]
//!   [2 x %Method] [
//!     %Method { … },
//!     %Method { %String { … }, ptr @func, ptr @ifn, ptr @tfn } ] }       ; @ifn is at [2, 1, 2]
//! ```

use crate::ir::llvm::Value;

/// A place in an initializer: the index at each level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Path {
    steps: [u32; Self::DEEPEST],
    len: u8,
}

impl Path {
    /// A slot is two levels deep, its field one more, and the pointer in a padded field one more. The `abi.Type` of a
    /// descriptor is at most two levels deep, and its field one more.
    const DEEPEST: usize = 4;

    /// The place with these indices, from the outside in.
    #[expect(clippy::cast_possible_truncation, reason = "at most DEEPEST")]
    pub(crate) fn new(indices: &[u32]) -> Self {
        let mut steps = [0; Self::DEEPEST];
        steps[..indices.len()].copy_from_slice(indices);
        Self { steps, len: indices.len() as u8 }
    }

    /// The place `index` within this one.
    pub(crate) fn then(mut self, index: u32) -> Self {
        self.steps[self.depth()] = index;
        self.len += 1;
        self
    }

    /// The place behind this one, on the same level; `None` of the whole initializer.
    pub(crate) fn next(mut self) -> Option<Self> {
        let depth = self.depth();
        *self.steps[..depth].last_mut()? += 1;
        Some(self)
    }

    /// The indices.
    pub(crate) fn steps(&self) -> &[u32] {
        &self.steps[..self.depth()]
    }

    /// The index at one level, 0 beyond the last.
    #[inline]
    pub(crate) fn step(self, level: usize) -> u32 {
        self.steps[level]
    }

    /// How many indices there are.
    pub(crate) fn depth(self) -> usize {
        self.len.into()
    }

    /// The constant at this place of another one.
    pub(crate) fn resolve_in(self, constant: Value<'_>) -> Option<Value<'_>> {
        self.steps().iter().try_fold(constant, |value, &index| value.element(index as usize))
    }
}
