//! `llgo-dce`: empties the slots of methods that the program cannot reach, so that GlobalDCE and the linker remove the
//! bodies.

use llgo_dce_explain::totals;
use llgo_dce_facts::{Options, OptionsError, Scope};

use super::analysis::{analyse, scope_of, timed, Analysis};
use super::apply::apply;
use super::pass::{from_env, Pass};
use super::verify::refuse;
use crate::ir::{verify, verify_slots, write, Exports, Module, Slots};
use crate::memory;
use crate::remarks;

/// The pass.
pub(crate) struct LlgoDce {
    /// Parsed when the pass is added; an error is reported once there is a module to report it on.
    options: Result<Options, OptionsError>,
    scope: Option<Scope>,
}

impl LlgoDce {
    /// The pass in a pipeline that names it. How much of the program a module is, is known from the module.
    pub(crate) fn named(options: Options) -> Self {
        Self { options: Ok(options), scope: None }
    }

    /// The pass at an extension point of the host's own pipeline, with options from the environment.
    pub(crate) fn at_extension_point(scope: Scope) -> Self {
        Self { options: from_env(), scope: Some(scope) }
    }
}

impl Pass for LlgoDce {
    fn name(&self) -> &'static str {
        "llgo-dce"
    }

    /// Read, flood, rewrite, report.
    fn run(&self, module: Module<'_>) -> bool {
        let options = match &self.options {
            Ok(options) => options,
            Err(error) => {
                module.emit_error(&format!("llgo-dce: {}: {error}", Options::VARIABLE));
                return false;
            }
        };
        if let Some(plan) = &options.plan {
            return apply(module, plan, options);
        }
        let scope = self.scope.unwrap_or_else(|| scope_of(module));
        let mut exports = Exports::hide(module, &options.unused_exports);
        let Some(mut analysis) = analyse(module, options, scope) else { return false };
        if !analysis.explain(module, options) {
            return false;
        }
        remarks::emit(&analysis.subject(), &analysis.handles);
        // LLVM is about to need memory for new constants.
        analysis.world.program.forget_edges();
        memory::tell(module, "explain");
        let Analysis { handles, world, outcome, .. } = analysis;
        exports.forget_dead(&handles, &outcome);
        let before = options.verify.then(|| Slots::of(&handles, &world, &outcome));
        timed(module, "rewrite", || write(handles, &world, &outcome, options.trap));
        drop(exports);
        if let Some(before) = before {
            let mut violations = verify_slots(module, &before, options, scope);
            violations.extend(verify(module, options, scope));
            refuse(module, &violations);
        }
        log::info!("{}: {}", module.name(), totals(&world, &outcome));
        true
    }
}
