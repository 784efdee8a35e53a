//! Temporaries that one String is stored to, as unoptimized code has them: as a whole, or each parameter by itself.
//!
//! ```llvm
//! store ptr %pointer, ptr %temporary
//! store i64 %length, ptr %temporary.n
//! %whole = load %String, ptr %temporary
//! store %String %whole, ptr %temporary                                      ; changes nothing
//! ```

use super::text::{Text, MOST_STEPS};
use crate::ir::llvm::{Opcode, Type, User, Value};
use crate::ir::module::strings::is_string;

/// How many instructions may be between the loads of a string's parts.
const MOST_BETWEEN: usize = 64;

/// The string that was stored to a temporary which pointer and length are loaded from.
pub(super) fn stored_to_temporary<'m>(pointer: Value<'m>, len: Value<'m>) -> Option<Text<'m>> {
    let (slot, 0) = field_of(pointer.operand(0)?)? else { return None };
    let stored = only_stored(slot).filter(|it| has_types(*it, pointer.ty(), len.ty()))?;
    let is_one = matches!(stored, Text::Parts(..)) || are_loaded_together(slot, pointer, len);
    (is_one && field_of(len.operand(0)?)? == (slot, 1)).then_some(stored)
}

/// The string that was stored to a temporary which a String is loaded from.
pub(super) fn loaded_from_temporary(load: Value<'_>) -> Option<Text<'_>> {
    let (slot, 0) = field_of(load.operand(0)?)? else { return None };
    let [pointer, len]: [Type<'_>; 2] = load.ty().fields()?.try_into().ok()?;
    only_stored(slot).filter(|it| is_string(load.ty()) == Some(true) && has_types(*it, pointer, len))
}

/// Whether two loads from a temporary are of one string: nothing is stored to it in between, as a loop may.
fn are_loaded_together<'m>(slot: Value<'m>, one: Value<'m>, other: Value<'m>) -> bool {
    let stores = |it: &Value<'m>| it.opcode() == Opcode::Store && it.operand(1).map(base_of) == Some(slot);
    let is_before = |first: Value<'m>, second: Value<'m>| {
        let before = std::iter::successors(second.previous(), |it| it.previous());
        let mut between =
            before.take(MOST_BETWEEN).take_while(|it| it.block() == second.block() && !stores(it));
        between.any(|it| it == first)
    };
    one.block() == other.block() && (is_before(one, other) || is_before(other, one))
}

/// Whether the parts of a string are as wide as they are loaded.
fn has_types<'m>(text: Text<'m>, pointer: Type<'m>, len: Type<'m>) -> bool {
    match text {
        Text::Whole(stored) => stored.ty().fields().is_some_and(|fields| fields == [pointer, len]),
        Text::Parts(stored, stored_len) => stored.ty() == pointer && stored_len.ty() == len,
    }
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
    let of_string = is_string(address.gep_element()?) == Some(true);
    let field = match indices[..] {
        [Some(0)] => 0,
        [Some(8)] if counts_bytes => 1,
        [Some(0), Some(field @ (0 | 1))] if of_string => field,
        _ => return None,
    };
    from_start.then_some((slot, usize::try_from(field).ok()?))
}

/// The only string that is ever stored to a temporary whose address does not escape.
fn only_stored(slot: Value<'_>) -> Option<Text<'_>> {
    let mut stored = Stored::default();
    let mut addresses = vec![slot];
    while let Some(address) = addresses.pop() {
        for user in address.users() {
            let User::Instruction(user, _) = user else { return None };
            match user.opcode() {
                Opcode::Load => {}
                Opcode::GetElementPtr | Opcode::Cast => addresses.push(user),
                Opcode::Store if user.operand(0)? != address => stored.add(slot, user)?,
                Opcode::Call if user.callee().name().starts_with(b"llvm.lifetime.") => {}
                _ => return None,
            }
        }
    }
    stored.text()
}

/// What is stored to a temporary.
#[derive(Default)]
struct Stored<'m> {
    whole: Option<Value<'m>>,
    parts: [Option<Value<'m>>; 2],
}

impl<'m> Stored<'m> {
    /// `None` of a second store to one place, and of one that is not understood.
    fn add(&mut self, slot: Value<'m>, store: Value<'m>) -> Option<()> {
        let (value, (_, field)) = (store.operand(0)?, field_of(store.operand(1)?)?);
        let is_whole = is_string(value.ty()) == Some(true);
        if is_whole && field == 0 && is_loaded_from(value, slot) {
            return Some(());
        }
        let place = match field {
            0 if is_whole => &mut self.whole,
            0 if value.ty().is_pointer() => &mut self.parts[0],
            1 if value.ty().integer_width().is_some() => &mut self.parts[1],
            _ => return None,
        };
        place.replace(value).is_none().then_some(())
    }

    /// Parts that are the same all through a function's execution belong together.
    fn text(self) -> Option<Text<'m>> {
        let is_fixed = |value: Value<'m>| value.as_parameter().is_some() || !value.is_instruction();
        match (self.whole, self.parts) {
            (Some(whole), [None, None]) => Some(Text::Whole(whole)),
            (None, [Some(pointer), Some(len)]) if is_fixed(pointer) && is_fixed(len) => {
                Some(Text::Parts(pointer, len))
            }
            _ => None,
        }
    }
}

/// Whether a value is what a temporary has held before.
fn is_loaded_from(value: Value<'_>, slot: Value<'_>) -> bool {
    value.opcode() == Opcode::Load && value.operand(0).and_then(field_of) == Some((slot, 0))
}

/// Whether an address is known not to wrap, however large its indices are.
pub(super) fn is_within_bounds(mut address: Value<'_>) -> bool {
    for _ in 0..MOST_STEPS {
        if !address.is_address_computation() {
            return true;
        }
        let is_constant = address.operands().skip(1).all(|index| index.as_integer().is_some());
        match address.operand(0).filter(|_| is_constant || address.is_in_bounds()) {
            Some(base) => address = base,
            None => return false,
        }
    }
    false
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
