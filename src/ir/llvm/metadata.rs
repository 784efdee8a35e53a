//! Type metadata: what LLVM's virtual function elimination works with.

use std::ffi::{c_char, c_uint};
use std::marker::PhantomData;

use llvm_sys::core::*;
use llvm_sys::prelude::{LLVMContextRef, LLVMMetadataRef, LLVMValueRef};

use super::{bytes, Module, Value};

/// `!type !{i64 offset, !"id"}` of a variable.
#[derive(Clone, Copy)]
pub(crate) struct TypeEntry<'m> {
    /// Where in the variable, in bytes.
    pub(crate) offset: u64,
    /// What stands there; empty of an id that is no string, as C++ has for classes without a name.
    pub(crate) id: &'m [u8],
    /// What both stand in.
    pub(crate) node: TypeNode<'m>,
}

/// The metadata of a type entry. Compared by identity.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct TypeNode<'m>(LLVMMetadataRef, PhantomData<&'m ()>);

// In shim.cpp, as the C API has neither.
extern "C" {
    fn llgo_dce_add_metadata(global: LLVMValueRef, kind: c_uint, node: LLVMMetadataRef);
    fn llgo_dce_emit_error(context: LLVMContextRef, text: *const c_char, len: usize);
}

impl<'m> Module<'m> {
    /// Whether LLVM's own virtual function elimination is asked for.
    pub(crate) fn wants_virtual_function_elimination(self) -> bool {
        self.flag("Virtual Function Elim").is_some_and(|value| value != Some(0))
    }

    /// Whether clang compiles the module for full LTO: then it says that it does not do so for ThinLTO.
    pub(crate) fn is_for_full_lto(self) -> bool {
        self.flag("ThinLTO") == Some(Some(0))
    }

    /// A module flag, and the number that it is, if it is one.
    fn flag(self, name: &str) -> Option<Option<u64>> {
        // SAFETY: the module is valid; its flags are constants.
        unsafe {
            let flag = LLVMGetModuleFlag(self.0, name.as_ptr().cast(), name.len());
            if flag.is_null() {
                return None;
            }
            let value = LLVMMetadataAsValue(LLVMGetModuleContext(self.0), flag);
            Some(Value::wrap(value).and_then(Value::metadata_integer))
        }
    }

    /// Whether a module has named metadata of that name.
    pub(crate) fn has_named_metadata(self, name: &str) -> bool {
        // SAFETY: the module is valid, and the pointer comes with its length.
        !unsafe { LLVMGetNamedMetadata(self.0, name.as_ptr().cast(), name.len()) }.is_null()
    }

    /// Gives a module named metadata of that name, without anything in it.
    pub(crate) fn add_named_metadata(self, name: &str) {
        // SAFETY: the module is valid, and the pointer comes with its length.
        unsafe { LLVMGetOrInsertNamedMetadata(self.0, name.as_ptr().cast(), name.len()) };
    }

    /// Reports an error to whoever has loaded the plugin, who will not go on to write a file.
    pub fn emit_error(self, text: &str) {
        // SAFETY: the module's context, and a pointer with its length.
        unsafe { llgo_dce_emit_error(LLVMGetModuleContext(self.0), text.as_ptr().cast(), text.len()) }
    }
}

impl<'m> Value<'m> {
    /// The `!type` entries of a variable, in their order.
    pub(crate) fn type_entries(self) -> Vec<TypeEntry<'m>> {
        let mut found = Vec::new();
        // SAFETY: asked of variables alone; the entries are as many as is said and are disposed of. An entry's node
        // becomes a value so that the C API can look into it.
        unsafe {
            let mut count = 0;
            let entries = LLVMGlobalCopyAllMetadata(self.0, &mut count);
            if entries.is_null() {
                return found;
            }
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            let kind = type_kind(context);
            for index in 0..count as c_uint {
                if LLVMValueMetadataEntriesGetKind(entries, index) != kind {
                    continue;
                }
                let node = LLVMValueMetadataEntriesGetMetadata(entries, index);
                let (offset, id) = read_entry(LLVMMetadataAsValue(context, node)).unwrap_or_default();
                found.push(TypeEntry { offset, id, node: TypeNode(node, PhantomData) });
            }
            LLVMDisposeValueMetadataEntries(entries);
        }
        found
    }

    /// Takes all `!type` entries off a variable, and puts these on it.
    pub(crate) fn replace_type_entries(self, entries: impl Iterator<Item = TypeEntry<'m>>) {
        // SAFETY: asked of variables alone; the nodes are the variable's own.
        unsafe {
            let kind = type_kind(LLVMGetTypeContext(LLVMTypeOf(self.0)));
            LLVMGlobalEraseMetadata(self.0, kind);
            for entry in entries {
                llgo_dce_add_metadata(self.0, kind, entry.node.0);
            }
        }
    }

    /// Tells LLVM that a variable's virtual functions may be called by code that it does not see.
    pub(crate) fn make_vcalls_public(self) {
        const VCALL_VISIBILITY: &str = "vcall_visibility";
        // SAFETY: asked of variables alone. Without the metadata the visibility is public.
        unsafe {
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            LLVMGlobalEraseMetadata(self.0, metadata_kind(context, VCALL_VISIBILITY));
        }
    }

    /// The string that a metadata operand of a call is.
    pub(crate) fn metadata_string(self) -> Option<&'m [u8]> {
        // SAFETY: the value is valid; LLVM answers null for what is no string.
        unsafe {
            let mut len = 0;
            let start = LLVMGetMDString(self.0, &mut len);
            (!start.is_null()).then(|| bytes(start, len as usize))
        }
    }

    /// The number that metadata holds which is a constant.
    fn metadata_integer(self) -> Option<u64> {
        // SAFETY: the value is metadata; one that is a constant has itself as its only operand.
        unsafe {
            let mut operand = std::ptr::null_mut();
            if LLVMGetMDNodeNumOperands(self.0) != 1 {
                return None;
            }
            LLVMGetMDNodeOperands(self.0, &mut operand);
            Value::wrap(operand)?.as_integer()
        }
    }
}

/// # Safety
///
/// `context` must be valid.
unsafe fn type_kind(context: LLVMContextRef) -> c_uint {
    // SAFETY: the caller's promise.
    unsafe { metadata_kind(context, "type") }
}

/// # Safety
///
/// `context` must be valid.
unsafe fn metadata_kind(context: LLVMContextRef, name: &str) -> c_uint {
    // SAFETY: the caller's promise, and a pointer with its length.
    unsafe { LLVMGetMDKindIDInContext(context, name.as_ptr().cast(), name.len() as c_uint) }
}

/// Reads `!{i64 offset, !"id"}`.
///
/// # Safety
///
/// `node` must be a metadata node as a value.
unsafe fn read_entry<'m>(node: LLVMValueRef) -> Option<(u64, &'m [u8])> {
    // SAFETY: the caller's promise, and room for each operand.
    unsafe {
        let mut operands = [std::ptr::null_mut(); 2];
        if LLVMGetMDNodeNumOperands(node) != 2 {
            return None;
        }
        LLVMGetMDNodeOperands(node, operands.as_mut_ptr());
        let [offset, id] =
            operands.map(|operand| (!operand.is_null()).then_some(Value(operand, PhantomData)));
        Some((offset?.as_integer()?, id?.metadata_string().unwrap_or_default()))
    }
}
