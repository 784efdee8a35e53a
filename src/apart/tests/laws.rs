//! What holds of all facts: uniting them is the union of sets, and a plan of several modules is that of one which has all
//! of their facts. And nothing that is no file is taken for one, or ends the program.

use std::collections::BTreeSet;

use llgo_dce_apart::{
    encode, gather, hash, merge, plan, slice, world_of, Closure, File, FileKind, ModuleId, Plan, PlanError,
    Relations, Wanted,
};
use llgo_dce_core::{flood, Builder, Demand, Program, SymId, WeakId, WeakKind, WeakRef};
use llgo_dce_facts::{
    BySymbol, Details, Facts, Fragment, Fragments, PinReason, Purpose, Size, Symbol, SymbolKind, SymbolTable,
    Type, World,
};
use proptest::prelude::*;

/// How many names the symbols of all modules have.
const NAMES: usize = 12;

/// A module as numbers: what each means is in [`facts`].
#[derive(Debug, Clone)]
struct Module {
    /// For each symbol its name, and what it is.
    symbols: Vec<(usize, u8)>,
    edges: Vec<(usize, usize)>,
    conversions: Vec<(usize, usize)>,
    children: Vec<(usize, usize)>,
    asks: Vec<(usize, usize, usize)>,
    slots: Vec<(usize, u32, usize, [usize; 3])>,
    pins: Vec<usize>,
    fragments: Vec<(usize, usize, Vec<usize>)>,
}

fn module() -> impl Strategy<Value = Module> {
    let pairs = || prop::collection::vec((0..NAMES, 0..NAMES), 0..12);
    let symbols = prop::collection::vec((0..NAMES, any::<u8>()), 1..NAMES);
    let asks = prop::collection::vec((0..NAMES, 0..3usize, 0..NAMES), 0..6);
    let targets = prop::array::uniform3(0..NAMES + 2);
    let slots = prop::collection::vec((0..NAMES, 0..3u32, 0..3usize, targets), 0..8);
    let fragments = prop::collection::vec((0..NAMES, 0..NAMES, prop::collection::vec(0..NAMES, 0..3)), 0..3);
    let pins = prop::collection::vec(0..NAMES, 0..2);
    (symbols, pairs(), pairs(), pairs(), asks, slots, pins, fragments).prop_map(
        |(symbols, edges, conversions, children, asks, slots, pins, fragments)| Module {
            symbols,
            edges,
            conversions,
            children,
            asks,
            slots,
            pins,
            fragments,
        },
    )
}

const TEXTS: [&[u8]; NAMES] = [
    b"main",
    b"a.F",
    b"a.G",
    b"b.F",
    b"b.G",
    b"_llgo_a.T",
    b"*_llgo_a.T",
    b"_llgo_b.U",
    b"_llgo_func",
    b"a.v",
    b"a.init",
    b"OnEvent",
];
const METHODS: [&[u8]; 3] = [b"Alpha", b"Beta", b"gamma"];

/// No details are known.
struct Nothing;

impl Details for Nothing {
    fn size(&self, _: SymId) -> Size {
        Size::default()
    }

    fn go_name(&self, _: SymId) -> Option<Vec<u8>> {
        None
    }
}

/// The facts of a module, of which what is local is called by the module alone.
fn facts(module: &Module, number: usize) -> Facts<'static> {
    let mut of_name = [None; NAMES];
    let mut table: Vec<Symbol<'static>> = Vec::new();
    for &(name, bits) in &module.symbols {
        if of_name[name].is_none() {
            of_name[name] = Some(SymId::new(table.len()));
            table.push(symbol(name, bits));
        }
    }
    let count = table.len();
    let symbol = |name: usize| of_name.get(name).copied().flatten().unwrap_or(SymId::new(name % count));
    let mut graph = Builder::new(count);
    for &(from, to) in &module.edges {
        graph.edge(symbol(from), symbol(to));
    }
    for &(by, ty) in &module.conversions {
        graph.use_iface(symbol(by), symbol(ty));
    }
    for &(ty, child) in &module.children {
        graph.child(symbol(ty), symbol(child));
    }
    for &(by, method, mtyp) in &module.asks {
        let name = graph.name(METHODS[method]);
        graph.demand(symbol(by), Demand::Method { name, mtyp: symbol(mtyp) });
    }
    let mut types: BySymbol<Type> = BySymbol::default();
    for &(holder, place, method, targets) in &module.slots {
        let (holder, name) = (symbol(holder), graph.name(METHODS[method]));
        let targets = targets.map(|target| (target < NAMES).then(|| symbol(target)));
        let answers = targets[0].map(|mtyp| Demand::Method { name, mtyp });
        graph.weak(WeakRef { holder, kind: WeakKind::Method, place, name, targets }, answers);
        if !types.contains(holder) {
            types.insert(holder, Type { symbol: holder, pins: Vec::new(), undescribed: Vec::new() });
        }
    }
    for &ty in &module.pins {
        if let Some(ty) = types.get_mut(symbol(ty)) {
            ty.pins.push(PinReason::BrokenTriple);
        }
    }
    let mut fragments = Fragments::from_symbol(count);
    for (function, variable, mentions) in &module.fragments {
        let fragment = graph.add_symbol();
        graph.edge(symbol(*variable), fragment);
        mentions.iter().for_each(|&it| graph.edge(fragment, symbol(it)));
        let purpose = Purpose::Variable(symbol(*variable));
        fragments.push(Fragment { function: symbol(*function), purpose, instructions: 3 });
    }
    Facts {
        module: format!("m{number}"),
        dialects: vec!["relocs"],
        graph,
        symbols: table.into_iter().collect::<SymbolTable<'static>>(),
        types,
        fragments,
        ..Facts::default()
    }
}

