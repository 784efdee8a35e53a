//! `cargo xtask instructions`: what the pass takes for fixed modules, in instructions, and GlobalDCE for the same; and
//! the ratchet on it.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;

use anyhow::{anyhow, ensure, Context, Result};
use llgo_dce_generator::Dialect;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{plugin, process, root, target_dir};

use crate::record::Record;
use crate::table::{grouped, Table};
use crate::{callgrind, modules, setup};

/// The recorded counts: a line with the compiler and LLVM, then lines of `DIALECT/PASS INSTRUCTIONS`.
const RECORD: &str = "instructions.txt";
const SYMBOLS: usize = 10_000;

/// How far a number may be from the recorded one, in percent; and where another compiler or LLVM has made the code.
const TOLERANCE: f64 = 3.0;
const TOLERANCE_ELSEWHERE: f64 = 15.0;

/// The passes, and the functions in which LLVM enters them.
const PASSES: [(&str, &str); 2] = [OURS, ("globaldce", "llvm::GlobalDCEPass::run*")];
const OURS: (&str, &str) = ("llgo-dce", "*Guarded as*ModulePass>::run");

/// How many functions a profile has.
const FUNCTIONS: usize = 12;

/// Instructions, and with what they were counted.
#[derive(Debug, PartialEq, Eq)]
struct Counted {
    versions: String,
    by_pass: BTreeMap<String, u64>,
}

/// Counts, and compares with what is recorded, or records it.
pub(crate) fn run(record: bool) -> Result<()> {
    let counter = Counter::new()?;
    let mut by_pass = BTreeMap::new();
    let mut table = Table::new(&["instructions", "llgo-dce", "GlobalDCE", "ratio"]);
    for dialect in Dialect::ALL {
        let [ours, theirs] = counter.both(dialect)?;
        table.row(vec![dialect.name().to_owned(), grouped(ours), grouped(theirs), ratio(ours, theirs)]);
        for ((pass, _), count) in PASSES.into_iter().zip([ours, theirs]) {
            by_pass.insert(format!("{}/{pass}", dialect.name()), count);
        }
    }
    println!("{}\n", table.render());
    let counted = Counted { versions: counter.versions()?, by_pass };
    let recorded = Record::new(&counter.tools, RECORD);
    if record {
        return recorded.write(&to_text(&counted)?);
    }
    let before = from_text(&recorded.read()?).with_context(|| recorded.name.clone())?;
    println!("{}", compare(&counted, &before, &recorded.name)?);
    Ok(())
}

/// Prints the functions of the pass that take most, what they call not counted, in modules of about `symbols` symbols.
pub(crate) fn profile(symbols: usize) -> Result<()> {
    let counter = Counter::new()?;
    for dialect in Dialect::ALL {
        let details = counter.dir.join(format!("callgrind.{}", dialect.name()));
        let module = counter.module(dialect, symbols)?;
        let total = counter.count(&module, OURS, Some(&details))?;
        let annotated =
            process::ask(Command::new("callgrind_annotate").arg("--threshold=100").arg(&details))?;
        let mut table = Table::new(&["function", "instructions", "of the pass"]);
        for (function, count) in most_expensive(&annotated).into_iter().take(FUNCTIONS) {
            table.row(vec![function.to_owned(), grouped(count), percent(count, total)]);
        }
        println!("{}, {symbols} symbols: {} instructions\n", dialect.name(), grouped(total));
        println!("{}\n", table.render());
    }
    Ok(())
}

struct Counter {
    tools: Tools,
    plugin: PathBuf,
    dir: PathBuf,
}

impl Counter {
    fn new() -> Result<Self> {
        let tools = setup::ensure()?;
        setup::ensure_valgrind()?;
        let dir = target_dir().join("instructions");
        fs::create_dir_all(&dir)?;
        Ok(Self { tools, plugin: plugin::path()?, dir })
    }

    fn module(&self, dialect: Dialect, symbols: usize) -> Result<PathBuf> {
        Ok(modules::make(&self.tools, &self.dir, dialect, symbols)?.0)
    }

    /// What the passes take for the same module, each in a process of its own.
    fn both(&self, dialect: Dialect) -> Result<[u64; 2]> {
        let module = self.module(dialect, SYMBOLS)?;
        let [ours, theirs] = thread::scope(|scope| {
            let module = &module;
            let threads = PASSES.map(|pass| scope.spawn(move || self.count(module, pass, None)));
            threads.map(|thread| thread.join().unwrap_or_else(|_| Err(anyhow!("a thread panicked"))))
        });
        Ok([ours?, theirs?])
    }

    fn count(&self, module: &Path, (pass, entry): (&str, &str), details: Option<&Path>) -> Result<u64> {
        let mut valgrind = Command::new("valgrind");
        valgrind.args(callgrind::arguments(entry, details)).arg(self.tools.tool("opt")?);
        valgrind.arg("-load-pass-plugin").arg(&self.plugin).arg(format!("-passes={pass}"));
        valgrind.args(["-disable-output", "-disable-verify"]).arg(module);
        valgrind.env_remove("LLGO_DCE_LOG").env_remove("LLGO_DCE_OPTIONS");
        let said = process::run(&mut valgrind)?.stderr;
        callgrind::collected(&String::from_utf8_lossy(&said))
    }

    /// The compiler and the LLVM of the code that is counted.
    fn versions(&self) -> Result<String> {
        let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let rustc = process::ask(Command::new(rustc).arg("--version").current_dir(root()))?;
        let opt = process::ask(self.tools.command("opt")?.arg("--version"))?;
        let llvm = opt.lines().find(|line| line.contains("LLVM version")).unwrap_or_default();
        Ok(format!("{rustc}, {}", llvm.trim()))
    }
}

