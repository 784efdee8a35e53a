//! Tables, as text and as Markdown. The last column is text, all others are numbers: so the numbers are under each other.

use std::fmt::Write;

/// A table with a line of headings.
pub(crate) struct Table {
    headings: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(headings: &[&str]) -> Self {
        Self { headings: headings.iter().map(ToString::to_string).collect(), rows: Vec::new() }
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The numbers to the right, the text behind them.
    pub(crate) fn text(&self) -> String {
        let all = || std::iter::once(&self.headings).chain(&self.rows);
        let last = self.headings.len() - 1;
        let width = |at: usize| all().map(|row| row[at].chars().count()).max().unwrap_or_default();
        let widths: Vec<usize> = (0..last).map(width).collect();
        let mut text = String::new();
        for row in all() {
            for (cell, width) in row.iter().zip(&widths) {
                let _ = write!(text, "{cell:>width$}  ");
            }
            let _ = writeln!(text, "{}", row[last]);
        }
        text
    }

    pub(crate) fn markdown(&self) -> String {
        let mut text = String::new();
        let numbers = "---: | ".repeat(self.headings.len() - 1);
        let _ = writeln!(text, "| {} |\n| {numbers}--- |", self.headings.join(" | "));
        for row in &self.rows {
            let (last, numbers) =
                row.split_last().map_or(("", &row[..]), |(last, rest)| (last.as_str(), rest));
            let numbers: String = numbers.iter().map(|cell| format!("{cell} | ")).collect();
            let _ = writeln!(text, "| {numbers}{} |", code(last));
        }
        text
    }
}

/// A name in Markdown: nothing in it means anything, and it stays in its cell.
pub(crate) fn code(name: &str) -> String {
    let safe: String = name.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    let safe = safe.replace('|', "\\|");
    // Backticks inside need more of them around.
    let fence = if safe.contains('`') { "``" } else { "`" };
    let space = if safe.starts_with('`') || safe.ends_with('`') { " " } else { "" };
    if safe.is_empty() {
        safe
    } else {
        format!("{fence}{space}{safe}{space}{fence}")
    }
}

/// A number as people read it: `1,234`.
pub(crate) fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A difference: `+1,234`, `-5`, `0`.
pub(crate) fn change(old: u64, new: u64) -> String {
    let sign = match new.cmp(&old) {
        std::cmp::Ordering::Less => "-",
        std::cmp::Ordering::Equal => "",
        std::cmp::Ordering::Greater => "+",
    };
    format!("{sign}{}", count(new.abs_diff(old)))
}

/// `1 method`, `2 methods`.
pub(crate) fn plural(number: u64, word: &str) -> String {
    format!("{} {word}{}", count(number), if number == 1 { "" } else { "s" })
}

/// What a package is called that has no name.
pub(crate) fn package(name: &str) -> &str {
    if name.is_empty() {
        "(no package)"
    } else {
        name
    }
}

#[cfg(test)]
mod tests {
    use super::{change, code, count};

    #[test]
    fn numbers() {
        assert_eq!([count(0), count(999), count(1000), count(1_234_567)], ["0", "999", "1,000", "1,234,567"]);
        assert_eq!([change(5, 5), change(1, 2001), change(7, 0)], ["0", "+2,000", "-7"]);
    }

    #[test]
    fn names_are_code() {
        assert_eq!([code("a|b"), code("a`b"), code("`"), code("")], ["`a\\|b`", "``a`b``", "`` ` ``", ""]);
    }
}
