//! What lld would link, as lld says: which files, which members of archives, and which symbols others than the bitcode
//! use. So nothing here knows how lld looks for libraries, what a version script exports, or what a member is linked for.
//!
//! lld has an option to stop before it compiles anything, made for builds that have each package compiled by themselves;
//! another writes down what is known of each symbol; and a third prints each file that is linked.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use hashbrown::HashSet;

use super::tools::Tools;
use super::words::without;

/// What a link takes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Linked {
    /// The modules, by the names that lld has for them.
    pub(crate) modules: Vec<Module>,
    /// The symbols of the modules that something else uses.
    pub(crate) used: HashSet<Vec<u8>>,
    /// Everything that is linked, as lld prints it: files, and members as `archive(member)`.
    pub(crate) files: Vec<Vec<u8>>,
}

/// A module of bitcode.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Module {
    pub(crate) name: Vec<u8>,
    /// Its symbols, defined or not.
    pub(crate) symbols: Vec<Vec<u8>>,
}

impl Module {
    /// The file on the command line that the module is, or is in.
    pub(crate) fn file(&self) -> PathBuf {
        let path = |bytes| PathBuf::from(OsStr::from_bytes(bytes));
        archive_of(&self.name).map_or_else(|| path(&self.name), |(archive, _)| path(archive))
    }
}

/// The archive and the member of `archive(member)`; either may have parentheses in its name.
pub(crate) fn archive_of(name: &[u8]) -> Option<(&[u8], &[u8])> {
    let inner = name.strip_suffix(b")")?;
    let mut places = (0..inner.len()).filter(|&place| inner[place] == b'(');
    let place = places.find(|&place| Path::new(OsStr::from_bytes(&inner[..place])).is_file())?;
    Some((&inner[..place], &inner[place + 1..]))
}

// What others write about a link would be written twice.
const WRITES: [&str; 4] = ["reproduce", "dependency-file", "Map", "time-trace"];

/// Asks the linker. Nothing is written but below `dir`.
pub(crate) fn ask(tools: &Tools, words: &[OsString], dir: &Path) -> Result<Linked, String> {
    let error = |why: &dyn std::fmt::Display| format!("cannot ask the linker what it links: {why}");
    fs::create_dir_all(dir).map_err(|why| error(&why))?;
    let mut asked = without(words, &WRITES);
    let output = dir.join("out");
    asked.extend(["-o".into(), output.clone().into_os_string()]);
    asked.extend(["--thinlto-index-only", "--save-temps=resolution", "--trace"].map(OsString::from));
    let mut prefix = OsString::from("--thinlto-prefix-replace=;");
    prefix.push(dir.join("index/"));
    asked.push(prefix);
    let mut linker = tools.linker(&asked, dir)?;
    linker.env_remove("LLD_REPRODUCE");
    let said = linker.stdin(Stdio::null()).output().map_err(|why| error(&why))?;
    if !said.status.success() {
        let why = String::from_utf8_lossy(&said.stderr);
        return Err(error(&why.lines().next().unwrap_or("it fails")));
    }
    let resolution = fs::read(dir.join("out.resolution.txt")).map_err(|why| error(&why))?;
    // What it has compiled to know that is of no use.
    let _ = fs::remove_dir_all(dir);
    Ok(read(&resolution, &said.stdout))
}

/// Reads a file of resolutions, and the files that were printed.
///
/// ```text
/// dir/a.o
/// -r=dir/a.o,main.F[int,string],plx
/// ```
///
/// `x` is a symbol that others use, and `r` one that an option makes another.
fn read(resolution: &[u8], printed: &[u8]) -> Linked {
    let lines = |text| <[u8]>::split(text, |&byte| byte == b'\n').filter(|line: &&[u8]| !line.is_empty());
    let mut linked = Linked { files: lines(printed).map(<[u8]>::to_vec).collect(), ..Linked::default() };
    for line in lines(resolution) {
        let of_module = linked.modules.last_mut().and_then(|module| {
            let rest = line.strip_prefix(b"-r=")?.strip_prefix(&*module.name)?.strip_prefix(b",")?;
            let comma = rest.iter().rposition(|&byte| byte == b',')?;
            Some((module, &rest[..comma], &rest[comma + 1..]))
        });
        match of_module {
            None => linked.modules.push(Module { name: line.to_vec(), symbols: Vec::new() }),
            Some((module, symbol, flags)) => {
                module.symbols.push(symbol.to_vec());
                if flags.iter().any(|flag| matches!(flag, b'x' | b'r')) {
                    linked.used.insert(symbol.to_vec());
                }
            }
        }
    }
    linked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolutions_are_read() {
        let text = "a.o\n-r=a.o,main,plx\n-r=a.o,main.F[int,string],pl\nx,y.o\n-r=x,y.o,g,\n-r=x,y.o,h,r\n\
                    none.o\n";
        let linked = read(text.as_bytes(), b"crt1.o\nlib.a(m.o)\n");
        let module = |name: &str, symbols: &[&str]| Module {
            name: name.into(),
            symbols: symbols.iter().map(|&symbol| symbol.into()).collect(),
        };
        let expected = [
            module("a.o", &["main", "main.F[int,string]"]),
            module("x,y.o", &["g", "h"]),
            module("none.o", &[]),
        ];
        assert_eq!(linked.modules, expected);
        assert_eq!(linked.used, HashSet::from([b"main".to_vec(), b"h".to_vec()]));
        assert_eq!(linked.files, [b"crt1.o".to_vec(), b"lib.a(m.o)".to_vec()]);
    }

    #[test]
    fn what_is_no_archive_has_no_members() {
        assert_eq!(archive_of(b"no/such.a(m.o at 8)"), None);
        assert_eq!(archive_of(b"a.o"), None);
    }
}
