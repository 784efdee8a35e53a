//! What native code refers to: objects, archives of them, and shared libraries.

use object::read::archive::ArchiveFile;
use object::{Object, ObjectSymbol};

/// What is known of a native file.
#[derive(Default)]
pub(crate) struct Native {
    /// The names of the symbols that it refers to and does not define.
    pub(crate) refers_to: Vec<Vec<u8>>,
    /// A symbol that shows that it is a Go package, which should have facts.
    pub(crate) go: Option<String>,
}

/// The beginning of LLVM's bitcode, by itself and in a wrapper.
const BITCODE: [&[u8]; 2] = [b"BC\xc0\xde", b"\xde\xc0\x17\x0b"];
/// What the names of LLGo's descriptors begin with, behind a star for each pointer.
const DESCRIPTOR: &[u8] = b"_llgo_";

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
        if symbol.is_undefined() {
            found.refers_to.push(name.to_vec());
        } else if is_descriptor(name) && found.go.is_none() {
            found.go = Some(format!("it defines {}", String::from_utf8_lossy(name)));
        }
    }
    Ok(())
}

/// Whether LLGo calls descriptors so, and nobody else anything.
pub(crate) fn is_descriptor(name: &[u8]) -> bool {
    let stars = name.iter().take_while(|&&byte| byte == b'*').count();
    name[stars..].starts_with(DESCRIPTOR)
}
