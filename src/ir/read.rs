//! From a module to facts: symbols, descriptors, dialects, edges, roots.

use std::collections::BTreeSet;

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{flood, Builder, Demand, Program, RootKind, SlotState, SymId, WeakId, WeakKind, WeakRef};

use super::by_symbol::BySymbol;
use super::checks::Check;
use super::conversions::TypeData;
use super::descriptors::{candidates, Descriptor, Descriptors, Slot};
use super::dialects::{reflection, relocs, type_metadata, Reader};
use super::edges::{for_each_mention, Mentions, Owner, Owners};
use super::ids::{tagged, REFLECT};
use super::initialisers::Initialisers;
use super::itabs;
use super::llvm::{prefetch_uses, Module, Value, AHEAD};
use super::prelink::{self, Carried};
use super::problems::{text, Problem};
use super::rewrite::{DONE, PRUNED};
use super::roots::{self, Roots};
use super::runtime::Runtime;
use super::symbols::{is_go_name, Symbols};
use super::types::Types;
use super::unreachable::UnreachableMethods;
use super::weak::methods::Asked;
use super::weak::registry::Entry;
use super::weak::type_list::{self, TypeList};
use super::weak::{equal, methods, ptr_to_this, registry, Holders};
use crate::options::{Glob, Options};

/// The facts about a module, with what is needed to write the outcome back.
pub struct Facts<'m> {
    /// What the flood works on.
    pub program: Program,
    /// Its symbols, by number.
    pub symbols: Symbols<'m>,
    /// The types with methods, in module order.
    pub descriptors: Vec<Descriptor<'m>>,
    /// Functions that may look up any exported method by reflection, and of which no record says so.
    pub reflecting: Vec<SymId>,
    /// What was odd, in the order in which it was met.
    pub problems: Vec<Problem>,
    /// Who holds weak references, and where.
    pub(crate) holders: Holders<'m>,
    /// What the symbols stand for that stand for no global.
    pub(crate) virtuals: HashMap<SymId, Virtual>,
    /// What is told of types by their shape.
    pub(crate) types: Types<'m>,
    /// The lists of types, which become shorter.
    pub(crate) type_lists: Vec<TypeList<'m>>,
    /// What of init functions is done for variables.
    pub(crate) initialisers: Initialisers<'m>,
    /// Whether there are calls of methods that LLVM's own elimination does not see, whatever is live.
    pub(crate) calls_unseen: bool,
    /// Those that make such calls when they are live.
    pub(crate) unseen: Vec<SymId>,
    /// What asks for ids of type metadata.
    pub(crate) checks: Vec<Check<'m>>,
    /// Whether others may have more ids.
    pub(crate) is_open: bool,
    /// The certificates of static itabs, which go when the facts are written back.
    pub(crate) certificates: Vec<Value<'m>>,
    /// The tables, which go when the facts are written back.
    pub(crate) tables: Vec<Value<'m>>,
    /// Those among them that functions refer to by markers.
    pub(crate) carried: Vec<Carried<'m>>,
    /// What takes the place of bodies in matchable slots.
    pub(crate) unreachable: UnreachableMethods<'m>,
}

impl Facts<'_> {
    /// The functions with names as Go's have that are declared, and not defined, in module order.
    pub(crate) fn undefined_go_functions(&self) -> impl Iterator<Item = SymId> + '_ {
        let is_undefined = |global: Value<'_>| global.is_function() && global.is_declaration();
        let go = self.symbols.iter().filter(move |&(_, it)| is_undefined(it)).map(|(symbol, _)| symbol);
        go.filter(|&symbol| is_go_name(self.symbols.name(symbol)))
    }

    /// Whether a symbol is one of the front end's records, which go in any case.
    pub(crate) fn is_record(&self, symbol: SymId) -> bool {
        let is_table = |value| self.tables.contains(&value) || self.certificates.contains(&value);
        self.symbols.value(symbol).is_some_and(is_table)
            || relocs::is_record_string(self.symbols.name(symbol))
    }

    /// Whether a symbol is a type descriptor, with methods or without.
    pub(crate) fn is_type(&self, symbol: SymId) -> bool {
        let method = |&weak| self.program.weak_ref(weak).kind == WeakKind::Method;
        self.types.contains(symbol) || self.program.weak_refs_of(symbol).iter().any(method)
    }

    /// What a symbol is, in a word.
    pub(crate) fn kind_of(&self, symbol: SymId) -> &'static str {
        match self.symbols.value(symbol) {
            None => "virtual",
            Some(_) if self.is_record(symbol) => "record",
            Some(global) if global.is_declaration() => "declaration",
            Some(global) if global.is_function() => "function",
            Some(_) if self.is_type(symbol) => "type",
            Some(global) if roots::is_list(global) => "list",
            Some(global) if global.is_variable() => "variable",
            Some(_) => "alias",
        }
    }
}

