//! `report=FILE`: everything that was found, as JSON. The schema is documented in docs/report.md; whatever changes in
//! it changes there, and what readers of an older one would take wrongly makes a new [`SCHEMA`].

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{flood_without, Demand, IfaceWhy, LiveWhy, Outcome, SlotState, SymId, WeakId, WeakKind};
use llgo_dce_facts::{go_names, text, Blocker, PinReason, Size, SymbolKind};
use serde::Serialize;

use super::culprits::{culprits, is_for_any};
use super::names::{self, Names};
use super::subject::Subject;
use super::verdict::Verdict;
use super::why;

/// The version of the schema.
const SCHEMA: u32 = 1;

/// How much of something stays, and how much goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
struct Count {
    kept: u64,
    gone: u64,
}

impl Count {
    fn add(&mut self, kept: bool, amount: u64) {
        *(if kept { &mut self.kept } else { &mut self.gone }) += amount;
    }
}

/// Counts of everything that is counted per package, per type and in total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
struct Counts {
    symbols: Count,
    methods: Count,
    instructions: Count,
    bytes: Count,
}

impl Counts {
    fn add_symbol(&mut self, kept: bool, size: Size) {
        self.symbols.add(kept, 1);
        self.instructions.add(kept, size.instructions);
        self.bytes.add(kept, size.bytes);
    }
}

#[derive(Serialize)]
struct Report<'a> {
    schema: u32,
    tool: &'static str,
    module: String,
    scope: &'static str,
    totals: Totals,
    problems: &'a [String],
    packages: Vec<Package>,
    symbols: Vec<Symbol>,
    types: Vec<Type>,
    methods: Vec<Method>,
    reflection: Reflection,
}

#[derive(Serialize)]
struct Totals {
    #[serde(flatten)]
    counts: Counts,
    types: Count,
    matchable: usize,
    references: Vec<References>,
    initialisers: Initialisers,
}

/// Counts of what init functions fill variables with.
#[derive(Serialize)]
struct Initialisers {
    variables: usize,
    unread: usize,
    instructions: u64,
    bytes: u64,
    /// Variables that nobody reads and that stay all the same.
    stay: Vec<Staying>,
}

#[derive(Serialize)]
struct Staying {
    why: &'static str,
    variables: usize,
}

/// Counts of one kind of weak reference.
#[derive(Serialize)]
struct References {
    kind: &'static str,
    all: usize,
    emptied: usize,
}

#[derive(Serialize)]
struct Package {
    name: String,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct Symbol {
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    go: Option<String>,
    kind: &'static str,
    package: usize,
    #[serde(skip_serializing_if = "is_zero")]
    instructions: u64,
    #[serde(skip_serializing_if = "is_zero")]
    bytes: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    live: Option<Reason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    interface: Option<Reason>,
}

/// Why a symbol is live, or a type in an interface, with a link to where that comes from.
#[derive(Default, Serialize)]
struct Reason {
    why: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    root: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    holder: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    method: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<&'static str>,
}

#[derive(Serialize)]
struct Type {
    symbol: usize,
    live: bool,
    interface: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pinned: Option<&'static str>,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct Method {
    #[serde(rename = "type")]
    ty: usize,
    slot: u32,
    name: String,
    go: String,
    state: &'static str,
    why: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mtyp: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ifn: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tfn: Option<usize>,
    instructions: u64,
    bytes: u64,
}

/// What would go besides, if nobody looked up any exported method.
#[derive(Serialize)]
struct Reflection {
    cost: Cost,
    culprits: Vec<Culprit>,
}

#[derive(Serialize)]
struct Culprit {
    symbol: usize,
    recorded: bool,
    cost: Cost,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
struct Cost {
    symbols: u64,
    methods: u64,
    instructions: u64,
    bytes: u64,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "what serde asks for")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// The report as text.
pub(crate) fn json(subject: &Subject<'_>) -> String {
    // Strings and numbers in structs: there is nothing in it that could fail.
    let mut text = serde_json::to_string(&Writer::new(subject).report()).unwrap_or_default();
    text.push('\n');
    text
}

struct Writer<'a> {
    subject: &'a Subject<'a>,
    names: Names<'a>,
    sizes: Vec<Size>,
    /// Method slots, in the order of the report.
    slots: Vec<WeakId>,
    slot_of: HashMap<WeakId, usize>,
}

impl<'a> Writer<'a> {
    fn new(subject: &'a Subject<'a>) -> Self {
        let world = subject.world;
        let slots: Vec<WeakId> =
            world.types.all().iter().flat_map(|ty| world.methods_of(ty.symbol)).collect();
        let size = |symbol| match world.is_record(symbol) {
            true => Size::default(),
            false => subject.details.size(symbol),
        };
        let sizes = world.symbols.ids().map(size).collect();
        Self {
            subject,
            names: subject.names(),
            sizes,
            slot_of: slots.iter().enumerate().map(|(index, &slot)| (slot, index)).collect(),
            slots,
        }
    }

