//! Queries on instructions, and a few changes to them.

use std::ffi::c_char;
use std::marker::PhantomData;

use hashbrown::HashMap;
use llvm_sys::core::*;
use llvm_sys::prelude::{LLVMBasicBlockRef, LLVMModuleRef, LLVMTypeRef, LLVMValueRef};
use llvm_sys::LLVMOpcode::*;
use llvm_sys::{LLVMAtomicOrdering, LLVMTailCallKind};

use super::uses::User;
use super::value::{bytes, iterate, Module, Type, Value};

/// The opcodes that the rules distinguish.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opcode {
    Alloca,
    /// Anything else that computes a value from its operands and cannot trap.
    Arithmetic,
    /// A branch or a switch.
    Branch,
    Call,
    Cast,
    Compare,
    /// A division or remainder of integers, which may trap.
    Divide,
    ExtractElement,
    ExtractValue,
    GetElementPtr,
    InsertValue,
    Load,
    Phi,
    Return,
    Select,
    Store,
    Other,
}

/// What an instruction computes of integers, as far as the rules distinguish it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Operation {
    Add,
    Multiply,
    /// Without regard to the sign.
    ShiftRight,
    SignExtend,
    Subtract,
    Truncate,
    ZeroExtend,
}

/// An attribute of a parameter, or of an argument of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterAttribute {
    /// The result is written to where the argument points.
    StructRet,
    /// The callee gets a copy of what the argument points to.
    ByVal,
    /// The environment of a closure.
    Nest,
    /// The same, where LLGo keeps a register for it.
    SwiftSelf,
}

impl ParameterAttribute {
    fn kind(self) -> u32 {
        let name = match self {
            Self::StructRet => "sret",
            Self::ByVal => "byval",
            Self::Nest => "nest",
            Self::SwiftSelf => "swiftself",
        };
        // SAFETY: a pointer with its length.
        unsafe { LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len()) }
    }
}

// In shim.cpp, as the C API has no such functions.
extern "C" {
    fn llgo_dce_base_and_offset(
        address: LLVMValueRef,
        module: LLVMModuleRef,
        offset: &mut i64,
        stride: Option<&mut u64>,
    ) -> LLVMValueRef;
    fn llgo_dce_fixed_size(module: LLVMModuleRef, ty: LLVMTypeRef, size: &mut u64) -> bool;
    fn llgo_dce_may_read(call: LLVMValueRef) -> bool;
    fn llgo_dce_only_computes(instruction: LLVMValueRef) -> bool;
    fn llgo_dce_remove_attributes(call: LLVMValueRef, prefix: *const c_char, len: usize);
}

impl<'m> Module<'m> {
    /// The base of an address that is computed by constant offsets, and the offset in bytes. `None` of a value that is
    /// no address.
    ///
    /// ```llvm
    /// getelementptr ({ i64, [2 x ptr] }, ptr @base, i64 0, i32 1, i64 1)       ; @base, 16
    /// ```
    pub(crate) fn base_and_offset(self, address: Value<'m>) -> Option<(Value<'m>, i64)> {
        let mut offset = 0;
        // SAFETY: the value and the module are valid, and there is a place for the offset.
        let base = unsafe { llgo_dce_base_and_offset(address.0, self.0, &mut offset, None) };
        Value::wrap(base).map(|base| (base, offset))
    }

    /// The same of an address that is computed with any indices: it is a multiple of the third number behind the
    /// offset, which is zero where all indices are constant.
    ///
    /// ```llvm
    /// getelementptr ([2 x %String], ptr @base, i64 0, i64 %i, i32 1)       ; @base, 8, 16
    /// ```
    pub(crate) fn base_and_stride(self, address: Value<'m>) -> Option<(Value<'m>, i64, u64)> {
        let (mut offset, mut stride) = (0, 0);
        // SAFETY: the value and the module are valid, and there are places for both numbers.
        let base = unsafe { llgo_dce_base_and_offset(address.0, self.0, &mut offset, Some(&mut stride)) };
        Value::wrap(base).map(|base| (base, offset, stride))
    }

