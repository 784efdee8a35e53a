//! Who reads method tables, and for what.
//!
//! The runtime matches a table with the methods that an interface type lists, by name and func type: a slot that no
//! interface type lists is nothing to it. Reflection counts methods and takes them by their index, and then each slot
//! counts. All get at a table through a few functions ([`Runtime::gets_tables`]), so that whoever refers to one of these
//! reads whole tables, unless it is known to need no more than what is listed ([`Runtime::needs_listed_only`]).
//!
//! Read in the sources of LLGo's runtime, and of Go's standard library 1.26.

use crate::runtime::Runtime;

/// The package of the standard library of which LLGo's is a variant, with a dot.
const STANDARD_ABI: &[u8] = b"internal/abi.";

/// The functions of the runtime's package `abi` by which code gets at a method table, or at its counts.
const IN_ABI: [&[u8]; 5] = [
    b"(*Type).Uncommon",
    b"(*Type).ExportedMethods",
    b"(*Type).NumMethod",
    b"(*UncommonType).Methods",
    b"(*UncommonType).ExportedMethods",
];

/// The same of packages that are built on it.
const IN_OTHERS: [&[u8]; 10] = [
    b"reflect.(*rtype).uncommon",
    b"reflect.(*rtype).exportedMethods",
    b"reflect.(*rtype).NumMethod",
    b"reflect.Value.NumMethod",
    b"internal/reflectlite.rtype.uncommon",
    b"internal/reflectlite.rtype.exportedMethods",
    b"internal/reflectlite.rtype.NumMethod",
    b"internal/reflectlite.(*rtype).uncommon",
    b"internal/reflectlite.(*rtype).exportedMethods",
    b"internal/reflectlite.(*rtype).NumMethod",
];

/// The functions of the runtime's internal package that read tables, and need no more than what interface types list.
const IN_RUNTIME: [(&[u8], Reason); 5] = [
    (b"NewItab", Reason::Matches),
    (b"interfaceImplementation", Reason::Matches),
    (b"Implements", Reason::Matches),
    (b"(*TypeAssertionError).Error", Reason::PackagePath),
    (b"pkgpath", Reason::PackagePath),
];

/// The same of other packages.
const LISTED_ONLY: [(&[u8], Reason); 24] = [
    (b"runtime.prepareFinalizerArgument", Reason::IsThere),
    (b"reflect.(*rtype).PkgPath", Reason::PackagePath),
    (b"reflect.pkgPathFor", Reason::PackagePath),
    (b"reflect.haveIdenticalType", Reason::PackagePath),
    (b"reflect.convertOp", Reason::PackagePath),
    (b"reflect.findNamed", Reason::PackagePath),
    (b"reflect.toFuncType", Reason::Copies),
    (b"reflect.toClosureType", Reason::Copies),
    (b"reflect.Value.Elem", Reason::OfInterfaces),
    (b"reflect.Value.assignTo", Reason::OfInterfaces),
    (b"reflect.cvtT2I", Reason::OfInterfaces),
    (b"reflect.valueInterface", Reason::OfInterfaces),
    (b"reflect.methodReceiver", Reason::LookedUp),
    (b"reflect.Value.typeSlow", Reason::LookedUp),
    (b"reflect.Value.abiTypeSlow", Reason::LookedUp),
    (b"internal/reflectlite.rtype.PkgPath", Reason::PackagePath),
    (b"internal/reflectlite.(*rtype).PkgPath", Reason::PackagePath),
    (b"internal/reflectlite.haveIdenticalType", Reason::PackagePath),
    (b"internal/reflectlite.Value.Elem", Reason::OfInterfaces),
    (b"internal/reflectlite.Value.assignTo", Reason::OfInterfaces),
    (b"encoding/json.(*decodeState).array", Reason::OfInterfaces),
    (b"encoding/json.(*decodeState).object", Reason::OfInterfaces),
    (b"encoding/json.(*decodeState).literalStore", Reason::OfInterfaces),
    (b"encoding/json.indirect", Reason::BeforeAssertion),
];

/// Why a function that gets at method tables needs no slot but those that interface types list.
#[derive(Debug, Clone, Copy)]
enum Reason {
    /// It looks for the methods that an interface type lists.
    Matches,
    /// It reads the path of the package beside the table.
    PackagePath,
    /// It asks whether a type may have a table at all.
    IsThere,
    /// It copies a table, with its counts, to a type that it makes.
    Copies,
    /// It counts the methods of interface types, which have no such table.
    OfInterfaces,
    /// It has the index of a method that has been looked up, by code that reads whole tables.
    LookedUp,
    /// It asks whether a type has any methods, before it asserts a value to interface types, whose methods are listed.
    BeforeAssertion,
}

impl Runtime {
    /// Whether a function gets at a method table, or at its counts, so that its callers read them. LLVM makes copies of
    /// functions, and adds a dot and more to their names.
    pub fn gets_tables(&self, function: &[u8]) -> bool {
        let is_one = |known: &[&[u8]], name: &[u8]| {
            known.iter().any(|it| name.strip_prefix(*it).is_some_and(|rest| matches!(rest, [] | [b'.', ..])))
        };
        let in_abi = || self.in_abi(function).or_else(|| function.strip_prefix(STANDARD_ABI));
        is_one(&IN_OTHERS, function) || in_abi().is_some_and(|item| is_one(&IN_ABI, item))
    }

    /// Whether a function that reads method tables needs no slot but those that interface types list.
    pub fn needs_listed_only(&self, function: &[u8]) -> bool {
        let of_runtime = self.internal(function);
        let found = of_runtime.and_then(|item| IN_RUNTIME.iter().find(|(name, _)| *name == item));
        found.is_some() || LISTED_ONLY.iter().any(|(name, _)| *name == function)
    }
}

#[cfg(test)]
mod tests {
    use crate::runtime::Runtime;

    #[test]
    fn functions_of_tables() {
        let runtime = Runtime::new(&[]);
        assert!(runtime.gets_tables(b"github.com/xgo-dev/llgo/runtime/abi.(*Type).Uncommon"));
        assert!(runtime.gets_tables(b"reflect.Value.NumMethod"));
        assert!(runtime.gets_tables(b"internal/abi.(*UncommonType).Methods"));
        assert!(runtime.gets_tables(b"internal/abi.(*Type).Uncommon.specialized.1"));
        assert!(!runtime.gets_tables(b"internal/abi.(*Type).Uncommonly"));
        assert!(!runtime.gets_tables(b"example.com/runtime/abi.(*Type).Uncommon"));
        assert!(!runtime.gets_tables(b"github.com/xgo-dev/llgo/runtime/abi.(*Type).Kind"));
        assert!(runtime.needs_listed_only(b"github.com/goplus/llgo/runtime/internal/runtime.NewItab"));
        assert!(runtime.needs_listed_only(b"reflect.Value.Elem"));
        assert!(!runtime.needs_listed_only(b"reflect.Value.Method"));
        assert!(!runtime.needs_listed_only(b"main.NewItab"));
    }
}
