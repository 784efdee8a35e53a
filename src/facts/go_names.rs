//! The names of Go's items as LLGo writes them, and the changes that LLVM makes to names.
//!
//! Names are bytes, as they need not be UTF-8. A symbol of Go's is called `PACKAGE.ITEM`, where a package is a path
//! such as `example.com/a.b/c`, and an item may have type arguments and receivers with paths of their own.

/// The prefixes of the names of descriptors, before the type's name, and of stubs, before the function's.
const PREFIXES: [&[u8]; 2] = [b"_llgo_", STUB];

/// The prefix of a function that takes a closure's environment, and calls the function whose name follows or is a copy
/// of it.
pub const STUB: &[u8] = b"__llgo_stub.";

/// The suffix of the names of init functions. Those that users write are called `PKG.init#1` and so on.
const INIT: &[u8] = b".init";

/// The prefixes of names that have a dot and are not Go's: LLVM's own, C++'s, Rust's, and names that LLVM is not to
/// mangle.
const NOT_GO: [&[u8]; 4] = [b"llvm.", b"_Z", b"_R", b"\x01"];

/// The marks in the names of functions that the front end makes for method expressions and method values. LLVM may add
/// a suffix.
const WRAPPERS: [&[u8]; 2] = [b"$thunk", b"$bound"];

/// The suffix of the function by which reflection makes method values, behind the name of the method's body. It is none
/// of the wrappers: nobody gets at the one of a look-up of reflection's own but by looking that up, which counts as a
/// look-up of any method by itself.
pub const METHOD_VALUE: &[u8] = b"$methodvalue";

/// The prefix of strings that only tables of records refer to.
const RECORD_STRING: &[u8] = b"__llgo_relocstr$";

/// The methods of `reflect.Type` and `reflect.Value` that look methods up.
const LOOKUPS: [&[u8]; 3] = [b"Method", b"MethodByName", b"Methods"];

/// Whether a name is `stem`, or `stem.12`: linking, and merging contexts, add a number to a name that is taken.
pub fn is_numbered(name: &[u8], stem: &[u8]) -> bool {
    // Most names have another prefix.
    name.strip_prefix(stem).is_some_and(|_| name == stem || without_number(name) == stem)
}

/// A name without the `.12` that linking, and merging contexts, add to a name that is taken.
pub fn without_number(name: &[u8]) -> &[u8] {
    let digits = name.iter().rev().take_while(|byte| byte.is_ascii_digit()).count();
    match name[..name.len() - digits].strip_suffix(b".") {
        Some(stem) if digits > 0 => stem,
        _ => name,
    }
}

/// A name without the `.llvm.12` that LLVM adds where it lets other modules see a symbol.
pub fn without_promotion(name: &[u8]) -> &[u8] {
    let stem = without_number(name);
    stem.strip_suffix(b".llvm").filter(|_| stem != name).unwrap_or(name)
}

/// The symbols that a function may have in the function table. A name may have been changed by linking, or by LLVM, which
/// adds `.llvm.12`; and where a symbol has no row, the runtime looks for another name of it.
pub fn names_in_table(name: &[u8]) -> Vec<Vec<u8>> {
    let mut names = vec![name];
    while let [.., last] = names[..] {
        let stem = without_number(last);
        let stem = stem.strip_suffix(b".llvm").unwrap_or(stem);
        if stem == last || stem.is_empty() {
            break;
        }
        names.push(stem);
    }
    names.into_iter().flat_map(|name| [Some(name.to_vec()), printed(name)]).flatten().collect()
}

/// What the runtime makes of the name of a symbol, where that is another name: package main is called by its path in
/// symbols, and on some systems all symbols begin with `_`.
fn printed(name: &[u8]) -> Option<Vec<u8>> {
    let main = name.strip_prefix(b"command-line-arguments.").map(|rest| [b"main.", rest].concat());
    main.or_else(|| name.strip_prefix(b"_").map(<[u8]>::to_vec))
}

/// A name without stars and LLGo's prefixes: `*_llgo_main.T` is `main.T`.
pub fn without_prefix(name: &[u8]) -> &[u8] {
    let stars = name.iter().take_while(|&&byte| byte == b'*').count();
    let name = &name[stars..];
    PREFIXES.iter().find_map(|prefix| name.strip_prefix(*prefix)).unwrap_or(name)
}

