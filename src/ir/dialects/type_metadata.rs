//! The `type-metadata` dialect: LLVM's virtual function elimination, as LLGo's main branch emits it for full LTO.
//!
//! A slot carries `!type` entries with the ids that it answers to; a demand is a checked load of an id. There are no
//! records of conversions and no child edges: see [`crate::ir::conversions`] for what takes their place.

use std::borrow::Cow;

use llgo_dce_core::{Ask, Builder, Demand, SymId};

use super::method_names::{self, Lookup};
use super::reflection::is_name_of_lookup;
use super::Reader;
use crate::ir::descriptors::{Descriptor, SlotEntry, METHODS_FIELD};
use crate::ir::llvm::{Module, Type, TypeEntry, User, Value};

/// What all ids of Go methods begin with. C++ has ids of its own.
const GO_METHOD: &[u8] = b"go.method.";
/// The ids of a look-up of any exported method, through a value and through a type; followed by `.NAME`, of one.
pub(crate) const REFLECT: [&[u8]; 2] = [b"go.method.value.reflect", b"go.method.type.reflect"];

const CHECKED_LOADS: [&std::ffi::CStr; 2] = [c"llvm.type.checked.load", c"llvm.type.checked.load.relative"];
/// The operand of a checked load that is the id.
pub(crate) const ID: u32 = 2;

/// The fields of a slot that ids speak of.
const IFN: u32 = 2;
const TFN: u32 = 3;

/// Whether a module has anything of this dialect.
pub(crate) fn is_present<'m>(module: Module<'m>, mut variables: impl Iterator<Item = Value<'m>>) -> bool {
    variables.any(has_entries) || checked_loads(module).next().is_some()
}

/// Turns entries and checked loads into facts. In a module that has `tables` as well, a demand of one dialect has to
/// find the slots of the other.
pub(crate) fn read<'m>(reader: &mut Reader<'_, 'm>, module: Module<'m>, tables: bool) {
    let Reader { descriptors, builder, .. } = reader;
    let all = descriptors.of.all_mut().iter_mut();
    let odd: Vec<_> = all.filter_map(|it| Some((it.symbol, describe(it, module, builder).err()?))).collect();
    for (ty, why) in odd {
        reader.pin(ty, why);
    }
    let mut lookups = Lookup::default();
    for (load, id) in checked_loads(module) {
        let Some(owner) = reader.symbols.id(load.function()) else { continue };
        for id in ids_of(&mut lookups, load, id) {
            demand(reader, owner, &id, tables);
        }
    }
}

/// The checked loads of Go ids.
fn checked_loads<'m>(module: Module<'m>) -> impl Iterator<Item = (Value<'m>, &'m [u8])> {
    let loads = CHECKED_LOADS.into_iter().filter_map(move |name| module.named_function(name));
    loads.flat_map(Value::users).filter_map(|user| match user {
        User::Instruction(load, _) => {
            let id = load.operand(ID)?.metadata_string()?;
            is_go(id).then_some((load, id))
        }
        _ => None,
    })
}

fn is_go(id: &[u8]) -> bool {
    id.starts_with(GO_METHOD)
}

/// What a checked load demands: its id, unless that is a look-up of any method whose names can be told after all.
fn ids_of<'m>(lookups: &mut Lookup<'m>, load: Value<'m>, id: &'m [u8]) -> Vec<Cow<'m, [u8]>> {
    let kind = REFLECT.iter().position(|generic| *generic == id);
    let names = kind.and_then(|kind| method_names::names_behind(lookups, load, method_names::KINDS[kind]));
    match names {
        Some(names) => names.iter().map(|name| [id, b".", name].concat().into()).collect(),
        None => vec![id.into()],
    }
}

fn demand(reader: &mut Reader<'_, '_>, owner: SymId, id: &[u8], tables: bool) {
    let demand = tagged(&mut reader.builder, id);
    reader.builder.demand(owner, demand);
    if let (Demand::Tagged { ask: Ask::Named, .. }, Some(name)) = (demand, method_name(id)) {
        if is_name_of_lookup(name) {
            reader.demand_exported(owner);
        }
    }
    if tables {
        let same = match method_name(id) {
            Some(name) => Demand::Named(reader.builder.name(name)),
            None => Demand::Exported,
        };
        reader.builder.demand(owner, same);
    }
}

