//! What is looked up only when somebody asks for an explanation.

use llgo_dce_core::SymId;

/// What an instruction of LLVM IR comes to, in bytes of machine code.
pub const BYTES_PER_INSTRUCTION: u64 = 4;

/// How large something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Instructions of LLVM IR.
    pub instructions: u64,
    /// Bytes of the linked file, by estimate.
    pub bytes: u64,
}

/// Knows what takes a look at the module: too much to ask of every symbol of every program.
pub trait Details {
    /// The size of a symbol. What is not defined here has none, and neither has what LLVM itself removes.
    fn size(&self, symbol: SymId) -> Size;

    /// The name of a type as Go prints it, without the path of its package; `None` of what is no type.
    fn go_name(&self, symbol: SymId) -> Option<Vec<u8>>;
}
