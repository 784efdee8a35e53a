//! Bundled programs on other targets than the machine's own, by emulators: see docs/targets.md.
//!
//! Every test is `TARGET/DIALECT/PROGRAM/WHAT`, so that `cargo test --test targets aarch64/plain/export` runs one
//! program's. What a test has made stays in `target/whole-programs/targets/TARGET/DIALECT/PROGRAM/WHAT`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::build::{LOWERING, PASS};
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::{all_defined, none_defined};
use llgo_dce_harness::elf::defined_symbols;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::steps::{link_modules, make, opt_with_plugin, run_passes, text_through, Level};
use llgo_dce_harness::target::{self, Target};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::text::defined_functions;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, root};

/// Interfaces, also of other packages and embedded; structs that are passed by reference; what C calls; initialisers;
/// closures. The last two look methods up by reflection, and are only analysed.
const PROGRAMS: [&str; 9] = [
    "ifacecall",
    "crosspkg",
    "embedding",
    "deadtypes",
    "export",
    "initvars",
    "methodvalue",
    "reflectname",
    "reflectexpr",
];

/// Those of them that are remade for a target. What LLGo makes for another has all that is of a kind of its own.
const REMADE: [&str; 5] = ["ifacecall", "crosspkg", "deadtypes", "export", "reflectname"];

/// What other LLVMs than the preferred one try: what a target is to the pass, it does not learn from the LLVM.
const WITH_OTHERS: [&str; 2] = ["crosspkg", "export"];

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = vec![trial("wasm32/plain/ifacecall/documented".to_owned(), the_documented_link)];
    // Where there is none, each test says so.
    let is_preferred = Tools::find().map_or(Ok(true), |tools| tools.is_preferred())?;
    for target in &target::ALL {
        for program in PROGRAMS.into_iter().filter(|program| is_preferred || WITH_OTHERS.contains(program)) {
            let program = Program::named(program)?;
            let is_tried = |dialect: &Dialect| {
                program.is_made_for(target.name, *dialect) || REMADE.contains(&program.name.as_str())
            };
            for dialect in target.dialects(&program).into_iter().filter(is_tried) {
                let subject = |what| Subject { case: Case::new(&program, dialect, what), target, what };
                trials.extend(subject("").trials());
            }
        }
    }
    Ok(trials)
}

/// A program on a target.
#[derive(Clone)]
struct Subject {
    case: Case,
    target: &'static Target,
    what: &'static str,
}

impl Subject {
    fn trials(&self) -> Vec<Trial> {
        let mut trials = vec![self.trial("methods", Level::O0, the_right_methods_are_left)];
        if self.case.program.can_run() {
            trials.push(self.trial("without-O0", Level::O0, runs_without_the_pass));
            trials.push(self.trial("with-O0", Level::O0, runs_with_the_pass));
            trials.push(self.trial("with-O2", Level::O2, runs_with_the_pass));
        }
        if self.case.program.name == "export" {
            trials.push(self.trial("driven-O0", Level::O0, runs_driven_from_c));
        }
        trials
    }

    fn trial(&self, what: &'static str, level: Level, check: fn(&Subject, &Build) -> Result<()>) -> Trial {
        let subject = Subject { case: self.case.clone().at(level), what, ..self.clone() };
        trial(subject.label(), move || check(&subject, &subject.build()?))
    }

    fn label(&self) -> String {
        let Case { program, dialect, .. } = &self.case;
        format!("{}/{}/{}/{}", self.target.name, dialect.name(), program.name, self.what)
    }

    fn build(&self) -> Result<Build> {
        self.target.is_there()?;
        let dir = fresh_dir(&format!("targets/{}", self.label()))?;
        Ok(Build { tools: Tools::find()?, subject: self.clone(), dir })
    }
}

/// A program on its way to an executable.
struct Build {
    tools: Tools,
    subject: Subject,
    dir: PathBuf,
}

impl Build {
    fn packages(&self) -> Result<Vec<PathBuf>> {
        let Case { program, dialect, .. } = &self.subject.case;
        self.subject.target.modules(&self.tools, program, *dialect, &self.dir)
    }

    /// The whole program as one module.
    fn linked(&self) -> Result<PathBuf> {
        let Case { program, dialect, level, .. } = &self.subject.case;
        let mut modules = self.packages()?;
        modules.push(self.subject.target.runtime(&self.tools, program, *dialect, *level)?);
        let linked = self.dir.join("linked.ll");
        link_modules(&self.tools, &modules, &linked)?;
        Ok(linked)
    }

    /// After the pass, which may not warn.
    fn pruned(&self) -> Result<PathBuf> {
        let pruned = self.dir.join("pruned.ll");
        run_passes(opt_with_plugin(&self.tools, &plugin::path()?)?, PASS, &self.linked()?, &pruned)?;
        Ok(pruned)
    }

    fn object(&self, module: &Path) -> Result<PathBuf> {
        let mut lowered = module.to_owned();
        if self.subject.case.dialect.has_checked_loads() {
            lowered = module.with_extension("lowered.ll");
            run_passes(self.subject.target.opt(&self.tools)?, LOWERING, module, &lowered)?;
        }
        let object = module.with_extension("o");
        make(self.compiler()?, &[lowered], &object)?;
        Ok(object)
    }