/// The demand of an id, and what a slot answers to that has it.
pub(crate) fn tagged(builder: &mut Builder, id: &[u8]) -> Demand {
    let ask = match REFLECT.iter().find_map(|generic| id.strip_prefix(*generic)) {
        Some(b"") => Ask::Exported,
        Some([b'.', ..]) => Ask::Named,
        _ => Ask::Call,
    };
    Demand::Tagged { id: builder.name(id), ask }
}

/// Method name and signature of an id that stands for a call through an interface.
pub(crate) fn id_parts(id: &[u8]) -> Option<(&[u8], &[u8])> {
    let rest = id.strip_prefix(GO_METHOD)?;
    let colon = rest.iter().position(|&byte| byte == b':')?;
    Some((&rest[..colon], &rest[colon + 1..]))
}

/// The name of the method that an id asks for; `None` when it asks for any.
fn method_name(id: &[u8]) -> Option<&[u8]> {
    if let Some(rest) = REFLECT.iter().find_map(|generic| id.strip_prefix(*generic)) {
        return rest.strip_prefix(b".");
    }
    let rest = id.strip_prefix(GO_METHOD)?;
    let end = rest.iter().position(|&byte| byte == b':').unwrap_or(rest.len());
    Some(&rest[..end])
}

/// Gives each slot of a descriptor the entries that speak of it.
fn describe<'m>(
    descriptor: &mut Descriptor<'m>,
    module: Module<'m>,
    builder: &mut Builder,
) -> Result<(), &'static str> {
    let Descriptor { global, slots, entries, .. } = descriptor;
    let mut all_read = Ok(());
    for (TypeEntry { id, node, .. }, place) in places(module, *global) {
        match place.filter(|&(slot, _)| slot < slots.len()) {
            Some((slot, _)) => {
                slots[slot].described = true;
                entries.push(SlotEntry { slot, demand: tagged(builder, id), node });
            }
            None => all_read = Err("has type metadata for a place that is no method's"),
        }
    }
    entries.sort_by_key(|entry| entry.slot);
    entries.shrink_to_fit();
    all_read
}

/// The entries of Go's that a descriptor has, each with the slot and the target that it speaks of; `None` for a place
/// that cannot be one of those.
pub(crate) fn places<'m>(
    module: Module<'m>,
    descriptor: Value<'m>,
) -> impl Iterator<Item = (TypeEntry<'m>, Option<(usize, usize)>)> {
    let entries = descriptor.type_entries();
    let layout = if entries.is_empty() { None } else { Layout::of(module, descriptor.value_type()) };
    let entries = entries.into_iter().filter(|entry| is_go(entry.id));
    entries.map(move |entry| (entry, layout.as_ref().and_then(|layout| layout.place(entry.offset))))
}

/// Where the slots of a descriptor stand, in bytes.
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

    /// The slot at an offset, and which of its targets.
    fn place(&self, offset: u64) -> Option<(usize, usize)> {
        let place = offset.checked_sub(self.start)?;
        let body = self.bodies.iter().position(|&body| body == place % self.size)?;
        Some((usize::try_from(place / self.size).ok()?, 1 + body))
    }
}

/// Whether a variable has entries of Go's.
pub(crate) fn has_entries(variable: Value<'_>) -> bool {
    variable.type_entries().iter().any(|entry| is_go(entry.id))
}

#[cfg(test)]
mod tests {
    use super::method_name;

    #[test]
    fn names_of_ids() {
        for (id, expected) in [
            ("go.method.Keep:func() int", Some("Keep")),
            ("go.method.a/b.keep:func(x:y)", Some("a/b.keep")),
            ("go.method.value.reflect", None),
            ("go.method.type.reflect.Keep", Some("Keep")),
            ("go.method.value.reflect.", Some("")),
        ] {
            assert_eq!(method_name(id.as_bytes()), expected.map(str::as_bytes), "{id}");
        }
    }
}
