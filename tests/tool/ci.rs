//! The workflow of docs/ci.md, and action.yml, which does its work.

use std::fs;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::{fresh_dir, root};
use serde_json::Value;

use crate::github::{Event, GitHub};
use crate::reports::{list, module};

/// A pull request has its comment whether or not the job fails, and one however often it changes.
pub(crate) fn pull_requests_are_compared() -> Result<()> {
    let dir = fresh_dir("tool/ci")?;
    // The second is the larger one.
    let (small, large) = (module(&dir, "reflectdyn")?, module(&dir, "reflectname")?);
    let mut github = GitHub::new(dir)?;
    let job = github.run(Event::PullRequest, &small, None)?;
    ensure!(job.code == 0 && job.log.contains("::warning::nothing to compare with"), "{}", job.log);
    let job = github.run(Event::Push, &small, None)?;
    ensure!(job.code == 0 && github.comment().is_none(), "{}", job.log);

    let mut compare = |module, code, input, begin: &str| -> Result<()> {
        let job = github.run(Event::PullRequest, module, input)?;
        ensure!(
            job.code == code && job.summary.starts_with(begin),
            "{}: {}{}",
            job.code,
            job.summary,
            job.log
        );
        let comment = github.comment().context("no comment")?;
        ensure!(comment == format!("<!-- llgo-dce llgo-dce -->\n{}", job.summary), "{comment}");
        Ok(())
    };
    compare(&large, 3, None, "**+")?;
    compare(&small, 0, None, "**")?;
    compare(&large, 0, Some(("fail-over", "")), "**+")?;
    github.run(Event::Push, &large, None)?;
    Ok(())
}

/// The pull request of a fork has no comment, and is compared.
pub(crate) fn a_fork_has_the_summary() -> Result<()> {
    let dir = fresh_dir("tool/ci-fork")?;
    let (small, large) = (module(&dir, "reflectdyn")?, module(&dir, "reflectname")?);
    let mut github = GitHub::new(dir)?;
    github.forbid_comments()?;
    github.run(Event::Push, &small, None)?;
    let job = github.run(Event::PullRequest, &large, None)?;
    ensure!(job.code == 3 && job.summary.starts_with("**+"), "{}: {}{}", job.code, job.summary, job.log);
    ensure!(job.log.contains("::warning::no comment") && github.comment().is_none(), "{}", job.log);
    Ok(())
}

/// A build that fails, or has made no report, fails the job, and nothing is kept.
pub(crate) fn a_build_without_a_report_fails() -> Result<()> {
    let dir = fresh_dir("tool/ci-fails")?;
    let small = module(&dir, "reflectdyn")?;
    let mut github = GitHub::new(dir)?;
    for command in ["false", "true", "llgo build"] {
        let job = github.run(Event::Push, &small, Some(("build", command)))?;
        ensure!(job.code != 0, "{command}: {}", job.log);
    }
    let job = github.run(Event::PullRequest, &small, None)?;
    ensure!(job.log.contains("::warning::nothing to compare with"), "{}", job.log);
    Ok(())
}

/// It has ten lines, the inputs that the page names, and the version of this program.
pub(crate) fn the_workflow_is_short() -> Result<()> {
    let page = fs::read_to_string(root().join("docs/ci.md"))?;
    let (_, rest) = page.split_once("```yaml\n").context("no workflow")?;
    let (workflow, inputs) = rest.split_once("```").context("no end of the workflow")?;
    ensure!(workflow.lines().count() == 10, "{workflow}");
    let workflow: Value = yaml_serde::from_str(workflow)?;
    let last = list(&workflow["jobs"]["size"], "steps").last().context("no steps")?;
    ensure!(last["uses"] == concat!("OWNER/llgo-dce@v", env!("CARGO_PKG_VERSION")), "{last}");
    let action: Value = yaml_serde::from_str(&fs::read_to_string(root().join("action.yml"))?)?;
    for (name, input) in action["inputs"].as_object().context("no inputs")? {
        let row = format!("| `{name}` | `{}` |", input["default"].as_str().unwrap_or_default());
        ensure!(inputs.contains(&row), "docs/ci.md lacks {row}");
    }
    Ok(())
}
