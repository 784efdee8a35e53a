//! Help, manual, exit codes, and the commands that are soon told.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, root, steps};

use crate::reports::{ends, json, list, module, report, tool};

pub(crate) fn help_is_what_is_written_down() -> Result<()> {
    let (commands, _) = ends(&mut tool(&["--help"])?, 0)?;
    let of = |command: &str| -> Result<()> {
        let arguments = if command == "llgo-dce" { vec!["--help"] } else { vec![command, "--help"] };
        let (help, _) = ends(&mut tool(&arguments)?, 0)?;
        let written = root().join("tests/tool/help").join(format!("{command}.txt"));
        let written = fs::read_to_string(&written).with_context(|| written.display().to_string())?;
        ensure!(help == written, "the help of {command} is\n{help}");
        Ok(())
    };
    let listed = commands.lines().filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next());
    let documented = fs::read_to_string(root().join("docs/tool.md"))?;
    let is_command =
        |word: &&str| word.chars().all(|it| it.is_ascii_lowercase() || it == '-') && !word.starts_with('-');
    let listed: Vec<&str> =
        listed.filter(is_command).filter(|&word| word != "help" && word != "and").collect();
    ensure!(listed.len() == 14, "the commands are {listed:?}");
    for command in &listed {
        of(command)?;
        ensure!(documented.contains(&format!("`{command}")), "docs/tool.md does not have {command}");
    }
    of("llgo-dce")
}

pub(crate) fn manual_and_completions() -> Result<()> {
    let dir = fresh_dir("tool/manual")?;
    let (page, _) = ends(&mut tool(&["man"])?, 0)?;
    ensure!(page.contains(".TH llgo-dce 1") && page.contains("Exit codes"), "{page}");
    ends(tool(&["man", "-o"])?.arg(&dir), 0)?;
    ensure!(fs::read_to_string(dir.join("llgo-dce-diff.1"))?.contains("fail\\-over"));
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let (text, _) = ends(&mut tool(&["completions", shell])?, 0)?;
        ensure!(text.contains("plugin-path") && text.contains("fail-over"), "{shell}: {text}");
    }
    Ok(())
}

/// Of the command, after a command, and after one with a hyphen in its name: what bash offers.
pub(crate) fn bash_completes() -> Result<()> {
    let script = fresh_dir("tool/bash")?.join("llgo-dce.bash");
    fs::write(&script, ends(&mut tool(&["completions", "bash"])?, 0)?.0)?;
    for (words, offered) in [
        ("llgo-dce do", "doctor"),
        ("llgo-dce diff --f", "--fail-over"),
        ("llgo-dce plugin-path --ll", "--llvm"),
        ("llgo-dce help plugin-p", "plugin-path"),
    ] {
        // As bash itself calls it: with the command, the word that is completed, and the one before it.
        let complete = format!(
            "source \"$0\"; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); \
             function=$(complete -p llgo-dce | sed 's/.*-F \\([^ ]*\\).*/\\1/'); \
             $function llgo-dce \"${{COMP_WORDS[-1]}}\" \"${{COMP_WORDS[-2]}}\"; echo \"${{COMPREPLY[*]}}\""
        );
        let (found, _) = ends(Command::new("bash").arg("-c").arg(complete).arg(&script), 0)?;
        ensure!(found.trim_end() == offered, "{words}: {found}");
    }
    Ok(())
}

/// An error is one sentence, with what to do.
pub(crate) fn exit_codes() -> Result<()> {
    let dir = fresh_dir("tool/exit-codes")?;
    let report = report(&module(&dir, "reflectname")?)?;
    let (report, text) = (report.to_string_lossy().into_owned(), dir.join("text.json"));
    fs::write(&text, "no JSON")?;
    let text = text.to_string_lossy().into_owned();
    for (arguments, said) in [
        (vec!["report", "/no/such/file"], "cannot read /no/such/file"),
        (vec!["report", &text], "write one with the option report=FILE"),
        (vec!["diff", &report, &text], "no report of llgo-dce"),
        (vec!["why", "no.such", &report], "matches nothing"),
        (vec!["size", &report], "name a program that has been linked"),
        (vec!["report", &report, "-o", &report], "name another file"),
        (vec!["plugin-path", "--llvm", "7"], "no plugin for LLVM 7 is installed"),
        (vec!["diff", &report, &report, "--page", "/no/such/page"], "cannot write /no/such/page"),
    ] {
        let (_, stderr) = ends(&mut tool(&arguments)?, 1)?;
        ensure!(stderr.starts_with("llgo-dce: error: ") && stderr.lines().count() == 1, "{stderr}");
        ensure!(stderr.contains(said), "{arguments:?}: {stderr}");
    }
    for arguments in [vec![], vec!["diff", &report], vec!["diff", &report, &report, "--fail-over", "much"]] {
        ends(&mut tool(&arguments)?, 2)?;
    }
    ends(&mut tool(&["diff", &report, &report, "--fail-over", "0"])?, 0)?;
    Ok(())
}

