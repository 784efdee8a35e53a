//! The unreachable method: what matchable slots hold in place of bodies.
//!
//! It has to stop the program, whatever the runtime does: a body that returned would have the caller go on with a
//! result that nobody has computed. The runtime's own `unreachableMethod` says what Go says, but on some versions of
//! LLGo it returns, as their `throw` only prints. So it is always a function of the pass's that is in slots; it calls
//! the runtime's first, where there is one, and then traps.

use llgo_dce_facts::marks::{UNREACHABLE_METHOD, WRITE};

use super::trap;
use crate::ir::llvm::{Module, Value};
use crate::ir::module::stubs::UnreachableMethods;

/// What it says where the runtime has nothing to say.
const MESSAGE: &[u8] = b"llgo-dce: a method that has been removed was called\n";

/// What to put into slots: the function that an earlier run has added, or a new one.
pub(super) fn get_or_add<'m>(module: Module<'m>, known: &UnreachableMethods<'m>) -> Value<'m> {
    known.added.first().copied().unwrap_or_else(|| add(module, known.runtimes))
}

/// It stops by LLVM's trap, of which no runtime can say that it returns. What comes before only says why. The
/// runtime's function may unwind, where that is how it throws; C's `write` does not.
fn add<'m>(module: Module<'m>, runtimes: Option<Value<'m>>) -> Value<'m> {
    let ty = module.function_type(None, &[]);
    let trap = (module.trap(), &[][..]);
    let usable = |method: &Value<'m>| method.is_function() && method.value_type() == ty;
    if let Some(runtimes) = runtimes.filter(usable) {
        return module.add_ending_function(
            UNREACHABLE_METHOD,
            ty,
            &["noreturn", "cold"],
            &[(runtimes, &[]), trap],
        );
    }
    let attributes = ["noreturn", "nounwind", "cold"];
    match declared_write(module) {
        Some(write) => {
            let arguments = trap::write_arguments(module, MESSAGE);
            module.add_ending_function(UNREACHABLE_METHOD, ty, &attributes, &[(write, &arguments), trap])
        }
        None => module.add_ending_function(UNREACHABLE_METHOD, ty, &attributes, &[trap]),
    }
}

/// C's `write`, where the module calls it anyway. It is not declared anew, as not every target has one; and one that
/// is defined here would have to stay for this alone.
fn declared_write(module: Module<'_>) -> Option<Value<'_>> {
    module
        .named_function(WRITE)
        .filter(|write| write.is_declaration() && write.value_type() == trap::write_type(module))
}
