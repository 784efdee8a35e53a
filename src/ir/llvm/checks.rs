//! Replacing checked loads and type tests by the loads that they check.

use std::marker::PhantomData;
use std::ptr;

use llvm_sys::core::*;
use llvm_sys::prelude::{LLVMBuilderRef, LLVMTypeRef, LLVMValueRef};

use super::instructions::Opcode;
use super::uses::User;
use super::value::Value;

/// The two values that a checked load returns.
const POINTER: u32 = 0;
const IS_GOOD: u32 = 1;
/// An intrinsic that loads an offset, and adds it to the base address.
const LOAD_RELATIVE: &[u8] = b"llvm.load.relative";
/// The suffix of the checked load that does the same.
const RELATIVE: &[u8] = b".relative";

impl<'m> Value<'m> {
    /// Replaces a checked load by a load, and the bit of a checked load or a type test by true. The caller must have
    /// the last handle to the call.
    ///
    /// ```llvm
    /// %pair = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 8, metadata !"ID")      ; before
    /// %body = extractvalue { ptr, i1 } %pair, 0
    /// %good = extractvalue { ptr, i1 } %pair, 1
    ///
    /// %address = getelementptr i8, ptr %slot, i32 8                                           ; after
    /// %body = load ptr, ptr %address                                                          ; and %good is true
    /// ```
    pub(crate) fn replace_check(self, is_test: bool) {
        // SAFETY: only called on calls of those intrinsics, which have these operands and results. The builder is
        // disposed of, and nothing uses the call when it is erased.
        unsafe {
            let builder = LLVMCreateBuilderInContext(LLVMGetTypeContext(LLVMTypeOf(self.0)));
            LLVMPositionBuilderBefore(builder, self.0);
            let good = LLVMConstInt(LLVMInt1TypeInContext(LLVMGetTypeContext(LLVMTypeOf(self.0))), 1, 0);
            if is_test {
                LLVMReplaceAllUsesWith(self.0, good);
            } else {
                self.replace_load(builder, good);
            }
            LLVMDisposeBuilder(builder);
            LLVMInstructionEraseFromParent(self.0);
        }
    }

    /// # Safety
    ///
    /// The value is a checked load, and the builder's position is before it.
    unsafe fn replace_load(self, builder: LLVMBuilderRef, good: LLVMValueRef) {
        // SAFETY: the caller's promise; a checked load returns a pointer and a bit.
        unsafe {
            let mut loaded = None;
            let mut pointer = || *loaded.get_or_insert_with(|| self.load(builder));
            let parts: Vec<_> = self.users().collect();
            for user in parts {
                let User::Instruction(part, _) = user else { continue };
                let index = (part.opcode() == Opcode::ExtractValue).then(|| part.only_index()).flatten();
                let new = match index {
                    Some(POINTER) if LLVMGetFirstUse(part.0).is_null() => ptr::null_mut(),
                    Some(POINTER) => pointer(),
                    Some(IS_GOOD) => good,
                    _ => continue,
                };
                if !new.is_null() {
                    LLVMReplaceAllUsesWith(part.0, new);
                }
                LLVMInstructionEraseFromParent(part.0);
            }
            if !LLVMGetFirstUse(self.0).is_null() {
                let whole = LLVMGetPoison(LLVMTypeOf(self.0));
                let whole = LLVMBuildInsertValue(builder, whole, pointer(), POINTER, c"".as_ptr());
                let whole = LLVMBuildInsertValue(builder, whole, good, IS_GOOD, c"".as_ptr());
                LLVMReplaceAllUsesWith(self.0, whole);
            }
        }
    }

    /// # Safety
    ///
    /// The value is a checked load, and the builder's position is before it.
    unsafe fn load(self, builder: LLVMBuilderRef) -> LLVMValueRef {
        // SAFETY: the caller's promise; the intrinsic is overloaded on the type of its offset alone.
        unsafe {
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            let (address, offset) = (LLVMGetOperand(self.0, 0), LLVMGetOperand(self.0, 1));
            if self.callee().name().ends_with(RELATIVE) {
                let id = LLVMLookupIntrinsicID(LOAD_RELATIVE.as_ptr().cast(), LOAD_RELATIVE.len());
                let mut of: [LLVMTypeRef; 1] = [LLVMTypeOf(offset)];
                let module = LLVMGetGlobalParent(self.function().0);
                let load = LLVMGetIntrinsicDeclaration(module, id, of.as_mut_ptr(), of.len());
                let mut arguments = [address, offset];
                let ty = LLVMGlobalGetValueType(load);
                return LLVMBuildCall2(builder, ty, load, arguments.as_mut_ptr(), 2, c"".as_ptr());
            }
            let mut address = address;
            if Value(offset, PhantomData).as_integer() != Some(0) {
                let byte = LLVMInt8TypeInContext(context);
                let mut index = [offset];
                address = LLVMBuildGEP2(builder, byte, address, index.as_mut_ptr(), 1, c"".as_ptr());
            }
            LLVMBuildLoad2(
                builder,
                LLVMStructGetTypeAtIndex(LLVMTypeOf(self.0), POINTER),
                address,
                c"".as_ptr(),
            )
        }
    }
}
