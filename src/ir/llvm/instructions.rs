//! What can be asked of instructions.

use std::ffi::c_char;
use std::marker::PhantomData;

use hashbrown::HashMap;
use llvm_sys::core::*;
use llvm_sys::prelude::{LLVMBasicBlockRef, LLVMModuleRef, LLVMTypeRef, LLVMValueRef};
use llvm_sys::LLVMOpcode::*;
use llvm_sys::{LLVMAtomicOrdering, LLVMTailCallKind};

use super::uses::User;
use super::value::{bytes, iterate, Module, Type, Value};

/// The instructions and constant expressions that somebody looks into.
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

/// What a call may say of one of its arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ParameterAttribute {
    /// The result is written to where the argument points.
    StructRet,
    /// The callee gets a copy of what the argument points to.
    ByVal,
    /// The environment of a closure.
    Nest,
}

impl ParameterAttribute {
    fn kind(self) -> u32 {
        let name = match self {
            Self::StructRet => "sret",
            Self::ByVal => "byval",
            Self::Nest => "nest",
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
    ) -> LLVMValueRef;
    fn llgo_dce_fixed_size(module: LLVMModuleRef, ty: LLVMTypeRef, size: &mut u64) -> bool;
    fn llgo_dce_only_computes(instruction: LLVMValueRef) -> bool;
    fn llgo_dce_remove_attributes(call: LLVMValueRef, prefix: *const c_char, len: usize);
}

impl<'m> Module<'m> {
    /// What an address is computed from by constant offsets, and how many bytes it is away from that. `None` of what is
    /// no address.
    pub(crate) fn base_and_offset(self, address: Value<'m>) -> Option<(Value<'m>, i64)> {
        let mut offset = 0;
        // SAFETY: the value and the module are valid, and there is a place for the offset.
        let base = unsafe { llgo_dce_base_and_offset(address.0, self.0, &mut offset) };
        Value::wrap(base).map(|base| (base, offset))
    }

    /// How many bytes a load or a store of a type touches; `None` where that is not fixed.
    pub(crate) fn stored_size(self, ty: Type<'m>) -> Option<u64> {
        let mut size = 0;
        // SAFETY: the type is of the module's context.
        unsafe { llgo_dce_fixed_size(self.0, ty.0, &mut size) }.then_some(size)
    }
}

impl<'m> Value<'m> {
    /// The function that an instruction stands in.
    #[inline]
    pub(crate) fn function(self) -> Value<'m> {
        // SAFETY: asked of instructions alone, and all of a module's stand in functions.
        Value(unsafe { LLVMGetBasicBlockParent(LLVMGetInstructionParent(self.0)) }, PhantomData)
    }

    /// Whether a function's body has a call that goes through a pointer and gives a truth value.
    pub(crate) fn has_indirect_predicate_call(self) -> bool {
        self.instructions().any(|call| {
            call.opcode() == Opcode::Call
                && call.ty().integer_width() == Some(1)
                && !call.callee().strip_casts().is_global()
        })
    }

