//! Relations as text, for people and tests.
//!
//! ```text
//! edge main.main -> main.f
//! ```

use std::fmt;

use crate::relations::Relations;
use crate::schema::{Column, Property, Setting, Space, Table};

/// Prints relations, a row on each line.
pub struct Dump<'a>(pub &'a Relations);

impl fmt::Display for Dump<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for &table in Table::ALL.iter().filter(|&&table| table != Table::Symbols && table != Table::Demands) {
            for row in self.0.rows(table) {
                write!(f, "{}", table.name())?;
                for (place, (&number, &column)) in row.iter().zip(table.columns()).enumerate() {
                    write!(f, " {}", self.column(table, place, column, number))?;
                }
                writeln!(f)?;
            }
        }
        Ok(())
    }
}

impl Dump<'_> {
    fn column(&self, table: Table, place: usize, column: Column, number: u32) -> String {
        match column {
            Column::Number => match (table, place) {
                (Table::Properties, 1) => {
                    Property::of(number).map_or_else(|| number.to_string(), |it| it.name().to_owned())
                }
                (Table::Settings, 0) => {
                    Setting::of(number).map_or_else(|| number.to_string(), |it| it.name().to_owned())
                }
                (Table::Modules, _) => format!("{number:08x}"),
                _ => number.to_string(),
            },
            Column::Name => self.name(number),
            Column::Row(of) => self.row(of, number),
            Column::MaybeName => {
                number.checked_sub(1).map_or_else(|| "-".to_owned(), |number| self.name(number))
            }
            Column::MaybeRow(of) => {
                number.checked_sub(1).map_or_else(|| "-".to_owned(), |number| self.row(of, number))
            }
        }
    }

    fn name(&self, name: u32) -> String {
        format!("\"{}\"", self.0.name(name).escape_ascii())
    }

    fn row(&self, table: Table, number: u32) -> String {
        let width = table.columns().len();
        let Some(row) = self.0.numbers(table).get(number as usize * width..).and_then(|it| it.get(..width))
        else {
            return "?".to_owned();
        };
        let text = |name: u32| {
            name.checked_sub(1).map(|name| self.0.name(name).escape_ascii().to_string()).unwrap_or_default()
        };
        match (table, row) {
            (Table::Symbols, &[space, name, _, id]) => match Space::of(space) {
                Some(Space::Global) => format!("@{}", text(name)),
                Some(Space::Local) => format!("@{}#{id}", text(name)),
                Some(Space::Need) => format!("need(@{})", text(name)),
                Some(Space::LocalNeed) => format!("need(@{}#{id})", text(name)),
                Some(space) => format!("{}#{id}", space.name()),
                None => "?".to_owned(),
            },
            (Table::Demands, &[kind, name, symbol]) => {
                let symbol = symbol.checked_sub(1).map(|it| self.row(Table::Symbols, it)).unwrap_or_default();
                format!(
                    "{}({}{}{symbol})",
                    DEMANDS.get(kind as usize).unwrap_or(&"?"),
                    text(name),
                    if name > 0 && !symbol.is_empty() { " " } else { "" }
                )
            }
            (Table::Weak, &[holder, kind, place, ..]) => {
                let kind = llgo_dce_core::WeakKind::ALL.get(kind as usize).map_or("?", |kind| kind.name());
                format!("[{} {kind} {place}]", self.row(Table::Symbols, holder))
            }
            (Table::Modules, &[name, ..]) => self.name(name),
            _ => number.to_string(),
        }
    }
}

/// What the kinds of demands are called.
const DEMANDS: [&str; 16] = [
    "method",
    "named",
    "exported",
    "id",
    "id of a look-up",
    "id of any look-up",
    "of type",
    "any",
    "comparison",
    "key",
    "any key",
    "pinned",
    "seen",
    "any seen",
    "listed",
    "whole tables",
];
