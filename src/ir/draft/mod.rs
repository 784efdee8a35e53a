//! What all that reads a module writes to, until it is facts.

pub(crate) mod coverage;
pub(crate) mod handles;
pub(crate) mod holders;

use hashbrown::HashSet;
use llgo_dce_core::{Builder, Demand, NameId, SymId, WeakKind};
use llgo_dce_facts::go_names::is_record_string;
use llgo_dce_facts::roots::is_list;
use llgo_dce_facts::{
    look_up, look_up_any, text, AnyLookup, BySymbol, Facts, Fragments, FunctionRows, PinReason, Problem,
    Roles, Runtime, SymbolKind, SymbolTable, Type, Undecided,
};

use super::llvm::{Module, Value};
use super::module::checks::Check;
use super::module::function_table::Parts;
use super::module::globals::{named_in_assembly, Symbols};
use super::module::mentions::for_each_mention;
use super::module::referrers::Shares;
use super::module::shapes::{copies, Candidate};
use super::module::slots::Slot;
use super::module::strings::bytes_of;
use super::module::stubs::UnreachableMethods;
use super::module::texts::Texts;
use super::module::types::{Descriptor, TypeTable};
use coverage::Coverage;
use handles::{Handles, TypeList};
use holders::{Holders, UnsortedHolders};

/// How much of the program a module is, as far as it matters for what is read of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// All that is LLVM IR: nothing is known of what it only declares.
    Whole,
    /// One package of several, whose facts are united later: what is left to the program is not decided.
    Package,
    /// The same, of which a plan has the facts as they were before LLVM changed the code.
    Planned,
}

/// What is known of a module so far.
pub(crate) struct Draft<'a, 'm> {
    pub(crate) module: Module<'m>,
    pub(crate) runtime: &'a Runtime,
    /// How much of the program the module is.
    pub(crate) extent: Extent,
    pub(crate) symbols: Symbols<'m>,
    /// The dialects of the module.
    pub(crate) dialects: Vec<&'static str>,
    /// What they cover.
    pub(crate) coverage: Coverage,
    pub(crate) graph: Builder,
    pub(crate) types: TypeTable<'m>,
    pub(crate) problems: Vec<Problem>,
    /// Symbols that convert a type to an interface, or assert it from one, each with the type.
    pub(crate) conversions: Vec<(SymId, SymId)>,
    /// Functions with records that do not count as theirs.
    pub(crate) recorded_functions: Vec<SymId>,
    /// The symbols of the functions of the source with a record of what they look up by reflection.
    pub(crate) lookups: Vec<SymId>,
    /// Calls of a method which may be a look-up of `reflect.Type`.
    pub(crate) type_lookups: Vec<TypeLookup>,
    /// The calls of look-ups of which a checked load says what they look up.
    pub(crate) recorded: HashSet<Value<'m>>,
    /// Look-ups that may be of any exported method, and why.
    pub(crate) reflecting: Vec<AnyLookup>,
    /// Func types of which any method may be called.
    pub(crate) called_types: HashSet<SymId>,
    /// What only the whole program decides.
    pub(crate) undecided: Undecided,
    /// Functions that load a method from an itab, and do not say in a way that is understood which one.
    pub(crate) unclear_itab_calls: Vec<SymId>,
    /// Whether any method of any type may be called.
    pub(crate) any_called: bool,
    /// The functions by which code gets at method tables; `None` when it is not known who reads them, so that no slot
    /// leaves its table.
    pub(crate) table_accessors: Option<HashSet<SymId>>,
    /// Symbols that ask for methods in ways that LLVM's own elimination does not see.
    pub(crate) unseen: Vec<SymId>,
    /// The entries of keyed registries.
    pub(crate) registries: Vec<Entry>,
    /// What asks for ids of type metadata.
    pub(crate) checks: Vec<Check<'m>>,
    /// The tables of records, which are deleted in the end.
    pub(crate) tables: Vec<Value<'m>>,
    /// The calls by which functions refer to tables: the same.
    pub(crate) markers: Vec<Value<'m>>,
    /// The certificates of static itabs: the same.
    pub(crate) certificates: Vec<Value<'m>>,
    /// LLVM's lists with their members, and aliases with what they name.
    pub(crate) members: Vec<(SymId, SymId)>,
    /// The fragments of init functions, the instructions of each, and whose each instruction is.
    pub(crate) fragments: Fragments,
    pub(crate) code: Vec<Vec<Value<'m>>>,
    /// Variables that may hold what a fragment gives to another one, and those that get another value.
    pub(crate) held: Vec<(SymId, SymId)>,
    pub(crate) changing: HashSet<SymId>,
    pub(crate) shares: Shares<'m>,
    /// Weak references, and where they are.
    pub(crate) holders: UnsortedHolders<'m>,
    pub(crate) equal_needs: BySymbol<(SymId, SymId)>,
    pub(crate) equal_data: Vec<(SymId, SymId)>,
    pub(crate) weak_problems: Vec<(WeakKind, SymId, Problem)>,
    pub(crate) type_lists: Vec<TypeList<'m>>,
    /// The function table, if its rows are weak references.
    pub(crate) function_table: Option<(Parts<'m>, FunctionRows)>,
}

/// A call, through an interface, of a method that may be a look-up of `reflect.Type`.
pub(crate) struct TypeLookup {
    /// The symbol whose fact it is.
    pub(crate) owner: SymId,
    /// The symbol of the function of the source that has the call.
    pub(crate) source: SymId,
    /// The interface type.
    pub(crate) iface: Option<SymId>,
    /// The method's func type.
    pub(crate) mtyp: SymId,
}

/// What a record says of an entry of a keyed registry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) table: SymId,
    pub(crate) index: usize,
    pub(crate) key: NameId,
    pub(crate) target: SymId,
}

