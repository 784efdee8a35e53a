//! What is malformed in a module. Everything that it concerns is kept, with one warning.

use std::fmt;

/// Something that is not as LLGo emits it. What it concerns is kept; the rest of the module is not affected.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Problem {
    /// A variable has the name of a table of records and is none: whatever it mentions is kept.
    Table {
        /// The variable.
        table: String,
    },
    /// A record cannot be read: whatever it mentions is kept.
    Record {
        /// The table that has it.
        table: String,
        /// Its index there.
        index: usize,
        /// What is wrong.
        why: RecordError,
    },
    /// An option that matches no definition.
    Named {
        /// The option, with its pattern.
        glob: String,
    },
    /// The list of types is not of the known shape: all of its entries stay.
    TypeList {
        /// The variable that holds the entries.
        array: String,
    },
    /// A record of a keyed registry disagrees with the registry: all of its entries stay.
    Registry {
        /// The registry.
        table: String,
    },
    /// The function table is not exactly as LLGo writes it: all of its rows stay.
    FunctionTable {
        /// The variable that the runtime reads.
        table: String,
        /// What is wrong.
        why: &'static str,
    },
    /// A checked load or a type test asks for something that is not as LLGo writes it, or is newer.
    Id {
        /// What it asks for.
        id: String,
        /// The function that has the first of them.
        function: String,
        /// What is wrong.
        why: &'static str,
        /// What stays for it.
        kept: Kept,
        /// How many of them there are.
        count: usize,
    },
    /// Descriptors of a shape that is not known, maybe a newer one: they keep all their methods.
    Shape {
        /// The first of them.
        ty: String,
        /// How many more there are.
        more: usize,
    },
    /// A descriptor is not laid out as the runtime's types say, or its metadata is missing or disagrees: it keeps
    /// all its methods.
    Type {
        /// The descriptor.
        ty: String,
        /// What is wrong.
        why: PinReason,
    },
    /// What has been said of a package when it was read.
    Said(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table { table } => {
                write!(f, "@{table} is not a table of records: keeping whatever it mentions")
            }
            Self::Record { table, index, why } => {
                write!(f, "record {index} of @{table} {}: keeping whatever it mentions", why.text())
            }
            Self::Named { glob } => write!(f, "{glob} matches no definition"),
            Self::TypeList { array } => {
                write!(f, "type list @{array} is of an unknown shape: keeping all its types")
            }
            Self::Registry { table } => {
                write!(f, "registry @{table} is not what its records say: keeping all its entries")
            }
            Self::FunctionTable { table, why } => {
                write!(f, "function table @{table} {why}: keeping all its rows")
            }
            Self::Id { id, function, why, kept, count } => {
                let kept = kept.text();
                let more = if *count > 1 { format!(" ({} more like it)", count - 1) } else { String::new() };
                write!(f, "id {id}, asked for in @{function}, {why}: keeping {kept}{more}")
            }
            Self::Shape { ty, more } => {
                let more = if *more > 0 { format!(" ({more} more like it)") } else { String::new() };
                write!(f, "type @{ty} is of a shape that is not known: keeping all its methods{more}")
            }
            Self::Type { ty, why } => write!(f, "type @{ty} {}: keeping all its methods", why.text()),
            Self::Said(text) => f.write_str(text),
        }
    }
}

/// What stays for a checked load or a type test of which not all is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kept {
    /// Its method: the name and the signature are known.
    Method,
    /// What interface types list: the method is loaded from an itab (P4 of docs/input.md).
    Listed,
    /// Every method.
    Every,
}

impl Kept {
    /// What follows "keeping", in warnings.
    fn text(self) -> &'static str {
        match self {
            Self::Method => "every method of its name and signature",
            Self::Listed => "every method that an interface type lists",
            Self::Every => "every method",
        }
    }
}

