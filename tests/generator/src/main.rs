//! `llgo-dce-generator DIALECT SYMBOLS SEED`: a module as textual IR on standard output, what it has on standard error.
//! With `COUNT DIRECTORY` behind that, the module is cut into so many: `p0.ll` and so on in the directory.

use std::fs::File;
use std::io::{self, BufWriter};
use std::path::Path;
use std::process::ExitCode;

use llgo_dce_generator::{Dialect, Plan};

const USAGE: &str = "usage: llgo-dce-generator plain|relocs|type-metadata SYMBOLS SEED [COUNT DIRECTORY]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((plan, cut)) = parse(&arguments) else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    let written = match cut {
        None => write(plan),
        Some((count, dir)) => plan
            .write_cut(count, |number| File::create(dir.join(format!("p{number}.ll"))).map(BufWriter::new))
            .map(drop),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("llgo-dce-generator: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(plan: Plan) -> io::Result<()> {
    let counts = plan.write(BufWriter::new(io::stdout().lock()))?;
    let [uses, records, slots] = counts.per_symbol();
    eprintln!("{counts:?}; per symbol: {uses:.2} uses, {records:.3} records, {slots:.3} slots");
    Ok(())
}

fn parse(arguments: &[String]) -> Option<(Plan, Option<(usize, &Path)>)> {
    let (plan, cut) = arguments.split_at_checked(3)?;
    let [dialect, symbols, seed] = plan else { return None };
    let mut known = Dialect::ALL.into_iter().chain([Dialect::Plain]);
    let plan = Plan {
        dialect: known.find(|known| known.name() == dialect)?,
        symbols: symbols.parse().ok()?,
        seed: seed.parse().ok()?,
        method_values: false,
        accessors: false,
    };
    match cut {
        [] => Some((plan, None)),
        [count, dir] => Some((plan, Some((count.parse().ok()?, Path::new(dir))))),
        _ => None,
    }
}
