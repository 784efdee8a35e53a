//! `report=FILE`: everything that was found, as JSON. docs/report.md documents the schema and changes with it. A change
//! that readers of an older schema would misunderstand makes a new [`SCHEMA`].
//!
//! The names in the JSON are short, as a report has them many times; the fields here say more.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{
    flood_without, Demand, IfaceWhy, LiveWhy, Outcome, SlotState, SymId, WeakId, WeakKind, WeakRef,
};
use llgo_dce_facts::{go_names, text, Blocker, PinReason, Size, SymbolKind, BYTES_PER_INSTRUCTION};
use serde::Serialize;

use super::count::Count;
use super::culprits::{culprits, first_line, is_for_any, lookups_of, steps, Lost};
use super::exports::{exports, without_exports};
use super::names::{self, Names};
use super::rows::{line_of, TableCounts};
use super::subject::Subject;
use super::verdict::Verdict;
use super::why;

/// The version of the schema.
const SCHEMA: u32 = 1;

/// Counts of everything that is counted per package, per type and in total.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub(crate) struct Counts {
    /// Symbols that are defined here.
    pub(crate) symbols: Count,
    /// Method slots.
    pub(crate) methods: Count,
    /// Instructions of LLVM IR.
    pub(crate) instructions: Count,
    /// Bytes of the linked file, by estimate.
    pub(crate) bytes: Count,
}

impl Counts {
    fn add_symbol(&mut self, kept: bool, size: Size) {
        self.symbols.add(kept, 1);
        self.instructions.add(kept, size.instructions);
        self.bytes.add(kept, size.bytes);
    }
}

/// Everything. Symbols, types, methods and packages refer to each other by their index in these lists.
#[derive(Serialize)]
pub(crate) struct Report {
    /// [`SCHEMA`].
    pub(crate) schema: u32,
    /// Name and version of the tool.
    pub(crate) tool: &'static str,
    /// The module's identifier.
    pub(crate) module: String,
    /// How much of the program the module is.
    pub(crate) scope: &'static str,
    /// Whether the bytes of what stays are those after the optimizer.
    pub(crate) measured: bool,
    pub(crate) totals: Totals,
    /// The sentences of the warnings.
    pub(crate) problems: Vec<String>,
    pub(crate) packages: Vec<Package>,
    pub(crate) symbols: Vec<Symbol>,
    pub(crate) types: Vec<Type>,
    pub(crate) methods: Vec<Method>,
    pub(crate) reflection: Reflection,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) exports: Option<Exports>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) function_table: Option<TableCounts>,
}

/// Counts of the whole module.
#[derive(Serialize)]
pub(crate) struct Totals {
    #[serde(flatten)]
    pub(crate) counts: Counts,
    /// Types with methods.
    pub(crate) types: Count,
    /// Slots that an interface still has to find.
    pub(crate) matchable: usize,
    /// The other kinds of weak reference.
    #[serde(rename = "references")]
    pub(crate) weak: Vec<WeakCounts>,
    /// The fragments of init functions.
    #[serde(rename = "initialisers")]
    pub(crate) fragments: FragmentCounts,
}

/// Counts of fragments.
#[derive(Serialize)]
pub(crate) struct FragmentCounts {
    /// Variables that have a fragment.
    pub(crate) variables: usize,
    /// Those of them that nobody reads.
    pub(crate) unread: usize,
    /// Instructions of the fragments that are removed.
    pub(crate) instructions: u64,
    /// Bytes of those instructions.
    pub(crate) bytes: u64,
    /// Variables that nobody reads and that stay all the same.
    #[serde(rename = "stay")]
    pub(crate) blocked: Vec<BlockedCount>,
}

/// How many variables stay for one reason.
#[derive(Serialize)]
pub(crate) struct BlockedCount {
    /// The name of the [`Blocker`].
    #[serde(rename = "why")]
    pub(crate) blocker: &'static str,
    pub(crate) variables: usize,
}

/// Counts of one kind of weak reference.
#[derive(Serialize)]
pub(crate) struct WeakCounts {
    /// The name of the [`WeakKind`].
    pub(crate) kind: &'static str,
    pub(crate) all: usize,
    /// Those whose targets are dead.
    pub(crate) emptied: usize,
}

/// A Go package.
#[derive(Serialize)]
pub(crate) struct Package {
    /// Its path; empty of C code, and of predeclared and unnamed types.
    pub(crate) name: String,
    #[serde(flatten)]
    pub(crate) counts: Counts,
}

