//! What the documentation shows is what the tools print.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, root, steps};
use serde_json::Value;

/// The text of a document.
fn document(name: &str) -> Result<String> {
    fs::read_to_string(root().join(name)).with_context(|| name.to_owned())
}

/// What is between `<!-- name -->` and `<!-- /name -->` of a document.
fn section<'a>(document: &'a str, name: &str) -> Result<&'a str> {
    let (_, rest) = document.split_once(&format!("<!-- {name} -->")).with_context(|| format!("no {name}"))?;
    let (section, _) =
        rest.split_once(&format!("<!-- /{name} -->")).with_context(|| format!("no end of {name}"))?;
    Ok(section)
}

/// The fenced blocks of a text, each with its language.
fn blocks(text: &str) -> Result<Vec<(&str, &str)>> {
    let blocks = text.split("```").skip(1).step_by(2);
    blocks.map(|block| block.split_once('\n').context("a block without a language")).collect()
}

/// Runs the commands of docs/why.md in their order, and compares what they print with what is below them. Those of the
/// README are run by themselves, in an empty folder: whoever reads it has none of the walk's files.
pub(crate) fn the_walk_shows_what_is_printed() -> Result<()> {
    let dir = fresh_dir("readme/why")?;
    let (readme, walk) = (document("README.md")?, document("docs/why.md")?);
    let mut commands = 0;
    for (language, text) in blocks(section(&walk, "why")?)? {
        match language {
            "sh" => drop(shell(text, &dir)?),
            "go" => ensure!(document("tests/programs/reflectdyn/go/main.go")?.contains(text)),
            _ => {
                for part in text.split("$ $llvm").skip(1).map(|part| format!("$llvm{part}")) {
                    commands += 1;
                    session(&part, &dir)?;
                }
            }
        }
    }
    ensure!(commands == 5, "{commands} commands");
    let dir = fresh_dir("readme/why-of-readme")?;
    let shown = blocks(section(&readme, "why")?)?;
    ensure!(shown.len() == 1, "{} blocks in the README", shown.len());
    session(shown[0].1.strip_prefix("$ ").context("no prompt")?, &dir)
}

/// The commands of the README build a program that prints what it has to, docs/output.md shows what is found in it, and
/// the commands of docs/lto.md make the same of its other dialect.
pub(crate) fn the_commands_work() -> Result<()> {
    let dir = fresh_dir("readme/commands")?;
    let (readme, output, lto) =
        (document("README.md")?, document("docs/output.md")?, document("docs/lto.md")?);
    let expected = Program::named("deadtypes")?.expected()?;
    for (text, name) in [(&readme, "opt"), (&lto, "lto")] {
        for (_, commands) in blocks(section(text, name)?)? {
            let printed = shell(commands, &dir)?;
            ensure!(printed.ends_with(&expected), "{name} prints\n{printed}");
        }
    }
    for (_, text) in blocks(section(&output, "print")?)? {
        session(text.strip_prefix("$ ").context("no prompt")?, &dir)?;
    }
    Ok(())
}

/// The tables of docs/sizes.md say of each program that it saves what is recorded.
pub(crate) fn the_sizes_are_those_recorded() -> Result<()> {
    let (text, recorded) = (document("docs/sizes.md")?, document("xtask/llvm-22/sizes.txt")?);
    let mut saved = Vec::new();
    let mut dialect = "";
    for line in section(&text, "sizes")?.lines() {
        dialect = line.strip_prefix("### ").unwrap_or(dialect);
        let columns: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, program, parts @ .., _, _, _] = &columns[..] else { continue };
        if parts.iter().all(|part| part.contains(" -> ")) {
            let saves = parts.iter().map(|part| saves(part)).sum::<Result<i64>>()?;
            saved.push(format!("{dialect}/{program} {saves}"));
        }
    }
    ensure!(saved == recorded.lines().collect::<Vec<_>>(), "docs/sizes.md says\n{}", saved.join("\n"));
    Ok(())
}

/// How much is saved, of `1,234 -> 1,000`.
fn saves(pair: &str) -> Result<i64> {
    let pair = pair.replace(',', "");
    let (without, with) = pair.split_once(" -> ").context("no pair")?;
    Ok(without.parse::<i64>()? - with.parse::<i64>()?)
}

/// Whatever a document of the repository links to is there, headings included.
pub(crate) fn every_link_leads_somewhere() -> Result<()> {
    let (mut documents, mut open) = (Vec::new(), vec![root().to_owned()]);
    while let Some(dir) = open.pop() {
        for entry in fs::read_dir(&dir)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let is_ours = !name.starts_with('.') && !name.starts_with("target");
            if path.is_dir() && is_ours {
                open.push(path);
            } else if name.ends_with(".md") {
                documents.push(path);
            }
        }
    }
    ensure!(documents.len() > 20, "only {} documents", documents.len());
    let wrong: Vec<String> =
        documents.iter().map(|path| wrong_links(path)).collect::<Result<Vec<_>>>()?.concat();
    ensure!(wrong.is_empty(), "{}", wrong.join("\n"));
    Ok(())
}

/// The links of a document that lead nowhere.
fn wrong_links(path: &Path) -> Result<Vec<String>> {
    let text = prose(path)?;
    let links = text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link);
    let mut wrong = Vec::new();
    for link in links.filter(|link| !link.contains("://")) {
        let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
        let target = if file.is_empty() { path.to_owned() } else { path.with_file_name("").join(file) };
        if !target.exists()
            || (!anchor.is_empty() && !anchors(&prose(&target)?).iter().any(|it| it == anchor))
        {
            wrong.push(format!("{}: {link}", path.display()));
        }
    }
    Ok(wrong)
}

/// A document without its fenced blocks.
fn prose(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Ok(text.split("\n```").step_by(2).collect::<Vec<_>>().join("\n"))
}

/// What GitHub calls the headings of a document.
fn anchors(prose: &str) -> Vec<String> {
    let headings = prose.lines().filter(|line| line.starts_with('#'));
    let letter = |letter: char| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter.is_alphanumeric().then_some(letter),
    };
    let anchor = |heading: &str| heading.to_lowercase().chars().filter_map(letter).collect();
    headings.map(|heading| anchor(heading.trim_start_matches('#').trim())).collect()
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

/// What the shell prints, standard error included, with the documents' variables.
fn shell(command: &str, dir: &Path) -> Result<String> {
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("set -e; exec 2>&1\n{command}")]).current_dir(root());
    shell.env("llvm", Tools::find()?.bindir()).env("plugin", plugin::path()?).env("out", dir);
    shell.env_remove("LLGO_DCE_LOG").env_remove("LLGO_DCE_OPTIONS");
    Ok(String::from_utf8(process::run(&mut shell)?.stdout)?)
}

/// The example in docs/report.md is a part of the real report.
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
    let docs = document("docs/report.md")?;
    let example =
        docs.split_once("```json").and_then(|(_, rest)| rest.split_once("```")).context("no example")?;
    let mut example: Value = serde_json::from_str(example.0)?;
    // Where the file is does not matter to the document.
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
