//! The function table: what LLGo's runtime knows of functions by name and by call, for traces and `runtime.FuncForPC`.
//!
//! LLGo writes it before the link, of all functions of all packages, without references. What it is made of, and what
//! the rows of functions that are gone cost, is in `docs/function-table.md`. Here it is data alone: it is checked, rows
//! are taken out, and what is left is built anew, as the compiler builds it.

pub mod assembly;
mod lookup;
mod pool;
#[cfg(test)]
mod tests;

use lookup::{hash_of, index_of, symbol_id};
use pool::Pool;

/// What is known of a function: six strings by number, and the line on which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// Package and name of its symbol, package and name in Go, folder and name of its file.
    pub strings: [u32; 6],
    /// The line.
    pub line: u32,
}

/// A place in a function that calls something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CallSite {
    /// What the function's assembly calls it.
    pub id: u64,
    /// The number of the function's row, from 1.
    pub row: u32,
    /// Folder and name of the file, by number.
    pub strings: [u32; 2],
    /// The line.
    pub line: u32,
}

/// A function table: all of its parts, as they are in a module.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FunctionTable {
    /// In any order: LLGo sorts them by symbol, but for that of `main`.
    pub rows: Vec<Row>,
    /// Sorted by id.
    pub sites: Vec<CallSite>,
    /// The bytes of all strings, each with a zero behind it.
    pub pool: Vec<u8>,
    /// Where each string begins. The first is empty.
    pub offsets: Vec<u32>,
    /// The hashes of symbols, each with the number of the row, from 1; sorted. Without those that are not unique.
    pub index: Vec<(u64, u32)>,
    /// Numbers of rows, from 1, by another hash of the symbol. LLGo writes none where a number does not fit.
    pub hash: Option<Vec<u16>>,
}

/// The fields of a [`Row`] that its symbol is made of.
const SYMBOL: [usize; 2] = [0, 1];

impl FunctionTable {
    /// Bytes of a row, with its place in the index.
    pub const ROW_BYTES: usize = 28 + 16;
    /// Bytes of a call site.
    pub const SITE_BYTES: usize = 24;
    /// How many symbols may have the hash of another one: of 64 bits, so that hardly any has.
    const MOST_ALIKE: usize = 64;
    /// How often longer than the pool all strings together may be: none of LLGo's shares its end so often, and what looks
    /// at each would take long.
    const MOST_SHARED: usize = 64;

