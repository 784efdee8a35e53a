//! `llgo-dce doctor`: whether LLGo, LLVM, the linker and the plugin go together.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::{env, fs};

use serde::Serialize;

use crate::exit::{Exit, Failure};
use crate::plugin::{self, llvm_of};
use crate::{output, programs};

/// What `llgo-dce doctor` takes.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// LLGo; else the one in PATH.
    #[arg(long, value_name = "FILE")]
    llgo: Option<PathBuf>,
    /// Prints JSON.
    #[arg(long)]
    json: bool,
}

/// One thing that has been looked at.
#[derive(Debug, Serialize)]
struct Finding {
    /// What was looked at.
    what: &'static str,
    /// Whether it is as it should be.
    state: State,
    /// What there is.
    found: String,
    /// What to do, if anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Whether something is as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Ok,
    Problem,
    /// It cannot be looked at because of a problem that is named above.
    Skipped,
}

impl State {
    fn of(ok: bool) -> State {
        if ok {
            State::Ok
        } else {
            State::Problem
        }
    }

    fn word(self) -> &'static str {
        match self {
            State::Ok => "ok",
            State::Problem => "problem",
            State::Skipped => "skipped",
        }
    }
}

/// The LLVMs for which there are plugins, the newest first.
const LLVMS: [u32; 2] = [22, 19];
/// What lld is called.
const LINKER: &str = if cfg!(target_os = "macos") { "ld64.lld" } else { "ld.lld" };
/// Where LLGo is to be had.
const LLGO: &str = "https://github.com/xgo-dev/llgo";
/// The option of LLGo that names a plugin, in its own text.
const OPTION: &[u8] = b"lto-pass-plugin";

/// Looks at everything, and prints what it has found.
pub(crate) fn run(arguments: &Arguments) -> Result<Exit, Failure> {
    let findings = look(arguments.llgo.as_deref());
    output::print(&match arguments.json {
        true => output::json(&findings)? + "\n",
        false => findings.iter().map(text).collect(),
    })?;
    Ok(if findings.iter().any(|it| it.state == State::Problem) { Exit::No } else { Exit::Success })
}

fn text(it: &Finding) -> String {
    let next = it.next.as_ref().map_or(String::new(), |next| format!("\n         {next}"));
    format!("{:7}  {}: {}{next}\n", it.state.word(), it.what, it.found)
}

fn look(named: Option<&Path>) -> Vec<Finding> {
    let llgo = named.map(Path::to_owned).or_else(|| programs::find(&["llgo"]));
    let bytes = llgo.as_ref().and_then(|path| fs::read(path).ok());
    let linked = bytes.as_deref().and_then(llvm_of);
    let config = llvm_config(linked);
    let major = linked.or_else(|| config.as_ref().and_then(|(_, version)| major(version)));
    let linker = linker(config.as_ref().map(|(path, _)| path.as_path()));
    let mut findings =
        vec![of_llgo(llgo.as_deref()), of_llvm(linked, config.as_ref()), of_linker(linker.as_deref(), major)];
    findings.extend(of_plugin(major, linker.as_deref()));
    findings.push(of_records(bytes.as_deref()));
    findings
}

fn of_llgo(llgo: Option<&Path>) -> Finding {
    let version = llgo.map(|path| (path, programs::ask(path, &["version".as_ref()], b"")));
    let (ok, found, next) = match version {
        Some((path, Ok(version))) => (true, format!("{}: {version}", path.display()), None),
        Some((_, Err(why))) => (false, why, Some("name one that runs with --llgo FILE".to_owned())),
        None => {
            let next = format!("install LLGo ({LLGO}), or name it with --llgo FILE");
            (false, "not in PATH".to_owned(), Some(next))
        }
    };
    Finding { what: "LLGo", state: State::of(ok), found, next }
}

/// The `llvm-config` that builds use, and its version.
fn llvm_config(linked: Option<u32>) -> Option<(PathBuf, String)> {
    let named = env::var("LLVM_CONFIG").ok();
    let of_linked = linked.map(|major| format!("llvm-config-{major}"));
    let mut names: Vec<String> =
        named.into_iter().chain(of_linked).chain(["llvm-config".to_owned()]).collect();
    names.extend(LLVMS.map(|major| format!("llvm-config-{major}")));
    let path = programs::find(&names.iter().map(String::as_str).collect::<Vec<_>>())?;
    let version = programs::ask(&path, &["--version".as_ref()], b"").ok()?;
    Some((path, version))
}

fn major(version: &str) -> Option<u32> {
    version.split('.').next()?.parse().ok()
}