/// What a symbol is that stands for no global of the module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Virtual {
    /// The need of a type's Equal.
    Equal(SymId),
}

/// How much of the program a module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it, linked by llvm-link: what is visible is so for no better reason than that nobody has internalised it.
    Module,
    /// All of it that is LLVM IR, in a linker: what is visible is used by the rest, or exported.
    Link,
}

impl Scope {
    /// The scope of a module on which the pass was called by name: lld gives the module that it links in full LTO this
    /// name.
    pub(crate) fn of(module: Module<'_>) -> Self {
        if module.name() == "ld-temp.o" {
            Self::Link
        } else {
            Self::Module
        }
    }
}

/// Why a module is left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It has no metadata of LLGo's: it is not Go, or has been through the pass already.
    NoMetadata,
    /// It has LLGo's types with methods, and nothing that says who calls these.
    NoRecords,
    /// Nothing in it is a root. An empty flood would call everything dead.
    NoRoot,
}

/// Reads all facts, or says why there is nothing to be done.
pub fn read<'m>(module: Module<'m>, options: &Options, scope: Scope) -> Result<Facts<'m>, Refusal> {
    let runtime = Runtime::new(&options.runtimes);
    let (tables, odd_tables) = relocs::tables(module);
    let carried = prelink::carried(module);
    let candidates = candidates(module, &runtime);
    let has_tables = !tables.is_empty() || !odd_tables.is_empty() || !carried.is_empty();
    let has_type_metadata = type_metadata::is_present(module, candidates.iter().map(|it| it.global));
    if module.has_named_metadata(DONE) {
        return Err(Refusal::NoMetadata);
    }
    if !has_tables && !has_type_metadata {
        let has_methods = candidates.iter().any(|it| it.shape.named && it.shape.slots > 0);
        let never_had_any = has_methods && !module.has_named_metadata(PRUNED);
        return Err(if never_had_any { Refusal::NoRecords } else { Refusal::NoMetadata });
    }
    let symbols = Symbols::of(module);
    let mut problems = Vec::new();
    let descriptors = Descriptors::read(&candidates, &symbols, &mut problems);
    let mut reader = Reader {
        symbols: &symbols,
        builder: Builder::new(symbols.len()),
        descriptors,
        problems,
        registries: Vec::new(),
        conversions: Vec::new(),
        lookups: Vec::new(),
        type_lookups: Vec::new(),
        ask_anything: Vec::new(),
        called_types: HashSet::new(),
        any_called: false,
        has_ids: has_type_metadata,
        unseen: Vec::new(),
    };
    let certificates = itabs::certificates(module, &symbols);
    let (certified, certificates): (HashSet<_>, Vec<_>) = certificates.into_iter().unzip();
    let roots = Roots::of(module, options, &runtime, scope);
    if !add_roots(&mut reader, options, &roots, &certified) {
        return Err(Refusal::NoRoot);
    }
    relocs::read(
        &mut reader,
        &tables,
        prelink::was_optimised(&symbols, &runtime, &tables, !carried.is_empty()),
    );
    for carried in &carried {
        read_carried(&mut reader, carried);
    }
    let tables: Vec<_> = tables
        .iter()
        .chain(carried.iter().map(|carried| &carried.table))
        .map(|table| table.variable)
        .collect();
    for &table in &odd_tables {
        relocs::keep_odd_table(&mut reader, table);
    }
    let types = Types::of(&candidates, &symbols);
    drop(candidates);
    let mut initialisers = if options.no_init {
        Initialisers::default()
    } else {
        Initialisers::find(&mut reader.builder, module, &symbols, &types, &runtime, &options.keep)
    };
    let mut found = type_metadata::Found::default();
    if has_type_metadata {
        found = type_metadata::read(&mut reader, module, has_tables);
    }
    let recorded = std::mem::take(&mut found.recorded);
    let records: HashSet<_> = tables.iter().chain(&certificates).copied().collect();
    let mut reflecting = reflection::read(&mut reader, &types, &records, &initialisers, &recorded);
    reflecting.append(&mut found.reflecting);
    reflecting.sort_unstable();
    reflecting.dedup();
    reader.descriptors.forget_lookalikes();
    let unreachable = UnreachableMethods::of(&symbols, &runtime);
    let stand_ins = unreachable.stand_ins(&symbols);
    pin_undescribed(&mut reader, &stand_ins);
    if scope == Scope::Link {
        pin_visible(&mut reader);
    }
    pin_named(&mut reader, &options.keep);
    if options.open_world {
        add_demands_of_others(&mut reader);
    }

    let Reader {
        mut builder,
        descriptors,
        mut problems,
        registries,
        conversions,
        ask_anything,
        called_types,
        any_called,
        unseen,
        ..
    } = reader;
    let asked = Asked { by_records: has_tables, called_types, any_called };
    let mut weak = WeakReader {
        builder: &mut builder,
        symbols: &symbols,
        types: &types,
        holders: Holders::default(),
        closed: scope == Scope::Module && !options.open_world,
        strong: &options.strong,
    };
    // Without any weak reference all that is mentioned counts as used.
    let mut virtuals = HashMap::new();
    let mut type_lists = Vec::new();
    if !options.only_init {
        virtuals = weak.add_types(&descriptors, &runtime, &asked);
        weak.add_registries(registries, &ask_anything, &mut problems);
        type_lists = weak.add_type_lists(module, &mut problems);
    }
    let mut holders = weak.holders;
    holders.sort();

    let type_data = has_type_metadata.then(|| TypeData::of(&symbols, &types, &descriptors));
    let edges = Edges {
        builder: &mut builder,
        symbols: &symbols,
        holders: &holders,
        types: &types,
        initialisers: &initialisers,
        conversions: Conversions::of(conversions, &initialisers),
        type_data,
        unreadable: &descriptors.unreadable,
    };
    let keep_nothing = tables.iter().chain(&certificates).filter_map(|&it| Some((symbols.id(it)?, ())));
    let read = edges.add(&keep_nothing.collect());
    initialisers.finish(&read);
    if let Some(limit) = options.limit {
        let slots = removed(&builder, &stand_ins);
        slots.into_iter().skip(limit).for_each(|slot| builder.pin(slot));
    }
    Ok(Facts {
        program: builder.build(),
        descriptors: descriptors.of.into_all(),
        holders,
        virtuals,
        types,
        initialisers,
        type_lists,
        reflecting,
        calls_unseen: has_tables || options.open_world,
        unseen,
        checks: found.checks,
        is_open: options.open_world,
        certificates,
        problems,
        tables,
        carried,
        unreachable,
        symbols,
    })
}

