//! Checks a rewritten module again, from the module alone: no facts, and nothing of what the rewriter has decided.
//!
//! What an emptied slot has held is not there any more, so that it is not known of every slot whether it was right to
//! empty it. What is known is where the module contradicts itself: a slot that is half emptied, a conversion that would not find
//! its methods, a type that has lost a method that its pointer type still has. None of this occurs in what LLGo writes.

use std::collections::BTreeSet;
use std::fmt;

use hashbrown::HashSet;
use llgo_dce_core::{flood, Builder, Outcome, RootKind, SymId};
use llgo_dce_facts::go_names::is_exported;
use llgo_dce_facts::roots::{is_list, Roots};
use llgo_dce_facts::{marks, text, Options, Runtime, Scope};

use super::dialects::{carried, records};
use super::llvm::{Module, Opcode, User, Value};
use super::module::checks::{checks, leading_nowhere};
use super::module::function_table;
use super::module::globals::Symbols;
use super::module::method_table::method_count;
use super::module::referrers::Referrers;
use super::module::shapes::candidates;
use super::module::slots::{has_entries, places, Slot};
use super::module::stubs::UnreachableMethods;
use super::module::types::{Descriptor, GoKind, TypeTable};
use super::rules::certificates_left;
use super::weak::type_list;

/// Something that a rewritten module cannot have, unless it was wrong before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Violation {
    /// A table of records that nothing needs: the module has not been rewritten.
    Table {
        /// The table.
        table: String,
    },
    /// A variable that is not what it has to be.
    Variable {
        /// The variable.
        name: String,
        /// What is wrong.
        why: &'static str,
    },
    /// Something that asks for an id that no variable has, which LLVM takes for unreachable.
    Check {
        /// The id.
        id: String,
        /// The function that asks.
        function: String,
    },
    /// A method slot.
    Slot {
        /// The descriptor.
        ty: String,
        /// Its index in the method table.
        slot: usize,
        /// The method's name.
        method: String,
        /// What is wrong.
        why: String,
    },
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table { table } => {
                write!(f, "@{table} is left, which only the pass needs: the module has not been rewritten")
            }
            Self::Check { id, function } => {
                write!(f, "@{function} asks for the id {id}, which no variable has")
            }
            Self::Variable { name, why } => write!(f, "@{name} {why}"),
            Self::Slot { ty, slot, method, why } => write!(f, "type @{ty}, slot {slot} {method}: {why}"),
        }
    }
}

/// Everything that is wrong with a rewritten module, in module order for each of the checks.
pub fn verify(module: Module<'_>, options: &Options, scope: Scope) -> Vec<Violation> {
    let runtime = Runtime::new(&options.runtimes);
    let symbols = Symbols::of(module);
    let mut types = TypeTable::read(&candidates(module, &runtime), &symbols, &mut Vec::new());
    let ids: HashSet<SymId> =
        symbols.variables().filter(|&(_, it)| has_entries(it)).map(|(symbol, _)| symbol).collect();
    let pairs: HashSet<SymId> =
        symbols.variables().map(|(ty, _)| ty).filter(|&ty| types.is_of_pair(ty, &symbols)).collect();
    types.forget_lookalikes(|ty| pairs.contains(&ty) || ids.contains(&ty));
    let stubs = UnreachableMethods::of(&symbols, &runtime).stubs(&symbols);
    let live = reachable(module, &symbols, &Roots { options, runtime: &runtime, scope });
    let mut verifier = Verifier { module, symbols: &symbols, types: &types, stubs, live, found: Vec::new() };
    verifier.tables();
    verifier.initializers();
    verifier.slots();
    verifier.pairs();
    verifier.conversions(&runtime);
    verifier.type_lists();
    verifier.function_table();
    verifier.map_keys();
    if !options.open_world {
        verifier.checks();
    }
    verifier.found
}

/// What GlobalDCE would leave: whatever a root refers to, by whatever reference. Tables keep nothing.
pub(super) fn reachable<'m>(module: Module<'m>, symbols: &Symbols<'m>, roots: &Roots<'_>) -> Outcome {
    let carried = carried::carried(module).into_iter().map(|carried| carried.table);
    let tables = records::tables(module).chain(carried);
    let tables: HashSet<SymId> = tables.filter_map(|table| symbols.id(table.variable)).collect();
    let mut builder = Builder::new(symbols.len());
    let mut referrers = Referrers::new(symbols);
    for (symbol, it) in symbols.table().iter() {
        if roots.kind(it).is_some() {
            builder.root(symbol, RootKind::Visible);
        }
    }
    for (symbol, global) in symbols.iter() {
        for from in referrers.of(global).iter().filter(|from| !tables.contains(&from.symbol)) {
            builder.edge(from.symbol, symbol);
        }
    }
    flood(&builder.build())
}

struct Verifier<'a, 'm> {
    module: Module<'m>,
    symbols: &'a Symbols<'m>,
    types: &'a TypeTable<'m>,
    /// The functions that take the place of bodies.
    stubs: HashSet<SymId>,
    live: Outcome,
    found: Vec<Violation>,
}

