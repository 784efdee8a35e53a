//! The rows of the function table as weak references: which of them leave.

use llgo_dce_core::{Outcome, Program, SymId, WeakKind};

use crate::function_table::FunctionTable;

/// At how many places functions may begin for each row: the runtime's `appendRuntimeFuncInfoEntryFrames`.
const PLACES_FOR_A_ROW: u64 = 16;

/// A function table whose rows are weak references.
#[derive(Debug, Clone)]
pub struct FunctionRows {
    /// The variable that holds the rows.
    pub holder: SymId,
    /// What is in it.
    pub table: FunctionTable,
    /// The symbols that are needs of a row: of one that several functions need, each with the row. Sorted.
    pub needs: Vec<(SymId, u32)>,
    /// At how many places functions begin in each function of the module, that of others included which LLVM may inline
    /// there: what assembly says, and a call for each.
    pub places: Vec<(SymId, u32)>,
    /// A symbol that stands for all functions that have rows and are not in the module, if there are any.
    pub elsewhere: Option<SymId>,
}

impl FunctionRows {
    /// Whether each row stays. All do where they are no weak references, as an option says, and where none would be left:
    /// no program is without functions.
    pub fn stay(&self, program: &Program, outcome: &Outcome) -> Vec<bool> {
        let mut stay = vec![true; self.table.rows.len()];
        for &weak in program.weak_refs_of(self.holder) {
            let reference = program.weak_ref(weak);
            if reference.kind == WeakKind::FunctionRow && outcome.is_emptied(program, weak) {
                if let Some(stays) = stay.get_mut(reference.place as usize) {
                    *stays = false;
                }
            }
        }
        if stay.contains(&true) {
            stay
        } else {
            vec![true; stay.len()]
        }
    }

    /// Whether the runtime may take what is left for damaged: it does when functions begin at too many places for the rows
    /// that there are. Dead functions take their places with them, but so does each row that leaves.
    pub fn may_look_damaged(&self, program: &Program, outcome: &Outcome) -> bool {
        let live = self.places.iter().filter(|&&(function, _)| outcome.live(function).is_some());
        let places: u64 = live.map(|&(_, places)| u64::from(places)).sum();
        let rows = self.stay(program, outcome).into_iter().filter(|&stays| stays).count() as u64;
        places > rows.saturating_mul(PLACES_FOR_A_ROW)
    }

    /// What a symbol that is no global has to do with the table.
    pub fn describe(&self, symbol: SymId) -> Option<String> {
        if self.elsewhere == Some(symbol) {
            return Some("functions with a row that are not in the module".to_owned());
        }
        let place = self.needs.binary_search_by_key(&symbol, |&(need, _)| need).ok()?;
        Some(self.name(self.needs[place].1))
    }

    /// What explanations call a row.
    pub fn name(&self, row: u32) -> String {
        format!("@{}'s row of the function table", String::from_utf8_lossy(&self.table.symbol(row as usize)))
    }
}
