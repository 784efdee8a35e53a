//! The trait of passes, and the options of those that no pipeline names.

use llgo_dce_facts::{Options, OptionsError};

use crate::ir::Module;

/// A pass over a module.
pub trait Pass {
    /// The name under which its defects are reported.
    fn name(&self) -> &'static str;

    /// Runs the pass. Returns whether the module may have changed.
    fn run(&self, module: Module<'_>) -> bool;
}

/// The options in the environment, for hosts whose command line does not reach the plugin. Without the variable there
/// are none.
pub(super) fn from_env() -> Result<Options, OptionsError> {
    Options::parse(&std::env::var_os(Options::VARIABLE).unwrap_or_default().to_string_lossy())
}
