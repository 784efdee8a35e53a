//! Where symbols are in a file, and how many bytes each of them has.

use hashbrown::HashMap;
use object::{BinaryFormat, Object, ObjectKind, ObjectSection, ObjectSymbol, RelocationTarget, SectionIndex};

/// The bytes of a symbol.
pub(super) struct Place {
    /// Its name, without what the linker has added.
    pub(super) symbol: String,
    /// Where it begins.
    pub(super) start: u64,
    /// Its bytes up to the next one at the most: where two symbols have the same place, one of them has it.
    pub(super) size: u64,
    /// Whether other files see it, unlike labels of the assembler.
    is_global: bool,
}

/// The symbols of each section, by their places.
pub(super) struct Places(HashMap<SectionIndex, Vec<Place>>);

/// What full LTO appends to the name of a function that devirtualization makes visible to other objects.
const PROMOTED: &str = ".llvm.merged";

impl Places {
    pub(super) fn of(file: &object::File<'_>) -> Self {
        let mut places: HashMap<SectionIndex, Vec<Place>> = HashMap::new();
        for symbol in file.symbols().filter(|symbol| symbol.is_definition()) {
            let (Some(section), Ok(name)) = (symbol.section_index(), symbol.name_bytes()) else { continue };
            let place = Place {
                symbol: original(file.format(), &String::from_utf8_lossy(name)),
                start: symbol.address(),
                size: symbol.size(),
                is_global: symbol.is_global(),
            };
            places.entry(section).or_default().push(place);
        }
        for section in file.sections() {
            // What is zero at the start has no bytes; that of threads is where other sections are.
            if section.file_range().is_none() {
                places.remove(&section.index());
            }
            let Some(places) = places.get_mut(&section.index()) else { continue };
            settle(places, section.address() + section.size(), file.format() == BinaryFormat::MachO);
        }
        Self(places)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.values().all(|places| places.iter().all(|place| place.size == 0))
    }

    /// The symbols of a section, in their order.
    pub(super) fn in_section(&self, section: SectionIndex) -> &[Place] {
        self.0.get(&section).map_or(&[], Vec::as_slice)
    }

    /// The symbol at an address.
    pub(super) fn at(&self, address: u64) -> Option<&str> {
        self.0.values().find_map(|places| {
            let before = places.partition_point(|place| place.start <= address).checked_sub(1)?;
            let place = &places[before];
            (address - place.start < place.size).then_some(place.symbol.as_str())
        })
    }
}

/// Sorts symbols by their places, and lets each end where the next begins. Mach-O has no sizes.
fn settle(places: &mut [Place], end: u64, without_sizes: bool) {
    let key = |it: &Place| (it.start, it.size, it.is_global);
    places.sort_by(|a, b| key(a).cmp(&key(b)).then_with(|| b.symbol.cmp(&a.symbol)));
    let mut next = end;
    for place in places.iter_mut().rev() {
        let room = next.saturating_sub(place.start);
        place.size = if without_sizes { room } else { place.size.min(room) };
        next = next.min(place.start);
    }
}

/// The name that a symbol has in a module.
fn original(format: BinaryFormat, name: &str) -> String {
    let name = name.strip_suffix(PROMOTED).unwrap_or(name);
    let name = if format == BinaryFormat::MachO { name.strip_prefix('_').unwrap_or(name) } else { name };
    name.to_owned()
}

/// The addresses of data for which the dynamic linker reads something, and how many bytes for each: of a file that can be
/// loaded anywhere.
pub(super) fn relocations(file: &object::File<'_>) -> Option<(Vec<u64>, u64)> {
    let relocations = file.dynamic_relocations().filter(|_| file.kind() == ObjectKind::Dynamic)?;
    let inside = relocations
        .filter(|(_, it)| matches!(it.target(), RelocationTarget::Absolute | RelocationTarget::Symbol(_)));
    let addresses: Vec<u64> = inside.map(|(address, _)| address).collect();
    let is_table = |name: &str| [".rela.dyn", ".rel.dyn"].contains(&name);
    let tables = file.sections().filter(|section| section.name().is_ok_and(is_table));
    let bytes: u64 = tables.map(|section| section.size()).sum();
    let each = match (file.is_64(), bytes) {
        (_, 0) => return None,
        (true, _) => 24,
        (false, _) => 8,
    };
    Some((addresses, each))
}
