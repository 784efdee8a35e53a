//! What a file has of a report: how far the estimate of each package is off.

use std::collections::BTreeMap;

use serde::Serialize;

use super::kinds::Kind;
use super::sizes::Sizes;
use crate::read::Report;

/// What was estimated, and what there is.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Compared {
    /// The package, or what else it is of.
    pub name: String,
    /// Bytes by the report.
    pub estimate: u64,
    /// Bytes of the file.
    pub file: u64,
    /// By how many percent of the file the estimate is off.
    pub off: f64,
}

/// A file beside a report.
#[derive(Debug, Serialize)]
pub struct Comparison {
    /// The packages, the largest in the file first.
    pub packages: Vec<Compared>,
    /// Constants without a name, which strings are: no file says whose they are.
    pub nameless: Compared,
    /// All together.
    pub total: Compared,
}

impl Comparison {
    /// The largest packages.
    pub fn largest(&self, count: usize) -> &[Compared] {
        &self.packages[..count.min(self.packages.len())]
    }
}

/// Compares what the report says that stays with what is in the file. Where the file needs no relocations for addresses,
/// those are not counted.
pub fn compare(sizes: &Sizes, report: &Report) -> Comparison {
    let (mut packages, mut nameless) = (BTreeMap::<&str, Compared>::new(), Compared::default());
    for symbol in report.symbols.iter().filter(|symbol| symbol.kept() > 0) {
        let estimate = symbol.kept() + symbol.addresses * sizes.bytes_per_address;
        if symbol.is_named() {
            packages.entry(report.package_of(symbol)).or_default().estimate += estimate;
            continue;
        }
        nameless.estimate += estimate;
    }
    for symbol in report.symbols.iter().filter(|symbol| symbol.is_named() && symbol.is_counted()) {
        let there = sizes.symbols.get(&symbol.name).copied().unwrap_or_default();
        packages.entry(report.package_of(symbol)).or_default().file += there;
    }
    nameless.file = sizes.kinds.get(&Kind::Strings).copied().unwrap_or_default();
    let named = |(name, it): (&str, Compared)| finished(Compared { name: name.to_owned(), ..it });
    let mut packages: Vec<Compared> = packages.into_iter().map(named).collect();
    packages.retain(|it| it.file > 0 || it.estimate > 0);
    packages.sort_by(|a, b| b.file.cmp(&a.file).then_with(|| a.name.cmp(&b.name)));
    let sum = |of: fn(&Compared) -> u64| packages.iter().chain([&nameless]).map(of).sum();
    let total = Compared { estimate: sum(|it| it.estimate), file: sum(|it| it.file), ..Compared::default() };
    Comparison { total: finished(total), nameless: finished(nameless), packages }
}

#[expect(clippy::cast_precision_loss, reason = "a percentage that people read")]
fn finished(it: Compared) -> Compared {
    let off = it.estimate as f64 - it.file as f64;
    Compared { off: if it.file == 0 { 100.0 } else { 100.0 * off / it.file as f64 }, ..it }
}
