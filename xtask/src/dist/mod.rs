//! `cargo xtask dist`: the program, the plugins, licences, manual pages and completions as a `.deb` and a `.tar.gz`.

mod contents;
mod control;
mod licences;
mod pack;

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::process::ask;
use llgo_dce_harness::tools::{in_path, Tools};
use llgo_dce_harness::{root, target_dir};

use crate::setup;
use contents::{Contents, Plugin};

/// Builds everything, packs it into the folder `dist` of the target folder, and prints the paths of the packages.
pub(crate) fn run() -> Result<()> {
    // As it is before the choice of an LLVM changes it.
    let target = target_dir();
    let llvms = setup::ensure_all()?;
    let plugins = llvms.iter().map(|tools| built(tools, &target)).collect::<Result<Vec<_>>>()?;
    println!("Building the program ...");
    let preferred = llvms.first().context("no LLVM")?;
    let program = build(preferred, &target, &["--package", "llgo-dce-cli"], "llgo-dce")?;
    let out = target.join("dist");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let work = out.join("work");
    fs::create_dir_all(&work)?;
    let mut contents = contents::gather(&program, &plugins, &work)?;
    contents.add("share/doc/llgo-dce/licences.txt", licences::text()?);
    let made = packed(&contents, &out, time()?);
    fs::remove_dir_all(&work)?;
    made?.iter().for_each(|path| println!("{}", path.strip_prefix(root()).unwrap_or(path).display()));
    Ok(())
}

fn built(tools: &Tools, target: &Path) -> Result<Plugin> {
    println!("Building the plugin for LLVM {} ...", tools.major());
    let path = build(tools, target, &["--package", "llgo-dce", "--lib"], "libllgo_dce.so")?;
    Ok(Plugin { tools: tools.clone(), path })
}

/// Builds something with an LLVM, in a target folder that only this LLVM has.
fn build(tools: &Tools, target: &Path, what: &[&str], file: &str) -> Result<PathBuf> {
    let target = target.join(format!("llvm-{}", tools.major()));
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--locked", "--release"]).args(what).arg("--target-dir").arg(&target);
    let status = cargo.current_dir(root()).envs(setup::environment(tools)).status()?;
    ensure!(status.success(), "{cargo:?} ended with {status}");
    Ok(target.join("release").join(file))
}

/// Both packages. Without dpkg-deb, which every Debian and Ubuntu has, there is no `.deb`.
fn packed(contents: &Contents, out: &Path, time: u64) -> Result<Vec<PathBuf>> {
    let mut made = vec![pack::tarball(contents, out, time)?];
    match in_path("dpkg-deb") {
        true => made.push(pack::deb(contents, out, time)?),
        false => println!("No .deb: there is no dpkg-deb here (Debian: apt-get install dpkg)"),
    }
    Ok(made)
}

/// The time that everything in a package has: `SOURCE_DATE_EPOCH`, or that of the commit.
fn time() -> Result<u64> {
    let seconds = match env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => seconds,
        Err(_) => ask(Command::new("git").args(["log", "-1", "--format=%ct"]).current_dir(root()))
            .context("set SOURCE_DATE_EPOCH: no commit says when this is from")?,
    };
    seconds.parse().with_context(|| format!("{seconds:?} is no time in seconds"))
}

#[cfg(test)]
mod tests;
