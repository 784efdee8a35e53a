//! What a dialect is.

use crate::ir::draft::coverage::Coverage;
use crate::ir::draft::Draft;

/// What a module has of one dialect.
pub(crate) trait Dialect<'m> {
    /// What people call it.
    fn name(&self) -> &'static str;

    /// What it says.
    fn coverage(&self) -> Coverage;

    /// Writes it to the draft. What is malformed is kept, with a problem that names it.
    fn read(self: Box<Self>, draft: &mut Draft<'_, 'm>);
}
