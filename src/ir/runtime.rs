//! How LLGo's runtime is told from packages that look like it: by its whole module path.

use super::llvm::Value;

/// The module paths under which LLGo's runtime is known: of its `relocs` dialect, and of its main branch.
const MODULE_PATHS: [&[u8]; 2] = [b"github.com/goplus/llgo/runtime", b"github.com/xgo-dev/llgo/runtime"];

/// What follows the module path in the names that matter.
const UNREACHABLE_METHOD: &[u8] = b"/internal/runtime.unreachableMethod";
const NEW_ITAB: &[u8] = b"/internal/runtime.NewItab";
const UNCOMMON_TYPE: &[u8] = b"/abi.UncommonType";
const METHOD: &[u8] = b"/abi.Method";

/// The runtime's functions, by the name after the module path, that compare or hash values whose type is known at run
/// time only: they call the Equal of whatever type they meet in an interface.
const COMPARES: [&[u8]; 14] = [
    b"EfaceEqual",
    b"IfaceEqual",
    b"efaceeq",
    b"ifaceeq",
    b"interequal",
    b"nilinterequal",
    b"interhash",
    b"nilinterhash",
    b"typehash",
    b"typehashImpl",
    b"EfaceHash",
    b"IfaceHash",
    b"efaceHash",
    b"ifaceHash",
];
/// What LLGo calls a function that takes a closure's environment and calls the one whose name follows, or is a copy of
/// it.
const STUB: &[u8] = b"__llgo_stub.";
const INTERNAL_RUNTIME: &[u8] = b"/internal/runtime.";

/// The functions that call the Equal of the parts of a type, and of nothing else: the two that are given the type, and
/// those that they call to look at cheap parts first. They are reached through the type's own Equal, or the two are
/// called with the type: LLGo compares arrays that way.
const COMPARE_PARTS: [&[u8]; 4] =
    [b"structequal", b"arrayequal", b"structFieldsHaveCheapMismatch", b"typeHasCheapMismatch"];

/// The runtime's functions that do nothing but make something, as package initialisers call them.
const MAKES: [(&[u8], Makes); 14] = [
    (b"AllocU", Makes::Memory),
    (b"AllocZ", Makes::Memory),
    (b"MakeMap", Makes::Map),
    (b"MakeSmallMap", Makes::Map),
    (b"MapAssign", Makes::MapEntry),
    (b"MapAssignFast32", Makes::FastMapEntry),
    (b"MapAssignFast32Ptr", Makes::FastMapEntry),
    (b"MapAssignFast64", Makes::FastMapEntry),
    (b"MapAssignFast64Ptr", Makes::FastMapEntry),
    (b"MapAssignFastStr", Makes::FastMapEntry),
    (b"NewItab", Makes::Itab),
    (b"StringCat", Makes::String),
    (b"MakeSlice", Makes::Slice),
    (b"NewChan", Makes::Chan),
];

/// What a function of the runtime makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Makes {
    /// Memory of the size that it is given. When there is none left, it does not return.
    Memory,
    /// A map.
    Map,
    /// The place of a key's element in a map. It panics where the map is nil, or the key cannot be hashed.
    MapEntry,
    /// The same, where the key is given as a value instead of its address: an integer, a pointer or a string.
    FastMapEntry,
    /// The method table of a type for an interface. It is remembered, so that nobody can tell who has made it.
    Itab,
    /// A string that is made of two.
    String,
    /// A slice of a length, a capacity and a size of elements. It panics where those make no sense.
    Slice,
    /// A channel of a size of elements and a capacity.
    Chan,
}

