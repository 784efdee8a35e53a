//! Modules shaped like those of LLGo, in both dialects and of any size.
//!
//! A module is a main package, a stand-in for the runtime, and as many packages as it takes. Each package has types
//! with method tables (T and `*T`, generic instances, types that embed others), interfaces, func types, strings,
//! variables that its init function fills, and functions that call each other: mostly in the package, less often in
//! those that it imports, and often the runtime. The same seed makes the same module, byte for byte.
//!
//! The text goes out piece by piece, so that no size needs a large string. [`calibration`] says how near the
//! proportions are to those of real programs.

pub mod calibration;
mod facts;
mod package;
mod random;
mod writer;

use std::io::{self, Write};

pub use calibration::Counts;
pub use facts::{Ask, Facts, Slot};

use package::Packages;
use writer::Writer;

/// How the front end writes down what Go's linker would know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Tables of records.
    Relocs,
    /// Metadata of LLVM's virtual function elimination.
    TypeMetadata,
}

impl Dialect {
    /// Both.
    pub const ALL: [Dialect; 2] = [Dialect::Relocs, Dialect::TypeMetadata];

    /// As it is called everywhere else.
    pub fn name(self) -> &'static str {
        match self {
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
}

impl Plan {
    /// Writes the module as textual IR, for `llvm-as`.
    pub fn write(self, out: impl Write) -> io::Result<Counts> {
        let mut writer = Writer::new(out, None);
        Packages::new(self, &mut writer).write()?;
        writer.finish().map(|(counts, _)| counts)
    }

    /// The same, with the facts about it. They take much memory, and are for small modules.
    pub fn write_with_facts(self, out: impl Write) -> io::Result<(Counts, Facts)> {
        let mut writer = Writer::new(out, Some(Facts::default()));
        Packages::new(self, &mut writer).write()?;
        writer.finish().map(|(counts, facts)| (counts, facts.unwrap_or_default()))
    }
}
