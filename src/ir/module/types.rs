//! Type descriptors of any kind, with methods or without: all facts of a module about a type.
//!
//! ```llvm
//! @T = constant { %Type, %Uncommon, [1 x %Method] } {
//!   %Type { i64 8, i64 8, i32 0, i8 1, i8 8, i8 8, i8 25,       ; Size, PtrBytes, Hash, TFlag, two aligns, Kind
//!     { ptr, ptr } { ptr @equal, ptr null }, ptr null,          ; Equal, GCData
//!     %String { ptr @str, i64 6 }, ptr @"*T" },                 ; Name, PtrToThis
//!   %Uncommon { … }, [1 x %Method] [ … ] }
//! ```

use std::collections::BTreeSet;

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::SymId;
use llgo_dce_facts::{text, BySymbol, PinReason, Problem};

use super::globals::Globals;
use super::path::Path;
use super::shapes::{Candidate, Shape};
use super::slots::{read_slots, ExactEntry, Slot, SlotEntry};
use super::strings::{stored_pointer, string_of};
use crate::ir::llvm::Value;

/// The indices of the fields of `abi.Type` that are read.
const SIZE: u32 = 0;
const TFLAG: u32 = 3;
const KIND: u32 = 6;
const EQUAL: u32 = 7;
const NAME: u32 = 9;
const PTR_TO_THIS: u32 = 10;
/// The flag of types whose name begins with a star that the String does not have.
const EXTRA_STAR: u64 = 2;
/// The bits of Kind that are the kind; the others are flags.
const KIND_MASK: u64 = 0x1f;
/// The kind of maps.
const MAP: u64 = 21;
/// The flag of types whose values are equal when their bytes are. Those are hashed by their bytes.
const REGULAR_MEMORY: u64 = 8;
/// The index of a map type's flags among the fields behind its `abi.Type`, and the flag of keys whose hash may panic.
const MAP_FLAGS: usize = 7;
const HASH_MIGHT_PANIC: u64 = 16;
/// What the names of the func types of look-ups by reflection have in them.
const LOOKUP_RESULTS: [&[u8]; 2] = [b"reflect.Method", b"reflect.Value"];
/// More methods than any interface has: a module may claim any number.
const MOST_IMETHODS: usize = 1 << 16;

/// The kinds of Go's that are distinguished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum GoKind {
    Array,
    Interface,
    Map,
    Struct,
    Other,
}

/// A type descriptor.
pub(crate) struct Descriptor<'m> {
    /// Its symbol.
    pub(crate) symbol: SymId,
    /// Its variable.
    pub(crate) global: Value<'m>,
    initializer: Value<'m>,
    /// The place of its `abi.Type`, and that itself; `None` of a shape without one.
    abi: Option<(Path, Option<Value<'m>>)>,
    /// Whether it may have methods: its method table is not empty, or of an unknown shape.
    has_methods: bool,
    /// Whether its slots are weak references: they can be read, and more than its shape shows that it is a descriptor.
    pub(crate) has_slots: bool,
    /// Its method table.
    pub(crate) slots: Vec<Slot<'m>>,
    /// The entries of type metadata for its slots, slot by slot.
    pub(crate) entries: Vec<SlotEntry<'m>>,
    /// The exact ids of the interfaces that it implements, where calls use them.
    pub(crate) exact: Vec<ExactEntry>,
    /// Which of the three pointers of a slot are stored with padding.
    pub(crate) padded: [bool; 3],
    /// Whether the pointers to the functions of method values are.
    pub(crate) padded_method_values: bool,
    /// Whether its struct types have the runtime's names.
    pub(crate) named: bool,
    /// Whether any records are about its slots, malformed ones included.
    pub(crate) recorded: bool,
    /// Why it keeps all its methods.
    pub(crate) pins: Vec<PinReason>,
}

/// The descriptors of a module, in module order.
pub(crate) struct TypeTable<'m> {
    of: BySymbol<Descriptor<'m>>,
    /// Copies of descriptors that are elsewhere, which show what the types are.
    copies: BySymbol<Descriptor<'m>>,
    /// Symbols whose slots cannot be read. Their references are ordinary ones, so they keep all methods.
    pub(crate) unreadable: BTreeSet<SymId>,
    /// What is known of types besides.
    known: Known,
}

