//! The dialect of modules without records: what a release of LLGo writes. All that is known is what the code shows.
//!
//! An interface value with methods holds an itab. Itabs are made by the runtime alone, from the descriptor of the
//! interface type, in which its methods are listed:
//!
//! ```llvm
//! @_llgo_main.Both = weak_odr constant { abi.InterfaceType, … } { … Slice { ptr @"…$imethods", i64 2, i64 2 } … }
//! @"…$imethods" = weak_odr constant [2 x abi.Imethod] [abi.Imethod { String { ptr @"Alpha", i64 5 }, ptr @_llgo_func$… }, …]
//! ```
//!
//! So a live interface type demands those of its methods that some call may be of, by name and func type (P1 of
//! docs/input.md): the interface type is the owner of the demand. Conversions are deduced from references (P2). A call through an itab may be a look-up of
//! `reflect.Type` (P3), which is known from where its function comes from and from what it returns.

use hashbrown::HashSet;
use llgo_dce_core::SymId;
use llgo_dce_facts::go_names::{
    is_descriptor, is_go_name, is_instance, is_lookup, is_reflect, package, package_of_init, without_prefix,
};
use llgo_dce_facts::{demand_by_name, marks, Body, Listed, Lookup, Symbol, Unread};

use super::dialect::Dialect;
use super::table_readers;
use crate::ir::draft::coverage::Coverage;
use crate::ir::draft::{Draft, Extent};
use crate::ir::llvm::{Module, Opcode, Type, User, Value};
use crate::ir::module::itab_calls::{
    add_calls, indirect_calls, is_closure_call, origin, own_arguments, result, signature, Origin,
};
use crate::ir::module::mentions::for_each_mention;
use crate::ir::module::observed::may_call_method;
use crate::ir::module::results::{is_method, is_pair, is_value, method_in};
use crate::ir::module::shapes::{has_abi_type, Candidate};
use crate::ir::module::strings::is_string;
use crate::ir::module::texts::{copied_string, LostAt, Strings, Texts};
use crate::ir::module::types::GoKind;

/// What people call it.
const NAME: &str = "plain";
/// That a module has LLGo's types, and no records of any dialect.
struct Plain;

/// What a module has of this dialect. One that has been through the pass has lost its records, and is not plain.
pub(crate) fn find<'m>(
    module: Module<'m>,
    candidates: &[Candidate<'m>],
) -> Option<Box<dyn Dialect<'m> + 'm>> {
    let has_methods = |it: &Candidate<'m>| it.shape.named && (it.shape.slots > 0 || it.shape.is_unknown);
    let has_methods = candidates.iter().any(has_methods);
    let is_plain = has_methods && !module.has_named_metadata(marks::PRUNED);
    is_plain.then(|| Box::new(Plain) as Box<dyn Dialect<'m> + 'm>)
}

/// What the dialect says of the packages that it is in.
const COVERAGE: Coverage =
    Coverage { demands_by_name: true, demands_by_id: false, conversions: false, seen_by_llvm: false };

impl<'m> Dialect<'m> for Plain {
    fn name(&self) -> &'static str {
        NAME
    }

    fn coverage(&self) -> Coverage {
        COVERAGE
    }

    fn read(self: Box<Self>, draft: &mut Draft<'_, 'm>) {
        read(draft);
    }
}

fn read(draft: &mut Draft<'_, '_>) {
    describe_slots(draft);
    read_types(draft);
    let calls = read_calls(draft);
    table_readers::find(draft, &calls);
}

/// The calls that may be of methods of interfaces. A call may look methods up if some interface type lists a look-up, so
/// that types come first.
fn read_calls<'m>(draft: &mut Draft<'_, 'm>) -> Vec<(SymId, Value<'m>)> {
    let functions = draft.symbols.iter().filter(|(_, function)| function.is_function());
    let calls =
        functions.flat_map(|(owner, function)| indirect_calls(function).map(move |call| (owner, call)));
    let calls: Vec<_> = calls.collect();
    add_calls(&mut draft.undecided.calls, draft.module, calls.iter().map(|&(_, call)| call));
    find_type_lookups(draft, &calls);
    calls
}

