//! One bundled program, built for shipping without and with the pass, and what the two files hold.

use std::path::PathBuf;

use anyhow::{Context, Result};
use llgo_dce_harness::build::Build;
use llgo_dce_harness::elf::{self, Sizes};
use llgo_dce_harness::plugin;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::runtime::Runtime;
use llgo_dce_harness::steps::{analysis, Level};

/// A linked program.
pub(crate) struct Linked {
    /// With symbols.
    pub(crate) executable: PathBuf,
    /// Of the stripped file.
    pub(crate) sizes: Sizes,
}

/// The same program without and with the pass, both at -O2 and linked with `--gc-sections`.
pub(crate) struct Pair {
    pub(crate) without: Linked,
    pub(crate) with: Linked,
    /// What the pass says about the whole program.
    pub(crate) analysis: String,
}

/// Builds `program` both ways, as LLGo and its linker would; the pass gets `options`.
pub(crate) fn pair(program: &Program, dialect: Dialect, options: &str) -> Result<Pair> {
    let label = format!("xtask/{}/{}", dialect.name(), program.name);
    // The one runtime with which everything runs without the pass, too.
    let build = Build::new(program, dialect, Level::O2, Runtime::Lenient, &label)?;
    let plugin = plugin::path()?;
    let module = build.linked()?;
    let (without, with) = match dialect {
        // Without the pass there are no tables either: see the harness's module `tables`.
        Dialect::Relocs => (
            build.executable(&build.without_tables(&module)?)?,
            build.executable(&build.pruned_with(&plugin, &module, options)?)?,
        ),
        Dialect::Plain | Dialect::TypeMetadata | Dialect::Exact => {
            (build.lto_executable(None)?, build.lto_executable_with(Some(&plugin), options)?)
        }
    };
    Ok(Pair {
        without: linked(&build, without)?,
        with: linked(&build, with)?,
        analysis: analysis(build.tools(), &plugin, &module)?,
    })
}

fn linked(build: &Build, executable: PathBuf) -> Result<Linked> {
    let sizes = elf::sizes(&build.stripped(&executable)?)?;
    Ok(Linked { executable, sizes })
}

/// The last line of the pass's analysis: `; totals: 12 types, 30 slots: 4 live, 1 matchable, 25 dead; 7 of 9
/// initialised variables unread: 100 instructions, about 400 bytes`. What follows the second semicolon may be missing, and
/// `, 3 unlisted` may come before it.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Totals {
    pub(crate) types: u64,
    pub(crate) slots: u64,
    pub(crate) live: u64,
    pub(crate) matchable: u64,
    pub(crate) dead: u64,
    pub(crate) unlisted: u64,
    /// Variables that init functions fill, and how many of them nobody reads.
    pub(crate) variables: u64,
    pub(crate) unread: u64,
}

impl Totals {
    /// Reads them off an analysis.
    pub(crate) fn parse(analysis: &str) -> Result<Totals> {
        let line = analysis.lines().rev().find_map(|line| line.split_once("totals:")).map(|found| found.1);
        let line = line.context("the pass printed no line of totals")?;
        let count = |word: &str| count(line, word).with_context(|| format!("no number of {word} in:{line}"));
        Ok(Totals {
            types: count("types")?,
            slots: count("slots")?,
            live: count("live")?,
            matchable: count("matchable")?,
            dead: count("dead")?,
            unlisted: count("unlisted").unwrap_or_default(),
            variables: count("initialised").unwrap_or_default(),
            unread: count("of").unwrap_or_default(),
        })
    }
}

/// The number before `word`.
fn count(line: &str, word: &str) -> Option<u64> {
    let words: Vec<&str> = line.split([' ', ',', ':', ';']).filter(|word| !word.is_empty()).collect();
    let place = words.iter().position(|&found| found == word)?;
    words.get(place.checked_sub(1)?)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn totals_are_read_off_the_last_line() -> Result<()> {
        let totals = Totals::parse("type T\n; totals: 12 types, 30 slots: 4 live, 1 matchable, 25 dead\n")?;
        let slots = Totals { types: 12, slots: 30, live: 4, matchable: 1, dead: 25, ..Totals::default() };
        assert_eq!(totals, slots);
        let init = "; 7 of 9 initialised variables unread: 100 instructions, about 400 bytes\n";
        let line = format!("totals: 12 types, 30 slots: 4 live, 1 matchable, 25 dead{init}");
        assert_eq!(Totals::parse(&line)?, Totals { variables: 9, unread: 7, ..slots });
        let line = format!("totals: 12 types, 30 slots: 4 live, 1 matchable, 20 dead, 5 unlisted{init}");
        let unlisted = Totals { dead: 20, unlisted: 5, variables: 9, unread: 7, ..slots };
        assert_eq!(Totals::parse(&line)?, unlisted);
        Ok(())
    }

    #[test]
    fn no_totals_is_an_error() {
        assert!(Totals::parse("").is_err());
        assert!(Totals::parse("; totals: 3 types").is_err());
    }
}
