//! Rule 1: symbols that are live without a reference in the module.

use std::ffi::CStr;

use llgo_dce_core::RootKind;

use crate::go_names::is_c_name;
use crate::marks;
use crate::options::Options;
use crate::runtime::Runtime;
use crate::scope::Scope;
use crate::symbols::Symbol;

/// The entry points of hosted programs, of those without a C library, and of WebAssembly's.
const ENTRIES: [&[u8]; 3] = [b"main", b"_start", b"__main_argc_argv"];

/// The list whose members the compiler has to leave, and the linker need not.
pub const COMPILER_USED: &CStr = c"llvm.compiler.used";
/// The lists whose members are used outside of LLVM.
pub const USED: [&CStr; 2] = [c"llvm.used", COMPILER_USED];
const CTORS_AND_DTORS: [&CStr; 2] = [c"llvm.global_ctors", c"llvm.global_dtors"];

/// The prefix of LLGo's descriptors of predeclared and unnamed types (`_llgo_int`). Those variables have plain C names,
/// but are the compiler's own, so that other code does not refer to them.
const DESCRIPTOR_PREFIX: &[u8] = b"_llgo_";

/// Decides which symbols of a module are roots.
pub struct Roots<'a> {
    /// The options `root`, `keep`, `open-world` and `trap`.
    pub options: &'a Options,
    /// The runtime's names.
    pub runtime: &'a Runtime,
    /// How much of the program the module is.
    pub scope: Scope,
}

impl Roots<'_> {
    /// Why a symbol is a root, if it is.
    pub fn kind(&self, symbol: &Symbol<'_>) -> Option<RootKind> {
        let name = symbol.name;
        if is_one_of(&USED, name) {
            return Some(RootKind::Used);
        }
        if is_one_of(&CTORS_AND_DTORS, name) {
            return Some(RootKind::CtorDtor);
        }
        if symbol.is_declaration {
            return None;
        }
        if ENTRIES.contains(&name) {
            return Some(RootKind::Entry);
        }
        if self.options.roots.iter().chain(&self.options.keep).any(|glob| glob.matches(name)) {
            return Some(RootKind::Option);
        }
        if self.runtime.is_unreachable_method(name) || (self.options.trap && marks::is_needed_by_traps(name))
        {
            return Some(RootKind::Unreachable);
        }
        if symbol.is_in_assembly {
            return Some(RootKind::Assembly);
        }
        if symbol.is_needed {
            return Some(RootKind::Visible);
        }
        if !symbol.is_visible {
            return None;
        }
        match self.scope {
            Scope::Link => Some(RootKind::Visible),
            Scope::Module if self.options.open_world => Some(RootKind::Visible),
            Scope::Module => {
                let descriptor = symbol.is_variable && name.starts_with(DESCRIPTOR_PREFIX);
                (is_c_name(name) && !descriptor).then_some(RootKind::CName)
            }
        }
    }
}

/// Every word of assembly that may be a symbol's name: text in quotes, and bytes that a name may have without them.
/// (`name@PLT` is the name and a suffix.)
pub fn words(assembly: &[u8]) -> impl Iterator<Item = &[u8]> {
    let bare = |byte: &u8| !(byte.is_ascii_alphanumeric() || b"_.$".contains(byte) || *byte >= 0x80);
    assembly.split(|byte| *byte == b'"').chain(assembly.split(bare)).filter(|word| !word.is_empty())
}

/// Whether a name is that of one of LLVM's lists, which make their members roots.
pub fn is_list(name: &[u8]) -> bool {
    is_one_of(&USED, name) || is_one_of(&CTORS_AND_DTORS, name)
}

/// Whether a name is that of one of LLVM's lists of what is used.
pub fn is_used_list(name: &[u8]) -> bool {
    is_one_of(&USED, name)
}

fn is_one_of(lists: &[&CStr], name: &[u8]) -> bool {
    // Few names are LLVM's own.
    name.starts_with(b"llvm.") && lists.iter().any(|list| list.to_bytes() == name)
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_of_assembly() {
        let words: Vec<_> = words(b"\tcall \"main.(*T).M\"\n.quad main.f@PLT+8").collect();
        for word in [&b"main.(*T).M"[..], b"main.f", b"call"] {
            assert!(words.contains(&word), "{}", String::from_utf8_lossy(word));
        }
    }
}
