//! The `relocs` dialect: a table of records per package, `@__llgo_relocs`, as LLGo's pull request 1580 emits it.
//!
//! A record is `{ i32 kind, ptr owner, ptr target, i64 addend, ptr info, ptr fntype }`. Its kinds are Go's relocs of
//! the same names; see [`RecordKind`]. Where a package is optimised before the link, see [`carried`](super::carried).

use std::borrow::Cow;

use llgo_dce_core::{Demand, SymId};
use llgo_dce_facts::go_names::is_lookup;
use llgo_dce_facts::{text, PinReason, Problem, RecordError};

use super::carried::{is_carried, was_optimised, Carried};
use super::dialect::Dialect;
use super::records::{is_table, RecordKind, Table, OWNER};
use crate::ir::draft::coverage::Coverage;
use crate::ir::draft::{Draft, Entry, Extent, TypeLookup};
use crate::ir::llvm::{Module, Value};
use crate::ir::module::shapes::Candidate;
use crate::ir::module::strings::bytes_of;

/// What a module has of this dialect.
struct Relocs<'m> {
    tables: Vec<Table<'m>>,
    malformed: Vec<Value<'m>>,
    carried: Vec<Carried<'m>>,
}

impl<'m> Relocs<'m> {
    fn of(module: Module<'m>) -> Self {
        let mut found = Self { tables: Vec::new(), malformed: Vec::new(), carried: Vec::new() };
        for variable in module.variables() {
            let name = variable.name();
            if is_table(name) {
                match Table::of(variable) {
                    Some(table) => found.tables.push(table),
                    None => found.malformed.push(variable),
                }
            } else if is_carried(name) {
                found.carried.extend(Carried::of(variable));
            }
        }
        found
    }

    fn is_empty(&self) -> bool {
        self.tables.is_empty() && self.malformed.is_empty() && self.carried.is_empty()
    }
}

/// Whether a module has anything of this dialect.
pub(crate) fn is_present(module: Module<'_>) -> bool {
    !Relocs::of(module).is_empty()
}

/// What a module has of this dialect.
pub(crate) fn find<'m>(module: Module<'m>, _: &[Candidate<'m>]) -> Option<Box<dyn Dialect<'m> + 'm>> {
    let found = Relocs::of(module);
    (!found.is_empty()).then(|| Box::new(found) as Box<dyn Dialect<'m> + 'm>)
}

impl<'m> Dialect<'m> for Relocs<'m> {
    fn name(&self) -> &'static str {
        "relocs"
    }

    fn coverage(&self) -> Coverage {
        Coverage { demands_by_name: true, demands_by_id: false, conversions: true, seen_by_llvm: false }
    }

    fn read(self: Box<Self>, draft: &mut Draft<'_, 'm>) {
        let Self { tables, malformed, carried } = *self;
        // A plan knows the functions as they were before.
        let optimised = draft.extent != Extent::Planned
            && was_optimised(&draft.symbols, draft.runtime, &tables, !carried.is_empty());
        let outlives = optimised.then(|| draft.graph.unowned());
        for table in &tables {
            let ownership = Ownership::Own { outlives };
            TableReader { draft: &mut *draft, table: table.variable, ownership, triple: None }.read();
        }
        for carried in &carried {
            read_carried(draft, carried);
        }
        for table in malformed {
            keep_malformed_table(draft, table);
        }
        draft.tables.extend(tables.iter().map(|table| table.variable));
        for carried in carried {
            draft.tables.push(carried.table.variable);
            draft.markers.extend(carried.markers);
        }
    }
}

/// A record whose pointers are each null or a symbol.
#[derive(Clone)]
struct Record<'m> {
    kind: RecordKind,
    /// Whose fact it is.
    owner: SymId,
    /// The symbol of the function of the source that it is about: records of one function are seen together.
    source: SymId,
    target: Option<SymId>,
    addend: u64,
    /// A call through an interface still says something when its info cannot be read.
    info: Result<Option<Cow<'m, [u8]>>, RecordError>,
    fntype: Option<SymId>,
}

