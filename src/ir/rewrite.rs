//! From the outcome back to the module: slots are emptied in place, tables go, and nothing else changes.
//!
//! In place, because a copy of a descriptor would split the identity of a type, which is the address of its descriptor.
//! Initializers are rebuilt and set once: constants are unique, so that changing one would change all that look alike.

use std::ffi::CStr;

use hashbrown::HashSet;
use llgo_dce_core::{Ask, Demand, Outcome, SlotState, WeakId, WeakKind};

use super::checks;
use super::descriptors::Descriptor;
use super::dialects::{relocs, type_metadata};
use super::llvm::{Module, TypeEntry, TypeNode, Value};
use super::prelink::{self, Carried};
use super::problems::text;
use super::read::Facts;
use super::roots::{COMPILER_USED, USED};
use super::trap::{self, Traps};
use super::weak::type_list;
use super::weak::{methods, Holder, Place};

/// Named metadata that says that a module has been through the pass. Left where records go and something stays that
/// another run would read, type metadata or a table that code refers to: that run would miss what the records have
/// demanded.
pub(crate) const DONE: &str = "llgo-dce.done";
/// Named metadata that is left in any case: that there are no records any more is no reason to wonder.
pub(crate) const PRUNED: &str = "llgo-dce.pruned";

/// Empties what is dead; with `trap`, functions take the place of what is removed that say so when they are called.
pub fn rewrite(module: Module<'_>, facts: &Facts<'_>, outcome: &Outcome, trap: bool) {
    let trapped_before = facts.symbols.named().any(|(_, name)| trap::is_trap(name));
    let mut rewriter = Rewriter { facts, outcome, trapped_before, unreachable: None, traps: None };
    let mut slots = facts.program.weak_refs().filter(|(_, weak)| weak.kind == WeakKind::Method);
    if trap {
        rewriter.traps = Some(Traps::new(module, facts));
    } else if slots.any(|(slot, _)| rewriter.is_matchable(slot) && !rewriter.is_trap(slot)) {
        rewriter.unreachable = Some(facts.unreachable.get_or_add(module));
    }
    for holder in facts.holders.all() {
        let list = facts.type_lists.iter().find(|list| list.array == holder.global);
        match list {
            Some(&list) => type_list::shorten(list, facts.holders.places(holder), &facts.program, outcome),
            None => rewriter.rewrite_holder(holder),
        }
    }
    let in_place = rewriter.traps.map_or(Vec::new(), |traps| traps.all);
    list_as_used(module, in_place.into_iter().chain(rewriter.unreachable));
    let any_unseen = facts.calls_unseen
        || facts.unseen.iter().any(|&by| outcome.live(by).is_some())
        || make_unread_vcalls_public(module, facts)
        || facts.descriptors.iter().any(|descriptor| descriptor.is_undescribed);
    for descriptor in &facts.descriptors {
        rewrite_type_entries(descriptor, facts, outcome);
        if any_unseen || is_called_unseen(descriptor, facts, outcome) {
            descriptor.global.make_vcalls_public();
        }
    }
    let asks_less = checks::settle(module, &facts.checks, &reached(facts, outcome), facts.is_open);
    facts.carried.iter().for_each(Carried::remove_markers);
    remove_tables(module, &facts.tables);
    remove_tables(module, &facts.certificates);
    facts.initialisers.remove_dead(outcome);
    if trap {
        facts.initialisers.mark_unread(outcome, &facts.symbols);
    }
    module.add_named_metadata(PRUNED);
    if (asks_less || !facts.tables.is_empty()) && is_metadata_left(module) {
        module.add_named_metadata(DONE);
    }
}

/// Whether another run may find anything to read.
fn is_metadata_left(module: Module<'_>) -> bool {
    let (tables, odd_tables) = relocs::tables(module);
    !tables.is_empty()
        || !odd_tables.is_empty()
        || !prelink::carried(module).is_empty()
        || type_metadata::is_present(module, module.variables())
}

/// What takes the place of what is emptied.
struct Rewriter<'a, 'm> {
    facts: &'a Facts<'m>,
    outcome: &'a Outcome,
    /// Whether an earlier run has put traps anywhere.
    trapped_before: bool,
    /// In matchable slots, unless there are traps.
    unreachable: Option<Value<'m>>,
    traps: Option<Traps<'a, 'm>>,
}

