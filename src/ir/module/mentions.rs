//! The symbols that constants mention.
//!
//! ```llvm
//! { i64 1, ptr getelementptr (i8, ptr @a, i64 8), [2 x ptr] [ptr @b, ptr null] }       ; @a, @b
//! ```

use llgo_dce_core::SymId;

use super::globals::Globals;
use crate::ir::llvm::{Mention, Value};

/// Finds the symbols that constants mention, looking through all constants in between.
pub(crate) struct Mentions<'a, 'm> {
    globals: &'a Globals<'m>,
    open: Vec<Value<'m>>,
}

impl<'a, 'm> Mentions<'a, 'm> {
    pub(crate) fn new(globals: &'a Globals<'m>) -> Self {
        Self { globals, open: Vec::new() }
    }

    /// Calls `found` for each symbol that a constant mentions.
    pub(crate) fn of(&mut self, constant: Value<'m>, found: &mut impl FnMut(SymId)) {
        let mut next = Some(constant);
        while let Some(value) = next {
            match value.mention() {
                Mention::Nothing => {}
                Mention::Itself => self.globals.id(value).into_iter().for_each(&mut *found),
                Mention::Operands => self.open.extend(value.operands()),
            }
            next = self.open.pop();
        }
    }
}

/// Calls `found` for each symbol that one constant mentions.
pub(crate) fn for_each_mention<'m>(
    constant: Value<'m>,
    globals: &Globals<'m>,
    found: &mut impl FnMut(SymId),
) {
    Mentions::new(globals).of(constant, found);
}
