//! The method slots of a descriptor, read by position.
//!
//! ```llvm
//! { KIND, UncommonType, [1 x Method] [Method { String { ptr @str.Keep, i64 4 }, ptr @Mtyp, ptr @Ifn, ptr @Tfn }],
//!   [1 x ptr] [ptr @"Ifn$methodvalue"] }             ; since September 2026: a function for each slot's method values
//! ```
//!
//! A use-list does not say which field a use is in, so the initializers of descriptors are walked forward.

use std::borrow::Cow;

use hashbrown::HashMap;
use llgo_dce_core::{Demand, SymId, Targets};
use llgo_dce_facts::ids::is_of_method;

use super::globals::Globals;
use super::shapes::Shape;
use super::strings::{stored_pointer, string_of};
use crate::ir::llvm::{Module, Type, TypeEntry, TypeNode, Value};

/// The field of a descriptor that is its method table.
pub(crate) const METHODS_FIELD: u32 = 2;
/// The field of a descriptor that has a function for the method values of each slot.
pub(crate) const METHOD_VALUES_FIELD: u32 = 3;
/// The fields of a slot that are bodies.
const IFN: u32 = 2;
const TFN: u32 = 3;

/// Go counts methods in 16 bits. A longer table is malformed: a zeroinitializer may have any length.
const MOST_SLOTS: usize = u16::MAX as usize;

/// A method slot as it is in the initializer.
pub(crate) struct Slot<'m> {
    pub(crate) name: Cow<'m, [u8]>,
    pub(crate) targets: Targets,
    /// The function by which reflection makes method values of it.
    pub(crate) method_value: Option<SymId>,
    /// Whether metadata describes the slot: which demands it answers to.
    pub(crate) described: bool,
}

/// The slots of a descriptor, by the ids of their names and signatures.
pub(crate) type SlotsById<'m> = HashMap<&'m [u8], Vec<usize>>;

/// A slot that a call of an interface's method may reach, as its type implements the interface.
pub(crate) struct ExactEntry {
    /// The slot's index.
    pub(crate) slot: usize,
    /// The exact id of the call.
    pub(crate) id: Vec<u8>,
}

/// An entry of type metadata that is about a slot.
pub(crate) struct SlotEntry<'m> {
    /// The slot's index.
    pub(crate) slot: usize,
    /// What the slot answers to.
    pub(crate) demand: Demand,
    /// The `!type` node of the entry; `None` of one that the pass adds.
    pub(crate) node: Option<TypeNode<'m>>,
}

/// Reads the method table of a descriptor; `None` when any slot cannot be read.
pub(crate) fn read_slots<'m>(
    initializer: Value<'m>,
    shape: Shape,
    globals: &Globals<'m>,
) -> Option<Vec<Slot<'m>>> {
    let field = |field: u32| initializer.element(field as usize);
    let methods = field(METHODS_FIELD).filter(|_| shape.slots <= MOST_SLOTS)?;
    let mut slots: Vec<_> =
        (0..shape.slots).map(|index| read_slot(methods.element(index)?, globals)).collect::<Option<_>>()?;
    if shape.method_values.is_some() {
        let values = field(METHOD_VALUES_FIELD)?;
        for (index, slot) in slots.iter_mut().enumerate() {
            slot.method_value = read_target(values.element(index)?, globals)?;
        }
    }
    Some(slots)
}

/// Reads `{ Name, Mtyp, Ifn, Tfn }`; `None` when a field is missing or cannot be read.
fn read_slot<'m>(method: Value<'m>, globals: &Globals<'m>) -> Option<Slot<'m>> {
    let target = |field| read_target(method.element(field)?, globals);
    let targets = [target(1)?, target(2)?, target(3)?];
    Some(Slot { name: string_of(method.element(0)?)?, targets, method_value: None, described: false })
}

/// What a pointer leads to: `Some(None)` of null; `None` when it is undefined, or points into the middle of something.
fn read_target<'m>(stored: Value<'m>, globals: &Globals<'m>) -> Option<Option<SymId>> {
    let pointer = stored_pointer(stored)?;
    match pointer.is_null_pointer() {
        true => Some(None),
        false => Some(Some(globals.resolve(pointer)?)),
    }
}

/// The `!type` entries of Go's on a descriptor, each with the slot and the target at its offset; `None` of an offset
/// that is no Ifn or Tfn.
///
/// ```llvm
/// @T = constant { %Type, %Uncommon, [1 x %Method] } { … }, !type !0, !type !1
/// !0 = !{i64 120, !"go.method.Keep:func()"}       ; the offset of slot 0's Ifn
/// !1 = !{i64 128, !"go.method.Keep:func()"}       ; and of its Tfn
/// ```
pub(crate) fn places<'m>(
    module: Module<'m>,
    descriptor: Value<'m>,
) -> impl Iterator<Item = (TypeEntry<'m>, Option<(usize, usize)>)> {
    let entries = descriptor.type_entries();
    let layout = if entries.is_empty() { None } else { Layout::of(module, descriptor.value_type()) };
    let entries = entries.into_iter().filter(|entry| is_of_method(entry.id));
    entries.map(move |entry| (entry, layout.as_ref().and_then(|layout| layout.place(entry.offset))))
}

/// The layout of a descriptor's method table, in bytes.
struct Layout {
    start: u64,
    size: u64,
    bodies: [u64; 2],
}

impl Layout {
    fn of<'m>(module: Module<'m>, descriptor: Type<'m>) -> Option<Self> {
        let (method, _) = descriptor.fields()?.get(METHODS_FIELD as usize)?.array()?;
        let bodies = [IFN, TFN].map(|field| module.offset_of(method, field));
        let start = module.offset_of(descriptor, METHODS_FIELD);
        Some(Self { start, size: module.size_of(method), bodies })
    }

    /// The slot at an offset, and the index of its target.
    fn place(&self, offset: u64) -> Option<(usize, usize)> {
        let place = offset.checked_sub(self.start)?;
        let body = self.bodies.iter().position(|&body| body == place % self.size)?;
        Some((usize::try_from(place / self.size).ok()?, 1 + body))
    }
}

/// Whether a variable has `!type` entries of Go's.
pub(crate) fn has_entries(variable: Value<'_>) -> bool {
    variable.type_entries().iter().any(|entry| is_of_method(entry.id))
}
