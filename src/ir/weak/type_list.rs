//! The type list: the descriptors that reflection searches before it makes a type.
//!
//! ```llvm
//! @"init$abitypes$array" = constant [N x ptr] [ptr @A, ptr @B, …]
//! @"init$abitypes$slice" = constant Slice { ptr @"init$abitypes$array", i64 N, i64 N }
//! ```
//!
//! The list is there to find types that the program has; one that nothing else mentions is not held by anyone. Entries
//! leave, the order of the rest stays, length and capacity follow. A list of any other shape stays as it is.

use llgo_dce_core::{Outcome, Program, SymId, WeakKind};
use llgo_dce_facts::go_names::is_numbered;
use llgo_dce_facts::{text, Problem};

use crate::ir::draft::handles::TypeList;
use crate::ir::draft::holders::{Found, Place};
use crate::ir::draft::Draft;
use crate::ir::llvm::{Module, Opcode, User, Value};
use crate::ir::module::mentions::for_each_mention;
use crate::ir::module::path::Path;

const ARRAY: &[u8] = b"init$abitypes$array";

/// Makes the entries of all type lists weak. One of another shape stays as it is.
pub(super) fn find(draft: &mut Draft<'_, '_>) {
    let is_one = |&(it, array): &(_, Value<'_>)| is_array(draft.symbols.name(it)) && !array.is_declaration();
    let arrays = draft.symbols.variables().filter(is_one);
    for (symbol, array) in arrays.collect::<Vec<_>>() {
        let added = read(array).and_then(|list| add(draft, list));
        if added.is_none() {
            keep(draft, symbol, array);
            let problem = Problem::TypeList { array: text(array.name()) };
            draft.weak_problems.push((WeakKind::TypeListEntry, symbol, problem));
        }
    }
}

/// Keeps all types of a list of another shape, as reflection may return them.
fn keep<'m>(draft: &mut Draft<'_, 'm>, symbol: SymId, array: Value<'m>) {
    let Draft { graph, symbols, .. } = draft;
    let Some(initializer) = array.initializer() else { return };
    graph.assume_in_iface(symbol);
    for_each_mention(initializer, symbols, &mut |mentioned| {
        let ty = symbols.value(mentioned).and_then(|it| symbols.resolve(it)).unwrap_or(mentioned);
        graph.child(symbol, ty);
    });
}

/// The type lists of a module that are of the known shape.
pub(crate) fn lists<'m>(module: Module<'m>) -> impl Iterator<Item = TypeList<'m>> {
    arrays(module).filter_map(read)
}

/// The arrays of type lists in a module.
fn arrays<'m>(module: Module<'m>) -> impl Iterator<Item = Value<'m>> {
    module.variables().filter(|variable| is_array(variable.name()))
}

/// Whether a name is that of the array of a type list: linking adds a number.
fn is_array(name: &[u8]) -> bool {
    is_numbered(name, ARRAY)
}

/// The arrays of type lists, each with the length that a slice says, if there is one.
pub(crate) fn lengths<'m>(module: Module<'m>) -> impl Iterator<Item = (Value<'m>, Option<u64>)> {
    arrays(module).map(|array| {
        let len = |user| match user {
            User::Constant(header) => header.element(1)?.as_integer(),
            _ => None,
        };
        (array, array.users().find_map(len))
    })
}

/// Reads a list of exactly the known shape: an array in nothing but a slice, and a slice that is only loaded.
fn read(array: Value<'_>) -> Option<TypeList<'_>> {
    let (_, len) = array.value_type().array().filter(|_| array.is_constant())?;
    let mut uses = array.users();
    let (Some(User::Constant(header)), None) = (uses.next(), uses.next()) else { return None };
    let mut uses = header.users();
    let (Some(User::Global(slice)), None) = (uses.next(), uses.next()) else { return None };
    let counts = [1, 2].map(|field| header.element(field)?.as_integer());
    // What is only loaded is as good as constant, where nobody outside sees it.
    let whole = slice.is_variable() && slice.initializer() == Some(header);
    let known = header.element(3).is_none() && counts == [Some(len as u64); 2];
    (whole && is_only_loaded(slice) && known).then_some(TypeList { array, slice })
}

/// Whether all that happens to a variable is that it is loaded, or a field of it.
fn is_only_loaded(address: Value<'_>) -> bool {
    address.users().all(|user| match user {
        User::Instruction(load, _) => load.opcode() == Opcode::Load,
        User::Constant(field) => field.is_address_computation() && is_only_loaded(field),
        User::Global(_) => false,
    })
}

/// Makes the entries of one list weak; `None` when they are not all symbols.
fn add<'m>(draft: &mut Draft<'_, 'm>, list: TypeList<'m>) -> Option<()> {
    let Draft { graph, symbols, holders, .. } = draft;
    let initializer = list.array.initializer()?;
    let (_, len) = list.array.value_type().array()?;
    let target = |index| symbols.resolve(initializer.element(index)?);
    let targets: Vec<SymId> = (0..len).map(target).collect::<Option<_>>()?;
    let symbol = symbols.id(list.array)?;
    holders.add_holder(symbol, list.array);
    let name = graph.name(b"");
    for (index, target) in (0..).zip(targets) {
        let targets = [Some(target), None, None];
        let paths = [Path::new(&[index])];
        let place = index as usize;
        let found = Found { kind: WeakKind::TypeListEntry, place, name, targets, paths: &paths };
        holders.add(graph, symbol, &found, None);
    }
    draft.type_lists.push(list);
    Some(())
}

/// Takes the entries out whose types are not live. Nothing happens to a list whose entries count as ordinary
/// references.
pub(crate) fn shorten(list: TypeList<'_>, places: &[Place], program: &Program, outcome: &Outcome) {
    let TypeList { array, slice } = list;
    let (Some(initializer), Some(header)) = (array.initializer(), slice.initializer()) else { return };
    let stays = |place: &&Place| !outcome.is_emptied(program, place.weak);
    let entries: Vec<_> =
        places.iter().filter(stays).filter_map(|place| place.path.resolve_in(initializer)).collect();
    let Some((element, len)) = array.value_type().array() else { return };
    if places.is_empty() || entries.len() == len {
        return;
    }
    let Some(count) = header.element(1).map(|count| count.ty().integer(entries.len() as u64)) else { return };
    let shorter = element.array_of(&entries);
    let array = array.replaced_by(shorter);
    slice.set_initializer(header.ty().struct_of(&[array, count, count]));
    // What the old header leaves behind is nobody's.
}
