//! `cargo xtask mutate`: takes one rule after the other out, and says which lit tests notice.
//!
//! Slow, and so not part of `cargo xtask test`: every mutation is a build of the plugin and a run of all of lit.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, ensure, Context, Result};
use llgo_dce_harness::root;
use llgo_dce_harness::tools::Tools;

use crate::setup;
use crate::table::Table;

/// The mutations: blocks of `# NAME`, `FILE`, lines with `-` that stand in the file once, and lines with `+` to put
/// there.
const MUTATIONS: &str = "xtask/mutations.txt";

/// One change of the source that breaks a rule.
#[derive(Debug, PartialEq, Eq)]
struct Mutation {
    name: String,
    file: String,
    old: String,
    new: String,
}

/// Tries every mutation whose name contains `filter`. One that no test notices is an error.
pub(crate) fn run(filter: &str) -> Result<()> {
    setup::ensure()?;
    let text = fs::read_to_string(root().join(MUTATIONS))?;
    let tree = copy_of_the_tree()?;
    let mut table = Table::new(&["what is broken", "tests that fail", "the first of them"]);
    let mut survivors = Vec::new();
    for mutation in parse(&text)?.iter().filter(|mutation| mutation.name.contains(filter)) {
        let failing = failing_with(&tree, mutation).with_context(|| mutation.name.clone())?;
        println!("{}: {} fail", mutation.name, failing.len());
        if failing.is_empty() {
            survivors.push(mutation.name.clone());
        }
        let first = failing.first().cloned().unwrap_or_default();
        table.row(vec![mutation.name.clone(), failing.len().to_string(), first]);
    }
    println!("\n{}", table.render());
    ensure!(survivors.is_empty(), "no test notices: {}", survivors.join("; "));
    Ok(())
}

fn parse(text: &str) -> Result<Vec<Mutation>> {
    let blocks = text.split("\n# ").skip(1);
    blocks.map(|block| parse_one(block).with_context(|| format!("in {MUTATIONS}: {block}"))).collect()
}

fn parse_one(block: &str) -> Result<Mutation> {
    let mut lines = block.lines();
    let (name, file) = (lines.next().context("no name")?, lines.next().context("no file")?);
    let side = |sign: char| -> String {
        let lines = block.lines().skip(2).filter_map(|line| line.strip_prefix(sign));
        lines.map(|line| format!("{line}\n")).collect()
    };
    let (old, new) = (side('-'), side('+'));
    ensure!(!old.is_empty(), "nothing is replaced");
    Ok(Mutation { name: name.to_owned(), file: file.to_owned(), old, new })
}

/// All files that git knows, in a folder of their own.
fn copy_of_the_tree() -> Result<PathBuf> {
    let tree = root().join("target/mutate/tree");
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output()?;
    ensure!(listed.status.success(), "git ls-files failed: mutations are tried on a clone");
    for file in String::from_utf8(listed.stdout)?.split_terminator('\0') {
        let to = tree.join(file);
        fs::create_dir_all(to.parent().unwrap_or(&tree))?;
        let new = fs::read(root().join(file))?;
        // What has not changed keeps its time, so that it is not built again.
        if !fs::read(&to).is_ok_and(|old| old == new) {
            fs::copy(root().join(file), &to)?;
        }
    }
    Ok(tree)
}

/// Builds with a mutation, runs lit, and takes the mutation back.
fn failing_with(tree: &Path, mutation: &Mutation) -> Result<Vec<String>> {
    let file = tree.join(&mutation.file);
    let good = fs::read_to_string(&file)?;
    ensure!(good.matches(&mutation.old).count() == 1, "the old lines do not stand there once");
    fs::write(&file, good.replace(&mutation.old, &mutation.new))?;
    let failing = build(tree).and_then(|()| failing_in_lit(tree));
    fs::write(&file, good)?;
    failing
}

fn build(tree: &Path) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--package", "llgo-dce", "--lib", "--target-dir"]).arg(target(tree));
    // The workspace denies no warnings here: a mutation may leave something unused.
    let built = build.current_dir(tree).output()?;
    if !built.status.success() {
        bail!("does not build: {}", String::from_utf8_lossy(&built.stderr));
    }
    Ok(())
}

fn target(tree: &Path) -> PathBuf {
    tree.with_file_name("target")
}

/// The lit tests that fail, in lit's order.
fn failing_in_lit(tree: &Path) -> Result<Vec<String>> {
    let tools = Tools::find()?;
    let mut lit = Command::new("python3");
    lit.arg(tools.lit()?).arg("-q").arg(tree.join("lit"));
    lit.env("LLGO_DCE_BINDIR", tools.bindir());
    lit.env("LLGO_DCE_PLUGIN", target(tree).join("debug/libllgo_dce.so"));
    lit.env("LLGO_DCE_LIT_OUTPUT", tree.with_file_name("lit"));
    let output = String::from_utf8_lossy(&lit.output()?.stdout).into_owned();
    let failed = output.lines().filter_map(|line| line.strip_prefix("  llgo-dce :: "));
    Ok(failed.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::{parse, root, MUTATIONS};

    #[test]
    fn every_mutation_fits_its_file() {
        let text = std::fs::read_to_string(root().join(MUTATIONS)).unwrap();
        let mutations = parse(&text).unwrap();
        assert!(mutations.len() > 20);
        for mutation in mutations {
            let file = std::fs::read_to_string(root().join(&mutation.file)).unwrap();
            assert_eq!(file.matches(&mutation.old).count(), 1, "{}", mutation.name);
            assert_ne!(mutation.old, mutation.new, "{}", mutation.name);
        }
    }
}
