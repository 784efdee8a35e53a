//! The stand-in Go runtime, `tests/runtime`, compiled once per process for each way that programs need it.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::Result;

use crate::dialect::Dialect;
use crate::steps::{compiler, link_modules, lto_compiler, make, Level};
use crate::tools::Tools;

/// Which runtime a program is linked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Runtime {
    /// Defines `unreachableMethod`, as LLGo's newer runtimes do: what the pass puts into matchable slots calls that.
    Newer,
    /// Does not: the function that the pass puts there ends the program itself.
    Older,
    /// Defines one that returns, as it does where throw only prints. In the `relocs` dialect only.
    Returning,
    /// [`Newer`](Self::Newer), but an assertion does not look at the first method of the itab. LLVM's own elimination
    /// makes that null where nobody calls the method, so that no other runtime runs without the plugin.
    Lenient,
}

/// The runtime, ready to be linked with a program in either of two ways.
#[derive(Clone)]
pub struct Compiled {
    /// As one module.
    pub module: PathBuf,
    /// As an object for full LTO.
    pub lto_object: PathBuf,
}

type Kind = (Dialect, Level, Runtime);

/// The runtime as `dialect` calls it.
pub fn compiled(tools: &Tools, dialect: Dialect, level: Level, runtime: Runtime) -> Result<Compiled> {
    static BUILT: Mutex<Option<HashMap<Kind, Compiled>>> = Mutex::new(None);
    // Held while building, so that a test that needs the same runtime waits for it. A failed build leaves no
    // entry.
    let mut built = BUILT.lock().unwrap_or_else(PoisonError::into_inner);
    let built = built.get_or_insert_with(HashMap::new);
    let dialect = dialect.runtime();
    if let Some(compiled) = built.get(&(dialect, level, runtime)) {
        return Ok(compiled.clone());
    }
    let compiled = build(tools, dialect, level, runtime)?;
    built.insert((dialect, level, runtime), compiled.clone());
    Ok(compiled)
}

fn build(tools: &Tools, dialect: Dialect, level: Level, runtime: Runtime) -> Result<Compiled> {
    let sources = crate::root().join("tests/runtime");
    // Named by the process: xtask and several test programs may build it at the same time.
    let name = format!("runtime-{}-{dialect:?}{level:?}{runtime:?}", std::process::id());
    let dir = crate::target_dir().join("whole-programs/runtime").join(name);
    fs::create_dir_all(&dir)?;

    let code = dir.join("runtime.bc");
    let mut clang = compiler(tools, level)?;
    clang.arg("-emit-llvm");
    if runtime != Runtime::Lenient {
        clang.arg("-DSTANDIN_GETITAB");
    }
    make(clang, &[sources.join("runtime.c")], &code)?;
    let module = dir.join("linked.ll");
    link_modules(tools, &parts(&sources, code, dialect, runtime), &module)?;
    let lto_object = dir.join("linked.o");
    make(lto_compiler(tools, level)?, &[&module], &lto_object)?;
    Ok(Compiled { module, lto_object })
}

fn parts(sources: &Path, code: PathBuf, dialect: Dialect, runtime: Runtime) -> Vec<PathBuf> {
    // The shim defines runtime.c's functions under the names that this dialect calls.
    let mut parts = vec![code, sources.join(format!("{}.ll", dialect.name()))];
    match runtime {
        Runtime::Newer | Runtime::Lenient => {
            parts.push(sources.join(format!("unreachable-{}.ll", dialect.name())));
        }
        Runtime::Returning => parts.push(sources.join("returning-relocs.ll")),
        Runtime::Older => {}
    }
    parts
}
