//! Types, and where their parts are in memory.

use std::collections::HashMap;
use std::rc::Rc;

use super::fault::Result;
use super::text::Cursor;

/// A type.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Ty {
    /// `void`, `metadata` and what else has no size.
    None,
    Int(u32),
    Ptr,
    Struct(Rc<[Ty]>),
    /// An array, or a vector.
    Array(u64, Rc<Ty>),
}

impl Ty {
    pub(super) fn align(&self) -> u64 {
        match self {
            Self::None => 1,
            Self::Int(bits) => u64::from(bits.div_ceil(8)).next_power_of_two().min(8),
            Self::Ptr => 8,
            Self::Struct(fields) => fields.iter().map(Self::align).max().unwrap_or(1),
            Self::Array(_, element) => element.align(),
        }
    }

    pub(super) fn size(&self) -> u64 {
        match self {
            Self::None => 0,
            Self::Int(bits) => u64::from(bits.div_ceil(8)).next_power_of_two(),
            Self::Ptr => 8,
            Self::Struct(fields) => self.offset(fields.len()).next_multiple_of(self.align()),
            Self::Array(len, element) => len * element.size(),
        }
    }

    /// Where a part begins; of a struct's fields the one behind the last has a place as well.
    pub(super) fn offset(&self, index: usize) -> u64 {
        match self {
            Self::Struct(fields) => {
                let mut at = 0;
                for field in fields.iter().take(index) {
                    at = u64::next_multiple_of(at, field.align()) + field.size();
                }
                fields.get(index).map_or(at, |field| at.next_multiple_of(field.align()))
            }
            Self::Array(_, element) => index as u64 * element.size(),
            _ => 0,
        }
    }

    /// The type of a part.
    pub(super) fn part(&self, index: usize) -> Result<&Ty> {
        match self {
            Self::Struct(fields) => fields.get(index).ok_or_else(|| format!("no field {index} in {self:?}")),
            Self::Array(_, element) => Ok(element),
            _ => Err(format!("{self:?} has no parts")),
        }
    }

    /// How many parts it has.
    pub(super) fn parts(&self) -> usize {
        match self {
            Self::Struct(fields) => fields.len(),
            Self::Array(len, _) => usize::try_from(*len).unwrap_or(0),
            _ => 0,
        }
    }
}

/// The struct types that have a name.
#[derive(Default)]
pub(super) struct Types<'t> {
    texts: HashMap<&'t str, &'t str>,
    known: HashMap<&'t str, Ty>,
}

impl<'t> Types<'t> {
    /// Takes a definition, of which the parts may come later.
    pub(super) fn add(&mut self, name: &'t str, text: &'t str) {
        self.texts.insert(name, text);
    }

    pub(super) fn named(&mut self, name: &'t str) -> Result<Ty> {
        if let Some(known) = self.known.get(name) {
            return Ok(known.clone());
        }
        let text = self.texts.get(name).copied().ok_or_else(|| format!("no type %{name}"))?;
        let ty = Cursor::new(text).ty(self)?;
        self.known.insert(name, ty.clone());
        Ok(ty)
    }
}

impl<'t> Cursor<'t> {
    /// A type; of a function's only its result.
    pub(super) fn ty(&mut self, types: &mut Types<'t>) -> Result<Ty> {
        if self.rest().starts_with('%') {
            let name = self.name("%")?;
            return types.named(name);
        }
        if self.eat("{") {
            let mut fields = Vec::new();
            while !self.eat("}") {
                fields.push(self.ty(types)?);
                self.eat(",");
            }
            return Ok(Ty::Struct(Rc::from(fields)));
        }
        for (open, close) in [("[", "]"), ("<", ">")] {
            if self.eat(open) {
                let len = self.number()?;
                self.expect("x")?;
                let element = self.ty(types)?;
                self.expect(close)?;
                return Ok(Ty::Array(len, Rc::new(element)));
            }
        }
        match self.word() {
            "ptr" => Ok(Ty::Ptr),
            "void" | "metadata" | "label" => Ok(Ty::None),
            word => match word.strip_prefix('i').and_then(|bits| bits.parse().ok()) {
                Some(bits) => Ok(Ty::Int(bits)),
                None => Err(format!("{word} is no type, before {}", self.shown())),
            },
        }
    }
}
