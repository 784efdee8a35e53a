//! `cargo xtask engines`: the bundled programs through what generates the code of each package by itself, beside full LTO;
//! and the ratchet on how much larger they are.

use std::fs;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::build::Build;
use llgo_dce_harness::elf::{self, Sizes};
use llgo_dce_harness::engine::Engine;
use llgo_dce_harness::plugin;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::root;
use llgo_dce_harness::runtime::Runtime;
use llgo_dce_harness::steps::Level;

use crate::record::{from_text, to_text, Changes, Numbers, Record};
use crate::setup;
use crate::table::{grouped, ratio, Table};

/// What is recorded of each program and engine: `DIALECT/PROGRAM ENGINE BYTES`. How many bytes more it has than through full
/// LTO, and not its size, as the C library's start-up files are in both.
const RECORD: &str = "engines.txt";
/// The document that has the tables of the preferred LLVM.
const DOCUMENT: &str = "docs/engines.md";
/// How much of full LTO the programs may be together, in per cent.
const MOST: u64 = 115;
/// What ninja and a distributor make is the same as [`Engine::Thin`].
const ENGINES: [Engine; 3] = [Engine::Objects, Engine::Backends, Engine::Thin];
/// Those of which ThinLTO and native objects are made: LLGo writes its other records for full LTO alone.
const DIALECTS: [Dialect; 2] = [Dialect::Plain, Dialect::Relocs];

/// How many bytes more than through full LTO, by program and engine.
type More = Numbers<i64>;

/// A program through full LTO with the pass, and through each engine: stripped.
struct Row {
    program: String,
    full: Sizes,
    engines: [Sizes; ENGINES.len()],
}

/// Prints a table for each dialect. Where the programs of one are more than 15 % larger together than through full LTO it is
/// an error, and so is one that is larger than is recorded.
pub(crate) fn run(records: bool) -> Result<()> {
    let tools = setup::ensure()?;
    let record = Record::new(&tools, RECORD);
    let (mut more, mut shown) = (More::new(), String::new());
    for dialect in DIALECTS {
        let programs = Program::all()?;
        let programs = programs.iter().filter(|it| it.can_run() && it.dialects().any(|it| it == dialect));
        let rows = programs.map(|it| row(it, dialect).with_context(|| it.name.clone()));
        let rows = rows.collect::<Result<Vec<Row>>>()?;
        let text = format!("### {}\n\n{}\n\n", dialect.name(), table(&rows).render());
        print!("{text}");
        shown += &text;
        is_close(&rows)?;
        more.extend(rows.iter().flat_map(|it| more_than_full(dialect, it)));
    }
    if !records {
        return compare(&more, &from_text(&record.read()?)?, &record.name);
    }
    record.write(&to_text(&more))?;
    if tools.is_preferred()? {
        show(shown.trim_end())
    } else {
        Ok(())
    }
}

/// Puts the tables into the document.
fn show(tables: &str) -> Result<()> {
    let (begin, end) = ("<!-- engines -->\n", "\n<!-- /engines -->");
    let path = root().join(DOCUMENT);
    let text = fs::read_to_string(&path).context(DOCUMENT)?;
    let (before, rest) = text.split_once(begin).with_context(|| format!("{DOCUMENT} has no {begin}"))?;
    let (_, after) = rest.split_once(end).with_context(|| format!("{DOCUMENT} has no {end}"))?;
    fs::write(&path, format!("{before}{begin}{tables}{end}{after}")).context(DOCUMENT)
}

fn row(program: &Program, dialect: Dialect) -> Result<Row> {
    let label = format!("xtask/engines/{}/{}", dialect.name(), program.name);
    let build = Build::new(program, dialect, Level::O2, Runtime::Lenient, &label)?;
    let sizes = |executable: &Path| elf::sizes(&build.stripped(executable)?);
    let full = sizes(&build.lto_executable(Some(&plugin::path()?))?)?;
    let mut engines = [Sizes::default(); ENGINES.len()];
    for (size, engine) in engines.iter_mut().zip(ENGINES) {
        *size = sizes(&build.through(engine)?)?;
    }
    Ok(Row { program: program.name.clone(), full, engines })
}

/// Whole files, and what part of full LTO they are.
fn table(rows: &[Row]) -> Table {
    let mut header = vec!["program", "full LTO"];
    ENGINES.iter().for_each(|engine| header.extend([engine.name(), "part"]));
    let mut table = Table::new(&header);
    let add = |table: &mut Table, name: &str, full: u64, engines: [u64; ENGINES.len()]| {
        let mut cells = vec![name.to_owned(), grouped(full)];
        engines.iter().for_each(|&size| cells.extend([grouped(size), ratio(full, size)]));
        table.row(cells);
    };
    for row in rows {
        add(&mut table, &row.program, row.full.total, row.engines.map(|it| it.total));
    }
    let (full, engines) = together(rows);
    add(&mut table, "all", full, engines);
    table
}

/// The bytes of all programs.
fn together(rows: &[Row]) -> (u64, [u64; ENGINES.len()]) {
    let (mut full, mut engines) = (0, [0; ENGINES.len()]);
    for row in rows {
        full += row.full.total;
        engines.iter_mut().zip(row.engines).for_each(|(sum, size)| *sum += size.total);
    }
    (full, engines)
}

fn is_close(rows: &[Row]) -> Result<()> {
    let (full, engines) = together(rows);
    for (engine, size) in ENGINES.into_iter().zip(engines) {
        let (engine, part) = (engine.name(), ratio(full, size));
        ensure!(size * 100 <= full * MOST, "{engine}: {part} of full LTO, which is more than {MOST} %");
    }
    Ok(())
}

fn more_than_full(dialect: Dialect, row: &Row) -> Vec<(String, i64)> {
    let more = |(engine, sizes): (Engine, Sizes)| {
        let label = format!("{}/{} {}", dialect.name(), row.program, engine.name());
        (label, sizes.contents().cast_signed() - row.full.contents().cast_signed())
    };
    ENGINES.into_iter().zip(row.engines).map(more).collect()
}

/// More than recorded is an error; less, or another program, asks to record it.
fn compare(more: &More, recorded: &More, record: &str) -> Result<()> {
    let Changes { worse, others } = Changes::find(more, recorded, |bytes, before| bytes > before);
    if !others.is_empty() {
        println!("Less than {record} says; `cargo xtask engines --record` writes it down:");
        println!("{}", others.join("\n"));
    }
    ensure!(worse.is_empty(), "more than {record} says:\n{}", worse.join("\n"));
    println!("No program has more through any engine than {record} says.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{compare, from_text, is_close, More, Row, Sizes, RECORD};

    fn of(bytes: i64) -> More {
        More::from([("relocs/x thin".to_owned(), bytes)])
    }

    #[test]
    fn the_ratchet_goes_one_way() {
        assert!(compare(&of(10), &of(10), RECORD).is_ok());
        assert!(compare(&of(9), &of(10), RECORD).is_ok());
        assert!(compare(&of(9), &More::new(), RECORD).is_ok());
        assert!(compare(&of(11), &of(10), RECORD).is_err());
        assert!(from_text("relocs/x thin 10\n").is_ok_and(|it| it == of(10)));
    }

    #[test]
    fn all_together_are_close() {
        let of = |total| Sizes { total, ..Sizes::default() };
        let row = |size| Row { program: "x".to_owned(), full: of(100), engines: [of(size); 3] };
        assert!(is_close(&[row(110), row(120)]).is_ok());
        assert!(is_close(&[row(110), row(121)]).is_err());
    }
}
