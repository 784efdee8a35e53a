//! `llgo-dce size`.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::case::Case;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{elf, fresh_dir, plugin, process};
use serde_json::Value;

use crate::reports::{ends, json, list, read, tool};

/// A program through full LTO, with its report.
pub(crate) fn trial_of(program: &Program, dialect: Dialect) -> Trial {
    Case::new(program, dialect, "tool-size").at(Level::O2).trial(the_estimate_is_near)
}

fn size(file: &Path, arguments: &[&str]) -> Result<Value> {
    let found = json(tool(&["size", "--json"])?.args(arguments).arg(file))?;
    found.as_array().and_then(|all| all.first()).cloned().context("nothing is printed")
}

fn number(value: &Value) -> u64 {
    value.as_u64().unwrap_or_default()
}

/// A program whose structs of more than 1 kB are compared piece by piece. Its frames are so large that each store to one
/// takes three bytes more than elsewhere, which no estimate knows: half of the program is missing in it.
pub(crate) const OF_LARGE_FRAMES: &str = "neighbours-of-initialisers";

/// By how much the estimate of what is in the file may be off, of programs of which some are a few hundred bytes: in
/// percent of the file, and in bytes for each function.
const PERCENT: u64 = 20;
const BYTES: u64 = 8;

/// What the report says that stays is what the file has, more or less; all bytes are counted.
fn the_estimate_is_near(case: &Case) -> Result<()> {
    let build = case.build()?;
    let report = build.path("report.json");
    let options = format!("report={}", report.display());
    let executable = build.lto_executable_with(Some(&plugin::path()?), &options)?;
    let report_json = read(&report)?;
    ensure!(report_json["measured"] == true, "nothing has completed the report");
    let found = size(&executable, &["--report", &report.to_string_lossy()])?;
    all_bytes_are_counted(&executable, &found)?;
    let sizes = elf::sizes(&executable)?;
    let kind = |name: &str| number(&found["kinds"][name]);
    let outside = kind("headers") + kind("symbols");
    ensure!(sizes.total.abs_diff(sizes.contents() + outside) < 256, "{sizes:?}, and outside of it {outside}");
    // What only the linker removes is still in the report.
    let names = elf::defined_symbols(&executable)?;
    let has =
        |it: &&Value| it["live"].is_object() && it["name"].as_str().is_some_and(|name| names.contains(name));
    let there: Vec<&Value> = list(&report_json, "symbols").iter().filter(has).collect();
    let addresses = number(&found["bytes_per_address"]);
    let bytes = |it: &&Value| number(&it["bytes"]) + addresses * number(&it["addresses"]);
    let estimate: u64 = there.iter().map(bytes).sum();
    let file: u64 = list(&found["report"], "packages").iter().map(|package| number(&package["file"])).sum();
    let functions = there.iter().filter(|it| it["kind"] == "function").count() as u64;
    let most = file * PERCENT / 100 + BYTES * functions;
    ensure!(
        estimate.abs_diff(file) <= most,
        "{estimate} bytes by estimate, {file} in the file: {}",
        found["report"]
    );
    Ok(())
}

/// Kinds, and sections with what is in none, are each all of the file.
fn all_bytes_are_counted(file: &Path, found: &Value) -> Result<()> {
    let bytes = fs::metadata(file)?.len();
    let kinds: u64 = found["kinds"].as_object().into_iter().flatten().map(|(_, bytes)| number(bytes)).sum();
    ensure!(
        found["bytes"] == bytes && kinds == bytes,
        "the kinds add up to {kinds} of {bytes} bytes: {found}"
    );
    let sections: u64 = list(found, "sections").iter().map(|section| number(&section["bytes"])).sum();
    let headers = number(&found["kinds"]["headers"]);
    ensure!(sections + headers == bytes, "sections {sections} and headers {headers} are not {bytes} bytes");
    let packages: u64 = list(found, "packages").iter().map(|package| number(&package["bytes"])).sum();
    ensure!(packages + headers == bytes, "the packages add up to {packages} of {bytes} bytes");
    Ok(())
}

/// Something for other systems than Linux.
const MODULE: &str = r#"
@"_llgo_main.T" = constant [4 x i64] [i64 1, i64 2, i64 3, i64 4]
@main.table = global [2 x i64] [i64 1, i64 2]
@main.zeroed = global [100 x i64] zeroinitializer
define void @main.init() {
  store volatile i64 5, ptr @main.table
  ret void
}
define i64 @"main.(*T).M"(i64 %a, i64 %b) {
  %c = mul i64 %a, %b
  %d = load volatile i64, ptr @"_llgo_main.T"
  %e = add i64 %c, %d
  store volatile i64 %e, ptr @main.zeroed
  ret i64 %e
}
"#;

pub(crate) fn every_byte_of_every_format() -> Result<()> {
    let dir = fresh_dir("tool/size-formats")?;
    let tools = Tools::find()?;
    let module = dir.join("module.ll");
    fs::write(&module, MODULE)?;
    for (triple, format) in [
        ("x86_64-unknown-linux-gnu", "Elf"),
        ("aarch64-unknown-linux-gnu", "Elf"),
        ("arm64-apple-macosx14", "MachO"),
        ("x86_64-apple-macosx14", "MachO"),
        ("wasm32-unknown-unknown", "Wasm"),
    ] {
        let object = dir.join(triple);
        let mut llc = Command::new(tools.tool("llc")?);
        llc.arg(format!("-mtriple={triple}")).args(["-filetype=obj", "-relocation-model=pic"]);
        process::run(llc.arg(&module).arg("-o").arg(&object))?;
        let found = size(&object, &[])?;
        ensure!(found["format"] == format, "{triple}: {found}");
        all_bytes_are_counted(&object, &found).context(triple)?;
        let main =
            list(&found, "packages").iter().find(|it| it["name"] == "main").context("no package main")?;
        let kind = |name: &str| number(&main["kinds"][name]);
        ensure!(kind("code") >= 8 && kind("initialisers") >= 4, "{triple}: {main}");
        if format != "Wasm" {
            ensure!(kind("types") == 32 && kind("data") == 16, "{triple}: {main}");
        }
    }
    Ok(())
}

pub(crate) fn a_stripped_file_is_refused() -> Result<()> {
    let dir = fresh_dir("tool/size-stripped")?;
    let tools = Tools::find()?;
    let (source, program, stripped) = (dir.join("main.c"), dir.join("program"), dir.join("stripped"));
    fs::write(&source, "int main(void) { return 0; }\n")?;
    process::run(Command::new(tools.tool("clang")?).arg(&source).arg("-o").arg(&program))?;
    steps::strip(&tools, &program, &stripped)?;
    let (_, said) = ends(tool(&["size"])?.arg(&stripped), 1)?;
    ensure!(said.contains("name the file as it was before"), "{said}");
    let (text, _) = ends(tool(&["size"])?.args([&program, &program]), 0)?;
    ensure!(text.matches(" bytes;").count() == 2 && text.contains("  .text\n"), "{text}");
    Ok(())
}
