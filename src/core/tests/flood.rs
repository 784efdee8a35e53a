//! The flood against the oracle, and what must hold of every program.

mod common;

use std::collections::HashSet;

use common::{facts, oracle, Facts, Live};
use llgo_dce_core::{flood, Gate, IfaceWhy, LiveWhy, Outcome, Program, SlotState, SymId, WeakId, WeakRef};
use proptest::prelude::*;

/// The flood's outcome in the oracle's form.
fn flooded(facts: &Facts) -> Live {
    let program = facts.build();
    let outcome = flood(&program);
    let symbols = || (0..facts.symbols).map(SymId::new);
    let slots_in = |wanted| {
        (0..facts.slots.len())
            .filter(|&slot| outcome.slot_state(&program, WeakId::new(slot)) == wanted)
            .map(|slot| facts.slots[slot])
            .collect()
    };
    Live {
        symbols: symbols().filter(|&s| outcome.live(s).is_some()).map(SymId::index).collect(),
        in_iface: symbols().filter(|&s| outcome.in_iface(s).is_some()).map(SymId::index).collect(),
        slots: slots_in(SlotState::Live),
        matchable: slots_in(SlotState::Matchable),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn flood_equals_oracle(facts in facts()) {
        prop_assert_eq!(flooded(&facts), oracle(&facts));
    }

    #[test]
    fn every_reason_leads_back_to_a_root(facts in facts()) {
        let program = facts.build();
        let outcome = flood(&program);
        let mut reasons = Reasons { program: &program, outcome: &outcome, proven: HashSet::new(), open: HashSet::new() };
        for symbol in (0..facts.symbols).map(SymId::new) {
            if outcome.live(symbol).is_some() {
                reasons.prove(Claim::Live(symbol))?;
            }
            if outcome.in_iface(symbol).is_some() {
                reasons.prove(Claim::InIface(symbol))?;
            }
        }
        for slot in (0..facts.slots.len()).map(WeakId::new) {
            if outcome.kept(slot).is_some() {
                reasons.prove(Claim::Kept(slot))?;
            }
        }
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

/// Something that the outcome says, and gives a reason for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Claim {
    Live(SymId),
    InIface(SymId),
    Kept(WeakId),
}

/// Checks reasons: each must be a fact of the program, and rest on claims that are proven in the same way.
struct Reasons<'a> {
    program: &'a Program,
    outcome: &'a Outcome,
    proven: HashSet<Claim>,
    /// Claims that are being proven: meeting one again means that something is live because it is live.
    open: HashSet<Claim>,
}

impl Reasons<'_> {
    fn prove(&mut self, claim: Claim) -> Result<(), TestCaseError> {
        if self.proven.contains(&claim) {
            return Ok(());
        }
        prop_assert!(self.open.insert(claim), "{claim:?} rests on itself");
        match claim {
            Claim::Live(symbol) => self.prove_live(symbol)?,
            Claim::InIface(ty) => self.prove_in_iface(ty)?,
            Claim::Kept(slot) => self.prove_kept(slot)?,
        }
        self.open.remove(&claim);
        self.proven.insert(claim);
        Ok(())
    }

    fn prove_live(&mut self, symbol: SymId) -> Result<(), TestCaseError> {
        match self.outcome.live(symbol) {
            None => Err(TestCaseError::fail(format!("{symbol:?} is not live"))),
            Some(LiveWhy::Root(kind)) => {
                let is_root = |root: &llgo_dce_core::Root| root.symbol == symbol && root.kind == kind;
                prop_assert!(self.program.roots().iter().any(is_root));
                Ok(())
            }
            Some(LiveWhy::Ref(from)) => {
                prop_assert!(self.program.has_edge(from, symbol));
                self.prove(Claim::Live(from))
            }
            Some(LiveWhy::Weak(weak)) => {
                prop_assert!(self.program.weak_ref(weak).targets().any(|target| target == symbol));
                self.prove(Claim::Kept(weak))
            }
        }
    }

    fn prove_in_iface(&mut self, ty: SymId) -> Result<(), TestCaseError> {
        match self.outcome.in_iface(ty) {
            None => Err(TestCaseError::fail(format!("{ty:?} is not UsedInIface"))),
            Some(IfaceWhy::Record(by)) => {
                prop_assert!(self.program.has_use_iface(by, ty));
                self.prove(Claim::Live(by))
            }
            Some(IfaceWhy::Child(parent)) => {
                prop_assert!(self.program.has_child(parent, ty));
                self.prove(Claim::Live(parent))?;
                self.prove(Claim::InIface(parent))
            }
            Some(IfaceWhy::Weak(weak)) => {
                prop_assert!(self.program.weak_ref(weak).kind.gives_type());
                prop_assert_eq!(self.program.weak_ref(weak).targets[0], Some(ty));
                self.prove(Claim::Kept(weak))
            }
            Some(IfaceWhy::Assumed) => {
                prop_assert!(self.program.is_assumed_in_iface(ty));
                self.prove(Claim::Live(ty))
            }
        }
    }

    /// A live slot has two reasons: its type, and a demand.
    fn prove_kept(&mut self, slot: WeakId) -> Result<(), TestCaseError> {
        let Some(demand) = self.outcome.kept(slot) else {
            return Err(TestCaseError::fail(format!("{slot:?} is not kept")));
        };
        prop_assert!(self.program.answers(slot, demand));
        let Some(by) = self.outcome.demanded(demand) else {
            return Err(TestCaseError::fail(format!("{demand:?} is not made")));
        };
        prop_assert!(self.program.makes_demand(by, demand));
        self.prove(Claim::Live(by))?;
        let WeakRef { holder, kind, .. } = *self.program.weak_ref(slot);
        self.prove(Claim::Live(holder))?;
        match kind.gate() {
            Gate::Live => Ok(()),
            Gate::InIface => self.prove(Claim::InIface(holder)),
        }
    }
}
