//! Constant strings: Go's String structs, and the byte arrays behind them.

use std::borrow::Cow;

use super::descriptors::stored_pointer;
use super::llvm::Value;

/// A module may say that an array has any length without having its bytes. No name is longer than this.
const MOST_ZEROS: usize = 1 << 16;

/// The bytes of a constant array of bytes; `None` for anything else, and for one that may hold something else at run
/// time.
pub(crate) fn bytes_of(variable: Value<'_>) -> Option<Cow<'_, [u8]>> {
    if !variable.is_variable() || !variable.holds_its_initializer() {
        return None;
    }
    let initializer = variable.initializer()?;
    let (element, len) = variable.value_type().array()?;
    if element.integer_width() != Some(8) {
        return None;
    }
    match initializer.as_bytes() {
        Some(bytes) => Some(Cow::Borrowed(bytes)),
        None => (initializer.is_zero_aggregate() && len <= MOST_ZEROS).then(|| Cow::Owned(vec![0; len])),
    }
}

/// The bytes of a String struct, which is a pointer to a constant array and a length; an empty one may be null.
pub(crate) fn string_of(string: Value<'_>) -> Option<Cow<'_, [u8]>> {
    let len = usize::try_from(string.element(1)?.as_integer()?).ok()?;
    if len == 0 {
        return Some(Cow::Borrowed(&[]));
    }
    match bytes_of(stored_pointer(string.element(0)?)?.strip_casts())? {
        Cow::Borrowed(bytes) => bytes.get(..len).map(Cow::Borrowed),
        Cow::Owned(bytes) => bytes.get(..len).map(|bytes| Cow::Owned(bytes.to_vec())),
    }
}

/// The variable that a pointer points into, and how many bytes: itself, or a GEP that counts in bytes.
pub(crate) fn offset_into(pointer: Value<'_>) -> Option<(Value<'_>, usize)> {
    let pointer = pointer.strip_casts();
    if pointer.is_variable() {
        return Some((pointer, 0));
    }
    if pointer.gep_element()?.integer_width() != Some(8) {
        return None;
    }
    let mut operands = pointer.operands();
    let (base, offset, more) = (operands.next()?.strip_casts(), operands.next()?, operands.next());
    let offset = usize::try_from(offset.as_integer()?).ok()?;
    (base.is_variable() && more.is_none()).then_some((base, offset))
}
