//! What each part of a file takes.

use std::collections::BTreeMap;

use object::{Object, ObjectSection};
use serde::Serialize;

use llgo_dce_facts::go_names;

use super::kinds::{self, Kind};
use super::places::{self, Place, Places};

/// The bytes of a linked file.
#[derive(Debug, Default, Serialize)]
pub struct Sizes {
    /// `Elf`, `MachO` or `Wasm`.
    pub format: String,
    /// All bytes of the file.
    pub bytes: u64,
    /// What of it each section takes, in the order of the file.
    pub sections: Vec<Section>,
    /// What each kind of thing takes, with those that take nothing.
    pub kinds: BTreeMap<Kind, u64>,
    /// What each package takes, the largest first.
    pub packages: Vec<Package>,
    /// Memory that is zero at the start, and no bytes of the file.
    pub zeroed: u64,
    /// How many bytes the dynamic linker reads for an address in data; 0 where the file has none of those.
    pub bytes_per_address: u64,
    /// The bytes that each symbol takes; 0 of one that shares its place with another.
    #[serde(skip)]
    pub symbols: BTreeMap<String, u64>,
}

/// What a section takes of a file.
#[derive(Debug, Serialize)]
pub struct Section {
    /// Its name.
    pub name: String,
    /// Its bytes.
    pub bytes: u64,
}

/// What a package takes of a file.
#[derive(Debug, Default, Serialize)]
pub struct Package {
    /// Its path; empty of C code, of unnamed types, and of what has no symbol.
    pub name: String,
    /// Its bytes.
    pub bytes: u64,
    /// The same by kind.
    pub kinds: BTreeMap<Kind, u64>,
}

impl Sizes {
    /// Reads a file. One without symbols is an error, as nothing in it has a name.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        let file = object::File::parse(bytes).map_err(|why| {
            format!("is no ELF, Mach-O or wasm file ({why}): name a program that has been linked")
        })?;
        let places = Places::of(&file);
        if places.is_empty() {
            return Err("has no symbols, as it is stripped: name the file as it was before".to_owned());
        }
        let mut sizes =
            Self { format: format!("{:?}", file.format()), bytes: bytes.len() as u64, ..Self::default() };
        let mut packages = BTreeMap::new();
        for section in file.sections() {
            sizes.add_section(&section, &places, &mut packages);
        }
        sizes.add_relocations(&file, &places, &mut packages);
        sizes.add_rest();
        sizes.packages = packages.into_values().collect();
        sizes.packages.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
        Ok(sizes)
    }

    fn add_section<'data>(
        &mut self,
        section: &impl ObjectSection<'data>,
        places: &Places,
        packages: &mut BTreeMap<String, Package>,
    ) {
        // Of wasm, object returns the end of the range instead of its length.
        let length = |(_, bytes)| if self.format == "Wasm" { section.size() } else { bytes };
        let Some(bytes) = section.file_range().map(length) else {
            self.zeroed += section.size();
            return;
        };
        let name = section.name().unwrap_or_default().to_owned();
        let mut left = bytes;
        for Place { symbol, size, .. } in places.in_section(section.index()) {
            let size = (*size).min(left);
            left -= size;
            self.add(kinds::of_symbol(section.kind(), &name, symbol), symbol, size, packages);
        }
        self.add(kinds::of_section(section.kind(), &name), "", left, packages);
        self.sections.push(Section { name, bytes });
    }

    /// Moves the bytes of relocations to what they are for: a table of addresses is as large as what puts them in.
    fn add_relocations(
        &mut self,
        file: &object::File<'_>,
        places: &Places,
        packages: &mut BTreeMap<String, Package>,
    ) {
        let Some((relocations, each)) = places::relocations(file) else { return };
        self.bytes_per_address = each;
        for symbol in relocations.iter().filter_map(|&address| places.at(address)) {
            let kind = kinds::of_data(symbol);
            self.take(Kind::Tables, "", each, packages);
            self.add(kind, symbol, each, packages);
        }
    }

    fn add(&mut self, kind: Kind, symbol: &str, bytes: u64, packages: &mut BTreeMap<String, Package>) {
        if !symbol.is_empty() {
            *self.symbols.entry(symbol.to_owned()).or_default() += bytes;
        }
        if bytes == 0 {
            return;
        }
        let name = package(symbol);
        *self.kinds.entry(kind).or_default() += bytes;
        let package = packages.entry(name.clone()).or_insert_with(|| Package { name, ..Package::default() });
        package.bytes += bytes;
        *package.kinds.entry(kind).or_default() += bytes;
    }

    /// The opposite: what has been taken for something else.
    fn take(&mut self, kind: Kind, name: &str, bytes: u64, packages: &mut BTreeMap<String, Package>) {
        let subtract = |from: &mut u64| *from = from.saturating_sub(bytes);
        self.kinds.get_mut(&kind).map(subtract);
        if let Some(package) = packages.get_mut(name) {
            subtract(&mut package.bytes);
            package.kinds.get_mut(&kind).map(subtract);
        }
    }

    /// Headers, and what only fills up to a page.
    fn add_rest(&mut self) {
        let named: u64 = self.sections.iter().map(|section| section.bytes).sum();
        self.kinds.insert(Kind::Headers, self.bytes.saturating_sub(named));
    }
}

/// The package of a symbol; of LLGo's names alone.
pub(crate) fn package(symbol: &str) -> String {
    let name = symbol.as_bytes();
    let package = go_names::package(name).filter(|_| go_names::is_go_name(go_names::without_prefix(name)));
    String::from_utf8_lossy(package.unwrap_or_default()).into_owned()
}
