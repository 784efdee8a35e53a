//! The plugin in the linker: bundled programs, and ordinary C++, through the full LTO of clang and lld.
//!
//! Every test is `DIALECT/PROGRAM/lld-WHAT`, so that `cargo test --test lld type-metadata/export` runs one
//! program's. What a test has made stays in `target/whole-programs/DIALECT/PROGRAM/lld-WHAT`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{ensure, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::build::{Build, PASS};
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::{all_defined, none_defined, prints, refuses_an_unknown_option, same_files};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::runtime::Runtime;
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{elf, fresh_dir, plugin, process, root};

/// Two links of the same code that name functions differently differ in this, too.
const NO_BUILD_ID: &str = "-Wl,--build-id=none";

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = cpp_trials();
    for program in Program::all()?.into_iter().filter(Program::can_run) {
        trials.extend(program.dialects().flat_map(|dialect| trials_of(&program, dialect)));
    }
    Ok(trials)
}

/// What is asked of every dialect.
fn trials_of(program: &Program, dialect: Dialect) -> Vec<Trial> {
    let case = |what| Case::new(program, dialect, what);
    let mut trials = vec![
        case("lld-O0").trial(runs_with_the_plugin),
        case("lld-O2").at(Level::O2).trial(runs_with_the_plugin),
        case("lld-trap").at(Level::O2).trial(runs_into_no_trap),
        case("lld-and-clang").trial(runs_with_the_plugin_in_the_compiles_too),
    ];
    if !case("lld-gone").dead_descriptors().is_empty() {
        trials.push(case("lld-gone").trial(dead_constants_are_removed));
    }
    if program.name == "deadchain" {
        trials.push(case("lld-option").trial(an_option_is_heard));
    }
    for (name, level) in [("O0", Level::O0), ("O2", Level::O2)] {
        let case = |what| Case::new(program, dialect, format!("lld-{what}-{name}")).at(level);
        match program.name.as_str() {
            "ifacecall" => trials.extend([
                case("native-descriptor").trial(a_descriptor_for_native_code_keeps_its_methods),
                case("exported-descriptor").trial(an_exported_descriptor_keeps_its_methods),
                case("keep").trial(what_is_to_be_kept_keeps_its_methods),
                case("why").trial(the_linker_says_why),
                case("remarks").trial(the_linker_writes_remarks),
            ]),
            "export" => trials.extend([
                case("driven-native").trial(runs_driven_from_native_c),
                case("driven-bitcode").trial(runs_driven_from_c_as_bitcode),
            ]),
            "crosspkg" => trials.extend(trials_of_mixtures(program, dialect, level)),
            "deadtypes" => trials.push(case("unknown-option").trial(an_unknown_option_fails_the_link)),
            _ => {}
        }
    }
    match dialect {
        Dialect::Relocs => {
            trials.extend([
                case("lld-named").trial(runs_with_the_pass_alone),
                case("lld-optimised-with").at(Level::O2).trial(runs_of_packages_optimised_with_the_plugin),
            ]);
            // The type list of `listed` is taken apart there, which is said.
            if program.name != "listed" {
                trials.push(case("lld-optimised").at(Level::O2).trial(runs_of_optimised_packages));
            }
        }
        Dialect::TypeMetadata => {
            trials.extend(trials_as_llgo_links(program, dialect));
            trials.extend(trials_without_the_plugin(program));
        }
        Dialect::Exact => trials.extend(trials_as_llgo_links(program, dialect)),
        Dialect::Plain => {
            trials.extend(trials_as_llgo_links(program, dialect));
            trials.push(case("lld-without-O2").at(Level::O2).trial(runs_without_the_plugin));
        }
    }
    trials
}

