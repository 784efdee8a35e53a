//! Relations in memory, in the order that a file has them in.

use hashbrown::HashMap;

use crate::schema::{Column, Table, ENTITIES};

/// Names, and a set of rows for each relation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Relations {
    /// The names, by number.
    pub(crate) names: Names,
    /// The rows of each relation, one behind the other.
    pub(crate) tables: Vec<Vec<u32>>,
}

/// Names, one behind the other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Names {
    /// All of them.
    pub(crate) bytes: Vec<u8>,
    /// Where each ends.
    pub(crate) ends: Vec<u32>,
}

impl Names {
    /// Adds one behind the others, and returns its number.
    pub(crate) fn push(&mut self, name: &[u8]) -> u32 {
        self.bytes.extend_from_slice(name);
        self.ends.push(to_u32(self.bytes.len()));
        to_u32(self.ends.len() - 1)
    }

    /// The one with that number; empty without one.
    pub(crate) fn get(&self, name: u32) -> &[u8] {
        let end = |number: usize| self.ends.get(number).map_or(0, |&end| end as usize);
        let start = (name as usize).checked_sub(1).map_or(0, end);
        self.bytes.get(start..end(name as usize)).unwrap_or_default()
    }

    /// The number of a name, where they are sorted.
    pub(crate) fn find(&self, name: &[u8]) -> Option<u32> {
        let number = partition(self.ends.len(), |number| self.get(to_u32(number)) < name);
        (self.ends.len() > number && self.get(to_u32(number)) == name).then(|| to_u32(number))
    }
}

/// Relations to which more is added. What is an entity, or a name, is there once.
#[derive(Default)]
pub(crate) struct Growing<'n> {
    names: Vec<&'n [u8]>,
    name_ids: HashMap<&'n [u8], u32>,
    tables: Vec<Vec<u32>>,
    rows: HashMap<(Table, Vec<u32>), u32>,
}

impl Relations {
    /// The rows of a relation.
    pub(crate) fn rows(&self, table: Table) -> impl Iterator<Item = &[u32]> + '_ {
        let rows = self.tables.get(table as usize).map_or(&[][..], Vec::as_slice);
        rows.chunks_exact(table.columns().len())
    }

    /// How many rows a relation has.
    pub(crate) fn len(&self, table: Table) -> usize {
        self.tables.get(table as usize).map_or(0, |rows| rows.len() / table.columns().len())
    }

    /// All numbers of a relation.
    pub(crate) fn numbers(&self, table: Table) -> &[u32] {
        self.tables.get(table as usize).map_or(&[], Vec::as_slice)
    }

    /// A name.
    pub(crate) fn name(&self, name: u32) -> &[u8] {
        self.names.get(name)
    }

    /// Adds rows to a relation that others do not refer to.
    pub(crate) fn extend(&mut self, table: Table, rows: impl IntoIterator<Item = u32>) {
        debug_assert!(!ENTITIES.contains(&table), "a {} has a number", table.name());
        self.tables.resize_with(Table::ALL.len(), Vec::new);
        let all = &mut self.tables[table as usize];
        all.extend(rows);
        sort(all, table.columns().len());
    }
}

impl<'n> Growing<'n> {
    pub(crate) fn name(&mut self, name: &'n [u8]) -> u32 {
        *self.name_ids.entry(name).or_insert_with(|| {
            self.names.push(name);
            to_u32(self.names.len() - 1)
        })
    }

    /// Adds a row; returns the number of an entity's.
    pub(crate) fn add(&mut self, table: Table, row: &[u32]) -> u32 {
        debug_assert_eq!(row.len(), table.columns().len(), "a row of {}", table.name());
        self.tables.resize_with(Table::ALL.len(), Vec::new);
        let rows = &mut self.tables[table as usize];
        let number = to_u32(rows.len() / row.len());
        if ENTITIES.contains(&table) {
            if let Some(&known) = self.rows.get(&(table, row.to_vec())) {
                return known;
            }
            self.rows.insert((table, row.to_vec()), number);
        }
        rows.extend_from_slice(row);
        number
    }

    /// Everything in the one order in which a file has it: names by their bytes, rows by their numbers.
    pub(crate) fn sorted(self) -> Relations {
        let mut order: Vec<u32> = (0..to_u32(self.names.len())).collect();
        order.sort_unstable_by_key(|&name| self.names[name as usize]);
        let names = inverse(&order);
        let mut sorted_names = Names::default();
        for &name in &order {
            sorted_names.push(self.names[name as usize]);
        }
        let mut ids = vec![Vec::new(); ENTITIES.len()];
        let mut tables = self.tables;
        tables.resize_with(Table::ALL.len(), Vec::new);
        for &table in Table::ALL {
            let columns = table.columns();
            let rows = &mut tables[table as usize];
            for row in rows.chunks_exact_mut(columns.len()) {
                for (number, &column) in row.iter_mut().zip(columns) {
                    *number = translated(column, *number, &names, &ids);
                }
            }
            let order = sort(rows, columns.len());
            if ENTITIES.contains(&table) {
                ids[table as usize] = inverse(&order);
            }
        }
        Relations { names: sorted_names, tables }
    }
}

/// What a number in a column is called elsewhere: there names have other numbers, and the rows of entities.
pub(crate) fn translated(column: Column, number: u32, names: &[u32], ids: &[Vec<u32>]) -> u32 {
    let row = |table: Table, number: u32| ids[table as usize][number as usize];
    match column {
        Column::Number => number,
        Column::Name => names[number as usize],
        Column::Row(table) => row(table, number),
        Column::MaybeName => number.checked_sub(1).map_or(0, |name| names[name as usize] + 1),
        Column::MaybeRow(table) => number.checked_sub(1).map_or(0, |number| row(table, number) + 1),
    }
}

/// Sorts rows, and leaves each once. Returns where each of those that are left was.
fn sort(rows: &mut Vec<u32>, width: usize) -> Vec<u32> {
    let row = |number: u32| &rows[number as usize * width..][..width];
    let mut order: Vec<u32> = (0..to_u32(rows.len() / width)).collect();
    order.sort_by(|&one, &other| row(one).cmp(row(other)));
    order.dedup_by(|one, other| row(*one) == row(*other));
    let sorted = order.iter().flat_map(|&number| row(number).iter().copied()).collect();
    *rows = sorted;
    order
}

/// From the new number of each to the old one: the other way.
fn inverse(order: &[u32]) -> Vec<u32> {
    let mut inverse = vec![0; order.len()];
    for (new, &old) in (0..).zip(order) {
        inverse[old as usize] = new;
    }
    inverse
}

pub(crate) fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The first of so many numbers that is not `before`.
pub(crate) fn partition(count: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low + (high - low) / 2;
        if before(middle) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}
