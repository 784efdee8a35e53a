//! Which names a look-up of a method by name may be given, where link-time optimisation lets that be told.
//!
//! The front end marks a call of `MethodByName` whose name it does not know, and demands every exported method by a
//! checked load of what the call gives. When all calls that such a load's pointer may come from are marked, and the names
//! given to them can be told, those names are demanded instead.

use std::collections::BTreeSet;

use hashbrown::{HashMap, HashSet};

use crate::ir::llvm::{Opcode, ParameterAttribute, User, Value};
use crate::ir::strings::{bytes_of, offset_into};

/// The marker on a call, and its values: for a look-up through a value, and through a type.
const CALL_MARKER: &str = "llgo.reflect.methodbyname";
pub(crate) const KINDS: [&[u8]; 2] = [b"value", b"type"];
/// The marker on the argument that is the name: a String struct, or its pointer with the length behind it.
const NAME_MARKER: &str = "llgo.reflect.methodbyname.name";

/// How many steps a value is followed, and how many names are worth telling apart. Both are LLGo's own bounds.
const MOST_STEPS: usize = 12;
const MOST_NAMES: usize = 32;

/// Names that calls may be given.
type Names = BTreeSet<Vec<u8>>;

/// What has been found out about calls.
#[derive(Default)]
pub(crate) struct Lookup<'m> {
    names: HashMap<Value<'m>, Option<Names>>,
}

/// The names behind a checked load of the generic id of `kind`; `None` when they cannot be told.
pub(crate) fn names_behind<'m>(lookup: &mut Lookup<'m>, load: Value<'m>, kind: &[u8]) -> Option<Names> {
    let mut origins = Origins::default();
    origins.trace(load.operand(0)?)?;
    if origins.calls.is_empty() {
        return None;
    }
    let mut all = Names::new();
    for call in origins.calls {
        if call.call_attribute(CALL_MARKER) != Some(kind) {
            return None;
        }
        let names = lookup.names.entry(call).or_insert_with(|| names_given_to(call));
        all.extend(names.clone()?);
    }
    (all.len() <= MOST_NAMES).then_some(all)
}

/// The calls whose result a pointer may come out of.
#[derive(Default)]
struct Origins<'m> {
    calls: HashSet<Value<'m>>,
    seen: HashSet<Value<'m>>,
}

impl<'m> Origins<'m> {
    /// `None` as soon as anything is met that is not exactly as LLGo emits it.
    fn trace(&mut self, value: Value<'m>) -> Option<()> {
        if !self.seen.insert(value) {
            return Some(());
        }
        match value.opcode() {
            Opcode::ExtractValue | Opcode::ExtractElement | Opcode::Cast => self.trace(value.operand(0)?),
            Opcode::Load => self.trace_result_slot(base_of(value.operand(0)?)),
            Opcode::Phi => value.incoming().into_iter().try_for_each(|(value, _)| self.trace(value)),
            Opcode::Select => {
                self.trace(value.operand(1)?)?;
                self.trace(value.operand(2)?)
            }
            Opcode::Call => {
                self.calls.insert(value);
                Some(())
            }
            _ => None,
        }
    }

