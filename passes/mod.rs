//! The passes, one file each, and their names in a pipeline.

mod analysis;
mod apply;
mod facts;
mod llgo_dce;
mod measure;
mod pass;
mod prelink;
mod print;
mod verify;

use pass::from_env;
pub use pass::Pass;

use llgo_dce_facts::{Options, OptionsError, Scope};

/// The pass that a pipeline element names; `None` of one that is not ours.
///
/// An error is one in its options.
pub fn parse(element: &str) -> Option<Result<Box<dyn Pass>, OptionsError>> {
    let (name, options) = match element.split_once('<') {
        Some((name, rest)) => (name, rest.strip_suffix('>')?),
        None => (element, ""),
    };
    match name {
        "llgo-dce" => Some(Options::parse(options).map(|options| boxed(llgo_dce::LlgoDce::named(options)))),
        "llgo-dce-facts" => {
            Some(Options::parse(options).map(|options| boxed(facts::WriteFacts::new(options))))
        }
        "llgo-dce-prelink" => Some(Options::parse(options).map(|_| boxed(prelink::Prelink { always: true }))),
        "print" => Some(of_llgo_dce(options)?.map(|options| boxed(print::PrintLlgoDce::new(options)))),
        "verify" => Some(of_llgo_dce(options)?.map(|options| boxed(verify::VerifyLlgoDce::new(options)))),
        _ => None,
    }
}

/// The options in `llgo-dce;OPTIONS`, between the angle brackets of `print` and `verify`.
fn of_llgo_dce(options: &str) -> Option<Result<Options, OptionsError>> {
    let options = options.strip_prefix("llgo-dce")?;
    (options.is_empty() || options.starts_with(';')).then(|| Options::parse(options))
}

fn boxed(pass: impl Pass + 'static) -> Box<dyn Pass> {
    Box::new(pass)
}

/// The pass in full LTO, before GlobalDCE. The linker has internalized all symbols that nothing else uses.
pub fn at_full_lto_early() -> Box<dyn Pass> {
    boxed(llgo_dce::LlgoDce::at_extension_point(Scope::Link))
}

/// What completes a report at the end of full LTO.
pub fn at_full_lto_last() -> Box<dyn Pass> {
    boxed(measure::Measure)
}

/// The pass in a backend of ThinLTO, where a plan says what it does: `None` without one.
pub fn at_early_simplification() -> Option<Box<dyn Pass>> {
    let has_plan = from_env().is_ok_and(|options| options.plan.is_some());
    has_plan.then(|| boxed(llgo_dce::LlgoDce::at_extension_point(Scope::Module)))
}

/// The pass at the start of a compile. With the option `whole-program` in the environment it is `llgo-dce`, otherwise
/// `llgo-dce-prelink`, as the module is a package. Options that cannot be parsed might have `whole-program` among them:
/// then it is `llgo-dce`, which reports the error.
pub fn at_pipeline_start() -> Box<dyn Pass> {
    let one_package = from_env().is_ok_and(|options| !options.whole_program && options.plan.is_none());
    if one_package {
        boxed(prelink::Prelink { always: false })
    } else {
        boxed(llgo_dce::LlgoDce::at_extension_point(Scope::Module))
    }
}
