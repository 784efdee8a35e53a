//! The plugin in the linker for macOS: bundled programs, remade for arm64, through the full LTO of `ld64.lld`.
//!
//! Nothing of that runs here. What is left is what ELF has left of the same modules, and what `methods.txt` says.
//!
//! Every test is `DIALECT/PROGRAM/macho-WHAT`, so that `cargo test --test macho plain/export` runs one program's.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_facts::go_names::{is_descriptor, is_go_name};
use llgo_dce_harness::build::Build;
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::{all_defined, none_defined, refuses_an_unknown_option};
use llgo_dce_harness::linking;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::remade::System;
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{elf, fresh_dir, plugin, process, root};
use serde_json::Value;

const TRIPLE: &str = "arm64-apple-macosx11";
const LINUX: &str = "x86_64-unknown-linux-gnu";
/// The first LLVM whose `ld64.lld` loads plugins.
const FIRST: u32 = 22;
/// Programs of which the calls say their interfaces.
const EXACT: [&str; 3] = ["assertfirst", "crosspkg", "half-an-implementer"];

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    if Tools::find()?.major().parse().is_ok_and(|major: u32| major < FIRST) {
        return Ok(trials);
    }
    for program in Program::all()?.into_iter().filter(Program::can_run) {
        // In the other dialects LLVM removes some methods by itself, or needs the pass.
        let names_stay = |dialect: &Dialect| matches!(dialect, Dialect::Plain | Dialect::Relocs);
        if let Some(dialect) = program.dialects().find(names_stay) {
            let case = Case::new(&program, dialect, "macho-without");
            trials.push(case.trial(nothing_is_removed_without_the_plugin));
        }
        for dialect in program.dialects() {
            let case = |what| Case::new(&program, dialect, what);
            if dialect != Dialect::Exact || EXACT.contains(&program.name.as_str()) {
                trials.push(case("macho-O0").trial(what_is_left_is_what_elf_has));
            }
        }
    }
    trials.extend(trials_of_ifacecall(&Program::named("ifacecall")?));
    trials.push(trial("tool/macho-plugin-path".to_owned(), the_llvm_of_a_program_is_known));
    Ok(trials)
}

/// What one program is enough for.
fn trials_of_ifacecall(ifacecall: &Program) -> Vec<Trial> {
    let mut trials = Vec::new();
    for dialect in ifacecall.dialects() {
        let case = |what| Case::new(ifacecall, dialect, what);
        trials.extend([
            case("macho-O2").at(Level::O2).trial(uncalled_methods_are_removed),
            case("macho-used").trial(a_used_descriptor_keeps_its_methods),
            case("macho-native-descriptor").trial(a_descriptor_for_native_code_keeps_its_methods),
            case("macho-exported-descriptor").trial(an_exported_descriptor_keeps_its_methods),
        ]);
        // LLVM takes no section where there are types in metadata.
        if !dialect.has_checked_loads() {
            trials.push(case("macho-sections").trial(descriptors_may_be_in_sections));
        }
    }
    let case = |what| Case::new(ifacecall, Dialect::Plain, what);
    trials.extend([
        case("macho-size").trial(size_counts_every_byte),
        case("macho-unknown-option").trial(an_unknown_option_fails_the_link),
        case("macho-link-full").trial(in_place_of_the_linker),
        case("macho-link-thin").trial(thin_lto_is_linked_without_pruning),
    ]);
    trials
}

/// The same names of Go's are left on both systems; those that have to be.
fn what_is_left_is_what_elf_has(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let (build, plugin) = (&modules.build, plugin::path()?);
    let elf = names(&build.link(elf_linker(build, &plugin)?, &modules.for_linux()?, "with")?)?;
    let left = names(&modules.link(linker(build, Some(&plugin))?, "with")?)?;
    let different: Vec<_> = left.symmetric_difference(&elf).collect();
    ensure!(different.is_empty(), "not in both files: {different:#?}");
    all_defined(&left, &case.methods(true)?)?;
    none_defined(&left, &case.methods(false)?)
}

/// The names are spelled in such a file as they are here: without the plugin they are there.
fn nothing_is_removed_without_the_plugin(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let there = names(&modules.link(linker(&modules.build, None)?, "without")?)?;
    let (kept, removed) = (case.methods(true)?, case.methods(false)?);
    all_defined(&there, &kept)?;
    let is_there = removed.iter().filter(|method| there.contains(*method)).count();
    ensure!(is_there > 0 || removed.is_empty(), "none of {removed:#?} is there");
    Ok(())
}

