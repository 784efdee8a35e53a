//! Reports that are read: the JSON of the pass, or that of a plan.

use std::path::Path;

use llgo_dce_apart::File;
use llgo_dce_report::Report;

use crate::{explain, input};

/// The JSON of a report: what the option `report=FILE` has written, or that of a plan.
pub(crate) fn json(path: &Path) -> Result<String, String> {
    let bytes = input::bytes(path)?;
    if File::is_one(&bytes) {
        return explain::report(path, &bytes);
    }
    String::from_utf8(bytes).map_err(|_| {
        let path = path.display();
        format!("{path}: no report of llgo-dce, as it is no text: write one with the option report=FILE")
    })
}

/// The same, read.
pub(crate) fn read(path: &Path) -> Result<Report, String> {
    Report::parse(&json(path)?).map_err(|why| format!("{}: {why}", path.display()))
}
