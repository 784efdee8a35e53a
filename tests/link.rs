//! The bundled programs through `llgo-dce link`: by its name in place of lld, with whatever a linker's command line has.
//!
//! Every test is `DIALECT/PROGRAM/link-WHAT`, so that `cargo test --test link plain/export` runs one program's. Where the
//! tests do not say otherwise, a link that is not pruned is an error.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, ExitCode};

use anyhow::{ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::build::Build;
use llgo_dce_harness::case::Case;
use llgo_dce_harness::checks::{all_defined, prints, same_files};
use llgo_dce_harness::linking::Linking;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::run;
use llgo_dce_harness::{elf, process};

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let mut trials = Vec::new();
    let is_plain = |program: &Program| program.dialects().any(|dialect| dialect == Dialect::Plain);
    for program in Program::all()?.into_iter().filter(|it| it.can_run() && is_plain(it)) {
        let case = |what| Case::new(&program, Dialect::Plain, what).at(Level::O2);
        trials.push(case("link-thin").trial(runs_through_thin_lto));
        match program.name.as_str() {
            "crosspkg" => trials.extend([
                case("link-archives").trial(archives_have_other_members),
                case("link-thin-archives").trial(archives_may_only_name_members),
                case("link-libraries").trial(libraries_have_other_members),
                case("link-response-file").trial(words_may_be_in_files),
                case("link-cache").trial(only_what_has_changed_is_made_again),
                case("link-at-once").trial(links_may_share_a_cache),
                case("link-no-cache").trial(nothing_is_kept),
                case("link-mixed").trial(some_packages_are_for_full_lto),
                case("link-native-package").trial(a_native_package_is_refused),
                case("link-full").trial(full_lto_has_the_plugin),
                case("link-compiler-path").trial(clang_finds_it),
            ]),
            "ifacecall" => trials.extend([
                case("link-relocatable").trial(what_is_linked_again_is_left_alone),
                case("link-nothing").trial(what_is_no_bitcode_is_left_alone),
                case("link-damaged").trial(a_damaged_package_is_refused),
                case("link-stale").trial(a_cache_of_the_linker_is_never_stale),
                case("link-native-descriptor").trial(a_descriptor_for_native_code_keeps_its_methods),
                case("link-dependencies").trial(dependencies_are_those_of_people),
                case("link-undefined").trial(errors_are_those_of_the_linker),
            ]),
            "export" => trials.push(case("link-shared").trial(shared_libraries_keep_what_they_export)),
            _ => {}
        }
    }
    Ok(trials)
}

fn runs_through_thin_lto(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    case.agrees(&build.link(linker(case, &build)?, &objects, "thin")?)
}

/// The modules of the program and its runtime, as LLGo writes them for a kind of LTO.
fn objects(case: &Case, build: &Build, lto: &str) -> Result<Vec<PathBuf>> {
    objects_of(case, build, &build.modules()?, lto)
}

fn objects_of(case: &Case, build: &Build, modules: &[PathBuf], lto: &str) -> Result<Vec<PathBuf>> {
    build.objects(modules, || {
        let mut compiler = steps::compiler(build.tools(), case.level)?;
        compiler.arg(lto);
        Ok(compiler)
    })
}

/// A clang that has llgo-dce link.
fn linker(case: &Case, build: &Build) -> Result<Command> {
    linker_of(case, build, &linking(build)?)
}

fn linker_of(case: &Case, build: &Build, linking: &Linking) -> Result<Command> {
    let mut linker = plain_linker(case, build)?;
    linking.load(&mut linker)?;
    Ok(linker)
}

fn plain_linker(case: &Case, build: &Build) -> Result<Command> {
    let mut linker = steps::linker(build.tools(), &case.program.exports()?)?;
    linker.args([case.level.flag(), "-Wl,--build-id=none"]);
    Ok(linker)
}

fn linking(build: &Build) -> Result<Linking> {
    Linking::new(build.tools(), &build.path(""))
}

