//! Constant strings: Go's String structs, and the byte arrays behind them.

use std::borrow::Cow;

use crate::ir::llvm::{Type, Value};

/// A zeroinitializer may have any length without having its bytes. No name is longer than this.
const MOST_ZEROS: usize = 1 << 16;

/// The bytes of a constant array of bytes; `None` of anything else, and of one that may have other contents at run
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

/// The bytes of a String struct; the pointer of an empty one may be anything.
///
/// ```llvm
/// @str = constant [7 x i8] c"KeepFoo"
/// %String { ptr @str, i64 4 }            ; Keep
/// ```
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

/// The variable that a pointer points into, and the offset in bytes.
///
/// ```llvm
/// ptr @str                                       ; @str, 0
/// ptr getelementptr (i8, ptr @str, i64 4)        ; @str, 4; `None` of a GEP with another element type
/// ```
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

/// A pointer as Go's memory holds it: `ptr`, or `{ ptr, int }` where a pointer takes less than a word of Go's, as on
/// WebAssembly.
pub(crate) fn is_stored_pointer(ty: Type<'_>) -> bool {
    let is_padded = || {
        let [pointer, padding]: [Type<'_>; 2] = ty.fields()?.try_into().ok()?;
        Some(pointer.is_pointer() && padding.integer_width().is_some())
    };
    ty.is_pointer() || is_padded() == Some(true)
}

/// The pointer as Go's memory holds it, without padding; `None` where the padding is not zero.
pub(crate) fn stored_pointer(stored: Value<'_>) -> Option<Value<'_>> {
    match stored.ty().is_pointer() {
        true => Some(stored),
        false => stored.element(0).filter(|_| stored.element(1).and_then(Value::as_integer) == Some(0)),
    }
}

/// `{ ptr, int }`, of which the pointer may be padded.
pub(crate) fn is_stored_string(ty: Type<'_>) -> Option<bool> {
    let [data, len] = ty.fields()?.try_into().ok()?;
    Some(is_stored_pointer(data) && len.integer_width().is_some())
}

/// `{ ptr, int }`
pub(crate) fn is_string(ty: Type<'_>) -> Option<bool> {
    let [data, len] = ty.fields()?.try_into().ok()?;
    Some(data.is_pointer() && len.integer_width().is_some())
}
