//! The part that the passes share: reading a module, the flood, and the warnings.

use std::time::Instant;

use llgo_dce_core::{flood, Outcome, SymId};
use llgo_dce_explain::{culprits_with_steps, explain, Matches, Subject};
use llgo_dce_facts::{world, Details, Options, Runtime, Scope, Size, World};

use super::measure;
use crate::ir::{Handles, Module};
use crate::memory;

/// What is known of a module.
pub(super) struct Analysis<'m> {
    pub(super) handles: Handles<'m>,
    pub(super) world: World<'m>,
    pub(super) outcome: Outcome,
    /// The sentences of the warnings.
    problems: Vec<String>,
    matches: Matches,
}

impl Analysis<'_> {
    /// The input of explanations.
    pub(super) fn subject(&self) -> Subject<'_> {
        let Self { world, outcome, problems, .. } = self;
        Subject { world, outcome, problems, details: self }
    }

    /// Prints and writes the explanations that the options ask for. A file that cannot be written is an error of the
    /// host's, after which the module must not change: returns whether to continue. In a link, the report is completed when
    /// the optimizer is through.
    pub(super) fn explain(&self, module: Module<'_>, options: &Options) -> bool {
        match explain(&self.subject(), &self.matches, options) {
            Ok(report) => measure::remember(report.filter(|_| self.world.scope == Scope::Link)),
            Err(error) => {
                module.emit_error(&format!("llgo-dce: {error}"));
                return false;
            }
        }
        true
    }
}

impl Details for Analysis<'_> {
    fn size(&self, symbol: SymId) -> Size {
        self.handles.size(symbol)
    }

    fn go_name(&self, symbol: SymId) -> Option<Vec<u8>> {
        self.handles.go_name(symbol)
    }
}

/// How much of the program a module is, for a pass that a pipeline names: lld calls the module that it links in full
/// LTO `ld-temp.o`.
pub(super) fn scope_of(module: Module<'_>) -> Scope {
    if module.name() == "ld-temp.o" {
        Scope::Link
    } else {
        Scope::Module
    }
}

/// Reads the facts of a module, finds what is live, and logs the warnings. `None` when there is nothing to be done,
/// which is logged, too.
pub(super) fn analyse<'m>(module: Module<'m>, options: &Options, scope: Scope) -> Option<Analysis<'m>> {
    memory::tell(module, "before");
    if module.is_prepared() {
        warn_of_a_package(module, options);
        return None;
    }
    let start = Instant::now();
    let Some((facts, handles)) = crate::ir::read(module, &Runtime::new(&options.runtimes)) else {
        log::debug!("{}: no metadata of LLGo's, nothing to do", module.name());
        return None;
    };
    let Ok(world) = world(facts, options, scope) else {
        let name = module.name();
        let text = format!("{name}: no root is defined, nothing is removed (option root=GLOB names one)");
        warn(module, options, &[text]);
        return None;
    };
    took(module, "read", start);
    let outcome = timed(module, "flood", || flood(&world.program));
    let problems = world.problems.iter().map(ToString::to_string);
    let problems = problems.chain(reflecting(&world, &outcome)).chain(undefined(&world, &outcome)).collect();
    let mut analysis = Analysis { handles, world, outcome, problems, matches: Matches::default() };
    let (matches, unmatched) = Matches::find(&analysis.subject(), options);
    analysis.matches = matches;
    let all: Vec<String> = analysis.problems.iter().chain(&unmatched).cloned().collect();
    (warn(module, options, &all) && accepts(module, options, &analysis.world.dialects)).then_some(analysis)
}

/// Says so where a module has no records, and is read as `plain`. Records say more, so that with `strict` there have to
/// be some.
fn accepts(module: Module<'_>, options: &Options, dialects: &[&'static str]) -> bool {
    let name = module.name();
    let text = match dialects {
        ["plain"] => format!("{name}: made by LLGo without records of who calls which method, read as plain"),
        [.., "plain"] => format!("{name}: has calls without records, read as plain as well"),
        _ => return true,
    };
    if options.strict {
        module.emit_error(&format!("llgo-dce: {text}"));
    } else {
        log::info!("{text}");
    }
    !options.strict
}

/// Runs a phase, and logs at level `debug` how long it took.
pub(super) fn timed<T>(module: Module<'_>, phase: &str, run: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let result = run();
    took(module, phase, start);
    result
}

fn took(module: Module<'_>, phase: &str, start: Instant) {
    log::debug!("{}: {phase} took {:.3} ms", module.name(), start.elapsed().as_secs_f64() * 1000.0);
    memory::tell(module, phase);
}

/// Logs all warnings; with `strict`, they are errors of the host's. Returns whether to continue.
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

/// The warning about a package that lacks what its facts say. One that was pruned by a plan is as it should be.
fn warn_of_a_package(module: Module<'_>, options: &Options) {
    let name = module.name();
    let text = format!("{name}: its facts have been written down: nothing is removed without a plan");
    if !module.was_pruned() {
        warn(module, options, &[text]);
    }
}

/// How many names are in a warning.
const A_FEW: usize = 3;

/// The warning about Go functions that live code refers to and that are not defined: the code that defines them may
/// call removed methods.
fn undefined(world: &World<'_>, outcome: &Outcome) -> Option<String> {
    let live = |symbol: &SymId| outcome.live(*symbol).is_some();
    let undefined: Vec<_> = world.symbols.undefined_go_functions().filter(live).collect();
    let names = undefined.iter().take(A_FEW).map(|&symbol| format!("@{}", world.symbols.text(symbol)));
    let (names, count) = (names.collect::<Vec<_>>().join(", "), undefined.len());
    let (are, more) = (if count == 1 { " is" } else { "s are" }, if count > A_FEW { ", …" } else { "" });
    (count > 0).then(|| {
        format!("not the whole program: {count} Go function{are} used but not defined ({names}{more})")
    })
}

/// What is said of an exported function that looks up any method.
const UNKNOWN_CALLERS: &str =
    " (it is exported, and nobody knows who calls it: see the option unused-exports)";

/// The warnings about functions that keep every exported method: the most frequent reason why a program stays large.
fn reflecting<'a>(world: &'a World<'_>, outcome: &'a Outcome) -> impl Iterator<Item = String> + 'a {
    culprits_with_steps(world, outcome).into_iter().map(|(symbol, steps)| {
        let fragment = world.fragments.describe(symbol, |symbol| format!("@{}", world.symbols.text(symbol)));
        let who = fragment.unwrap_or_else(|| match world.symbols.text(symbol) {
            name if name.is_empty() => "a function that was optimised before the link".to_owned(),
            name => format!("@{name}"),
        });
        // Nobody knows what is passed to a function that somebody outside of the link may call.
        let is_exported = world.scope == Scope::Link && world.symbols.is_visible(symbol);
        let hint = if is_exported { UNKNOWN_CALLERS } else { "" };
        format!(
            "{who} looks up methods that cannot be told by reflection: keeping every exported method \
             because of {steps}{hint}"
        )
    })
}
