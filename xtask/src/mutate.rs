//! `cargo xtask mutate`: takes one rule after the other out, and says which lit tests notice.
//!
//! Slow, and so not part of `cargo xtask test`: every mutation is a build of the plugin and a run of lit, up to the first
//! test that fails.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{bail, ensure, Context, Result};
use llgo_dce_harness::root;
use llgo_dce_harness::tools::Tools;

use crate::setup;
use crate::table::Table;

/// The mutations: blocks of `# NAME`, `FILE`, `lit:` with the tests or folders of `lit/` that are run first, lines with
/// `-` that stand in the file once, and lines with `+` to put there.
const MUTATIONS: &str = "xtask/mutations.txt";

/// One change of the source that breaks a rule.
#[derive(Debug, PartialEq, Eq)]
struct Mutation {
    name: String,
    file: String,
    /// The tests that are likely to notice.
    first: Vec<String>,
    old: String,
    new: String,
}

/// How much lit says of a mutation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Say {
    /// The first test that fails: lit stops there.
    First,
    /// All of them.
    All,
}

/// Tries every mutation whose name contains `filter`. One that no test notices is an error.
pub(crate) fn run(filter: &str, say: Say) -> Result<()> {
    setup::ensure()?;
    let text = fs::read_to_string(root().join(MUTATIONS))?;
    let mutations = parse(&text)?;
    let mutations: Vec<_> = mutations.iter().filter(|mutation| mutation.name.contains(filter)).collect();
    ensure!(!mutations.is_empty(), "no mutation's name has {filter:?} in it");
    let bench = Bench::new()?;
    let mut table = Table::new(&["what is broken", "tests that fail", "the first of them"]);
    let (mut survivors, mut broken) = (Vec::new(), Vec::new());
    for mutation in mutations {
        let failing = match bench.failing_with(mutation, say) {
            Ok(failing) => failing,
            // The others can be tried all the same.
            Err(error) => {
                println!("{}: {error:#}", mutation.name);
                broken.push(mutation.name.as_str());
                continue;
            }
        };
        let first = failing.first().map_or("no test", String::as_str);
        println!("{}: {first}", mutation.name);
        if failing.is_empty() {
            survivors.push(mutation.name.as_str());
        }
        table.row(vec![mutation.name.clone(), failing.len().to_string(), first.to_owned()]);
    }
    if say == Say::All {
        println!("\n{}", table.render());
    }
    ensure!(broken.is_empty(), "cannot be tried: {}", broken.join("; "));
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
    let hint = block.lines().find_map(|line| line.strip_prefix("lit:")).unwrap_or_default();
    let first = hint.split_whitespace().map(str::to_owned).collect();
    Ok(Mutation { name: name.to_owned(), file: file.to_owned(), first, old, new })
}

/// Where mutations are tried: a copy of the tree, with a target folder and lit's output beside it.
struct Bench {
    tools: Tools,
    place: PathBuf,
}

impl Bench {
    /// Copies the tree, and sees that no test fails without a mutation.
    fn new() -> Result<Self> {
        // Of this LLVM alone: see `setup::environment`.
        let place = PathBuf::from(std::env::var_os("CARGO_TARGET_DIR").context("no target folder")?);
        let bench = Self { tools: Tools::find()?, place: root().join(place).join("mutate") };
        bench.copy_the_tree()?;
        bench.build()?;
        let failing = bench.failing(&[], Say::All)?;
        ensure!(failing.is_empty(), "fails without any mutation: {}", failing.join("; "));
        Ok(bench)
    }

    fn tree(&self) -> PathBuf {
        self.place.join("tree")
    }