/// All the functions are inlined that may be, and no name is that of a method that is removed.
fn uncalled_methods_are_removed(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let executable = modules.link(linker(&modules.build, Some(&plugin::path()?))?, "with")?;
    none_defined(&names(&executable)?, &case.methods(false)?)
}

/// A constant with addresses in it is in such a section in any case.
fn descriptors_may_be_in_sections(case: &Case) -> Result<()> {
    let in_section = |line: &str| {
        let (name, _) = line.split_once(" = ").unwrap_or_default();
        let name = name.trim_start_matches('@').trim_matches('"');
        match is_descriptor(name.as_bytes()).then(|| line.rsplit_once(", align ")).flatten() {
            Some((before, after)) => format!("{before}, section \"__DATA,__const\", align {after}"),
            None => line.to_owned(),
        }
    };
    let edit = |text: String| text.lines().map(in_section).collect::<Vec<_>>().join("\n") + "\n";
    let modules = Modules::edited(case, edit)?;
    let in_sections = fs::read_to_string(modules.build.path("macho/main.ll"))
        .or_else(|_| fs::read_to_string(modules.build.path("macho/ifacecall.ll")))?;
    ensure!(in_sections.contains("section \"__DATA,__const\""), "no descriptor is in a section");
    let executable = modules.link(linker(&modules.build, Some(&plugin::path()?))?, "with")?;
    let left = names(&executable)?;
    none_defined(&left, &case.methods(false)?)?;
    all_defined(&left, &case.methods(true)?)
}

/// As code may look for it in the file.
fn a_used_descriptor_keeps_its_methods(case: &Case) -> Result<()> {
    let (square, list) = (square(case), "@llvm.used = appending ");
    let defines = format!("@{square} = weak_odr constant ");
    let edit = |text: String| match text.lines().find(|line| line.starts_with(list)) {
        _ if !text.contains(&defines) => text,
        None => format!("{text}{list}global [1 x ptr] [ptr @{square}], section \"llvm.metadata\"\n"),
        Some(line) => {
            text.replace(line, &line.replace("[1 x ptr] [", &format!("[2 x ptr] [ptr @{square}, ")))
        }
    };
    let modules = Modules::edited(case, edit)?;
    keeps_the_methods_of_square(case, &modules, linker(&modules.build, Some(&plugin::path()?))?)
}

/// Native objects have `_` before the name.
fn a_descriptor_for_native_code_keeps_its_methods(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let source = modules.build.path("holder.c");
    let text = format!(
        "extern const char held[] __asm__(\"_{}\");\n__attribute__((used)) const void *holder = held;\n",
        square(case)
    );
    fs::write(&source, text)?;
    let object = modules.build.path("holder.o");
    let mut clang = modules.build.tools().command("clang")?;
    clang.args(["-c", "-target", TRIPLE]);
    steps::make(clang, &[source], &object)?;
    let mut linker = linker(&modules.build, Some(&plugin::path()?))?;
    linker.arg(object);
    keeps_the_methods_of_square(case, &modules, linker)
}

fn an_exported_descriptor_keeps_its_methods(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let mut linker = linker(&modules.build, Some(&plugin::path()?))?;
    linker.args(["-exported_symbol", &format!("_{}", square(case))]);
    keeps_the_methods_of_square(case, &modules, linker)
}

/// Those of Square stay, called or not; those of the other types are removed as ever.
fn keeps_the_methods_of_square(case: &Case, modules: &Modules, linker: Command) -> Result<()> {
    let left = names(&modules.link(linker, "visible")?)?;
    let of_square = |symbol: &String| symbol.contains(".Square.") || symbol.contains(".(*Square).");
    let (square, others): (Vec<_>, Vec<_>) = case.methods(false)?.into_iter().partition(of_square);
    ensure!(square.len() == 2 && others.len() == 3, "ifacecall has other methods than it had");
    all_defined(&left, &square)?;
    none_defined(&left, &others)
}

fn square(case: &Case) -> String {
    format!("_llgo_{}.Square", case.program.main_package(case.dialect))
}