/// Whether a name is one of LLGo's descriptors.
pub fn is_descriptor(name: &[u8]) -> bool {
    let stars = name.iter().take_while(|&&byte| byte == b'*').count();
    name[stars..].starts_with(PREFIXES[0])
}

/// Whether a name is one that LLVM makes for a constant without one, so that other modules can refer to it:
/// `anon.6c1b….12`, with a hash of the module.
pub fn is_anonymous(name: &[u8]) -> bool {
    let Some(rest) = name.strip_prefix(b"anon.") else { return false };
    let hash = rest.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
    hash == 32 && without_number(rest).len() >= hash && rest.get(hash) == Some(&b'.')
}

/// The path of a symbol's package, which ends at the first dot after the last slash. `None` of a name without a
/// package, such as those of C functions and of predeclared and unnamed types.
pub fn package(name: &[u8]) -> Option<&[u8]> {
    let name = without_prefix(name);
    let path = &name[..end_of_path(name, b"[($#")];
    let start = path.iter().rposition(|&byte| byte == b'/').map_or(0, |slash| slash + 1);
    let dot = start + path[start..].iter().position(|&byte| byte == b'.')?;
    // LLVM's own names, and those that begin with a dot.
    (dot > 0 && !path.starts_with(b"llvm.") && !is_anonymous(name)).then(|| &path[..dot])
}

/// Whether a symbol is of that package: a dot follows the package in its name.
pub fn is_in_package(symbol: &[u8], package: &[u8]) -> bool {
    // A path may begin with the same word, and a dot: `reflect.app/x.F`.
    let Some(item) = symbol.strip_prefix(package).filter(|rest| rest.starts_with(b".")) else { return false };
    !item[..end_of_path(item, b"[(")].contains(&b'/')
}

/// Whether a name has the form of Go's: the path of a package, a dot, and an item. Numbers behind a dot are LLVM's, for
/// a second symbol of the same name.
pub fn is_go_name(name: &[u8]) -> bool {
    let end = end_of_path(name, b"[(");
    let item = name[..end].rsplit(|&byte| byte == b'/').next().unwrap_or_default();
    let Some(dot) = item.iter().position(|&byte| byte == b'.') else { return false };
    let begins = item.get(dot + 1).or(name.get(end)).is_some_and(|&byte| !byte.is_ascii_digit());
    dot > 0 && begins && !NOT_GO.iter().any(|other| name.starts_with(other))
}

/// Whether a function is an instance of a generic one, or a method of one's type: its name has type arguments.
pub fn is_instance(function: &[u8]) -> bool {
    let is_argument = |pair: &[u8]| pair[1] == b'[' && (pair[0].is_ascii_alphanumeric() || pair[0] == b'_');
    function.windows(2).any(is_argument)
}

/// Whether a name could be written in C: Go's have a dot, as they begin with a package. A leading `\01` only says that
/// LLVM is not to mangle the name, as clang writes it for `asm` labels.
pub fn is_c_name(name: &[u8]) -> bool {
    let name = name.strip_prefix(b"\x01").unwrap_or(name);
    let starts = |byte: &u8| byte.is_ascii_alphabetic() || *byte == b'_';
    let goes_on = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    name.first().is_some_and(starts) && name.iter().all(goes_on)
}

/// The path of the package that a function initializes, if it is called like one that does.
pub fn package_of_init(function: &[u8]) -> Option<&[u8]> {
    function.strip_suffix(INIT)
}

/// Whether a function has the name of a package's init function.
pub fn is_init(function: &[u8]) -> bool {
    function.ends_with(INIT)
}

/// Whether the Name of a slot is exported: it begins with an upper-case letter and is not qualified by a package, whose
/// path may begin with one, too.
pub fn is_exported(method: &[u8]) -> bool {
    let Ok(name) = std::str::from_utf8(method) else { return true };
    name.chars().next().is_some_and(char::is_uppercase) && !name.contains('.')
}

/// Whether a method of that name may look methods up by reflection.
pub fn is_lookup(method: &[u8]) -> bool {
    LOOKUPS.contains(&method)
}

/// Whether a name is that of a string of the tables of records.
pub fn is_record_string(name: &[u8]) -> bool {
    name.starts_with(RECORD_STRING)
}

/// Whether a function is one of package reflect's own. Thunks and bound methods belong to the code that has the method
/// expression or the method value, also where they are named after the package of the method.
pub fn is_reflect(function: &[u8]) -> bool {
    is_in_package(function, b"reflect")
        && !WRAPPERS.iter().any(|mark| function.windows(mark.len()).any(|part| part == *mark))
}