fn symbol(name: usize, bits: u8) -> Symbol<'static> {
    let (is_declaration, is_local) = (name > 0 && bits & 3 == 0, name > 0 && bits & 12 == 0);
    let is_variable = (5..10).contains(&name);
    let kind = match (is_declaration, is_variable) {
        (true, _) => SymbolKind::Declaration,
        (_, true) => SymbolKind::Variable,
        _ => SymbolKind::Function,
    };
    Symbol {
        name: TEXTS[name],
        kind,
        is_function: !is_variable,
        is_variable,
        is_declaration,
        is_visible: !is_declaration && !is_local,
        is_in_assembly: false,
        is_local,
        is_copy: false,
        is_needed: false,
    }
}

fn bytes(module: &Module, number: usize) -> Vec<u8> {
    encode(&facts(module, number), &Nothing).relations.to_bytes(FileKind::Facts)
}

fn united(files: &[&[u8]]) -> Vec<u8> {
    let files: Vec<File<'_>> =
        files.iter().map(|it| File::parse(it, FileKind::Facts).expect("a file")).collect();
    merge(&files).to_bytes(FileKind::Facts)
}

fn wanted() -> Wanted {
    Wanted { natives: Default::default(), exports: Vec::new(), is_all: false }
}

fn planned(files: &[Vec<u8>]) -> Result<Relations, PlanError> {
    let files: Vec<File<'_>> =
        files.iter().map(|it| File::parse(it, FileKind::Facts).expect("a file")).collect();
    plan(gather(&files, "", &wanted())?, |_, _| {})
}

