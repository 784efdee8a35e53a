//! Completes a report when the optimizer of a link is through: what stays has then the size that it has in the file, as
//! far as that is known before there is machine code.

use std::sync::{Mutex, PoisonError};

use llgo_dce_explain::Written;

use super::pass::Pass;
use crate::ir::{optimized_size, Module};

/// The report of the link that is being optimized. A linker optimizes one module in full LTO.
static REPORT: Mutex<Option<Written>> = Mutex::new(None);

/// The pass.
pub(crate) struct Measure;

/// Has the report be completed at the end of the pipeline.
pub(super) fn remember(report: Option<Written>) {
    *REPORT.lock().unwrap_or_else(PoisonError::into_inner) = report;
}

impl Pass for Measure {
    fn name(&self) -> &'static str {
        "llgo-dce-measure"
    }

    fn run(&self, module: Module<'_>) -> bool {
        let report = REPORT.lock().unwrap_or_else(PoisonError::into_inner).take();
        let completed = report.map(|report| report.complete(|symbol| optimized_size(module, symbol)));
        if let Some(Err(error)) = completed {
            module.emit_error(&format!("llgo-dce: {error}"));
        }
        false
    }
}
