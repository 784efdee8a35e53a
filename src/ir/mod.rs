//! LLVM IR to facts and back: it only translates.
//!
//! | room | for |
//! | --- | --- |
//! | `llvm` | LLVM's C API, and all unsafe code of the project |
//! | `module` | what a module contains, known by shape |
//! | `draft` | what all that reads a module writes to |
//! | `dialects`, `rules`, `weak` | what is read |
//! | `write` | what is written back |

mod dialects;
mod draft;
mod exports;
mod llvm;
mod module;
mod prelink;
mod prepare;
mod read;
mod rules;
mod signatures;
mod verify;
mod verify_slots;
mod weak;
mod write;

pub use draft::handles::Handles;
pub use exports::Exports;
#[cfg(feature = "memory")]
pub(crate) use llvm::heap;
pub(crate) use llvm::{loader, RemarkKind, TEXT};
pub use llvm::{plugin, Module, OwnedModule};
pub(crate) use module::machine_code::optimized_size;
pub use module::types::TypeHints;
pub use prelink::carry;
pub use prepare::prepare;
pub use read::{read, read_package, read_planned};
pub(crate) use rules::reflection::first_lookup;
pub use verify::{verify, Violation};
pub use verify_slots::{verify_slots, Slots};
pub use write::write;
