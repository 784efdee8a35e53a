//! `cargo xtask demo`: one bundled program, shown; and what one line of another one changes.

mod change;
mod paths;

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{ensure, Result};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::{elf, plugin, process};

use crate::measure::{self, Pair, Totals};
use crate::setup;
use crate::table::{grouped, ratio, Table};
use paths::shown;

/// Methods of dead types, of used types and in dead signatures: the program of which most is removed.
pub(crate) const DEFAULT_PROGRAM: &str = "deadtypes";

/// Builds `name` without and with the pass, runs both, and prints what is different.
pub(crate) fn run(name: &str) -> Result<()> {
    let program = Program::named(name)?;
    ensure!(
        program.can_run(),
        "{name} needs all of package reflect, and the stand-in runtime has none of it"
    );
    let tools = setup::ensure()?;
    println!("Building the plugin and the program (release) ...");
    println!("  {}\n  {}", shown(&plugin::path()?), shown(&plugin::program()?));
    println!("Building {name} without and with it: llvm-link, llgo-dce, clang -O2, ld.lld --gc-sections ...");
    let pair = measure::pair(&program, Dialect::Relocs, "")?;
    show_runs(&program, &pair)?;
    println!("\n{}", size_table(&pair).render());
    show_slots(&pair)?;
    show_removed(&program, &pair)?;
    change::show()?;
    show_next_step(tools.major())
}

/// What a person does with a program of their own, with what has just been built.
fn show_next_step(llvm: &str) -> Result<()> {
    println!("\nFor your own program, with an LLGo of LLVM {llvm} in PATH; what was built here is used where it is.");
    println!("To build it took llvm-{llvm}-dev and g++.\n");
    let tool = plugin::program()?;
    println!("  llgo build -lto=full -lto-pass-plugin=$({} plugin-path) ./...", tool.display());
    println!("  {} doctor    # whether LLGo, LLVM and the plugin go together", shown(&tool));
    Ok(())
}

/// Runs both files, and fails when one of them does not print what Go prints.
fn show_runs(program: &Program, pair: &Pair) -> Result<()> {
    let expected = program.expected()?;
    for (how, linked) in [("without", &pair.without), ("with", &pair.with)] {
        let printed = process::output_of(&linked.executable)?;
        ensure!(printed == expected, "{how} the pass it prints\n{printed}instead of\n{expected}");
        println!("  {how:<7} the pass it runs and prints what Go prints: {}", shown(&linked.executable));
    }
    Ok(())
}

fn size_table(pair: &Pair) -> Table {
    let mut table = Table::new(&["bytes", "without", "with", "left"]);
    let (before, after) = (pair.without.sizes, pair.with.sizes);
    for (part, before, after) in [
        ("text", before.text, after.text),
        ("data", before.data, after.data),
        ("relocations", before.relocations, after.relocations),
        ("file, stripped", before.total, after.total),
    ] {
        table.row(vec![part.to_owned(), grouped(before), grouped(after), ratio(before, after)]);
    }
    table
}

fn show_slots(pair: &Pair) -> Result<()> {
    let totals = Totals::parse(&pair.analysis)?;
    println!("\nMethod slots: {} in {} types", totals.slots, totals.types);
    println!("  kept       {:>5}   called, or possibly called", totals.live);
    println!("  matchable  {:>5}   body gone, still found by a type assertion", totals.matchable);
    println!("  emptied    {:>5}   body and signature gone", totals.dead);
    println!("  unlisted   {:>5}   gone from the method table as well", totals.unlisted);
    if totals.unread > 0 {
        println!("\nVariables filled by init functions: {}", totals.variables);
        println!("  unread     {:>5}   gone, with what fills them", totals.unread);
    }
    Ok(())
}

/// Names the methods whose bodies are removed from the file, and counts the other symbols that are removed.
fn show_removed(program: &Program, pair: &Pair) -> Result<()> {
    let functions = removed(pair, elf::defined_functions)?;
    let symbols = removed(pair, elf::defined_symbols)?;
    let methods: Vec<&String> = functions.iter().filter(|name| is_method_of(program, name)).collect();
    println!("\nMethods removed: {}", methods.len());
    methods.iter().for_each(|name| println!("  {name}"));
    let others = functions.len() - methods.len();
    let constants = symbols.len() - functions.len();
    println!("Only they needed {others} other functions and {constants} constants, which are gone, too.");
    Ok(())
}

/// The symbols that are defined without the pass and not with it.
fn removed(pair: &Pair, defined: fn(&Path) -> Result<BTreeSet<String>>) -> Result<BTreeSet<String>> {
    let before = defined(&pair.without.executable)?;
    Ok(&before - &defined(&pair.with.executable)?)
}

/// Whether a function is a method in one of the program's own packages: `embedding.(*Base).Drop`,
/// `crosspkg/animal.Cat.Meow`.
fn is_method_of(program: &Program, function: &str) -> bool {
    let own = function.strip_prefix(program.main_package(Dialect::Relocs));
    let in_package = own.filter(|rest| rest.starts_with(['.', '/'])).and_then(|rest| rest.split_once('.'));
    in_package.is_some_and(|(_, name)| name.contains('.'))
}
