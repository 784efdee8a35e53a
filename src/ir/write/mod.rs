//! From the outcome back to the module: slots are emptied in place, tables go, and nothing else changes.
//!
//! In place, because a copy of a descriptor would split the identity of a type, which is the address of its descriptor.
//! Initializers are rebuilt and set once: constants are unique, so that changing one would change all that look alike.

mod checks;
mod function_table;
mod internalize;
pub(crate) mod lists;
mod method_tables;
mod trap;
mod unreachable;

use hashbrown::HashSet;
use llgo_dce_core::{Ask, Demand, Outcome, SlotState, WeakId, WeakKind};
use llgo_dce_facts::{marks, Purpose, World};

use super::dialects;
use super::draft::handles::Handles;
use super::draft::holders::{Holder, Place};
use super::llvm::{Module, TypeEntry, TypeNode, Value};
use super::module::slots::{has_entries, METHOD_VALUES_FIELD};
use super::module::types::Descriptor;
use super::weak::{methods, type_list};
use lists::{list_as_used, remove_tables};
use trap::Traps;

/// Empties what is dead; with `trap`, functions take the place of what is removed that say so when they are called.
///
/// Takes the handles, as some of them dangle when it is done.
pub fn write<'m>(handles: Handles<'m>, world: &World<'m>, outcome: &Outcome, trap: bool) {
    let handles = Handles { holders: handles.holders.renumber(&world.weak_ids), ..handles };
    let writer = Writer { module: handles.module, handles: &handles, world, outcome };
    writer.empty_weak_references(trap);
    writer.write_type_metadata();
    writer.shorten_method_tables();
    let others = match (world.is_package, world.is_open) {
        (true, _) => checks::Others::Apart,
        (_, true) => checks::Others::Later,
        _ => checks::Others::None,
    };
    let asks_less = checks::settle(handles.module, &handles.checks, &writer.reached(), others);
    handles.markers.iter().for_each(|marker| marker.delete_marker());
    remove_tables(handles.module, &handles.tables);
    remove_tables(handles.module, &handles.certificates);
    writer.remove_dead_fragments();
    internalize::internalize(&handles, world);
    if let Some(parts) = handles.function_table {
        function_table::shorten(handles.module, parts, world, outcome);
    }
    if trap {
        writer.mark_unread();
    }
    handles.module.add_named_metadata(marks::PRUNED);
    // Another run would not see the packages without records.
    let is_mixture = world.dialects.len() > 1;
    if (asks_less || is_mixture || !handles.tables.is_empty()) && dialects::is_any_present(handles.module) {
        handles.module.add_named_metadata(marks::DONE);
    }
}

/// Writes an outcome.
struct Writer<'a, 'm> {
    module: Module<'m>,
    handles: &'a Handles<'m>,
    world: &'a World<'m>,
    outcome: &'a Outcome,
}

