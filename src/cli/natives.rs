//! What native code refers to: objects, archives of them, and shared libraries.

use llgo_dce_facts::go_names::{is_descriptor, is_go_name, package_of_init};
use object::read::archive::ArchiveFile;
use object::{BinaryFormat, Object, ObjectSymbol};

/// What is known of a native file.
#[derive(Default)]
pub(crate) struct Native {
    /// The names of the symbols that it refers to. What it defines is among them: another definition may take the place of
    /// its own, if that is weak.
    pub(crate) refers_to: Vec<Vec<u8>>,
    /// A symbol that shows that it is a Go package, which should have facts.
    pub(crate) go: Option<String>,
}

/// The beginning of LLVM's bitcode, by itself and in a wrapper.
const BITCODE: [&[u8]; 2] = [b"BC\xc0\xde", b"\xde\xc0\x17\x0b"];

/// Reads the symbols of a file, and of all members of an archive.
pub(crate) fn read(bytes: &[u8]) -> Result<Native, String> {
    let mut found = Native::default();
    add(&mut found, bytes, 0)?;
    Ok(found)
}

/// Archives may contain archives, but not without end.
const MOST_LEVELS: usize = 4;

fn add(found: &mut Native, bytes: &[u8], level: usize) -> Result<(), String> {
    if BITCODE.iter().any(|magic| bytes.starts_with(magic)) {
        return Err(
            "bitcode without facts: run llgo-dce-facts on it, and name the file that it writes".to_owned()
        );
    }
    if let Ok(archive) = ArchiveFile::parse(bytes) {
        if level == MOST_LEVELS {
            return Err("archives in archives".to_owned());
        }
        for member in archive.members() {
            let member = member.map_err(|why| why.to_string())?;
            let name = String::from_utf8_lossy(member.name()).into_owned();
            let data = member.data(bytes).map_err(|why| format!("{name}: {why}"))?;
            add(found, data, level + 1).map_err(|why| format!("{name}: {why}"))?;
        }
        return Ok(());
    }
    let file = object::File::parse(bytes).map_err(|why| why.to_string())?;
    for symbol in file.symbols().chain(file.dynamic_symbols()) {
        let Ok(name) = symbol.name_bytes() else { continue };
        if symbol.is_undefined() || symbol.is_global() {
            found.refers_to.extend(names_in_ir(name, file.format()).map(<[u8]>::to_vec));
        }
        if symbol.is_undefined() || found.go.is_some() {
            continue;
        }
        if let Some(name) = name_of_go(name, file.format()).filter(|name| shows_go(name)) {
            found.go = Some(format!("it defines {}", String::from_utf8_lossy(name)));
        }
    }
    Ok(())
}

/// What a symbol of an object may be called in LLVM IR: some systems put `_` before all names of C's.
fn names_in_ir(name: &[u8], format: BinaryFormat) -> impl Iterator<Item = &[u8]> {
    let is_prefixed = matches!(format, BinaryFormat::MachO | BinaryFormat::Coff);
    let imported = name.strip_prefix(b"__imp_").filter(|_| is_prefixed);
    let names = [Some(name), imported].into_iter().flatten();
    names.flat_map(move |name| [Some(name), name.strip_prefix(b"_").filter(|_| is_prefixed)]).flatten()
}

/// What a symbol of Go's is called in LLVM IR. C's `llgo_f` is `_llgo_f` in Mach-O, as a descriptor would be elsewhere.
fn name_of_go(name: &[u8], format: BinaryFormat) -> Option<&[u8]> {
    match format {
        BinaryFormat::MachO => name.strip_prefix(b"_"),
        _ => Some(name),
    }
}

/// Whether LLGo calls so what each of its packages has, or each with types: an init function, or descriptors.
pub(crate) fn shows_go(name: &[u8]) -> bool {
    is_descriptor(name) || (package_of_init(name).is_some() && is_go_name(name))
}
