//! The facts of a made-up program, for the benchmarks.

use llgo_dce_core::{Builder, Demand, RootKind, SymId, WeakKind, WeakRef};

/// As many of everything as LLGo makes of a program with text/template.
const SYMBOLS: usize = 16_400;
const TYPES: usize = 900;
const EDGES: usize = 211_000;
const SLOTS: usize = 2_060;
const CONVERSIONS: usize = 5_000;
const CHILDREN: usize = 15_000;
const CALLS: usize = 3_000;
const NAMES: usize = 400;

/// The facts of a program so many times that size, the same whenever they are made.
pub(crate) fn facts(times: usize) -> Builder {
    let [symbols, types, names] = [SYMBOLS, TYPES, NAMES].map(|count| count * times);
    let mut next = 1u64;
    let mut random = |below: usize| {
        next = next.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(next >> 33).unwrap_or_default() % below
    };
    let mut builder = Builder::new(symbols);
    builder.root(SymId::new(types), RootKind::Entry);
    let names: Vec<_> = (0..names).map(|name| builder.name(&name.to_le_bytes())).collect();
    for _ in 0..EDGES * times {
        builder.edge(SymId::new(random(symbols)), SymId::new(random(symbols)));
    }
    for _ in 0..CONVERSIONS * times {
        builder.use_iface(SymId::new(random(symbols)), SymId::new(random(types)));
    }
    for _ in 0..CHILDREN * times {
        builder.child(SymId::new(random(types)), SymId::new(random(types)));
    }
    for _ in 0..CALLS * times {
        let demand = Demand::Method { name: names[random(names.len())], mtyp: SymId::new(random(types)) };
        builder.demand(SymId::new(random(symbols)), demand);
    }
    for slot in 0..SLOTS * times {
        let (name, mtyp) = (names[random(names.len())], SymId::new(random(types)));
        let targets = [Some(mtyp), Some(SymId::new(random(symbols))), Some(SymId::new(random(symbols)))];
        let holder = SymId::new(slot % types);
        let place = u32::try_from(slot / types).unwrap_or_default();
        let weak = WeakRef { holder, kind: WeakKind::Method, place, name, targets };
        builder.weak(weak, [Demand::Method { name, mtyp }, Demand::Named(name), Demand::Exported]);
    }
    builder
}
