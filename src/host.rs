//! The LLVM that has loaded the plugin, which must be the one that it was built for.

use std::fmt;

use crate::ir::{loader, plugin};

/// The host is another LLVM than the one that the plugin was built for, or the plugin was built for two. Classes are
/// laid out differently there, so that not even a callback may be registered.
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

/// Whether anything is known of the host.
pub fn is_known() -> bool {
    loader::host_version().is_some()
}

/// Whether the host is the LLVM that the plugin was built for, as far as that is known: in major and minor number, as
/// patch releases keep the layout of classes.
pub fn check() -> Result<(), OtherLlvm> {
    let other = |why| Err(OtherLlvm { why });
    if !plugin::parts_agree() {
        return other("partly for another one: give each LLVM a target folder of its own".to_owned());
    }
    let Some((major, minor, patch)) = loader::host_version() else {
        return other("loaded into a program that uses another one".to_owned());
    };
    let ours: Vec<&str> = env!("LLGO_DCE_LLVM_VERSION").split('.').collect();
    let same = |place: usize, number: u32| ours.get(place) == Some(&number.to_string().as_str());
    if loader::llvm_came_with_plugin() || !same(0, major) || !same(1, minor) {
        return other(format!("loaded into LLVM {major}.{minor}.{patch}"));
    }
    Ok(())
}