/// Two compilers, or two builds of one, may make the packages of a program: each of two packages in another dialect than
/// the rest. With and without records is what people will have.
fn trials_of_mixtures(program: &Program, dialect: Dialect, level: Level) -> Vec<Trial> {
    let others = Dialect::ALL.into_iter().filter(|other| *other != dialect.bundled());
    let mixtures = others.flat_map(|other| ["animal", "plant"].map(|package| (package, other)));
    let trial = |(package, other): (&'static str, Dialect)| {
        let what = format!("lld-{package}-in-{}{}", other.name(), level.flag());
        let case = Case::new(program, dialect, what).at(level);
        case.trial(move |case| runs_with_a_package_of_another_dialect(case, package, other))
    };
    mixtures.map(trial).collect()
}

/// What is asked of the dialects that LLGo emits for full LTO.
fn trials_as_llgo_links(program: &Program, dialect: Dialect) -> Vec<Trial> {
    let case = |what| Case::new(program, dialect, what);
    let mut trials = vec![
        case("lld-older-runtime-O0").on(Runtime::Older).trial(runs_with_the_plugin),
        case("lld-older-runtime-O2").on(Runtime::Older).at(Level::O2).trial(runs_with_the_plugin),
    ];
    // The pipeline by its name has this one's constants in another order, and all else the same.
    if program.name != "neighbours-of-calls" {
        trials.push(case("lld-named").at(Level::O2).trial(the_named_pass_does_what_the_hook_does));
    }
    trials
}

/// What is asked of the one that needs no plugin.
fn trials_without_the_plugin(program: &Program) -> Vec<Trial> {
    let case = |what| Case::new(program, Dialect::TypeMetadata, what);
    let mut trials = vec![
        case("lld-without-O0").on(Runtime::Lenient).trial(runs_without_the_plugin),
        case("lld-without-O2").on(Runtime::Lenient).at(Level::O2).trial(runs_without_the_plugin),
    ];
    if program.name == "assertfirst" {
        trials.push(case("lld-only-with").at(Level::O2).trial(runs_only_with_the_plugin));
    }
    trials
}

fn runs_without_the_plugin(case: &Case) -> Result<()> {
    prints(&case.build()?.lto_executable(None)?, &case.program.expected()?)
}

fn runs_with_the_plugin(case: &Case) -> Result<()> {
    case.agrees(&case.build()?.lto_executable(Some(&plugin::path()?))?)
}

/// What is removed is not called: it would say so, and abort.
fn runs_into_no_trap(case: &Case) -> Result<()> {
    case.agrees(&case.build()?.lto_executable_with(Some(&plugin::path()?), "trap")?)
}

/// LLVM's own elimination makes the first method of an itab null when nobody calls it, and LLGo's runtime then
/// fails the assertion. The pass has put something else there before. This shows that the runtime of these tests
/// would notice.
fn runs_only_with_the_plugin(case: &Case) -> Result<()> {
    let build = case.build()?;
    let without = build.lto_executable(None)?;
    ensure!(prints(&without, &case.program.expected()?).is_err(), "it runs without the plugin, too");
    case.agrees(&build.lto_executable(Some(&plugin::path()?))?)
}

/// Packages are compiled with the plugin loaded, too, which is of no use where they are not optimized, and does no
/// harm.
fn runs_with_the_plugin_in_the_compiles_too(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = build.lto_objects(Some(&plugin::path()?))?;
    case.agrees(&build.link(loaded(&build)?, &objects, "both")?)
}

/// Where the pipeline names the pass, it runs there, and not a second time where it would have run by itself. Names
/// of functions may differ: the linker's own pipeline promotes some.
fn the_named_pass_does_what_the_hook_does(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = build.lto_objects(None)?;
    let mut hooked = loaded(&build)?;
    hooked.arg(NO_BUILD_ID);
    let mut named = loaded(&build)?;
    steps::run_in_lld(named.arg(NO_BUILD_ID), &format!("{PASS},lto<O2>"));
    let hooked = build.link(hooked, &objects, "hooked")?;
    let named = build.link(named, &objects, "named")?;
    case.agrees(&named)?;
    same_files(&build.stripped(&hooked)?, &build.stripped(&named)?, "the pass by name is another")
}

