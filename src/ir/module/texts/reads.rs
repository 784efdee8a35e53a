//! Whether a variable is only read.

use hashbrown::HashSet;

use super::constants::leaf;
use super::text::Texts;
use crate::ir::llvm::{Module, Opcode, User, Value};

/// How many values with an address are looked at.
const MOST_ADDRESSES: usize = 10_000;

/// What is at an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Holding {
    /// The variable.
    It,
    /// A variable with its address in its initializer, as a slice has that of an array. Whoever loads from it may have
    /// the address.
    ItsAddress,
}

/// The uses of a variable.
pub(super) struct Reads<'a, 'm> {
    texts: Texts<'a, 'm>,
    seen: HashSet<(Value<'m>, Holding)>,
    open: Vec<(Value<'m>, Holding)>,
}

impl<'a, 'm> Reads<'a, 'm> {
    pub(super) fn of(texts: Texts<'a, 'm>, holding: Holding, variable: Value<'m>) -> Self {
        Self { texts, seen: HashSet::new(), open: vec![(variable, holding)] }
    }

    /// Whether all uses are loads. Others may not have the name of the variable, or of one that holds its address.
    pub(super) fn are_all(mut self) -> bool {
        while let Some((value, holding)) = self.open.pop() {
            if !self.seen.insert((value, holding)) {
                continue;
            }
            let is_hidden = !value.is_global() || self.is_hidden(value);
            if self.seen.len() > MOST_ADDRESSES || !is_hidden {
                return false;
            }
            if !value.users().all(|user| self.is_read(value, holding, user)) {
                return false;
            }
        }
        true
    }

    /// Whether only the code of this module may use a variable.
    fn is_hidden(&self, variable: Value<'m>) -> bool {
        let symbols = self.texts.symbols;
        let symbol = symbols.id(variable).and_then(|id| symbols.table().get(id));
        variable.is_plain_variable() && variable.is_local() && symbol.is_some_and(|it| !it.is_in_assembly)
    }

    fn is_read(&mut self, address: Value<'m>, holding: Holding, user: User<'m>) -> bool {
        let mut follow = |value, holding| {
            self.open.push((value, holding));
            true
        };
        match user {
            User::Instruction(user, _) => match user.opcode() {
                Opcode::Compare => true,
                Opcode::GetElementPtr | Opcode::Cast | Opcode::Phi | Opcode::Select => follow(user, holding),
                Opcode::ExtractValue | Opcode::ExtractElement if holding == Holding::It => {
                    follow(user, holding)
                }
                Opcode::Load if !user.is_plain_access() => false,
                Opcode::Load => match holding {
                    Holding::It => true,
                    Holding::ItsAddress if is_number(self.texts.module, user) => true,
                    Holding::ItsAddress => follow(user, Holding::It),
                },
                Opcode::Call => holding == Holding::It && copies_from(user, address),
                _ => false,
            },
            // Part of an initializer, or all of it.
            User::Constant(user) if user.is_address_computation() => follow(user, holding),
            User::Constant(user) => holding == Holding::It && is_aggregate(user) && follow(user, holding),
            User::Global(global) => {
                holding == Holding::It && global.is_variable() && follow(global, Holding::ItsAddress)
            }
        }
    }
}

fn is_aggregate(constant: Value<'_>) -> bool {
    constant.ty().fields().is_some() || constant.ty().array().is_some()
}

/// Whether a load from a variable is of a number that is no part of an address.
fn is_number<'m>(module: Module<'m>, load: Value<'m>) -> bool {
    let place = || {
        let (variable, offset) = module.base_and_offset(load.operand(0)?)?;
        let initializer = variable.initializer_of_variable()?;
        leaf(module, initializer, offset)
    };
    let is_same = place().is_some_and(|leaf| leaf.as_integer().is_some() && leaf.ty() == load.ty());
    load.ty().integer_width().is_some() && is_same
}

/// Whether a call only copies what is at an address.
fn copies_from(call: Value<'_>, address: Value<'_>) -> bool {
    let arguments: Vec<_> = call.arguments().collect();
    call.callee().name().starts_with(b"llvm.memcpy.") && arguments.get(1) == Some(&address)
}
