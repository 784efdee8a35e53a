//! The whole of it with a stand-in for LLGo, a shell script that compiles the C in a Go program's comments.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Result;
use llgo_dce_harness::fresh_dir;
use llgo_dce_harness::testing::in_ci;
use llgo_dce_harness::tools::Tools;

use super::compiler::Llgo;
use super::known::Known;
use super::options::Options;
use super::session::Session;
use super::{programs, ExitCode};

/// `llgo version`, `llgo build -h` and `llgo build -lto=full … -o FILE PROGRAM`. It has no `-globaldce`, as releases.
const STAND_IN: &str = r#"#!/bin/sh
[ "$1" = version ] && { echo "llgo stand-in"; exit; }
[ "$2" = -h ] && { printf '  -lto value\n  -lto-pass-plugin string\n  -pclntab value\n'; exit; }
for word; do
  case "$word" in
    -lto=thin) echo "no ThinLTO here"; exit 1 ;;
    -lto-pass-plugin=*) with=-DWITH ;;
  esac
  [ "$last" = -o ] && file=$word
  last=$word
done
[ -d "$last" ] && last=$last/*.go
echo "llgo-dce: warning: a warning" >&2
grep -q '^//c: ' $last || default='int main() {}'
{ echo "$default"; sed -n 's,^//c: ,,p' $last; } | CLANG -x c -w $with - -o "$file"
"#;

/// A place for a test: the stand-in, and programs in the folder `programs`.
struct Stage {
    tools: Tools,
    dir: PathBuf,
}

impl Stage {
    /// None without an LLVM, where nothing can be compiled.
    fn new(test: &str) -> Result<Option<Self>> {
        let tools = match Tools::find() {
            Err(_) if !in_ci() => return Ok(None),
            tools => tools?,
        };
        let dir = fresh_dir(&format!("llgo/{test}"))?;
        fs::create_dir_all(dir.join("programs"))?;
        let stand_in = STAND_IN.replace("CLANG", &tools.tool("clang")?.display().to_string());
        fs::write(dir.join("llgo"), stand_in)?;
        fs::set_permissions(dir.join("llgo"), fs::Permissions::from_mode(0o755))?;
        fs::write(dir.join("plugin.so"), "a plugin")?;
        Ok(Some(Self { tools, dir }))
    }

    /// A file as Go's tests have it, whose `main` is in C.
    fn program(&self, name: &str, c: &str) -> Result<()> {
        let text = format!("// run\n\npackage main\n\n//c: {}\n", c.replace('\n', "\n//c: "));
        Ok(fs::write(self.file(name), text)?)
    }

    fn file(&self, name: &str) -> PathBuf {
        self.dir.join("programs").join(name)
    }

    /// Runs everything with some arguments. Returns whether it succeeded, and the table.
    fn run(&self, arguments: &[&str], known: &str) -> Result<(bool, String)> {
        let (out, programs) = (self.dir.join("out"), self.dir.join("programs"));
        let mut words = vec!["--timeout", "2", "--out"];
        let (out, programs) = (out.display().to_string(), programs.display().to_string());
        words.extend([out.as_str(), programs.as_str()]);
        words.extend(arguments);
        let session = Session {
            llgo: Llgo::find(Some(self.dir.join("llgo")))?,
            tools: self.tools.clone(),
            plugin: self.dir.join("plugin.so"),
            known: Known::parse(known)?,
            options: Options::parse(&words)?,
        };
        let succeeds = session.run()? == ExitCode::SUCCESS;
        Ok((succeeds, fs::read_to_string(Path::new(&out).join("table.md"))?))
    }
}

const SAME: &str = "#include <stdio.h>\nint main() { printf(\"at %p\\n\", main); }";
const DIFFERS: &str = "#include <stdio.h>\n#ifdef WITH\nint main() { puts(\"b\"); }\n#else\nint main() { puts(\"a\"); }\n#endif";
const CRASHES: &str =
    "#include <stdlib.h>\n#ifdef WITH\nint main() { abort(); }\n#else\nint main() { return 0; }\n#endif";
const UNSTEADY: &str = "#include <stdio.h>\n#include <unistd.h>\nint main() { printf(\"%d\\n\", getpid()); }";
const FULL: [&str; 2] = ["--mode", "full"];

/// Each test begins so: without an LLVM there is nothing to try.
macro_rules! stage {
    ($test:literal) => {
        match Stage::new($test)? {
            Some(stage) => stage,
            None => return Ok(()),
        }
    };
}

#[test]
fn without_an_llgo_it_stops() {
    let Err(error) = Llgo::find(Some(PathBuf::from("/nowhere/llgo"))) else { panic!("there is one") };
    assert!(error.to_string().contains("there is no /nowhere/llgo: install LLGo"), "{error}");
}

#[test]
fn programs_that_do_the_same_are_measured() -> Result<()> {
    let stage = stage!("same");
    stage.program("same.go", SAME)?;
    let (succeeds, table) = stage.run(&FULL, "")?;
    assert!(succeeds, "{table}");
    assert!(table.contains("| full |        1 |    1 |"), "{table}");
    assert!(table.contains("| programs/same.go |"), "{table}");
    // What the pass warns of is not lost.
    assert!(table.contains("full programs/same.go: llgo-dce: warning: a warning"), "{table}");
    Ok(())
}

#[test]
fn a_difference_is_found_and_kept() -> Result<()> {
    let stage = stage!("differs");
    stage.program("differs.go", DIFFERS)?;
    let (succeeds, table) = stage.run(&FULL, "")?;
    assert!(!succeeds, "{table}");
    assert!(
        table.contains("full programs/differs.go: DIFFERENT: standard output: line 1: \"a\" -> \"b\""),
        "{table}"
    );
    assert!(stage.dir.join("out/different/full/programs+differs.go/with").is_file());
    Ok(())
}

#[test]
fn a_difference_may_be_explained() -> Result<()> {
    let stage = stage!("explained");
    stage.program("differs.go", DIFFERS)?;
    let (succeeds, table) = stage.run(&FULL, "differs differs.go: a reason\n")?;
    assert!(succeeds, "{table}");
    assert!(table.contains("full programs/differs.go: different, explained: a reason;"), "{table}");
    Ok(())
}

#[test]
fn a_crash_with_the_plugin_is_a_difference() -> Result<()> {
    let stage = stage!("crashes");
    stage.program("crashes.go", CRASHES)?;
    let (succeeds, table) = stage.run(&FULL, "")?;
    assert!(!succeeds, "{table}");
    assert!(table.contains("DIFFERENT: exit status 0 -> signal 6"), "{table}");
    Ok(())
}

#[test]
fn a_build_that_fails_with_the_plugin_is_a_difference() -> Result<()> {
    let stage = stage!("fails");
    stage.program("fails.go", "#ifdef WITH\n#error no\n#endif\nint main() {}")?;
    stage.program("never.go", "int main( {}")?;
    let (succeeds, table) = stage.run(&FULL, "")?;
    assert!(!succeeds, "{table}");
    assert!(table.contains("programs/fails.go: DIFFERENT: with the plugin it is not built: "), "{table}");
    assert!(table.contains("programs/never.go: not built without the plugin: "), "{table}");
    Ok(())
}

#[test]
fn an_unsteady_program_has_its_exit_status_compared() -> Result<()> {
    let stage = stage!("unsteady");
    stage.program("unsteady.go", UNSTEADY)?;
    stage.program("named.go", DIFFERS)?;
    stage.program("slow.go", "int main() { for (;;); }")?;
    stage.program("crashes.go", CRASHES)?;
    let known = "unsteady named.go: it is named\nunsteady crashes.go: it crashes\n";
    let (succeeds, table) = stage.run(&FULL, known)?;
    assert!(!succeeds, "{table}");
    let same = "same exit status, output not steady: not steady: ";
    for (program, why) in
        [("named", "it is named"), ("slow", "no end within 2 s"), ("unsteady", "standard output")]
    {
        assert!(table.contains(&format!("full programs/{program}.go: {same}{why}")), "{table}");
    }
    assert!(table.contains("programs/crashes.go: DIFFERENT: not steady: it crashes; exit status"), "{table}");
    Ok(())
}

#[test]
fn modes_that_are_not_offered_are_named() -> Result<()> {
    let stage = stage!("modes");
    stage.program("same.go", SAME)?;
    let (succeeds, table) = stage.run(&[], "")?;
    assert!(succeeds, "{table}");
    let thin = "it does not build a program without the plugin: no ThinLTO here";
    for line in [
        "full-records: not tried: llgo build has no option -globaldce",
        &format!("thin: not tried: {thin}"),
        "default: not tried: without LTO",
    ] {
        assert!(table.contains(line), "{line}\n{table}");
    }
    assert!(table.contains("| full-embedded |        1 |    1 |"), "{table}");
    let error = stage.run(&["--mode", "thin"], "").unwrap_err().to_string();
    assert_eq!(error, "none of the modes can be tried");
    Ok(())
}

#[test]
fn a_run_goes_on_where_one_has_stopped() -> Result<()> {
    let stage = stage!("resumes");
    stage.program("differs.go", DIFFERS)?;
    stage.run(&FULL, "")?;
    // It is the same now, and nobody looks. The last line was cut off.
    stage.program("differs.go", SAME)?;
    stage.program("same.go", SAME)?;
    let results = stage.dir.join("out/results.jsonl");
    fs::write(&results, fs::read_to_string(&results)? + "{\"mode\":\"full\",\"pro")?;
    let (succeeds, table) = stage.run(&FULL, "")?;
    assert!(!succeeds, "{table}");
    assert!(table.contains("| programs/same.go "), "{table}");
    let (_, again) = stage.run(&FULL, "")?;
    assert_eq!(again, table);
    fs::write(stage.dir.join("plugin.so"), "another plugin")?;
    let error = stage.run(&FULL, "").unwrap_err().to_string();
    assert!(error.ends_with("is of another LLGo or plugin: remove it"), "{error}");
    Ok(())
}

#[test]
fn programs_are_given_their_arguments_and_input() -> Result<()> {
    let stage = stage!("input");
    let c = "#include <stdio.h>\nint main(int c, char **v) { char t[9] = {0}; fgets(t, 9, stdin); \
             printf(\"%s %s %d\\n\", t, v[1], c); return *t != 'i' || *v[1] == 'y'; }";
    stage.program("all.go", c)?;
    fs::write(stage.file("all.in"), "in")?;
    fs::write(stage.file("all.args"), "x z\ny\n")?;
    fs::write(stage.file("all.out"), "in x 3\nin y 2\n")?;
    let (succeeds, table) = stage.run(&FULL, "")?;
    assert!(succeeds, "{table}");
    assert!(table.contains("of 1 programs with a file of what Go prints 1 print it, 1 with it"), "{table}");
    Ok(())
}

#[test]
fn files_and_folders_are_found() -> Result<()> {
    let dir = fresh_dir("llgo/found")?;
    let main = "package main\n\nfunc main() {}\n";
    for (path, text) in [
        ("go/one/main.go", main.to_owned()),
        ("go/one/testdata/main.go", main.to_owned()),
        ("go/library/p.go", "package p\n".to_owned()),
        ("go/test/a.go", format!("// run x\n\n{main}")),
        ("go/test/b.go", format!("// run -gcflags=-l\n\n{main}")),
        ("go/test/c.go", format!("// errorcheck\n\n{main}")),
        ("go/test/d.go", main.to_owned()),
        ("go/test/e.dir/main.go", main.to_owned()),
    ] {
        let path = dir.join(path);
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        fs::write(path, text)?;
    }
    let place = dir.join("go").display().to_string();
    let found = programs::find(&Options::parse(&[&place])?)?;
    let names: Vec<&str> = found.programs.iter().map(|program| program.name.as_str()).collect();
    assert_eq!(names, ["go/one", "go/test/a.go"]);
    assert_eq!(found.programs[1].runs, [["x"]]);
    let says = "2 programs; left out: 1 errorcheck, 1 run with options, 1 without a directive";
    assert_eq!(found.says(), says);
    let list = dir.join("list");
    fs::write(&list, "go/one\n")?;
    let list = list.display().to_string();
    let found = programs::find(&Options::parse(&["--list", &list, &place])?)?;
    assert_eq!(found.programs.len(), 1);
    // The same name twice would be one result for two programs.
    assert!(programs::find(&Options::parse(&[&place, &place])?).is_err());
    Ok(())
}

#[test]
fn words_that_mean_nothing_are_refused() {
    assert!(Options::parse(&["--mode", "none"]).is_err());
    assert!(Options::parse(&["--jobs"]).is_err());
    assert!(Options::parse(&["--jobs", "x"]).is_err());
    assert!(Options::parse(&["--other", "x"]).is_err());
    assert!(Known::parse("unsteady x\n").is_err());
    assert!(Known::parse("other x: y\n").is_err());
}

#[test]
fn what_is_known_can_be_read() -> Result<()> {
    Known::read()?;
    Ok(())
}
