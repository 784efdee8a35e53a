//! What a package is spared until its plan is applied, which may be after LLVM has optimized it.

use llgo_dce_core::SymId;
use llgo_dce_facts::Facts;

use super::draft::handles::Handles;
use super::module::slots::has_entries;

/// Has the module keep what the plan is about, and takes from it what the plan knows and LLVM could take wrongly:
///
/// - A dead fragment that was inlined elsewhere could not be removed, and a type list that was taken apart not be
///   shortened.
/// - A call that ThinLTO turns into one of the only method that it may be of would need that method, which the plan may
///   have as dead.
/// - ThinLTO takes a checked load for one that fails when no variable has its id, before the plan is applied.
///
/// Takes the handles, as some of them dangle when it is done.
pub fn prepare(facts: &Facts<'_>, handles: Handles<'_>) {
    let mut functions: Vec<SymId> = facts.fragments.iter().map(|(_, fragment)| fragment.function).collect();
    functions.dedup();
    for function in functions.into_iter().filter_map(|it| handles.function(it)) {
        function.prevent_inlining();
    }
    for variable in handles.module.variables().filter(|it| has_entries(*it)) {
        variable.make_vcalls_public();
    }
    for check in handles.checks {
        check.call.replace_check(check.is_test);
    }
    for list in &handles.type_lists {
        list.slice.make_variable();
    }
}
