//! From something that the flood found back to a root, step by step.

use crate::ids::{DemandId, SymId, WeakId};
use crate::outcome::{IfaceWhy, LiveWhy, Outcome};
use crate::program::{Program, RootKind};

/// Something that an [`Outcome`] may say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Claim {
    /// A symbol is live.
    Live(SymId),
    /// A type is UsedInIface.
    InIface(SymId),
    /// A weak reference is live. Of its two reasons a path follows the demand; the other one is that its gate is open.
    Kept(WeakId),
}

/// Why a claim holds: one line of an explanation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// It is a root, where every path ends.
    Root(RootKind),
    /// This symbol refers to it.
    Ref(SymId),
    /// It is a target of this weak reference.
    Target(WeakId),
    /// This symbol makes the demand.
    Asked(DemandId, SymId),
    /// This symbol converts the type to an interface.
    Converted(SymId),
    /// Reflection gets to the type from this one.
    Child(SymId),
    /// The type is live, and nothing is known of where it is used.
    Assumed(SymId),
}

impl Outcome {
    /// The steps from a claim to a root, nearest first; empty when the claim does not hold.
    pub fn path(&self, program: &Program, claim: Claim) -> Vec<Step> {
        let mut path = Vec::new();
        let mut next = Some(claim);
        while let Some((step, before)) = next.and_then(|claim| self.step(claim)) {
            path.push(step);
            next = before;
            // Reasons do not go in circles; should they ever, a path that is cut short does no harm.
            if path.len() > 3 * (program.symbol_count() + program.weak.len()) {
                break;
            }
        }
        path
    }

    /// Why a claim holds, and the claim that this rests on; `None` when it does not hold.
    pub fn step(&self, claim: Claim) -> Option<(Step, Option<Claim>)> {
        let from = |step, claim| Some((step, Some(claim)));
        match claim {
            Claim::Live(symbol) => match self.live(symbol)? {
                LiveWhy::Root(kind) => Some((Step::Root(kind), None)),
                LiveWhy::Ref(by) => from(Step::Ref(by), Claim::Live(by)),
                LiveWhy::Weak(weak) => from(Step::Target(weak), Claim::Kept(weak)),
            },
            Claim::InIface(ty) => match self.in_iface(ty)? {
                IfaceWhy::Record(by) => from(Step::Converted(by), Claim::Live(by)),
                IfaceWhy::Child(parent) => from(Step::Child(parent), Claim::InIface(parent)),
                IfaceWhy::Weak(weak) => from(Step::Target(weak), Claim::Kept(weak)),
                IfaceWhy::Assumed => from(Step::Assumed(ty), Claim::Live(ty)),
            },
            Claim::Kept(weak) => {
                let demand = self.kept(weak)?;
                let by = self.demanded(demand)?;
                from(Step::Asked(demand, by), Claim::Live(by))
            }
        }
    }
}