/// What a plan knows of the types of a program. LLVM may have left a module without the other one of a pair.
pub trait TypeHints {
    /// Whether a type and the type of pointers to it, which has no methods, refer to each other.
    fn is_pair(&self, ty: &[u8], pointer: &[u8]) -> bool;

    /// Whether what is called so is certainly a descriptor.
    fn is_certain(&self, ty: &[u8]) -> bool;
}

/// The same of the types of a module.
#[derive(Default)]
struct Known {
    pairs: HashMap<SymId, SymId>,
    pointers: HashSet<SymId>,
    certain: HashSet<SymId>,
}

impl<'m> Descriptor<'m> {
    fn new(symbol: SymId, candidate: &Candidate<'m>) -> Self {
        let &Candidate { global, initializer, shape } = candidate;
        let Shape { slots, abi_depth, named, padded, method_values, is_unknown } = shape;
        let path = abi_depth.map(|depth| Path::new(&[0; 2][..depth]));
        Self {
            symbol,
            global,
            initializer,
            abi: path.map(|path| (path, path.resolve_in(initializer))),
            has_methods: slots > 0 || is_unknown,
            has_slots: false,
            slots: Vec::new(),
            entries: Vec::new(),
            exact: Vec::new(),
            padded,
            padded_method_values: method_values == Some(true),
            named,
            recorded: false,
            pins: Vec::new(),
        }
    }

    /// The entries of type metadata for one slot.
    pub(crate) fn entries_of(&self, slot: usize) -> &[SlotEntry<'m>] {
        let start = self.entries.partition_point(|entry| entry.slot < slot);
        let len = self.entries[start..].partition_point(|entry| entry.slot == slot);
        &self.entries[start..start + len]
    }

    /// Adds entries of type metadata, those of each slot behind the ones that it has.
    pub(crate) fn add_entries(&mut self, more: impl IntoIterator<Item = SlotEntry<'m>>) {
        self.entries.extend(more);
        self.entries.sort_by_key(|entry| entry.slot);
        self.entries.shrink_to_fit();
    }

    /// Whether more than its shape shows that it is a descriptor.
    fn is_certain(&self) -> bool {
        self.named || self.recorded || !self.pins.is_empty() || self.slots.iter().any(|slot| slot.described)
    }

    /// The fields behind its `abi.Type`.
    fn fields(&self) -> impl Iterator<Item = Value<'m>> + '_ {
        let first = self.abi.and_then(|it| it.0.next());
        let paths = std::iter::successors(first, |path| path.next());
        paths.map_while(|path| path.resolve_in(self.initializer))
    }

    /// A number in its `abi.Type`.
    fn number(&self, field: u32) -> Option<u64> {
        self.field(field)?.as_integer()
    }

    /// Whether the runtime's `typehash` never panics on values of a type. It has cases for floats, complex numbers and
    /// strings, and hashes other types of regular memory by their bytes. A value in an interface may have no hash, and
    /// arrays and structs may contain interfaces.
    fn hashes_without_panic(&self) -> Option<bool> {
        let regular = self.number(TFLAG)? & REGULAR_MEMORY != 0;
        Some(match self.number(KIND)? & KIND_MASK {
            // Floats, complex numbers, strings.
            13..=16 | 24 => true,
            // Booleans and integers, channels, pointers, unsafe pointers.
            1..=12 | 18 | 22 | 26 => regular,
            _ => false,
        })
    }

    /// A field of its `abi.Type`.
    fn field(&self, field: u32) -> Option<Value<'m>> {
        self.abi?.1?.element(field as usize)
    }
}

