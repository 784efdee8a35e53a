//! The rows of the function table: what the runtime knows of functions, by the names of their symbols.
//!
//! A row stays while anything is live that may print it:
//!
//! - the function, by its symbol, by an alias, or by a name that the runtime or a linker makes of it;
//! - code with the function's assembly, or that of one of its calls: the function has been inlined there before the link.
//!
//! A row that several functions need has a symbol of its own, its *need*. The row of a function that the module only
//! declares stays in any case. What becomes of rows without a function in the module is decided where facts become a
//! world. A table that is not exactly as LLGo writes it stays as it is. See `docs/function-table.md`.

use hashbrown::HashMap;
use llgo_dce_core::{SymId, WeakKind, WeakRef};
use llgo_dce_facts::function_table::assembly::{is_known, said, Said};
use llgo_dce_facts::go_names::names_in_table;
use llgo_dce_facts::{text, FunctionRows, FunctionTable, Problem};

use crate::ir::draft::Draft;
use crate::ir::llvm::{Opcode, User, Value};
use crate::ir::module::function_table::{self, Parts, ROWS};
use crate::ir::module::globals::Globals;
use crate::ir::module::stubs::is_added;

/// Makes the rows of the function table weak, if there is one of the known shape.
pub(super) fn find(draft: &mut Draft<'_, '_>) {
    // The functions of the rows are in other packages.
    if draft.is_package() {
        return;
    }
    let Some(found) = function_table::read(draft.module) else { return };
    let holder = draft.module.variable(ROWS).and_then(|rows| draft.symbols.id(rows));
    let added = found.and_then(|(parts, table)| add(draft, parts, table));
    if let (Err(why), Some(holder)) = (added, holder) {
        let problem = Problem::FunctionTable { table: text(ROWS.to_bytes()), why };
        draft.weak_problems.push((WeakKind::FunctionRow, holder, problem));
    }
}

/// Makes the rows of one table weak, or says why they are not.
fn add<'m>(draft: &mut Draft<'_, 'm>, parts: Parts<'m>, table: FunctionTable) -> Result<(), &'static str> {
    table.check()?;
    if !is_known(draft.module.assembly()) {
        return Err("is mentioned in assembly of an unknown form");
    }
    let holder = parts.holder().and_then(|rows| draft.symbols.id(rows)).ok_or("has no rows")?;
    let mentions = Mentions::find(draft, &table)?;
    let places = mentions.places(&draft.symbols);
    let rows = FunctionRows { holder, table, needs: Vec::new(), places, elsewhere: None };
    let rows = mentions.add(draft, rows);
    draft.function_table = Some((parts, rows));
    Ok(())
}

/// What needs the rows of a table.
struct Mentions {
    /// Rows with symbols that need them, sorted.
    of_rows: Vec<(usize, SymId)>,
    /// The rows that stay in any case.
    undecided: Vec<bool>,
    /// The rows of functions of which other modules may have copies that stay.
    copied: Vec<bool>,
    /// Whether functions with a row may be defined by native code.
    any_native: bool,
    /// In how many places of each function assembly says that one begins.
    entries: HashMap<SymId, u32>,
}