/// An archive of the packages other than main's, with a native member between them that nobody needs.
fn archive(case: &Case, build: &Build, name: &str, flags: &str) -> Result<(Vec<PathBuf>, PathBuf)> {
    let objects = objects(case, build, "-flto=thin")?;
    let is_package = |object: &PathBuf| object.to_string_lossy().contains("crosspkg.");
    let (mut packages, rest): (Vec<PathBuf>, Vec<PathBuf>) = objects.into_iter().partition(is_package);
    ensure!(packages.len() == 2, "crosspkg has other packages than it had");
    let source = build.path("native.c");
    fs::write(&source, "int native(void) { return 1; }\n")?;
    packages.insert(1, build.objects(&[source], || steps::compiler(build.tools(), case.level))?.remove(0));
    let archive = build.path(name);
    let mut ar = build.tools().command("llvm-ar")?;
    process::run_silently(ar.arg(flags).arg(&archive).args(packages))?;
    Ok((rest, archive))
}

fn archives_have_other_members(case: &Case) -> Result<()> {
    let build = case.build()?;
    let (mut inputs, archive) = archive(case, &build, "packages.a", "rcs")?;
    let group = ["-Wl,--start-group", "-Wl,--end-group"].map(PathBuf::from);
    for words in [vec![archive.clone()], vec![group[0].clone(), archive, group[1].clone()]] {
        inputs.truncate(3);
        inputs.extend(words);
        case.agrees(&link_words(linker(case, &build)?, &build, &inputs, "archives")?)?;
    }
    Ok(())
}

/// Links, where words may be options as well, which clang hands on in their order.
fn link_words(mut linker: Command, build: &Build, words: &[PathBuf], name: &str) -> Result<PathBuf> {
    let executable = build.path(&format!("{name}.elf"));
    process::run_silently(linker.args(words).arg("-o").arg(&executable))?;
    Ok(executable)
}

fn archives_may_only_name_members(case: &Case) -> Result<()> {
    let build = case.build()?;
    let (mut inputs, archive) = archive(case, &build, "packages.a", "rcsT")?;
    inputs.extend(["-Wl,--whole-archive".into(), archive, "-Wl,--no-whole-archive".into()]);
    case.agrees(&link_words(linker(case, &build)?, &build, &inputs, "thin-archives")?)
}

fn libraries_have_other_members(case: &Case) -> Result<()> {
    let build = case.build()?;
    let (mut inputs, _) = archive(case, &build, "libpackages.a", "rcs")?;
    inputs.push("-lpackages".into());
    let mut linker = linker(case, &build)?;
    linker.arg("-L").arg(build.path(""));
    case.agrees(&link_words(linker, &build, &inputs, "libraries")?)
}

fn words_may_be_in_files(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let quoted: Vec<String> = objects.iter().map(|object| format!("\"{}\"", object.display())).collect();
    let file = build.path("with a space.txt");
    fs::write(&file, quoted.join("\n"))?;
    let words = [format!("-Wl,@{}", file.display()).into()];
    case.agrees(&link_words(linker(case, &build)?, &build, &words, "response")?)
}

fn some_packages_are_for_full_lto(case: &Case) -> Result<()> {
    let build = case.build()?;
    let modules = case.program.modules(case.dialect)?;
    let mut objects = objects_of(case, &build, &modules, "-flto=thin")?;
    objects.extend(objects_of(case, &build, &[build.runtime_module()?], "-flto=full")?);
    case.agrees(&build.link(linker(case, &build)?, &objects, "mixed")?)
}

/// There is nothing to do but to load the plugin.
fn full_lto_has_the_plugin(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=full")?;
    case.agrees(&build.link(linker(case, &build)?, &objects, "full")?)
}

/// As it does when `llgo build -lto=thin` starts it.
fn clang_finds_it(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let linking = linking(&build)?;
    let mut clang = build.tools().command("clang")?;
    clang.args(["-fuse-ld=lld", "-flto=thin", "-pie", "-Wl,--gc-sections"]);
    linking.set(&mut clang)?;
    let path = std::env::join_paths([linking.bin(), build.tools().bindir()])?;
    clang.env("COMPILER_PATH", path).env_remove("LLGO_DCE_LINKER");
    case.agrees(&build.link(clang, &objects, "found")?)
}

