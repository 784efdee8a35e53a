//! Tables that the optimizer makes of a switch: the pointers are in one, and the length is computed from the same index.
//!
//! ```llvm
//! %p.at = getelementptr ptr, ptr @switch.table, i64 %i
//! %p = load ptr, ptr %p.at
//! %n.at = getelementptr i64, ptr @switch.table.1, i64 %i                   ; or %n = add i64 %i, 3, and the like
//! %n = load i64, ptr %n.at
//! ```
//!
//! Pointer and length are of the same execution of what computes the index, as both dominate the call. So the names are
//! those that come of each index which is within the table of pointers.

use super::constants::leaf;
use super::temporaries::is_within_bounds;
use super::text::{Text, MOST_STRINGS};
use crate::ir::llvm::{Module, Opcode, Operation, Value};

/// How deep a length is looked into.
const MOST_STEPS: usize = 8;

/// The names of all indices.
pub(super) fn by_one_index<'m>(
    module: Module<'m>,
    pointer: Value<'m>,
    len: Value<'m>,
) -> Option<Vec<Text<'m>>> {
    let table = Table::loaded_by(module, pointer)?;
    let text = |index: i64| {
        let len_of = Known::at(table.index, index).value(module, len, MOST_STEPS)?;
        Some(Text::Parts(table.element(module, index)?, len.ty().integer(len_of)))
    };
    table.indices(module)?.into_iter().map(text).collect()
}

/// A constant table, and where in it something is: at an index times a stride, from an offset on.
struct Table<'m> {
    contents: Value<'m>,
    offset: i64,
    stride: i64,
    index: Value<'m>,
}

impl<'m> Table<'m> {
    fn loaded_by(module: Module<'m>, load: Value<'m>) -> Option<Self> {
        let address = load.operand(0)?;
        // An address that wraps is of other indices as well.
        if load.opcode() != Opcode::Load || !load.is_plain_access() || !is_within_bounds(address) {
            return None;
        }
        let (variable, offset, stride) = module.base_and_stride(address)?;
        let index = only_index(address)?;
        let holds = variable.is_variable() && variable.holds_its_initializer();
        let contents = variable.initializer().filter(|_| holds)?;
        let stride = i64::try_from(stride).ok().filter(|&stride| stride > 0)?;
        Some(Self { contents, offset, stride, index })
    }

    /// All indices that are within the table.
    fn indices(&self, module: Module<'m>) -> Option<Vec<i64>> {
        let size = i64::try_from(module.size_of(self.contents.ty())).ok()?;
        let first = self.offset.checked_neg()?.div_euclid(self.stride);
        let end = size.checked_sub(self.offset)?.div_euclid(self.stride);
        let few = end.checked_sub(first)?.checked_sub(1)? <= MOST_STRINGS as i64;
        few.then(|| (first..=end).filter(|&index| self.is_within(index, size)).collect())
    }

    fn is_within(&self, index: i64, size: i64) -> bool {
        self.place(index).is_some_and(|place| (0..size).contains(&place))
    }

    fn place(&self, index: i64) -> Option<i64> {
        index.checked_mul(self.stride)?.checked_add(self.offset)
    }

    fn element(&self, module: Module<'m>, index: i64) -> Option<Value<'m>> {
        leaf(module, self.contents, self.place(index)?)
    }
}

/// The only index of an address that is not constant.
fn only_index(mut address: Value<'_>) -> Option<Value<'_>> {
    let mut found = None;
    while address.is_instruction() {
        if address.opcode() == Opcode::GetElementPtr {
            for index in address.operands().skip(1).filter(|index| index.as_integer().is_none()) {
                if found.replace(index).is_some() {
                    return None;
                }
            }
        }
        address = address.is_address_computation().then(|| address.operand(0))??;
    }
    found
}

/// Values that are known where the index is.
struct Known<'m>(Vec<(Value<'m>, u64)>);

impl<'m> Known<'m> {
    /// The index, and what it is computed from by a conversion or by adding a constant.
    fn at(index: Value<'m>, number: i64) -> Self {
        let (mut value, mut number) = (index, number);
        let mut known = Vec::new();
        for _ in 0..MOST_STEPS {
            let Some(width) = width(value) else { break };
            known.push((value, number as u64 & mask(width)));
            let Some((of, before)) = before(value, number) else { break };
            (value, number) = (of, before);
        }
        Self(known)
    }

    /// The value of an integer; `None` where it depends on anything else, and where it is poison.
    fn value(&self, module: Module<'m>, integer: Value<'m>, steps: usize) -> Option<u64> {
        let steps = steps.checked_sub(1)?;
        let width = width(integer)?;
        if let Some(number) = integer.as_integer() {
            return Some(number);
        }
        if let Some(&(_, number)) = self.0.iter().find(|(value, _)| *value == integer) {
            return Some(number);
        }
        if integer.opcode() == Opcode::Load {
            let table = Table::loaded_by(module, integer)?;
            let index = self.value(module, table.index, steps)?;
            let element = table.element(module, signed(index, self::width(table.index)?))?;
            return element.as_integer().filter(|_| element.ty() == integer.ty());
        }
        let operation = integer.operation()?;
        let first = integer.operand(0)?;
        let left = self.value(module, first, steps)?;
        let right = || self.value(module, integer.operand(1)?, steps);
        let result = match operation {
            Operation::Add => left.wrapping_add(right()?),
            Operation::Subtract => left.wrapping_sub(right()?),
            Operation::Multiply => left.wrapping_mul(right()?),
            Operation::ShiftRight => {
                left.checked_shr(u32::try_from(right()?).ok().filter(|&by| by < width)?)?
            }
            Operation::ZeroExtend | Operation::Truncate => left,
            Operation::SignExtend => signed(left, self::width(first)?) as u64,
        };
        Some(result & mask(width))
    }
}

/// What a number is computed from, and what that is when the number is known.
fn before(value: Value<'_>, number: i64) -> Option<(Value<'_>, i64)> {
    let of = value.operand(0)?;
    match value.operation()? {
        Operation::ZeroExtend | Operation::SignExtend => {
            // So that it is the same in both.
            let fits = u64::try_from(number).ok()? <= mask(width(of)?.checked_sub(1)?);
            fits.then_some((of, number))
        }
        Operation::Add => Some((of, number.wrapping_sub_unsigned(value.operand(1)?.as_integer()?))),
        _ => None,
    }
}

/// How many bits an integer of at most 64 has.
fn width(integer: Value<'_>) -> Option<u32> {
    integer.ty().integer_width().filter(|width| (1..=64).contains(width))
}

fn mask(width: u32) -> u64 {
    u64::MAX.checked_shr(64 - width).unwrap_or(0)
}

/// A number of so many bits, with its sign.
fn signed(number: u64, width: u32) -> i64 {
    (number << (64 - width)) as i64 >> (64 - width)
}
