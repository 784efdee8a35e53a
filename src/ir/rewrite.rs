//! From the outcome back to the module: slots are emptied in place, tables go, and nothing else changes.
//!
//! In place, because a copy of a descriptor would split the identity of a type, which is the address of its descriptor.
//! Initializers are rebuilt and set once: constants are unique, so that changing one would change all that look alike.

use std::collections::HashSet;
use std::ffi::CStr;

use llgo_dce_core::{Outcome, SlotState, WeakId};

use super::descriptors::{Descriptor, METHODS_FIELD};
use super::llvm::{Module, TypeEntry, Value};
use super::problems::text;
use super::read::Facts;
use super::roots::{COMPILER_USED, USED};

/// The fields of a method slot.
const MTYP: usize = 1;
const IFN: usize = 2;
const TFN: usize = 3;

/// The unreachable method of runtimes that have none of their own. It has a dot, as Go's names have, so that it is
/// nobody's root.
pub(crate) const UNREACHABLE_NAME: &CStr = c"llgo-dce.unreachableMethod";

/// Empties what is dead.
pub fn rewrite(module: Module<'_>, facts: &Facts<'_>, outcome: &Outcome) {
    let mut unreachable = None;
    let mut next = 0;
    for descriptor in &facts.descriptors {
        let states: Vec<SlotState> = (next..next + descriptor.slots.len())
            .map(|slot| outcome.slot_state(&facts.program, WeakId::new(slot)))
            .collect();
        next += states.len();
        if states.contains(&SlotState::Matchable) && unreachable.is_none() {
            unreachable = Some(unreachable_method(module, facts));
        }
        if states.iter().any(|&state| state != SlotState::Live) {
            rewrite_descriptor(descriptor, &states, unreachable);
            rewrite_type_entries(descriptor, &states);
        }
    }
    remove_tables(module, &facts.tables);
}

/// The runtime's own unreachable method, the one that an earlier run has added, or a new one.
///
/// LLVM's virtual function elimination takes whatever stands in a method table for a virtual function, and would null one
/// that no checked load asks for: so there it is listed as used.
fn unreachable_method<'m>(module: Module<'m>, facts: &Facts<'m>) -> Value<'m> {
    let method = facts.unreachable.unwrap_or_else(|| module.add_trapping_function(UNREACHABLE_NAME));
    if module.wants_virtual_function_elimination() {
        edit_list(module, COMPILER_USED, |members| {
            if !members.contains(&method) {
                members.push(method);
            }
        });
    }
    method
}

/// The entries of emptied slots go: an id that leads to a null slot makes LLVM give up on the whole table, and one that leads
/// to the unreachable method makes it a callee.
fn rewrite_type_entries(descriptor: &Descriptor<'_>, states: &[SlotState]) {
    let slots = || descriptor.slots.iter().zip(states);
    let emptied: HashSet<(u64, &[u8])> = slots()
        .filter(|(_, &state)| state != SlotState::Live)
        .flat_map(|(slot, _)| slot.entries.iter().map(|entry| (entry.offset, entry.id)))
        .collect();
    if !emptied.is_empty() {
        let entries = descriptor.global.type_entries();
        let stay = |entry: &TypeEntry<'_>| !emptied.contains(&(entry.offset, entry.id));
        descriptor.global.replace_type_entries(entries.into_iter().filter(stay));
    }
}

fn rewrite_descriptor<'m>(descriptor: &Descriptor<'m>, states: &[SlotState], unreachable: Option<Value<'m>>) {
    let Some(initializer) = descriptor.global.initializer() else { return };
    let fields: Option<Vec<_>> = (0..=METHODS_FIELD).map(|field| initializer.element(field)).collect();
    let Some(mut fields) = fields else { return };
    let methods = fields[METHODS_FIELD];
    let slots: Option<Vec<_>> = states
        .iter()
        .enumerate()
        .map(|(index, &state)| rewrite_slot(methods.element(index)?, state, unreachable))
        .collect();
    let (Some(slots), Some((method, _))) = (slots, methods.ty().array()) else { return };
    fields[METHODS_FIELD] = method.array_of(&slots);
    descriptor.global.set_initializer(initializer.ty().struct_of(&fields));
}

/// A slot in its new state. A body that is null stays null: a promoted unexported method has none to begin with.
fn rewrite_slot<'m>(slot: Value<'m>, state: SlotState, unreachable: Option<Value<'m>>) -> Option<Value<'m>> {
    let mut fields: Vec<_> = (0..=TFN).map(|field| slot.element(field)).collect::<Option<_>>()?;
    match state {
        SlotState::Live => return Some(slot),
        SlotState::Matchable => {
            for body in [IFN, TFN] {
                if !fields[body].is_null_pointer() && fields[body].ty() == unreachable?.ty() {
                    fields[body] = unreachable?;
                }
            }
        }
        SlotState::Dead => {
            for field in [MTYP, IFN, TFN] {
                fields[field] = fields[field].ty().null_pointer();
            }
        }
    }
    Some(slot.ty().struct_of(&fields))
}

/// Takes the tables out of LLVM's lists of what is used, and deletes them. A table that something else refers to stays.
fn remove_tables<'m>(module: Module<'m>, tables: &[Value<'m>]) {
    let gone: HashSet<Value<'m>> = tables.iter().copied().collect();
    for list in USED {
        edit_list(module, list, |members| members.retain(|member| !gone.contains(&member.strip_casts())));
    }
    for table in tables {
        if !table.delete_if_unused() {
            log::warn!("@{} stays, as something else refers to it", text(table.name()));
        }
    }
}

/// Rebuilds one of LLVM's lists with other members; without any, it goes. Nothing happens when nothing changes.
fn edit_list<'m>(module: Module<'m>, name: &CStr, edit: impl FnOnce(&mut Vec<Value<'m>>)) {
    let list = module.variable(name);
    let members = list.and_then(Value::initializer).map(|members| (members, members.ty().array()));
    let old: Vec<Value<'m>> = match members {
        Some((members, Some((_, len)))) => (0..len).filter_map(|index| members.element(index)).collect(),
        _ => Vec::new(),
    };
    let mut new = old.clone();
    edit(&mut new);
    if new == old {
        return;
    }
    if let Some(first) = new.first() {
        let members = first.ty().array_of(&new);
        let edited = module.add_variable(members.ty(), c"");
        edited.set_initializer(members);
        edited.make_llvm_list();
        if let Some(list) = list {
            edited.set_constant(list.is_constant());
            list.set_name(b"");
        }
        edited.set_name(name.to_bytes());
    }
    if let Some(list) = list {
        list.delete_if_unused();
    }
}
