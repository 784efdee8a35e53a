//! The `type-metadata` dialect: LLVM's virtual function elimination, as LLGo's main branch emits it for full LTO.
//!
//! A slot carries `!type` entries with the ids that it answers to; a demand is a checked load of an id. There are no
//! records of conversions and no child edges: see [`crate::ir::conversions`] for what takes their place.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Builder, Demand, SymId};

use super::interfaces::{self, Declared, Interfaces};
use super::lookups::{self, Lookups};
use super::Reader;
use crate::ir::checks::Check;
use crate::ir::descriptors::{Descriptor, Methods, SlotEntry, METHODS_FIELD};
use crate::ir::ids::{is_of_method, tagged, Id};
use crate::ir::llvm::{Module, Type, TypeEntry, User, Value};
use crate::ir::problems::{text, Problem};

/// The intrinsics that ask for an id, each with the operand that the id is.
const CHECKED_LOADS: [(&std::ffi::CStr, u32); 2] =
    [(c"llvm.type.checked.load", ID), (c"llvm.type.checked.load.relative", ID)];
const TYPE_TESTS: [(&std::ffi::CStr, u32); 2] = [(c"llvm.type.test", 1), (c"llvm.public.type.test", 1)];
/// The operand of a checked load that is the id.
pub(crate) const ID: u32 = 2;

/// The fields of a slot that ids speak of.
const IFN: u32 = 2;
const TFN: u32 = 3;

/// Whether a module has anything of this dialect.
pub(crate) fn is_present<'m>(module: Module<'m>, mut variables: impl Iterator<Item = Value<'m>>) -> bool {
    variables.any(has_entries) || !checks(module).is_empty()
}

/// What else is known of a module of this dialect.
#[derive(Default)]
pub(crate) struct Found<'m> {
    /// All that asks for an id of LLGo's, for the rewriter.
    pub(crate) checks: Vec<Check<'m>>,
    /// The calls of look-ups of which a checked load says what they look up.
    pub(crate) recorded: HashSet<Value<'m>>,
    /// The functions that may look up any exported method without a checked load that says so.
    pub(crate) reflecting: Vec<SymId>,
}

/// Turns entries and checked loads into facts. In a module that is `mixed`, a demand of one dialect has to find the
/// slots of the other.
pub(crate) fn read<'m>(reader: &mut Reader<'_, 'm>, module: Module<'m>, mixed: bool) -> Found<'m> {
    let Reader { descriptors, builder, .. } = reader;
    let all = descriptors.of.all_mut().iter_mut();
    let odd: Vec<_> = all.filter_map(|it| Some((it.symbol, describe(it, module, builder).err()?))).collect();
    for (ty, why) in odd {
        reader.pin(ty, why);
    }
    let mut checks = checks(module);
    let lookups = Lookups::of(&checks);
    let mut asking =
        Asking { reader, module, mixed, lookups, unclear: Vec::new(), unclear_calls: HashMap::new() };
    let interfaces = asking.declare(&mut checks);
    let mut found = Found::default();
    for check in &mut checks {
        asking.ask(check, &interfaces, &mut found);
    }
    asking.say_what_is_unclear();
    found.recorded = asking.lookups.into_recorded();
    found.checks = checks;
    found
}

/// All that asks for an id of LLGo's, intrinsic by intrinsic.
pub(crate) fn checks(module: Module<'_>) -> Vec<Check<'_>> {
    let intrinsics = CHECKED_LOADS.into_iter().map(|it| (it, false)).chain(TYPE_TESTS.map(|it| (it, true)));
    let mut found = Vec::new();
    for ((name, operand), is_test) in intrinsics {
        for user in module.named_function(name).into_iter().flat_map(Value::users) {
            let User::Instruction(call, _) = user else { continue };
            let Some(id) = call.operand(operand).and_then(Value::metadata_string) else { continue };
            if let Some(parsed) = Id::parse(id) {
                found.push(Check::new(call, operand, is_test, id, parsed));
            }
        }
    }
    found
}

/// Finds out what checks ask for.
struct Asking<'a, 'b, 'm> {
    reader: &'a mut Reader<'b, 'm>,
    module: Module<'m>,
    /// Whether there are records as well.
    mixed: bool,
    lookups: Lookups<'m>,
    /// Why something cannot be told, of whom first, and of how many.
    unclear: Vec<Unclear<'m>>,
    /// Of whom, and whether at least the method that is called is known.
    unclear_calls: HashMap<Value<'m>, bool>,
}