/// What only the references of a module say.
pub(crate) struct References {
    /// What symbols have to do with types, where conversions are deduced.
    pub(crate) roles: Option<Roles>,
    /// The variables that stay with their init functions and are read by others.
    pub(crate) read_elsewhere: Vec<SymId>,
}

impl<'a, 'm> Draft<'a, 'm> {
    /// What is needed to follow the strings of the module.
    pub(crate) fn texts(&self) -> Texts<'_, 'm> {
        Texts { module: self.module, runtime: self.runtime, symbols: &self.symbols }
    }

    /// Nothing yet but symbols, and the shapes of types.
    pub(crate) fn new(
        module: Module<'m>,
        runtime: &'a Runtime,
        extent: Extent,
        candidates: &[Candidate<'m>],
    ) -> Self {
        let symbols = Symbols::of(module);
        let mut problems = Vec::new();
        let mut types = TypeTable::read(candidates, &symbols, &mut problems);
        types.add_copies(&copies(module, runtime), &symbols);
        Self {
            module,
            runtime,
            extent,
            dialects: Vec::new(),
            coverage: Coverage::NONE,
            graph: Builder::new(symbols.len()),
            symbols,
            types,
            problems,
            conversions: Vec::new(),
            recorded_functions: Vec::new(),
            lookups: Vec::new(),
            type_lookups: Vec::new(),
            recorded: HashSet::new(),
            reflecting: Vec::new(),
            called_types: HashSet::new(),
            undecided: Undecided::default(),
            unclear_itab_calls: Vec::new(),
            any_called: false,
            table_accessors: None,
            unseen: Vec::new(),
            registries: Vec::new(),
            checks: Vec::new(),
            tables: Vec::new(),
            markers: Vec::new(),
            certificates: Vec::new(),
            members: Vec::new(),
            fragments: Fragments::default(),
            code: Vec::new(),
            held: Vec::new(),
            changing: HashSet::new(),
            shares: Shares::default(),
            holders: UnsortedHolders::default(),
            equal_needs: BySymbol::default(),
            equal_data: Vec::new(),
            weak_problems: Vec::new(),
            type_lists: Vec::new(),
            function_table: None,
        }
    }

    /// Tables of records, and certificates: they are deleted in the end, and keep nothing.
    pub(crate) fn records(&self) -> impl Iterator<Item = SymId> + '_ {
        self.tables.iter().chain(&self.certificates).filter_map(|&record| self.symbols.id(record))
    }

