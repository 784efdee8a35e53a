//! Recorded measurements: a file for each LLVM.

use std::fs;

use anyhow::{Context, Result};
use llgo_dce_harness::root;
use llgo_dce_harness::tools::Tools;

/// A file of numbers that were measured with one LLVM.
pub(crate) struct Record {
    /// Its path in the repository.
    pub(crate) name: String,
}

impl Record {
    pub(crate) fn new(tools: &Tools, file: &str) -> Self {
        Self { name: format!("xtask/llvm-{}/{file}", tools.major()) }
    }

    pub(crate) fn read(&self) -> Result<String> {
        fs::read_to_string(root().join(&self.name)).with_context(|| format!("cannot read {}", self.name))
    }

    pub(crate) fn write(&self, text: &str) -> Result<()> {
        fs::write(root().join(&self.name), text).with_context(|| format!("cannot write {}", self.name))?;
        println!("Recorded in {}.", self.name);
        Ok(())
    }
}
