//! What reports say: paths, what is different between two, and what a linked file has of one.
//!
//! A report is what the crate `llgo-dce-explain` writes; here it is read. No LLVM, no unsafe code.

pub mod diff;
mod groups;
pub mod page;
mod paths;
pub mod read;
pub mod size;
mod table;
mod why;

pub use groups::{Groups, COLOURS};
pub use paths::{Paths, Place, Step};
pub use read::Report;
pub use why::{text, why, Explanation};
