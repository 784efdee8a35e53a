//! Use-lists, many uses at a time: there are ten of them for each symbol, so that a call of the C API for each would be
//! most of the pass's time.

use std::marker::PhantomData;

use llvm_sys::core::LLVMGetFirstUse;
use llvm_sys::prelude::{LLVMUseRef, LLVMValueRef};

use super::value::Value;

/// What uses a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum User<'m> {
    /// An instruction, and the function that it stands in.
    Instruction(Value<'m>, Value<'m>),
    /// A function, variable, alias or ifunc, through its initializer, aliasee, personality and the like.
    Global(Value<'m>),
    /// Another constant.
    Constant(Value<'m>),
}

/// A use as the shim gives it: the user, and the function that it stands in. A global is its own owner, a constant has
/// none.
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

    /// The one global that a constant is part of, where that is seen at once: each constant in between is used once.
    #[inline]
    pub(crate) fn only_owner(self) -> Option<Value<'m>> {
        // SAFETY: asked of constants alone.
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

/// Has the processor fetch what reading the uses of these values is going to look at, of [`AHEAD`] of them at most.
/// Nothing else comes of it.
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
        // SAFETY: the use is valid, nothing changes the use-list while it is read, and there is room for so many.
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
