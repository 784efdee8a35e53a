//! The sizes of globals when the optimizer is through: an estimate of the machine code that is made of a function.
//!
//! The numbers come from real programs: of two thousand functions that LLVM 22 compiles for x86-64 at -O2, those that come
//! closest to the sizes in the file. What a package has is some percent off, a single function may be more.

use std::ffi::CString;

use super::sizes::bytes_of_variable;
use crate::ir::llvm::{Module, Opcode, ParameterAttribute, Type, Value};

/// What devirtualization in full LTO appends to the name of a function that it makes visible.
const PROMOTED: &str = ".llvm.merged";

/// Tenths of a byte for the end of a function.
const END: u64 = 10;
/// For the registers that a function saves that calls others.
const SAVED_REGISTERS: u64 = 77;
/// For an argument of a call.
const ARGUMENT: u64 = 34;
/// For the result of a call, which is moved out of the way of the next one's.
const RESULT: u64 = 55;
/// For each word of an argument that is a copy of memory.
const COPIED_WORD: u64 = 59;
/// For each word that a function of LLVM's own copies or sets.
const SET_WORD: u64 = 14;
/// More words are not written out, but copied in a loop.
const MOST_WORDS: u64 = 16;
/// For a word that is loaded or stored, through an address in a register.
const LOADED: u64 = 42;
const STORED: u64 = 36;
/// For a constant vector that is stored: it is loaded first.
const STORED_VECTOR: u64 = 149;
/// What is more for memory of a global, and of the frame: an offset of a byte, or of four where the frame is larger than
/// a byte reaches.
const OF_GLOBAL: u64 = 32;
const OF_FRAME: u64 = 26;
const SMALL_FRAME: u64 = 100;
const WORD: u64 = 8;

/// The bytes that a symbol has in the optimized module; 0 of one that is no longer there.
pub(crate) fn optimized_size(module: Module<'_>, symbol: &str) -> u64 {
    let named = |name: &str| {
        let name = CString::new(name).ok()?;
        module.named_function(&name).or_else(|| module.variable(&name))
    };
    // A descriptor whose table is apart from the rest is an alias of where it begins.
    if let Some(alias) = CString::new(symbol).ok().and_then(|name| module.named_alias(&name)) {
        return module.size_of(alias.value_type());
    }
    let Some(global) = named(symbol).or_else(|| named(&format!("{symbol}{PROMOTED}"))) else { return 0 };
    if !global.is_function() {
        return bytes_of_variable(module, global);
    }
    if global.is_declaration() {
        return 0;
    }
    of_function(module, global) / 10
}

/// The machine code of a function, in tenths of a byte, as everything below.
fn of_function(module: Module<'_>, function: Value<'_>) -> u64 {
    let instructions: Vec<Value<'_>> = function.instructions().collect();
    let variables = instructions.iter().filter(|it| it.opcode() == Opcode::Alloca);
    let frame = variables.filter_map(|it| it.allocated_type()).map(|ty| module.size_of(ty)).sum();
    let (mut tenths, mut saves) = (END, 0);
    for (index, &instruction) in instructions.iter().enumerate() {
        if instruction.opcode() != Opcode::Call {
            tenths += of_instruction(module, frame, instruction);
            continue;
        }
        let is_last = instructions.get(index + 1).is_some_and(|&next| is_tail_call(instruction, next));
        let callee = Callee::of(instruction);
        tenths += of_call(module, instruction, callee, is_last);
        if matches!(callee, Callee::Function | Callee::Copy(None)) && !is_last {
            saves = SAVED_REGISTERS;
        }
    }
    tenths + saves
}

/// The machine code of an instruction that is no call, in a function with a frame of so many bytes.
fn of_instruction(module: Module<'_>, frame: u64, instruction: Value<'_>) -> u64 {
    match (instruction.opcode(), instruction.operands().count()) {
        (Opcode::Load, _) => {
            let words = words_of(module, instruction.ty());
            LOADED * words + instruction.operand(0).map_or(0, |address| of_address(module, frame, address))
        }
        (Opcode::Store, _) => of_store(module, frame, instruction),
        (Opcode::Phi, _) => 54 * words_of(module, instruction.ty()),
        (Opcode::Select, _) => 67,
        (Opcode::Compare, _) => 39,
        (Opcode::Divide, _) => 221,
        // A jump is often to what comes next.
        (Opcode::Branch, 1) => 0,
        (Opcode::Branch, 3) => 25,
        (Opcode::Branch, _) => 180,
        // A conversion is part of what uses the value.
        (Opcode::Arithmetic, 2..) => 35,
        _ => 0,
    }
}

