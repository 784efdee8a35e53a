//! An LLVM pass plugin that removes the methods a Go program compiled by LLGo cannot reach.
//!
//! Registration, and nothing else: which names the pipeline parser knows, and at which extension points passes run. The
//! only place, but for a cast in `ir::llvm`, that knows llvm-plugin.

pub mod explain;
pub mod host;
pub mod ir;
pub mod logging;
pub mod memory;
pub mod options;

// The passes stand at the top of the repository, where people look for them; they are modules of this crate.
#[path = "../passes/mod.rs"]
pub mod passes;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;

use llvm_plugin::inkwell::module::Module;
use llvm_plugin::{
    LlvmModulePass, ModuleAnalysisManager, ModulePassManager, PassBuilder, PipelineParsing, PreservedAnalyses,
};

use passes::Pass;

/// What LLVM calls when it loads the plugin.
#[llvm_plugin::plugin(name = "llgo-dce", version = "0.1.0")]
fn register(builder: &mut PassBuilder) {
    logging::init();
    if let Err(other) = host::check() {
        return log::error!("{other}: not registering any pass");
    }
    // A pipeline that names the pass has said where it is to run, so that LTO's own pipeline does not run it again.
    let named = Rc::new(Cell::new(false));
    let is_named = Rc::clone(&named);
    builder.add_module_pipeline_parsing_callback(move |element, manager| parse(element, manager, &named));
    builder.add_full_lto_early_ep_callback(move |manager, _| {
        if !is_named.get() {
            manager.add_pass(Guarded(passes::at_full_lto_early()));
        }
    });
    builder
        .add_pipeline_start_ep_callback(|manager, _| manager.add_pass(Guarded(passes::at_pipeline_start())));
}

/// Adds the pass that a pipeline element names. What is wrong with its options is said on standard error, and the
/// element is refused, so that the host stops.
fn parse(element: &str, manager: &mut ModulePassManager, named: &Cell<bool>) -> PipelineParsing {
    match passes::parse(element) {
        Some(Ok(pass)) => {
            named.set(named.get() || pass.name() == "llgo-dce");
            manager.add_pass(Guarded(pass));
            PipelineParsing::Parsed
        }
        Some(Err(error)) => {
            say_once(&error.to_string());
            PipelineParsing::NotParsed
        }
        None => PipelineParsing::NotParsed,
    }
}

/// LLVM asks several times whether a name is a pass.
fn say_once(error: &str) {
    thread_local!(static SAID: RefCell<String> = const { RefCell::new(String::new()) });
    SAID.with_borrow_mut(|said| {
        if said != error {
            log::error!("{error}");
            error.clone_into(said);
        }
    });
}

/// Runs a pass so that a defect in it never takes the host down: a panic must not cross into C++.
struct Guarded(Box<dyn Pass>);

impl LlvmModulePass for Guarded {
    fn run_pass(&self, module: &mut Module<'_>, _: &ModuleAnalysisManager) -> PreservedAnalyses {
        let run = AssertUnwindSafe(|| self.0.run(ir::Module::of(module)));
        let changed = catch_unwind(run).unwrap_or_else(|panic| {
            let (name, why) = (self.0.name(), message(panic.as_ref()));
            log::error!("{name} has a defect and gave up: {why}; please report it");
            true
        });
        if changed {
            PreservedAnalyses::None
        } else {
            PreservedAnalyses::All
        }
    }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message")
}
