//! `cargo xtask sizes`: every bundled program that runs, without and with the pass.

use anyhow::{Context, Result};
use llgo_dce_harness::programs::{Dialect, Program};

use crate::measure::{self, Pair};
use crate::setup;
use crate::table::{grouped, ratio, Table};

/// Prints a table for each dialect.
pub(crate) fn run() -> Result<()> {
    setup::ensure()?;
    for dialect in Dialect::ALL {
        println!("Dialect {}: bytes without the pass -> with it ({})\n", dialect.name(), how(dialect));
        println!("{}\n", table(dialect)?.render());
    }
    Ok(())
}

/// How the programs are built: without the pass, as LLGo does at its best.
fn how(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Relocs => "-O2, --gc-sections, stripped",
        Dialect::TypeMetadata => "full LTO with LLVM's own elimination, -O2, --gc-sections, stripped",
    }
}

fn table(dialect: Dialect) -> Result<Table> {
    let mut table = Table::new(&["program", "text", "data", "relocations", "total", "left"]);
    let measured = |program: &Program| program.can_run() && program.dialects().any(|found| found == dialect);
    for program in Program::all()?.iter().filter(|program| measured(program)) {
        let pair = measure::pair(program, dialect).with_context(|| program.name.clone())?;
        table.row(row(program, &pair));
    }
    Ok(table)
}

fn row(program: &Program, pair: &Pair) -> Vec<String> {
    let (before, after) = (pair.without.sizes, pair.with.sizes);
    let change = |before, after| format!("{} -> {}", grouped(before), grouped(after));
    vec![
        program.name.clone(),
        change(before.text, after.text),
        change(before.data, after.data),
        change(before.relocations, after.relocations),
        change(before.total, after.total),
        ratio(before.total, after.total),
    ]
}