    /// A local variable that calls write their result to, and that nothing else writes to.
    fn trace_result_slot(&mut self, slot: Value<'m>) -> Option<()> {
        if slot.opcode() != Opcode::Alloca {
            return None;
        }
        let mut addresses = vec![slot];
        while let Some(address) = addresses.pop() {
            for user in address.uses() {
                let User::Instruction(user) = user else { return None };
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

/// The address that GEPs and casts start out from.
fn base_of(mut address: Value<'_>) -> Value<'_> {
    for _ in 0..MOST_STEPS {
        match address.is_address_computation().then(|| address.operand(0)).flatten() {
            Some(base) => address = base,
            None => break,
        }
    }
    address
}

/// The names that a marked call may be given.
fn names_given_to(call: Value<'_>) -> Option<Names> {
    let arguments: Vec<_> = call.arguments().collect();
    let marked = |&index: &usize| call.has_argument_attribute(u32::try_from(index).unwrap_or(0), NAME_MARKER);
    let name = (0..arguments.len()).find(marked)?;
    let text = match arguments[name].ty().is_pointer() {
        true => Text::Parts(arguments[name], *arguments.get(name + 1)?),
        false => Text::Whole(arguments[name]),
    };
    let mut names = Names::new();
    text.collect(&mut names, MOST_STEPS)?;
    Some(names)
}

/// A Go string: its pointer and its length, or both in one value.
#[derive(Clone, Copy)]
enum Text<'m> {
    Parts(Value<'m>, Value<'m>),
    Whole(Value<'m>),
}

impl<'m> Text<'m> {
    /// Adds all strings that this one may be; `None` when they cannot be told, or are too many.
    fn collect(self, names: &mut Names, steps: usize) -> Option<()> {
        let steps = steps.checked_sub(1)?;
        if let Some(constant) = self.constant() {
            names.insert(constant);
            return (names.len() <= MOST_NAMES).then_some(());
        }
        if let Some(choices) = self.choices() {
            return choices.into_iter().try_for_each(|choice| choice.collect(names, steps));
        }
        self.passed_by_callers(names, steps)
    }

    /// The bytes, when pointer and length are constants.
    fn constant(self) -> Option<Vec<u8>> {
        let (pointer, len) = match self {
            Self::Parts(pointer, len) => (pointer, len),
            Self::Whole(value) => (value.element(0)?, value.element(1)?),
        };
        let len = usize::try_from(len.as_integer()?).ok()?;
        if len == 0 {
            return Some(Vec::new());
        }
        let (base, offset) = offset_into(pointer)?;
        let bytes = bytes_of(base)?;
        Some(bytes.get(offset..offset.checked_add(len)?)?.to_vec())
    }

    /// The strings that it is one of: the arms of a select, or what a phi has for each block that it comes from.
    fn choices(self) -> Option<Vec<Self>> {
        match self {
            Self::Whole(value) => match value.opcode() {
                Opcode::Select => Some(vec![Self::Whole(value.operand(1)?), Self::Whole(value.operand(2)?)]),
                Opcode::Phi => {
                    Some(value.incoming().into_iter().map(|(value, _)| Self::Whole(value)).collect())
                }
                _ => None,
            },
            Self::Parts(pointer, len) => match (pointer.opcode(), len.opcode()) {
                (Opcode::ExtractValue, Opcode::ExtractValue) => {
                    let whole = pointer.operand(0)?;
                    let both = (pointer.only_index(), len.only_index()) == (Some(0), Some(1));
                    (both && len.operand(0) == Some(whole)).then(|| vec![Self::Whole(whole)])
                }
                (Opcode::Select, Opcode::Select) if pointer.operand(0) == len.operand(0) => Some(vec![
                    Self::Parts(pointer.operand(1)?, len.operand(1)?),
                    Self::Parts(pointer.operand(2)?, len.operand(2)?),
                ]),
                (Opcode::Phi, Opcode::Phi) if pointer.block() == len.block() => phi_pairs(pointer, len),
                (Opcode::Select, _) if len.as_integer().is_some() => {
                    Some(vec![Self::Parts(pointer.operand(1)?, len), Self::Parts(pointer.operand(2)?, len)])
                }
                (Opcode::Phi, _) if len.as_integer().is_some() => Some(
                    pointer.incoming().into_iter().map(|(pointer, _)| Self::Parts(pointer, len)).collect(),
                ),
                _ => None,
            },
        }
    }

    /// What the callers of a function pass, when it is a parameter and all callers are known.
    fn passed_by_callers(self, names: &mut Names, steps: usize) -> Option<()> {
        let (function, arguments) = match self {
            Self::Whole(value) => {
                let (function, number) = value.as_parameter()?;
                (function, vec![number])
            }
            Self::Parts(pointer, len) => {
                let (function, pointer) = pointer.as_parameter()?;
                match len.as_parameter() {
                    Some((same, len)) if same == function => (function, vec![pointer, len]),
                    _ => return None,
                }
            }
        };
        if !function.is_local() {
            return None;
        }
        for user in function.uses() {
            let User::Instruction(call) = user else { return None };
            if call.opcode() != Opcode::Call || call.callee() != function {
                return None;
            }
            let passed: Vec<_> = call.arguments().collect();
            if passed.contains(&function) {
                return None;
            }
            let text = match arguments[..] {
                [pointer, len] => Self::Parts(*passed.get(pointer)?, *passed.get(len)?),
                _ => Self::Whole(*passed.get(arguments[0])?),
            };
            text.collect(names, steps)?;
        }
        Some(())
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
