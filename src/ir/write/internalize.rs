//! `internalize`: what no other module mentions becomes local, as LTO does where it sees the whole program.
//!
//! LLVM removes what is dead of it, before it makes code; and calls within a package are no relocations, of which the
//! linker has each in memory.
//!
//! ```llvm
//! define void @main.f() {                       ; no other module mentions it: define internal void @main.f()
//!   ret void
//! }
//! ```

use hashbrown::HashSet;
use llgo_dce_core::SymId;
use llgo_dce_facts::go_names::is_c_name;
use llgo_dce_facts::{SymbolKind, World};

use crate::ir::draft::handles::Handles;
use crate::ir::llvm::Value;

/// Makes local what may be.
pub(super) fn internalize<'m>(handles: &Handles<'m>, world: &World<'m>) {
    let gone = gone(handles);
    let own = world.unshared.iter().filter(|&&symbol| may_be_local(world, symbol));
    let values = own.filter_map(|&symbol| handles.globals.value(symbol));
    for value in values.filter(|it| !gone.contains(it) && !it.has_section()) {
        value.hide();
    }
}

/// What has been deleted or replaced already.
fn gone<'m>(handles: &Handles<'m>) -> HashSet<Value<'m>> {
    let Handles { type_lists, certificates, tables, .. } = handles;
    let arrays = type_lists.iter().map(|it| it.array);
    arrays.chain(certificates.iter().copied()).chain(tables.iter().copied()).collect()
}

/// Whether a symbol is a function or variable of Go's that this module defines: LLVM refers by itself to functions of C's,
/// when code is generated.
fn may_be_local(world: &World<'_>, symbol: SymId) -> bool {
    let Some(it) = world.symbols.get(symbol) else { return false };
    let is_definition = matches!(it.kind, SymbolKind::Function | SymbolKind::Type | SymbolKind::Variable);
    is_definition && !it.is_local && !it.is_copy && !it.is_in_assembly && !is_c_name(it.name)
}
