//! What the whole-program tests and `xtask` share.
//!
//! LLVM's [`tools`], the bundled [`programs`], how one of them is [built](build) with and without the pass,
//! and what can be read off the result ([`elf`]). Nothing here links LLVM or the plugin: the crate compiles
//! on a machine that has neither, so that it can say what is missing.

pub mod apart;
pub mod build;
pub mod case;
pub mod checks;
mod dialect;
pub mod elf;
pub mod engine;
pub mod exact;
pub mod files;
pub mod linking;
pub mod ninja;
pub mod plugin;
pub mod process;
pub mod programs;
pub mod rangetab;
pub mod remade;
pub mod runtime;
pub mod steps;
pub mod tables;
pub mod target;
pub mod testing;
pub mod text;
pub mod tools;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// The top of the repository.
pub fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here)
}

/// Where cargo builds, and where the tests write their files.
pub fn target_dir() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// An empty folder for what the test `label` makes.
pub fn fresh_dir(label: &str) -> Result<PathBuf> {
    let dir = target_dir().join("whole-programs").join(label);
    if dir.exists() {
        fs::remove_dir_all(&dir)?;
    }
    fs::create_dir_all(&dir)?;
    Ok(dir)
}
