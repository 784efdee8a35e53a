//! Which LLVM has loaded the plugin.

use std::fmt;

use crate::ir::loader;

/// The host is another LLVM than the one that the plugin was built for. Its classes are laid out differently, so
/// that not even a callback may be registered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherLlvm {
    why: String,
}

impl fmt::Display for OtherLlvm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "built for LLVM {}, but {}", env!("LLGO_DCE_LLVM_VERSION"), self.why)
    }
}

impl std::error::Error for OtherLlvm {}

/// Whether the host is the LLVM that the plugin was built for, as far as can be told.
///
/// LLVM's functions must come from something that was loaded before the plugin: a host brings its LLVM along. When they
/// come from a library that was loaded after it, then as a dependency of the plugin, and the host uses another one.
/// Their version must be ours in major and minor number, as patch releases keep the layout of classes.
pub fn check() -> Result<(), OtherLlvm> {
    let other = |why| Err(OtherLlvm { why });
    if loader::llvm_came_with_plugin() {
        return other("loaded into a program that uses another one".to_owned());
    }
    let ours: Vec<&str> = env!("LLGO_DCE_LLVM_VERSION").split('.').collect();
    let (major, minor, patch) = loader::llvm_version();
    if ours.first() != Some(&major.to_string().as_str()) || ours.get(1) != Some(&minor.to_string().as_str()) {
        return other(format!("loaded into LLVM {major}.{minor}.{patch}"));
    }
    Ok(())
}