/// What a plan says of a module that it has facts of.
fn world_in(plan: &Plan<'_>, module: &Module, number: usize) -> (World<'static>, Closure) {
    let facts = facts(module, number);
    let origin = plan.module(hash(&facts)).expect("the plan has facts of it");
    plan.world(facts, &[origin])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn the_same_module_has_the_same_bytes(a in module()) {
        prop_assert_eq!(bytes(&a, 0), bytes(&a, 0));
    }

    #[test]
    fn what_is_written_is_read(a in module()) {
        let bytes = bytes(&a, 0);
        prop_assert_eq!(united(&[&bytes]), bytes);
    }

    #[test]
    fn order_does_not_matter(a in module(), b in module()) {
        let (a, b) = (bytes(&a, 0), bytes(&b, 1));
        prop_assert_eq!(united(&[&a, &b]), united(&[&b, &a]));
    }

    #[test]
    fn grouping_does_not_matter(a in module(), b in module(), c in module()) {
        let (a, b, c) = (bytes(&a, 0), bytes(&b, 1), bytes(&c, 2));
        let left = united(&[&united(&[&a, &b]), &c]);
        prop_assert_eq!(&left, &united(&[&a, &united(&[&b, &c])]));
        prop_assert_eq!(&left, &united(&[&a, &b, &c]));
    }

    #[test]
    fn twice_is_once(a in module(), b in module()) {
        let (a, b) = (bytes(&a, 0), bytes(&b, 1));
        let both = united(&[&a, &b]);
        prop_assert_eq!(united(&[&both, &a]), both);
    }

    /// Each package, flooded with what the plan says of the rest, comes to what the plan says of it.
    #[test]
    fn packages_come_to_what_the_plan_says(modules in prop::collection::vec(module(), 1..4)) {
        let files: Vec<Vec<u8>> = (0..).zip(&modules).map(|(number, it)| bytes(it, number)).collect();
        let Ok(planned) = planned(&files) else { return Ok(()) };
        let world = world_of(&planned).expect("a plan");
        let outcome = flood(&world.program);
        // Of local ones, those whose name no other module has.
        let named = |one: &Symbol<'_>| {
            let mut all = world.symbols.iter().filter(|(_, it)| it.is_local == one.is_local && it.name == one.name);
            all.next().map(|it| it.0).filter(|_| all.next().is_none())
        };
        let written = planned.to_bytes(FileKind::Plan);
        let read = Plan::parse(&written).expect("a plan");
        for (number, module) in modules.iter().enumerate() {
            let (own, closure) = world_in(&read, module, number);
            let found = flood(&own.program);
            prop_assert!(closure.check(&own, &found).is_ok());
            for (symbol, it) in own.symbols.iter() {
                let Some(whole) = named(it) else {
                    prop_assert!(it.is_local, "each symbol is in the plan");
                    continue;
                };
                prop_assert_eq!(found.live(symbol).is_some(), outcome.live(whole).is_some());
            }
            for (slot, weak) in own.program.weak_refs() {
                let Some(holder) = own.symbols.get(weak.holder).and_then(named) else { continue };
                let is_same = |id: &WeakId| {
                    let other = world.program.weak_ref(*id);
                    let name = |program: &Program, it: &WeakRef| program.name(it.name).to_vec();
                    let texts = |symbols: &SymbolTable<'_>, it: &WeakRef| it.targets.map(|it| it.map(|it| symbols.text(it)));
                    other.place == weak.place
                        && name(&world.program, other) == name(&own.program, weak)
                        && texts(&world.symbols, other) == texts(&own.symbols, weak)
                };
                let same = world.program.weak_refs_of(holder).iter().filter(|id| is_same(id));
                let same: Vec<bool> = same.map(|id| outcome.kept(*id).is_some()).collect();
                prop_assert!(same.contains(&found.kept(slot).is_some()));
            }
        }
    }

    /// A slice says the same of its module as the plan, whatever else it is of.
    #[test]
    fn a_slice_says_what_the_plan_says(modules in prop::collection::vec(module(), 1..4)) {
        let files: Vec<Vec<u8>> = (0..).zip(&modules).map(|(number, it)| bytes(it, number)).collect();
        let Ok(planned) = planned(&files) else { return Ok(()) };
        let whole = planned.to_bytes(FileKind::Plan);
        let whole = File::parse(&whole, FileKind::Plan).expect("a plan");
        let parsed: Vec<File<'_>> = files.iter().map(|it| File::parse(it, FileKind::Facts).expect("facts")).collect();
        for (number, module) in modules.iter().enumerate() {
            let outcome = |plan: &Plan<'_>| {
                let (own, closure) = world_in(plan, module, number);
                let found = flood(&own.program);
                let live: Vec<bool> = own.symbols.ids().map(|it| found.live(it).is_some()).collect();
                let kept: Vec<bool> = own.program.weak_refs().map(|(it, _)| found.kept(it).is_some()).collect();
                (live, kept, closure.check(&own, &found).is_ok())
            };
            let written = planned.to_bytes(FileKind::Plan);
            let expected = outcome(&Plan::parse(&written).expect("a plan"));
            for from in [&parsed[number..=number], &parsed[..]] {
                let sliced = slice(&whole, from).to_bytes(FileKind::Plan);
                prop_assert_eq!(&outcome(&Plan::parse(&sliced).expect("a slice")), &expected);
            }
        }
    }

    /// A module that asks for more than the one that the plan has facts of is refused, or asks for nothing more of what
    /// others have: a plan of the changed program keeps no more of that.
    #[test]
    fn more_than_was_planned_is_noticed(a in module(), b in module(), from in 0..NAMES, to in 0..NAMES) {
        let b = belonging(&a, b);
        let a = belonging(&b, a);
        let Ok(before) = planned(&[bytes(&a, 0), bytes(&b, 1)]) else { return Ok(()) };
        let mut changed = a.clone();
        changed.edges.push((from, to));
        changed = belonging(&b, changed);
        let Ok(after) = planned(&[bytes(&changed, 0), bytes(&b, 1)]) else { return Ok(()) };
        let written = before.to_bytes(FileKind::Plan);
        let plan = Plan::parse(&written).expect("a plan");
        let origin: Vec<ModuleId> = plan.module(hash(&facts(&a, 0))).into_iter().collect();
        let (own, closure) = plan.world(facts(&changed, 0), &origin);
        if closure.check(&own, &flood(&own.program)).is_ok() {
            let (before, after) = (kept_of(&before, &b, 1), kept_of(&after, &b, 1));
            prop_assert!(after.is_subset(&before), "{after:?} is more than {before:?}");
        }
    }

    #[test]
    fn a_damaged_file_is_refused_or_read(a in module(), places in prop::collection::vec((any::<usize>(), any::<u8>()), 1..6), end in any::<usize>()) {
        let whole = bytes(&a, 0);
        let mut damaged = whole.clone();
        for (place, byte) in places {
            let place = place % damaged.len();
            damaged[place] = byte;
        }
        look_at(&damaged);
        damaged.truncate(end % (damaged.len() + 1));
        look_at(&damaged);
        let planned = planned(&[whole]);
        if let Ok(planned) = planned {
            let mut bytes = planned.to_bytes(FileKind::Plan);
            let place = end % bytes.len();
            bytes[place] ^= 1 << (end % 8);
            if let Ok(plan) = Plan::parse(&bytes) {
                let (own, closure) = plan.world(facts(&a, 0), &[]);
                let _ = closure.check(&own, &flood(&own.program));
            }
        }
    }
}

