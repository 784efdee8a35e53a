//! LLVM's optimization remarks.

use std::ffi::{c_char, c_uint};
use std::ptr;

use llvm_sys::core::{LLVMGetDebugLocFilename, LLVMGetDebugLocLine, LLVMGetModuleContext};
use llvm_sys::prelude::{LLVMContextRef, LLVMValueRef};

use super::value::{bytes, Module, Value};

/// The kind of a remark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RemarkKind {
    /// An optimization that the pass has made.
    Passed,
    /// One that it has not made.
    Missed,
    /// A fact that it has found.
    Analysis,
}

/// The key of a part of a remark that is only text.
pub(crate) const TEXT: &str = "String";

#[repr(C)]
struct Part {
    key: *const c_char,
    key_len: usize,
    value: *const c_char,
    value_len: usize,
}

// In shim.cpp, as the C API has neither.
extern "C" {
    fn llgo_dce_remarks_wanted(context: LLVMContextRef) -> bool;
    fn llgo_dce_emit_remark(
        function: LLVMValueRef,
        at: LLVMValueRef,
        kind: c_uint,
        name: *const c_char,
        name_len: usize,
        parts: *const Part,
        count: usize,
    );
}

impl Module<'_> {
    /// Whether LLVM is to record or print remarks.
    pub(crate) fn wants_remarks(self) -> bool {
        // SAFETY: the module's context.
        unsafe { llgo_dce_remarks_wanted(LLVMGetModuleContext(self.0)) }
    }
}

impl<'m> Value<'m> {
    /// File and line of an instruction or a function: `p.go:7`. `None` without debug info, and of other values.
    pub(crate) fn source_line(self) -> Option<String> {
        if !self.is_instruction() && !self.is_function() {
            return None;
        }
        let mut len = 0;
        // SAFETY: an instruction or a function; the name of the file lives in the context.
        let (file, line) = unsafe {
            let file = LLVMGetDebugLocFilename(self.0, &mut len);
            (bytes(file, len as usize), LLVMGetDebugLocLine(self.0))
        };
        (line != 0 && !file.is_empty()).then(|| format!("{}:{line}", String::from_utf8_lossy(file)))
    }

    /// Emits a remark about a function that is defined here, at one of its instructions or at the function itself. Its
    /// parts, each with a key, make up its text.
    pub(crate) fn remark(self, at: Option<Value<'m>>, kind: RemarkKind, name: &str, parts: &[(&str, &str)]) {
        if !self.is_function() || self.is_declaration() {
            return;
        }
        let part = |&(key, value): &(&str, &str)| Part {
            key: key.as_ptr().cast(),
            key_len: key.len(),
            value: value.as_ptr().cast(),
            value_len: value.len(),
        };
        let parts: Vec<Part> = parts.iter().map(part).collect();
        // SAFETY: a function with a body; `at` is one of its instructions, or null; pointers come with their lengths,
        // and LLVM copies the strings.
        unsafe {
            llgo_dce_emit_remark(
                self.0,
                at.map_or(ptr::null_mut(), |at| at.0),
                kind as c_uint,
                name.as_ptr().cast(),
                name.len(),
                parts.as_ptr(),
                parts.len(),
            );
        }
    }
}