    /// The instructions of a function's body, in the order in which they stand.
    pub(crate) fn instructions(self) -> impl Iterator<Item = Value<'m>> {
        self.blocks().flat_map(|block| {
            // SAFETY: the block is valid, and so are its instructions.
            iterate(unsafe { LLVMGetFirstInstruction(block) }, |it| unsafe { LLVMGetNextInstruction(it) })
        })
    }

    fn blocks(self) -> impl Iterator<Item = LLVMBasicBlockRef> {
        // SAFETY: asked of functions alone.
        let first = unsafe { LLVMGetFirstBasicBlock(self.0) };
        std::iter::successors((!first.is_null()).then_some(first), |&block| {
            // SAFETY: the block is valid.
            let next = unsafe { LLVMGetNextBasicBlock(block) };
            (!next.is_null()).then_some(next)
        })
    }

    /// The instruction that is run right before this one; `None` where control comes on several ways, or on none.
    pub(crate) fn previous(self) -> Option<Value<'m>> {
        // SAFETY: asked of instructions alone. Each user of a block that is an instruction is a terminator, and stands
        // in a block itself.
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

    /// Whether no block of a function's body is ever run twice in a call.
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
        // Blocks before which none is left are taken away, until there are no more: what stays is in a loop or behind
        // one.
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

    /// What an instruction does. `Other` for what is no instruction.
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

    /// Whether an instruction or a constant expression computes an address from another.
    pub(crate) fn is_address_computation(self) -> bool {
        if self.kind() == llvm_sys::LLVMValueKind::LLVMConstantExprValueKind {
            // SAFETY: it is a constant expression.
            let opcode = unsafe { LLVMGetConstOpcode(self.0) };
            return matches!(opcode, LLVMGetElementPtr | LLVMBitCast | LLVMAddrSpaceCast);
        }
        matches!(self.opcode(), Opcode::GetElementPtr | Opcode::Cast)
    }

    /// The element type that a GEP, instruction or constant, counts in; `None` of anything else.
    pub(crate) fn gep_element(self) -> Option<Type<'m>> {
        // SAFETY: it is a GEP, as LLVM has looked.
        unsafe {
            let gep = self.opcode() == Opcode::GetElementPtr
                || (self.kind() == llvm_sys::LLVMValueKind::LLVMConstantExprValueKind
                    && LLVMGetConstOpcode(self.0) == LLVMGetElementPtr);
            gep.then(|| Type(LLVMGetGEPSourceElementType(self.0), PhantomData))
        }
    }

    /// The only index of an extractvalue or an insertvalue.
    pub(crate) fn only_index(self) -> Option<u32> {
        // SAFETY: asked of those two alone; the indices are as many as is said.
        unsafe { (LLVMGetNumIndices(self.0) == 1).then(|| *LLVMGetIndices(self.0)) }
    }

    /// What a call calls.
    pub(crate) fn callee(self) -> Value<'m> {
        // SAFETY: asked of calls alone.
        Value(unsafe { LLVMGetCalledValue(self.0) }, PhantomData)
    }

    /// Whether a call is of assembly that stands in the code.
    pub(crate) fn calls_assembly(self) -> bool {
        self.callee().kind() == llvm_sys::LLVMValueKind::LLVMInlineAsmValueKind
    }

    /// The function that a call calls, if it is a plain call of one by its own type.
    pub(crate) fn called_function(self) -> Option<Value<'m>> {
        let callee = self.callee();
        // SAFETY: asked of calls alone; that of a function's type is asked of functions alone.
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

    /// Whether all that a call does is to compute a value, by the attributes that LLVM goes by.
    pub(crate) fn only_computes(self) -> bool {
        // SAFETY: asked of instructions alone.
        unsafe { llgo_dce_only_computes(self.0) }
    }

    /// Whether a load or a store is neither volatile nor atomic.
    pub(crate) fn is_plain_access(self) -> bool {
        // SAFETY: asked of loads and stores alone.
        unsafe {
            LLVMGetVolatile(self.0) == 0
                && LLVMGetOrdering(self.0) == LLVMAtomicOrdering::LLVMAtomicOrderingNotAtomic
        }
    }

    /// The type that an alloca makes room for, if it is for one.
    pub(crate) fn allocated_type(self) -> Option<Type<'m>> {
        // SAFETY: asked of allocas alone.
        let ty = unsafe { Type(LLVMGetAllocatedType(self.0), PhantomData) };
        (self.operand(0)?.as_integer() == Some(1)).then_some(ty)
    }

    /// What the memory holds that a parameter of a function points to: the caller's place for the result, or a copy.
    pub(crate) fn parameter_memory(self, parameter: u32, attribute: ParameterAttribute) -> Option<Type<'m>> {
        // SAFETY: asked of functions alone; those two attributes have a type.
        unsafe {
            let attribute = LLVMGetEnumAttributeAtIndex(self.0, parameter + 1, attribute.kind());
            (!attribute.is_null()).then(|| Type(LLVMGetTypeAttributeValue(attribute), PhantomData))
        }
    }

    /// Takes an instruction out of its function. The caller gives up the last handle to it; what still uses its value
    /// is to go, too.
    pub(crate) fn erase_instruction(self) {
        // SAFETY: asked of instructions alone that are no terminators.
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
        // SAFETY: asked of calls alone; arguments are the first operands.
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
        // SAFETY: asked of calls alone; as many attributes are written as is said before. Strings live in the context.
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

    /// Takes off a call all string attributes of its own whose keys begin with `prefix`.
    pub(crate) fn remove_string_attributes(self, prefix: &[u8]) {
        // SAFETY: asked of calls alone; a pointer with its length.
        unsafe { llgo_dce_remove_attributes(self.0, prefix.as_ptr().cast(), prefix.len()) }
    }

    /// Whether a call's argument has a string attribute.
    pub(crate) fn has_argument_attribute(self, argument: u32, key: &str) -> bool {
        self.string_attribute(argument + 1, key).is_some()
    }

    fn string_attribute(self, index: u32, key: &str) -> Option<&'m [u8]> {
        // SAFETY: asked of calls alone; a string attribute lives in the context.
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

    /// Whether a call says that of an argument.
    pub(crate) fn has_parameter_attribute(self, argument: u32, attribute: ParameterAttribute) -> bool {
        // SAFETY: asked of calls alone.
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
        // SAFETY: asked of phis alone, and the indices are in range.
        unsafe {
            (0..LLVMCountIncoming(self.0))
                .map(|index| {
                    let value = Value(LLVMGetIncomingValue(self.0, index), PhantomData);
                    (value, LLVMGetIncomingBlock(self.0, index) as usize)
                })
                .collect()
        }
    }

    /// Something that tells the block apart that an instruction stands in.
    pub(crate) fn block(self) -> usize {
        // SAFETY: asked of instructions alone.
        unsafe { LLVMGetInstructionParent(self.0) as usize }
    }

    /// The function and the number of a parameter.
    pub(crate) fn as_parameter(self) -> Option<(Value<'m>, usize)> {
        // SAFETY: the value is valid; the function of a parameter is, and its parameters are as many as is said.
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
