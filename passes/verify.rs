//! `verify<llgo-dce>`: checks a rewritten module from the module alone. A violation is an error of the host's.

use llgo_dce_facts::Options;

use super::analysis::scope_of;
use super::pass::Pass;
use crate::ir::{verify, Module, Violation};

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
        refuse(module, &verify(module, &self.options, scope_of(module)));
        false
    }
}

/// Reports all violations in one error, as opt ends at the first.
pub(crate) fn refuse(module: Module<'_>, violations: &[Violation]) {
    let lines: Vec<_> = violations.iter().map(|violation| format!("llgo-dce: verify: {violation}")).collect();
    if !lines.is_empty() {
        module.emit_error(&lines.join("\n"));
    }
}
