//! The tables, and the page that shows them.

use std::fs;

use anyhow::{Context, Result};
use llgo_dce_generator::Dialect;
use llgo_dce_harness::root;

use super::curve::{curve, exponent};
use super::measure::Measured;
use crate::table::{grouped, Table};

pub(super) const PATH: &str = "BENCHMARKS.md";
const MARKERS: [&str; 2] = ["<!-- tables -->\n", "<!-- end of tables -->"];
const APART: [&str; 2] = ["<!-- apart -->\n", "<!-- end of apart -->"];

const TIMES: [&str; 9] =
    ["symbols", "uses", "reading bitcode", "GlobalDCE", "llgo-dce", "ratio", "read", "flood", "rewrite"];
const MEMORY: [&str; 5] = ["symbols", "module", "added by llgo-dce", "of the module's", "opt in all"];

/// The tables of a dialect.
pub(super) fn section(dialect: Dialect, measured: &[Measured]) -> String {
    let (mut times, mut memory) = (Table::new(&TIMES), Table::new(&MEMORY));
    for one in measured {
        times.row(times_of(one));
        memory.row(memory_of(one));
    }
    format!(
        "### {}\n\nMilliseconds:\n\n{}\n\nMegabytes:\n\n{}\n\n{}",
        dialect.name(),
        times.render(),
        memory.render(),
        growth(measured),
    )
}

fn times_of(one: &Measured) -> Vec<String> {
    let ms = |seconds: f64| format!("{:.1}", seconds * 1e3);
    let [read, flood, rewrite] = one.phases.map(ms);
    let (symbols, uses) = (grouped(one.counts.symbols), grouped(one.counts.uses));
    let ratio = format!("{:.2}", one.ratio);
    vec![symbols, uses, ms(one.reading), ms(one.globaldce), ms(one.pass), ratio, read, flood, rewrite]
}

fn memory_of(one: &Measured) -> Vec<String> {
    let mb = |bytes: f64| format!("{:.1}", bytes / 1e6);
    let share = format!("{:.1} %", 100.0 * one.added / one.module);
    vec![grouped(one.counts.symbols), mb(one.module), mb(one.added), share, mb(one.process)]
}

fn growth(measured: &[Measured]) -> String {
    if measured.len() < 2 {
        return String::new();
    }
    let exponents = [
        ("llgo-dce", exponent(&curve(measured, |one| one.pass))),
        ("GlobalDCE", exponent(&curve(measured, |one| one.globaldce))),
        ("reading", exponent(&curve(measured, |one| one.reading))),
        ("the module's memory", exponent(&curve(measured, |one| one.module))),
        ("memory added by llgo-dce", exponent(&curve(measured, |one| one.added))),
    ];
    let exponents = exponents.map(|(name, exponent)| format!("{name} {exponent:.2}")).join(", ");
    format!("Growth exponents: {exponents}.\n\n")
}

/// Puts the tables between the page's markers.
pub(super) fn write(tables: &str) -> Result<()> {
    put(tables, MARKERS)
}

/// The same of the table of packages apart.
pub(super) fn write_apart(table: &str) -> Result<()> {
    put(&format!("{table}\n\n"), APART)
}

fn put(tables: &str, markers: [&str; 2]) -> Result<()> {
    let path = root().join(PATH);
    let page = fs::read_to_string(&path)?;
    let (before, rest) = page.split_once(markers[0]).context("the page has no place for tables")?;
    let (_, after) = rest.split_once(markers[1]).context("the page has no end of its tables")?;
    fs::write(path, format!("{before}{}\n{tables}{}{after}", markers[0], markers[1]))?;
    Ok(())
}
