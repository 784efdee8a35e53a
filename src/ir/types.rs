//! Type descriptors of any kind, with methods or without, and what stands in their `abi.Type`.

use hashbrown::HashMap;
use llgo_dce_core::SymId;

use super::descriptors::Candidate;
use super::llvm::Value;
use super::strings::string_of;
use super::symbols::Symbols;
use super::weak::Path;

/// The fields of `abi.Type` that are of interest.
const TFLAG: u32 = 3;
const KIND: u32 = 6;
const EQUAL: u32 = 7;
const NAME: u32 = 9;
const PTR_TO_THIS: u32 = 10;
/// The flag that says that a type's name begins with a star, which the String does not have.
const EXTRA_STAR: u64 = 2;
/// What of the kind byte is the kind; the rest are flags.
const KIND_MASK: u64 = 0x1f;

/// Go's kinds whose values are made of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Array,
    Map,
    Struct,
    Other,
}

/// The descriptors of a module, by symbol.
pub(crate) struct Types<'m> {
    of: HashMap<SymId, Descriptor<'m>>,
}

struct Descriptor<'m> {
    initializer: Value<'m>,
    /// Where its `abi.Type` stands.
    abi_type: Path,
    methods: bool,
}

impl<'m> Types<'m> {
    pub(crate) fn of(candidates: &[Candidate<'m>], symbols: &Symbols<'m>) -> Self {
        let descriptor = |candidate: &Candidate<'m>| {
            let abi_type = Path::new(&[0; 2][..candidate.shape.abi_depth?]);
            let methods = candidate.shape.slots > 0;
            let descriptor = Descriptor { initializer: candidate.initializer, abi_type, methods };
            Some((symbols.id(candidate.global)?, descriptor))
        };
        Self { of: candidates.iter().filter_map(descriptor).collect() }
    }

    /// Whether a symbol is a descriptor, by its shape.
    pub(crate) fn contains(&self, symbol: SymId) -> bool {
        self.of.contains_key(&symbol)
    }

    /// Whether a descriptor has a method table that is not empty.
    pub(crate) fn has_methods(&self, ty: SymId) -> bool {
        self.of.get(&ty).is_none_or(|descriptor| descriptor.methods)
    }

    /// The String that is a type's name.
    pub(crate) fn name(&self, ty: SymId) -> Option<Value<'m>> {
        let Descriptor { initializer, abi_type, .. } = self.of.get(&ty)?;
        abi_type.then(NAME).of(*initializer)
    }

    /// A type's name as Go prints it, without the path of its package.
    pub(crate) fn go_name(&self, ty: SymId) -> Option<Vec<u8>> {
        let Descriptor { initializer, abi_type, .. } = self.of.get(&ty)?;
        let tflag = abi_type.then(TFLAG).of(*initializer)?.as_integer()?;
        let star: &[u8] = if tflag & EXTRA_STAR == 0 { b"" } else { b"*" };
        Some([star, &string_of(self.name(ty)?)?].concat())
    }

    /// Where `PtrToThis` stands.
    pub(crate) fn ptr_to_this(&self, ty: SymId) -> Option<Path> {
        Some(self.of.get(&ty)?.abi_type.then(PTR_TO_THIS))
    }

    /// Where the closure `Equal` stands.
    pub(crate) fn equal(&self, ty: SymId) -> Option<Path> {
        Some(self.of.get(&ty)?.abi_type.then(EQUAL))
    }

    /// Whether there is a function that compares two values of a type.
    pub(crate) fn is_comparable(&self, ty: SymId) -> bool {
        let closure =
            |descriptor: &Descriptor<'m>| descriptor.abi_type.then(EQUAL).of(descriptor.initializer);
        self.of.get(&ty).and_then(closure).is_some_and(|closure| closure != closure.ty().zero())
    }

    /// What follows a type's `abi.Type`: what its kind of type has besides.
    pub(crate) fn fields(&self, ty: SymId) -> impl Iterator<Item = Value<'m>> + '_ {
        let descriptor = self.of.get(&ty);
        let paths = std::iter::successors(descriptor.and_then(|it| it.abi_type.next()), |path| path.next());
        paths.map_while(move |path| path.of(descriptor?.initializer))
    }

    /// What a type is made of.
    pub(crate) fn kind(&self, ty: SymId) -> Option<Kind> {
        let Descriptor { initializer, abi_type, .. } = self.of.get(&ty)?;
        Some(match abi_type.then(KIND).of(*initializer)?.as_integer()? & KIND_MASK {
            17 => Kind::Array,
            21 => Kind::Map,
            25 => Kind::Struct,
            _ => Kind::Other,
        })
    }

    /// The descriptor of `*T`, when T names it and it names T as its element: a pair that does not come about by chance,
    /// so that both are what their shape says.
    pub(crate) fn pointer_to(&self, ty: SymId, symbols: &Symbols<'m>) -> Option<SymId> {
        let named = self.ptr_to_this(ty)?.of(self.of.get(&ty)?.initializer)?;
        let pointer = symbols.id(named.strip_casts())?;
        (self.element(pointer, symbols)? == ty).then_some(pointer)
    }

    /// The element of a pointer type: what follows its `abi.Type`.
    fn element(&self, pointer: SymId, symbols: &Symbols<'m>) -> Option<SymId> {
        symbols.id(self.fields(pointer).next()?.strip_casts())
    }

    /// Whether a descriptor is one beyond its shape: it is one of a pair of T and `*T`.
    pub(crate) fn is_certain(&self, ty: SymId, symbols: &Symbols<'m>) -> bool {
        let of_pointer = || self.element(ty, symbols).and_then(|element| self.pointer_to(element, symbols));
        self.pointer_to(ty, symbols).is_some() || of_pointer() == Some(ty)
    }
}
