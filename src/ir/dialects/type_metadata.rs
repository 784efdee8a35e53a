//! The `type-metadata` dialect: LLVM's virtual function elimination, as LLGo's main branch emits it for full LTO.
//!
//! A slot carries `!type` entries with the ids that it answers to; a demand is a checked load of an id. There are no
//! records of conversions and no child edges: see [`Roles`](llgo_dce_facts::Roles) for what takes their place.

use hashbrown::HashMap;
use llgo_dce_core::{Builder, Demand, SymId};
use llgo_dce_facts::go_names::is_lookup;
use llgo_dce_facts::ids::Id;
use llgo_dce_facts::{marks, text, Kept, PinReason, Problem, FINDS_LOOKUPS};

use super::dialect::Dialect;
use super::interfaces::{self, Declared, Interfaces};
use super::lookups::{self, Lookups};
use crate::ir::draft::coverage::Coverage;
use crate::ir::draft::Draft;
use crate::ir::llvm::{Module, TypeEntry, Value};
use crate::ir::module::checks::{checks, is_checked_load, Check};
use crate::ir::module::itab_calls::{origin_of_load, Origin};
use crate::ir::module::shapes::Candidate;
use crate::ir::module::slots::{has_entries, places, SlotEntry, SlotsById};
use crate::ir::module::texts::LostAt;
use crate::ir::module::types::Descriptor;

/// Whether a module has anything of this dialect.
pub(crate) fn is_present<'m>(module: Module<'m>, mut variables: impl Iterator<Item = Value<'m>>) -> bool {
    variables.any(has_entries) || !checks(module).is_empty()
}

/// That a module has this dialect: all that it has is found where it is attached.
struct TypeMetadata;

/// What a module has of this dialect.
pub(crate) fn find<'m>(
    module: Module<'m>,
    candidates: &[Candidate<'m>],
) -> Option<Box<dyn Dialect<'m> + 'm>> {
    let is_present = is_present(module, candidates.iter().map(|it| it.global));
    is_present.then(|| Box::new(TypeMetadata) as Box<dyn Dialect<'m> + 'm>)
}

impl<'m> Dialect<'m> for TypeMetadata {
    fn name(&self) -> &'static str {
        "type-metadata"
    }

    fn coverage(&self) -> Coverage {
        Coverage { demands_by_name: false, demands_by_id: true, conversions: false, seen_by_llvm: true }
    }

    fn read(self: Box<Self>, draft: &mut Draft<'_, 'm>) {
        let (module, graph) = (draft.module, &mut draft.graph);
        let all = draft.types.all_with_slots_mut();
        let malformed = all.filter_map(|it| (!describe(it, module, graph)).then_some(it.symbol));
        let malformed: Vec<SymId> = malformed.collect();
        for ty in malformed {
            draft.pin(ty, PinReason::NoSuchPlace);
        }
        let mut checks = checks(module);
        let lookups = Lookups::of(&checks);
        let mut asking = Asking { draft, lookups, unclear: Vec::new(), unclear_calls: HashMap::new() };
        let interfaces = asking.declare(&mut checks);
        for check in &mut checks {
            asking.ask(check, &interfaces);
        }
        asking.warn_of_what_is_unclear();
        let recorded = asking.lookups.into_recorded();
        draft.recorded.extend(recorded);
        draft.checks = checks;
    }
}

/// Finds out what checks ask for.
struct Asking<'a, 'b, 'm> {
    draft: &'a mut Draft<'b, 'm>,
    lookups: Lookups<'m>,
    /// What is not clear, of which check first, and of how many.
    unclear: Vec<Unclear<'m>>,
    /// Of which calls, and what stays for them.
    unclear_calls: HashMap<Value<'m>, Kept>,
}

struct Unclear<'m> {
    why: &'static str,
    kept: Kept,
    first: Value<'m>,
    id: &'m [u8],
    count: usize,
}

