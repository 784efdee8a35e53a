//! The variables that have the shape of type descriptors.
//!
//! ```llvm
//! %abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
//! %abi.StructType = type { %abi.Type, … }                                  ; KIND: an abi.Type, or a struct with one
//! %abi.UncommonType = type { %String, i16, i16, i32 }
//! %abi.Method = type { %String, ptr, ptr, ptr }
//! @T = constant { %abi.StructType, %abi.UncommonType, [2 x %abi.Method] }  ; with methods; the struct may be named
//! @T = constant { %abi.StructType, %abi.UncommonType, [2 x %abi.Method], [2 x ptr] }   ; since September 2026
//! @U = constant %abi.Type                                                  ; without
//! ```
//!
//! Linking merges struct types of the same shape under any of their names, so that a method table may be an array of a
//! program's `%main.Four`. A shape alone is no proof: without the runtime's names or metadata the variable is left
//! alone. A descriptor with more or other fields is one of an unknown shape: it keeps all its methods.

use hashbrown::HashMap;
use llgo_dce_facts::Runtime;

use super::strings::{is_stored_pointer, is_stored_string, is_string};
use crate::ir::llvm::{Module, Type, Value};

/// A variable that has the shape of a descriptor.
pub(crate) struct Candidate<'m> {
    pub(crate) global: Value<'m>,
    pub(crate) initializer: Value<'m>,
    pub(crate) shape: Shape,
}

/// The variables of a module that have the shape of descriptors, in module order.
pub(crate) fn candidates<'m>(module: Module<'m>, runtime: &Runtime) -> Vec<Candidate<'m>> {
    find(module, runtime, |global| !global.is_available_externally())
}

/// The same of copies for the optimizer, of descriptors that are elsewhere: they are only read.
pub(crate) fn copies<'m>(module: Module<'m>, runtime: &Runtime) -> Vec<Candidate<'m>> {
    find(module, runtime, Value::is_available_externally)
}

fn find<'m>(
    module: Module<'m>,
    runtime: &Runtime,
    is_wanted: impl Fn(Value<'m>) -> bool,
) -> Vec<Candidate<'m>> {
    let mut shapes = Shapes { runtime, known: HashMap::new() };
    let candidate = |global: Value<'m>| {
        let shape = shapes.of(global.value_type())?;
        Some(Candidate { global, initializer: global.initializer()?, shape })
    };
    module.variables().filter(|&global| is_wanted(global)).filter_map(candidate).collect()
}

/// Whether variables of a type are descriptors of some type, by the shape of their `abi.Type`.
pub(crate) fn has_abi_type(ty: Type<'_>) -> bool {
    abi_depth(ty).is_some()
}

/// What is known from the value type of a descriptor.
#[derive(Clone, Copy)]
pub(crate) struct Shape {
    /// The length of its method table; 0 without one.
    pub(crate) slots: usize,
    /// How many levels deep its `abi.Type` is, in the first field of each; `None` when there is none.
    pub(crate) abi_depth: Option<usize>,
    /// Whether the struct types of its method table have the runtime's names.
    pub(crate) named: bool,
    /// Which of the three pointers of a slot are stored with padding.
    pub(crate) padded: [bool; 3],
    /// Whether the pointers to the functions of method values are stored with padding; `None` when it has none.
    pub(crate) method_values: Option<bool>,
    /// Whether it has fields of which nothing is known, so that it may have methods that are not read.
    pub(crate) is_unknown: bool,
}

impl Shape {
    /// Of what has no method table.
    const WITHOUT_METHODS: Self = Self {
        slots: 0,
        abi_depth: None,
        named: false,
        padded: [false; 3],
        method_values: None,
        is_unknown: false,
    };
}

/// The shapes of value types. Many variables have the same type, so shapes are cached.
struct Shapes<'a, 'm> {
    runtime: &'a Runtime,
    known: HashMap<Type<'m>, Option<Shape>>,
}

impl<'m> Shapes<'_, 'm> {
    fn of(&mut self, ty: Type<'m>) -> Option<Shape> {
        if let Some(&known) = self.known.get(&ty) {
            return known;
        }
        let shape = self.recognize(ty);
        self.known.insert(ty, shape);
        shape
    }

    fn recognize(&self, ty: Type<'m>) -> Option<Shape> {
        let abi_depth = abi_depth(ty);
        let shape = self.method_table(ty).or_else(|| self.unknown(ty, abi_depth));
        let shape = Shape { abi_depth, ..shape.unwrap_or(Shape::WITHOUT_METHODS) };
        (shape.slots > 0 || shape.is_unknown || abi_depth.is_some()).then_some(shape)
    }

    /// What is known of `{ KIND, UncommonType, [N x Method] }`, with or without a fourth field `[N x ptr]`.
    fn method_table(&self, ty: Type<'m>) -> Option<Shape> {
        let fields = ty.fields()?;
        let (&[_, uncommon, methods], more) = fields.split_first_chunk()?;
        let (method, slots) = methods.array()?;
        let padded = padded_pointers(method)?;
        if !is_uncommon_type(uncommon)? {
            return None;
        }
        let method_values = match more {
            [] => None,
            [values] => Some(method_values(*values, slots)?),
            _ => return None,
        };
        let named = self.is_uncommon_by_name(uncommon) && self.is_method_by_name(method);
        Some(Shape { slots, named, padded, method_values, ..Shape::WITHOUT_METHODS })
    }

    /// What is no method table that can be read, and has an `abi.Type` or the runtime's names where a descriptor with
    /// methods has them.
    fn unknown(&self, ty: Type<'m>, abi_depth: Option<usize>) -> Option<Shape> {
        let fields = ty.fields()?;
        let uncommon = fields.get(1).is_some_and(|it| self.is_uncommon_by_name(*it));
        let methods = fields.get(2).and_then(|it| it.array());
        let named = uncommon && methods.is_some_and(|(method, _)| self.is_method_by_name(method));
        let is_unknown = named || (abi_depth.is_some() && uncommon) || abi_depth == Some(MOST_LEVELS);
        is_unknown.then_some(Shape { named, is_unknown, ..Shape::WITHOUT_METHODS })
    }

    fn is_uncommon_by_name(&self, ty: Type<'m>) -> bool {
        ty.struct_name().is_some_and(|name| self.runtime.is_uncommon_type(name))
    }

    fn is_method_by_name(&self, ty: Type<'m>) -> bool {
        ty.struct_name().is_some_and(|name| self.runtime.is_method(name))
    }
}

/// Whether the pointers of `[N x ptr]` are padded, one for each slot; `None` of another type.
fn method_values(ty: Type<'_>, slots: usize) -> Option<bool> {
    let (pointer, len) = ty.array()?;
    (len == slots && is_stored_pointer(pointer)).then(|| !pointer.is_pointer())
}

/// The levels of a descriptor with methods whose kind has fields of its own: `{ { abi.Type, … }, UncommonType, … }`.
const MOST_LEVELS: usize = 2;

/// How many levels deep a type's `abi.Type` is.
fn abi_depth(mut ty: Type<'_>) -> Option<usize> {
    for depth in 0..=MOST_LEVELS {
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
