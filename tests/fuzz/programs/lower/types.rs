//! Descriptors.

use std::fmt::Write as _;

use super::super::model::*;
use super::{func_type, Lowering};

const METHOD_SIZE: usize = 40;
/// Where a table begins in the descriptors of structs and of pointers, and the functions in a slot.
const TABLE_OF_STRUCT: usize = 136;
const TABLE_OF_POINTER: usize = 104;
const IFN: usize = 24;
const TFN: usize = 32;

/// What an `abi.Type` says.
struct Abi<'t> {
    size: usize,
    flags: u8,
    kind: u8,
    equal: &'t str,
    name: &'t str,
    pointer: &'t str,
}

/// A slot.
struct Slot {
    name: &'static str,
    exported: bool,
    signature: &'static str,
    mtyp: String,
    ifn: String,
    tfn: String,
}

impl Lowering<'_> {
    pub(super) fn types(&mut self) {
        for (index, text) in SIGNATURES.iter().enumerate() {
            self.func_type(&format!("func${index}"), text, index);
        }
        for (index, iface) in self.program.interfaces.iter().enumerate() {
            let methods = iface.methods.iter().map(|&(name, it)| (NAMES[name], func_type(it))).collect();
            self.interface(&self.program.interface_name(index), iface.package, methods);
        }
        for ty in 0..self.program.types.len() {
            self.struct_descriptor(ty);
            self.pointer_descriptor(ty);
        }
    }

    fn abi(&mut self, abi: &Abi<'_>) -> String {
        self.line(&format!(
            "@\"str.{0}\" = private unnamed_addr constant [{1} x i8] c\"{0}\"",
            abi.name,
            abi.name.len()
        ));
        format!(
            "%\"RT/abi.Type\" {{ i64 {size}, i64 {size}, i32 {hash}, i8 {flags}, i8 8, i8 8, i8 {kind}, {{ ptr, ptr }} {equal}, \
             ptr null, %\"RTI.String\" {{ ptr @\"str.{name}\", i64 {len} }}, ptr {pointer} }}",
            size = abi.size,
            hash = self.text.len(),
            flags = abi.flags,
            kind = abi.kind,
            equal = abi.equal,
            name = abi.name,
            len = abi.name.len(),
            pointer = abi.pointer,
        )
    }

    /// A type without methods that points to another.
    pub(super) fn plain_pointer(&mut self, name: &str, package: usize) {
        let star = format!("*{name}");
        let equal = "{ ptr @\"RTI.memequalptr\", ptr null }";
        let abi = Abi { size: 8, flags: 10, kind: 54, equal, name: &star, pointer: "null" };
        let abi = self.abi(&abi);
        self.line(&format!(
            "@\"*_llgo_{name}\" = weak_odr constant %\"RT/abi.PtrType\" {{ {abi}, ptr @\"_llgo_{name}\" }}"
        ));
        let (own, of) = (format!("@\"*_llgo_{name}\""), format!("@\"_llgo_{name}\""));
        self.record(package, 6, [&own, &of], 0, ["null"; 2]);
        self.record(package, 6, [&of, &own], 0, ["null"; 2]);
    }

    /// A func type, with numbers for what it takes, and one that it returns.
    pub(super) fn func_type(&mut self, name: &str, text: &str, count: usize) {
        let own = format!("@\"_llgo_{name}\"");
        let pointer = format!("@\"*_llgo_{name}\"");
        let abi =
            Abi { size: 8, flags: 0, kind: 51, equal: "zeroinitializer", name: text, pointer: &pointer };
        let abi = self.abi(&abi);
        let int = "ptr @_llgo_int";
        for (part, len) in [("in", count), ("out", 1)] {
            let all = vec![int; len].join(", ");
            self.line(&format!("@\"_llgo_{name}${part}\" = weak_odr constant [{len} x ptr] [{all}]"));
        }
        self.line(&format!(
            "{own} = weak_odr constant %\"RT/abi.FuncType\" {{ {abi}, %\"RTI.Slice\" {{ ptr @\"_llgo_{name}$in\", i64 {count}, \
             i64 {count} }}, %\"RTI.Slice\" {{ ptr @\"_llgo_{name}$out\", i64 1, i64 1 }} }}"
        ));
        for package in 0..PACKAGES.len() {
            self.record(package, 6, [&own, "@_llgo_int"], 0, ["null"; 2]);
        }
        self.plain_pointer(name, 0);
    }

    pub(super) fn interface(&mut self, name: &str, package: usize, methods: Vec<(&str, String)>) {
        let own = format!("@\"_llgo_{name}\"");
        let pointer = format!("@\"*_llgo_{name}\"");
        let equal = "{ ptr @\"RTI.interequal\", ptr null }";
        let abi = Abi { size: 16, flags: 4, kind: 20, equal, name, pointer: &pointer };
        let abi = self.abi(&abi);
        let mut listed = Vec::new();
        for (name, mtyp) in &methods {
            let len = name.len();
            listed.push(format!(
                "%\"RT/abi.Imethod\" {{ %\"RTI.String\" {{ ptr @\"name.{name}\", i64 {len} }}, ptr {mtyp} }}"
            ));
            self.record(package, 6, [&own, mtyp], 0, ["null"; 2]);
        }
        let (len, listed) = (methods.len(), listed.join(", "));
        self.line(&format!(
            "@\"{name}$imethods\" = weak_odr constant [{len} x %\"RT/abi.Imethod\"] [{listed}]"
        ));
        self.line(&format!(
            "{own} = weak_odr constant %\"RT/abi.InterfaceType\" {{ {abi}, %\"RTI.String\" zeroinitializer, \
             %\"RTI.Slice\" {{ ptr @\"{name}$imethods\", i64 {len}, i64 {len} }} }}"
        ));
        self.plain_pointer(name, package);
    }

    /// The method table of a type.
    fn slots(&self, of: Concrete) -> Vec<Slot> {
        let set = self.program.method_set(of);
        let slot = |(name, entry): &(usize, Entry)| Slot {
            name: NAMES[*name],
            exported: is_exported(*name),
            signature: SIGNATURES[entry.signature],
            mtyp: func_type(entry.signature),
            ifn: self.program.method_symbol(Concrete { pointer: true, ..of }, *name),
            tfn: self.program.method_symbol(of, *name),
        };
        set.values().map(slot).collect()
    }

    fn struct_descriptor(&mut self, ty: usize) {
        let own = Concrete { ty, pointer: false };
        let (name, package) = (self.program.type_name(ty), self.program.types[ty].package);
        let (descriptor, pointer) =
            (self.program.descriptor(own), self.program.descriptor(Concrete { ty, pointer: true }));
        let equal = format!("{{ ptr @\"RTI.structequal\", ptr {descriptor} }}");
        let size = self.program.size(ty);
        let abi = Abi { size, flags: 5, kind: 25, equal: &equal, name: &name, pointer: &pointer };
        let abi = self.abi(&abi);
        let mut fields = vec![("n".to_owned(), "@_llgo_int".to_owned(), 0)];
        let mut parts = vec!["i64".to_owned()];
        for (index, embed) in self.program.types[ty].embeds.iter().enumerate() {
            let (of, part) = match *embed {
                Embed::Value(ty) => {
                    (self.program.descriptor(Concrete { ty, pointer: false }), self.program.struct_type(ty))
                }
                Embed::Pointer(ty) => {
                    (self.program.descriptor(Concrete { ty, pointer: true }), "ptr".to_owned())
                }
                Embed::Interface(iface, _) => {
                    (self.program.interface_descriptor(iface), "{ ptr, ptr }".to_owned())
                }
            };
            fields.push((format!("e{index}"), of, self.program.offset(ty, index)));
            parts.push(part);
        }
        self.line(&format!("{} = type {{ {} }}", self.program.struct_type(ty), parts.join(", ")));
        let fields_slice = self.fields(&name, package, &descriptor, &fields);
        let kind =
            format!("%\"RT/abi.StructType\" {{ {abi}, %\"RTI.String\" zeroinitializer, {fields_slice} }}");
        let slots = self.slots(own);
        self.with_methods(&descriptor, package, "StructType", &kind, &slots, TABLE_OF_STRUCT);
        self.record(package, 6, [&descriptor, &pointer], 0, ["null"; 2]);
    }

    fn fields(
        &mut self,
        name: &str,
        package: usize,
        descriptor: &str,
        fields: &[(String, String, usize)],
    ) -> String {
        let mut list = Vec::new();
        for (field, ty, offset) in fields {
            self.line(&format!(
                "@\"str.{name}.{field}\" = private unnamed_addr constant [{} x i8] c\"{field}\"",
                field.len()
            ));
            list.push(format!(
                "%\"RT/abi.StructField\" {{ %\"RTI.String\" {{ ptr @\"str.{name}.{field}\", i64 {} }}, ptr {ty}, i64 {offset}, \
                 %\"RTI.String\" zeroinitializer, i1 {} }}",
                field.len(),
                field != "n"
            ));
            self.record(package, 6, [descriptor, ty], 0, ["null"; 2]);
        }
        let (len, list) = (list.len(), list.join(", "));
        self.line(&format!(
            "@\"{name}$fields\" = weak_odr constant [{len} x %\"RT/abi.StructField\"] [{list}]"
        ));
        format!("%\"RTI.Slice\" {{ ptr @\"{name}$fields\", i64 {len}, i64 {len} }}")
    }

    fn pointer_descriptor(&mut self, ty: usize) {
        let own = Concrete { ty, pointer: true };
        let package = self.program.types[ty].package;
        let descriptor = self.program.descriptor(own);
        let of = self.program.descriptor(Concrete { ty, pointer: false });
        let name = format!("*{}", self.program.type_name(ty));
        let equal = "{ ptr @\"RTI.memequalptr\", ptr null }";
        let abi = Abi { size: 8, flags: 11, kind: 54, equal, name: &name, pointer: "null" };
        let abi = self.abi(&abi);
        let kind = format!("%\"RT/abi.PtrType\" {{ {abi}, ptr {of} }}");
        let slots = self.slots(own);
        self.with_methods(&descriptor, package, "PtrType", &kind, &slots, TABLE_OF_POINTER);
        self.record(package, 6, [&descriptor, &of], 0, ["null"; 2]);
    }

    fn with_methods(
        &mut self,
        descriptor: &str,
        package: usize,
        kind_type: &str,
        kind: &str,
        slots: &[Slot],
        start: usize,
    ) {
        let (mut table, mut values, mut entries) = (Vec::new(), Vec::new(), String::new());
        for (place, slot) in slots.iter().enumerate() {
            let Slot { name, mtyp, ifn, tfn, .. } = slot;
            let len = name.len();
            table.push(format!(
                "%\"RT/abi.Method\" {{ %\"RTI.String\" {{ ptr @\"name.{name}\", i64 {len} }}, ptr {mtyp}, ptr {ifn}, ptr {tfn} }}"
            ));
            values.push(format!("ptr {}", method_value(ifn)));
            let name = format!("@\"name.{name}\"");
            self.record(package, 4, [descriptor, mtyp], place, [&name, "null"]);
            self.record(package, 4, [descriptor, ifn], place, ["null"; 2]);
            self.record(package, 4, [descriptor, tfn], place, ["null"; 2]);
            if self.has_metadata(package) {
                type_entries(&mut entries, slot, start + place * METHOD_SIZE);
            }
        }
        let visibility = if self.has_metadata(package) { ", !vcall_visibility !{i64 1}" } else { "" };
        let (len, table) = (slots.len(), table.join(", "));
        let exported = slots.iter().filter(|slot| slot.exported).count();
        let (values_type, values) = match self.program.form.method_values && len > 0 {
            true => (format!(", [{len} x ptr]"), format!(", [{len} x ptr] [{}]", values.join(", "))),
            false => (String::new(), String::new()),
        };
        self.line(&format!(
            "{descriptor} = weak_odr constant {{ %\"RT/abi.{kind_type}\", %\"RT/abi.UncommonType\", [{len} x %\"RT/abi.Method\"]\
             {values_type} }} {{ {kind}, %\"RT/abi.UncommonType\" {{ %\"RTI.String\" {{ ptr @\"str.path\", i64 4 }}, i16 {len}, \
             i16 {exported}, i32 24 }}, [{len} x %\"RT/abi.Method\"] [{table}]{values} }}{visibility}{entries}"
        ));
    }

    /// `reflect.Type` and the type of its values.
    pub(super) fn reflect_types(&mut self) {
        let methods = reflect_methods();
        for (index, (_, signature)) in methods.iter().enumerate().take(2) {
            self.func_type(&format!("func$r{index}"), signature, 0);
        }
        let listed =
            methods.iter().enumerate().map(|(index, (name, _))| (*name, reflect_func_type(index))).collect();
        self.interface("reflect.Type", 0, listed);
        let slots: Vec<Slot> = methods
            .iter()
            .enumerate()
            .map(|(index, &(name, signature))| Slot {
                name,
                exported: true,
                signature,
                mtyp: reflect_func_type(index),
                ifn: format!("@\"reflect.(*rtype).{name}\""),
                tfn: format!("@\"reflect.(*rtype).{name}\""),
            })
            .collect();
        self.plain_int();
        let equal = "{ ptr @\"RTI.memequalptr\", ptr null }";
        let abi = Abi { size: 8, flags: 11, kind: 54, equal, name: "*reflect.rtype", pointer: "null" };
        let abi = self.abi(&abi);
        let kind = format!("%\"RT/abi.PtrType\" {{ {abi}, ptr @_llgo_int }}");
        self.with_methods("@\"*_llgo_reflect.rtype\"", 0, "PtrType", &kind, &slots, TABLE_OF_POINTER);
        self.record(0, 1, ["@reflect.TypeOf", "@\"*_llgo_reflect.rtype\""], 0, ["null"; 2]);
        if self.program.form.method_values {
            for (name, _) in methods {
                self.line(&format!(
                    "define internal void @\"reflect.(*rtype).{name}$methodvalue\"() {{\n  unreachable\n}}"
                ));
            }
        }
    }

    fn plain_int(&mut self) {
        let equal = "{ ptr @\"RTI.memequal64\", ptr null }";
        let abi = Abi { size: 8, flags: 12, kind: 2, equal, name: "int", pointer: "@\"*_llgo_int\"" };
        let abi = self.abi(&abi);
        self.line(&format!("@_llgo_int = weak_odr constant {abi}"));
        self.plain_pointer("int", 0);
        self.line("@\"str.path\" = private unnamed_addr constant [4 x i8] c\"path\"");
    }
}

