//! What a pass is.

use crate::ir::Module;

/// A pass over a module.
pub trait Pass {
    /// What its defects are reported under.
    fn name(&self) -> &'static str;

    /// Runs it. Returns whether the module may have changed.
    fn run(&self, module: Module<'_>) -> bool;
}
