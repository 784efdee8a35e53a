//! Places within constants, by their distance from the start.

use crate::ir::llvm::{Module, Value};

/// The number or pointer that is `offset` bytes into a constant.
pub(super) fn leaf<'m>(module: Module<'m>, constant: Value<'m>, offset: i64) -> Option<Value<'m>> {
    let (mut value, mut offset) = (constant, u64::try_from(offset).ok()?);
    loop {
        let ty = value.ty();
        let index = if let Some(fields) = ty.fields() {
            let starts = (0..u32::try_from(fields.len()).ok()?).map(|field| module.offset_of(ty, field));
            let index = starts.take_while(|&start| start <= offset).count().checked_sub(1)?;
            offset -= module.offset_of(ty, u32::try_from(index).ok()?);
            index
        } else if let Some((element, len)) = ty.array() {
            let size = Some(module.size_of(element)).filter(|&size| size > 0)?;
            let index = usize::try_from(offset / size).ok().filter(|&index| index < len)?;
            offset %= size;
            index
        } else {
            return (offset == 0).then_some(value);
        };
        value = value.element(index)?;
    }
}
