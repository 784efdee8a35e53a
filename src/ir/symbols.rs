//! The symbols of a module: each of its globals, numbered.

use hashbrown::HashMap;
use llgo_dce_core::SymId;

use super::llvm::{Module, Value};
use super::problems::text;

/// Numbers the globals of a module: variables, functions, aliases, ifuncs, each in module order.
///
/// Once the module is rewritten, only those may be asked for that are still there: tables are not.
pub struct Symbols<'m> {
    values: Vec<Value<'m>>,
    /// Read once, as LLVM keeps them far from the globals.
    names: Vec<&'m [u8]>,
    ids: HashMap<Value<'m>, SymId>,
    variables: usize,
}

impl<'m> Symbols<'m> {
    pub(crate) fn of(module: Module<'m>) -> Self {
        let mut values: Vec<_> = module.variables().collect();
        let variables = values.len();
        values.extend(module.functions());
        values.extend(module.aliases_and_ifuncs());
        let names = values.iter().map(|value| value.name()).collect();
        let ids = values.iter().enumerate().map(|(index, &value)| (value, SymId::new(index))).collect();
        Self { values, names, ids, variables }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether the module is empty.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// The global's number, if it is one.
    #[inline]
    pub(crate) fn id(&self, value: Value<'m>) -> Option<SymId> {
        self.ids.get(&value).copied()
    }

    /// The global of that number; `None` for a symbol that stands for nothing in the module.
    pub(crate) fn value(&self, symbol: SymId) -> Option<Value<'m>> {
        self.values.get(symbol.index()).copied()
    }

    /// The symbol that a pointer constant stands for, looking through casts and aliases.
    pub(crate) fn resolve(&self, pointer: Value<'m>) -> Option<SymId> {
        self.id(pointer.resolved())
    }

    /// The global's name; empty for a symbol that stands for nothing in the module.
    pub fn name(&self, symbol: SymId) -> &'m [u8] {
        self.names.get(symbol.index()).copied().unwrap_or_default()
    }

    /// The global's name, for people.
    pub fn text(&self, symbol: SymId) -> String {
        text(self.name(symbol))
    }

    /// All numbers.
    pub(crate) fn ids(&self) -> impl Iterator<Item = SymId> {
        (0..self.values.len()).map(SymId::new)
    }

    /// All numbers in the order in which LLVM prints globals, and counts those without a name.
    pub(crate) fn in_printed_order(&self) -> impl Iterator<Item = SymId> + '_ {
        let is_function = |symbol: &SymId| self.values[symbol.index()].is_function();
        let functions = self.ids().filter(is_function);
        self.ids().filter(move |symbol| !is_function(symbol)).chain(functions)
    }

    /// All symbols with their globals.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (SymId, Value<'m>)> + '_ {
        self.values.iter().enumerate().map(|(index, &value)| (SymId::new(index), value))
    }

    /// The globals, by number.
    pub(crate) fn values(&self) -> &[Value<'m>] {
        &self.values
    }

    /// All symbols with their names.
    pub(crate) fn named(&self) -> impl Iterator<Item = (SymId, &'m [u8])> + '_ {
        self.names.iter().enumerate().map(|(index, &name)| (SymId::new(index), name))
    }

    /// The variables with their numbers.
    pub(crate) fn variables(&self) -> impl Iterator<Item = (SymId, Value<'m>)> + '_ {
        self.iter().take(self.variables)
    }
}

/// What names begin with that have a dot and are not Go's: LLVM's own, those of C++ and of Rust, and what stands for
/// itself.
const NOT_GO: [&[u8]; 4] = [b"llvm.", b"_Z", b"_R", b"\x01"];

/// Whether a name is one that Go's compiler gives: the path of a package, a dot, and what that package calls it.
/// Numbers behind a dot are LLVM's, for what would have the same name.
pub(crate) fn is_go_name(name: &[u8]) -> bool {
    // Type arguments and receivers may be paths as well.
    let end = name.iter().position(|byte| b"[(".contains(byte)).unwrap_or(name.len());
    let item = name[..end].rsplit(|&byte| byte == b'/').next().unwrap_or_default();
    let Some(dot) = item.iter().position(|&byte| byte == b'.') else { return false };
    let begins = item.get(dot + 1).or(name.get(end)).is_some_and(|&byte| !byte.is_ascii_digit());
    dot > 0 && begins && !NOT_GO.iter().any(|other| name.starts_with(other))
}

#[cfg(test)]
mod tests {
    use super::is_go_name;

    #[test]
    fn names_of_go() {
        for name in [
            "main.main",
            "main.(*T).M",
            "main.T.M",
            "main.init#1",
            "main.F[int]",
            "main.F[example.com/a.T]",
            "github.com/goplus/llgo/runtime/internal/runtime.NewItab",
            "__llgo_stub.github.com/goplus/llgo/runtime/internal/runtime.interequal",
            "unicode/utf8.init",
            "main._Cfunc_puts",
            "main.Ä",
        ] {
            assert!(is_go_name(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn names_of_others() {
        for name in [
            "main",
            "puts",
            "llvm.trap",
            "_ZN1a1bEv.cold",
            "_RNvC1a1b.llvm.7",
            "\x01a.b",
            "helper.5",
            ".str",
            "a.",
            "",
            "a/b",
        ] {
            assert!(!is_go_name(name.as_bytes()), "{name}");
        }
    }
}
