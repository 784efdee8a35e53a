//! The search for all strings that a value may be.

use hashbrown::{HashMap, HashSet};

use super::calls::{passed_by_callers, returned};
use super::lost::{Lost, LostAt};
use super::memory::loaded;
use super::numbers::numbers;
use super::tables::by_one_index;
use super::temporaries::{loaded_from_temporary, stored_to_temporary};
use super::text::{Strings, Text, Texts, MORE_NAMES, MOST_BYTES, MOST_STEPS, MOST_STRINGS, MOST_VALUES};
use crate::ir::llvm::{Opcode, Value};
use crate::ir::module::strings::is_string;

const NOTHING: Lost = Lost("a value that is no string");

/// Where a string comes from.
pub(super) enum Origin<'m> {
    Constant(Vec<u8>),
    OneOf(Vec<Text<'m>>),
    /// The second behind the first.
    Joined(Text<'m>, Text<'m>),
    /// From one index up to another one.
    Cut(Text<'m>, Value<'m>, Value<'m>),
}

/// A search, and how many values it may still follow.
pub(super) struct Search<'a, 'm> {
    texts: Texts<'a, 'm>,
    values_left: usize,
}

impl<'a, 'm> Search<'a, 'm> {
    pub(super) fn new(texts: Texts<'a, 'm>) -> Self {
        Self { texts, values_left: MOST_VALUES }
    }

    /// All strings that a text may be.
    pub(super) fn strings(mut self, text: Text<'m>) -> Result<Strings, LostAt<'m>> {
        let strings = self.within(text, MOST_STEPS)?;
        // A value that nothing is known to come to is not understood.
        (!strings.is_empty()).then_some(strings).ok_or(NOTHING.at(text))
    }

    fn within(&mut self, text: Text<'m>, steps: usize) -> Result<Strings, LostAt<'m>> {
        let mut strings = Strings::new();
        self.collect(text, steps, &mut HashSet::new(), &mut strings)?;
        Ok(strings)
    }

    /// Adds all strings that a text may be. Of one that has been seen, as a phi of a loop is, they are added already.
    fn collect(
        &mut self,
        text: Text<'m>,
        steps: usize,
        seen: &mut HashSet<Text<'m>>,
        strings: &mut Strings,
    ) -> Result<(), LostAt<'m>> {
        let too_long = Lost("more steps than are followed").at(text);
        let at = |lost: Lost| lost.at(text);
        let steps = steps.checked_sub(1).ok_or(too_long)?;
        if !seen.insert(text) {
            return Ok(());
        }
        self.values_left = self.values_left.checked_sub(1).ok_or(too_long)?;
        match origin(self.texts, text).map_err(at)? {
            Origin::Constant(constant) => add(strings, constant).map_err(Lost::anywhere),
            Origin::OneOf(choices) => {
                choices.into_iter().try_for_each(|choice| self.collect(choice, steps, seen, strings))
            }
            // A string that is made of itself has a search of its own each time, until no steps are left.
            Origin::Joined(first, second) => {
                let (firsts, seconds) = (self.within(first, steps)?, self.within(second, steps)?);
                join(&firsts, &seconds, strings).map_err(at)
            }
            Origin::Cut(whole, low, high) => {
                let wholes = self.within(whole, steps)?;
                let all = |index| numbers(index).map_err(at);
                cut(&wholes, &all(low)?, &all(high)?, strings).map_err(at)
            }
        }
    }
}

fn add(strings: &mut Strings, string: Vec<u8>) -> Result<(), Lost> {
    if string.len() > MOST_BYTES {
        return Err(Lost("a string that is longer than any name"));
    }
    strings.insert(string);
    (strings.len() <= MOST_STRINGS).then_some(()).ok_or(Lost(MORE_NAMES))
}

/// Each of the first strings with each of the second behind it.
fn join(firsts: &Strings, seconds: &Strings, strings: &mut Strings) -> Result<(), Lost> {
    let mut joined =
        firsts.iter().flat_map(|first| seconds.iter().map(move |second| [&first[..], second].concat()));
    joined.try_for_each(|both| add(strings, both))
}

/// All that may be cut out of some strings. Indices that are out of range are left out: the runtime panics there.
fn cut(wholes: &Strings, lows: &[usize], highs: &[usize], strings: &mut Strings) -> Result<(), Lost> {
    let mut in_range = false;
    for whole in wholes {
        for (&low, &high) in lows.iter().flat_map(|low| highs.iter().map(move |high| (low, high))) {
            let Some(part) = whole.get(low..high) else { continue };
            in_range = true;
            add(strings, part.to_vec())?;
        }
    }
    in_range.then_some(()).ok_or(Lost("a part of a string, out of range"))
}

/// Where a string comes from.
fn origin<'m>(texts: Texts<'_, 'm>, text: Text<'m>) -> Result<Origin<'m>, Lost> {
    if let Some(constant) = text.constant() {
        return Ok(Origin::Constant(constant));
    }
    if let Text::Whole(value) = text {
        if value.opcode() == Opcode::Call {
            return made_by(texts, value);
        }
    }
    if let Some(choices) = choices(text) {
        return Ok(Origin::OneOf(choices));
    }
    if let Text::Parts(pointer, len) = text {
        if let Some(names) = by_one_index(texts.module, pointer, len) {
            return Ok(Origin::OneOf(names));
        }
    }
    loaded(texts, text).unwrap_or_else(|| passed_by_callers(texts, text)).map(Origin::OneOf)
}