/// `llgo-dce size` on the linked file.
fn size_counts_every_byte(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let executable = modules.link(linker(&modules.build, Some(&plugin::path()?))?, "with")?;
    let mut size = Command::new(plugin::program()?);
    let printed = process::ask(size.args(["size", "--json"]).arg(&executable))?;
    let found = &serde_json::from_str::<Value>(&printed)?[0];
    ensure!(found["format"] == "MachO" && found["bytes"] == fs::metadata(&executable)?.len(), "{found}");
    let bytes = |kinds: &Value, kind: &str| kinds[kind].as_u64().unwrap_or_default();
    let all: u64 = found["kinds"].as_object().context("no kinds")?.values().filter_map(Value::as_u64).sum();
    ensure!(found["bytes"] == all, "the kinds add up to {all}: {found}");
    let main = found["packages"].as_array().context("no packages")?.iter().find(|it| it["name"] == "main");
    let kinds = &main.context("no package main")?["kinds"];
    ensure!(bytes(kinds, "code") > 0 && bytes(kinds, "types") > 0, "{found}");
    Ok(())
}

fn an_unknown_option_fails_the_link(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let linker = linker(&modules.build, Some(&plugin::path()?))?;
    refuses_an_unknown_option(linker, &modules.for_macos, &modules.build.path("refused"))
}

/// Called by the linker's name, with full LTO: the plugin is loaded.
fn in_place_of_the_linker(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let linker = in_place(&modules.build)?;
    let left = names(&modules.link(linker, "in-place")?)?;
    none_defined(&left, &case.methods(false)?)?;
    all_defined(&left, &case.methods(true)?)
}

/// Which members and symbols a link takes is not known of that linker: one warning, and the link is done.
fn thin_lto_is_linked_without_pruning(case: &Case) -> Result<()> {
    let modules = Modules::of(case)?;
    let thin = |bitcode: &PathBuf| {
        let object = bitcode.with_extension("thin.o");
        let mut opt = modules.build.tools().command("opt")?;
        opt.args(["-passes=thinlto-pre-link<O0>", "-module-summary"]);
        steps::make(opt, &[bitcode], &object)?;
        anyhow::Ok(object)
    };
    let objects: Vec<PathBuf> = modules.for_macos.iter().map(thin).collect::<Result<_>>()?;
    let executable = modules.build.path("thin");
    let mut linker = in_place(&modules.build)?;
    linker.env("LLGO_DCE_STRICT", "0");
    let said = process::run(steps::with_files(&mut linker, &objects, &executable))?.stderr;
    let said = String::from_utf8(said)?;
    let why =
        "llgo-dce: warning: linked without pruning: ThinLTO of ld64.lld is not known: link with full LTO\n";
    ensure!(said == why, "{said:?}");
    all_defined(&names(&executable)?, &case.methods(true)?)?;
    let mut strict = in_place(&modules.build)?;
    let said = process::complaint_of(steps::with_files(&mut strict, &objects, &executable))?;
    ensure!(said.starts_with("llgo-dce: error: ThinLTO of ld64.lld is not known"), "{said:?}");
    Ok(())
}

/// An LLGo for macOS that is linked with the shared library of some LLVM, for which there is no plugin.
fn the_llvm_of_a_program_is_known() -> Result<()> {
    let (dir, tools) = (fresh_dir("tool/macho-plugin-path")?, Tools::find()?);
    let (module, object, llgo) = (dir.join("llgo.ll"), dir.join("llgo.o"), dir.join("llgo"));
    let mut llc = tools.command("llc")?;
    fs::write(&module, format!("target triple = \"{TRIPLE}\"\n@uses = global ptr @LLVMGetVersion\n@LLVMGetVersion = external global i8\n"))?;
    llc.arg("-filetype=obj");
    steps::make(llc, &[&module], &object)?;
    let said_with = |library: &str| {
        let stub = dir.join("library.tbd");
        fs::write(&stub, format!(
            "--- !tapi-tbd\ntbd-version: 4\ntargets: [ arm64-macos ]\ninstall-name: '@rpath/{library}'\n\
             current-version: 99.1\nexports:\n  - targets: [ arm64-macos ]\n    symbols: [ _LLVMGetVersion ]\n...\n"
        ))?;
        let mut linker = tools.command("ld64.lld")?;
        linker.args(["-dylib", "-arch", "arm64", "-platform_version", "macos", "11.0", "11.0"]);
        steps::make(linker, &[&object, &stub], &llgo)?;
        process::run(Command::new("chmod").arg("+x").arg(&llgo))?;
        let mut program = Command::new(plugin::program()?);
        program.arg("plugin-path").env_remove("LLGO_DCE_PLUGIN").env("PATH", &dir);
        anyhow::Ok(String::from_utf8(program.output()?.stderr)?)
    };
    let said = said_with("libLLVM.dylib")?;
    ensure!(said.contains("no plugin for LLVM 99 is installed"), "{said:?}");
    let said = said_with("libLLVMCore.dylib")?;
    ensure!(!said.contains("99"), "{said:?}");
    Ok(())
}

