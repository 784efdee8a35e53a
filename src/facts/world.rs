//! From facts to a program: the only place where facts meet options, and the scope of what was read.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{
    flood, Builder, Demand, DemandId, Program, RootKind, SlotState, SymId, WeakId, WeakKind, WeakRef,
};

use crate::facts::Facts;
use crate::fragments::Fragments;
use crate::function_rows::FunctionRows;
use crate::glob::Glob;
use crate::ids::{tagged, REFLECT};
use crate::lookups::AnyLookup;
use crate::options::Options;
use crate::problems::{text, PinReason, Problem};
use crate::roots::Roots;
use crate::runtime::Runtime;
use crate::scope::Scope;
use crate::settle::settle;
use crate::symbols::{Symbol, SymbolKind, SymbolTable};
use crate::types::Types;

/// A program that is ready for the flood, and what explanations say of it.
#[derive(Debug)]
pub struct World<'n> {
    /// The module's identifier.
    pub module: String,
    /// The dialects of LLGo's that it was read as.
    pub dialects: Vec<&'static str>,
    /// How much of the program it is.
    pub scope: Scope,
    /// The packed facts, for the flood.
    pub program: Program,
    /// The globals of the module.
    pub symbols: SymbolTable<'n>,
    /// The types with methods, and why some keep all of theirs.
    pub types: Types,
    /// The fragments of init functions.
    pub fragments: Fragments,
    /// The symbols that are needs of Equal, each with its type.
    pub equal_of: HashMap<SymId, SymId>,
    /// The function table, if its rows are weak references.
    pub function_rows: Option<FunctionRows>,
    /// Look-ups by reflection that may be of any exported method, as far as it is known why.
    pub reflecting: Vec<AnyLookup>,
    /// What is malformed, in the order in which it was found.
    pub problems: Vec<Problem>,
    /// Whether there are calls of methods that LLVM's own elimination does not see, whatever is live.
    pub calls_unseen: bool,
    /// The symbols that make such calls when they are live.
    pub unseen: Vec<SymId>,
    /// Whether more modules are linked to this one later.
    pub is_open: bool,
    /// Whether it is one package of several, and the plan of the program decides.
    pub is_package: bool,
    /// The definitions of a package that no other module mentions, by a plan of all that is linked. Empty without one.
    pub unshared: Vec<SymId>,
    /// The id in the program of each weak reference of the facts; `None` of one that counts as an ordinary one. Empty
    /// when all ids are the same.
    pub weak_ids: Vec<Option<WeakId>>,
}

/// Nothing in the module is a root. An empty flood would call everything dead.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoRoot;

/// Applies the options and the scope to the facts, and packs the program.
pub fn world<'n>(mut facts: Facts<'n>, options: &Options, scope: Scope) -> Result<World<'n>, NoRoot> {
    let runtime = Runtime::new(&options.runtimes);
    settle(&mut facts);
    let unmatched = unmatched_globs(&facts.symbols, options);
    let roots = Roots { options, runtime: &runtime, scope };
    if !add_roots(&mut facts, &roots) {
        return Err(NoRoot);
    }
    pin_undescribed(&mut facts);
    pin_visible(&mut facts, scope);
    pin_named(&mut facts, options);
    answer_to_pins(&mut facts);
    if options.open_world {
        add_demands_of_others(&mut facts);
    }
    keep_whole(&mut facts, options);
    hold(&mut facts, options, scope);
    add_type_lists(&mut facts.graph);
    keep_rows_of_others(&mut facts, options, scope);
    keep_tables(&mut facts, &roots);
    let whole_table = keeps_the_table_whole(&mut facts, options);
    let weak_ids = strengthen(&mut facts, options, scope, whole_table);
    if let Some(limit) = options.limit {
        let slots = removed_slots(&facts.graph, &facts.stubs);
        let slots = slots.into_iter().skip(limit).collect();
        with_method_values(&facts.graph, slots).into_iter().for_each(|weak| facts.graph.pin(weak));
    }
    facts.problems.splice(0..0, unmatched);
    Ok(packed(facts, options, scope, weak_ids))
}

