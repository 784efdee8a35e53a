//! Whether each reason of an outcome is one.

use std::collections::HashSet;

use llgo_dce_core::{flood, Gate, IfaceWhy, LiveWhy, Outcome, Program, Root, SymId, WeakId, WeakRef};

use super::Facts;

/// Checks that every reason that the flood gives is a fact of the program and leads back to a root.
pub(crate) fn lead_to_roots(facts: &Facts) {
    let program = facts.build();
    let outcome = flood(&program);
    let mut reasons =
        Reasons { program: &program, outcome: &outcome, proven: HashSet::new(), open: HashSet::new() };
    for symbol in (0..facts.symbols).map(SymId::new) {
        if outcome.live(symbol).is_some() {
            reasons.prove(Claim::Live(symbol));
        }
        if outcome.in_iface(symbol).is_some() {
            reasons.prove(Claim::InIface(symbol));
        }
    }
    for slot in (0..facts.slots.len()).map(WeakId::new) {
        if outcome.kept(slot).is_some() {
            reasons.prove(Claim::Kept(slot));
        }
    }
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
    fn prove(&mut self, claim: Claim) {
        if self.proven.contains(&claim) {
            return;
        }
        assert!(self.open.insert(claim), "{claim:?} rests on itself");
        match claim {
            Claim::Live(symbol) => self.prove_live(symbol),
            Claim::InIface(ty) => self.prove_in_iface(ty),
            Claim::Kept(slot) => self.prove_kept(slot),
        }
        self.open.remove(&claim);
        self.proven.insert(claim);
    }

    fn prove_live(&mut self, symbol: SymId) {
        match self.outcome.live(symbol) {
            None => panic!("{symbol:?} is not live"),
            Some(LiveWhy::Root(kind)) => {
                let is_root = |root: &Root| root.symbol == symbol && root.kind == kind;
                assert!(self.program.roots().iter().any(is_root));
            }
            Some(LiveWhy::Ref(from)) => {
                assert!(self.program.has_edge(from, symbol));
                self.prove(Claim::Live(from))
            }
            Some(LiveWhy::Weak(weak)) => {
                assert!(self.program.weak_ref(weak).targets().any(|target| target == symbol));
                self.prove(Claim::Kept(weak))
            }
        }
    }

    fn prove_in_iface(&mut self, ty: SymId) {
        match self.outcome.in_iface(ty) {
            None => panic!("{ty:?} is not UsedInIface"),
            Some(IfaceWhy::Record(by)) => {
                assert!(self.program.has_use_iface(by, ty));
                self.prove(Claim::Live(by))
            }
            Some(IfaceWhy::Child(parent)) => {
                assert!(self.program.has_child(parent, ty));
                self.prove(Claim::Live(parent));
                self.prove(Claim::InIface(parent))
            }
            Some(IfaceWhy::Weak(weak)) => {
                assert!(self.program.weak_ref(weak).kind.gives_type());
                assert_eq!(self.program.weak_ref(weak).targets[0], Some(ty));
                self.prove(Claim::Kept(weak))
            }
            Some(IfaceWhy::Assumed) => {
                assert!(self.program.is_assumed_in_iface(ty));
                self.prove(Claim::Live(ty))
            }
        }
    }

    /// A live slot has two reasons: its type, and a demand.
    fn prove_kept(&mut self, slot: WeakId) {
        let Some(demand) = self.outcome.kept(slot) else {
            panic!("{slot:?} is not kept");
        };
        assert!(self.program.answers(slot, demand));
        let Some(by) = self.outcome.demanded(demand) else {
            panic!("{demand:?} is not made");
        };
        assert!(self.program.makes_demand(by, demand));
        self.prove(Claim::Live(by));
        let WeakRef { holder, kind, .. } = *self.program.weak_ref(slot);
        self.prove(Claim::Live(holder));
        match kind.gate() {
            Gate::Live => {}
            Gate::InIface => self.prove(Claim::InIface(holder)),
        }
    }
}
