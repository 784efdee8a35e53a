//! What only explanations need: it is looked up in the module when an option asks for one.

use llgo_dce_core::SymId;

/// The bytes of machine code of an instruction of LLVM IR, by estimate.
pub const BYTES_PER_INSTRUCTION: u64 = 4;

/// How large something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Size {
    /// Instructions of LLVM IR.
    pub instructions: u64,
    /// Bytes of the linked file, by estimate.
    pub bytes: u64,
    /// Addresses in a variable, for each of which a file that can be loaded anywhere has a relocation besides.
    pub addresses: u64,
}

/// Details that are read from the module on demand: too many to read for every symbol of every program.
pub trait Details {
    /// The size of a symbol; zero of one that is not defined here, or that LLVM itself removes.
    fn size(&self, symbol: SymId) -> Size;

    /// The name of a type as Go prints it, without the path of its package; `None` of another symbol.
    fn go_name(&self, symbol: SymId) -> Option<Vec<u8>>;
}
