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
    /// What stays by the report and is in the file under no name: the linker has removed it.
    pub unlinked: Compared,
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
/// those are not counted. What code of other objects may use stays by the report, and the linker knows better.
pub fn compare(sizes: &Sizes, report: &Report) -> Comparison {
    let mut packages = BTreeMap::<&str, Compared>::new();
    let (mut nameless, mut unlinked) = (Compared::default(), Compared::default());
    for symbol in report.symbols.iter().filter(|symbol| symbol.kept() > 0) {
        let of = match (symbol.is_named(), sizes.symbols.contains_key(&symbol.name)) {
            (false, _) => &mut nameless,
            (true, false) => &mut unlinked,
            (true, true) => packages.entry(report.package_of(symbol)).or_default(),
        };
        of.estimate += symbol.kept() + symbol.addresses * sizes.bytes_per_address;
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
    let sum = |of: fn(&Compared) -> u64| packages.iter().chain([&nameless, &unlinked]).map(of).sum();
    let total = Compared { estimate: sum(|it| it.estimate), file: sum(|it| it.file), ..Compared::default() };
    let (nameless, unlinked) = (finished(nameless), finished(unlinked));
    Comparison { total: finished(total), nameless, unlinked, packages }
}

#[expect(clippy::cast_precision_loss, reason = "a percentage that people read")]
fn finished(it: Compared) -> Compared {
    let off = it.estimate as f64 - it.file as f64;
    Compared { off: if it.file == 0 { 100.0 } else { 100.0 * off / it.file as f64 }, ..it }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use crate::read::{Package, Reason, Report, Symbol};
    use crate::size::Sizes;

    /// What the linker has removed makes no package look larger by estimate, and neither do strings.
    #[test]
    fn estimates_are_of_what_is_in_the_file() {
        let symbol = |name: &str, bytes| Symbol {
            name: name.to_owned(),
            kind: "function".to_owned(),
            bytes,
            addresses: 2,
            live: Some(Reason::default()),
            ..Symbol::default()
        };
        let report = Report {
            packages: vec![Package { name: "main".to_owned() }],
            symbols: vec![symbol("main.f", 100), symbol("main.g", 50), symbol("@1", 7)],
            ..Report::default()
        };
        let symbols = [("main.f".to_owned(), 96), ("other.f".to_owned(), 1000)].into();
        let found = compare(&Sizes { symbols, bytes_per_address: 24, ..Sizes::default() }, &report);
        let [main] = &found.packages[..] else { panic!("{:?}", found.packages) };
        assert_eq!((&*main.name, main.estimate, main.file), ("main", 148, 96));
        assert_eq!((found.unlinked.estimate, found.unlinked.file), (98, 0));
        assert_eq!((found.nameless.estimate, found.total.estimate), (55, 301));
    }
}