/// In the dialect that needs no lowering.
fn runs_with_the_pass_alone(case: &Case) -> Result<()> {
    let build = case.build()?;
    let mut linker = loaded(&build)?;
    steps::run_in_lld(&mut linker, PASS);
    case.agrees(&build.link(linker, &build.lto_objects(None)?, "named")?)
}

/// Functions with records may have been inlined away before the link. The pass does not know which, so that their
/// records all count: the program runs, and less is removed.
fn runs_of_optimised_packages(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = build.lto_objects_at(Level::O2, None)?;
    prints(&build.link(loaded(&build)?, &objects, "optimised")?, &case.program.expected()?)
}

/// With the plugin in the compiles, too, records are inlined with their functions, and all is as ever.
fn runs_of_packages_optimised_with_the_plugin(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = build.lto_objects_at(Level::O2, Some(&plugin::path()?))?;
    case.agrees(&build.link(loaded(&build)?, &objects, "optimised")?)
}

/// The package converts and calls through interfaces without any checked load that would tell LLVM, or without any record
/// at all, or the rest of the program does.
fn runs_with_a_package_of_another_dialect(case: &Case, package: &str, other: Dialect) -> Result<()> {
    let build = case.build()?;
    let label = format!("lld-for-{}-{package}{}", case.dialect.name(), case.level.flag());
    let others = Case::new(&case.program, other, label).at(case.level).build()?.lto_objects(None)?;
    let package = format!("crosspkg.{package}.o");
    let mut objects = build.lto_objects(None)?;
    objects.retain(|object| !object.ends_with(&package));
    let brings_its_own = other.runtime() != case.dialect.runtime();
    let is_taken =
        |object: &PathBuf| object.ends_with(&package) || brings_its_own && object.ends_with("linked.o");
    objects.extend(others.into_iter().filter(is_taken));
    let mut linker = loaded(&build)?;
    // Each runtime brings the same C code.
    linker.arg("-Wl,--allow-multiple-definition");
    if [case.dialect, other].contains(&Dialect::Plain) {
        // What records would tell of the rest may be missed, and warned of.
        linker.env("LLGO_DCE_LOG", "error");
        return case.lacks_nothing(&build.link(linker, &objects, "mixed")?);
    }
    case.agrees(&build.link(linker, &objects, "mixed")?)
}

fn runs_driven_from_native_c(case: &Case) -> Result<()> {
    runs_driven(case, steps::compiler)
}

fn runs_driven_from_c_as_bitcode(case: &Case) -> Result<()> {
    runs_driven(case, steps::lto_compiler)
}

/// The linker needs no option for what C calls, as it sees the calls.
fn runs_driven(case: &Case, compiler: fn(&Tools, Level) -> Result<Command>) -> Result<()> {
    let build = case.build()?;
    let mut objects = build.driver(compiler)?;
    objects.extend(build.lto_objects(None)?);
    let mut linker = steps::lto_linker(build.tools(), case.level, &[])?;
    steps::load_into_lld(&mut linker, &plugin::path()?);
    prints(&build.link(linker, &objects, "driven")?, &case.expected_when_driven()?)
}

fn dead_constants_are_removed(case: &Case) -> Result<()> {
    let build = case.build()?;
    if case.dialect != Dialect::Exact {
        all_defined(&elf::defined_symbols(&build.lto_executable(None)?)?, &case.dead_descriptors())?;
    }
    none_defined(
        &elf::defined_symbols(&build.lto_executable(Some(&plugin::path()?))?)?,
        &case.dead_descriptors(),
    )
}

