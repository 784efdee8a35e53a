//! A stand-in for GitHub, which runs the steps of action.yml: as its runner does, with programs of `tests/tool/github` in
//! PATH, and with what GitHub keeps in a folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{bail, ensure, Context, Result};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{plugin, root};
use serde_json::Value;

use crate::reports::list;

/// GitHub, with one repository in it.
pub(crate) struct GitHub {
    dir: PathBuf,
    /// What has been pushed so far.
    pushes: usize,
}

/// What starts a job.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Event {
    Push,
    PullRequest,
}

/// A job that has ended.
pub(crate) struct Job {
    /// The exit code of the step that has failed, or 0.
    pub(crate) code: i32,
    /// What the steps have printed.
    pub(crate) log: String,
    /// The summary.
    pub(crate) summary: String,
}

impl GitHub {
    pub(crate) fn new(dir: PathBuf) -> Result<Self> {
        for folder in ["bin", "hub"] {
            fs::create_dir_all(dir.join(folder))?;
        }
        for program in ["gh", "llgo", "sudo"] {
            fs::copy(root().join("tests/tool/github").join(program), dir.join("bin").join(program))?;
        }
        Ok(Self { dir, pushes: 0 })
    }

    /// From now on nobody may comment.
    pub(crate) fn forbid_comments(&self) -> Result<()> {
        Ok(fs::write(self.dir.join("hub/read-only"), "")?)
    }

    /// The comment on the pull request.
    pub(crate) fn comment(&self) -> Option<String> {
        fs::read_to_string(self.dir.join("hub/comment.md")).ok()
    }

    /// Runs action.yml on the program that is a module, with an input of the workflow.
    pub(crate) fn run(&mut self, event: Event, module: &Path, input: Option<(&str, &str)>) -> Result<Job> {
        let action: Value = yaml_serde::from_str(&fs::read_to_string(root().join("action.yml"))?)?;
        let summary = self.dir.join("summary.md");
        fs::write(&summary, "")?;
        let mut job = Job { code: 0, log: String::new(), summary: String::new() };
        for step in list(&action["runs"], "steps") {
            let is_skipped = match step["if"].as_str() {
                None => false,
                Some("github.event_name == 'pull_request'") => event != Event::PullRequest,
                Some(condition) => bail!("GitHub knows no {condition}"),
            };
            if job.code != 0 || is_skipped {
                continue;
            }
            let value = |text: &Value| self.value(text, &action["inputs"], input);
            match step["uses"].as_str() {
                None => self.command(step, &value, module, &mut job)?,
                Some("actions/upload-artifact@v4") => {
                    self.upload(event, &value(&step["with"]["name"])?, &value(&step["with"]["path"])?)?;
                }
                Some(other) => bail!("GitHub has no {other}"),
            }
        }
        if event == Event::Push {
            self.pushes += 1;
        }
        job.summary = fs::read_to_string(summary)?;
        Ok(job)
    }

    /// A step that is a command.
    fn command(
        &self,
        step: &Value,
        value: &dyn Fn(&Value) -> Result<String>,
        module: &Path,
        job: &mut Job,
    ) -> Result<()> {
        ensure!(step["shell"] == "bash", "{step}");
        let script = step["run"].as_str().context("a step that does nothing")?;
        let mut bash = Command::new("bash");
        bash.args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", script]).current_dir(&self.dir);
        for (name, text) in step["env"].as_object().into_iter().flatten() {
            bash.env(name, value(text)?);
        }
        let path = std::env::var("PATH").unwrap_or_default();
        bash.env("PATH", format!("{}:{path}", self.dir.join("bin").display()));
        bash.env("RUNNER_TEMP", self.temporary()).env("GITHUB_STEP_SUMMARY", self.dir.join("summary.md"));
        bash.env("GITHUB_WORKFLOW", "size").env("GITHUB_BASE_REF", "main");
        // What the stand-ins need.
        bash.env("HUB", self.dir.join("hub")).env("MODULE", module);
        bash.env("LLGO_DCE_PROGRAM", plugin::program()?).env("LLGO_DCE_PLUGIN", plugin::path()?);
        bash.env("LLVM_CONFIG", Tools::find()?.bindir().join("llvm-config"));
        bash.env_remove("LLGO_DCE_OPTIONS").env("LLGO_DCE_LOG", "error");
        let Output { status, stdout, stderr } = bash.output()?;
        job.code = status.code().context("a step was killed")?;
        job.log += &String::from_utf8(stdout)?;
        job.log += &String::from_utf8(stderr)?;
        Ok(())
    }

    /// Keeps the files of a folder; those of pull requests are of no use for others.
    fn upload(&self, event: Event, name: &str, folder: &str) -> Result<()> {
        let run = match event {
            Event::Push => self.dir.join("hub/runs").join(self.pushes.to_string()),
            Event::PullRequest => self.dir.join("hub/pull-request"),
        };
        let artifact = run.join(name);
        fs::create_dir_all(&artifact)?;
        for file in ["report.json", "report.html"] {
            fs::copy(Path::new(folder).join(file), artifact.join(file)).with_context(|| file.to_owned())?;
        }
        Ok(())
    }

    /// A text of action.yml, with the values of expressions.
    fn value(&self, text: &Value, inputs: &Value, given: Option<(&str, &str)>) -> Result<String> {
        let mut parts = text.as_str().with_context(|| format!("{text} is no text"))?.split("${{ ");
        let mut value = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let (expression, rest) = part.split_once(" }}").context("no end of an expression")?;
            value += &match expression.split_once("inputs.") {
                Some(("", name)) => input(name, inputs, given)?,
                _ => self.of_expression(expression)?,
            };
            value += rest;
        }
        Ok(value)
    }

    fn of_expression(&self, expression: &str) -> Result<String> {
        Ok(match expression {
            "github.token" => "token".to_owned(),
            "github.repository" => "user/program".to_owned(),
            "github.action_repository" => "somebody/llgo-dce".to_owned(),
            "github.action_ref" => "v1.2.3".to_owned(),
            "github.event.number" => "7".to_owned(),
            "runner.temp" => self.temporary().display().to_string(),
            _ => bail!("GitHub knows no {expression}"),
        })
    }

    fn temporary(&self) -> PathBuf {
        self.dir.join("temporary")
    }
}

fn input(name: &str, inputs: &Value, given: Option<(&str, &str)>) -> Result<String> {
    let input = inputs.get(name).with_context(|| format!("no input {name}"))?;
    let given = given.filter(|(other, _)| *other == name).map(|(_, value)| value);
    Ok(given.or(input["default"].as_str()).unwrap_or_default().to_owned())
}
