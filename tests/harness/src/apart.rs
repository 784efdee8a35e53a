//! A bundled program package by package: facts, the plan of all, and each package after the pass.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::tools::Tools;
use crate::{plugin, process, steps};

/// The packages of a program, and where their files are.
pub struct Apart {
    tools: Tools,
    dir: PathBuf,
    modules: Vec<PathBuf>,
}

impl Apart {
    /// The modules of a program, whose files are below `dir`.
    pub fn new(tools: &Tools, dir: &Path, modules: Vec<PathBuf>) -> Apart {
        Apart { tools: tools.clone(), dir: dir.to_owned(), modules }
    }

    /// The plan of the program.
    pub fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    /// Writes the facts of each package, and makes the plan of all. Returns the packages, which have the hashes of their
    /// facts from then on.
    pub fn plan(&self, arguments: &[String]) -> Result<Vec<PathBuf>> {
        let mut plan = Command::new(plugin::program()?);
        plan.arg("plan").arg("-o").arg(self.path("program.plan")).args(arguments);
        let mut signed = Vec::new();
        for module in &self.modules {
            let facts = self.file(module, "facts");
            let output = self.file(module, "signed.bc");
            let passes = format!("llgo-dce-facts<out={}>", facts.display());
            self.run_passes(&passes, module, &output)?;
            plan.arg(facts);
            signed.push(output);
        }
        process::run_silently(&mut plan)?;
        Ok(signed)
    }

    /// Some packages after the pass.
    pub fn pruned(&self, modules: &[PathBuf]) -> Result<Vec<PathBuf>> {
        self.pruned_with(modules, "")
    }

    /// The same with more options, each behind a `;`.
    pub fn pruned_with(&self, modules: &[PathBuf], options: &str) -> Result<Vec<PathBuf>> {
        let passes = format!("llgo-dce<plan={}{options}>", self.path("program.plan").display());
        let pruned = modules.iter().map(|module| {
            let output = self.file(module, "pruned.bc");
            self.run_passes(&passes, module, &output)?;
            Ok(output)
        });
        pruned.collect()
    }

    /// The packages as they were.
    pub fn modules(&self) -> &[PathBuf] {
        &self.modules
    }

    fn run_passes(&self, passes: &str, module: &Path, output: &Path) -> Result<()> {
        let mut opt = steps::opt_with_plugin(&self.tools, &plugin::path()?)?;
        opt.arg(format!("-passes={passes}"));
        steps::make(opt, &[module], output)
    }

    fn file(&self, module: &Path, ending: &str) -> PathBuf {
        let stem = module.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        self.dir.join(format!("{stem}.{ending}"))
    }
}

/// Type, index and name of each slot in a report, with its state.
pub fn slots(report: &Path) -> Result<BTreeMap<(String, u64, String), String>> {
    let report: Value = serde_json::from_str(&fs::read_to_string(report)?)?;
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let methods = report["methods"].as_array().context("a report has methods")?;
    let of = |list: &str, index: &Value| {
        let index = index.as_u64().and_then(|index| usize::try_from(index).ok());
        report[list][index.unwrap_or(usize::MAX)].clone()
    };
    let slot = |method: &Value| {
        let symbol = of("symbols", &of("types", &method["type"])["symbol"]);
        let slot =
            (text(&symbol["name"]), method["slot"].as_u64().unwrap_or_default(), text(&method["name"]));
        (slot, text(&method["state"]))
    };
    Ok(methods.iter().map(slot).collect())
}
