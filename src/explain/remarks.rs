//! LLVM's optimisation remarks: what became of each method, and who made the pass keep every exported one.
//!
//! | | name | where |
//! | --- | --- | --- |
//! | passed | `MethodRemoved` | the method's body |
//! | missed | `MethodKept` | the method's body |
//! | analysis | `ReflectSeen` | the call that looks methods up, or its function |
//!
//! They carry the line of the source where the module has debug info.

use llgo_dce_core::{Claim, SymId, WeakId, WeakKind};

use super::culprits::culprits;
use super::names::Names;
use super::why::Lines;
use super::{word, Subject};
use crate::ir::{first_lookup, RemarkKind, TEXT};

/// Gives out all remarks, if anybody reads them.
pub(crate) fn emit(subject: &Subject<'_, '_>) {
    if !subject.module.wants_remarks() {
        return;
    }
    let names = Names::new(subject.facts);
    for culprit in culprits(subject) {
        reflect_seen(subject, &names, culprit);
    }
    for descriptor in &subject.facts.descriptors {
        for &slot in subject.facts.program.weak_refs_of(descriptor.symbol) {
            if subject.facts.program.weak_ref(slot).kind == WeakKind::Method {
                method(subject, &names, slot);
            }
        }
    }
}

fn reflect_seen(subject: &Subject<'_, '_>, names: &Names<'_, '_>, culprit: SymId) {
    let Some(function) = subject.facts.symbols.value(culprit).filter(|it| it.is_function()) else { return };
    let program = &subject.facts.program;
    let reflected = program.weak_refs().filter(|(slot, weak)| {
        weak.kind == WeakKind::Method && word(program, subject.outcome, *slot) == "reflected"
    });
    let methods = reflected.count().to_string();
    let name = names.of(culprit);
    let parts = [
        ("Culprit", &*name),
        (TEXT, " looks up methods that cannot be told by reflection, so that every exported method stays, "),
        ("Methods", &methods),
        (TEXT, " of them for no other reason"),
    ];
    function.remark(first_lookup(function), RemarkKind::Analysis, "ReflectSeen", &parts);
}

/// Says what became of a method, at the first of its bodies that is defined here.
fn method(subject: &Subject<'_, '_>, names: &Names<'_, '_>, slot: WeakId) {
    let Subject { facts, outcome, .. } = *subject;
    let program = &facts.program;
    let bodies = program.weak_ref(slot).targets[1..].iter().flatten();
    let mut bodies = bodies.filter_map(|&body| facts.symbols.value(body));
    let Some(body) = bodies.find(|body| body.is_function() && !body.is_declaration()) else { return };
    let name = names.method(slot);
    if let Some((step, _)) = outcome.step(Claim::Kept(slot)) {
        let reason = Lines { subject, names }.step(Claim::Kept(slot), step).unwrap_or_default();
        let parts = [(TEXT, "method "), ("Method", &name), (TEXT, " kept: "), ("Reason", &*reason)];
        return body.remark(None, RemarkKind::Missed, "MethodKept", &parts);
    }
    let reason = match word(program, outcome, slot) {
        "type-dead" => "nothing live refers to its type",
        "not-in-interface" => "no value of its type gets into an interface",
        _ => "no live code calls it through an interface or looks it up",
    };
    let parts = [(TEXT, "method "), ("Method", &*name), (TEXT, " removed: "), ("Reason", reason)];
    body.remark(None, RemarkKind::Passed, "MethodRemoved", &parts);
}
