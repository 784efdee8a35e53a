//! Method values: the functions by which reflection makes a func value of a method and a receiver.
//!
//! ```llvm
//! @T = constant { KIND, UncommonType, [1 x Method], [1 x ptr] } {
//!   … [1 x Method] [Method { String { ptr @str.Keep, i64 4 }, ptr @Mtyp, ptr @Ifn, ptr @Tfn }],
//!   [1 x ptr] [ptr @"Ifn$methodvalue"] }               ; takes the receiver from a closure, and calls Ifn
//! ```
//!
//! Only package reflect reads them, of methods that have been looked up. So they answer to what may be a look-up, and a
//! method that is called through interfaces alone loses its own.

use hashbrown::HashSet;
use llgo_dce_core::{Builder, Demand, NameId, SymId, WeakKind};

use crate::ir::draft::holders::{Found, UnsortedHolders};
use crate::ir::module::path::Path;
use crate::ir::module::slots::{Slot, METHOD_VALUES_FIELD};
use crate::ir::module::types::Descriptor;

/// The target of a slot that reflection finds the method of an interface value by.
const IFN_TARGET: usize = 1;

/// The method values of a descriptor.
pub(super) struct MethodValues {
    ty: SymId,
    padded: bool,
    /// The bodies that several slots have.
    shared: HashSet<SymId>,
}

impl MethodValues {
    pub(super) fn of(descriptor: &Descriptor<'_>) -> Self {
        let mut seen = HashSet::new();
        let with_value = descriptor.slots.iter().filter(|slot| slot.method_value.is_some());
        let bodies = with_value.filter_map(|slot| slot.targets[IFN_TARGET]);
        let shared = bodies.filter(|&body| !seen.insert(body)).collect();
        Self { ty: descriptor.symbol, padded: descriptor.padded_method_values, shared }
    }

    /// Makes the one of a slot weak, if it has one. Takes what the slot answers to.
    ///
    /// Of a method of an interface value reflection knows the Ifn alone, and takes the first slot that has it. Where several
    /// do, none is emptied that may be the one.
    pub(super) fn add(
        &self,
        holders: &mut UnsortedHolders<'_>,
        graph: &mut Builder,
        (index, slot, name): (usize, &Slot<'_>, NameId),
        answers: &[Demand],
    ) {
        let Some(function) = slot.method_value else { return };
        let is_shared = slot.targets[IFN_TARGET].is_some_and(|body| self.shared.contains(&body));
        let answers = answers.iter().copied().filter(|answer| is_shared || answer.may_look_up());
        let (kind, targets, paths) =
            (WeakKind::MethodValue, [Some(function), None, None], [self.path(index)]);
        let found = Found { kind, place: index, name, targets, paths: &paths };
        holders.add(graph, self.ty, &found, answers);
    }

    fn path(&self, index: usize) -> Path {
        let field = Path::new(&[METHOD_VALUES_FIELD, u32::try_from(index).unwrap_or(u32::MAX)]);
        match self.padded {
            true => field.then(0),
            false => field,
        }
    }
}
