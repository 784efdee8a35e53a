//! Tables of records, as they are in a module: their names and their shape.

use llgo_dce_facts::go_names::is_numbered;

use crate::ir::llvm::{Module, Type, Value};

const TABLE: &[u8] = b"__llgo_relocs";

/// Which field of a record is its owner.
pub(crate) const OWNER: usize = 1;

/// A table of records, which is removed once its facts are taken over.
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
        initializer.into_iter().flat_map(Value::explicit_elements)
    }
}

/// The tables of a module that can be read: linking renames them to `__llgo_relocs.2` and so on.
pub(crate) fn tables<'m>(module: Module<'m>) -> impl Iterator<Item = Table<'m>> {
    module.variables().filter(|variable| is_table(variable.name())).filter_map(Table::of)
}

/// Whether a name is that of a table: linking adds a number.
pub(crate) fn is_table(name: &[u8]) -> bool {
    is_numbered(name, TABLE)
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
pub(crate) enum RecordKind {
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

impl RecordKind {
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

/// The owner, defined here, of a record that says what somebody asks for: a function, or a variable whose use amounts
/// to asking. `None` of other records, and of a malformed one.
pub(crate) fn owner_of<'m>(record: Value<'m>) -> Option<Value<'m>> {
    let kind = record.element(0).and_then(Value::as_integer).and_then(RecordKind::of)?;
    let owner = record.element(OWNER)?.resolved();
    let is_owner = owner.is_function() || owner.is_variable();
    (kind.is_of_code() && is_owner && !owner.is_declaration()).then_some(owner)
}