fn of_llvm(linked: Option<u32>, config: Option<&(PathBuf, String)>) -> Finding {
    let what = "LLVM";
    let install = || {
        Some(format!("install LLVM {}, and set LLVM_CONFIG to its llvm-config", linked.unwrap_or(LLVMS[0])))
    };
    let Some((path, version)) = config else {
        return Finding { what, state: State::Problem, found: "no llvm-config".to_owned(), next: install() };
    };
    let other = linked.filter(|&linked| major(version) != Some(linked));
    let (ok, next) = match other {
        Some(_) => (false, install()),
        None => (true, None),
    };
    let of_llgo = linked.map_or(String::new(), |linked| format!("; LLGo has LLVM {linked}"));
    Finding { what, state: State::of(ok), found: format!("{}: {version}{of_llgo}", path.display()), next }
}

/// The linker of an LLVM; else the one in PATH.
fn linker(config: Option<&Path>) -> Option<PathBuf> {
    let folder = config.and_then(|config| programs::ask(config, &["--bindir".as_ref()], b"").ok());
    let beside = folder.map(|folder| Path::new(&folder).join(LINKER)).filter(|path| path.is_file());
    beside.or_else(|| programs::find(&[LINKER]))
}

fn of_linker(linker: Option<&Path>, major: Option<u32>) -> Finding {
    let what = "linker";
    let install = || Some(format!("install lld-{}: only lld can load the plugin", major.unwrap_or(LLVMS[0])));
    let Some(path) = linker else {
        return Finding { what, state: State::Problem, found: format!("no {LINKER}"), next: install() };
    };
    let version = programs::ask(path, &["--version".as_ref()], b"").unwrap_or_else(|why| why);
    let fits = major.is_none_or(|major| version.contains(&format!("LLD {major}.")));
    let next = if fits { None } else { install() };
    Finding { what, state: State::of(fits), found: format!("{}: {version}", path.display()), next }
}

/// Which plugin there is, and whether the linker's LLVM takes it.
fn of_plugin(major: Option<u32>, linker: Option<&Path>) -> Vec<Finding> {
    let what = "plugin";
    let plugin = match plugin::find(major) {
        Ok(plugin) => plugin,
        Err(why) => {
            let (found, next) = why.split_once(": ").unwrap_or((&why, ""));
            return vec![Finding {
                what,
                state: State::Problem,
                found: found.to_owned(),
                next: Some(next.to_owned()),
            }];
        }
    };
    let path = plugin.path;
    let mut findings =
        vec![Finding { what, state: State::Ok, found: path.display().to_string(), next: None }];
    findings.extend(linker.and_then(|linker| loads(linker, &path)));
    findings
}

/// Links nothing much with the plugin, as a build would. Without a clang beside the linker there is nothing to link.
fn loads(linker: &Path, plugin: &Path) -> Option<Finding> {
    let clang = linker.with_file_name("clang");
    let clang = if clang.is_file() { clang } else { return None };
    let option = |name: &str, value: &Path| -> OsString {
        [OsStr::new(name), value.as_os_str()].into_iter().collect()
    };
    let load = option("--load-pass-plugin=", plugin);
    let path = option("--ld-path=", linker);
    let fixed =
        ["-x", "c", "-", "-flto=full", "-shared", "-nostdlib", "-o", "/dev/null", "-Xlinker"].map(OsStr::new);
    let arguments: Vec<&OsStr> = fixed.into_iter().chain([&*load, &*path]).collect();
    let tried = programs::ask(&clang, &arguments, b"void f(void) {}\n");
    let (ok, found, next) = match tried {
        Ok(said) if said.is_empty() => (true, "the linker loads the plugin".to_owned(), None),
        Ok(said) | Err(said) => {
            let next =
                "build the plugin with the LLVM that the linker is of: LLVM_CONFIG=… cargo build --release";
            (false, said, Some(next.to_owned()))
        }
    };
    Some(Finding { what: "loading", state: State::of(ok), found, next })
}

/// What the pass will read of LLGo's output.
fn of_records(llgo: Option<&[u8]>) -> Finding {
    let knows = llgo.is_some_and(|bytes| bytes.windows(OPTION.len()).any(|part| part == OPTION));
    let (state, found, next) = match (llgo, knows) {
        (None, _) => (State::Skipped, "not known without LLGo".to_owned(), None),
        (_, true) => (
            State::Ok,
            "LLGo takes a plugin, and writes records for it".to_owned(),
            Some("llgo build -lto=full -lto-pass-plugin=$(llgo-dce plugin-path) ./...".to_owned()),
        ),
        (_, false) => (
            State::Ok,
            "none: this LLGo takes no plugin, so that the pass goes by the code alone and removes less"
                .to_owned(),
            Some("build LLGo from its main branch, with -tags dev".to_owned()),
        ),
    };
    Finding { what: "records", state, found, next }
}
