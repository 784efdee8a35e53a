//! Which names a look-up of a method by name may be given, where link-time optimisation shows that.
//!
//! The front end marks a call of `MethodByName` whose name it does not know, and demands every exported method by a
//! checked load of what the call returns. When all calls that such a load's pointer may come from are marked, and the
//! names given to them are known, those names are demanded instead.

use hashbrown::{HashMap, HashSet};

use crate::ir::llvm::{Opcode, ParameterAttribute, User, Value};
use crate::ir::module::texts::{base_of, LostAt, Strings, Text, Texts, MORE_NAMES, MOST_STRINGS};

/// The marker on a call, and its values: for a look-up through a value, and through a type.
const CALL_MARKER: &str = "llgo.reflect.methodbyname";
pub(crate) const KINDS: [&[u8]; 2] = [b"value", b"type"];
/// The marker on the argument that is the name: a String struct, or its pointer with the length behind it.
const NAME_MARKER: &str = "llgo.reflect.methodbyname.name";

/// What has been found out about calls.
#[derive(Default)]
pub(crate) struct Lookup<'m> {
    names: HashMap<Value<'m>, Result<Strings, LostAt<'m>>>,
}

/// The names behind a checked load of the generic id of `kind`.
pub(crate) fn names_behind<'m>(
    lookup: &mut Lookup<'m>,
    texts: Texts<'_, 'm>,
    load: Value<'m>,
    kind: &[u8],
) -> Result<Strings, LostAt<'m>> {
    let unknown = LostAt::new("a look-up whose result is not followed from its call");
    let mut all = Strings::new();
    for call in calls_behind(load).ok_or(unknown)? {
        if call.call_attribute(CALL_MARKER) != Some(kind) {
            return Err(LostAt::new("a look-up by index, or one that LLGo has not marked"));
        }
        let names = lookup.names.entry(call).or_insert_with(|| names_given_to(texts, call));
        all.extend(names.clone()?);
    }
    (all.len() <= MOST_STRINGS).then_some(all).ok_or(LostAt::new(MORE_NAMES))
}

