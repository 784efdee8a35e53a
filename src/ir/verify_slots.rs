//! Compares the method slots of a module with what they were before it was rewritten. The globals that they name outlive
//! the rewriter: it deletes nothing but records.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Outcome, SymId, WeakKind};
use llgo_dce_facts::roots::Roots;
use llgo_dce_facts::{text, Options, Runtime, Scope, World};

use super::draft::handles::Handles;
use super::llvm::{Module, Value};
use super::module::globals::Symbols;
use super::module::shapes::candidates;
use super::module::slots::{METHODS_FIELD, METHOD_VALUES_FIELD};
use super::module::strings::{stored_pointer, string_of};
use super::module::types::TypeTable;
use super::verify::{reachable, Violation};

/// The method slots of a module before it is rewritten.
pub struct Slots<'m>(Vec<SlotBefore<'m>>);

struct SlotBefore<'m> {
    descriptor: Value<'m>,
    ty: String,
    slot: usize,
    /// How many slots its table has.
    len: usize,
    name: Vec<u8>,
    /// The name as text.
    method: String,
    targets: [Option<Value<'m>>; 3],
    kept: bool,
    /// The function for its method values, where that is to stay.
    method_value: Option<Value<'m>>,
}

impl<'m> Slots<'m> {
    /// What the slots hold, and which of them are to stay.
    pub fn of(handles: &Handles<'m>, world: &World<'_>, outcome: &Outcome) -> Self {
        let slots = handles.types.all_with_slots().flat_map(|descriptor| {
            let values: HashMap<u32, SymId> = method_values(world, outcome, descriptor.symbol).collect();
            let before = move |weak| {
                let slot = world.program.weak_ref(weak);
                SlotBefore {
                    descriptor: descriptor.global,
                    ty: world.symbols.text(descriptor.symbol),
                    slot: slot.place as usize,
                    len: descriptor.slots.len(),
                    name: world.program.name(slot.name).to_vec(),
                    method: text(world.program.name(slot.name)),
                    targets: slot.targets.map(|target| handles.globals.value(target?)),
                    kept: outcome.kept(weak).is_some(),
                    method_value: values.get(&slot.place).and_then(|&value| handles.globals.value(value)),
                }
            };
            world.methods_of(descriptor.symbol).map(before)
        });
        Self(slots.collect())
    }
}

/// The functions for method values of a type that are to stay, each with the index of its slot.
fn method_values<'a>(
    world: &'a World<'_>,
    outcome: &'a Outcome,
    ty: SymId,
) -> impl Iterator<Item = (u32, SymId)> + 'a {
    let all = world.program.weak_refs_of(ty).iter().filter(|&&weak| outcome.kept(weak).is_some());
    let values = all.map(|&weak| world.program.weak_ref(weak)).filter(|it| it.kind == WeakKind::MethodValue);
    values.filter_map(|value| Some((value.place, value.targets[0]?)))
}

/// What is known of the rewritten module.
struct After<'a, 'm> {
    symbols: &'a Symbols<'m>,
    live: Outcome,
    /// Name and func type of what the interface types list that are left.
    listed: HashSet<(Vec<u8>, SymId)>,
}

impl After<'_, '_> {
    fn is_live(&self, value: Value<'_>) -> bool {
        self.symbols.id(value).is_some_and(|symbol| self.live.live(symbol).is_some())
    }
}

impl<'m> SlotBefore<'m> {
    /// The index that the slot has now; `None` when it has left its table. A table that is shorter has lost slots in any
    /// place, so that it is looked for by its name, and by its targets, as a malformed table may have two of one name.
    fn index_now(&self, symbols: &Symbols<'m>) -> Option<usize> {
        let methods = self.descriptor.initializer()?.element(METHODS_FIELD as usize)?;
        let (_, len) = methods.ty().array()?;
        if len == self.len {
            return Some(self.slot);
        }
        let name = |&slot: &usize| Some(text(&string_of(methods.element(slot)?.element(0)?)?));
        let named = || (0..len).filter(|slot| name(slot).as_deref() == Some(&self.method));
        let before = self.targets.map(|target| target.and_then(|it| symbols.id(it)));
        named().find(|&slot| targets(methods, slot, symbols) == before).or_else(|| named().next())
    }

