//! Metadata, above all the type metadata of LLVM's virtual function elimination.
//!
//! ```llvm
//! @table = constant [2 x ptr] [ptr @f, ptr @g], !type !0, !type !1, !vcall_visibility !2
//! !0 = !{i64 0, !"id of f"}
//! !1 = !{i64 8, !"id of g"}
//! !2 = !{i64 1}
//! ```

use std::ffi::{c_char, c_uint, CStr};
use std::marker::PhantomData;
use std::ptr;

use llvm_sys::core::*;
use llvm_sys::prelude::{LLVMContextRef, LLVMMetadataRef, LLVMValueRef};

use super::value::{bytes, Module, Value};

/// `!type !{i64 offset, !"id"}` of a variable.
#[derive(Clone, Copy)]
pub(crate) struct TypeEntry<'m> {
    /// The offset in the variable, in bytes.
    pub(crate) offset: u64,
    /// The id; empty of one that is no string, as C++ has for classes without a name.
    pub(crate) id: &'m [u8],
    /// The metadata node of both.
    pub(crate) node: TypeNode<'m>,
}

/// The metadata of a type entry. Compared by identity.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct TypeNode<'m>(LLVMMetadataRef, PhantomData<&'m ()>);

/// A type entry as the shim returns it.
#[repr(C)]
struct RawEntry {
    offset: u64,
    id: *const c_char,
    id_len: usize,
    node: LLVMMetadataRef,
}

// In shim.cpp, as the C API has none of them.
extern "C" {
    fn llgo_dce_type_entries(variable: LLVMValueRef, entries: *mut RawEntry, most: usize) -> usize;
    fn llgo_dce_type_node_at(node: LLVMMetadataRef, offset: u64) -> LLVMMetadataRef;
    fn llgo_dce_add_metadata(global: LLVMValueRef, kind: c_uint, node: LLVMMetadataRef);
    fn llgo_dce_emit_error(context: LLVMContextRef, text: *const c_char, len: usize);
}

impl TypeEntry<'_> {
    /// The same at another offset.
    pub(crate) fn at(self, offset: u64) -> Self {
        // SAFETY: the node is one of type metadata: it has an offset and an id.
        let node = unsafe { llgo_dce_type_node_at(self.node.0, offset) };
        Self { offset, node: TypeNode(node, PhantomData), ..self }
    }
}

impl<'m> Module<'m> {
    /// Whether LLVM's own virtual function elimination is asked for.
    pub(crate) fn wants_virtual_function_elimination(self) -> bool {
        self.flag("Virtual Function Elim").is_some_and(|value| value != Some(0))
    }

    /// Whether clang compiles the module for full LTO: then the module has the flag `ThinLTO` with the value 0.
    pub(crate) fn is_for_full_lto(self) -> bool {
        self.flag("ThinLTO") == Some(Some(0))
    }

    /// A module flag, and its value, if that is a number.
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

    /// Adds empty named metadata of that name.
    pub(crate) fn add_named_metadata(self, name: &str) {
        // SAFETY: the module is valid, and the pointer comes with its length.
        unsafe { LLVMGetOrInsertNamedMetadata(self.0, name.as_ptr().cast(), name.len()) };
    }

    /// Adds a node with one string to the named metadata of that name.
    pub(crate) fn add_named_metadata_string(self, name: &CStr, string: &str) {
        // SAFETY: the module is valid, and the string comes with its length.
        unsafe {
            let context = LLVMGetModuleContext(self.0);
            let string = LLVMMDStringInContext2(context, string.as_ptr().cast(), string.len());
            let node = LLVMMDNodeInContext2(context, [string].as_mut_ptr(), 1);
            LLVMAddNamedMetadataOperand(self.0, name.as_ptr(), LLVMMetadataAsValue(context, node));
        }
    }

    /// The strings of the named metadata of that name, of which each node has one; `None` of another node.
    pub(crate) fn named_metadata_strings(self, name: &CStr) -> Vec<Option<&'m [u8]>> {
        // SAFETY: the module is valid; there is room for as many nodes as there are.
        let nodes = unsafe {
            let count = LLVMGetNamedMetadataNumOperands(self.0, name.as_ptr());
            let mut nodes: Vec<LLVMValueRef> = vec![ptr::null_mut(); count as usize];
            LLVMGetNamedMetadataOperands(self.0, name.as_ptr(), nodes.as_mut_ptr());
            nodes
        };
        let string = |node: LLVMValueRef| {
            // SAFETY: an operand of named metadata is a node; there is room for the one operand that it has.
            let operand = unsafe {
                let mut operand = ptr::null_mut();
                (LLVMGetMDNodeNumOperands(node) == 1).then(|| LLVMGetMDNodeOperands(node, &mut operand))?;
                operand
            };
            Value::wrap(operand)?.metadata_string()
        };
        nodes.into_iter().map(string).collect()
    }

    /// Reports an error to the host, which then fails and writes no file.
    pub fn emit_error(self, text: &str) {
        // SAFETY: the module's context, and a pointer with its length.
        unsafe { llgo_dce_emit_error(LLVMGetModuleContext(self.0), text.as_ptr().cast(), text.len()) }
    }
}

