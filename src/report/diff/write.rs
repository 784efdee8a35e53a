//! The answer for people, as text, and as Markdown for a pull request.

use std::fmt::Write;

use super::causes::Cause;
use super::found::Diff;
use super::rows::{Change, Row};
use crate::groups::COLOURS;
use crate::table::{change, count, package, plural, Table};

/// How many lines of each list are shown, if not all are.
const SHOWN: usize = 10;
/// How many characters of a cell are shown, if not all are.
const LONGEST: usize = 160;

/// A list with a title.
struct Part {
    title: String,
    table: Table,
    /// How many lines are left out.
    left: usize,
}

/// The answer as text.
pub fn text(diff: &Diff, all: bool) -> String {
    let mut text = format!("{}\n", headline(diff));
    for part in parts(diff, all) {
        let _ = write!(text, "\n{}:\n{}", part.title, part.table.text());
        if part.left > 0 {
            let _ = writeln!(text, "and {} more: --all", count(part.left as u64));
        }
    }
    text
}

/// The answer as Markdown. The lists are folded, so that the headline is what a pull request shows.
pub fn markdown(diff: &Diff, all: bool) -> String {
    let mut text = format!("**{}**\n", headline(diff));
    for part in parts(diff, all) {
        let (title, table) = (&part.title, part.table.markdown());
        let _ = write!(text, "\n<details><summary>{title}</summary>\n\n{table}");
        if part.left > 0 {
            let _ = writeln!(text, "\nand {} more", count(part.left as u64));
        }
        text.push_str("\n</details>\n");
    }
    text
}

fn headline(diff: &Diff) -> String {
    let Change { old, new } = diff.totals.bytes;
    let totals = &diff.totals;
    format!(
        "{} bytes ({}), by estimate: {} before, {} now; symbols {}, methods {}",
        change(old, new),
        percent(old, new),
        count(old),
        count(new),
        change(totals.symbols.old, totals.symbols.new),
        change(totals.methods.old, totals.methods.new),
    )
}

#[expect(clippy::cast_precision_loss, reason = "a percentage that people read")]
fn percent(old: u64, new: u64) -> String {
    match old {
        0 if new == 0 => "0.0 %".to_owned(),
        0 => "new".to_owned(),
        _ => format!("{:+.1} %", 100.0 * (new as f64 - old as f64) / old as f64),
    }
}

/// The lists that have something in them.
fn parts(diff: &Diff, all: bool) -> Vec<Part> {
    let shown = if all { usize::MAX } else { SHOWN };
    let parts = [
        lookups(diff, shown, true),
        why_now(diff, shown),
        back(diff, shown),
        lookups(diff, shown, false),
        gone(diff, shown),
        rows("Packages", "package", &diff.packages, shown, |row| package(&row.name).to_owned()),
        rows("Types", "type", &diff.types, shown, |row| row.name.clone()),
        rows("Reasons", "reason", &diff.reasons, shown, |row| reason(&row.name).to_owned()),
    ];
    parts.into_iter().flatten().collect()
}

/// A list of things of which `shown` are shown; `None` of no things.
fn list<T>(
    title: String,
    headings: &[&str],
    shown: usize,
    things: &[T],
    row: impl Fn(&T) -> Vec<String>,
) -> Option<Part> {
    let mut table = Table::new(headings);
    let cut = |cell: String| if shown == usize::MAX { cell } else { shortened(cell) };
    things.iter().take(shown).for_each(|thing| table.row(row(thing).into_iter().map(cut).collect()));
    (!things.is_empty()).then(|| Part { title, table, left: things.len().saturating_sub(shown) })
}

/// A cell that fits on a line or two: types without a name are called by all that they have.
fn shortened(cell: String) -> String {
    match cell.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &cell[..end]),
        None => cell,
    }
}

fn rows(title: &str, what: &str, all: &[Row], shown: usize, name: impl Fn(&Row) -> String) -> Option<Part> {
    list(title.to_owned(), &["change", "before", "now", what], shown, all, |row| {
        let Change { old, new } = row.bytes;
        vec![change(old, new), count(old), count(new), name(row)]
    })
}

/// What a reason is called, for people.
fn reason(name: &str) -> &str {
    COLOURS.iter().find(|(word, _)| *word == name).map_or(name, |(_, words)| words)
}

fn lookups(diff: &Diff, shown: usize, is_new: bool) -> Option<Part> {
    let these: Vec<_> = diff.lookups.iter().filter(|it| it.is_new == is_new).collect();
    let what = if is_new { "New" } else { "No longer there" };
    let title =
        format!("{what}: {} of any exported method by reflection", plural(these.len() as u64, "look-up"));
    list(title, &["bytes", "methods", "function"], shown, &these, |it| {
        let line = it.line.as_ref().map_or(String::new(), |line| format!(" ({line})"));
        vec![count(it.cost.bytes), count(it.cost.methods), format!("{}{line}", it.name)]
    })
}

/// The new steps, the dearest first.
fn why_now(diff: &Diff, shown: usize) -> Option<Part> {
    let mut causes: Vec<&Cause> = diff.causes.iter().collect();
    causes.sort_by_key(|it| std::cmp::Reverse((it.bytes, it.methods)));
    list("Why now".to_owned(), &["bytes", "symbols", "methods", "what is new"], shown, &causes, |it| {
        vec![count(it.bytes), count(it.symbols), count(it.methods), it.to_string()]
    })
}

fn back(diff: &Diff, shown: usize) -> Option<Part> {
    let bytes: u64 = diff.back.iter().map(|it| it.bytes).sum();
    let title = format!("{} came back ({} bytes)", plural(diff.back.len() as u64, "method"), count(bytes));
    list(title, &["bytes", "was", "method, and why now"], shown, &diff.back, |it| {
        let cause = it.cause.and_then(|cause| diff.causes.get(cause));
        let why = cause.map_or(String::new(), |cause| format!(": {}", cause.for_method(&it.name)));
        vec![count(it.bytes), it.was.clone(), format!("{}{why}", it.name)]
    })
}

fn gone(diff: &Diff, shown: usize) -> Option<Part> {
    let bytes: u64 = diff.gone.iter().map(|it| it.bytes).sum();
    let title = format!("{} removed ({} bytes)", plural(diff.gone.len() as u64, "more method"), count(bytes));
    list(title, &["bytes", "is", "method"], shown, &diff.gone, |it| {
        vec![count(it.bytes), it.is.clone(), it.name.clone()]
    })
}

impl std::fmt::Display for Cause {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.by {
            Some(by) => write!(f, "{}, now {}: {by}", self.name, self.words),
            None => write!(f, "{}, now {}", self.name, self.words),
        }
    }
}

impl Cause {
    /// The same on the line of a method, whose name need not be there twice.
    fn for_method(&self, method: &str) -> String {
        let whole = self.to_string();
        whole.strip_prefix(&format!("{method}, ")).map_or(whole.clone(), str::to_owned)
    }
}

#[cfg(test)]
mod tests {
    use super::{shortened, LONGEST};

    #[test]
    fn long_names_are_cut_between_characters() {
        assert_eq!(shortened("p.T".to_owned()), "p.T");
        let long = "ü".repeat(LONGEST);
        assert_eq!(shortened(long.clone()), long);
        assert_eq!(shortened(long.clone() + "x"), long + "…");
    }
}
