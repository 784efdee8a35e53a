//! The bundled programs, whole: put through the pass by `opt`, compiled, linked, run, and looked at.
//!
//! Every test is `DIALECT/PROGRAM/WHAT`, so that `cargo test --test programs relocs/export` runs one
//! program's. What a test has made stays in `target/whole-programs/DIALECT/PROGRAM/WHAT`.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::build::{Build, LOWERING, PASS};
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::{all_defined, none_defined, prints, same_text};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::rangetab;
use llgo_dce_harness::runtime::Runtime;
use llgo_dce_harness::steps::{self, opt_with_plugin, text_through, Level};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::text::defined_functions;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{elf, fresh_dir, plugin, process, root};

/// Programs of which some attributes of calls are taken away: one calls the second method of an interface, one the
/// first of several interfaces, and one both of one.
const DOUBTED: [&str; 3] = ["assertfirst", "crosspkg", "half-an-implementer"];

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = vec![trial("plain-c/unchanged".to_owned(), plain_c_is_unchanged)];
    for program in Program::all()? {
        for dialect in program.dialects() {
            trials.push(Case::new(&program, dialect, "methods").trial(the_right_methods_are_left));
            if program.can_run() {
                trials.extend(trials_of(&program, dialect)?);
            }
        }
    }
    Ok(trials)
}

