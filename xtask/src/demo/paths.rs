//! Paths that are printed.

use std::path::Path;

use llgo_dce_harness::root;

/// A path as seen from the top of the repository, where cargo is usually started.
pub(super) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
