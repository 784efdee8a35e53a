//! Programs as plain facts, and the oracle: the rules of liveness written down one by one, applied to sets until
//! nothing changes. It shares no code and no idea of order with the flood.

use std::collections::BTreeSet;

pub(crate) mod reasons;

use llgo_dce_core::{flood, Builder, Demand, Program, RootKind, SlotState, SymId, WeakId, WeakKind, WeakRef};

/// What live code asks for; names are small numbers, even ones are exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ask {
    Method {
        name: u32,
        mtyp: usize,
    },
    Named(u32),
    Exported,
    /// An interface type lists a method.
    Lists {
        name: u32,
        mtyp: usize,
    },
    WholeTables,
}

/// A weak reference: a method slot, or one whose gate is a live holder and that has no func type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot {
    pub(crate) method: bool,
    /// Whether it leaves its table when nothing can find it. Only of a method slot with a func type.
    pub(crate) leaves: bool,
    pub(crate) holder: usize,
    pub(crate) name: u32,
    pub(crate) mtyp: Option<usize>,
    pub(crate) ifn: Option<usize>,
    pub(crate) tfn: Option<usize>,
}

/// All facts about a program.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub(crate) symbols: usize,
    pub(crate) roots: Vec<usize>,
    pub(crate) edges: Vec<(usize, usize)>,
    pub(crate) use_iface: Vec<(usize, usize)>,
    pub(crate) children: Vec<(usize, usize)>,
    pub(crate) asks: Vec<(usize, Ask)>,
    pub(crate) slots: Vec<Slot>,
    pub(crate) assumed: Vec<usize>,
}

/// What is live, by the oracle or by the flood, in a form that can be compared.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Live {
    pub(crate) symbols: BTreeSet<usize>,
    pub(crate) in_iface: BTreeSet<usize>,
    pub(crate) slots: BTreeSet<Slot>,
    pub(crate) matchable: BTreeSet<Slot>,
    pub(crate) unlisted: BTreeSet<Slot>,
}

impl Slot {
    pub(crate) fn targets(self) -> impl Iterator<Item = usize> {
        [self.mtyp, self.ifn, self.tfn].into_iter().flatten()
    }
}

impl Facts {
    pub(crate) fn build(&self) -> Program {
        self.builder().build()
    }

    /// Hands the facts to a builder, kind by kind in the order of the fields.
    pub(crate) fn builder(&self) -> Builder {
        let sym = SymId::new;
        let mut builder = Builder::new(self.symbols);
        for &root in &self.roots {
            builder.root(sym(root), RootKind::Entry);
        }
        for &(from, to) in &self.edges {
            builder.edge(sym(from), sym(to));
        }
        for &(by, ty) in &self.use_iface {
            builder.use_iface(sym(by), sym(ty));
        }
        for &(ty, child) in &self.children {
            builder.child(sym(ty), sym(child));
        }
        for &(by, ask) in &self.asks {
            let demand = demand(&mut builder, ask);
            builder.demand(sym(by), demand);
        }
        for &ty in &self.assumed {
            builder.assume_in_iface(sym(ty));
        }
        for (place, &slot) in self.slots.iter().enumerate() {
            let mut answers = vec![demand(&mut builder, Ask::Named(slot.name))];
            if let Some(mtyp) = slot.mtyp {
                answers.push(demand(&mut builder, Ask::Method { name: slot.name, mtyp }));
            }
            if is_exported(slot.name) {
                answers.push(Demand::Exported);
            }
            let weak = WeakRef {
                holder: sym(slot.holder),
                kind: if slot.method { WeakKind::Method } else { WeakKind::RegistryEntry },
                place: u32::try_from(place).expect("few slots"),
                name: builder.name(&slot.name.to_le_bytes()),
                targets: [slot.mtyp.map(sym), slot.ifn.map(sym), slot.tfn.map(sym)],
            };
            let weak = builder.weak(weak, answers);
            if let (true, Some(mtyp)) = (slot.leaves, slot.mtyp) {
                let listing = demand(&mut builder, Ask::Lists { name: slot.name, mtyp });
                builder.leaves_unless(weak, listing);
            }
        }
        builder
    }
}

