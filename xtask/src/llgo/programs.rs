//! Which Go programs there are: folders with a package main, and single files as Go's own `test/` has them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};

use super::options::Options;

/// What Go's own tests begin with, in their first comment: what is to be done with the file.
const DIRECTIVES: &[&str] = &[
    "asmcheck",
    "build",
    "builddir",
    "buildrun",
    "buildrundir",
    "cmpout",
    "compile",
    "compiledir",
    "errorcheck",
    "errorcheckandrundir",
    "errorcheckdir",
    "errorcheckoutput",
    "errorcheckwithauto",
    "run",
    "rundir",
    "runindir",
    "runoutput",
    "skip",
];

/// A program.
#[derive(Debug, Default)]
pub(super) struct Program {
    /// The last part of the place that was named, and the path below it: `_demo/go/defer`, `test/ken/array.go`.
    pub(super) name: String,
    /// Its folder, or its only file.
    pub(super) path: PathBuf,
    /// The arguments of each run.
    pub(super) runs: Vec<Vec<String>>,
}

impl Program {
    /// A file beside the program: `array.in` of `array.go`, `defer.in` of the folder `defer`.
    pub(super) fn beside(&self, ending: &str) -> Option<PathBuf> {
        beside(&self.path, ending)
    }

    /// The folder that it is built and run in.
    pub(super) fn dir(&self) -> &Path {
        match self.path.is_dir() {
            true => &self.path,
            false => self.path.parent().unwrap_or(&self.path),
        }
    }
}

fn beside(path: &Path, ending: &str) -> Option<PathBuf> {
    let name = path.file_name()?.to_string_lossy();
    let path = path.with_file_name(format!("{}.{ending}", name.strip_suffix(".go").unwrap_or(&name)));
    path.is_file().then_some(path)
}

/// What was found.
#[derive(Default)]
pub(super) struct Found {
    pub(super) programs: Vec<Program>,
    /// How many files are left out, by their directive.
    pub(super) left_out: BTreeMap<String, usize>,
}

impl Found {
    /// A line about it.
    pub(super) fn says(&self) -> String {
        let mut line = format!("{} programs", self.programs.len());
        for (number, (what, count)) in self.left_out.iter().enumerate() {
            line += if number == 0 { "; left out: " } else { ", " };
            line += &format!("{count} {what}");
        }
        line
    }
}

/// Looks for programs, in the order of their paths.
pub(super) fn find(options: &Options) -> Result<Found> {
    let mut found = Found::default();
    for place in &options.places {
        let place = place.canonicalize().with_context(|| place.display().to_string())?;
        let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match place.is_dir() {
            true => folder(&place, &name, &mut found)?,
            false => {
                ensure!(is_source(&place), "{} is neither a folder nor a Go file", place.display());
                found.add(&place, name, Vec::new())?;
            }
        }
    }
    if let Some(list) = &options.list {
        only(list, &mut found)?;
    }
    let mut names = BTreeSet::new();
    for program in &found.programs {
        ensure!(names.insert(&program.name), "two programs are called {}: name a folder above", program.name);
    }
    Ok(found)
}

/// Leaves the programs that a file names, one a line.
fn only(list: &Path, found: &mut Found) -> Result<()> {
    let text = fs::read_to_string(list).with_context(|| list.display().to_string())?;
    let names: BTreeSet<&str> = text.lines().filter(|line| !line.is_empty()).collect();
    let all = found.programs.len();
    found.programs.retain(|program| names.contains(program.name.as_str()));
    if all > found.programs.len() {
        found.left_out.insert("not in the list".to_owned(), all - found.programs.len());
    }
    for name in names.iter().filter(|&&name| !found.programs.iter().any(|program| program.name == name)) {
        println!("{name}: in the list, and not found");
    }
    Ok(())
}

impl Found {
    fn add(&mut self, path: &Path, name: String, arguments: Vec<String>) -> Result<()> {
        let runs = match beside(path, "args") {
            Some(file) => fs::read_to_string(file)?.lines().map(words).collect(),
            None => vec![arguments],
        };
        self.programs.push(Program { name, path: path.to_owned(), runs });
        Ok(())
    }

