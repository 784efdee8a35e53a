//! The sizes of globals: an estimate, before code generation.

use llgo_dce_facts::{Size, BYTES_PER_INSTRUCTION};

use super::globals::Globals;
use super::mentions::for_each_mention;
use crate::ir::llvm::{Module, Value};

/// The size of a global; zero of one that is not defined here, that LLVM itself removes, or that is memory without
/// contents:
///
/// ```llvm
/// @runtime.cache = global [65536 x ptr] zeroinitializer ; .bss: no bytes of the file
/// ```
pub(crate) fn size<'m>(module: Module<'m>, globals: &Globals<'m>, global: Value<'m>) -> Size {
    if global.is_function() {
        let instructions = global.instructions().count() as u64;
        return Size { instructions, bytes: instructions * BYTES_PER_INSTRUCTION, addresses: 0 };
    }
    let bytes = bytes_of_variable(module, global);
    let mut addresses = 0;
    if let (Some(initializer), 1..) = (global.initializer_of_variable(), bytes) {
        for_each_mention(initializer, globals, &mut |_| addresses += 1);
    }
    Size { instructions: 0, bytes, addresses }
}

/// What the file has of a variable; of anything else nothing.
pub(super) fn bytes_of_variable(module: Module<'_>, global: Value<'_>) -> u64 {
    let ours = !global.name().starts_with(b"llvm.") && !global.is_available_externally();
    let is_there = ours && global.initializer_of_variable().is_some() && !global.is_zeroed_memory();
    if is_there {
        module.size_of(global.value_type())
    } else {
        0
    }
}
