//! One function per tool that makes an executable of a program. They take paths and know
//! nothing about programs or dialects; [`crate::build`] puts them together.

use std::ffi::OsString;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{run, run_silently};
use crate::tools::Tools;

/// How hard clang and lld optimize.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// `-O0`: functions stay as they are, so that symbols tell what the pass did.
    O0,
    /// `-O1`.
    O1,
    /// `-O2`: what people ship.
    O2,
    /// `-O3`.
    O3,
    /// `-Os`: for size.
    Os,
    /// `-Oz`: for size above all.
    Oz,
}

impl Level {
    /// As clang spells it.
    pub fn flag(self) -> &'static str {
        match self {
            Level::O0 => "-O0",
            Level::O1 => "-O1",
            Level::O2 => "-O2",
            Level::O3 => "-O3",
            Level::Os => "-Os",
            Level::Oz => "-Oz",
        }
    }
}

/// Links modules into one: as text where the name of `output` ends in `.ll`, else as bitcode.
pub fn link_modules(tools: &Tools, modules: &[impl AsRef<Path>], output: &Path) -> Result<()> {
    let mut command = tools.command("llvm-link")?;
    if output.extension().is_some_and(|extension| extension == "ll") {
        command.arg("-S");
    }
    run(with_files(&mut command, modules, output))?;
    Ok(())
}

/// An `opt` that verifies the module after every pass.
pub fn opt(tools: &Tools) -> Result<Command> {
    let mut command = tools.command("opt")?;
    command.arg("-verify-each");
    Ok(command)
}

/// One that has the plugin loaded, with nothing set.
pub fn opt_with_plugin(tools: &Tools, plugin: &Path) -> Result<Command> {
    let mut command = opt(tools)?;
    command.arg(option("-load-pass-plugin=", plugin));
    Ok(command)
}

/// Runs `passes` on a module; the result is text. A warning is an error here.
pub fn run_passes(mut opt: Command, passes: &str, module: &Path, output: &Path) -> Result<()> {
    opt.arg(format!("-passes={passes}")).arg("-S");
    make(opt, &[module], output)
}

/// What `opt` makes of a module that it reads from standard input, as text: such a text does not name its
/// file, and two of them can be compared byte for byte.
pub fn text_through(mut opt: Command, module: &Path) -> Result<Vec<u8>> {
    opt.arg("-S");
    bitcode_through(opt, module)
}

/// The same as bitcode.
pub fn bitcode_through(mut opt: Command, module: &Path) -> Result<Vec<u8>> {
    let input = File::open(module).with_context(|| format!("cannot read {}", module.display()))?;
    Ok(run_silently(opt.arg("-").stdin(input))?.stdout)
}

/// What the plugin's `print<llgo-dce>` says about a module.
pub fn analysis(tools: &Tools, plugin: &Path, module: &Path) -> Result<String> {
    let mut command = opt_with_plugin(tools, plugin)?;
    let printed = run(command.args(["-passes=print<llgo-dce>", "-disable-output"]).arg(module))?;
    Ok(String::from_utf8_lossy(&printed.stderr).into_owned())
}

/// A clang that compiles C, C++ or a module to an object file with a section for every function and constant,
/// without which the linker cannot drop one.
pub fn compiler(tools: &Tools, level: Level) -> Result<Command> {
    let mut command = tools.command("clang")?;
    // The runtime's module and the program's may disagree on the spelling of the triple, which is only noise
    // here.
    command.args(["-c", "-fPIE", "-ffunction-sections", "-fdata-sections", "-Wno-override-module"]);
    command.arg(level.flag());
    Ok(command)
}

/// One whose objects are for full LTO: they hold bitcode.
pub fn lto_compiler(tools: &Tools, level: Level) -> Result<Command> {
    let mut command = compiler(tools, level)?;
    command.arg("-flto");
    Ok(command)
}

/// Has a clang load the plugin into each compile.
pub fn load_into_clang(clang: &mut Command, plugin: &Path) {
    clang.arg(option("-fpass-plugin=", plugin));
    set_options(clang, "");
}

/// A clang that links by lld, which drops the sections that nothing refers to. `roots` are kept as if referred
/// to.
pub fn linker(tools: &Tools, roots: &[String]) -> Result<Command> {
    let mut command = tools.command("clang")?;
    command.arg(option("--ld-path=", &tools.tool("ld.lld")?)).args(["-pie", "-Wl,--gc-sections"]);
    command.args(roots.iter().map(|root| format!("-Wl,--undefined={root}")));
    Ok(command)
}

/// One that has lld optimize all bitcode together.
pub fn lto_linker(tools: &Tools, level: Level, roots: &[String]) -> Result<Command> {
    let mut command = linker(tools, roots)?;
    command.args(["-flto", level.flag()]);
    Ok(command)
}

/// One that has lld optimize each package by itself, importing functions of others.
pub fn thin_linker(tools: &Tools, level: Level, roots: &[String]) -> Result<Command> {
    let mut command = linker(tools, roots)?;
    command.args(["-flto=thin", level.flag()]);
    Ok(command)
}

/// The same, with a program that runs the jobs of lld: compiles by clang.
pub fn dtlto_linker(tools: &Tools, level: Level, roots: &[String]) -> Result<Command> {
    let mut command = thin_linker(tools, level, roots)?;
    let distributor = crate::root().join("tests/harness/data/distributor.py");
    command.arg(option("-Wl,--thinlto-distributor=", &distributor));
    command.arg(option("-Wl,--thinlto-remote-compiler=", &tools.tool("clang")?));
    for argument in ["-ffunction-sections", "-fdata-sections"] {
        command.arg(format!("-Wl,--thinlto-remote-compiler-arg={argument}"));
    }
    Ok(command)
}

/// Has the lld that a clang starts load the plugin.
pub fn load_into_lld(clang: &mut Command, plugin: &Path) {
    clang.arg("-Xlinker").arg(option("--load-pass-plugin=", plugin));
    set_options(clang, "");
}

/// Sets the options of a plugin that is loaded; the pass checks in any case what it has written.
pub fn set_options(clang: &mut Command, options: &str) {
    clang.env("LLGO_DCE_OPTIONS", format!("verify;{options}"));
}

/// Has the lld that a clang starts run the passes of `pipeline` in place of its own.
pub fn run_in_lld(clang: &mut Command, pipeline: &str) {
    clang.arg("-Xlinker").arg(format!("--lto-newpm-passes={pipeline}"));
}

/// Runs a command that makes one file of others, and has nothing to say.
pub fn make(mut command: Command, inputs: &[impl AsRef<Path>], output: &Path) -> Result<()> {
    run_silently(with_files(&mut command, inputs, output))?;
    Ok(())
}

/// `command`, with its input and output files.
pub fn with_files<'c>(
    command: &'c mut Command,
    inputs: &[impl AsRef<Path>],
    output: &Path,
) -> &'c mut Command {
    command.args(inputs.iter().map(AsRef::as_ref)).arg("-o").arg(output)
}

/// A copy without symbols: the file that would be shipped.
pub fn strip(tools: &Tools, executable: &Path, output: &Path) -> Result<()> {
    let mut command = tools.command("llvm-strip")?;
    command.arg("--strip-all");
    make(command, &[executable], output)
}

/// `name` and a path, as one argument.
fn option(name: &str, path: &Path) -> OsString {
    let mut option = OsString::from(name);
    option.push(path);
    option
}
