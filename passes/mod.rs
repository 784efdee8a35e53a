//! The passes, one file each, and the names by which a pipeline calls them.

mod llgo_dce;
mod print;

use std::any::Any;
use std::cell::RefCell;
use std::panic::{catch_unwind, AssertUnwindSafe};

use llvm_plugin::{ModulePassManager, OptimizationLevel, PipelineParsing};

use crate::ir::{Facts, Module, Refusal, Scope};
use crate::options::Options;

/// Adds the pass that a pipeline element names. What is wrong with its options is said on standard error, and the
/// element is refused, so that the host stops.
pub(crate) fn parse(element: &str, manager: &mut ModulePassManager) -> PipelineParsing {
    let (name, options) = match element.split_once('<') {
        Some((name, rest)) => (name, rest.strip_suffix('>').unwrap_or(rest)),
        None => (element, ""),
    };
    match name {
        "llgo-dce" => match Options::parse(options) {
            Ok(options) => manager.add_pass(llgo_dce::LlgoDce::named(options)),
            Err(error) => return refuse(&error.to_string()),
        },
        "print" if options == "llgo-dce" || options.starts_with("llgo-dce;") => {
            match Options::parse(options.trim_start_matches("llgo-dce")) {
                Ok(options) => manager.add_pass(print::PrintLlgoDce::new(options)),
                Err(error) => return refuse(&error.to_string()),
            }
        }
        _ => return PipelineParsing::NotParsed,
    }
    PipelineParsing::Parsed
}

/// Adds the pass to full LTO, where the linker has internalised what nobody else uses, before GlobalDCE.
pub(crate) fn at_full_lto_early(manager: &mut ModulePassManager, _: OptimizationLevel) {
    manager.add_pass(llgo_dce::LlgoDce::at_extension_point(Scope::Link));
}

/// Adds the pass to a compile, but only where the environment says that this is the whole program: mostly it is one package of
/// many. Options that cannot be understood might have said so.
pub(crate) fn at_pipeline_start(manager: &mut ModulePassManager, _: OptimizationLevel) {
    if Options::from_env().is_ok_and(|options| !options.whole_program) {
        return;
    }
    manager.add_pass(llgo_dce::LlgoDce::at_extension_point(Scope::Module));
}

/// Says once what is wrong: LLVM asks several times whether a name is a pass.
fn refuse(why: &str) -> PipelineParsing {
    thread_local!(static SAID: RefCell<String> = const { RefCell::new(String::new()) });
    SAID.with_borrow_mut(|said| {
        if said != why {
            log::error!("{why}");
            why.clone_into(said);
        }
    });
    PipelineParsing::NotParsed
}

/// Runs a pass so that a defect in it never takes the host down: a panic must not cross into C++.
fn guarded(name: &str, run: impl FnOnce() -> bool) -> bool {
    catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
        log::error!("{name} has a defect and gave up: {}; please report it", message(panic.as_ref()));
        true
    })
}

fn message(panic: &(dyn Any + Send)) -> &str {
    panic
        .downcast_ref::<String>()
        .map(String::as_str)
        .or_else(|| panic.downcast_ref::<&str>().copied())
        .unwrap_or("no message")
}

/// Reads the facts of a module and says what was odd; `None` when there is nothing to be done, which is said, too.
fn facts<'m>(module: Module<'m>, options: &Options, scope: Scope) -> Option<Facts<'m>> {
    match crate::ir::read(module, options, scope) {
        Ok(facts) => {
            for problem in &facts.problems {
                log::warn!("{problem}");
            }
            Some(facts)
        }
        Err(Refusal::NoMetadata) => {
            log::debug!("{}: no metadata of LLGo's, nothing to do", module.name());
            None
        }
        Err(Refusal::NoRoot) => {
            log::warn!(
                "{}: no root is defined, nothing is removed (option root=GLOB names one)",
                module.name()
            );
            None
        }
    }
}
