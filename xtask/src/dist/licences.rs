//! The licences of all code that is in the program and the plugins, other than our own: one text, in which each licence
//! is once.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use llgo_dce_harness::process::run;
use llgo_dce_harness::root;
use serde_json::Value;

/// The packages of this workspace that are shipped.
const SHIPPED: [&str; 2] = ["llgo-dce", "llgo-dce-cli"];
/// What the files of licences are called: `LICENSE-MIT`, `COPYING`, `NOTICE`.
const NAMES: [&str; 5] = ["license", "licence", "copying", "unlicense", "notice"];

/// All licences, each with the crates that it is of.
pub(super) fn text() -> Result<String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["metadata", "--format-version", "1", "--locked"]).current_dir(root());
    let metadata: Value = serde_json::from_slice(&run(&mut cargo)?.stdout)?;
    let shipped = shipped(&metadata);
    let mut text =
        "llgo-dce contains code of the crates below, and of the standard library of Rust, which is \
        under the Apache License 2.0 or the MIT License.\n\n"
            .to_owned();
    // Which crates each text is of.
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for package in list(&metadata, "packages").iter().filter(|it| shipped.contains(word(it, "id"))) {
        let name = format!("{} {}", word(package, "name"), word(package, "version"));
        writeln!(text, "{name}: {}", word(package, "license"))?;
        for file in files(Path::new(word(package, "manifest_path")))? {
            let found = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
            texts.entry(found.trim_end().to_owned()).or_default().insert(name.clone());
        }
    }
    for (licence, of) in texts {
        let of = of.into_iter().collect::<Vec<_>>().join(", ");
        write!(text, "\n{}\n{of}\n\n{licence}\n", "-".repeat(80))?;
    }
    Ok(text)
}

/// The ids of the packages from elsewhere that end up in what is shipped: normal dependencies, and those of them.
fn shipped(metadata: &Value) -> BTreeSet<&str> {
    let packages: BTreeMap<&str, &Value> =
        list(metadata, "packages").iter().map(|package| (word(package, "id"), package)).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"], "nodes").iter().map(|node| (word(node, "id"), node)).collect();
    let ours = |id: &&str| packages[id]["source"].is_null();
    let mut open: Vec<&str> =
        packages.keys().copied().filter(|id| SHIPPED.contains(&word(packages[id], "name"))).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        if found.insert(id) {
            let normal = list(nodes[id], "deps").iter().filter(|dep| is_normal(dep));
            open.extend(normal.map(|dep| word(dep, "pkg")));
        }
    }
    found.into_iter().filter(|id| !ours(id)).collect()
}

/// Whether something is a dependency of what is built, and not only of its tests or build scripts.
fn is_normal(dependency: &Value) -> bool {
    list(dependency, "dep_kinds").iter().any(|kind| kind["kind"].is_null())
}

/// The files of licences beside a manifest, in the order of their names.
fn files(manifest: &Path) -> Result<Vec<PathBuf>> {
    let folder = manifest.parent().unwrap_or(manifest);
    let mut files = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(|file| {
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        file.is_file() && NAMES.iter().any(|it| name.starts_with(it))
    });
    files.sort();
    Ok(files)
}

fn list<'a>(of: &'a Value, what: &str) -> &'a [Value] {
    of[what].as_array().map_or(&[], Vec::as_slice)
}

fn word<'a>(of: &'a Value, what: &str) -> &'a str {
    of[what].as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #[test]
    fn everything_that_is_linked_has_a_licence() {
        let text = super::text().expect("licences");
        for name in ["hashbrown ", "clap ", "llvm-plugin ", "object "] {
            assert!(text.lines().any(|line| line.starts_with(name)), "{name} is missing");
        }
        for name in ["libtest-mimic", "llgo-dce-core", "cc "] {
            assert!(!text.lines().any(|line| line.starts_with(name)), "{name} is not shipped");
        }
        assert!(text.contains("Permission is hereby granted, free of charge"));
    }
}
