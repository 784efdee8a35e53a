//! Whether the reasons of an outcome are facts of the program, and lead back to a root.

use std::collections::HashSet;

use llgo_dce_core::{flood, Claim, Gate, Outcome, Program, Root, Step, WeakRef};

use super::Facts;

/// Checks that every recorded reason is a fact of the program and leads back to a root, without going in circles.
pub(crate) fn lead_to_roots(facts: &Facts) {
    let program = facts.build();
    let outcome = flood(&program);
    let mut proofs =
        Proofs { program: &program, outcome: &outcome, proven: HashSet::new(), open: HashSet::new() };
    claims(&program).filter(|&claim| holds(&outcome, claim)).for_each(|claim| proofs.prove(claim));
}

/// Checks the paths that are printed. Each step is a fact about the claim before it, and the last one is a root. A
/// claim that does not hold has no path.
pub(crate) fn paths_end_at_roots(facts: &Facts) {
    let program = facts.build();
    let outcome = flood(&program);
    for claim in claims(&program) {
        let path = outcome.path(&program, claim);
        assert_eq!(!path.is_empty(), holds(&outcome, claim), "{claim:?}: {path:?}");
        let mut next = (!path.is_empty()).then_some(claim);
        for &step in &path {
            next = check_step(&program, next.expect("a root is the last step"), step);
        }
        assert_eq!(next, None, "{path:?} ends at no root");
    }
}

/// All claims that an outcome may make about a program.
fn claims(program: &Program) -> impl Iterator<Item = Claim> + '_ {
    let symbols = program.symbols().flat_map(|symbol| [Claim::Live(symbol), Claim::InIface(symbol)]);
    symbols.chain(program.weak_refs().map(|(weak, _)| Claim::Kept(weak)))
}

fn holds(outcome: &Outcome, claim: Claim) -> bool {
    match claim {
        Claim::Live(symbol) => outcome.live(symbol).is_some(),
        Claim::InIface(ty) => outcome.in_iface(ty).is_some(),
        Claim::Kept(weak) => outcome.kept(weak).is_some(),
    }
}

/// Checks that a step is a fact of the program about a claim. Returns the claim that the step rests on; `None` of a
/// root, which rests on nothing.
fn check_step(program: &Program, claim: Claim, step: Step) -> Option<Claim> {
    match (claim, step) {
        (Claim::Live(symbol), Step::Root(kind)) => {
            assert!(program.roots().contains(&Root { symbol, kind }));
            None
        }
        (Claim::Live(symbol), Step::Ref(from)) => {
            assert!(program.has_edge(from, symbol));
            Some(Claim::Live(from))
        }
        (Claim::Live(symbol), Step::Target(weak)) => {
            assert!(program.weak_ref(weak).targets().any(|target| target == symbol));
            Some(Claim::Kept(weak))
        }
        (Claim::InIface(ty), Step::Target(weak)) => {
            assert!(program.weak_ref(weak).kind.gives_type());
            assert_eq!(program.weak_ref(weak).targets[0], Some(ty));
            Some(Claim::Kept(weak))
        }
        (Claim::InIface(ty), Step::Converted(by)) => {
            assert!(program.has_use_iface(by, ty));
            Some(Claim::Live(by))
        }
        (Claim::InIface(ty), Step::Child(parent)) => {
            assert!(program.has_child(parent, ty));
            Some(Claim::InIface(parent))
        }
        (Claim::InIface(ty), Step::Assumed(same)) => {
            assert!(program.is_assumed_in_iface(ty) && ty == same);
            Some(Claim::Live(ty))
        }
        (Claim::Kept(weak), Step::Asked(demand, by)) => {
            assert!(program.answers(weak, demand) && program.makes_demand(by, demand));
            Some(Claim::Live(by))
        }
        (claim, step) => panic!("{step:?} says nothing of {claim:?}"),
    }
}

/// Proofs of claims: each rests on claims that are proven in the same way.
struct Proofs<'a> {
    program: &'a Program,
    outcome: &'a Outcome,
    proven: HashSet<Claim>,
    /// Claims that are being proven: meeting one again means that something is live because it is live.
    open: HashSet<Claim>,
}

impl Proofs<'_> {
    fn prove(&mut self, claim: Claim) {
        if self.proven.contains(&claim) {
            return;
        }
        assert!(self.open.insert(claim), "{claim:?} rests on itself");
        let Some((step, said)) = self.outcome.step(claim) else { panic!("{claim:?} does not hold") };
        let next = check_step(self.program, claim, step);
        assert_eq!(next, said);
        next.into_iter().chain(self.other_reasons(claim, step)).for_each(|reason| self.prove(reason));
        self.open.remove(&claim);
        self.proven.insert(claim);
    }

    /// The claims that a claim rests on besides the one that its path follows. A weak reference is kept because it is
    /// demanded, and because its gate is open; a child is in an interface because its parent is, and is live.
    fn other_reasons(&self, claim: Claim, step: Step) -> Vec<Claim> {
        match (claim, step) {
            (Claim::Kept(weak), _) => {
                let WeakRef { holder, kind, .. } = *self.program.weak_ref(weak);
                match kind.gate() {
                    Gate::Live => vec![Claim::Live(holder)],
                    Gate::InIface => vec![Claim::Live(holder), Claim::InIface(holder)],
                }
            }
            (_, Step::Child(parent)) => vec![Claim::Live(parent)],
            _ => Vec::new(),
        }
    }
}
