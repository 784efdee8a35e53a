//! The type list: the descriptors that reflection searches before it makes a type.
//!
//! ```llvm
//! @"init$abitypes$array" = constant [N x ptr] [ptr @A, ptr @B, …]
//! @"init$abitypes$slice" = constant Slice { ptr @"init$abitypes$array", i64 N, i64 N }
//! ```
//!
//! The list is there to find types that the program has; one that nothing else mentions is not held by anyone. Entries
//! leave, the order of the rest stays, length and capacity follow. A list of any other shape stays as it is.

use llgo_dce_core::{Builder, Outcome, Program, WeakKind};

use super::{Found, Holders, Path, Place};
use crate::ir::llvm::{Module, Opcode, User, Value};
use crate::ir::problems::{text, Problem};
use crate::ir::symbols::Symbols;

const ARRAY: &[u8] = b"init$abitypes$array";

/// The two variables of a type list.
#[derive(Clone, Copy)]
pub(crate) struct TypeList<'m> {
    pub(crate) array: Value<'m>,
    pub(crate) slice: Value<'m>,
}

/// The type lists of a module; says of those that are of another shape.
pub(crate) fn find<'m>(module: Module<'m>, problems: &mut Vec<Problem>) -> Vec<TypeList<'m>> {
    let arrays = module.variables().filter(|variable| is_array_name(variable.name()));
    let read_or_say = |array: Value<'m>| {
        let list = read(array);
        if list.is_none() {
            problems.push(Problem::TypeList { array: text(array.name()) });
        }
        list
    };
    arrays.filter_map(read_or_say).collect()
}

/// The arrays of type lists, each with the length that a slice says, if there is one.
pub(crate) fn lengths<'m>(module: Module<'m>) -> impl Iterator<Item = (Value<'m>, Option<u64>)> {
    let arrays = module.variables().filter(|variable| is_array_name(variable.name()));
    arrays.map(|array| {
        let len = |user| match user {
            User::Constant(header) => header.element(1)?.as_integer(),
            _ => None,
        };
        (array, array.users().find_map(len))
    })
}

/// Linking may have numbered it.
fn is_array_name(name: &[u8]) -> bool {
    name.strip_prefix(ARRAY)
        .is_some_and(|rest| rest.is_empty() || (rest[0] == b'.' && rest[1..].iter().all(u8::is_ascii_digit)))
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

/// Makes the entries of a list weak. Gives whether they are: all have to be symbols.
pub(crate) fn add<'m>(
    holders: &mut Holders<'m>,
    builder: &mut Builder,
    symbols: &Symbols<'m>,
    list: TypeList<'m>,
) -> bool {
    let (Some(initializer), Some((_, len))) = (list.array.initializer(), list.array.value_type().array())
    else {
        return false;
    };
    let target = |index| symbols.resolve(initializer.element(index)?);
    let targets: Option<Vec<_>> = (0..len).map(target).collect();
    let (Some(symbol), Some(targets)) = (symbols.id(list.array), targets) else { return false };
    holders.add_holder(symbol, list.array);
    builder.assume_in_iface(symbol);
    let name = builder.name(b"");
    for (index, target) in (0..).zip(targets) {
        // Reflection hands out what it finds in the list.
        builder.child(symbol, target);
        let targets = [Some(target), None, None];
        let paths = [Path::new(&[index])];
        let place = index as usize;
        let found = Found { kind: WeakKind::TypeListEntry, place, name, targets, paths: &paths };
        holders.add(builder, symbol, &found, None);
    }
    true
}

/// Takes the entries out whose types are not live.
pub(crate) fn shorten(list: TypeList<'_>, places: &[Place], program: &Program, outcome: &Outcome) {
    let TypeList { array, slice } = list;
    let (Some(initializer), Some(header)) = (array.initializer(), slice.initializer()) else { return };
    let stays = |place: &&Place| !outcome.is_emptied(program, place.weak);
    let entries: Vec<_> =
        places.iter().filter(stays).filter_map(|place| place.path.of(initializer)).collect();
    let Some((element, len)) = array.value_type().array() else { return };
    if entries.len() == len {
        return;
    }
    let Some(count) = header.element(1).map(|count| count.ty().integer(entries.len() as u64)) else { return };
    let shorter = element.array_of(&entries);
    let array = array.replaced_by(shorter);
    slice.set_initializer(header.ty().struct_of(&[array, count, count]));
    // What the old header leaves behind is nobody's.
}
