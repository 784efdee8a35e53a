//! Keyed registries: a table of (key, function) that code looks keys up in.
//!
//! The records of such a table are an extension of the `relocs` dialect, described in `docs/registries.md`. An entry
//! whose key nobody asks for loses its target and keeps its key, so that a look-up of it finds nothing.

use llgo_dce_core::{Builder, Demand, NameId, SymId, WeakKind};

use super::{Found, Holders, Path};
use crate::ir::llvm::Value;
use crate::ir::symbols::Symbols;

/// What a record says of an entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) table: SymId,
    pub(crate) index: usize,
    pub(crate) key: NameId,
    pub(crate) target: SymId,
}

/// Makes the entries of registries weak. Gives the tables in which a record is wrong: those keep everything.
pub(crate) fn add<'m>(
    holders: &mut Holders<'m>,
    builder: &mut Builder,
    symbols: &Symbols<'m>,
    mut entries: Vec<Entry>,
) -> Vec<SymId> {
    let place = |entry: &Entry| (entry.table, entry.index);
    entries.sort_by_key(place);
    entries.dedup();
    let mut wrong = Vec::new();
    for table in entries.chunk_by(|one, other| one.table == other.table) {
        let symbol = table[0].table;
        let found = symbols.value(symbol).and_then(|global| {
            let initializer = global.is_variable().then(|| global.initializer()).flatten()?;
            if global.is_available_externally() {
                return None;
            }
            let unambiguous = table.windows(2).all(|pair| pair[0].index != pair[1].index);
            let paths: Option<Vec<_>> =
                table.iter().map(|entry| path_of(initializer, entry, symbols)).collect();
            paths.filter(|_| unambiguous).map(|paths| (global, paths))
        });
        let Some((global, paths)) = found.filter(|_| !holders.contains(symbol)) else {
            wrong.push(symbol);
            continue;
        };
        holders.add_holder(symbol, global);
        for (&Entry { table, index, key, target }, path) in table.iter().zip(paths) {
            let kind = WeakKind::RegistryEntry;
            let targets = [Some(target), None, None];
            let found = Found { kind, place: index, name: key, targets, paths: &[path] };
            holders.add(builder, symbol, &found, [Demand::Key { table, key }, Demand::AnyKey(table)]);
        }
    }
    wrong
}

/// Where the target of an entry stands: in the element of that index, as one of its fields or one level deeper, as in a
/// closure. `None` when it stands there not at all, or twice.
fn path_of<'m>(initializer: Value<'m>, entry: &Entry, symbols: &Symbols<'m>) -> Option<Path> {
    let index = u32::try_from(entry.index).ok()?;
    initializer.ty().array()?;
    let mut found = Vec::new();
    search(initializer.element(entry.index)?, Path::new(&[index]), 2, entry.target, symbols, &mut found);
    match found[..] {
        [path] => Some(path),
        _ => None,
    }
}

fn search<'m>(
    value: Value<'m>,
    path: Path,
    levels: usize,
    target: SymId,
    symbols: &Symbols<'m>,
    found: &mut Vec<Path>,
) {
    if symbols.id(value.strip_casts()) == Some(target) {
        return found.push(path);
    }
    if levels > 0 {
        for (index, element) in (0..).zip(value.spelled_out()) {
            search(element, path.then(index), levels - 1, target, symbols, found);
        }
    }
}
