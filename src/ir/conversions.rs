//! Which types may be in an interface, where the front end has no records of it.
//!
//! The `type-metadata` dialect records neither conversions (rule 3) nor child types (rule 4). A type is in an interface
//! only by way of its descriptor's address, so whatever live code or data holds that address counts as a conversion,
//! except where it is proven to be none:
//!
//! - **A comparison.** Code that only compares the address with another, as a type switch or an assertion to a concrete
//!   type does, makes no interface value. The value that it finds equal has come from a conversion somewhere else.
//! - **Another descriptor.** Reflection gets from a type to its parts, but has to have the type first. So the reference
//!   makes a child edge, and counts only when the descriptor that it stands in is UsedInIface. The same holds of the
//!   arrays of fields, parameters, results and methods: constants that nothing but descriptors refer to.
//!
//! Neither holds of a type that the list of all types has, once it is live: reflection finds it there and hands it out.
//! A root counts as held by whoever makes it one.

use llgo_dce_core::{Builder, SymId};

use super::descriptors::Descriptors;
use super::edges::Owner;
use super::llvm::Value;
use super::symbols::Symbols;
use super::types::Types;

/// Descriptors, and the constants that only they refer to.
pub(crate) struct TypeData(Vec<Kind>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Descriptor,
    Part,
    /// A descriptor that may hold anything: a variable, or of a shape that is not known. Its parts are held by whoever
    /// has it.
    OddDescriptor,
    Other,
}

impl TypeData {
    pub(crate) fn of(symbols: &Symbols<'_>, types: &Types<'_>, descriptors: &Descriptors<'_>) -> Self {
        let kind = |(symbol, global): (SymId, Value<'_>)| {
            if types.contains(symbol) && global.is_constant() {
                Kind::Descriptor
            } else if types.contains(symbol) || descriptors.get(symbol).is_some() {
                Kind::OddDescriptor
            } else {
                Kind::Other
            }
        };
        Self(symbols.iter().map(kind).collect())
    }

    pub(crate) fn is_descriptor(&self, symbol: SymId) -> bool {
        self.kind(symbol) == Kind::Descriptor
    }

    /// What a symbol is; nothing of a type, when it stands for nothing in the module.
    fn kind(&self, symbol: SymId) -> Kind {
        self.0.get(symbol.index()).copied().unwrap_or(Kind::Other)
    }

    /// Whether a symbol holds addresses of descriptors without anybody having them who has not its own.
    fn passes_on(&self, symbol: SymId) -> bool {
        matches!(self.kind(symbol), Kind::Descriptor | Kind::Part)
    }

    /// Whether a variable may turn out to be a part of descriptors: a constant that is none itself, and no string,
    /// which holds no address. Most constants are one or the other, and need not be asked who refers to them.
    pub(crate) fn may_be_part(&self, symbol: SymId, variable: Value<'_>) -> bool {
        let is_string =
            || variable.value_type().array().is_some_and(|(byte, _)| byte.integer_width().is_some());
        variable.is_constant() && !self.passes_on(symbol) && !is_string()
    }

    /// Learns who refers to a constant that may be a part: it is one when only descriptors do.
    pub(crate) fn learn(&mut self, symbol: SymId, owners: &[Owner]) {
        if !owners.is_empty() && owners.iter().all(|owner| self.is_descriptor(owner.symbol)) {
            self.0[symbol.index()] = Kind::Part;
        }
    }

    /// Adds what an ordinary reference says about conversions.
    pub(crate) fn add_reference(&self, builder: &mut Builder, from: Owner, to: SymId) {
        if self.passes_on(from.symbol) {
            builder.child(from.symbol, to);
        } else if self.kind(to) != Kind::Other && !from.compares_only {
            builder.use_iface(from.symbol, to);
        }
    }
}
