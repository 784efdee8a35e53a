//! How LLGo's runtime is told from packages that look like it: by its whole module path.

/// The module paths under which LLGo's runtime is known: of its `relocs` dialect, and of its main branch.
const MODULE_PATHS: [&[u8]; 2] = [b"github.com/goplus/llgo/runtime", b"github.com/xgo-dev/llgo/runtime"];

/// What follows the module path in the names that matter.
const UNREACHABLE_METHOD: &[u8] = b"/internal/runtime.unreachableMethod";
const UNCOMMON_TYPE: &[u8] = b"/abi.UncommonType";
const METHOD: &[u8] = b"/abi.Method";

/// Knows the runtime's names.
#[derive(Debug, Clone)]
pub(crate) struct Runtime {
    module_paths: Vec<Vec<u8>>,
}

impl Runtime {
    /// The known module paths, and those of `more`, for forks.
    pub(crate) fn new(more: &[String]) -> Self {
        let known = MODULE_PATHS.iter().map(|path| path.to_vec());
        Self { module_paths: known.chain(more.iter().map(|path| path.clone().into_bytes())).collect() }
    }

    pub(crate) fn is_unreachable_method(&self, symbol: &[u8]) -> bool {
        self.is(symbol, UNREACHABLE_METHOD)
    }

    pub(crate) fn is_uncommon_type(&self, struct_name: &[u8]) -> bool {
        self.is(without_number(struct_name), UNCOMMON_TYPE)
    }

    pub(crate) fn is_method(&self, struct_name: &[u8]) -> bool {
        self.is(without_number(struct_name), METHOD)
    }

    /// Whether `name` is `item` of the runtime's module: neither more before it, nor after.
    fn is(&self, name: &[u8], item: &[u8]) -> bool {
        name.strip_suffix(item).is_some_and(|path| self.module_paths.iter().any(|known| known == path))
    }
}

/// Takes off the `.12` that LLVM adds to a struct name that is taken, when contexts merge.
fn without_number(name: &[u8]) -> &[u8] {
    let digits = name.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    match name[..name.len() - digits].strip_suffix(b".") {
        Some(stem) if digits > 0 => stem,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::Runtime;

    #[test]
    fn struct_types_may_be_renamed() {
        let runtime = Runtime::new(&[]);
        assert!(runtime.is_method(b"github.com/goplus/llgo/runtime/abi.Method"));
        assert!(runtime.is_method(b"github.com/xgo-dev/llgo/runtime/abi.Method.12"));
        assert!(!runtime.is_method(b"github.com/goplus/llgo/runtime/abi.Method."));
        assert!(!runtime.is_method(b"github.com/goplus/llgo/runtime/abi.Methods"));
    }

    #[test]
    fn a_package_that_looks_like_the_runtime_is_not() {
        let runtime = Runtime::new(&[]);
        assert!(!runtime.is_method(b"example.com/runtime/abi.Method"));
        assert!(!runtime.is_method(b"x/github.com/goplus/llgo/runtime/abi.Method"));
        assert!(Runtime::new(&["example.com/runtime".into()]).is_method(b"example.com/runtime/abi.Method"));
    }
}
