//! From a module to facts: the order of reading.

use llgo_dce_facts::{marks, Facts, Runtime};

use super::dialects::{self, Dialect};
use super::draft::coverage::Coverage;
use super::draft::handles::Handles;
use super::draft::{Draft, Extent};
use super::llvm::Module;
use super::module::shapes::candidates;
use super::module::types::TypeHints;
use super::rules::{references, tables, RULES};
use super::weak::KINDS;

/// Reads all facts, with the handles by which their outcome is written back; `None` of a module that has nothing of
/// LLGo's: it is not Go, or has been through the pass already.
pub fn read<'m>(module: Module<'m>, runtime: &Runtime) -> Option<(Facts<'m>, Handles<'m>)> {
    if module.has_named_metadata(marks::DONE) {
        return None;
    }
    let candidates = candidates(module, runtime);
    let dialects = dialects::present(module, &candidates);
    (!dialects.is_empty()).then(|| read_as(Draft::new(module, runtime, Extent::Whole, &candidates), dialects))
}

/// The same of a package, whose facts are united with those of others before anything is decided. A module that has
/// nothing of LLGo's has facts, too, as it refers to what others have.
pub fn read_package<'m>(module: Module<'m>, runtime: &Runtime) -> (Facts<'m>, Handles<'m>) {
    let candidates = candidates(module, runtime);
    let dialects = dialects::present(module, &candidates);
    read_as(Draft::new(module, runtime, Extent::Package, &candidates), dialects)
}

/// The same of a package with a plan, which knows what LLVM may have taken from the module since its facts were written
/// down.
pub fn read_planned<'m>(
    module: Module<'m>,
    runtime: &Runtime,
    hints: &dyn TypeHints,
) -> (Facts<'m>, Handles<'m>) {
    let candidates = candidates(module, runtime);
    let dialects = dialects::present(module, &candidates);
    let mut draft = Draft::new(module, runtime, Extent::Planned, &candidates);
    draft.types.add_hints(hints, &draft.symbols);
    read_as(draft, dialects)
}

fn read_as<'m>(
    mut draft: Draft<'_, 'm>,
    dialects: Vec<Box<dyn Dialect<'m> + 'm>>,
) -> (Facts<'m>, Handles<'m>) {
    draft.coverage = dialects.iter().fold(Coverage::NONE, |all, one| all.and(one.coverage()));
    // LLVM may have moved code to where no record speaks of it: the plan says which types are in interfaces.
    draft.coverage.conversions =
        draft.extent == Extent::Planned || (draft.coverage.conversions && !dialects.is_empty());
    draft.dialects = dialects.iter().map(|dialect| dialect.name()).collect();
    for dialect in dialects {
        dialect.read(&mut draft);
    }
    dialects::read_the_rest(&mut draft);
    for rule in RULES {
        rule(&mut draft);
    }
    draft.forget_lookalikes();
    tables::read(&mut draft);
    for kind in KINDS {
        kind(&mut draft);
    }
    let holders = std::mem::take(&mut draft.holders).sorted();
    let references = references::read(&mut draft, &holders);
    draft.finish(holders, references)
}