fn demand(builder: &mut Builder, ask: Ask) -> Demand {
    match ask {
        Ask::Method { name, mtyp } => {
            Demand::Method { name: builder.name(&name.to_le_bytes()), mtyp: SymId::new(mtyp) }
        }
        Ask::Named(name) => Demand::Named(builder.name(&name.to_le_bytes())),
        Ask::Exported => Demand::Exported,
        Ask::Lists { name, mtyp } => {
            Demand::Listed { name: builder.name(&name.to_le_bytes()), mtyp: SymId::new(mtyp) }
        }
        Ask::WholeTables => Demand::WholeTables,
    }
}

pub(crate) fn is_exported(name: u32) -> bool {
    name.is_multiple_of(2)
}

/// The flood's outcome in the oracle's form.
pub(crate) fn flooded(facts: &Facts) -> Live {
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
        unlisted: slots_in(SlotState::Unlisted),
    }
}

/// The rules, applied until nothing changes.
pub(crate) fn oracle(facts: &Facts) -> Live {
    let mut live = Live::default();
    let mut asked: BTreeSet<Ask> = BTreeSet::new();
    loop {
        let before = (live.symbols.len(), live.in_iface.len(), live.slots.len(), asked.len());
        // Rule 1.
        live.symbols.extend(&facts.roots);
        // Rule 2.
        for (from, to) in &facts.edges {
            if live.symbols.contains(from) {
                live.symbols.insert(*to);
            }
        }
        // Rule 3.
        for (by, ty) in &facts.use_iface {
            if live.symbols.contains(by) {
                live.in_iface.insert(*ty);
            }
        }
        // A type about which there are no records.
        live.in_iface.extend(facts.assumed.iter().filter(|ty| live.symbols.contains(ty)));
        // Rule 4.
        for (ty, child) in &facts.children {
            if live.symbols.contains(ty) && live.in_iface.contains(ty) {
                live.in_iface.insert(*child);
            }
        }
        // Rules 5, 6 and 7.
        asked.extend(facts.asks.iter().filter(|(by, _)| live.symbols.contains(by)).map(|(_, ask)| *ask));
        // Rule 8.
        for slot in &facts.slots {
            let called = asked.contains(&Ask::Named(slot.name))
                || slot.mtyp.is_some_and(|mtyp| asked.contains(&Ask::Method { name: slot.name, mtyp }))
                || (is_exported(slot.name) && asked.contains(&Ask::Exported));
            let open = !slot.method || live.in_iface.contains(&slot.holder);
            if called && open && live.symbols.contains(&slot.holder) {
                live.slots.insert(*slot);
                live.symbols.extend(slot.targets());
                live.in_iface.extend(slot.mtyp.filter(|_| slot.method));
            }
        }
        if before == (live.symbols.len(), live.in_iface.len(), live.slots.len(), asked.len()) {
            break;
        }
    }
    let unlisted = |slot: &&Slot| {
        let listed = slot.mtyp.is_none_or(|mtyp| asked.contains(&Ask::Lists { name: slot.name, mtyp }));
        slot.leaves && !live.slots.contains(slot) && !listed && !asked.contains(&Ask::WholeTables)
    };
    live.unlisted = facts.slots.iter().filter(unlisted).copied().collect();
    let matchable = |slot: &&Slot| {
        let in_table = !live.slots.contains(slot) && !live.unlisted.contains(slot);
        in_table && slot.mtyp.is_some_and(|mtyp| live.symbols.contains(&mtyp))
    };
    live.matchable = facts.slots.iter().filter(matchable).copied().collect();
    live
}
