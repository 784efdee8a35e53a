//! The `relocs` dialect: a table of records per package, `@__llgo_relocs`, as LLGo's pull request 1580 emits it.
//!
//! A record is `{ i32 kind, ptr owner, ptr target, i64 addend, ptr info, ptr fntype }`. Its kinds are Go's relocs of
//! the same names; see [`Kind`]. Where a package is optimised before the link, see [`prelink`](crate::ir::prelink).

use std::borrow::Cow;

use llgo_dce_core::{Demand, SymId};

use super::lookups::is_name_of_lookup;
use super::{Reader, TypeLookup};
use crate::ir::llvm::{Module, Type, Value};
use crate::ir::problems::{text, Problem};
use crate::ir::strings::bytes_of;
use crate::ir::weak::registry::Entry;

const TABLE: &[u8] = b"__llgo_relocs";

/// What the names of the strings begin with that only tables refer to.
const STRING: &[u8] = b"__llgo_relocstr$";

/// Whether a name is that of a string of the tables.
pub(crate) fn is_record_string(name: &[u8]) -> bool {
    name.starts_with(STRING)
}

/// Which field of a record says whose it is.
pub(crate) const OWNER: usize = 1;

/// A table, which goes once its facts are taken over.
pub(crate) struct Table<'m> {
    pub(crate) variable: Value<'m>,
}

impl<'m> Table<'m> {
    /// `None` of what has not the shape of a table.
    pub(crate) fn of(variable: Value<'m>) -> Option<Self> {
        (is_table_type(variable.value_type()) && variable.initializer().is_some())
            .then_some(Self { variable })
    }

    /// The records, as constants; of a table that is all zero or undefined the first.
    pub(crate) fn records(&self) -> impl Iterator<Item = Value<'m>> {
        let initializer = self.variable.initializer();
        initializer.into_iter().flat_map(Value::spelled_out)
    }
}

/// All tables of a module: linking renames them to `__llgo_relocs.2` and so on.
///
/// Gives those that can be read. What is called like a table and is not one is kept, with whatever it mentions.
pub(crate) fn tables<'m>(module: Module<'m>) -> (Vec<Table<'m>>, Vec<Value<'m>>) {
    let named = module.variables().filter(|variable| is_table_name(variable.name()));
    let (mut tables, mut odd) = (Vec::new(), Vec::new());
    for variable in named {
        match Table::of(variable) {
            Some(table) => tables.push(table),
            None => odd.push(variable),
        }
    }
    (tables, odd)
}

fn is_table_name(name: &[u8]) -> bool {
    name.strip_prefix(TABLE).is_some_and(|rest| {
        rest.is_empty()
            || rest
                .strip_prefix(b".")
                .is_some_and(|number| !number.is_empty() && number.iter().all(|byte| byte.is_ascii_digit()))
    })
}

fn is_table_type(ty: Type<'_>) -> bool {
    let Some(fields) = ty.array().and_then(|(record, _)| record.fields()) else { return false };
    let [kind, owner, target, addend, info, fntype] = fields[..] else { return false };
    kind.integer_width() == Some(32)
        && addend.integer_width() == Some(64)
        && [owner, target, info, fntype].iter().all(|field| field.is_pointer())
}

/// What a record says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// R_USEIFACE: the owner converts the target to an interface, or asserts it from one.
    UseIface,
    /// R_USEIFACEMETHOD: the owner calls the method `info` of func type `fntype` through the interface `target`.
    UseIfaceMethod,
    /// R_USENAMEDMETHOD: the owner looks up the method whose name the target spells.
    UseNamedMethod,
    /// R_METHODOFF: Mtyp, then Ifn, then Tfn of slot `addend` of the owner; the first record has the name in `info`.
    MethodOff,
    /// ReflectMethod: the owner may look up any exported method.
    ReflectMethod,
    /// The target is a child type of the owner.
    TypeRef,
    /// Ours: entry `addend` of the registry `owner` has the key `info` and the value target.
    RegistryEntry,
    /// Ours: the owner asks the registry `target` for the key `info`.
    UseKey,
    /// Ours: the owner asks the registry `target` for a key that is not constant.
    UseAnyKey,
}

impl Kind {
    pub(crate) fn of(number: u64) -> Option<Self> {
        Some(match number {
            1 => Self::UseIface,
            2 => Self::UseIfaceMethod,
            3 => Self::UseNamedMethod,
            4 => Self::MethodOff,
            5 => Self::ReflectMethod,
            6 => Self::TypeRef,
            0x101 => Self::RegistryEntry,
            0x102 => Self::UseKey,
            0x103 => Self::UseAnyKey,
            _ => return None,
        })
    }

    /// Whether the owner is a function, which asks for something, and not a type or a registry, which has something.
    pub(crate) fn is_of_code(self) -> bool {
        match self {
            Self::UseIface | Self::UseIfaceMethod | Self::UseNamedMethod => true,
            Self::ReflectMethod | Self::UseKey | Self::UseAnyKey => true,
            Self::MethodOff | Self::TypeRef | Self::RegistryEntry => false,
        }
    }
}