/// Packages of the standard library that read the Equal of types they get from values: to call it, or to learn whether
/// there is one (`Comparable`, `MapOf`, `StructOf`). Any function of theirs counts, as which of them do so changes.
const COMPARING_PACKAGES: [&[u8]; 7] = [
    b"reflect",
    b"internal/reflectlite",
    b"internal/abi",
    b"internal/sync",
    b"internal/runtime/maps",
    b"hash/maphash",
    b"unique",
];

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

    /// Whether a function may call, or look for, the Equal of a type that it learns of at run time.
    ///
    /// Of the runtime's own functions, those count as well into whose bodies one of the known ones may have been
    /// inlined, and aliases, of which nothing is known.
    pub(crate) fn compares(&self, function: Value<'_>, name: &[u8]) -> bool {
        if COMPARING_PACKAGES.iter().any(|package| is_in_package(name, package)) {
            return true;
        }
        self.internal(name).is_some_and(|item| {
            COMPARES.contains(&item)
                || (!COMPARE_PARTS.contains(&item)
                    && !function.is_variable()
                    && (!function.is_function() || function.has_indirect_predicate_call()))
        })
    }

    /// Whether a function compares two values of a type that it is given, or the parts of one.
    pub(crate) fn compares_parts(&self, name: &[u8]) -> bool {
        self.internal(name).is_some_and(|item| COMPARE_PARTS.contains(&item))
    }

    /// Whether a function makes the itab of an interface type and a type.
    pub(crate) fn is_new_itab(&self, symbol: &[u8]) -> bool {
        self.is(symbol, NEW_ITAB)
    }

    /// What follows the module path and the name of the runtime's internal package.
    fn internal<'n>(&self, name: &'n [u8]) -> Option<&'n [u8]> {
        let name = name.strip_prefix(STUB).unwrap_or(name);
        let after = |path: &Vec<u8>| name.strip_prefix(path.as_slice())?.strip_prefix(INTERNAL_RUNTIME);
        self.module_paths.iter().find_map(after)
    }

    /// What a function of the runtime makes, if that is all it does.
    pub(crate) fn makes(&self, function: &[u8]) -> Option<Makes> {
        let item = self.internal(function)?;
        MAKES.into_iter().find(|(name, _)| *name == item).map(|(_, makes)| makes)
    }

    /// Whether a function is one of the runtime's own.
    pub(crate) fn is_internal(&self, function: &[u8]) -> bool {
        self.internal(function).is_some()
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

/// Whether a symbol is of that package: its name goes on with a dot.
pub(crate) fn is_in_package(symbol: &[u8], package: &[u8]) -> bool {
    // A path may begin with the same word, and a dot: `reflect.app/x.F`. Type arguments and receivers may be paths.
    let Some(item) = symbol.strip_prefix(package).filter(|rest| rest.starts_with(b".")) else { return false };
    let end = item.iter().position(|byte| b"[(".contains(byte)).unwrap_or(item.len());
    !item[..end].contains(&b'/')
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
    use super::{is_in_package, Runtime};

    #[test]
    fn struct_types_may_be_renamed() {
        let runtime = Runtime::new(&[]);
        assert!(runtime.is_method(b"github.com/goplus/llgo/runtime/abi.Method"));
        assert!(runtime.is_method(b"github.com/xgo-dev/llgo/runtime/abi.Method.12"));
        assert!(!runtime.is_method(b"github.com/goplus/llgo/runtime/abi.Method."));
        assert!(!runtime.is_method(b"github.com/goplus/llgo/runtime/abi.Methods"));
    }

    #[test]
    fn packages_are_whole_words() {
        assert!(is_in_package(b"reflect.Value.IsZero", b"reflect"));
        assert!(is_in_package(b"reflect.(*rtype).Comparable", b"reflect"));
        assert!(is_in_package(b"hash/maphash.Comparable[a/b.T]", b"hash/maphash"));
        assert!(!is_in_package(b"reflect.app/x.F", b"reflect"));
        assert!(
            !is_in_package(b"reflected.Value", b"reflect") && !is_in_package(b"my/reflect.F", b"reflect")
        );
    }

    #[test]
    fn functions_of_the_runtime() {
        let runtime = Runtime::new(&[]);
        let name = b"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual";
        assert_eq!(runtime.internal(name), Some(&b"EfaceEqual"[..]));
        assert_eq!(runtime.internal(&[&b"__llgo_stub."[..], name].concat()), Some(&b"EfaceEqual"[..]));
        assert_eq!(runtime.internal(b"main.EfaceEqual"), None);
    }

    #[test]
    fn a_package_that_looks_like_the_runtime_is_not() {
        let runtime = Runtime::new(&[]);
        assert!(!runtime.is_method(b"example.com/runtime/abi.Method"));
        assert!(!runtime.is_method(b"x/github.com/goplus/llgo/runtime/abi.Method"));
        assert!(Runtime::new(&["example.com/runtime".into()]).is_method(b"example.com/runtime/abi.Method"));
    }
}
