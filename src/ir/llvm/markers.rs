//! Markers: instructions that do nothing but refer to a variable. The optimizer copies and deletes them with the code
//! around them.
//!
//! ```llvm
//! define void @main.f() {
//!   call void asm sideeffect "", "r"(ptr @llgo-dce.records) #0
//! }
//! attributes #0 = { nounwind willreturn memory(inaccessiblemem: readwrite) "llgo-dce.records" }
//! ```
//!
//! The string attribute identifies a marker. The others let the optimizer inline and delete code around it as without.

use std::ffi::c_char;

use llvm_sys::core::*;
use llvm_sys::prelude::LLVMValueRef;

use super::instructions::Opcode;
use super::value::Value;

/// The attribute of a marker, which other inline assembly does not have.
const MARKER: &str = "llgo-dce.records";

/// How many calls [`Value::has_tail_call`] examines.
const CALLS: usize = 64;

// In shim.cpp, as the C API cannot say what assembly does to memory.
extern "C" {
    fn llgo_dce_add_marker(
        function: LLVMValueRef,
        variable: LLVMValueRef,
        attribute: *const c_char,
        len: usize,
    );
}

impl<'m> Value<'m> {
    /// Adds a marker that refers to a variable at the beginning of a function with a body.
    pub(crate) fn add_marker(self, variable: Value<'m>) {
        // SAFETY: only called on functions with a body, with a variable of the same module.
        unsafe { llgo_dce_add_marker(self.0, variable.0, MARKER.as_ptr().cast(), MARKER.len()) }
    }

    /// Whether an instruction is a marker.
    pub(crate) fn is_marker(self) -> bool {
        self.opcode() == Opcode::Call && self.call_attribute(MARKER).is_some()
    }

    /// Deletes a marker. The caller must have the last handle to it.
    pub(crate) fn delete_marker(self) {
        // SAFETY: a marker has no result that anything could use.
        unsafe { LLVMInstructionEraseFromParent(self.0) }
    }

    /// Whether a function itself has attributes.
    pub(crate) fn has_attributes(self) -> bool {
        // SAFETY: only called on functions.
        unsafe { LLVMGetAttributeCountAtIndex(self.0, llvm_sys::LLVMAttributeFunctionIndex) > 0 }
    }

    /// Whether a function has an attribute that LLVM knows.
    pub(crate) fn has_attribute(self, name: &str) -> bool {
        // SAFETY: only called on functions.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            !LLVMGetEnumAttributeAtIndex(self.0, llvm_sys::LLVMAttributeFunctionIndex, kind).is_null()
        }
    }

    /// Whether a function has an attribute that LLVM does not know.
    pub(crate) fn has_string_attribute(self, name: &str) -> bool {
        let (index, len) = (llvm_sys::LLVMAttributeFunctionIndex, name.len() as u32);
        // SAFETY: only called on functions.
        unsafe { !LLVMGetStringAttributeAtIndex(self.0, index, name.as_ptr().cast(), len).is_null() }
    }

    /// Whether one of the first calls of a function is marked as a tail call.
    pub(crate) fn has_tail_call(self) -> bool {
        let calls = self.instructions().filter(|instruction| instruction.opcode() == Opcode::Call);
        calls.take(CALLS).any(Value::is_marked_tail)
    }

    /// Whether a call is marked as a tail call, or as one that is to be none.
    pub(crate) fn is_marked_tail(self) -> bool {
        // SAFETY: only called on calls; an invoke has no tail call kind.
        unsafe {
            !LLVMIsACallInst(self.0).is_null()
                && LLVMGetTailCallKind(self.0) != llvm_sys::LLVMTailCallKind::LLVMTailCallKindNone
        }
    }
}