/// What a module says of types to packages that are plain.
fn read_types(draft: &mut Draft<'_, '_>) {
    read_listed_methods(draft);
    read_bodies(draft);
    demand_anything_of_unread_types(draft);
}

/// Of a package with records, what others need that have none. One without types has no records of its calls either: an
/// exported function, or one in C, may be given an interface value.
pub(super) fn read_for_others(draft: &mut Draft<'_, '_>) {
    if draft.is_package() && !draft.dialects.contains(&NAME) {
        read_types(draft);
        if draft.dialects.is_empty() {
            read_calls(draft);
        }
    }
}

/// P4. Reads the whole module as plain beside its records when it has a package without records, or calls of methods
/// whose records are not understood.
pub(super) fn read_packages_without_records(draft: &mut Draft<'_, '_>) {
    // What the pass has rewritten has lost some of what a record says. What LLVM has changed since its facts were written
    // down asks for nothing more.
    let is_decided = draft.extent == Extent::Planned || draft.module.has_named_metadata(marks::PRUNED);
    if draft.dialects == [NAME] || is_decided {
        return;
    }
    let unclear = draft.unclear_itab_calls.iter().copied().min();
    let unclear = unclear.map(|function| (function, "calls methods of interfaces that are not known"));
    let without = || without_records(draft).or_else(|| calls_without_types(draft));
    let reason = unclear.or_else(|| Some((without()?, "is in a package without records")));
    if let Some((function, why)) = reason {
        let name = draft.symbols.text(function);
        log::info!("@{name} {why}: reading all packages as {NAME} as well");
        draft.dialects.push(NAME);
        draft.coverage = draft.coverage.and(COVERAGE);
        demand_by_name(&mut draft.graph);
        read(draft);
    }
}

/// The first function found that does what a record would speak of, and has none: it calls a method of an interface, or,
/// where conversions are recorded, it has the address of a descriptor.
fn without_records(draft: &Draft<'_, '_>) -> Option<SymId> {
    let recorded = Recorded::of(draft);
    let converter =
        || draft.coverage.conversions.then(|| recorded.converter_without_records(draft)).flatten();
    recorded.caller_without_records(draft).or_else(converter)
}

/// Of a package without types of its own, whose dialect does not show: a function of Go's that calls through a pointer, or
/// has the address of a descriptor of another package.
fn calls_without_types(draft: &Draft<'_, '_>) -> Option<SymId> {
    let Draft { symbols, .. } = draft;
    let mut all = symbols.table().iter().filter(|(_, it)| it.is_function && !it.is_declaration);
    let may_call = |symbol: SymId| {
        let function = symbols.value(symbol)?;
        let mut mentions_one = false;
        for operand in function.instructions().flat_map(Value::operands).filter(|it| !it.is_instruction()) {
            for_each_mention(operand, symbols, &mut |it| mentions_one |= is_descriptor(symbols.name(it)));
        }
        Some(mentions_one || indirect_calls(function).next().is_some())
    };
    let found = || all.find(|&(symbol, it)| is_go_name(it.name) && may_call(symbol) == Some(true));
    draft.dialects.is_empty().then(found)?.map(|(symbol, _)| symbol)
}

/// Which functions have records.
struct Recorded<'m> {
    functions: Vec<bool>,
    packages: HashSet<&'m [u8]>,
    /// The paths of packages with a dot in their last part, which a name alone does not show.
    dotted: HashSet<&'m [u8]>,
}

impl<'m> Recorded<'m> {
    fn of(draft: &Draft<'_, 'm>) -> Self {
        let mut functions = vec![false; draft.symbols.len()];
        let converters = draft.conversions.iter().map(|&(by, _)| by);
        let named = draft.recorded_functions.iter().copied();
        for by in draft.graph.askers().chain(converters).chain(named) {
            if let Some(known) = functions.get_mut(by.index()) {
                *known = true;
            }
        }
        let inits = draft.symbols.named().filter_map(|(_, name)| package_of_init(name));
        let dotted = inits.filter(|path| package(path).is_some()).collect();
        let mut found = Self { functions, packages: HashSet::new(), dotted };
        let named = draft.symbols.named().filter(|(symbol, _)| found.functions[symbol.index()]);
        // Those of one package are mostly together.
        let mut packages: Vec<&[u8]> = named.filter_map(|(_, name)| found.package(name)).collect();
        packages.dedup();
        found.packages = packages.into_iter().collect();
        found
    }

