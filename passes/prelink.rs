//! `llgo-dce-prelink`: makes a package ready to be optimized before the link, so that its records outlive inlining.

use super::pass::Pass;
use crate::ir::{carry, Module};

/// The pass.
pub(crate) struct Prelink {
    /// Whether a pipeline names the pass. Otherwise it runs where clang compiles for full LTO: nothing reads the tables
    /// of a native object.
    pub(crate) always: bool,
}

impl Pass for Prelink {
    fn name(&self) -> &'static str {
        "llgo-dce-prelink"
    }

    fn run(&self, module: Module<'_>) -> bool {
        (self.always || module.is_for_full_lto()) && carry(module)
    }
}
