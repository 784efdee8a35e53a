//! How large things are: an estimate, before code generation.

use super::edges::for_each_mention;
use super::llvm::{Module, Value};
use super::symbols::Symbols;

/// What an instruction of LLVM IR comes to, in bytes of machine code.
pub(crate) const BYTES_PER_INSTRUCTION: u64 = 4;
/// What an address in data costs besides itself, where the linker writes a relocation for it (`Elf64_Rela`).
const BYTES_PER_RELOCATION: u64 = 24;

/// How large something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Size {
    /// Instructions of LLVM IR.
    pub(crate) instructions: u64,
    /// Bytes of the linked file, by estimate.
    pub(crate) bytes: u64,
}

/// The sizes of all symbols of a module, by number. What is not defined here has none, and neither has what LLVM itself
/// takes away.
pub(crate) fn sizes<'m>(module: Module<'m>, symbols: &Symbols<'m>) -> Vec<Size> {
    symbols.iter().map(|(_, global)| size(module, symbols, global)).collect()
}

fn size<'m>(module: Module<'m>, symbols: &Symbols<'m>, global: Value<'m>) -> Size {
    if global.is_function() {
        let instructions = global.instructions().count() as u64;
        return Size { instructions, bytes: instructions * BYTES_PER_INSTRUCTION };
    }
    let ours = !global.name().starts_with(b"llvm.") && !global.is_available_externally();
    let Some(initializer) = global.initializer_of_variable().filter(|_| ours) else { return Size::default() };
    let mut addresses = 0;
    for_each_mention(initializer, symbols, &mut |_| addresses += 1);
    let bytes = module.size_of(global.value_type()) + addresses * BYTES_PER_RELOCATION;
    Size { instructions: 0, bytes }
}
