//! Measures modules of all sizes, and shows the results.

use std::fs;

use anyhow::{ensure, Result};
use llgo_dce_generator::Dialect;
use llgo_dce_harness::root;

use super::curve::curve;
use super::measure::Bench;
use super::{page, plot};

/// How many symbols the modules have, and how often each of the two passes has one. Large modules take long to read,
/// and their times differ less.
const SIZES: [(usize, usize); 4] = [(10_000, 41), (100_000, 25), (1_000_000, 5), (3_000_000, 1)];

const PLOT: &str = "docs/growth.svg";

/// Measures modules of up to `largest` symbols with the pass's `options`. The page shows the result of all sizes
/// without options.
pub(crate) fn run(largest: usize, options: &str) -> Result<()> {
    let bench = Bench::new(options)?;
    let sizes: Vec<_> = SIZES.into_iter().filter(|&(symbols, _)| symbols <= largest).collect();
    ensure!(!sizes.is_empty(), "the smallest module has {} symbols", SIZES[0].0);
    let mut tables = String::new();
    let mut lines = Vec::new();
    for dialect in Dialect::ALL {
        let measure = |&(symbols, pairs)| bench.measure(dialect, symbols, pairs);
        let measured = sizes.iter().map(measure).collect::<Result<Vec<_>>>()?;
        let section = page::section(dialect, &measured);
        println!("{section}");
        tables += &section;
        lines.push((format!("{}: llgo-dce", dialect.name()), curve(&measured, |one| one.pass)));
        lines.push((format!("{}: GlobalDCE", dialect.name()), curve(&measured, |one| one.globaldce)));
    }
    if sizes.len() == SIZES.len() && options.is_empty() {
        page::write(&tables)?;
        fs::write(root().join(PLOT), plot::svg(&lines))?;
        println!("Written to {} and {PLOT}.", page::PATH);
    }
    Ok(())
}