fn of_store(module: Module<'_>, frame: u64, store: Value<'_>) -> u64 {
    let (Some(value), Some(address)) = (store.operand(0), store.operand(1)) else { return 0 };
    let is_loaded = value.ty().is_vector() && value.is_any_constant() && !value.is_zero_aggregate();
    let stored = if is_loaded { STORED_VECTOR } else { STORED * words_of(module, value.ty()) };
    stored + of_address(module, frame, address)
}

/// What the address of memory adds to the instruction that uses it.
fn of_address(module: Module<'_>, frame: u64, address: Value<'_>) -> u64 {
    match module.base_and_offset(address) {
        Some((base, _)) if base.is_global() => OF_GLOBAL,
        Some((base, _)) if base.opcode() == Opcode::Alloca && frame > SMALL_FRAME => 2 * OF_FRAME,
        Some((base, _)) if base.opcode() == Opcode::Alloca => OF_FRAME,
        _ => 0,
    }
}

/// The registers that a value takes: each field of a struct is moved by itself.
fn words_of(module: Module<'_>, ty: Type<'_>) -> u64 {
    let is_aggregate = ty.fields().is_some() || ty.array().is_some();
    if is_aggregate {
        module.size_of(ty).div_ceil(WORD).max(1)
    } else {
        1
    }
}

/// What is called, as far as code generation makes something else of it.
#[derive(Clone, Copy)]
enum Callee {
    /// For the optimizer alone: no code.
    Nothing,
    /// Copies or sets so many words, if that is known.
    Copy(Option<u64>),
    /// One of LLVM's own that is an instruction or two.
    Intrinsic,
    Function,
}

impl Callee {
    fn of(call: Value<'_>) -> Self {
        let callee = call.callee();
        let name = if callee.is_function() { callee.name() } else { b"" };
        let begins = |with: &[&[u8]]| with.iter().any(|it| name.starts_with(it));
        if begins(&[b"llvm.memcpy", b"llvm.memmove", b"llvm.memset"]) {
            let length = call.arguments().nth(2).and_then(Value::as_integer);
            Self::Copy(length.map(|length| length.div_ceil(WORD).min(MOST_WORDS)))
        } else if callee.is_assembly()
            || begins(&[b"llvm.lifetime", b"llvm.assume", b"llvm.dbg", b"llvm.experimental"])
        {
            Self::Nothing
        } else if begins(&[b"llvm."]) {
            Self::Intrinsic
        } else {
            Self::Function
        }
    }
}

fn of_call(module: Module<'_>, call: Value<'_>, callee: Callee, is_last: bool) -> u64 {
    match callee {
        Callee::Nothing => 0,
        Callee::Copy(words) => 164 + SET_WORD * words.unwrap_or_default(),
        Callee::Intrinsic => 105,
        Callee::Function => {
            let is_used = call.users().next().is_some() && !is_last;
            let arguments: u64 =
                call.arguments().zip(0..).map(|(it, index)| of_argument(module, call, it, index)).sum();
            58 + arguments + if is_used { RESULT } else { 0 }
        }
    }
}

fn of_argument(module: Module<'_>, call: Value<'_>, argument: Value<'_>, index: u32) -> u64 {
    match call.argument_memory(index, ParameterAttribute::ByVal) {
        Some(memory) => COPIED_WORD * module.size_of(memory).div_ceil(WORD).min(MOST_WORDS),
        // Where it is already.
        None if argument.as_parameter().is_some_and(|(_, number)| number == index as usize) => 0,
        None => ARGUMENT,
    }
}

/// Whether a call is a jump to the callee, which returns to the caller's caller.
///
/// ```llvm
/// %result = tail call i64 @f(i64 %n)
/// ret i64 %result
/// ```
fn is_tail_call(call: Value<'_>, next: Value<'_>) -> bool {
    let returns = |value: Option<Value<'_>>| value.is_none_or(|value| value == call);
    call.is_marked_tail() && next.opcode() == Opcode::Return && returns(next.operand(0))
}