    /// What it holds now, at that index.
    fn now(&self, index: usize, symbols: &Symbols<'m>) -> [Option<SymId>; 3] {
        let methods = self.descriptor.initializer().and_then(|it| it.element(METHODS_FIELD as usize));
        methods.map_or([None; 3], |methods| targets(methods, index, symbols))
    }

    /// Whether the function for its method values was to stay, and has not.
    fn has_lost_its_method_value(&self, index: usize, symbols: &Symbols<'m>) -> bool {
        let now = || {
            let values = self.descriptor.initializer()?.element(METHOD_VALUES_FIELD as usize)?;
            symbols.resolve(stored_pointer(values.element(index)?)?)
        };
        self.method_value.is_some_and(|before| now() != symbols.id(before))
    }

    /// What is wrong with what it holds now, if anything is.
    fn violation(&self, after: &After<'_, 'm>) -> Option<Violation> {
        let why = match self.index_now(after.symbols) {
            Some(index) => self.wrong_at(index, after),
            None => self.wrong_without(after),
        };
        let (ty, method) = (self.ty.clone(), self.method.clone());
        Some(Violation::Slot { ty, slot: self.slot, method, why: why? })
    }

    fn wrong_at(&self, index: usize, after: &After<'_, 'm>) -> Option<String> {
        let now = self.now(index, after.symbols);
        let is_matchable = self.targets[0].is_some_and(|mtyp| after.is_live(mtyp));
        let is_wrong = |target: usize| {
            let Some(before) = self.targets[target] else { return false };
            let has_changed = now[target] != after.symbols.id(before);
            let is_lost = target == 0 || now[target].is_none();
            has_changed && (self.kept || (is_matchable && is_lost))
        };
        let state = if self.kept { "is live" } else { "may be in an interface" };
        if (0..3).any(is_wrong) {
            Some(format!("{state}, and has been emptied"))
        } else if self.has_lost_its_method_value(index, after.symbols) {
            Some("is looked up by reflection, and has lost the function for its method values".to_owned())
        } else {
            None
        }
    }

    /// The same of one that has left its table.
    fn wrong_without(&self, after: &After<'_, 'm>) -> Option<String> {
        let mtyp = self.targets[0].and_then(|mtyp| after.symbols.id(mtyp));
        let is_listed = mtyp.is_some_and(|mtyp| after.listed.contains(&(self.name.clone(), mtyp)));
        if self.kept {
            Some("is live, and has left its table".to_owned())
        } else {
            is_listed.then(|| "is listed by an interface type, and has left its table".to_owned())
        }
    }
}

/// Func type and bodies of a slot.
fn targets<'m>(methods: Value<'m>, slot: usize, symbols: &Symbols<'m>) -> [Option<SymId>; 3] {
    let method = methods.element(slot);
    [1, 2, 3].map(|field| symbols.resolve(stored_pointer(method?.element(field)?)?))
}

/// Slots that the rewriter should not have emptied or taken out, by what was in them before: a live one has changed, or an
/// interface may contain a method, as its func type can still be reached, and it is not found.
pub fn verify_slots(
    module: Module<'_>,
    before: &Slots<'_>,
    options: &Options,
    scope: Scope,
) -> Vec<Violation> {
    let runtime = Runtime::new(&options.runtimes);
    let symbols = Symbols::of(module);
    let live = reachable(module, &symbols, &Roots { options, runtime: &runtime, scope });
    let types = TypeTable::read(&candidates(module, &runtime), &symbols, &mut Vec::new());
    let is_left = |ty: &SymId| live.live(*ty).is_some();
    let ifaces = types.all().map(|it| it.symbol).filter(is_left);
    let listed = ifaces.filter_map(|iface| types.imethods(iface, &symbols)).flatten().collect();
    let after = After { symbols: &symbols, live, listed };
    before.0.iter().filter_map(|slot| slot.violation(&after)).collect()
}
