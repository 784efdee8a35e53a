//! The functions that make the pass keep every exported method.

use llgo_dce_core::{Ask, DemandId, Outcome, Program, SymId};
use llgo_dce_facts::{AnyLookup, World};

use serde::Serialize;

use super::subject::Subject;

/// Whether a demand is for any exported method.
pub(crate) fn is_for_any(program: &Program, demand: DemandId) -> bool {
    program.demand(demand).ask() == Some(Ask::Exported)
}

/// The live symbols that may look up any exported method, in module order.
pub fn culprits(subject: &Subject<'_>) -> Vec<SymId> {
    live_culprits(&subject.world.program, subject.outcome)
}

fn live_culprits(program: &Program, outcome: &Outcome) -> Vec<SymId> {
    let asks = |symbol: &SymId| program.demands_of(*symbol).iter().any(|&demand| is_for_any(program, demand));
    program.symbols().filter(|&symbol| outcome.live(symbol).is_some()).filter(asks).collect()
}

/// The same, each with the [steps in words](steps_in_words), without what code that is not here may look up.
pub fn culprits_with_steps(world: &World<'_>, outcome: &Outcome) -> Vec<(SymId, String)> {
    let is_here = |&symbol: &SymId| {
        symbol.index() < world.symbols.len()
            || world.fragments.function_of(symbol).is_some()
            || lookups_of(world, symbol).next().is_some()
    };
    let culprits = live_culprits(&world.program, outcome);
    culprits.into_iter().filter(is_here).map(|symbol| (symbol, steps_in_words(world, symbol))).collect()
}

/// The look-ups of a symbol that may be of any exported method, and of which it is known why.
pub(crate) fn lookups_of<'a>(world: &'a World<'_>, symbol: SymId) -> impl Iterator<Item = &'a AnyLookup> {
    world.reflecting.iter().filter(move |lookup| lookup.by == symbol)
}

/// A step at which the name of a look-up was lost.
#[derive(Serialize)]
pub(crate) struct Lost {
    /// What it is, in words.
    step: String,
    /// The line of the source of the step, or of the look-up.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<String>,
}

/// The first line that is known of a symbol's look-ups.
pub(crate) fn first_line(world: &World<'_>, symbol: SymId) -> Option<String> {
    lookups_of(world, symbol).find_map(|lookup| lookup.line.clone())
}

/// The steps at which the names of a symbol's look-ups were lost.
pub(crate) fn steps(world: &World<'_>, symbol: SymId) -> Vec<Lost> {
    let lookups = lookups_of(world, symbol);
    let steps: Vec<_> = lookups.map(|it| Lost { step: it.step.clone(), line: it.line.clone() }).collect();
    match steps.is_empty() {
        true => vec![Lost { step: "a look-up that LLGo has recorded without a name".to_owned(), line: None }],
        false => steps,
    }
}

/// The same in a sentence.
///
/// > a load of a variable that may be written, @p.name (p.go:7); a look-up by index (p.go:9)
pub fn steps_in_words(world: &World<'_>, symbol: SymId) -> String {
    let words = steps(world, symbol).into_iter().map(|lost| match lost.line {
        Some(line) => format!("{} ({line})", lost.step),
        None => lost.step,
    });
    words.collect::<Vec<_>>().join("; ")
}
