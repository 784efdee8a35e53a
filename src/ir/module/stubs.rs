//! What slots hold in place of what an earlier run has removed.

use hashbrown::HashSet;
use llgo_dce_core::SymId;
use llgo_dce_facts::{marks, Runtime};

use super::globals::Symbols;
use crate::ir::llvm::Value;

/// The unreachable methods of a module.
#[derive(Default)]
pub(crate) struct UnreachableMethods<'m> {
    /// The runtime's own, where it is defined.
    pub(crate) runtimes: Option<Value<'m>>,
    /// Those of the pass that earlier runs have added: one, or more after linking.
    pub(crate) added: Vec<Value<'m>>,
}

impl<'m> UnreachableMethods<'m> {
    /// Those of a module.
    pub(crate) fn of(symbols: &Symbols<'m>, runtime: &Runtime) -> Self {
        let mut found = Self::default();
        for (symbol, name) in symbols.named() {
            let Some(global) = symbols.value(symbol) else { continue };
            if found.runtimes.is_none() && runtime.is_unreachable_method(name) && !global.is_declaration() {
                found.runtimes = Some(global);
            } else if marks::is_unreachable_method(name) && stops(global) {
                found.added.push(global);
            }
        }
        found
    }

    /// All functions that may have taken the place of bodies in an earlier run, traps among them, and the runtime's
    /// unreachable method.
    pub(crate) fn stubs(&self, symbols: &Symbols<'m>) -> HashSet<SymId> {
        let traps = symbols.named().filter(|(_, name)| marks::is_trap(name)).map(|(symbol, _)| symbol);
        let methods = self.runtimes.iter().chain(&self.added).filter_map(|&method| symbols.id(method));
        traps.chain(methods).collect()
    }
}

/// Whether a global is as the pass adds it, and not somebody else's of that name, which may return.
fn stops(global: Value<'_>) -> bool {
    global.is_function()
        && !global.is_declaration()
        && global.is_local()
        && global.is_procedure()
        && global.has_attribute("noreturn")
}