struct Unclear<'m> {
    why: &'static str,
    /// Whether at least the method that is called is known.
    method: bool,
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
                if interfaces::has_attributes(check.call) {
                    self.unclear(check, "has attributes of another id", false);
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
                    self.unclear(check, why, true);
                }
                Declared::Nothing(why) => self.unclear(check, why, false),
            }
        }
        let Reader { descriptors, builder, .. } = &mut *self.reader;
        let module = self.module;
        interfaces.find_implementers(descriptors.of.all_mut(), |it| methods_of(module, it), builder);
        interfaces
    }

    fn ask(&mut self, check: &mut Check<'m>, interfaces: &Interfaces<'m>, found: &mut Found<'m>) {
        let Some(owner) = self.reader.symbols.id(check.call.function()) else { return };
        if check.is_test {
            self.reader.unseen.push(owner);
        }
        match check.parsed {
            Id::Method { .. } => self.method(owner, check, check.id, found),
            Id::Lookup { .. } => {
                check.asks_more = true;
                self.lookup(owner, check);
            }
            Id::Exact { interface, .. } => self.exact(owner, check, interface, interfaces, found),
            Id::Unknown => self.unclear(check, "is not known", false),
        }
        if check.is_test && !matches!(check.parsed, Id::Exact { .. }) {
            self.unclear(check, "is asked for by a type test", true);
        }
        if self.is_anything(check) {
            check.asks_anything = true;
            self.reader.demand_anything(owner);
        }
    }

    /// A method by name and signature, whoever has it; or a look-up, when it is called by the name and the signature of
    /// one and no checked load says what is looked up.
    fn method(&mut self, owner: SymId, check: &mut Check<'m>, id: &[u8], found: &mut Found<'m>) {
        self.demand(owner, id);
        let Some(Id::Method { name, signature }) = Id::parse(id) else { return };
        let Some(through) = lookups::through(name, signature) else { return };
        check.asks_more = true;
        let function = self.reader.symbols.name(owner);
        match self.lookups.unrecorded(check, name, function) {
            lookups::Unrecorded::None => {}
            lookups::Unrecorded::Names(names) => {
                self.reader.unseen.push(owner);
                for name in names {
                    self.demand(owner, &lookups::id(through, &name));
                }
            }
            lookups::Unrecorded::Any => {
                found.reflecting.push(owner);
                self.reader.demand_exported(owner);
            }
        }
    }

    fn exact(
        &mut self,
        owner: SymId,
        check: &mut Check<'m>,
        interface: &'m [u8],
        interfaces: &Interfaces<'m>,
        found: &mut Found<'m>,
    ) {
        let Some(method) = check.method else { return };
        match interfaces.demand(&mut self.reader.builder, interface, method) {
            Ok(demand) if !self.is_unclear(check) => {
                check.is_implemented = true;
                self.reader.builder.demand(owner, demand);
                self.method_beside(owner, check, method, found);
            }
            Ok(_) | Err(None) => self.method(owner, check, method, found),
            Err(Some(why)) => {
                self.unclear(check, why, true);
                self.method(owner, check, method, found);
            }
        }
    }

    /// What else a call asks for that gets to implementers of its interface alone.
    fn method_beside(&mut self, owner: SymId, check: &mut Check<'m>, method: &[u8], found: &mut Found<'m>) {
        let Some(Id::Method { name, signature }) = Id::parse(method) else { return };
        if lookups::through(name, signature).is_some() {
            self.method(owner, check, method, found);
        } else if self.mixed {
            let name = self.reader.builder.name(name);
            self.reader.builder.demand(owner, Demand::Named(name));
        }
    }

    /// A look-up by reflection: of what its id says, unless names can be told after all.
    fn lookup(&mut self, owner: SymId, check: &Check<'m>) {
        match self.lookups.names_behind(check.call, check.id) {
            Some(names) => {
                for name in names {
                    self.demand(owner, &[check.id, b".", &name].concat());
                }
            }
            None => self.demand(owner, check.id),
        }
    }

    fn demand(&mut self, owner: SymId, id: &[u8]) {
        let Some(parsed) = Id::parse(id) else { return };
        let demand = tagged(&mut self.reader.builder, id);
        self.reader.builder.demand(owner, demand);
        if let Id::Lookup { name: Some(name), .. } = parsed {
            if lookups::is_name_of_lookup(name) {
                self.reader.demand_exported(owner);
            }
        }
        if self.mixed {
            let same = match parsed.method_name() {
                Some(name) => Demand::Named(self.reader.builder.name(name)),
                None => Demand::Exported,
            };
            self.reader.builder.demand(owner, same);
        }
    }

    fn unclear(&mut self, check: &Check<'m>, why: &'static str, method: bool) {
        self.unclear_calls.entry(check.call).and_modify(|known| *known &= method).or_insert(method);
        match self.unclear.iter_mut().find(|it| it.why == why) {
            Some(unclear) => unclear.count += 1,
            None => {
                let (first, id) = (check.call.function(), check.id);
                self.unclear.push(Unclear { why, method, first, id, count: 1 });
            }
        }
    }

    fn is_unclear(&self, check: &Check<'m>) -> bool {
        self.unclear_calls.contains_key(&check.call)
    }

    /// Whether a call may be one of any method.
    fn is_anything(&self, check: &Check<'m>) -> bool {
        self.unclear_calls.get(&check.call) == Some(&false)
    }

    fn say_what_is_unclear(&mut self) {
        for Unclear { why, method, first, id, count } in self.unclear.drain(..) {
            let (function, id) = (text(first.name()), text(id));
            self.reader.problems.push(Problem::Id { id, function, why, method, count });
        }
    }
}

