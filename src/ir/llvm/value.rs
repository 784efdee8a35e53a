//! A module, its values and its types: the handles to LLVM's C API.

use std::ffi::{c_char, c_uint, CStr};
use std::marker::PhantomData;
use std::{ptr, slice};

use llvm_sys::comdat::LLVMGetComdat;
use llvm_sys::core::*;
use llvm_sys::prelude::{LLVMModuleRef, LLVMTypeRef, LLVMValueRef};
use llvm_sys::target::{LLVMABISizeOfType, LLVMGetModuleDataLayout, LLVMOffsetOfElement, LLVMPointerSize};
use llvm_sys::{LLVMLinkage, LLVMTypeKind, LLVMValueKind, LLVMVisibility};

/// A module of LLVM IR.
#[derive(Clone, Copy)]
pub struct Module<'m>(pub(super) LLVMModuleRef, pub(super) PhantomData<&'m ()>);

/// A value: a global, a constant or an instruction. Compared and hashed by identity.
#[repr(transparent)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Value<'m>(pub(super) LLVMValueRef, pub(super) PhantomData<&'m ()>);

/// The globals that a value mentions.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mention {
    /// None: it is a number or the like.
    Nothing,
    /// It is one.
    Itself,
    /// Those that its operands mention.
    Operands,
}

/// A type. Types are unique within a context, so identity is equality.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Type<'m>(pub(super) LLVMTypeRef, pub(super) PhantomData<&'m ()>);

impl<'m> Module<'m> {
    /// Its identifier: mostly the name of the file that it came from.
    pub fn name(self) -> String {
        let mut len = 0;
        // SAFETY: the module is valid, and the string lives in it.
        let name = unsafe { bytes(LLVMGetModuleIdentifier(self.0, &mut len), len) };
        String::from_utf8_lossy(name).into_owned()
    }

    /// Its assembly: text, which LLVM does not parse here.
    pub(crate) fn assembly(self) -> &'m [u8] {
        let mut len = 0;
        // SAFETY: the module is valid, and the text lives in it.
        unsafe { bytes(LLVMGetModuleInlineAsm(self.0, &mut len), len) }
    }

    /// Whether symbols have a `_` before the names here: the data layout says how names are written, in Mach-O by `m:o`.
    pub(crate) fn has_prefixed_names(self) -> bool {
        // SAFETY: the module is valid, and the text lives in it and is terminated.
        let layout = unsafe { CStr::from_ptr(LLVMGetDataLayoutStr(self.0)) };
        layout.to_bytes().split(|&byte| byte == b'-').any(|part| part == b"m:o")
    }

    /// Its variables, in module order.
    pub(crate) fn variables(self) -> impl Iterator<Item = Value<'m>> {
        // SAFETY: the module and each of its variables are valid.
        iterate(unsafe { LLVMGetFirstGlobal(self.0) }, |v| unsafe { LLVMGetNextGlobal(v) })
    }

    /// Its functions, in module order.
    pub(crate) fn functions(self) -> impl Iterator<Item = Value<'m>> {
        // SAFETY: the module and each of its functions are valid.
        iterate(unsafe { LLVMGetFirstFunction(self.0) }, |v| unsafe { LLVMGetNextFunction(v) })
    }

    /// Its aliases, then its ifuncs, each in module order.
    pub(crate) fn aliases_and_ifuncs(self) -> impl Iterator<Item = Value<'m>> {
        // SAFETY: the module and each of its aliases and ifuncs are valid.
        unsafe {
            iterate(LLVMGetFirstGlobalAlias(self.0), |v| LLVMGetNextGlobalAlias(v))
                .chain(iterate(LLVMGetFirstGlobalIFunc(self.0), |v| LLVMGetNextGlobalIFunc(v)))
        }
    }

    /// The variable of that name, if there is one.
    pub(crate) fn variable(self, name: &CStr) -> Option<Value<'m>> {
        // SAFETY: the module is valid, the name is terminated.
        Value::wrap(unsafe { LLVMGetNamedGlobal(self.0, name.as_ptr()) })
    }

    /// The function of that name, if there is one.
    pub(crate) fn named_function(self, name: &CStr) -> Option<Value<'m>> {
        // SAFETY: the module is valid, the name is terminated.
        Value::wrap(unsafe { LLVMGetNamedFunction(self.0, name.as_ptr()) })
    }

    /// The alias of that name, if there is one.
    pub(crate) fn named_alias(self, name: &CStr) -> Option<Value<'m>> {
        // SAFETY: the module is valid, the name comes with its length.
        Value::wrap(unsafe { LLVMGetNamedGlobalAlias(self.0, name.as_ptr(), name.count_bytes()) })
    }

    /// Where a field of a struct type begins, in bytes.
    pub(crate) fn offset_of(self, ty: Type<'m>, field: u32) -> u64 {
        // SAFETY: the layout is the module's; the type is a struct with that field.
        unsafe { LLVMOffsetOfElement(LLVMGetModuleDataLayout(self.0), ty.0, field) }
    }

    /// The size of a pointer in the first address space, in bytes.
    pub(crate) fn word_size(self) -> u64 {
        // SAFETY: the layout is the module's.
        unsafe { LLVMPointerSize(LLVMGetModuleDataLayout(self.0)).into() }
    }

    /// How far the elements of an array of a type are apart, in bytes.
    pub(crate) fn size_of(self, ty: Type<'m>) -> u64 {
        // SAFETY: the layout is the module's; the type has a size.
        unsafe { LLVMABISizeOfType(LLVMGetModuleDataLayout(self.0), ty.0) }
    }

    /// Adds a variable of type `ty` under `name`; LLVM picks another name when that one is taken.
    pub(crate) fn add_variable(self, ty: Type<'m>, name: &CStr) -> Value<'m> {
        // SAFETY: the type belongs to the module's context.
        Value(unsafe { LLVMAddGlobal(self.0, ty.0, name.as_ptr()) }, PhantomData)
    }
}

