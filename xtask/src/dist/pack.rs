//! Packages that are the same, byte for byte, whenever and wherever the same files are packed: sorted, of one time, and
//! owned by root.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use llgo_dce_harness::process::run;

use super::contents::Contents;
use super::control::{self, VERSION};

/// Packs the files as `llgo-dce-VERSION-MACHINE-linux.tar.gz`, with a folder of that name in it.
pub(super) fn tarball(contents: &Contents, out: &Path, time: u64) -> Result<PathBuf> {
    let name = format!("llgo-dce-{VERSION}-{}-linux", std::env::consts::ARCH);
    let stage = Stage::new(out)?;
    stage.files(contents, &name)?;
    let output = out.join(format!("{name}.tar.gz"));
    let mut tar = Command::new("tar");
    tar.args(["--create", "--sort=name", "--format=gnu", "--owner=0", "--group=0", "--numeric-owner"]);
    tar.arg(format!("--mtime=@{time}")).args(["-I", "gzip -n9", "-f"]).arg(&output);
    run(tar.arg("-C").arg(&stage.0).arg(&name))?;
    Ok(output)
}

/// Packs the files for Debian, below `/usr`.
pub(super) fn deb(contents: &Contents, out: &Path, time: u64) -> Result<PathBuf> {
    let stage = Stage::new(out)?;
    stage.files(contents, "usr")?;
    stage.file("DEBIAN/control", control::text(contents).as_bytes(), false)?;
    let output = out.join(format!("llgo-dce_{VERSION}_{}.deb", control::architecture()));
    let mut dpkg = Command::new("dpkg-deb");
    dpkg.args(["--root-owner-group", "-Zxz", "-z6", "--build"]).arg(&stage.0).arg(&output);
    // What is newer than that gets this time: all of it.
    run(dpkg.env("SOURCE_DATE_EPOCH", time.to_string()))?;
    Ok(output)
}

/// A folder with the files as they are to be packed, which is removed in the end.
struct Stage(PathBuf);

impl Stage {
    fn new(out: &Path) -> Result<Stage> {
        let stage = Stage(out.join("stage"));
        stage.folder(&stage.0)?;
        Ok(stage)
    }

    fn files(&self, contents: &Contents, prefix: &str) -> Result<()> {
        contents.files().try_for_each(|(path, bytes, executable)| {
            self.file(&format!("{prefix}/{path}"), bytes, executable)
        })
    }

    fn file(&self, path: &str, bytes: &[u8], executable: bool) -> Result<()> {
        let path = self.0.join(path);
        self.folder(path.parent().unwrap_or(&self.0))?;
        fs::write(&path, bytes)?;
        mode(&path, if executable { 0o755 } else { 0o644 })
    }

    /// Makes a folder, and those that it is in, with permissions that no umask takes away.
    fn folder(&self, path: &Path) -> Result<()> {
        fs::create_dir_all(path)?;
        path.ancestors().take_while(|it| it.starts_with(&self.0)).try_for_each(|it| mode(it, 0o755))
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What stays is in the way of nobody but the next package, which writes its own files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn mode(path: &Path, mode: u32) -> Result<()> {
    Ok(fs::set_permissions(path, fs::Permissions::from_mode(mode))?)
}
