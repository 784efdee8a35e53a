//! Installs LLVM, valgrind and the other tools that building and testing needs, on a Debian or Ubuntu.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;
use std::sync::OnceLock;

use anyhow::{bail, ensure, Context, Result};
use llgo_dce_harness::process::ask;
use llgo_dce_harness::tools::{browser, in_path, majors, package, Missing, Tools, LLVM_TOOLS};
use llgo_dce_harness::{root, target};

/// Which LLVM is used.
#[derive(Clone)]
enum Choice {
    /// The one that a variable of the environment names: that variable.
    Environment(&'static str),
    /// The one of that major version, from the command line.
    Major(String),
    /// The preferred one.
    Preferred,
}

static CHOICE: OnceLock<Choice> = OnceLock::new();

/// Decides which LLVM everything below uses, once: the one that `LLVM_CONFIG` or `LLVM_SYS_221_PREFIX` names, the one
/// of that major version, or else the preferred one.
pub(crate) fn choose(major: Option<&str>) -> Result<()> {
    let variable =
        ["LLVM_CONFIG", "LLVM_SYS_221_PREFIX"].into_iter().find(|name| env::var_os(name).is_some());
    let choice = match (major, variable) {
        (Some(major), Some(variable)) => bail!("--llvm {major}, but {variable} says where LLVM is: unset it"),
        (Some(major), None) => {
            let majors = majors()?;
            ensure!(majors.iter().any(|known| known == major), "no LLVM {major}: {}", majors.join(" or "));
            Choice::Major(major.to_owned())
        }
        (None, Some(variable)) => Choice::Environment(variable),
        (None, None) => Choice::Preferred,
    };
    // Set once, at the start.
    let _ = CHOICE.set(choice);
    Ok(())
}

fn choice() -> Choice {
    CHOICE.get().cloned().unwrap_or(Choice::Preferred)
}

/// The tools of the LLVM that is used, after installing what was missing. What this process starts uses it, too, and
/// builds in a target folder that only this LLVM has.
pub(crate) fn ensure() -> Result<Tools> {
    let tools = match choice() {
        Choice::Environment(variable) => found(&Tools::find, Some(variable))?,
        Choice::Major(major) => of(&major)?,
        Choice::Preferred => of(&majors()?.swap_remove(0))?,
    };
    environment(&tools).into_iter().for_each(|(name, value)| env::set_var(name, value));
    Ok(tools)
}

/// The tools of all LLVMs that are to be tried, the preferred one first.
pub(crate) fn ensure_all() -> Result<Vec<Tools>> {
    match choice() {
        Choice::Preferred => majors()?.iter().map(|major| of(major)).collect(),
        _ => Ok(vec![ensure()?]),
    }
}

/// The environment of a process that uses one LLVM, with a target folder of its own: llvm-plugin's build script does
/// not notice that LLVM is another.
pub(crate) fn environment(tools: &Tools) -> Vec<(&'static str, String)> {
    let mut variables = Vec::new();
    if !matches!(choice(), Choice::Environment(_)) {
        variables.push(("LLVM_CONFIG", format!("llvm-config-{}", tools.major())));
    }
    if env::var_os("CARGO_TARGET_DIR").is_none() {
        let target = root().join("target").join(format!("llvm-{}", tools.major()));
        variables.push(("CARGO_TARGET_DIR", target.display().to_string()));
    }
    variables
}

fn of(major: &str) -> Result<Tools> {
    if Tools::of(major).is_err() {
        let others = majors()?.into_iter().filter(|other| other != major);
        others
            .for_each(|other| println!("There is no LLVM {major} here; --llvm {other} takes LLVM {other}."));
    }
    found(&|| Tools::of(major), None)
}

/// LLVM's tools, after installing what was missing, unless a variable says where LLVM is.
fn found(find: &dyn Fn() -> Result<Tools>, variable: Option<&str>) -> Result<Tools> {
    let missing = missing(find)?;
    if !missing.is_empty() {
        println!("Building and testing the plugin needs what is not here yet:");
        missing.iter().for_each(|thing| println!("  {thing}"));
        if let Some(variable) = variable {
            bail!("{variable} says where LLVM is, so nothing is installed: unset it, or complete that LLVM");
        }
        install(&missing)?;
        if let Some(thing) = self::missing(find)?.first() {
            bail!("still missing after the installation: {thing}");
        }
    }
    find()
}

/// Installs valgrind where it is missing. Only what counts instructions needs it.
pub(crate) fn ensure_valgrind() -> Result<()> {
    if !in_path("valgrind") {
        println!("Counting instructions needs valgrind, which is not here yet.");
        install(&[Missing::new("valgrind", "valgrind")])?;
    }
    Ok(())
}

/// Installs ninja where it is missing. Only the tests of engines need it.
pub(crate) fn ensure_ninja() -> Result<()> {
    if !in_path("ninja") {
        println!("Distributed ThinLTO is tried with ninja, which is not here yet.");
        install(&[Missing::new("ninja", "ninja-build")])?;
    }
    Ok(())
}

/// Installs emulators and C libraries of other targets where they are missing. Only the tests of targets need them.
pub(crate) fn ensure_targets() -> Result<()> {
    let missing: Vec<Missing> = target::ALL.iter().flat_map(target::Target::missing).collect();
    if !missing.is_empty() {
        println!("Trying other targets needs what is not here yet:");
        missing.iter().for_each(|thing| println!("  {thing}"));
        install(&missing)?;
    }
    Ok(())
}

/// Installs a browser where it is missing. Only the tests of the page of a report need it.
pub(crate) fn ensure_browser() -> Result<()> {
    if let Err(missing) = browser() {
        let system = std::fs::read_to_string("/etc/os-release").unwrap_or_default();
        if system.lines().any(|line| line == "ID=ubuntu") {
            bail!("{missing}, and Ubuntu has it as a snap only");
        }
        println!("Trying the page of a report needs Chromium, which is not here yet, or as a snap only.");
        install(&[missing])?;
    }
    Ok(())
}

/// The missing tools, one for each package. Without llvm-config it is not known which of LLVM's tools are installed.
fn missing(find: &dyn Fn() -> Result<Tools>) -> Result<Vec<Missing>> {
    let mut missing = Vec::new();
    match find() {
        Ok(tools) => {
            missing.extend(LLVM_TOOLS.iter().filter_map(|(name, _)| tools.tool(name).err()));
            missing.extend(tools.lit().err());
        }
        Err(error) => {
            // `llvm-22-dev`: the other packages are of the same version.
            let headers = error.downcast_ref::<Missing>().map(|missing| missing.package.clone());
            let major = headers.as_deref().and_then(|name| name.split('-').nth(1)).unwrap_or_default();
            let tool = |&(name, of_any): &(&str, &str)| Missing::new(name, &package(of_any, major)).into();
            let tools: Vec<anyhow::Error> = LLVM_TOOLS.iter().map(tool).collect();
            missing.push(error);
            missing.extend(tools);
        }
    }
    if env::var_os("CXX").is_none() && !in_path("c++") {
        missing.push(Missing::new("c++", "g++").into());
    }
    if !in_path("python3") {
        missing.push(Missing::new("python3", "python3").into());
    }
    // An error that is no Missing is another kind of trouble, and no package helps.
    let missing = missing.into_iter().map(|error| error.downcast::<Missing>());
    let mut missing = missing.collect::<Result<Vec<_>>>()?;
    missing.dedup_by_key(|thing| thing.package.clone());
    Ok(missing)
}

fn install(missing: &[Missing]) -> Result<()> {
    let packages: BTreeSet<&str> = missing.iter().map(|thing| thing.package.as_str()).collect();
    let list = packages.iter().copied().collect::<Vec<_>>().join(" ");
    if !in_path("apt-get") {
        bail!("there is no apt-get here. Debian's names for the packages are: {list}");
    }
    let sudo = !is_root()?;
    if sudo && !in_path("sudo") {
        bail!("neither root nor sudo. As root, run: apt-get update && apt-get install {list}");
    }
    apt(sudo, &["update"])?;
    if let Some(package) = packages.iter().find(|package| !is_available(package)) {
        let major = package.split('-').nth(1);
        bail!("this system's package sources have no {package}. {}", major.map_or(String::new(), elsewhere));
    }
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(packages);
    apt(sudo, &arguments)
}

/// Said where apt does not know an LLVM: on an older Debian, say.
fn elsewhere(major: &str) -> String {
    format!(
        "The LLVM project's own do:\n\n    \
         wget https://apt.llvm.org/llvm.sh && sudo bash llvm.sh {major}\n    \
         sudo apt-get install llvm-{major}-dev llvm-{major}-tools\n\nThen run this again"
    )
}

/// Says what it runs, and runs it.
fn apt(sudo: bool, arguments: &[&str]) -> Result<()> {
    let mut words = vec!["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    if sudo {
        words.insert(0, "sudo");
    }
    words.extend(arguments);
    println!("$ {}", words.join(" "));
    let status = Command::new(words[0]).args(&words[1..]).status().context("cannot run apt-get")?;
    if !status.success() {
        bail!("apt-get {} ended with {status}", arguments[0]);
    }
    Ok(())
}

fn is_available(package: &str) -> bool {
    ask(Command::new("apt-cache").args(["show", "--no-all-versions", package]))
        .is_ok_and(|found| !found.is_empty())
}

fn is_root() -> Result<bool> {
    Ok(ask(Command::new("id").arg("-u"))? == "0")
}