/// The world of a package, of which the facts say what the plan of its program has decided: roots, pins, demands. What
/// the plan was made with counts here as well.
pub fn world_of_package<'n>(mut facts: Facts<'n>, options: &Options, scope: Scope) -> World<'n> {
    answer_to_pins(&mut facts);
    keep_whole(&mut facts, options);
    hold(&mut facts, options, scope);
    add_type_lists(&mut facts.graph);
    let weak_ids = strengthen(&mut facts, options, scope, false);
    // LLVM does not see the calls of other packages.
    World { is_package: true, calls_unseen: true, ..packed(facts, options, scope, weak_ids) }
}

/// The world of facts to which the options have been applied.
fn packed<'n>(facts: Facts<'n>, options: &Options, scope: Scope, weak_ids: Vec<Option<WeakId>>) -> World<'n> {
    let equal_of = match options.only_init {
        true => HashMap::new(),
        false => facts.equal_needs.all().iter().map(|&(ty, need)| (need, ty)).collect(),
    };
    World {
        module: facts.module,
        dialects: facts.dialects,
        scope,
        program: facts.graph.build(),
        symbols: facts.symbols,
        types: facts.types,
        fragments: facts.fragments,
        equal_of,
        function_rows: facts.function_rows,
        reflecting: facts.reflecting,
        problems: facts.problems,
        calls_unseen: facts.calls_unseen || options.open_world,
        unseen: facts.unseen,
        is_open: options.open_world,
        is_package: false,
        unshared: Vec::new(),
        weak_ids,
    }
}

impl World<'_> {
    /// Whether a symbol is one of the front end's records, which are removed in any case.
    pub fn is_record(&self, symbol: SymId) -> bool {
        self.symbols.kind(symbol) == SymbolKind::Record
    }

    /// Why a type keeps all its methods, if it does.
    pub fn pinned(&self, ty: SymId) -> Option<PinReason> {
        self.types.get(ty)?.pinned()
    }

    /// The method slots of a type.
    pub fn methods_of(&self, ty: SymId) -> impl Iterator<Item = WeakId> + '_ {
        let is_method = |weak: &WeakId| self.program.weak_ref(*weak).kind == WeakKind::Method;
        self.program.weak_refs_of(ty).iter().copied().filter(is_method)
    }
}

/// The options that match no definition.
fn unmatched_globs(symbols: &SymbolTable<'_>, options: &Options) -> Vec<Problem> {
    let named = options.roots.iter().map(|glob| ("root", glob));
    let named = named.chain(options.keep.iter().map(|glob| ("keep", glob)));
    let all = named.chain(options.unused_exports.iter().map(|glob| ("unused-exports", glob)));
    let matches_none = |(key, glob): (&str, &Glob)| {
        let mut definitions = symbols.iter().filter(|(_, it)| !it.is_declaration);
        let any = definitions.any(|(_, it)| glob.matches(it.name));
        (!any).then(|| Problem::Named { glob: format!("{key}={glob}") })
    };
    all.filter_map(matches_none).collect()
}

/// Rule 1. Returns whether any code is a root: a variable alone runs nothing, and neither does the unreachable method.
///
/// Certificates of itabs are no roots: LLVM's lists name them so that a plugin finds them.
fn add_roots(facts: &mut Facts<'_>, roots: &Roots<'_>) -> bool {
    let Facts { graph, symbols, types, members, certificates, .. } = facts;
    let mut members_of: HashMap<SymId, Vec<SymId>> = HashMap::new();
    for &(list, member) in members.iter() {
        members_of.entry(list).or_default().push(member);
    }
    let is_code = |symbol: SymId| symbols.get(symbol).is_some_and(|it| !it.is_variable);
    let mut any_code = false;
    for (symbol, it) in symbols.iter().filter(|(symbol, _)| !certificates.contains(symbol)) {
        let Some(kind) = roots.kind(it) else { continue };
        graph.root(symbol, kind);
        graph.assume_in_iface(symbol);
        let members = members_of.get(&symbol).map_or(&[][..], Vec::as_slice);
        members.iter().for_each(|&member| graph.assume_in_iface(member));
        if let Some(ty) = types.get_mut(symbol).filter(|_| it.is_in_assembly) {
            ty.pin(PinReason::InAssembly);
        }
        let leads_to_code = !it.is_variable || members.iter().any(|&member| is_code(member));
        any_code |= kind != RootKind::Unreachable && leads_to_code;
    }
    any_code
}

/// A type with slots that no metadata describes keeps all its methods.
fn pin_undescribed(facts: &mut Facts<'_>) {
    for ty in facts.types.all_mut().iter_mut().filter(|ty| ty.is_undescribed()) {
        if ty.pin(PinReason::Undescribed) {
            let name = text(facts.symbols.name(ty.symbol));
            facts.problems.push(Problem::Type { ty: name, why: PinReason::Undescribed });
        }
    }
}

