//! What the layout promises: who may be unsafe, who may know LLVM, llvm-plugin and the environment, and who may import
//! whom.

#[path = "tidy/imports.rs"]
mod imports;
#[path = "tidy/sources.rs"]
mod sources;

use std::fs;
use std::path::Path;

use sources::{root, sources};

/// The text without comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// The files that have `word` in their code, comments left out.
fn files_with(word: &str) -> Vec<String> {
    let has = |text: &str| code(text).any(|line| line.contains(word));
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

/// Fails where the crate in `folder` has one of the words in its code. Its tests may have them.
fn has_none_of(folder: &str, words: &[&str]) {
    let tests = Path::new(folder).join("tests");
    for (path, text) in sources(folder).into_iter().filter(|(path, _)| !path.starts_with(&tests)) {
        for word in words {
            assert!(!code(&text).any(|line| line.contains(word)), "{} has {word}", path.display());
        }
    }
}

#[test]
fn the_core_and_facts_know_nothing_of_the_world() {
    for folder in ["src/core", "src/facts"] {
        has_none_of(folder, &["llvm_", "unsafe ", "std::env", "std::fs", "std::io", "println!", "log::"]);
    }
}

/// It writes files, and says things on standard error.
#[test]
fn explain_knows_nothing_of_llvm() {
    has_none_of("src/explain", &["llvm_", "unsafe "]);
}

/// What the tables of tests/README.md name is there.
#[test]
fn the_tests_that_are_named_exist() {
    let readme = fs::read_to_string(root().join("tests/README.md")).expect("the README of the tests");
    let quoted = readme.split('`').skip(1).step_by(2);
    let named: Vec<&str> =
        quoted.filter(|text| text.starts_with("lit/") && text.contains('.') && !text.contains('*')).collect();
    assert!(named.len() > 60, "the tables have gone: {} tests are named", named.len());
    for test in named {
        assert!(root().join(test).exists(), "{test} is named and is not there");
    }
}
