//! The bundled programs, whole: linked, run with and without the pass, and looked at.
//!
//! Every test is `DIALECT/PROGRAM/WHAT`, so that `cargo test --test programs relocs/export` runs one
//! program's. What a test has made stays in `target/whole-programs/DIALECT/PROGRAM/WHAT`.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{ensure, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::build::{Build, PASS};
use llgo_dce_harness::plugin;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::runtime::Age;
use llgo_dce_harness::steps::{self, opt_with_plugin, text_through, Level};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{elf, process, target_dir};

/// The dialects whose programs are linked and run here.
const DIALECTS: [Dialect; 1] = [Dialect::Relocs];

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = vec![trial("plain-c/unchanged".to_owned(), plain_c_is_unchanged)];
    for dialect in DIALECTS {
        for program in Program::all()?.into_iter().filter(Program::can_run) {
            trials.extend(trials_of(&program, dialect)?);
        }
    }
    Ok(trials)
}

/// What is asked of every program that runs, and of some of them besides.
fn trials_of(program: &Program, dialect: Dialect) -> Result<Vec<Trial>> {
    let case = |what, level, age, check: fn(&Case) -> Result<()>| {
        let case = Case { program: program.clone(), dialect, level, age, what };
        trial(case.label(), move || check(&case))
    };
    let mut trials = vec![
        case("without-O0", Level::O0, Age::Newer, runs_without_the_pass),
        case("without-O2", Level::O2, Age::Newer, runs_without_the_pass),
        case("with-O0", Level::O0, Age::Newer, runs_with_the_pass),
        case("with-O2", Level::O2, Age::Newer, runs_with_the_pass),
        case("with-older-runtime", Level::O0, Age::Older, runs_with_the_pass),
        case("same-twice", Level::O0, Age::Newer, is_the_same_twice),
        case("again", Level::O0, Age::Newer, changes_nothing_again),
    ];
    if !program.c_sources()?.is_empty() {
        trials.push(case("driven-O0", Level::O0, Age::Newer, runs_driven_from_c));
        trials.push(case("driven-O2", Level::O2, Age::Newer, runs_driven_from_c));
    }
    if !gone(program, dialect).is_empty() {
        trials.push(case("gone-O0", Level::O0, Age::Newer, dead_constants_are_gone));
        trials.push(case("gone-O2", Level::O2, Age::Newer, dead_constants_are_gone));
    }
    Ok(trials)
}

/// One program, and the way it is built for one test.
struct Case {
    program: Program,
    dialect: Dialect,
    level: Level,
    age: Age,
    what: &'static str,
}

impl Case {
    fn label(&self) -> String {
        format!("{}/{}/{}", self.dialect.name(), self.program.name, self.what)
    }

    fn build(&self) -> Result<Build> {
        Build::new(&self.program, self.dialect, self.level, self.age, &self.label())
    }

    /// The symbols of `methods.txt` that have to stay (`true`) or to go.
    fn methods(&self, keep: bool) -> Result<Vec<String>> {
        let methods = self.program.methods()?.into_iter().filter(|method| method.keep == keep);
        Ok(methods.map(|method| method.symbol(&self.program, self.dialect)).collect())
    }
}

/// Shows that the stand-in runtime is good, and that `methods.txt` spells its symbols as the modules do:
/// every method is there before the pass, so one that is missing after it was removed. The linker alone may
/// remove some, so it is the object that is looked at.
fn runs_without_the_pass(case: &Case) -> Result<()> {
    let build = case.build()?;
    let executable = build.executable(&build.linked()?)?;
    prints(&executable, &case.program.expected()?)?;
    let defined = elf::defined_symbols(&build.path("linked.o"))?;
    all_defined(&defined, &case.methods(true)?)?;
    all_defined(&defined, &case.methods(false)?)
}

/// At -O2 a method that has to stay may be inlined into its callers, so only -O0 shows that it is there.
fn runs_with_the_pass(case: &Case) -> Result<()> {
    let build = case.build()?;
    let executable = build.executable(&build.pruned(&plugin::path()?, &build.linked()?)?)?;
    prints(&executable, &case.program.expected()?)?;
    let defined = elf::defined_symbols(&executable)?;
    none_defined(&defined, &case.methods(false)?)?;
    if case.level == Level::O0 {
        all_defined(&defined, &case.methods(true)?)?;
    }
    Ok(())
}

/// What C code calls is alive although nothing in Go calls it.
fn runs_driven_from_c(case: &Case) -> Result<()> {
    let build = case.build()?;
    let expected = case.program.expected()? + "put 5 5\nput 6 11\n";
    let linked = build.linked()?;
    prints(&build.driven_executable(&linked)?, &expected)?;
    prints(&build.driven_executable(&build.pruned(&plugin::path()?, &linked)?)?, &expected)
}

