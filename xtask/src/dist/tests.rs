//! The packages have everything that they have to have, and nothing of when and where they were made.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;
use llgo_dce_harness::process::ask;
use llgo_dce_harness::testing::in_ci;
use llgo_dce_harness::tools::{in_path, Tools};
use llgo_dce_harness::{fresh_dir, plugin};

use super::contents::{self, Contents};
use super::{packed, Plugin};

const TIME: u64 = 1_700_000_000;

/// What is in the `.tar.gz` of a folder, as `tar` lists it.
fn listed(out: &Path) -> Result<String> {
    let name = format!("llgo-dce-{}-{}-linux.tar.gz", super::control::VERSION, std::env::consts::ARCH);
    ask(Command::new("tar").args(["--utc", "-tvzf"]).arg(out.join(name)))
}

#[test]
fn the_packages_have_everything() -> Result<()> {
    // Without an LLVM there is nothing to be packed.
    let tools = match Tools::find() {
        Err(_) if !in_ci() => return Ok(()),
        tools => tools?,
    };
    let out = fresh_dir("dist/everything")?;
    let major = tools.major().to_owned();
    let plugins = [Plugin { tools, path: plugin::path()? }];
    let contents = contents::gather(&plugin::program()?, &plugins, &out)?;
    packed(&contents, &out, TIME)?;
    let list = listed(&out)?;
    let plugin = format!("/lib/llgo-dce/llvm-{major}/libllgo_dce.so");
    for path in [
        "/bin/llgo-dce",
        plugin.as_str(),
        "/share/man/man1/llgo-dce.1.gz",
        "/share/man/man1/llgo-dce-diff.1.gz",
        "/share/bash-completion/completions/llgo-dce",
        "/share/zsh/vendor-completions/_llgo-dce",
        "/share/fish/vendor_completions.d/llgo-dce.fish",
        "/share/doc/llgo-dce/copyright",
    ] {
        assert!(list.lines().any(|line| line.ends_with(path)), "{path} is not in\n{list}");
    }
    Ok(())
}

/// Two files of which one is to be run, added in some order.
fn small(backwards: bool) -> Contents {
    let mut contents = Contents::default();
    let mut add = |first: bool| match first {
        true => contents.add("share/a", "text"),
        false => contents.add_program("bin/b", b"\0GLIBC_2.34\0".to_vec()),
    };
    add(!backwards);
    add(backwards);
    contents
}

#[test]
fn the_same_files_make_the_same_packages() -> Result<()> {
    let (one, other) = (fresh_dir("dist/one")?, fresh_dir("dist/other")?);
    let made = packed(&small(false), &one, TIME)?;
    packed(&small(true), &other, TIME)?;
    for path in &made {
        let name = path.file_name().unwrap_or_default();
        assert!(fs::read(path)? == fs::read(other.join(name))?, "{} differs", path.display());
    }
    let list = listed(&one)?;
    assert!(list.lines().all(|line| line.contains(" 0/0 ") && line.contains("2023-11-14 22:13")), "{list}");
    assert!(list.lines().any(|line| line.starts_with("-rwxr-xr-x") && line.ends_with("/bin/b")), "{list}");
    assert!(list.lines().any(|line| line.starts_with("-rw-r--r--") && line.ends_with("/share/a")), "{list}");
    if let (true, Some(deb)) = (in_path("dpkg-deb"), made.last()) {
        let control = ask(Command::new("dpkg-deb").arg("--field").arg(deb))?;
        assert!(control.contains("Depends: libc6 (>= 2.34)"), "{control}");
        assert!(control.contains("Suggests: llvm-22 | llvm-19\n"), "{control}");
    }
    Ok(())
}
