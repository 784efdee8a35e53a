//! A program as one module.

use std::path::PathBuf;

use anyhow::Result;
use llgo_dce_harness::build::Build;
use llgo_dce_harness::case::Case;

/// The program as one module: with the runtime, where it has one.
pub(crate) fn module(case: &Case, build: &Build) -> Result<PathBuf> {
    if case.program.can_run() {
        build.linked()
    } else {
        build.packages()
    }
}
