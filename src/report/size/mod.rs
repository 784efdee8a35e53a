//! The bytes of a linked file, by section, package and kind. All bytes of the file are somewhere: what nothing else has is
//! a header, or fills a gap.

mod compare;
mod kinds;
mod places;
mod sizes;
mod text;

pub use compare::{compare, Compared, Comparison};
pub use kinds::Kind;
pub use sizes::{Package, Section, Sizes};
pub use text::{compared, text};
