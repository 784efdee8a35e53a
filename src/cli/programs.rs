//! Other programs: where they are, and what they print.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The first of some names that is a program in PATH, or a path to one.
pub(crate) fn find(names: &[&str]) -> Option<PathBuf> {
    names.iter().find_map(|name| in_path(Path::new(name)))
}

fn in_path(name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return name.is_file().then(|| name.to_owned());
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// What a program prints, on both of its outputs, if it succeeds; else what it says, or why it does not run.
pub(crate) fn ask(program: &Path, arguments: &[&OsStr], input: &[u8]) -> Result<String, String> {
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // What is set for builds is none of these.
    command.env_remove("LLGO_DCE_OPTIONS").env_remove("LLGO_DCE_LOG");
    let cannot = |why: std::io::Error| format!("cannot run {}: {why}", program.display());
    let mut child = command.spawn().map_err(cannot)?;
    if let Some(mut stdin) = child.stdin.take() {
        // It may not read it at all.
        let _ = std::io::Write::write_all(&mut stdin, input);
    }
    let output = child.wait_with_output().map_err(cannot)?;
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).trim().to_owned();
    if output.status.success() {
        Ok(said)
    } else {
        Err(said.lines().find(|line| line.contains("error")).unwrap_or(&said).to_owned())
    }
}
