//! The options parser, and globs.

use llgo_dce::facts::{Glob, Options};
use llgo_dce::passes;

/// The first byte is how often the glob's part is repeated, so that a matcher that takes exponential time is found by
/// its hanging.
pub fn check(bytes: &[u8]) {
    let Some((&times, rest)) = bytes.split_first() else { return };
    let text = String::from_utf8_lossy(rest);
    check_options(&text);
    let (pattern, name) = text.split_once('\n').unwrap_or((&text, &text));
    check_glob(pattern, name.as_bytes());
    if rest.len() <= 64 {
        let times = usize::from(times);
        check_glob(&pattern.repeat(times), name.repeat(times).as_bytes());
    }
}

fn check_options(text: &str) {
    let parsed = Options::parse(text);
    assert_eq!(parsed, Options::parse(text), "{text:?} parses in two ways");
    let parts: Vec<_> = text.split(';').map(str::trim).filter(|part| !part.is_empty()).collect();
    for other in [parts.join(";"), format!(" ; {} ;; ", parts.join(" ;; "))] {
        assert_eq!(parsed, Options::parse(&other), "{text:?} and {other:?} differ");
    }
    match &parsed {
        Ok(options) => {
            for glob in options.roots.iter().chain(&options.keep) {
                assert_eq!(Glob::new(&glob.to_string()), *glob);
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    check_pass_names(text, parsed.is_ok());
}

/// A pass is named with its options in angle brackets; what else there is in a pipeline is none of ours.
fn check_pass_names(text: &str, good: bool) {
    for element in [format!("llgo-dce<{text}>"), format!("print<llgo-dce;{text}>")] {
        let pass = passes::parse(&element).expect("the name of a pass");
        assert_eq!(pass.is_ok(), good, "{element:?}");
    }
    assert!(text.contains("llgo-dce") || passes::parse(text).is_none(), "{text:?} is no pass of ours");
}

fn check_glob(pattern: &str, name: &[u8]) {
    let glob = Glob::new(pattern);
    if pattern.len() * name.len() <= 1 << 12 {
        assert_eq!(glob.matches(name), matches(pattern.as_bytes(), name), "{pattern:?} on {name:?}");
    } else {
        glob.matches(name);
    }
    assert!(Glob::new(&format!("*{pattern}*")).matches(pattern.as_bytes()), "{pattern:?} matches itself");
}

/// What a glob means, by a table of what of the pattern matches what of the name.
fn matches(pattern: &[u8], name: &[u8]) -> bool {
    let mut row = vec![false; name.len() + 1];
    row[0] = true;
    for &wanted in pattern {
        let mut next = vec![false; name.len() + 1];
        next[0] = wanted == b'*' && row[0];
        for (index, &byte) in name.iter().enumerate() {
            next[index + 1] = match wanted {
                b'*' => next[index] || row[index + 1],
                b'?' => row[index],
                _ => row[index] && wanted == byte,
            };
        }
        row = next;
    }
    row[name.len()]
}
