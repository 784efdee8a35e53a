//! How much of the program there is to read.

/// How much of the program a module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it, linked by llvm-link: what is visible is so for no better reason than that nobody has internalised it.
    Module,
    /// All of it that is LLVM IR, in a linker: what is visible is used by the rest, or exported.
    Link,
}

impl Scope {
    /// What reports call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Module => "module",
            Self::Link => "link",
        }
    }
}
