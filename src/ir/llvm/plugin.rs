//! The plugin as LLVM sees it: the entry point, and llvm-plugin's pass managers behind handles of ours. The only file
//! that knows llvm-plugin.
//!
//! llvm-plugin's own macro makes the entry point of LLVM 10 to 21. The struct that LLVM 22's returns has one field
//! more, for which a host of an older LLVM has no room: see [`fill`].

use std::ffi::{c_char, c_void};
use std::marker::PhantomData;

use llvm_plugin::inkwell::module::Module as Inkwell;
use llvm_plugin::{LlvmModulePass, ModuleAnalysisManager, ModulePassManager, PipelineParsing};
use llvm_plugin::{PassBuilder, PreservedAnalyses};

use super::loader;
use super::value::Module;

/// LLVM's `PassPluginLibraryInfo`, which the entry point returns.
#[repr(C)]
pub struct Info {
    api_version: u32,
    name: *const c_char,
    version: *const c_char,
    register: extern "C" fn(*mut c_void),
    /// `PreCodeGenCallback`: none.
    #[cfg(llvm = "22")]
    pre_code_gen: *const c_void,
}

// In shim.cpp, where LLVM's headers are.
extern "C" {
    fn llgo_dce_plugin_api_version() -> u32;
}

/// Whether the parts of the plugin were built against one LLVM. llvm-plugin's build script does not notice another
/// `LLVM_CONFIG`, so that a target folder may hold its C++ for one LLVM and ours for another. No two supported LLVMs
/// have the same API version.
pub(crate) fn parts_agree() -> bool {
    // SAFETY: it takes nothing, and returns a constant.
    llvm_plugin::get_llvm_plugin_api_version__() == unsafe { llgo_dce_plugin_api_version() }
}

/// Writes the struct that the entry point returns. The fields that only LLVM 22 has are written when the host is known
/// to be LLVM 22 or later, as an older one has no room for them. A host of which nothing is known gets an API version
/// that every LLVM refuses, as LLVM checks the version only after the call.
///
/// # Safety
///
/// `info` must point to what the host's LLVM takes for an [`Info`], to write to.
#[doc(hidden)]
pub unsafe fn fill(info: *mut Info, register: extern "C" fn(*mut c_void)) -> *mut Info {
    const VERSION: &str = concat!(env!("CARGO_PKG_VERSION"), "\0");
    let host = loader::host_version();
    // SAFETY: these four are in the struct of every LLVM, and the fifth in that of LLVM 22 and later ones.
    unsafe {
        let api_version = if host.is_some() { llgo_dce_plugin_api_version() } else { 0 };
        (&raw mut (*info).api_version).write(api_version);
        (&raw mut (*info).name).write(c"llgo-dce".as_ptr());
        (&raw mut (*info).version).write(VERSION.as_ptr().cast());
        (&raw mut (*info).register).write(register);
        #[cfg(llvm = "22")]
        if host.is_some_and(|(major, ..)| major >= 22) {
            (&raw mut (*info).pre_code_gen).write(std::ptr::null());
        }
    }
    info
}

/// Makes the entry point. It calls `$load`, and has LLVM call `$register` with a [`Registrar`].
///
/// The entry point returns a struct for which a host of an older LLVM has too little room. So the place for it is a
/// parameter here, as it is in the calling convention, and [`fill`] writes field by field.
macro_rules! entry_point {
    ($($plugin:ident)::+, $load:path, $register:path) => {
        extern "C" fn register_with_llvm(builder: *mut std::ffi::c_void) {
            // SAFETY: LLVM calls this with its pass builder.
            $register(unsafe { &mut $($plugin)::+::Registrar::from_raw(builder) });
        }

        unsafe extern "C" fn write_plugin_info(
            info: *mut $($plugin)::+::Info,
        ) -> *mut $($plugin)::+::Info {
            $load();
            // SAFETY: LLVM hands in the place for its struct.
            unsafe { $($plugin)::+::fill(info, register_with_llvm) }
        }

        /// The entry point: LLVM calls it when it loads the plugin. On x86-64 the place for a large struct is the first
        /// argument, and returned.
        ///
        /// # Safety
        ///
        /// Only for LLVM to call.
        #[cfg(target_arch = "x86_64")]
        #[no_mangle]
        pub unsafe extern "C" fn llvmGetPassPluginInfo(
            info: *mut $($plugin)::+::Info,
        ) -> *mut $($plugin)::+::Info {
            // SAFETY: as above.
            unsafe { write_plugin_info(info) }
        }

        /// The entry point: LLVM calls it when it loads the plugin. On AArch64 the place for a large struct is in a
        /// register of its own.
        ///
        /// # Safety
        ///
        /// Only for LLVM to call.
        #[cfg(target_arch = "aarch64")]
        #[unsafe(naked)]
        #[no_mangle]
        pub unsafe extern "C" fn llvmGetPassPluginInfo() {
            core::arch::naked_asm!("mov x0, x8", "b {}", sym write_plugin_info)
        }
    };
}
pub(crate) use entry_point;

