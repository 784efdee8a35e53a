//! Keyed registries: a table of (key, function) that code looks keys up in.
//!
//! The records of such a table are an extension of the `relocs` dialect, described in `docs/registries.md`. An entry
//! whose key nobody asks for loses its target and keeps its key, so that a look-up of it finds nothing.

use llgo_dce_core::{Demand, SymId, WeakKind};
use llgo_dce_facts::{text, Problem};

use crate::ir::draft::holders::Found;
use crate::ir::draft::{Draft, Entry};
use crate::ir::llvm::Value;
use crate::ir::module::globals::Globals;
use crate::ir::module::path::Path;

/// Makes the entries of registries weak. A table in which a record is wrong keeps everything.
pub(super) fn find(draft: &mut Draft<'_, '_>) {
    let mut entries = std::mem::take(&mut draft.registries);
    entries.sort_by_key(|entry| (entry.table, entry.index));
    entries.dedup();
    for entries in entries.chunk_by(|one, other| one.table == other.table) {
        if add(draft, entries).is_none() {
            let table = entries[0].table;
            let problem = Problem::Registry { table: text(draft.symbols.name(table)) };
            draft.weak_problems.push((WeakKind::RegistryEntry, table, problem));
        }
    }
}

/// Makes the entries of one registry weak; `None` when it is not what its records say.
fn add(draft: &mut Draft<'_, '_>, entries: &[Entry]) -> Option<()> {
    let Draft { graph, symbols, holders, .. } = draft;
    let symbol = entries[0].table;
    let global = symbols.value(symbol).filter(|global| global.is_variable() && !holders.contains(symbol))?;
    let initializer = global.initializer().filter(|_| !global.is_available_externally())?;
    let unambiguous = entries.windows(2).all(|pair| pair[0].index != pair[1].index);
    let paths: Option<Vec<_>> = entries.iter().map(|entry| path_of(initializer, entry, symbols)).collect();
    let paths = paths.filter(|_| unambiguous)?;
    holders.add_holder(symbol, global);
    for (&Entry { table, index, key, target }, path) in entries.iter().zip(paths) {
        let kind = WeakKind::RegistryEntry;
        let targets = [Some(target), None, None];
        let found = Found { kind, place: index, name: key, targets, paths: &[path] };
        holders.add(graph, symbol, &found, [Demand::Key { table, key }, Demand::AnyKey(table)]);
    }
    Some(())
}

/// Where the target of an entry is: in the element of that index, as one of its fields or one level deeper, as in a
/// closure. `None` when it is not there, or twice.
fn path_of<'m>(initializer: Value<'m>, entry: &Entry, globals: &Globals<'m>) -> Option<Path> {
    let index = u32::try_from(entry.index).ok()?;
    initializer.ty().array()?;
    let mut found = Vec::new();
    search(initializer.element(entry.index)?, Path::new(&[index]), 2, entry.target, globals, &mut found);
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
    globals: &Globals<'m>,
    found: &mut Vec<Path>,
) {
    if globals.id(value.strip_casts()) == Some(target) {
        return found.push(path);
    }
    if levels > 0 {
        for (index, element) in (0..).zip(value.explicit_elements()) {
            search(element, path.then(index), levels - 1, target, globals, found);
        }
    }
}