fn read_carried<'m>(reader: &mut Reader<'_, 'm>, carried: &Carried<'m>) {
    let mut owners = carried.owners(reader.symbols);
    if carried.leaks {
        owners.push(reader.builder.unowned());
    }
    relocs::read_carried(reader, &carried.table, owners);
}

/// `limit=N`: the method slots that would be emptied, in module order. Those beyond the limit stay, and as they are to
/// work when they are called, so does all that they need: the facts are flooded again with them as roots.
fn removed(builder: &Builder, stand_ins: &HashSet<SymId>) -> Vec<WeakId> {
    let program = builder.clone().build();
    let outcome = flood(&program);
    let any = |targets: &[Option<SymId>]| targets.iter().flatten().any(|target| !stand_ins.contains(target));
    let removed = |&(slot, weak): &(WeakId, &WeakRef)| {
        let changes = match outcome.slot_state(&program, slot) {
            SlotState::Live => false,
            SlotState::Matchable => any(&weak.targets[1..]),
            SlotState::Dead => any(&weak.targets),
        };
        weak.kind == WeakKind::Method && changes
    };
    program.weak_refs().filter(removed).map(|(slot, _)| slot).collect()
}

/// `keep=GLOB`: types that match keep all their methods, and so do those with a method whose body matches.
fn pin_named(reader: &mut Reader<'_, '_>, globs: &[Glob]) {
    let Reader { symbols, descriptors, .. } = reader;
    let named = |symbol: SymId| globs.iter().any(|glob| glob.matches(symbols.name(symbol)));
    for descriptor in descriptors.of.all_mut() {
        let mut bodies = descriptor.slots.iter().flat_map(|slot| &slot.targets[1..]).flatten();
        if !globs.is_empty() && (named(descriptor.symbol) || bodies.any(|&body| named(body))) {
            descriptor.pinned.get_or_insert("is named by an option");
        }
    }
}