    /// Says what is wrong with a table that is not exactly as LLGo writes one: all that it has can be read, and built
    /// from its rows anew it is the same.
    pub fn check(&self) -> Result<(), &'static str> {
        self.check_references()?;
        // A hash table of one symbol many times takes long to build.
        let alike = self.rows.len() - index_of(self.symbols()).len();
        (alike <= Self::MOST_ALIKE).then_some(()).ok_or("has symbols twice")?;
        let again = self.keep(|_| true);
        for (same, what) in [
            (again.offsets == self.offsets && again.pool == self.pool, "has strings in another order"),
            (again.rows == self.rows && again.sites == self.sites, "has strings twice"),
            (again.index == self.index, "has another index of symbols"),
            (again.hash == self.hash, "has another hash of symbols"),
        ] {
            same.then_some(()).ok_or(what)?;
        }
        Ok(())
    }

    /// Says what is wrong with a table of which something leads nowhere.
    pub fn check_references(&self) -> Result<(), &'static str> {
        self.check_strings()?;
        self.check_rows()?;
        self.check_sites()
    }

    /// All offsets are of strings in the pool.
    fn check_strings(&self) -> Result<(), &'static str> {
        let last = self.offsets.iter().copied().max().ok_or("has no strings")?;
        let ended = self.pool.last() == Some(&0) && (last as usize) < self.pool.len();
        ended.then_some(()).ok_or("has strings that do not end")?;
        let most = self.pool.len().saturating_mul(Self::MOST_SHARED);
        let mut lens = self.offsets.iter().map(|&offset| self.string_at(offset).len());
        let fits = lens.try_fold(0, |sum: usize, len| Some(sum + len).filter(|&sum| sum <= most)).is_some();
        fits.then_some(()).ok_or("has strings that share too much")
    }

    /// All rows have strings.
    fn check_rows(&self) -> Result<(), &'static str> {
        let known = |row: &Row| row.strings.iter().all(|&id| self.has_string(id));
        self.rows.iter().all(known).then_some(()).ok_or("has a row with a string that is not there")
    }

    /// All call sites have a row and strings, and are in order.
    fn check_sites(&self) -> Result<(), &'static str> {
        let known = |site: &CallSite| {
            site.strings.iter().all(|&id| self.has_string(id))
                && (1..=self.rows.len()).contains(&(site.row as usize))
        };
        if !self.sites.iter().all(known) {
            return Err("has a call site with a row or a string that is not there");
        }
        let in_order = self.sites.windows(2).all(|pair| pair[0].id < pair[1].id);
        let none_is_zero = self.sites.first().is_none_or(|site| site.id != 0);
        (in_order && none_is_zero).then_some(()).ok_or("has call sites that are not sorted")
    }

    fn has_string(&self, id: u32) -> bool {
        (id as usize) < self.offsets.len()
    }

    /// The string of that number; empty where there is none.
    pub fn string(&self, id: u32) -> &[u8] {
        self.offsets.get(id as usize).map_or(&[], |&offset| self.string_at(offset))
    }

    /// The string that begins there in the pool.
    fn string_at(&self, offset: u32) -> &[u8] {
        let rest = self.pool.get(offset as usize..).unwrap_or_default();
        rest.split(|&byte| byte == 0).next().unwrap_or_default()
    }

    /// The package of a row's symbol; empty of C's functions.
    pub fn package(&self, row: usize) -> &[u8] {
        self.rows.get(row).map_or(&[], |row| self.string(row.strings[SYMBOL[0]]))
    }

    /// The symbol of a row.
    pub fn symbol(&self, row: usize) -> Vec<u8> {
        self.rows.get(row).map_or(Vec::new(), |row| self.symbol_of(row).collect())
    }

    /// The bytes of a row's symbol: package and name, with a dot between them where there are both.
    fn symbol_of(&self, row: &Row) -> impl Iterator<Item = u8> + '_ {
        let [package, name] = SYMBOL.map(|part| self.string(row.strings[part]));
        let dot = if package.is_empty() || name.is_empty() { &b""[..] } else { b"." };
        [package, dot, name].into_iter().flatten().copied()
    }

    fn symbols(&self) -> impl Iterator<Item = impl Iterator<Item = u8> + '_> {
        self.rows.iter().map(|row| self.symbol_of(row))
    }

    /// The row of a symbol.
    pub fn row_of(&self, symbol: &[u8]) -> Option<usize> {
        let row = self.row_of_id(symbol_id(symbol.iter().copied()))?;
        self.symbol_of(&self.rows[row]).eq(symbol.iter().copied()).then_some(row)
    }

    /// The row of the symbol that has that hash; `None` also of one that is not unique.
    pub fn row_of_id(&self, id: u64) -> Option<usize> {
        let place = self.index.binary_search_by_key(&id, |&(id, _)| id).ok()?;
        self.row_number(self.index[place].1)
    }

    /// The row of a call site.
    pub fn row_of_site(&self, id: u64) -> Option<usize> {
        let place = self.sites.binary_search_by_key(&id, |site| site.id).ok()?;
        self.row_number(self.sites[place].row)
    }

    /// The row of a number from 1.
    fn row_number(&self, number: u32) -> Option<usize> {
        let row = (number as usize).checked_sub(1)?;
        (row < self.rows.len()).then_some(row)
    }

    /// The rows that the index leads to. Two symbols with one hash are not in it, and are not told apart.
    pub fn indexed(&self) -> Vec<bool> {
        let mut indexed = vec![false; self.rows.len()];
        for row in self.index.iter().filter_map(|&(_, number)| self.row_number(number)) {
            indexed[row] = true;
        }
        indexed
    }

    /// The table of some of the rows, with their call sites, and of nothing else. The order stays.
    #[must_use]
    pub fn keep(&self, stays: impl Fn(usize) -> bool) -> Self {
        let mut number = 0;
        let numbers: Vec<u32> = (0..self.rows.len())
            .map(|row| {
                let kept = u32::from(stays(row));
                number += kept;
                number * kept
            })
            .collect();
        let new =
            |row: u32| numbers.get((row as usize).wrapping_sub(1)).copied().filter(|&number| number != 0);
        let kept = self.rows.iter().zip(&numbers).filter(|(_, number)| **number != 0);
        let mut rows: Vec<Row> = kept.map(|(row, _)| *row).collect();
        let sites = self.sites.iter().filter_map(|site| Some(CallSite { row: new(site.row)?, ..*site }));
        let mut sites: Vec<CallSite> = sites.collect();
        let strings = rows.iter_mut().flat_map(|row| &mut row.strings);
        let strings = strings.chain(sites.iter_mut().flat_map(|site| &mut site.strings));
        let Pool { pool, offsets } = Pool::of(strings.collect(), |id| self.string(id));
        let mut table = Self { rows, sites, pool, offsets, index: Vec::new(), hash: None };
        table.index = index_of(table.symbols());
        table.hash = self.hash.as_ref().and_then(|_| hash_of(table.rows.len(), table.symbols()));
        table
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        let hash = self.hash.as_ref().map_or(0, Vec::len);
        self.rows.len() * 28
            + self.index.len() * 16
            + self.sites.len() * Self::SITE_BYTES
            + self.offsets.len() * 4
            + self.pool.len()
            + hash * 2
    }
}
