//! What the flood found: what is live, and for each thing the first reason that made it so.

use crate::ids::{DemandId, SymId, WeakId};
use crate::program::{Program, RootKind, WeakKind};

/// Why a symbol is live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LiveWhy {
    /// It is a root.
    Root(RootKind),
    /// A live symbol refers to it.
    Ref(SymId),
    /// A live weak reference does.
    Weak(WeakId),
}

/// Why a type is UsedInIface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IfaceWhy {
    /// A live function converts it to an interface (rule 3).
    Record(SymId),
    /// It is a child of a live type that is UsedInIface (rule 4).
    Child(SymId),
    /// It is the func type of a live method slot (rule 8).
    Weak(WeakId),
    /// It is live, and nothing is known of where it is used.
    Assumed,
}

/// What becomes of a method slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SlotState {
    /// Somebody may call it: nothing in it changes.
    Live,
    /// Nobody calls it, but its func type is live, so that a reachable interface may still contain the method
    /// and look for it: the unreachable method replaces its bodies, its func type stays.
    Matchable,
    /// Its func type is not live, so that no reachable interface contains it: only its name stays.
    Dead,
    /// No live interface type lists it, and nothing reads whole tables: it leaves its table.
    Unlisted,
}

impl SlotState {
    /// The word for it in everything that is printed.
    pub fn name(self) -> &'static str {
        match self {
            Self::Live => "live",
            Self::Matchable => "matchable",
            Self::Dead => "dead",
            Self::Unlisted => "unlisted",
        }
    }
}

/// Counts of an [`Outcome`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Symbols that are live.
    pub live_symbols: usize,
    /// Method slots in each state, in the order Live, Matchable, Dead, Unlisted.
    pub slots: [usize; 4],
    /// Weak references of each kind, in the order of [`WeakKind::ALL`].
    pub weak: [WeakTotals; WeakKind::ALL.len()],
}

/// Counts of the weak references of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct WeakTotals {
    /// How many there are.
    pub all: usize,
    /// How many are emptied, because none of their targets is live.
    pub emptied: usize,
}

/// What is live, and why. The reason is the first one found, which lies on a shortest path from a root.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub(crate) live: Vec<Option<LiveWhy>>,
    pub(crate) in_iface: Vec<Option<IfaceWhy>>,
    pub(crate) demanded: Vec<Option<SymId>>,
    pub(crate) kept: Vec<Option<DemandId>>,
}

impl Outcome {
    /// Why `symbol` is live; `None` when it is not.
    pub fn live(&self, symbol: SymId) -> Option<LiveWhy> {
        self.live[symbol.index()]
    }

    /// Why `ty` is UsedInIface; `None` when it is not.
    pub fn in_iface(&self, ty: SymId) -> Option<IfaceWhy> {
        self.in_iface[ty.index()]
    }

    /// The live symbol that first made `demand`; `None` when none does.
    pub fn demanded(&self, demand: DemandId) -> Option<SymId> {
        self.demanded[demand.index()]
    }

    /// The demand that keeps a weak reference; `None` when it is not live.
    pub fn kept(&self, weak: WeakId) -> Option<DemandId> {
        self.kept[weak.index()]
    }

    /// The state of a method slot.
    pub fn slot_state(&self, program: &Program, slot: WeakId) -> SlotState {
        let [mtyp, ..] = program.weak_ref(slot).targets;
        if self.kept(slot).is_some() {
            SlotState::Live
        } else if self.is_unlisted(program, slot) {
            SlotState::Unlisted
        } else if mtyp.is_some_and(|mtyp| self.live(mtyp).is_some()) {
            SlotState::Matchable
        } else {
            SlotState::Dead
        }
    }

    /// Whether a method slot is one that nothing can find, once nobody calls it.
    fn is_unlisted(&self, program: &Program, slot: WeakId) -> bool {
        let reads_whole = program.whole_tables().is_some_and(|demand| self.demanded(demand).is_some());
        let listing = program.listing(slot).filter(|_| !reads_whole);
        listing.is_some_and(|demand| self.demanded(demand).is_none())
    }

    /// Whether none of a weak reference's targets is live, so that it is emptied. Of a method slot,
    /// [`Self::slot_state`] says more.
    pub fn is_emptied(&self, program: &Program, weak: WeakId) -> bool {
        self.kept(weak).is_none()
            && program.weak_ref(weak).targets().all(|target| self.live(target).is_none())
    }

    /// Counts, for the line of totals.
    pub fn totals(&self, program: &Program) -> Totals {
        let mut totals = Totals { live_symbols: self.live.iter().flatten().count(), ..Totals::default() };
        for (id, weak) in program.weak_refs() {
            let of_kind = &mut totals.weak[weak.kind as usize];
            of_kind.all += 1;
            of_kind.emptied += usize::from(self.is_emptied(program, id));
            if weak.kind == WeakKind::Method {
                totals.slots[self.slot_state(program, id) as usize] += 1;
            }
        }
        totals
    }
}
