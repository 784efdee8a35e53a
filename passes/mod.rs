//! The passes, one file each, and the names by which a pipeline calls them.

mod llgo_dce;
mod prelink;
mod print;
mod verify;

use std::time::Instant;

use llgo_dce_core::{flood, Outcome, SymId};

use crate::explain::{explain, Matches, Subject};
use crate::ir::{Facts, Module, Refusal, Scope};
use crate::memory;
use crate::options::{Options, OptionsError};

/// A pass over a module.
pub trait Pass {
    /// What its defects are reported under.
    fn name(&self) -> &'static str;

    /// Runs it. Gives whether the module may have changed.
    fn run(&self, module: Module<'_>) -> bool;
}

/// The pass that a pipeline element names, `None` when it is none of ours.
///
/// An error is one in its options.
pub fn parse(element: &str) -> Option<Result<Box<dyn Pass>, OptionsError>> {
    let (name, options) = match element.split_once('<') {
        Some((name, rest)) => (name, rest.strip_suffix('>')?),
        None => (element, ""),
    };
    match name {
        "llgo-dce" => Some(Options::parse(options).map(|options| boxed(llgo_dce::LlgoDce::named(options)))),
        "llgo-dce-prelink" => Some(Options::parse(options).map(|_| boxed(prelink::Prelink { always: true }))),
        "print" => Some(of_llgo_dce(options)?.map(|options| boxed(print::PrintLlgoDce::new(options)))),
        "verify" => Some(of_llgo_dce(options)?.map(|options| boxed(verify::VerifyLlgoDce::new(options)))),
        _ => None,
    }
}

/// The options of a pass that is about `llgo-dce`, whose name stands before them.
fn of_llgo_dce(options: &str) -> Option<Result<Options, OptionsError>> {
    let options = options.strip_prefix("llgo-dce")?;
    (options.is_empty() || options.starts_with(';')).then(|| Options::parse(options))
}

fn boxed(pass: impl Pass + 'static) -> Box<dyn Pass> {
    Box::new(pass)
}

/// The pass in full LTO, where the linker has internalised what nobody else uses, before GlobalDCE.
pub fn at_full_lto_early() -> Box<dyn Pass> {
    boxed(llgo_dce::LlgoDce::at_extension_point(Scope::Link))
}

/// The pass at the start of a compile: where the environment says that this is the whole program, the one that prunes
/// it, and else the one that makes a package ready for the link. Options that cannot be understood might have said so,
/// and are reported by the first.
pub fn at_pipeline_start() -> Box<dyn Pass> {
    let one_package = Options::from_env().is_ok_and(|options| !options.whole_program);
    if one_package {
        boxed(prelink::Prelink { always: false })
    } else {
        boxed(llgo_dce::LlgoDce::at_extension_point(Scope::Module))
    }
}

/// What is known of a module.
struct Analysis<'m> {
    facts: Facts<'m>,
    outcome: Outcome,
    /// What was odd, or is good to know: the warnings.
    problems: Vec<String>,
    matches: Matches,
    scope: Scope,
}

impl<'m> Analysis<'m> {
    fn subject<'a>(&'a self, module: Module<'m>) -> Subject<'a, 'm> {
        let Self { facts, outcome, problems, scope, .. } = self;
        Subject { module, scope: *scope, facts, outcome, problems }
    }

    /// Gives what the options ask for besides the pass itself. A file that cannot be written is an error of the host's,
    /// after which nothing is to change: gives whether to go on.
    fn explain(&self, module: Module<'m>, options: &Options) -> bool {
        let explained = explain(&self.subject(module), &self.matches, options);
        if let Err(error) = &explained {
            module.emit_error(&format!("llgo-dce: {error}"));
        }
        explained.is_ok()
    }
}

