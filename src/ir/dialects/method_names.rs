//! Which names a look-up of a method by name may be given, where link-time optimisation lets that be told.
//!
//! The front end marks a call of `MethodByName` whose name it does not know, and demands every exported method by a
//! checked load of what the call gives. When all calls that such a load's pointer may come from are marked, and the
//! names given to them can be told, those names are demanded instead.

use hashbrown::{HashMap, HashSet};

use crate::ir::llvm::{Opcode, ParameterAttribute, User, Value};
use crate::ir::texts::{base_of, Strings, Text, MOST_STRINGS};

/// The marker on a call, and its values: for a look-up through a value, and through a type.
const CALL_MARKER: &str = "llgo.reflect.methodbyname";
pub(crate) const KINDS: [&[u8]; 2] = [b"value", b"type"];
/// The marker on the argument that is the name: a String struct, or its pointer with the length behind it.
const NAME_MARKER: &str = "llgo.reflect.methodbyname.name";

/// What has been found out about calls.
#[derive(Default)]
pub(crate) struct Lookup<'m> {
    names: HashMap<Value<'m>, Option<Strings>>,
}

/// The names behind a checked load of the generic id of `kind`; `None` when they cannot be told.
pub(crate) fn names_behind<'m>(lookup: &mut Lookup<'m>, load: Value<'m>, kind: &[u8]) -> Option<Strings> {
    let mut origins = Origins::default();
    origins.trace(load.operand(0)?)?;
    if origins.calls.is_empty() {
        return None;
    }
    let mut all = Strings::new();
    for call in origins.calls {
        if call.call_attribute(CALL_MARKER) != Some(kind) {
            return None;
        }
        let names = lookup.names.entry(call).or_insert_with(|| names_given_to(call));
        all.extend(names.clone()?);
    }
    (all.len() <= MOST_STRINGS).then_some(all)
}

/// The calls whose result a checked load may check, as far as they can be told.
pub(crate) fn calls_behind(load: Value<'_>) -> HashSet<Value<'_>> {
    let mut origins = Origins::default();
    // What has been found counts, also where the rest cannot be told.
    let _: Option<()> = load.operand(0).and_then(|pointer| origins.trace(pointer));
    origins.calls
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
fn names_given_to(call: Value<'_>) -> Option<Strings> {
    let arguments: Vec<_> = call.arguments().collect();
    let marked = |&index: &usize| call.has_argument_attribute(u32::try_from(index).unwrap_or(0), NAME_MARKER);
    let name = (0..arguments.len()).find(marked)?;
    let text = if !arguments[name].ty().is_pointer() {
        Text::Whole(arguments[name])
    } else {
        // A pointer to a String is no pointer to its bytes: it would have another length behind it, or none.
        let by_value = call.has_parameter_attribute(u32::try_from(name).ok()?, ParameterAttribute::ByVal);
        let len = arguments.get(name + 1).filter(|len| !by_value && len.ty().integer_width().is_some())?;
        Text::Parts(arguments[name], *len)
    };
    text.strings()
}
