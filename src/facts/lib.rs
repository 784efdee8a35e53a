//! What is known of a Go program: no LLVM, no unsafe code, no input or output.
//!
//! A reader fills [`Facts`] with what a module says, whatever the options are. [`world`] is the only place where facts
//! and [`Options`] meet: it decides what is a root, which types keep all their methods and which weak references count
//! as ordinary ones, and packs the result, a [`World`], for the flood. All explanations of an outcome are made from the
//! world.

mod by_symbol;
mod details;
mod facts;
mod fragments;
mod function_rows;
pub mod function_table;
mod glob;
pub mod go_names;
pub mod ids;
mod itab_calls;
mod lookups;
pub mod marks;
mod method_tables;
mod options;
mod problems;
mod references;
pub mod roots;
mod runtime;
mod scope;
mod settle;
mod symbols;
mod types;
mod undecided;
mod world;

pub use by_symbol::BySymbol;
pub use details::{Details, Size, BYTES_PER_INSTRUCTION};
pub use facts::Facts;
pub use fragments::{Blocker, Fragment, Fragments, InitTotals, Purpose};
pub use function_rows::FunctionRows;
pub use function_table::{FunctionTable, Row};
pub use glob::Glob;
pub use itab_calls::{ItabCalls, Signature};
pub use lookups::{look_up, look_up_any, AnyLookup, FINDS_LOOKUPS};
pub use options::{Options, OptionsError};
pub use problems::{text, Kept, PinReason, Problem, RecordError};
pub use references::{Role, Roles};
pub use runtime::{Compares, Makes, Runtime};
pub use scope::Scope;
pub use settle::demand_by_name;
pub use symbols::{Symbol, SymbolKind, SymbolTable};
pub use types::{Type, Types};
pub use undecided::{Body, Listed, Lookup, Undecided, Unread};
pub use world::{world, world_of_package, NoRoot, World};
