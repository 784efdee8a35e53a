//! The pool of strings: longer ones first, and one that another ends with is the end of the other.
//!
//! ```text
//! 0                  the empty string
//! 1 main.go          number 1, at 1
//!       go           number 2, at 6
//! ```

/// The bytes of strings, and where each begins.
pub(super) struct Pool {
    pub(super) pool: Vec<u8>,
    pub(super) offsets: Vec<u32>,
}

impl Pool {
    /// A pool of the strings that these numbers stand for. The numbers are replaced by those in the pool.
    pub(super) fn of<'a>(mut numbers: Vec<&mut u32>, string: impl Fn(u32) -> &'a [u8]) -> Self {
        let mut old: Vec<u32> = numbers.iter().map(|number| **number).collect();
        old.sort_unstable();
        old.dedup();
        let mut named: Vec<(&[u8], u32)> = old.into_iter().map(|number| (string(number), number)).collect();
        named.sort_by(|(one, _), (other, _)| (other.len(), one).cmp(&(one.len(), other)));
        let (strings, mut new) = (distinct(&named), Vec::with_capacity(named.len()));
        let mut place = 0;
        for (text, number) in named {
            while strings.get(place).is_some_and(|&other| other != text) {
                place += 1;
            }
            let is_empty = text.is_empty();
            new.push((number, if is_empty { 0 } else { to_u32(place + 1) }));
        }
        new.sort_unstable();
        for number in &mut numbers {
            if let Ok(place) = new.binary_search_by_key(&**number, |&(old, _)| old) {
                **number = new[place].1;
            }
        }
        Self::laid_out(&strings)
    }

    /// The pool of strings that are all different, the longest first.
    fn laid_out(strings: &[&[u8]]) -> Self {
        let (mut pool, mut offsets) = (vec![0], vec![0]);
        for (place, whole) in shared(strings).into_iter().enumerate() {
            let text = strings[place];
            if whole == place {
                offsets.push(to_u32(pool.len()));
                pool.extend_from_slice(text);
                pool.push(0);
            } else {
                let unshared = to_u32(strings[whole].len() - text.len());
                offsets.push(offsets[whole + 1].saturating_add(unshared));
            }
        }
        Self { pool, offsets }
    }
}

/// The strings that are not empty, each once.
fn distinct<'a>(sorted: &[(&'a [u8], u32)]) -> Vec<&'a [u8]> {
    let mut strings: Vec<&[u8]> = sorted.iter().map(|&(text, _)| text).filter(|it| !it.is_empty()).collect();
    strings.dedup();
    strings
}

/// For each string the first that ends with it: itself, or a longer one.
///
/// Sorted from their ends, the strings that end with one follow it. So those that a string may be the end of are found
/// in one pass, with a stack of the ends of the string at hand.
fn shared(strings: &[&[u8]]) -> Vec<usize> {
    let mut from_end: Vec<usize> = (0..strings.len()).collect();
    from_end.sort_unstable_by(|&one, &other| strings[one].iter().rev().cmp(strings[other].iter().rev()));
    let mut first: Vec<usize> = (0..strings.len()).collect();
    let mut ends: Vec<usize> = Vec::new();
    for place in from_end {
        while ends.last().is_some_and(|&end| !strings[place].ends_with(strings[end])) {
            ends.pop();
        }
        for &end in &ends {
            first[end] = first[end].min(place);
        }
        ends.push(place);
    }
    first
}

/// The compiler's numbers and offsets are of 32 bits, so what is built from its strings has no larger ones.
fn to_u32(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
