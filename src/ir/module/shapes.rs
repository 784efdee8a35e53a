//! The variables that have the shape of type descriptors.
//!
//! ```llvm
//! %abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
//! %abi.StructType = type { %abi.Type, … }                                  ; KIND: an abi.Type, or a struct with one
//! %abi.UncommonType = type { %String, i16, i16, i32 }
//! %abi.Method = type { %String, ptr, ptr, ptr }
//! @T = constant { %abi.StructType, %abi.UncommonType, [2 x %abi.Method] }  ; with methods; the struct may be named
//! @U = constant %abi.Type                                                  ; without
//! ```
//!
//! Linking merges struct types of the same shape under any of their names, so that a method table may be an array of a
//! program's `%main.Four`. A shape alone is no proof: without the runtime's names or metadata the variable is left
//! alone.

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
    let mut shapes = Shapes { runtime, known: HashMap::new() };
    let candidate = |global: Value<'m>| {
        let shape = shapes.of(global.value_type())?;
        let initializer = global.initializer()?;
        (!global.is_available_externally()).then_some(Candidate { global, initializer, shape })
    };
    module.variables().filter_map(candidate).collect()
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
        let (slots, named, padded) = self.method_table(ty).unwrap_or((0, false, [false; 3]));
        let abi_depth = abi_depth(ty);
        (slots > 0 || abi_depth.is_some()).then_some(Shape { slots, abi_depth, named, padded })
    }

    /// The length of the method table in `{ KIND, UncommonType, [N x Method] }`, whether it has the runtime's names,
    /// and which pointers of its slots are padded.
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

/// How many levels deep a type's `abi.Type` is, at most two: `{ { abi.Type, … }, UncommonType, [N x Method] }`.
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
