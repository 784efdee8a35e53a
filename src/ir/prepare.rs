//! What a package is spared until its plan is applied, which may be after LLVM has optimized it.

use llgo_dce_core::SymId;
use llgo_dce_facts::Facts;

use super::draft::handles::Handles;

/// Has the module keep what the plan is about: a dead fragment that was inlined elsewhere could not be removed, and a type
/// list that was taken apart not be shortened.
pub fn prepare(facts: &Facts<'_>, handles: &Handles<'_>) {
    let mut functions: Vec<SymId> = facts.fragments.iter().map(|(_, fragment)| fragment.function).collect();
    functions.dedup();
    for function in functions.into_iter().filter_map(|it| handles.function(it)) {
        function.prevent_inlining();
    }
    for list in &handles.type_lists {
        list.slice.make_variable();
    }
}
