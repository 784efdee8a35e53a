//! The relations of a file. docs/apart.md documents them, and changes with them.
//!
//! A relation is a set of rows, and a row a few numbers: plain ones, or ids of what other relations say. Those that are
//! referred to are [`ENTITIES`]: a row of one is what it is about, so that two rows that are the same are one.

/// What a number in a row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// A number by itself.
    Number,
    /// A name.
    Name,
    /// A row of an entity.
    Row(Table),
    /// The same, one more; 0 for none.
    MaybeName,
    /// The same, one more; 0 for none.
    MaybeRow(Table),
}

use Column::{MaybeName, MaybeRow, Name, Number, Row};

macro_rules! tables {
    ($($(#[$doc:meta])* $table:ident $name:literal [$($column:expr),*])*) => {
        /// A relation.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Table {
            $($(#[$doc])* $table,)*
        }

        impl Table {
            /// All of them, in the order in which they are in a file.
            pub const ALL: &'static [Self] = &[$(Self::$table),*];

            /// What people call it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$table => $name),* }
            }

            /// What its rows are made of.
            pub fn columns(self) -> &'static [Column] {
                match self { $(Self::$table => &[$($column),*]),* }
            }
        }
    };
}

tables! {
    /// The modules: name, and the hash of the facts in four parts.
    Modules "module" [Name, Number, Number, Number, Number]
    /// The symbols: [`Space`], name, the module of one that others do not see, and its number there.
    Symbols "symbol" [Number, MaybeName, MaybeRow(Table::Modules), Number]
    /// The demands: kind, name, symbol.
    Demands "demand" [Number, MaybeName, MaybeRow(Table::Symbols)]
    /// The weak references: holder, kind, place, name, and three targets.
    Weak "weak reference" [Row(Table::Symbols), Number, Number, Name, MaybeRow(Table::Symbols), MaybeRow(Table::Symbols),
        MaybeRow(Table::Symbols)]
    /// Of a plan: the weak references that are kept.
    Kept "kept" [Row(Table::Weak)]
    /// The dialects that modules were read as.
    Dialects "dialect" [Name]
    /// What is true of a symbol: [`Property`].
    Properties "property" [Row(Table::Symbols), Number]
    /// Ordinary edges.
    Edges "edge" [Row(Table::Symbols), Row(Table::Symbols)]
    /// Who converts which type to an interface.
    Conversions "conversion" [Row(Table::Symbols), Row(Table::Symbols)]
    /// From which type reflection gets to which.
    Children "child" [Row(Table::Symbols), Row(Table::Symbols)]
    /// Who makes which demand.
    Asks "ask" [Row(Table::Symbols), Row(Table::Demands)]
    /// Which weak reference answers to which demand.
    Answers "answer" [Row(Table::Weak), Row(Table::Demands)]
    /// The method slots that metadata describes, in some copy of the descriptor.
    Described "described" [Row(Table::Weak)]
    /// Why types keep all their methods.
    Pins "pin" [Row(Table::Symbols), Number]
    /// The fragments: function, purpose, variable, instructions.
    Fragments "fragment" [Row(Table::Symbols), Row(Table::Symbols), Number, MaybeRow(Table::Symbols), Number]
    /// The variables that are filled by more than a fragment, with the function, and why.
    Blocked "blocked" [Row(Table::Symbols), Row(Table::Symbols), Number]
    /// The variables that may hold what a fragment gives to another one.
    Held "held" [Row(Table::Symbols), Row(Table::Symbols)]
    /// LLVM's lists with their members, and aliases with their aliasees.
    Members "member" [Row(Table::Symbols), Row(Table::Symbols)]
    /// What else than functions the Equal of types mentions.
    EqualData "equal data" [Row(Table::Symbols), Row(Table::Symbols)]
    /// The type lists, with their slices.
    TypeLists "type list" [Row(Table::Symbols), MaybeRow(Table::Symbols)]
    /// The methods that interface types list: type, index, name, func type.
    Listed "listed" [Row(Table::Symbols), Number, Name, Row(Table::Symbols)]
    /// Calls through itabs: one more than the index, or 0; and the signature.
    Calls "call" [Number, Name]
    /// Bodies of methods: name, func type, signature.
    Bodies "body" [Name, Row(Table::Symbols), MaybeName]
    /// The indices of methods that may be look-ups.
    LookupIndices "look-up index" [Number]
    /// Calls that may be look-ups: owner, one more than the index, or 0; whether names are known; one of them, or where they
    /// were lost, and the line.
    Lookups "look-up" [Row(Table::Symbols), Number, Number, MaybeName, MaybeName]
    /// Look-ups that may be of any exported method: by whom, whether that is recorded, where the names were lost, the line.
    AnyLookups "look-up of any" [Row(Table::Symbols), Number, Name, MaybeName]
    /// What is malformed.
    Problems "problem" [Name]
    /// The same of weak references of one kind of a holder.
    WeakProblems "weak problem" [Number, Row(Table::Symbols), Name]
    /// Sizes: instructions, bytes, and addresses.
    Sizes "size" [Row(Table::Symbols), Number, Number, Number]
    /// The names of types in Go.
    GoNames "go name" [Row(Table::Symbols), Name]
    /// The words of assembly.
    Assembly "assembly" [Name]
    /// What holds of all: [`Setting`].
    Settings "setting" [Number, Name]
    /// Of a plan: the demands that are made, of names that the program has.
    Made "made" [Number, MaybeName, MaybeRow(Table::Symbols)]
}

/// The relations whose rows others refer to. Each refers to those before it alone.
pub const ENTITIES: [Table; 4] = [Table::Modules, Table::Symbols, Table::Demands, Table::Weak];

macro_rules! numbers {
    ($(#[$outer:meta])* $enum:ident { $($(#[$doc:meta])* $name:ident = $number:literal $text:literal,)* }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $enum {
            $($(#[$doc])* $name = $number,)*
        }

        impl $enum {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// What people call it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $text),* }
            }

            /// The one with that number.
            pub fn of(number: u32) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| *it as u32 == number)
            }
        }
    };
}