    /// The package of a symbol, by its whole path.
    fn package<'n>(&self, name: &'n [u8]) -> Option<&'n [u8]> {
        let path = package(name)?;
        let whole = without_prefix(name);
        let longer = whole[path.len() + 1..].iter().position(|&byte| byte == b'.');
        let longer = longer.map(|dot| &whole[..path.len() + 1 + dot]);
        Some(longer.filter(|path| self.dotted.contains(path)).unwrap_or(path))
    }

    /// A function that gets at the data of an interface value, to call a method with it, and demands nothing.
    ///
    /// Where records do not count as those of their functions, only packages are known that have some.
    fn caller_without_records(&self, draft: &Draft<'_, 'm>) -> Option<SymId> {
        let Draft { symbols, runtime, recorded_functions, .. } = draft;
        let getters = symbols.named().filter(|(_, name)| runtime.is_iface_ptr_data(name));
        let getters = getters.filter_map(|(symbol, _)| symbols.value(symbol));
        let callers = getters.flat_map(Value::users).filter_map(|user| match user {
            User::Instruction(_, function) => symbols.id(function),
            _ => None,
        });
        let is_without = |caller: &SymId| match recorded_functions.is_empty() {
            true => !self.functions[caller.index()] && !is_reflect(symbols.name(*caller)),
            false => self.is_without_records(symbols.name(*caller), *caller),
        };
        callers.filter(is_without).min()
    }

    /// A function of a package without records that has the address of a descriptor.
    fn converter_without_records(&self, draft: &Draft<'_, 'm>) -> Option<SymId> {
        let mut all = draft.symbols.table().iter().filter(|(_, it)| it.is_function && !it.is_declaration);
        let is_without = |&(symbol, it): &(SymId, &Symbol<'_>)| {
            self.is_without_records(it.name, symbol) && has_descriptor(draft, symbol)
        };
        all.find(is_without).map(|(symbol, _)| symbol)
    }

    /// Whether a symbol of Go's is in a package without records, as far as its name says. An instance of a generic function
    /// may be in the module of another package than its own.
    fn is_without_records(&self, name: &[u8], symbol: SymId) -> bool {
        if self.functions[symbol.index()] {
            return false;
        }
        let Some(package) = self.package(name) else { return false };
        (is_instance(name) || !self.packages.contains(package)) && is_go_name(name)
    }
}

/// Whether a function has the address of a descriptor, be it within another constant.
fn has_descriptor(draft: &Draft<'_, '_>, function: SymId) -> bool {
    let Draft { symbols, types, .. } = draft;
    let is_descriptor = |it: SymId| {
        let resolved = symbols.value(it).and_then(|value| symbols.resolve(value)).unwrap_or(it);
        types.is_descriptor(resolved)
    };
    let is_one = |operand: Value<'_>| {
        let mut any = false;
        if !operand.is_instruction() {
            for_each_mention(operand, symbols, &mut |it| any |= is_descriptor(it));
        }
        any
    };
    let converts = |it: Value<'_>| !has_another_reason(draft, it) && it.operands().any(is_one);
    symbols.value(function).is_some_and(|function| function.instructions().any(converts))
}

/// Whether an instruction has a descriptor for something that is no conversion: it compares, or makes a map or the like.
fn has_another_reason(draft: &Draft<'_, '_>, instruction: Value<'_>) -> bool {
    match instruction.opcode() {
        Opcode::Compare => true,
        Opcode::Call => {
            let callee = instruction.called_function().map_or(&[][..], Value::name);
            let makes = !draft.runtime.is_new_itab(callee) && draft.runtime.makes(callee).is_some();
            makes || draft.runtime.is_of_maps(callee)
        }
        _ => false,
    }
}

