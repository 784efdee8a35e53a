//! The names that the passes themselves write into modules, and find there again.

use std::ffi::CStr;

use crate::go_names::is_numbered;

/// Named metadata that says that a module has been through the pass. Left where records are removed and something
/// stays that another run would read, type metadata or a table that code refers to: that run would miss what the
/// records have demanded.
pub const DONE: &str = "llgo-dce.done";
/// Named metadata that is left in any case: that there are no records any more is no reason to wonder.
pub const PRUNED: &str = "llgo-dce.pruned";

/// The table of the records of one function, which travels with its code. Linking adds a number.
pub const CARRIED: &CStr = c"llgo-dce.records";

/// The function that matchable slots hold in place of bodies. It has a dot, as Go's names have, so that it is nobody's
/// root.
pub const UNREACHABLE_METHOD: &CStr = c"llgo-dce.unreachableMethod";

/// What the names of the functions begin with that `trap` puts in place of what is removed. It has a dot, as Go's names
/// have, so that they are nobody's roots.
pub const TRAP: &str = "llgo-dce.removed.";
/// What those functions call, of C's library.
pub const WRITE: &CStr = c"write";
/// See [`WRITE`].
pub const ABORT: &CStr = c"abort";

/// Whether a name is that of a function that is there in place of something removed.
pub fn is_trap(name: &[u8]) -> bool {
    name.starts_with(TRAP.as_bytes())
}

/// Whether traps call what has that name: it has to be there in the end, if it is here.
pub fn is_needed_by_traps(name: &[u8]) -> bool {
    [WRITE, ABORT].iter().any(|needed| needed.to_bytes() == name)
}

/// Whether a name is that of an unreachable method that the pass has added; linking may have numbered it.
pub fn is_unreachable_method(name: &[u8]) -> bool {
    is_numbered(name, UNREACHABLE_METHOD.to_bytes())
}
