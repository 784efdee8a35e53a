//! The dialects of the bundled programs.

/// How LLGo wrote down what its types and calls are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dialect {
    /// Not at all: as a release build of LLGo writes modules.
    Plain,
    /// `@__llgo_relocs` tables.
    Relocs,
    /// `!type` metadata, for full LTO.
    TypeMetadata,
    /// The same as LLGo writes it when it is given a plugin, which has to be loaded then. [Remade](crate::exact) from
    /// [`TypeMetadata`](Self::TypeMetadata).
    Exact,
}

impl Dialect {
    /// Those that mean the same with the pass and without: of each there is a folder in the programs.
    pub const ALL: [Dialect; 3] = [Dialect::Plain, Dialect::Relocs, Dialect::TypeMetadata];

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Plain => "plain",
            Dialect::Relocs => "relocs",
            Dialect::TypeMetadata => "type-metadata",
            Dialect::Exact => "exact",
        }
    }

    /// The one that its modules are bundled in, and whose symbols it has.
    pub fn bundled(self) -> Dialect {
        match self {
            Dialect::Exact => Dialect::TypeMetadata,
            bundled => bundled,
        }
    }

    /// The one whose runtime its modules are linked with: LLGo calls its own by the same names with records and without.
    pub fn runtime(self) -> Dialect {
        match self {
            Dialect::Relocs => Dialect::Relocs,
            Dialect::Plain | Dialect::TypeMetadata | Dialect::Exact => Dialect::TypeMetadata,
        }
    }

    /// Whether its modules have checked loads, which code generation does not know.
    pub fn has_checked_loads(self) -> bool {
        matches!(self, Dialect::TypeMetadata | Dialect::Exact)
    }
}
