//! One function per tool that a program goes through on its way to an executable. They take paths and know
//! nothing about programs or dialects; [`crate::build`] puts them together.

use std::ffi::OsString;
use std::fs::File;
use std::path::Path;
use std::process::Command;

use anyhow::{ensure, Context, Result};

use crate::process::run;
use crate::tools::Tools;

/// How hard clang optimises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// `-O0`: functions stay as they are, so that symbols tell what the pass did.
    O0,
    /// `-O2`: what people ship.
    O2,
}

impl Level {
    /// As clang spells it.
    pub fn flag(self) -> &'static str {
        match self {
            Level::O0 => "-O0",
            Level::O2 => "-O2",
        }
    }
}

/// Links modules into one, as text.
pub fn link_modules(tools: &Tools, modules: &[impl AsRef<Path>], output: &Path) -> Result<()> {
    let mut command = tools.command("llvm-link")?;
    run(command.arg("-S").args(modules.iter().map(AsRef::as_ref)).arg("-o").arg(output))?;
    Ok(())
}

/// An `opt` that has the plugin loaded, with nothing set, and verifies the module after every pass.
pub fn opt_with_plugin(tools: &Tools, plugin: &Path) -> Result<Command> {
    let mut load = OsString::from("-load-pass-plugin=");
    load.push(plugin);
    let mut command = tools.command("opt")?;
    command.arg(load).arg("-verify-each").env_remove("LLGO_DCE_LOG").env_remove("LLGO_DCE_OPTIONS");
    Ok(command)
}

/// Runs `passes` on a module; the result is text. A warning is an error here.
pub fn run_passes(tools: &Tools, plugin: &Path, passes: &str, module: &Path, output: &Path) -> Result<()> {
    let mut command = opt_with_plugin(tools, plugin)?;
    let ran = run(command.arg(format!("-passes={passes}")).arg("-S").arg(module).arg("-o").arg(output))?;
    let said = String::from_utf8_lossy(&ran.stderr);
    ensure!(said.is_empty(), "nothing is odd in {}, but {passes} said:\n{said}", module.display());
    Ok(())
}

/// What `opt` makes of a module that it reads from standard input, as text: such a text does not name its
/// file, and two of them can be compared byte for byte.
pub fn text_through(mut opt: Command, module: &Path) -> Result<Vec<u8>> {
    let input = File::open(module).with_context(|| format!("cannot read {}", module.display()))?;
    Ok(run(opt.args(["-S", "-"]).stdin(input))?.stdout)
}

/// What the plugin's `print<llgo-dce>` says about a module.
pub fn analysis(tools: &Tools, plugin: &Path, module: &Path) -> Result<String> {
    let mut command = opt_with_plugin(tools, plugin)?;
    let printed = run(command.args(["-passes=print<llgo-dce>", "-disable-output"]).arg(module))?;
    Ok(String::from_utf8_lossy(&printed.stderr).into_owned())
}

/// Compiles C to a module, as bitcode.
pub fn c_to_bitcode(tools: &Tools, source: &Path, level: Level, output: &Path) -> Result<()> {
    let mut command = tools.command("clang")?;
    run(command.args(["-c", "-emit-llvm", "-fPIE", level.flag()]).arg(source).arg("-o").arg(output))?;
    Ok(())
}

/// Compiles C, or a module, to an object file with a section for every function and constant, without which
/// the linker cannot drop one.
pub fn compile(tools: &Tools, source: &Path, level: Level, object: &Path) -> Result<()> {
    let mut command = tools.command("clang")?;
    // The runtime's module and the program's may disagree on the spelling of the triple, which is only noise
    // here.
    command.args(["-c", "-fPIE", "-ffunction-sections", "-fdata-sections", "-Wno-override-module"]);
    run(command.arg(level.flag()).arg(source).arg("-o").arg(object))?;
    Ok(())
}

/// Links objects by lld, which drops the sections that nothing refers to. `roots` are kept as if referred to.
pub fn link(tools: &Tools, objects: &[impl AsRef<Path>], roots: &[String], output: &Path) -> Result<()> {
    let mut lld = OsString::from("--ld-path=");
    lld.push(tools.tool("ld.lld")?);
    let mut command = tools.command("clang")?;
    command.arg(lld).args(["-pie", "-Wl,--gc-sections"]);
    command.args(roots.iter().map(|root| format!("-Wl,--undefined={root}")));
    run(command.args(objects.iter().map(AsRef::as_ref)).arg("-o").arg(output))?;
    Ok(())
}

/// A copy without symbols: the file that would be shipped.
pub fn strip(tools: &Tools, executable: &Path, output: &Path) -> Result<()> {
    run(tools.command("llvm-strip")?.arg("--strip-all").arg(executable).arg("-o").arg(output))?;
    Ok(())
}
