//! Rule 1: what is live without anything in the module referring to it.

use std::ffi::CStr;

use hashbrown::HashSet;
use llgo_dce_core::RootKind;

use super::llvm::{Module, Value};
use super::read::Scope;
use super::runtime::Runtime;
use super::trap;
use crate::options::Options;

/// Where a program begins: of hosted programs, of those without a C library, and of WebAssembly's.
const ENTRIES: [&[u8]; 3] = [b"main", b"_start", b"__main_argc_argv"];

/// The lists whose members are reached by what is outside of LLVM, or before `main`.
pub(crate) const COMPILER_USED: &CStr = c"llvm.compiler.used";
pub(crate) const USED: [&CStr; 2] = [c"llvm.used", COMPILER_USED];
const CTORS_AND_DTORS: [&CStr; 2] = [c"llvm.global_ctors", c"llvm.global_dtors"];

/// What LLGo's descriptors of predeclared and unnamed types begin with (`_llgo_int`). Those variables have plain C
/// names, but are the compiler's own: nobody outside refers to them.
const DESCRIPTOR_PREFIX: &[u8] = b"_llgo_";

/// Knows what is a root of a module.
pub(crate) struct Roots<'a, 'm> {
    options: &'a Options,
    runtime: &'a Runtime,
    scope: Scope,
    /// The words of the module's assembly, some of which are names of symbols.
    assembly: HashSet<&'m [u8]>,
}

impl<'a, 'm> Roots<'a, 'm> {
    pub(crate) fn of(module: Module<'m>, options: &'a Options, runtime: &'a Runtime, scope: Scope) -> Self {
        Self { options, runtime, scope, assembly: words(module.assembly()).collect() }
    }

    /// Why `global`, which has that name, is a root, if it is.
    pub(crate) fn kind(&self, global: Value<'m>, name: &[u8]) -> Option<RootKind> {
        if is_one_of(&USED, name) {
            return Some(RootKind::Used);
        }
        if is_one_of(&CTORS_AND_DTORS, name) {
            return Some(RootKind::CtorDtor);
        }
        if global.is_declaration() {
            return None;
        }
        if ENTRIES.contains(&name) {
            return Some(RootKind::Entry);
        }
        if self.options.roots.iter().chain(&self.options.keep).any(|glob| glob.matches(name)) {
            return Some(RootKind::Option);
        }
        if self.runtime.is_unreachable_method(name) || (self.options.trap && trap::is_needed(name)) {
            return Some(RootKind::Unreachable);
        }
        if self.assembly.contains(name) {
            return Some(RootKind::Assembly);
        }
        if !global.is_visible_definition() {
            return None;
        }
        match self.scope {
            Scope::Link => Some(RootKind::Visible),
            Scope::Module if self.options.open_world => Some(RootKind::Visible),
            Scope::Module => {
                let descriptor = global.is_variable() && name.starts_with(DESCRIPTOR_PREFIX);
                (is_c_name(name) && !descriptor).then_some(RootKind::CName)
            }
        }
    }
}

/// Whatever may be a symbol's name in assembly: what stands in quotes, and what has only bytes that a name may have
/// without them. (`name@PLT` is a name with something behind it.)
fn words(assembly: &[u8]) -> impl Iterator<Item = &[u8]> {
    let bare = |byte: &u8| !(byte.is_ascii_alphanumeric() || b"_.$".contains(byte) || *byte >= 0x80);
    assembly.split(|byte| *byte == b'"').chain(assembly.split(bare)).filter(|word| !word.is_empty())
}

/// Whether a root is one of LLVM's lists, which stand for their members.
pub(crate) fn is_list(root: Value<'_>) -> bool {
    let name = root.name();
    is_one_of(&USED, name) || is_one_of(&CTORS_AND_DTORS, name)
}

/// Whether a variable is one of LLVM's lists of what is used.
pub(crate) fn is_used_list(variable: Value<'_>) -> bool {
    is_one_of(&USED, variable.name())
}

fn is_one_of(lists: &[&CStr], name: &[u8]) -> bool {
    lists.iter().any(|list| list.to_bytes() == name)
}

/// Whether a name could be written in C: Go's have a dot, as they begin with a package. A leading `\01` only says that
/// the name stands for itself, as names that C gives by `asm` do.
fn is_c_name(name: &[u8]) -> bool {
    let name = name.strip_prefix(b"\x01").unwrap_or(name);
    let starts = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'_';
    let goes_on = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    name.first().is_some_and(starts) && name.iter().all(goes_on)
}

#[cfg(test)]
mod tests {
    use super::{is_c_name, words};

    #[test]
    fn words_of_assembly() {
        let words: Vec<_> = words(b"\tcall \"main.(*T).M\"\n.quad main.f@PLT+8").collect();
        for word in [&b"main.(*T).M"[..], b"main.f", b"call"] {
            assert!(words.contains(&word), "{}", String::from_utf8_lossy(word));
        }
    }

    #[test]
    fn go_names_are_no_c_names() {
        assert!(is_c_name(b"OnEvent") && is_c_name(b"_x9"));
        assert!(!is_c_name(b"main.main") && !is_c_name(b"9lives") && !is_c_name(b""));
        assert!(is_c_name(b"__llgo_argc") && is_c_name(b"\x01OnEvent"));
    }
}
