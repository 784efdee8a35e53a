//! The symbols that differ, by name.

use std::collections::BTreeMap;

use serde::Serialize;

use super::causes::{key, Causes};
use super::rows::{sorted, Change, Row};
use crate::groups::Groups;
use crate::read::Report;

/// A symbol whose bytes differ. Those of a package that have no name are one.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Symbol {
    /// Its name.
    pub name: String,
    /// Its package.
    pub package: String,
    /// The type that it belongs to, if it belongs to one.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub ty: Option<String>,
    /// Its bytes.
    #[serde(flatten)]
    pub bytes: Change,
    /// What keeps it, or kept it, in a word.
    pub reason: String,
    /// Of one that did not stay before, the index of the cause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<usize>,
}

/// What constants are called that have no name.
const NAMELESS: &str = "(constants without a name)";

/// The symbols that differ, those that differ most first.
pub(super) fn of(old: &Report, new: &Report, causes: &mut Causes<'_>) -> Vec<Symbol> {
    let mut all: BTreeMap<(String, Vec<u8>), Symbol> = BTreeMap::new();
    add(old, &mut all, |it, bytes, _| it.bytes.old += bytes);
    add(new, &mut all, |it, bytes, symbol| {
        it.bytes.new += bytes;
        let cause = causes.of_symbol(symbol, bytes);
        it.cause = it.cause.or(cause.filter(|_| it.name != NAMELESS));
    });
    let mut all: Vec<Symbol> = all.into_values().filter(|it| it.bytes.is_one()).collect();
    all.sort_by_key(|it| std::cmp::Reverse(it.bytes.old.abs_diff(it.bytes.new)));
    all
}

/// Adds the bytes of all symbols of a report that stay.
fn add(
    report: &Report,
    to: &mut BTreeMap<(String, Vec<u8>), Symbol>,
    mut take: impl FnMut(&mut Symbol, u64, usize),
) {
    let groups = Groups::new(report);
    for (at, symbol) in report.symbols.iter().enumerate().filter(|(_, symbol)| symbol.kept() > 0) {
        let package = report.package_of(symbol);
        let (name, ty) = match symbol.is_named() {
            true => (symbol.title(), groups.type_of(at)),
            false => (NAMELESS, None),
        };
        let id = (
            package.to_owned(),
            if symbol.is_named() { key(&symbol.name) } else { NAMELESS.as_bytes() }.to_vec(),
        );
        let it = to.entry(id).or_default();
        (it.name, it.package, it.ty) = (name.to_owned(), package.to_owned(), ty);
        groups.colour(at).clone_into(&mut it.reason);
        take(it, symbol.bytes, at);
    }
}

/// The bytes that each reason keeps.
pub(super) fn reasons(old: &Report, new: &Report) -> Vec<Row> {
    let mut sums: BTreeMap<&str, Change> = BTreeMap::new();
    for (report, is_new) in [(old, false), (new, true)] {
        let groups = Groups::new(report);
        for (at, symbol) in report.symbols.iter().enumerate().filter(|(_, symbol)| symbol.kept() > 0) {
            let sum = sums.entry(groups.colour(at)).or_default();
            *(if is_new { &mut sum.new } else { &mut sum.old }) += symbol.bytes;
        }
    }
    sorted(
        sums.into_iter().map(|(name, bytes)| Row { name: name.to_owned(), package: None, bytes }).collect(),
    )
}
