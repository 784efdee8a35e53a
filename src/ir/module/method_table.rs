//! Method tables as a whole: whether one may become shorter, and how.
//!
//! ```llvm
//! @T = constant { %Type, %Uncommon, [3 x %Method] } {
//!   %Type { … },
//!   %Uncommon { %String { ptr @path, i64 4 }, i16 3, i16 2, i32 24 },       ; how many, how many exported, where
//!   [3 x %Method] [ … ] }
//! ```
//!
//! What is before the table stays where it is. So a table becomes shorter only where the counts are as LLGo writes them,
//! and nothing has an address in the descriptor that is not before it, or accesses what is there.

use hashbrown::HashMap;

use super::slots::{places, METHODS_FIELD, METHOD_VALUES_FIELD};
use super::types::Descriptor;
use crate::ir::llvm::{Module, Opcode, ParameterAttribute, TypeEntry, User, Value};

/// The fields of a descriptor's `UncommonType`, itself a field of the descriptor.
const UNCOMMON_FIELD: u32 = 1;
const MCOUNT: usize = 1;
const XCOUNT: usize = 2;
const MOFF: usize = 3;
/// How many values are looked at to which an address is passed on.
const MOST_ADDRESSES: usize = 1 << 12;
/// The prefixes of the names of LLVM's functions that access nothing.
const HARMLESS: [&[u8]; 5] =
    [b"llvm.assume", b"llvm.dbg.", b"llvm.invariant.", b"llvm.lifetime.", b"llvm.type.test"];
/// C's functions that access memory of a size that they are passed.
const OF_MEMORY: [&[u8]; 6] = [b"bcmp", b"memchr", b"memcmp", b"memcpy", b"memmove", b"memset"];

/// Whether slots may leave the table of a descriptor.
pub(crate) fn may_shrink<'m>(module: Module<'m>, descriptor: &Descriptor<'m>) -> bool {
    let global = descriptor.global;
    let start = module.offset_of(global.value_type(), METHODS_FIELD);
    !global.is_available_externally()
        && counts_agree(module, descriptor, start) == Some(true)
        && !has_other_entries(module, descriptor, start)
        && is_accessed_before(module, global, start) == Some(true)
}

/// Whether a descriptor has a method table without slots: all may have left.
pub(crate) fn is_empty(descriptor: Value<'_>) -> bool {
    let table =
        descriptor.value_type().fields().and_then(|fields| fields.get(METHODS_FIELD as usize)?.array());
    table.is_some_and(|(_, slots)| slots == 0)
}

/// How many methods a descriptor counts.
pub(crate) fn method_count(descriptor: Value<'_>) -> Option<u64> {
    descriptor.initializer()?.element(UNCOMMON_FIELD as usize)?.element(MCOUNT)?.as_integer()
}

/// Whether the counts say what is in the table, and that it is where it is.
fn counts_agree<'m>(module: Module<'m>, descriptor: &Descriptor<'m>, start: u64) -> Option<bool> {
    let global = descriptor.global;
    let uncommon = global.initializer()?.element(UNCOMMON_FIELD as usize)?;
    let number = |field: usize| uncommon.element(field)?.as_integer();
    let [mcount, xcount, moff] = [number(MCOUNT)?, number(XCOUNT)?, number(MOFF)?];
    let distance = start - module.offset_of(global.value_type(), UNCOMMON_FIELD);
    Some(mcount == descriptor.slots.len() as u64 && xcount <= mcount && moff == distance)
}

/// Whether there is type metadata for places that are not before the table, and not of its slots.
fn has_other_entries<'m>(module: Module<'m>, descriptor: &Descriptor<'m>, start: u64) -> bool {
    let is_of_slot =
        |place: Option<(usize, usize)>| place.is_some_and(|(slot, _)| slot < descriptor.slots.len());
    let of_slots = places(module, descriptor.global).filter(|&(_, place)| is_of_slot(place)).count();
    descriptor.global.type_entries().iter().filter(|entry| entry.offset >= start).count() != of_slots
}

/// Whether all accesses through the address of a descriptor, as far as the module shows them, are before its table, and so
/// are all addresses that are computed from it. One through an address that is stored, passed or returned is the runtime's:
/// it goes by the counts. `None` of one that is not understood, or when there is too much to look at.
fn is_accessed_before<'m>(module: Module<'m>, descriptor: Value<'m>, start: u64) -> Option<bool> {
    let mut open = vec![(descriptor, 0)];
    let mut places: HashMap<Value<'m>, u64> = open.iter().copied().collect();
    while let Some((address, place)) = open.pop() {
        for user in address.users() {
            let (user, reach) = match user {
                User::Global(alias) if alias.is_alias() => (alias, Reach::Address(0)),
                User::Global(_) => continue,
                User::Constant(constant) => (constant, reach_of_constant(module, constant, address)?),
                User::Instruction(user, _) => (user, reach_of_instruction(module, user, address)?),
            };
            let further = match reach {
                Reach::Nothing => continue,
                Reach::Bytes(bytes) if bytes > start.checked_sub(place)? => return None,
                Reach::Bytes(_) => continue,
                Reach::Address(further) => further,
            };
            let further = place.checked_add_signed(further).filter(|&further| further < start)?;
            match places.insert(user, further) {
                None if places.len() > MOST_ADDRESSES => return None,
                None => open.push((user, further)),
                Some(before) if before != further => return None,
                Some(_) => {}
            }
        }
    }
    Some(true)
}

/// What a user of an address does with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// It accesses nothing.
    Nothing,
    /// It accesses that many bytes there.
    Bytes(u64),
    /// It is an address in the same variable, so many bytes further.
    Address(i64),
}

