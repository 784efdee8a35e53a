//! LLVM's C API behind three small handles. Only code in here uses raw pointers of LLVM.
//!
//! A [`Module`] is made once per run, from the pointer that the pass manager hands out; [`Value`]s and [`Type`]s borrow
//! from it. A few functions delete a value, such as [`Value::delete_if_unused`]: their callers must have the last
//! handle to it.

#![expect(clippy::cast_possible_truncation, reason = "counts that LLVM itself keeps in 32 bits")]

mod checks;
mod functions;
#[cfg(feature = "memory")]
pub(crate) mod heap;
mod instructions;
pub(crate) mod loader;
mod markers;
mod metadata;
mod owned;
pub mod plugin;
mod remarks;
mod uses;
mod value;

pub(crate) use instructions::{Opcode, Operation, ParameterAttribute};
pub(crate) use metadata::{TypeEntry, TypeNode};
pub use owned::OwnedModule;
pub(crate) use remarks::{RemarkKind, TEXT};
pub(crate) use uses::{prefetch_uses, ReadUses, User, Uses, AHEAD};
pub use value::Module;
pub(crate) use value::{Mention, Type, Value, Visibility};