impl<'m> Value<'m> {
    /// How many aliases of aliases are followed.
    const MOST_ALIASES: usize = 1 << 16;

    pub(super) fn wrap(value: LLVMValueRef) -> Option<Self> {
        (!value.is_null()).then_some(Self(value, PhantomData))
    }

    /// The name; empty of a value without one.
    pub(crate) fn name(self) -> &'m [u8] {
        let mut len = 0;
        // SAFETY: the value is valid, and the string lives as long as it keeps its name.
        unsafe { bytes(LLVMGetValueName2(self.0, &mut len), len) }
    }

    pub(super) fn kind(self) -> LLVMValueKind {
        // SAFETY: the value is valid. The C API returns the kind of instructions for two kinds of constant that it
        // does not know: see `is_instruction`.
        unsafe { LLVMGetValueKind(self.0) }
    }

    /// Whether it is an instruction.
    pub(crate) fn is_instruction(self) -> bool {
        // SAFETY: the value is valid. Unlike its kind, this is right for all constants.
        !unsafe { LLVMIsAInstruction(self.0) }.is_null()
    }

    /// Whether it is a global variable.
    pub(crate) fn is_variable(self) -> bool {
        self.kind() == LLVMValueKind::LLVMGlobalVariableValueKind
    }

    /// Whether it is a function, a variable, an alias or an ifunc.
    pub(crate) fn is_global(self) -> bool {
        self.mention() == Mention::Itself
    }

    /// Whether it is a null pointer.
    pub(crate) fn is_null_pointer(self) -> bool {
        self.kind() == LLVMValueKind::LLVMConstantPointerNullValueKind
    }

    /// Whether it is an array or a struct of zeros.
    pub(crate) fn is_zero_aggregate(self) -> bool {
        self.kind() == LLVMValueKind::LLVMConstantAggregateZeroValueKind
    }

    /// The globals that a constant, or another operand, may mention.
    #[inline]
    pub(crate) fn mention(self) -> Mention {
        use LLVMValueKind::*;
        match self.kind() {
            LLVMFunctionValueKind
            | LLVMGlobalVariableValueKind
            | LLVMGlobalAliasValueKind
            | LLVMGlobalIFuncValueKind => Mention::Itself,
            LLVMArgumentValueKind
            | LLVMBasicBlockValueKind
            | LLVMConstantAggregateZeroValueKind
            | LLVMConstantDataArrayValueKind
            | LLVMConstantIntValueKind
            | LLVMConstantFPValueKind
            | LLVMConstantPointerNullValueKind
            | LLVMUndefValueValueKind
            | LLVMPoisonValueKind => Mention::Nothing,
            _ => Mention::Operands,
        }
    }

    /// Whether it is an alias.
    pub(crate) fn is_alias(self) -> bool {
        self.kind() == LLVMValueKind::LLVMGlobalAliasValueKind
    }

    /// Whether a global is declared here and defined elsewhere.
    pub(crate) fn is_declaration(self) -> bool {
        // SAFETY: only called on globals.
        unsafe { LLVMIsDeclaration(self.0) != 0 }
    }

    /// Whether other modules may refer to a definition. Discardable ones are not visible: each module that uses one
    /// defines it.
    pub(crate) fn is_visible_definition(self) -> bool {
        use LLVMLinkage::*;
        if self.is_declaration() {
            return false;
        }
        // SAFETY: only called on globals.
        !matches!(
            unsafe { LLVMGetLinkage(self.0) },
            LLVMInternalLinkage
                | LLVMPrivateLinkage
                | LLVMAvailableExternallyLinkage
                | LLVMAppendingLinkage
                | LLVMLinkOnceAnyLinkage
                | LLVMLinkOnceODRLinkage
                | LLVMLinkOnceODRAutoHideLinkage
        )
    }

    /// Whether a global is local: all its uses are in this module.
    pub(crate) fn is_local(self) -> bool {
        use LLVMLinkage::*;
        // SAFETY: only called on globals.
        matches!(unsafe { LLVMGetLinkage(self.0) }, LLVMInternalLinkage | LLVMPrivateLinkage)
    }

    /// Whether a definition is only a copy for the optimizer, and the real one is elsewhere.
    pub(crate) fn is_available_externally(self) -> bool {
        // SAFETY: only called on globals.
        unsafe { LLVMGetLinkage(self.0) == LLVMLinkage::LLVMAvailableExternallyLinkage }
    }

    /// Whether a function's body is final: no linker or loader replaces it by a different one.
    pub(crate) fn has_final_body(self) -> bool {
        use LLVMLinkage::*;
        // SAFETY: only called on functions.
        let linkage = unsafe { LLVMGetLinkage(self.0) };
        !self.is_declaration()
            && matches!(
                linkage,
                LLVMExternalLinkage
                    | LLVMInternalLinkage
                    | LLVMPrivateLinkage
                    | LLVMLinkOnceODRLinkage
                    | LLVMWeakODRLinkage
            )
    }

    /// Whether a function has neither parameters nor a result.
    pub(crate) fn is_procedure(self) -> bool {
        // SAFETY: only called on functions.
        unsafe {
            let ty = LLVMGlobalGetValueType(self.0);
            LLVMCountParamTypes(ty) == 0
                && LLVMIsFunctionVarArg(ty) == 0
                && Type(LLVMGetReturnType(ty), PhantomData).is_void()
        }
    }

    /// Whether it is a copy of which other modules may have their own: it leaves where it is not used.
    pub(crate) fn is_discardable(self) -> bool {
        use LLVMLinkage::*;
        // SAFETY: only called on globals.
        matches!(unsafe { LLVMGetLinkage(self.0) }, LLVMLinkOnceAnyLinkage | LLVMLinkOnceODRLinkage)
    }

    /// Makes a visible definition local. Returns how it was visible; `None` of what has to stay so: a member of a comdat, and
    /// an alias or ifunc, which may be one's.
    pub(crate) fn hide(self) -> Option<Visibility> {
        if !self.is_function() && !self.is_variable() {
            return None;
        }
        // SAFETY: only called on definitions of globals; comdats are read of functions and variables only.
        unsafe {
            if !LLVMGetComdat(self.0).is_null() {
                return None;
            }
            let was = Visibility {
                linkage: LLVMGetLinkage(self.0),
                visibility: LLVMGetVisibility(self.0),
                dso_local: llgo_dce_is_dso_local(self.0),
            };
            LLVMSetLinkage(self.0, LLVMLinkage::LLVMInternalLinkage);
            Some(was)
        }
    }

    /// Makes a definition that has been hidden visible again.
    pub(crate) fn show(self, as_before: Visibility) {
        // SAFETY: only called on definitions of globals.
        unsafe {
            LLVMSetLinkage(self.0, as_before.linkage);
            LLVMSetVisibility(self.0, as_before.visibility);
            llgo_dce_set_dso_local(self.0, as_before.dso_local);
        }
    }

    /// Whether it is an ordinary variable: in memory once for the whole program, and reached only by its name.
    pub(crate) fn is_plain_variable(self) -> bool {
        use LLVMLinkage::*;
        if !self.is_variable() || self.is_declaration() {
            return false;
        }
        // SAFETY: it is a variable.
        unsafe {
            let special_linkage = matches!(
                LLVMGetLinkage(self.0),
                LLVMAvailableExternallyLinkage | LLVMAppendingLinkage | LLVMCommonLinkage
            );
            !special_linkage
                && LLVMIsThreadLocal(self.0) == 0
                && LLVMIsExternallyInitialized(self.0) == 0
                && LLVMGetPointerAddressSpace(LLVMTypeOf(self.0)) == 0
                && !self.has_section()
        }
    }

    /// Whether a variable is memory that is zero at the start, so that the file has nothing of it. A constant is not: it
    /// is among the others in the file, whatever its value.
    pub(crate) fn is_zeroed_memory(self) -> bool {
        let Some(initializer) = self.initializer_of_variable() else { return false };
        // SAFETY: a variable, and its initializer; the name of a section is terminated.
        unsafe {
            let section = LLVMGetSection(self.0);
            let is_bss = section.is_null()
                || matches!(CStr::from_ptr(section).to_bytes(), [] | [b'.', b'b', b's', b's', ..]);
            let is_zero = LLVMIsNull(initializer.0) != 0 || LLVMIsUndef(initializer.0) != 0;
            is_bss && is_zero && LLVMIsGlobalConstant(self.0) == 0
        }
    }

    /// Whether each thread has a variable of its own.
    pub(crate) fn is_thread_local(self) -> bool {
        // SAFETY: only called on variables.
        unsafe { LLVMIsThreadLocal(self.0) != 0 }
    }

    /// The initializer, if it is a variable that has one.
    pub(crate) fn initializer_of_variable(self) -> Option<Value<'m>> {
        self.is_variable().then(|| self.initializer()).flatten()
    }

    /// Whether it is a function.
    pub(crate) fn is_function(self) -> bool {
        self.kind() == LLVMValueKind::LLVMFunctionValueKind
    }

    /// The initializer of a variable that has one.
    pub(crate) fn initializer(self) -> Option<Value<'m>> {
        // SAFETY: only called on variables.
        Value::wrap(unsafe { LLVMGetInitializer(self.0) })
    }

    /// Replaces the initializer of a variable by one of the same type.
    pub(crate) fn set_initializer(self, initializer: Value<'m>) {
        debug_assert!(initializer.ty() == self.value_type(), "an initializer has its variable's type");
        // SAFETY: only called on variables, and the types agree.
        unsafe { LLVMSetInitializer(self.0, initializer.0) }
    }

    /// Sets the initializer of this variable to one of any type, which becomes the type of its contents. An alignment that
    /// it does not say stays what it is.
    pub(crate) fn replace_initializer(self, initializer: Value<'m>) {
        // SAFETY: only called on variables and constants.
        unsafe { llgo_dce_replace_initializer(self.0, initializer.0) }
    }

    /// The type of a function, or of the contents of a variable; the global's own type is `ptr`.
    pub(crate) fn value_type(self) -> Type<'m> {
        // SAFETY: only called on globals.
        Type(unsafe { LLVMGlobalGetValueType(self.0) }, PhantomData)
    }

    /// Its type.
    pub(crate) fn ty(self) -> Type<'m> {
        // SAFETY: the value is valid.
        Type(unsafe { LLVMTypeOf(self.0) }, PhantomData)
    }

    /// The same address as another type of pointer: one of another address space.
    pub(crate) fn as_pointer(self, ty: Type<'m>) -> Value<'m> {
        if self.ty() == ty {
            return self;
        }
        // SAFETY: both are pointers, and so of different address spaces.
        Value(unsafe { LLVMConstAddrSpaceCast(self.0, ty.0) }, PhantomData)
    }

    /// The pointer constant without casts; itself when it has none.
    pub(crate) fn strip_casts(mut self) -> Self {
        use llvm_sys::LLVMOpcode::{LLVMAddrSpaceCast, LLVMBitCast};
        while self.kind() == LLVMValueKind::LLVMConstantExprValueKind {
            // SAFETY: only called on constant expressions; a cast has one operand.
            unsafe {
                if !matches!(LLVMGetConstOpcode(self.0), LLVMBitCast | LLVMAddrSpaceCast) {
                    break;
                }
                self = Value(LLVMGetOperand(self.0, 0), PhantomData);
            }
        }
        self
    }

    /// The pointer constant without casts, and the aliasee instead of an alias.
    pub(crate) fn resolved(self) -> Self {
        let mut value = self.strip_casts();
        // An alias of itself is not valid IR, but a bound costs nothing.
        for _ in 0..Self::MOST_ALIASES {
            match value.is_alias().then(|| value.operands().next()).flatten() {
                Some(aliasee) => value = aliasee.strip_casts(),
                None => break,
            }
        }
        value
    }

    /// The `index`th element of a constant aggregate of any form: with explicit elements, all zero, or undefined.
    /// `None` when the value is no constant.
    pub(crate) fn element(self, index: usize) -> Option<Value<'m>> {
        // SAFETY: it is a constant; LLVM returns null when it is no aggregate or has no such element.
        unsafe {
            if LLVMIsConstant(self.0) == 0 {
                return None;
            }
            Value::wrap(LLVMGetAggregateElement(self.0, u32::try_from(index).ok()?))
        }
    }

    /// All elements of a constant aggregate, one by one. An array may have any length: see
    /// [`Self::explicit_elements`].
    pub(crate) fn all_elements(self) -> impl Iterator<Item = Value<'m>> {
        (0..).map_while(move |index| self.element(index))
    }

    /// The elements of a constant aggregate that are operands of it. Where none are, the first element alone: in an
    /// array that is all zero or undefined, all others are equal to it.
    ///
    /// ```llvm
    /// [2 x ptr] [ptr @a, ptr @b]             ; ptr @a, ptr @b
    /// [1000000 x ptr] zeroinitializer        ; ptr null, once
    /// [2 x i8] c"ab"                         ; i8 97: the bytes of a string are no operands
    /// ```
    pub(crate) fn explicit_elements(self) -> impl Iterator<Item = Value<'m>> {
        let first = self.element(0);
        let others = first.map(|_| self.operands().skip(1));
        first.into_iter().chain(others.into_iter().flatten())
    }

    /// Whether no element of an aggregate is an operand of it: it is all zero or undefined, or a string.
    pub(crate) fn is_uniform(self) -> bool {
        self.operands().next().is_none()
    }

    /// The value of a constant integer of at most 64 bits, zero-extended.
    pub(crate) fn as_integer(self) -> Option<u64> {
        if self.kind() != LLVMValueKind::LLVMConstantIntValueKind {
            return None;
        }
        // SAFETY: it is a constant integer; wider ones would abort.
        unsafe { (LLVMGetIntTypeWidth(LLVMTypeOf(self.0)) <= 64).then(|| LLVMConstIntGetZExtValue(self.0)) }
    }

    /// The bytes of a constant array of bytes; `None` for anything else, and for one that is all zero.
    pub(crate) fn as_bytes(self) -> Option<&'m [u8]> {
        if self.kind() != LLVMValueKind::LLVMConstantDataArrayValueKind {
            return None;
        }
        // SAFETY: it is a data array; the bytes live in the context.
        unsafe {
            if LLVMIsConstantString(self.0) == 0 {
                return None;
            }
            let mut len = 0;
            let start = LLVMGetAsString(self.0, &mut len);
            Some(bytes(start, len))
        }
    }

    /// The operands of a constant, a global or an instruction; none of another value, such as a block.
    pub(crate) fn operands(self) -> impl Iterator<Item = Value<'m>> {
        (0..self.operand_count())
            // SAFETY: the index is in range.
            .filter_map(move |index| Value::wrap(unsafe { LLVMGetOperand(self.0, index) }))
    }

    /// One of the operands.
    pub(crate) fn operand(self, index: u32) -> Option<Value<'m>> {
        // SAFETY: the index is in range.
        (index < self.operand_count())
            .then(|| Value::wrap(unsafe { LLVMGetOperand(self.0, index) }))
            .flatten()
    }

    fn operand_count(self) -> u32 {
        // SAFETY: the value is valid, and its operands are counted when it is a user.
        let count = unsafe {
            if LLVMIsAUser(self.0).is_null() {
                0
            } else {
                LLVMGetNumOperands(self.0)
            }
        };
        count.max(0) as u32
    }

    /// Changes a global's linkage to appending, and its section to the one of LLVM's own lists.
    pub(crate) fn make_llvm_list(self) {
        // SAFETY: only called on variables.
        unsafe {
            LLVMSetLinkage(self.0, LLVMLinkage::LLVMAppendingLinkage);
            LLVMSetSection(self.0, c"llvm.metadata".as_ptr());
        }
    }

    /// Makes a constant a variable, whose contents at run time are not known.
    pub(crate) fn make_variable(self) {
        // SAFETY: only called on variables.
        unsafe { LLVMSetGlobalConstant(self.0, 0) }
    }

    /// Makes a variable private and constant.
    pub(crate) fn make_private_constant(self) {
        // SAFETY: only called on variables.
        unsafe {
            LLVMSetLinkage(self.0, LLVMLinkage::LLVMPrivateLinkage);
            LLVMSetGlobalConstant(self.0, 1);
        }
    }

    /// Whether the contents of a variable at run time are its initializer: it is constant, and no linker or loader
    /// replaces it by a different one.
    pub(crate) fn holds_its_initializer(self) -> bool {
        use LLVMLinkage::*;
        // SAFETY: only called on variables.
        let fixed = unsafe {
            LLVMIsExternallyInitialized(self.0) == 0
                && !matches!(
                    LLVMGetLinkage(self.0),
                    LLVMWeakAnyLinkage | LLVMLinkOnceAnyLinkage | LLVMCommonLinkage
                )
        };
        fixed && self.is_constant()
    }

    /// Whether it is a constant: a number, a global, or what is made of those.
    pub(crate) fn is_any_constant(self) -> bool {
        // SAFETY: it is a value.
        unsafe { LLVMIsConstant(self.0) != 0 }
    }

    /// Whether a variable is constant.
    pub(crate) fn is_constant(self) -> bool {
        // SAFETY: only called on variables.
        unsafe { LLVMIsGlobalConstant(self.0) != 0 }
    }

    /// Replaces this variable by one with another initializer, of any type, and otherwise the same. The caller must
    /// have the last handle to the old one.
    pub(crate) fn replaced_by(self, initializer: Value<'m>) -> Value<'m> {
        // SAFETY: only called on variables and constants.
        Value(unsafe { llgo_dce_replace_variable(self.0, initializer.0) }, PhantomData)
    }

    /// Whether it is in a section of its own name.
    pub(crate) fn has_section(self) -> bool {
        // SAFETY: only called on functions and variables; a section is null or a C string.
        unsafe {
            let section = LLVMGetSection(self.0);
            !section.is_null() && *section != 0
        }
    }

    /// Deletes a variable if nothing uses it. Returns whether it has; then the caller must have the last handle to it.
    pub(crate) fn delete_if_unused(self) -> bool {
        // SAFETY: only called on variables.
        unsafe { llgo_dce_delete_unused_variable(self.0) }
    }
}

