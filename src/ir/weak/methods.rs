//! Method slots: the first users of weak references.

use hashbrown::HashSet;
use llgo_dce_core::{Builder, Demand, NameId, SlotState, SymId, WeakKind};

use super::{Found, Holders, Path};
use crate::ir::descriptors::{Descriptor, Slot, METHODS_FIELD};
use crate::ir::llvm::Value;

/// The field of a slot that holds the first target; the others follow.
const MTYP: u32 = 1;
/// The target that is a func type, not a body.
const MTYP_TARGET: u8 = 0;

/// What is asked of slots beyond ids.
pub(crate) struct Asked {
    /// Whether there are records: methods are asked for by name and func type, and looked up by name.
    pub(crate) by_records: bool,
    /// Func types of which any method may be called.
    pub(crate) called_types: HashSet<SymId>,
    /// Whether any method may be called.
    pub(crate) any_called: bool,
}

/// Makes the slots of a descriptor weak references.
///
/// They answer to the ids that type metadata gives them, and, in a module that has tables, to the demands of records.
pub(crate) fn add<'m>(
    holders: &mut Holders<'m>,
    builder: &mut Builder,
    descriptor: &Descriptor<'m>,
    asked: &Asked,
) {
    holders.add_holder(descriptor.symbol, descriptor.global);
    for (index, slot) in (0..).zip(&descriptor.slots) {
        let name = builder.name(&slot.name);
        let table = Path::new(&[METHODS_FIELD, index]);
        let path = |target: u32| {
            let field = table.then(MTYP + target);
            if descriptor.padded[target as usize] {
                field.then(0)
            } else {
                field
            }
        };
        let paths = [0, 1, 2].map(path);
        let found = Found {
            kind: WeakKind::Method,
            place: index as usize,
            name,
            targets: slot.targets,
            paths: &paths,
        };
        let tags = descriptor.entries_of(index as usize).iter().map(|entry| entry.demand);
        let to_records = asked.answers(slot, name);
        let pinned = descriptor.pinned.map(|_| Demand::Pinned);
        holders.add(builder, descriptor.symbol, &found, tags.chain(to_records).chain(pinned));
    }
    if descriptor.pinned.is_some() {
        let owner = builder.unowned();
        builder.demand(owner, Demand::Pinned);
        builder.assume_in_iface(descriptor.symbol);
    }
}

impl Asked {
    /// The demands that a method slot answers to.
    fn answers(&self, slot: &Slot<'_>, name: NameId) -> impl Iterator<Item = Demand> {
        let any = self.any_called.then_some(Demand::Any);
        let of_records = self.by_records.then(|| self.answers_to_records(slot, name));
        of_records.into_iter().flatten().chain(any)
    }

    fn answers_to_records(&self, slot: &Slot<'_>, name: NameId) -> impl Iterator<Item = Demand> {
        let [mtyp, ..] = slot.targets;
        let by_both = mtyp.map(|mtyp| Demand::Method { name, mtyp });
        let by_type = mtyp.filter(|mtyp| self.called_types.contains(mtyp)).map(Demand::OfType);
        let exported = is_exported(&slot.name).then_some(Demand::Exported);
        [by_both, Some(Demand::Named(name)), exported, by_type].into_iter().flatten()
    }
}

/// Whether a method name as it stands in a slot is exported: it begins with an upper-case letter and is not qualified
/// by a package, whose path may begin with one, too.
pub(crate) fn is_exported(name: &[u8]) -> bool {
    let Ok(name) = std::str::from_utf8(name) else { return true };
    name.chars().next().is_some_and(char::is_uppercase) && !name.contains('.')
}

/// What becomes of a pointer of a slot in that state; `None` when it stays. A body that is null stays null: a promoted
/// unexported method has none to begin with.
pub(crate) fn emptied<'m>(
    state: SlotState,
    target: u8,
    pointer: Value<'m>,
    unreachable: Option<Value<'m>>,
) -> Option<Value<'m>> {
    match state {
        SlotState::Live => None,
        SlotState::Matchable if target == MTYP_TARGET || pointer.is_null_pointer() => None,
        SlotState::Matchable => unreachable.map(|method| method.as_pointer(pointer.ty())),
        SlotState::Dead => Some(pointer.ty().zero()),
    }
    .filter(|&new| new != pointer)
}

#[cfg(test)]
mod tests {
    use super::is_exported;

    #[test]
    fn exported_names() {
        for (name, expected) in
            [("Keep", true), ("Ärger", true), ("keep", false), ("_Keep", false), ("Foo/bar.sound", false)]
        {
            assert_eq!(is_exported(name.as_bytes()), expected, "{name}");
        }
        assert!(!is_exported(b""));
        assert!(is_exported(b"\xff"), "what cannot be read may be exported");
    }
}
