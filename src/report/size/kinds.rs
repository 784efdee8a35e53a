//! What the bytes of a file are for.

use std::fmt;

use llgo_dce_facts::go_names::without_prefix;
use object::SectionKind;
use serde::Serialize;

/// What bytes are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Machine code.
    Code,
    /// Type descriptors, with their method tables.
    Types,
    /// Constants without a symbol, which strings are.
    Strings,
    /// What linkers, unwinders and the runtime look things up in: relocations, unwind tables, the function table.
    Tables,
    /// The functions that initialize packages.
    Initialisers,
    /// Variables and constants that have a symbol.
    Data,
    /// Names of symbols and debug info, which a stripped file lacks.
    Symbols,
    /// Headers, and what fills gaps.
    Headers,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Code => "code",
            Self::Types => "types",
            Self::Strings => "strings",
            Self::Tables => "tables",
            Self::Initialisers => "initialisers",
            Self::Data => "data",
            Self::Symbols => "symbols",
            Self::Headers => "headers",
        })
    }
}

/// What the names of sections with tables begin with, behind dots and underscores.
const TABLES: [&str; 15] = [
    "eh_frame",
    "gcc_except_table",
    "rel.",
    "rela.",
    "relr.",
    "dynsym",
    "dynstr",
    "dynamic",
    "gnu.",
    "hash",
    "got",
    "plt",
    "interp",
    "unwind_info",
    "llgo_",
];
/// The same of sections with names and debug info.
const SYMBOLS: [&str; 7] = ["symtab", "strtab", "shstrtab", "debug", "comment", "note", "name"];
/// The same of lists of functions that run before main.
const INITIALISERS: [&str; 5] = ["init", "preinit_array", "ctors", "fini", "mod_init_func"];

/// The kind of what has a symbol, in a section.
pub(super) fn of_symbol(section: SectionKind, name: &str, symbol: &str) -> Kind {
    match of_section(section, name) {
        Kind::Code if is_init(symbol) => Kind::Initialisers,
        Kind::Strings | Kind::Data => of_data(symbol),
        kind => kind,
    }
}

/// The kind of data that has a symbol.
pub(super) fn of_data(symbol: &str) -> Kind {
    let is_type = symbol.trim_start_matches('*').starts_with("_llgo_");
    let is_table = ["__llgo_funcinfo", "__llgo_pcline", "llgo_"].iter().any(|it| symbol.starts_with(it));
    match (is_type, is_table) {
        (true, _) => Kind::Types,
        (_, true) => Kind::Tables,
        _ => Kind::Data,
    }
}

/// The kind of what has no symbol, in a section.
pub(super) fn of_section(section: SectionKind, name: &str) -> Kind {
    let stem = name.trim_start_matches(['.', '_']);
    let begins = |with: &[&str]| with.iter().any(|it| stem.starts_with(it));
    match section {
        _ if begins(&TABLES) => Kind::Tables,
        _ if begins(&INITIALISERS) => Kind::Initialisers,
        SectionKind::Text => Kind::Code,
        _ if begins(&SYMBOLS) => Kind::Symbols,
        SectionKind::ReadOnlyData | SectionKind::ReadOnlyDataWithRel | SectionKind::ReadOnlyString => {
            Kind::Strings
        }
        SectionKind::Data | SectionKind::Tls => Kind::Data,
        SectionKind::Debug | SectionKind::DebugString => Kind::Symbols,
        _ => Kind::Tables,
    }
}

/// Whether a function initializes a package: `PKG.init`, and those that users write, `PKG.init#1`.
fn is_init(symbol: &str) -> bool {
    let name = without_prefix(symbol.as_bytes());
    let stem = name.split(|&byte| byte == b'#' || byte == b'$').next().unwrap_or_default();
    llgo_dce_facts::go_names::is_init(stem)
}
