//! The dialects in which LLGo says what a module alone does not show, a file each. Each writes to the same draft, so that
//! nothing after it needs to know which one it was.
//!
//! To add one, write a file with a `find`, and name it in [`DIALECTS`]. What it says in its
//! [`Coverage`](crate::ir::draft::coverage::Coverage) decides what is deduced instead.

pub(crate) mod carried;
mod dialect;
mod interfaces;
mod lookups;
mod method_names;
mod plain;
pub(crate) mod records;
mod relocs;
mod table_readers;
mod type_metadata;

use super::draft::Draft;
use super::llvm::Module;
use super::module::shapes::Candidate;
pub(crate) use dialect::Dialect;

/// Finds what a module has of a dialect; `None` when it has nothing.
type Find = for<'m> fn(Module<'m>, &[Candidate<'m>]) -> Option<Box<dyn Dialect<'m> + 'm>>;

/// The dialects of records, in the order in which they are read.
const DIALECTS: &[Find] = &[relocs::find, type_metadata::find];
/// The dialect of what has no records.
const WITHOUT_RECORDS: Find = plain::find;

/// The dialects that a module has something of.
pub(crate) fn present<'m>(
    module: Module<'m>,
    candidates: &[Candidate<'m>],
) -> Vec<Box<dyn Dialect<'m> + 'm>> {
    let mut found: Vec<_> = DIALECTS.iter().filter_map(|find| find(module, candidates)).collect();
    if found.is_empty() {
        found.extend(WITHOUT_RECORDS(module, candidates));
    }
    found
}

/// Reads what the dialects of a module have not spoken of: packages without records among others that have some.
pub(crate) fn read_the_rest(draft: &mut Draft<'_, '_>) {
    plain::read_packages_without_records(draft);
    plain::read_for_others(draft);
}

/// Whether a run of the pass may find any records in a module.
pub(crate) fn is_any_present(module: Module<'_>) -> bool {
    relocs::is_present(module) || type_metadata::is_present(module, module.variables())
}
