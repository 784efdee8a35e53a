//! Values, and how they are in memory.

use super::fault::Result;
use super::types::Ty;

/// A value: an integer or a pointer, or several.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    Word(u64),
    Parts(Vec<Value>),
    /// `undef` and `poison`, or nothing.
    Undefined,
}

impl Value {
    /// All bytes zero.
    pub(super) fn zero(ty: &Ty) -> Self {
        match ty {
            Ty::Struct(fields) => Self::Parts(fields.iter().map(Self::zero).collect()),
            Ty::Array(_, element) => Self::Parts(vec![Self::zero(element); ty.parts()]),
            _ => Self::Word(0),
        }
    }

    pub(super) fn word(&self) -> Result<u64> {
        match self {
            Self::Word(word) => Ok(*word),
            Self::Parts(_) => Err("an aggregate where a number is needed".to_owned()),
            Self::Undefined => Err("an undefined value is used".to_owned()),
        }
    }

    /// A part of a part.
    pub(super) fn at(&self, path: &[usize]) -> Result<&Value> {
        match (path, self) {
            ([], _) | (_, Self::Undefined) => Ok(self),
            ([first, rest @ ..], Self::Parts(parts)) => {
                parts.get(*first).ok_or_else(|| format!("no part {first}"))?.at(rest)
            }
            (_, Self::Word(_)) => Err("a number has no parts".to_owned()),
        }
    }

    /// The same with another value for a part.
    pub(super) fn with(&self, ty: &Ty, path: &[usize], value: Value) -> Result<Value> {
        let [first, rest @ ..] = path else { return Ok(value) };
        let mut parts = match self {
            Self::Parts(parts) => parts.clone(),
            _ => vec![Self::Undefined; ty.parts()],
        };
        let part = parts.get_mut(*first).ok_or_else(|| format!("no part {first}"))?;
        *part = part.with(ty.part(*first)?, rest, value)?;
        Ok(Self::Parts(parts))
    }

    /// Appends the bytes of a value of a type.
    pub(super) fn write(&self, ty: &Ty, bytes: &mut Vec<u8>) -> Result<()> {
        let start = bytes.len();
        let size = usize::try_from(ty.size()).unwrap_or(0);
        match (self, ty) {
            (Self::Word(word), Ty::Int(_) | Ty::Ptr) => {
                bytes.extend_from_slice(&word.to_le_bytes()[..size.min(8)]);
            }
            (Self::Parts(parts), Ty::Struct(_) | Ty::Array(..)) => {
                for (index, part) in parts.iter().enumerate() {
                    bytes.resize(start + usize::try_from(ty.offset(index)).unwrap_or(0), 0);
                    part.write(ty.part(index)?, bytes)?;
                }
            }
            (Self::Undefined, _) => bytes.extend(std::iter::repeat_n(0xaa, size)),
            _ => return Err(format!("{self:?} is no {ty:?}")),
        }
        bytes.resize(start + size, 0);
        Ok(())
    }

    /// The value of a type that bytes are.
    pub(super) fn read(ty: &Ty, bytes: &[u8]) -> Result<Value> {
        if let Ty::Struct(_) | Ty::Array(..) = ty {
            let part = |index| {
                let start = usize::try_from(ty.offset(index)).unwrap_or(0);
                Self::read(ty.part(index)?, bytes.get(start..).unwrap_or_default())
            };
            return Ok(Self::Parts((0..ty.parts()).map(part).collect::<Result<_>>()?));
        }
        let size = usize::try_from(ty.size()).unwrap_or(0).min(8);
        let mut word = [0; 8];
        word[..size].copy_from_slice(bytes.get(..size).ok_or("a value that is cut")?);
        Ok(Self::Word(trimmed(u64::from_le_bytes(word), ty)))
    }
}

/// A number with as many bits as its type has.
pub(super) fn trimmed(word: u64, ty: &Ty) -> u64 {
    match ty {
        Ty::Int(bits) if *bits < 64 => word & ((1 << bits) - 1),
        _ => word,
    }
}

/// The number that the bits of a type are, with a sign.
pub(super) fn signed(word: u64, ty: &Ty) -> i64 {
    let shift = match ty {
        Ty::Int(bits) if *bits < 64 => 64 - bits,
        _ => 0,
    };
    (word << shift).cast_signed() >> shift
}
