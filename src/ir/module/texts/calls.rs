//! Strings that functions are given and return.

use super::lost::Lost;
use super::temporaries::base_of;
use super::text::{Text, Texts};
use crate::ir::llvm::{Opcode, User, Value};

/// The arguments of all callers, when it is a parameter and all callers are known.
pub(super) fn passed_by_callers<'m>(texts: Texts<'_, 'm>, text: Text<'m>) -> Result<Vec<Text<'m>>, Lost> {
    let (function, numbers) = parameters(text).ok_or(Lost(not_followed(text)))?;
    let calls = calls_of(texts, function)?;
    let passed = calls.into_iter().map(|call| {
        let arguments: Vec<_> = call.arguments().collect();
        match numbers[..] {
            [pointer, len] => Some(Text::Parts(*arguments.get(pointer)?, *arguments.get(len)?)),
            _ => Some(Text::Whole(*arguments.get(numbers[0])?)),
        }
    });
    passed.collect::<Option<Vec<_>>>().ok_or(Lost("a parameter that a caller does not pass"))
}

/// The function that a text is a parameter of, and its number, or those of its parts.
fn parameters(text: Text<'_>) -> Option<(Value<'_>, Vec<usize>)> {
    match text {
        Text::Whole(value) => {
            let (function, number) = value.as_parameter()?;
            Some((function, vec![number]))
        }
        Text::Parts(pointer, len) => {
            let (function, pointer) = pointer.as_parameter()?;
            let (same, len) = len.as_parameter()?;
            (same == function).then(|| (function, vec![pointer, len]))
        }
    }
}

/// All calls of a function; it is lost when others may call it, too.
fn calls_of<'m>(texts: Texts<'_, 'm>, function: Value<'m>) -> Result<Vec<Value<'m>>, Lost> {
    let unknown = Lost("a parameter of a function whose callers are not all known");
    let symbol = texts.symbols.id(function).and_then(|id| texts.symbols.table().get(id));
    if !function.is_local() || symbol.is_none_or(|it| it.is_in_assembly) {
        return Err(unknown);
    }
    let mut calls = Vec::new();
    for user in function.users() {
        let User::Instruction(call, _) = user else { return Err(unknown) };
        let is_call = call.opcode() == Opcode::Call && call.callee() == function;
        // It may be an argument, too, or be in a bundle.
        if !is_call || call.operands().filter(|&operand| operand == function).count() != 1 {
            return Err(unknown);
        }
        calls.push(call);
    }
    // A function without callers here is called in a way that is not known.
    (!calls.is_empty()).then_some(calls).ok_or(unknown)
}

/// What a function that is called returns.
pub(super) fn returned(call: Value<'_>) -> Result<Vec<Text<'_>>, Lost> {
    let Some(function) = call.called_function() else {
        return Err(Lost("a result of a call through a pointer"));
    };
    if !function.has_final_body() {
        return Err(Lost("a result of a function whose body is not known"));
    }
    let returns = function.instructions().filter(|it| it.opcode() == Opcode::Return);
    let results: Vec<_> = returns.filter_map(|it| it.operand(0).map(Text::Whole)).collect();
    (!results.is_empty()).then_some(results).ok_or(Lost("a result of a function that does not return"))
}

/// What a text is that is not followed.
fn not_followed(text: Text<'_>) -> &'static str {
    let (Text::Parts(value, _) | Text::Whole(value)) = text;
    match value.opcode() {
        Opcode::Load => "a load of memory that may be written",
        Opcode::Other if value.as_parameter().is_some() => "a parameter whose length is computed",
        Opcode::Other if base_of(value).is_global() => "bytes that may be written or replaced",
        _ => "a value that is computed",
    }
}
