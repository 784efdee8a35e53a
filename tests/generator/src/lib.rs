//! Modules shaped like those of LLGo, in each dialect and of any size.
//!
//! A module is a main package, a stand-in for the runtime, and as many packages as it takes. Each package has types
//! with method tables (T and `*T`, generic instances, types that embed others), interfaces, func types, strings,
//! variables that its init function fills, and functions that call each other: mostly in the package, less often in
//! those that it imports, and often the runtime. The same seed makes the same module, byte for byte.
//!
//! The text is written piece by piece, so that no size needs a large string. [`calibration`] says how near the
//! proportions are to those of real programs.

pub mod calibration;
mod counts;
mod cut;
mod facts;
mod generate;
mod package;
mod plan;
mod random;
mod writer;

pub use counts::Counts;
pub use facts::{Ask, Facts, Slot};
pub use plan::{Dialect, Plan};
