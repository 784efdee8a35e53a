//! Finds type descriptors with methods, and reads their slots by position.
//!
//! Such a descriptor is `{ KIND, UncommonType, [N x Method] }`; the struct around the three may be literal or named. It
//! is told by its shape: linking merges struct types that look alike under any of their names, so that a method table
//! may come as an array of somebody's `%main.Four`. A shape alone proves nothing, so what has neither the runtime's
//! names nor records is left alone. A use-list does not say in which field a use stands, so descriptors are the one
//! thing whose initializer is walked forward.

use std::borrow::Cow;
use std::collections::BTreeSet;

use hashbrown::HashMap;
use llgo_dce_core::{Demand, SymId, Targets};

use super::by_symbol::BySymbol;
use super::llvm::{Module, Type, TypeNode, Value};
use super::problems::{text, Problem};
use super::runtime::Runtime;
use super::strings::string_of;
use super::symbols::Symbols;

/// The field of a descriptor that holds its slots.
pub(crate) const METHODS_FIELD: u32 = 2;

/// Go counts methods in 16 bits. A module may have a longer table without having its slots, when they are all zero.
const MOST_SLOTS: usize = u16::MAX as usize;

/// A type descriptor with at least one method slot.
pub struct Descriptor<'m> {
    /// Its symbol.
    pub symbol: SymId,
    /// Its variable.
    pub(crate) global: Value<'m>,
    /// Its method table.
    pub(crate) slots: Vec<Slot<'m>>,
    /// What type metadata says of the slots, those of one slot after those of another.
    pub(crate) entries: Vec<SlotEntry<'m>>,
    /// The exact ids of the interfaces that it implements, as far as those are called.
    pub(crate) exact: Vec<ExactEntry>,
    /// Which of the three pointers of a slot are stored with padding.
    pub(crate) padded: [bool; 3],
    /// Whether its struct types have the runtime's names.
    pub(crate) named: bool,
    /// Whether any records speak of its slots, be they right or wrong.
    pub(crate) recorded: bool,
    /// Whether it has methods that no metadata describes, so that LLVM does not know what a call may get to.
    pub(crate) is_undescribed: bool,
    /// Why it keeps all its methods, if it does.
    pub(crate) pinned: Option<&'static str>,
}

/// A method slot as it stands in the initializer.
pub(crate) struct Slot<'m> {
    pub(crate) name: Cow<'m, [u8]>,
    pub(crate) targets: Targets,
    /// Whether a dialect's metadata says of this slot what it answers to.
    pub(crate) described: bool,
}

/// The slots of a descriptor, by the ids of their names and signatures.
pub(crate) type Methods<'m> = HashMap<&'m [u8], Vec<usize>>;

/// A slot that is meant by a call of a method of one interface.
pub(crate) struct ExactEntry {
    /// The slot's index.
    pub(crate) slot: usize,
    /// The exact id that the call asks for.
    pub(crate) id: Vec<u8>,
}

/// An entry of type metadata that speaks of a slot.
pub(crate) struct SlotEntry<'m> {
    /// The slot's index.
    pub(crate) slot: usize,
    /// What the slot answers to.
    pub(crate) demand: Demand,
    /// The metadata that says so, if the module has it already.
    pub(crate) node: Option<TypeNode<'m>>,
}

/// All descriptors of a module, in module order.
pub(crate) struct Descriptors<'m> {
    pub(crate) of: BySymbol<Descriptor<'m>>,
    /// Descriptors whose slots cannot be read. Their references are ordinary ones, so they keep all methods.
    pub(crate) unreadable: BTreeSet<SymId>,
}

/// A variable that has the shape of a descriptor.
pub(crate) struct Candidate<'m> {
    pub(crate) global: Value<'m>,
    pub(crate) initializer: Value<'m>,
    pub(crate) shape: Shape,
}

/// The variables of a module that have the shape of descriptors, in module order.
pub(crate) fn candidates<'m>(module: Module<'m>, runtime: &Runtime) -> Vec<Candidate<'m>> {
    let mut shapes = Shapes { runtime, known: HashMap::new() };
    let candidate = |global: Value<'m>| {
        let shape = shapes.of(global.value_type())?;
        let initializer = global.initializer()?;
        (!global.is_available_externally()).then_some(Candidate { global, initializer, shape })
    };
    module.variables().filter_map(candidate).collect()
}

impl<'m> Descriptor<'m> {
    /// What type metadata says of one slot.
    pub(crate) fn entries_of(&self, slot: usize) -> &[SlotEntry<'m>] {
        let start = self.entries.partition_point(|entry| entry.slot < slot);
        let len = self.entries[start..].partition_point(|entry| entry.slot == slot);
        &self.entries[start..start + len]
    }

