//! What a module alone does not decide: the whole program does, once all of it is known.

use std::collections::BTreeSet;

use llgo_dce_core::{NameId, SymId};

use crate::itab_calls::{ItabCalls, Signature};
use crate::lookups::AnyLookup;

/// Facts that depend on others, which may be in other modules.
#[derive(Debug, Clone, Default)]
pub struct Undecided {
    /// P1: the methods that interface types list.
    pub listed: Vec<Listed>,
    /// P1: the calls that may be of methods of interfaces.
    pub calls: ItabCalls,
    /// P1: the bodies of methods, by name and func type.
    pub bodies: Vec<Body>,
    /// P1: descriptors that could not be read, or are defined elsewhere. Those are read if some module has them.
    pub unread: Vec<Unread>,
    /// P3: calls that may look methods up, if some interface type lists a look-up at that index.
    pub lookups: Vec<Lookup>,
    /// P3: at which indices interface types list methods that may be look-ups.
    pub lookup_indices: BTreeSet<u64>,
    /// Symbols that may ask for any key of any registry.
    pub ask_any_key: Vec<SymId>,
    /// Symbols that may compare values of any type.
    pub compare_any: Vec<SymId>,
    /// Whether it is of several modules: then demands of packages in one dialect have to reach the slots of others, and
    /// look-ups by names are demanded by ids as well.
    pub is_merged: bool,
}

impl Undecided {
    /// The symbols of which something is decided only when the whole program is known.
    pub fn owners(&self) -> impl Iterator<Item = SymId> + '_ {
        let lookups = self.lookups.iter().map(|it| it.owner);
        lookups.chain(self.ask_any_key.iter().copied()).chain(self.compare_any.iter().copied())
    }
}

/// A method that an interface type lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// The interface type.
    pub iface: SymId,
    /// Its index there, and so in itabs.
    pub index: u64,
    /// Its name.
    pub name: NameId,
    /// Its func type.
    pub mtyp: SymId,
}

/// A body in some slot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    /// The name of the slot.
    pub name: NameId,
    /// The func type of the slot.
    pub mtyp: SymId,
    /// What it is lowered to; `None` of one that is not known: a binding of a function of C's has that in the slot, and
    /// C may have lowered its type in another way.
    pub signature: Option<Signature>,
}

/// A descriptor of which it is not known what it lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unread {
    /// The descriptor.
    pub ty: SymId,
    /// Whether it is defined elsewhere, and may be read there.
    pub is_declared: bool,
}

/// A call through a pointer that may be of a look-up of `reflect.Type`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lookup {
    /// Whose call it is.
    pub owner: SymId,
    /// The index of the method; `None` where its origin is not seen.
    pub index: Option<u64>,
    /// The names that it is given; where those are not known, why.
    pub names: Result<Vec<NameId>, AnyLookup>,
}
