//! Rules 3 and 4, where a dialect has no records of conversions: what symbols have to do with types.
//!
//! What references say then is in [`Roles`].

use llgo_dce_core::SymId;
use llgo_dce_facts::{Role, Roles};

use crate::ir::draft::Draft;
use crate::ir::llvm::Value;
use crate::ir::module::referrers::Referrers;

/// The roles of all symbols.
pub(super) fn roles(draft: &Draft<'_, '_>) -> Roles {
    let Draft { symbols, types, shares, .. } = draft;
    let role = |(symbol, global): (SymId, Value<'_>)| {
        if types.contains(symbol) && global.is_constant() {
            Role::Descriptor
        } else if types.is_descriptor(symbol) {
            Role::OpenDescriptor
        } else if draft.is_package() && global.is_variable() && is_elsewhere(global) {
            Role::Declared
        } else {
            Role::Other
        }
    };
    let mut roles: Roles = symbols.iter().map(role).collect();
    let mut referrers = Referrers::with_shares(symbols, shares);
    for (symbol, variable) in symbols.variables() {
        if !may_be_part(&roles, symbol, variable) {
            continue;
        }
        let found = referrers.of(variable);
        if !found.is_empty() && found.iter().all(|from| roles.of(from.symbol) == Role::Descriptor) {
            roles.set_part(symbol);
        }
    }
    roles
}

/// Whether a variable is another package's.
fn is_elsewhere(variable: Value<'_>) -> bool {
    variable.is_declaration() || variable.is_available_externally()
}

/// Whether a symbol is a descriptor that nothing changes, or may be one, where roles are known.
pub(super) fn is_descriptor(roles: Option<&Roles>, symbol: SymId) -> bool {
    roles.is_some_and(|roles| matches!(roles.of(symbol), Role::Descriptor | Role::Declared))
}

/// Whether a variable may turn out to be a part of descriptors: a constant that is none itself, and no string, which
/// holds no address. Most constants are one or the other, and their referrers need not be looked for.
fn may_be_part(roles: &Roles, symbol: SymId, variable: Value<'_>) -> bool {
    let is_string = || variable.value_type().array().is_some_and(|(byte, _)| byte.integer_width().is_some());
    variable.is_constant() && !roles.passes_on(symbol) && !is_string()
}