    fn compiler(&self) -> Result<Command> {
        self.subject.target.compiler(&self.tools, self.subject.case.level)
    }

    fn executable(&self, module: &Path) -> Result<PathBuf> {
        let executable = module.with_extension("exe");
        let exports = self.subject.case.program.exports()?;
        self.subject.target.link(&self.tools, &exports, &[self.object(module)?], &executable)?;
        Ok(executable)
    }

    fn prints(&self, executable: &Path, expected: &str) -> Result<()> {
        let printed = process::output_through(self.subject.target.run(executable), executable)?;
        ensure!(printed == expected, "{} printed\n{printed}instead of\n{expected}", executable.display());
        Ok(())
    }
}

/// Shows that the runtime is good on this target, and that `methods.txt` spells symbols as the modules do.
fn runs_without_the_pass(subject: &Subject, build: &Build) -> Result<()> {
    let linked = build.linked()?;
    build.prints(&build.executable(&linked)?, &subject.case.program.expected()?)?;
    let defined = defined_symbols(&linked.with_extension("o"))?;
    all_defined(&defined, &subject.case.methods(true)?)?;
    all_defined(&defined, &subject.case.methods(false)?)
}

fn runs_with_the_pass(subject: &Subject, build: &Build) -> Result<()> {
    let executable = build.executable(&build.pruned()?)?;
    build.prints(&executable, &subject.case.program.expected()?)?;
    let defined = defined_symbols(&executable)?;
    none_defined(&defined, &subject.case.methods(false)?)?;
    // At -O2 what stays may be inlined.
    if subject.case.level == Level::O0 {
        all_defined(&defined, &subject.case.methods(true)?)?;
    }
    Ok(())
}

/// What C code calls is alive although nothing in Go calls it.
fn runs_driven_from_c(subject: &Subject, build: &Build) -> Result<()> {
    let pruned = build.pruned()?;
    let mut objects = vec![build.object(&pruned)?];
    let mut sources = subject.case.program.c_sources()?;
    sources.push(root().join("tests/harness/c/after_main.c"));
    for source in sources {
        let name = source.file_name().context("a source has a name")?;
        objects.push(build.dir.join(name).with_extension("o"));
        make(build.compiler()?, &[&source], &objects[objects.len() - 1])?;
    }
    let executable = build.dir.join("driven.exe");
    subject.target.link(&build.tools, &[], &objects, &executable)?;
    build.prints(&executable, &subject.case.expected_when_driven()?)
}

/// `methods.txt` to the letter, without a runtime.
fn the_right_methods_are_left(subject: &Subject, build: &Build) -> Result<()> {
    let packages = build.dir.join("packages.ll");
    link_modules(&build.tools, &build.packages()?, &packages)?;
    let mut opt = opt_with_plugin(&build.tools, &plugin::path()?)?;
    opt.arg(format!("-passes={PASS},internalize,globaldce"));
    opt.arg(format!("-internalize-public-api-list={},OnEvent", subject.target.main()));
    // A program looks up methods by names that are not known, of which the pass warns.
    opt.env("LLGO_DCE_LOG", "error");
    let left = defined_functions(&String::from_utf8(text_through(opt, &packages)?)?);
    none_defined(&left, &subject.case.methods(false)?)?;
    all_defined(&left, &subject.case.methods(true)?)
}

/// The commands of docs/targets.md for WebAssembly, as they are there.
fn the_documented_link() -> Result<()> {
    let program = Program::named("ifacecall")?;
    let case = Case::new(&program, Dialect::Plain, "documented");
    let target = target::ALL.iter().find(|target| target.name == "wasm32").context("no target wasm32")?;
    let subject = Subject { case, target, what: "documented" };
    let build = subject.build()?;
    let tools = &build.tools;
    for module in
        build.packages()?.iter().chain([&target.runtime(tools, &program, Dialect::Plain, Level::O0)?])
    {
        let name = module.with_extension("bc");
        make(
            tools.command("opt")?,
            &[module],
            &build.dir.join(name.file_name().context("a module has a name")?),
        )?;
    }
    let text = fs::read_to_string(root().join("docs/targets.md"))?;
    let commands = text.split_once("<!-- wasm -->\n```sh\n").and_then(|(_, text)| text.split_once("```\n"));
    let (commands, _) = commands.context("docs/targets.md links no wasm any more")?;
    let mut shell = Command::new("sh");
    shell.args(["-euc", commands]).current_dir(&build.dir);
    shell.env("llvm", tools.bindir()).env("plugin", plugin::path()?);
    process::run(&mut shell)?;
    let executable = build.dir.join("program.wasm");
    build.prints(&executable, &program.expected()?)?;
    let defined = defined_symbols(&executable)?;
    none_defined(&defined, &subject.case.methods(false)?)?;
    ensure!(!defined.is_empty(), "the commands strip the program, which proves nothing");
    Ok(())
}
