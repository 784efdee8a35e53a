//! The input of all explanations.

use llgo_dce_core::Outcome;
use llgo_dce_facts::{Details, World};

use crate::names::Names;

/// A program and its outcome.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The program and what is known of it.
    pub world: &'a World<'a>,
    /// The outcome of the flood.
    pub outcome: &'a Outcome,
    /// The sentences of the warnings.
    pub problems: &'a [String],
    /// Details that are read from the module on demand.
    pub details: &'a dyn Details,
}

impl<'a> Subject<'a> {
    /// The names of symbols and methods.
    pub fn names(&self) -> Names<'a> {
        Names::new(self.world, self.details)
    }
}
