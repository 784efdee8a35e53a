//! The workflow of docs/ci.md.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::{fresh_dir, plugin, root};

use crate::reports::{ends, module, report};

/// GitHub's program, as far as the workflow calls it: a report that was kept is copied, and so is a comment.
const GH: &str = r#"
llgo-dce() { "$tool" "$@"; }
gh() {
    case "$1 $2" in
    'run list') echo 1 ;;
    'run download') mkdir -p main && cp "$old" main/report.json ;;
    'pr comment') test "$3" = 7 && cp "${@: -1}" comment.md ;;
    *) return 1 ;;
    esac
}
"#;

/// The last commands of the workflow: the lines of its last `run: |`.
fn commands() -> Result<String> {
    let text = fs::read_to_string(root().join("docs/ci.md"))?;
    let (_, commands) = text.rsplit_once("run: |\n").context("no commands in docs/ci.md")?;
    let (commands, _) = commands.split_once("```").context("no end of the workflow")?;
    Ok(commands.lines().map(|line| line.trim_start().to_owned() + "\n").collect())
}

/// A pull request has its comment whether or not the job fails.
pub(crate) fn the_workflow_comments_and_fails() -> Result<()> {
    let dir = fresh_dir("tool/ci")?;
    // The second is the larger one.
    let old = report(&module(&dir, "reflectdyn")?)?;
    let new = report(&module(&dir, "reflectname")?)?;
    for (name, from, to, code) in
        [("larger", &old, &new, 3), ("same", &new, &new, 0), ("smaller", &new, &old, 0)]
    {
        let comment = comment(&dir.join(name), from, to, code)?;
        ensure!(comment.starts_with("**") && comment.contains(" bytes"), "{name}: {comment}");
    }
    Ok(())
}

/// The comment on a pull request that changes a report, of a job that ends with that exit code.
fn comment(dir: &Path, old: &Path, new: &Path, code: i32) -> Result<String> {
    fs::create_dir_all(dir)?;
    fs::copy(new, dir.join("report.json"))?;
    let mut bash = Command::new("bash");
    // As a runner calls it.
    bash.args(["-e", "-o", "pipefail", "-c", &format!("{GH}{}", commands()?)]).current_dir(dir);
    ends(bash.env("tool", plugin::program()?).env("old", old).env("PR", "7"), code)?;
    Ok(fs::read_to_string(dir.join("comment.md"))?)
}
