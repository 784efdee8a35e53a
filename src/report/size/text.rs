//! The bytes of a file as text.

use super::compare::{Compared, Comparison};
use super::kinds::Kind;
use super::sizes::Sizes;
use crate::table::{count, package, Table};

/// How many packages are shown, if not all are.
const SHOWN: usize = 20;

/// Sections, kinds and packages.
pub fn text(sizes: &Sizes, all: bool) -> String {
    let mut kinds = Table::new(&["bytes", "kind"]);
    sizes.kinds.iter().for_each(|(kind, &bytes)| kinds.row(vec![count(bytes), kind.to_string()]));
    let mut sections = Table::new(&["bytes", "section"]);
    for section in sizes.sections.iter().filter(|section| section.bytes > 0) {
        sections.row(vec![count(section.bytes), section.name.clone()]);
    }
    let zeroed = match sizes.zeroed {
        0 => String::new(),
        zeroed => format!("; besides, {} bytes of memory are zero at the start", count(zeroed)),
    };
    format!(
        "{} bytes{zeroed}\n\n{}\n{}\n{}",
        count(sizes.bytes),
        kinds.text(),
        packages(sizes, all),
        sections.text()
    )
}

fn packages(sizes: &Sizes, all: bool) -> String {
    const KINDS: [Kind; 5] = [Kind::Code, Kind::Initialisers, Kind::Types, Kind::Data, Kind::Tables];
    let mut table = Table::new(&["bytes", "code", "initialisers", "types", "data", "tables", "package"]);
    // What nobody has a name for is in the kinds.
    let named = sizes.packages.iter().filter(|it| !it.name.is_empty());
    let shown = if all { usize::MAX } else { SHOWN };
    for it in named.clone().take(shown) {
        let kinds = KINDS.iter().map(|kind| count(it.kinds.get(kind).copied().unwrap_or_default()));
        table.row([count(it.bytes)].into_iter().chain(kinds).chain([package(&it.name).to_owned()]).collect());
    }
    let left = named.skip(shown).count();
    let more = if left > 0 { format!("and {left} more packages: --all\n") } else { String::new() };
    table.text() + &more
}

/// A file beside a report.
pub fn compared(comparison: &Comparison, all: bool) -> String {
    let mut table = Table::new(&["estimate", "file", "off", "package"]);
    let mut row = |it: &Compared, name: &str| {
        table.row(vec![count(it.estimate), count(it.file), format!("{:+.0} %", it.off), name.to_owned()]);
    };
    for it in comparison.largest(if all { usize::MAX } else { SHOWN }) {
        row(it, package(&it.name));
    }
    row(&comparison.nameless, "(constants without a name)");
    if comparison.unlinked.estimate > 0 {
        row(&comparison.unlinked, "(removed by the linker)");
    }
    row(&comparison.total, "(all)");
    table.text()
}
