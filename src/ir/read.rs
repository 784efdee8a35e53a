//! From a module to facts: the order of reading.

use llgo_dce_facts::{marks, Facts, Runtime};

use super::dialects;
use super::draft::coverage::Coverage;
use super::draft::handles::Handles;
use super::draft::Draft;
use super::llvm::Module;
use super::module::shapes::candidates;
use super::rules::{references, RULES};
use super::weak::KINDS;

/// Why a module is left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It has no metadata of LLGo's: it is not Go, or has been through the pass already.
    NoMetadata,
    /// It has LLGo's types with methods, and nothing that says who calls these.
    NoRecords,
}

/// Reads all facts, with the handles by which their outcome is written back; or returns why there is nothing to be done.
pub fn read<'m>(module: Module<'m>, runtime: &Runtime) -> Result<(Facts<'m>, Handles<'m>), Refusal> {
    let candidates = candidates(module, runtime);
    let dialects = dialects::present(module, &candidates);
    if module.has_named_metadata(marks::DONE) {
        return Err(Refusal::NoMetadata);
    }
    if dialects.is_empty() {
        let has_methods = candidates.iter().any(|it| it.shape.named && it.shape.slots > 0);
        let never_had_any = has_methods && !module.has_named_metadata(marks::PRUNED);
        return Err(if never_had_any { Refusal::NoRecords } else { Refusal::NoMetadata });
    }
    let coverage = dialects.iter().fold(Coverage::NONE, |all, one| all.and(one.coverage()));
    let mut draft = Draft::new(module, runtime, &candidates, coverage);
    for dialect in dialects {
        dialect.read(&mut draft);
    }
    for rule in RULES {
        rule(&mut draft);
    }
    draft.forget_lookalikes();
    for kind in KINDS {
        kind(&mut draft);
    }
    let holders = std::mem::take(&mut draft.holders).sorted();
    let references = references::read(&mut draft, &holders);
    Ok(draft.finish(holders, references))
}