/// A record whose pointers are each null or a symbol.
#[derive(Clone)]
struct Record<'m> {
    kind: Kind,
    /// Whose fact it is.
    owner: SymId,
    /// What stands for the function of the source that it is about: records of one function are seen together.
    source: SymId,
    target: Option<SymId>,
    addend: u64,
    /// A call through an interface still tells something when its info cannot be read.
    info: Result<Option<Cow<'m, [u8]>>, &'static str>,
    fntype: Option<SymId>,
}

/// The three records of a slot, as far as they have been met.
struct Triple<'m> {
    owner: SymId,
    index: u64,
    name: Cow<'m, [u8]>,
    targets: Vec<Option<SymId>>,
}

/// Turns all records of the tables into facts. With `outlive` what they say of functions holds always.
pub(crate) fn read<'m>(reader: &mut Reader<'_, 'm>, tables: &[Table<'m>], outlive: bool) {
    let outlives = outlive.then(|| reader.builder.unowned());
    for table in tables {
        let ownership = Ownership::Own { outlives };
        TableReader { reader: &mut *reader, table: table.variable, ownership, triple: None }.read();
    }
}

/// The same for a table whose records belong to `owners`, all of them to each.
pub(crate) fn read_carried<'m>(reader: &mut Reader<'_, 'm>, table: &Table<'m>, owners: Vec<SymId>) {
    let Some(source) = reader.symbols.id(table.variable) else { return };
    let ownership = Ownership::Carried { owners, source };
    TableReader { reader, table: table.variable, ownership, triple: None }.read();
}

/// Keeps what something mentions that is called like a table and is not one. As its records are not known, they may
/// have demanded any exported method and any entry of a registry, too.
pub(crate) fn keep_odd_table<'m>(reader: &mut Reader<'_, 'm>, table: Value<'m>) {
    reader.problems.push(Problem::Table { table: text(table.name()) });
    let owner = reader.builder.unowned();
    reader.builder.demand(owner, Demand::Exported);
    reader.ask_anything.push(owner);
    if let Some(initializer) = table.initializer() {
        reader.keep_mentions(owner, initializer);
    }
}

/// Whose facts the records of a table are.
enum Ownership {
    /// Of the owner that each names, or, of functions, of that symbol.
    Own { outlives: Option<SymId> },
    /// Of all these. The table itself stands for the function of the source.
    Carried { owners: Vec<SymId>, source: SymId },
}

