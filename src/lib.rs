//! An LLVM pass plugin that removes the methods a Go program compiled by LLGo cannot reach.
//!
//! Only registration is here: which names the pipeline parser knows, and at which extension points passes run.

pub mod host;
pub mod ir;
pub mod logging;
pub mod memory;
mod remarks;

pub use llgo_dce_facts as facts;

// The passes are at the top of the repository, where people look for them, and modules of this crate.
#[path = "../passes/mod.rs"]
pub mod passes;

use std::any::Any;
use std::cell::{Cell, RefCell};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;

use ir::plugin::{ModulePass, Pipeline, Registrar};
use passes::Pass;

ir::plugin::entry_point!(ir::plugin, loaded, register);

/// Logs an error where nothing is known of the host: it is handed nothing that it accepts, so that [`register`] is not
/// called.
fn loaded() {
    logging::init();
    if let (false, Err(other)) = (host::is_known(), host::check()) {
        log::error!("{other}: not registering any pass");
    }
}

/// Registers the passes. LLVM calls it when it builds a pipeline.
fn register(registrar: &mut Registrar<'_>) {
    if let Err(other) = host::check() {
        return log::error!("{other}: not registering any pass");
    }
    // A pipeline that names the pass decides where it runs, so that LTO's own pipeline does not run it again.
    let named = Rc::new(Cell::new(false));
    let is_named = Rc::clone(&named);
    registrar.parse(move |element, pipeline| parse(element, pipeline, &named));
    registrar.at_full_lto_early(move |pipeline| {
        if !is_named.get() {
            pipeline.add(Guarded(passes::at_full_lto_early()));
        }
    });
    registrar.at_full_lto_last(|pipeline| pipeline.add(Guarded(passes::at_full_lto_last())));
    registrar.at_early_simplification(|pipeline| {
        if let Some(pass) = passes::at_early_simplification() {
            pipeline.add(Guarded(pass));
        }
    });
    registrar.at_pipeline_start(|pipeline| pipeline.add(Guarded(passes::at_pipeline_start())));
}

/// Adds the pass that a pipeline element names; returns whether it has. An error in its options is logged, and the
/// element is refused, so that the host stops.
fn parse(element: &str, pipeline: &mut Pipeline<'_>, named: &Cell<bool>) -> bool {
    match passes::parse(element) {
        Some(Ok(pass)) => {
            named.set(named.get() || pass.name() == "llgo-dce");
            pipeline.add(Guarded(pass));
            true
        }
        Some(Err(error)) => {
            say_once(&error.to_string());
            false
        }
        None => false,
    }
}

/// Logs an error once, though LLVM asks several times whether a name is a pass.
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

impl ModulePass for Guarded {
    fn run(&self, module: ir::Module<'_>) -> bool {
        let run = AssertUnwindSafe(|| self.0.run(module));
        catch_unwind(run).unwrap_or_else(|panic| {
            let (name, why) = (self.0.name(), message(panic.as_ref()));
            log::error!("{name} has a defect and gave up: {why}; please report it");
            true
        })
    }
}

fn message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message")
}
