//! `verify<llgo-dce>`: checks a rewritten module again, from the module alone. A violation is an error of the host's.

use super::Pass;
use crate::ir::{verify, Module, Scope};
use crate::options::Options;

/// The pass.
pub(crate) struct VerifyLlgoDce {
    options: Options,
}

impl VerifyLlgoDce {
    pub(crate) fn new(options: Options) -> Self {
        Self { options }
    }
}

impl Pass for VerifyLlgoDce {
    fn name(&self) -> &'static str {
        "verify<llgo-dce>"
    }

    fn run(&self, module: Module<'_>) -> bool {
        check(module, &self.options, Scope::of(module));
        false
    }
}

/// Says everything that is wrong with a module, in one error, as opt ends at the first.
pub(crate) fn check(module: Module<'_>, options: &Options, scope: Scope) {
    let violations = verify(module, options, scope);
    let lines: Vec<_> = violations.iter().map(|violation| format!("llgo-dce: verify: {violation}")).collect();
    if !lines.is_empty() {
        module.emit_error(&lines.join("\n"));
    }
}
