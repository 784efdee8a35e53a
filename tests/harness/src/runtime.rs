//! The stand-in Go runtime, `tests/runtime`, compiled once per process for each way that programs need it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use crate::programs::Dialect;
use crate::steps::{c_to_bitcode, link_modules, Level};
use crate::tools::Tools;

/// Which runtime a program is linked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Age {
    /// Defines `unreachableMethod`, as LLGo's newer runtimes do: the pass puts that into matchable slots.
    Newer,
    /// Does not: the pass has to bring a function of its own.
    Older,
}

type Kind = (Dialect, Level, Age);

/// The runtime as one module, to be linked into a program's modules.
pub fn module(tools: &Tools, dialect: Dialect, level: Level, age: Age) -> Result<PathBuf> {
    static BUILT: Mutex<Option<HashMap<Kind, PathBuf>>> = Mutex::new(None);
    // Held while building, so that a test that needs the same runtime waits for it. A failed build leaves no
    // entry.
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let built = built.get_or_insert_with(HashMap::new);
    if let Some(module) = built.get(&(dialect, level, age)) {
        return Ok(module.clone());
    }
    let module = build(tools, dialect, level, age)?;
    built.insert((dialect, level, age), module.clone());
    Ok(module)
}

fn build(tools: &Tools, dialect: Dialect, level: Level, age: Age) -> Result<PathBuf> {
    let sources = crate::root().join("tests/runtime");
    // Named by the process: xtask and several test programs may build it at the same time.
    let name = format!("runtime-{}-{dialect:?}{level:?}{age:?}", std::process::id());
    let dir = crate::target_dir().join("whole-programs/runtime").join(name);
    fs::create_dir_all(&dir)?;

    let code = dir.join("runtime.bc");
    c_to_bitcode(tools, &sources.join("runtime.c"), level, &code)?;
    let module = dir.join("linked.ll");
    link_modules(tools, &parts(&sources, code, dialect, age), &module)?;
    Ok(module)
}

fn parts(sources: &Path, code: PathBuf, dialect: Dialect, age: Age) -> Vec<PathBuf> {
    // The shim gives runtime.c's functions the names that this dialect calls.
    let mut parts = vec![code, sources.join(format!("{}.ll", dialect.name()))];
    if age == Age::Newer {
        parts.push(sources.join(format!("unreachable-{}.ll", dialect.name())));
    }
    parts
}