/// All calls of which a checked load may check the result; `None` when they are not known.
pub(crate) fn calls_behind(load: Value<'_>) -> Option<HashSet<Value<'_>>> {
    let mut origins = Origins::default();
    origins.trace(load.operand(0)?)?;
    (!origins.calls.is_empty()).then_some(origins.calls)
}

/// The calls whose result a checked load checks, as far as they are known.
///
/// Several calls may write their result to one place, of which the front end has recognised some as look-ups. So a load
/// from there is of the call that has last written to it.
pub(crate) fn calls_checked_by(load: Value<'_>) -> HashSet<Value<'_>> {
    let (mut calls, mut seen) = (HashSet::new(), HashSet::new());
    let mut open: Vec<_> = load.operand(0).into_iter().collect();
    while let Some(value) = open.pop().filter(|&value| seen.insert(value)) {
        match value.opcode() {
            Opcode::ExtractValue | Opcode::ExtractElement | Opcode::Cast => open.extend(value.operand(0)),
            Opcode::Phi => open.extend(value.incoming().into_iter().map(|(value, _)| value)),
            Opcode::Select => open.extend([1, 2].into_iter().filter_map(|arm| value.operand(arm))),
            Opcode::Load => calls.extend(last_call_into_place_of(value)),
            Opcode::Call => drop(calls.insert(value)),
            _ => {}
        }
    }
    calls
}

/// How many instructions before a load are looked at.
const MOST_INSTRUCTIONS: usize = 10_000;

/// The call that has written what a load loads, to a local variable that it was given as the place of its result.
fn last_call_into_place_of(load: Value<'_>) -> Option<Value<'_>> {
    let writers = writers(base_of(load.operand(0)?))?;
    let before = std::iter::successors(load.previous(), |instruction| instruction.previous());
    let last = before.take(MOST_INSTRUCTIONS).find(|instruction| writers.contains_key(instruction));
    // Where control comes on several ways, a single writer is before all of them.
    let only = || (writers.len() == 1).then(|| writers.keys().next().copied())?;
    last.or_else(only).filter(|writer| writers[writer])
}

/// The instructions that write to a local variable, and whether each is a call that does so with its result; `None`
/// when others may have its address.
fn writers(slot: Value<'_>) -> Option<HashMap<Value<'_>, bool>> {
    if slot.opcode() != Opcode::Alloca {
        return None;
    }
    let mut writers = HashMap::new();
    let mut addresses = vec![slot];
    while let Some(address) = addresses.pop() {
        for user in address.users() {
            let User::Instruction(user, _) = user else { return None };
            match user.opcode() {
                Opcode::Load => {}
                Opcode::GetElementPtr | Opcode::Cast => addresses.push(user),
                Opcode::Store if user.operand(0) != Some(address) => drop(writers.insert(user, false)),
                Opcode::Call => match effect_on(address, user)? {
                    Effect::Reads => {}
                    Effect::Writes { result } => drop(writers.insert(user, result)),
                },
                _ => return None,
            }
        }
    }
    Some(writers)
}

/// What a call does to a place that it is given the address of.
enum Effect {
    Reads,
    /// Writes, be it its result or something else.
    Writes {
        result: bool,
    },
}

/// `None` when the call may do anything.
fn effect_on(address: Value<'_>, call: Value<'_>) -> Option<Effect> {
    let callee = call.callee().name();
    let is = |name: &[u8]| callee.starts_with(name);
    if is(b"llvm.lifetime.") {
        return Some(Effect::Reads);
    }
    if is(b"llvm.memcpy.") || is(b"llvm.memset.") {
        let writes = call.arguments().next() == Some(address);
        return Some(if writes { Effect::Writes { result: false } } else { Effect::Reads });
    }
    let mut effect = Effect::Reads;
    for (index, _) in (0..).zip(call.arguments()).filter(|&(_, argument)| argument == address) {
        if call.has_parameter_attribute(index, ParameterAttribute::StructRet) {
            effect = Effect::Writes { result: true };
        } else if !call.has_parameter_attribute(index, ParameterAttribute::ByVal) {
            return None;
        }
    }
    Some(effect)
}

/// The calls whose result a pointer may come out of.
#[derive(Default)]
struct Origins<'m> {
    calls: HashSet<Value<'m>>,
    seen: HashSet<Value<'m>>,
}

impl<'m> Origins<'m> {
    /// `None` as soon as anything is met that is not exactly as LLGo emits it. A list, as code may be longer than a
    /// stack is deep.
    fn trace(&mut self, value: Value<'m>) -> Option<()> {
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            if !self.seen.insert(value) {
                continue;
            }
            match value.opcode() {
                Opcode::ExtractValue | Opcode::ExtractElement | Opcode::Cast => open.push(value.operand(0)?),
                Opcode::Load => self.trace_result_slot(base_of(value.operand(0)?))?,
                Opcode::Phi => open.extend(value.incoming().into_iter().map(|(value, _)| value)),
                Opcode::Select => open.extend([value.operand(1)?, value.operand(2)?]),
                Opcode::Call => {
                    self.calls.insert(value);
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// A local variable that calls write their result to, and that nothing else writes to.
    fn trace_result_slot(&mut self, slot: Value<'m>) -> Option<()> {
        if slot.opcode() != Opcode::Alloca {
            return None;
        }
        let mut addresses = vec![slot];
        while let Some(address) = addresses.pop() {
            for user in address.users() {
                let User::Instruction(user, _) = user else { return None };
                match user.opcode() {
                    Opcode::Load => {}
                    Opcode::GetElementPtr | Opcode::Cast => addresses.push(user),
                    Opcode::Call => self.trace_call_with(user, address)?,
                    _ => return None,
                }
            }
        }
        Some(())
    }

    /// A call that is given the address of a result slot: it writes its result there, or does not write.
    fn trace_call_with(&mut self, call: Value<'m>, address: Value<'m>) -> Option<()> {
        let callee = call.callee().name();
        if callee.starts_with(b"llvm.lifetime.") {
            return Some(());
        }
        if callee.starts_with(b"llvm.memcpy.") && call.arguments().next() != Some(address) {
            return Some(());
        }
        for (index, _) in call.arguments().enumerate().filter(|&(_, argument)| argument == address) {
            let index = u32::try_from(index).ok()?;
            if call.has_parameter_attribute(index, ParameterAttribute::StructRet) {
                self.calls.insert(call);
            } else if !call.has_parameter_attribute(index, ParameterAttribute::ByVal) {
                return None;
            }
        }
        Some(())
    }
}

/// The names that a marked call may be given.
fn names_given_to<'m>(texts: Texts<'_, 'm>, call: Value<'m>) -> Result<Strings, LostAt<'m>> {
    let text = name_of(call).ok_or(LostAt::new("a call whose name is not marked as LLGo does"))?;
    texts.strings(text)
}

/// The argument of a marked call that is the name.
fn name_of(call: Value<'_>) -> Option<Text<'_>> {
    let arguments: Vec<_> = call.arguments().collect();
    let marked = |&index: &usize| call.has_argument_attribute(u32::try_from(index).unwrap_or(0), NAME_MARKER);
    let name = (0..arguments.len()).find(marked)?;
    if !arguments[name].ty().is_pointer() {
        Some(Text::Whole(arguments[name]))
    } else {
        // A pointer to a String is no pointer to its bytes: it would have another length behind it, or none.
        let by_value = call.has_parameter_attribute(u32::try_from(name).ok()?, ParameterAttribute::ByVal);
        let len = arguments.get(name + 1).filter(|len| !by_value && len.ty().integer_width().is_some())?;
        Some(Text::Parts(arguments[name], *len))
    }
}
