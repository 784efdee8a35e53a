//! Modules that are parsed from text, for tests that call the library without a host. The plugin makes none.

use std::ffi::{c_char, CStr};
use std::marker::PhantomData;
use std::ptr;

use llvm_sys::analysis::{LLVMVerifierFailureAction, LLVMVerifyModule};
use llvm_sys::core::*;
use llvm_sys::error::{LLVMDisposeErrorMessage, LLVMGetErrorMessage};
#[expect(deprecated, reason = "LLVM 19 has not got LLVMParseIRInContext2")]
use llvm_sys::ir_reader::LLVMParseIRInContext;
use llvm_sys::prelude::{LLVMContextRef, LLVMModuleRef};
use llvm_sys::transforms::pass_builder::{
    LLVMCreatePassBuilderOptions, LLVMDisposePassBuilderOptions, LLVMRunPasses,
};

use super::value::Module;

/// A module with a context of its own.
pub struct OwnedModule {
    context: LLVMContextRef,
    module: LLVMModuleRef,
}

impl OwnedModule {
    /// Parses LLVM IR; an error is in LLVM's words.
    #[expect(deprecated, reason = "LLVM 19 has not got LLVMParseIRInContext2")]
    pub fn parse(text: &str) -> Result<Self, String> {
        let (mut module, mut error) = (ptr::null_mut(), ptr::null_mut());
        // SAFETY: the text is copied, and the parser takes the copy. It sets the module when it succeeds, else the
        // error.
        unsafe {
            let context = LLVMContextCreate();
            let (start, name) = (text.as_ptr().cast(), c"text".as_ptr());
            let buffer = LLVMCreateMemoryBufferWithMemoryRangeCopy(start, text.len(), name);
            if LLVMParseIRInContext(context, buffer, &mut module, &mut error) == 0 {
                return Ok(Self { context, module });
            }
            LLVMContextDispose(context);
            Err(take(error))
        }
    }

    /// The module, to read and to change.
    pub fn module(&self) -> Module<'_> {
        Module(self.module, PhantomData)
    }

    /// Whether LLVM's verifier accepts the module; an error is in its words.
    pub fn verify(&self) -> Result<(), String> {
        let mut error = ptr::null_mut();
        let action = LLVMVerifierFailureAction::LLVMReturnStatusAction;
        // SAFETY: the module is valid, and the verifier sets a message in any case.
        let (broken, why) = unsafe { (LLVMVerifyModule(self.module, action, &mut error) != 0, take(error)) };
        if broken {
            Err(why)
        } else {
            Ok(())
        }
    }

    /// Runs passes of LLVM's own, written as for `opt`; an error is in LLVM's words.
    pub fn run_passes(&self, passes: &CStr) -> Result<(), String> {
        // SAFETY: the module is valid, no target is needed, and the options are ours. An error is taken by asking for its
        // message, which is ours as well.
        unsafe {
            let options = LLVMCreatePassBuilderOptions();
            let error = LLVMRunPasses(self.module, passes.as_ptr(), ptr::null_mut(), options);
            LLVMDisposePassBuilderOptions(options);
            if error.is_null() {
                return Ok(());
            }
            let message = LLVMGetErrorMessage(error);
            let text = CStr::from_ptr(message).to_string_lossy().into_owned();
            LLVMDisposeErrorMessage(message);
            Err(text)
        }
    }

    /// The module as text.
    pub fn text(&self) -> String {
        // SAFETY: the module is valid, and the text is ours.
        unsafe { take(LLVMPrintModuleToString(self.module)) }
    }
}

impl Drop for OwnedModule {
    fn drop(&mut self) {
        // SAFETY: both are ours, and nothing borrows from them any more.
        unsafe {
            LLVMDisposeModule(self.module);
            LLVMContextDispose(self.context);
        }
    }
}

/// # Safety
///
/// `message` must be null, or a message of LLVM's that nobody else disposes of.
unsafe fn take(message: *mut c_char) -> String {
    if message.is_null() {
        return String::new();
    }
    // SAFETY: the caller's promise.
    unsafe {
        let text = CStr::from_ptr(message).to_string_lossy().into_owned();
        LLVMDisposeMessage(message);
        text
    }
}
