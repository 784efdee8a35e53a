//! What is different between two reports: how many bytes, by package, type, reason and symbol; which methods came back,
//! and why now; which look-up by reflection is new.

mod causes;
mod found;
mod lookups;
mod methods;
mod rows;
mod symbols;
mod write;

use std::collections::BTreeMap;

use crate::read::{Report, Totals};

pub use causes::Cause;
use causes::Causes;
pub use found::{Diff, Kept};
pub use lookups::Lookup;
pub use methods::{Back, Gone};
use rows::sorted;
pub use rows::{Change, Row};
pub use symbols::Symbol;
pub use write::{markdown, text};

/// Compares two reports, each with what it is called.
pub fn diff((old_name, old): (String, &Report), (new_name, new): (String, &Report)) -> Diff {
    let mut causes = Causes::new(old, new);
    let symbols = symbols::of(old, new, &mut causes);
    let (back, gone) = methods::of(old, new, &mut causes);
    Diff {
        tool: concat!("llgo-dce ", env!("CARGO_PKG_VERSION")),
        old: old_name,
        new: new_name,
        totals: totals(&old.totals, &new.totals),
        packages: rows(&symbols, |it| Some((it.package.clone(), None))),
        types: rows(&symbols, |it| Some((it.ty.clone()?, Some(it.package.clone())))),
        reasons: symbols::reasons(old, new),
        lookups: lookups::of(old, new),
        causes: causes.finish(),
        back,
        gone,
        symbols,
    }
}

fn totals(old: &Totals, new: &Totals) -> Kept {
    let change = |of: fn(&Totals) -> u64| Change { old: of(old), new: of(new) };
    Kept {
        bytes: change(|it| it.bytes.kept),
        instructions: change(|it| it.instructions.kept),
        symbols: change(|it| it.symbols.kept),
        methods: change(|it| it.methods.kept),
    }
}

/// Sums symbols up by a name, and maybe a package.
fn rows(symbols: &[Symbol], key: impl Fn(&Symbol) -> Option<(String, Option<String>)>) -> Vec<Row> {
    let mut sums: BTreeMap<_, Change> = BTreeMap::new();
    for symbol in symbols {
        let Some(key) = key(symbol) else { continue };
        let sum = sums.entry(key).or_default();
        sum.old += symbol.bytes.old;
        sum.new += symbol.bytes.new;
    }
    sorted(sums.into_iter().map(|((name, package), bytes)| Row { name, package, bytes }).collect())
}
