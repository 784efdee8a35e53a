//! `llgo-dce-generator DIALECT SYMBOLS SEED`: a module as textual IR on standard output, what it has on standard error.

use std::io::{self, BufWriter};
use std::process::ExitCode;

use llgo_dce_generator::{Dialect, Plan};

fn main() -> ExitCode {
    let Some(plan) = plan() else {
        eprintln!("usage: llgo-dce-generator plain|relocs|type-metadata SYMBOLS SEED");
        return ExitCode::from(2);
    };
    match plan.write(BufWriter::new(io::stdout().lock())) {
        Ok(counts) => {
            let [uses, records, slots] = counts.per_symbol();
            eprintln!("{counts:?}; per symbol: {uses:.2} uses, {records:.3} records, {slots:.3} slots");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("llgo-dce-generator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn plan() -> Option<Plan> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [dialect, symbols, seed] = &arguments[..] else { return None };
    let mut known = Dialect::ALL.into_iter().chain([Dialect::Plain]);
    let dialect = known.find(|known| known.name() == dialect)?;
    Some(Plan {
        dialect,
        symbols: symbols.parse().ok()?,
        seed: seed.parse().ok()?,
        method_values: false,
        accessors: false,
    })
}
