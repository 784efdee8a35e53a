//! The conversions that follow from ordinary references, where the front end has no records of them.
//!
//! A type is in an interface only by way of its descriptor's address, so a live symbol that refers to the descriptor
//! counts as a conversion, except where it is proven to be none:
//!
//! - **A comparison.** Code that only compares the address with another, as a type switch or an assertion to a concrete
//!   type does, makes no interface value. The value that it finds equal has come from a conversion somewhere else.
//! - **Another descriptor.** Reflection gets from a type to its parts, but has to have the type first. So the reference
//!   makes a child edge, and counts only when the descriptor that refers is UsedInIface. The same holds of the arrays
//!   of fields, parameters, results and methods: constants that nothing but descriptors refer to.
//!
//! The exceptions do not hold of a live type in the list of all types, as reflection finds it there and returns it, nor
//! of a root, as the code that makes it a root may do anything with it.

use llgo_dce_core::{Builder, SymId};

/// The part that a symbol has in type descriptors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A descriptor that nothing changes.
    Descriptor,
    /// A constant that only descriptors refer to.
    Part,
    /// A descriptor that may hold anything: a variable, or one of an unknown shape. Code that has its address has its
    /// parts.
    OpenDescriptor,
    /// A variable that another package defines, and that may be a descriptor, or a part of some: code that has its
    /// address may have any of that.
    Declared,
    /// No part.
    Other,
}

/// The roles of all symbols of a module, by number.
#[derive(Debug, Clone)]
pub struct Roles(Vec<Role>);

impl Roles {
    /// The role of a symbol; `Other` of a virtual one.
    pub fn of(&self, symbol: SymId) -> Role {
        self.0.get(symbol.index()).copied().unwrap_or(Role::Other)
    }

    /// Records that a symbol is a part of descriptors.
    pub fn set_part(&mut self, symbol: SymId) {
        self.0[symbol.index()] = Role::Part;
    }

    /// Whether a symbol makes child edges of its references: code gets to them only by the symbol's own address.
    pub fn passes_on(&self, symbol: SymId) -> bool {
        matches!(self.of(symbol), Role::Descriptor | Role::Part)
    }

    /// Adds the child edge or the conversion of a reference; nothing when it only compares the address.
    pub fn add_reference(&self, builder: &mut Builder, from: SymId, to: SymId, compares_only: bool) {
        if self.passes_on(from) {
            builder.child(from, to);
        } else if self.of(to) != Role::Other && !compares_only {
            builder.use_iface(from, to);
        }
    }
}

impl FromIterator<Role> for Roles {
    fn from_iter<I: IntoIterator<Item = Role>>(roles: I) -> Self {
        Self(roles.into_iter().collect())
    }
}