/// What a call returns.
fn made_by<'m>(texts: Texts<'_, 'm>, call: Value<'m>) -> Result<Origin<'m>, Lost> {
    let callee = call.callee().name();
    let arguments: Vec<_> = call.arguments().collect();
    let first = Text::first(&arguments);
    if texts.runtime.joins_strings(callee) {
        let second = first.and_then(|(first, more)| Some((first, Text::first(more)?)));
        let Some((first, (second, []))) = second else { return Err(Lost("a join of other arguments")) };
        return Ok(Origin::Joined(first, second));
    }
    if texts.runtime.cuts_strings(callee) {
        let Some((whole, &[low, high, ..])) = first else { return Err(Lost("a cut of other arguments")) };
        return Ok(Origin::Cut(whole, low, high));
    }
    returned(call).map(Origin::OneOf)
}

/// The strings of which it is one: the arms of a select, the incoming values of a phi, or the whole of two parts.
fn choices(text: Text<'_>) -> Option<Vec<Text<'_>>> {
    let (pointer, len) = match text {
        Text::Whole(value) => return choices_of_whole(value),
        Text::Parts(pointer, len) => (pointer, len),
    };
    match (pointer.opcode(), len.opcode()) {
        (Opcode::Load, Opcode::Load) => Some(vec![stored_to_temporary(pointer, len)?]),
        (Opcode::ExtractValue, Opcode::ExtractValue) => {
            let whole = pointer.operand(0)?;
            let both = (pointer.only_index(), len.only_index()) == (Some(0), Some(1));
            (both && len.operand(0) == Some(whole)).then(|| vec![Text::Whole(whole)])
        }
        (Opcode::Select, Opcode::Select) if pointer.operand(0) == len.operand(0) => Some(vec![
            Text::Parts(pointer.operand(1)?, len.operand(1)?),
            Text::Parts(pointer.operand(2)?, len.operand(2)?),
        ]),
        (Opcode::Phi, Opcode::Phi) if pointer.block() == len.block() => phi_pairs(pointer, len),
        (Opcode::Select, _) if len.as_integer().is_some() => {
            Some(vec![Text::Parts(pointer.operand(1)?, len), Text::Parts(pointer.operand(2)?, len)])
        }
        (Opcode::Phi, _) if len.as_integer().is_some() => {
            Some(pointer.incoming().into_iter().map(|(pointer, _)| Text::Parts(pointer, len)).collect())
        }
        _ => None,
    }
}

/// The strings of which a String struct is one.
///
/// ```llvm
/// %1 = insertvalue %String poison, ptr %pointer, 0
/// %2 = insertvalue %String %1, i64 %length, 1
/// ```
fn choices_of_whole(value: Value<'_>) -> Option<Vec<Text<'_>>> {
    match value.opcode() {
        Opcode::Select => Some(vec![Text::Whole(value.operand(1)?), Text::Whole(value.operand(2)?)]),
        Opcode::Phi => Some(value.incoming().into_iter().map(|(value, _)| Text::Whole(value)).collect()),
        Opcode::Load => Some(vec![loaded_from_temporary(value)?]),
        Opcode::InsertValue if is_string(value.ty()) == Some(true) => {
            let inner = value.operand(0).filter(|inner| inner.opcode() == Opcode::InsertValue)?;
            match (inner.only_index()?, value.only_index()?) {
                (0, 1) => Some(vec![Text::Parts(inner.operand(1)?, value.operand(1)?)]),
                (1, 0) => Some(vec![Text::Parts(value.operand(1)?, inner.operand(1)?)]),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Pointer and length that come from the same block.
fn phi_pairs<'m>(pointer: Value<'m>, len: Value<'m>) -> Option<Vec<Text<'m>>> {
    let lens: HashMap<usize, Value<'m>> =
        len.incoming().into_iter().map(|(value, block)| (block, value)).collect();
    pointer
        .incoming()
        .into_iter()
        .map(|(pointer, block)| Some(Text::Parts(pointer, *lens.get(&block)?)))
        .collect()
}
