//! The names that the passes write into modules, and recognize in a later run.

use std::ffi::CStr;

use crate::go_names::is_numbered;

/// Named metadata of a module that has been through the pass. It is left where records are removed and type metadata,
/// or a table that code refers to, stays: another run would read those, and miss the demands of the records.
pub const DONE: &str = "llgo-dce.done";
/// Named metadata that is left in any case, so that no later run warns that there are no records.
pub const PRUNED: &str = "llgo-dce.pruned";

/// Named metadata with the hashes of the facts that have been written down of a module, and of those from which LLVM has
/// imported something. It is the module's identity from then on, whatever becomes of the code.
pub const FACTS: &CStr = c"llgo-dce.facts";

/// The table of the records of one function, which travels with its code. Linking adds a number.
pub const CARRIED: &CStr = c"llgo-dce.records";

/// The function that matchable slots hold in place of bodies. Its name has a dot, as Go's have, so that it is no root.
pub const UNREACHABLE_METHOD: &CStr = c"llgo-dce.unreachableMethod";

/// The prefix of the functions that `trap` puts in place of removed bodies. It has a dot, as Go's names have, so that
/// they are no roots.
pub const TRAP: &str = "llgo-dce.removed.";
/// The functions of C's library that those call.
pub const WRITE: &CStr = c"write";
/// See [`WRITE`].
pub const ABORT: &CStr = c"abort";

/// Whether a name is that of a function that `trap` has put in place of a body.
pub fn is_trap(name: &[u8]) -> bool {
    name.starts_with(TRAP.as_bytes())
}

/// Whether traps call the function of that name: it has to stay, if it is defined.
pub fn is_needed_by_traps(name: &[u8]) -> bool {
    [WRITE, ABORT].iter().any(|needed| needed.to_bytes() == name)
}

/// Whether a name is that of an unreachable method that the pass has added; linking may have numbered it.
pub fn is_unreachable_method(name: &[u8]) -> bool {
    is_numbered(name, UNREACHABLE_METHOD.to_bytes())
}