/// How many results the log says were made, and how many were there: of facts, and of pruned packages.
fn counts(said: &str) -> Result<[[u32; 2]; 2]> {
    let count = |what: &str| {
        let line = said.lines().find(|line| line.contains(what)).context("the log does not say it")?;
        let numbers = line.rsplit(": ").next().unwrap_or_default().split(' ');
        let numbers: Vec<u32> = numbers.filter_map(|word| word.parse().ok()).collect();
        numbers.try_into().map_err(|_| anyhow::anyhow!("another line: {line}"))
    };
    Ok([count("facts of ")?, count("pruned ")?])
}

/// Links, and returns what the log says of the cache.
fn link_counting(
    case: &Case,
    build: &Build,
    linking: &Linking,
    objects: &[PathBuf],
    name: &str,
) -> Result<[[u32; 2]; 2]> {
    let mut linker = linker_of(case, build, linking)?;
    linker.env("LLGO_DCE_LOG", "info").args(objects).arg("-o").arg(build.path(&format!("{name}.elf")));
    let counted = counts(&String::from_utf8_lossy(&process::run(&mut linker)?.stderr))?;
    case.agrees(&build.path(&format!("{name}.elf")))?;
    Ok(counted)
}

/// One package has one function more.
fn only_what_has_changed_is_made_again(case: &Case) -> Result<()> {
    let build = case.build()?;
    let modules = build.modules()?;
    let objects = objects_of(case, &build, &modules, "-flto=thin")?;
    let linking = linking(&build)?;
    let count = u32::try_from(objects.len())?;
    let link = |name: &str| link_counting(case, &build, &linking, &objects, name);
    ensure!(link("cold")? == [[count, 0]; 2], "there was something in an empty cache");
    ensure!(link("warm")? == [[0, count]; 2], "something that is the same was made again");
    same_files(&build.path("cold.elf"), &build.path("warm.elf"), "the cache has something else")?;

    let text = fs::read_to_string(&modules[0])?;
    let changed = build.path(&modules[0].file_name().unwrap_or_default().to_string_lossy());
    fs::write(&changed, format!("{text}\ndefine void @more.more() {{ ret void }}\n"))?;
    objects_of(case, &build, &[changed], "-flto=thin")?;
    ensure!(link("changed")? == [[1, count - 1]; 2], "other packages were made again: {:?}", link("changed"));
    Ok(())
}

/// Several links that begin with the same empty cache.
fn links_may_share_a_cache(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let output = |number: usize| build.path(&format!("at-once-{number}.elf"));
    let start = |number: usize| {
        let mut linker = linker(case, &build)?;
        anyhow::Ok(linker.args(&objects).arg("-o").arg(output(number)).spawn()?)
    };
    let links = (0..3).map(start).collect::<Result<Vec<_>>>()?;
    for (number, mut link) in links.into_iter().enumerate() {
        ensure!(link.wait()?.success(), "link {number} fails");
        case.agrees(&output(number))?;
        same_files(&output(0), &output(number), "one link is another")?;
    }
    Ok(())
}

fn nothing_is_kept(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let count = u32::try_from(objects.len())?;
    let linking = linking(&build)?.with_cache(build.path("none"));
    for _ in 0..2 {
        let mut linker = linker_of(case, &build, &linking)?;
        linker.env("LLGO_DCE_LOG", "info").env("LLGO_DCE_CACHE_LIMIT", "0").args(&objects);
        let said = process::run(linker.arg("-o").arg(build.path("kept.elf")))?.stderr;
        ensure!(counts(&String::from_utf8_lossy(&said))? == [[count, 0]; 2], "something was kept");
    }
    ensure!(!build.path("none").exists(), "there is a folder for nothing");
    Ok(())
}

