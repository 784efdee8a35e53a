//! Files that are read.

use std::fs;
use std::path::Path;

use llgo_dce_apart::{File, FileKind};

/// The bytes of a file.
pub(crate) fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|why| format!("cannot read {}: {why}", path.display()))
}

/// Reads the bytes of a file of llgo-dce's own.
pub(crate) fn parse<'a>(path: &Path, bytes: &'a [u8], kind: FileKind) -> Result<File<'a>, String> {
    File::parse(bytes, kind).map_err(|why| format!("{} {why}", path.display()))
}
