//! The flood against the oracle, and what must hold of every program.

mod common;
mod random;

use std::collections::{BTreeSet, HashSet};

use common::reasons::{lead_to_roots, paths_end_at_roots};
use common::{flooded, oracle, Facts};
use llgo_dce_core::{
    flood, flood_without, flood_without_roots, Builder, Claim, Demand, RootKind, SlotState, SymId, WeakId,
    WeakKind, WeakRef,
};
use proptest::prelude::*;
use random::facts;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn flood_equals_oracle(facts in facts()) {
        prop_assert_eq!(flooded(&facts), oracle(&facts));
    }

    #[test]
    fn every_reason_leads_back_to_a_root(facts in facts()) {
        lead_to_roots(&facts);
    }

    #[test]
    fn every_path_ends_at_a_root(facts in facts()) {
        paths_end_at_roots(&facts);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn more_facts_never_kill(facts in facts(), more in facts()) {
        let mut both = facts.clone();
        let within = |symbol: usize| symbol % facts.symbols;
        let pair = |&(a, b): &(usize, usize)| (within(a), within(b));
        both.roots.extend(more.roots.iter().map(|&root| within(root)));
        both.edges.extend(more.edges.iter().map(pair));
        both.use_iface.extend(more.use_iface.iter().map(pair));
        both.children.extend(more.children.iter().map(pair));
        let (few, many) = (flooded(&facts), flooded(&both));
        prop_assert!(few.symbols.is_subset(&many.symbols));
        prop_assert!(few.in_iface.is_subset(&many.in_iface));
        prop_assert!(few.slots.is_subset(&many.slots));
        prop_assert!(few.matchable.iter().all(|slot| many.matchable.contains(slot) || many.slots.contains(slot)));
        prop_assert!(many.unlisted.is_subset(&few.unlisted));
    }

    /// Weak references keep no more than ordinary ones would.
    #[test]
    fn made_strong_they_keep_no_less(facts in facts()) {
        let mut strong = facts.clone();
        for slot in &facts.slots {
            strong.edges.extend(slot.targets().map(|target| (slot.holder, target)));
            strong.use_iface.extend(slot.mtyp.map(|mtyp| (slot.holder, mtyp)));
        }
        let (weak, strong) = (flooded(&facts), flooded(&strong));
        prop_assert!(weak.symbols.is_subset(&strong.symbols));
        prop_assert!(weak.in_iface.is_subset(&strong.in_iface));
        prop_assert!(weak.slots.is_subset(&strong.slots));
    }

    #[test]
    fn nothing_live_is_emptied(facts in facts()) {
        let program = facts.build();
        let outcome = flood(&program);
        for (weak, reference) in program.weak_refs() {
            if outcome.is_emptied(&program, weak) {
                prop_assert!(outcome.kept(weak).is_none());
                prop_assert!(reference.targets().all(|target| outcome.live(target).is_none()));
            }
            let dead = outcome.slot_state(&program, weak) == SlotState::Dead;
            prop_assert!(!dead || reference.targets[0].is_none_or(|mtyp| outcome.live(mtyp).is_none()));
        }
    }

    /// Where there is nothing but edges, nobody gets from a root to a symbol in fewer steps.
    #[test]
    fn paths_are_the_shortest(mut facts in facts()) {
        facts.slots.clear();
        let program = facts.build();
        let outcome = flood(&program);
        let mut distance = vec![None; facts.symbols];
        let mut reached = facts.roots.clone();
        for steps in 1.. {
            reached.retain(|&symbol| distance[symbol].is_none());
            if reached.is_empty() {
                break;
            }
            reached.iter().for_each(|&symbol| distance[symbol] = Some(steps));
            let next = facts.edges.iter().filter(|(from, _)| reached.contains(from)).map(|&(_, to)| to);
            reached = next.collect();
        }
        for symbol in program.symbols() {
            let path = outcome.path(&program, Claim::Live(symbol));
            prop_assert_eq!(path.len(), distance[symbol.index()].unwrap_or(0));
        }
    }

    /// Leaving demands out is the same as not having them.
    #[test]
    fn flooding_without_demands_equals_not_having_them(facts in facts(), left_out in 0usize..14) {
        let mut fewer = facts.clone();
        fewer.asks.retain(|(by, _)| *by != left_out);
        let program = facts.build();
        let outcome = flood_without(&program, |by, _| by.index() == left_out);
        let expected = flooded(&fewer);
        let live = program.symbols().filter(|&s| outcome.live(s).is_some()).map(SymId::index);
        prop_assert_eq!(live.collect::<BTreeSet<_>>(), expected.symbols);
        let kept = (0..facts.slots.len()).filter(|&slot| outcome.kept(WeakId::new(slot)).is_some());
        prop_assert_eq!(kept.map(|slot| facts.slots[slot]).collect::<BTreeSet<_>>(), expected.slots);
    }

    /// Leaving a root out is the same as not having it.
    #[test]
    fn flooding_without_roots_equals_not_having_them(facts in facts(), left_out in 0usize..14) {
        let mut fewer = facts.clone();
        fewer.roots.retain(|root| *root != left_out);
        let program = facts.build();
        let outcome = flood_without_roots(&program, |root| root.symbol.index() == left_out);
        let live = program.symbols().filter(|&s| outcome.live(s).is_some()).map(SymId::index);
        prop_assert_eq!(live.collect::<BTreeSet<_>>(), flooded(&fewer).symbols);
    }

    /// A slot is in its table for an interface type that lists it, or for code that reads whole tables.
    #[test]
    fn unlisted_slots_are_asked_for_by_nobody(facts in facts()) {
        let program = facts.build();
        let outcome = flood(&program);
        for (slot, _) in program.weak_refs() {
            let stays = [program.listing(slot), program.whole_tables()];
            let asked = stays.into_iter().flatten().any(|demand| outcome.demanded(demand).is_some());
            let unlisted = outcome.slot_state(&program, slot) == SlotState::Unlisted;
            prop_assert!(!unlisted || (!asked && outcome.kept(slot).is_none()));
        }
    }

    #[test]
    fn limits_are_monotone(facts in facts()) {
        let program = facts.build();
        let outcome = flood(&program);
        let weak_refs = program.weak_refs().map(|(weak, _)| weak);
        let removed: Vec<_> = weak_refs.filter(|&weak| outcome.kept(weak).is_none()).collect();
        let mut before: HashSet<WeakId> = HashSet::new();
        for limit in 0..=removed.len() {
            let mut builder = facts.builder();
            removed[limit..].iter().for_each(|&weak| builder.pin(weak));
            let program = builder.build();
            let outcome = flood(&program);
            let now: HashSet<_> = removed.iter().copied().filter(|&it| outcome.kept(it).is_none()).collect();
            prop_assert!(before.is_subset(&now));
            prop_assert!(now.iter().all(|weak| removed[..limit].contains(weak)));
            before = now;
        }
        prop_assert_eq!(before.len(), removed.len());
    }

    #[test]
    fn order_of_input_does_not_matter(
        (facts, shuffled) in facts().prop_flat_map(|facts| (Just(facts.clone()), shuffled(facts)))
    ) {
        prop_assert_eq!(flooded(&facts), flooded(&shuffled));
    }
}

