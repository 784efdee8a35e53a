//! Making functions.

use std::ffi::CStr;
use std::marker::PhantomData;
use std::ptr;

use llvm_sys::core::*;
use llvm_sys::target::{LLVMGetModuleDataLayout, LLVMIntPtrTypeInContext};
use llvm_sys::{LLVMLinkage, LLVMUnnamedAddr};

use super::value::{count, raw, Module, Type, Value};

impl<'m> Module<'m> {
    /// The type of integers of that many bits.
    pub(crate) fn integer_type(self, bits: u32) -> Type<'m> {
        // SAFETY: the module's context.
        Type(unsafe { LLVMIntTypeInContext(LLVMGetModuleContext(self.0), bits) }, PhantomData)
    }

    /// The type of integers as wide as a pointer.
    pub(crate) fn size_type(self) -> Type<'m> {
        // SAFETY: the module's own context and layout.
        unsafe {
            let layout = LLVMGetModuleDataLayout(self.0);
            Type(LLVMIntPtrTypeInContext(LLVMGetModuleContext(self.0), layout), PhantomData)
        }
    }

    /// The type of pointers of the default address space.
    pub(crate) fn pointer_type(self) -> Type<'m> {
        // SAFETY: the module's context.
        Type(unsafe { LLVMPointerTypeInContext(LLVMGetModuleContext(self.0), 0) }, PhantomData)
    }

    /// The type of functions with these parameters and this result; `void` when that is `None`.
    pub(crate) fn function_type(self, result: Option<Type<'m>>, parameters: &[Type<'m>]) -> Type<'m> {
        let mut types: Vec<_> = parameters.iter().map(|ty| ty.0).collect();
        // SAFETY: types of the module's context, and as many parameters as is said.
        unsafe {
            let void = || LLVMVoidTypeInContext(LLVMGetModuleContext(self.0));
            let result = result.map_or_else(void, |ty| ty.0);
            let count = count(types.len());
            Type(LLVMFunctionType(result, types.as_mut_ptr(), count, 0), PhantomData)
        }
    }

    /// The function of that name and type, declared if there is none; `None` when another global has the name.
    pub(crate) fn function_of_type(self, name: &CStr, ty: Type<'m>) -> Option<Value<'m>> {
        // SAFETY: the name is terminated, and the type is one of functions.
        let value = unsafe {
            match Value::wrap(LLVMGetNamedFunction(self.0, name.as_ptr())) {
                Some(function) => Some(function),
                None if LLVMGetNamedGlobal(self.0, name.as_ptr()).is_null()
                    && LLVMGetNamedGlobalAlias(self.0, name.as_ptr().cast(), name.count_bytes())
                        .is_null() =>
                {
                    Value::wrap(LLVMAddFunction(self.0, name.as_ptr(), ty.0))
                }
                None => None,
            }
        };
        value.filter(|function| function.value_type() == ty)
    }

    /// A constant array of these bytes.
    pub(crate) fn bytes(self, bytes: &[u8]) -> Value<'m> {
        // SAFETY: the pointer comes with its length.
        unsafe {
            let context = LLVMGetModuleContext(self.0);
            Value(LLVMConstStringInContext2(context, bytes.as_ptr().cast(), bytes.len(), 1), PhantomData)
        }
    }

    /// A constant without a name that holds these bytes.
    pub(crate) fn add_bytes(self, bytes: &[u8]) -> Value<'m> {
        let Value(string, _) = self.bytes(bytes);
        // SAFETY: the variable is new, and its initializer has its type.
        unsafe {
            let variable = LLVMAddGlobal(self.0, LLVMTypeOf(string), c"".as_ptr());
            LLVMSetInitializer(variable, string);
            LLVMSetGlobalConstant(variable, 1);
            LLVMSetLinkage(variable, LLVMLinkage::LLVMPrivateLinkage);
            LLVMSetUnnamedAddress(variable, LLVMUnnamedAddr::LLVMGlobalUnnamedAddr);
            Value(variable, PhantomData)
        }
    }

    /// LLVM's own `llvm.trap`.
    pub(crate) fn trap(self) -> Value<'m> {
        const TRAP: &[u8] = b"llvm.trap";
        // SAFETY: an intrinsic that is not overloaded.
        unsafe {
            let id = LLVMLookupIntrinsicID(TRAP.as_ptr().cast(), TRAP.len());
            Value(LLVMGetIntrinsicDeclaration(self.0, id, ptr::null_mut(), 0), PhantomData)
        }
    }

    /// Adds a function that is local to the module, has these attributes, makes these calls, and does not return.
    ///
    /// ```llvm
    /// define internal void @llgo-dce.unreachableMethod() noreturn {
    ///   call void @llvm.trap()
    ///   unreachable
    /// }
    /// ```
    pub(crate) fn add_ending_function(
        self,
        name: &CStr,
        ty: Type<'m>,
        attributes: &[&str],
        calls: &[(Value<'m>, &[Value<'m>])],
    ) -> Value<'m> {
        debug_assert!(ty.is_function(), "the type of a function");
        // SAFETY: everything is made here, in the module's own context, and the builder is disposed of; callees are
        // functions, and the caller answers for their arguments.
        unsafe {
            let context = LLVMGetModuleContext(self.0);
            let function = LLVMAddFunction(self.0, name.as_ptr(), ty.0);
            LLVMSetLinkage(function, LLVMLinkage::LLVMInternalLinkage);
            for attribute in attributes {
                let kind = LLVMGetEnumAttributeKindForName(attribute.as_ptr().cast(), attribute.len());
                let attribute = LLVMCreateEnumAttribute(context, kind, 0);
                LLVMAddAttributeAtIndex(function, llvm_sys::LLVMAttributeFunctionIndex, attribute);
            }
            let builder = LLVMCreateBuilderInContext(context);
            LLVMPositionBuilderAtEnd(builder, LLVMAppendBasicBlockInContext(context, function, c"".as_ptr()));
            for (callee, arguments) in calls {
                let ty = callee.value_type();
                let count = count(arguments.len());
                let call = LLVMBuildCall2(builder, ty.0, callee.0, raw(arguments), count, c"".as_ptr());
                LLVMSetInstructionCallConv(call, LLVMGetFunctionCallConv(callee.0));
            }
            LLVMBuildUnreachable(builder);
            LLVMDisposeBuilder(builder);
            Value(function, PhantomData)
        }
    }
}

impl Value<'_> {
    /// Has LLVM leave the code of a function where it is. Nothing changes where the function has to be inlined.
    pub(crate) fn prevent_inlining(self) {
        const NO_INLINE: &str = "noinline";
        if self.has_attribute("alwaysinline") {
            return;
        }
        // SAFETY: only called on functions; the attribute is of the function's context.
        unsafe {
            let context = LLVMGetModuleContext(LLVMGetGlobalParent(self.0));
            let kind = LLVMGetEnumAttributeKindForName(NO_INLINE.as_ptr().cast(), NO_INLINE.len());
            let attribute = LLVMCreateEnumAttribute(context, kind, 0);
            LLVMAddAttributeAtIndex(self.0, llvm_sys::LLVMAttributeFunctionIndex, attribute);
        }
    }
}