    /// A look-up of a method by a name that is known.
    pub(crate) fn demand_named(&mut self, owner: SymId, name: &[u8]) {
        let name = self.graph.name(name);
        look_up(&mut self.graph, &mut self.reflecting, owner, name, self.coverage.demands_by_id);
        self.unseen.push(owner);
    }

    /// A look-up whose names are not all known, and why.
    pub(crate) fn look_up_any(&mut self, lookup: AnyLookup) {
        self.unseen.push(lookup.by);
        look_up_any(&mut self.graph, &mut self.reflecting, lookup);
    }

    /// A look-up through `reflect.Type` whose result nobody calls: by name, or of any exported method.
    pub(crate) fn demand_seen(&mut self, owner: SymId, name: Option<&[u8]>) {
        let name = name.map(|name| self.graph.name(name));
        self.graph.demand(owner, Demand::Seen(name));
    }

    /// Something that is not understood, and may be a call or a look-up of any method.
    pub(crate) fn demand_anything(&mut self, owner: SymId) {
        self.graph.demand(owner, Demand::Any);
        self.unseen.push(owner);
        self.any_called = true;
    }

    /// Whether the module is one package of several.
    pub(crate) fn is_package(&self) -> bool {
        self.extent != Extent::Whole
    }

    /// Has the type keep all its methods, and warns of it, once.
    pub(crate) fn pin(&mut self, ty: SymId, why: PinReason) {
        let is_news = match self.types.with_slots_mut(ty) {
            Some(descriptor) => {
                descriptor.pins.push(why);
                descriptor.pins.len() == 1
            }
            None => self.types.unreadable.insert(ty),
        };
        if is_news {
            self.problems.push(Problem::Type { ty: text(self.symbols.name(ty)), why });
        }
    }

    /// Keeps, as long as `owner` is live, whatever a malformed constant mentions: symbols, all methods of a name that is
    /// spelled out, and all entries of registries. Types that it mentions keep all their methods in any case.
    pub(crate) fn keep_mentions(&mut self, owner: SymId, constant: Value<'m>) {
        let Self { symbols, graph, types, .. } = self;
        let mut mentioned = Vec::new();
        let aliasee = |symbol| symbols.value(symbol).and_then(|value| symbols.resolve(value));
        for_each_mention(constant, symbols, &mut |symbol| {
            mentioned.push(aliasee(symbol).unwrap_or(symbol));
        });
        for symbol in mentioned {
            if let Some(name) = symbols.value(symbol).and_then(bytes_of) {
                let name = graph.name(&name);
                graph.demand(owner, Demand::Named(name));
                continue;
            }
            graph.edge(owner, symbol);
            graph.use_iface(owner, symbol);
            if symbol != owner {
                graph.demand(owner, Demand::AnyKey(symbol));
            }
            if let Some(descriptor) = types.with_slots_mut(symbol) {
                descriptor.pins.push(PinReason::InMalformedRecord);
            }
        }
    }

    /// Has the slots of what only looks like a descriptor be ordinary references. What assembly names is not forgotten.
    pub(crate) fn forget_lookalikes(&mut self) {
        let Self { symbols, types, .. } = self;
        types.forget_lookalikes(|ty| symbols.table().get(ty).is_some_and(|it| it.is_in_assembly));
    }

