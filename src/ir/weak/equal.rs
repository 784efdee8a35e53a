//! `Equal`: the closure that compares two values of a type.
//!
//! Needed when
//! - a value of the type may be in an interface, and live code compares or hashes values whose type is known at run
//!   time only,
//! - the type is the key (or the element) of a live map type, whose code calls it,
//! - live code calls the runtime's algorithm for arrays or structs with the type, as LLGo compares large ones, or
//! - it is part of an array or struct type whose Equal is needed, which calls it.
//!
//! The need is a symbol of its own, which the closure's function and the needs of the parts hang from. So the core
//! knows of nothing but edges.

use std::collections::BTreeSet;

use hashbrown::HashSet;
use llgo_dce_core::{Builder, Demand, SymId, WeakKind};
use llgo_dce_facts::{BySymbol, Compares, Runtime};

use crate::ir::draft::holders::{Found, UnsortedHolders};
use crate::ir::draft::{Draft, Extent};
use crate::ir::llvm::{Opcode, User, Value};
use crate::ir::module::globals::{Globals, Symbols};
use crate::ir::module::mentions::for_each_mention;
use crate::ir::module::types::{GoKind, TypeTable};

/// Finds the Equal of all types, and what compares values of types that are known at run time only.
pub(super) fn find(draft: &mut Draft<'_, '_>) {
    let records = draft.records().collect();
    let extent = draft.extent;
    let Draft { graph, symbols, types, runtime, holders, equal_data, undecided, .. } = draft;
    for (symbol, global) in symbols.iter() {
        // A plan knows the functions as they were before.
        if compares(runtime, global, symbols.name(symbol), extent == Extent::Planned) {
            graph.demand(symbol, Demand::Comparison);
        }
    }
    let needs = Needs::new(graph, symbols, types, extent);
    needs.find(graph, symbols, types, runtime, &records, &mut undecided.compare_any);
    for (symbol, global) in symbols.variables().filter(|&(symbol, _)| types.contains(symbol)) {
        if types.unreadable.contains(&symbol) {
            needs.add_parts(graph, types, symbols, symbol);
        } else {
            let data = needs.add(holders, graph, types, symbols, (symbol, global));
            equal_data.extend(data.into_iter().map(|mentioned| (symbol, mentioned)));
        }
    }
    draft.equal_needs = needs.0;
}

/// The types whose Equal is weak, here or in another package, each with the symbol that is the need of it.
struct Needs(BySymbol<(SymId, SymId)>);

