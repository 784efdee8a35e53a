//! The rules of liveness, as far as they are read from a module, a file each. The numbers are those of docs/rules.md.
//!
//! To add one, write a file with a `read`, and name it in [`RULES`].

mod certificates;
mod conversions;
mod fragments;
pub(crate) mod references;
pub(crate) mod reflection;
mod roots;
pub(crate) mod tables;

pub(crate) use certificates::left as certificates_left;

use super::draft::Draft;

/// Reads what one rule needs.
type Read = for<'m> fn(&mut Draft<'_, 'm>);

/// The rules that need no weak references, in the order in which they are read. [`tables`] comes when it is known what is
/// a descriptor, and [`references`] when weak ones are known.
pub(crate) const RULES: &[Read] = &[roots::read, certificates::read, fragments::read, reflection::read];