/// The slots of a descriptor, by the ids of their names and signatures.
fn methods_of<'m>(module: Module<'m>, descriptor: &Descriptor<'m>) -> Methods<'m> {
    let mut methods = Methods::new();
    for (TypeEntry { id, .. }, place) in places(module, descriptor.global) {
        let Some((slot, 1)) = place.filter(|&(slot, _)| slot < descriptor.slots.len()) else { continue };
        if matches!(Id::parse(id), Some(Id::Method { .. })) {
            methods.entry(id).or_default().push(slot);
        }
    }
    methods
}

/// Gives each slot of a descriptor the entries that speak of it.
fn describe<'m>(
    descriptor: &mut Descriptor<'m>,
    module: Module<'m>,
    builder: &mut Builder,
) -> Result<(), &'static str> {
    let Descriptor { global, slots, entries, .. } = descriptor;
    let mut all_read = Ok(());
    for (TypeEntry { id, node, .. }, place) in places(module, *global) {
        match place.filter(|&(slot, _)| slot < slots.len()) {
            Some((slot, _)) => {
                let parsed = Id::parse(id).unwrap_or(Id::Unknown);
                slots[slot].described |= parsed.describes();
                let demand = Demand::Tagged { id: builder.name(id), ask: parsed.ask() };
                entries.push(SlotEntry { slot, demand, node: Some(node) });
            }
            None => all_read = Err("has type metadata for a place that is no method's"),
        }
    }
    descriptor.sort_entries();
    all_read
}

/// The entries of Go's that a descriptor has, each with the slot and the target that it speaks of; `None` for a place
/// that cannot be one of those.
pub(crate) fn places<'m>(
    module: Module<'m>,
    descriptor: Value<'m>,
) -> impl Iterator<Item = (TypeEntry<'m>, Option<(usize, usize)>)> {
    let entries = descriptor.type_entries();
    let layout = if entries.is_empty() { None } else { Layout::of(module, descriptor.value_type()) };
    let entries = entries.into_iter().filter(|entry| is_of_method(entry.id));
    entries.map(move |entry| (entry, layout.as_ref().and_then(|layout| layout.place(entry.offset))))
}

/// Where the slots of a descriptor stand, in bytes.
struct Layout {
    start: u64,
    size: u64,
    bodies: [u64; 2],
}

impl Layout {
    fn of<'m>(module: Module<'m>, descriptor: Type<'m>) -> Option<Self> {
        let (method, _) = descriptor.fields()?.get(METHODS_FIELD as usize)?.array()?;
        let bodies = [IFN, TFN].map(|field| module.offset_of(method, field));
        let start = module.offset_of(descriptor, METHODS_FIELD);
        Some(Self { start, size: module.size_of(method), bodies })
    }

    /// The slot at an offset, and which of its targets.
    fn place(&self, offset: u64) -> Option<(usize, usize)> {
        let place = offset.checked_sub(self.start)?;
        let body = self.bodies.iter().position(|&body| body == place % self.size)?;
        Some((usize::try_from(place / self.size).ok()?, 1 + body))
    }
}

/// Whether a variable has entries of Go's.
pub(crate) fn has_entries(variable: Value<'_>) -> bool {
    variable.type_entries().iter().any(|entry| is_of_method(entry.id))
}
