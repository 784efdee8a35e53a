//! `PtrToThis`: the descriptor of `*T` in that of T.
//!
//! Weak when `*T` has no methods: reflection makes a `*T` when the field is null, and nobody can hold another one,
//! since none is live. With methods it is strong, as reflection gets from a field to its address and calls.

use llgo_dce_core::{SymId, WeakKind};
use llgo_dce_facts::marks;

use crate::ir::draft::holders::Found;
use crate::ir::draft::Draft;
use crate::ir::module::method_table;

/// Finds the references of all types whose pointer types have no methods.
pub(super) fn find(draft: &mut Draft<'_, '_>) {
    let Draft { symbols, types, .. } = &*draft;
    // An earlier run leaves as many references as it finds: one to a type whose slots have left is not weak now.
    let is_pruned = draft.module.has_named_metadata(marks::PRUNED);
    let had_methods = |ty: SymId| is_pruned && symbols.value(ty).is_some_and(method_table::is_empty);
    let is_readable = |ty: &SymId| types.contains(*ty) && !types.unreadable.contains(ty);
    let all = symbols.variables().filter(|(ty, _)| is_readable(ty));
    let found = all.filter_map(|(ty, global)| {
        let pointer =
            types.pointer_to(ty, symbols).filter(|&it| !types.has_methods(it) && !had_methods(it))?;
        Some((ty, global, pointer, types.ptr_to_this(ty)?))
    });
    let found: Vec<_> = found.collect();
    for (ty, global, pointer, path) in found {
        draft.holders.add_holder(ty, global);
        // Code that has a T gets to its *T by reflection, when there is one.
        draft.graph.child(ty, pointer);
        let name = draft.graph.name(b"");
        let targets = [Some(pointer), None, None];
        let found = Found { kind: WeakKind::PtrToThis, place: 0, name, targets, paths: &[path] };
        draft.holders.add(&mut draft.graph, ty, &found, None);
    }
}