    /// Has the entries of one slot stand after those of another, in the order in which they have been added.
    pub(crate) fn sort_entries(&mut self) {
        self.entries.sort_by_key(|entry| entry.slot);
        self.entries.shrink_to_fit();
    }
}

impl<'m> Descriptors<'m> {
    /// Reads the slots of the candidates. Those that cannot be read keep all their methods.
    pub(crate) fn read(
        candidates: &[Candidate<'m>],
        symbols: &Symbols<'m>,
        problems: &mut Vec<Problem>,
    ) -> Self {
        let mut found = Self { of: BySymbol::default(), unreadable: BTreeSet::new() };
        let with_methods = candidates.iter().filter(|candidate| candidate.shape.slots > 0);
        for &Candidate { global, initializer, shape: Shape { slots, named, padded, .. } } in with_methods {
            let Some(symbol) = symbols.id(global) else { continue };
            match read_slots(initializer, slots, symbols) {
                Some(slots) => {
                    let (entries, exact, recorded, pinned) = (Vec::new(), Vec::new(), false, None);
                    found.of.insert(
                        symbol,
                        Descriptor {
                            symbol,
                            global,
                            slots,
                            entries,
                            exact,
                            padded,
                            named,
                            recorded,
                            is_undescribed: false,
                            pinned,
                        },
                    );
                }
                None if !named => {}
                None => {
                    let why = "has a method table that cannot be read";
                    problems.push(Problem::Type { ty: text(global.name()), why });
                    found.unreadable.insert(symbol);
                }
            }
        }
        found
    }

    /// The descriptor of that symbol, if it is one with slots that can be read.
    pub(crate) fn get_mut(&mut self, symbol: SymId) -> Option<&mut Descriptor<'m>> {
        self.of.get_mut(symbol)
    }

    /// Forgets what only looks like a descriptor: neither the runtime's names nor any metadata speak for it.
    pub(crate) fn forget_lookalikes(&mut self) {
        self.retain(|descriptor| {
            descriptor.named
                || descriptor.recorded
                || descriptor.pinned.is_some()
                || descriptor.slots.iter().any(|slot| slot.described)
        });
    }

    /// Forgets all other descriptors.
    pub(crate) fn retain(&mut self, stays: impl Fn(&Descriptor<'m>) -> bool) {
        let all = std::mem::take(&mut self.of).into_all().into_iter();
        self.of = all.filter(stays).map(|descriptor| (descriptor.symbol, descriptor)).collect();
    }

    /// The same, to look at.
    pub(crate) fn get(&self, symbol: SymId) -> Option<&Descriptor<'m>> {
        self.of.get(symbol)
    }
}

/// What the value type of a descriptor tells.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// The length of its method table; 0 without one.
    pub(crate) slots: usize,
    /// How deep its `abi.Type` stands, always in the first field; `None` when there is none.
    pub(crate) abi_depth: Option<usize>,
    /// Whether the struct types of its method table have the runtime's names.
    pub(crate) named: bool,
    /// Which of the three pointers of a slot are stored with padding.
    pub(crate) padded: [bool; 3],
}

/// Which types have the shape of descriptors. Asked once per variable, so answers are kept per type.
struct Shapes<'a, 'm> {
    runtime: &'a Runtime,
    known: HashMap<Type<'m>, Option<Shape>>,
}

impl<'m> Shapes<'_, 'm> {
    fn of(&mut self, ty: Type<'m>) -> Option<Shape> {
        if let Some(&known) = self.known.get(&ty) {
            return known;
        }
        let shape = self.recognise(ty);
        self.known.insert(ty, shape);
        shape
    }

    fn recognise(&self, ty: Type<'m>) -> Option<Shape> {
        let (slots, named, padded) = self.method_table(ty).unwrap_or((0, false, [false; 3]));
        let abi_depth = abi_depth(ty);
        (slots > 0 || abi_depth.is_some()).then_some(Shape { slots, abi_depth, named, padded })
    }

    /// The length of the method table in `{ KIND, UncommonType, [N x Method] }`, whether it has the runtime's names, and
    /// which pointers of its slots are padded.
    fn method_table(&self, ty: Type<'m>) -> Option<(usize, bool, [bool; 3])> {
        let [_, uncommon, methods] = ty.fields()?.try_into().ok()?;
        let (method, slots) = methods.array()?;
        let padded = padded_pointers(method)?;
        if !is_uncommon_type(uncommon)? {
            return None;
        }
        let named = uncommon.struct_name().is_some_and(|name| self.runtime.is_uncommon_type(name))
            && method.struct_name().is_some_and(|name| self.runtime.is_method(name));
        Some((slots, named, padded))
    }
}

