//! What can be asked of instructions.

use std::marker::PhantomData;

use llvm_sys::core::*;
use llvm_sys::LLVMOpcode::*;

use super::{Type, Value};

/// The instructions and constant expressions that somebody looks into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Opcode {
    Alloca,
    Call,
    Cast,
    Compare,
    ExtractElement,
    ExtractValue,
    GetElementPtr,
    Load,
    Phi,
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
}

impl<'m> Value<'m> {
    /// The function that an instruction stands in.
    #[inline]
    pub(crate) fn function(self) -> Value<'m> {
        // SAFETY: asked of instructions alone, and all of a module's stand in functions.
        Value(unsafe { LLVMGetBasicBlockParent(LLVMGetInstructionParent(self.0)) }, PhantomData)
    }

    /// The instructions of a function's body, in their order.
    pub(crate) fn instructions(self) -> impl Iterator<Item = Value<'m>> {
        // SAFETY: asked of functions alone; blocks and instructions are those of its body.
        let first = unsafe { LLVMGetFirstBasicBlock(self.0) };
        let blocks = std::iter::successors((!first.is_null()).then_some(first), |&block| {
            // SAFETY: the block is valid.
            let next = unsafe { LLVMGetNextBasicBlock(block) };
            (!next.is_null()).then_some(next)
        });
        blocks.flat_map(|block| {
            // SAFETY: the block is valid, and so are its instructions.
            super::iterate(unsafe { LLVMGetFirstInstruction(block) }, |it| unsafe {
                LLVMGetNextInstruction(it)
            })
        })
    }

    /// Whether a function's body has a call that goes through a pointer and gives a truth value.
    pub(crate) fn has_indirect_predicate_call(self) -> bool {
        self.instructions().any(|call| {
            call.opcode() == Opcode::Call
                && call.ty().integer_width() == Some(1)
                && !call.callee().strip_casts().is_global()
        })
    }

    /// What an instruction does. `Other` for what is no instruction.
    pub(crate) fn opcode(self) -> Opcode {
        if !self.is_instruction() {
            return Opcode::Other;
        }
        // SAFETY: it is an instruction.
        match unsafe { LLVMGetInstructionOpcode(self.0) } {
            LLVMAlloca => Opcode::Alloca,
            LLVMCall | LLVMInvoke => Opcode::Call,
            LLVMBitCast | LLVMAddrSpaceCast => Opcode::Cast,
            LLVMICmp => Opcode::Compare,
            LLVMExtractElement => Opcode::ExtractElement,
            LLVMExtractValue => Opcode::ExtractValue,
            LLVMGetElementPtr => Opcode::GetElementPtr,
            LLVMLoad => Opcode::Load,
            LLVMPHI => Opcode::Phi,
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

    /// The `index`th operand, if there are that many.
    pub(crate) fn operand(self, index: usize) -> Option<Value<'m>> {
        self.operands().nth(index)
    }

    /// The only index of an extractvalue.
    pub(crate) fn only_index(self) -> Option<u32> {
        // SAFETY: asked of extractvalues alone; the indices are as many as is said.
        unsafe { (LLVMGetNumIndices(self.0) == 1).then(|| *LLVMGetIndices(self.0)) }
    }

    /// What a call calls.
    pub(crate) fn callee(self) -> Value<'m> {
        // SAFETY: asked of calls alone.
        Value(unsafe { LLVMGetCalledValue(self.0) }, PhantomData)
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
            Some(super::bytes(start, len as usize))
        }
    }

    /// Whether a call says that of an argument.
    pub(crate) fn has_parameter_attribute(self, argument: u32, attribute: ParameterAttribute) -> bool {
        let name = match attribute {
            ParameterAttribute::StructRet => "sret",
            ParameterAttribute::ByVal => "byval",
        };
        // SAFETY: asked of calls alone.
        unsafe {
            let kind = LLVMGetEnumAttributeKindForName(name.as_ptr().cast(), name.len());
            !LLVMGetCallSiteEnumAttribute(self.0, argument + 1, kind).is_null()
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