/// As a root, a method that nobody calls is alive, and with it what it calls. (At -O2 LLVM, for which it is no
/// root, removes both later.)
fn an_option_is_heard(case: &Case) -> Result<()> {
    let build = case.build()?;
    let main = case.program.main_package(case.dialect);
    let mut linker = loaded(&build)?;
    steps::set_options(&mut linker, &format!("root={main}.Island.Drop"));
    let executable = build.link(linker, &build.lto_objects(None)?, "rooted")?;
    prints(&executable, &case.program.expected()?)?;
    all_defined(&elf::defined_symbols(&executable)?, &[format!("{main}.(*Engine).Start")])
}

/// In a linker, paths are said and the report is written as in opt. Names with a receiver need no glob in the
/// environment.
fn the_linker_says_why(case: &Case) -> Result<()> {
    let build = case.build()?;
    let (report, main) = (build.path("report.json"), case.program.main_package(case.dialect));
    let mut linker = loaded(&build)?;
    let method = format!("{main}.(*Square).Keep");
    steps::set_options(&mut linker, &format!("why={method};report={}", report.display()));
    linker.arg("-o").arg(build.path("with.elf")).args(build.lto_objects(None)?);
    let said = String::from_utf8(process::run(&mut linker)?.stderr)?;
    let demanded = match case.dialect {
        Dialect::Plain => "listed by the interface type",
        _ => "called through an interface by",
    };
    ensure!(said.starts_with(&format!("live method: {method}\n>>> {demanded}: ")), "{said}");
    ensure!(said.contains("\nand its type is in an interface: "), "{said}");
    let report = fs::read_to_string(report)?;
    ensure!(report.starts_with("{\"schema\":1,") && report.contains("\"scope\":\"link\""), "{report}");
    Ok(())
}

/// lld's own option for remarks has those of the pass.
fn the_linker_writes_remarks(case: &Case) -> Result<()> {
    let build = case.build()?;
    let (remarks, main) = (build.path("remarks.yaml"), case.program.main_package(case.dialect));
    let mut linker = loaded(&build)?;
    linker.arg(format!("-Wl,--opt-remarks-filename,{}", remarks.display()));
    linker.arg("-Wl,--opt-remarks-passes,llgo-dce");
    build.link(linker, &build.lto_objects(None)?, "with")?;
    let remarks = fs::read_to_string(remarks)?;
    for (what, method) in [("MethodKept", "Keep"), ("MethodRemoved", "Drop")] {
        let remark = format!("Pass:            llgo-dce\nName:            {what}\nFunction:        '{main}.(*Square).{method}'\n");
        ensure!(remarks.contains(&remark), "no {what} of {method} in {remarks}");
    }
    Ok(())
}

fn an_unknown_option_fails_the_link(case: &Case) -> Result<()> {
    let build = case.build()?;
    refuses_an_unknown_option(loaded(&build)?, &build.lto_objects(None)?, &build.path("refused.elf"))
}

/// Code that is no bitcode may do with a type what it likes.
fn a_descriptor_for_native_code_keeps_its_methods(case: &Case) -> Result<()> {
    let build = case.build()?;
    let source = build.path("holder.c");
    fs::write(&source, holder(&square(case)))?;
    let object = build.path("holder.o");
    steps::make(steps::compiler(build.tools(), case.level)?, &[source], &object)?;
    keeps_the_methods_of_square(case, &build, loaded(&build)?, Some(object))
}

/// So may who loads the program.
fn an_exported_descriptor_keeps_its_methods(case: &Case) -> Result<()> {
    let build = case.build()?;
    let mut linker = loaded(&build)?;
    linker.arg(format!("-Wl,--export-dynamic-symbol={}", square(case)));
    keeps_the_methods_of_square(case, &build, linker, None)
}

/// So may who says so.
fn what_is_to_be_kept_keeps_its_methods(case: &Case) -> Result<()> {
    let build = case.build()?;
    let mut linker = loaded(&build)?;
    steps::set_options(&mut linker, &format!("keep={}", square(case)));
    keeps_the_methods_of_square(case, &build, linker, None)
}

