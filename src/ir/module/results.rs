//! What look-ups of package reflect return, known by shape.

use super::strings::is_string;
use crate::ir::llvm::{Module, Type};

/// The fields of `reflect.Method` and `reflect.Value` that lead to a method's body.
const FUNC: u32 = 3;
const POINTER: u32 = 1;

/// `reflect.Method`: `{ String Name, String PkgPath, Type { ptr, ptr }, Func { ptr, ptr, int }, int Index }`
pub(crate) fn is_method(ty: Type<'_>) -> bool {
    let Some(fields) = ty.fields() else { return false };
    let [name, package, ty, func, index] = fields[..] else { return false };
    let is_text = |ty: Type<'_>| is_string(ty) == Some(true);
    is_text(name) && is_text(package) && is_pair(ty) && is_value(func) && index.integer_width().is_some()
}

/// `reflect.Value`: `{ ptr, ptr, int }`
pub(crate) fn is_value(ty: Type<'_>) -> bool {
    let Some(fields) = ty.fields() else { return false };
    let [ty, data, flag] = fields[..] else { return false };
    ty.is_pointer() && data.is_pointer() && flag.integer_width().is_some()
}

/// An interface value, or a closure: `{ ptr, ptr }`
pub(crate) fn is_pair(ty: Type<'_>) -> bool {
    ty.fields().is_some_and(|fields| fields.len() == 2 && fields.iter().all(|field| field.is_pointer()))
}

/// The `reflect.Method` in what a look-up returns, which is that, or has it first.
pub(crate) fn method_in(result: Type<'_>) -> Option<Type<'_>> {
    if is_method(result) {
        return Some(result);
    }
    result.fields()?.first().copied().filter(|&first| is_method(first))
}

/// Where the pointer by which `Func` is called is in what a look-up returns, and how many bytes it has.
pub(crate) fn func_pointer<'m>(module: Module<'m>, result: Type<'m>) -> Option<(u64, u64)> {
    let method = method_in(result)?;
    let func = *method.fields()?.get(FUNC as usize)?;
    let pointer = *func.fields()?.get(POINTER as usize)?;
    Some((module.offset_of(method, FUNC) + module.offset_of(func, POINTER), module.stored_size(pointer)?))
}
