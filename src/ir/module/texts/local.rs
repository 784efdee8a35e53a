//! Memory that one function has to itself: an alloca, or what the runtime has allocated, whose address goes nowhere.
//!
//! ```llvm
//! %names = call ptr @AllocZ(i64 32)
//! store %String { ptr @a, i64 1 }, ptr %names
//! %second = getelementptr i8, ptr %names, i64 16
//! store %String { ptr @b, i64 1 }, ptr %second
//! ```
//!
//! What is stored to a place must be constant, and must be stored by one instruction: then whoever loads a name from
//! there gets that one, whatever has run in between, or memory that nobody has written to. What the runtime has allocated
//! is zero until then: the empty string.

use llgo_dce_facts::Makes;

use super::constants::leaf;
use super::text::{Texts, MOST_VALUES};
use crate::ir::llvm::{Module, Opcode, ParameterAttribute, User, Value};

/// The memory, and all that is stored to it.
pub(super) struct Local<'m> {
    pub(super) size: u64,
    /// Whether it is zero before anything is stored to it.
    pub(super) is_zero_first: bool,
    stores: Vec<Store<'m>>,
}

struct Store<'m> {
    start: i64,
    end: i64,
    value: Value<'m>,
}

impl<'m> Local<'m> {
    /// The memory at `base`; `None` of a value that is no such memory.
    pub(super) fn of(texts: Texts<'_, 'm>, base: Value<'m>) -> Option<Self> {
        let size = match base.opcode() {
            Opcode::Alloca => texts.module.stored_size(base.allocated_type()?)?,
            Opcode::Call if texts.runtime.makes(base.callee().name()) == Some(Makes::Memory) => {
                base.arguments().next()?.as_integer()?
            }
            _ => return None,
        };
        let (mut stores, mut open) = (Vec::new(), vec![base]);
        let mut left = MOST_VALUES;
        while let Some(address) = open.pop() {
            left = left.checked_sub(1)?;
            for user in address.users() {
                let User::Instruction(user, _) = user else { return None };
                match user.opcode() {
                    Opcode::GetElementPtr | Opcode::Cast => open.push(user),
                    Opcode::Compare => {}
                    Opcode::Load if user.is_plain_access() => {}
                    Opcode::Store => stores.push(Store::of(texts.module, base, address, user)?),
                    Opcode::Call if only_reads(user, address) => {}
                    _ => return None,
                }
            }
        }
        Some(Self { size, is_zero_first: base.opcode() == Opcode::Call, stores })
    }

    /// The value that the only store to a place stores there.
    pub(super) fn value(&self, module: Module<'m>, place: i64, size: u64) -> Option<Value<'m>> {
        let end = place.checked_add(i64::try_from(size).ok()?)?;
        let mut stores = self.stores.iter().filter(|store| store.start < end && place < store.end);
        let (Some(store), None) = (stores.next(), stores.next()) else { return None };
        leaf(module, store.value, place.checked_sub(store.start)?)
    }
}

impl<'m> Store<'m> {
    /// `None` of a store of the address itself, and of one whose place is not known.
    fn of(module: Module<'m>, base: Value<'m>, address: Value<'m>, store: Value<'m>) -> Option<Self> {
        let (value, to) = (store.operand(0)?, store.operand(1)?);
        let (same, start) = module.base_and_offset(to)?;
        let is_known = value != address && to == address && same == base && store.is_plain_access();
        let size = i64::try_from(module.stored_size(value.ty())?).ok()?;
        is_known.then_some(Self { start, end: start.checked_add(size)?, value })
    }
}

/// Whether a call that is given an address does not write there, and does not hand it on.
fn only_reads(call: Value<'_>, address: Value<'_>) -> bool {
    let callee = call.callee().name();
    if callee.starts_with(b"llvm.lifetime.") {
        return true;
    }
    if callee.starts_with(b"llvm.memcpy.") {
        return call.arguments().next() != Some(address);
    }
    let given = (0..).zip(call.arguments()).filter(|&(_, argument)| argument == address);
    let is_copied = |&(index, _): &(u32, _)| call.has_parameter_attribute(index, ParameterAttribute::ByVal);
    // It may be the callee, too, or be in a bundle.
    let uses = call.operands().filter(|&operand| operand == address).count();
    uses > 0 && given.filter(is_copied).count() == uses
}
