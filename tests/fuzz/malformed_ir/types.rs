//! The types of LLVM IR that modules have.

use std::fmt;

/// A type.
#[derive(Clone)]
pub(super) enum Ty {
    Int(u32),
    Ptr(u32),
    Float,
    Vector,
    Struct { name: Option<String>, packed: bool, fields: Vec<Ty> },
    Array(Box<Ty>, u64),
}

impl Ty {
    pub(super) fn named(name: &str, fields: &[Ty]) -> Self {
        Self::Struct { name: Some(name.to_owned()), packed: false, fields: fields.to_vec() }
    }

    pub(super) fn literal(fields: &[Ty]) -> Self {
        Self::Struct { name: None, packed: false, fields: fields.to_vec() }
    }

    /// The line that defines a named struct type.
    pub(super) fn definition(&self) -> String {
        format!("{self} = type {}", self.body())
    }

    fn body(&self) -> String {
        match self {
            Self::Struct { packed, fields, .. } => {
                let fields = fields.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                if *packed {
                    format!("<{{ {fields} }}>")
                } else {
                    format!("{{ {fields} }}")
                }
            }
            _ => self.to_string(),
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int(width) => write!(f, "i{width}"),
            Self::Ptr(0) => write!(f, "ptr"),
            Self::Ptr(space) => write!(f, "ptr addrspace({space})"),
            Self::Float => write!(f, "double"),
            Self::Vector => write!(f, "<2 x ptr>"),
            Self::Struct { name: Some(name), .. } => write!(f, "%\"{name}\""),
            Self::Struct { name: None, .. } => f.write_str(&self.body()),
            Self::Array(element, len) => write!(f, "[{len} x {element}]"),
        }
    }
}
