//! What the documentation shows is what the tools print.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, root, steps};
use serde_json::Value;

/// Runs the commands of the README's section in their order, and compares what they print with what stands below them.
pub(crate) fn the_readme_shows_what_is_printed() -> Result<()> {
    let dir = fresh_dir("readme/why")?;
    let readme = fs::read_to_string(root().join("README.md"))?;
    let section = readme.split_once("<!-- why -->").and_then(|(_, rest)| rest.split_once("<!-- /why -->"));
    let (section, _) = section.context("the README has no such section")?;
    let mut commands = 0;
    for block in section.split("```").skip(1).step_by(2) {
        let (language, text) = block.split_once('\n').context("a block without a language")?;
        match language {
            "sh" => drop(shell(text, &dir)?),
            "go" => ensure!(
                fs::read_to_string(root().join("tests/programs/reflectdyn/go/main.go"))?.contains(text)
            ),
            _ => {
                for part in text.split("$ $llvm").skip(1).map(|part| format!("$llvm{part}")) {
                    commands += 1;
                    session(&part, &dir)?;
                }
            }
        }
    }
    ensure!(commands == 5, "{commands} commands");
    Ok(())
}

/// One command and what it prints, and, where a line begins with a prompt, another.
fn session(text: &str, dir: &Path) -> Result<()> {
    let (command, expected) = text.split_once('\n').unwrap_or((text, ""));
    let (expected, next) = expected.split_once("$ ").unwrap_or((expected, ""));
    let printed = shell(command, dir)?;
    ensure!(printed == expected, "{command} prints\n{printed}and not\n{expected}");
    if next.is_empty() {
        Ok(())
    } else {
        session(next, dir)
    }
}

/// What the shell prints, standard error included, with the README's variables.
fn shell(command: &str, dir: &Path) -> Result<String> {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("exec 2>&1\n{command}")]).current_dir(root());
    shell.env("llvm", Tools::find()?.bindir()).env("plugin", plugin::path()?).env("out", dir);
    shell.env_remove("LLGO_DCE_LOG").env_remove("LLGO_DCE_OPTIONS");
    Ok(String::from_utf8(process::run(&mut shell)?.stdout)?)
}

/// The example in docs/report.md is a part of the real report: whatever stands in it is there.
pub(crate) fn the_example_is_in_the_report() -> Result<()> {
    let dir = fresh_dir("readme/report")?;
    let (linked, report) = (dir.join("linked.bc"), dir.join("report.json"));
    let tools = Tools::find()?;
    steps::link_modules(&tools, &Program::named("reflectdyn")?.modules(Dialect::Relocs)?, &linked)?;
    let mut opt = steps::opt_with_plugin(&tools, &plugin::path()?)?;
    opt.arg(format!("-passes=llgo-dce<report={}>", report.display())).arg("-disable-output").arg(&linked);
    opt.env("LLGO_DCE_LOG", "error");
    process::run(&mut opt)?;
    let report: Value = serde_json::from_slice(&fs::read(report)?)?;
    let docs = fs::read_to_string(root().join("docs/report.md"))?;
    let example =
        docs.split_once("```json").and_then(|(_, rest)| rest.split_once("```")).context("no example")?;
    let mut example: Value = serde_json::from_str(example.0)?;
    // Where the file stands is not the document's business.
    example["module"] = report["module"].clone();
    is_part(&example, &report)
}

/// Whether everything in a value is in another; of an array, each element in some element.
fn is_part(part: &Value, whole: &Value) -> Result<()> {
    match (part, whole) {
        (Value::Object(part), Value::Object(_)) => {
            part.iter().try_for_each(|(key, value)| is_part(value, &whole[key]).context(key.clone()))
        }
        (Value::Array(part), Value::Array(whole)) => part.iter().try_for_each(|value| {
            let found = whole.iter().any(|element| is_part(value, element).is_ok());
            ensure!(found, "{value} is not there");
            Ok(())
        }),
        _ => {
            ensure!(part == whole, "{part} is {whole}");
            Ok(())
        }
    }
}
