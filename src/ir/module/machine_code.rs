//! The sizes of globals when the optimizer is through: an estimate of the machine code that is made of a function.
//!
//! The numbers come from real programs: of twelve hundred functions that LLVM 22 compiles for x86-64 at -O2, those that
//! come closest to the sizes in the file, taken together. What a package has is some percent off, a single function may be
//! more.

use std::ffi::CString;

use super::sizes::bytes_of_variable;
use crate::ir::llvm::{Module, Opcode, ParameterAttribute, Value};

/// What devirtualization in full LTO appends to the name of a function that it makes visible.
const PROMOTED: &str = ".llvm.merged";

/// Tenths of a byte for what each function has, however short it is.
const FUNCTION: u64 = 46;
/// For an argument of a call, behind the first.
const ARGUMENT: u64 = 21;
/// For each word of an argument that is a copy of memory.
const COPIED_WORD: u64 = 68;
/// For each word that a function of LLVM's own copies or sets.
const SET_WORD: u64 = 19;
/// More words are not written out, but copied in a loop.
const MOST_WORDS: u64 = 16;
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
    let tenths: u64 = global.instructions().map(|instruction| tenths(module, instruction)).sum();
    (FUNCTION + tenths) / 10
}

/// The machine code of an instruction, in tenths of a byte.
fn tenths(module: Module<'_>, instruction: Value<'_>) -> u64 {
    match instruction.opcode() {
        Opcode::Call => of_call(module, instruction),
        Opcode::Select => 77,
        Opcode::Alloca => 50,
        Opcode::Store => of_store(module, instruction),
        Opcode::Phi => 50,
        Opcode::Compare => 47,
        Opcode::Load => 39,
        Opcode::Branch => 28,
        Opcode::Arithmetic | Opcode::Divide | Opcode::Other => 24,
        Opcode::InsertValue => 21,
        // Part of what uses the value, or of the end that every function has.
        Opcode::Cast
        | Opcode::ExtractElement
        | Opcode::ExtractValue
        | Opcode::GetElementPtr
        | Opcode::Return => 0,
    }
}

/// The machine code of a store, in tenths of a byte.
fn of_store(module: Module<'_>, store: Value<'_>) -> u64 {
    let (Some(value), Some(address)) = (store.operand(0), store.operand(1)) else { return 0 };
    let is_local = module.base_and_offset(address).is_some_and(|(base, _)| base.opcode() == Opcode::Alloca);
    match value.is_any_constant() {
        // Zeros are in a register for all of them.
        true if value.ty().is_vector() && value.is_zero_aggregate() => 62,
        // Loaded from where constants are: one instruction more.
        true if value.ty().is_vector() => 150,
        // An address or a number of four bytes is part of the instruction.
        true => 80,
        // Memory that the optimizer has not put into registers: frames are large, and so are displacements in them;
        // the value is often in the frame as well, and loaded before.
        false if is_local => 107,
        false => 62,
    }
}

fn of_call(module: Module<'_>, call: Value<'_>) -> u64 {
    let callee = call.callee();
    let name = if callee.is_function() { callee.name() } else { b"" };
    let begins = |with: &[&[u8]]| with.iter().any(|it| name.starts_with(it));
    let words = |bytes: u64| bytes.div_ceil(WORD).min(MOST_WORDS);
    if begins(&[b"llvm.memcpy", b"llvm.memmove", b"llvm.memset"]) {
        let length = call.arguments().nth(2).and_then(Value::as_integer);
        return 83 + SET_WORD * length.map_or(0, words);
    }
    if begins(&[b"llvm.lifetime", b"llvm.assume", b"llvm.dbg", b"llvm.experimental"]) || callee.is_assembly()
    {
        return 0;
    }
    if begins(&[b"llvm."]) {
        return 24;
    }
    let arguments = call.arguments().count();
    let copies = (0..u32::try_from(arguments).unwrap_or_default())
        .filter_map(|argument| call.argument_memory(argument, ParameterAttribute::ByVal));
    let copied: u64 = copies.map(|ty| words(module.size_of(ty))).sum();
    92 + ARGUMENT * (arguments as u64).saturating_sub(1) + COPIED_WORD * copied
}
