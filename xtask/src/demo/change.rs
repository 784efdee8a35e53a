//! What `llgo-dce diff` says of a program in which one line has been changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{ensure, Result};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, steps};

use super::paths::shown;

/// Looks a method up by a name that is a parameter.
const PROGRAM: &str = "reflectdyn";
/// The line, as it would be if the name were known, and as it is.
const LINE: [&str; 2] = [
    "-  return int(reflect.ValueOf(v).MethodByName(\"Ping\").Call(nil)[0].Int())",
    "+  return int(reflect.ValueOf(v).MethodByName(name).Call(nil)[0].Int())",
];
/// The same line in LLGo's output, from the second name on: `@2` is the text `Ping`.
const CALL: [&str; 2] =
    ["ptr byval(%reflect.Value) %24, ptr @2, i64 4)", "ptr byval(%reflect.Value) %24, ptr %28, i64 %30)"];

/// Makes reports of the program before and after the change, and prints what is different.
pub(super) fn show() -> Result<()> {
    println!("\nWhat changed between two builds: one line of {PROGRAM}\n");
    LINE.iter().for_each(|line| println!("  {line}"));
    let (old, new) = reports()?;
    let tool = plugin::program()?;
    println!("\n$ {} diff {} {}", shown(&tool), shown(&old), shown(&new));
    println!("{}", process::ask(Command::new(tool).arg("diff").args([old, new]))?);
    Ok(())
}

/// The reports of the program before the change and after it.
fn reports() -> Result<(PathBuf, PathBuf)> {
    let dir = fresh_dir("xtask/change")?;
    let (program, tools) = (Program::named(PROGRAM)?, Tools::find()?);
    let after = dir.join("after.ll");
    steps::link_modules(&tools, &program.modules(Dialect::Relocs)?, &after)?;
    let text = fs::read_to_string(&after)?;
    ensure!(text.contains(CALL[1]), "{} looks nothing up", after.display());
    let before = dir.join("before.ll");
    fs::write(&before, text.replace(CALL[1], CALL[0]))?;
    Ok((report(&tools, &before)?, report(&tools, &after)?))
}

fn report(tools: &Tools, module: &Path) -> Result<PathBuf> {
    let report = module.with_extension("json");
    let mut opt = steps::opt_with_plugin(tools, &plugin::path()?)?;
    opt.arg(format!("-passes=print<llgo-dce;report={}>", report.display())).arg("-disable-output");
    process::run(opt.arg(module).env("LLGO_DCE_LOG", "error"))?;
    Ok(report)
}

#[cfg(test)]
mod tests {
    use llgo_dce_harness::testing::in_ci;

    use super::*;

    /// The line is a line of the program, and its change has the consequence that the demo is about.
    #[test]
    fn the_line_is_the_cause() -> Result<()> {
        // Without an LLVM there is no report.
        if Tools::find().is_err() && !in_ci() {
            return Ok(());
        }
        let source =
            fs::read_to_string(llgo_dce_harness::root().join("tests/programs/reflectdyn/go/main.go"))?;
        assert!(source.contains(LINE[1].trim_start_matches("+  ")));
        let (old, new) = reports()?;
        let said = process::ask(Command::new(plugin::program()?).arg("diff").args([old, new]))?;
        assert!(said.contains("New: 1 look-up of any exported method by reflection:"), "{said}");
        assert!(said.contains("reflectdyn.(*T).Pong: now any exported method looked up by"), "{said}");
        Ok(())
    }
}
