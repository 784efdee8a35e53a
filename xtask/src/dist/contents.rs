//! What is in a package: files below a prefix such as `/usr`, in the order of their paths.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::process::{ask, run};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{root, steps};

/// Completions: the shell, and where it looks for them in Debian.
const COMPLETIONS: [(&str, &str); 3] = [
    ("bash", "share/bash-completion/completions/llgo-dce"),
    ("zsh", "share/zsh/vendor-completions/_llgo-dce"),
    ("fish", "share/fish/vendor_completions.d/llgo-dce.fish"),
];

/// Texts of this repository.
const TEXTS: [(&str, &str); 2] =
    [("LICENSE", "share/doc/llgo-dce/copyright"), ("CHANGELOG.md", "share/doc/llgo-dce/CHANGELOG.md")];

/// The plugin for an LLVM.
pub(super) struct Plugin {
    pub(super) tools: Tools,
    pub(super) path: PathBuf,
}

/// Files by their path below the prefix.
#[derive(Default)]
pub(super) struct Contents(BTreeMap<String, File>);

struct File {
    bytes: Vec<u8>,
    executable: bool,
}

impl Contents {
    /// Adds a file to be read.
    pub(super) fn add(&mut self, path: &str, bytes: impl Into<Vec<u8>>) {
        self.0.insert(path.to_owned(), File { bytes: bytes.into(), executable: false });
    }

    /// Adds a file to be run.
    pub(super) fn add_program(&mut self, path: &str, bytes: Vec<u8>) {
        self.0.insert(path.to_owned(), File { bytes, executable: true });
    }

    /// Each file, with its path and whether it is to be run.
    pub(super) fn files(&self) -> impl Iterator<Item = (&str, &[u8], bool)> {
        self.0.iter().map(|(path, file)| (path.as_str(), file.bytes.as_slice(), file.executable))
    }
}

/// Everything that the program and the plugins have to say, and themselves without symbols. `work` is for files on the way.
pub(super) fn gather(program: &Path, plugins: &[Plugin], work: &Path) -> Result<Contents> {
    let mut contents = Contents::default();
    let first = plugins.first().context("no plugin")?;
    contents.add_program("bin/llgo-dce", stripped(first, program, work)?);
    for plugin in plugins {
        let path = format!("lib/llgo-dce/llvm-{}/libllgo_dce.so", plugin.tools.major());
        contents.add(&path, stripped(plugin, &plugin.path, work)?);
    }
    for page in manual(program, work)? {
        let name = page.file_name().unwrap_or_default().to_string_lossy();
        contents.add(&format!("share/man/man1/{name}"), read(&page)?);
    }
    for (shell, path) in COMPLETIONS {
        contents.add(path, ask(Command::new(program).args(["completions", shell]))? + "\n");
    }
    for (text, path) in TEXTS {
        contents.add(path, read(&root().join(text))?);
    }
    Ok(contents)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn stripped(plugin: &Plugin, file: &Path, work: &Path) -> Result<Vec<u8>> {
    let output = work.join("stripped");
    steps::strip(&plugin.tools, file, &output)?;
    read(&output)
}

/// The manual pages, compressed as Debian wants them: without a name or a time.
fn manual(program: &Path, work: &Path) -> Result<Vec<PathBuf>> {
    let folder = work.join("man");
    fs::create_dir_all(&folder)?;
    run(Command::new(program).args(["man", "--output"]).arg(&folder))?;
    let pages = fs::read_dir(&folder)?.map(|page| Ok(page?.path())).collect::<Result<Vec<_>>>()?;
    ensure!(!pages.is_empty(), "there are no manual pages");
    run(Command::new("gzip").args(["-n", "-9"]).args(&pages))?;
    Ok(pages.into_iter().map(|page| PathBuf::from(format!("{}.gz", page.display()))).collect())
}