impl Needs {
    /// Adds a need for each type of which it is certain what it is. In a package also for all others, and for variables that
    /// another one defines: another package may show what they are, and have their Equal be weak.
    fn new<'m>(builder: &mut Builder, symbols: &Symbols<'m>, types: &TypeTable<'m>, extent: Extent) -> Self {
        let is_elsewhere = |global: Value<'m>| global.is_declaration() || global.is_available_externally();
        // A plan knows the needs of what ThinLTO has made a copy since.
        let may_be_one = |ty: SymId, global: Value<'m>| match extent {
            Extent::Whole => false,
            Extent::Package => is_elsewhere(global) || types.contains(ty),
            Extent::Planned => global.is_declaration() || types.contains(ty),
        };
        let may_be_weak = |ty, global| types.is_of_pair(ty, symbols) || may_be_one(ty, global);
        let all = symbols.variables().filter(|&(ty, global)| may_be_weak(ty, global));
        Self(all.map(|(ty, _)| (ty, (ty, builder.add_symbol()))).collect())
    }

    /// Has what compares demand the need of what it compares. Returns what may compare any type in `any`.
    fn find<'m>(
        &self,
        builder: &mut Builder,
        symbols: &Symbols<'m>,
        types: &TypeTable<'m>,
        runtime: &Runtime,
        records: &HashSet<SymId>,
        any: &mut Vec<SymId>,
    ) {
        for (symbol, global) in symbols.iter() {
            if runtime.compares_parts(symbols.name(symbol)) {
                self.add_callers(builder, (symbols, types, runtime, records), global, any);
            }
        }
    }

    /// Code that uses one of the runtime's algorithms by itself compares values of the types that it mentions beside it. In the
    /// Equal of a descriptor that is the type's own need. Records compare nothing.
    fn add_callers<'m>(
        &self,
        builder: &mut Builder,
        (symbols, types, runtime, records): (&Symbols<'m>, &TypeTable<'m>, &Runtime, &HashSet<SymId>),
        algorithm: Value<'m>,
        any: &mut Vec<SymId>,
    ) {
        let (mut open, mut seen) = (vec![algorithm], HashSet::new());
        while let Some(value) = open.pop() {
            for user in value.users() {
                let (owner, beside) = match user {
                    User::Instruction(call, function) if call.opcode() == Opcode::Call => {
                        // Assembly is only there to have LLVM keep the function.
                        if call.calls_assembly() {
                            continue;
                        }
                        (function, call.arguments().chain([value]).collect())
                    }
                    User::Instruction(_, function) => (function, vec![value]),
                    User::Global(user) if user.is_variable() => (user, vec![value]),
                    User::Global(user) | User::Constant(user) => {
                        if seen.insert(user) {
                            open.push(user);
                        }
                        continue;
                    }
                };
                let Some(owner) = symbols.id(owner) else { continue };
                let has_own_need = types.contains(owner) || runtime.compares_parts(symbols.name(owner));
                if has_own_need || records.contains(&owner) {
                    continue;
                }
                if !self.add_caller(builder, symbols, types, owner, &beside) {
                    any.push(owner);
                }
            }
        }
    }

    /// Has one caller need the Equal of the types that it mentions in a comparison. Returns whether there are any: else the
    /// type comes from somewhere else, and may be any.
    fn add_caller<'m>(
        &self,
        builder: &mut Builder,
        symbols: &Symbols<'m>,
        types: &TypeTable<'m>,
        owner: SymId,
        beside: &[Value<'m>],
    ) -> bool {
        let mut any = false;
        for &constant in beside.iter().filter(|value| !value.is_instruction()) {
            for_each_mention(constant, symbols, &mut |mentioned| {
                let ty = symbols.value(mentioned).and_then(|it| symbols.resolve(it)).unwrap_or(mentioned);
                any |= types.contains(ty);
                self.of(ty).into_iter().for_each(|need| builder.edge(owner, need));
            });
        }
        any
    }

    /// The need of a type.
    fn of(&self, ty: SymId) -> Option<SymId> {
        self.0.get(ty).map(|&(_, need)| need)
    }

    /// A type whose Equal stays in any case may be compared whenever it is live, and so may its parts.
    fn add_parts<'m>(&self, builder: &mut Builder, types: &TypeTable<'m>, symbols: &Symbols<'m>, ty: SymId) {
        for part in parts(ty, types, symbols) {
            if let Some(part) = self.of(part) {
                builder.edge(ty, part);
            }
        }
    }

    /// Makes the Equal of one type weak. Returns what its closure mentions besides functions.
    fn add<'m>(
        &self,
        holders: &mut UnsortedHolders<'m>,
        builder: &mut Builder,
        types: &TypeTable<'m>,
        symbols: &Symbols<'m>,
        (ty, global): (SymId, Value<'m>),
    ) -> Vec<SymId> {
        let Some(need) = self.of(ty).filter(|_| types.is_of_pair(ty, symbols)) else {
            self.add_parts(builder, types, symbols, ty);
            return Vec::new();
        };
        for part in parts(ty, types, symbols) {
            match (self.of(part), types.kind(ty)) {
                (None, _) => {}
                // What is not known may be a map.
                (Some(part), Some(GoKind::Map) | None) => builder.edge(ty, part),
                (Some(part), _) => builder.edge(need, part),
            }
        }
        let Some((path, closure)) = types.equal(ty) else { return Vec::new() };
        let (mut any, mut data) = (false, Vec::new());
        for_each_mention(closure, symbols, &mut |symbol| {
            builder.edge(need, symbol);
            any = true;
            let is_function = symbols.table().get(symbol).is_some_and(|it| it.is_function);
            data.extend((!is_function).then_some(symbol));
        });
        // Null already: the type cannot be compared.
        if !any {
            return data;
        }
        holders.add_holder(ty, global);
        let name = builder.name(b"");
        let targets = [Some(need), None, None];
        let found = Found { kind: WeakKind::Equal, place: 0, name, targets, paths: &[path] };
        holders.add(builder, ty, &found, [Demand::Comparison]);
        data
    }
}

/// Whether a function may call, or look for, the Equal of a type that it learns of at run time.
///
/// One of the known ones may have been inlined into a function of the runtime that calls a predicate by its address.
/// Aliases count as well, as nothing is known of them.
fn compares(runtime: &Runtime, function: Value<'_>, name: &[u8], is_planned: bool) -> bool {
    match runtime.compares(name) {
        Compares::Always => true,
        Compares::Never => false,
        Compares::IfInlined if is_planned => false,
        Compares::IfInlined => {
            !function.is_variable() && (!function.is_function() || function.has_indirect_predicate_call())
        }
    }
}

/// The types that a type is made of: those that its descriptor mentions behind its `abi.Type`, and those in its list of
/// fields, by their own names or by aliases. Of a kind that is not known, these may be parts as well.
fn parts<'m>(ty: SymId, types: &TypeTable<'m>, symbols: &Globals<'m>) -> Vec<SymId> {
    if matches!(types.kind(ty), Some(GoKind::Other | GoKind::Interface)) {
        return Vec::new();
    }
    let mut parts = BTreeSet::new();
    let mut open: Vec<Value<'m>> = types.fields(ty).collect();
    while let Some(constant) = open.pop() {
        for_each_mention(constant, symbols, &mut |mentioned| {
            if parts.insert(mentioned) && !types.contains(mentioned) && !types.has_copy(mentioned) {
                open.extend(symbols.value(mentioned).and_then(what_it_holds));
            }
        });
    }
    parts.into_iter().collect()
}

/// The initializer of a variable, or what an alias names.
fn what_it_holds(global: Value<'_>) -> Option<Value<'_>> {
    if global.is_alias() {
        return global.operands().next();
    }
    global.initializer_of_variable()
}
