//! LLVM's C API behind three small handles. The only place where raw pointers of LLVM are called upon.
//!
//! A [`Module`] is made once per run, from the pointer that the pass manager hands out; [`Value`]s and [`Type`]s
//! borrow from it. Everything here reads or writes what the C API allows on a valid module, and nothing deletes a
//! value but [`Value::delete_if_unused`], whose caller has to own the last handle.

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

pub(crate) use instructions::{Opcode, ParameterAttribute};
pub(crate) use metadata::{TypeEntry, TypeNode};
pub use owned::OwnedModule;
pub(crate) use remarks::{RemarkKind, TEXT};
pub(crate) use uses::{prefetch_uses, ReadUses, User, Uses, AHEAD};
pub use value::Module;
pub(crate) use value::{Mention, Type, Value};