impl<'m> TypeTable<'m> {
    /// Reads the candidates. Those whose slots cannot be read keep all their methods.
    pub(crate) fn read(
        candidates: &[Candidate<'m>],
        globals: &Globals<'m>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut found = Self {
            of: BySymbol::default(),
            copies: BySymbol::default(),
            unreadable: BTreeSet::new(),
            known: Known::default(),
        };
        let mut unknown = Vec::new();
        for candidate in candidates {
            let Some(symbol) = globals.id(candidate.global) else { continue };
            let mut descriptor = Descriptor::new(symbol, candidate);
            if candidate.shape.is_unknown {
                unknown.push(candidate.global);
                found.unreadable.insert(symbol);
            } else if candidate.shape.slots > 0 {
                match read_slots(candidate.initializer, candidate.shape, globals) {
                    Some(slots) => (descriptor.slots, descriptor.has_slots) = (slots, true),
                    None if !candidate.shape.named => {}
                    None => {
                        let ty = text(candidate.global.name());
                        problems.push(Problem::Type { ty, why: PinReason::UnreadableTable });
                        found.unreadable.insert(symbol);
                    }
                }
            }
            found.of.insert(symbol, descriptor);
        }
        if let [first, more @ ..] = &unknown[..] {
            problems.push(Problem::Shape { ty: text(first.name()), more: more.len() });
        }
        found
    }

    /// Adds the copies of descriptors that are elsewhere.
    pub(crate) fn add_copies(&mut self, copies: &[Candidate<'m>], globals: &Globals<'m>) {
        let of = |copy: &Candidate<'m>| {
            let symbol = globals.id(copy.global)?;
            Some((symbol, Descriptor::new(symbol, copy)))
        };
        self.copies = copies.iter().filter_map(of).collect();
    }

    /// Whether a variable is a copy of a descriptor that is elsewhere.
    pub(crate) fn has_copy(&self, symbol: SymId) -> bool {
        self.copies.contains(symbol)
    }

    /// Takes over what a plan knows.
    pub(crate) fn add_hints(&mut self, hints: &dyn TypeHints, globals: &Globals<'m>) {
        let name = |symbol: SymId| globals.value(symbol).map_or(&[][..], Value::name);
        let mut known = Known::default();
        for ty in self.all().map(|it| it.symbol) {
            known.certain.extend(hints.is_certain(name(ty)).then_some(ty));
            let field = self.get(ty).and_then(|it| it.field(PTR_TO_THIS));
            let pointer = field.and_then(|it| globals.id(it.strip_casts()));
            if let Some(pointer) = pointer.filter(|&pointer| hints.is_pair(name(ty), name(pointer))) {
                known.pairs.insert(ty, pointer);
                known.pointers.insert(pointer);
            }
        }
        self.known = known;
    }

    /// Whether a symbol is a descriptor, by the shape of its `abi.Type`.
    pub(crate) fn contains(&self, symbol: SymId) -> bool {
        self.get(symbol).is_some_and(|descriptor| descriptor.abi.is_some())
    }