impl<'m> Writer<'_, 'm> {
    /// Empties the weak references of all holders.
    fn empty_weak_references(&self, trap: bool) {
        let &Self { module, handles, world, outcome } = self;
        let trapped_before = world.symbols.named().any(|(_, name)| marks::is_trap(name));
        let mut emptier = Emptier { world, outcome, trapped_before, unreachable: None, traps: None };
        let mut slots = world.program.weak_refs().filter(|(_, weak)| weak.kind == WeakKind::Method);
        if trap {
            emptier.traps = Some(Traps::new(module, &handles.globals, world));
        } else if slots.any(|(slot, _)| emptier.is_matchable(slot) && !emptier.is_trap(slot)) {
            emptier.unreachable = Some(unreachable::get_or_add(module, &handles.unreachable));
        }
        for (holder, places) in handles.holders.iter() {
            match handles.type_lists.iter().find(|list| list.array == holder.global) {
                Some(&list) => type_list::shorten(list, places, &world.program, outcome),
                None => emptier.rewrite_holder(holder, places),
            }
        }
        let in_place = emptier.traps.map_or(Vec::new(), |traps| traps.all);
        list_as_used(module, in_place.into_iter().chain(emptier.unreachable));
    }

    /// Leaves the type metadata of what is live, and has LLVM's own elimination leave alone what it would take wrongly.
    fn write_type_metadata(&self) {
        let &Self { handles, world, outcome, .. } = self;
        let any_unseen = world.calls_unseen
            || world.unseen.iter().any(|&by| outcome.live(by).is_some())
            || self.make_unread_vcalls_public()
            || world.types.all().iter().any(|ty| ty.is_undescribed());
        for descriptor in handles.types.all_with_slots() {
            self.rewrite_type_entries(descriptor);
            if any_unseen || self.is_called_unseen(descriptor) {
                descriptor.global.make_vcalls_public();
            }
        }
    }

    /// Removes the entries of emptied slots: an id that leads to a null slot makes LLVM give up on the whole table, and
    /// one that leads to the unreachable method makes it a callee.
    fn rewrite_type_entries(&self, descriptor: &Descriptor<'_>) {
        let (program, outcome) = (&self.world.program, self.outcome);
        let slots =
            program.weak_refs_of(descriptor.symbol).iter().map(|&slot| (slot, program.weak_ref(slot)));
        let emptied: HashSet<TypeNode<'_>> = slots
            .filter(|(slot, weak)| weak.kind == WeakKind::Method && outcome.kept(*slot).is_none())
            .flat_map(|(_, weak)| descriptor.entries_of(weak.place as usize))
            .filter_map(|entry| entry.node)
            .collect();
        if !emptied.is_empty() {
            let entries = descriptor.global.type_entries();
            let stay = |entry: &TypeEntry<'_>| !emptied.contains(&entry.node);
            descriptor.global.replace_type_entries(entries.into_iter().filter(stay));
        }
    }

    /// The exact ids that lead to a live slot.
    fn reached(&self) -> HashSet<&[u8]> {
        let (world, outcome) = (self.world, self.outcome);
        let mut reached = HashSet::new();
        for descriptor in
            self.handles.types.all_with_slots().filter(|descriptor| !descriptor.exact.is_empty())
        {
            let kept = world.methods_of(descriptor.symbol).filter(|&slot| outcome.kept(slot).is_some());
            let kept: HashSet<_> = kept.map(|slot| world.program.weak_ref(slot).place as usize).collect();
            reached.extend(
                descriptor.exact.iter().filter(|it| kept.contains(&it.slot)).map(|it| it.id.as_slice()),
            );
        }
        reached
    }

    /// Has LLVM leave alone what has ids of methods and is no descriptor that can be read. Returns whether there is any:
    /// then LLVM does not know all that a call may get to, in any table.
    fn make_unread_vcalls_public(&self) -> bool {
        let read: HashSet<Value<'_>> = self.handles.types.all_with_slots().map(|it| it.global).collect();
        let mut any = false;
        for variable in self.module.variables().filter(|it| !read.contains(it) && has_entries(*it)) {
            variable.make_vcalls_public();
            any = true;
        }
        any
    }

    /// Whether LLVM's own elimination would take a body that is needed: it goes by checked loads alone, body by body. It
    /// does not see the calls for which a pinned type is kept; and of a method that only reflection by type looks up it
    /// nulls the body for interface calls, which an interface may still look for. No checked load asks for a method value.
    fn is_called_unseen(&self, descriptor: &Descriptor<'_>) -> bool {
        let (program, outcome) = (&self.world.program, self.outcome);
        let looked_up = |&slot: &WeakId| {
            let demand = outcome.kept(slot).map(|demand| program.demand(demand));
            matches!(demand, Some(Demand::Pinned | Demand::Tagged { ask: Ask::Named | Ask::Exported, .. }))
        };
        self.world.pinned(descriptor.symbol).is_some()
            || has_method_values(descriptor.global)
            || program.weak_refs_of(descriptor.symbol).iter().any(looked_up)
    }

    /// Deletes the instructions of fragments that are not live, users before what they use.
    fn remove_dead_fragments(&self) {
        for ((fragment, _), code) in self.world.fragments.iter().zip(&self.handles.code) {
            if self.world.fragments.is_removed(fragment, self.outcome) {
                code.iter().rev().for_each(|instruction| instruction.erase_instruction());
            }
        }
    }

    /// Has variables that nobody reads hold what is recognised by code that reads them all the same.
    fn mark_unread(&self) {
        let Self { world, outcome, .. } = self;
        let removed = world.fragments.iter().filter(|(it, _)| world.fragments.is_removed(*it, outcome));
        for (_, fragment) in removed {
            let Purpose::Variable(variable) = fragment.purpose else { continue };
            let value = self.handles.globals.value(variable);
            if let Some(value) = value.filter(|_| outcome.live(variable).is_none()) {
                value.set_initializer(value.value_type().recognisable());
            }
        }
    }
}