impl<'m> Asking<'_, '_, 'm> {
    /// Reads what calls by exact ids say of their interfaces, and finds who implements those.
    fn declare(&mut self, checks: &mut [Check<'m>]) -> Interfaces<'m> {
        let mut interfaces = Interfaces::default();
        for check in checks {
            let Id::Exact { interface, index } = check.parsed else {
                check.has_attributes = interfaces::has_attributes(check.call);
                if check.has_attributes {
                    self.unclear_method(check, "has attributes of another id");
                }
                continue;
            };
            match interfaces::declared(check.call, interface, index) {
                Declared::Whole(methods) => {
                    check.method = Some(methods[index]);
                    interfaces.add(interface, methods, index);
                }
                Declared::Method(method, why) => {
                    check.method = Some(method);
                    self.unclear(check, why, Kept::Method);
                }
                Declared::Nothing(why) => self.unclear_method(check, why),
            }
        }
        let Draft { module, types, graph, .. } = &mut *self.draft;
        interfaces.find_implementers(types.all_with_slots_mut(), |it| slots_by_id(*module, it), graph);
        interfaces
    }

    fn ask(&mut self, check: &mut Check<'m>, interfaces: &Interfaces<'m>) {
        let Some(owner) = self.draft.symbols.id(check.call.function()) else { return };
        if check.is_test {
            self.draft.unseen.push(owner);
        }
        match check.parsed {
            Id::Method { .. } => self.method(owner, check, (check.id, check.parsed)),
            Id::Lookup { through, name } => {
                check.asks_more = true;
                self.lookup(owner, check, (through, name));
            }
            Id::Exact { interface, .. } => self.exact(owner, check, interface, interfaces),
            Id::Unknown => self.unclear_method(check, "is not known"),
        }
        if check.is_test && !matches!(check.parsed, Id::Exact { .. }) {
            self.unclear(check, "is asked for by a type test", Kept::Method);
        }
        match self.unclear_calls.get(&check.call) {
            Some(Kept::Every) => self.draft.demand_anything(owner),
            Some(Kept::Listed) => self.draft.unclear_itab_calls.push(owner),
            Some(Kept::Method) | None => return,
        }
        check.asks_anything = true;
    }

    /// A method by name and signature, of any type; or a look-up, when it is called by the name and the signature of
    /// one and no checked load says what is looked up.
    fn method(&mut self, owner: SymId, check: &mut Check<'m>, (id, parsed): (&[u8], Id<'_>)) {
        self.demand(owner, id, parsed);
        let Id::Method { name, signature } = parsed else { return };
        let Some(through) = lookups::through(name, signature) else { return };
        check.asks_more = true;
        let function = self.draft.symbols.name(owner);
        match self.lookups.unrecorded(self.draft.texts(), check, name, function) {
            lookups::Unrecorded::None => {}
            lookups::Unrecorded::Names(names) => {
                self.draft.unseen.push(owner);
                for name in names {
                    let id = lookups::id(through, &name);
                    self.demand(owner, &id, Id::Lookup { through, name: Some(&name) });
                }
            }
            lookups::Unrecorded::Any(lost) => {
                self.draft.look_up_any(lost.looked_up(owner, false, Some(check.call)));
            }
        }
    }

    fn exact(
        &mut self,
        owner: SymId,
        check: &mut Check<'m>,
        interface: &'m [u8],
        interfaces: &Interfaces<'m>,
    ) {
        let Some(method) = check.method else { return };
        let parsed = Id::parse(method).unwrap_or(Id::Unknown);
        // Other packages may have more types that implement it.
        let demand = match self.draft.is_package() {
            true => Err(None),
            false => interfaces.demand(&mut self.draft.graph, interface, method),
        };
        match demand {
            Ok(demand) if !self.is_unclear(check) => {
                check.is_implemented = true;
                self.draft.graph.demand(owner, demand);
                self.method_beside(owner, check, (method, parsed));
            }
            Ok(_) | Err(None) => self.method(owner, check, (method, parsed)),
            Err(Some(why)) => {
                self.unclear(check, why, Kept::Method);
                self.method(owner, check, (method, parsed));
            }
        }
    }

    /// What else a call asks for that gets to implementers of its interface alone.
    fn method_beside(&mut self, owner: SymId, check: &mut Check<'m>, method: (&[u8], Id<'_>)) {
        let Id::Method { name, signature } = method.1 else { return };
        if lookups::through(name, signature).is_some() {
            self.method(owner, check, method);
        } else if self.draft.coverage.demands_by_name {
            let name = self.draft.graph.name(name);
            self.draft.graph.demand(owner, Demand::Named(name));
        }
    }

