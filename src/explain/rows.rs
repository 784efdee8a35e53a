//! The function table in a report: how much of it stays, package by package.

use hashbrown::HashMap;
use llgo_dce_core::SymId;
use llgo_dce_facts::go_names::names_in_table;
use llgo_dce_facts::{text, FunctionTable, Row};
use serde::Serialize;

use super::count::Count;
use super::subject::Subject;

/// Counts of a function table.
#[derive(Serialize)]
pub(crate) struct TableCounts {
    rows: Count,
    /// Bytes of all of it: rows, call sites, strings, indices.
    bytes: Count,
    /// In the order in which they are met.
    packages: Vec<PackageRows>,
}

/// The rows of one package.
#[derive(Serialize)]
struct PackageRows {
    /// The package of the symbols; empty of C's functions.
    name: String,
    rows: Count,
    /// Bytes of the rows and their call sites alone.
    bytes: Count,
}

impl TableCounts {
    /// Those of a program; `None` of one without a function table that is known.
    pub(crate) fn of(subject: &Subject<'_>) -> Option<Self> {
        let rows = subject.world.function_rows.as_ref()?;
        let stay = rows.stay(&subject.world.program, subject.outcome);
        let table = &rows.table;
        let (all, kept) = (table.bytes() as u64, table.keep(|row| stay[row]).bytes() as u64);
        let bytes = Count { kept, removed: all.saturating_sub(kept) };
        let packages = packages(table, &stay);
        let mut rows = Count::default();
        stay.iter().for_each(|&stays| rows.add(stays, 1));
        Some(Self { rows, bytes, packages })
    }
}

/// File and line of a function, as the function table has them.
pub(crate) fn line_of(subject: &Subject<'_>, function: SymId) -> Option<String> {
    let table = &subject.world.function_rows.as_ref()?.table;
    let names = names_in_table(subject.world.symbols.name(function));
    let at = (0..table.rows.len()).find(|&row| names.contains(&table.symbol(row)))?;
    let Row { strings: [.., folder, file], line } = table.rows[at];
    Some(format!("{}{}:{line}", text(table.string(folder)), text(table.string(file))))
}

fn packages(table: &FunctionTable, stay: &[bool]) -> Vec<PackageRows> {
    let mut sites = vec![0u64; stay.len()];
    for row in table.sites.iter().filter_map(|site| table.row_of_site(site.id)) {
        sites[row] += 1;
    }
    let (mut places, mut packages) = (HashMap::new(), Vec::new());
    for (row, &stays) in stay.iter().enumerate() {
        let name = table.package(row);
        let place = *places.entry(name).or_insert_with(|| {
            packages.push(PackageRows { name: text(name), rows: Count::default(), bytes: Count::default() });
            packages.len() - 1
        });
        let bytes = FunctionTable::ROW_BYTES as u64 + sites[row] * FunctionTable::SITE_BYTES as u64;
        packages[place].rows.add(stays, 1);
        packages[place].bytes.add(stays, bytes);
    }
    packages
}
