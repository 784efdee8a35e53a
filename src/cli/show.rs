//! `llgo-dce facts FILE`: what is in a file, as text.

use std::io::Write;
use std::path::Path;

use llgo_dce_apart::{merge, Dump, File, FileKind};

use crate::input;

/// Prints a file.
pub(crate) fn run(path: &Path) -> Result<(), String> {
    let bytes = input::bytes(path)?;
    let file =
        File::parse(&bytes, FileKind::Plan).or_else(|_| input::parse(path, &bytes, FileKind::Facts))?;
    // A reader that has seen enough is no reason to fail.
    let _ = write!(std::io::stdout().lock(), "{}", Dump(&merge([&file])));
    Ok(())
}