fn is_the_same_twice(case: &Case) -> Result<()> {
    let build = case.build()?;
    let linked = build.linked()?;
    let once = through_the_pass(build.tools(), &linked)?;
    let again = through_the_pass(build.tools(), &linked)?;
    same(&once, &again, "two runs of the pass on the same module differ", |name| build.path(name))
}

fn changes_nothing_again(case: &Case) -> Result<()> {
    let build = case.build()?;
    let pruned = build.path("pruned.ll");
    let once = through_the_pass(build.tools(), &build.linked()?)?;
    fs::write(&pruned, &once)?;
    let again = through_the_pass(build.tools(), &pruned)?;
    same(&once, &again, "the pass changes its own output", |name| build.path(name))
}

/// Type descriptors, not only methods: nothing that a dead method's body or signature mentions is left.
fn dead_constants_are_gone(case: &Case) -> Result<()> {
    let build = case.build()?;
    let linked = build.linked()?;
    let names = gone(&case.program, case.dialect);
    all_defined(&elf::defined_symbols(&build.executable(&linked)?)?, &names)?;
    let pruned = build.pruned(&plugin::path()?, &linked)?;
    none_defined(&elf::defined_symbols(&build.executable(&pruned)?)?, &names)
}

/// The descriptors of `program` that only dead methods mention.
fn gone(program: &Program, dialect: Dialect) -> Vec<String> {
    let main = program.main_package(dialect);
    match program.name.as_str() {
        // Types that stand in the signatures of dead methods.
        "deadtypes" => ["Rare", "More"]
            .iter()
            .flat_map(|name| [format!("_llgo_{main}.{name}"), format!("*_llgo_{main}.{name}")])
            .collect(),
        // The interface that the body of a dead method calls: `interface { Start() string }`.
        "deadchain" => vec!["_llgo_iface$cXS_6fGmpaWX8fK_zJ_BQaTJFs9FwtdRS8p2rM1Y-oE".to_owned()],
        _ => Vec::new(),
    }
}

/// C that has a table of functions, as Go's types have.
const PLAIN_C: &str = "\
static int twice(int x) { return 2 * x; }
int (*table[])(int) = {twice};
int main(void) { return 0; }
";

/// A module that LLGo did not make: the pass has nothing to do in it, and does nothing.
fn plain_c_is_unchanged() -> Result<()> {
    let tools = Tools::find()?;
    let dir = target_dir().join("whole-programs/plain-c");
    fs::create_dir_all(&dir)?;
    let source = dir.join("plain.c");
    fs::write(&source, PLAIN_C)?;
    let module = dir.join("plain.bc");
    steps::c_to_bitcode(&tools, &source, Level::O0, &module)?;
    let untouched = text_through(tools.command("opt")?, &module)?;
    let passed = through_the_pass(&tools, &module)?;
    same(&untouched, &passed, "the pass changed a module that is not LLGo's", |name| dir.join(name))
}

fn through_the_pass(tools: &Tools, module: &Path) -> Result<Vec<u8>> {
    let mut opt = opt_with_plugin(tools, &plugin::path()?)?;
    opt.arg(format!("-passes={PASS}"));
    text_through(opt, module)
}

fn prints(executable: &Path, expected: &str) -> Result<()> {
    let printed = process::output_of(executable)?;
    ensure!(printed == expected, "{} printed\n{printed}instead of\n{expected}", executable.display());
    Ok(())
}

fn all_defined(defined: &BTreeSet<String>, names: &[String]) -> Result<()> {
    let missing: Vec<_> = names.iter().filter(|name| !defined.contains(*name)).collect();
    ensure!(missing.is_empty(), "have to be in the linked file and are not: {missing:#?}");
    Ok(())
}

fn none_defined(defined: &BTreeSet<String>, names: &[String]) -> Result<()> {
    let left: Vec<_> = names.iter().filter(|name| defined.contains(*name)).collect();
    ensure!(left.is_empty(), "have to be gone from the linked file and are not: {left:#?}");
    Ok(())
}

/// Compares two texts of a module; when they differ both are written out, to be looked at with diff.
fn same(one: &[u8], other: &[u8], complaint: &str, path: impl Fn(&str) -> std::path::PathBuf) -> Result<()> {
    if one != other {
        fs::write(path("one.ll"), one)?;
        fs::write(path("other.ll"), other)?;
    }
    ensure!(one == other, "{complaint}: diff {} {}", path("one.ll").display(), path("other.ll").display());
    Ok(())
}