/// The second module as one that belongs to the first: it defines what is declared and in neither, as what no package
/// defines is native code, to which a plan does nothing; and it says nothing of what it only declares.
fn belonging(a: &Module, mut b: Module) -> Module {
    let (in_a, in_b) = (facts(a, 0).symbols, facts(&b, 1).symbols);
    let is_defined = |it: &Symbol<'_>| {
        in_a.iter().chain(in_b.iter()).any(|(_, other)| other.name == it.name && other.is_visible)
    };
    let declared = in_a.iter().chain(in_b.iter()).filter(|(_, it)| it.is_declaration && !it.is_local);
    let missing: BTreeSet<&[u8]> =
        declared.filter(|(_, it)| !is_defined(it)).map(|(_, it)| it.name).collect();
    let missing = (0..NAMES).filter(|&name| missing.contains(TEXTS[name]));
    b.symbols = missing.map(|name| (name, u8::MAX)).chain(b.symbols).collect();
    let symbols = facts(&b, 1).symbols;
    // As `facts` resolves numbers.
    let of_name = |name: usize| symbols.iter().find(|(_, it)| TEXTS.get(name) == Some(&it.name));
    let is_own = |name: usize| {
        let symbol = of_name(name).map_or(SymId::new(name % symbols.len()), |(symbol, _)| symbol);
        symbols.get(symbol).is_some_and(|it| !it.is_declaration)
    };
    b.edges.retain(|it| is_own(it.0));
    b.conversions.retain(|it| is_own(it.0));
    b.children.retain(|it| is_own(it.0));
    b.asks.retain(|it| is_own(it.0));
    b.slots.retain(|it| is_own(it.0));
    b.fragments.retain(|it| is_own(it.0) && is_own(it.1));
    b
}

/// What is kept of a module by a plan: symbols and slots.
fn kept_of(planned: &Relations, module: &Module, number: usize) -> BTreeSet<(usize, bool)> {
    let written = planned.to_bytes(FileKind::Plan);
    let (own, _) = world_in(&Plan::parse(&written).expect("a plan"), module, number);
    let found = flood(&own.program);
    let live = own.symbols.iter().filter(|(symbol, it)| !it.is_declaration && found.live(*symbol).is_some());
    let slots = own.program.weak_refs().filter(|(slot, _)| found.kept(*slot).is_some());
    live.map(|(it, _)| (it.index(), false)).chain(slots.map(|(it, _)| (it.index(), true))).collect()
}

/// Does with bytes whatever is done with a file.
fn look_at(bytes: &[u8]) {
    if let Ok(file) = File::parse(bytes, FileKind::Facts) {
        let relations = merge([&file]);
        let _ = llgo_dce_apart::Dump(&relations).to_string();
        if let Ok(planned) = gather(&[file], "", &wanted()).and_then(|facts| plan(facts, |_, _| {})) {
            let _ = world_of(&planned);
        }
    }
}

#[test]
fn another_version_is_refused() {
    let mut bytes = bytes(&sample(), 0);
    bytes[12] += 1;
    let why = File::parse(&bytes, FileKind::Facts).err().expect("refused").to_string();
    assert_eq!(why, "is of version 3 of the format, and not 2");
    assert!(File::parse(&bytes, FileKind::Plan).is_err());
}

fn sample() -> Module {
    Module {
        symbols: vec![(0, 255), (1, 255)],
        edges: vec![(0, 1)],
        conversions: Vec::new(),
        children: Vec::new(),
        asks: Vec::new(),
        slots: Vec::new(),
        pins: Vec::new(),
        fragments: Vec::new(),
    }
}
