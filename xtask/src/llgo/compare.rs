//! Whether two runs did the same.

use super::run::{Ended, Ran};

/// How much of a line is shown.
const SHOWN: usize = 160;

/// The text with `0x?` for each address: `0x55d1c8` is one.
pub(super) fn without_addresses(text: &[u8]) -> Vec<u8> {
    let mut evened = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, after)) = rest.split_first() {
        evened.push(byte);
        rest = after;
        if evened.ends_with(b"0x") {
            let digits = rest.iter().take_while(|byte| byte.is_ascii_hexdigit()).count();
            if digits > 0 {
                evened.push(b'?');
            }
            rest = &rest[digits..];
        }
    }
    evened
}

/// What differs between two runs, a sentence for each of standard output, standard error and the exit status.
pub(super) fn differences(without: &Ran, with: &Ran) -> Vec<String> {
    let mut differences = status(without, with);
    let streams = [
        ("standard output", &without.stdout, &with.stdout),
        ("standard error", &without.stderr, &with.stderr),
    ];
    for (name, before, after) in streams {
        let (before, after) = (without_addresses(before), without_addresses(after));
        if before != after {
            differences.push(format!("{name}: {}", first(&before, &after)));
        }
    }
    differences
}

/// What differs between the exit statuses. One that had not ended in time may end well.
pub(super) fn status(without: &Ran, with: &Ran) -> Vec<String> {
    let may_be = without.ended == Ended::TooLate && with.ended == Ended::Exit(0);
    let differs = without.ended != with.ended && !may_be;
    differs.then(|| format!("{} -> {}", without.ended, with.ended)).into_iter().collect()
}

/// The first line that differs.
fn first(before: &[u8], after: &[u8]) -> String {
    let lines = |text: &[u8]| -> Vec<String> {
        String::from_utf8_lossy(text).lines().map(|line| line.chars().take(SHOWN).collect()).collect()
    };
    let (before, after) = (lines(before), lines(after));
    let place = before.iter().zip(&after).take_while(|(before, after)| before == after).count();
    let line = |lines: &[String]| lines.get(place).map_or("nothing".to_owned(), |line| format!("{line:?}"));
    format!("line {}: {} -> {}", place + 1, line(&before), line(&after))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::run::{Ended, Ran};
    use super::{differences, status, without_addresses};

    fn ran(stdout: &str, ended: Ended) -> Ran {
        Ran { stdout: stdout.into(), stderr: Vec::new(), ended, took: Duration::ZERO }
    }

    #[test]
    fn addresses_alone_are_evened_out() {
        assert_eq!(without_addresses(b"at 0x12ab, 0xF."), b"at 0x?, 0x?.");
        assert_eq!(without_addresses(b"0xyz 12ab 0x"), b"0xyz 12ab 0x");
    }

    #[test]
    fn differences_are_told() {
        let good = ran("a\n0x1\n", Ended::Exit(0));
        assert!(differences(&good, &ran("a\n0x2\n", Ended::Exit(0))).is_empty());
        let crash = differences(&good, &ran("a\n", Ended::Signal(11)));
        assert_eq!(crash, ["exit status 0 -> signal 11", "standard output: line 2: \"0x?\" -> nothing"]);
    }

    #[test]
    fn what_was_too_slow_may_be_in_time() {
        let (late, good) = (ran("", Ended::TooLate), ran("", Ended::Exit(0)));
        assert!(status(&late, &good).is_empty());
        assert!(status(&late, &late).is_empty());
        assert_eq!(status(&good, &late), ["exit status 0 -> no end in time"]);
        assert_eq!(status(&late, &ran("", Ended::Signal(11))), ["no end in time -> signal 11"]);
    }
}
