//! How much of the program a module is.

/// How much of the program a module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it, linked by llvm-link. Symbols are visible only because nothing has internalized them.
    Module,
    /// All of it that is LLVM IR, in a linker. Visible symbols are used by the rest, or exported.
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
