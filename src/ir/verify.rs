//! Checks a rewritten module again, from the module alone: neither the flood nor the rewriter is asked.
//!
//! What an emptied slot has held is gone, so that nobody can tell of every slot whether it was right to empty it. What
//! can be told is where the module contradicts itself: a slot that is half emptied, a conversion that would not find
//! its methods, a type that has lost a method that its pointer type still has. None of this occurs in what LLGo writes.

use std::collections::BTreeSet;
use std::fmt;

use hashbrown::HashSet;
use llgo_dce_core::{flood, Builder, Outcome, SymId, WeakKind};

use super::checks;
use super::descriptors::{candidates, stored_pointer, Descriptor, Descriptors, Slot, METHODS_FIELD};
use super::dialects::{relocs, type_metadata};
use super::edges::Owners;
use super::itabs;
use super::llvm::{Module, Opcode, User, Value};
use super::prelink;
use super::problems::text;
use super::read::{Facts, Scope};
use super::roots::{self, Roots};
use super::runtime::Runtime;
use super::symbols::Symbols;
use super::trap;
use super::types::{Kind, Types};
use super::unreachable::UnreachableMethods;
use super::weak::methods::is_exported;
use super::weak::type_list;
use crate::options::Options;

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
    let candidates = candidates(module, &runtime);
    let symbols = Symbols::of(module);
    let types = Types::of(&candidates, &symbols);
    let mut descriptors = Descriptors::read(&candidates, &symbols, &mut Vec::new());
    descriptors.retain(|descriptor| {
        descriptor.named
            || types.is_certain(descriptor.symbol, &symbols)
            || type_metadata::has_entries(descriptor.global)
    });
    let gone = UnreachableMethods::of(&symbols, &runtime).stand_ins(&symbols);
    let roots = Roots::of(module, options, &runtime, scope);
    let live = reachable(module, &symbols, |global| roots.kind(global, global.name()).is_some());
    let mut verifier = Verifier {
        module,
        symbols: &symbols,
        types: &types,
        descriptors: &descriptors,
        gone,
        live,
        found: Vec::new(),
    };
    verifier.tables();
    verifier.initializers();
    verifier.slots();
    verifier.pairs();
    verifier.conversions(&runtime);
    verifier.type_lists();
    verifier.map_keys();
    if !options.open_world {
        verifier.checks();
    }
    verifier.found
}

/// Slots that the rewriter should not have emptied, by what stood in them before: a live one has changed, or an
/// interface may contain a method, as its func type can still be reached, and it is not found.
pub fn verify_slots(
    module: Module<'_>,
    facts: &Facts<'_>,
    outcome: &Outcome,
    options: &Options,
    scope: Scope,
) -> Vec<Violation> {
    let runtime = Runtime::new(&options.runtimes);
    let symbols = Symbols::of(module);
    let roots = Roots::of(module, options, &runtime, scope);
    let live = reachable(module, &symbols, |global| roots.kind(global, global.name()).is_some());
    let is_live = |value| symbols.id(value).is_some_and(|symbol| live.live(symbol).is_some());
    let mut found = Vec::new();
    for descriptor in &facts.descriptors {
        for &weak in facts.program.weak_refs_of(descriptor.symbol) {
            let slot = facts.program.weak_ref(weak);
            if slot.kind != WeakKind::Method {
                continue;
            }
            let before = slot.targets.map(|target| target.and_then(|target| facts.symbols.value(target)));
            let methods = descriptor.global.initializer().and_then(|it| it.element(METHODS_FIELD as usize));
            let method = methods.and_then(|methods| methods.element(slot.place as usize));
            let now = [1, 2, 3].map(|field| symbols.resolve(stored_pointer(method?.element(field)?)?));
            let kept = outcome.kept(weak).is_some();
            let matchable = before[0].is_some_and(is_live);
            let is_wrong = |target: usize| {
                let same = now[target] == before[target].and_then(|value| symbols.id(value));
                before[target].is_some()
                    && !same
                    && (kept || (matchable && (target == 0 || now[target].is_none())))
            };
            if (0..3).any(is_wrong) {
                let state = if kept { "is live" } else { "may be in an interface" };
                found.push(Violation::Slot {
                    ty: facts.symbols.text(descriptor.symbol),
                    slot: slot.place as usize,
                    method: text(facts.program.name(slot.name)),
                    why: format!("{state}, and has been emptied"),
                });
            }
        }
    }
    found
}

/// What GlobalDCE would leave: whatever a root refers to, by whatever reference. Tables keep nothing.
fn reachable<'m>(module: Module<'m>, symbols: &Symbols<'m>, is_root: impl Fn(Value<'m>) -> bool) -> Outcome {
    let (tables, carried) = (relocs::tables(module).0, prelink::carried(module));
    let tables = tables.iter().chain(carried.iter().map(|carried| &carried.table));
    let tables: HashSet<SymId> = tables.filter_map(|table| symbols.id(table.variable)).collect();
    let mut builder = Builder::new(symbols.len());
    let mut owners = Owners::new(symbols);
    for (symbol, global) in symbols.iter() {
        if is_root(global) {
            builder.root(symbol, llgo_dce_core::RootKind::Visible);
        }
        for owner in owners.of(global).iter().filter(|owner| !tables.contains(&owner.symbol)) {
            builder.edge(owner.symbol, symbol);
        }
    }
    flood(&builder.build())
}

