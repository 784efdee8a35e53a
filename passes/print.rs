//! `print<llgo-dce>`: says on standard error what `llgo-dce` would do, and changes nothing.
//!
//! ```text
//! type @"*_llgo_main.T": live, in an interface
//!   slot 0 Keep: live, called
//!   slot 1 Drop: dead, not-called
//! weak PtrToThis: 3 references, 1 emptied
//! totals: 1 types, 2 slots: 1 live, 0 matchable, 1 dead
//! ```

use std::fmt;

use llgo_dce_core::{Outcome, WeakId, WeakKind};

use super::{analyse, Pass};
use crate::explain::{say, word, Escaped};
use crate::ir::{Facts, InitTotals, Module, Pin, Scope, Size};
use crate::options::Options;

/// The pass.
pub(crate) struct PrintLlgoDce {
    options: Options,
}

impl PrintLlgoDce {
    pub(crate) fn new(options: Options) -> Self {
        Self { options }
    }
}

impl Pass for PrintLlgoDce {
    fn name(&self) -> &'static str {
        "print<llgo-dce>"
    }

    fn run(&self, module: Module<'_>) -> bool {
        if let Some(analysis) = analyse(module, &self.options, Scope::of(module)) {
            say(&Printed { facts: &analysis.facts, outcome: &analysis.outcome });
            analysis.explain(module, &self.options);
        }
        false
    }
}

/// The last line, which is also what the pass itself says at level `info`.
pub(crate) fn totals(facts: &Facts<'_>, outcome: &Outcome) -> String {
    let [live, matchable, dead] = outcome.totals(&facts.program).slots;
    let types = facts.descriptors.len();
    let slots = live + matchable + dead;
    let slots =
        format!("totals: {types} types, {slots} slots: {live} live, {matchable} matchable, {dead} dead");
    let InitTotals { variables, removed, size, .. } = facts.initialisers.totals(outcome);
    let Size { instructions, bytes } = size;
    if instructions == 0 {
        return slots;
    }
    format!(
        "{slots}; {removed} of {variables} initialised variables unread: {instructions} instructions, about {bytes} bytes"
    )
}

/// What the flood found, printed in module order.
struct Printed<'a, 'm> {
    facts: &'a Facts<'m>,
    outcome: &'a Outcome,
}

impl fmt::Display for Printed<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for descriptor in &self.facts.descriptors {
            let ty = descriptor.symbol;
            let name = Escaped(self.facts.symbols.name(ty));
            let live = if self.outcome.live(ty).is_some() { "live" } else { "dead" };
            let place =
                if self.outcome.in_iface(ty).is_some() { "in an interface" } else { "in no interface" };
            writeln!(f, "type @\"{name}\": {live}, {place}")?;
            for &weak in self.facts.program.weak_refs_of(ty) {
                if self.facts.program.weak_ref(weak).kind == WeakKind::Method {
                    self.write_slot(f, weak)?;
                }
            }
        }
        self.write_other_kinds(f)?;
        self.write_pinned(f)?;
        writeln!(f, "{}", totals(self.facts, self.outcome))
    }
}

impl Printed<'_, '_> {
    /// A line for each kind of weak reference besides method slots, of which there are any.
    fn write_other_kinds(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let totals = self.outcome.totals(&self.facts.program);
        for (kind, counts) in WeakKind::ALL.iter().zip(totals.weak) {
            if *kind != WeakKind::Method && counts.all > 0 {
                writeln!(f, "weak {}: {} references, {} emptied", kind.name(), counts.all, counts.emptied)?;
            }
        }
        Ok(())
    }

    /// A line for each reason for which there are variables that nobody reads and that stay all the same.
    fn write_pinned(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pinned = self.facts.initialisers.totals(self.outcome).pinned;
        for (reason, count) in Pin::ALL.iter().zip(pinned).filter(|(_, count)| *count > 0) {
            writeln!(f, "init {}: {count} variables stay", reason.name())?;
        }
        Ok(())
    }

    fn write_slot(&self, f: &mut fmt::Formatter<'_>, slot: WeakId) -> fmt::Result {
        let program = &self.facts.program;
        let weak = program.weak_ref(slot);
        let state = self.outcome.slot_state(program, slot).name();
        let name = Escaped(program.name(weak.name));
        writeln!(f, "  slot {} {name}: {state}, {}", weak.place, word(program, self.outcome, slot))
    }
}