impl<'m> Value<'m> {
    /// The `!type` entries of a variable, in their order.
    pub(crate) fn type_entries(self) -> Vec<TypeEntry<'m>> {
        let mut found: Vec<RawEntry> = Vec::new();
        // SAFETY: only called on variables. There is room for all entries, and all of them are written.
        unsafe {
            let count = llgo_dce_type_entries(self.0, ptr::null_mut(), 0);
            if count == 0 {
                return Vec::new();
            }
            found.reserve_exact(count);
            llgo_dce_type_entries(self.0, found.as_mut_ptr(), count);
            found.set_len(count);
        }
        // SAFETY: ids live in the context.
        let id = |it: &RawEntry| unsafe { bytes(it.id, it.id_len) };
        let entry =
            |it: &RawEntry| TypeEntry { offset: it.offset, id: id(it), node: TypeNode(it.node, PhantomData) };
        found.iter().map(entry).collect()
    }

    /// Replaces all `!type` entries of a variable.
    pub(crate) fn replace_type_entries(self, entries: impl Iterator<Item = TypeEntry<'m>>) {
        // SAFETY: only called on variables; the nodes are the variable's own.
        unsafe {
            let kind = type_kind(LLVMGetTypeContext(LLVMTypeOf(self.0)));
            LLVMGlobalEraseMetadata(self.0, kind);
            for entry in entries {
                llgo_dce_add_metadata(self.0, kind, entry.node.0);
            }
        }
    }

    /// Replaces a metadata operand of a call by a string.
    pub(crate) fn set_metadata_string(self, operand: u32, text: &[u8]) {
        // SAFETY: only called on calls, for an operand that is metadata; the string is made in their context.
        unsafe {
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            let string = LLVMMDStringInContext2(context, text.as_ptr().cast(), text.len());
            LLVMSetOperand(self.0, operand, LLVMMetadataAsValue(context, string));
        }
    }

    /// Whether a variable has metadata of that kind.
    pub(crate) fn has_metadata(self, module: Module<'m>, kind: &CStr) -> bool {
        let name = kind.to_bytes();
        let mut count = 0;
        // SAFETY: only called on variables; the indices are in range, and the entries are disposed of.
        unsafe {
            let kind = metadata_kind(LLVMGetModuleContext(module.0), name);
            let entries = LLVMGlobalCopyAllMetadata(self.0, &mut count);
            let count = c_uint::try_from(count).unwrap_or(c_uint::MAX);
            let any = (0..count).any(|index| LLVMValueMetadataEntriesGetKind(entries, index) == kind);
            LLVMDisposeValueMetadataEntries(entries);
            any
        }
    }

    /// The number in metadata that is a constant.
    fn metadata_integer(self) -> Option<u64> {
        // SAFETY: the value is metadata; one that is a constant has itself as its only operand.
        unsafe {
            let mut operand = ptr::null_mut();
            if LLVMGetMDNodeNumOperands(self.0) != 1 {
                return None;
            }
            LLVMGetMDNodeOperands(self.0, &mut operand);
            Value::wrap(operand)?.as_integer()
        }
    }

    /// Tells LLVM that a variable's virtual functions may be called by code that it does not see.
    pub(crate) fn make_vcalls_public(self) {
        const VCALL_VISIBILITY: &[u8] = b"vcall_visibility";
        // SAFETY: only called on variables. Without the metadata the visibility is public.
        unsafe {
            let context = LLVMGetTypeContext(LLVMTypeOf(self.0));
            LLVMGlobalEraseMetadata(self.0, metadata_kind(context, VCALL_VISIBILITY));
        }
    }

    /// The string of a metadata operand of a call.
    pub(crate) fn metadata_string(self) -> Option<&'m [u8]> {
        // SAFETY: the value is valid; LLVM returns null when it is no string.
        unsafe {
            let mut len = 0;
            let start = LLVMGetMDString(self.0, &mut len);
            (!start.is_null()).then(|| bytes(start, len as usize))
        }
    }
}

/// # Safety
///
/// `context` must be valid.
unsafe fn type_kind(context: LLVMContextRef) -> c_uint {
    // SAFETY: the caller's promise.
    unsafe { metadata_kind(context, b"type") }
}

/// # Safety
///
/// `context` must be valid.
unsafe fn metadata_kind(context: LLVMContextRef, name: &[u8]) -> c_uint {
    // SAFETY: the caller's promise, and a pointer with its length.
    unsafe { LLVMGetMDKindIDInContext(context, name.as_ptr().cast(), name.len() as c_uint) }
}
