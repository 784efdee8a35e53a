//! The files of a link that have bitcode in them, and the same with other bitcode.

use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};

use hashbrown::{HashMap, HashSet};

use super::archive::{archive, is_archive, members};
use super::bitcode::{kind, Kind};
use super::linked::{archive_of, Linked};
use super::packages::Package;
use crate::input;
use crate::natives;

/// What kinds of bitcode are in some files.
pub(crate) fn kinds<'p>(files: impl Iterator<Item = &'p Path>) -> Vec<Kind> {
    let mut found = Vec::new();
    for path in files {
        let Ok(bytes) = fs::read(path) else { continue };
        if is_archive(&bytes) {
            // One that cannot be read is the linker's to refuse.
            let members = members(path, &bytes).unwrap_or_default();
            found.extend(members.iter().filter_map(|member| kind(&member.data)));
        }
        found.extend(kind(&bytes));
    }
    found
}

/// A file that has linked modules in it.
struct Input {
    path: PathBuf,
    bytes: Vec<u8>,
}

/// All of them.
pub(crate) struct Inputs {
    files: Vec<Input>,
    /// The number of each module, by the name that lld has for it.
    numbers: HashMap<Vec<u8>, usize>,
}

impl Inputs {
    /// Reads what is linked: the files, and the modules in them.
    pub(crate) fn read(linked: &Linked) -> Result<(Self, Vec<Package>), String> {
        let mut paths: Vec<PathBuf> = linked.modules.iter().map(|module| module.file()).collect();
        paths.sort();
        paths.dedup();
        let read = |path: PathBuf| Ok(Input { bytes: input::bytes(&path)?, path });
        let files = paths.into_iter().map(read).collect::<Result<Vec<_>, String>>()?;
        let numbers = linked.modules.iter().map(|module| module.name.clone()).zip(0..).collect();
        let inputs = Self { files, numbers };
        let packages = inputs.packages(linked)?;
        Ok((inputs, packages))
    }

    fn packages(&self, linked: &Linked) -> Result<Vec<Package>, String> {
        let mut found: Vec<Option<Package>> = linked.modules.iter().map(|_| None).collect();
        self.each_module(|number, name, bytes| {
            let name = String::from_utf8_lossy(name).into_owned();
            let symbols = linked.modules[number].symbols.clone();
            found[number] = Some(Package { name, bytes: bytes.to_vec(), symbols });
        })?;
        let package = |(number, package): (usize, Option<Package>)| {
            let name = &linked.modules[number].name;
            package.ok_or_else(|| format!("{} is linked, and not found", String::from_utf8_lossy(name)))
        };
        found.into_iter().enumerate().map(package).collect()
    }

    /// Calls `found` with the number, the name and the bytes of each module that is linked.
    fn each_module(&self, mut found: impl FnMut(usize, &[u8], &[u8])) -> Result<(), String> {
        for file in &self.files {
            if let Some(&number) = self.numbers.get(file.path.as_os_str().as_bytes()) {
                found(number, file_name(&file.path), &file.bytes);
                continue;
            }
            for member in members(&file.path, &file.bytes)? {
                if let Some(&number) = self.numbers.get(&member.module_name(&file.path)) {
                    found(number, member.file_name(), &member.data);
                }
            }
        }
        Ok(())
    }

    /// Writes each file below `dir`, with other bitcode. Returns where each is.
    pub(crate) fn write(&self, dir: &Path, modules: &[Vec<u8>]) -> Result<HashMap<PathBuf, PathBuf>, String> {
        let mut others = HashMap::new();
        for (index, file) in self.files.iter().enumerate() {
            let bytes = match self.numbers.get(file.path.as_os_str().as_bytes()) {
                Some(&number) => modules[number].clone(),
                None => self.archive(file, modules)?,
            };
            let dir = dir.join(index.to_string());
            // The name stays: an option may name it, and so do errors.
            let path = dir.join(file.path.file_name().unwrap_or_default());
            let written = fs::create_dir_all(&dir).and_then(|()| fs::write(&path, bytes));
            written.map_err(|why| format!("cannot write {}: {why}", path.display()))?;
            others.insert(file.path.clone(), path);
        }
        Ok(others)
    }

    fn archive(&self, file: &Input, modules: &[Vec<u8>]) -> Result<Vec<u8>, String> {
        let members = members(&file.path, &file.bytes)?;
        let with_others = members.iter().map(|member| {
            let number = self.numbers.get(&member.module_name(&file.path));
            (member.file_name(), number.map_or(&*member.data, |&number| &modules[number]))
        });
        Ok(archive(&with_others.collect::<Vec<_>>()))
    }
}

fn file_name(path: &Path) -> &[u8] {
    path.file_name().map(OsStrExt::as_bytes).unwrap_or_default()
}

/// The beginning of native objects and libraries.
const ELF: &[u8] = b"\x7fELF";

/// An error names native code that is linked and is a Go package: it should have facts.
pub(crate) fn refuse_native_packages(linked: &Linked) -> Result<(), String> {
    let mut archives: HashMap<&[u8], HashSet<&[u8]>> = HashMap::new();
    for file in &linked.files {
        match archive_of(file) {
            Some((archive, member)) => drop(archives.entry(archive).or_default().insert(member)),
            // What is printed besides names of files is for people.
            None => drop(fs::read(path(file)).map(|bytes| refuse(file, &bytes)).unwrap_or(Ok(()))?),
        }
    }
    for (archive, names) in archives {
        let bytes = input::bytes(path(archive))?;
        for member in members(path(archive), &bytes)? {
            if names.iter().any(|name| member.is_called(name)) {
                refuse(archive, &member.data)?;
            }
        }
    }
    Ok(())
}

fn refuse(name: &[u8], bytes: &[u8]) -> Result<(), String> {
    if !bytes.starts_with(ELF) {
        return Ok(());
    }
    let name = String::from_utf8_lossy(name);
    let native = natives::read(bytes).map_err(|why| format!("{name}: {why}"))?;
    native.go.map_or(Ok(()), |what| Err(format!("{name}: a Go package without facts: {what}")))
}

fn path(name: &[u8]) -> &Path {
    Path::new(std::ffi::OsStr::from_bytes(name))
}
