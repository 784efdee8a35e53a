//! The facts of several files as those of one program.
//!
//! Files are in order, and what their numbers mean in the new one is in the same order. So all there is to do is to go
//! through all of them at once.

use itertools::kmerge;

use crate::file::File;
use crate::relations::{translated, Names, Relations};
use crate::schema::{Table, ENTITIES};

/// The numbers of a row, and behind them nothing.
type Row = [u32; 7];

/// What the numbers of a file mean in the new one.
#[derive(Default)]
struct Numbers {
    names: Vec<u32>,
    /// Those of the rows of each entity.
    rows: Vec<Vec<u32>>,
}

/// Unites facts. The order does not matter, and neither does what is there twice.
pub fn merge<'a>(files: impl IntoIterator<Item = &'a File<'a>>) -> Relations {
    let files: Vec<&File<'_>> = files.into_iter().collect();
    let (names, mut numbers) = merge_names(&files);
    let tables = Table::ALL.iter().map(|&table| merge_rows(&files, table, &mut numbers)).collect();
    Relations { names, tables }
}

fn merge_names(files: &[&File<'_>]) -> (Names, Vec<Numbers>) {
    let (mut names, mut numbers, mut last) = (Names::default(), Vec::new(), None);
    numbers.resize_with(files.len(), Numbers::default);
    let runs = (0..).zip(files).map(|(run, file)| file.names().map(move |name| (name, run)));
    let mut number = 0;
    for (name, run) in kmerge::<_>(runs) {
        let run: usize = run;
        if last != Some(name) {
            number = names.push(name);
            last = Some(name);
        }
        numbers[run].names.push(number);
    }
    (names, numbers)
}

fn merge_rows(files: &[&File<'_>], table: Table, numbers: &mut [Numbers]) -> Vec<u32> {
    let columns = table.columns();
    let translate = |run: usize, row: &[zerocopy::little_endian::U32]| -> (Row, usize) {
        let Numbers { names, rows } = &numbers[run];
        let mut new = Row::default();
        for ((new, old), &column) in new.iter_mut().zip(row).zip(columns) {
            *new = translated(column, old.get(), names, rows);
        }
        (new, run)
    };
    let (mut all, mut last) = (Vec::new(), None);
    let mut own: Vec<Vec<u32>> = vec![Vec::new(); if ENTITIES.contains(&table) { files.len() } else { 0 }];
    let mut count = 0;
    let runs = (0..).zip(files).map(|(run, file)| file.rows(table).map(move |row| translate(run, row)));
    for (row, run) in kmerge(runs) {
        if last != Some(row) {
            all.extend_from_slice(&row[..columns.len()]);
            last = Some(row);
            count += 1;
        }
        if let Some(own) = own.get_mut(run) {
            own.push(count - 1);
        }
    }
    for (numbers, own) in numbers.iter_mut().zip(own) {
        numbers.rows.push(own);
    }
    all
}