/// Every slot of what is certainly a descriptor answers to the interface types that list its method.
fn describe_slots(draft: &mut Draft<'_, '_>) {
    let Draft { symbols, types, .. } = draft;
    let is_certain = |ty: &SymId| types.is_of_pair(*ty, symbols);
    let of_pairs: HashSet<SymId> = types.all_with_slots().map(|it| it.symbol).filter(is_certain).collect();
    for descriptor in types.all_with_slots_mut() {
        if descriptor.named || of_pairs.contains(&descriptor.symbol) {
            descriptor.slots.iter_mut().for_each(|slot| slot.described = true);
        }
    }
}

/// P1. An interface type that cannot be read, or may be another one at run time, demands anything; another one those of
/// its methods that some call may reach.
fn read_listed_methods(draft: &mut Draft<'_, '_>) {
    let Draft { symbols, types, .. } = &*draft;
    let listed = types.all().map(|descriptor| {
        let ty = descriptor.symbol;
        let methods = match types.kind(ty) {
            Some(GoKind::Interface) | None if !descriptor.global.holds_its_initializer() => None,
            Some(GoKind::Interface) | None => types.imethods(ty, symbols),
            Some(_) => Some(Vec::new()),
        };
        (ty, methods)
    });
    for (iface, methods) in listed.collect::<Vec<_>>() {
        let Some(methods) = methods else {
            demand_anything(draft, iface);
            continue;
        };
        for (index, (name, mtyp)) in (0..).zip(methods) {
            if is_lookup(&name) && draft.types.may_look_up(mtyp) {
                draft.undecided.lookup_indices.insert(index);
            }
            let name = draft.graph.name(&name);
            draft.undecided.listed.push(Listed { iface, index, name, mtyp });
        }
    }
}

/// The bodies of methods, and how they are called.
fn read_bodies(draft: &mut Draft<'_, '_>) {
    let Draft { module, symbols, types, graph, undecided, .. } = draft;
    for slot in types.all_with_slots().flat_map(|it| &it.slots) {
        let [Some(mtyp), ifn, _] = slot.targets else { continue };
        let own = ifn.filter(|&ifn| is_method_of_name(symbols.name(ifn), &slot.name));
        let body = own.and_then(|ifn| symbols.value(ifn)).filter(|it| it.is_function());
        let signature = body.map(|body| signature(*module, body.value_type()));
        undecided.bodies.push(Body { name: graph.name(&slot.name), mtyp, signature });
    }
}

/// What cannot be read may list any method. Of a package it is left to the program, in which others may be plain.
fn demand_anything(draft: &mut Draft<'_, '_>, ty: SymId) {
    if draft.is_package() {
        let is_declared = draft.symbols.value(ty).is_some_and(Value::is_declaration);
        draft.undecided.unread.push(Unread { ty, is_declared });
    } else {
        draft.demand_anything(ty);
    }
}

/// Whether a body has a name that LLGo gives to the methods of a name: not one of another language, nor of a function that
/// some directive makes a method.
fn is_method_of_name(body: &[u8], method: &[u8]) -> bool {
    let own = method.rsplit(|&byte| byte == b'.').next().unwrap_or_default();
    body.strip_suffix(own).is_some_and(|receiver| receiver.ends_with(b"."))
}

/// A descriptor that is defined elsewhere, or is of a shape that is not known, may be one of an interface type that lists
/// any method.
fn demand_anything_of_unread_types(draft: &mut Draft<'_, '_>) {
    let Draft { symbols, types, .. } = &*draft;
    // The arrays of the parts of types have names that begin in the same way.
    let is_unread = |(symbol, global): &(SymId, Value<'_>)| {
        let is_named = || is_descriptor(symbols.name(*symbol)) && global.value_type().array().is_none();
        !types.contains(*symbol) && (is_named() || has_abi_type(global.value_type()))
    };
    let mut unread: Vec<SymId> = symbols.variables().filter(is_unread).map(|(symbol, _)| symbol).collect();
    unread.extend(unread_interfaces(draft));
    for ty in unread {
        demand_anything(draft, ty);
    }
}