pub(crate) fn doctor_says_what_is_missing() -> Result<()> {
    let dir = fresh_dir("tool/doctor")?;
    let llgo = dir.join("llgo");
    let config = Tools::find()?.bindir().join("llvm-config");
    let look = |text: &str, code| -> Result<_> {
        fs::write(&llgo, text)?;
        fs::set_permissions(&llgo, fs::Permissions::from_mode(0o755))?;
        let mut doctor = tool(&["doctor", "--json", "--llgo"])?;
        doctor.arg(&llgo).env("LLVM_CONFIG", &config).env("LLGO_DCE_PLUGIN", plugin::path()?);
        let (found, _) = ends(&mut doctor, code)?;
        Ok(serde_json::from_str::<serde_json::Value>(&found)?)
    };
    // One that takes plugins, as its text has the option.
    let found = look("#!/bin/sh\necho llgo of today # lto-pass-plugin\n", 0)?;
    let what = |name: &str| found.as_array().into_iter().flatten().find(|it| it["what"] == name);
    ensure!(what("LLGo").is_some_and(|it| it["found"].to_string().contains("llgo of today")), "{found}");
    ensure!(what("loading").is_some_and(|it| it["state"] == "ok"), "{found}");
    ensure!(what("records").is_some_and(|it| it["found"].to_string().contains("writes records")), "{found}");
    // An older one, and one that does not run.
    let found = look("#!/bin/sh\necho old\n", 0)?;
    ensure!(found.to_string().contains("goes by the code alone"), "{found}");
    let found = look("#!/bin/sh\nexit 1\n", 3)?;
    ensure!(found.to_string().contains("--llgo FILE"), "{found}");
    // None at all: one problem. What follows from it is none of its own.
    let mut doctor = tool(&["doctor"])?;
    doctor.env("PATH", &dir).env("LLVM_CONFIG", &config).env("LLGO_DCE_PLUGIN", plugin::path()?);
    fs::remove_file(&llgo)?;
    let (found, _) = ends(&mut doctor, 3)?;
    ensure!(
        found.matches("problem ").count() == 1 && found.contains("problem  LLGo: not in PATH"),
        "{found}"
    );
    ensure!(found.contains("install LLGo (https://") && found.contains("skipped  records: "), "{found}");
    Ok(())
}

pub(crate) fn the_plugin_is_found() -> Result<()> {
    let llvm = Tools::find()?.major().to_owned();
    let named = plugin::path()?;
    let (path, _) = ends(tool(&["plugin-path", "--llvm", &llvm])?.env("LLGO_DCE_PLUGIN", &named), 0)?;
    ensure!(path.trim_end() == named.display().to_string(), "{path}");
    // A folder for each LLVM beside that of the program, as it is installed.
    let dir = fresh_dir("tool/plugin-path")?;
    let (bin, lib) = (dir.join("bin"), dir.join("lib/llgo-dce/llvm"));
    fs::create_dir_all(&bin)?;
    fs::create_dir_all(&lib)?;
    fs::copy(plugin::program()?, bin.join("llgo-dce"))?;
    fs::copy(&named, lib.join("libllgo_dce.so"))?;
    let mut installed = Command::new(bin.join("llgo-dce"));
    let (path, _) = ends(installed.arg("plugin-path").env_remove("LLGO_DCE_PLUGIN").env("PATH", &bin), 0)?;
    ensure!(fs::canonicalize(path.trim_end())? == fs::canonicalize(lib.join("libllgo_dce.so"))?, "{path}");
    // It is for the LLVM of the LLGo in PATH: here a file that is linked with the one that the plugin is for, or another.
    let llgo = bin.join("llgo");
    fs::copy(&named, &llgo)?;
    ends(&mut installed, 0)?;
    let another = format!("s/libLLVM[.]so[.]{llvm}/libLLVM-99.so/; s/libLLVM-{llvm}[.]so/libLLVM-99.so/");
    process::run(Command::new("sed").args(["-i", &another]).arg(&llgo).env("LC_ALL", "C"))?;
    let (_, why) = ends(&mut installed, 1)?;
    ensure!(why.contains("for LLVM 99 is installed, only for LLVM"), "{why}");
    Ok(())
}

/// Of a report it is what the pass says itself.
pub(crate) fn why_says_what_the_option_says() -> Result<()> {
    let dir = fresh_dir("tool/why")?;
    for program in ["reflectdyn", "reflectname", "keyed", "equality", "deadtypes", "typeswitch"] {
        let module = module(&dir, program)?;
        let report = report(&module)?;
        let mut opt = steps::opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
        opt.arg("-passes=print<llgo-dce;why=*>").arg("-disable-output").arg(&module);
        let said = String::from_utf8(process::run(&mut opt)?.stderr)?;
        let (why, _) = ends(tool(&["why", "*"])?.arg(&report), 0)?;
        let mut compared = 0;
        for paragraph in format!("\n{said}").split("\nlive ").skip(1) {
            if !paragraph.contains("(see above)") {
                let lines = paragraph.trim_end();
                ensure!(
                    format!("\n{why}").contains(&format!("\nlive {lines}\n")),
                    "{program}: there is no\n{lines}"
                );
                compared += 1;
            }
        }
        ensure!(compared > 10, "{program}: {compared} paragraphs");
        let all = json(tool(&["why", "--json", "*"])?.arg(&report))?;
        let dead = all.as_array().into_iter().flatten().filter(|it| it["state"] != "live");
        ensure!(dead.into_iter().all(|it| !list(it, "missing").is_empty()), "{program}: nothing is missing");
    }
    Ok(())
}

pub(crate) fn a_report_is_a_page_or_itself() -> Result<()> {
    let dir = fresh_dir("tool/report")?;
    let report = report(&module(&dir, "reflectdyn")?)?;
    let (page, _) = ends(tool(&["report"])?.arg(&report), 0)?;
    ensure!(page.trim_end() == report.with_extension("html").display().to_string(), "{page}");
    ensure!(fs::read_to_string(page.trim_end())?.starts_with("<!doctype html>"));
    let (itself, _) = ends(tool(&["report", "--json"])?.arg(&report), 0)?;
    ensure!(itself == fs::read_to_string(&report)?, "another report");
    Ok(())
}