/// A program in bitcode for macOS.
struct Modules {
    build: Build,
    for_macos: Vec<PathBuf>,
}

impl Modules {
    fn of(case: &Case) -> Result<Modules> {
        Modules::edited(case, |text| text)
    }

    /// The same with changes in the text of those for macOS.
    fn edited(case: &Case, edit: impl Fn(String) -> String) -> Result<Modules> {
        let build = case.build()?;
        let system = System::new(build.tools(), TRIPLE)?;
        let for_macos = system.bitcode(build.tools(), &build.modules()?, &build.path("macho"), edit)?;
        Ok(Modules { build, for_macos })
    }

    /// The same program for Linux, through the same steps.
    fn for_linux(&self) -> Result<Vec<PathBuf>> {
        let system = System::new(self.build.tools(), LINUX)?;
        system.bitcode(self.build.tools(), &self.build.modules()?, &self.build.path("elf"), |text| text)
    }

    /// Those for macOS, linked.
    fn link(&self, linker: Command, name: &str) -> Result<PathBuf> {
        let executable = self.build.path(name);
        steps::make(linker, &self.for_macos, &executable)?;
        Ok(executable)
    }
}

/// Links for macOS, with what the program exports, as LLGo does.
fn linker(build: &Build, plugin: Option<&Path>) -> Result<Command> {
    let mut linker = build.tools().command("ld64.lld")?;
    with_words(&mut linker, build)?;
    if let Some(plugin) = plugin {
        load(&mut linker, plugin);
    }
    Ok(linker)
}

/// `llgo-dce`, called by that name.
fn in_place(build: &Build) -> Result<Command> {
    let linking = linking::Linking::called(linking::OF_MACOS, build.tools(), &build.path(""))?;
    let mut linker = Command::new(linking.bin().join(linking::OF_MACOS));
    linking.set(&mut linker)?;
    with_words(&mut linker, build)?;
    Ok(linker)
}

fn with_words(linker: &mut Command, build: &Build) -> Result<()> {
    linker.args([
        "-arch",
        "arm64",
        "-platform_version",
        "macos",
        "11.0",
        "11.0",
        "-dead_strip",
        "-e",
        "_main",
    ]);
    linker.arg(format!("--lto-{}", &build.level().flag()[1..]));
    linker.args(build.exports()?.iter().flat_map(|name| ["-u".to_owned(), format!("_{name}")]));
    linker.arg(root().join("tests/harness/data/libSystem.tbd"));
    Ok(())
}

/// Links for Linux, without a C library.
fn elf_linker(build: &Build, plugin: &Path) -> Result<Command> {
    let mut linker = build.tools().command("ld.lld")?;
    linker.args(["-pie", "-e", "main", "--gc-sections", "--unresolved-symbols=ignore-all"]);
    linker.arg(format!("--lto-{}", &build.level().flag()[1..]));
    linker.args(build.exports()?.iter().map(|name| format!("--undefined={name}")));
    load(&mut linker, plugin);
    Ok(linker)
}

fn load(linker: &mut Command, plugin: &Path) {
    let mut option = OsString::from("--load-pass-plugin=");
    option.push(plugin);
    linker.arg(option);
    steps::set_options(linker, "");
}

/// The names of Go's that a file defines.
fn names(executable: &Path) -> Result<BTreeSet<String>> {
    let mut names = elf::defined_symbols(executable)?;
    names.retain(|name| is_go_name(name.as_bytes()) || is_descriptor(name.as_bytes()));
    Ok(names)
}
