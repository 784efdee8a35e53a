//! Patterns for symbol names, as options take them.

use std::fmt;

/// A pattern for symbol names: `*` matches any bytes, `?` one byte, and any other byte itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glob(Vec<u8>);

impl Glob {
    /// Every string is a glob.
    pub fn new(pattern: &str) -> Self {
        Self(pattern.as_bytes().to_vec())
    }

    /// Whether all of `name` matches. At most pattern times name steps.
    pub fn matches(&self, name: &[u8]) -> bool {
        let (mut pattern, mut rest) = (self.0.as_slice(), name);
        // The pattern after the last star, and the rest of the name to try it on next when it does not match here.
        let mut retry: Option<(&[u8], &[u8])> = None;
        loop {
            match (pattern.split_first(), rest.split_first()) {
                (Some((b'*', after)), _) => {
                    retry = Some((after, rest));
                    pattern = after;
                }
                (Some((&wanted, after)), Some((&byte, others))) if wanted == b'?' || wanted == byte => {
                    (pattern, rest) = (after, others);
                }
                (None, None) => return true,
                _ => match retry {
                    Some((after, [_, others @ ..])) => {
                        retry = Some((after, others));
                        (pattern, rest) = (after, others);
                    }
                    _ => return false,
                },
            }
        }
    }
}

impl fmt::Display for Glob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::Glob;

    #[test]
    fn globs() {
        for (pattern, name, expected) in [
            ("main.*", "main.main", true),
            ("main.*", "domain.main", false),
            ("*.M", "main.??T?.M", true),
            ("main.??T?.M", "main.(*T).M", true),
            ("*a*b", "xaxbxb", true),
            ("*a*b", "xaxbx", false),
            ("*", "", true),
            ("", "", true),
            ("", "x", false),
            ("a?", "a", false),
        ] {
            assert_eq!(Glob::new(pattern).matches(name.as_bytes()), expected, "{pattern} on {name}");
        }
    }
}
