//! `cargo xtask bench apart`: packages apart beside full LTO, of generated programs: a whole build, and one after a change in
//! one package.

mod sides;
mod watched;

use std::fs;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Result};
use llgo_dce_generator::{Dialect, Plan};
use llgo_dce_harness::fresh_dir;
use llgo_dce_harness::tools::Tools;

use self::sides::{Apart, Program};
use self::watched::Took;
use super::page;
use crate::setup;
use crate::table::{grouped, Table};

/// How many symbols programs have, in how many packages.
const SIZES: [(usize, usize); 3] = [(30_000, 30), (300_000, 30), (3_000_000, 300)];
const SEED: u64 = 1;
/// A number in the generated code of a package, and another one.
const CHANGE: [&str; 2] = ["  %i0 = add i64 %n, 0\n", "  %i0 = add i64 %n, 1\n"];

/// Measures programs of up to `largest` symbols. The page shows the result of all sizes.
pub(crate) fn run(largest: usize) -> Result<()> {
    let tools = setup::ensure()?;
    let mut table = Table::new(&["", "seconds", "largest process, MB", "size"]);
    for (symbols, packages) in SIZES.into_iter().filter(|&(symbols, _)| symbols <= largest) {
        measure(&tools, symbols, packages, &mut table)?;
    }
    let table = table.render();
    println!("{table}");
    if largest >= SIZES[SIZES.len() - 1].0 {
        page::write_apart(&table)?;
    }
    Ok(())
}

fn measure(tools: &Tools, symbols: usize, packages: usize, table: &mut Table) -> Result<()> {
    let title = format!("{} symbols, {packages} packages", grouped(symbols as u64));
    eprintln!("{title}");
    let dir = fresh_dir(&format!("bench-apart/{symbols}"))?;
    let program = generate(tools, &dir, symbols, packages)?;
    let apart = program.apart(&program.packages)?;
    let full = program.full()?;
    let changed = change(tools, &program.packages[packages / 2])?;
    let again = program.apart(&[changed])?;
    let full_again = program.full()?;
    rows(table, &title, &program, (full, full_again), (apart, again))?;
    fs::remove_dir_all(dir)?;
    Ok(())
}

fn rows(
    table: &mut Table,
    title: &str,
    program: &Program,
    full: (Took, Took),
    apart: (Apart, Apart),
) -> Result<()> {
    let mut row = |what: &str, took: Took, size: String| {
        table.row(vec![
            what.to_owned(),
            format!("{:.1}", took.seconds),
            format!("{:.0}", took.memory as f64 / 1e6),
            size,
        ]);
    };
    let size = |output| program.size(output).map(grouped);
    row(&format!("**{title}**: full LTO"), full.0, size("full")?);
    row("packages apart", apart.0.all(), size("apart")?);
    let steps = |it: Apart| {
        [
            ("facts", it.facts),
            ("plan", it.plan),
            ("slices", it.slices),
            ("apply and code", it.code),
            ("link", it.link),
        ]
    };
    for (step, took) in steps(apart.0) {
        row(&format!("– {step}"), took, String::new());
    }
    row("one package changed: full LTO", full.1, String::new());
    let compiled = format!("one package changed: apart, {} compiled", apart.1.compiled);
    row(&compiled, apart.1.all(), String::new());
    for (step, took) in steps(apart.1) {
        row(&format!("– {step}"), took, String::new());
    }
    Ok(())
}

/// A program in the dialect of LLGo's releases, as the bitcode of its packages.
fn generate(tools: &Tools, dir: &Path, symbols: usize, packages: usize) -> Result<Program> {
    let plan = Plan { dialect: Dialect::Plain, symbols, seed: SEED, method_values: false, accessors: false };
    let text = |number: usize| dir.join(format!("p{number}.ll"));
    let count = plan.write_cut(packages, |number| fs::File::create(text(number)).map(BufWriter::new))?;
    let packages = (0..count).map(|number| assemble(tools, &text(number))).collect::<Result<_>>()?;
    Ok(Program { tools: tools.clone(), dir: dir.to_owned(), packages })
}

/// The bitcode of a package, beside its text.
fn assemble(tools: &Tools, text: &Path) -> Result<PathBuf> {
    let bitcode = text.with_extension("bc");
    let status =
        tools.command("llvm-as")?.arg("-disable-verify").arg(text).arg("-o").arg(&bitcode).status()?;
    ensure!(status.success(), "llvm-as failed");
    Ok(bitcode)
}

/// Changes a number in the code of a package.
fn change(tools: &Tools, package: &Path) -> Result<PathBuf> {
    let text = package.with_extension("ll");
    let code = fs::read_to_string(&text)?;
    ensure!(code.contains(CHANGE[0]), "there is nothing to change");
    fs::write(&text, code.replacen(CHANGE[0], CHANGE[1], 1))?;
    assemble(tools, &text)
}
