//! From the outcome back to the module: slots are emptied in place, tables go, and nothing else changes.
//!
//! In place, because a copy of a descriptor would split the identity of a type, which is the address of its descriptor.
//! Initializers are rebuilt and set once: constants are unique, so that changing one would change all that look alike.

use std::collections::HashSet;
use std::ffi::CStr;

use llgo_dce_core::{Outcome, SlotState, WeakId};

use super::descriptors::{Descriptor, METHODS_FIELD};
use super::llvm::{Module, Value};
use super::problems::text;
use super::read::Facts;
use super::roots::USED;

/// The fields of a method slot.
const MTYP: usize = 1;
const IFN: usize = 2;
const TFN: usize = 3;

/// The unreachable method of runtimes that have none of their own. It has a dot, as Go's names have, so that it is
/// nobody's root.
const UNREACHABLE_NAME: &CStr = c"llgo-dce.unreachableMethod";

/// Empties what is dead.
pub fn rewrite(module: Module<'_>, facts: &Facts<'_>, outcome: &Outcome) {
    let mut unreachable = facts.unreachable;
    let mut next = 0;
    for descriptor in &facts.descriptors {
        let states: Vec<SlotState> = (next..next + descriptor.slots.len())
            .map(|slot| outcome.slot_state(&facts.program, WeakId::new(slot)))
            .collect();
        next += states.len();
        if states.contains(&SlotState::Matchable) && unreachable.is_none() {
            unreachable = Some(unreachable_method(module));
        }
        if states.iter().any(|&state| state != SlotState::Live) {
            rewrite_descriptor(descriptor, &states, unreachable);
        }
    }
    remove_tables(module, &facts.tables);
}

/// The unreachable method that an earlier run has added, or a new one.
fn unreachable_method(module: Module<'_>) -> Value<'_> {
    module.function(UNREACHABLE_NAME).unwrap_or_else(|| module.add_trapping_function(UNREACHABLE_NAME))
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
        mend_list(module, list, &gone);
    }
    for table in tables {
        if !table.delete_if_unused() {
            log::warn!("@{} stays, as something else refers to it", text(table.name()));
        }
    }
}

/// Rebuilds a list without some of its members; without any left, the list goes as well. Order stays.
fn mend_list<'m>(module: Module<'m>, name: &CStr, gone: &HashSet<Value<'m>>) {
    let Some(list) = module.variable(name) else { return };
    let (Some(initializer), Some((element, len))) = (list.initializer(), list.value_type().array()) else {
        return;
    };
    let members: Vec<_> = (0..len).filter_map(|index| initializer.element(index)).collect();
    let kept: Vec<_> =
        members.iter().copied().filter(|member| !gone.contains(&member.strip_casts())).collect();
    if kept.len() == members.len() {
        return;
    }
    if !kept.is_empty() {
        list.set_name(b"");
        let members = element.array_of(&kept);
        let mended = module.add_variable(members.ty(), c"");
        mended.set_name(name.to_bytes());
        mended.set_initializer(members);
        mended.set_constant(list.is_constant());
        mended.make_llvm_list();
    }
    list.delete_if_unused();
}
