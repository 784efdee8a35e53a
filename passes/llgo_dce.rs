//! `llgo-dce`: empties what the program cannot reach, so that GlobalDCE and the linker remove the bodies.

use llgo_dce_core::flood;
use llvm_plugin::inkwell::module::Module as IrModule;
use llvm_plugin::{LlvmModulePass, ModuleAnalysisManager, PreservedAnalyses};

use super::{facts, guarded};
use crate::ir::{rewrite, Module};
use crate::options::Options;

/// The pass.
pub(crate) struct LlgoDce {
    options: Options,
}

impl LlgoDce {
    pub(crate) fn new(options: Options) -> Self {
        Self { options }
    }

    /// Read, flood, rewrite, report. Gives whether the module may have changed.
    fn run(&self, ir: &IrModule<'_>) -> bool {
        let module = Module::of(ir);
        let Some(facts) = facts(module, &self.options) else { return false };
        let outcome = flood(&facts.program);
        rewrite(module, &facts, &outcome);
        log::info!("{}: {}", module.name(), super::print::totals(&facts, &outcome));
        true
    }
}

impl LlvmModulePass for LlgoDce {
    fn run_pass(&self, module: &mut IrModule<'_>, _: &ModuleAnalysisManager) -> PreservedAnalyses {
        match guarded("llgo-dce", || self.run(module)) {
            true => PreservedAnalyses::None,
            false => PreservedAnalyses::All,
        }
    }
}