/// Where the path of a package ends at the latest: type arguments and receivers have paths of their own.
fn end_of_path(name: &[u8], ends: &[u8]) -> usize {
    name.iter().position(|byte| ends.contains(byte)).unwrap_or(name.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages() {
        for (name, expected) in [
            ("main.main", "main"),
            ("main.(*T).M", "main"),
            ("example.com/a.b/c.F", "example.com/a.b/c"),
            ("github.com/x/y.v2/z.F[example.com/q.T]", "github.com/x/y.v2/z"),
            ("*_llgo_example.com/c.T", "example.com/c"),
            ("**_llgo_main.T", "main"),
            ("__llgo_stub.example.com/c.F", "example.com/c"),
            ("main.Map[example.com/c.T]", "main"),
            ("main.(*Map[example.com/c.T]).M", "main"),
            ("main.init$guard", "main"),
            ("main.run$1", "main"),
            ("_llgo_func$ETeB8WwW04.JEq0", ""),
            ("_llgo_int", ""),
            ("printf", ""),
            ("llvm.used", ""),
            (".str", ""),
            ("anon.0123456789abcdef0123456789abcdef.12", ""),
            ("anon.F", "anon"),
            ("", ""),
        ] {
            assert_eq!(package(name.as_bytes()).unwrap_or_default(), expected.as_bytes(), "{name}");
        }
    }

    #[test]
    fn packages_are_whole_words() {
        assert!(is_in_package(b"reflect.Value.IsZero", b"reflect"));
        assert!(is_in_package(b"reflect.(*rtype).Comparable", b"reflect"));
        assert!(is_in_package(b"hash/maphash.Comparable[a/b.T]", b"hash/maphash"));
        assert!(!is_in_package(b"reflect.app/x.F", b"reflect"));
        assert!(!is_in_package(b"reflected.Value", b"reflect"));
        assert!(!is_in_package(b"my/reflect.F", b"reflect"));
    }

    #[test]
    fn instances() {
        for name in ["main.F[int]", "main.(*List[a/b.T]).Count", "main.F_[int]$1"] {
            assert!(is_instance(name.as_bytes()), "{name}");
        }
        for name in ["main.F", "main.eq.[2]Line", "main.run$1", ""] {
            assert!(!is_instance(name.as_bytes()), "{name}");
        }
    }

    #[test]
    fn numbers_of_linking() {
        for name in ["table", "table.2", "table.12"] {
            assert!(is_numbered(name.as_bytes(), b"table"), "{name}");
        }
        for name in ["tables", "table.", "table.x", "table.2x", "a.table", "table.1.2", ""] {
            assert!(!is_numbered(name.as_bytes(), b"table"), "{name}");
        }
    }

    #[test]
    fn names_of_functions_in_the_table() {
        for (name, expected) in [
            ("a.f", "a.f"),
            ("a.f.12", "a.f.12 a.f"),
            ("a.f.llvm.12", "a.f.llvm.12 a.f"),
            ("a.f.3.llvm.12", "a.f.3.llvm.12 a.f.3 a.f"),
            ("_a.f", "_a.f a.f"),
            ("command-line-arguments.f", "command-line-arguments.f main.f"),
            (
                "command-line-arguments.f.1",
                "command-line-arguments.f.1 main.f.1 command-line-arguments.f main.f",
            ),
            ("12", "12"),
            ("", ""),
        ] {
            let names: Vec<_> = names_in_table(name.as_bytes())
                .into_iter()
                .map(|it| String::from_utf8(it).unwrap())
                .collect();
            assert_eq!(names.join(" "), expected, "{name}");
        }
    }

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

    #[test]
    fn go_names_are_no_c_names() {
        assert!(is_c_name(b"OnEvent") && is_c_name(b"_x9"));
        assert!(!is_c_name(b"main.main") && !is_c_name(b"9lives") && !is_c_name(b""));
        assert!(is_c_name(b"__llgo_argc") && is_c_name(b"\x01OnEvent"));
    }

    #[test]
    fn exported_names() {
        for (name, expected) in
            [("Keep", true), ("Ärger", true), ("keep", false), ("_Keep", false), ("Foo/bar.sound", false)]
        {
            assert_eq!(is_exported(name.as_bytes()), expected, "{name}");
        }
        assert!(!is_exported(b""));
        assert!(is_exported(b"\xff"), "what cannot be read may be exported");
    }
}
