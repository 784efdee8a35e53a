//! Relations as bytes.
//!
//! ```text
//! "llgo-dce"  kind: u32  version: u32            8 + 4 + 4 bytes; all numbers are little-endian
//! length: u64, for each section                  how many bytes it has
//! the ends of the names: u32                     the first section
//! the names, one behind the other                the second
//! the rows of each relation: u32                 the others, in the order of `Table::ALL`
//! ```

use std::fmt;

use zerocopy::little_endian::{U32, U64};
use zerocopy::FromBytes;

use crate::relations::{to_u32, Relations};
use crate::schema::{Column, Table};

/// The version of the format. One that another version has written is refused.
pub const VERSION: u32 = 1;

const MAGIC: &[u8; 8] = b"llgo-dce";
/// The sections of names.
const NAME_SECTIONS: usize = 2;

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// The facts of some modules.
    Facts,
    /// The plan of a program.
    Plan,
}

impl FileKind {
    fn number(self) -> u32 {
        match self {
            Self::Facts => 1,
            Self::Plan => 2,
        }
    }

    /// What people call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Facts => "file of facts",
            Self::Plan => "plan",
        }
    }
}

/// Why bytes are no file that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Malformed {
    /// It does not begin as one does.
    NoFile(FileKind),
    /// It is of another version.
    Version(u32),
    /// It ends too early, or goes on.
    Length,
    /// A number in a relation is of nothing that is there.
    Number(Table),
    /// A relation says what cannot be.
    Row(Table),
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFile(kind) => write!(f, "is no {} of llgo-dce", kind.name()),
            Self::Version(version) => write!(f, "is of version {version} of the format, and not {VERSION}"),
            Self::Length => write!(f, "is cut short, or too long"),
            Self::Number(table) => write!(f, "is damaged: a {} refers to nothing", table.name()),
            Self::Row(table) => write!(f, "is damaged: a {} cannot be", table.name()),
        }
    }
}

impl std::error::Error for Malformed {}

/// A file, read where it is.
#[derive(Clone)]
pub struct File<'a> {
    ends: &'a [U32],
    bytes: &'a [u8],
    tables: Vec<&'a [U32]>,
}

impl<'a> File<'a> {
    /// Whether bytes begin as a file of any version does.
    pub fn is_one(bytes: &[u8]) -> bool {
        bytes.starts_with(MAGIC)
    }

    /// Reads the header, and checks that each number is of something.
    pub fn parse(bytes: &'a [u8], kind: FileKind) -> Result<Self, Malformed> {
        let rest = bytes.strip_prefix(MAGIC).ok_or(Malformed::NoFile(kind))?;
        let (head, rest) = <[U32; 2]>::ref_from_prefix(rest).map_err(|_| Malformed::Length)?;
        if head[0].get() != kind.number() {
            return Err(Malformed::NoFile(kind));
        }
        if head[1].get() != VERSION {
            return Err(Malformed::Version(head[1].get()));
        }
        let sections = NAME_SECTIONS + Table::ALL.len();
        let (lengths, mut rest) =
            <[U64]>::ref_from_prefix_with_elems(rest, sections).map_err(|_| Malformed::Length)?;
        let mut section = |number: usize| {
            let len = usize::try_from(lengths[number].get()).map_err(|_| Malformed::Length)?;
            let (section, more) = rest.split_at_checked(len).ok_or(Malformed::Length)?;
            rest = more;
            Ok(section)
        };
        let ends = numbers(section(0)?)?;
        let names = section(1)?;
        let tables =
            (NAME_SECTIONS..sections).map(|number| numbers(section(number)?)).collect::<Result<_, _>>()?;
        if !rest.is_empty() {
            return Err(Malformed::Length);
        }
        let file = Self { ends, bytes: names, tables };
        file.check()?;
        Ok(file)
    }

    /// That names are where their ends say, rows are whole, and ids are of what is there.
    fn check(&self) -> Result<(), Malformed> {
        let mut last = 0;
        for end in self.ends.iter().map(|end| end.get()) {
            if end < last || end as usize > self.bytes.len() {
                return Err(Malformed::Length);
            }
            last = end;
        }
        for &table in Table::ALL {
            let (columns, numbers) = (table.columns(), self.numbers(table));
            if numbers.len() % columns.len() != 0 {
                return Err(Malformed::Length);
            }
            for (number, column) in numbers.iter().zip(columns.iter().cycle()) {
                let most = match *column {
                    Column::Number => continue,
                    Column::Name => self.ends.len(),
                    Column::Row(of) => self.len(of),
                    Column::MaybeName => self.ends.len() + 1,
                    Column::MaybeRow(of) => self.len(of) + 1,
                };
                if number.get() as usize >= most {
                    return Err(Malformed::Number(table));
                }
            }
        }
        Ok(())
    }

    /// All numbers of a relation.
    pub(crate) fn numbers(&self, table: Table) -> &'a [U32] {
        self.tables[table as usize]
    }

    /// How many rows a relation has.
    pub(crate) fn len(&self, table: Table) -> usize {
        self.numbers(table).len() / table.columns().len()
    }

    /// The rows of a relation.
    pub(crate) fn rows(&self, table: Table) -> impl Iterator<Item = &'a [U32]> + 'a {
        self.numbers(table).chunks_exact(table.columns().len())
    }

    /// A row of a relation.
    pub(crate) fn row(&self, table: Table, row: u32) -> &'a [U32] {
        let width = table.columns().len();
        &self.numbers(table)[row as usize * width..][..width]
    }

    /// A name; empty without one.
    pub(crate) fn name(&self, name: u32) -> &'a [u8] {
        let end = |number: usize| self.ends.get(number).map_or(0, |end| end.get() as usize);
        let start = (name as usize).checked_sub(1).map_or(0, end);
        self.bytes.get(start..end(name as usize)).unwrap_or_default()
    }

    /// All names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a [u8]> + '_ {
        (0..to_u32(self.ends.len())).map(|name| self.name(name))
    }
}

impl Relations {
    /// The bytes of a file.
    pub fn to_bytes(&self, kind: FileKind) -> Vec<u8> {
        let mut end = 0;
        let ends: Vec<u32> = self
            .names
            .iter()
            .map(|name| {
                end += to_u32(name.len());
                end
            })
            .collect();
        let tables: Vec<&[u32]> = Table::ALL.iter().map(|&table| self.numbers(table)).collect();
        let mut bytes = MAGIC.to_vec();
        bytes.extend([kind.number(), VERSION].into_iter().flat_map(u32::to_le_bytes));
        let lengths = [4 * ends.len(), end as usize].into_iter().chain(tables.iter().map(|it| 4 * it.len()));
        bytes.extend(lengths.flat_map(|len| (len as u64).to_le_bytes()));
        bytes.extend(ends.iter().flat_map(|end| end.to_le_bytes()));
        self.names.iter().for_each(|name| bytes.extend_from_slice(name));
        for table in tables {
            bytes.extend(table.iter().flat_map(|number| number.to_le_bytes()));
        }
        bytes
    }
}

fn numbers(section: &[u8]) -> Result<&[U32], Malformed> {
    <[U32]>::ref_from_bytes(section).map_err(|_| Malformed::Length)
}