/// The same of a constant: one that has the address in it, or computes one; `None` of one that is not understood.
fn reach_of_constant<'m>(module: Module<'m>, constant: Value<'m>, address: Value<'m>) -> Option<Reach> {
    let is_aggregate = constant.ty().fields().is_some() || constant.ty().array().is_some();
    match constant.is_address_computation() {
        true => distance(module, address, constant).map(Reach::Address),
        false => is_aggregate.then_some(Reach::Nothing),
    }
}

/// The same of an instruction.
fn reach_of_instruction<'m>(module: Module<'m>, user: Value<'m>, address: Value<'m>) -> Option<Reach> {
    match user.opcode() {
        Opcode::Load => module.stored_size(user.ty()).map(Reach::Bytes),
        Opcode::Store if user.operand(1) == Some(address) => {
            module.stored_size(user.operand(0)?.ty()).map(Reach::Bytes)
        }
        Opcode::Store | Opcode::Compare | Opcode::Return | Opcode::InsertValue => Some(Reach::Nothing),
        Opcode::Call => reach_of_call(module, user, address),
        Opcode::GetElementPtr => distance(module, address, user).map(Reach::Address),
        Opcode::Cast | Opcode::Phi | Opcode::Select => user.ty().is_pointer().then_some(Reach::Address(0)),
        _ => None,
    }
}

/// The same of a call. LLVM's own functions, and C's for memory, access what is there whatever the counts are.
fn reach_of_call<'m>(module: Module<'m>, call: Value<'m>, address: Value<'m>) -> Option<Reach> {
    let callee = call.callee().name();
    let is_harmless = || HARMLESS.iter().any(|prefix| callee.starts_with(prefix));
    if OF_MEMORY.contains(&callee) || (callee.starts_with(b"llvm.") && !is_harmless()) {
        return None;
    }
    let copied = (0..).zip(call.arguments()).filter(|&(_, argument)| argument == address);
    let copied = copied.filter_map(|(index, _)| call.argument_memory(index, ParameterAttribute::ByVal));
    let most = copied.map(|ty| module.stored_size(ty)).try_fold(0, |most, size| Some(size?.max(most)));
    most.map(|bytes| if bytes == 0 { Reach::Nothing } else { Reach::Bytes(bytes) })
}

/// How many bytes an address is behind another from which it is computed; `None` when that is not constant.
fn distance<'m>(module: Module<'m>, from: Value<'m>, to: Value<'m>) -> Option<i64> {
    let (base, before) = module.base_and_offset(from)?;
    let (same, behind) = module.base_and_offset(to)?;
    behind.checked_sub(before).filter(|_| base == same)
}

/// Which slots of a descriptor stay, by their index, and where type metadata for one of them is then.
pub(crate) struct Shorter<'a> {
    stays: &'a [bool],
}

impl<'a> Shorter<'a> {
    pub(crate) fn new(stays: &'a [bool]) -> Self {
        Self { stays }
    }

    /// The initializer of a descriptor with these slots.
    pub(crate) fn initializer<'m>(&self, initializer: Value<'m>) -> Option<Value<'m>> {
        let mut fields: Vec<_> = initializer.all_elements().collect();
        let counts = fields.get_mut(UNCOMMON_FIELD as usize)?;
        *counts = self.counts(*counts)?;
        for table in [METHODS_FIELD, METHOD_VALUES_FIELD] {
            if let Some(table) = fields.get_mut(table as usize) {
                *table = self.table(*table)?;
            }
        }
        Some(initializer.ty().struct_like(&fields))
    }

    /// The entries of type metadata of a descriptor, those of its slots where these are then.
    pub(crate) fn type_entries<'m>(&self, module: Module<'m>, descriptor: Value<'m>) -> Vec<TypeEntry<'m>> {
        let slots: HashMap<_, _> =
            places(module, descriptor).filter_map(|(entry, place)| Some((entry.node, place?.0))).collect();
        let fields = descriptor.value_type().fields().unwrap_or_default();
        let slot = fields.get(METHODS_FIELD as usize).and_then(|table| table.array());
        let size = slot.map_or(0, |(slot, _)| module.size_of(slot));
        let moved = |entry: TypeEntry<'m>| match slots.get(&entry.node) {
            Some(&slot) if !self.stays[slot] => None,
            Some(&slot) => {
                let before = self.stays[..slot].iter().filter(|&&stays| !stays).count() as u64;
                Some(if before == 0 { entry } else { entry.at(entry.offset - before * size) })
            }
            None => Some(entry),
        };
        descriptor.type_entries().into_iter().filter_map(moved).collect()
    }

    /// An `UncommonType` that counts them.
    fn counts<'m>(&self, uncommon: Value<'m>) -> Option<Value<'m>> {
        let mut fields: Vec<_> = uncommon.all_elements().collect();
        let exported = usize::try_from(fields.get(XCOUNT)?.as_integer()?).ok()?;
        for (field, slots) in [(MCOUNT, self.stays), (XCOUNT, self.stays.get(..exported)?)] {
            let count = slots.iter().filter(|&&stays| stays).count() as u64;
            fields[field] = fields[field].ty().integer(count);
        }
        Some(uncommon.ty().struct_of(&fields))
    }

    /// An array with what is there for each of them.
    fn table<'m>(&self, table: Value<'m>) -> Option<Value<'m>> {
        let (element, _) = table.ty().array()?;
        let slots = table.all_elements().zip(self.stays);
        let stay: Vec<_> = slots.filter(|(_, stays)| **stays).map(|(slot, _)| slot).collect();
        Some(element.array_of(&stay))
    }
}