    /// A look-up by reflection: of what its id says, unless its names are known after all. One that finds what nobody calls
    /// asks for no body.
    fn lookup(&mut self, owner: SymId, check: &Check<'m>, (through, name): (usize, Option<&'m [u8]>)) {
        let never_called = Lookups::are_never_called(self.draft.module, check);
        match self.lookups.names_behind(self.draft.texts(), check.call, check.id) {
            Ok(names) if never_called => {
                names.iter().for_each(|name| self.draft.demand_seen(owner, Some(name)));
            }
            Ok(names) => {
                for name in names {
                    let id = [check.id, b".", &name].concat();
                    self.demand(owner, &id, Id::Lookup { through, name: Some(&name) });
                }
            }
            Err(_) if never_called => self.draft.demand_seen(owner, name),
            Err(lost) => {
                self.demand(owner, check.id, check.parsed);
                if check.parsed.method_name().is_none() {
                    self.draft.reflecting.push(lost.looked_up(owner, true, Some(check.call)));
                }
            }
        }
    }

    fn demand(&mut self, owner: SymId, id: &[u8], parsed: Id<'_>) {
        let demand = Demand::Tagged { id: self.draft.graph.name(id), ask: parsed.ask() };
        self.draft.graph.demand(owner, demand);
        if let Id::Lookup { name: Some(name), .. } = parsed {
            if is_lookup(name) {
                let lost = LostAt::new(FINDS_LOOKUPS);
                self.draft.look_up_any(lost.looked_up(owner, true, None));
            }
        }
        if self.draft.coverage.demands_by_name {
            let same = match parsed.method_name() {
                Some(name) => Demand::Named(self.draft.graph.name(name)),
                None => Demand::Exported,
            };
            self.draft.graph.demand(owner, same);
        }
    }

    /// Of a check that does not say which method it asks for. One that is loaded from an itab is listed by an interface
    /// type, unless the pass has emptied what nobody listed before.
    fn unclear_method(&mut self, check: &Check<'m>, why: &'static str) {
        let module = self.draft.module;
        let is_listed = is_checked_load(check.call)
            && !module.has_named_metadata(marks::PRUNED)
            && matches!(origin_of_load(module, check.call), Origin::Method(_));
        self.unclear(check, why, if is_listed { Kept::Listed } else { Kept::Every });
    }

    fn unclear(&mut self, check: &Check<'m>, why: &'static str, kept: Kept) {
        let known = self.unclear_calls.entry(check.call).or_insert(kept);
        *known = kept.max(*known);
        match self.unclear.iter_mut().find(|it| (it.why, it.kept) == (why, kept)) {
            Some(unclear) => unclear.count += 1,
            None => {
                let (first, id) = (check.call.function(), check.id);
                self.unclear.push(Unclear { why, kept, first, id, count: 1 });
            }
        }
    }

    fn is_unclear(&self, check: &Check<'m>) -> bool {
        self.unclear_calls.contains_key(&check.call)
    }

    fn warn_of_what_is_unclear(&mut self) {
        for Unclear { why, kept, first, id, count } in self.unclear.drain(..) {
            let (function, id) = (text(first.name()), text(id));
            self.draft.problems.push(Problem::Id { id, function, why, kept, count });
        }
    }
}

/// The slots of a descriptor, by the ids of their names and signatures.
fn slots_by_id<'m>(module: Module<'m>, descriptor: &Descriptor<'m>) -> SlotsById<'m> {
    let mut methods = SlotsById::new();
    for (TypeEntry { id, .. }, place) in places(module, descriptor.global) {
        let Some((slot, 1)) = place.filter(|&(slot, _)| slot < descriptor.slots.len()) else { continue };
        if matches!(Id::parse(id), Some(Id::Method { .. })) {
            methods.entry(id).or_default().push(slot);
        }
    }
    methods
}

/// Takes over the entries of a descriptor, slot by slot. Returns whether all of them are about slots.
fn describe<'m>(descriptor: &mut Descriptor<'m>, module: Module<'m>, graph: &mut Builder) -> bool {
    let (mut all_read, mut entries) = (true, Vec::new());
    for (TypeEntry { id, node, .. }, place) in places(module, descriptor.global) {
        let Some((slot, _)) = place.filter(|&(slot, _)| slot < descriptor.slots.len()) else {
            all_read = false;
            continue;
        };
        let parsed = Id::parse(id).unwrap_or(Id::Unknown);
        descriptor.slots[slot].described |= parsed.describes();
        let demand = Demand::Tagged { id: graph.name(id), ask: parsed.ask() };
        entries.push(SlotEntry { slot, demand, node: Some(node) });
    }
    descriptor.add_entries(entries);
    all_read
}