/// The methods of `reflect.Type`, as far as there are any here.
pub(super) fn reflect_methods() -> [(&'static str, &'static str); 3] {
    [
        ("Method", "func(int) reflect.Method"),
        ("MethodByName", "func(string) (reflect.Method, bool)"),
        ("NumMethod", "func() int"),
    ]
}

/// Their func types: that of `NumMethod` is one that other methods have, too.
pub(super) fn reflect_func_type(index: usize) -> String {
    if index == 2 {
        func_type(0)
    } else {
        format!("@\"_llgo_func$r{index}\"")
    }
}

/// The function by which reflection makes a func value of a method.
pub(super) fn method_value(ifn: &str) -> String {
    format!("{}$methodvalue\"", ifn.trim_end_matches('"'))
}

/// The ids that a slot answers to.
fn type_entries(entries: &mut String, slot: &Slot, start: usize) {
    let Slot { name, signature, .. } = slot;
    let mut add = |offset: usize, id: &str| {
        // A String takes everything.
        let _ = write!(entries, ", !type !{{i64 {offset}, !\"go.method.{id}\"}}");
    };
    add(start + IFN, &format!("{name}:{signature}"));
    if slot.exported {
        for (offset, through) in [(IFN, "value"), (TFN, "type")] {
            add(start + offset, &format!("{through}.reflect"));
            add(start + offset, &format!("{through}.reflect.{name}"));
        }
    }
}
