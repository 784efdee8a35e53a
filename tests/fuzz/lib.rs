//! What must hold of any input: each module has a `check` that takes bytes and panics when something does not hold.
//!
//! The targets of cargo-fuzz call them with inputs that reach new code; `tests/fuzz.rs` calls them with random ones.

pub mod core;
pub mod facts;
pub mod machine;
pub mod malformed_ir;
pub mod options;
pub mod programs;
pub mod tables;

/// The oracle of the core's own tests.
#[path = "../../src/core/tests/common/mod.rs"]
mod common;