/// Those of Square stay, called or not; those of the other types are removed as ever.
fn keeps_the_methods_of_square(
    case: &Case,
    build: &Build,
    linker: Command,
    more: Option<PathBuf>,
) -> Result<()> {
    let mut objects = build.lto_objects(None)?;
    objects.extend(more);
    let executable = build.link(linker, &objects, "visible")?;
    prints(&executable, &case.program.expected()?)?;
    let defined = elf::defined_symbols(&executable)?;
    let of_square = |symbol: &String| symbol.contains(".Square.") || symbol.contains(".(*Square).");
    let (square, others): (Vec<_>, Vec<_>) = case.methods(false)?.into_iter().partition(of_square);
    ensure!(square.len() == 2 && others.len() == 3, "ifacecall has other methods than it had");
    all_defined(&defined, &square)?;
    none_defined(&defined, &others)
}

fn square(case: &Case) -> String {
    format!("_llgo_{}.Square", case.program.main_package(case.dialect))
}

/// C that holds the address of `symbol` in a variable that no linker may drop.
fn holder(symbol: &str) -> String {
    format!(
        "extern const char held[] __asm__(\"{symbol}\");\n\
         __attribute__((used, retain)) const void *holder = held;\n"
    )
}

/// A full-LTO linker that has the plugin loaded.
fn loaded(build: &Build) -> Result<Command> {
    let mut linker = build.lto_linker()?;
    steps::load_into_lld(&mut linker, &plugin::path()?);
    Ok(linker)
}

/// A virtual function of the C++ program that nobody calls: LLVM's elimination takes it, and nothing else does.
const UNCALLED: &str = "_ZNK6Square5edgesEv";

fn cpp_trials() -> Vec<Trial> {
    let cases: [(&str, &[&str], bool); 3] = [
        ("cpp/lld-full", &["-flto"], true),
        ("cpp/lld-full-vfe", &["-flto", "-fvirtual-function-elimination"], false),
        ("cpp/lld-thin", &["-flto=thin"], true),
    ];
    let trial =
        |(name, flags, uncalled)| trial(String::from(name), move || cpp_is_unchanged(name, flags, uncalled));
    cases.into_iter().map(trial).collect()
}

/// What LLGo did not make is linked to the same bytes with the plugin and without. `uncalled` is whether the
/// function that nobody calls is still there.
fn cpp_is_unchanged(name: &str, flags: &[&str], uncalled: bool) -> Result<()> {
    let tools = Tools::find()?;
    let dir = fresh_dir(name)?;
    let objects = cpp_objects(&tools, flags, &dir)?;
    let link = |plugin: Option<&Path>| {
        let mut linker = steps::linker(&tools, &[])?;
        linker.args(flags).args(["-O2", NO_BUILD_ID]);
        if let Some(plugin) = plugin {
            steps::load_into_lld(&mut linker, plugin);
        }
        let executable = dir.join(if plugin.is_some() { "with.elf" } else { "without.elf" });
        steps::make(linker, &objects, &executable)?;
        anyhow::Ok(executable)
    };
    let (without, with) = (link(None)?, link(Some(&plugin::path()?))?);
    prints(&with, "square 16\ndisc 3\n19\n")?;
    ensure!(elf::defined_symbols(&with)?.contains(UNCALLED) == uncalled, "{UNCALLED}: not as expected");
    same_files(&without, &with, "the plugin changed a program that is not LLGo's")
}

fn cpp_objects(tools: &Tools, flags: &[&str], dir: &Path) -> Result<Vec<PathBuf>> {
    let object = |name: &str| {
        let mut clang = steps::compiler(tools, Level::O2)?;
        clang.args(["-fvisibility=hidden", "-fwhole-program-vtables", "-fno-rtti", "-fno-exceptions"]);
        let object = dir.join(format!("{name}.o"));
        let source = root().join(format!("tests/harness/cpp/{name}.cpp"));
        clang.args(flags);
        steps::make(clang, &[source], &object)?;
        Ok(object)
    };
    ["main", "shapes"].into_iter().map(object).collect()
}
