//! What a plan of all that is linked knows of a package besides: which definitions no other module refers to.
//!
//! In a module of the whole program GlobalDCE removes what is dead. In a package it cannot: others could refer to it. So
//! without this all that is dead would be optimized, get code, and be read by the linker, which then removes it. And calls
//! within a package would be relocations, each of which the linker has in memory.
//!
//! ```llvm
//! define void @main.dead() {                    ; dead by the plan: declare void @main.dead()
//!   ret void
//! }
//! define void @main.f() {                       ; no other module mentions it: define internal void @main.f()
//!   ret void
//! }
//! ```
//!
//! Only dead code refers to what is dead, and that is declared in its own package as well: so nothing undefined is left.

use hashbrown::HashSet;
use llgo_dce_core::{Outcome, SymId};
use llgo_dce_facts::go_names::is_c_name;
use llgo_dce_facts::{SymbolKind, World};

use crate::ir::draft::handles::Handles;
use crate::ir::llvm::Value;

/// Declares what is dead, unless there are traps, which show that it is; and makes local what no other module mentions.
pub(super) fn write<'m>(handles: &Handles<'m>, world: &World<'m>, outcome: &Outcome, trap: bool) {
    let others = others(handles, world);
    let own = |symbols: &[SymId], change: &dyn Fn(Value<'m>)| {
        let values = symbols.iter().filter_map(|&symbol| Some((symbol, handles.globals.value(symbol)?)));
        let ordinary =
            values.filter(|(symbol, value)| !others.contains(value) && is_ordinary(world, *symbol));
        ordinary.filter(|(_, value)| !value.has_section()).for_each(|(_, value)| change(value));
    };
    let mut dead = world.closed.dead.clone();
    dead.retain(|&symbol| !trap && outcome.live(symbol).is_none());
    own(&dead, &Value::to_declaration);
    own(&world.closed.unshared, &|value| _ = value.hide());
}

/// What has to stay as it is, because aliases refer to it; and what has been deleted or replaced already.
fn others<'m>(handles: &Handles<'m>, world: &World<'m>) -> HashSet<Value<'m>> {
    let Handles { globals, type_lists, certificates, tables, .. } = handles;
    let aliases = world.symbols.iter().filter(|(_, it)| it.kind == SymbolKind::Alias);
    let aliasees = aliases.filter_map(|(alias, _)| Some(globals.value(alias)?.resolved()));
    let arrays = type_lists.iter().map(|it| it.array);
    aliasees.chain(arrays).chain(certificates.iter().copied()).chain(tables.iter().copied()).collect()
}

/// Whether a symbol is a function or variable of Go's that this module defines: LLVM refers by itself to functions of C's,
/// when code is generated.
fn is_ordinary(world: &World<'_>, symbol: SymId) -> bool {
    let Some(it) = world.symbols.get(symbol) else { return false };
    let is_definition = matches!(it.kind, SymbolKind::Function | SymbolKind::Type | SymbolKind::Variable);
    is_definition && !it.is_local && !it.is_copy && !it.is_in_assembly && !is_c_name(it.name)
}
