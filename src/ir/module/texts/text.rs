//! What is searched for, and how far.

use std::collections::BTreeSet;

use llgo_dce_facts::Runtime;

use crate::ir::llvm::{Module, Value};
use crate::ir::module::globals::Symbols;
use crate::ir::module::strings::{bytes_of, is_string, offset_into};

/// How many strings are collected.
pub(crate) const MOST_STRINGS: usize = 32;
/// Why a name is lost that is one of more.
pub(crate) const MORE_NAMES: &str = "more than 32 names";
/// How many steps a value is followed.
pub(super) const MOST_STEPS: usize = 24;
/// How many values are followed in all, as each may be one of several.
pub(super) const MOST_VALUES: usize = 1000;
/// How long a joined string may be. No name is longer.
pub(super) const MOST_BYTES: usize = 1 << 12;

/// The strings that a value may be.
pub(crate) type Strings = BTreeSet<Vec<u8>>;

/// A Go string: its pointer and its length, or both in one value.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Text<'m> {
    /// Pointer and length.
    Parts(Value<'m>, Value<'m>),
    /// A String struct.
    Whole(Value<'m>),
}

impl<'m> Text<'m> {
    /// The bytes, when pointer and length are constants.
    pub(super) fn constant(self) -> Option<Vec<u8>> {
        let (pointer, len) = match self {
            Self::Parts(pointer, len) => (pointer, len),
            Self::Whole(value) => {
                is_string(value.ty())?.then_some(())?;
                (value.element(0)?, value.element(1)?)
            }
        };
        let len = usize::try_from(len.as_integer()?).ok()?;
        if len == 0 {
            return Some(Vec::new());
        }
        let (base, offset) = offset_into(pointer)?;
        let bytes = bytes_of(base)?;
        Some(bytes.get(offset..offset.checked_add(len)?)?.to_vec())
    }

    /// The value that shows where it comes from: the pointer, unless only the length is computed.
    pub(super) fn significant(self) -> Value<'m> {
        let is_computed = |value: Value<'m>| value.is_instruction() || value.as_parameter().is_some();
        match self {
            Self::Parts(pointer, len) if is_computed(len) && !is_computed(pointer) => len,
            Self::Parts(value, _) | Self::Whole(value) => value,
        }
    }

    /// The first of some arguments: pointer and length, or both in one. Returns the others, too.
    pub(super) fn first<'a>(arguments: &'a [Value<'m>]) -> Option<(Self, &'a [Value<'m>])> {
        match arguments {
            [pointer, len, more @ ..] if pointer.ty().is_pointer() && len.ty().integer_width().is_some() => {
                Some((Self::Parts(*pointer, *len), more))
            }
            [whole, more @ ..] if is_string(whole.ty()) == Some(true) => Some((Self::Whole(*whole), more)),
            _ => None,
        }
    }
}

/// What is needed to follow strings.
#[derive(Clone, Copy)]
pub(crate) struct Texts<'a, 'm> {
    pub(crate) module: Module<'m>,
    pub(crate) runtime: &'a Runtime,
    pub(crate) symbols: &'a Symbols<'m>,
}