/// A descriptor that the linker has left visible, by its own name or by an alias, is used by code that is not LLVM IR,
/// which may call any method. That is normal, so there is no warning.
fn pin_visible(facts: &mut Facts<'_>, scope: Scope) {
    let Facts { symbols, types, members, .. } = facts;
    let by_alias = members.iter().filter(|&&(alias, _)| symbols.kind(alias) == SymbolKind::Alias);
    let names = symbols.ids().map(|symbol| (symbol, symbol)).chain(by_alias.copied());
    let is_used = |it: &Symbol<'_>| it.is_needed || (it.is_visible && scope == Scope::Link);
    for (_, ty) in names.filter(|&(name, _)| symbols.get(name).is_some_and(is_used)) {
        if let Some(ty) = types.get_mut(ty) {
            ty.pin(PinReason::Visible);
        }
    }
}

/// `keep=GLOB`: types that match keep all their methods, and so do those with a method whose body matches.
fn pin_named(facts: &mut Facts<'_>, options: &Options) {
    if options.keep.is_empty() {
        return;
    }
    let Facts { graph, symbols, types, .. } = facts;
    let is_named = |symbol: SymId| options.keep.iter().any(|glob| glob.matches(symbols.name(symbol)));
    let has_named_body = |weak: &&WeakRef| weak.targets[1..].iter().flatten().any(|&body| is_named(body));
    let methods = graph.weak_refs().iter().filter(|weak| weak.kind == WeakKind::Method);
    let by_body: HashSet<SymId> = methods.filter(has_named_body).map(|weak| weak.holder).collect();
    for ty in types.all_mut() {
        if is_named(ty.symbol) || by_body.contains(&ty.symbol) {
            ty.pin(PinReason::Option);
        }
    }
}

/// The methods of a pinned type are kept as soon as the type is live.
fn answer_to_pins(facts: &mut Facts<'_>) {
    let Facts { graph, types, .. } = facts;
    let pinned: Vec<SymId> =
        types.all().iter().filter(|ty| ty.pinned().is_some()).map(|ty| ty.symbol).collect();
    if pinned.is_empty() {
        return;
    }
    for &ty in &pinned {
        graph.assume_in_iface(ty);
    }
    let by = graph.unowned();
    graph.demand(by, Demand::Pinned);
    let pinned: HashSet<SymId> = pinned.into_iter().collect();
    let slots = (0..).map(WeakId::new).zip(graph.weak_refs());
    let slots = slots.filter(|(_, weak)| weak.kind.is_of_method() && pinned.contains(&weak.holder));
    for slot in slots.map(|(slot, _)| slot).collect::<Vec<_>>() {
        graph.answer(slot, Demand::Pinned);
    }
}

/// `open-world`: code of other modules may call every exported method, and those that interface types list.
fn add_demands_of_others(facts: &mut Facts<'_>) {
    let Facts { graph, uncalled, .. } = facts;
    for (iface, demand) in uncalled.drain(..) {
        graph.demand(iface, demand);
    }
    let others = graph.unowned();
    graph.demand(others, Demand::Exported);
    for id in REFLECT {
        let demand = tagged(graph, id);
        graph.demand(others, demand);
    }
}

/// `no-init` and `keep=GLOB`: all fragments of an init function are live when it is.
fn keep_whole(facts: &mut Facts<'_>, options: &Options) {
    let Facts { graph, symbols, fragments, .. } = facts;
    let is_named = |function: SymId| options.keep.iter().any(|glob| glob.matches(symbols.name(function)));
    let mut whole: Vec<SymId> = Vec::new();
    for (fragment, it) in fragments.iter() {
        if options.no_init || is_named(it.function) {
            graph.edge(it.function, fragment);
            whole.push(it.function);
        }
    }
    whole.dedup();
    whole.into_iter().for_each(|function| fragments.keep_whole(function));
}

/// Whether nobody else sees what a module defines, although others may by its linkage.
fn is_closed(options: &Options, scope: Scope) -> bool {
    scope == Scope::Module && !options.open_world
}

