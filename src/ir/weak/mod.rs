//! The kinds of weak references, a file each: how they are found, and what takes the place of one that is emptied.
//!
//! | kind | found by | emptied to |
//! | --- | --- | --- |
//! | Equal | [`equal`] | null: nobody compares |
//! | PtrToThis | [`ptr_to_this`] | null: reflection makes a pointer type where there is none |
//! | method slot | [`methods`] | one of the states of a slot |
//! | method value | [`method_values`], slot by slot | null: reflection does not look the method up |
//! | method type | [`method_types`], slot by slot | as the slot is |
//! | registry entry | [`registry`] | null: a look-up finds nothing |
//! | type list entry | [`type_list`] | nothing: the list becomes shorter |
//! | function row | [`function_row`] | nothing: the table becomes shorter |
//!
//! They have nothing to do with LLVM's `weak` linkage: Go's linker calls its own so. To add one, write a file with a
//! `find`, name it in [`KINDS`], and add it to core's `WeakKind`.

mod equal;
mod function_row;
mod method_types;
mod method_values;
pub(crate) mod methods;
mod ptr_to_this;
mod registry;
pub(crate) mod type_list;

use super::draft::Draft;

/// Finds the weak references of one kind.
type Find = for<'m> fn(&mut Draft<'_, 'm>);

/// All kinds. What a holder has of several comes in this order.
pub(crate) const KINDS: &[Find] =
    &[equal::find, ptr_to_this::find, methods::find, registry::find, type_list::find, function_row::find];
