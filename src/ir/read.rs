//! From a module to facts: the order of reading.

use llgo_dce_facts::{marks, Facts, Runtime};

use super::dialects;
use super::draft::coverage::Coverage;
use super::draft::handles::Handles;
use super::draft::Draft;
use super::llvm::Module;
use super::module::shapes::candidates;
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
    if dialects.is_empty() {
        return None;
    }
    let coverage = dialects.iter().fold(Coverage::NONE, |all, one| all.and(one.coverage()));
    let mut draft = Draft::new(module, runtime, &candidates, coverage);
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
    Some(draft.finish(holders, references))
}
