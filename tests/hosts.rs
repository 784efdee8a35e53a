//! The plugin in hosts of each LLVM, with those that it was not built for among them, and what is no host at all.
//!
//! Every test is `HOST-MAJOR/with-MAJOR`: a host of one LLVM, and a plugin that was built for another or for its own.
//! What a test has made stays in `target/whole-programs/hosts/HOST-MAJOR/with-MAJOR`.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use anyhow::{bail, ensure, Context, Result};
use libtest_mimic::Trial;
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::{in_path, majors, Missing, Tools};
use llgo_dce_harness::{fresh_dir, plugin, process, root, target_dir};

/// A module that the pass takes something out of, in every host.
const MODULE: &str = "lit/rules/use-iface/by-live-function.ll";

/// What the pass says when it has run, at the level `info`.
const HAS_RUN: &str = "llgo-dce: info: ";

/// How a host is started, with a plugin and a folder for what it writes.
type Start = fn(&Tools, &Path, &Path) -> Result<Command>;

const HOSTS: [(&str, Start); 3] = [("opt", opt), ("clang", clang), ("lld", lld)];

fn main() -> ExitCode {
    run(trials())
}

fn trials() -> Result<Vec<Trial>> {
    let majors = majors()?;
    let mut trials = Vec::new();
    for host in &majors {
        for built in &majors {
            for (name, start) in HOSTS {
                let (label, host, built) =
                    (format!("{name}-{host}/with-{built}"), host.clone(), built.clone());
                trials.push(trial(label.clone(), move || holds(&label, &host, &built, start)));
            }
        }
    }
    for built in majors {
        let label = format!("no-host/with-{built}");
        trials.push(trial(label.clone(), move || is_refused_without_llvm(&label, &built)));
    }
    // It takes two builds, and needs to be tried with one LLVM alone.
    let is_preferred = Tools::find().and_then(|tools| tools.is_preferred()).unwrap_or(false);
    trials.push(trial("mixed".to_owned(), a_mixed_plugin_says_so).with_ignored_flag(!is_preferred));
    Ok(trials)
}

/// In its own host the pass runs; any other refuses the plugin, or the plugin refuses it, in one sentence.
fn holds(label: &str, host: &str, built: &str, start: Start) -> Result<()> {
    let (tools, plugin, dir) = (Tools::of(host)?, plugin_of(built)?, fresh_dir(&format!("hosts/{label}"))?);
    let mut command = start(&tools, &plugin, &dir)?;
    command.env("LLGO_DCE_LOG", "info").env("LLGO_DCE_OPTIONS", "whole-program");
    let output = command.output().with_context(|| format!("cannot run {command:?}"))?;
    let said = String::from_utf8_lossy(&output.stderr);
    // Above 128 a shell or a driver has met a signal.
    ensure!(
        output.status.code().is_some_and(|code| code < 128),
        "{} from {command:?}\n{said}",
        output.status
    );
    let refusals = ["Wrong API version on plugin", "not registering any pass"];
    let refused = said.lines().filter(|line| refusals.iter().any(|refusal| line.contains(refusal))).count();
    let has_run = said.contains(HAS_RUN);
    if host == built {
        ensure!(output.status.success() && has_run && refused == 0, "{command:?} said:\n{said}");
    } else {
        ensure!(!has_run && refused == 1, "refused in {refused} sentences: {command:?} said:\n{said}");
    }
    Ok(())
}

fn opt(tools: &Tools, plugin: &Path, _: &Path) -> Result<Command> {
    let mut opt = tools.command("opt")?;
    opt.arg("-load-pass-plugin").arg(plugin).args(["-passes=llgo-dce", "-disable-output"]);
    opt.arg(root().join(MODULE));
    Ok(opt)
}

fn clang(tools: &Tools, plugin: &Path, dir: &Path) -> Result<Command> {
    let mut clang = compiler(tools, dir)?;
    clang.arg(format!("-fpass-plugin={}", plugin.display()));
    Ok(clang)
}

