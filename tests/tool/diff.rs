//! `llgo-dce diff`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::fresh_dir;
use serde_json::Value;

use crate::reports::{ends, json, list, module, read, report, tool};

/// The reports of two programs of which the second looks a method up by a name that nobody knows.
fn two(label: &str) -> Result<(PathBuf, PathBuf)> {
    let dir = fresh_dir(&format!("tool/{label}"))?;
    Ok((report(&module(&dir, "reflectname")?)?, report(&module(&dir, "reflectdyn")?)?))
}

fn diff(old: &Path, new: &Path) -> Result<Value> {
    json(tool(&["diff", "--json"])?.args([old, new]))
}

fn change(it: &Value) -> i64 {
    it["new"].as_i64().unwrap_or_default() - it["old"].as_i64().unwrap_or_default()
}

/// Packages, reasons and symbols add up to the totals, in both directions, and causes are facts of the reports.
pub(crate) fn everything_adds_up() -> Result<()> {
    let (old, new) = two("diff")?;
    for (old, new) in [(&old, &new), (&new, &old)] {
        let found = diff(old, new)?;
        let (before, now) = (read(old)?, read(new)?);
        let totals = &found["totals"]["bytes"];
        ensure!(
            totals["old"] == before["totals"]["bytes"]["kept"]
                && totals["new"] == now["totals"]["bytes"]["kept"]
        );
        for what in ["packages", "reasons", "symbols"] {
            let sum: i64 = list(&found, what).iter().map(change).sum();
            ensure!(sum == change(totals), "{what} add up to {sum} and not to {totals}");
        }
        methods_are_those_of_the_reports(&found, &before, &now)?;
        let stayed = |report: &Value| -> BTreeSet<String> {
            let live = list(report, "symbols").iter().filter(|it| it["live"].is_object());
            live.filter_map(|it| it["name"].as_str().map(str::to_owned)).collect()
        };
        let (before, now) = (stayed(&before), stayed(&now));
        for cause in list(&found, "causes") {
            let (name, by) = (cause["name"].as_str().unwrap_or_default(), cause["by"].as_str());
            ensure!(!before.contains(name), "{cause}: it stayed before");
            ensure!(by.is_none_or(|by| before.contains(by) && now.contains(by)), "{cause}: who is that?");
        }
    }
    let (text, _) = ends(tool(&["diff", "--all"])?.args([&old, &old]), 0)?;
    ensure!(text.starts_with("0 bytes (+0.0 %)") && text.lines().count() == 1, "{text}");
    Ok(())
}

fn methods_are_those_of_the_reports(found: &Value, before: &Value, now: &Value) -> Result<()> {
    let live = |report: &Value| -> BTreeSet<String> {
        let live = list(report, "methods").iter().filter(|it| it["state"] == "live");
        live.filter_map(|it| it["go"].as_str().map(str::to_owned)).collect()
    };
    let names = |what| -> BTreeSet<String> {
        list(found, what).iter().filter_map(|it| it["name"].as_str().map(str::to_owned)).collect()
    };
    let (before, now) = (live(before), live(now));
    ensure!(names("back") == now.difference(&before).cloned().collect(), "other methods are back");
    ensure!(names("gone") == before.difference(&now).cloned().collect(), "other methods are gone");
    ensure!(
        list(found, "back").iter().all(|it| it["cause"].is_u64()),
        "a method is back without a cause: {found}"
    );
    Ok(())
}

