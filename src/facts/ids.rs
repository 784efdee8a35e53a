//! The ids of LLVM's type metadata that are Go's.
//!
//! | id | meaning |
//! | --- | --- |
//! | `go.method.NAME:SIGNATURE` | a method, by name and signature; an unexported NAME is qualified by its package |
//! | `go.method.value.reflect`, `go.method.value.reflect.NAME` | a look-up through `reflect.Value`: of any exported method, of one |
//! | `go.method.type.reflect`, `go.method.type.reflect.NAME` | the same through `reflect.Type` |
//! | `go.method.i.KEY.mN` | method N of the interface `go.method.i.KEY`; KEY has neither a dot nor a colon |
//!
//! Any other id with one of LLGo's prefixes is of a protocol that is not known here.

use llgo_dce_core::{Ask, Builder, Demand};

/// The prefix of the ids of Go methods. C++ has ids of its own.
const METHOD: &[u8] = b"go.method.";
/// The prefix of the ids of the methods of one interface.
const OF_INTERFACE: &[u8] = b"go.method.i.";
/// The prefixes of LLGo's ids.
const FAMILIES: [&[u8]; 2] = [b"go.", b"llgo."];
/// The ids of a look-up of any exported method, through a value and through a type; followed by `.NAME`, of one.
pub const REFLECT: [&[u8]; 2] = [b"go.method.value.reflect", b"go.method.type.reflect"];
/// The prefix of every signature.
const FUNC: &[u8] = b"func(";

/// The meaning of an id of LLGo's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Id<'i> {
    /// A method by name and signature.
    Method {
        /// Its name, of which an unexported one is qualified by its package.
        name: &'i [u8],
        /// Its type, without the receiver.
        signature: &'i [u8],
    },
    /// One method of one interface.
    Exact {
        /// `go.method.i.KEY`.
        interface: &'i [u8],
        /// The method's index.
        index: usize,
    },
    /// A look-up by reflection; through which of [`REFLECT`], and of which name, if it is of one.
    Lookup {
        /// The index in [`REFLECT`].
        through: usize,
        /// The name, if it is of one.
        name: Option<&'i [u8]>,
    },
    /// An id of an unknown form.
    Unknown,
}

impl<'i> Id<'i> {
    /// Reads an id; `None` of one that is not LLGo's.
    pub fn parse(id: &'i [u8]) -> Option<Self> {
        if !FAMILIES.iter().any(|family| id.starts_with(family)) {
            return None;
        }
        let known = || Self::method(id).or_else(|| Self::lookup(id)).or_else(|| Self::exact(id));
        Some(known().unwrap_or(Self::Unknown))
    }

    /// A name may be anything but empty. No package's path has a colon in it, so that the first one ends the name.
    fn method(id: &'i [u8]) -> Option<Self> {
        let rest = id.strip_prefix(METHOD)?;
        let colon = rest.iter().position(|&byte| byte == b':')?;
        let (name, signature) = (&rest[..colon], &rest[colon + 1..]);
        (!name.is_empty() && signature.starts_with(FUNC)).then_some(Self::Method { name, signature })
    }

    fn lookup(id: &'i [u8]) -> Option<Self> {
        let (through, rest) =
            (0..).zip(REFLECT).find_map(|(through, any)| Some((through, id.strip_prefix(any)?)))?;
        match rest {
            [] => Some(Self::Lookup { through, name: None }),
            [b'.', name @ ..] => Some(Self::Lookup { through, name: Some(name) }),
            _ => None,
        }
    }

    fn exact(id: &'i [u8]) -> Option<Self> {
        let rest = id.strip_prefix(OF_INTERFACE)?;
        let dot = rest.iter().position(|&byte| byte == b'.')?;
        let index = number(rest[dot..].strip_prefix(b".m")?)?;
        let is_key = dot > 0 && !rest.contains(&b':');
        is_key.then_some(Self::Exact { interface: &id[..OF_INTERFACE.len() + dot], index })
    }

    /// What a checked load of the id asks for.
    pub fn ask(self) -> Ask {
        match self {
            Self::Lookup { name: None, .. } => Ask::Exported,
            Self::Lookup { name: Some(_), .. } => Ask::Named,
            Self::Method { .. } | Self::Exact { .. } | Self::Unknown => Ask::Call,
        }
    }