/// How deep a type's `abi.Type` stands: `{ { abi.Type, … }, UncommonType, [N x Method] }` is the deepest there is.
fn abi_depth(mut ty: Type<'_>) -> Option<usize> {
    for depth in 0..3 {
        if is_abi_type(ty).unwrap_or(false) {
            return Some(depth);
        }
        ty = *ty.fields()?.first()?;
    }
    None
}

/// `{ size, ptrbytes, i32 hash, i8 tflag, i8 align, i8 fieldalign, i8 kind, { ptr, ptr } Equal, ptr gcdata, String
/// name, ptr PtrToThis }`
fn is_abi_type(ty: Type<'_>) -> Option<bool> {
    let [size, ptrbytes, hash, bytes @ .., equal, gcdata, name, ptr_to_this] = &ty.fields()?[..] else {
        return None;
    };
    let equal: [Type<'_>; 2] = equal.fields()?.try_into().ok()?;
    let numbers = size.integer_width().is_some() && ptrbytes.integer_width().is_some();
    let bytes = bytes.len() == 4 && bytes.iter().all(|byte| byte.integer_width() == Some(8));
    let pointers = equal.iter().chain([gcdata, ptr_to_this]).all(|ty| ty.is_pointer());
    Some(numbers && hash.integer_width() == Some(32) && bytes && pointers && is_string(*name)?)
}

/// `{ String pkgpath, i16 mcount, i16 xcount, i32 moff }`
fn is_uncommon_type(ty: Type<'_>) -> Option<bool> {
    let [pkgpath, mcount, xcount, moff] = ty.fields()?.try_into().ok()?;
    let widths = [mcount, xcount, moff].map(Type::integer_width);
    Some(is_stored_string(pkgpath)? && widths == [Some(16), Some(16), Some(32)])
}

/// Which pointers of `{ String name, ptr Mtyp, ptr Ifn, ptr Tfn }` are padded; `None` of another type.
fn padded_pointers(ty: Type<'_>) -> Option<[bool; 3]> {
    let [name, pointers @ ..]: [Type<'_>; 4] = ty.fields()?.try_into().ok()?;
    if !is_stored_string(name)? || !pointers.into_iter().all(is_stored_pointer) {
        return None;
    }
    Some(pointers.map(|pointer| !pointer.is_pointer()))
}

/// A pointer as Go's memory holds it: `ptr`, or `{ ptr, int }` where a pointer takes less than a word of Go's, as on
/// WebAssembly.
fn is_stored_pointer(ty: Type<'_>) -> bool {
    let is_padded = || {
        let [pointer, padding]: [Type<'_>; 2] = ty.fields()?.try_into().ok()?;
        Some(pointer.is_pointer() && padding.integer_width().is_some())
    };
    ty.is_pointer() || is_padded() == Some(true)
}

/// The pointer in what Go's memory holds. `None` where the padding holds anything.
pub(crate) fn stored_pointer(stored: Value<'_>) -> Option<Value<'_>> {
    match stored.ty().is_pointer() {
        true => Some(stored),
        false => stored.element(0).filter(|_| stored.element(1).and_then(Value::as_integer) == Some(0)),
    }
}

/// `{ ptr, int }`, of which the pointer may be padded.
fn is_stored_string(ty: Type<'_>) -> Option<bool> {
    let [data, len] = ty.fields()?.try_into().ok()?;
    Some(is_stored_pointer(data) && len.integer_width().is_some())
}

/// `{ ptr, int }`
pub(crate) fn is_string(ty: Type<'_>) -> Option<bool> {
    let [data, len] = ty.fields()?.try_into().ok()?;
    Some(data.is_pointer() && len.integer_width().is_some())
}

fn read_slots<'m>(initializer: Value<'m>, count: usize, symbols: &Symbols<'m>) -> Option<Vec<Slot<'m>>> {
    let methods = initializer.element(METHODS_FIELD as usize).filter(|_| count <= MOST_SLOTS)?;
    (0..count).map(|index| read_slot(methods.element(index)?, symbols)).collect()
}

/// Reads `{ Name, Mtyp, Ifn, Tfn }`; `None` when a field is missing, undefined, or points into the middle of something.
fn read_slot<'m>(method: Value<'m>, symbols: &Symbols<'m>) -> Option<Slot<'m>> {
    let target = |field| -> Option<Option<SymId>> {
        let pointer = stored_pointer(method.element(field)?)?;
        match pointer.is_null_pointer() {
            true => Some(None),
            false => Some(Some(symbols.resolve(pointer)?)),
        }
    };
    let targets = [target(1)?, target(2)?, target(3)?];
    Some(Slot { name: string_of(method.element(0)?)?, targets, described: false })
}
