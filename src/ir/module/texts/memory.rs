//! Strings that are loaded: from variables which keep their initializers, and from memory that one function has to
//! itself.
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
use super::local::Local;
use super::lost::Lost;
use super::reads::{Holding, Reads};
use super::temporaries::is_within_bounds;
use super::text::{Text, Texts, MOST_VALUES};
use crate::ir::llvm::{Module, Opcode, Type, Value};
use crate::ir::module::strings::is_string;

const WRITTEN: Lost = Lost("a load of memory that may be written");
const WRITTEN_VARIABLE: Lost = Lost("a load of a variable that may be written");
const NOT_CONSTANT: Lost = Lost("a load of local memory whose contents are not constant");
const NO_STRING: Lost = Lost("a load of something that is no string");

/// What is in memory.
enum Contents<'m> {
    Initializer(Value<'m>),
    Local(Local<'m>),
}

/// Places in memory: a number of bytes into it, and any multiple of the stride away.
struct Places<'m> {
    contents: Contents<'m>,
    offset: i64,
    stride: u64,
    /// Whether the address is known not to wrap.
    stays_within: bool,
}

/// All strings that a text is one of which is loaded; `None` of a text that is not loaded.
pub(super) fn loaded<'m>(texts: Texts<'_, 'm>, text: Text<'m>) -> Option<Result<Vec<Text<'m>>, Lost>> {
    let module = texts.module;
    let (load, pointer, second) = match text {
        Text::Whole(load) if is_load(load) => {
            let [pointer, len] = load.ty().fields().filter(|_| is_string(load.ty()) == Some(true))?[..]
            else {
                return None;
            };
            let distance = i64::try_from(module.offset_of(load.ty(), 1)).ok()?;
            (load, pointer, Second::Behind(distance, len))
        }
        Text::Parts(pointer, len) if is_load(pointer) && is_load(len) => {
            (pointer, pointer.ty(), Second::Behind(distance(module, pointer, len)?, len.ty()))
        }
        Text::Parts(pointer, len) if is_load(pointer) && len.as_integer().is_some() => {
            (pointer, pointer.ty(), Second::Constant(len))
        }
        _ => return None,
    };
    let places = Places::of(texts, load.operand(0)?, 2);
    Some(places.and_then(|places| places.texts(module, pointer, second)))
}

/// All strings that a String at an address is one of.
pub(super) fn at<'m>(
    texts: Texts<'_, 'm>,
    address: Value<'m>,
    string: Type<'m>,
) -> Result<Vec<Text<'m>>, Lost> {
    let [pointer, len] = string.fields().unwrap_or_default()[..] else { return Err(NO_STRING) };
    let distance = i64::try_from(texts.module.offset_of(string, 1)).map_err(|_| NO_STRING)?;
    Places::of(texts, address, 2)?.texts(texts.module, pointer, Second::Behind(distance, len))
}

/// Where the length is: behind the pointer, by so many bytes and of a type, or not in memory.
#[derive(Clone, Copy)]
enum Second<'m> {
    Behind(i64, Type<'m>),
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
        let stays_within = is_within_bounds(address);
        if let Some(local) = Local::of(texts, base) {
            return Ok(Self { contents: Contents::Local(local), offset, stride, stays_within });
        }
        let (variable, start) = match base.is_variable() {
            true => (base, 0),
            false => pointer_in_memory(texts, base, levels)?,
        };
        if !variable.is_variable() {
            return Err(WRITTEN);
        }
        if !keeps_its_initializer(texts, variable) {
            return Err(WRITTEN_VARIABLE);
        }
        let offset = offset.checked_add(start).ok_or(WRITTEN)?;
        let contents = Contents::Initializer(variable.initializer().ok_or(WRITTEN)?);
        Ok(Self { contents, offset, stride, stays_within })
    }

    /// The strings at all places.
    fn texts(
        &self,
        module: Module<'m>,
        pointer: Type<'m>,
        second: Second<'m>,
    ) -> Result<Vec<Text<'m>>, Lost> {
        let lost = match self.contents {
            Contents::Initializer(_) => NO_STRING,
            Contents::Local(_) => NOT_CONSTANT,
        };
        let at = |offset| self.text(module, offset, pointer, second).ok_or(lost);
        let stored: Result<Vec<_>, _> = self.offsets(module)?.into_iter().map(at).collect();
        let empty = self.empty(pointer, second);
        Ok(stored?.into_iter().chain(empty).collect())
    }

    /// The string of memory that nobody has written to yet, where that may be loaded.
    fn empty(&self, pointer: Type<'m>, second: Second<'m>) -> Option<Text<'m>> {
        let Second::Behind(_, len) = second else { return None };
        let is_zero_first = matches!(&self.contents, Contents::Local(local) if local.is_zero_first);
        is_zero_first.then(|| Text::Parts(pointer.zero(), len.integer(0)))
    }

    /// The string at one place. One that is stored must be constant as a whole.
    fn text(
        &self,
        module: Module<'m>,
        offset: i64,
        pointer: Type<'m>,
        second: Second<'m>,
    ) -> Option<Text<'m>> {
        let pointer = self.value(module, offset, pointer)?;
        let len = match second {
            Second::Behind(distance, len) => self.value(module, offset.checked_add(distance)?, len)?,
            Second::Constant(len) => len,
        };
        let text = Text::Parts(pointer, len);
        let is_fixed = match self.contents {
            Contents::Initializer(_) => true,
            Contents::Local(_) => text.constant().is_some(),
        };
        is_fixed.then_some(text)
    }

    /// The number or pointer at one place, of a type.
    fn value(&self, module: Module<'m>, offset: i64, ty: Type<'m>) -> Option<Value<'m>> {
        let value = match &self.contents {
            Contents::Initializer(initializer) => leaf(module, *initializer, offset),
            Contents::Local(local) => local.value(module, offset, module.stored_size(ty)?),
        };
        value.filter(|value| value.ty() == ty)
    }

    /// How many bytes there are.
    fn size(&self, module: Module<'m>) -> u64 {
        match &self.contents {
            Contents::Initializer(initializer) => module.size_of(initializer.ty()),
            Contents::Local(local) => local.size,
        }
    }

    /// Where the places begin. What is beyond the variable cannot be loaded. An address that wraps is a multiple of the
    /// stride away if that is a power of two.
    fn offsets(&self, module: Module<'m>) -> Result<Vec<i64>, Lost> {
        let Ok(stride @ 1..) = i64::try_from(self.stride) else { return Ok(vec![self.offset]) };
        if !self.stays_within && !self.stride.is_power_of_two() {
            return Err(WRITTEN);
        }
        let size = i64::try_from(self.size(module)).map_err(|_| NO_STRING)?;
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
    let offset = i64::try_from(behind).ok().and_then(|behind| places.offset.checked_add(behind));
    let constant = offset.and_then(|offset| places.value(module, offset, pointer.ty()));
    constant.and_then(|constant| module.base_and_offset(constant)).ok_or(WRITTEN)
}

/// Whether a variable holds its initializer whenever it is read: it is constant, or nobody writes to it.
fn keeps_its_initializer<'m>(texts: Texts<'_, 'm>, variable: Value<'m>) -> bool {
    variable.initializer().is_some()
        && (variable.holds_its_initializer() || Reads::of(texts, Holding::It, variable).are_all())
}
