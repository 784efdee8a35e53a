//! Who imports whom in this workspace: no files in a circle, and no arrow between rooms that ARCHITECTURE.md does not
//! name.
//!
//! An arrow is a path that leads into another file, in a `use` or anywhere in the code. `mod` is none, and what is only
//! for unit tests has none. A value whose type nobody names makes none either.

mod arrows;
mod modules;
mod rooms;
mod said;
mod small;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use self::arrows::{arrows, circles, describe};
use self::modules::{Modules, Target};
use crate::sources::{root, sources, Sources};

/// The code of the workspace.
fn code() -> Sources {
    let mut code: Sources =
        ["build.rs", "src", "passes", "xtask", "tests"].into_iter().flat_map(sources).collect();
    // A workspace of its own, and what it has built.
    code.retain(|file, _| {
        !["targets", "target"].iter().any(|it| file.starts_with(Path::new("tests/fuzz").join(it)))
    });
    code
}

/// What cargo builds from the workspace.
fn targets() -> Vec<Target> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--no-deps", "--offline", "--format-version=1"]).current_dir(root());
    let output = cargo.output().expect("cargo runs");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON of cargo metadata");
    let packages = metadata["packages"].as_array().expect("packages");
    packages.iter().flat_map(|package| package["targets"].as_array().expect("targets")).map(target).collect()
}

/// A target, from its entry in cargo's metadata.
fn target(entry: &serde_json::Value) -> Target {
    let kinds = entry["kind"].as_array().expect("kinds");
    let name = entry["name"].as_str().expect("a name").replace('-', "_");
    let path = Path::new(entry["src_path"].as_str().expect("a path"));
    Target {
        library: kinds.iter().any(|kind| kind == "lib" || kind == "rlib").then_some(name),
        root: path.strip_prefix(root()).expect("below the root").to_owned(),
    }
}

/// The code, and its modules, read once for all tests.
static WORKSPACE: LazyLock<(Sources, Modules)> = LazyLock::new(|| {
    let code = code();
    let modules = Modules::read(&code, &targets());
    (code, modules)
});

/// Otherwise the checks below say nothing of it.
#[test]
fn every_file_is_a_module() {
    let (code, modules) = &*WORKSPACE;
    let read: BTreeSet<&PathBuf> = modules.iter().map(|(_, module)| &module.file).collect();
    let left: Vec<&PathBuf> = code.keys().filter(|file| !read.contains(file)).collect();
    assert!(left.is_empty(), "these files are no module of any crate: {left:?}");
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let arrows = arrows(&WORKSPACE.1);
    let found: Vec<String> = circles(&arrows).iter().map(|circle| describe(circle, &arrows)).collect();
    assert!(found.is_empty(), "{} circles\n\n{}", found.len(), found.join("\n"));
}

#[test]
fn rooms_use_those_that_the_architecture_names() {
    let (code, modules) = &*WORKSPACE;
    let architecture = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let problems = rooms::problems(code.keys().map(PathBuf::as_path), &arrows(modules), &architecture);
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
