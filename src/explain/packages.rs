//! Which Go package a symbol belongs to, by its name.

/// What stands before the name of a type in that of its descriptor, and before that of a function in that of its stub.
const PREFIXES: [&str; 2] = ["_llgo_", "__llgo_stub."];

/// A name without what LLGo puts before those of types and functions.
pub(crate) fn without_prefix(name: &str) -> &str {
    let name = name.trim_start_matches('*');
    PREFIXES.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name)
}

/// The path of the package: what stands before the first dot after the last slash. Empty of a name without one, such as
/// those of C functions and of predeclared and unnamed types.
pub(crate) fn package_of(name: &str) -> &str {
    let name = without_prefix(name);
    // Type arguments and receivers have paths of their own.
    let own = &name[..name.find(['[', '(', '$', '#']).unwrap_or(name.len())];
    let start = own.rfind('/').map_or(0, |slash| slash + 1);
    match own[start..].find('.') {
        // LLVM's own names, and those that begin with a dot.
        Some(dot) if start + dot > 0 && !own.starts_with("llvm.") => &own[..start + dot],
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::package_of;

    #[test]
    fn packages() {
        for (name, package) in [
            ("main.main", "main"),
            ("main.(*T).M", "main"),
            ("example.com/a.b/c.F", "example.com/a.b/c"),
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
            ("", ""),
        ] {
            assert_eq!(package_of(name), package, "{name}");
        }
    }
}
