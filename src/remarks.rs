//! LLVM's optimization remarks: the state of each method, and the functions that make the pass keep every exported one.
//!
//! | | name | where |
//! | --- | --- | --- |
//! | passed | `MethodRemoved` | the method's body |
//! | missed | `MethodKept` | the method's body |
//! | analysis | `ReflectSeen` | the call that looks methods up, or its function |
//! | missed | `ExportsKept` | the first function of Go's that is visible outside of the link |
//!
//! They have the line of the source where the module has debug info.

use llgo_dce_core::{Claim, Outcome, SymId, WeakId, WeakKind, WeakRef};
use llgo_dce_explain::{culprits, exports, reason, steps_in_words, without_exports, Names, Subject, Verdict};

use crate::ir::{first_lookup, Handles, RemarkKind, TEXT};

/// Emits all remarks, if LLVM is to record or print any.
pub(crate) fn emit(subject: &Subject<'_>, handles: &Handles<'_>) {
    if !handles.wants_remarks() {
        return;
    }
    let names = subject.names();
    for culprit in culprits(subject) {
        reflect_seen(subject, handles, &names, culprit);
    }
    exports_kept(subject, handles);
    for ty in subject.world.types.all() {
        for slot in subject.world.methods_of(ty.symbol) {
            method(subject, handles, &names, slot);
        }
    }
}

fn reflect_seen(subject: &Subject<'_>, handles: &Handles<'_>, names: &Names<'_>, culprit: SymId) {
    let Some(function) = handles.function(culprit) else { return };
    let program = &subject.world.program;
    let reflected = program.weak_refs().filter(|(slot, weak)| {
        weak.kind == WeakKind::Method && Verdict::of(program, subject.outcome, *slot) == Verdict::Reflected
    });
    let methods = reflected.count().to_string();
    let name = names.of(culprit);
    let steps = steps_in_words(subject.world, culprit);
    let parts = [
        ("Culprit", &*name),
        (TEXT, " looks up methods that cannot be told by reflection, so that every exported method stays, "),
        ("Methods", &methods),
        (TEXT, " of them for no other reason: because of "),
        ("Lost", &steps),
    ];
    function.remark(first_lookup(function), RemarkKind::Analysis, "ReflectSeen", &parts);
}

/// What exported symbols cost, which are roots as nobody knows who uses them.
fn exports_kept(subject: &Subject<'_>, handles: &Handles<'_>) {
    let exports = exports(subject);
    let Some(first) = exports.iter().find_map(|&export| handles.function(export)) else { return };
    let without = without_exports(subject);
    let only = |(weak, it): &(WeakId, &WeakRef)| {
        let is_kept = |outcome: &Outcome| outcome.kept(*weak).is_some();
        it.kind == WeakKind::Method && is_kept(subject.outcome) && !is_kept(&without)
    };
    let methods = subject.world.program.weak_refs().filter(only).count().to_string();
    let symbols = exports.len().to_string();
    let parts = [
        ("Symbols", &*symbols),
        (TEXT, " symbols are visible outside of the link, so that they stay, and "),
        ("Methods", &methods),
        (
            TEXT,
            " methods for no other reason: the option unused-exports says that nobody uses them from there",
        ),
    ];
    first.remark(None, RemarkKind::Missed, "ExportsKept", &parts);
}

/// Emits the remark of a method, at the first of its bodies that is defined here.
fn method(subject: &Subject<'_>, handles: &Handles<'_>, names: &Names<'_>, slot: WeakId) {
    let Subject { world, outcome, .. } = *subject;
    let program = &world.program;
    let bodies = program.weak_ref(slot).targets[1..].iter().flatten();
    let mut bodies = bodies.filter_map(|&body| handles.function(body));
    let Some(body) = bodies.find(|body| !body.is_declaration()) else { return };
    let name = names.method(slot);
    if let Some(reason) = reason(subject, names, Claim::Kept(slot)) {
        let parts = [(TEXT, "method "), ("Method", &name), (TEXT, " kept: "), ("Reason", &*reason)];
        return body.remark(None, RemarkKind::Missed, "MethodKept", &parts);
    }
    let reason = match Verdict::of(program, outcome, slot) {
        Verdict::TypeDead => "nothing live refers to its type",
        Verdict::NotInInterface => "no value of its type gets into an interface",
        _ => "no live code calls it through an interface or looks it up",
    };
    let parts = [(TEXT, "method "), ("Method", &*name), (TEXT, " removed: "), ("Reason", reason)];
    body.remark(None, RemarkKind::Passed, "MethodRemoved", &parts);
}
