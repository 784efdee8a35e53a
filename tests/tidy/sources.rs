//! The Rust files of the repository.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Rust files by their path from the root of the repository, with their text.
pub(crate) type Sources = BTreeMap<PathBuf, String>;

/// The root of the repository.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust files below a folder of the repository, or the one file of that name; none where there is neither.
pub(crate) fn sources(folder: &str) -> Sources {
    let mut open = vec![root().join(folder)];
    let mut found = Sources::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") && path.exists() {
            let text = fs::read_to_string(&path).expect("a source file");
            found.insert(path.strip_prefix(root()).expect("below the root").to_owned(), text);
        }
    }
    found
}
