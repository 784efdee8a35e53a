//! What stays the same for all programs.

use std::path::PathBuf;

use llgo_dce_harness::tools::Tools;

use super::compiler::Llgo;
use super::known::Known;
use super::options::Options;

/// A run of `cargo xtask llgo`.
pub(super) struct Session {
    pub(super) llgo: Llgo,
    pub(super) tools: Tools,
    pub(super) plugin: PathBuf,
    pub(super) known: Known,
    pub(super) options: Options,
}