impl<'m> Verifier<'_, 'm> {
    fn is_live(&self, symbol: SymId) -> bool {
        self.live.live(symbol).is_some()
    }

    fn add(&mut self, variable: Value<'m>, why: &'static str) {
        self.found.push(Violation::Variable { name: text(variable.name()), why });
    }

    fn add_slot(&mut self, descriptor: &Descriptor<'m>, slot: usize, why: impl Into<String>) {
        let (ty, why) = (self.symbols.text(descriptor.symbol), why.into());
        let method = text(&descriptor.slots[slot].name);
        self.found.push(Violation::Slot { ty, slot, method, why });
    }

    /// No table is left. One that code refers to stays, of which the pass has warned.
    fn tables(&mut self) {
        let mut referrers = Referrers::new(self.symbols);
        for table in records::tables(self.module) {
            let is_listed = |from: SymId| is_list(self.symbols.name(from));
            if referrers.of(table.variable).iter().all(|from| is_listed(from.symbol)) {
                self.found.push(Violation::Table { table: text(table.variable.name()) });
            }
        }
        for certificate in certificates_left(self.module) {
            self.add(certificate, "is left, which only the pass needs");
        }
        for carried in carried::carried(self.module).iter().filter(|carried| !carried.leaks) {
            self.found.push(Violation::Table { table: text(carried.table.variable.name()) });
        }
    }

    /// Initializers have the types of their variables, all the way down, where LLVM's own verifier does not look.
    fn initializers(&mut self) {
        let mut seen = HashSet::new();
        for (_, variable) in self.symbols.variables() {
            let Some(initializer) = variable.initializer() else { continue };
            if initializer.ty() != variable.value_type() || !is_well_typed(initializer, &mut seen) {
                self.add(variable, "has an initializer of another type");
            }
        }
    }

    /// Each slot is whole, or emptied as a whole. There is one for each method that is counted.
    fn slots(&mut self) {
        for descriptor in self.types.all_with_slots() {
            if method_count(descriptor.global).is_some_and(|count| count > descriptor.slots.len() as u64) {
                self.add(descriptor.global, "counts more methods than its table has");
            }
            let asked: Vec<_> = places(self.module, descriptor.global).filter_map(|it| it.1).collect();
            for (index, slot) in descriptor.slots.iter().enumerate() {
                if let Some(why) = self.half_emptied(slot) {
                    self.add_slot(descriptor, index, why);
                }
                let emptied = |target: usize| slot.targets[target].is_none_or(|it| self.stubs.contains(&it));
                if asked.iter().any(|&(slot, target)| slot == index && emptied(target)) {
                    self.add_slot(descriptor, index, "type metadata is left that asks for a body");
                }
            }
        }
    }

    /// What is wrong with a slot by itself. LLGo leaves out bodies of promoted unexported methods only, and no func
    /// type.
    fn half_emptied(&self, slot: &Slot<'m>) -> Option<&'static str> {
        let [mtyp, bodies @ ..] = slot.targets;
        let is_stub = |body: Option<SymId>| body.is_some_and(|body| self.stubs.contains(&body));
        let is_body = |body: Option<SymId>| body.is_some_and(|body| !self.stubs.contains(&body));
        if mtyp.is_none() && bodies.into_iter().any(|body| body.is_some()) {
            Some("has a body but no func type")
        } else if bodies.into_iter().any(is_stub) && bodies.into_iter().any(is_body) {
            Some("has lost one of its two bodies")
        } else if mtyp.is_some() && is_exported(&slot.name) && bodies.contains(&None) {
            Some("has a func type but no body, and may be in an interface")
        } else {
            None
        }
    }

    /// The methods of T are methods of `*T` as well, with the same func type. One that has it in one of the tables only
    /// has been found dead although that type is live.
    fn pairs(&mut self) {
        for descriptor in self.types.all_with_slots() {
            let pointer = self.types.pointer_to(descriptor.symbol, self.symbols);
            let Some(pointer) = pointer.and_then(|pointer| self.types.with_slots(pointer)) else { continue };
            for (index, slot) in descriptor.slots.iter().enumerate() {
                let other = pointer.slots.iter().position(|other| other.name == slot.name);
                let Some(other) = other else { continue };
                match (slot.targets[0], pointer.slots[other].targets[0]) {
                    (None, Some(mtyp)) => self.add_slot(descriptor, index, self.killed(mtyp)),
                    (Some(mtyp), None) => self.add_slot(pointer, other, self.killed(mtyp)),
                    _ => {}
                }
            }
        }
    }

    /// Where live code makes an interface value of a known type, the runtime finds all methods; unless code asks whether
    /// it does, as an assertion does of a value whose type LLVM has come to know.
    fn conversions(&mut self, runtime: &Runtime) {
        let asked: HashSet<_> = self.pairs_given_to(|name| runtime.is_implements(name)).into_iter().collect();
        let mut converted = HashSet::new();
        for (iface, ty) in self.pairs_given_to(|name| runtime.is_new_itab(name)) {
            if !asked.contains(&(iface, ty)) && converted.insert((iface, ty)) {
                self.converts(iface, ty);
            }
        }
    }

    /// The constant interface types and types that live code gives to a function of the runtime's.
    fn pairs_given_to(&self, is_one: impl Fn(&[u8]) -> bool) -> Vec<(SymId, SymId)> {
        let functions = self.symbols.iter().filter(|(_, global)| is_one(global.name()));
        let users = functions.flat_map(|(_, function)| function.users());
        let calls = users.filter_map(|user| match user {
            User::Instruction(call, _) => self.pair(call),
            _ => None,
        });
        calls.collect()
    }

    /// The types of a call `NewItab(interface, type)` in live code, when both are constant.
    fn pair(&self, call: Value<'m>) -> Option<(SymId, SymId)> {
        let is_live = self.symbols.id(call.function()).is_some_and(|function| self.is_live(function));
        if !is_live || call.opcode() != Opcode::Call {
            return None;
        }
        let mut types = call.arguments().map(|argument| self.symbols.resolve(argument));
        Some((types.next()??, types.next()??))
    }

    fn converts(&mut self, iface: SymId, ty: SymId) {
        let Some(descriptor) = self.types.with_slots(ty) else { return };
        for (name, mtyp) in self.types.imethods(iface, self.symbols).unwrap_or_default() {
            let slot = descriptor.slots.iter().position(|slot| *slot.name == name[..]);
            let Some(slot) = slot.filter(|&slot| descriptor.slots[slot].targets[0].is_none()) else {
                continue;
            };
            let iface = self.symbols.text(iface);
            self.add_slot(descriptor, slot, format!("{}, by interface @{iface}", self.killed(mtyp)));
        }
    }

    fn killed(&self, mtyp: SymId) -> String {
        format!("has lost its func type @{}, which is live", self.symbols.text(mtyp))
    }

    /// What is asked for is there, or LLVM would take what follows for unreachable.
    fn checks(&mut self) {
        let checks = checks(self.module);
        for check in leading_nowhere(self.module, &checks) {
            let (id, function) = (text(check.id), text(check.call.function().name()));
            self.found.push(Violation::Check { id, function });
        }
    }

    /// Type lists have no null in them, and are as long as is said.
    fn type_lists(&mut self) {
        for (array, slice_len) in type_list::lengths(self.module) {
            let len = array.value_type().array().map_or(0, |(_, len)| len as u64);
            let mut entries = array.initializer().into_iter().flat_map(Value::explicit_elements);
            if slice_len.is_some_and(|slice_len| slice_len != len) {
                self.add(array, "is not as long as its slice says");
            }
            if entries.any(|entry| entry.strip_casts().is_null_pointer()) {
                self.add(array, "lists null");
            }
        }
    }

    /// All that leads from one part of the function table to another leads somewhere. A table of another shape is one
    /// that the pass has not touched.
    fn function_table(&mut self) {
        let Some(Ok((parts, table))) = function_table::read(self.module) else { return };
        if let (Some(rows), Err(why)) = (parts.holder(), table.check_references()) {
            self.add(rows, why);
        }
    }

    /// The key type of a live map type can be compared. Not where there are traps: beside those stay func types of
    /// methods that are gone, which may lead to anything.
    fn map_keys(&mut self) {
        let (symbols, types) = (self.symbols, self.types);
        if symbols.named().any(|(_, name)| marks::is_trap(name)) {
            return;
        }
        let is_map = |ty: SymId| self.is_live(ty) && types.kind(ty) == Some(GoKind::Map);
        let maps = symbols.variables().filter(|&(ty, _)| is_map(ty));
        let keys = maps.filter_map(|(ty, _)| symbols.resolve(types.fields(ty).next()?));
        let lost = keys.filter(|&key| types.is_of_pair(key, symbols) && !types.is_comparable(key));
        let lost: BTreeSet<SymId> = lost.collect();
        for key in lost.into_iter().filter_map(|key| symbols.value(key)) {
            self.add(key, "has lost its Equal, and is the key of a live map type");
        }
    }
}

/// Whether the elements of an aggregate have the types that the type of the whole says. Constants are shared: each is
/// looked at once.
fn is_well_typed<'m>(constant: Value<'m>, seen: &mut HashSet<Value<'m>>) -> bool {
    let fields = constant.ty().fields();
    let element = constant.ty().array().map(|(element, _)| element);
    if (fields.is_none() && element.is_none()) || !seen.insert(constant) {
        return true;
    }
    let wanted = |index: usize| element.or_else(|| fields.as_ref()?.get(index).copied());
    let mut operands = constant.operands().enumerate();
    operands.all(|(index, operand)| wanted(index) == Some(operand.ty()) && is_well_typed(operand, seen))
}
