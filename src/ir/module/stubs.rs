//! Stubs: the functions that an earlier run has put into slots in place of bodies.
//!
//! ```llvm
//! define internal void @llgo-dce.unreachableMethod() noreturn { … }        ; in matchable slots
//! define internal void @llgo-dce.removed.main.T.Lose() { … }               ; with the option trap
//! define void @"…/internal/runtime.unreachableMethod"() { … }              ; the runtime's own
//! ```

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
    /// Those that earlier runs of the pass have added: one, or more after linking.
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
            } else if is_added(name, global) {
                found.added.push(global);
            }
        }
        found
    }

    /// All functions that an earlier run may have put in place of bodies: traps, and the unreachable methods.
    pub(crate) fn stubs(&self, symbols: &Symbols<'m>) -> HashSet<SymId> {
        let traps = symbols.named().filter(|(_, name)| marks::is_trap(name)).map(|(symbol, _)| symbol);
        let methods = self.runtimes.iter().chain(&self.added).filter_map(|&method| symbols.id(method));
        traps.chain(methods).collect()
    }
}

/// Whether a global of that name is an unreachable method as the pass adds it. Another function of that name may return.
pub(crate) fn is_added(name: &[u8], global: Value<'_>) -> bool {
    marks::is_unreachable_method(name)
        && global.is_function()
        && !global.is_declaration()
        && global.is_local()
        && global.is_procedure()
        && global.has_attribute("noreturn")
}
