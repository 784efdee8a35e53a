//! Places within constants.

use crate::ir::llvm::Value;

/// A place in an initializer: the index at each level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Path {
    steps: [u32; Self::DEEPEST],
    len: u8,
}

impl Path {
    /// Two to a slot, one to a field of that, and one to its pointer where it is padded; or two levels down to a
    /// descriptor's `abi.Type` and a field of that.
    const DEEPEST: usize = 4;

    /// The place that is reached by these indices, from the outside in.
    #[expect(clippy::cast_possible_truncation, reason = "at most DEEPEST")]
    pub(crate) fn new(indices: &[u32]) -> Self {
        let mut steps = [0; Self::DEEPEST];
        steps[..indices.len()].copy_from_slice(indices);
        Self { steps, len: indices.len() as u8 }
    }

    /// The place at `index` of what is here.
    pub(crate) fn then(mut self, index: u32) -> Self {
        self.steps[self.depth()] = index;
        self.len += 1;
        self
    }

    /// The place behind this one; `None` of the whole.
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

    /// What is at this place of a constant.
    pub(crate) fn resolve_in(self, constant: Value<'_>) -> Option<Value<'_>> {
        self.steps().iter().try_fold(constant, |value, &index| value.element(index as usize))
    }
}