/// A variable that nobody reads may be there to keep an object from being collected that another one had first. Where that
/// one is live, and gets another value, the fragment that fills the first is live.
fn hold(facts: &mut Facts<'_>, options: &Options, scope: Scope) {
    let Facts { graph, symbols, held, changing, .. } = facts;
    let closed = is_closed(options, scope);
    let is_foreign = |it: SymId| {
        symbols.get(it).is_some_and(|it| it.is_needed || it.is_in_assembly || (!closed && it.is_visible))
    };
    for &(variable, fragment) in held.iter().filter(|(it, _)| changing.contains(it) || is_foreign(*it)) {
        graph.edge(variable, fragment);
    }
}

/// Whether all rows of the function table have to stay, as the runtime could take what is left for damaged.
fn keeps_the_table_whole(facts: &mut Facts<'_>, options: &Options) -> bool {
    let Facts { graph, function_rows, symbols, problems, .. } = facts;
    let rows = function_rows.as_ref().filter(|_| !options.strong.contains(&WeakKind::FunctionRow));
    let Some(rows) = rows.filter(|_| !options.only_init) else { return false };
    let program = graph.clone().build();
    let may = rows.may_look_damaged(&program, &flood(&program));
    if may {
        let why = "would have too few rows for the places where functions may begin";
        problems.push(Problem::FunctionTable { table: text(symbols.name(rows.holder)), why });
    }
    may
}

/// Has weak references count as ordinary ones where the options say so, or where other modules may read their holder.
/// Returns the new ids of the others; none when all ids are the same.
fn strengthen(
    facts: &mut Facts<'_>,
    options: &Options,
    scope: Scope,
    whole_table: bool,
) -> Vec<Option<WeakId>> {
    let closed = is_closed(options, scope);
    let Facts { graph, symbols, type_lists, equal_needs, equal_data, roles, weak_problems, problems, .. } =
        facts;
    let is_needed = |symbol: SymId| symbols.get(symbol).is_some_and(|it| it.is_needed);
    let is_foreign = |symbol: SymId| is_needed(symbol) || (!closed && symbols.is_visible(symbol));
    let may_change = |&&(_, slice): &&(SymId, Option<SymId>)| slice.is_some_and(is_foreign);
    let changing: HashSet<SymId> = type_lists.iter().filter(may_change).map(|&(array, _)| array).collect();
    let is_ordinary = |kind: WeakKind, holder: SymId| {
        options.only_init
            || (whole_table && kind == WeakKind::FunctionRow)
            || options.strong.contains(&kind)
            || (!kind.is_of_method() && is_foreign(holder))
    };
    let is_strong = |weak: &WeakRef| is_ordinary(weak.kind, weak.holder) || changing.contains(&weak.holder);
    let of_weak = std::mem::take(weak_problems).into_iter();
    let of_weak = of_weak.filter(|&(kind, holder, _)| !is_ordinary(kind, holder));
    problems.extend(of_weak.map(|(.., problem)| problem));
    let (strong, numbers) = graph.take_weak(is_strong);
    let equal: HashSet<SymId> =
        strong.iter().filter(|weak| weak.kind == WeakKind::Equal).map(|weak| weak.holder).collect();
    for &(ty, mentioned) in equal_data.iter().filter(|(ty, _)| equal.contains(ty)) {
        if let Some(roles) = roles {
            roles.add_reference(graph, ty, mentioned, false);
        }
    }
    for weak in strong.iter().filter(|weak| !weak.kind.is_by_name()) {
        for target in weak.targets() {
            graph.edge(weak.holder, target);
            if let Some(roles) = roles {
                roles.add_reference(graph, weak.holder, target, false);
            }
        }
    }
    // Other modules may compare values of a type that they see, and so its parts.
    for &(ty, need) in equal_needs.all().iter().filter(|&&(ty, _)| is_foreign(ty)) {
        graph.edge(ty, need);
    }
    numbers
}

/// The types in a list of types are its children, as reflection returns what it finds there.
fn add_type_lists(graph: &mut Builder) {
    let entries = graph.weak_refs().iter().filter(|weak| weak.kind == WeakKind::TypeListEntry);
    let entries: Vec<(SymId, SymId)> =
        entries.flat_map(|weak| weak.targets().map(|target| (weak.holder, target))).collect();
    for (list, ty) in entries {
        graph.assume_in_iface(list);
        graph.child(list, ty);
    }
}