numbers! {
    /// By what symbols of different modules are one.
    Space {
        /// A symbol that other modules see: its name.
        Global = 0 "global",
        /// One that they do not see.
        Local = 1 "local",
        /// A fragment of an init function.
        Fragment = 2 "fragment",
        /// The need of Equal of a type that other modules see: the type's name.
        Need = 3 "need",
        /// The need of another type.
        LocalNeed = 4 "local need",
        /// Another owner of facts that is no global.
        Virtual = 5 "virtual",
        /// The owner of facts whose real owner is not known.
        Unowned = 6 "unowned",
    }
}

numbers! {
    /// What is true of a symbol, in some module.
    Property {
        /// It is a function.
        Function = 0 "function",
        /// It is a variable.
        Variable = 1 "variable",
        /// It is an alias or an ifunc.
        Alias = 2 "alias",
        /// It is defined.
        Defined = 3 "defined",
        /// The definition is one that other modules see.
        Visible = 4 "visible",
        /// It is a type descriptor.
        Type = 5 "type",
        /// It is one of LLVM's lists.
        List = 6 "list",
        /// It is a record, which only the pass reads.
        Record = 7 "record",
        /// It is a type whose method slots are weak references.
        Slots = 8 "slots",
        /// An earlier run has put it into slots in place of bodies.
        Stub = 9 "stub",
        /// It is the certificate of an itab.
        Certificate = 10 "certificate",
        /// It makes calls that LLVM's own elimination does not see.
        Unseen = 12 "unseen",
        /// It is UsedInIface as soon as it is live.
        AssumedInIface = 13 "assumed in an interface",
        /// It may ask for any key of any registry.
        AsksAnyKey = 14 "asks any key",
        /// It may compare values of any type.
        ComparesAny = 15 "compares any",
        /// It is a descriptor that may list any method.
        Unread = 16 "unread",
        /// The same, if no module has it.
        UnreadIfDeclared = 17 "unread if declared",
        /// It is a descriptor that nothing changes.
        Descriptor = 18 "descriptor",
        /// It is a constant that only descriptors refer to.
        Part = 19 "part",
        /// It is a descriptor that may hold anything.
        OpenDescriptor = 20 "open descriptor",
        /// It is a variable that another module defines.
        Declared = 21 "declared",
        /// It is a variable that gets another value than its first one.
        Changing = 22 "changing",
        /// Of a plan: native code refers to it, or it is exported.
        Needed = 32 "needed",
        /// Of a plan: it is live.
        Live = 33 "live",
        /// Of a plan: it is UsedInIface.
        InIface = 34 "in an interface",
        /// Of a plan: it is a type that keeps all its methods.
        Pinned = 35 "pinned",
        /// Of a plan: more than one module mentions it.
        Shared = 36 "shared",
    }
}

numbers! {
    /// What holds of all symbols.
    Setting {
        /// LLVM's own elimination does not see all calls.
        CallsUnseen = 0 "calls unseen",
        /// Of a plan: the options that it was made with.
        Options = 1 "options",
        /// Of a plan: whether all that is linked is known.
        Scope = 2 "scope",
    }
}