/// A symbol, live or dead.
#[derive(Serialize)]
pub(crate) struct Symbol {
    /// Its name, or a description where it has none.
    pub(crate) name: String,
    /// The name of a type in Go.
    #[serde(rename = "go", skip_serializing_if = "Option::is_none")]
    pub(crate) go_name: Option<String>,
    /// The name of the [`SymbolKind`].
    pub(crate) kind: &'static str,
    /// Index of its package.
    pub(crate) package: usize,
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) instructions: u64,
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) bytes: u64,
    /// Addresses in it.
    #[serde(skip_serializing_if = "is_zero")]
    pub(crate) addresses: u64,
    /// Why it is live, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) live: Option<Reason>,
    /// Why a type is UsedInIface, if it is.
    #[serde(rename = "interface", skip_serializing_if = "Option::is_none")]
    pub(crate) in_iface: Option<Reason>,
}

/// Why a symbol is live, or a type UsedInIface, with a link to the symbol that makes it so.
#[derive(Default, Serialize)]
pub(crate) struct Reason {
    /// What kind of reason it is, in a word: `reference`, `converted` and so on.
    #[serde(rename = "why")]
    pub(crate) kind: &'static str,
    /// Why a root is one.
    #[serde(rename = "root", skip_serializing_if = "Option::is_none")]
    pub(crate) root_kind: Option<&'static str>,
    /// The live symbol that refers to it, converts it, or demands the weak reference that keeps it.
    #[serde(rename = "from", skip_serializing_if = "Option::is_none")]
    pub(crate) origin: Option<usize>,
    /// The holder of the weak reference that keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) holder: Option<usize>,
    /// Index of the method slot that keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) method: Option<usize>,
    /// The key of the registry entry that keeps it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) key: Option<String>,
    /// How `origin` demands a weak reference that is no method slot, in the words of the option `why`.
    #[serde(rename = "words", skip_serializing_if = "Option::is_none")]
    pub(crate) demanded: Option<&'static str>,
}

/// A type with methods. The counts are of its descriptor and of its methods' bodies.
#[derive(Serialize)]
pub(crate) struct Type {
    /// Index of its descriptor.
    pub(crate) symbol: usize,
    pub(crate) live: bool,
    /// Whether it is UsedInIface.
    #[serde(rename = "interface")]
    pub(crate) in_iface: bool,
    /// Why it keeps all its methods, if it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pinned: Option<&'static str>,
    #[serde(flatten)]
    pub(crate) counts: Counts,
}

/// A method slot.
#[derive(Serialize)]
pub(crate) struct Method {
    /// Index of its type.
    #[serde(rename = "type")]
    pub(crate) ty: usize,
    /// Its index in the method table.
    pub(crate) slot: u32,
    /// Its Name.
    pub(crate) name: String,
    /// The method's name as Go's linker has it.
    #[serde(rename = "go")]
    pub(crate) go_name: String,
    /// The name of the [`SlotState`].
    pub(crate) state: &'static str,
    /// The name of the [`Verdict`].
    #[serde(rename = "why")]
    pub(crate) verdict: &'static str,
    /// The symbol that demands a live method.
    #[serde(rename = "from", skip_serializing_if = "Option::is_none")]
    pub(crate) demanded_by: Option<usize>,
    /// How that symbol demands it, in the words of the option `why`.
    #[serde(rename = "words", skip_serializing_if = "Option::is_none")]
    pub(crate) demanded: Option<&'static str>,
    /// A live symbol that demands a method which is removed all the same, as its type is not live or not UsedInIface.
    #[serde(rename = "asked", skip_serializing_if = "Option::is_none")]
    pub(crate) demanded_in_vain_by: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mtyp: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ifn: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tfn: Option<usize>,
    /// Instructions of its bodies: all when it is live, else those that are removed with it.
    pub(crate) instructions: u64,
    /// Bytes of those instructions.
    pub(crate) bytes: u64,
}

/// The functions that look up any exported method.
#[derive(Serialize)]
pub(crate) struct Reflection {
    /// What would be removed if none of them did.
    pub(crate) cost: Cost,
    pub(crate) culprits: Vec<Culprit>,
}

/// A live symbol that may look up any exported method.
#[derive(Serialize)]
pub(crate) struct Culprit {
    pub(crate) symbol: usize,
    /// Whether the front end has recorded the look-up; otherwise the pass has found it in the code.
    pub(crate) recorded: bool,
    /// Where the names were lost.
    pub(crate) lost: Vec<Lost>,
    /// File and line of the look-up, or else of the function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) line: Option<String>,
    /// What would be removed if this symbol alone did not.
    pub(crate) cost: Cost,
}

/// Symbols of Go's that are visible outside of the link, and so are roots.
#[derive(Serialize)]
pub(crate) struct Exports {
    pub(crate) symbols: Vec<usize>,
    /// What would be removed if none of them were a root.
    pub(crate) cost: Cost,
}

