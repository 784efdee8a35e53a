//! Which variables have another value later.
//!
//! A variable that is not read may be there to keep something from the garbage collector:
//!
//! ```go
//! var pool = newPool()
//! var keep = pool                         // not read
//! func reset() { pool = nil }             // keep still holds the first pool: it is never finalized
//! ```
//!
//! As long as `pool` keeps its first value, `keep` makes no difference.

use hashbrown::HashSet;

use crate::ir::llvm::{Module, Opcode, Type, User, Value};

/// How many values with an address are looked at.
const MOST_ADDRESSES: usize = 10_000;

/// Whether anything but one init function of a package, once for each place, gives a variable a value. `is_init` says
/// which functions are such.
pub(super) fn may_change<'m>(
    module: Module<'m>,
    variable: Value<'m>,
    is_init: impl Fn(Value<'m>) -> bool,
) -> bool {
    let Some(mut stores) = stores_to(module, variable) else { return true };
    let Some(first) = stores.first() else { return false };
    let function = first.function;
    if !is_init(function) || stores.iter().any(|store| store.function != function) || !function.has_no_loop()
    {
        return true;
    }
    stores.sort_unstable_by_key(|store| store.start);
    stores.windows(2).any(|pair| pair[0].end > pair[1].start)
}

/// Whether a value of that type may have a pointer in it.
pub(super) fn may_hold_pointers(ty: Type<'_>) -> bool {
    if let Some((element, _)) = ty.array() {
        return may_hold_pointers(element);
    }
    ty.is_pointer() || ty.fields().is_some_and(|fields| fields.into_iter().any(may_hold_pointers))
}

/// A store to a variable: where from, and to which of its bytes.
struct Store<'m> {
    function: Value<'m>,
    start: i64,
    end: i64,
}

/// All stores to a variable; `None` where somebody else may have its address.
fn stores_to<'m>(module: Module<'m>, variable: Value<'m>) -> Option<Vec<Store<'m>>> {
    let (mut open, mut seen, mut stores) = (vec![variable], HashSet::new(), Vec::new());
    while let Some(address) = open.pop() {
        if !seen.insert(address) {
            continue;
        }
        if seen.len() > MOST_ADDRESSES {
            return None;
        }
        for user in address.users() {
            match user {
                User::Instruction(user, _) => match user.opcode() {
                    Opcode::Load | Opcode::Compare => {}
                    Opcode::GetElementPtr | Opcode::Cast => open.push(user),
                    Opcode::Store => stores.push(store(module, user, address)?),
                    Opcode::Call if copies_from(user, address) => {}
                    _ => return None,
                },
                User::Constant(user) if user.is_address_computation() => open.push(user),
                _ => return None,
            }
        }
    }
    Some(stores)
}

fn store<'m>(module: Module<'m>, store: Value<'m>, address: Value<'m>) -> Option<Store<'m>> {
    let (value, to) = (store.operand(0)?, store.operand(1)?);
    let (_, start) = module.base_and_offset(to).filter(|_| to == address && value != address)?;
    let end = start.checked_add_unsigned(module.stored_size(value.ty())?)?;
    Some(Store { function: store.function(), start, end })
}

/// Whether a call copies from an address, and does nothing else with it.
fn copies_from<'m>(call: Value<'m>, address: Value<'m>) -> bool {
    let name = call.callee().name();
    let is_copy = name.starts_with(b"llvm.memcpy.") || name.starts_with(b"llvm.memmove.");
    is_copy && call.arguments().next() != Some(address)
}