/// lld's own cache knows a module by its contents, which are those of the pruned one.
fn a_cache_of_the_linker_is_never_stale(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let cache = format!("-Wl,--thinlto-cache-dir={}", build.path("lld-cache").display());
    let kept = &case.methods(false)?[0];
    for (round, options) in ["", &format!("keep={kept}"), ""].iter().enumerate() {
        let mut plain = plain_linker(case, &build)?;
        plain.arg(&cache);
        let plain = build.link(plain, &objects, "plain")?;
        prints(&plain, &case.program.expected()?)?;
        let mut linker = linker(case, &build)?;
        linker.arg(&cache).env("LLGO_DCE_OPTIONS", options);
        let executable = build.link(linker, &objects, &format!("round-{round}"))?;
        match *options {
            "" => case.agrees(&executable)?,
            _ => prints(&executable, &case.program.expected()?)?,
        }
        let mut uncached = linker_of(case, &build, &linking(&build)?)?;
        uncached.env("LLGO_DCE_OPTIONS", options).env("LLGO_DCE_CACHE_LIMIT", "0");
        let uncached = build.link(uncached, &objects, &format!("uncached-{round}"))?;
        same_files(&executable, &uncached, "lld has taken something of another link")?;
    }
    Ok(())
}

fn what_is_linked_again_is_left_alone(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let link = |mut command: Command, name: &str| {
        let output = build.path(name);
        command.args(["-r", "-o"]).arg(&output).args(&objects).env("LLGO_DCE_LOG", "info");
        Ok::<_, anyhow::Error>((process::run(&mut command)?.stderr, output))
    };
    let (_, plain) = link(build.tools().command("ld.lld")?, "plain.o")?;
    let (said, ours) = link(linking(&build)?.command()?, "ours.o")?;
    let said = String::from_utf8_lossy(&said);
    ensure!(said.contains("passed on as it is: -r: the output is to be linked again"), "{said}");
    same_files(&plain, &ours, "it was not left alone")
}

fn what_is_no_bitcode_is_left_alone(case: &Case) -> Result<()> {
    let build = case.build()?;
    let source = build.path("main.c");
    fs::write(&source, "int main(void) { return 0; }\n")?;
    let objects = build.objects(&[source], || steps::compiler(build.tools(), case.level))?;
    let mut linker = linker(case, &build)?;
    linker.env("LLGO_DCE_LOG", "info").args(objects).arg("-o").arg(build.path("c.elf"));
    let said = String::from_utf8(process::run(&mut linker)?.stderr)?;
    ensure!(said.contains("no input is bitcode"), "{said}");
    let version = process::ask(linking(&build)?.command()?.arg("--version"))?;
    ensure!(version.contains("LLD"), "{version}");
    Ok(())
}

/// Without its facts nothing can be said of the program: it is linked as it would be without llgo-dce.
fn a_native_package_is_refused(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let modules = case.program.modules(case.dialect)?;
    let native = modules.into_iter().find(|module| module.ends_with("crosspkg.animal.ll"));
    let native = objects_of(case, &build, &[native.context("there is no such package")?], "-fno-lto")?;
    ensure!(objects.contains(&native[0]), "it is not in the place of the other");
    is_linked_unpruned(case, &build, &objects, ": a Go package without facts: it defines ")
}

fn a_damaged_package_is_refused(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let linking = linking(&build)?;
    // What cannot be read is not lld's either: so it is opt that is damaged here.
    let bin = build.path("no-opt");
    fs::create_dir_all(&bin)?;
    std::os::unix::fs::symlink("/bin/false", bin.join("opt"))?;
    let mut linker = linker_of(case, &build, &linking)?;
    linker.env("LLGO_DCE_LLVM_BINDIR", &bin).args(&objects).arg("-o").arg(build.path("refused.elf"));
    let said = process::complaint_of(&mut linker)?;
    ensure!(said.contains("a Go package without facts") && said.contains("opt: fails"), "{said}");
    Ok(())
}