/// What is asked of every program that runs, and of some of them besides.
fn trials_of(program: &Program, dialect: Dialect) -> Result<Vec<Trial>> {
    let case = |what: &str| Case::new(program, dialect, what);
    let mut trials = vec![
        case("with-O0").trial(runs_with_the_pass),
        case("with-O2").at(Level::O2).trial(runs_with_the_pass),
        case("trap-O0").trial(runs_into_no_trap),
        case("trap-O2").at(Level::O2).trial(runs_into_no_trap),
        case("with-older-runtime").on(Runtime::Older).trial(runs_with_the_pass),
        case("same-twice").trial(is_the_same_twice),
        case("again").trial(changes_nothing_again),
        case("again-in-lto").trial(changes_nothing_again_in_lto),
    ];
    // Exact ids mean nothing without the pass.
    if dialect != Dialect::Exact {
        trials.push(case("without-O0").trial(runs_without_the_pass));
        trials.push(case("without-O2").at(Level::O2).trial(runs_without_the_pass));
    }
    if program.name == "ifacecall" && dialect == Dialect::Relocs {
        trials.push(case("trap-reached").trial(a_wrong_removal_names_itself));
        for (what, runtime) in
            [("newer", Runtime::Newer), ("older", Runtime::Older), ("returning", Runtime::Returning)]
        {
            for level in [Level::O0, Level::O2] {
                let case = case(&format!("reached-{what}-{level:?}")).on(runtime).at(level);
                trials.push(case.trial(a_wrong_removal_stops_the_program));
            }
        }
        trials.push(case("bisect").trial(a_wrong_removal_is_found_by_bisection));
    }
    if dialect == Dialect::Exact && DOUBTED.contains(&program.name.as_str()) {
        for attribute in ["call", "id", "index", "count", "method.0"] {
            let case = case(&format!("without-{attribute}"));
            trials.push(case.trial(move |case| runs_without_an_attribute(case, attribute)));
        }
    }
    if program.name.starts_with("nobody-implements-it") {
        trials.push(case("nil-call").trial(a_call_that_nobody_answers_stays));
    }
    if !program.c_sources()?.is_empty() {
        trials.push(case("driven-O0").trial(runs_driven_from_c));
        trials.push(case("driven-O2").at(Level::O2).trial(runs_driven_from_c));
    }
    if program.name == rangetab::NAME {
        trials.push(case("unread-O0").trial(unread_variables_cost_nothing));
        trials.push(case("unread-O2").at(Level::O2).trial(unread_variables_cost_nothing));
    }
    if !case("gone").dead_descriptors().is_empty() {
        trials.push(case("gone-O0").trial(dead_constants_are_removed));
        trials.push(case("gone-O2").at(Level::O2).trial(dead_constants_are_removed));
    }
    Ok(trials)
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

fn runs_with_the_pass(case: &Case) -> Result<()> {
    let build = case.build()?;
    case.agrees(&build.executable(&build.pruned(&plugin::path()?, &build.linked()?)?)?)
}

/// What is removed is not called: it would say so, and abort.
fn runs_into_no_trap(case: &Case) -> Result<()> {
    let build = case.build()?;
    case.agrees(&build.executable(&build.pruned_with(&plugin::path()?, &build.linked()?, "trap")?)?)
}

/// `n.Nope(1)`, where the check of the call may not be taken for false: what follows it is as reachable as it was.
fn a_call_that_nobody_answers_stays(case: &Case) -> Result<()> {
    let opt = internalizing(through(&format!("internalize,{PASS},lto<O2>"))?);
    let text = String::from_utf8(text_through(opt, &case.build()?.linked()?)?)?;
    let mut after =
        text.lines().skip_while(|line| !(line.contains("call void %") && line.ends_with(", i8 1)")));
    ensure!(after.next().is_some(), "there is no such call any more");
    ensure!(after.next() != Some("  unreachable"), "nothing follows the call any more");
    Ok(())
}

/// Calls that do not say all that they should: the pass says so, once for each way in which they do not, and keeps what
/// they may call.
fn runs_without_an_attribute(case: &Case, attribute: &str) -> Result<()> {
    const NO_VERSION: &str =
        "does not say which version of LLGo's protocol it is of: keeping every method that \
                              an interface type lists";
    const NO_METHOD: &str =
        "does not say which method it calls: keeping every method that an interface type lists";
    const NOT_ALL: &str =
        "does not say all methods of its interface: keeping every method of its name and signature";
    let build = case.build()?;
    let text = fs::read_to_string(build.linked()?)?;
    let called: BTreeSet<&str> =
        text.split("\"llgo.interface.index\"=\"").skip(1).map(|it| &it[..1]).collect();
    let whys = match attribute {
        "call" => vec![NO_VERSION],
        "id" => vec!["says that it is of another interface: keeping every method of its name and signature"],
        "index" => vec![NO_METHOD],
        "count" => vec![NOT_ALL],
        _ => called.iter().map(|&index| if index == "0" { NO_METHOD } else { NOT_ALL }).collect(),
    };
    let module = build.path("doubtful.ll");
    fs::write(&module, without_attribute(&text, attribute))?;
    let pruned = build.path("pruned.ll");
    let mut opt = through(PASS)?;
    opt.arg("-S").arg(&module).arg("-o").arg(&pruned);
    let said = String::from_utf8(process::run(&mut opt)?.stderr)?;
    let is_said = |why: &&str| {
        let said = said.lines().filter(|line| {
            line.starts_with("llgo-dce: warning: id go.method.i.")
                && line.split_once(" (").map_or(*line, |(line, _)| line).ends_with(*why)
        });
        said.count() == 1
    };
    ensure!(said.lines().count() == whys.len() && whys.iter().all(is_said), "it said\n{said}not\n{whys:#?}");
    let executable = build.executable(&pruned)?;
    prints(&executable, &case.program.expected()?)?;
    all_defined(&elf::defined_symbols(&executable)?, &case.methods(true)?)
}

/// A module of which no call has an attribute of LLGo's protocol.
fn without_attribute(module: &str, attribute: &str) -> String {
    let start = format!(" \"llgo.interface.{attribute}\"=\"");
    let mut parts = module.split(&start);
    let first = parts.next().unwrap_or_default();
    let rest = parts.map(|part| part.split_once('"').map_or(part, |(_, rest)| rest));
    [first].into_iter().chain(rest).collect()
}

/// The program as a front end would write it that forgets to record a call: `area` calls Keep through an interface.
fn with_a_call_forgotten(build: &Build) -> Result<PathBuf> {
    let (call, other) = ("{ i32 2, ptr @ifacecall.area,", "{ i32 1, ptr @ifacecall.area,");
    let text = fs::read_to_string(build.linked()?)?;
    ensure!(text.matches(call).count() == 1, "ifacecall has other records than it had");
    let module = build.path("forgotten.ll");
    fs::write(&module, text.replace(call, other))?;
    Ok(module)
}

fn a_wrong_removal_names_itself(case: &Case) -> Result<()> {
    let build = case.build()?;
    let pruned = build.pruned_with(&plugin::path()?, &with_a_call_forgotten(&build)?, "trap")?;
    let said = process::complaint_of(&mut Command::new(build.executable(&pruned)?))?;
    let method =
        "llgo-dce: removed method ifacecall.(*Square).Keep of type _llgo_ifacecall.Square was called\n";
    ensure!(said == method, "it said {said:?}");
    Ok(())
}

/// Without `trap` it does not know its name, but prints a message, and ends the program.
fn a_wrong_removal_stops_the_program(case: &Case) -> Result<()> {
    let build = case.build()?;
    let pruned = build.pruned(&plugin::path()?, &with_a_call_forgotten(&build)?)?;
    let output = Command::new(build.executable(&pruned)?).output()?;
    let said = String::from_utf8(output.stderr)?;
    let (reason, ends) = match case.runtime {
        Runtime::Older => ("llgo-dce: a method that has been removed was called\n", None),
        Runtime::Returning => ("unreachable method called. linker bug?\n", None),
        _ => ("fatal error: unreachable method called. linker bug?\n", Some(2)),
    };
    ensure!(!output.status.success() && output.status.code() == ends, "it ended with {}", output.status);
    ensure!(said.ends_with(reason), "it said {said:?}");
    Ok(())
}

/// The commands of docs/debugging.md, as they are there.
fn a_wrong_removal_is_found_by_bisection(case: &Case) -> Result<()> {
    let build = case.build()?;
    let text = fs::read_to_string(root().join("docs/debugging.md"))?;
    let (_, text) =
        text.split_once("<!-- bisect -->\n```sh\n").context("docs/debugging.md bisects no more")?;
    let (commands, text) =
        text.split_once("```\n").context("the commands of docs/debugging.md have no end")?;
    let tools = build.tools();
    steps::make(tools.command("opt")?, &[with_a_call_forgotten(&build)?], &build.path("linked.bc"))?;
    fs::write(build.path("expected.txt"), case.program.expected()?)?;
    let mut shell = Command::new("sh");
    shell.args(["-euc", commands]).env("llvm", tools.bindir()).env("plugin", plugin::path()?);
    shell.env("out", build.path("")).current_dir(build.path(""));
    let found = process::ask(&mut shell)?;
    let (_, text) = text.split_once("```text\n").context("docs/debugging.md says no more what is found")?;
    let (slot, _) = text.split_once("```").context("what docs/debugging.md finds has no end")?;
    ensure!(found.contains(slot), "it found\n{found}");
    Ok(())
}

/// What C code calls is alive although nothing in Go calls it.
fn runs_driven_from_c(case: &Case) -> Result<()> {
    let build = case.build()?;
    let linked = build.linked()?;
    if case.dialect != Dialect::Exact {
        prints(&build.driven_executable(&linked)?, &case.expected_when_driven()?)?;
    }
    let pruned = build.pruned(&plugin::path()?, &linked)?;
    prints(&build.driven_executable(&pruned)?, &case.expected_when_driven()?)
}

/// `methods.txt`, to the letter and without a runtime, so that it can be asked of the programs that do not run,
/// too.
fn the_right_methods_are_left(case: &Case) -> Result<()> {
    let packages = case.build()?.packages()?;
    let mut opt = through(&format!("{PASS},internalize,globaldce"))?;
    // One of the programs looks up methods by names that are not known, of which the pass warns.
    opt = internalizing(opt);
    opt.env("LLGO_DCE_LOG", "error");
    let left = defined_functions(&String::from_utf8(text_through(opt, &packages)?)?);
    none_defined(&left, &case.methods(false)?)?;
    all_defined(&left, &case.methods(true)?)
}

fn is_the_same_twice(case: &Case) -> Result<()> {
    let build = case.build()?;
    let linked = build.linked()?;
    let once = text_through(through(PASS)?, &linked)?;
    let again = text_through(through(PASS)?, &linked)?;
    same_text(&once, &again, "two runs of the pass on the same module differ", |name| build.path(name))
}

fn changes_nothing_again(case: &Case) -> Result<()> {
    let build = case.build()?;
    let pruned = pruned_text(&build)?;
    let again = text_through(through(PASS)?, &pruned)?;
    let once = fs::read(&pruned)?;
    same_text(&once, &again, "the pass changes its own output", |name| build.path(name))
}

/// A pipeline of full LTO, in which the pass runs by itself, changes nothing that the pass has left: neither in
/// the same pipeline nor in the next.
fn changes_nothing_again_in_lto(case: &Case) -> Result<()> {
    let build = case.build()?;
    // As in a linker: what is visible here would count as used by somebody else.
    let internal = build.path("internal.ll");
    fs::write(&internal, text_through(internalizing(through("internalize")?), &build.linked()?)?)?;
    let pruned = build.path("pruned.ll");
    fs::write(&pruned, text_through(through(PASS)?, &internal)?)?;
    let once = text_through(lowering(steps::opt(build.tools())?), &pruned)?;
    let next = text_through(through(LOWERING)?, &pruned)?;
    same_text(&once, &next, "the pass changes its own output in LTO", |name| build.path(name))?;
    let at_once = text_through(through(&format!("{PASS},{LOWERING}"))?, &internal)?;
    same_text(&once, &at_once, "the pass before LTO is another than alone", |name| build.path(name))
}

/// Type descriptors, not only methods: nothing that a dead method's body or signature mentions is left.
fn dead_constants_are_removed(case: &Case) -> Result<()> {
    let build = case.build()?;
    let linked = build.linked()?;
    let names = case.dead_descriptors();
    if case.dialect != Dialect::Exact {
        all_defined(&elf::defined_symbols(&build.executable(&linked)?)?, &names)?;
    }
    let pruned = build.pruned(&plugin::path()?, &linked)?;
    none_defined(&elf::defined_symbols(&build.executable(&pruned)?)?, &names)
}

/// At least nine tenths of the code that fills variables which nobody reads is removed. How much that is is known from
/// the same program without them.
fn unread_variables_cost_nothing(case: &Case) -> Result<()> {
    let text = |program: &Program, what: &str, options: &str| -> Result<u64> {
        let what = format!("unread-{:?}/{what}", case.level);
        let build = Case::new(program, case.dialect, what).at(case.level).build()?;
        let pruned = build.pruned_with(&plugin::path()?, &build.linked()?, options)?;
        Ok(elf::sizes(&build.executable(&pruned)?)?.text)
    };
    let all = text(&case.program, "all", "no-init")?;
    let left = text(&case.program, "left", "")?;
    let read = text(&case.program.clone().without_unread(), "read", "")?;
    ensure!(read <= left && left < all, "{read} bytes are needed, {left} left of {all}");
    ensure!((all - left) * 10 >= (all - read) * 9, "{left} of {all} bytes are left, and {read} would do");
    Ok(())
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
    let dir = fresh_dir("plain-c/unchanged")?;
    let source = dir.join("plain.c");
    fs::write(&source, PLAIN_C)?;
    let module = dir.join("plain.bc");
    let mut clang = steps::compiler(&tools, Level::O0)?;
    clang.arg("-emit-llvm");
    steps::make(clang, &[source], &module)?;
    let untouched = text_through(tools.command("opt")?, &module)?;
    let passed = text_through(through(PASS)?, &module)?;
    same_text(&untouched, &passed, "the pass changed a module that is not LLGo's", |name| dir.join(name))
}

/// The whole program after the pass, `pruned.ll`, as opt writes it when it does not know the file's name.
fn pruned_text(build: &Build) -> Result<PathBuf> {
    let output = build.path("pruned.ll");
    fs::write(&output, text_through(through(PASS)?, &build.linked()?)?)?;
    Ok(output)
}

/// An opt with the plugin that runs `passes`.
fn through(passes: &str) -> Result<Command> {
    let mut opt = opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
    opt.arg(format!("-passes={passes}"));
    Ok(opt)
}

/// The same, with an option for what is visible from outside: the entry, and the exports of the bundled programs.
fn internalizing(mut opt: Command) -> Command {
    opt.arg("-internalize-public-api-list=main,OnEvent");
    opt
}

fn lowering(mut opt: Command) -> Command {
    opt.arg(format!("-passes={LOWERING}"));
    opt
}