/// `open-world`: code that is not here may call every exported method.
fn add_demands_of_others(reader: &mut Reader<'_, '_>) {
    let others = reader.builder.unowned();
    reader.builder.demand(others, Demand::Exported);
    for id in REFLECT {
        let demand = tagged(&mut reader.builder, id);
        reader.builder.demand(others, demand);
    }
}

/// Whether a variable can be seen by code that is not here, which may read whatever is in it.
fn is_foreign(closed: bool, global: Value<'_>) -> bool {
    !closed && global.is_visible_definition()
}

/// Finds the weak references of a module, holder by holder.
struct WeakReader<'a, 'm> {
    builder: &'a mut Builder,
    symbols: &'a Symbols<'m>,
    types: &'a Types<'m>,
    holders: Holders<'m>,
    /// Whether what is visible is so for no better reason than that nobody has internalised it.
    closed: bool,
    strong: &'a [WeakKind],
}

impl<'m> WeakReader<'_, 'm> {
    /// Whether a kind has not been given up by an option.
    fn is_weak(&self, kind: WeakKind) -> bool {
        !self.strong.contains(&kind)
    }

    /// Those in descriptors, in module order. Gives what the symbols stand for that are added for them.
    fn add_types(
        &mut self,
        descriptors: &Descriptors<'m>,
        runtime: &Runtime,
        asked: &Asked,
    ) -> HashMap<SymId, Virtual> {
        let needs = equal::Needs::find(self.builder, self.symbols, self.types, runtime);
        for (symbol, global) in self.symbols.variables() {
            if !is_foreign(self.closed, global)
                && self.types.contains(symbol)
                && !descriptors.unreadable.contains(&symbol)
            {
                let ty = (symbol, global);
                if self.is_weak(WeakKind::Equal) {
                    needs.add(&mut self.holders, self.builder, self.types, self.symbols, ty);
                }
                if self.is_weak(WeakKind::PtrToThis) {
                    ptr_to_this::add(&mut self.holders, self.builder, self.types, self.symbols, ty);
                }
            } else if self.types.contains(symbol) {
                needs.add_parts(self.builder, self.types, self.symbols, symbol);
            }
            if let Some(descriptor) = descriptors.get(symbol) {
                methods::add(&mut self.holders, self.builder, descriptor, asked);
            }
        }
        needs.iter().map(|(ty, need)| (need, Virtual::Equal(ty))).collect()
    }

    fn add_type_lists(&mut self, module: Module<'m>, problems: &mut Vec<Problem>) -> Vec<TypeList<'m>> {
        if !self.is_weak(WeakKind::TypeListEntry) {
            return Vec::new();
        }
        let lists = type_list::find(module, problems);
        let closed = self.closed;
        let may_change = |list: &TypeList<'m>| is_foreign(closed, list.slice) && !list.slice.is_constant();
        let ours = lists.into_iter().filter(|list| !is_foreign(closed, list.array) && !may_change(list));
        let (added, odd): (Vec<_>, Vec<_>) =
            ours.partition(|&list| type_list::add(&mut self.holders, self.builder, self.symbols, list));
        problems.extend(odd.iter().map(|list| Problem::TypeList { array: text(list.array.name()) }));
        added
    }

    fn add_registries(
        &mut self,
        mut entries: Vec<Entry>,
        ask_anything: &[SymId],
        problems: &mut Vec<Problem>,
    ) {
        let weak = self.is_weak(WeakKind::RegistryEntry);
        let foreign = |table| self.symbols.value(table).is_some_and(|table| is_foreign(self.closed, table));
        entries.retain(|entry| weak && !foreign(entry.table));
        let tables: BTreeSet<SymId> = entries.iter().map(|entry| entry.table).collect();
        for (&table, &owner) in
            tables.iter().flat_map(|table| ask_anything.iter().map(move |owner| (table, owner)))
        {
            self.builder.demand(owner, Demand::AnyKey(table));
        }
        for table in registry::add(&mut self.holders, self.builder, self.symbols, entries) {
            problems.push(Problem::Registry { table: text(self.symbols.name(table)) });
        }
    }
}

