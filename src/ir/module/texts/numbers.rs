//! Indices that are one of a few numbers.

use super::lost::Lost;
use super::text::MOST_STRINGS;
use crate::ir::llvm::{Opcode, Operation, Value};

/// How deep a number is looked into.
const MOST_STEPS: usize = 6;

/// All numbers that an index may be: constants, select and phi of constants, and truth values.
pub(super) fn numbers(index: Value<'_>) -> Result<Vec<usize>, Lost> {
    let mut all = Vec::new();
    collect(index, MOST_STEPS, &mut all).map(|()| all).ok_or(Lost("an index that is computed"))
}

fn collect(index: Value<'_>, steps: usize, all: &mut Vec<usize>) -> Option<()> {
    let steps = steps.checked_sub(1)?;
    match index.opcode() {
        Opcode::Select => [1, 2].into_iter().try_for_each(|arm| collect(index.operand(arm)?, steps, all)),
        Opcode::Phi => index.incoming().into_iter().try_for_each(|(value, _)| collect(value, steps, all)),
        // A truth value, as a number.
        _ if index.operation() == Some(Operation::ZeroExtend) => {
            let is_bit = index.operand(0)?.ty().integer_width() == Some(1);
            is_bit.then_some(())?;
            [0, 1].into_iter().try_for_each(|number| add(number, all))
        }
        _ => add(usize::try_from(index.as_integer()?).ok()?, all),
    }
}

fn add(number: usize, all: &mut Vec<usize>) -> Option<()> {
    if !all.contains(&number) {
        all.push(number);
    }
    (all.len() <= MOST_STRINGS).then_some(())
}
