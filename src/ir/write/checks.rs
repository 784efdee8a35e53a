//! That each checked load and type test leads somewhere when the pass is done.
//!
//! LLVM knows nothing of interfaces: it would take the types that have an exact id for all that a call may get to, also
//! where some type implements the interface without saying so. So a call asks for name and signature from now on, which
//! all types have that can be read; those that the interface does not mean have been emptied, unless others call them.
//!
//! A type test of an id that no variable has is false to LLVM. LLGo assumes that it is true, so that whatever follows
//! may be taken for unreachable. Emptying the last slot that has an id makes such a test, too. It is replaced by what it
//! does:
//!
//! ```llvm
//! call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.i.KEY.m0")
//! ; to the id of name and signature, when somebody has that
//! call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.Keep:func()")
//! ; else to what it does
//! load ptr, ptr %slot
//! ```

use hashbrown::HashSet;

use crate::ir::llvm::Module;
use crate::ir::module::checks::{carried, Check};

/// What the attributes of calls begin with that only the pass reads.
const PROTOCOL: &[u8] = b"llgo.interface.";

/// Who else may have ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Others {
    /// Nobody.
    None,
    /// Modules that are linked to this one later.
    Later,
    /// Packages of the same program. What of theirs has an id is not seen, so that no check is left.
    Apart,
}

/// Has each check ask for an id that some variable has, and none for an exact one, of which those in `reached` lead to
/// a live slot. Returns whether what is left asks for less than the checks
/// did, so that another run would go wrong.
pub(super) fn settle<'m>(
    module: Module<'m>,
    checks: &[Check<'m>],
    reached: &HashSet<&[u8]>,
    others: Others,
) -> bool {
    let mut asks_less = checks.iter().any(|check| check.asks_anything);
    if checks.is_empty() {
        return asks_less;
    }
    let carried = carried(module);
    for check in checks {
        if check.has_attributes {
            check.call.remove_string_attributes(PROTOCOL);
        }
        // All that implement the interface are dead: the call reaches no method, though other types have one.
        let reaches_nobody = check.is_implemented && !reached.contains(check.id);
        let leads_somewhere = |id: &&[u8]| match others {
            Others::None => carried.contains(id) && !reaches_nobody,
            Others::Later => true,
            Others::Apart => false,
        };
        match check.wanted().filter(leads_somewhere) {
            Some(id) if id == check.id => {}
            Some(id) => check.call.set_metadata_string(check.operand, id),
            None => {
                // Without a test, what has been made of its answer may turn out to be for nobody.
                asks_less |= check.asks_more || check.is_test;
                check.call.replace_check(check.is_test);
            }
        }
    }
    asks_less
}
