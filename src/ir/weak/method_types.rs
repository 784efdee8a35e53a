//! Func types of methods that are looked up and never called.
//!
//! `reflect.Type.Method` makes the type of what it returns from the Mtyp of a slot, and reads that whether or not anybody
//! asks for it. So each slot that such a look-up may find keeps its own: the slot is matchable, and its bodies are
//! replaced. While no code makes such a look-up there are no references of this kind.

use hashbrown::HashSet;
use llgo_dce_core::{Builder, Demand, NameId, SymId, WeakKind};
use llgo_dce_facts::go_names::is_exported;

use crate::ir::draft::holders::{Found, UnsortedHolders};
use crate::ir::module::slots::Slot;

/// What is looked up and not called.
pub(super) struct MethodTypes {
    seen: HashSet<Demand>,
    /// Whether other packages may look up anything.
    is_package: bool,
}

impl MethodTypes {
    pub(super) fn of(graph: &Builder, is_package: bool) -> Self {
        let is_seen = |demand: &Demand| matches!(demand, Demand::Seen(_));
        Self { is_package, seen: graph.demands().iter().copied().filter(is_seen).collect() }
    }

    /// Makes the func type of a slot of `ty` a weak reference, if any look-up may find it.
    pub(super) fn add(
        &self,
        holders: &mut UnsortedHolders<'_>,
        graph: &mut Builder,
        ty: SymId,
        (index, slot, name): (usize, &Slot<'_>, NameId),
    ) {
        let [mtyp, ..] = slot.targets;
        let any = is_exported(&slot.name).then_some(Demand::Seen(None));
        let answers = any.into_iter().chain([Demand::Seen(Some(name))]);
        let answers: Vec<Demand> =
            answers.filter(|answer| self.is_package || self.seen.contains(answer)).collect();
        if mtyp.is_none() || answers.is_empty() {
            return;
        }
        let targets = [mtyp, None, None];
        let found = Found { kind: WeakKind::MethodType, place: index, name, targets, paths: &[] };
        holders.add(graph, ty, &found, answers);
    }
}