/// Rule 1. Gives whether any code is a root: a variable alone runs nothing, and neither does the unreachable method.
///
/// Certificates of itabs are none: LLVM's lists name them for a plugin, and their names are LLGo's.
fn add_roots<'m>(
    reader: &mut Reader<'_, 'm>,
    options: &Options,
    roots: &Roots<'_, 'm>,
    certificates: &HashSet<SymId>,
) -> bool {
    let named = options.roots.iter().map(|glob| ("root", glob));
    for (key, glob) in named.chain(options.keep.iter().map(|glob| ("keep", glob))) {
        let mut definitions = reader.symbols.iter().filter(|(_, global)| !global.is_declaration());
        if !definitions.any(|(symbol, _)| glob.matches(reader.symbols.name(symbol))) {
            reader.problems.push(Problem::Named { glob: format!("{key}={glob}") });
        }
    }
    let mut any_code = false;
    for (symbol, global) in reader.symbols.iter().filter(|(symbol, _)| !certificates.contains(symbol)) {
        let Some(kind) = roots.kind(global, reader.symbols.name(symbol)) else { continue };
        reader.builder.root(symbol, kind);
        reader.builder.assume_in_iface(symbol);
        for ty in members(reader.symbols, global) {
            reader.builder.assume_in_iface(ty);
        }
        if let (RootKind::Assembly, Some(descriptor)) = (kind, reader.descriptors.get_mut(symbol)) {
            descriptor.pinned.get_or_insert("is named in assembly");
        }
        any_code |= kind != RootKind::Unreachable && leads_to_code(reader.symbols, global);
    }
    any_code
}

/// What a root stands for besides itself: the members of a list, the aliasee of an alias.
fn members<'m>(symbols: &Symbols<'m>, root: Value<'m>) -> Vec<SymId> {
    let mut members: Vec<SymId> = symbols.resolve(root).into_iter().collect();
    if let Some(list) = root.initializer_of_variable().filter(|_| roots::is_list(root)) {
        for_each_mention(list, symbols, &mut |member| {
            let value = symbols.value(member);
            members.extend(value.and_then(|value| symbols.resolve(value)));
        });
    }
    members
}

/// Whether a root is a function, or a list such as `llvm.used` with a function in it.
fn leads_to_code<'m>(symbols: &Symbols<'m>, root: Value<'m>) -> bool {
    if !root.is_variable() {
        return true;
    }
    let mut any = false;
    if let Some(list) = root.initializer().filter(|_| roots::is_list(root)) {
        for_each_mention(list, symbols, &mut |member| {
            any |= symbols.value(member).is_some_and(|member| !member.is_variable());
        });
    }
    any
}

/// A type with slots that no metadata describes keeps all its methods. What an earlier run has emptied needs no
/// description: nobody answers there any more.
fn pin_undescribed(reader: &mut Reader<'_, '_>, stand_ins: &HashSet<SymId>) {
    let gone = |body: &Option<SymId>| body.is_none_or(|body| stand_ins.contains(&body));
    let emptied = |slot: &Slot<'_>| slot.targets[1..].iter().all(gone);
    let undescribed = |slot: &Slot<'_>| !(slot.described || emptied(slot));
    let types: Vec<SymId> = reader
        .descriptors
        .of
        .all()
        .iter()
        .filter(|descriptor| descriptor.slots.iter().any(undescribed))
        .map(|descriptor| descriptor.symbol)
        .collect();
    for ty in types {
        if let Some(descriptor) = reader.descriptors.get_mut(ty) {
            descriptor.is_undescribed = true;
        }
        reader.pin(ty, "has methods that no metadata describes");
    }
}

/// A descriptor that the linker has left visible, by its own name or by an alias, is used by something that is not LLVM
/// IR, which may do with it what it likes. Nothing is odd about that.
fn pin_visible(reader: &mut Reader<'_, '_>) {
    let Reader { symbols, descriptors, .. } = reader;
    let visible = symbols.iter().filter(|(_, global)| global.is_visible_definition());
    for ty in visible.filter_map(|(_, global)| symbols.resolve(global)) {
        if let Some(descriptor) = descriptors.get_mut(ty) {
            descriptor.pinned.get_or_insert("is visible outside of the link");
        }
    }
}

/// Rule 3: what the records say of conversions.
struct Conversions {
    /// Those of init functions that have been taken apart: type to functions. A record does not say which part it
    /// speaks of.
    open: HashMap<SymId, Vec<SymId>>,
    /// All others.
    known: Vec<(SymId, SymId)>,
}

