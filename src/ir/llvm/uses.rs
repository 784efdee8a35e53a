//! Use-lists, many uses at a time: a symbol has ten uses, so that calls of the C API for each would take most of the
//! pass's time.

use std::marker::PhantomData;

use llvm_sys::core::LLVMGetFirstUse;
use llvm_sys::prelude::{LLVMUseRef, LLVMValueRef};

use super::value::Value;

/// A user of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum User<'m> {
    /// An instruction, and its function.
    Instruction(Value<'m>, Value<'m>),
    /// A function, variable, alias or ifunc, through its initializer, aliasee, personality and the like.
    Global(Value<'m>),
    /// Another constant.
    Constant(Value<'m>),
}

/// A use as the shim returns it: the user, and the function of an instruction. A global is its own owner, a constant
/// has none.
#[repr(C)]
#[derive(Clone, Copy)]
struct Raw {
    user: LLVMValueRef,
    owner: LLVMValueRef,
}

// In shim.cpp: the C API takes five calls for each use.
extern "C" {
    fn llgo_dce_read_uses(next: &mut LLVMUseRef, uses: *mut Raw, most: usize) -> usize;
    fn llgo_dce_prefetch_uses(values: *const LLVMValueRef, count: usize);
    fn llgo_dce_only_owner(constant: LLVMValueRef) -> LLVMValueRef;
}

/// How many uses are read at once.
const BATCH: usize = 64;

/// The uses of one value that have not been read yet.
pub(crate) struct Uses<'m>(LLVMUseRef, PhantomData<&'m ()>);

/// Uses of several values that have been read, those of one value behind those of another.
#[derive(Default)]
pub(crate) struct ReadUses<'m>(Vec<Raw>, PhantomData<&'m ()>);

impl<'m> Value<'m> {
    /// The uses of a global or a constant.
    pub(crate) fn uses(self) -> Uses<'m> {
        // SAFETY: the value is valid.
        Uses(unsafe { LLVMGetFirstUse(self.0) }, PhantomData)
    }

    /// The only global that a constant is part of, where each constant in between has one use.
    ///
    /// ```llvm
    /// @descriptor = constant { i64, [1 x ptr] } { i64 1, [1 x ptr] [ptr @f] }      ; of the array: @descriptor
    /// ```
    #[inline]
    pub(crate) fn only_owner(self) -> Option<Value<'m>> {
        // SAFETY: only called on constants.
        Value::wrap(unsafe { llgo_dce_only_owner(self.0) })
    }

    /// All users of a global or a constant.
    pub(crate) fn users(self) -> impl Iterator<Item = User<'m>> {
        let (mut uses, mut read, mut next) = (self.uses(), ReadUses::default(), 0);
        std::iter::from_fn(move || {
            if next == read.len() {
                read.truncate(0);
                next = 0;
                uses.read(&mut read);
            }
            next += 1;
            read.get(next - 1)
        })
    }
}

/// How many use-lists are fetched at once.
pub(crate) const AHEAD: usize = 16;

/// Prefetches the memory that reading the uses of these values accesses, of at most [`AHEAD`] of them. It has no other
/// effect.
pub(crate) fn prefetch_uses(values: &[Value<'_>]) {
    // SAFETY: the values are valid, and each is nothing but its pointer.
    unsafe { llgo_dce_prefetch_uses(values.as_ptr().cast(), values.len()) }
}

impl<'m> Uses<'m> {
    /// Reads some more of the uses, unless all have been read.
    #[inline]
    pub(crate) fn read(&mut self, read: &mut ReadUses<'m>) {
        if self.0.is_null() {
            return;
        }
        let all = &mut read.0;
        all.reserve(BATCH);
        // SAFETY: the use is valid, nothing changes the use-list while it is read, and there is room for `BATCH` uses.
        unsafe {
            let count = llgo_dce_read_uses(&mut self.0, all.as_mut_ptr().add(all.len()), BATCH);
            all.set_len(all.len() + count);
        }
    }
}

impl<'m> ReadUses<'m> {
    /// How many there are.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// The user at `index`.
    #[inline]
    pub(crate) fn get(&self, index: usize) -> Option<User<'m>> {
        let &Raw { user, owner } = self.0.get(index)?;
        let value = |value| Value(value, PhantomData);
        Some(match owner {
            owner if owner == user => User::Global(value(user)),
            owner if owner.is_null() => User::Constant(value(user)),
            owner => User::Instruction(value(user), value(owner)),
        })
    }

    /// Forgets all but the first `len`.
    #[inline]
    pub(crate) fn truncate(&mut self, len: usize) {
        self.0.truncate(len);
    }
}
