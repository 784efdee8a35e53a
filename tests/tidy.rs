//! What the layout promises: who may be unsafe, and who may know LLVM, llvm-plugin and the environment.

use std::fs;
use std::path::{Path, PathBuf};

/// The Rust files below a folder of the repository, with their text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut open = vec![root.join(folder)];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if path.is_dir() {
            open.extend(fs::read_dir(&path).expect("a folder").map(|entry| entry.expect("an entry").path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a source file");
            found.push((path.strip_prefix(root).expect("below the root").to_owned(), text));
        }
    }
    found
}

/// The files that have `word` in their code, comments left out.
fn files_with(word: &str) -> Vec<String> {
    let code = |line: &&str| !line.trim_start().starts_with("//");
    let has = |text: &str| text.lines().filter(code).any(|line| line.contains(word));
    let all = ["src", "passes"].into_iter().flat_map(sources);
    let mut files: Vec<String> =
        all.filter(|(_, text)| has(text)).map(|(path, _)| path.display().to_string()).collect();
    files.sort();
    files
}

#[test]
fn only_the_llvm_module_is_unsafe_or_calls_llvm() {
    for word in ["unsafe ", "llvm_sys::"] {
        let files = files_with(word);
        assert!(!files.is_empty(), "{word} is nowhere: the test looks in the wrong place");
        for file in files {
            assert!(file.starts_with("src/ir/llvm/"), "{file} has {word}");
        }
    }
}

#[test]
fn one_file_knows_llvm_plugin() {
    assert_eq!(files_with("llvm_plugin"), ["src/ir/llvm/plugin.rs"]);
}

#[test]
fn the_core_knows_nothing_of_the_world() {
    for (path, text) in sources("src/core") {
        if path.starts_with("src/core/tests") {
            continue;
        }
        for word in ["llvm_", "std::env", "std::fs", "std::io", "println!", "log::"] {
            assert!(!text.contains(word), "{} has {word}", path.display());
        }
    }
}

/// What the tables of tests/README.md name is there.
#[test]
fn the_tests_that_are_named_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let readme = fs::read_to_string(root.join("tests/README.md")).expect("the README of the tests");
    let quoted = readme.split('`').skip(1).step_by(2);
    let named: Vec<&str> =
        quoted.filter(|text| text.starts_with("lit/") && text.contains('.') && !text.contains('*')).collect();
    assert!(named.len() > 60, "the tables have gone: {} tests are named", named.len());
    for test in named {
        assert!(root.join(test).exists(), "{test} is named and is not there");
    }
}