#[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
compile_error!("the plugin's entry point is written for x86-64 and AArch64 alone: see src/ir/llvm/plugin.rs");

/// Where passes are registered.
pub struct Registrar<'a>(PassBuilder, PhantomData<&'a mut c_void>);

/// A pipeline under construction.
pub struct Pipeline<'a>(&'a mut ModulePassManager);

/// A pass, as a pipeline runs it.
pub trait ModulePass: 'static {
    /// Runs on a module; returns whether anything in it has changed. It must not panic.
    fn run(&self, module: Module<'_>) -> bool;
}

impl Registrar<'_> {
    /// # Safety
    ///
    /// `builder` must be LLVM's pass builder, and of the LLVM that the plugin was built for if it is used.
    #[doc(hidden)]
    pub unsafe fn from_raw(builder: *mut c_void) -> Self {
        // SAFETY: the caller's promise.
        Self(unsafe { PassBuilder::from_raw(builder) }, PhantomData)
    }

    /// Has `parse` parse the elements of a pipeline's text; it returns whether it has added a pass.
    pub fn parse(&mut self, parse: impl Fn(&str, &mut Pipeline<'_>) -> bool + 'static) {
        self.0.add_module_pipeline_parsing_callback(move |element, manager| {
            match parse(element, &mut Pipeline(manager)) {
                true => PipelineParsing::Parsed,
                false => PipelineParsing::NotParsed,
            }
        });
    }

    /// Has `add` add passes at the beginning of full LTO's pipeline.
    pub fn at_full_lto_early(&mut self, add: impl Fn(&mut Pipeline<'_>) + 'static) {
        self.0.add_full_lto_early_ep_callback(move |manager, _| add(&mut Pipeline(manager)));
    }

    /// Has `add` add passes at the end of full LTO's pipeline.
    pub fn at_full_lto_last(&mut self, add: impl Fn(&mut Pipeline<'_>) + 'static) {
        self.0.add_full_lto_last_ep_callback(move |manager, _| add(&mut Pipeline(manager)));
    }

    /// Has `add` add passes where a pipeline begins to simplify, which that of a module in ThinLTO does, too.
    pub fn at_early_simplification(&mut self, add: impl Fn(&mut Pipeline<'_>) + 'static) {
        self.0.add_pipeline_early_simplification_ep_callback(move |manager, _| add(&mut Pipeline(manager)));
    }

    /// Has `add` add passes at the beginning of a compile's pipeline.
    pub fn at_pipeline_start(&mut self, add: impl Fn(&mut Pipeline<'_>) + 'static) {
        self.0.add_pipeline_start_ep_callback(move |manager, _| add(&mut Pipeline(manager)));
    }
}

impl Pipeline<'_> {
    /// Adds a pass at the end.
    pub fn add(&mut self, pass: impl ModulePass) {
        self.0.add_pass(Adapter(pass));
    }
}

/// A pass of ours as one of llvm-plugin's.
struct Adapter<P>(P);

impl<P: ModulePass> LlvmModulePass for Adapter<P> {
    fn run_pass(&self, module: &mut Inkwell<'_>, _: &ModuleAnalysisManager) -> PreservedAnalyses {
        // inkwell's llvm-sys is that of another LLVM version, but the C API's module is the same pointer.
        match self.0.run(Module(module.as_mut_ptr().cast(), PhantomData)) {
            true => PreservedAnalyses::None,
            false => PreservedAnalyses::All,
        }
    }
}