// In shim.cpp, as the C API has no such functions.
extern "C" {
    fn llgo_dce_replace_variable(variable: LLVMValueRef, initializer: LLVMValueRef) -> LLVMValueRef;
    fn llgo_dce_replace_initializer(variable: LLVMValueRef, initializer: LLVMValueRef);
    fn llgo_dce_delete_unused_variable(variable: LLVMValueRef) -> bool;
    fn llgo_dce_type_kind(ty: LLVMTypeRef) -> c_uint;
    fn llgo_dce_is_dso_local(global: LLVMValueRef) -> bool;
    fn llgo_dce_set_dso_local(global: LLVMValueRef, local: bool);
}

/// How a definition is visible to other modules.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Visibility {
    linkage: LLVMLinkage,
    visibility: LLVMVisibility,
    dso_local: bool,
}

impl<'m> Type<'m> {
    /// Whether it is of that kind. Kinds are compared as numbers, as LLVM 19 has one for which llvm-sys has no name.
    fn is(self, kind: LLVMTypeKind) -> bool {
        // SAFETY: the type is valid.
        unsafe { llgo_dce_type_kind(self.0) == kind as c_uint }
    }

    /// The name of a struct type that has one.
    pub(crate) fn struct_name(self) -> Option<&'m [u8]> {
        if !self.is(LLVMTypeKind::LLVMStructTypeKind) {
            return None;
        }
        // SAFETY: it is a struct type; the name is terminated and lives in the context.
        unsafe {
            let name = LLVMGetStructName(self.0);
            (!name.is_null()).then(|| CStr::from_ptr(name).to_bytes())
        }
    }

    /// The field types of a struct type that has a body.
    pub(crate) fn fields(self) -> Option<Vec<Type<'m>>> {
        if !self.is(LLVMTypeKind::LLVMStructTypeKind) {
            return None;
        }
        // SAFETY: it is a struct type, and the buffer has a place for each field.
        unsafe {
            let mut fields = vec![ptr::null_mut(); LLVMCountStructElementTypes(self.0) as usize];
            LLVMGetStructElementTypes(self.0, fields.as_mut_ptr());
            Some(fields.into_iter().map(|field| Type(field, PhantomData)).collect())
        }
    }

    /// Whether it is a vector, which a register of its own kind holds.
    pub(crate) fn is_vector(self) -> bool {
        self.is(LLVMTypeKind::LLVMVectorTypeKind)
    }

    /// Element type and length of an array type.
    pub(crate) fn array(self) -> Option<(Type<'m>, usize)> {
        if !self.is(LLVMTypeKind::LLVMArrayTypeKind) {
            return None;
        }
        // SAFETY: it is an array type.
        unsafe {
            let len = usize::try_from(LLVMGetArrayLength2(self.0)).ok()?;
            Some((Type(LLVMGetElementType(self.0), PhantomData), len))
        }
    }

    /// The result and the parameters of a function type, in this order.
    pub(crate) fn function_parts(self) -> Option<Vec<Type<'m>>> {
        if !self.is_function() {
            return None;
        }
        // SAFETY: the type is one of functions, and there is room for as many parameters as it has.
        unsafe {
            let mut parts = vec![LLVMGetReturnType(self.0); 1 + LLVMCountParamTypes(self.0) as usize];
            LLVMGetParamTypes(self.0, parts[1..].as_mut_ptr());
            Some(parts.into_iter().map(|ty| Type(ty, PhantomData)).collect())
        }
    }

    /// Whether it is `void`.
    pub(crate) fn is_void(self) -> bool {
        self.is(LLVMTypeKind::LLVMVoidTypeKind)
    }

    /// Whether it is a pointer type, of any address space.
    pub(crate) fn is_pointer(self) -> bool {
        self.is(LLVMTypeKind::LLVMPointerTypeKind)
    }

    /// The width of an integer type.
    pub(crate) fn integer_width(self) -> Option<u32> {
        if !self.is(LLVMTypeKind::LLVMIntegerTypeKind) {
            return None;
        }
        // SAFETY: it is an integer type.
        Some(unsafe { LLVMGetIntTypeWidth(self.0) })
    }

    /// Whether it is the type of functions.
    pub(crate) fn is_function(self) -> bool {
        self.is(LLVMTypeKind::LLVMFunctionTypeKind)
    }

    /// The constant of this integer type.
    pub(crate) fn integer(self, value: u64) -> Value<'m> {
        // SAFETY: it is an integer type.
        Value(unsafe { LLVMConstInt(self.0, value, 0) }, PhantomData)
    }

    /// A constant of this type that is easily recognized: all bytes are 0xdb, which is no address. Zero where there is
    /// no such constant, or where it would be long; undef where there is no zero.
    pub(crate) fn recognisable(self) -> Value<'m> {
        const PATTERN: u64 = 0xdbdb_dbdb_dbdb_dbdb;
        const LONGEST: usize = 1 << 12;
        let number = |width: u32| {
            let words = vec![PATTERN; width.div_ceil(64) as usize];
            // SAFETY: the type is of the context that this one belongs to, and the words come with their number.
            unsafe {
                let ty = LLVMIntTypeInContext(LLVMGetTypeContext(self.0), width);
                LLVMConstIntOfArbitraryPrecision(ty, words.len() as u32, words.as_ptr())
            }
        };
        // SAFETY: an integer becomes a pointer, or a number of the same width.
        let converted = unsafe {
            if let Some(width) = self.integer_width() {
                number(width)
            } else if self.is_pointer() {
                LLVMConstIntToPtr(number(64), self.0)
            } else if self.is(LLVMTypeKind::LLVMFloatTypeKind) {
                LLVMConstBitCast(number(32), self.0)
            } else if self.is(LLVMTypeKind::LLVMDoubleTypeKind) {
                LLVMConstBitCast(number(64), self.0)
            } else {
                return match (self.array(), self.fields()) {
                    (Some((element, len)), _) if len <= LONGEST => {
                        element.array_of(&vec![element.recognisable(); len])
                    }
                    (None, Some(fields)) => {
                        self.struct_of(&fields.into_iter().map(Type::recognisable).collect::<Vec<_>>())
                    }
                    _ => self.zero(),
                };
            }
        };
        Value(converted, PhantomData)
    }

    /// The constant of this type that is all zero: of a pointer type, null. Undef of a type that has none, such as
    /// `x86_mmx` of LLVM 19 and some types of targets, which the C API cannot make.
    pub(crate) fn zero(self) -> Value<'m> {
        use LLVMTypeKind::*;
        let has_zero = [
            LLVMPointerTypeKind,
            LLVMIntegerTypeKind,
            LLVMStructTypeKind,
            LLVMArrayTypeKind,
            LLVMHalfTypeKind,
            LLVMBFloatTypeKind,
            LLVMFloatTypeKind,
            LLVMDoubleTypeKind,
            LLVMX86_FP80TypeKind,
            LLVMFP128TypeKind,
            LLVMPPC_FP128TypeKind,
            LLVMVectorTypeKind,
            LLVMScalableVectorTypeKind,
        ];
        // SAFETY: the type is that of a constant, and LLVMConstNull is only called when the type has a zero.
        Value(
            unsafe {
                if has_zero.into_iter().any(|kind| self.is(kind)) {
                    LLVMConstNull(self.0)
                } else {
                    LLVMGetUndef(self.0)
                }
            },
            PhantomData,
        )
    }

    /// A constant of this struct or array type.
    pub(crate) fn aggregate_of(self, elements: &[Value<'m>]) -> Value<'m> {
        match self.array() {
            Some((element, _)) => element.array_of(elements),
            None => self.struct_of(elements),
        }
    }

    /// A constant of this struct type, named or literal.
    pub(crate) fn struct_of(self, fields: &[Value<'m>]) -> Value<'m> {
        let (fields, count) = (raw(fields), fields.len() as u32);
        // SAFETY: as many fields as the type has, each of its type, as they come from a constant of the type.
        // A literal struct type has no name, and its constant is made by its fields alone.
        Value(
            unsafe {
                if LLVMGetStructName(self.0).is_null() {
                    let context = LLVMGetTypeContext(self.0);
                    LLVMConstStructInContext(context, fields, count, LLVMIsPackedStruct(self.0))
                } else {
                    LLVMConstNamedStruct(self.0, fields, count)
                }
            },
            PhantomData,
        )
    }

    /// A constant of a struct type without a name that is packed as this one is, and has fields of any types.
    pub(crate) fn struct_like(self, fields: &[Value<'m>]) -> Value<'m> {
        let (fields, count) = (raw(fields), fields.len() as u32);
        // SAFETY: the type is a struct type, and the fields come with their number.
        let constant = unsafe {
            let context = LLVMGetTypeContext(self.0);
            LLVMConstStructInContext(context, fields, count, LLVMIsPackedStruct(self.0))
        };
        Value(constant, PhantomData)
    }

    /// A constant array with elements of this type.
    pub(crate) fn array_of(self, elements: &[Value<'m>]) -> Value<'m> {
        // SAFETY: every element is of this type, as they come from a constant array of it.
        Value(unsafe { LLVMConstArray2(self.0, raw(elements), elements.len() as u64) }, PhantomData)
    }
}

/// A count as LLVM takes it.
pub(super) fn count(len: usize) -> u32 {
    len as u32
}

/// Values as LLVM takes them. Its parameter is a pointer to mutable values, which it does not change.
pub(super) fn raw(values: &[Value<'_>]) -> *mut LLVMValueRef {
    values.as_ptr().cast_mut().cast()
}

pub(super) fn iterate<'m>(
    first: LLVMValueRef,
    next: impl Fn(LLVMValueRef) -> LLVMValueRef,
) -> impl Iterator<Item = Value<'m>> {
    std::iter::successors(Value::wrap(first), move |value| Value::wrap(next(value.0)))
}

/// # Safety
///
/// `start` must be null, or point to `len` bytes that live for `'m`.
pub(super) unsafe fn bytes<'m>(start: *const c_char, len: usize) -> &'m [u8] {
    if start.is_null() {
        return &[];
    }
    // SAFETY: the caller's promise.
    unsafe { slice::from_raw_parts(start.cast(), len) }
}