impl Record<'_> {
    /// The info, which not all kinds have.
    fn info(&self) -> Result<Option<&[u8]>, RecordError> {
        self.info.as_ref().map(Option::as_deref).map_err(|&why| why)
    }

    /// The info, and the target, which has to be there.
    fn info_and_target(&self) -> Result<(Option<&[u8]>, SymId), RecordError> {
        Ok((self.info()?, self.target.ok_or(RecordError::NoTarget)?))
    }
}

/// The three records of a slot, as far as they have been met.
struct Triple<'m> {
    owner: SymId,
    index: u64,
    name: Cow<'m, [u8]>,
    targets: Vec<Option<SymId>>,
}

/// The same of a table whose records belong to all functions that carry it.
fn read_carried<'m>(draft: &mut Draft<'_, 'm>, carried: &Carried<'m>) {
    let Some(source) = draft.symbols.id(carried.table.variable) else { return };
    let mut owners = carried.owners(&draft.symbols);
    if carried.leaks {
        owners.push(draft.graph.unowned());
    }
    let ownership = Ownership::Carried { owners, source };
    TableReader { draft, table: carried.table.variable, ownership, triple: None }.read();
}

/// Keeps what something mentions that is called like a table and is not one. As its records are not known, they may
/// have demanded any exported method and any entry of a registry, too.
fn keep_malformed_table<'m>(draft: &mut Draft<'_, 'm>, table: Value<'m>) {
    draft.problems.push(Problem::Table { table: text(table.name()) });
    let owner = draft.graph.unowned();
    draft.graph.demand(owner, Demand::Exported);
    draft.undecided.ask_any_key.push(owner);
    if let Some(initializer) = table.initializer() {
        draft.keep_mentions(owner, initializer);
    }
}

/// Whose facts the records of a table are.
enum Ownership {
    /// Of the owner that each names, or, of functions, of that symbol.
    Own { outlives: Option<SymId> },
    /// Of all these. The symbol of the table is that of the function of the source.
    Carried { owners: Vec<SymId>, source: SymId },
}

struct TableReader<'a, 'b, 'm> {
    draft: &'a mut Draft<'b, 'm>,
    table: Value<'m>,
    ownership: Ownership,
    triple: Option<Triple<'m>>,
}

impl<'m> TableReader<'_, '_, 'm> {
    fn read(mut self) {
        let (Some(initializer), Some((_, len))) = (self.table.initializer(), self.table.value_type().array())
        else {
            return;
        };
        if initializer.is_uniform() && len > 0 {
            return self.keep_malformed(initializer, 0, RecordError::AllOfUnknownKind);
        }
        for index in 0..len {
            let Some(record) = initializer.element(index) else { continue };
            if let Err(why) = self.read_one(record) {
                self.break_triple();
                self.keep_malformed(record, index, why);
            }
        }
        self.break_triple();
    }

    fn read_one(&mut self, record: Value<'m>) -> Result<(), RecordError> {
        let record = self.parse(record)?;
        let owners = match &self.ownership {
            Ownership::Own { outlives: Some(owner) } if record.kind.is_of_code() => {
                self.draft.recorded_functions.push(record.owner);
                vec![*owner]
            }
            Ownership::Own { .. } => vec![record.owner],
            Ownership::Carried { owners, .. } => owners.clone(),
        };
        let mut results = Ok(());
        for owner in owners {
            results = results.and(self.apply(Record { owner, ..record.clone() }));
        }
        results
    }

