//! `print<llgo-dce>`: the states of all slots, type by type.
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
use llgo_dce_facts::{Blocker, InitTotals, Size, World};

use super::names::Escaped;
use super::verdict::Verdict;

/// The last line, which the pass itself logs at level `info`.
pub fn totals(world: &World<'_>, outcome: &Outcome) -> String {
    let [live, matchable, dead, unlisted] = outcome.totals(&world.program).slots;
    let types = world.types.all().len();
    let slots = live + matchable + dead + unlisted;
    let mut slots =
        format!("totals: {types} types, {slots} slots: {live} live, {matchable} matchable, {dead} dead");
    if unlisted > 0 {
        slots += &format!(", {unlisted} unlisted");
    }
    let InitTotals { variables, removed, size, .. } = world.fragments.totals(outcome);
    let Size { instructions, bytes, .. } = size;
    if instructions == 0 {
        return slots;
    }
    format!(
        "{slots}; {removed} of {variables} initialised variables unread: {instructions} instructions, about {bytes} bytes"
    )
}

/// An outcome, printed in module order.
pub struct Printed<'a> {
    /// The program and what is known of it.
    pub world: &'a World<'a>,
    /// The outcome of the flood.
    pub outcome: &'a Outcome,
}

impl fmt::Display for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for ty in self.world.types.all() {
            let ty = ty.symbol;
            let name = Escaped(self.world.symbols.name(ty));
            let live = if self.outcome.live(ty).is_some() { "live" } else { "dead" };
            let place =
                if self.outcome.in_iface(ty).is_some() { "in an interface" } else { "in no interface" };
            writeln!(f, "type @\"{name}\": {live}, {place}")?;
            for slot in self.world.methods_of(ty) {
                self.write_slot(f, slot)?;
            }
        }
        self.write_other_kinds(f)?;
        self.write_blocked(f)?;
        writeln!(f, "{}", totals(self.world, self.outcome))
    }
}

impl Printed<'_> {
    /// A line for each other kind of weak reference that the module has.
    fn write_other_kinds(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let totals = self.outcome.totals(&self.world.program);
        for (kind, counts) in WeakKind::ALL.iter().zip(totals.weak) {
            if *kind != WeakKind::Method && counts.all > 0 {
                writeln!(f, "weak {}: {} references, {} emptied", kind.name(), counts.all, counts.emptied)?;
            }
        }
        Ok(())
    }

    /// A line for each reason why variables that nobody reads stay all the same.
    fn write_blocked(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let blocked = self.world.fragments.totals(self.outcome).blocked;
        for (reason, count) in Blocker::ALL.iter().zip(blocked).filter(|(_, count)| *count > 0) {
            writeln!(f, "init {}: {count} variables stay", reason.name())?;
        }
        Ok(())
    }

    fn write_slot(&self, f: &mut fmt::Formatter<'_>, slot: WeakId) -> fmt::Result {
        let program = &self.world.program;
        let weak = program.weak_ref(slot);
        let state = self.outcome.slot_state(program, slot).name();
        let name = Escaped(program.name(weak.name));
        writeln!(
            f,
            "  slot {} {name}: {state}, {}",
            weak.place,
            Verdict::of(program, self.outcome, slot).name()
        )
    }
}
