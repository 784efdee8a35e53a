//! LLVM IR to core and back: the only unsafe code of the project, all of it in `llvm`.

mod by_symbol;
mod checks;
mod conversions;
mod descriptors;
mod dialects;
mod edges;
mod ids;
mod initialisers;
mod itabs;
mod llvm;
mod prelink;
mod problems;
mod read;
mod rewrite;
mod roots;
mod runtime;
mod sizes;
mod strings;
mod symbols;
mod texts;
mod trap;
mod types;
mod unreachable;
mod verify;
mod weak;

pub use descriptors::Descriptor;
pub(crate) use dialects::reflection::first_lookup;
pub(crate) use ids::id_parts;
pub(crate) use initialisers::{InitTotals, Pin};
#[cfg(feature = "memory")]
pub(crate) use llvm::heap;
pub(crate) use llvm::{loader, RemarkKind, TEXT};
pub use llvm::{plugin, Module, OwnedModule};
pub use prelink::carry;
pub use problems::Problem;
pub(crate) use read::Virtual;
pub use read::{read, Facts, Refusal, Scope};
pub use rewrite::rewrite;
pub(crate) use sizes::{sizes, Size};
pub use symbols::Symbols;
pub use verify::{verify, verify_slots, Violation};