/// With `strict` an error, else a warning, and the program is what it would be without llgo-dce.
fn is_linked_unpruned(case: &Case, build: &Build, objects: &[PathBuf], why: &str) -> Result<()> {
    let mut strict = linker(case, build)?;
    strict.args(objects).arg("-o").arg(build.path("strict.elf"));
    let said = process::complaint_of(&mut strict)?;
    ensure!(said.contains("llgo-dce: error: ") && said.contains(why), "{said}");

    let mut linker = linker(case, build)?;
    linker.env_remove("LLGO_DCE_STRICT").args(objects).arg("-o").arg(build.path("unpruned.elf"));
    let said = String::from_utf8(process::run(&mut linker)?.stderr)?;
    ensure!(said.starts_with("llgo-dce: warning: linked without pruning: "), "{said}");
    ensure!(said.contains(why) && said.lines().count() == 1, "{said}");
    let plain = build.link(plain_linker(case, build)?, objects, "plain")?;
    same_files(&build.path("unpruned.elf"), &plain, "it is another program")?;
    prints(&plain, &case.program.expected()?)
}

/// As in the links of `tests/lld.rs`: native code may do with a type what it likes.
fn a_descriptor_for_native_code_keeps_its_methods(case: &Case) -> Result<()> {
    let build = case.build()?;
    let mut objects = objects(case, &build, "-flto=thin")?;
    let source = build.path("holder.c");
    fs::write(
        &source,
        "extern const char held[] __asm__(\"_llgo_main.Square\");\n\
         __attribute__((used, retain)) const void *holder = held;\n",
    )?;
    objects.extend(build.objects(&[source], || steps::compiler(build.tools(), case.level))?);
    let executable = build.link(linker(case, &build)?, &objects, "held")?;
    prints(&executable, &case.program.expected()?)?;
    let of_square = |symbol: &String| symbol.contains(".Square.") || symbol.contains(".(*Square).");
    let square: Vec<String> = case.methods(false)?.into_iter().filter(of_square).collect();
    ensure!(square.len() == 2, "ifacecall has other methods than it had");
    all_defined(&elf::defined_symbols(&executable)?, &square)
}

fn dependencies_are_those_of_people(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let file = build.path("depends");
    let mut linker = linker(case, &build)?;
    linker.arg(format!("-Wl,--dependency-file={}", file.display()));
    build.link(linker, &objects, "depending")?;
    let text = fs::read_to_string(file)?;
    for object in objects {
        ensure!(text.contains(&*object.to_string_lossy()), "{} is not in {text}", object.display());
    }
    ensure!(!text.contains("/llgo-dce-"), "{text}");
    Ok(())
}

/// What the linker refuses anyway, it refuses by the names that people know.
fn errors_are_those_of_the_linker(case: &Case) -> Result<()> {
    let build = case.build()?;
    let mut objects = objects(case, &build, "-flto=thin")?;
    let source = build.path("lacking.c");
    fs::write(&source, "int lacking(void); __attribute__((constructor)) void f(void) { lacking(); }\n")?;
    objects.extend(objects_of(case, &build, &[source], "-flto=thin")?);
    let complaint = |mut linker: Command| {
        linker.env_remove("LLGO_DCE_STRICT").args(&objects).arg("-o").arg(build.path("refused.elf"));
        process::complaint_of(&mut linker)
    };
    let (plain, ours) = (complaint(plain_linker(case, &build)?)?, complaint(linker(case, &build)?)?);
    let lines = |said: &str| -> Vec<String> {
        said.lines()
            .filter(|line| line.contains("lacking") && !line.contains("llgo-dce"))
            .map(str::to_owned)
            .collect()
    };
    ensure!(!lines(&plain).is_empty() && lines(&plain) == lines(&ours), "{plain}\n{ours}");
    Ok(())
}

/// A shared library of a program: what it exports stays, and so does what that needs.
fn shared_libraries_keep_what_they_export(case: &Case) -> Result<()> {
    let build = case.build()?;
    let objects = objects(case, &build, "-flto=thin")?;
    let mut clang = build.tools().command("clang")?;
    clang.args(["-shared", "-flto=thin", "-Wl,--gc-sections", "-Wl,--allow-shlib-undefined"]);
    linking(&build)?.load(&mut clang)?;
    let library = build.link(clang, &objects, "library")?;
    let mut exports = case.program.exports()?;
    exports.push("main".to_owned());
    all_defined(&elf::defined_symbols(&library)?, &exports)
}
