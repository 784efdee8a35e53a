//! `print<llgo-dce>`: says on standard error what `llgo-dce` would do, and changes nothing.
//!
//! ```text
//! type @"*_llgo_main.T": live, in an interface
//!   slot 0 Keep: live, called
//!   slot 1 Drop: dead, not called
//! totals: 1 type, 2 slots: 1 live, 0 matchable, 1 dead
//! ```

use std::fmt;

use llgo_dce_core::{flood, Demand, Outcome, SlotState, WeakId};
use llvm_plugin::inkwell::module::Module as IrModule;
use llvm_plugin::{LlvmModulePass, ModuleAnalysisManager, PreservedAnalyses};

use super::{facts, guarded};
use crate::ir::{Facts, LookUp, Module, Scope};
use crate::options::Options;

/// The pass.
pub(crate) struct PrintLlgoDce {
    options: Options,
}

impl PrintLlgoDce {
    pub(crate) fn new(options: Options) -> Self {
        Self { options }
    }

    fn run(&self, ir: &IrModule<'_>) {
        let module = Module::of(ir);
        let Some(facts) = facts(module, &self.options, Scope::of(module)) else { return };
        let outcome = flood(&facts.program);
        eprint!("{}", Analysis { facts: &facts, outcome: &outcome });
    }
}

impl LlvmModulePass for PrintLlgoDce {
    fn run_pass(&self, module: &mut IrModule<'_>, _: &ModuleAnalysisManager) -> PreservedAnalyses {
        guarded("print<llgo-dce>", || {
            self.run(module);
            false
        });
        PreservedAnalyses::All
    }
}

/// The last line, which is also what the pass itself says at level `info`.
pub(crate) fn totals(facts: &Facts<'_>, outcome: &Outcome) -> String {
    let [live, matchable, dead] = outcome.totals(&facts.program).slots;
    let types = facts.descriptors.len();
    let slots = live + matchable + dead;
    format!("totals: {types} types, {slots} slots: {live} live, {matchable} matchable, {dead} dead")
}

/// What the flood found, printed in module order.
struct Analysis<'a, 'm> {
    facts: &'a Facts<'m>,
    outcome: &'a Outcome,
}

impl fmt::Display for Analysis<'_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for descriptor in &self.facts.descriptors {
            let ty = descriptor.symbol;
            let name = Name(self.facts.symbols.name(ty));
            let live = if self.outcome.live(ty).is_some() { "live" } else { "dead" };
            let place =
                if self.outcome.in_iface(ty).is_some() { "in an interface" } else { "in no interface" };
            writeln!(f, "type @\"{name}\": {live}, {place}")?;
            for &slot in self.facts.program.weak_refs_of(ty) {
                self.write_slot(f, slot)?;
            }
        }
        writeln!(f, "{}", totals(self.facts, self.outcome))
    }
}

impl Analysis<'_, '_> {
    fn write_slot(&self, f: &mut fmt::Formatter<'_>, slot: WeakId) -> fmt::Result {
        let program = &self.facts.program;
        let weak = program.weak_ref(slot);
        let state = match self.outcome.slot_state(program, slot) {
            SlotState::Live => "live",
            SlotState::Matchable => "matchable",
            SlotState::Dead => "dead",
        };
        let name = Name(program.name(weak.name));
        writeln!(f, "  slot {} {name}: {state}, {}", weak.place, self.reason(slot))
    }

    /// Why a slot is live, or the first thing that it lacks.
    fn reason(&self, slot: WeakId) -> &'static str {
        let program = &self.facts.program;
        let holder = program.weak_ref(slot).holder;
        match self.outcome.kept(slot).map(|demand| program.demand(demand)) {
            Some(Demand::Method { .. }) => "called",
            Some(Demand::Named(_)) => "named",
            Some(Demand::Exported) => "reflected",
            Some(Demand::Tagged(id)) => match crate::ir::look_up_of(program.name(id)) {
                None => "called",
                Some(LookUp::ByName) => "named",
                Some(LookUp::OfAny) => "reflected",
            },
            Some(Demand::Pinned) => "pinned",
            None if self.outcome.live(holder).is_none() => "type-dead",
            None if self.outcome.in_iface(holder).is_none() => "not-in-interface",
            None => "not-called",
        }
    }
}

/// A name for people: what is not printable ASCII is escaped as LLVM escapes it.
struct Name<'a>(&'a [u8]);

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for &byte in self.0 {
            match byte {
                b'"' | b'\\' | 0..=0x1f | 0x7f..=0xff => write!(f, "\\{byte:02X}")?,
                _ => write!(f, "{}", char::from(byte))?,
            }
        }
        Ok(())
    }
}
