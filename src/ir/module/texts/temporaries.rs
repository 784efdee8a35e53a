//! Temporaries that one String is stored to, as unoptimized code has them.

use super::text::MOST_STEPS;
use crate::ir::llvm::{Opcode, User, Value};
use crate::ir::module::strings::is_string;

/// The String that was stored to a temporary which pointer and length are loaded from.
pub(super) fn stored_to_temporary<'m>(pointer: Value<'m>, len: Value<'m>) -> Option<Value<'m>> {
    let (slot, 0) = field_of(pointer.operand(0)?)? else { return None };
    let whole = only_stored(slot)?;
    (field_of(len.operand(0)?)? == (slot, 1)).then_some(whole)
}

/// The temporary that an address points into, and the index of the String's field that it points to.
fn field_of(address: Value<'_>) -> Option<(Value<'_>, usize)> {
    let slot = base_of(address);
    if slot.opcode() != Opcode::Alloca {
        return None;
    }
    if address == slot {
        return Some((slot, 0));
    }
    if address.opcode() == Opcode::Cast {
        return field_of(address.operand(0)?);
    }
    if address.opcode() != Opcode::GetElementPtr {
        return None;
    }
    let from_start = base_of(address.operand(0)?) == slot && field_of(address.operand(0)?)?.1 == 0;
    let indices: Vec<_> = address.operands().skip(1).map(|index| index.as_integer()).collect();
    let counts_bytes = address.gep_element()?.integer_width() == Some(8);
    let field = match indices[..] {
        [Some(0)] => 0,
        [Some(8)] if counts_bytes => 1,
        [Some(0), Some(field @ (0 | 1))] if !counts_bytes => field,
        _ => return None,
    };
    from_start.then_some((slot, usize::try_from(field).ok()?))
}

/// The only value that is ever stored to a temporary, when it is stored as a whole and the address does not escape.
fn only_stored(slot: Value<'_>) -> Option<Value<'_>> {
    let mut stored = None;
    let mut addresses = vec![slot];
    while let Some(address) = addresses.pop() {
        for user in address.users() {
            let User::Instruction(user, _) = user else { return None };
            match user.opcode() {
                Opcode::Load => {}
                Opcode::GetElementPtr | Opcode::Cast => addresses.push(user),
                Opcode::Store => {
                    let (value, to) = (user.operand(0)?, user.operand(1)?);
                    let whole = value != address && field_of(to)? == (slot, 0) && is_string(value.ty())?;
                    if !whole || stored.replace(value).is_some() {
                        return None;
                    }
                }
                Opcode::Call if user.callee().name().starts_with(b"llvm.lifetime.") => {}
                _ => return None,
            }
        }
    }
    stored
}

/// The base of an address, without GEPs and casts.
pub(crate) fn base_of(mut address: Value<'_>) -> Value<'_> {
    for _ in 0..MOST_STEPS {
        match address.is_address_computation().then(|| address.operand(0)).flatten() {
            Some(base) => address = base,
            None => break,
        }
    }
    address
}
