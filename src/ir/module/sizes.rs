//! The sizes of globals: an estimate, before code generation.

use llgo_dce_facts::{Size, BYTES_PER_INSTRUCTION};

use super::globals::Globals;
use super::mentions::for_each_mention;
use crate::ir::llvm::{Module, Value};

/// The bytes of the relocation that the linker writes for an address in data (`Elf64_Rela`).
const BYTES_PER_RELOCATION: u64 = 24;

/// The size of a global; zero of one that is not defined here, or that LLVM itself removes.
pub(crate) fn size<'m>(module: Module<'m>, globals: &Globals<'m>, global: Value<'m>) -> Size {
    if global.is_function() {
        let instructions = global.instructions().count() as u64;
        return Size { instructions, bytes: instructions * BYTES_PER_INSTRUCTION };
    }
    let ours = !global.name().starts_with(b"llvm.") && !global.is_available_externally();
    let Some(initializer) = global.initializer_of_variable().filter(|_| ours) else { return Size::default() };
    let mut addresses = 0;
    for_each_mention(initializer, globals, &mut |_| addresses += 1);
    let bytes = module.size_of(global.value_type()) + addresses * BYTES_PER_RELOCATION;
    Size { instructions: 0, bytes }
}