/// Reads the facts of a module and finds what is live. Says what people have to know of it; `None` when there is
/// nothing to be done, which is said, too.
fn analyse<'m>(module: Module<'m>, options: &Options, scope: Scope) -> Option<Analysis<'m>> {
    memory::tell(module, "before");
    let start = Instant::now();
    match crate::ir::read(module, options, scope) {
        Ok(facts) => {
            took(module, "read", start);
            let outcome = timed(module, "flood", || flood(&facts.program));
            let problems = facts.problems.iter().map(ToString::to_string);
            let more = reflecting(&facts, &outcome).chain(undefined(&facts, &outcome));
            let problems: Vec<String> = problems.chain(more).collect();
            let (matches, unmatched) = Matches::find(&facts, &outcome, options);
            let go_on = warn(module, options, &problems) & warn(module, options, &unmatched);
            go_on.then_some(Analysis { facts, outcome, problems, matches, scope })
        }
        // One package may well have none.
        Err(Refusal::NoRecords) if scope == Scope::Link => {
            let name = module.name();
            let text = format!(
                "{name}: made by LLGo without records of who calls which method, nothing is removed (a developer \
                 build of LLGo writes them for -lto=full)"
            );
            warn(module, options, &[text]);
            None
        }
        Err(Refusal::NoMetadata | Refusal::NoRecords) => {
            log::debug!("{}: no metadata of LLGo's, nothing to do", module.name());
            None
        }
        Err(Refusal::NoRoot) => {
            let name = module.name();
            let text = format!("{name}: no root is defined, nothing is removed (option root=GLOB names one)");
            warn(module, options, &[text]);
            None
        }
    }
}

/// Says at level `debug` how long a phase took.
fn timed<T>(module: Module<'_>, phase: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = run();
    took(module, phase, start);
    result
}

fn took(module: Module<'_>, phase: &str, start: Instant) {
    log::debug!("{}: {phase} took {:.3} ms", module.name(), start.elapsed().as_secs_f64() * 1000.0);
    memory::tell(module, phase);
}

/// Says all warnings; with `strict`, as errors of the host's. Gives whether to go on.
fn warn(module: Module<'_>, options: &Options, warnings: &[String]) -> bool {
    let mut go_on = true;
    for warning in warnings {
        if options.strict {
            module.emit_error(&format!("llgo-dce: {warning}"));
            go_on = false;
        } else {
            log::warn!("{warning}");
        }
    }
    go_on
}

/// How many names a warning gives.
const A_FEW: usize = 3;

/// Go functions that live code refers to and that are nowhere: what defines them may call what is removed.
fn undefined(facts: &Facts<'_>, outcome: &Outcome) -> Option<String> {
    let live = |symbol: &SymId| outcome.live(*symbol).is_some();
    let undefined: Vec<_> = facts.undefined_go_functions().filter(live).collect();
    let names = undefined.iter().take(A_FEW).map(|&symbol| format!("@{}", facts.symbols.text(symbol)));
    let (names, count) = (names.collect::<Vec<_>>().join(", "), undefined.len());
    let (are, more) = (if count == 1 { " is" } else { "s are" }, if count > A_FEW { ", …" } else { "" });
    (count > 0).then(|| {
        format!("not the whole program: {count} Go function{are} used but not defined ({names}{more})")
    })
}

/// Who keeps every exported method: what people want to know most when a program is large.
fn reflecting<'a>(facts: &'a Facts<'_>, outcome: &'a Outcome) -> impl Iterator<Item = String> + 'a {
    let live = facts.reflecting.iter().filter(|&&symbol| outcome.live(symbol).is_some());
    live.map(|&symbol| {
        let initialiser =
            facts.initialisers.describe(symbol, |symbol| format!("@{}", facts.symbols.text(symbol)));
        let who = initialiser.unwrap_or_else(|| match facts.symbols.text(symbol) {
            name if name.is_empty() => "a function that was optimised before the link".to_owned(),
            name => format!("@{name}"),
        });
        format!("{who} looks up methods that cannot be told by reflection: keeping every exported method")
    })
}