/// A clang that makes an object file of the module.
fn compiler(tools: &Tools, dir: &Path) -> Result<Command> {
    let mut clang = tools.command("clang")?;
    clang.args(["-c", "-O1", "-fPIC", "-Wno-override-module"]).arg(root().join(MODULE));
    clang.arg("-o").arg(dir.join("module.o"));
    Ok(clang)
}

fn lld(tools: &Tools, plugin: &Path, dir: &Path) -> Result<Command> {
    process::run(compiler(tools, dir)?.arg("-flto"))?;
    let mut lld = Command::new(tools.tool("ld.lld")?);
    lld.arg(format!("--load-pass-plugin={}", plugin.display()));
    lld.arg("-shared").arg(dir.join("module.o")).arg("-o").arg(dir.join("module.so"));
    Ok(lld)
}

/// Calls the entry point with a place as large as LLVM 19 has, where that is the first argument.
const WITHOUT_LLVM: &str = "\
import ctypes, sys
entry = ctypes.CDLL(sys.argv[1]).llvmGetPassPluginInfo
entry.argtypes, entry.restype = [ctypes.c_void_p], ctypes.c_void_p
place = ctypes.create_string_buffer(b'\\xaa' * 64, 64)
entry(place)
print(int.from_bytes(place.raw[:4], sys.byteorder), place.raw[32:] == b'\\xaa' * 32)
";

/// A program of whose LLVM nothing is known is handed an API version that every host refuses, and nothing is written
/// behind what every host has room for.
fn is_refused_without_llvm(label: &str, built: &str) -> Result<()> {
    if !cfg!(target_arch = "x86_64") {
        return Ok(());
    }
    if !in_path("python3") {
        return Err(Missing::new("python3 in PATH", "python3").into());
    }
    let program = fresh_dir(&format!("hosts/{label}"))?.join("host.py");
    std::fs::write(&program, WITHOUT_LLVM)?;
    let output = process::run(Command::new("python3").arg(program).arg(plugin_of(built)?))?;
    let (printed, said) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    ensure!(printed == "0 True\n", "{printed}");
    ensure!(said.lines().count() == 1 && said.contains("not registering any pass"), "{said}");
    Ok(())
}

/// llvm-plugin's build script does not notice another LLVM. What comes of it, where a target folder has been used for
/// both, says so.
fn a_mixed_plugin_says_so() -> Result<()> {
    let majors = majors()?;
    let [built, .., before] = majors.as_slice() else { bail!("one LLVM alone cannot be mixed") };
    let (tools, target) = (Tools::of(built)?, target_dir().join("mixed"));
    Tools::of(before)?;
    for major in [before, built] {
        build(major, &target, &[])?;
    }
    let plugin = target.join("debug/libllgo_dce.so");
    let output = opt(&tools, &plugin, &target)?.output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let sentence =
        "partly for another one: give each LLVM a target folder of its own: not registering any pass";
    ensure!(said.contains(sentence), "{}\n{said}", output.status);
    ensure!(output.status.code() == Some(1), "{}\n{said}", output.status);
    Ok(())
}

/// The plugin that was built for an LLVM: the one under test, or one in that LLVM's own target folder.
fn plugin_of(major: &str) -> Result<PathBuf> {
    if Tools::find()?.major() == major {
        return plugin::path();
    }
    Tools::of(major)?;
    let target = root().join("target").join(format!("llvm-{major}"));
    build(major, &target, &["--release"])?;
    Ok(target.join("release/libllgo_dce.so"))
}

fn build(major: &str, target: &Path, more: &[&str]) -> Result<()> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--package", "llgo-dce", "--lib"]).args(more).current_dir(root());
    build.arg("--target-dir").arg(target).env("LLVM_CONFIG", format!("llvm-config-{major}"));
    process::run(&mut build)?;
    Ok(())
}
