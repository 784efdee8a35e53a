//! The command line of `cargo xtask llgo`.

use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::{root, target_dir};

use super::modes::{Mode, MODES};

/// What is tried without a folder: the Go code of the bundled programs.
const BUNDLED: &str = "tests/programs";

/// What the command line says.
pub(super) struct Options {
    /// The folders and files in which programs are looked for.
    pub(super) places: Vec<PathBuf>,
    /// The names of modes. None are all.
    pub(super) names: Vec<String>,
    /// A file with the names of programs, when only those are meant.
    pub(super) list: Option<PathBuf>,
    /// How many programs are tried at a time.
    pub(super) jobs: usize,
    /// How long a program may run.
    pub(super) timeout: Duration,
    /// Where the tables are written as JSON.
    pub(super) json: PathBuf,
    /// Where everything else is written.
    pub(super) out: PathBuf,
}

impl Options {
    pub(super) fn parse(arguments: &[&str]) -> Result<Self> {
        let out = target_dir().join("llgo");
        let (places, names, json) = (Vec::new(), Vec::new(), PathBuf::new());
        let timeout = Duration::from_secs(20);
        let mut options = Self { places, names, list: None, jobs: 1, timeout, json, out };
        let mut words = arguments.iter();
        while let Some(&word) = words.next() {
            if word.starts_with('-') {
                let value = *words.next().with_context(|| format!("{word} needs a value"))?;
                options.set(word, value)?;
            } else {
                options.places.push(PathBuf::from(word));
            }
        }
        if options.places.is_empty() {
            options.places.push(root().join(BUNDLED));
        }
        if options.json.as_os_str().is_empty() {
            options.json = options.out.join("llgo.json");
        }
        Ok(options)
    }

    fn set(&mut self, option: &str, value: &str) -> Result<()> {
        match option {
            "--mode" => {
                let known: Vec<&str> = MODES.iter().map(|mode| mode.name).collect();
                ensure!(known.contains(&value), "there is no mode {value}: {}", known.join(", "));
                self.names.push(value.to_owned());
            }
            "--list" => self.list = Some(PathBuf::from(value)),
            "--jobs" => self.jobs = number::<usize>(option, value)?.max(1),
            "--timeout" => self.timeout = Duration::from_secs(number(option, value)?),
            "--json" => self.json = std::path::absolute(value)?,
            "--out" => self.out = std::path::absolute(value)?,
            _ => anyhow::bail!("there is no option {option}"),
        }
        Ok(())
    }

    /// The modes that are wanted.
    pub(super) fn modes(&self) -> impl Iterator<Item = &'static Mode> + '_ {
        MODES.iter().filter(|mode| self.names.is_empty() || self.names.iter().any(|name| name == mode.name))
    }
}

fn number<N: FromStr<Err: std::error::Error + Send + Sync + 'static>>(
    option: &str,
    value: &str,
) -> Result<N> {
    value.parse().with_context(|| format!("{option} {value}"))
}
