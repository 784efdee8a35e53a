//! Type descriptors of any kind, with methods or without, and what stands in their `abi.Type`.

use llgo_dce_core::SymId;

use super::by_symbol::BySymbol;
use super::descriptors::Candidate;
use super::llvm::Value;
use super::strings::string_of;
use super::symbols::Symbols;
use super::weak::Path;

/// The fields of `abi.Type` that are of interest.
const SIZE: u32 = 0;
const TFLAG: u32 = 3;
const KIND: u32 = 6;
const EQUAL: u32 = 7;
const NAME: u32 = 9;
const PTR_TO_THIS: u32 = 10;
/// The flag that says that a type's name begins with a star, which the String does not have.
const EXTRA_STAR: u64 = 2;
/// What of the kind byte is the kind; the rest are flags.
const KIND_MASK: u64 = 0x1f;
/// The flag of types whose values are equal when their bytes are: those are hashed by their bytes.
const REGULAR_MEMORY: u64 = 8;
/// Where a map type's flags stand among what follows its `abi.Type`, and the flag of keys whose hash may panic.
const MAP_FLAGS: usize = 7;
const HASH_MIGHT_PANIC: u64 = 16;

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
    of: BySymbol<Descriptor<'m>>,
}

struct Descriptor<'m> {
    initializer: Value<'m>,
    /// Where its `abi.Type` stands, and that itself.
    path: Path,
    abi_type: Option<Value<'m>>,
    methods: bool,
}

impl<'m> Descriptor<'m> {
    /// A field of its `abi.Type`.
    fn field(&self, field: u32) -> Option<Value<'m>> {
        self.abi_type?.element(field as usize)
    }
}

impl<'m> Types<'m> {
    pub(crate) fn of(candidates: &[Candidate<'m>], symbols: &Symbols<'m>) -> Self {
        let descriptor = |candidate: &Candidate<'m>| {
            let &Candidate { initializer, ref shape, .. } = candidate;
            let path = Path::new(&[0; 2][..shape.abi_depth?]);
            let (abi_type, methods) = (path.of(initializer), shape.slots > 0);
            let descriptor = Descriptor { initializer, path, abi_type, methods };
            Some((symbols.id(candidate.global)?, descriptor))
        };
        Self { of: candidates.iter().filter_map(descriptor).collect() }
    }

    /// Whether a symbol is a descriptor, by its shape.
    pub(crate) fn contains(&self, symbol: SymId) -> bool {
        self.of.contains(symbol)
    }

    /// Whether a descriptor has a method table that is not empty.
    pub(crate) fn has_methods(&self, ty: SymId) -> bool {
        self.of.get(ty).is_none_or(|descriptor| descriptor.methods)
    }