    fn report(&self) -> Report<'a> {
        let (symbols, names) = self.symbols();
        let package_of_symbol: Vec<usize> = symbols.iter().map(|symbol| symbol.package).collect();
        let packages = self.packages(names, &package_of_symbol);
        Report {
            schema: SCHEMA,
            tool: concat!("llgo-dce ", env!("CARGO_PKG_VERSION")),
            module: self.subject.world.module.clone(),
            scope: self.subject.world.scope.name(),
            totals: self.totals(),
            problems: self.subject.problems,
            packages,
            symbols,
            types: self.types(),
            methods: self.methods(),
            reflection: self.reflection(),
        }
    }

    /// All symbols by number, and the names of the packages that they are in.
    fn symbols(&self) -> (Vec<Symbol>, Vec<String>) {
        let mut packages = Packages::default();
        let all = self.subject.world.program.symbols();
        let symbols = all.map(|symbol| self.symbol(symbol, &mut packages)).collect();
        (symbols, packages.names)
    }

    fn symbol(&self, symbol: SymId, packages: &mut Packages) -> Symbol {
        let world = self.subject.world;
        let Size { instructions, bytes } = self.size(symbol);
        let interface = self.subject.outcome.in_iface(symbol);
        // Of a root that is no type it means nothing.
        let interface = interface
            .filter(|why| *why != IfaceWhy::Assumed || world.symbols.kind(symbol) == SymbolKind::Type);
        let go = self.subject.details.go_name(symbol).map(|name| text(&name));
        Symbol {
            name: self.names.of(symbol),
            go,
            kind: world.symbols.kind(symbol).name(),
            package: packages
                .number(&text(go_names::package(world.symbols.name(self.named(symbol))).unwrap_or_default())),
            instructions,
            bytes,
            live: self.subject.outcome.live(symbol).map(|why| self.live_reason(why)),
            interface: interface.map(|why| self.iface_reason(why, symbol)),
        }
    }

    fn size(&self, symbol: SymId) -> Size {
        self.sizes.get(symbol.index()).copied().unwrap_or_default()
    }

    /// The symbol itself, or, where it has no name, the first with one on the way to a root: constants belong to
    /// whoever needs them.
    fn named(&self, symbol: SymId) -> SymId {
        let mut named = symbol;
        // Reasons do not go in circles, so there are no more steps than symbols.
        for _ in 0..self.subject.world.program.symbol_count() {
            match self.subject.outcome.live(named) {
                _ if self.names.is_named(named) => return named,
                Some(LiveWhy::Ref(from)) => named = from,
                Some(LiveWhy::Weak(weak)) => named = self.subject.world.program.weak_ref(weak).holder,
                Some(LiveWhy::Root(_)) | None => return named,
            }
        }
        named
    }

    fn live_reason(&self, why: LiveWhy) -> Reason {
        match why {
            LiveWhy::Root(kind) => Reason { why: "root", root: Some(names::root(kind)), ..Reason::default() },
            LiveWhy::Ref(from) => Reason { why: "reference", from: Some(from.index()), ..Reason::default() },
            LiveWhy::Weak(weak) => self.weak_reason(weak),
        }
    }

    fn iface_reason(&self, why: IfaceWhy, ty: SymId) -> Reason {
        let by = |why, from: SymId| Reason { why, from: Some(from.index()), ..Reason::default() };
        match why {
            IfaceWhy::Record(from) => by("converted", from),
            IfaceWhy::Child(parent) => by("child", parent),
            IfaceWhy::Assumed => by("assumed", ty),
            IfaceWhy::Weak(weak) => Reason { why: "signature", ..self.weak_reason(weak) },
        }
    }