/// What is kept, and would be removed without some demands or roots.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub(crate) struct Cost {
    pub(crate) symbols: u64,
    pub(crate) methods: u64,
    pub(crate) instructions: u64,
    pub(crate) bytes: u64,
    /// The symbols.
    #[serde(skip)]
    pub(crate) all: Vec<usize>,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "what serde asks for")]
fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// The report as text.
pub fn json(subject: &Subject<'_>) -> String {
    of(subject).json()
}

/// The report, with sizes as they are before the optimizer.
pub(crate) fn of(subject: &Subject<'_>) -> Report {
    Writer::new(subject).report()
}

impl Report {
    /// The report as text.
    pub(crate) fn json(&self) -> String {
        // Strings and numbers in structs: there is nothing in it that could fail.
        let mut text = serde_json::to_string(self).unwrap_or_default();
        text.push('\n');
        text
    }
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
        let mut sizes: Vec<Size> = world.symbols.ids().map(size).collect();
        for (fragment, it) in world.fragments.iter() {
            if world.fragments.is_removed(fragment, subject.outcome) {
                let whole = &mut sizes[it.function.index()].bytes;
                *whole = whole.saturating_sub(it.instructions * BYTES_PER_INSTRUCTION);
            }
        }
        Self {
            subject,
            names: subject.names(),
            sizes,
            slot_of: slots.iter().enumerate().map(|(index, &slot)| (slot, index)).collect(),
            slots,
        }
    }

    fn report(&self) -> Report {
        let (symbols, names) = self.symbols();
        let package_of_symbol: Vec<usize> = symbols.iter().map(|symbol| symbol.package).collect();
        let packages = self.packages(names, &package_of_symbol);
        Report {
            schema: SCHEMA,
            tool: concat!("llgo-dce ", env!("CARGO_PKG_VERSION")),
            module: self.subject.world.module.clone(),
            scope: self.subject.world.scope.name(),
            measured: false,
            totals: self.totals(),
            problems: self.subject.problems.to_vec(),
            packages,
            symbols,
            types: self.types(),
            methods: self.methods(),
            reflection: self.reflection(),
            exports: self.exports(),
            function_table: TableCounts::of(self.subject),
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
        let Size { instructions, bytes, addresses } = self.size(symbol);
        let in_iface = self.subject.outcome.in_iface(symbol);
        // Of a root that is no type it means nothing.
        let in_iface = in_iface
            .filter(|why| *why != IfaceWhy::Assumed || world.symbols.kind(symbol) == SymbolKind::Type);
        Symbol {
            name: self.names.of(symbol),
            go_name: self.subject.details.go_name(symbol).map(|name| text(&name)),
            kind: world.symbols.kind(symbol).name(),
            package: packages
                .number(&text(go_names::package(world.symbols.name(self.named(symbol))).unwrap_or_default())),
            instructions,
            bytes,
            addresses,
            live: self.subject.outcome.live(symbol).map(|why| self.live_reason(why)),
            in_iface: in_iface.map(|why| self.iface_reason(why, symbol)),
        }
    }

    fn size(&self, symbol: SymId) -> Size {
        self.sizes.get(symbol.index()).copied().unwrap_or_default()
    }

    /// The symbol itself, or, where it has no name, the first with one on the way to a root: a constant belongs to the
    /// package of its referrer.
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
            LiveWhy::Root(kind) => {
                Reason { kind: "root", root_kind: Some(names::root(kind)), ..Reason::default() }
            }
            LiveWhy::Ref(from) => {
                Reason { kind: "reference", origin: Some(from.index()), ..Reason::default() }
            }
            LiveWhy::Weak(weak) => self.weak_reason(weak),
        }
    }

    fn iface_reason(&self, why: IfaceWhy, ty: SymId) -> Reason {
        let from = |kind, origin: SymId| Reason { kind, origin: Some(origin.index()), ..Reason::default() };
        match why {
            IfaceWhy::Record(by) => from("converted", by),
            IfaceWhy::Child(parent) => from("child", parent),
            IfaceWhy::Assumed => from("assumed", ty),
            IfaceWhy::Weak(weak) => Reason { kind: "signature", ..self.weak_reason(weak) },
        }
    }

    /// Why the targets of a weak reference are live: a symbol demands the reference, and its holder is live.
    fn weak_reason(&self, weak: WeakId) -> Reason {
        let reference = self.subject.world.program.weak_ref(weak);
        Reason {
            kind: match reference.kind {
                WeakKind::Method => "method",
                kind => kind.name(),
            },
            root_kind: None,
            origin: self.demanded_by(weak),
            holder: Some(reference.holder.index()),
            method: self.method_of(weak),
            key: (reference.kind == WeakKind::RegistryEntry).then(|| self.names.key(weak)),
            demanded: self.demanded(weak).filter(|_| reference.kind != WeakKind::Method),
        }
    }

    /// The method that a weak reference is of: a slot, or the method value of one.
    fn method_of(&self, weak: WeakId) -> Option<usize> {
        let world = self.subject.world;
        let WeakRef { holder, kind, place, .. } = *world.program.weak_ref(weak);
        let slot = || world.methods_of(holder).find(|&slot| world.program.weak_ref(slot).place == place);
        let slot = if kind.is_of_method() { slot() } else { None };
        self.slot_of.get(&slot?).copied()
    }

    /// The symbol that demands a weak reference that is kept.
    fn demanded_by(&self, weak: WeakId) -> Option<usize> {
        let demand = self.subject.outcome.kept(weak)?;
        self.subject.outcome.demanded(demand).map(SymId::index)
    }

    /// How that symbol demands it, in the words of the option `why`; `None` of a slot of a pinned type, which is
    /// kept in any case.
    fn demanded(&self, weak: WeakId) -> Option<&'static str> {
        let demand = self.subject.world.program.demand(self.subject.outcome.kept(weak)?);
        let by = self.subject.outcome.demanded(self.subject.outcome.kept(weak)?)?;
        (demand != Demand::Pinned).then(|| why::asked(self.subject.world, demand, by))
    }

    /// The first symbol that demands a method which is removed all the same.
    fn demanded_in_vain_by(&self, slot: WeakId) -> Option<usize> {
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

    /// The symbols that count: those that are defined here and that the pass decides about.
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
        let [live, matchable, dead, unlisted] = totals.slots;
        counts.methods = Count { kept: live as u64, removed: (matchable + dead + unlisted) as u64 };
        let others = WeakKind::ALL.iter().zip(totals.weak).filter(|(kind, _)| **kind != WeakKind::Method);
        let weak = others
            .map(|(kind, it)| WeakCounts { kind: kind.name(), all: it.all, emptied: it.emptied })
            .collect();
        Totals { counts, types, matchable, weak, fragments: self.fragments() }
    }

    fn fragments(&self) -> FragmentCounts {
        let totals = self.subject.world.fragments.totals(self.subject.outcome);
        let blocked = Blocker::ALL.iter().zip(totals.blocked).filter(|(_, variables)| *variables > 0);
        FragmentCounts {
            variables: totals.variables,
            unread: totals.removed,
            instructions: totals.size.instructions,
            bytes: totals.size.bytes,
            blocked: blocked
                .map(|(blocker, variables)| BlockedCount { blocker: blocker.name(), variables })
                .collect(),
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
            in_iface: self.subject.outcome.in_iface(symbol).is_some(),
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
        // Of a removed method, the bodies that are removed with it: one that is called directly stays.
        let of_it = |body: &&SymId| state == SlotState::Live || !self.is_live(**body);
        let sizes: Vec<Size> = bodies.iter().filter(of_it).map(|&body| self.size(body)).collect();
        Method {
            ty: types.get(&weak.holder).copied().unwrap_or_default(),
            slot: weak.place,
            name: text(world.program.name(weak.name)),
            go_name: self.names.method(slot),
            state: state.name(),
            verdict: Verdict::of(&world.program, outcome, slot).name(),
            demanded_by: self.demanded_by(slot),
            demanded: self.demanded(slot),
            demanded_in_vain_by: self.demanded_in_vain_by(slot),
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
                    recorded: lookups_of(world, culprit).all(|lookup| lookup.is_recorded),
                    lost: steps(world, culprit),
                    line: first_line(world, culprit).or_else(|| line_of(self.subject, culprit)),
                    cost: cost(&|symbol| symbol == culprit),
                })
                .collect(),
        }
    }

    fn exports(&self) -> Option<Exports> {
        let symbols: Vec<usize> = exports(self.subject).into_iter().map(SymId::index).collect();
        let cost = || self.cost(&without_exports(self.subject));
        (!symbols.is_empty()).then(|| Exports { cost: cost(), symbols })
    }

    /// What is kept, and would not be in another outcome.
    fn cost(&self, without: &Outcome) -> Cost {
        let mut cost = Cost::default();
        for symbol in self.counted().filter(|&symbol| self.is_live(symbol) && without.live(symbol).is_none())
        {
            let size = self.size(symbol);
            cost.symbols += 1;
            cost.instructions += size.instructions;
            cost.bytes += size.bytes;
            cost.all.push(symbol.index());
        }
        let is_lost = |slot: &&WeakId| self.is_kept(**slot) && without.kept(**slot).is_none();
        cost.methods = self.slots.iter().filter(is_lost).count() as u64;
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
