//! Which method slots may leave their tables: what interface types list, and who reads whole tables.
//!
//! ```llvm
//! @main.I = constant { %Type, %String, %Slice } { … %Slice { ptr @main.I.methods, i64 1, i64 1 } }      ; lists Keep
//! define i64 @main.count(ptr %type) {
//!   %uncommon = call ptr @"github.com/xgo-dev/llgo/runtime/abi.(*Type).Uncommon"(ptr %type)              ; whole tables
//! ```
//!
//! Where a module has none of the functions by which code gets at tables, or Go functions are defined elsewhere, it is not
//! known who reads them.

use llgo_dce_core::Demand;
use llgo_dce_facts::go_names::is_descriptor;

use crate::ir::draft::Draft;
use crate::ir::llvm::Value;
use crate::ir::module::table_accessors::TableAccessors;
use crate::ir::module::types::GoKind;

/// Finds what interface types list, and who reads whole tables, if that can be known.
pub(crate) fn read(draft: &mut Draft<'_, '_>) {
    // Of a package it is not known who reads its tables.
    if draft.is_package() {
        return;
    }
    let records = draft.records().collect();
    let accessors =
        TableAccessors::find(&draft.symbols, draft.runtime, &draft.types, &draft.shares, &records);
    if !accessors.make_itabs || draft.symbols.table().undefined_go_functions().next().is_some() {
        return;
    }
    for reader in accessors.readers {
        draft.graph.demand(reader, Demand::WholeTables);
    }
    draft.table_accessors = Some(accessors.functions);
    list_methods(draft);
}

/// Has interface types demand that the methods that they list stay in tables. One that cannot be read lists anything.
fn list_methods(draft: &mut Draft<'_, '_>) {
    let Draft { graph, symbols, types, .. } = draft;
    for descriptor in types.all() {
        let symbol = descriptor.symbol;
        let is_fixed = symbols.value(symbol).is_some_and(Value::holds_its_initializer);
        match (types.kind(symbol), types.imethods(symbol, symbols)) {
            (Some(GoKind::Interface), Some(methods)) if is_fixed => {
                for (name, mtyp) in methods {
                    let name = graph.name(&name);
                    graph.demand(symbol, Demand::Listed { name, mtyp });
                }
            }
            (Some(GoKind::Interface) | None, _) => graph.demand(symbol, Demand::WholeTables),
            _ => {}
        }
    }
    let declared = symbols
        .variables()
        .filter(|(symbol, it)| it.is_declaration() && is_descriptor(symbols.name(*symbol)));
    for symbol in types.unreadable.iter().copied().chain(declared.map(|(symbol, _)| symbol)) {
        graph.demand(symbol, Demand::WholeTables);
    }
}
