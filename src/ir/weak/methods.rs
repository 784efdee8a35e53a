//! Method slots: the first users of weak references.

use hashbrown::HashSet;
use llgo_dce_core::{Demand, NameId, SlotState, SymId, WeakKind};
use llgo_dce_facts::go_names::is_exported;
use llgo_dce_facts::marks;

use super::method_types::MethodTypes;
use super::method_values::MethodValues;
use crate::ir::draft::holders::Found;
use crate::ir::draft::Draft;
use crate::ir::llvm::Value;
use crate::ir::module::method_table;
use crate::ir::module::path::Path;
use crate::ir::module::slots::{Slot, METHODS_FIELD};

/// The field of a slot that is the first target; the others follow.
const MTYP: u32 = 1;
/// The target that is a func type, not a body.
const MTYP_TARGET: u8 = 0;

/// Makes the slots of all types weak references.
///
/// They answer to the ids that type metadata attaches to them, and, where a dialect demands methods by name, to name and
/// func type. Where a descriptor has functions for method values, those answer to a part of the same; and func types answer
/// to look-ups of which nobody calls what they find.
pub(super) fn find(draft: &mut Draft<'_, '_>) {
    let is_package = draft.is_package();
    let Draft { graph, types, holders, called_types, any_called, coverage, .. } = draft;
    let (module, symbols, may_shrink) = (draft.module, &draft.symbols, draft.table_accessors.is_some());
    let is_by_name = |demand: &Demand| match demand {
        Demand::Method { .. } | Demand::OfType(_) => true,
        // Where methods have ids, those are demanded by them as well.
        Demand::Named(_) | Demand::Exported => !coverage.demands_by_id,
        _ => false,
    };
    // No dialect has to say so for its demands to be answered. Other packages may demand anything.
    let by_name = is_package || coverage.demands_by_name || graph.demands().iter().any(is_by_name);
    let asked = Asked { by_name, is_package, called_types, any_called: is_package || *any_called };
    let method_types = MethodTypes::of(graph, is_package);
    for descriptor in types.all_with_slots() {
        holders.add_holder(descriptor.symbol, descriptor.global);
        let method_values = MethodValues::of(descriptor);
        let may_shrink = may_shrink && method_table::may_shrink(module, descriptor);
        for (index, slot) in descriptor.slots.iter().enumerate() {
            let name = graph.name(&slot.name);
            let paths = paths(index, descriptor.padded);
            let (kind, targets) = (WeakKind::Method, slot.targets);
            let found = Found { kind, place: index, name, targets, paths: &paths };
            let tags = descriptor.entries_of(index).iter().map(|entry| entry.demand);
            let answers: Vec<Demand> = tags.chain(asked.answers(slot, name)).collect();
            let weak = holders.add(graph, descriptor.symbol, &found, answers.iter().copied());
            if may_shrink && !targets.iter().flatten().any(|&target| marks::is_trap(symbols.name(target))) {
                graph.leaves_unless(weak, listing(slot, name));
            }
            method_values.add(holders, graph, (index, slot, name), &answers);
            method_types.add(holders, graph, descriptor.symbol, (index, slot, name));
        }
    }
}

/// The demand for which a slot stays in its table although nobody calls its method.
fn listing(slot: &Slot<'_>, name: NameId) -> Demand {
    // An interface type lists func types: without one, nothing but reading whole tables finds the slot.
    slot.targets[0].map_or(Demand::WholeTables, |mtyp| Demand::Listed { name, mtyp })
}

/// Where the three pointers of a slot are, of which some may be padded.
fn paths(slot: usize, padded: [bool; 3]) -> [Path; 3] {
    let table = Path::new(&[METHODS_FIELD, u32::try_from(slot).unwrap_or(u32::MAX)]);
    [0, 1, 2].map(|target: u32| {
        let field = table.then(MTYP + target);
        if padded[target as usize] {
            field.then(0)
        } else {
            field
        }
    })
}

/// What is asked of slots beyond ids.
struct Asked<'a> {
    /// Whether methods are asked for by name and func type, and looked up by name.
    by_name: bool,
    /// Whether other packages may ask for anything.
    is_package: bool,
    /// Func types of which any method may be called.
    called_types: &'a HashSet<SymId>,
    /// Whether any method may be called.
    any_called: bool,
}

impl Asked<'_> {
    /// The demands that a method slot answers to.
    fn answers(&self, slot: &Slot<'_>, name: NameId) -> impl Iterator<Item = Demand> {
        let any = self.any_called.then_some(Demand::Any);
        let by_name = self.by_name.then(|| self.answers_by_name(slot, name));
        by_name.into_iter().flatten().chain(any)
    }

    fn answers_by_name(&self, slot: &Slot<'_>, name: NameId) -> impl Iterator<Item = Demand> {
        let [mtyp, ..] = slot.targets;
        let by_both = mtyp.map(|mtyp| Demand::Method { name, mtyp });
        let is_called = |mtyp: &SymId| self.is_package || self.called_types.contains(mtyp);
        let by_type = mtyp.filter(is_called).map(Demand::OfType);
        let exported = is_exported(&slot.name).then_some(Demand::Exported);
        [by_both, Some(Demand::Named(name)), exported, by_type].into_iter().flatten()
    }
}

/// What becomes of a pointer of a slot in that state; `None` when it stays. A body that is null stays null: a promoted
/// unexported method has none to begin with.
pub(crate) fn replacement<'m>(
    state: SlotState,
    target: u8,
    pointer: Value<'m>,
    unreachable: Option<Value<'m>>,
) -> Option<Value<'m>> {
    match state {
        SlotState::Live => None,
        SlotState::Matchable if target == MTYP_TARGET || pointer.is_null_pointer() => None,
        SlotState::Matchable => unreachable.map(|method| method.as_pointer(pointer.ty())),
        SlotState::Dead | SlotState::Unlisted => Some(pointer.ty().zero()),
    }
    .filter(|&new| new != pointer)
}
