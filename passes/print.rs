//! `print<llgo-dce>`: prints to standard error what `llgo-dce` would do, and changes nothing.

use llgo_dce_explain::{say, Printed};
use llgo_dce_facts::Options;

use super::analysis::{analyse, scope_of};
use super::pass::Pass;
use crate::ir::{Exports, Module};

/// The pass.
pub(crate) struct PrintLlgoDce {
    options: Options,
}

impl PrintLlgoDce {
    pub(crate) fn new(options: Options) -> Self {
        Self { options }
    }
}

impl Pass for PrintLlgoDce {
    fn name(&self) -> &'static str {
        "print<llgo-dce>"
    }

    fn run(&self, module: Module<'_>) -> bool {
        let _exports = Exports::hide(module, &self.options.unused_exports);
        if let Some(analysis) = analyse(module, &self.options, scope_of(module)) {
            say(&Printed { world: &analysis.world, outcome: &analysis.outcome });
            analysis.explain(module, &self.options);
        }
        false
    }
}
