//! The unreachable method: what matchable slots hold in place of bodies.
//!
//! It has to stop the program, whatever the runtime does: a body that returned would have the caller go on with a
//! result that nobody has computed. The runtime's own `unreachableMethod` says what Go says, but on some versions of
//! LLGo it returns, as their `throw` only prints. So it is always a function of the pass's that stands in slots; it calls
//! the runtime's first, where there is one, and then traps.

use std::ffi::CStr;

use hashbrown::HashSet;
use llgo_dce_core::SymId;

use super::llvm::{Module, Value};
use super::runtime::Runtime;
use super::symbols::Symbols;
use super::trap;

/// The pass's own function. It has a dot, as Go's names have, so that it is nobody's root.
const NAME: &CStr = c"llgo-dce.unreachableMethod";
/// What it says where the runtime has nothing to say.
const MESSAGE: &[u8] = b"llgo-dce: a method that has been removed was called\n";

/// The unreachable methods of a module.
#[derive(Default)]
pub(crate) struct UnreachableMethods<'m> {
    /// The runtime's own, where it is defined.
    runtimes: Option<Value<'m>>,
    /// Those of the pass that earlier runs have added: one, or more after linking.
    added: Vec<Value<'m>>,
}

impl<'m> UnreachableMethods<'m> {
    pub(crate) fn of(symbols: &Symbols<'m>, runtime: &Runtime) -> Self {
        let mut found = Self::default();
        for (symbol, name) in symbols.named() {
            let Some(global) = symbols.value(symbol) else { continue };
            if found.runtimes.is_none() && runtime.is_unreachable_method(name) && !global.is_declaration() {
                found.runtimes = Some(global);
            } else if is_added_name(name) && stops(global) {
                found.added.push(global);
            }
        }
        found
    }

    /// All functions that may have taken the place of bodies in an earlier run, traps among them, and the runtime's
    /// unreachable method.
    pub(crate) fn stand_ins(&self, symbols: &Symbols<'m>) -> HashSet<SymId> {
        let traps = symbols.named().filter(|(_, name)| trap::is_trap(name)).map(|(symbol, _)| symbol);
        let methods = self.runtimes.iter().chain(&self.added).filter_map(|&method| symbols.id(method));
        traps.chain(methods).collect()
    }

    /// What to put into slots: the function that an earlier run has added, or a new one.
    pub(crate) fn get_or_add(&self, module: Module<'m>) -> Value<'m> {
        self.added.first().copied().unwrap_or_else(|| self.add(module))
    }

    /// It stops by LLVM's trap, of which no runtime can say that it returns. What comes before only says why. The
    /// runtime's function may unwind, where that is how it throws; C's `write` does not.
    fn add(&self, module: Module<'m>) -> Value<'m> {
        let ty = module.function_type(None, &[]);
        let trap = (module.trap(), &[][..]);
        let usable = |method: &Value<'m>| method.is_function() && method.value_type() == ty;
        if let Some(runtimes) = self.runtimes.filter(usable) {
            return module.add_ending_function(NAME, ty, &["noreturn", "cold"], &[(runtimes, &[]), trap]);
        }
        let attributes = ["noreturn", "nounwind", "cold"];
        match declared_write(module) {
            Some(write) => {
                let arguments = trap::write_arguments(module, MESSAGE);
                module.add_ending_function(NAME, ty, &attributes, &[(write, &arguments), trap])
            }
            None => module.add_ending_function(NAME, ty, &attributes, &[trap]),
        }
    }
}

/// C's `write`, where the module calls it anyway. It is not declared anew, as not every target has one; and one that
/// is defined here would have to stay for this alone.
fn declared_write(module: Module<'_>) -> Option<Value<'_>> {
    module
        .named_function(trap::WRITE)
        .filter(|write| write.is_declaration() && write.value_type() == trap::write_type(module))
}

/// Whether a name is that of the function that the pass adds; linking may have numbered it.
fn is_added_name(name: &[u8]) -> bool {
    name.strip_prefix(NAME.to_bytes())
        .is_some_and(|rest| rest.is_empty() || (rest[0] == b'.' && rest[1..].iter().all(u8::is_ascii_digit)))
}

/// Whether a global is as the pass adds it, and not somebody else's of that name, which may return.
fn stops(global: Value<'_>) -> bool {
    global.is_function()
        && !global.is_declaration()
        && global.is_local()
        && global.is_procedure()
        && global.has_attribute("noreturn")
}

#[cfg(test)]
mod tests {
    use super::is_added_name;

    #[test]
    fn names_of_added_functions() {
        assert!(
            is_added_name(b"llgo-dce.unreachableMethod") && is_added_name(b"llgo-dce.unreachableMethod.12")
        );
        assert!(!is_added_name(b"llgo-dce.unreachableMethods") && !is_added_name(b"unreachableMethod"));
    }
}
