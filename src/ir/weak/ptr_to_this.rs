//! `PtrToThis`: the descriptor of `*T` in that of T.
//!
//! Weak when `*T` has no methods: reflection makes a `*T` when the field is null, and nobody can hold another one,
//! since none is live. With methods it is strong, as reflection gets from a field to its address and calls.

use llgo_dce_core::{Builder, SymId, WeakKind};

use super::{Found, Holders};
use crate::ir::llvm::Value;
use crate::ir::symbols::Symbols;
use crate::ir::types::Types;

/// Makes the reference of one type weak, if it may be.
pub(crate) fn add<'m>(
    holders: &mut Holders<'m>,
    builder: &mut Builder,
    types: &Types<'m>,
    symbols: &Symbols<'m>,
    (symbol, global): (SymId, Value<'m>),
) {
    let Some(pointer) = types.pointer_to(symbol, symbols) else { return };
    let Some(path) = types.ptr_to_this(symbol).filter(|_| !types.has_methods(pointer)) else { return };
    holders.add_holder(symbol, global);
    // Who has a T gets to its *T by reflection, when there is one.
    builder.child(symbol, pointer);
    let name = builder.name(b"");
    let targets = [Some(pointer), None, None];
    let found = Found { kind: WeakKind::PtrToThis, place: 0, name, targets, paths: &[path] };
    holders.add(builder, symbol, &found, None);
}