impl Mentions {
    /// Looks at the names of all symbols, and at the assembly of all functions.
    fn find(draft: &Draft<'_, '_>, table: &FunctionTable) -> Result<Self, &'static str> {
        let undecided: Vec<bool> = table.indexed().into_iter().map(|indexed| !indexed).collect();
        let copied = vec![false; undecided.len()];
        let mut mentions =
            Self { of_rows: Vec::new(), undecided, copied, any_native: false, entries: HashMap::new() };
        let mut known = HashMap::new();
        for (symbol, global) in draft.symbols.iter() {
            let name = draft.symbols.name(symbol);
            for row in names_in_table(name).into_iter().filter_map(|name| table.row_of(&name)) {
                // No table has a row of what an earlier run has added.
                if !is_added(name, global) {
                    mentions.add_name(row, global, &draft.symbols);
                }
            }
            if global.is_function() {
                mentions.add_assembly(symbol, global, table, &mut known)?;
            }
        }
        mentions.of_rows.sort_unstable();
        mentions.of_rows.dedup();
        Ok(mentions)
    }

    /// A global has the name of a row. An alias has an edge to its function.
    fn add_name<'m>(&mut self, row: usize, global: Value<'m>, globals: &Globals<'m>) {
        let is_defined = !global.is_declaration() && !global.is_available_externally();
        let function =
            globals.resolve(global).filter(|&it| globals.value(it).is_some_and(Value::is_function));
        match function.filter(|_| is_defined) {
            Some(function) => {
                self.of_rows.push((row, function));
                self.copied[row] |= global.is_discardable();
            }
            None => {
                self.undecided[row] = true;
                self.any_native |= global.is_function();
            }
        }
    }

    /// A function has the assembly of functions and calls. What that says is the same wherever it is.
    fn add_assembly<'m>(
        &mut self,
        symbol: SymId,
        function: Value<'m>,
        table: &FunctionTable,
        known: &mut HashMap<Value<'m>, (Option<usize>, bool)>,
    ) -> Result<(), &'static str> {
        for assembly in function.instructions().filter_map(Value::called_assembly) {
            let (row, is_entry) = match known.get(&assembly) {
                Some(&known) => known,
                None => {
                    let read = match said(assembly.assembly_text()) {
                        Said::Nothing => (None, false),
                        Said::Entry(id) => (table.row_of_id(id), true),
                        Said::Call(id) => (table.row_of_site(id), false),
                        Said::Unknown => return Err("is mentioned in assembly of an unknown form"),
                    };
                    known.insert(assembly, read);
                    read
                }
            };
            self.of_rows.extend(row.map(|row| (row, symbol)));
            if is_entry {
                *self.entries.entry(symbol).or_default() += 1;
            }
        }
        Ok(())
    }

    /// In how many places of each function one begins, or may when LLVM inlines what is called there.
    fn places(&self, globals: &Globals<'_>) -> Vec<(SymId, u32)> {
        let mut places = self.entries.clone();
        for (&callee, &entries) in &self.entries {
            let Some(callee) = globals.value(callee) else { continue };
            for user in callee.users() {
                let User::Instruction(call, caller) = user else { continue };
                let Some(caller) = globals.id(caller) else { continue };
                if call.opcode() == Opcode::Call && call.callee() == callee {
                    let places: &mut u32 = places.entry(caller).or_default();
                    *places = places.saturating_add(entries);
                }
            }
        }
        let mut places: Vec<_> = places.into_iter().collect();
        places.sort_unstable();
        places
    }

    /// Adds a weak reference for each row.
    fn add(self, draft: &mut Draft<'_, '_>, mut rows: FunctionRows) -> FunctionRows {
        let graph = &mut draft.graph;
        let name = graph.name(b"");
        let mut open = &self.of_rows[..];
        for (place, row) in (0..).zip(0..rows.table.rows.len()) {
            let (here, others) = open.split_at(open.partition_point(|&(it, _)| it == row));
            open = others;
            let target = match here {
                _ if self.undecided[row] => graph.unowned(),
                [] if self.any_native => graph.unowned(),
                [] => *rows.elsewhere.get_or_insert_with(|| graph.add_symbol()),
                [(_, function)] if !self.copied[row] => *function,
                several => {
                    let need = graph.add_symbol();
                    if self.copied[row] {
                        let elsewhere = *rows.elsewhere.get_or_insert_with(|| graph.add_symbol());
                        graph.edge(elsewhere, need);
                    }
                    several.iter().for_each(|&(_, function)| graph.edge(function, need));
                    rows.needs.push((need, place));
                    need
                }
            };
            let targets = [Some(target), None, None];
            graph.weak(
                WeakRef { holder: rows.holder, kind: WeakKind::FunctionRow, place, name, targets },
                None,
            );
        }
        rows
    }
}