    fn parse(&self, record: Value<'m>) -> Result<Record<'m>, RecordError> {
        let field = |index| record.element(index).ok_or(RecordError::CutShort);
        let kind = field(0)?.as_integer().and_then(RecordKind::of).ok_or(RecordError::UnknownKind)?;
        let owner = match self.ownership {
            Ownership::Own { .. } => self.symbol(field(OWNER)?)?.ok_or(RecordError::NoOwner)?,
            Ownership::Carried { source, .. } => source,
        };
        let target = self.symbol(field(2)?)?;
        let addend = field(3)?.as_integer().ok_or(RecordError::AddendIsNoNumber)?;
        let info = Self::string(field(4)?);
        let fntype = self.symbol(field(5)?)?;
        Ok(Record { kind, owner, source: owner, target, addend, info, fntype })
    }

    /// The symbol that a field points to; `None` when it is null.
    fn symbol(&self, field: Value<'m>) -> Result<Option<SymId>, RecordError> {
        if field.is_null_pointer() {
            return Ok(None);
        }
        self.draft.symbols.resolve(field).map(Some).ok_or(RecordError::NoSymbol)
    }

    /// The bytes that a field points to; `None` when it is null.
    fn string(field: Value<'m>) -> Result<Option<Cow<'m, [u8]>>, RecordError> {
        if field.is_null_pointer() {
            return Ok(None);
        }
        bytes_of(field.strip_casts()).map(Some).ok_or(RecordError::InfoIsNoString)
    }

    /// Turns one record into facts, for one owner. An error is what is wrong with what is left out.
    fn apply(&mut self, record: Record<'m>) -> Result<(), RecordError> {
        if record.kind != RecordKind::MethodOff {
            self.break_triple();
        }
        match record.kind {
            RecordKind::MethodOff => self.method_off(record),
            RecordKind::UseIfaceMethod => self.iface_method(&record),
            RecordKind::UseIface => self.use_iface(&record),
            RecordKind::TypeRef => self.type_ref(&record),
            RecordKind::ReflectMethod => self.reflect_method(&record),
            RecordKind::UseNamedMethod => self.named_method(&record),
            RecordKind::RegistryEntry => self.registry_entry(&record),
            RecordKind::UseKey | RecordKind::UseAnyKey => self.use_key(&record),
        }
    }

    fn use_iface(&mut self, record: &Record<'m>) -> Result<(), RecordError> {
        let conversion = (record.owner, record.info_and_target()?.1);
        self.draft.conversions.push(conversion);
        Ok(())
    }

    fn type_ref(&mut self, record: &Record<'m>) -> Result<(), RecordError> {
        self.draft.graph.child(record.owner, record.info_and_target()?.1);
        Ok(())
    }

    fn reflect_method(&mut self, record: &Record<'m>) -> Result<(), RecordError> {
        record.info()?;
        self.draft.graph.demand(record.owner, Demand::Exported);
        self.draft.lookups.push(record.source);
        Ok(())
    }

    /// A look-up by name: of any exported method, when the name cannot be read.
    fn named_method(&mut self, record: &Record<'m>) -> Result<(), RecordError> {
        record.info()?;
        let variable = record.target.and_then(|target| self.draft.symbols.value(target));
        let Some(name) = variable.and_then(bytes_of) else {
            self.draft.graph.demand(record.owner, Demand::Exported);
            record.info_and_target()?;
            return Err(RecordError::TargetIsNoName);
        };
        self.draft.demand_named(record.owner, &name);
        self.draft.lookups.push(record.source);
        Ok(())
    }

    fn registry_entry(&mut self, record: &Record<'m>) -> Result<(), RecordError> {
        let key = record.info()?.ok_or(RecordError::NoKey)?;
        let index = usize::try_from(record.addend);
        let index = index.map_err(|_| RecordError::IndexOutOfRange)?;
        let target = record.info_and_target()?.1;
        let key = self.draft.graph.name(key);
        self.draft.registries.push(Entry { table: record.owner, index, key, target });
        Ok(())
    }

    /// A look-up in a registry: of any key, when the key cannot be read.
    fn use_key(&mut self, record: &Record<'m>) -> Result<(), RecordError> {
        let (info, table) = record.info_and_target()?;
        let graph = &mut self.draft.graph;
        let key = info.filter(|_| record.kind == RecordKind::UseKey).map(|key| graph.name(key));
        graph.demand(record.owner, key.map_or(Demand::AnyKey(table), |key| Demand::Key { table, key }));
        match (record.kind, key) {
            (RecordKind::UseKey, None) => Err(RecordError::NoKey),
            _ => Ok(()),
        }
    }

    /// A call through an interface. What is missing of name and func type may be anything.
    fn iface_method(&mut self, record: &Record<'m>) -> Result<(), RecordError> {
        let Draft { graph, called_types, any_called, type_lookups, .. } = &mut *self.draft;
        let name = match &record.info {
            Ok(Some(name)) => Ok(graph.name(name)),
            Ok(None) => Err(RecordError::NoName),
            Err(why) => Err(*why),
        };
        if let (Ok(Some(name)), Some(mtyp)) = (&record.info, record.fntype) {
            if is_lookup(name) {
                let &Record { owner, source, target: iface, .. } = record;
                type_lookups.push(TypeLookup { owner, source, iface, mtyp });
            }
        }
        let (demand, result) = match (name, record.fntype) {
            (Ok(name), Some(mtyp)) => (Demand::Method { name, mtyp }, Ok(())),
            (Ok(name), None) => (Demand::Named(name), Err(RecordError::NoFuncType)),
            (Err(why), Some(mtyp)) => {
                called_types.insert(mtyp);
                (Demand::OfType(mtyp), Err(why))
            }
            (Err(why), None) => {
                *any_called = true;
                (Demand::Any, Err(why))
            }
        };
        graph.demand(record.owner, demand);
        result
    }

    /// One of the three records of a slot. Targets may be null, so it is the name that begins a triple.
    fn method_off(&mut self, record: Record<'m>) -> Result<(), RecordError> {
        match (record.info?, &mut self.triple) {
            (Some(name), _) => {
                self.break_triple();
                let (owner, index) = (record.owner, record.addend);
                self.triple = Some(Triple { owner, index, name, targets: vec![record.target] });
            }
            (None, Some(triple)) if (triple.owner, triple.index) == (record.owner, record.addend) => {
                triple.targets.push(record.target);
            }
            (None, _) => {
                self.draft.pin(record.owner, PinReason::HeadlessTriple);
                return Ok(());
            }
        }
        if let Some(triple) = self.triple.take_if(|triple| triple.targets.len() == 3) {
            self.close(triple);
        }
        Ok(())
    }

    /// A triple that something else came into the middle of: its type keeps all its methods.
    fn break_triple(&mut self) {
        if let Some(triple) = self.triple.take() {
            self.draft.pin(triple.owner, PinReason::BrokenTriple);
        }
    }

    /// A whole triple: the slot is described when it holds what the records say.
    ///
    /// Every package that emits a type emits its records, so there may be several triples for a slot. The slot is what
    /// counts at run time; one triple that agrees is enough.
    fn close(&mut self, triple: Triple<'m>) {
        let draft = &mut *self.draft;
        let Some(descriptor) = draft.types.with_slots_mut(triple.owner) else {
            return draft.pin(triple.owner, PinReason::NoTable);
        };
        descriptor.recorded = true;
        let slot = usize::try_from(triple.index).ok().and_then(|index| descriptor.slots.get_mut(index));
        let Some(slot) = slot else {
            return draft.pin(triple.owner, PinReason::NoSuchSlot);
        };
        let targets = [triple.targets[0], triple.targets[1], triple.targets[2]];
        if slot.name == triple.name && slot.targets == targets {
            slot.described = true;
        }
    }

    /// A record that cannot be read: what it mentions is kept while its owner is live, or always when that is not
    /// known.
    fn keep_malformed(&mut self, record: Value<'m>, index: usize, why: RecordError) {
        self.draft.problems.push(Problem::Record { table: text(self.table.name()), index, why });
        let named = record.element(OWNER).and_then(|owner| self.draft.symbols.resolve(owner));
        let owner = named.filter(|_| matches!(self.ownership, Ownership::Own { outlives: None }));
        let owner = owner.unwrap_or_else(|| self.draft.graph.unowned());
        let kind = record.element(0).and_then(Value::as_integer).and_then(RecordKind::of);
        let table = record.element(2).and_then(|table| self.draft.symbols.resolve(table));
        if matches!(kind, Some(RecordKind::UseKey | RecordKind::UseAnyKey)) && table.is_none() {
            self.draft.undecided.ask_any_key.push(owner);
        }
        self.draft.keep_mentions(owner, record);
    }
}