struct TableReader<'a, 'b, 'm> {
    reader: &'a mut Reader<'b, 'm>,
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
            return self.keep_odd(initializer, 0, "is of an unknown kind, as all others are");
        }
        for index in 0..len {
            let Some(record) = initializer.element(index) else { continue };
            if let Err(why) = self.read_one(record) {
                self.break_triple();
                self.keep_odd(record, index, why);
            }
        }
        self.break_triple();
    }

    fn read_one(&mut self, record: Value<'m>) -> Result<(), &'static str> {
        let record = self.parse(record)?;
        let owners = match &self.ownership {
            Ownership::Own { outlives: Some(owner) } if record.kind.is_of_code() => vec![*owner],
            Ownership::Own { .. } => vec![record.owner],
            Ownership::Carried { owners, .. } => owners.clone(),
        };
        let mut results = Ok(());
        for owner in owners {
            results = results.and(self.apply(Record { owner, ..record.clone() }));
        }
        results
    }

    fn parse(&self, record: Value<'m>) -> Result<Record<'m>, &'static str> {
        let field = |index| record.element(index).ok_or("is cut short");
        let kind = field(0)?.as_integer().and_then(Kind::of).ok_or("is of an unknown kind")?;
        let owner = match self.ownership {
            Ownership::Own { .. } => self.symbol(field(OWNER)?)?.ok_or("has no owner")?,
            Ownership::Carried { source, .. } => source,
        };
        let target = self.symbol(field(2)?)?;
        let addend = field(3)?.as_integer().ok_or("has an addend that is not a number")?;
        let info = Self::string(field(4)?);
        let fntype = self.symbol(field(5)?)?;
        Ok(Record { kind, owner, source: owner, target, addend, info, fntype })
    }

    /// The symbol that a field points to; `None` when it is null.
    fn symbol(&self, field: Value<'m>) -> Result<Option<SymId>, &'static str> {
        if field.is_null_pointer() {
            return Ok(None);
        }
        self.reader.symbols.resolve(field).map(Some).ok_or("points to no symbol")
    }

    /// The bytes that a field points to; `None` when it is null.
    fn string(field: Value<'m>) -> Result<Option<Cow<'m, [u8]>>, &'static str> {
        if field.is_null_pointer() {
            return Ok(None);
        }
        bytes_of(field.strip_casts()).map(Some).ok_or("has an info that is not a string")
    }

    fn apply(&mut self, record: Record<'m>) -> Result<(), &'static str> {
        if record.kind == Kind::MethodOff {
            return self.method_off(record);
        }
        self.break_triple();
        if record.kind == Kind::UseIfaceMethod {
            return self.iface_method(&record);
        }
        let info = record.info?;
        let target = || record.target.ok_or("has no target");
        let owner = record.owner;
        let builder = &mut self.reader.builder;
        match record.kind {
            Kind::UseIface => self.reader.conversions.push((owner, target()?)),
            Kind::TypeRef => builder.child(owner, target()?),
            Kind::ReflectMethod => {
                builder.demand(owner, Demand::Exported);
                self.reader.lookups.push(record.source);
            }
            Kind::UseNamedMethod => {
                let variable = record.target.and_then(|target| self.reader.symbols.value(target));
                let Some(name) = variable.and_then(bytes_of) else {
                    builder.demand(owner, Demand::Exported);
                    target()?;
                    return Err("has a target that is not a name");
                };
                self.reader.demand_named(owner, &name);
                self.reader.lookups.push(record.source);
            }
            Kind::RegistryEntry => {
                let key = builder.name(&info.ok_or("has no key")?);
                let index =
                    usize::try_from(record.addend).map_err(|_| "has an index that is out of range")?;
                let entry = Entry { table: owner, index, key, target: target()? };
                self.reader.registries.push(entry);
            }
            Kind::UseKey | Kind::UseAnyKey => {
                let table = target()?;
                let key = info.filter(|_| record.kind == Kind::UseKey).map(|key| builder.name(&key));
                builder.demand(owner, key.map_or(Demand::AnyKey(table), |key| Demand::Key { table, key }));
                if key.is_none() && record.kind == Kind::UseKey {
                    return Err("has no key");
                }
            }
            Kind::MethodOff | Kind::UseIfaceMethod => unreachable!("taken above"),
        }
        Ok(())
    }

    /// A call through an interface. What is missing of name and func type may be anything.
    fn iface_method(&mut self, record: &Record<'m>) -> Result<(), &'static str> {
        let Reader { builder, called_types, any_called, type_lookups, .. } = &mut *self.reader;
        let (name, no_name) = match &record.info {
            Ok(Some(name)) => (Some(builder.name(name)), ""),
            Ok(None) => (None, "has no method name"),
            Err(why) => (None, *why),
        };
        if let (Ok(Some(name)), Some(mtyp)) = (&record.info, record.fntype) {
            if is_name_of_lookup(name) {
                let &Record { owner, source, target: iface, .. } = record;
                type_lookups.push(TypeLookup { owner, source, iface, mtyp });
            }
        }
        let (demand, missing) = match (name, record.fntype) {
            (Some(name), Some(mtyp)) => (Demand::Method { name, mtyp }, None),
            (Some(name), None) => (Demand::Named(name), Some("has no func type")),
            (None, Some(mtyp)) => {
                called_types.insert(mtyp);
                (Demand::OfType(mtyp), Some(no_name))
            }
            (None, None) => {
                *any_called = true;
                (Demand::Any, Some(no_name))
            }
        };
        builder.demand(record.owner, demand);
        missing.map_or(Ok(()), Err)
    }

    /// One of the three records of a slot. Targets may be null, so it is the name that begins a triple.
    fn method_off(&mut self, record: Record<'m>) -> Result<(), &'static str> {
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
                self.reader.pin(record.owner, "has a method record without the ones before it");
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
            self.reader.pin(triple.owner, "has fewer than three records for a method");
        }
    }

    /// A whole triple: the slot is described when it holds what the records say.
    ///
    /// Every package that emits a type emits its records, so there may be several triples for a slot. The slot is what
    /// counts at run time; one triple that agrees is enough.
    fn close(&mut self, triple: Triple<'m>) {
        let reader = &mut *self.reader;
        let Some(descriptor) = reader.descriptors.get_mut(triple.owner) else {
            return reader.pin(triple.owner, "has method records but no method table that can be read");
        };
        descriptor.recorded = true;
        let slot = usize::try_from(triple.index).ok().and_then(|index| descriptor.slots.get_mut(index));
        let Some(slot) = slot else {
            return reader.pin(triple.owner, "has a method record with an index that is out of range");
        };
        let targets = [triple.targets[0], triple.targets[1], triple.targets[2]];
        if slot.name == triple.name && slot.targets == targets {
            slot.described = true;
        }
    }

    /// A record that cannot be read: what it mentions is kept while its owner is live, or always when that is not
    /// known.
    fn keep_odd(&mut self, record: Value<'m>, index: usize, why: &'static str) {
        self.reader.problems.push(Problem::Record { table: text(self.table.name()), index, why });
        let named = record.element(OWNER).and_then(|owner| self.reader.symbols.resolve(owner));
        let owner = named.filter(|_| matches!(self.ownership, Ownership::Own { outlives: None }));
        let owner = owner.unwrap_or_else(|| self.reader.builder.unowned());
        let kind = record.element(0).and_then(Value::as_integer).and_then(Kind::of);
        let table = record.element(2).and_then(|table| self.reader.symbols.resolve(table));
        if matches!(kind, Some(Kind::UseKey | Kind::UseAnyKey)) && table.is_none() {
            self.reader.ask_anything.push(owner);
        }
        self.reader.keep_mentions(owner, record);
    }
}
