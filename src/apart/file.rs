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
use std::io::{self, Write};

use zerocopy::little_endian::{U32, U64};
use zerocopy::FromBytes;

use crate::relations::{partition, to_u32, Names, Relations};
use crate::schema::{Column, Space, Table};

/// The version of the format. One that another version has written is refused.
pub const VERSION: u32 = 2;

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
    /// Names or rows are not in order, or twice there.
    Order,
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
            Self::Order => write!(f, "is damaged: it is not in order"),
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

    /// That names are where their ends say, rows are whole, ids are of what is there, and everything is in order, once.
    fn check(&self) -> Result<(), Malformed> {
        let mut last = 0;
        for end in self.ends.iter().map(|end| end.get()) {
            if end < last || end as usize > self.bytes.len() {
                return Err(Malformed::Length);
            }
            last = end;
        }
        if !self.names().is_sorted_by(|one, next| one < next) {
            return Err(Malformed::Order);
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
            let rows = self.rows(table);
            let numbers = |row: &'a [U32]| row.iter().map(|number| number.get());
            if !rows.is_sorted_by(|one, next| numbers(one).lt(numbers(next))) {
                return Err(Malformed::Order);
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

    /// The rows that begin with some numbers, each with its own number.
    pub(crate) fn rows_with<'s>(
        &'s self,
        table: Table,
        start: &'s [u32],
    ) -> impl Iterator<Item = (u32, &'a [U32])> + 's {
        let head = move |row: u32| self.row(table, row).iter().take(start.len()).map(|number| number.get());
        let count = self.len(table);
        let first = partition(count, |row| head(to_u32(row)).lt(start.iter().copied()));
        let rows = to_u32(first)..to_u32(count);
        let rows = rows.take_while(move |&row| head(row).eq(start.iter().copied()));
        rows.map(move |row| (row, self.row(table, row)))
    }

    /// A name; empty without one.
    pub(crate) fn name(&self, name: u32) -> &'a [u8] {
        let end = |number: usize| self.ends.get(number).map_or(0, |end| end.get() as usize);
        let start = (name as usize).checked_sub(1).map_or(0, end);
        self.bytes.get(start..end(name as usize)).unwrap_or_default()
    }

    /// The name of a symbol that other modules see, by its row.
    pub(crate) fn global(&self, symbol: &[U32]) -> Option<&'a [u8]> {
        let name = symbol[1].get().checked_sub(1).filter(|_| symbol[0].get() == Space::Global as u32);
        name.map(|name| self.name(name))
    }

    /// The number of a name.
    pub(crate) fn find(&self, name: &[u8]) -> Option<u32> {
        let number = partition(self.ends.len(), |number| self.name(to_u32(number)) < name);
        (self.ends.len() > number && self.name(to_u32(number)) == name).then(|| to_u32(number))
    }

    /// All names.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'a [u8]> + '_ {
        (0..to_u32(self.ends.len())).map(|name| self.name(name))
    }
}

impl Relations {
    /// The bytes of a file.
    pub fn to_bytes(&self, kind: FileKind) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Nothing fails in memory.
        let _ = self.write(kind, &mut bytes);
        bytes
    }

    /// Writes a file.
    pub fn write(&self, kind: FileKind, mut out: impl Write) -> io::Result<()> {
        let Names { bytes, ends } = &self.names;
        let tables = || Table::ALL.iter().map(|&table| self.numbers(table));
        out.write_all(MAGIC)?;
        write_numbers(&mut out, &[kind.number(), VERSION])?;
        let sections = [4 * ends.len(), bytes.len()].into_iter();
        for len in sections.chain(tables().map(|numbers| 4 * numbers.len())) {
            out.write_all(&(len as u64).to_le_bytes())?;
        }
        write_numbers(&mut out, ends)?;
        out.write_all(bytes)?;
        tables().try_for_each(|numbers| write_numbers(&mut out, numbers))
    }
}

fn write_numbers(mut out: impl Write, numbers: &[u32]) -> io::Result<()> {
    numbers.iter().try_for_each(|number| out.write_all(&number.to_le_bytes()))
}

fn numbers(section: &[u8]) -> Result<&[U32], Malformed> {
    <[U32]>::ref_from_bytes(section).map_err(|_| Malformed::Length)
}