    /// All files that git knows.
    fn copy_the_tree(&self) -> Result<()> {
        let tree = self.tree();
        let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root()).output()?;
        ensure!(listed.status.success(), "git ls-files failed: mutations are tried on a clone");
        let listed = String::from_utf8(listed.stdout)?;
        let files: HashSet<&str> = listed.split_terminator('\0').collect();
        for file in &files {
            let to = tree.join(file);
            fs::create_dir_all(to.parent().unwrap_or(&tree))?;
            let new = fs::read(root().join(file))?;
            // What has not changed keeps its time, so that it is not built again.
            if !fs::read(&to).is_ok_and(|old| old == new) {
                fs::copy(root().join(file), &to)?;
            }
        }
        // A test or a module of an earlier copy that is gone would be run, or found, all the same.
        ["lit", "src", "passes"]
            .iter()
            .try_for_each(|folder| remove_others(&tree, &tree.join(folder), &files))
    }

    /// The tests that fail with a mutation, which is taken back.
    fn failing_with(&self, mutation: &Mutation, say: Say) -> Result<Vec<String>> {
        let file = self.tree().join(&mutation.file);
        let good = fs::read_to_string(&file)?;
        ensure!(good.matches(&mutation.old).count() == 1, "the old lines do not stand there once");
        fs::write(&file, good.replace(&mutation.old, &mutation.new))?;
        let failing = self.build().and_then(|()| match say {
            Say::First => self.first_failing(&mutation.first),
            Say::All => self.failing(&[], say),
        });
        fs::write(&file, good)?;
        failing
    }

    /// Without debug information, which takes most of the time that linking does.
    fn build(&self) -> Result<()> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut build = Command::new(cargo);
        build.args([
            "build",
            "--quiet",
            "--package",
            "llgo-dce",
            "--package",
            "llgo-dce-cli",
            "--lib",
            "--bins",
        ]);
        build.arg("--target-dir").arg(self.target());
        build.env("CARGO_PROFILE_DEV_DEBUG", "false").env("CARGO_INCREMENTAL", "1");
        // The workspace denies no warnings here: a mutation may leave something unused.
        let built = build.current_dir(self.tree()).output()?;
        if !built.status.success() {
            bail!("does not build: {}", String::from_utf8_lossy(&built.stderr));
        }
        Ok(())
    }

    fn target(&self) -> PathBuf {
        self.place.join("target")
    }

    /// The first lit test that fails, of some tests or folders, or else of all.
    fn first_failing(&self, first: &[String]) -> Result<Vec<String>> {
        if !first.is_empty() {
            let failing = self.failing(first, Say::First)?;
            if !failing.is_empty() {
                return Ok(failing);
            }
        }
        self.failing(&[], Say::First)
    }

    /// The lit tests that fail, of some tests or folders, or of all. In lit's order: first those that failed before.
    fn failing(&self, of: &[String], say: Say) -> Result<Vec<String>> {
        let all = self.tree().join("lit");
        let mut lit = Command::new("python3");
        lit.arg(self.tools.lit()?).args(["-q", "--order=smart"]);
        match of {
            [] => lit.arg(&all),
            some => lit.args(some.iter().map(|test| all.join(test))),
        };
        if say == Say::First {
            lit.arg("--max-failures=1");
        }
        lit.env("LLGO_DCE_BINDIR", self.tools.bindir());
        lit.env("LLGO_DCE_PLUGIN", self.target().join("debug/libllgo_dce.so"));
        lit.env("LLGO_DCE_LIT_OUTPUT", self.place.join("lit"));
        let output = lit.output()?;
        let said = String::from_utf8_lossy(&output.stdout);
        let failed = said.lines().filter_map(|line| line.strip_prefix("  llgo-dce :: "));
        let failed: Vec<String> = failed.map(str::to_owned).collect();
        // Else a lit that cannot run at all would look like a mutation that nobody notices.
        let errors = String::from_utf8_lossy(&output.stderr);
        ensure!(output.status.success() == failed.is_empty(), "lit: {said}{errors}");
        Ok(failed)
    }
}

/// Removes the files of a folder of the tree that are not among `files`.
fn remove_others(tree: &Path, folder: &Path, files: &HashSet<&str>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(tree, &path, files)?;
        } else if !path.strip_prefix(tree)?.to_str().is_some_and(|file| files.contains(file)) {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
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
            for test in &mutation.first {
                assert!(root().join("lit").join(test).exists(), "{}: {test}", mutation.name);
            }
        }
    }
}