    /// The descriptor of that symbol whose slots are weak references.
    pub(crate) fn with_slots(&self, symbol: SymId) -> Option<&Descriptor<'m>> {
        self.of.get(symbol).filter(|descriptor| descriptor.has_slots)
    }

    /// The same, to change it.
    pub(crate) fn with_slots_mut(&mut self, symbol: SymId) -> Option<&mut Descriptor<'m>> {
        self.of.get_mut(symbol).filter(|descriptor| descriptor.has_slots)
    }

    /// All descriptors, in module order: by the shape of their `abi.Type`, or with slots that are weak references.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Descriptor<'m>> {
        self.of.all().iter().filter(|descriptor| descriptor.abi.is_some() || descriptor.has_slots)
    }

    /// All descriptors whose slots are weak references, in module order.
    pub(crate) fn all_with_slots(&self) -> impl Iterator<Item = &Descriptor<'m>> {
        self.of.all().iter().filter(|descriptor| descriptor.has_slots)
    }

    /// The same, to change them.
    pub(crate) fn all_with_slots_mut(&mut self) -> impl Iterator<Item = &mut Descriptor<'m>> {
        self.of.all_mut().iter_mut().filter(|descriptor| descriptor.has_slots)
    }

    /// Makes the slots of lookalikes ordinary references: variables with neither the runtime's names nor metadata, and
    /// that are not `is_certain` for another reason.
    pub(crate) fn forget_lookalikes(&mut self, is_certain: impl Fn(SymId) -> bool) {
        for descriptor in self.all_with_slots_mut() {
            descriptor.has_slots = descriptor.is_certain() || is_certain(descriptor.symbol);
        }
    }

    /// Whether a symbol is a descriptor, by the shape of its `abi.Type`, or by slots that are weak references.
    pub(crate) fn is_descriptor(&self, symbol: SymId) -> bool {
        self.get(symbol).is_some_and(|descriptor| descriptor.abi.is_some() || descriptor.has_slots)
    }

    /// Whether a method of that func type may be a look-up of `reflect.Type` or `reflect.Value`, by what it returns.
    pub(crate) fn may_look_up(&self, mtyp: SymId) -> bool {
        let name = self.name(mtyp).and_then(string_of);
        let has = |name: &[u8], part: &[u8]| name.windows(part.len()).any(|window| window == part);
        name.is_none_or(|name| LOOKUP_RESULTS.iter().any(|result| has(&name, result)))
    }

    /// Whether a type has a method table that is not empty.
    pub(crate) fn has_methods(&self, ty: SymId) -> bool {
        let read = self.get(ty).filter(|descriptor| descriptor.abi.is_some());
        read.map_or_else(|| !self.known.pointers.contains(&ty), |it| it.has_methods)
    }

    /// The String that is a type's name.
    pub(crate) fn name(&self, ty: SymId) -> Option<Value<'m>> {
        self.get(ty)?.field(NAME)
    }

    /// A type's name as Go prints it, without the path of its package.
    pub(crate) fn go_name(&self, ty: SymId) -> Option<Vec<u8>> {
        let tflag = self.number(ty, TFLAG)?;
        let star: &[u8] = if tflag & EXTRA_STAR == 0 { b"" } else { b"*" };
        Some([star, &string_of(self.name(ty)?)?].concat())
    }

    /// The place of `PtrToThis`.
    pub(crate) fn ptr_to_this(&self, ty: SymId) -> Option<Path> {
        Some(self.get(ty)?.abi?.0.then(PTR_TO_THIS))
    }

    /// The place of the closure `Equal`, and that itself.
    pub(crate) fn equal(&self, ty: SymId) -> Option<(Path, Value<'m>)> {
        let descriptor = self.get(ty)?;
        let path = descriptor.abi?.0.then(EQUAL);
        Some((path, path.resolve_in(descriptor.initializer)?))
    }

    /// Whether the closure `Equal` of a type is not null.
    pub(crate) fn is_comparable(&self, ty: SymId) -> bool {
        let closure = self.get(ty).and_then(|descriptor| descriptor.field(EQUAL));
        closure.is_some_and(|closure| closure != closure.ty().zero())
    }

    /// The fields behind a type's `abi.Type`, which depend on the kind.
    pub(crate) fn fields(&self, ty: SymId) -> impl Iterator<Item = Value<'m>> + '_ {
        self.get(ty).into_iter().flat_map(Descriptor::fields)
    }

    /// The key and the element of a map type whose keys are hashed without any panic: numbers, strings and pointers.
    /// The descriptors of the map and of the key have to be constant.
    ///
    /// ```llvm
    /// @map = constant %abi.MapType { %abi.Type { … i8 21 … },       ; the kind of maps; Key, Elem, Bucket, Hasher:
    ///   ptr @key, ptr @element, ptr null, { ptr, ptr } zeroinitializer,
    ///   i8 16, i8 24, i16 272, i32 4 }                              ; three sizes, and flags: not 16, which may panic
    /// ```
    pub(crate) fn plain_map(&self, ty: SymId, globals: &Globals<'m>) -> Option<(SymId, SymId)> {
        let fixed = |ty| self.get_any(ty).filter(|it| it.global.holds_its_initializer());
        let map = fixed(ty).filter(|it| it.number(KIND).is_some_and(|kind| kind & KIND_MASK == MAP))?;
        let fields: Vec<_> = map.fields().collect();
        let symbol_of = |index: usize| globals.id(fields.get(index)?.strip_casts());
        let (key, element) = (symbol_of(0)?, symbol_of(1)?);
        let may_panic = fields.get(MAP_FLAGS)?.as_integer()? & HASH_MIGHT_PANIC != 0;
        (!may_panic && fixed(key)?.hashes_without_panic()?).then_some((key, element))
    }

    /// How many bytes a value of a type takes.
    pub(crate) fn size(&self, ty: SymId) -> Option<u64> {
        self.get_any(ty)?.number(SIZE)
    }

    /// The kind of a type.
    pub(crate) fn kind(&self, ty: SymId) -> Option<GoKind> {
        Some(match self.number(ty, KIND)? & KIND_MASK {
            17 => GoKind::Array,
            20 => GoKind::Interface,
            MAP => GoKind::Map,
            25 => GoKind::Struct,
            _ => GoKind::Other,
        })
    }

    /// The descriptor of `*T`, when T and it refer to each other. A pair shows that both are descriptors, as variables
    /// that only have the shape do not refer to each other so.
    ///
    /// ```llvm
    /// @T = constant %abi.Type { … ptr @"*T" }                           ; PtrToThis
    /// @"*T" = constant %abi.PtrType { %abi.Type { … }, ptr @T }         ; Elem
    /// ```
    pub(crate) fn pointer_to(&self, ty: SymId, globals: &Globals<'m>) -> Option<SymId> {
        let named = self.get(ty)?.field(PTR_TO_THIS)?;
        let pointer = globals.id(named.strip_casts())?;
        let is_pair =
            self.known.pairs.get(&ty) == Some(&pointer) || self.element(pointer, globals) == Some(ty);
        is_pair.then_some(pointer)
    }

    /// The methods of an interface type in their order: names, of which unexported ones are qualified by their package,
    /// and func types. What follows its `abi.Type` is a package path and a Slice. `None` of what is no interface, or
    /// cannot be read.
    pub(crate) fn imethods(&self, iface: SymId, globals: &Globals<'m>) -> Option<Vec<(Vec<u8>, SymId)>> {
        if self.kind(iface)? != GoKind::Interface {
            return None;
        }
        let slice = self.fields(iface).nth(1)?;
        let len =
            usize::try_from(slice.element(1)?.as_integer()?).ok().filter(|&len| len <= MOST_IMETHODS)?;
        if len == 0 {
            return Some(Vec::new());
        }
        let array = globals.value(globals.resolve(stored_pointer(slice.element(0)?)?)?)?;
        let array = array.initializer_of_variable().filter(|_| array.holds_its_initializer())?;
        let imethod = |index: usize| {
            let imethod = array.element(index)?;
            let name = string_of(imethod.element(0)?)?.into_owned();
            Some((name, globals.resolve(stored_pointer(imethod.element(1)?)?)?))
        };
        (0..len).map(imethod).collect()
    }

    /// Whether a descriptor is one of a pair of T and `*T`, and so is one for certain.
    pub(crate) fn is_of_pair(&self, ty: SymId, globals: &Globals<'m>) -> bool {
        if self.known.certain.contains(&ty) {
            return true;
        }
        let of_pointer = || self.element(ty, globals).and_then(|element| self.pointer_to(element, globals));
        self.pointer_to(ty, globals).is_some() || of_pointer() == Some(ty)
    }

    /// The element of a pointer type, in the field behind its `abi.Type`.
    fn element(&self, pointer: SymId, globals: &Globals<'m>) -> Option<SymId> {
        globals.id(self.fields(pointer).next()?.strip_casts())
    }

    /// The number in a field of a type's `abi.Type`.
    fn number(&self, ty: SymId, field: u32) -> Option<u64> {
        self.get(ty)?.number(field)
    }

    /// The descriptor of a type, or a copy of it.
    fn get_any(&self, symbol: SymId) -> Option<&Descriptor<'m>> {
        self.get(symbol).or_else(|| self.copies.get(symbol))
    }

    fn get(&self, symbol: SymId) -> Option<&Descriptor<'m>> {
        self.of.get(symbol)
    }
}