    /// The name of the method that it asks for, where the id says it.
    pub fn method_name(self) -> Option<&'i [u8]> {
        match self {
            Self::Method { name, .. } => Some(name),
            Self::Lookup { name, .. } => name,
            Self::Exact { .. } | Self::Unknown => None,
        }
    }

    /// Whether a slot with the id is described by it. An exact id describes no slot by itself, as each slot has an id
    /// of its name and signature as well.
    pub fn describes(self) -> bool {
        matches!(self, Self::Method { .. } | Self::Lookup { .. })
    }
}

/// A number as LLGo writes it: decimal, no sign, no leading zero.
pub fn number(text: &[u8]) -> Option<usize> {
    let canonical = text == b"0" || text.first().is_some_and(|&first| first != b'0');
    let digits = text.iter().all(u8::is_ascii_digit) && canonical;
    digits.then(|| std::str::from_utf8(text).ok()?.parse().ok())?
}

/// Whether an id is of a Go method, also in an unknown form.
pub fn is_of_method(id: &[u8]) -> bool {
    id.starts_with(METHOD)
}

/// The demand of an id. A checked load of the id makes it, and a slot with the id answers to it.
pub fn tagged(builder: &mut Builder, id: &[u8]) -> Demand {
    let ask = Id::parse(id).map_or(Ask::Call, Id::ask);
    Demand::Tagged { id: builder.name(id), ask }
}

/// The demand for one method, by its id, of the types that have all methods of an interface. Its name is made of both
/// ids: people recognize the method's, and no id has a blank before its colon and another behind its signature.
pub fn tagged_of(builder: &mut Builder, method: &[u8], interface: &[u8]) -> Demand {
    let id = [method, b" of ", interface].concat();
    Demand::Tagged { id: builder.name(&id), ask: Ask::Call }
}

/// Method name and signature of the id of a call through an interface.
pub fn id_parts(id: &[u8]) -> Option<(&[u8], &[u8])> {
    match Id::parse(id)? {
        Id::Method { name, signature } => Some((name, signature)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{number, Id};

    fn parse(id: &str) -> Option<Id<'_>> {
        Id::parse(id.as_bytes())
    }

    #[test]
    fn methods() {
        for (id, name, signature) in [
            ("go.method.Keep:func() int", "Keep", "func() int"),
            ("go.method.a/b.keep:func(x:y)", "a/b.keep", "func(x:y)"),
            // A package may be called i, or as a look-up's id.
            ("go.method.i.keep:func()", "i.keep", "func()"),
            ("go.method.value.reflect.keep:func()", "value.reflect.keep", "func()"),
        ] {
            let (name, signature) = (name.as_bytes(), signature.as_bytes());
            assert_eq!(parse(id), Some(Id::Method { name, signature }), "{id}");
        }
    }

    #[test]
    fn lookups() {
        assert_eq!(parse("go.method.value.reflect"), Some(Id::Lookup { through: 0, name: None }));
        assert_eq!(parse("go.method.type.reflect.A"), Some(Id::Lookup { through: 1, name: Some(b"A") }));
        assert_eq!(parse("go.method.value.reflect."), Some(Id::Lookup { through: 0, name: Some(b"") }));
    }

    #[test]
    fn methods_of_interfaces() {
        let interface = b"go.method.i.K_-9$";
        assert_eq!(parse("go.method.i.K_-9$.m12"), Some(Id::Exact { interface, index: 12 }));
    }

    #[test]
    fn what_is_not_known() {
        for id in [
            "go.method.",
            "go.method.Keep",
            "go.method.Keep:sig",
            "go.method.:func()",
            "go.method.value.reflection",
            "go.method.i.K",
            "go.method.i..m0",
            "go.method.i.K.m",
            "go.method.i.K.m01",
            "go.method.i.K.m+1",
            "go.method.i.K.m99999999999999999999999",
            "go.method.i.K.n0",
            "go.method.i.K.L.m0",
            "go.method.i.K:L.m0",
            "go.interface.K",
            "llgo.method.K",
        ] {
            assert_eq!(parse(id), Some(Id::Unknown), "{id}");
        }
        assert_eq!(parse("_ZTS1A"), None);
        assert_eq!(parse(""), None);
    }

    #[test]
    fn numbers() {
        assert_eq!([&b"0"[..], b"10", b"", b"00", b"1x"].map(number), [Some(0), Some(10), None, None, None]);
    }
}