fn shuffled(facts: Facts) -> impl Strategy<Value = Facts> {
    let Facts { symbols, roots, edges, use_iface, children, asks, slots, assumed } = facts;
    (
        Just(roots).prop_shuffle(),
        Just(edges).prop_shuffle(),
        Just(use_iface).prop_shuffle(),
        Just(children).prop_shuffle(),
        Just(asks).prop_shuffle(),
        Just(slots).prop_shuffle(),
    )
        .prop_map(move |(roots, edges, use_iface, children, asks, slots)| Facts {
            symbols,
            roots,
            edges,
            use_iface,
            children,
            asks,
            slots,
            assumed: assumed.clone(),
        })
}

#[test]
fn what_is_forgotten_is_edges_alone() {
    let mut builder = Builder::new(2);
    let [from, to] = [0, 1].map(SymId::new);
    builder.root(from, RootKind::Entry);
    builder.edge(from, to);
    builder.demand(from, Demand::Exported);
    let (name, targets) = (builder.name(b"M"), [Some(to), None, None]);
    let weak = WeakRef { holder: from, kind: WeakKind::Method, place: 0, name, targets };
    let slot = builder.weak(weak, [Demand::Exported]);
    let mut program = builder.build();
    let outcome = flood(&program);
    program.forget_edges();
    assert!(program.edges_of(from).is_empty() && program.answers_of(slot).is_empty());
    assert_eq!(program.weak_refs_of(from), [slot]);
    assert_eq!((program.weak_ref(slot), program.name(name)), (&weak, &b"M"[..]));
    assert_eq!(outcome.slot_state(&program, slot), SlotState::Matchable);
}