impl<'m> Rewriter<'_, 'm> {
    fn is_matchable(&self, slot: WeakId) -> bool {
        self.outcome.slot_state(&self.facts.program, slot) == SlotState::Matchable
    }

    /// Whether an earlier run has put a trap there.
    fn is_trap(&self, slot: WeakId) -> bool {
        let mut targets = self.facts.program.weak_ref(slot).targets();
        self.trapped_before && targets.any(|target| trap::is_trap(self.facts.symbols.name(target)))
    }

    /// Empties the weak references of one initializer.
    fn rewrite_holder(&mut self, holder: &Holder<'m>) {
        let Some(initializer) = holder.global.initializer() else { return };
        let places = self.facts.holders.places(holder);
        let change = |place: &Place| {
            let old = place.path.of(initializer)?;
            let new = match self.facts.program.weak_ref(place.weak).kind {
                WeakKind::Method => self.method(place, old),
                _ => self.emptied(place.weak, old),
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
        let state = self.outcome.slot_state(&self.facts.program, slot);
        match &mut self.traps {
            Some(_) if state == SlotState::Live => None,
            Some(traps) => traps.instead_of(slot, old),
            None => methods::emptied(state, place.target, old, self.unreachable),
        }
    }

    /// What becomes of another weak reference: a function, and one in a closure, may say that it is gone.
    fn emptied(&mut self, weak: WeakId, old: Value<'m>) -> Option<Value<'m>> {
        if !self.outcome.is_emptied(&self.facts.program, weak) {
            return None;
        }
        let null = old.ty().zero();
        let body = old.element(0).unwrap_or(old);
        if trap::is_trap(body.name()) {
            return None;
        }
        let Some(trap) = self.traps.as_mut().and_then(|traps| traps.instead_of(weak, body)) else {
            return Some(null);
        };
        let fields: Vec<_> = null.elements().skip(1).collect();
        Some(if fields.is_empty() { trap } else { old.ty().struct_of(&[&[trap], &fields[..]].concat()) })
    }
}

/// LLVM's virtual function elimination takes whatever stands in a method table for a virtual function, and would null
/// one that no checked load asks for: so what the pass puts there is listed as used, where a module wants that
/// elimination.
fn list_as_used<'m>(module: Module<'m>, functions: impl Iterator<Item = Value<'m>>) {
    if !module.wants_virtual_function_elimination() {
        return;
    }
    edit_list(module, COMPILER_USED, |members| {
        for function in functions {
            if !members.contains(&function) {
                members.push(function);
            }
        }
    });
}

/// The entries of emptied slots go: an id that leads to a null slot makes LLVM give up on the whole table, and one that
/// leads to the unreachable method makes it a callee.
fn rewrite_type_entries(descriptor: &Descriptor<'_>, facts: &Facts<'_>, outcome: &Outcome) {
    let program = &facts.program;
    let slots = program.weak_refs_of(descriptor.symbol).iter().map(|&slot| (slot, program.weak_ref(slot)));
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
fn reached<'f>(facts: &'f Facts<'_>, outcome: &Outcome) -> HashSet<&'f [u8]> {
    let mut reached = HashSet::new();
    for descriptor in facts.descriptors.iter().filter(|descriptor| !descriptor.exact.is_empty()) {
        let slots = facts.program.weak_refs_of(descriptor.symbol).iter();
        let kept =
            slots.filter(|&&slot| outcome.kept(slot).is_some()).map(|&slot| facts.program.weak_ref(slot));
        let kept: HashSet<_> =
            kept.filter(|weak| weak.kind == WeakKind::Method).map(|weak| weak.place as usize).collect();
        reached
            .extend(descriptor.exact.iter().filter(|it| kept.contains(&it.slot)).map(|it| it.id.as_slice()));
    }
    reached
}

/// Tells LLVM not to touch what has ids of methods and is no descriptor that can be read. Returns whether there is any:
/// then LLVM does not know all that a call may get to, in any table.
fn make_unread_vcalls_public(module: Module<'_>, facts: &Facts<'_>) -> bool {
    let read: HashSet<Value<'_>> = facts.descriptors.iter().map(|descriptor| descriptor.global).collect();
    let mut any = false;
    for variable in module.variables().filter(|it| !read.contains(it) && type_metadata::has_entries(*it)) {
        variable.make_vcalls_public();
        any = true;
    }
    any
}

/// Whether LLVM's own elimination would take a body that is needed: it goes by checked loads alone, body by body. It
/// does not see the calls of whoever a type is kept for; and of a method that only reflection by type looks up it nulls the body for interface calls, which an
/// interface may still look for.
fn is_called_unseen(descriptor: &Descriptor<'_>, facts: &Facts<'_>, outcome: &Outcome) -> bool {
    let program = &facts.program;
    let looked_up = |&slot: &WeakId| {
        let demand = outcome.kept(slot).map(|demand| program.demand(demand));
        matches!(demand, Some(Demand::Pinned | Demand::Tagged { ask: Ask::Named | Ask::Exported, .. }))
    };
    descriptor.pinned.is_some() || program.weak_refs_of(descriptor.symbol).iter().any(looked_up)
}

/// Takes the tables out of LLVM's lists of what is used, and deletes them. A table that something else refers to stays.
pub(crate) fn remove_tables<'m>(module: Module<'m>, tables: &[Value<'m>]) {
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
    match (list, new.first()) {
        (Some(list), None) => {
            list.delete_if_unused();
        }
        (Some(list), Some(first)) => {
            list.replaced_by(first.ty().array_of(&new));
        }
        (None, Some(first)) => {
            let members = first.ty().array_of(&new);
            let list = module.add_variable(members.ty(), name);
            list.set_initializer(members);
            list.make_llvm_list();
        }
        (None, None) => {}
    }
}