struct Verifier<'a, 'm> {
    module: Module<'m>,
    symbols: &'a Symbols<'m>,
    types: &'a Types<'m>,
    descriptors: &'a Descriptors<'m>,
    /// The functions that take the place of bodies.
    gone: HashSet<SymId>,
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
        let mut owners = Owners::new(self.symbols);
        for table in relocs::tables(self.module).0 {
            let lists = |owner: SymId| self.symbols.value(owner).is_some_and(roots::is_list);
            if owners.of(table.variable).iter().all(|owner| lists(owner.symbol)) {
                self.found.push(Violation::Table { table: text(table.variable.name()) });
            }
        }
        for certificate in itabs::left(self.module) {
            self.add(certificate, "is left, which only the pass needs");
        }
        for carried in prelink::carried(self.module).iter().filter(|carried| !carried.leaks) {
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

    /// Each slot is whole, or emptied as a whole.
    fn slots(&mut self) {
        for descriptor in self.descriptors.of.all() {
            let asked: Vec<_> =
                type_metadata::places(self.module, descriptor.global).filter_map(|it| it.1).collect();
            for (index, slot) in descriptor.slots.iter().enumerate() {
                if let Some(why) = self.half_emptied(slot) {
                    self.add_slot(descriptor, index, why);
                }
                let emptied = |target: usize| slot.targets[target].is_none_or(|it| self.gone.contains(&it));
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
        let is_gone = |body: Option<SymId>| body.is_some_and(|body| self.gone.contains(&body));
        let is_body = |body: Option<SymId>| body.is_some_and(|body| !self.gone.contains(&body));
        if mtyp.is_none() && bodies.into_iter().any(|body| body.is_some()) {
            Some("has a body but no func type")
        } else if bodies.into_iter().any(is_gone) && bodies.into_iter().any(is_body) {
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
        for descriptor in self.descriptors.of.all() {
            let pointer = self.types.pointer_to(descriptor.symbol, self.symbols);
            let Some(pointer) = pointer.and_then(|pointer| self.descriptors.get(pointer)) else { continue };
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

    /// Where live code makes an interface value of a known type, the runtime finds all methods.
    fn conversions(&mut self, runtime: &Runtime) {
        let functions = self.symbols.iter().filter(|(_, global)| runtime.is_new_itab(global.name()));
        let mut converted = HashSet::new();
        for user in functions.flat_map(|(_, function)| function.users()) {
            let User::Instruction(call, _) = user else { continue };
            let Some((iface, ty)) = self.conversion(call) else { continue };
            if converted.insert((iface, ty)) {
                self.converts(iface, ty);
            }
        }
    }

    /// The types of a call `NewItab(interface, type)` in live code, when both are constant.
    fn conversion(&self, call: Value<'m>) -> Option<(SymId, SymId)> {
        let is_live = self.symbols.id(call.function()).is_some_and(|function| self.is_live(function));
        if !is_live || call.opcode() != Opcode::Call {
            return None;
        }
        let mut types = call.arguments().map(|argument| self.symbols.resolve(argument));
        Some((types.next()??, types.next()??))
    }

    fn converts(&mut self, iface: SymId, ty: SymId) {
        let Some(descriptor) = self.descriptors.get(ty) else { return };
        for (name, mtyp) in self.types.imethods(iface, self.symbols) {
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
        let checks = type_metadata::checks(self.module);
        for check in checks::leading_nowhere(self.module, &checks) {
            let (id, function) = (text(check.id), text(check.call.function().name()));
            self.found.push(Violation::Check { id, function });
        }
    }

    /// Type lists have no null in them, and are as long as is said.
    fn type_lists(&mut self) {
        for (array, slice_len) in type_list::lengths(self.module) {
            let len = array.value_type().array().map_or(0, |(_, len)| len as u64);
            let mut entries = array.initializer().into_iter().flat_map(Value::spelled_out);
            if slice_len.is_some_and(|slice_len| slice_len != len) {
                self.add(array, "is not as long as its slice says");
            }
            if entries.any(|entry| entry.strip_casts().is_null_pointer()) {
                self.add(array, "lists null");
            }
        }
    }

    /// The key type of a live map type can be compared. Not where there are traps: beside those stay func types of
    /// methods that are gone, which may lead to anything.
    fn map_keys(&mut self) {
        let (symbols, types) = (self.symbols, self.types);
        if symbols.named().any(|(_, name)| trap::is_trap(name)) {
            return;
        }
        let is_map = |ty: SymId| self.is_live(ty) && types.kind(ty) == Some(Kind::Map);
        let maps = symbols.variables().filter(|&(ty, _)| is_map(ty));
        let keys = maps.filter_map(|(ty, _)| symbols.resolve(types.fields(ty).next()?));
        let lost = keys.filter(|&key| types.is_certain(key, symbols) && !types.is_comparable(key));
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
