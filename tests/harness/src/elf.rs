//! What can be read off a linked file: which symbols it defines, and how large its parts are.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use object::elf::{SHF_ALLOC, SHF_EXECINSTR, SHT_NOBITS, SHT_REL, SHT_RELA, SHT_RELR};
use object::{BinaryFormat, File, Object, ObjectSection, ObjectSymbol, SectionFlags, SymbolKind};

/// What full LTO appends to the name of a function that devirtualization makes visible to other objects.
const PROMOTED: &str = ".llvm.merged";

/// The names that a file with symbols defines, which is what `nm --defined-only` prints; a promoted function
/// counts under the name that it had, and a symbol of Mach-O under that of LLVM IR, without its first `_`.
pub fn defined_symbols(path: &Path) -> Result<BTreeSet<String>> {
    defined(path, |kind| kind != SymbolKind::File)
}

/// Those of them that are functions.
pub fn defined_functions(path: &Path) -> Result<BTreeSet<String>> {
    defined(path, |kind| kind == SymbolKind::Text)
}

fn defined(path: &Path, wanted: impl Fn(SymbolKind) -> bool) -> Result<BTreeSet<String>> {
    let bytes = read(path)?;
    let file = parse(&bytes, path)?;
    // That a name is not there says nothing where no name is.
    ensure!(file.symbols().next().is_some(), "{} is stripped: it proves nothing", path.display());
    let symbols = file.symbols().filter(|symbol| !symbol.is_undefined() && wanted(symbol.kind()));
    let format = file.format();
    symbols.map(|symbol| Ok(original(format, &String::from_utf8_lossy(symbol.name_bytes()?)))).collect()
}

/// The name that a symbol had in LLVM IR. Mach-O puts `_` before all of them.
fn original(format: BinaryFormat, name: &str) -> String {
    let name = name.strip_prefix('_').filter(|_| format == BinaryFormat::MachO).unwrap_or(name);
    name.strip_suffix(PROMOTED).unwrap_or(name).to_owned()
}

/// Bytes of a linked file, by what they are for. What is zero at the start (`.bss`) takes none and is not
/// counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// Machine code.
    pub text: u64,
    /// Everything else that is loaded: constants, type descriptors, unwind tables, variables.
    pub data: u64,
    /// What the dynamic linker reads to put addresses into data: method tables are full of them.
    pub relocations: u64,
    /// The whole file.
    pub total: u64,
}

impl Sizes {
    /// What is in the file, without what only fills it up to a page.
    pub fn contents(&self) -> u64 {
        self.text + self.data + self.relocations
    }
}

/// The sizes of the parts of a linked file; meant for a stripped one, whose total is what is shipped.
pub fn sizes(path: &Path) -> Result<Sizes> {
    let bytes = read(path)?;
    let mut sizes = Sizes { total: bytes.len() as u64, ..Sizes::default() };
    for section in parse(&bytes, path)?.sections() {
        let SectionFlags::Elf { sh_type, sh_flags } = section.flags() else { continue };
        if !sh_flags.contains(SHF_ALLOC) || sh_type == SHT_NOBITS {
            continue;
        }
        let part = if [SHT_REL, SHT_RELA, SHT_RELR].contains(&sh_type) {
            &mut sizes.relocations
        } else if sh_flags.contains(SHF_EXECINSTR) {
            &mut sizes.text
        } else {
            &mut sizes.data
        };
        *part += section.size();
    }
    Ok(sizes)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

fn parse<'data>(bytes: &'data [u8], path: &Path) -> Result<File<'data>> {
    File::parse(bytes).with_context(|| format!("{} is no object file", path.display()))
}

#[cfg(test)]
mod tests {
    use super::defined_symbols;

    #[test]
    fn a_stripped_file_proves_nothing() {
        // The header of an ELF file for x86-64 that has no sections, and so no symbols.
        let mut header = [0; 64];
        header[..7].copy_from_slice(b"\x7fELF\x02\x01\x01");
        (header[16], header[18], header[20], header[52]) = (3, 62, 1, 64);
        let path = std::env::temp_dir().join(format!("llgo-dce-stripped-{}", std::process::id()));
        std::fs::write(&path, header).unwrap();
        let error = defined_symbols(&path).unwrap_err().to_string();
        std::fs::remove_file(&path).unwrap();
        assert!(error.ends_with("is stripped: it proves nothing"), "{error}");
    }
}
