//! Indices that are one of a few numbers.

use super::lost::Lost;
use super::text::MOST_STRINGS;
use crate::ir::llvm::{Opcode, Value};

/// How deep a number is looked into.
const MOST_STEPS: usize = 6;

/// All numbers that an index may be: constants, and select and phi of constants.
pub(super) fn numbers(index: Value<'_>) -> Result<Vec<usize>, Lost> {
    let mut all = Vec::new();
    collect(index, MOST_STEPS, &mut all).map(|()| all).ok_or(Lost("an index that is computed"))
}

fn collect(index: Value<'_>, steps: usize, all: &mut Vec<usize>) -> Option<()> {
    let steps = steps.checked_sub(1)?;
    match index.opcode() {
        Opcode::Select => [1, 2].into_iter().try_for_each(|arm| collect(index.operand(arm)?, steps, all)),
        Opcode::Phi => index.incoming().into_iter().try_for_each(|(value, _)| collect(value, steps, all)),
        _ => {
            let number = usize::try_from(index.as_integer()?).ok()?;
            if !all.contains(&number) {
                all.push(number);
            }
            (all.len() <= MOST_STRINGS).then_some(())
        }
    }
}