/// A function that is not in the module may be defined by others, unless the module is all of the program: then it is
/// gone, and so is its row of the function table.
fn keep_rows_of_others(facts: &mut Facts<'_>, options: &Options, scope: Scope) {
    let is_whole = !options.open_world && (scope == Scope::Link || options.whole_program);
    let elsewhere = facts.function_rows.as_ref().and_then(|rows| rows.elsewhere);
    if let Some(symbol) = elsewhere.filter(|_| !is_whole) {
        facts.graph.root(symbol, RootKind::Unowned);
    }
}

/// Which slots stay in their method tables whatever interface types list: those that code of other modules may look for,
/// and all, where code reads whole tables. A look-up by reflection does.
fn keep_tables(facts: &mut Facts<'_>, roots: &Roots<'_>) {
    let &Roots { options, runtime, scope } = roots;
    let Facts { graph, symbols, table_accessors, .. } = facts;
    // Behind each trap is a slot, which says which method is called.
    if options.open_world || options.trap || options.only_init || options.whole_tables {
        graph.keep_tables_whole();
    }
    if !graph.any_listings() {
        return;
    }
    if scope == Scope::Link {
        let is_foreign =
            |ty: SymId| symbols.is_visible(ty) || symbols.get(ty).is_none_or(|it| it.is_declaration);
        graph.keep_in_tables(|slot| slot.targets[0].is_some_and(is_foreign));
    }
    // Who calls a root is not in the module.
    let is_root = |accessor: &SymId| symbols.get(*accessor).is_some_and(|it| roots.kind(it).is_some());
    if let Some(accessor) = table_accessors.iter().copied().filter(is_root).min() {
        graph.demand(accessor, Demand::WholeTables);
    }
    let bodies = |slot: WeakId| graph.weak_refs()[slot.index()].targets[1..].iter().flatten();
    let of_accessor = |slot: WeakId| bodies(slot).any(|body| table_accessors.contains(body));
    let of_accessors = graph.answers().filter(|&(slot, _)| of_accessor(slot));
    let of_accessors: HashSet<DemandId> = of_accessors.map(|(_, demand)| demand).collect();
    // A look-up that nobody calls returns the index of what it finds.
    let looks_up = |demand: &Demand| demand.may_look_up() || matches!(demand, Demand::Seen(_));
    let looks_up: Vec<bool> = graph.demands().iter().map(looks_up).collect();
    // An interface type asks for its methods in place of the functions that call them, which are known to read tables.
    let calls =
        |by: SymId, demand: DemandId| of_accessors.contains(&demand) && symbols.kind(by) != SymbolKind::Type;
    let reads = |by: SymId, demand: DemandId| {
        let needs_listed_only = symbols.get(by).is_some_and(|it| runtime.needs_listed_only(it.name));
        !needs_listed_only && (looks_up[demand.index()] || calls(by, demand))
    };
    graph.demand_as_well(reads, Demand::WholeTables);
}

/// `limit=N`: the method slots that would be emptied, in module order. Those beyond the limit stay, and so does
/// everything that they need, as they have to work when they are called: the facts are flooded again with them as
/// roots.
fn removed_slots(graph: &Builder, stubs: &HashSet<SymId>) -> Vec<WeakId> {
    let program = graph.clone().build();
    let outcome = flood(&program);
    let any = |targets: &[Option<SymId>]| targets.iter().flatten().any(|target| !stubs.contains(target));
    let removed = |&(slot, weak): &(WeakId, &WeakRef)| {
        let changes = match outcome.slot_state(&program, slot) {
            SlotState::Live => false,
            SlotState::Matchable => any(&weak.targets[1..]),
            SlotState::Dead => any(&weak.targets),
            SlotState::Unlisted => true,
        };
        weak.kind == WeakKind::Method && changes
    };
    program.weak_refs().filter(removed).map(|(slot, _)| slot).collect()
}

/// Slots, and what else there is of the same methods.
fn with_method_values(graph: &Builder, slots: Vec<WeakId>) -> Vec<WeakId> {
    let weak = graph.weak_refs();
    let methods: HashSet<_> =
        slots.iter().map(|slot| &weak[slot.index()]).map(|slot| (slot.holder, slot.place)).collect();
    let all = (0..).map(WeakId::new).zip(weak);
    let values = all.filter(|(_, weak)| {
        weak.kind == WeakKind::MethodValue && methods.contains(&(weak.holder, weak.place))
    });
    let values: Vec<WeakId> = values.map(|(value, _)| value).collect();
    [slots, values].concat()
}
