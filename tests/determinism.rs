//! What holds for every module that is at hand, the inputs of `lit/` and the bundled programs: two runs of the pass
//! write the same bytes, also when one of them reads bitcode; another run changes nothing; and code generation takes
//! the result.
//!
//! `-verify-each` is on in all of it. Every test is `lit/FOLDER/FILE` or `DIALECT/PROGRAM`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::build::LOWERING;
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::same_text;
use llgo_dce_harness::programs::Program;
use llgo_dce_harness::steps::{self, bitcode_through, opt_with_plugin, text_through};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{files, fresh_dir, plugin, root};

/// At least so many files of `lit/` are modules that LLVM reads unchanged.
const AT_LEAST: usize = 300;

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let lit = root().join("lit");
    let mut trials = Vec::new();
    for file in files::below(&lit, &["ll"])? {
        if is_module(&file)? {
            let name = file.strip_prefix(&lit).unwrap_or(&file).display();
            trials.push(trial(format!("lit/{name}"), move || holds(&file)));
        }
    }
    ensure!(trials.len() >= AT_LEAST, "only {} modules in lit/", trials.len());
    for program in Program::all()? {
        for dialect in program.dialects() {
            let case = Case::new(&program, dialect, "determinism");
            trials.push(trial(format!("{}/{}", dialect.name(), program.name), move || {
                let build = case.build()?;
                holds(&if case.program.can_run() { build.linked()? } else { build.packages()? })
            }));
        }
    }
    Ok(trials)
}

/// Whether an unchanged file is one module, of the LLVM at hand: some tests split theirs, or put something in its
/// place first, and some are of one LLVM alone.
fn is_module(file: &Path) -> Result<bool> {
    let text = fs::read_to_string(file).with_context(|| format!("cannot read {}", file.display()))?;
    let major = Tools::find().map(|tools| tools.major().to_string());
    let mut required = text.lines().filter_map(|line| line.strip_prefix("; REQUIRES: llvm-"));
    let is_of_another = required.any(|llvm| major.as_ref().is_ok_and(|major| major != llvm));
    // LLVM 19 reads and writes this type, and its code generator ends with a signal.
    let has_no_code = text.contains("x86_mmx");
    Ok(!is_of_another && !has_no_code && !text.contains("\n;---") && !text.contains("RUN: sed 's/USE/"))
}

fn holds(module: &Path) -> Result<()> {
    let tools = Tools::find()?;
    let name = module.strip_prefix(root()).unwrap_or(module).with_extension("");
    let dir = fresh_dir(&format!("determinism/{}", name.display()))?;
    let once = pruned(&tools, module)?;
    let path = |name: &str| dir.join(name);
    let same = |other: &[u8], complaint| same_text(&once, other, complaint, path);

    same(&pruned(&tools, module)?, "two runs of the pass on the same module differ")?;
    let bitcode = path("input.bc");
    // Through standard input, so that neither text names its file.
    fs::write(&bitcode, bitcode_through(steps::opt(&tools)?, module)?)?;
    same(&pruned(&tools, &bitcode)?, "the pass on bitcode differs from the pass on text")?;
    let output = path("pruned.ll");
    fs::write(&output, &once)?;
    same(&pruned(&tools, &output)?, "the pass changes its own output")?;
    generate_code(&tools, &output)
}

/// What the pass makes of a module. Other tests check what it prints.
fn pruned(tools: &Tools, module: &Path) -> Result<Vec<u8>> {
    let mut opt = opt_with_plugin(tools, &plugin::path()?)?;
    opt.env("LLGO_DCE_LOG", "off").arg("-passes=llgo-dce");
    text_through(opt, module)
}

fn generate_code(tools: &Tools, module: &Path) -> Result<()> {
    let lowered = module.with_extension("lowered.ll");
    steps::run_passes(steps::opt(tools)?, LOWERING, module, &lowered)?;
    let mut llc: Command = tools.command("llc")?;
    llc.args(["-filetype=null", "-relocation-model=pic"]);
    steps::make(llc, &[lowered], &PathBuf::from("/dev/null"))
}
