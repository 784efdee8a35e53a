//! The files of `lit/`, each a test of its own, run by LLVM's own lit, which is started once for all of them.
//!
//! The meaning of a file, and of `%dce`, is in `lit/lit.cfg.py`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::sync::{Arc, OnceLock};
use std::thread;

use anyhow::{anyhow, Context, Result};
use libtest_mimic::{Arguments, Completion, Failed, Trial};
use llgo_dce_harness::testing::{outcome, run};
use llgo_dce_harness::tools::{Missing, Tools, LLVM_TOOLS};
use llgo_dce_harness::{files, plugin, root, target_dir};

fn main() -> ExitCode {
    run(trials(&Arguments::from_args()))
}

/// What lit says of a file: a word such as `PASS`, and what is to be read when it is another.
type Said = BTreeMap<String, (String, String)>;

/// The tests that were asked for, and what has come of them as soon as one of them is run.
struct Lit {
    names: Vec<String>,
    said: OnceLock<Result<Said, Arc<anyhow::Error>>>,
}

/// One for each test file. Folders called `Inputs` hold what tests read.
fn trials(arguments: &Arguments) -> Result<Vec<Trial>> {
    let mut files = files::below(&root().join("lit"), &["ll", "test"])?;
    files.retain(|file| !file.components().any(|folder| folder.as_os_str() == "Inputs"));
    let names: Vec<String> = files.iter().map(|file| name(file)).collect();
    let wanted = names.iter().filter(|name| is_wanted(arguments, name)).cloned().collect();
    let lit = Arc::new(Lit { names: wanted, said: OnceLock::new() });
    let trial = |name: String| {
        let lit = Arc::clone(&lit);
        Trial::ignorable_test(name.clone(), move || lit.completion(&name))
    };
    Ok(names.into_iter().map(trial).collect())
}

fn name(file: &Path) -> String {
    let relative = file.strip_prefix(root().join("lit")).unwrap_or(file);
    relative.to_string_lossy().into_owned()
}

/// Whether the command line asks for a test, as libtest-mimic sees it.
fn is_wanted(arguments: &Arguments, name: &str) -> bool {
    let matches = |pattern: &String| {
        if arguments.exact {
            name == pattern
        } else {
            name.contains(pattern.as_str())
        }
    };
    arguments.filter.as_ref().is_none_or(matches) && !arguments.skip.iter().any(matches)
}

impl Lit {
    fn completion(&self, name: &str) -> Result<Completion, Failed> {
        match self.said.get_or_init(|| self.run().map_err(Arc::new)) {
            Err(error) => outcome(Err(error)),
            Ok(said) => match said.get(name) {
                Some((word, _)) if word == "PASS" => Ok(Completion::Completed),
                Some((word, _)) if word == "UNSUPPORTED" => Ok(Completion::ignored_with("not for this LLVM")),
                Some((word, output)) => Err(Failed::from(format!("{word}\n{output}"))),
                None => Err(Failed::from("lit does not say what has come of it")),
            },
        }
    }

    fn run(&self) -> Result<Said> {
        let mut lit = lit()?;
        lit.args(self.names.iter().map(|name| root().join("lit").join(name)));
        let output = lit.output().context("cannot run lit")?;
        let text = String::from_utf8_lossy(&output.stdout);
        let said = read(&text);
        if said.is_empty() {
            return Err(anyhow!("{text}{}", String::from_utf8_lossy(&output.stderr)));
        }
        Ok(said)
    }
}

/// Reads what lit says: a line `PASS: llgo-dce :: NAME (1 of 2)` for each file, and behind that what a test that fails
/// has put out.
fn read(text: &str) -> Said {
    let mut said = Said::new();
    let mut last = None;
    for line in text.lines() {
        if let Some((word, name)) = verdict(line) {
            last = Some(name.to_owned());
            said.insert(name.to_owned(), (word.to_owned(), String::new()));
        } else if let Some((_, output)) = last.as_ref().and_then(|name| said.get_mut(name)) {
            output.push_str(line);
            output.push('\n');
        }
    }
    said
}

fn verdict(line: &str) -> Option<(&str, &str)> {
    let (word, rest) = line.split_once(": llgo-dce :: ")?;
    let (name, _) = rest.split_once(" (")?;
    word.chars().all(|letter| letter.is_ascii_uppercase()).then_some((word, name))
}

/// A lit that has everything it needs and shows the output of a test that fails.
fn lit() -> Result<Command> {
    let tools = Tools::find()?;
    for (tool, _) in LLVM_TOOLS {
        tools.tool(tool)?;
    }
    if !llgo_dce_harness::tools::in_path("python3") {
        return Err(Missing::new("python3 in PATH", "python3").into());
    }
    let mut lit = Command::new("python3");
    lit.arg(tools.lit()?);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    lit.arg("-v").arg(format!("--workers={workers}"));
    // No file of times: other runs may be under way.
    lit.args(["--order=lexical", "--skip-test-time-recording"]);
    lit.env("LLGO_DCE_BINDIR", tools.bindir());
    lit.env("LLGO_DCE_PLUGIN", plugin::path()?);
    lit.env("LLGO_DCE_PROGRAM", plugin::program()?);
    lit.env("LLGO_DCE_LIT_OUTPUT", target_dir().join("lit"));
    Ok(lit)
}
