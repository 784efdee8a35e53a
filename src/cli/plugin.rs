//! `llgo-dce plugin-path`: where the plugin is.

use std::path::{Path, PathBuf};
use std::{env, fs};

use object::read::macho::{MachHeader, MachOFile};
use object::{File, Object, ObjectSection};

use crate::{output, programs};

/// Names a plugin, instead of those that came with this program.
const VARIABLE: &str = "LLGO_DCE_PLUGIN";
/// What it is called.
const FILE: &str = if cfg!(target_os = "macos") { "libllgo_dce.dylib" } else { "libllgo_dce.so" };

/// A plugin that has been found.
#[derive(Debug, Clone)]
pub(crate) struct Plugin {
    pub(crate) path: PathBuf,
    /// The LLVM that it is for; `None` where the file does not say.
    pub(crate) llvm: Option<u32>,
}

/// Prints the path of the plugin: for that LLVM, or for the one of LLGo.
pub(crate) fn print(llvm: Option<u32>) -> Result<(), String> {
    let plugin = find(llvm.or_else(llvm_of_llgo))?;
    output::print(&format!("{}\n", plugin.path.display()))
}

/// The LLVM that the LLGo in PATH is linked with. A plugin that is named is taken as it is.
fn llvm_of_llgo() -> Option<u32> {
    if env::var_os(VARIABLE).is_some() {
        return None;
    }
    llvm_of(&fs::read(programs::find(&["llgo"])?).ok()?)
}

/// The plugin for an LLVM, or the one for the newest.
pub(crate) fn find(llvm: Option<u32>) -> Result<Plugin, String> {
    let all: Vec<Plugin> = candidates().into_iter().filter(|path| path.is_file()).map(plugin).collect();
    let fits = |plugin: &&Plugin| llvm.is_none() || plugin.llvm == llvm;
    let found = all.iter().filter(fits).max_by_key(|plugin| plugin.llvm);
    found.cloned().ok_or_else(|| missing(llvm, &all))
}

fn missing(llvm: Option<u32>, all: &[Plugin]) -> String {
    let wanted = llvm.map_or(String::new(), |major| format!(" for LLVM {major}"));
    let others: Vec<String> = all.iter().filter_map(|it| it.llvm).map(|it| it.to_string()).collect();
    let others = match others.is_empty() {
        true => String::new(),
        false => format!(", only for LLVM {}", others.join(", ")),
    };
    let config = llvm.map_or(String::new(), |major| format!("LLVM_CONFIG=llvm-config-{major} "));
    format!("no plugin{wanted} is installed{others}: build one with {config}cargo build --release, or name it in {VARIABLE}")
}

/// Where plugins may be: the one that is named; else in folders of their own for each LLVM, and beside this program.
fn candidates() -> Vec<PathBuf> {
    if let Some(named) = env::var_os(VARIABLE) {
        return vec![named.into()];
    }
    let Some(folder) =
        env::current_exe().ok().and_then(|it| fs::canonicalize(it).ok()?.parent().map(Path::to_owned))
    else {
        return Vec::new();
    };
    let library = folder.join("../lib/llgo-dce");
    let of_llvm = fs::read_dir(&library).into_iter().flatten().flatten().map(|entry| entry.path().join(FILE));
    let mut all: Vec<PathBuf> = of_llvm.filter_map(|path| fs::canonicalize(path).ok()).collect();
    all.sort();
    all.push(folder.join(FILE));
    all
}

fn plugin(path: PathBuf) -> Plugin {
    let llvm = fs::read(&path).ok().and_then(|bytes| llvm_of(&bytes));
    Plugin { path, llvm }
}

/// The major version of the LLVM that a program or a library is linked with, if that is a shared library.
pub(crate) fn llvm_of(bytes: &[u8]) -> Option<u32> {
    let file = match File::parse(bytes).ok()? {
        File::MachO64(file) => return llvm_of_macho(&file),
        file => file,
    };
    let strings = file.section_by_name(".dynstr")?;
    let names = strings.data().ok()?.split(|&byte| byte == 0);
    names.filter_map(|name| std::str::from_utf8(name).ok()).find_map(major_of)
}

/// The same of a file for macOS, where the version of a library stands beside its name.
fn llvm_of_macho<H: MachHeader>(file: &MachOFile<'_, H>) -> Option<u32> {
    let mut commands = file.macho_load_commands().ok()?;
    while let Some(command) = commands.next().ok()? {
        let Ok(Some(library)) = command.dylib() else { continue };
        let path = command.string(file.endian(), library.dylib.name).unwrap_or_default();
        let name = path.rsplit(|&byte| byte == b'/').next().unwrap_or_default();
        if [&b"libLLVM."[..], b"libLLVM-"].iter().any(|start| name.starts_with(start)) {
            return Some(library.dylib.current_version.get(file.endian()).major().into());
        }
    }
    None
}

/// Of the name of LLVM's library: `libLLVM.so.22.1`, `libLLVM-19.so.1`.
fn major_of(library: &str) -> Option<u32> {
    let rest = library.strip_prefix("libLLVM")?;
    let rest = rest.strip_prefix('-').or_else(|| rest.strip_prefix(".so."))?;
    rest.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{major_of, missing, Plugin};

    #[test]
    fn names_of_llvms_library() {
        let names = [
            "libLLVM.so.22.1",
            "libLLVM-19.so.1",
            "libLLVM-19.so",
            "libLLVM.so",
            "libLLVMCore.so.19",
            "libc.so.6",
        ];
        assert_eq!(names.map(major_of), [Some(22), Some(19), Some(19), None, None, None]);
    }

    #[test]
    fn what_is_missing_has_a_next_step() {
        let there = [Plugin { path: "p".into(), llvm: Some(19) }];
        let said = missing(Some(22), &there);
        assert!(said.contains(
            "for LLVM 22 is installed, only for LLVM 19: build one with LLVM_CONFIG=llvm-config-22"
        ));
        assert!(missing(None, &[]).starts_with("no plugin is installed: build one with cargo build"));
    }
}
