//! `llgo-dce<plan=FILE>`: removes from one package what the plan of its program has as dead.

use std::fs;
use std::path::Path;

use llgo_dce_apart::{hash, parse_hex, ModuleId, NotPlanned, Plan};
use llgo_dce_core::{flood, WeakKind};
use llgo_dce_explain::totals;
use llgo_dce_facts::go_names::is_go_name;
use llgo_dce_facts::{marks, text, Facts, Options, Runtime};

use super::analysis::timed;
use crate::ir::{read_package, read_planned, write, Module, TypeHints};

/// Applies a plan to a module. What is wrong is an error of the host's, and nothing changes. Returns whether anything has
/// changed.
pub(super) fn apply(module: Module<'_>, path: &Path, options: &Options) -> bool {
    if module.was_pruned() {
        log::debug!("{}: has been through the pass, nothing to do", module.name());
        return false;
    }
    if has_options_of_programs(options) {
        module.emit_error(
            "llgo-dce: beside plan=FILE there are options that belong to llgo-dce plan --options",
        );
        return false;
    }
    let applied = fs::read(path).map_err(|why| format!("cannot read {}: {why}", path.display()));
    let applied = applied.and_then(|bytes| {
        let plan = Plan::parse(&bytes).map_err(|why| format!("{}: {why}", path.display()))?;
        apply_plan(module, &plan, options)
            .map_err(|why| format!("{}: {}: {why}", path.display(), module.name()))
    });
    applied.unwrap_or_else(|why| {
        module.emit_error(&format!("llgo-dce: {why}"));
        false
    })
}

/// Whether there are options that a plan has been made with, or not: it decides, and nothing else.
fn has_options_of_programs(options: &Options) -> bool {
    let own = Options {
        plan: options.plan.clone(),
        trap: options.trap,
        internalize: options.internalize,
        strict: options.strict,
        // The outcome is held against the plan in any case.
        verify: options.verify,
        whole_program: options.whole_program,
        ..Options::default()
    };
    *options != own
}

fn apply_plan(module: Module<'_>, plan: &Plan<'_>, options: &Options) -> Result<bool, NotPlanned> {
    let runtime = Runtime::new(plan.runtimes());
    let signatures = module.signatures(marks::FACTS);
    let is_signed = !signatures.is_empty();
    if options.internalize {
        may_internalize(plan, is_signed)?;
    }
    let (facts, handles) = match is_signed {
        true => read_planned(module, &runtime, &Types(plan)),
        false => read_package(module, &runtime),
    };
    // A module of which facts were written down says which those are: what LLVM makes of it asks for nothing more. Of any
    // other, the facts have to be the same.
    let origins: Option<Vec<ModuleId>> = match is_signed {
        true => signatures.iter().map(|it| plan.module(it.and_then(parse_hex)?)).collect(),
        false => plan.module(hash(&facts)).map(|it| vec![it]),
    };
    let Some(origins) = origins else {
        return leave_other_code(&facts, plan);
    };
    let (mut world, closure) = plan.world(facts, &origins);
    if !options.internalize {
        world.unshared.clear();
    }
    let outcome = timed(module, "flood", || flood(&world.program));
    closure.check(&world, &outcome)?;
    let text = totals(&world, &outcome).to_string();
    timed(module, "rewrite", || write(handles, &world, &outcome, options.trap));
    log::info!("{}: {text}", module.name());
    Ok(true)
}

/// Whether it is known what no other module mentions: only of all that is linked, and as long as ThinLTO has put no code of
/// this module into others, after their facts were written down.
fn may_internalize(plan: &Plan<'_>, is_signed: bool) -> Result<(), NotPlanned> {
    match (plan.is_closed(), is_signed) {
        (false, _) => Err(NotPlanned::Open),
        (_, true) => Err(NotPlanned::Prepared),
        _ => Ok(()),
    }
}

/// A module of other code does not concern the plan, unless it refers to what that has as dead.
fn leave_other_code(facts: &Facts<'_>, plan: &Plan<'_>) -> Result<bool, NotPlanned> {
    if is_go(facts) {
        return Err(NotPlanned::NoFacts);
    }
    let dead = facts.symbols.iter().find(|(_, it)| it.is_declaration && plan.is_dead(it.name));
    dead.map_or(Ok(false), |(_, it)| Err(NotPlanned::Dead(format!("@{}", text(it.name)))))
}

/// Whether a module has anything of Go's.
fn is_go(facts: &Facts<'_>) -> bool {
    let is_function =
        facts.symbols.iter().any(|(_, it)| it.is_function && !it.is_declaration && is_go_name(it.name));
    is_function || !facts.dialects.is_empty()
}

/// What a plan knows of types: what some module showed.
struct Types<'a, 'p>(&'a Plan<'p>);

impl TypeHints for Types<'_, '_> {
    fn is_pair(&self, ty: &[u8], pointer: &[u8]) -> bool {
        self.0.has_weak(ty, WeakKind::PtrToThis, Some(pointer))
    }

    fn is_certain(&self, ty: &[u8]) -> bool {
        self.0.has_weak(ty, WeakKind::Equal, None)
    }
}
