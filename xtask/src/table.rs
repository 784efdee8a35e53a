//! A table with aligned columns that is Markdown, too.

/// The first column is text and left-aligned, the others are numbers and right-aligned.
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(header: &[&str]) -> Table {
        Table { rows: vec![header.iter().map(|&cell| cell.to_owned()).collect()] }
    }

    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The table as text, a line for each row.
    pub(crate) fn render(&self) -> String {
        let columns = self.rows[0].len();
        let width =
            |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns).map(|column| width(column).max(3)).collect();
        let mut lines: Vec<String> = self.rows.iter().map(|row| line(row, &widths)).collect();
        lines.insert(1, ruler(&widths));
        lines.join("\n")
    }
}

fn line(cells: &[String], widths: &[usize]) -> String {
    let mut line = format!("| {:<1$} |", cells[0], widths[0]);
    for (cell, width) in cells.iter().zip(widths).skip(1) {
        line += &format!(" {cell:>width$} |");
    }
    line
}

fn ruler(widths: &[usize]) -> String {
    let mut line = format!("| {} |", "-".repeat(widths[0]));
    for width in &widths[1..] {
        line += &format!(" {}: |", "-".repeat(width - 1));
    }
    line
}

/// `1234567` as `1,234,567`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// What is left of `before`, in per cent.
pub(crate) fn ratio(before: u64, after: u64) -> String {
    if before == 0 {
        return "-".to_owned();
    }
    let permille = (after * 1000 + before / 2) / before;
    format!("{}.{} %", permille / 10, permille % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned() {
        let mut table = Table::new(&["name", "n"]);
        table.row(vec!["a".to_owned(), grouped(12345)]);
        assert_eq!(table.render(), "| name |      n |\n| ---- | -----: |\n| a    | 12,345 |");
    }

    #[test]
    fn numbers_read_well() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000_000), "1,000,000");
        assert_eq!(ratio(3, 2), "66.7 %");
        assert_eq!(ratio(0, 5), "-");
    }
}
