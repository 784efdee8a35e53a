//! LLVM 19, valgrind and what else building and testing needs, installed on a Debian or Ubuntu that lacks it.

use std::collections::BTreeSet;
use std::env;
use std::process::Command;

use anyhow::{bail, Context, Result};
use llgo_dce_harness::process::ask;
use llgo_dce_harness::tools::{browser, in_path, Missing, Tools, LLVM_TOOLS};

/// Said where apt knows no LLVM 19: an older Debian, say.
const LLVM_IS_ELSEWHERE: &str = "\
The LLVM project's own do:

    wget https://apt.llvm.org/llvm.sh && sudo bash llvm.sh 19
    sudo apt-get install llvm-19-dev llvm-19-tools

Then run this again";

/// LLVM's tools, after installing what was missing.
pub(crate) fn ensure() -> Result<Tools> {
    let missing = missing()?;
    if !missing.is_empty() {
        println!("Building and testing the plugin needs what is not here yet:");
        missing.iter().for_each(|thing| println!("  {thing}"));
        let told = ["LLVM_CONFIG", "LLVM_SYS_191_PREFIX"];
        if let Some(variable) = told.into_iter().find(|name| env::var_os(name).is_some()) {
            bail!("{variable} says where LLVM is, so nothing is installed: unset it, or complete that LLVM");
        }
        install(&missing)?;
        if let Some(thing) = self::missing()?.first() {
            bail!("still missing after the installation: {thing}");
        }
    }
    Tools::find()
}

/// Installs valgrind where it is missing. Only what counts instructions needs it.
pub(crate) fn ensure_valgrind() -> Result<()> {
    if !in_path("valgrind") {
        println!("Counting instructions needs valgrind, which is not here yet.");
        install(&[Missing::new("valgrind", "valgrind")])?;
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

/// What is not there, one thing for each package. Without llvm-config there is no telling which of the tools
/// are.
fn missing() -> Result<Vec<Missing>> {
    let mut missing = Vec::new();
    match Tools::find() {
        Ok(tools) => {
            missing.extend(LLVM_TOOLS.iter().filter_map(|(name, _)| tools.tool(name).err()));
            missing.extend(tools.lit().err());
        }
        Err(error) => {
            missing.push(error);
            missing.extend(LLVM_TOOLS.iter().map(|(name, package)| Missing::new(name, package).into()));
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
    missing.dedup_by_key(|thing| thing.package);
    Ok(missing)
}

fn install(missing: &[Missing]) -> Result<()> {
    let packages: BTreeSet<&str> = missing.iter().map(|thing| thing.package).collect();
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
        let hint = if package.contains("-19") { LLVM_IS_ELSEWHERE } else { "" };
        bail!("this system's package sources have no {package}. {hint}");
    }
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(packages);
    apt(sudo, &arguments)
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