    /// Facts, and the handles by which their outcome is written back. That the holders are in order, and that all
    /// references have been read, is asked for by what this takes.
    pub(crate) fn finish(self, holders: Holders<'m>, references: References) -> (Facts<'m>, Handles<'m>) {
        let unreachable = UnreachableMethods::of(&self.symbols, self.runtime);
        let stubs = unreachable.stubs(&self.symbols);
        let mut fragments = self.fragments;
        fragments.unblock(&references.read_elsewhere);
        let id = |&record: &Value<'m>| self.symbols.id(record);
        let certificates: HashSet<SymId> = self.certificates.iter().filter_map(id).collect();
        let records: Vec<SymId> =
            self.tables.iter().filter_map(id).chain(certificates.iter().copied()).collect();
        let list =
            |list: &TypeList<'m>| Some((id(&list.array)?, list.may_change().then(|| id(&list.slice))?));
        let type_lists = self.type_lists.iter().filter_map(list).collect();
        let mut reflecting = self.reflecting;
        reflecting.sort_unstable();
        reflecting.dedup();
        let (parts, function_rows) = self.function_table.unzip();
        let assembly = match self.extent {
            Extent::Package => named_in_assembly(self.module).collect(),
            Extent::Whole | Extent::Planned => Vec::new(),
        };
        let (mut symbols, globals) = self.symbols.apart();
        set_kinds(&mut symbols, &self.types, &records);
        let facts = Facts {
            module: self.module.name(),
            dialects: self.dialects,
            graph: self.graph,
            symbols,
            types: self.types.all_with_slots().map(|it| (it.symbol, fact_of(it, &stubs))).collect(),
            fragments,
            held: self.held,
            changing: self.changing,
            members: self.members,
            equal_needs: self.equal_needs,
            equal_data: self.equal_data,
            weak_problems: self.weak_problems,
            type_lists,
            function_rows,
            roles: references.roles,
            stubs,
            certificates,
            reflecting,
            uncalled: Vec::new(),
            undecided: self.undecided,
            calls_unseen: !self.coverage.seen_by_llvm,
            unseen: self.unseen,
            table_accessors: self.table_accessors.unwrap_or_default(),
            assembly,
            problems: self.problems,
        };
        let handles = Handles {
            module: self.module,
            globals,
            types: self.types,
            holders,
            type_lists: self.type_lists,
            function_table: parts,
            code: self.code,
            checks: self.checks,
            certificates: self.certificates,
            tables: self.tables,
            markers: self.markers,
            unreachable,
        };
        (facts, handles)
    }
}

/// What the facts say of a type. A slot that an earlier run has emptied needs no description: nothing asks for it any
/// more.
fn fact_of(descriptor: &Descriptor<'_>, stubs: &HashSet<SymId>) -> Type {
    let is_stub = |body: &Option<SymId>| body.is_none_or(|body| stubs.contains(&body));
    let is_undescribed = |slot: &Slot<'_>| !slot.described && !slot.targets[1..].iter().all(is_stub);
    let undescribed = (0..).zip(&descriptor.slots).filter(|(_, slot)| is_undescribed(slot));
    Type {
        symbol: descriptor.symbol,
        pins: descriptor.pins.clone(),
        undescribed: undescribed.map(|(place, _)| place).collect(),
    }
}

/// Says which symbols are records, types and lists.
fn set_kinds(symbols: &mut SymbolTable<'_>, types: &TypeTable<'_>, records: &[SymId]) {
    let lists = symbols.named().filter(|(_, name)| is_list(name));
    let lists: Vec<SymId> = lists.map(|(symbol, _)| symbol).collect();
    let strings = symbols.named().filter(|(_, name)| is_record_string(name));
    let strings: Vec<SymId> = strings.map(|(symbol, _)| symbol).collect();
    let definitions = |symbols: &SymbolTable<'_>, all: Vec<SymId>| -> Vec<SymId> {
        all.into_iter().filter(|&it| symbols.kind(it) == SymbolKind::Variable).collect()
    };
    let types = definitions(symbols, types.all().map(|descriptor| descriptor.symbol).collect());
    let lists = definitions(symbols, lists);
    lists.into_iter().for_each(|list| symbols.set_kind(list, SymbolKind::List));
    types.into_iter().for_each(|ty| symbols.set_kind(ty, SymbolKind::Type));
    strings.iter().chain(records).for_each(|&record| symbols.set_kind(record, SymbolKind::Record));
}
