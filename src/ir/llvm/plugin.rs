//! The plugin as LLVM sees it: the entry point, and llvm-plugin's pass managers behind handles of ours. The only file
//! that knows llvm-plugin.
//!
//! llvm-plugin's own macro makes the entry point of LLVM 10 to 21. LLVM 22 has a field more in what it returns, which
//! a host of an older LLVM has no room for: see [`fill`].

use std::ffi::{c_char, c_void};
use std::marker::PhantomData;

use llvm_plugin::inkwell::module::Module as Inkwell;
use llvm_plugin::{LlvmModulePass, ModuleAnalysisManager, ModulePassManager, PipelineParsing};
use llvm_plugin::{PassBuilder, PreservedAnalyses};

use super::loader;
use super::value::Module;

/// What the entry point returns: LLVM's `PassPluginLibraryInfo`.
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
/// `LLVM_CONFIG`, so that a target folder may hold its C++ for one LLVM and ours for another. Of the LLVMs that
/// there are to choose from, no two have the same API version.
pub(crate) fn parts_agree() -> bool {
    // SAFETY: it takes nothing, and returns a constant.
    llvm_plugin::get_llvm_plugin_api_version__() == unsafe { llgo_dce_plugin_api_version() }
}

/// Writes what the entry point returns. A host that cannot be told to have room for all of it gets no more than every
/// host has room for, and one of which nothing is known an API version that all refuse: LLVM looks at the version only
/// after the call.
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

/// Makes the entry point, which has LLVM call `$register`, a function of a [`Registrar`]; `$load` is called when the
/// plugin is loaded, and before anything else.
///
/// The struct that the entry point returns is larger than what a host of an older LLVM has room for, so that the place
/// for it is a parameter here, as it is to the processor.
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

        /// What LLVM calls when it loads the plugin. On x86-64 the place for a large struct is the first argument, and
        /// returned.
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

        /// What LLVM calls when it loads the plugin. On AArch64 the place for a large struct is in a register of its
        /// own.
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

/// What a pipeline runs.
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

    /// Has `parse` look at elements of a pipeline's text; it returns whether it has added a pass for one.
    pub fn parse(&mut self, parse: impl Fn(&str, &mut Pipeline<'_>) -> bool + 'static) {
        self.0.add_module_pipeline_parsing_callback(move |element, manager| {
            match parse(element, &mut Pipeline(manager)) {
                true => PipelineParsing::Parsed,
                false => PipelineParsing::NotParsed,
            }
        });
    }

    /// Has `add` extend full LTO's pipeline at its beginning.
    pub fn at_full_lto_early(&mut self, add: impl Fn(&mut Pipeline<'_>) + 'static) {
        self.0.add_full_lto_early_ep_callback(move |manager, _| add(&mut Pipeline(manager)));
    }

    /// Has `add` extend the pipeline of a compile at its beginning.
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