impl Conversions {
    fn of(all: Vec<(SymId, SymId)>, initialisers: &Initialisers<'_>) -> Self {
        let mut open: HashMap<SymId, Vec<SymId>> = HashMap::new();
        let (apart, known): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(by, _)| initialisers.is_apart(*by));
        for (by, ty) in apart {
            open.entry(ty).or_default().push(by);
        }
        Self { open, known }
    }
}

/// Rule 2: ordinary edges; and what they say about conversions, where there are no records of those.
struct Edges<'a, 'm> {
    builder: &'a mut Builder,
    symbols: &'a Symbols<'m>,
    holders: &'a Holders<'m>,
    types: &'a Types<'m>,
    initialisers: &'a Initialisers<'m>,
    conversions: Conversions,
    type_data: Option<TypeData>,
    /// Descriptors that keep everything, because what is in them cannot be told.
    unreadable: &'a BTreeSet<SymId>,
}

impl<'m> Edges<'_, 'm> {
    /// Weak references make no edges; neither do tables and certificates. Gives the variables that stay with their init functions and
    /// are read by others.
    fn add(mut self, keep_nothing: &BySymbol<()>) -> Vec<SymId> {
        let mut read = Vec::new();
        let mut owners = Owners::with_initialisers(self.symbols, self.initialisers);
        let mut plain_owners = Owners::new(self.symbols);
        for (by, ty) in std::mem::take(&mut self.conversions.known) {
            self.builder.use_iface(by, ty);
        }
        if let Some(type_data) = &mut self.type_data {
            for (symbol, global) in self.symbols.variables() {
                if type_data.may_be_part(symbol, global) {
                    type_data.learn(symbol, owners.of(global));
                }
            }
        }
        for (symbol, global) in self.symbols.iter() {
            if symbol.index() % AHEAD == 0 {
                prefetch_uses(&self.symbols.values()[symbol.index()..]);
            }
            let is_type = self.type_data.as_ref().is_some_and(|data| data.is_descriptor(symbol));
            let owners = if is_type { owners.of_type(global) } else { owners.of(global) };
            if self.initialisers.is_read_elsewhere(symbol, owners) {
                read.push(symbol);
            }
            if let Some(functions) = self.conversions.open.remove(&symbol) {
                for function in functions {
                    self.add_conversion(function, symbol, owners, &mut plain_owners);
                }
            }
            for &owner in owners {
                if !self.holders.contains(owner.symbol) && !keep_nothing.contains(owner.symbol) {
                    self.add_one(owner, symbol);
                }
            }
        }
        let holders = self.holders;
        let mut mentions = Mentions::new(self.symbols);
        for holder in holders.all() {
            let from = Owner { symbol: holder.symbol, compares_only: false };
            holders.for_each_strong_mention(holder, &mut mentions, &mut |to| self.add_one(from, to));
        }
        for &owner in self.unreadable {
            self.builder.assume_in_iface(owner);
        }
        read
    }

    /// An init function converts a type. Whoever does so mentions the descriptor, so that, when only initialisers do,
    /// it is a fact of theirs. An alias is another way to mention it, and so is a table that an optimiser has made.
    fn add_conversion(
        &mut self,
        function: SymId,
        ty: SymId,
        owners: &[Owner],
        plain_owners: &mut Owners<'_, 'm>,
    ) {
        let part_of = |owner: &&Owner| self.initialisers.function_of(owner.symbol) == Some(function);
        let by_itself = |owner: &Owner| {
            let mut other_way = || {
                let value = self.symbols.value(owner.symbol)?;
                let is_data = value.is_variable() && !self.types.contains(owner.symbol);
                let is_used = is_data && plain_owners.of(value).iter().any(|by| by.symbol == function);
                Some(value.is_alias() || is_used)
            };
            owner.symbol == function || other_way() == Some(true)
        };
        let parts: Vec<SymId> = owners.iter().filter(part_of).map(|owner| owner.symbol).collect();
        if parts.is_empty() || owners.iter().any(by_itself) {
            self.builder.use_iface(function, ty);
        }
        for part in parts {
            self.builder.use_iface(part, ty);
        }
    }

    fn add_one(&mut self, from: Owner, to: SymId) {
        self.builder.edge(from.symbol, to);
        if let Some(type_data) = &self.type_data {
            type_data.add_reference(self.builder, from, to);
        }
        if self.unreadable.contains(&from.symbol) {
            self.builder.child(from.symbol, to);
        }
    }
}
