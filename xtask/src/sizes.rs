//! `cargo xtask sizes`: every bundled program that runs, without and with the pass; and the ratchet on what it saves.

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::programs::{Dialect, Program};

use crate::measure::{self, Pair};
use crate::record::{from_text, to_text, Changes, Numbers, Record};
use crate::setup;
use crate::table::{grouped, ratio, Table};

/// The recorded savings of each program: `DIALECT/PROGRAM BYTES`. Not sizes, as the C library's start-up files are in
/// both files and differ from one distribution to the next.
const RECORD: &str = "sizes.txt";

/// What to do with the measurements.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Then<'a> {
    /// Compare it with what is recorded.
    Compare,
    /// Record it.
    Record,
    /// Nothing, as the pass was given options.
    Show { options: &'a str },
}

/// Bytes saved, by dialect and program.
type Saved = Numbers<u64>;

/// Prints a table for each dialect. A program that is larger with the pass than without is an error, and so is one that
/// saves less than is recorded.
pub(crate) fn run(then: Then<'_>) -> Result<()> {
    let recorded = Record::new(&setup::ensure()?, RECORD);
    let options = if let Then::Show { options } = then { options } else { "" };
    let mut pairs = Vec::new();
    for dialect in Dialect::ALL {
        println!("Dialect {}: bytes without the pass -> with it ({})\n", dialect.name(), how(dialect));
        println!("{}\n", table(dialect, options, &mut pairs)?.render());
    }
    match then {
        Then::Compare => {
            let before = from_text(&recorded.read()?).with_context(|| recorded.name.clone())?;
            compare(&saved(&pairs)?, &before, &recorded.name)
        }
        Then::Record => recorded.write(&to_text(&saved(&pairs)?)),
        Then::Show { .. } => Ok(()),
    }
}

/// How the programs are built: without the pass, as LLGo does at its best.
fn how(dialect: Dialect) -> &'static str {
    match dialect {
        Dialect::Plain => "full LTO, -O2, --gc-sections, stripped",
        Dialect::Relocs => "-O2, --gc-sections, stripped",
        Dialect::TypeMetadata | Dialect::Exact => {
            "full LTO with LLVM's own elimination, -O2, --gc-sections, stripped"
        }
    }
}

fn table(dialect: Dialect, options: &str, pairs: &mut Vec<(String, Pair)>) -> Result<Table> {
    let mut table = Table::new(&["program", "text", "data", "relocations", "total", "left"]);
    let measured = |program: &Program| program.can_run() && program.dialects().any(|found| found == dialect);
    let (mut before, mut after) = (0, 0);
    for program in Program::all()?.iter().filter(|program| measured(program)) {
        let pair = measure::pair(program, dialect, options).with_context(|| program.name.clone())?;
        before += pair.without.sizes.total;
        after += pair.with.sizes.total;
        table.row(row(program, &pair));
        pairs.push((format!("{}/{}", dialect.name(), program.name), pair));
    }
    let total = format!("{} -> {}", grouped(before), grouped(after));
    let nothing = String::new;
    table.row(vec!["all".to_owned(), nothing(), nothing(), nothing(), total, ratio(before, after)]);
    Ok(table)
}

/// The savings of each program.
fn saved(pairs: &[(String, Pair)]) -> Result<Saved> {
    let bytes = |(program, pair): &(String, Pair)| {
        Ok((program.clone(), saved_by(pair).with_context(|| program.clone())?))
    };
    pairs.iter().map(bytes).collect()
}

/// The bytes that the pass saves. Never fewer than none.
fn saved_by(pair: &Pair) -> Result<u64> {
    let (without, with) = (pair.without.sizes, pair.with.sizes);
    ensure!(
        with.total <= without.total,
        "the file is larger with the pass: {} -> {}",
        without.total,
        with.total
    );
    let (without, with) = (without.contents(), with.contents());
    without.checked_sub(with).with_context(|| format!("larger with the pass: {without} -> {with} bytes"))
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

/// Less saved than recorded is an error; more, or another program, asks to record it.
fn compare(saved: &Saved, recorded: &Saved, record: &str) -> Result<()> {
    let Changes { worse, others } = Changes::find(saved, recorded, |bytes, before| bytes < before);
    if !others.is_empty() {
        println!("More bytes are saved than {record} says; `cargo xtask sizes --record` writes it down:");
        println!("{}", others.join("\n"));
    }
    ensure!(worse.is_empty(), "fewer bytes are saved than {record} says:\n{}", worse.join("\n"));
    println!("No program is larger with the pass, and none saves less than {record} says.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{compare, Saved, RECORD};

    fn of(bytes: u64) -> Saved {
        Saved::from([("relocs/x".to_owned(), bytes)])
    }

    #[test]
    fn the_ratchet_goes_one_way() {
        assert!(compare(&of(10), &of(10), RECORD).is_ok());
        assert!(compare(&of(11), &of(10), RECORD).is_ok());
        assert!(compare(&of(11), &Saved::new(), RECORD).is_ok());
        assert!(compare(&of(9), &of(10), RECORD).is_err());
    }
}
