//! `llgo-dce`: empties what the program cannot reach, so that GlobalDCE and the linker remove the bodies.

use super::{analyse, timed, Analysis, Pass};
use crate::explain::remarks;
use crate::ir::{rewrite, verify, verify_slots, Module, Scope};
use crate::memory;
use crate::options::{Options, OptionsError};

/// The pass.
pub(crate) struct LlgoDce {
    /// Known when the pass was added; an error then is the host's to report once there is a module.
    options: Result<Options, OptionsError>,
    scope: Option<Scope>,
}

impl LlgoDce {
    /// The pass as a pipeline names it: how much of the program a module is, is told by the module.
    pub(crate) fn named(options: Options) -> Self {
        Self { options: Ok(options), scope: None }
    }

    /// The pass at an extension point of the host's own pipeline, with options from the environment.
    pub(crate) fn at_extension_point(scope: Scope) -> Self {
        Self { options: Options::from_env(), scope: Some(scope) }
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
        let scope = self.scope.unwrap_or_else(|| Scope::of(module));
        let Some(mut analysis) = analyse(module, options, scope) else { return false };
        if !analysis.explain(module, options) {
            return false;
        }
        remarks::emit(&analysis.subject(module));
        // LLVM is about to need memory for new constants.
        analysis.facts.program.forget_edges();
        memory::tell(module, "explain");
        let Analysis { facts, outcome, .. } = &analysis;
        timed(module, "rewrite", || rewrite(module, facts, outcome, options.trap));
        if options.verify {
            let mut violations = verify_slots(module, facts, outcome, options, scope);
            violations.extend(verify(module, options, scope));
            super::verify::refuse(module, &violations);
        }
        log::info!("{}: {}", module.name(), super::print::totals(facts, outcome));
        true
    }
}