/// What the runtime is to make an itab of, and is no interface type that can be read.
fn unread_interfaces(draft: &Draft<'_, '_>) -> Vec<SymId> {
    let Draft { symbols, types, runtime, .. } = draft;
    let makers = symbols.named().filter(|(_, name)| runtime.is_new_itab(name));
    let makers = makers.filter_map(|(symbol, _)| symbols.value(symbol));
    let ifaces = makers.flat_map(Value::users).filter_map(|user| match user {
        User::Instruction(call, _) if call.opcode() == Opcode::Call => {
            symbols.resolve(call.arguments().next()?)
        }
        _ => None,
    });
    ifaces.filter(|&iface| types.imethods(iface, symbols).is_none()).collect()
}

/// P3. Calls in package reflect itself are no look-ups of anybody else's.
fn find_type_lookups<'m>(draft: &mut Draft<'_, 'm>, calls: &[(SymId, Value<'m>)]) {
    let others = calls.iter().filter(|(owner, _)| !is_reflect(draft.symbols.name(*owner)));
    for &(owner, call) in others.collect::<Vec<_>>() {
        if method_in(result(call)).is_some() {
            let is_called = may_call_method(draft.module, call);
            match names_given_to(draft.texts(), call) {
                Ok(names) if is_called => names.iter().for_each(|name| draft.demand_named(owner, name)),
                Ok(names) => names.iter().for_each(|name| draft.demand_seen(owner, Some(name))),
                Err(_) if !is_called => draft.demand_seen(owner, None),
                Err(lost) => draft.look_up_any(lost.looked_up(owner, false, Some(call))),
            }
        } else if let Some(index) = may_look_up_at(draft, call) {
            let names = match names_given_to(draft.texts(), call) {
                Ok(names) => Ok(names.iter().map(|name| draft.graph.name(name)).collect()),
                Err(lost) => Err(lost.looked_up(owner, false, Some(call))),
            };
            draft.undecided.lookups.push(Lookup { owner, index, names });
        }
    }
}

/// The index in its interface type of the method that a call is of, where it may be a look-up, if one is listed there: it
/// returns what look-ups through interfaces of the program's own may return. `Some(None)` when its origin is not seen.
///
/// Of a package it is not known what is listed.
fn may_look_up_at<'m>(draft: &Draft<'_, 'm>, call: Value<'m>) -> Option<Option<u64>> {
    let (module, indices) = (draft.module, &draft.undecided.lookup_indices);
    if indices.is_empty() && !draft.is_package() {
        return None;
    }
    let result = result(call);
    if own_arguments(call).len() > 3 || is_closure_call(module, call) {
        return None;
    }
    if !may_be_result(result) || !fits(call, result) {
        return None;
    }
    match origin(module, call) {
        Origin::Method(index) if draft.is_package() || indices.contains(&index) => Some(Some(index)),
        Origin::Method(_) | Origin::Elsewhere => None,
        Origin::Unknown => Some(None),
    }
}

/// Whether a look-up may return it: a method, a value, an iterator, or any of these in a form that is not known.
fn may_be_result(ty: Type<'_>) -> bool {
    let is_number = ty.integer_width().is_some() || ty.is_pointer();
    !is_number && !ty.is_void() && (is_method(ty) || is_value(ty) || is_pair(ty) || ty.fields().is_none())
}

/// Whether a call gives what a look-up takes: one that returns an iterator takes nothing but its receiver.
fn fits<'m>(call: Value<'m>, result: Type<'m>) -> bool {
    !is_pair(result) || own_arguments(call).len() == 1
}

/// The names that a look-up by name may be given; one by index has none.
fn names_given_to<'m>(texts: Texts<'_, 'm>, call: Value<'m>) -> Result<Strings, LostAt<'m>> {
    let is_name = match own_arguments(call)[..] {
        [_, pointer, len] => pointer.ty().is_pointer() && len.ty().integer_width().is_some(),
        [_, whole] => is_string(whole.ty()) == Some(true) || copied_string(call).is_some(),
        _ => false,
    };
    if !is_name {
        return Err(LostAt::new("a look-up by index"));
    }
    texts.last_argument(call)
}
