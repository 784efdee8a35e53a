//! The strings that a value may be, as far as the code around it shows.
//!
//! Followed are constants; select and phi; String structs taken apart; temporaries that one String is stored to; and
//! parameters of local functions, to all of their callers.
//!
//! ```llvm
//! %either = select i1 %c, %String { ptr @a, i64 1 }, %String { ptr @b, i64 1 }
//! store %String %either, ptr %temporary                                     ; an alloca, as in unoptimized code
//! %pointer = load ptr, ptr %temporary
//! %address = getelementptr %String, ptr %temporary, i32 0, i32 1
//! %length = load i64, ptr %address
//! call void @look_up(ptr %pointer, i64 %length)                             ; a or b
//! ```

use std::collections::BTreeSet;

use hashbrown::{HashMap, HashSet};

use super::strings::{bytes_of, is_string, offset_into};
use crate::ir::llvm::{Opcode, User, Value};

/// How many steps a value is followed, and how many strings are collected. Both are LLGo's own bounds.
const MOST_STEPS: usize = 12;
pub(crate) const MOST_STRINGS: usize = 32;

/// The strings that a value may be.
pub(crate) type Strings = BTreeSet<Vec<u8>>;

/// A Go string: its pointer and its length, or both in one value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Text<'m> {
    /// Pointer and length.
    Parts(Value<'m>, Value<'m>),
    /// A String struct.
    Whole(Value<'m>),
}

impl<'m> Text<'m> {
    /// All strings that this one may be; `None` when they are not known, or are too many.
    pub(crate) fn strings(self) -> Option<Strings> {
        let mut strings = Strings::new();
        Search { strings: &mut strings, seen: HashSet::new() }.collect(self, MOST_STEPS)?;
        Some(strings)
    }

    /// The bytes, when pointer and length are constants.
    fn constant(self) -> Option<Vec<u8>> {
        let (pointer, len) = match self {
            Self::Parts(pointer, len) => (pointer, len),
            Self::Whole(value) => {
                is_string(value.ty())?.then_some(())?;
                (value.element(0)?, value.element(1)?)
            }
        };
        let len = usize::try_from(len.as_integer()?).ok()?;
        if len == 0 {
            return Some(Vec::new());
        }
        let (base, offset) = offset_into(pointer)?;
        let bytes = bytes_of(base)?;
        Some(bytes.get(offset..offset.checked_add(len)?)?.to_vec())
    }

    /// The strings of which it is one: the arms of a select, the incoming values of a phi, or the whole of two parts.
    fn choices(self) -> Option<Vec<Self>> {
        match self {
            Self::Whole(value) => match value.opcode() {
                Opcode::Select => Some(vec![Self::Whole(value.operand(1)?), Self::Whole(value.operand(2)?)]),
                Opcode::Phi => {
                    Some(value.incoming().into_iter().map(|(value, _)| Self::Whole(value)).collect())
                }
                _ => None,
            },
            Self::Parts(pointer, len) => match (pointer.opcode(), len.opcode()) {
                (Opcode::Load, Opcode::Load) => {
                    let (slot, 0) = field_of(pointer.operand(0)?)? else { return None };
                    let whole = only_stored(slot)?;
                    if field_of(len.operand(0)?)? != (slot, 1) {
                        return None;
                    }
                    Some(vec![Self::Whole(whole)])
                }
                (Opcode::ExtractValue, Opcode::ExtractValue) => {
                    let whole = pointer.operand(0)?;
                    let both = (pointer.only_index(), len.only_index()) == (Some(0), Some(1));
                    (both && len.operand(0) == Some(whole)).then(|| vec![Self::Whole(whole)])
                }
                (Opcode::Select, Opcode::Select) if pointer.operand(0) == len.operand(0) => Some(vec![
                    Self::Parts(pointer.operand(1)?, len.operand(1)?),
                    Self::Parts(pointer.operand(2)?, len.operand(2)?),
                ]),
                (Opcode::Phi, Opcode::Phi) if pointer.block() == len.block() => phi_pairs(pointer, len),
                (Opcode::Select, _) if len.as_integer().is_some() => {
                    Some(vec![Self::Parts(pointer.operand(1)?, len), Self::Parts(pointer.operand(2)?, len)])
                }
                (Opcode::Phi, _) if len.as_integer().is_some() => Some(
                    pointer.incoming().into_iter().map(|(pointer, _)| Self::Parts(pointer, len)).collect(),
                ),
                _ => None,
            },
        }
    }

    /// The arguments of all callers, when it is a parameter and all callers are known.
    fn passed_by_callers(self) -> Option<Vec<Self>> {
        let (function, arguments) = match self {
            Self::Whole(value) => {
                let (function, number) = value.as_parameter()?;
                (function, vec![number])
            }
            Self::Parts(pointer, len) => {
                let (function, pointer) = pointer.as_parameter()?;
                match len.as_parameter() {
                    Some((same, len)) if same == function => (function, vec![pointer, len]),
                    _ => return None,
                }
            }
        };
        if !function.is_local() {
            return None;
        }
        let mut passed_on = Vec::new();
        for user in function.users() {
            let User::Instruction(call, _) = user else { return None };
            if call.opcode() != Opcode::Call || call.callee() != function {
                return None;
            }
            let passed: Vec<_> = call.arguments().collect();
            if passed.contains(&function) {
                return None;
            }
            let text = match arguments[..] {
                [pointer, len] => Self::Parts(*passed.get(pointer)?, *passed.get(len)?),
                _ => Self::Whole(*passed.get(arguments[0])?),
            };
            passed_on.push(text);
        }
        // A function without callers here is called in a way that is not known.
        (!passed_on.is_empty()).then_some(passed_on)
    }
}

/// The names that a call of a look-up may have: the last two arguments are the name, or the last one is.
pub(crate) fn last_argument(call: Value<'_>) -> Option<Strings> {
    let arguments: Vec<_> = call.arguments().collect();
    let text = match arguments[..] {
        [.., pointer, len] if len.ty().integer_width().is_some() => Text::Parts(pointer, len),
        [.., whole] => Text::Whole(whole),
        [] => return None,
    };
    text.strings()
}

/// A search for all strings that a value may be.
struct Search<'a, 'm> {
    strings: &'a mut Strings,
    /// The texts that have been followed, as many paths may lead to one.
    seen: HashSet<Text<'m>>,
}

impl<'m> Search<'_, 'm> {
    /// Adds all strings that a text may be; `None` when they are not known, or are too many.
    fn collect(&mut self, text: Text<'m>, steps: usize) -> Option<()> {
        let steps = steps.checked_sub(1)?;
        if !self.seen.insert(text) {
            return Some(());
        }
        if let Some(constant) = text.constant() {
            self.strings.insert(constant);
            return (self.strings.len() <= MOST_STRINGS).then_some(());
        }
        let choices = text.choices().or_else(|| text.passed_by_callers())?;
        choices.into_iter().try_for_each(|choice| self.collect(choice, steps))
    }
}

/// Pointer and length that come from the same block.
fn phi_pairs<'m>(pointer: Value<'m>, len: Value<'m>) -> Option<Vec<Text<'m>>> {
    let lens: HashMap<usize, Value<'m>> =
        len.incoming().into_iter().map(|(value, block)| (block, value)).collect();
    pointer
        .incoming()
        .into_iter()
        .map(|(pointer, block)| Some(Text::Parts(pointer, *lens.get(&block)?)))
        .collect()
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