/// A program that looks up any method, where before it looked up one: its other methods are back, and that is why.
pub(crate) fn a_look_up_is_the_cause() -> Result<()> {
    let dir = fresh_dir("tool/diff-why")?;
    let after = module(&dir, "reflectdyn")?;
    // The same program without the look-up.
    let text = fs::read_to_string(&after)?;
    let before = dir.join("before.ll");
    let lookup = "@reflect.Value.MethodByName(";
    ensure!(text.contains(lookup), "the program looks nothing up");
    fs::write(&before, text.replace(lookup, "@reflect.Value.NoMethod("))?;
    let (old, new) = (report(&before)?, report(&after)?);
    let found = diff(&old, &new)?;
    let [lookup] = list(&found, "lookups") else { anyhow::bail!("{found}") };
    ensure!(lookup["name"] == "reflectdyn.call" && lookup["new"] == true, "{lookup}");
    let pong = list(&found, "back").iter().find(|it| it["name"] == "reflectdyn.(*T).Pong");
    let cause = pong.and_then(|it| it["cause"].as_u64()).context("Pong is not back")?;
    let cause = &found["causes"][usize::try_from(cause)?];
    ensure!(
        cause["by"] == "reflectdyn.call" && cause["words"] == "any exported method looked up by",
        "{cause}"
    );
    let (text, _) = ends(tool(&["diff"])?.args([&old, &new]), 0)?;
    ensure!(text.contains("New: 1 look-up of any exported method by reflection:\n"), "{text}");
    ensure!(
        text.contains("reflectdyn.(*T).Pong: now any exported method looked up by: reflectdyn.call\n"),
        "{text}"
    );
    let (text, _) = ends(tool(&["diff", "--markdown"])?.args([&old, &new]), 0)?;
    ensure!(text.starts_with("**+") && text.contains("<summary>Why now</summary>\n\n| bytes |"), "{text}");
    ensure!(text.matches("<details>").count() == text.matches("</details>").count(), "{text}");
    Ok(())
}

/// Debug info says on which line the name was lost: it is a parameter of the function.
pub(crate) fn the_line_of_a_look_up() -> Result<()> {
    let dir = fresh_dir("tool/diff-line")?;
    let module = module(&dir, "reflectdyn")?;
    let old = report(&module)?;
    let text = fs::read_to_string(&module)?;
    let call = |line: &str| line.contains(" call ") && line.contains("@reflect.Value.MethodByName(");
    let lines = text.lines().map(|line| match line {
        _ if call(line) => format!("{line}, !dbg !9003"),
        _ if line.starts_with("define ") && line.contains("@reflectdyn.call(") => {
            line.trim_end_matches('{').to_owned() + "!dbg !9002 {"
        }
        _ => line.to_owned(),
    });
    let info = "
!llvm.dbg.cu = !{!9000}
!9000 = distinct !DICompileUnit(language: DW_LANG_Go, file: !9001, emissionKind: FullDebug)
!9001 = !DIFile(filename: \"main.go\", directory: \"/\")
!9002 = distinct !DISubprogram(name: \"call\", file: !9001, line: 20, unit: !9000, spFlags: DISPFlagDefinition)
!9003 = !DILocation(line: 23, scope: !9002)
!9004 = !{i32 2, !\"Debug Info Version\", i32 3}
";
    let text = lines.collect::<Vec<_>>().join("\n") + info;
    let flags = text.lines().find(|line| line.starts_with("!llvm.module.flags = "));
    let text = match flags {
        Some(flags) => text.replace(flags, &flags.replace('}', ", !9004}")),
        None => text + "!llvm.module.flags = !{!9004}\n",
    };
    let with = dir.join("with-lines.ll");
    fs::write(&with, text)?;
    let mut new = read(&report(&with)?)?;
    ensure!(new["reflection"]["culprits"][0]["line"] == "main.go:20", "{}", new["reflection"]);
    // The old build did not look anything up.
    let mut before = read(&old)?;
    before["reflection"]["culprits"] = Value::Array(Vec::new());
    new["module"] = Value::Null;
    fs::write(&old, before.to_string())?;
    let (text, _) = ends(tool(&["diff"])?.arg(&old).arg(with.with_extension("json")), 0)?;
    ensure!(text.contains("reflectdyn.call (main.go:20)\n"), "{text}");
    Ok(())
}

pub(crate) fn growth_over_the_limit_fails() -> Result<()> {
    let (old, new) = two("diff-limit")?;
    let grown = change(&diff(&old, &new)?["totals"]["bytes"]);
    let (small, large) = if grown > 0 { (&old, &new) } else { (&new, &old) };
    let grown = grown.abs();
    for (limit, code) in
        [("0", 3), ("0%", 3), (&*grown.to_string(), 0), (&*(grown - 1).to_string(), 3), ("1000%", 0)]
    {
        ends(tool(&["diff", "--fail-over", limit])?.args([small, large]), code)?;
        ends(tool(&["diff", "--fail-over", limit])?.args([large, small]), 0)?;
    }
    Ok(())
}
