//! Why a method is live or not, in a word.

use llgo_dce_core::{Ask, Outcome, Program, WeakId};

/// Why a method slot is live, or the first thing that it lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Live: called through an interface.
    Called,
    /// Live: looked up by its name.
    Named,
    /// Live: any exported method is looked up.
    Reflected,
    /// Live: all methods of its type are kept.
    Pinned,
    /// Its type is not live.
    TypeDead,
    /// No value of its type is in an interface.
    NotInInterface,
    /// Nothing live demands it.
    NotCalled,
}

impl Verdict {
    /// The verdict on a slot.
    pub fn of(program: &Program, outcome: &Outcome, slot: WeakId) -> Self {
        let holder = program.weak_ref(slot).holder;
        match outcome.kept(slot).map(|demand| program.demand(demand)) {
            Some(demand) => match demand.ask() {
                Some(Ask::Call) => Self::Called,
                Some(Ask::Named) => Self::Named,
                Some(Ask::Exported) => Self::Reflected,
                None => Self::Pinned,
            },
            None if outcome.live(holder).is_none() => Self::TypeDead,
            None if outcome.in_iface(holder).is_none() => Self::NotInInterface,
            None => Self::NotCalled,
        }
    }

    /// The word.
    pub fn name(self) -> &'static str {
        match self {
            Self::Called => "called",
            Self::Named => "named",
            Self::Reflected => "reflected",
            Self::Pinned => "pinned",
            Self::TypeDead => "type-dead",
            Self::NotInInterface => "not-in-interface",
            Self::NotCalled => "not-called",
        }
    }
}
