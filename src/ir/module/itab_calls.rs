//! Calls through pointers, and which of them go through an itab.
//!
//! An interface value with methods holds an itab, `{ ptr interface, ptr type, i32 hash, [n x ptr] }`. A call loads the
//! function that is at the index of the method in the interface type:
//!
//! ```llvm
//! %slot = getelementptr i8, ptr %itab, i64 32
//! %f = load ptr, ptr %slot                                  ; the method of index 1
//! %c = insertvalue { ptr, ptr } undef, ptr %f, 0            ; only in code that is not optimized
//! %g = extractvalue { ptr, ptr } %c, 0
//! call void %g(ptr %data)
//! ```

use llgo_dce_facts::{ItabCalls, Signature};

use super::checks::is_checked_load;
use crate::ir::llvm::{Module, Opcode, ParameterAttribute, Type, Value};

/// The words of an itab before its methods.
const WORDS_BEFORE_METHODS: u64 = 3;
/// How many instructions a function pointer is followed.
const MOST_STEPS: usize = 16;

/// Where the function that a call calls comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// From where an itab has the method of that index.
    Method(u64),
    /// From a place that is in no itab.
    Elsewhere,
    /// From a place that is not seen.
    Unknown,
}

/// Those among some calls through pointers that may be of methods of interfaces. What is called with an environment is no
/// method: that is passed in a register of its own.
pub(crate) fn add_calls<'m>(
    found: &mut ItabCalls,
    module: Module<'m>,
    calls: impl Iterator<Item = Value<'m>>,
) {
    for call in calls.filter(|&call| !has_environment(call)) {
        found.add(index_of(module, call), signature(module, call.called_type()));
    }
}

/// Whether a call through a pointer may be of a method whose index in its interface type is one of some.
pub(crate) fn may_be_method<'m>(module: Module<'m>, call: Value<'m>, is_one: impl Fn(u64) -> bool) -> bool {
    if has_environment(call) {
        return false;
    }
    match origin(module, call) {
        Origin::Method(index) if !is_closure_call(module, call) => is_one(index),
        Origin::Method(_) | Origin::Elsewhere | Origin::Unknown => true,
    }
}

/// The index of the method that a call is of. No itab has the receiver next to a method: where that is so, both have been
/// stored, at any offset.
fn index_of<'m>(module: Module<'m>, call: Value<'m>) -> Option<u64> {
    match origin(module, call) {
        Origin::Method(index) if !is_closure_call(module, call) => Some(index),
        Origin::Method(_) | Origin::Elsewhere | Origin::Unknown => None,
    }
}

/// A signature that is longer is cut off, so that it may be the same as another: types may nest in any way.
const MOST_BYTES: usize = 256;

/// A function type without the names of its struct types, as linking merges those, and with pointers as words, as some
/// passes of LLVM's take one for the other. LLGo lowers the types of a method and of its calls in the same way.
pub(crate) fn signature<'m>(module: Module<'m>, function: Type<'m>) -> Signature {
    let mut found = Signature::new();
    for part in function.function_parts().unwrap_or_default() {
        add_type(&mut found, part, module.word_size());
    }
    found
}

fn add_type(found: &mut Signature, ty: Type<'_>, word: u64) {
    if found.len() > MOST_BYTES {
        return;
    }
    let mut begin = |kind: u8, number: u64| {
        found.push(kind);
        found.extend(number.to_le_bytes());
    };
    if ty.is_pointer() {
        begin(b'i', 8 * word);
    } else if let Some(width) = ty.integer_width() {
        begin(b'i', width.into());
    } else if let Some((element, len)) = ty.array() {
        begin(b'[', len as u64);
        add_type(found, element, word);
    } else if let Some(fields) = ty.fields() {
        begin(b'{', fields.len() as u64);
        fields.into_iter().for_each(|field| add_type(found, field, word));
    } else {
        begin(if ty.is_void() { b'v' } else { b'x' }, 0);
    }
}

/// The calls of a function that go through a pointer.
pub(crate) fn indirect_calls<'m>(function: Value<'m>) -> impl Iterator<Item = Value<'m>> {
    function.instructions().filter(|call| call.opcode() == Opcode::Call && is_indirect(*call))
}

/// Whether a call goes through a pointer.
fn is_indirect(call: Value<'_>) -> bool {
    !call.callee().resolved().is_global() && !call.calls_assembly()
}

