//! What bitcode is for, which its blocks say: ThinLTO or full LTO. No more of it is read.

/// The beginning of bitcode.
const MAGIC: &[u8] = b"BC\xc0\xde";
/// The beginning of the wrapper that bitcode for macOS is in.
const WRAPPER: &[u8] = b"\xde\xc0\x17\x0b";

/// What a module is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// ThinLTO: it has a summary.
    Thin,
    /// Full LTO, with a summary of its own.
    Full,
    /// Full LTO, without a summary.
    Plain,
    /// Something else that begins as bitcode does: a module in two parts, for one.
    Other,
}

/// What a file is for; `None` of one that is no bitcode.
pub(crate) fn kind(bytes: &[u8]) -> Option<Kind> {
    let bitcode = unwrapped(bytes).unwrap_or(bytes);
    bitcode.starts_with(MAGIC).then(|| Bits::new(&bitcode[MAGIC.len()..]).kind().unwrap_or(Kind::Other))
}

/// What is in a wrapper: a header of five numbers, of which the third and the fourth say where, and how much.
fn unwrapped(bytes: &[u8]) -> Option<&[u8]> {
    let number = |place: usize| {
        let bytes = bytes.get(4 * place..4 * place + 4)?;
        usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
    };
    bytes.starts_with(WRAPPER).then_some(())?;
    let (start, length) = (number(2)?, number(3)?);
    bytes.get(start..start.checked_add(length)?)
}

// Blocks, by LLVM's LLVMBitCodes.h.
const MODULE: u64 = 8;
const SUMMARY: u64 = 20;
const FULL_LTO_SUMMARY: u64 = 24;

// The abbreviations that are built in.
const END_BLOCK: u64 = 0;
const ENTER_BLOCK: u64 = 1;
const DEFINE_ABBREVIATION: u64 = 2;
const UNABBREVIATED: u64 = 3;

/// How a part of a record is written.
#[derive(Clone, Copy)]
enum Part {
    Literal,
    Fixed(u32),
    Variable(u32),
    Array,
    Blob,
}

/// A stream of bits.
struct Bits<'a> {
    bytes: &'a [u8],
    next: usize,
}

impl<'a> Bits<'a> {
    fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, next: 0 }
    }

    /// What the only module of a file is for.
    fn kind(&mut self) -> Option<Kind> {
        let mut found = None;
        // Behind the last block there may be nothing but padding.
        while self.next / 8 + 4 < self.bytes.len() {
            if self.fixed(2)? != ENTER_BLOCK {
                return None;
            }
            let (block, width, end) = self.enter()?;
            if block == MODULE && found.replace(self.module(width)?).is_some() {
                return None;
            }
            self.next = end;
        }
        found
    }

    /// The kind of summary that a module has in it.
    fn module(&mut self, width: u32) -> Option<Kind> {
        let mut abbreviations: Vec<Vec<Part>> = Vec::new();
        loop {
            match self.fixed(width)? {
                END_BLOCK => return Some(Kind::Plain),
                ENTER_BLOCK => match self.enter()? {
                    (SUMMARY, ..) => return Some(Kind::Thin),
                    (FULL_LTO_SUMMARY, ..) => return Some(Kind::Full),
                    (_, _, end) => self.next = end,
                },
                DEFINE_ABBREVIATION => abbreviations.push(self.abbreviation()?),
                UNABBREVIATED => {
                    self.variable(6)?;
                    for _ in 0..self.variable(6)? {
                        self.variable(6)?;
                    }
                }
                number => {
                    let index = usize::try_from(number).ok()? - 4;
                    self.skip(abbreviations.get(index)?)?;
                }
            }
        }
    }

    /// The number of a block, the width of its abbreviations, and where it ends.
    fn enter(&mut self) -> Option<(u64, u32, usize)> {
        let block = self.variable(8)?;
        let width = u32::try_from(self.variable(4)?).ok().filter(|width| (2..=32).contains(width))?;
        self.align();
        let words = usize::try_from(self.fixed(32)?).ok()?;
        let end = self.next + words * 32;
        (end <= self.bytes.len() * 8).then_some((block, width, end))
    }

    fn abbreviation(&mut self) -> Option<Vec<Part>> {
        let mut parts = Vec::new();
        for _ in 0..self.variable(5)? {
            if self.fixed(1)? == 1 {
                self.variable(8)?;
                parts.push(Part::Literal);
                continue;
            }
            let encoding = self.fixed(3)?;
            let width = match encoding {
                1 | 2 => u32::try_from(self.variable(5)?).ok().filter(|&width| width <= 64)?,
                _ => 6,
            };
            parts.push(match encoding {
                1 | 4 => Part::Fixed(width),
                2 if width > 0 => Part::Variable(width),
                2 => Part::Literal,
                3 => Part::Array,
                5 => Part::Blob,
                _ => return None,
            });
        }
        Some(parts)
    }

    /// Skips a record.
    fn skip(&mut self, parts: &[Part]) -> Option<()> {
        let mut parts = parts.iter();
        while let Some(&part) = parts.next() {
            match part {
                Part::Array => {
                    let (&element, length) = (parts.next()?, self.variable(6)?);
                    // Elements without a bit would not end.
                    if matches!(element, Part::Literal | Part::Fixed(0)) {
                        return None;
                    }
                    for _ in 0..length {
                        self.skip_part(element)?;
                    }
                }
                Part::Blob => {
                    let length = usize::try_from(self.variable(6)?).ok()?;
                    self.align();
                    self.next = self.next.checked_add(length.checked_mul(8)?)?;
                    self.align();
                }
                part => self.skip_part(part)?,
            }
        }
        Some(())
    }

    fn skip_part(&mut self, part: Part) -> Option<()> {
        match part {
            Part::Literal => {}
            Part::Fixed(width) => drop(self.fixed(width)?),
            Part::Variable(width) => drop(self.variable(width)?),
            Part::Array | Part::Blob => return None,
        }
        Some(())
    }

    /// A number of so many bits; `None` at the end.
    fn fixed(&mut self, width: u32) -> Option<u64> {
        let mut value = 0;
        for bit in 0..width {
            let byte = *self.bytes.get(self.next / 8)?;
            value |= u64::from(byte >> (self.next % 8) & 1) << bit;
            self.next += 1;
        }
        Some(value)
    }

    /// A number in groups of so many bits, of which the last has a 0 at its top.
    fn variable(&mut self, width: u32) -> Option<u64> {
        let more = 1 << (width - 1);
        let (mut value, mut shift) = (0, 0);
        loop {
            let group = self.fixed(width)?;
            value |= (group & (more - 1)).checked_shl(shift).unwrap_or(0);
            if group & more == 0 {
                return Some(value);
            }
            shift += width - 1;
        }
    }

    /// On to the next word of 32 bits, counted from the beginning of the file: its magic is one.
    fn align(&mut self) {
        self.next = self.next.next_multiple_of(32);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_bitcode() {
        assert_eq!(kind(b"\x7fELF"), None);
        assert_eq!(kind(b""), None);
    }

    /// Whatever the bytes are, reading ends.
    #[test]
    fn damaged_bitcode_is_something_else() {
        assert_eq!(kind(MAGIC), Some(Kind::Other));
        let mut state = 1_u32;
        for length in 0..2000 {
            let mut bytes = MAGIC.to_vec();
            // A block of the module's number, as an identification block would be before it.
            bytes.extend([0x21, 0x0c, 0, 0, 0xff, 0, 0, 0]);
            bytes.extend((0..length % 100).map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                state.to_le_bytes()[3]
            }));
            assert!(kind(&bytes).is_some());
        }
    }
}
