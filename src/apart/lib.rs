//! Packages apart: what is known of one package is a file of its own, and what is decided of a program is another.
//!
//! Both are sets of [relations](schema) over names, symbols, demands and weak references, so that uniting the facts of
//! packages is the union of sets, in any order. No LLVM, no unsafe code.

mod decode;
mod encode;
mod file;
mod hash;
mod merge;
mod numbers;
mod plan;
mod planned;
mod relations;
pub mod schema;
mod slice;
mod text;

pub use decode::{facts_of, known_of, Known};
pub use encode::{encode, hash, Encoded};
pub use file::{File, FileKind, Malformed, VERSION};
pub use hash::{hex, parse as parse_hex};
pub use merge::merge;
pub use plan::{gather, plan, world_of, PlanError, Wanted};
pub use planned::{Closure, ModuleId, NotPlanned, Plan, Planned};
pub use relations::Relations;
pub use slice::slice;
pub use text::Dump;
