//! Finds what a Go program can reach. No LLVM, no unsafe code, no input or output.
//!
//! A flood fill over symbols. An edge from a live symbol makes its target live, with one exception: a
//! method table does not make its methods live. A method of a live type runs only
//!
//! 1. when it is called directly, which is an ordinary edge,
//! 2. when its receiver type is stored in an interface *and* a method of that name and type is called
//!    through some interface, or
//! 3. when reflection may look it up, by a constant name or by any name.
//!
//! Cases 2 and 3 need two facts, and either may come first. A method answers to a few demands, and is in the
//! list of each: when a demand arrives, its list is looked at once; when the type arrives in an interface,
//! its own methods are looked at once. Nothing is ever rescanned, so the flood is linear in edges plus methods.
//!
//! The words are those of Go's linker (`cmd/link/internal/ld/deadcode.go`): flood, mark, UsedInIface, ifaceMethod.
//! Like there, a demand matches by method name and func type alone. Whether the type implements the whole
//! interface does not matter, which keeps a little more than needed.
//!
//! [`Builder`] collects the facts, [`Program`] packs them, [`flood`] returns the [`Outcome`].

mod builder;
mod flood;
mod ids;
mod outcome;
mod packed;
mod path;
mod program;

pub use builder::Builder;
pub use flood::{flood, flood_without, flood_without_roots};
pub use ids::{DemandId, NameId, SymId, WeakId};
pub use outcome::{IfaceWhy, LiveWhy, Outcome, SlotState, Totals, WeakTotals};
pub use packed::Packed;
pub use path::{Claim, Step};
pub use program::{Ask, Demand, Gate, Program, Root, RootKind, Targets, WeakKind, WeakRef};