/// Functions and what each takes by itself, from most to least. Callgrind has a line for each file that a function's
/// code comes from, as inlining brings several.
fn most_expensive(annotated: &str) -> Vec<(&str, u64)> {
    let mut by_function: BTreeMap<&str, u64> = BTreeMap::new();
    for (function, count) in annotated.lines().filter_map(function_in) {
        *by_function.entry(function).or_default() += count;
    }
    let mut functions: Vec<_> = by_function.into_iter().collect();
    functions.sort_by_key(|&(_, count)| std::cmp::Reverse(count));
    functions
}

/// `1,234 (5.67%)  FILE:FUNCTION [OBJECT]`: the object is said of libraries, and `'2` of what calls itself.
fn function_in(line: &str) -> Option<(&str, u64)> {
    let (count, place) = line.split_once("%)  ")?;
    let count = count.split_once('(')?.0.trim().replace(',', "").parse().ok()?;
    let function = place.split_once(':')?.1.split(" [").next()?;
    Some((function.strip_suffix("'2").unwrap_or(function), count))
}

/// The comparison with the recorded numbers, in a sentence. It is an error when the pass takes more than is recorded;
/// GlobalDCE is LLVM's.
fn compare(counted: &Counted, recorded: &Counted, record: &str) -> Result<String> {
    let same = counted.versions == recorded.versions;
    let tolerance = if same { TOLERANCE } else { TOLERANCE_ELSEWHERE };
    let mut said = String::new();
    if !same {
        writeln!(said, "{record} is of {}; here is {}.", recorded.versions, counted.versions)?;
    }
    let (mut more, mut others) = (Vec::new(), Vec::new());
    for (pass, &count) in &counted.by_pass {
        let before = *recorded.by_pass.get(pass).with_context(|| format!("{record} has no {pass}"))?;
        let change = change(before, count);
        let line = format!("{pass}: {before} -> {count} ({change:+.1} %)");
        if change > tolerance && pass.ends_with(OURS.0) {
            more.push(line);
        } else if change.abs() > tolerance {
            others.push(line);
        }
    }
    let by = format!("by more than {tolerance} %");
    ensure!(more.is_empty(), "{said}more instructions than {record} says, {by}:\n{}", more.join("\n"));
    if others.is_empty() {
        writeln!(said, "No number differs from {record} {by}.")?;
    } else {
        let write = "`cargo xtask instructions --record` writes it down";
        writeln!(said, "Other numbers than in {record}, {by}; {write}:\n{}", others.join("\n"))?;
    }
    Ok(said.trim_end().to_owned())
}

#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 instructions")]
fn change(before: u64, after: u64) -> f64 {
    (after as f64 / before as f64 - 1.0) * 100.0
}

fn percent(part: u64, all: u64) -> String {
    format!("{:.1} %", change(all, part) + 100.0)
}

fn ratio(ours: u64, theirs: u64) -> String {
    format!("{:.2}", change(theirs, ours) / 100.0 + 1.0)
}

fn to_text(counted: &Counted) -> Result<String> {
    let mut text = format!("{}\n", counted.versions);
    for (pass, count) in &counted.by_pass {
        writeln!(text, "{pass} {count}")?;
    }
    Ok(text)
}

fn from_text(text: &str) -> Result<Counted> {
    let (versions, lines) = text.split_once('\n').with_context(|| "it is empty")?;
    let line = |line: &str| -> Result<(String, u64)> {
        let (pass, count) = line.split_once(' ').with_context(|| format!("odd line {line:?}"))?;
        Ok((pass.to_owned(), count.parse().with_context(|| format!("odd line {line:?}"))?))
    };
    Ok(Counted { versions: versions.to_owned(), by_pass: lines.lines().map(line).collect::<Result<_>>()? })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(versions: &str, count: u64) -> Counted {
        let by_pass = BTreeMap::from([("relocs/llgo-dce".to_owned(), count)]);
        Counted { versions: versions.to_owned(), by_pass }
    }

    #[test]
    fn more_instructions_are_an_error_and_fewer_are_said() {
        let recorded = of("here", 1000);
        assert!(compare(&of("here", 1020), &recorded, RECORD).unwrap().starts_with("No number differs"));
        assert!(compare(&of("here", 1040), &recorded, RECORD).is_err());
        assert!(compare(&of("here", 900), &recorded, RECORD).unwrap().contains("--record"));
        let theirs = |count| Counted {
            by_pass: BTreeMap::from([("relocs/globaldce".to_owned(), count)]),
            ..of("here", 0)
        };
        assert!(compare(&theirs(2000), &theirs(1000), RECORD).unwrap().contains("--record"));
        assert!(compare(&of("here", 1), &Counted { by_pass: BTreeMap::new(), ..recorded }, RECORD).is_err());
    }

    #[test]
    fn another_compiler_may_differ_more() {
        let said = compare(&of("there", 1040), &of("here", 1000), RECORD).unwrap();
        assert!(said.starts_with("instructions.txt is of here; here is there."), "{said}");
        assert!(compare(&of("there", 1160), &of("here", 1000), RECORD).is_err());
    }

    #[test]
    fn what_is_written_is_read() {
        let counted = of("rustc 1.95.0, LLVM version 19.1.7", 12);
        assert_eq!(from_text(&to_text(&counted).unwrap()).unwrap(), counted);
    }

    #[test]
    fn code_of_several_files_is_one_function() {
        let annotated =
            "Ir  file:function\n1,200 (60.0%)  a.rs:f::g\n  300 (15.0%)  ./b.c:malloc [/lib/libc.so]\n  \
                         500 (25.0%)  b.rs:f::g'2\n";
        assert_eq!(most_expensive(annotated), [("f::g", 1700), ("malloc", 300)]);
    }
}
