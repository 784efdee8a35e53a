//! Constants of a wanted form, or malformed.

use super::generator::{Generator, Symbol};
use super::types::Ty;

/// What a constant is to be; where its type allows no such thing it is something else.
pub(super) enum Want {
    Int(u64),
    /// A pointer in the address space 0.
    Ptr(String),
    Fields(Vec<Want>),
    Zero,
    Any,
}

/// How many elements of an array are explicit.
const MOST_ELEMENTS: u64 = 200;

impl Generator<'_> {
    /// A constant, without its type.
    pub(super) fn emit(&mut self, ty: &Ty, want: &Want) -> String {
        match self.byte() {
            255 => return self.pick(&["undef", "poison", "zeroinitializer"]).to_owned(),
            254 => return self.emit_any(ty),
            _ => {}
        }
        match (ty, want) {
            (Ty::Int(width), Want::Int(number)) => {
                let number = if *width < 64 { number & ((1 << width) - 1) } else { *number };
                if *width == 1 {
                    (number != 0).to_string()
                } else {
                    number.to_string()
                }
            }
            (Ty::Ptr(0), Want::Ptr(pointer)) => pointer.clone(),
            (Ty::Ptr(space), Want::Ptr(pointer)) => {
                format!("addrspacecast (ptr {pointer} to ptr addrspace({space}))")
            }
            (Ty::Struct { packed, fields, .. }, Want::Fields(wants)) => {
                let fields = self.emit_all(fields.iter(), wants);
                if *packed {
                    format!("<{{ {fields} }}>")
                } else {
                    format!("{{ {fields} }}")
                }
            }
            (Ty::Array(element, len), Want::Fields(wants)) if *len <= MOST_ELEMENTS && *len > 0 => {
                let elements = (0..*len).map(|_| element.as_ref());
                format!("[ {} ]", self.emit_all(elements, wants))
            }
            (_, Want::Any) => self.emit_any(ty),
            _ => "zeroinitializer".to_owned(),
        }
    }

    fn emit_all<'t>(&mut self, tys: impl Iterator<Item = &'t Ty>, wants: &[Want]) -> String {
        let mut all = Vec::new();
        for (index, ty) in tys.enumerate() {
            let value = self.emit(ty, wants.get(index).unwrap_or(&Want::Zero));
            all.push(format!("{ty} {value}"));
        }
        all.join(", ")
    }

    fn emit_any(&mut self, ty: &Ty) -> String {
        match ty {
            Ty::Int(64) if self.chance(60) => {
                let pointer = self.pointer();
                format!("ptrtoint (ptr {pointer} to i64)")
            }
            Ty::Int(width) => {
                let number = u64::from(self.byte());
                let number = if *width < 8 { number & 1 } else { number };
                if *width == 1 {
                    (number != 0).to_string()
                } else {
                    number.to_string()
                }
            }
            Ty::Ptr(_) => {
                let pointer = self.pointer();
                self.emit(ty, &Want::Ptr(pointer))
            }
            Ty::Struct { fields, .. } => {
                let wants: Vec<_> = fields.iter().map(|_| Want::Any).collect();
                self.emit(ty, &Want::Fields(wants))
            }
            Ty::Array(_, len) if *len <= MOST_ELEMENTS => {
                let wants: Vec<_> = (0..*len).map(|_| Want::Any).collect();
                self.emit(ty, &Want::Fields(wants))
            }
            _ => self.pick(&["zeroinitializer", "undef"]).to_owned(),
        }
    }

    /// A symbol as a pointer in the address space 0.
    pub(super) fn reference(&mut self, symbol: usize) -> String {
        let symbol = &self.symbols[symbol];
        match symbol.space {
            0 => format!("@{}", symbol.name),
            space => format!("addrspacecast (ptr addrspace({space}) @{} to ptr)", symbol.name),
        }
    }

    /// Any pointer that is a constant.
    pub(super) fn pointer(&mut self) -> String {
        let index = self.below(self.symbols.len());
        let base = self.reference(index);
        let symbol = self.symbols[index].clone();
        match self.below(16) {
            0 => "null".to_owned(),
            1 => "undef".to_owned(),
            2 => "poison".to_owned(),
            3 => format!("getelementptr (i8, ptr {base}, i64 {})", self.pick(&[8i64, 1, -8, 1 << 40])),
            4 => format!("inttoptr (i64 ptrtoint (ptr {base} to i64) to ptr)"),
            5 if symbol.function => format!("dso_local_equivalent {base}"),
            6 if symbol.function => format!("no_cfi {base}"),
            7 => format!("ptrauth (ptr {base}, i32 1, i64 7)"),
            8 if symbol.function && symbol.defined => format!("blockaddress({base}, %b)"),
            9 => format!("inttoptr (i64 {} to ptr)", self.byte()),
            10 => format!("getelementptr ({{ ptr, i64 }}, ptr {base}, i32 0, i32 1)"),
            _ => base,
        }
    }

    /// One of the symbols of a kind, or, now and then, any pointer.
    fn one_of(&mut self, symbols: &[usize]) -> String {
        if symbols.is_empty() || self.chance(6) {
            return self.pointer();
        }
        let symbol = self.pick(symbols);
        self.reference(symbol)
    }

    pub(super) fn descriptor_reference(&mut self) -> String {
        self.one_of(&self.descriptors.clone())
    }

    pub(super) fn function_reference(&mut self) -> String {
        self.one_of(&self.functions.clone())
    }

    pub(super) fn string_reference(&mut self) -> String {
        let strings: Vec<_> = self.strings.iter().map(|string| string.0).collect();
        self.one_of(&strings)
    }

    /// A function, or another pointer in its place.
    pub(super) fn function_or_other(&mut self) -> String {
        if self.chance(16) {
            "null".to_owned()
        } else {
            self.function_reference()
        }
    }

    /// A String of these bytes.
    pub(super) fn string_want(&mut self, text: &str) -> Want {
        let symbol = self.string_of(text);
        let len = self.strings.last().map_or(0, |string| string.1) as u64;
        let len = if self.chance(4) { len + 1 } else { len };
        Want::Fields(vec![Want::Ptr(self.reference(symbol)), Want::Int(len)])
    }

    /// A variable with all that a variable may have.
    pub(super) fn variable(&mut self, symbol: usize, ty: &Ty, want: &Want, metadata: &str) {
        let Symbol { name, space, .. } = self.symbols[symbol].clone();
        let space = if space == 0 { String::new() } else { format!("addrspace({space}) ") };
        if self.chance(3) {
            let linkage = self.pick(&["external", "extern_weak"]);
            return self.line(&format!("@{name} = {linkage} {space}constant {ty}"));
        }
        let linkages = ["weak_odr", "internal", "", "private", "linkonce_odr", "weak", "linkonce", "hidden"];
        let linkage = match self.byte() {
            255 => "available_externally",
            _ => self.pick(&linkages),
        };
        let thread = if self.chance(4) { "thread_local " } else { "" };
        let constant = if self.chance(20) { "global" } else { "constant" };
        let value = self.emit(ty, want);
        let section = if self.chance(10) { ", section \"odd\"" } else { "" };
        let comdat = if linkage != "available_externally" && self.chance(10) { ", comdat($c)" } else { "" };
        self.line(&format!(
            "@{name} = {linkage} {thread}{space}{constant} {ty} {value}{section}{comdat}{metadata}"
        ));
    }
}
