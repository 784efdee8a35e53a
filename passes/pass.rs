//! What a pass is, and where its options come from when no pipeline names it.

use llgo_dce_facts::{Options, OptionsError};

use crate::ir::Module;

/// A pass over a module.
pub trait Pass {
    /// What its defects are reported under.
    fn name(&self) -> &'static str;

    /// Runs it. Returns whether the module may have changed.
    fn run(&self, module: Module<'_>) -> bool;
}

/// The options that the environment has, for hosts whose command line a plugin has no part in: none without the
/// variable.
pub(super) fn from_env() -> Result<Options, OptionsError> {
    Options::parse(&std::env::var_os(Options::VARIABLE).unwrap_or_default().to_string_lossy())
}
