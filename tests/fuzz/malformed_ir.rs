//! Malformed modules: LLVM IR as text with everything that LLGo writes, in the places where it writes it, any of which
//! may be different.
//!
//! Every choice is a byte or two. When the bytes are used up each is the first, which is what LLGo would write: so
//! short inputs are plain modules, and each byte may make something malformed. Nearly all of the modules are valid;
//! those that are not are refused by LLVM's parser or verifier.

mod code;
mod function_table;
mod generator;
mod names;
mod types;
mod values;

use std::fmt::Write as _;

use generator::{Entry, Generator, Slot};
use names::{FUNC_TYPE_NAMES, IDS, METHOD_NAMES};
use types::Ty;
use values::Want;

/// The module that is made from some bytes.
pub fn module(bytes: &[u8]) -> String {
    let mut generator = Generator::new(bytes);
    generator.module();
    generator.text
}

impl Generator<'_> {
    fn module(&mut self) {
        let paths = ["github.com/goplus/llgo/runtime", "github.com/xgo-dev/llgo/runtime", "example.com/fork"];
        self.module_path = self.pick(&paths);
        let (records, metadata) =
            self.pick(&[(true, false), (false, true), (true, true), (false, false), (false, false)]);
        let layouts = ["e-p:32:32", "E-p:64:64", "e-p:64:64-p1:32:32-i128:128"];
        let layout = if self.chance(20) { self.pick(&layouts) } else { "e-i64:64" };
        self.line(&format!("target datalayout = \"{layout}\""));
        self.line("$c = comdat any");
        self.make_types();
        self.declare();
        let strings = 4 + self.below(4);
        for _ in 0..strings {
            self.string();
        }
        let functions = 3 + self.below(8);
        self.announce_functions(functions);
        let types = 1 + self.below(4);
        self.descriptors(types, metadata);
        if self.chance(120) {
            self.registry();
        }
        if self.chance(150) {
            self.type_list();
        }
        if self.chance(100) {
            self.function_table();
        }
        if self.chance(100) {
            self.other_variable();
        }
        if self.chance(60) {
            self.alias();
        }
        self.define_functions(metadata);
        if records {
            let tables = 1 + self.below(2);
            for _ in 0..tables {
                self.table();
            }
        }
        self.lists();
        if metadata && self.chance(128) {
            self.line("!llvm.module.flags = !{!0}\n!0 = !{i32 1, !\"Virtual Function Elim\", i32 1}");
        }
    }

    /// The struct types, each by one of the names that it may come under, or literal, or with other fields.
    fn make_types(&mut self) {
        let path = self.module_path;
        let s = self.types.string.clone();
        let int = Ty::Int;
        let closure = Ty::literal(&[Ty::Ptr(0), Ty::Ptr(0)]);
        let abi = [
            int(64),
            int(64),
            int(32),
            int(8),
            int(8),
            int(8),
            int(8),
            closure,
            Ty::Ptr(0),
            s.clone(),
            Ty::Ptr(0),
        ];
        self.types.abi = self.struct_type(&format!("{path}/abi.Type"), &abi);
        self.types.uncommon =
            self.struct_type(&format!("{path}/abi.UncommonType"), &[s.clone(), int(16), int(16), int(32)]);
        self.types.method =
            self.struct_type(&format!("{path}/abi.Method"), &[s, Ty::Ptr(0), Ty::Ptr(0), Ty::Ptr(0)]);
        let record = [int(32), Ty::Ptr(0), Ty::Ptr(0), int(64), Ty::Ptr(0), Ty::Ptr(0)];
        self.types.record = self.struct_type("Record", &record);
        let (string, slice) = (self.types.string.clone(), self.types.slice.clone());
        for ty in [string, slice] {
            self.line(&ty.definition());
        }
    }

    fn struct_type(&mut self, name: &str, fields: &[Ty]) -> Ty {
        let mut fields = fields.to_vec();
        if self.chance(12) {
            self.mutate(&mut fields);
        }
        match self.byte() {
            0..=199 => {}
            200..=219 => return self.define_type(&format!("{name}.7"), &fields, false),
            220..=234 => return Ty::literal(&fields),
            235..=249 => return self.define_type(&format!("p.{}", name.len()), &fields, false),
            _ => return self.define_type(name, &fields, true),
        }
        self.define_type(name, &fields, false)
    }

    fn define_type(&mut self, name: &str, fields: &[Ty], packed: bool) -> Ty {
        let ty = Ty::Struct { name: Some(name.to_owned()), packed, fields: fields.to_vec() };
        self.line(&ty.definition());
        ty
    }

    /// Another field, one less, or one of another type.
    fn mutate(&mut self, fields: &mut Vec<Ty>) {
        let at = self.below(fields.len());
        let others = [
            Ty::Int(16),
            Ty::Ptr(1),
            Ty::Int(128),
            Ty::Array(Box::new(Ty::Int(8)), 0),
            Ty::literal(&[]),
            Ty::Float,
            Ty::Vector,
            Ty::Int(64),
            Ty::Int(1),
        ];
        let other = self.pick(&others);
        match self.below(3) {
            0 => fields[at] = other,
            1 => fields.insert(at, other),
            _ => {
                fields.remove(at);
            }
        }
    }

    /// What code calls that is always there.
    fn declare(&mut self) {
        for line in [
            "%Value = type { ptr, ptr, i64 }",
            "declare void @use(ptr)",
            "declare void @unwind(ptr)",
            "declare i32 @personality(...)",
            "declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)",
            "declare { ptr, i1 } @llvm.type.checked.load.relative(ptr, i32, metadata)",
            "declare i1 @llvm.type.test(ptr, metadata)",
            "declare void @llvm.assume(i1)",
            "declare void @llvm.lifetime.start.p0(i64, ptr)",
            "declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)",
            "@p.first = global ptr null",
            "@p.second = internal global { ptr, i64 } zeroinitializer",
            "define ptr @p.resolver() {\n  ret ptr @use\n}",
        ] {
            self.line(line);
        }
        // Slots leave their tables where no Go function is defined elsewhere.
        self.is_whole = !self.chance(100);
        for (name, parameters) in [
            ("AllocZ", "i64"),
            ("MakeMap", "ptr, i64"),
            ("MapAssign", "ptr, ptr, ptr"),
            ("MapAssignFast64", "ptr, ptr, i64"),
        ] {
            let name = self.name(&format!("RT/internal/runtime.{name}"));
            match self.is_whole {
                true => self.line(&format!("define ptr @{name}({parameters}) {{\n  ret ptr null\n}}")),
                false => self.line(&format!("declare ptr @{name}({parameters})")),
            }
        }
        if self.is_whole {
            self.table_accessors();
        }
        if self.chance(4) {
            self.line("module asm \"call p.F\"");
        }
    }

    /// The function by which code gets at method tables, and who makes itabs with it.
    fn table_accessors(&mut self) {
        let names = ["RT/abi.(*Type).Uncommon", "RT/internal/runtime.NewItab"].map(|name| self.name(name));
        for name in &names {
            self.add_symbol(name, 0, true, true);
        }
        let [accessor, new_itab] = names;
        let called = if self.chance(20) { "@use" } else { &format!("@{accessor}") };
        self.line(&format!("define void @{accessor}(ptr %type) {{\n  ret void\n}}"));
        self.line(&format!(
            "define void @{new_itab}(ptr %iface, ptr %type) {{\n  call void {called}(ptr %type)\n  ret void\n}}"
        ));
    }

    /// A constant string, which may be something else.
    fn string(&mut self) {
        let text = self.pick(&METHOD_NAMES);
        self.string_of(text);
    }

    fn string_of(&mut self, text: &str) -> usize {
        // An escape such as \ff is one byte.
        let escapes = text.matches('\\').count();
        let len = text.len() - 2 * escapes;
        let name = self.name("s");
        let (ty, value) = (format!("[{len} x i8]"), format!("c\"{text}\""));
        let kind = self.byte();
        let (linkage, ty, value) = match kind {
            240 => ("private", ty, "zeroinitializer".to_owned()),
            241 => ("private", ty, "undef".to_owned()),
            242 => ("weak", ty, value),
            243 => ("external", ty, String::new()),
            244 => ("private", format!("[{len} x i16]"), "zeroinitializer".to_owned()),
            245 => ("private", format!("{{ {ty} }}"), format!("{{ {ty} {value} }}")),
            246 => ("private", "[1099511627776 x i8]".to_owned(), "zeroinitializer".to_owned()),
            247 => ("private", "[16777216 x i8]".to_owned(), "zeroinitializer".to_owned()),
            248 => ("available_externally", ty, value),
            249 => ("private", format!("<{} x i8>", len.max(1)), "zeroinitializer".to_owned()),
            _ => ("private", ty, value),
        };
        let (space, variable) = match kind {
            250 => (1, "constant"),
            251 => (0, "global"),
            _ => (0, "constant"),
        };
        let in_space = if space == 0 { "" } else { "addrspace(1) " };
        self.line(&format!("@{name} = {linkage} unnamed_addr {in_space}{variable} {ty} {value}"));
        let symbol = self.add_symbol(&name, space, false, true);
        self.strings.push((symbol, len));
        symbol
    }

    /// A type: `abi.Type`, what its kind of type has besides, an uncommon type, methods.
    fn descriptors(&mut self, count: usize, metadata: bool) {
        let func_types = 1 + self.below(2);
        let mut plans = Vec::new();
        for index in 0..func_types + count {
            let is_func = index < func_types;
            let name =
                if is_func { format!("func.{index}") } else { self.pick(&["p.T", "p.I", "p.U"]).to_owned() };
            let pair = !is_func && !self.chance(80);
            let name = self.name(&name);
            let symbol = self.add_symbol(&name, 0, false, true);
            self.descriptors.push(symbol);
            let pointer = pair.then(|| {
                let name = self.name("*p.T");
                let symbol = self.add_symbol(&name, 0, false, true);
                self.descriptors.push(symbol);
                symbol
            });
            plans.push((symbol, pointer, is_func));
        }
        for (symbol, pointer, is_func) in plans {
            self.descriptor(symbol, pointer, None, is_func, metadata);
            if let Some(pointer) = pointer {
                self.descriptor(pointer, None, Some(symbol), false, metadata);
            }
        }
    }

    fn descriptor(
        &mut self,
        symbol: usize,
        pointer: Option<usize>,
        element: Option<usize>,
        is_func: bool,
        metadata: bool,
    ) {
        let kind = match element {
            Some(_) => 22,
            None if is_func => 19,
            None => self.pick(&[25u64, 17, 21, 20, 2, 0, 31]),
        };
        let of = |symbol: usize, this: &mut Self| Want::Ptr(this.reference(symbol));
        let own_name = if is_func { self.pick(&FUNC_TYPE_NAMES) } else { "p.T" };
        let own_name = self.string_want(own_name);
        let equal = if self.chance(120) { Want::Ptr(self.function_or_other()) } else { Want::Zero };
        let this = match pointer {
            Some(pointer) if !self.chance(10) => of(pointer, self),
            _ if self.chance(20) => Want::Ptr(self.pointer()),
            _ => Want::Ptr("null".to_owned()),
        };
        let flag = self.pick(&[0u64, 2, 6]);
        let closure = Want::Fields(vec![equal, Want::Zero]);
        let abi_want = Want::Fields(vec![
            Want::Int(8),
            Want::Int(0),
            Want::Int(7),
            Want::Int(flag),
            Want::Int(8),
            Want::Int(8),
            Want::Int(kind),
            closure,
            Want::Zero,
            own_name,
            this,
        ]);
        let (mut tys, mut wants) = (vec![self.types.abi.clone()], vec![abi_want]);
        match element {
            Some(element) => {
                tys.push(Ty::Ptr(0));
                wants.push(of(element, self));
            }
            None => self.parts(kind, &mut tys, &mut wants),
        }
        let slots = if is_func { 0 } else { self.pick(&[1usize, 2, 0, 3, 1]) };
        let uncommon = slots > 0 || self.chance(40);
        let kind_ty = if tys.len() == 1 { tys[0].clone() } else { Ty::literal(&tys) };
        let kind_want = if wants.len() == 1 { wants.swap_remove(0) } else { Want::Fields(wants) };
        if !uncommon {
            return self.variable(symbol, &kind_ty, &kind_want, "");
        }
        let methods: Vec<_> = (0..slots as u64).map(|index| self.slot(symbol, index)).collect();
        let len = match self.byte() {
            254 => 0,
            255 => self.pick(&[1 << 40, 1 << 20, 3]),
            _ => slots as u64,
        };
        let table = Ty::Array(Box::new(self.types.method.clone()), len);
        let mut fields = vec![kind_ty, self.types.uncommon.clone(), table];
        let (count, exported) = (slots as u64, self.pick(&[slots as u64, 0, 1]));
        let counts = match self.chance(40) {
            true => Want::Zero,
            false => Want::Fields(vec![Want::Zero, Want::Int(count), Want::Int(exported), Want::Int(24)]),
        };
        let mut wants = vec![kind_want, counts, Want::Fields(methods)];
        if self.chance(80) {
            fields.push(Ty::Array(Box::new(Ty::Ptr(0)), if self.chance(10) { 1 } else { len }));
            let values = (0..slots).map(|_| Want::Ptr(self.function_or_other())).collect();
            wants.push(Want::Fields(values));
        }
        if self.chance(6) {
            self.mutate(&mut fields);
        }
        let ty = Ty::literal(&fields);
        let want = Want::Fields(wants);
        let entries = if metadata && !self.chance(20) {
            self.type_entries(slots as u64, tys.len() > 1)
        } else {
            String::new()
        };
        self.variable(symbol, &ty, &want, &entries);
    }

    /// What follows the `abi.Type` of an array, a map, a struct or an interface.
    fn parts(&mut self, kind: u64, tys: &mut Vec<Ty>, wants: &mut Vec<Want>) {
        match kind {
            17 => {
                tys.extend([Ty::Ptr(0), Ty::Ptr(0), Ty::Int(64)]);
                wants.extend([Want::Ptr(self.descriptor_reference()), Want::Zero, Want::Int(2)]);
            }
            21 => {
                tys.extend([Ty::Ptr(0), Ty::Ptr(0), Ty::Ptr(0)]);
                for _ in 0..3 {
                    wants.push(Want::Ptr(self.descriptor_reference()));
                }
            }
            20 | 25 => {
                tys.extend([self.types.string.clone(), self.types.slice.clone()]);
                let list = self.list_of_parts();
                let list = Want::Fields(vec![Want::Ptr(list), Want::Int(1), Want::Int(1)]);
                wants.extend([Want::Zero, list]);
            }
            _ => {}
        }
    }

    /// The fields of a struct, or the methods of an interface.
    fn list_of_parts(&mut self) -> String {
        let name = self.name("p.fields");
        let symbol = self.add_symbol(&name, 0, false, true);
        let field = Ty::literal(&[self.types.string.clone(), Ty::Ptr(0)]);
        let text = self.pick(&METHOD_NAMES);
        let field_name = self.string_want(text);
        let part = Want::Fields(vec![field_name, Want::Ptr(self.descriptor_reference())]);
        let ty = Ty::Array(Box::new(field), 1);
        self.variable(symbol, &ty, &Want::Fields(vec![part]), "");
        format!("@{name}")
    }

    fn slot(&mut self, symbol: usize, index: u64) -> Want {
        let text = self.pick(&METHOD_NAMES);
        let string = self.string_of(text);
        let len = self.strings.last().map_or(0, |string| string.1) as u64;
        let name = self.reference(string);
        let mtyp = self.descriptor_reference();
        let (ifn, tfn) = (self.function_or_other(), self.function_or_other());
        self.slots.push(Slot {
            owner: symbol,
            index,
            name: name.clone(),
            mtyp: mtyp.clone(),
            ifn: ifn.clone(),
            tfn: tfn.clone(),
        });
        let name = Want::Fields(vec![Want::Ptr(name), Want::Int(len)]);
        Want::Fields(vec![name, Want::Ptr(mtyp), Want::Ptr(ifn), Want::Ptr(tfn)])
    }

    /// The entries of type metadata, at the offsets of LLGo's own layout or near them.
    fn type_entries(&mut self, slots: u64, has_parts: bool) -> String {
        let table = if has_parts { 128 } else { 96 };
        let mut entries = String::new();
        for slot in 0..slots {
            for field in [24, 32] {
                let id = self.pick(&IDS);
                let offset = match self.byte() {
                    255 => self.pick(&[0, 1, u64::MAX, 1 << 40]),
                    254 => table,
                    253 => table + slot * 40 + 16,
                    _ => table + slot * 40 + field,
                };
                let offset = if self.chance(60) { offset.wrapping_add(24) } else { offset };
                let width = if self.chance(3) { 32 } else { 64 };
                let _ = write!(
                    entries,
                    ", !type !{{i{width} {}, !\"{id}\"}}",
                    if width == 32 { offset & 0xfff } else { offset }
                );
            }
        }
        match self.byte() {
            0..=127 => entries.push_str(", !vcall_visibility !{i64 1}"),
            128..=191 => entries.push_str(", !vcall_visibility !{i64 2}"),
            _ => {}
        }
        entries
    }

    /// A table of keys and functions, with the entries that records will tell of.
    fn registry(&mut self) {
        let name = self.name("p.table");
        let symbol = self.add_symbol(&name, 0, false, true);
        self.registries.push(symbol);
        let closure = Ty::literal(&[Ty::Ptr(0), Ty::Ptr(0)]);
        let string = self.types.string.clone();
        let shapes =
            [Ty::literal(&[string.clone(), Ty::Ptr(0)]), Ty::Ptr(0), Ty::literal(&[string, closure])];
        let shape = self.pick(&shapes);
        let len = 1 + self.below(4) as u64;
        let mut elements = Vec::new();
        for index in 0..len {
            let text = self.pick(&METHOD_NAMES);
            let key = self.string_of(text);
            let key = self.reference(key);
            let value = self.function_or_other();
            self.entries.push(Entry { table: symbol, value: value.clone(), index, key: key.clone() });
            let key = Want::Fields(vec![Want::Ptr(key), Want::Int(1)]);
            elements.push(match &shape {
                Ty::Ptr(_) => Want::Ptr(value),
                _ if self.chance(10) => Want::Any,
                Ty::Struct { fields, .. } if matches!(fields[1], Ty::Ptr(_)) => {
                    Want::Fields(vec![key, Want::Ptr(value)])
                }
                _ => Want::Fields(vec![key, Want::Fields(vec![Want::Ptr(value), Want::Zero])]),
            });
        }
        let len = if self.chance(4) { 1 << 40 } else { len };
        self.variable(symbol, &Ty::Array(Box::new(shape), len), &Want::Fields(elements), "");
    }

    /// The list of all types; code that has it is among what functions may do.
    fn type_list(&mut self) {
        let (array, slice) = (self.name("init$abitypes$array"), self.name("init$abitypes$slice"));
        let list = self.name("RT/internal/runtime.typelist");
        let len = self.below(5) as u64;
        let mut entries = Vec::new();
        for _ in 0..len {
            entries.push(Want::Ptr(self.descriptor_reference()));
        }
        let said = if self.chance(8) { len + 1 } else { len };
        let len = if self.chance(3) { 1 << 40 } else { len };
        let array = self.add_symbol(&array, 0, false, true);
        let slice = self.add_symbol(&slice, 0, false, true);
        self.variable(array, &Ty::Array(Box::new(Ty::Ptr(0)), len), &Want::Fields(entries), "");
        let header = Want::Fields(vec![Want::Ptr(self.reference(array)), Want::Int(said), Want::Int(said)]);
        let ty = self.types.slice.clone();
        self.variable(slice, &ty, &header, "");
        let list = self.add_symbol(&list, 0, false, true);
        let (list, slice) = (self.reference(list), self.reference(slice));
        self.line(&format!("{list} = global %Slice zeroinitializer"));
        self.line(&format!(
            "define void @init$abitypes() {{\n  %types = load %Slice, ptr {slice}\n  store %Slice %types, ptr {list}\n  ret void\n}}"
        ));
    }

    /// Data that refers to anything.
    fn other_variable(&mut self) {
        let wanted = self.pick(&["p.data", "plain_data", "llvm.global_ctors.not", "p.more"]);
        let name = self.name(wanted);
        let space = u32::from(self.chance(40));
        let ty = match self.below(3) {
            0 => Ty::Ptr(0),
            1 => Ty::Array(Box::new(Ty::Ptr(0)), 3),
            _ => Ty::literal(&[Ty::Ptr(0), Ty::Int(64), Ty::Ptr(1)]),
        };
        let symbol = self.add_symbol(&name, space, false, true);
        self.variable(symbol, &ty, &Want::Any, "");
    }

    fn alias(&mut self) {
        let name = self.name("p.alias");
        let linkage = self.pick(&["internal", "external", "weak_odr"]);
        let targets: Vec<_> =
            self.symbols.iter().filter(|symbol| symbol.space == 0 && symbol.defined).cloned().collect();
        let target = self.pick(&targets).name;
        let offset = self.pick(&[0, 0, 8, 96]);
        let target = match offset {
            0 => format!("@{target}"),
            _ => format!("getelementptr (i8, ptr @{target}, i64 {offset})"),
        };
        self.line(&format!("@{name} = {linkage} alias i8, ptr {target}"));
        self.add_symbol(&name, 0, false, false);
        if self.chance(60) {
            let name = self.name("p.ifunc");
            self.line(&format!("@{name} = internal ifunc void (), ptr @p.resolver"));
            self.add_symbol(&name, 0, false, false);
        }
    }

    /// A table of records.
    fn table(&mut self) {
        let wanted = match self.byte() {
            0..=239 => "__llgo_relocs",
            240..=245 => "__llgo_relocs.2",
            246..=249 => "__llgo_relocs.x",
            _ => "__llgo_relocs.",
        };
        let name = self.name(wanted);
        let mut records = Vec::new();
        for slot in self.slots.clone() {
            self.method_records(slot, &mut records);
        }
        for Entry { table, value, index, key } in self.entries.clone() {
            if !self.chance(20) {
                let table = self.reference(table);
                records.push(self.record(257, &table, &value, index, &key, "null"));
            }
        }
        let more = self.below(12);
        for _ in 0..more {
            let record = self.any_record();
            records.push(record);
        }
        if self.chance(10) && records.len() > 1 {
            let (one, other) = (self.below(records.len()), self.below(records.len()));
            records.swap(one, other);
        }
        let len = match self.byte() {
            255 => self.pick(&[0, 1 << 40, 1 << 20]),
            _ => records.len() as u64,
        };
        let ty = Ty::Array(Box::new(self.types.record.clone()), len);
        let space = u32::from(self.chance(3));
        let symbol = self.add_symbol(&name, space, false, true);
        if self.chance(245) {
            let value = self.emit(&ty, &Want::Fields(records));
            let space = if self.symbols[symbol].space == 0 { "" } else { "addrspace(1) " };
            self.line(&format!("@{name} = internal unnamed_addr {space}constant {ty} {value}"));
        } else {
            self.variable(symbol, &ty, &Want::Fields(records), "");
        }
        let member = self.reference(symbol);
        self.tables.push(member);
    }

    fn method_records(&mut self, slot: Slot, records: &mut Vec<Want>) {
        let Slot { owner, index, name, mtyp, ifn, tfn } = slot;
        let owner = self.reference(owner);
        let variation = self.byte();
        if variation == 255 {
            return;
        }
        let index = if variation == 254 { index ^ 7 } else { index };
        records.push(self.record(4, &owner, &mtyp, index, &name, "null"));
        if variation != 253 {
            records.push(self.record(4, &owner, &ifn, index, "null", "null"));
        }
        let tfn = if variation == 252 { "null".to_owned() } else { tfn };
        records.push(self.record(4, &owner, &tfn, index, "null", "null"));
    }

    fn any_record(&mut self) -> Want {
        let owner = match self.byte() {
            0..=239 => self.function_reference(),
            _ => self.pointer(),
        };
        let kind = self.pick(&[1u64, 2, 6, 3, 5, 258, 259, 4, 257, 7, 0, 1 << 31, 2, 1]);
        let target = match kind {
            3 => self.string_reference(),
            258 | 259 if !self.registries.is_empty() => {
                let registry = self.pick(&self.registries.clone());
                self.reference(registry)
            }
            _ => self.descriptor_reference(),
        };
        let owner = if kind == 6 { self.descriptor_reference() } else { owner };
        let info = if matches!(kind, 2 | 257 | 258) { self.string_reference() } else { "null".to_owned() };
        let fntype = if kind == 2 { self.descriptor_reference() } else { "null".to_owned() };
        let index = self.pick(&[0u64, 1, 2, u64::MAX]);
        self.record(kind, &owner, &target, index, &info, &fntype)
    }

    fn record(
        &mut self,
        kind: u64,
        owner: &str,
        target: &str,
        addend: u64,
        info: &str,
        fntype: &str,
    ) -> Want {
        let field = |this: &mut Self, wanted: &str| {
            Want::Ptr(if this.chance(2) { this.pointer() } else { wanted.to_owned() })
        };
        Want::Fields(vec![
            Want::Int(kind),
            field(self, owner),
            field(self, target),
            Want::Int(addend),
            field(self, info),
            field(self, fntype),
        ])
    }

    /// A certificate of a static itab, or what looks like one.
    fn certificate(&mut self) -> String {
        let (function, symbol) = (self.function_reference(), self.below(self.symbols.len()));
        let ty = self.reference(symbol);
        let id = self.pick(&IDS);
        let metadata = if self.chance(30) { "other" } else { "llgo.static.itab.slot" };
        self.line(&format!(
            "@\"_llgo_itab$H\" = weak_odr constant {{ ptr, ptr, i32, [1 x ptr] }} {{ ptr null, ptr {ty}, i32 7, [1 x ptr] [ptr {function}] }}, !{metadata} !{{i64 24, !\"{id}\"}}"
        ));
        if self.chance(30) {
            self.line("@p.itab = global ptr @\"_llgo_itab$H\"");
        }
        "@\"_llgo_itab$H\"".to_owned()
    }

    /// LLVM's lists: what is used, and constructors.
    fn lists(&mut self) {
        let list = self.pick(&["llvm.used", "llvm.used", "llvm.compiler.used"]);
        let mut members = if self.chance(10) { Vec::new() } else { self.tables.clone() };
        if self.chance(60) {
            let symbol = self.below(self.symbols.len());
            members.push(self.reference(symbol));
        }
        if self.chance(60) {
            members.push(self.certificate());
        }
        if !members.is_empty() {
            let count = members.len();
            let members = members.iter().map(|member| format!("ptr {member}")).collect::<Vec<_>>().join(", ");
            self.line(&format!(
                "@{list} = appending global [{count} x ptr] [{members}], section \"llvm.metadata\""
            ));
        }
        if self.chance(20) {
            let function = self.function_reference();
            self.line(&format!(
                "@llvm.global_ctors = appending global [1 x {{ i32, ptr, ptr }}] [{{ i32, ptr, ptr }} {{ i32 1, ptr {function}, ptr null }}]"
            ));
        }
    }
}