    fn leave_out(&mut self, what: &str) {
        *self.left_out.entry(what.to_owned()).or_default() += 1;
    }
}

fn words(line: &str) -> Vec<String> {
    line.split_whitespace().map(str::to_owned).collect()
}

/// Looks in a folder and those below it.
fn folder(dir: &Path, name: &str, found: &mut Found) -> Result<()> {
    let mut entries: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(dir).with_context(|| dir.display().to_string())? {
        entries.push(entry?.path());
    }
    entries.sort();
    let (folders, files): (Vec<_>, Vec<_>) = entries.into_iter().partition(|path| path.is_dir());
    let mut sources = Vec::new();
    for path in files.into_iter().filter(|path| is_source(path)) {
        sources.push((String::from_utf8_lossy(&fs::read(&path)?).into_owned(), path));
    }
    if sources.iter().any(|(text, _)| directive(text).is_some()) {
        sources.iter().try_for_each(|(text, path)| single(text, path, name, found))?;
    } else if sources.iter().any(|(text, _)| is_main(text)) {
        found.add(dir, name.to_owned(), Vec::new())?;
    }
    for path in folders.iter().filter(|path| !is_passed_over(path)) {
        folder(path, &format!("{name}/{}", base(path)), found)?;
    }
    Ok(())
}

/// A file that is a program by itself, if its directive says that it is to be run, and without options of the compiler.
fn single(text: &str, path: &Path, name: &str, found: &mut Found) -> Result<()> {
    let words = directive(text).unwrap_or_default();
    match words.split_first() {
        Some((what, arguments)) if what == "run" && !arguments.iter().any(|word| word.starts_with('-')) => {
            found.add(path, format!("{name}/{}", base(path)), arguments.to_vec())?;
        }
        Some((what, _)) if what == "run" => found.leave_out("run with options"),
        Some((what, _)) => found.leave_out(what),
        None => found.leave_out("without a directive"),
    }
    Ok(())
}

fn base(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn is_source(path: &Path) -> bool {
    let name = base(path);
    name.ends_with(".go") && !name.ends_with("_test.go")
}

/// Hidden folders, those that Go passes over, and the packages of Go's own tests that are no single file.
fn is_passed_over(path: &Path) -> bool {
    let name = base(path);
    name.starts_with('.') || name.ends_with(".dir") || ["testdata", "vendor"].contains(&name.as_str())
}

/// The words of a directive: in the first line that is not empty and no build constraint.
fn directive(text: &str) -> Option<Vec<String>> {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_constraint = |line: &&str| line.starts_with("//go:build") || line.starts_with("// +build");
    let words = words(lines.find(|line| !is_constraint(line))?.strip_prefix("//")?);
    DIRECTIVES.contains(&words.first()?.as_str()).then_some(words)
}

/// Whether a file has the function main of a program.
fn is_main(text: &str) -> bool {
    let has = |start: &str| text.lines().any(|line| line.starts_with(start));
    has("package main") && has("func main()") && !has("//go:build ignore")
}

#[cfg(test)]
mod tests {
    use super::{directive, is_main};

    #[test]
    fn a_directive_is_the_first_comment() {
        let words = |text: &str| directive(text).map(|words| words.join(" "));
        assert_eq!(words("// run a b\n\npackage main\n").as_deref(), Some("run a b"));
        assert_eq!(words("//go:build linux\n\n// run\n").as_deref(), Some("run"));
        assert_eq!(words("// Copyright\n// run\n"), None);
        assert_eq!(words("package main\n// run\n"), None);
        assert_eq!(words(""), None);
    }

    #[test]
    fn a_program_has_a_function_main() {
        assert!(is_main("package main\n\nfunc main() {}\n"));
        assert!(!is_main("package main\n"));
        assert!(!is_main("package p\n\nfunc main() {}\n"));
        assert!(!is_main("//go:build ignore\n\npackage main\n\nfunc main() {}\n"));
    }
}