    /// Where the part of an aggregate begins that indices lead to, in bytes.
    ///
    /// ```llvm
    /// extractvalue { i64, { ptr, [2 x ptr] } } %v, 1, 1, 1       ; 24
    /// ```
    pub(crate) fn offset_within(self, mut ty: Type<'m>, indices: &[u32]) -> Option<i64> {
        let mut offset = 0_u64;
        for &index in indices {
            let step = match (ty.array(), ty.fields()) {
                (Some((element, _)), _) => {
                    ty = element;
                    self.size_of(element).checked_mul(index.into())?
                }
                (None, Some(fields)) => {
                    let step = self.offset_of(ty, index);
                    ty = *fields.get(index as usize)?;
                    step
                }
                (None, None) => return None,
            };
            offset = offset.checked_add(step)?;
        }
        i64::try_from(offset).ok()
    }

    /// How many bytes a load or a store of a type accesses; `None` where that is not fixed.
    pub(crate) fn stored_size(self, ty: Type<'m>) -> Option<u64> {
        let mut size = 0;
        // SAFETY: the type is of the module's context.
        unsafe { llgo_dce_fixed_size(self.0, ty.0, &mut size) }.then_some(size)
    }
}

impl<'m> Value<'m> {
    /// The function of an instruction.
    #[inline]
    pub(crate) fn function(self) -> Value<'m> {
        // SAFETY: only called on instructions, and all instructions of a module are in functions.
        Value(unsafe { LLVMGetBasicBlockParent(LLVMGetInstructionParent(self.0)) }, PhantomData)
    }

    /// Whether a function's body has an indirect call that returns an `i1`.
    pub(crate) fn has_indirect_predicate_call(self) -> bool {
        self.instructions().any(|call| {
            call.opcode() == Opcode::Call
                && call.ty().integer_width() == Some(1)
                && !call.callee().strip_casts().is_global()
        })
    }

    /// The instructions of a function's body, in order.
    pub(crate) fn instructions(self) -> impl Iterator<Item = Value<'m>> {
        self.blocks().flat_map(|block| {
            // SAFETY: the block is valid, and so are its instructions.
            iterate(unsafe { LLVMGetFirstInstruction(block) }, |it| unsafe { LLVMGetNextInstruction(it) })
        })
    }

    fn blocks(self) -> impl Iterator<Item = LLVMBasicBlockRef> {
        // SAFETY: only called on functions.
        let first = unsafe { LLVMGetFirstBasicBlock(self.0) };
        std::iter::successors((!first.is_null()).then_some(first), |&block| {
            // SAFETY: the block is valid.
            let next = unsafe { LLVMGetNextBasicBlock(block) };
            (!next.is_null()).then_some(next)
        })
    }

    /// The instruction that runs right before this one; `None` at the start of a block without a unique predecessor.
    pub(crate) fn previous(self) -> Option<Value<'m>> {
        // SAFETY: only called on instructions. Each user of a block that is an instruction is a terminator, and is in a
        // block itself.
        unsafe {
            if let Some(previous) = Value::wrap(LLVMGetPreviousInstruction(self.0)) {
                return Some(previous);
            }
            let block = LLVMBasicBlockAsValue(LLVMGetInstructionParent(self.0));
            let mut users = Value(block, PhantomData).users();
            let Some(User::Instruction(terminator, _)) = users.next() else { return None };
            users
                .all(|user| user == User::Instruction(terminator, terminator.function()))
                .then_some(terminator)
        }
    }

    /// Whether no block of a function's body runs twice in one call.
    pub(crate) fn has_no_loop(self) -> bool {
        let blocks: Vec<_> = self.blocks().collect();
        let number: HashMap<_, _> = blocks.iter().enumerate().map(|(index, &block)| (block, index)).collect();
        let successors = |&block: &LLVMBasicBlockRef| -> Vec<usize> {
            // SAFETY: the block is valid and has a terminator, as the module does; its successors are blocks of the
            // function.
            unsafe {
                let end = LLVMGetBasicBlockTerminator(block);
                let all = (0..LLVMGetNumSuccessors(end)).map(|index| LLVMGetSuccessor(end, index));
                all.filter_map(|next| number.get(&next).copied()).collect()
            }
        };
        let successors: Vec<_> = blocks.iter().map(successors).collect();
        let mut before = vec![0usize; blocks.len()];
        successors.iter().flatten().for_each(|&next| before[next] += 1);
        // Blocks without a predecessor that is left are taken away, until there are no more: the blocks that stay are
        // in a loop or behind one.
        let mut free: Vec<usize> = (0..blocks.len()).filter(|&block| before[block] == 0).collect();
        let mut taken = 0;
        while let Some(block) = free.pop() {
            taken += 1;
            for &next in &successors[block] {
                before[next] -= 1;
                if before[next] == 0 {
                    free.push(next);
                }
            }
        }
        taken == blocks.len()
    }

    /// The opcode of an instruction; `Other` of a value that is none.
    pub(crate) fn opcode(self) -> Opcode {
        if !self.is_instruction() {
            return Opcode::Other;
        }
        // SAFETY: it is an instruction.
        match unsafe { LLVMGetInstructionOpcode(self.0) } {
            LLVMAlloca => Opcode::Alloca,
            LLVMAdd | LLVMFAdd | LLVMSub | LLVMFSub | LLVMMul | LLVMFMul | LLVMFDiv | LLVMFRem | LLVMFNeg
            | LLVMShl | LLVMLShr | LLVMAShr | LLVMAnd | LLVMOr | LLVMXor | LLVMTrunc | LLVMZExt
            | LLVMSExt | LLVMFPToUI | LLVMFPToSI | LLVMUIToFP | LLVMSIToFP | LLVMFPTrunc | LLVMFPExt
            | LLVMPtrToInt | LLVMPtrToAddr | LLVMIntToPtr | LLVMFCmp | LLVMFreeze | LLVMInsertElement
            | LLVMShuffleVector => Opcode::Arithmetic,
            LLVMBr | LLVMSwitch => Opcode::Branch,
            LLVMCall | LLVMInvoke => Opcode::Call,
            LLVMBitCast | LLVMAddrSpaceCast => Opcode::Cast,
            LLVMICmp => Opcode::Compare,
            LLVMUDiv | LLVMSDiv | LLVMURem | LLVMSRem => Opcode::Divide,
            LLVMExtractElement => Opcode::ExtractElement,
            LLVMExtractValue => Opcode::ExtractValue,
            LLVMGetElementPtr => Opcode::GetElementPtr,
            LLVMInsertValue => Opcode::InsertValue,
            LLVMLoad => Opcode::Load,
            LLVMPHI => Opcode::Phi,
            LLVMRet => Opcode::Return,
            LLVMSelect => Opcode::Select,
            LLVMStore => Opcode::Store,
            _ => Opcode::Other,
        }
    }

    /// What an instruction computes of integers.
    pub(crate) fn operation(self) -> Option<Operation> {
        if !self.is_instruction() {
            return None;
        }
        // SAFETY: it is an instruction.
        match unsafe { LLVMGetInstructionOpcode(self.0) } {
            LLVMAdd => Some(Operation::Add),
            LLVMLShr => Some(Operation::ShiftRight),
            LLVMMul => Some(Operation::Multiply),
            LLVMSExt => Some(Operation::SignExtend),
            LLVMSub => Some(Operation::Subtract),
            LLVMTrunc => Some(Operation::Truncate),
            LLVMZExt => Some(Operation::ZeroExtend),
            _ => None,
        }
    }

    /// Whether an instruction or a constant expression computes an address from another.
    pub(crate) fn is_address_computation(self) -> bool {
        if self.kind() == llvm_sys::LLVMValueKind::LLVMConstantExprValueKind {
            // SAFETY: it is a constant expression.
            let opcode = unsafe { LLVMGetConstOpcode(self.0) };
            return matches!(opcode, LLVMGetElementPtr | LLVMBitCast | LLVMAddrSpaceCast);
        }
        matches!(self.opcode(), Opcode::GetElementPtr | Opcode::Cast)
    }

    /// Whether a GEP, instruction or constant, says that its address is within the object that it begins in.
    pub(crate) fn is_in_bounds(self) -> bool {
        // SAFETY: asked of GEPs alone.
        self.gep_element().is_some() && unsafe { LLVMIsInBounds(self.0) != 0 }
    }

    /// The element type that a GEP, instruction or constant, counts in; `None` of anything else.
    pub(crate) fn gep_element(self) -> Option<Type<'m>> {
        // SAFETY: LLVM has said that it is a GEP.
        unsafe {
            let gep = self.opcode() == Opcode::GetElementPtr
                || (self.kind() == llvm_sys::LLVMValueKind::LLVMConstantExprValueKind
                    && LLVMGetConstOpcode(self.0) == LLVMGetElementPtr);
            gep.then(|| Type(LLVMGetGEPSourceElementType(self.0), PhantomData))
        }
    }

    /// The only index of an extractvalue or an insertvalue.
    pub(crate) fn only_index(self) -> Option<u32> {
        // SAFETY: only called on those two, and the index is in range.
        unsafe { (LLVMGetNumIndices(self.0) == 1).then(|| *LLVMGetIndices(self.0)) }
    }

    /// The indices of an extractvalue or an insertvalue.
    pub(crate) fn indices(self) -> &'m [u32] {
        // SAFETY: only called on those two, which have at least one, for as long as the module stays as it is.
        unsafe { std::slice::from_raw_parts(LLVMGetIndices(self.0), LLVMGetNumIndices(self.0) as usize) }
    }

    /// The callee of a call: a function, inline assembly, or any pointer.
    pub(crate) fn callee(self) -> Value<'m> {
        // SAFETY: only called on calls.
        Value(unsafe { LLVMGetCalledValue(self.0) }, PhantomData)
    }

    /// The function type that a call calls its callee by.
    pub(crate) fn called_type(self) -> Type<'m> {
        // SAFETY: only called on calls.
        Type(unsafe { LLVMGetCalledFunctionType(self.0) }, PhantomData)
    }

    /// Whether a call is of inline assembly.
    pub(crate) fn calls_assembly(self) -> bool {
        self.callee().is_assembly()
    }

    /// The assembly that an instruction calls, if it does.
    pub(crate) fn called_assembly(self) -> Option<Value<'m>> {
        // SAFETY: it is an instruction, and these are the ones that call.
        let calls = unsafe { matches!(LLVMGetInstructionOpcode(self.0), LLVMCall | LLVMInvoke | LLVMCallBr) };
        calls.then(|| self.callee()).filter(|callee| callee.is_assembly())
    }

    /// The text of inline assembly.
    pub(crate) fn assembly_text(self) -> &'m [u8] {
        let mut len = 0;
        // SAFETY: only called on inline assembly, whose text lives in the context.
        unsafe { bytes(LLVMGetInlineAsmAsmString(self.0, &mut len), len) }
    }

    fn is_assembly(self) -> bool {
        self.kind() == llvm_sys::LLVMValueKind::LLVMInlineAsmValueKind
    }

    /// The callee of a plain call, if it is a function that is called by its own type.
    pub(crate) fn called_function(self) -> Option<Value<'m>> {
        let callee = self.callee();
        // SAFETY: only called on calls; the type of functions is read from functions only.
        unsafe {
            let plain = !LLVMIsACallInst(self.0).is_null()
                && LLVMGetNumOperandBundles(self.0) == 0
                && LLVMGetTailCallKind(self.0) != LLVMTailCallKind::LLVMTailCallKindMustTail;
            let same = plain
                && callee.is_function()
                && LLVMGetCalledFunctionType(self.0) == LLVMGlobalGetValueType(callee.0);
            same.then_some(callee)
        }
    }

    /// Whether a call only computes a value, by its attributes, as LLVM reads them.
    pub(crate) fn only_computes(self) -> bool {
        // SAFETY: only called on instructions.
        unsafe { llgo_dce_only_computes(self.0) }
    }

    /// Whether a call may read memory, by its attributes.
    pub(crate) fn may_read(self) -> bool {
        // SAFETY: only called on calls.
        unsafe { llgo_dce_may_read(self.0) }
    }

    /// Whether a load or a store is neither volatile nor atomic.
    pub(crate) fn is_plain_access(self) -> bool {
        // SAFETY: only called on loads and stores.
        unsafe {
            LLVMGetVolatile(self.0) == 0
                && LLVMGetOrdering(self.0) == LLVMAtomicOrdering::LLVMAtomicOrderingNotAtomic
        }
    }

    /// The type that an alloca allocates, if it allocates one value of it.
    pub(crate) fn allocated_type(self) -> Option<Type<'m>> {
        // SAFETY: only called on allocas.
        let ty = unsafe { Type(LLVMGetAllocatedType(self.0), PhantomData) };
        (self.operand(0)?.as_integer() == Some(1)).then_some(ty)
    }

    /// A parameter of a function.
    pub(crate) fn parameter(self, index: u32) -> Option<Value<'m>> {
        // SAFETY: only called on functions, and the parameter is one of its.
        unsafe {
            let is_one = index < LLVMCountParams(self.0);
            is_one.then(|| Value(LLVMGetParam(self.0, index), PhantomData))
        }
    }

    /// The type of the memory that a parameter of a function points to: the caller's place for the result, or a copy.
    ///
    /// ```llvm
    /// define void @f(ptr sret(%Result) %0, ptr byval(%Argument) %1)       ; %Result of StructRet, %Argument of ByVal
    /// ```
    pub(crate) fn parameter_memory(self, parameter: u32, attribute: ParameterAttribute) -> Option<Type<'m>> {
        // SAFETY: only called on functions; those two attributes have a type.
        unsafe {
            let attribute = LLVMGetEnumAttributeAtIndex(self.0, parameter + 1, attribute.kind());
            (!attribute.is_null()).then(|| Type(LLVMGetTypeAttributeValue(attribute), PhantomData))
        }
    }

    /// Deletes an instruction. The caller must have the last handle to it, and must delete its users, too: those use
    /// poison until then.
    pub(crate) fn erase_instruction(self) {
        // SAFETY: only called on instructions that are no terminators.
        unsafe {
            let ty = LLVMTypeOf(self.0);
            if !LLVMGetFirstUse(self.0).is_null() {
                LLVMReplaceAllUsesWith(self.0, LLVMGetPoison(ty));
            }
            LLVMInstructionEraseFromParent(self.0);
        }
    }

    /// The arguments of a call.
    pub(crate) fn arguments(self) -> impl Iterator<Item = Value<'m>> {
        // SAFETY: only called on calls; arguments are the first operands.
        let count = unsafe { LLVMGetNumArgOperands(self.0) };
        self.operands().take(count as usize)
    }

    /// A string attribute of a call itself.
    pub(crate) fn call_attribute(self, key: &str) -> Option<&'m [u8]> {
        self.string_attribute(llvm_sys::LLVMAttributeFunctionIndex, key)
    }

    /// Key and value of each string attribute of a call itself.
    pub(crate) fn call_string_attributes(self) -> Vec<(&'m [u8], &'m [u8])> {
        let index = llvm_sys::LLVMAttributeFunctionIndex;
        // SAFETY: only called on calls; there is room for as many attributes as LLVM counts. Strings live in the
        // context.
        unsafe {
            let count = LLVMGetCallSiteAttributeCount(self.0, index) as usize;
            if count == 0 {
                return Vec::new();
            }
            let mut all = vec![std::ptr::null_mut(); count];
            LLVMGetCallSiteAttributes(self.0, index, all.as_mut_ptr());
            all.retain(|&attribute| LLVMIsStringAttribute(attribute) != 0);
            let string = |attribute| {
                let (mut key_len, mut value_len) = (0, 0);
                let key = LLVMGetStringAttributeKind(attribute, &mut key_len);
                let value = LLVMGetStringAttributeValue(attribute, &mut value_len);
                (bytes(key, key_len as usize), bytes(value, value_len as usize))
            };
            all.into_iter().map(string).collect()
        }
    }

    /// Removes all string attributes of a call itself whose keys begin with `prefix`.
    pub(crate) fn remove_string_attributes(self, prefix: &[u8]) {
        // SAFETY: only called on calls; a pointer with its length.
        unsafe { llgo_dce_remove_attributes(self.0, prefix.as_ptr().cast(), prefix.len()) }
    }

    /// Whether a call's argument has a string attribute.
    pub(crate) fn has_argument_attribute(self, argument: u32, key: &str) -> bool {
        self.string_attribute(argument + 1, key).is_some()
    }

    fn string_attribute(self, index: u32, key: &str) -> Option<&'m [u8]> {
        // SAFETY: only called on calls; a string attribute lives in the context.
        unsafe {
            let attribute =
                LLVMGetCallSiteStringAttribute(self.0, index, key.as_ptr().cast(), key.len() as u32);
            if attribute.is_null() {
                return None;
            }
            let mut len = 0;
            let start = LLVMGetStringAttributeValue(attribute, &mut len);
            Some(bytes(start, len as usize))
        }
    }

    /// Whether an argument of a call has the attribute.
    pub(crate) fn has_parameter_attribute(self, argument: u32, attribute: ParameterAttribute) -> bool {
        // SAFETY: only called on calls.
        unsafe { !LLVMGetCallSiteEnumAttribute(self.0, argument + 1, attribute.kind()).is_null() }
    }

    /// What the memory holds that an argument of a call points to: the place for the result, or a copy.
    pub(crate) fn argument_memory(self, argument: u32, attribute: ParameterAttribute) -> Option<Type<'m>> {
        // SAFETY: asked of calls alone; those two attributes have a type.
        unsafe {
            let attribute = LLVMGetCallSiteEnumAttribute(self.0, argument + 1, attribute.kind());
            (!attribute.is_null()).then(|| Type(LLVMGetTypeAttributeValue(attribute), PhantomData))
        }
    }

    /// The values that a phi may take, with something that tells the blocks they come from apart.
    pub(crate) fn incoming(self) -> Vec<(Value<'m>, usize)> {
        // SAFETY: only called on phis, and the indices are in range.
        unsafe {
            (0..LLVMCountIncoming(self.0))
                .map(|index| {
                    let value = Value(LLVMGetIncomingValue(self.0, index), PhantomData);
                    (value, LLVMGetIncomingBlock(self.0, index) as usize)
                })
                .collect()
        }
    }

    /// A number that identifies the block of an instruction.
    pub(crate) fn block(self) -> usize {
        // SAFETY: only called on instructions.
        unsafe { LLVMGetInstructionParent(self.0) as usize }
    }

    /// The function and the number of a parameter.
    pub(crate) fn as_parameter(self) -> Option<(Value<'m>, usize)> {
        // SAFETY: the value is valid, and so is the function of a parameter; indices are in range.
        unsafe {
            if LLVMIsAArgument(self.0).is_null() {
                return None;
            }
            let function = LLVMGetParamParent(self.0);
            let number = (0..LLVMCountParams(function)).find(|&i| LLVMGetParam(function, i) == self.0)?;
            Some((Value(function, PhantomData), number as usize))
        }
    }
}