    /// Of what a weak reference keeps: it comes from whoever asks, by way of who holds the reference.
    fn weak_reason(&self, weak: WeakId) -> Reason {
        let reference = self.subject.world.program.weak_ref(weak);
        Reason {
            why: match reference.kind {
                WeakKind::Method => "method",
                kind => kind.name(),
            },
            root: None,
            from: self.asks(weak),
            holder: Some(reference.holder.index()),
            method: self.slot_of.get(&weak).copied(),
            key: (reference.kind == WeakKind::RegistryEntry).then(|| self.names.key(weak)),
            words: self.words(weak).filter(|_| reference.kind != WeakKind::Method),
        }
    }

    /// The symbol that asks for a weak reference that is kept.
    fn asks(&self, weak: WeakId) -> Option<usize> {
        let demand = self.subject.outcome.kept(weak)?;
        self.subject.outcome.demanded(demand).map(SymId::index)
    }

    /// What that symbol does, in the words of the option why, which has others for what nobody asks for.
    fn words(&self, weak: WeakId) -> Option<&'static str> {
        let demand = self.subject.world.program.demand(self.subject.outcome.kept(weak)?);
        let by = self.subject.outcome.demanded(self.subject.outcome.kept(weak)?)?;
        (demand != Demand::Pinned).then(|| why::asked(self.subject.world, demand, by))
    }

    /// The first symbol that asks for a method that goes all the same.
    fn asks_in_vain(&self, slot: WeakId) -> Option<usize> {
        let Subject { world, outcome, .. } = *self.subject;
        let mut demands = world.program.answers_of(slot).iter().filter(|_| !self.is_kept(slot));
        demands.find_map(|&demand| outcome.demanded(demand)).map(SymId::index)
    }

    fn packages(&self, names: Vec<String>, package_of_symbol: &[usize]) -> Vec<Package> {
        let mut packages: Vec<_> =
            names.into_iter().map(|name| Package { name, counts: Counts::default() }).collect();
        for symbol in self.counted() {
            let counts = &mut packages[package_of_symbol[symbol.index()]].counts;
            counts.add_symbol(self.is_live(symbol), self.size(symbol));
        }
        for &slot in &self.slots {
            let holder = self.subject.world.program.weak_ref(slot).holder;
            let counts = &mut packages[package_of_symbol[holder.index()]].counts;
            counts.methods.add(self.is_kept(slot), 1);
        }
        packages
    }

    /// The symbols that count: those that are defined here, and stay if they are live.
    fn counted(&self) -> impl Iterator<Item = SymId> + '_ {
        let world = self.subject.world;
        world.symbols.ids().filter(|&symbol| world.symbols.kind(symbol).is_counted())
    }

    fn is_live(&self, symbol: SymId) -> bool {
        self.subject.outcome.live(symbol).is_some()
    }

    fn is_kept(&self, slot: WeakId) -> bool {
        self.subject.outcome.kept(slot).is_some()
    }

    fn totals(&self) -> Totals {
        let mut counts = Counts::default();
        for symbol in self.counted() {
            counts.add_symbol(self.is_live(symbol), self.size(symbol));
        }
        let mut types = Count::default();
        for ty in self.subject.world.types.all() {
            types.add(self.is_live(ty.symbol), 1);
        }
        let totals = self.subject.outcome.totals(&self.subject.world.program);
        let [live, matchable, dead] = totals.slots;
        counts.methods = Count { kept: live as u64, gone: (matchable + dead) as u64 };
        let others = WeakKind::ALL.iter().zip(totals.weak).filter(|(kind, _)| **kind != WeakKind::Method);
        let references = others
            .map(|(kind, it)| References { kind: kind.name(), all: it.all, emptied: it.emptied })
            .collect();
        Totals { counts, types, matchable, references, initialisers: self.initialisers() }
    }

    fn initialisers(&self) -> Initialisers {
        let totals = self.subject.world.fragments.totals(self.subject.outcome);
        let stay = Blocker::ALL.iter().zip(totals.blocked).filter(|(_, variables)| *variables > 0);
        Initialisers {
            variables: totals.variables,
            unread: totals.removed,
            instructions: totals.size.instructions,
            bytes: totals.size.bytes,
            stay: stay.map(|(why, variables)| Staying { why: why.name(), variables }).collect(),
        }
    }

    fn types(&self) -> Vec<Type> {
        self.subject.world.types.all().iter().map(|ty| self.ty(ty)).collect()
    }

    fn ty(&self, ty: &llgo_dce_facts::Type) -> Type {
        let (world, symbol) = (self.subject.world, ty.symbol);
        let mut counts = Counts::default();
        counts.add_symbol(self.is_live(symbol), self.size(symbol));
        let mut met = HashSet::new();
        for slot in world.methods_of(symbol) {
            let weak = world.program.weak_ref(slot);
            counts.methods.add(self.is_kept(slot), 1);
            for body in weak.targets[1..].iter().flatten().filter(|&&body| met.insert(body)) {
                counts.add_symbol(self.is_live(*body), self.size(*body));
            }
        }
        Type {
            symbol: symbol.index(),
            live: self.is_live(symbol),
            interface: self.subject.outcome.in_iface(symbol).is_some(),
            pinned: ty.pinned().map(PinReason::text),
            counts,
        }
    }

    fn methods(&self) -> Vec<Method> {
        let types = self.subject.world.types.all().iter().enumerate();
        let types: HashMap<SymId, usize> = types.map(|(index, it)| (it.symbol, index)).collect();
        self.slots.iter().map(|&slot| self.method(slot, &types)).collect()
    }

    fn method(&self, slot: WeakId, types: &HashMap<SymId, usize>) -> Method {
        let Subject { world, outcome, .. } = *self.subject;
        let weak = world.program.weak_ref(slot);
        let state = outcome.slot_state(&world.program, slot);
        let [mtyp, ifn, tfn] = weak.targets.map(|target| target.map(SymId::index));
        let mut bodies: Vec<SymId> = weak.targets[1..].iter().copied().flatten().collect();
        bodies.dedup();
        // Of a method that goes, what goes with it: a body that is called directly does not.
        let of_it = |body: &&SymId| state == SlotState::Live || !self.is_live(**body);
        let sizes: Vec<Size> = bodies.iter().filter(of_it).map(|&body| self.size(body)).collect();
        Method {
            ty: types.get(&weak.holder).copied().unwrap_or_default(),
            slot: weak.place,
            name: text(world.program.name(weak.name)),
            go: self.names.method(slot),
            state: state.name(),
            why: Verdict::of(&world.program, outcome, slot).name(),
            from: self.asks(slot),
            words: self.words(slot),
            asked: self.asks_in_vain(slot),
            mtyp,
            ifn,
            tfn,
            instructions: sizes.iter().map(|size| size.instructions).sum(),
            bytes: sizes.iter().map(|size| size.bytes).sum(),
        }
    }

    fn reflection(&self) -> Reflection {
        let world = self.subject.world;
        let culprits = culprits(self.subject);
        let cost = |of: &dyn Fn(SymId) -> bool| {
            self.cost(&flood_without(&world.program, |symbol, demand| {
                of(symbol) && is_for_any(&world.program, demand)
            }))
        };
        Reflection {
            cost: if culprits.is_empty() { Cost::default() } else { cost(&|_| true) },
            culprits: culprits
                .iter()
                .map(|&culprit| Culprit {
                    symbol: culprit.index(),
                    recorded: !world.reflecting.contains(&culprit),
                    cost: cost(&|symbol| symbol == culprit),
                })
                .collect(),
        }
    }

    /// What stays, and would not in another outcome.
    fn cost(&self, without: &Outcome) -> Cost {
        let mut cost = Cost::default();
        for symbol in self.counted().filter(|&symbol| self.is_live(symbol) && without.live(symbol).is_none())
        {
            let size = self.size(symbol);
            cost.symbols += 1;
            cost.instructions += size.instructions;
            cost.bytes += size.bytes;
        }
        let goes = |slot: &&WeakId| self.is_kept(**slot) && without.kept(**slot).is_none();
        cost.methods = self.slots.iter().filter(goes).count() as u64;
        cost
    }
}

/// Numbers packages as they are met.
#[derive(Default)]
struct Packages {
    names: Vec<String>,
    numbers: HashMap<String, usize>,
}

impl Packages {
    fn number(&mut self, name: &str) -> usize {
        if let Some(&number) = self.numbers.get(name) {
            return number;
        }
        self.names.push(name.to_owned());
        self.numbers.insert(name.to_owned(), self.names.len() - 1);
        self.names.len() - 1
    }
}
