//! What there is to explain.

use llgo_dce_core::Outcome;
use llgo_dce_facts::{Details, World};

use crate::names::Names;

/// A program and what was found about it.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The program, and what is known of it besides.
    pub world: &'a World<'a>,
    /// What the flood found.
    pub outcome: &'a Outcome,
    /// What is malformed, in the words of the warnings.
    pub problems: &'a [String],
    /// What takes a look at the module.
    pub details: &'a dyn Details,
}

impl<'a> Subject<'a> {
    /// What symbols and methods are called.
    pub fn names(&self) -> Names<'a> {
        Names::new(self.world, self.details)
    }
}
