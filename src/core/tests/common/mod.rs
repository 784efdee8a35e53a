//! Random programs as plain facts, and the oracle: the rules of liveness written down one by one, applied to sets until
//! nothing changes. It shares no code and no idea of order with the flood.

use std::collections::BTreeSet;

use llgo_dce_core::{Builder, Demand, Program, RootKind, SymId, WeakKind, WeakRef};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

/// What live code asks for; names are small numbers, even ones are exported.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ask {
    Method { name: u8, mtyp: usize },
    Named(u8),
    Exported,
}

/// A weak reference: a method slot, or one that needs no more than a live holder and gives no type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Slot {
    pub(crate) method: bool,
    pub(crate) holder: usize,
    pub(crate) name: u8,
    pub(crate) mtyp: Option<usize>,
    pub(crate) ifn: Option<usize>,
    pub(crate) tfn: Option<usize>,
}

/// All facts about a program, as a reader would find them.
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
}

const NAMES: u8 = 5;

pub(crate) fn facts() -> impl Strategy<Value = Facts> {
    (2usize..14).prop_flat_map(|symbols| {
        let symbol = 0..symbols;
        let pairs = |most: usize| vec((0..symbols, 0..symbols), 0..most);
        let ask = prop_oneof![
            6 => (0..NAMES, 0..symbols).prop_map(|(name, mtyp)| Ask::Method { name, mtyp }),
            2 => (0..NAMES).prop_map(Ask::Named),
            1 => Just(Ask::Exported),
        ];
        let target = || option::weighted(0.9, 0..symbols);
        let slot = (prop::bool::weighted(0.7), 0..symbols, 0..NAMES, target(), target(), target())
            .prop_map(|(method, holder, name, mtyp, ifn, tfn)| Slot { method, holder, name, mtyp, ifn, tfn });
        (
            vec(symbol.clone(), 0..3),
            pairs(16),
            pairs(8),
            pairs(8),
            vec((symbol.clone(), ask), 0..8),
            vec(slot, 0..12),
            vec(symbol, 0..2),
        )
            .prop_map(move |(roots, edges, use_iface, children, asks, slots, assumed)| Facts {
                symbols,
                roots,
                edges,
                use_iface,
                children,
                asks,
                slots,
                assumed,
            })
    })
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

    /// Gives the facts to a builder in the order in which they stand here.
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
                name: builder.name(&[slot.name]),
                targets: [slot.mtyp.map(sym), slot.ifn.map(sym), slot.tfn.map(sym)],
            };
            builder.weak(weak, answers);
        }
        builder
    }
}

fn demand(builder: &mut Builder, ask: Ask) -> Demand {
    match ask {
        Ask::Method { name, mtyp } => Demand::Method { name: builder.name(&[name]), mtyp: SymId::new(mtyp) },
        Ask::Named(name) => Demand::Named(builder.name(&[name])),
        Ask::Exported => Demand::Exported,
    }
}

fn is_exported(name: u8) -> bool {
    name.is_multiple_of(2)
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
    let matchable = |slot: &&Slot| {
        !live.slots.contains(slot) && slot.mtyp.is_some_and(|mtyp| live.symbols.contains(&mtyp))
    };
    live.matchable = facts.slots.iter().filter(matchable).copied().collect();
    live
}
