//! The names of LLGo's runtime. A package that looks like it has another module path.

use crate::go_names::{is_in_package, without_number, STUB};

/// The module paths under which LLGo's runtime is known: of its `relocs` dialect, and of its main branch.
const MODULE_PATHS: [&[u8]; 2] = [b"github.com/goplus/llgo/runtime", b"github.com/xgo-dev/llgo/runtime"];

/// Names of the runtime, without the module path.
const UNREACHABLE_METHOD: &[u8] = b"/internal/runtime.unreachableMethod";
const NEW_ITAB: &[u8] = b"/internal/runtime.NewItab";
const IMPLEMENTS: &[u8] = b"/internal/runtime.Implements";
const IFACE_PTR_DATA: &[u8] = b"IfacePtrData";
const STRING_CAT: &[u8] = b"StringCat";
const STRING_SLICE: &[u8] = b"StringSlice2";
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
const INTERNAL_RUNTIME: &[u8] = b"/internal/runtime.";
const ABI: &[u8] = b"/abi.";

/// The functions that call only the Equal of the parts of a type: the two that take the type, and those that these two
/// call to compare cheap parts first. They are reached through the type's own Equal, or code calls the two with the
/// type, as LLGo compares arrays.
const COMPARE_PARTS: [&[u8]; 4] =
    [b"structequal", b"arrayequal", b"structFieldsHaveCheapMismatch", b"typeHasCheapMismatch"];

/// The functions of the runtime that only make something, as init functions call them.
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
    (STRING_CAT, Makes::String),
    (b"MakeSlice", Makes::Slice),
    (b"NewChan", Makes::Chan),
];

/// What a function of the runtime makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Makes {
    /// Memory of a size. When there is none left, the function does not return.
    Memory,
    /// A map.
    Map,
    /// The place of a key's element in a map. It panics where the map is nil, or the key cannot be hashed.
    MapEntry,
    /// The same of a key that is passed itself, without its address: an integer, a pointer or a string.
    FastMapEntry,
    /// The method table of a type for an interface. The runtime remembers it, so that code cannot observe which call
    /// made it.
    Itab,
    /// A string that is made of two.
    String,
    /// A slice of a length, a capacity and a size of elements. It panics where those make no sense.
    Slice,
    /// A channel of a size of elements and a capacity.
    Chan,
}

/// Whether a function compares values of types that it learns of at run time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compares {
    /// It may.
    Always,
    /// It is one of the runtime's own, and does so when one that compares has been inlined into it.
    IfInlined,
    /// It does not.
    Never,
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

/// The runtime's names, under all known module paths.
#[derive(Debug, Clone)]
pub struct Runtime {
    module_paths: Vec<Vec<u8>>,
}

impl Runtime {
    /// The known module paths, and those of `more`, for forks.
    pub fn new(more: &[String]) -> Self {
        let known = MODULE_PATHS.iter().map(|path| path.to_vec());
        Self { module_paths: known.chain(more.iter().map(|path| path.clone().into_bytes())).collect() }
    }

    /// Whether a symbol is the runtime's own unreachable method.
    pub fn is_unreachable_method(&self, symbol: &[u8]) -> bool {
        self.is(symbol, UNREACHABLE_METHOD)
    }

    /// Whether a function of that name may call, or look for, the Equal of a type that it learns of at run time.
    pub fn compares(&self, function: &[u8]) -> Compares {
        if COMPARING_PACKAGES.iter().any(|package| is_in_package(function, package)) {
            return Compares::Always;
        }
        match self.internal(function) {
            Some(item) if COMPARES.contains(&item) => Compares::Always,
            Some(item) if !COMPARE_PARTS.contains(&item) => Compares::IfInlined,
            _ => Compares::Never,
        }
    }

    /// Whether a function compares two values of a type that it takes as an argument, or parts of them.
    pub fn compares_parts(&self, name: &[u8]) -> bool {
        self.internal(name).is_some_and(|item| COMPARE_PARTS.contains(&item))
    }

    /// Whether a function makes the itab of an interface type and a type.
    pub fn is_new_itab(&self, symbol: &[u8]) -> bool {
        self.is(symbol, NEW_ITAB)
    }

    /// Whether a function asks whether a type implements an interface type, as an assertion does.
    pub fn is_implements(&self, symbol: &[u8]) -> bool {
        self.is(symbol, IMPLEMENTS)
    }

    /// Whether a function does something with a map, whose type it is given.
    pub fn is_of_maps(&self, function: &[u8]) -> bool {
        self.internal(function).is_some_and(|item| item.starts_with(b"Map"))
    }

    /// Whether a function returns the data of an interface value with methods: LLGo's code calls it before it loads a
    /// method from the itab, whatever it does with that.
    pub fn is_iface_ptr_data(&self, function: &[u8]) -> bool {
        self.internal(function) == Some(IFACE_PTR_DATA)
    }

    /// The name of an item of the runtime's internal package, without the path.
    pub(crate) fn internal<'n>(&self, name: &'n [u8]) -> Option<&'n [u8]> {
        self.item(name.strip_prefix(STUB).unwrap_or(name), INTERNAL_RUNTIME)
    }

    /// The name of an item of the runtime's package `abi`, without the path.
    pub(crate) fn in_abi<'n>(&self, name: &'n [u8]) -> Option<&'n [u8]> {
        self.item(name, ABI)
    }

    /// What follows a module path of the runtime and the name of a package.
    fn item<'n>(&self, name: &'n [u8], package: &[u8]) -> Option<&'n [u8]> {
        let after = |path: &Vec<u8>| name.strip_prefix(path.as_slice())?.strip_prefix(package);
        self.module_paths.iter().find_map(after)
    }

    /// What a function of the runtime makes, if it does nothing else.
    pub fn makes(&self, function: &[u8]) -> Option<Makes> {
        let item = self.internal(function)?;
        MAKES.into_iter().find(|(name, _)| *name == item).map(|(_, makes)| makes)
    }

    /// Whether a function joins two strings, and does nothing else.
    pub fn joins_strings(&self, function: &[u8]) -> bool {
        self.internal(function) == Some(STRING_CAT)
    }

    /// Whether a function returns the part of a string between two indices, or panics when one is out of range.
    pub fn cuts_strings(&self, function: &[u8]) -> bool {
        self.internal(function) == Some(STRING_SLICE)
    }

    /// Whether a function is one of the runtime's own.
    pub fn is_internal(&self, function: &[u8]) -> bool {
        self.internal(function).is_some()
    }

    /// Whether a struct type is the runtime's `UncommonType`.
    pub fn is_uncommon_type(&self, struct_name: &[u8]) -> bool {
        self.is(without_number(struct_name), UNCOMMON_TYPE)
    }

    /// Whether a struct type is the runtime's `Method`, a slot.
    pub fn is_method(&self, struct_name: &[u8]) -> bool {
        self.is(without_number(struct_name), METHOD)
    }

    /// Whether `name` is a module path of the runtime with `item` behind it, and no more.
    fn is(&self, name: &[u8], item: &[u8]) -> bool {
        name.strip_suffix(item).is_some_and(|path| self.module_paths.iter().any(|known| known == path))
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