/// What is wrong with a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RecordError {
    /// Its target is to be a string, and is none.
    TargetIsNoName,
    /// Its addend is computed at link time.
    AddendIsNoNumber,
    /// Its addend is to be an index, and is too large.
    IndexOutOfRange,
    /// Its info is to be a string, and is none.
    InfoIsNoString,
    /// A call has no func type.
    NoFuncType,
    /// A registry's record has no key.
    NoKey,
    /// A call has no method name.
    NoName,
    /// Its owner is null.
    NoOwner,
    /// Its target is null.
    NoTarget,
    /// It has too few fields.
    CutShort,
    /// No version of LLGo that is known here has such a kind.
    UnknownKind,
    /// A field points to something that is no symbol.
    NoSymbol,
    /// The whole table is zero or undefined, and no kind has the number zero.
    AllOfUnknownKind,
}

impl RecordError {
    /// What follows the number of the record, in warnings.
    pub fn text(self) -> &'static str {
        match self {
            Self::TargetIsNoName => "has a target that is not a name",
            Self::AddendIsNoNumber => "has an addend that is not a number",
            Self::IndexOutOfRange => "has an index that is out of range",
            Self::InfoIsNoString => "has an info that is not a string",
            Self::NoFuncType => "has no func type",
            Self::NoKey => "has no key",
            Self::NoName => "has no method name",
            Self::NoOwner => "has no owner",
            Self::NoTarget => "has no target",
            Self::CutShort => "is cut short",
            Self::UnknownKind => "is of an unknown kind",
            Self::NoSymbol => "points to no symbol",
            Self::AllOfUnknownKind => "is of an unknown kind, as all others are",
        }
    }
}

/// Why a type keeps all its methods.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PinReason {
    /// Its method table is not of the known shape.
    UnreadableTable,
    /// The three records of a method are not together, or fewer.
    BrokenTriple,
    /// A method's records lack the first of the three.
    HeadlessTriple,
    /// Records are about methods, and there is no method table.
    NoTable,
    /// A record is about a slot that the method table does not have.
    NoSuchSlot,
    /// A `!type` entry is for an offset that is no method's.
    NoSuchPlace,
    /// A malformed record mentions it.
    InMalformedRecord,
    /// A slot has no metadata that says what it answers to.
    Undescribed,
    /// It is a word of the module's assembly.
    InAssembly,
    /// The linker has left it visible.
    Visible,
    /// `keep=GLOB` matches it, or one of its methods.
    Option,
    /// The plan of the program says so.
    Plan,
}

impl PinReason {
    /// All reasons.
    pub const ALL: [Self; 12] = [
        Self::UnreadableTable,
        Self::BrokenTriple,
        Self::HeadlessTriple,
        Self::NoTable,
        Self::NoSuchSlot,
        Self::NoSuchPlace,
        Self::InMalformedRecord,
        Self::Undescribed,
        Self::InAssembly,
        Self::Visible,
        Self::Option,
        Self::Plan,
    ];

    /// What follows the name of the type, in warnings, reports and explanations.
    pub fn text(self) -> &'static str {
        match self {
            Self::UnreadableTable => "has a method table that cannot be read",
            Self::BrokenTriple => "has fewer than three records for a method",
            Self::HeadlessTriple => "has a method record without the ones before it",
            Self::NoTable => "has method records but no method table that can be read",
            Self::NoSuchSlot => "has a method record with an index that is out of range",
            Self::NoSuchPlace => "has type metadata for a place that is no method's",
            Self::InMalformedRecord => "stands in an odd record",
            Self::Undescribed => "has methods that no metadata describes",
            Self::InAssembly => "is named in assembly",
            Self::Visible => "is visible outside of the link",
            Self::Option => "is named by an option",
            Self::Plan => "keeps all its methods by the plan of the program",
        }
    }
}

/// The text of a name: for people, so what is not UTF-8 is replaced.
pub fn text(name: &[u8]) -> String {
    String::from_utf8_lossy(name).into_owned()
}
