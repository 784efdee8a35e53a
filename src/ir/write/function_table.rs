//! The function table of what is left.

use llgo_dce_core::Outcome;
use llgo_dce_facts::World;

use crate::ir::llvm::Module;
use crate::ir::module::function_table::Parts;

/// Takes the rows of functions that are gone out of the table. Nothing changes where all stay.
pub(super) fn shorten<'m>(module: Module<'m>, parts: Parts<'m>, world: &World<'m>, outcome: &Outcome) {
    let Some(rows) = &world.function_rows else { return };
    let stay = rows.stay(&world.program, outcome);
    if stay.contains(&false) {
        parts.write(module, &rows.table.keep(|row| stay[row]));
    }
}
