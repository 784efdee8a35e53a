//! Strings that are loaded from variables which keep their initializers.
//!
//! ```llvm
//! @names = internal global [2 x %String] [%String { ptr @a, i64 1 }, %String { ptr @b, i64 1 }]
//! %address = getelementptr %String, ptr @names, i64 %i
//! %name = load %String, ptr %address                                       ; a or b
//! ```
//!
//! An index that is not constant may be any that is within the variable. So a name is one of all Strings that are a
//! multiple of the element's size away; where one of these places holds something else, it is lost.

use super::constants::leaf;
use super::reads::{Holding, Reads};
use super::text::{Lost, Text, Texts, MOST_VALUES};
use crate::ir::llvm::{Module, Opcode, Value};
use crate::ir::module::strings::is_string;

const WRITTEN: Lost = Lost("a load of memory that may be written");
const NO_STRING: Lost = Lost("a load of something that is no string");

/// Places in a variable: a number of bytes into it, and any multiple of the stride away.
struct Places<'m> {
    variable: Value<'m>,
    offset: i64,
    stride: u64,
}

/// All strings that a text is one of which is loaded; `None` of a text that is not loaded.
pub(super) fn loaded<'m>(texts: Texts<'_, 'm>, text: Text<'m>) -> Option<Result<Vec<Text<'m>>, Lost>> {
    let module = texts.module;
    let (load, second) = match text {
        Text::Whole(load) if is_load(load) => {
            (is_string(load.ty())?).then_some(())?;
            (load, Second::Behind(i64::try_from(module.offset_of(load.ty(), 1)).ok()?))
        }
        Text::Parts(pointer, len) if is_load(pointer) && is_load(len) => {
            (pointer, Second::Behind(distance(module, pointer, len)?))
        }
        Text::Parts(pointer, len) if is_load(pointer) && len.as_integer().is_some() => {
            (pointer, Second::Constant(len))
        }
        _ => return None,
    };
    let places = Places::of(texts, load.operand(0)?, 2);
    Some(places.and_then(|places| places.texts(module, second)))
}

/// Where the length is: behind the pointer, by so many bytes, or not in memory.
#[derive(Clone, Copy)]
enum Second<'m> {
    Behind(i64),
    Constant(Value<'m>),
}

fn is_load(value: Value<'_>) -> bool {
    value.opcode() == Opcode::Load && value.is_plain_access()
}

/// By how many bytes the place of one load is behind that of another.
fn distance<'m>(module: Module<'m>, first: Value<'m>, second: Value<'m>) -> Option<i64> {
    let (base, from) = module.base_and_offset(first.operand(0)?)?;
    let (same, to) = module.base_and_offset(second.operand(0)?)?;
    (base == same).then_some(())?;
    to.checked_sub(from).filter(|&distance| distance > 0)
}

impl<'m> Places<'m> {
    /// The places that an address may be: in a variable, or in one that another variable points to, as a slice does.
    fn of(texts: Texts<'_, 'm>, address: Value<'m>, levels: usize) -> Result<Self, Lost> {
        let levels = levels.checked_sub(1).ok_or(WRITTEN)?;
        let (base, offset, stride) = texts.module.base_and_stride(address).ok_or(WRITTEN)?;
        let (variable, start) = match base.is_variable() {
            true => (base, 0),
            false => pointer_in_memory(texts, base, levels)?,
        };
        if !variable.is_variable() || !keeps_its_initializer(texts, variable) {
            return Err(WRITTEN);
        }
        let offset = offset.checked_add(start).ok_or(WRITTEN)?;
        Ok(Self { variable, offset, stride })
    }

    /// The strings at all places.
    fn texts(&self, module: Module<'m>, second: Second<'m>) -> Result<Vec<Text<'m>>, Lost> {
        let initializer = self.variable.initializer().ok_or(WRITTEN)?;
        let at = |offset: i64| -> Option<Text<'m>> {
            let pointer = leaf(module, initializer, offset)?;
            let len = match second {
                Second::Behind(distance) => leaf(module, initializer, offset.checked_add(distance)?)?,
                Second::Constant(len) => len,
            };
            let is_text = pointer.ty().is_pointer() && len.ty().integer_width().is_some();
            is_text.then_some(Text::Parts(pointer, len))
        };
        self.offsets(module)?.into_iter().map(|offset| at(offset).ok_or(NO_STRING)).collect()
    }

    /// Where the places begin. What is beyond the variable cannot be loaded.
    fn offsets(&self, module: Module<'m>) -> Result<Vec<i64>, Lost> {
        let Ok(stride @ 1..) = i64::try_from(self.stride) else { return Ok(vec![self.offset]) };
        let size = i64::try_from(module.size_of(self.variable.value_type())).map_err(|_| NO_STRING)?;
        let first = self.offset.rem_euclid(stride);
        let count = size.saturating_sub(first) / stride;
        if usize::try_from(count).map_or(true, |count| count > MOST_VALUES) {
            return Err(Lost("an index into more strings than are followed"));
        }
        // At the last one there may be no room for a whole element.
        let last = module.word_size() as i64;
        Ok((0..).map(|index| first + index * stride).take_while(|offset| offset + last <= size).collect())
    }
}

/// The variable that a pointer points into which is loaded from another variable, and how far.
///
/// ```llvm
/// @names = internal global %Slice { ptr @"names$data", i64 2, i64 2 }
/// %data = load ptr, ptr @names
/// ```
fn pointer_in_memory<'m>(
    texts: Texts<'_, 'm>,
    pointer: Value<'m>,
    levels: usize,
) -> Result<(Value<'m>, i64), Lost> {
    let module = texts.module;
    let (load, field) = match pointer.opcode() {
        Opcode::ExtractValue => (pointer.operand(0).ok_or(WRITTEN)?, pointer.only_index().ok_or(WRITTEN)?),
        _ => (pointer, 0),
    };
    if !is_load(load) {
        return Err(WRITTEN);
    }
    let behind = if load == pointer { 0 } else { module.offset_of(load.ty(), field) };
    let places = Places::of(texts, load.operand(0).ok_or(WRITTEN)?, levels)?;
    if places.stride != 0 {
        return Err(WRITTEN);
    }
    let initializer = places.variable.initializer().ok_or(WRITTEN)?;
    let offset = i64::try_from(behind).ok().and_then(|behind| places.offset.checked_add(behind));
    let constant = offset.and_then(|offset| leaf(module, initializer, offset));
    constant.and_then(|constant| module.base_and_offset(constant)).ok_or(WRITTEN)
}

/// Whether a variable holds its initializer whenever it is read: it is constant, or nobody writes to it.
fn keeps_its_initializer<'m>(texts: Texts<'_, 'm>, variable: Value<'m>) -> bool {
    variable.initializer().is_some()
        && (variable.holds_its_initializer() || Reads::of(texts, Holding::It, variable).are_all())
}