    /// The String that is a type's name.
    pub(crate) fn name(&self, ty: SymId) -> Option<Value<'m>> {
        self.of.get(ty)?.field(NAME)
    }

    /// A type's name as Go prints it, without the path of its package.
    pub(crate) fn go_name(&self, ty: SymId) -> Option<Vec<u8>> {
        let tflag = self.number(ty, TFLAG)?;
        let star: &[u8] = if tflag & EXTRA_STAR == 0 { b"" } else { b"*" };
        Some([star, &string_of(self.name(ty)?)?].concat())
    }

    /// Where `PtrToThis` stands.
    pub(crate) fn ptr_to_this(&self, ty: SymId) -> Option<Path> {
        Some(self.of.get(ty)?.path.then(PTR_TO_THIS))
    }

    /// Where the closure `Equal` stands.
    pub(crate) fn equal(&self, ty: SymId) -> Option<Path> {
        Some(self.of.get(ty)?.path.then(EQUAL))
    }

    /// Whether there is a function that compares two values of a type.
    pub(crate) fn is_comparable(&self, ty: SymId) -> bool {
        self.of
            .get(ty)
            .and_then(|descriptor| descriptor.field(EQUAL))
            .is_some_and(|closure| closure != closure.ty().zero())
    }

    /// What follows a type's `abi.Type`: what its kind of type has besides.
    pub(crate) fn fields(&self, ty: SymId) -> impl Iterator<Item = Value<'m>> + '_ {
        let descriptor = self.of.get(ty);
        let paths = std::iter::successors(descriptor.and_then(|it| it.path.next()), |path| path.next());
        paths.map_while(move |path| path.of(descriptor?.initializer))
    }

    /// The key and the element of a map type whose keys are hashed without any panic: numbers, strings and pointers.
    ///
    /// The descriptor has to be one that nothing changes.
    pub(crate) fn plain_map(&self, ty: SymId, symbols: &Symbols<'m>) -> Option<(SymId, SymId)> {
        let is_fixed = |ty| symbols.value(ty).is_some_and(Value::holds_its_initializer);
        if !is_fixed(ty) || self.kind(ty)? != Kind::Map {
            return None;
        }
        let fields: Vec<_> = self.fields(ty).collect();
        let symbol_of = |index: usize| symbols.id(fields.get(index)?.strip_casts());
        let (key, element) = (symbol_of(0)?, symbol_of(1)?);
        let may_panic = fields.get(MAP_FLAGS)?.as_integer()? & HASH_MIGHT_PANIC != 0;
        (is_fixed(key) && !may_panic && self.hashes_without_panic(key)?).then_some((key, element))
    }

    /// The runtime's `typehash` knows floats, complex numbers and strings, and hashes what else is made of regular
    /// memory by its bytes. Interfaces may hold what cannot be hashed; arrays and structs may hold interfaces.
    fn hashes_without_panic(&self, key: SymId) -> Option<bool> {
        let regular = self.number(key, TFLAG)? & REGULAR_MEMORY != 0;
        Some(match self.number(key, KIND)? & KIND_MASK {
            // Floats, complex numbers, strings.
            13..=16 | 24 => true,
            // Booleans and integers, channels, pointers, unsafe pointers.
            1..=12 | 18 | 22 | 26 => regular,
            _ => false,
        })
    }

    /// How many bytes a value of a type takes.
    pub(crate) fn size(&self, ty: SymId) -> Option<u64> {
        self.number(ty, SIZE)
    }

    /// The number in a field of a type's `abi.Type`.
    fn number(&self, ty: SymId, field: u32) -> Option<u64> {
        self.of.get(ty)?.field(field)?.as_integer()
    }

    /// What a type is made of.
    pub(crate) fn kind(&self, ty: SymId) -> Option<Kind> {
        Some(match self.number(ty, KIND)? & KIND_MASK {
            17 => Kind::Array,
            21 => Kind::Map,
            25 => Kind::Struct,
            _ => Kind::Other,
        })
    }

    /// The descriptor of `*T`, when T names it and it names T as its element: a pair that does not come about by
    /// chance, so that both are what their shape says.
    pub(crate) fn pointer_to(&self, ty: SymId, symbols: &Symbols<'m>) -> Option<SymId> {
        let named = self.of.get(ty)?.field(PTR_TO_THIS)?;
        let pointer = symbols.id(named.strip_casts())?;
        (self.element(pointer, symbols)? == ty).then_some(pointer)
    }

    /// The methods of an interface type: names, of which unexported ones are qualified by their package, and func
    /// types. What follows its `abi.Type` is a package path and a Slice. None of what is no interface.
    pub(crate) fn imethods(&self, iface: SymId, symbols: &Symbols<'m>) -> Vec<(Vec<u8>, SymId)> {
        let methods = || {
            let array = self.fields(iface).nth(1)?.element(0)?;
            let array = symbols.value(symbols.resolve(array)?)?;
            array.initializer_of_variable()
        };
        let imethod = |imethod: Value<'m>| {
            let name = string_of(imethod.element(0)?)?.into_owned();
            Some((name, symbols.resolve(imethod.element(1)?)?))
        };
        methods().into_iter().flat_map(Value::spelled_out).filter_map(imethod).collect()
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
