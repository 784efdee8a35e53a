//! What module to make.

/// How the front end writes down what Go's linker would know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Not at all.
    Plain,
    /// Tables of records.
    Relocs,
    /// Metadata of LLVM's virtual function elimination.
    TypeMetadata,
}

impl Dialect {
    /// Those with records, whose modules are measured.
    pub const ALL: [Dialect; 2] = [Dialect::Relocs, Dialect::TypeMetadata];

    /// As it is called everywhere else.
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Plain => "plain",
            Dialect::Relocs => "relocs",
            Dialect::TypeMetadata => "type-metadata",
        }
    }
}

/// What to make.
#[derive(Debug, Clone, Copy)]
pub struct Plan {
    /// In which dialect.
    pub dialect: Dialect,
    /// How many symbols; the module has them to within a package or so.
    pub symbols: usize,
    /// Which of the many modules of that size.
    pub seed: u64,
    /// Whether descriptors have functions for method values, as those of LLGo since September 2026.
    pub method_values: bool,
    /// Whether the runtime gets at method tables by a function, so that it is known who does. Then only code that nobody
    /// calls looks methods up, as slots would not leave their tables for others.
    pub accessors: bool,
}