/// Whether a descriptor has a function for method values left.
fn has_method_values(descriptor: Value<'_>) -> bool {
    let values = descriptor.initializer().and_then(|it| it.element(METHOD_VALUES_FIELD as usize));
    values.is_some_and(|values| values != values.ty().zero())
}

/// What takes the place of what is emptied.
struct Emptier<'a, 'm> {
    world: &'a World<'m>,
    outcome: &'a Outcome,
    /// Whether an earlier run has put traps anywhere.
    trapped_before: bool,
    /// In matchable slots, unless there are traps.
    unreachable: Option<Value<'m>>,
    traps: Option<Traps<'a, 'm>>,
}

impl<'m> Emptier<'_, 'm> {
    fn is_matchable(&self, slot: WeakId) -> bool {
        self.outcome.slot_state(&self.world.program, slot) == SlotState::Matchable
    }

    /// Whether an earlier run has put a trap there.
    fn is_trap(&self, slot: WeakId) -> bool {
        let mut targets = self.world.program.weak_ref(slot).targets();
        self.trapped_before && targets.any(|target| marks::is_trap(self.world.symbols.name(target)))
    }

    /// Empties the weak references of one initializer.
    fn rewrite_holder(&mut self, holder: &Holder<'m>, places: &[Place]) {
        let Some(initializer) = holder.global.initializer() else { return };
        let change = |place: &Place| {
            let old = place.path.resolve_in(initializer)?;
            let new = match self.world.program.weak_ref(place.weak).kind {
                WeakKind::Method => self.method(place, old),
                WeakKind::Equal => self.closure(place.weak, old),
                _ => self.pointer(place.weak, old),
            };
            new.filter(|&new| new != old).map(|new| (place.path, new))
        };
        let changes: Vec<_> = places.iter().filter_map(change).collect();
        holder.replace(&changes);
    }

    /// What becomes of one pointer of a slot. A trap stays whatever is asked for now, and with it its func type.
    fn method(&mut self, place: &Place, old: Value<'m>) -> Option<Value<'m>> {
        let slot = place.weak;
        if self.is_trap(slot) {
            return None;
        }
        let state = self.outcome.slot_state(&self.world.program, slot);
        match &mut self.traps {
            Some(_) if state == SlotState::Live => None,
            Some(traps) => traps.instead_of(slot, old),
            None => methods::replacement(state, place.target, old, self.unreachable),
        }
    }

    /// What becomes of another weak reference that is a pointer. A function is replaced by one that says what is removed.
    fn pointer(&mut self, weak: WeakId, old: Value<'m>) -> Option<Value<'m>> {
        if marks::is_trap(old.name()) || !self.outcome.is_emptied(&self.world.program, weak) {
            return None;
        }
        let trap = self.traps.as_mut().and_then(|traps| traps.instead_of(weak, old));
        Some(trap.unwrap_or_else(|| old.ty().zero()))
    }

    /// The same of a closure: a struct that begins with a pointer to its function.
    fn closure(&mut self, weak: WeakId, old: Value<'m>) -> Option<Value<'m>> {
        let Some(function) = old.element(0) else { return self.pointer(weak, old) };
        let new = self.pointer(weak, function)?;
        let null = old.ty().zero();
        if new.is_null_pointer() {
            return Some(null);
        }
        let fields: Vec<_> = null.all_elements().skip(1).collect();
        Some(old.ty().struct_of(&[&[new], &fields[..]].concat()))
    }
}