/// Whether a call is of a closure: LLGo marks its environment, or it is the first argument and in memory next to the
/// function.
pub(crate) fn is_closure_call<'m>(module: Module<'m>, call: Value<'m>) -> bool {
    if has_environment(call) {
        return true;
    }
    let place = |value: Value<'m>| {
        let address = (value.opcode() == Opcode::Load).then(|| value.operand(0))??;
        module.base_and_offset(address)
    };
    let environment = own_arguments(call).first().copied().and_then(place);
    let next =
        |(base, offset): (Value<'m>, i64)| Some((base, offset + i64::try_from(module.word_size()).ok()?));
    environment.is_some() && environment == place(call.callee()).and_then(next)
}

/// Whether a call has an argument that LLGo marks as the environment of a closure.
fn has_environment(call: Value<'_>) -> bool {
    let marks = [ParameterAttribute::Nest, ParameterAttribute::SwiftSelf];
    let is_environment = |argument: u32| marks.iter().any(|&it| call.has_parameter_attribute(argument, it));
    (0..).zip(call.arguments()).any(|(argument, _)| is_environment(argument))
}

/// Where the function comes from that a call through a pointer calls.
pub(crate) fn origin<'m>(module: Module<'m>, call: Value<'m>) -> Origin {
    let mut value = call.callee();
    for _ in 0..MOST_STEPS {
        let next = match value.opcode() {
            Opcode::Load => return origin_of_load(module, value),
            Opcode::Call if is_checked_load(value) => return origin_of_load(module, value),
            Opcode::Cast => value.operand(0),
            Opcode::ExtractValue if value.only_index() == Some(0) => value.operand(0),
            Opcode::InsertValue if value.only_index() == Some(0) => value.operand(1),
            Opcode::InsertValue if value.only_index().is_some() => value.operand(0),
            _ => None,
        };
        let Some(next) = next else { break };
        value = next;
    }
    Origin::Unknown
}

/// The place that a load or a checked load is from: so many bytes behind a pointer that is a value by itself, and not
/// computed from another in a way that is not constant.
pub(crate) fn origin_of_load<'m>(module: Module<'m>, load: Value<'m>) -> Origin {
    let place = load.operand(0).and_then(|address| module.base_and_offset(address));
    let Some((base, offset)) = place else { return Origin::Unknown };
    let is_whole = matches!(base.opcode(), Opcode::Load | Opcode::ExtractValue | Opcode::ExtractElement)
        || base.opcode() == Opcode::Call
        || is_chosen_among_wholes(base, MOST_STEPS)
        || base.as_parameter().is_some();
    let word = module.word_size();
    match u64::try_from(offset) {
        Ok(offset) if is_whole && offset % word == 0 => {
            (offset / word).checked_sub(WORDS_BEFORE_METHODS).map_or(Origin::Elsewhere, Origin::Method)
        }
        _ if base.is_variable() => Origin::Elsewhere,
        _ => Origin::Unknown,
    }
}

/// Whether a value is one of several, none of which is computed from another: a phi of itabs.
fn is_chosen_among_wholes(value: Value<'_>, steps: usize) -> bool {
    let is_whole = |it: Value<'_>| match it.opcode() {
        Opcode::Phi | Opcode::Select => steps > 0 && (it == value || is_chosen_among_wholes(it, steps / 4)),
        Opcode::GetElementPtr | Opcode::Arithmetic | Opcode::Cast => false,
        _ => true,
    };
    match value.opcode() {
        Opcode::Phi => value.incoming().into_iter().all(|(it, _)| is_whole(it)),
        Opcode::Select => (1..3).all(|it| value.operand(it).is_some_and(is_whole)),
        _ => false,
    }
}

/// What a call returns: the type of its value, or of what it writes to the place for a large result.
pub(crate) fn result<'m>(call: Value<'m>) -> Type<'m> {
    let place = (0..2).find_map(|argument| call.argument_memory(argument, ParameterAttribute::StructRet));
    place.unwrap_or_else(|| call.ty())
}

/// The arguments of a call but for the place for a large result: the receiver, and what the source has.
pub(crate) fn own_arguments(call: Value<'_>) -> Vec<Value<'_>> {
    let is_own = |argument: &u32| !call.has_parameter_attribute(*argument, ParameterAttribute::StructRet);
    (0..).zip(call.arguments()).filter(|(index, _)| is_own(index)).map(|(_, argument)| argument).collect()
}
