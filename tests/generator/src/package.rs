//! The packages of a module, and what is in them.

use std::fmt::Write as _;
use std::io::{self, Write};

use crate::cut::PACKAGE;
use crate::facts::Ask;
use crate::plan::{Dialect, Plan};
use crate::random::Random;
use crate::writer::Writer;

const RUNTIME: &str = "github.com/goplus/llgo/runtime";
const MAIN: &str = "main.main";
const INIT: &str = "main.init";
const METHOD_BY_INDEX: &str = "reflect.Value.Method";
const METHOD_BY_NAME: &str = "reflect.Value.MethodByName";
const TYPE_LIST: [&str; 3] = ["init$abitypes$array", "init$abitypes$slice", "init$abitypes"];

/// Functions of the runtime that everybody calls.
const HUBS: usize = 24;
/// Func types and method names that many packages share.
const SHARED_TYPES: usize = 8;
const SHARED_NAMES: usize = 24;
/// Methods that the types and interfaces of a package choose from.
const METHODS: usize = 10;
const INTERFACES: usize = 3;
/// The index of a method in interface types, of which none is called where only code says what is.
const UNCALLED: usize = 1;
const FUNC_TYPES: usize = 4;
/// Ranges in a table that an init function fills, so that init functions have some two instructions for each symbol: a
/// sixth of all, about as much as in a `fmt` hello, where package unicode has most of them.
const RANGES: usize = 12;
/// One type in so many is in the list of all types.
const LISTED: usize = 8;

/// The offsets of the fields of method tables, by LLGo's types for 64 bits.
const METHODS_OF_STRUCT: usize = 136;
const METHODS_OF_POINTER: usize = 104;
const METHOD_SIZE: usize = 40;
const IFN: usize = 24;
const TFN: usize = 32;

/// How much of everything a package has, so that the proportions are those of real programs.
struct Shape {
    functions: usize,
    statements: usize,
    strings: usize,
    variables: usize,
    types: usize,
    structs: usize,
}

impl Shape {
    fn of(dialect: Dialect) -> Self {
        match dialect {
            Dialect::Relocs => {
                Self { functions: 74, statements: 20, strings: 60, variables: 16, types: 6, structs: 12 }
            }
            Dialect::Plain | Dialect::TypeMetadata => {
                Self { functions: 50, statements: 21, strings: 26, variables: 12, types: 6, structs: 12 }
            }
        }
    }
}

/// A method that a type may have or an interface ask for.
struct Method {
    name: String,
    mtyp: String,
}

impl Method {
    fn is_exported(&self) -> bool {
        self.name.starts_with(|first: char| first.is_ascii_uppercase())
    }
}

/// Writes packages until there are enough symbols.
pub(crate) struct Packages<'w, W> {
    plan: Plan,
    shape: Shape,
    random: Random,
    out: &'w mut Writer<W>,
    /// The package that is being written.
    package: usize,
    /// The fields of the package's records, in the order of its table.
    records: String,
    record_count: usize,
    tables: Vec<String>,
    listed: Vec<String>,
    /// Metadata nodes so far.
    nodes: usize,
}

impl<'w, W: Write> Packages<'w, W> {
    pub(crate) fn new(plan: Plan, out: &'w mut Writer<W>) -> Self {
        Self {
            plan,
            shape: Shape::of(plan.dialect),
            random: Random::new(plan.seed),
            out,
            package: 0,
            records: String::new(),
            record_count: 0,
            tables: Vec::new(),
            listed: Vec::new(),
            nodes: 2,
        }
    }

    pub(crate) fn write(mut self) -> io::Result<()> {
        self.header()?;
        self.runtime()?;
        let target = self.plan.symbols as u64;
        let mut size = 0;
        while self.out.symbols() + size / 2 < target || self.package == 0 {
            let before = self.out.symbols();
            self.package()?;
            size = self.out.symbols() - before;
            self.package += 1;
        }
        self.main()?;
        self.type_list()?;
        self.used()
    }

    fn is_relocs(&self) -> bool {
        self.plan.dialect == Dialect::Relocs
    }

    fn has_checked_loads(&self) -> bool {
        self.plan.dialect == Dialect::TypeMetadata
    }

    fn header(&mut self) -> io::Result<()> {
        self.out.line("source_filename = \"generated\"")?;
        self.out.line(
            "target datalayout = \"e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128\"",
        )?;
        self.out.line("target triple = \"x86_64-pc-linux-gnu\"")?;
        for (name, fields) in [
            ("internal/runtime.String", "ptr, i64".to_owned()),
            ("internal/runtime.Slice", "ptr, i64, i64".to_owned()),
            ("abi.Type", format!("i64, i64, i32, i8, i8, i8, i8, {{ ptr, ptr }}, ptr, {}, ptr", ty(STRING))),
            ("abi.PtrType", format!("{}, ptr", ty(TYPE))),
            ("abi.StructType", format!("{}, {}, {}", ty(TYPE), ty(STRING), ty(SLICE))),
            ("abi.FuncType", format!("{}, {}, {}", ty(TYPE), ty(SLICE), ty(SLICE))),
            ("abi.InterfaceType", format!("{}, {}, {}", ty(TYPE), ty(STRING), ty(SLICE))),
            ("abi.UncommonType", format!("{}, i16, i16, i32", ty(STRING))),
            ("abi.Method", format!("{}, ptr, ptr, ptr", ty(STRING))),
            ("abi.Imethod", format!("{}, ptr", ty(STRING))),
        ] {
            self.out.line(&format!("{} = type {{ {fields} }}", ty(name)))?;
        }
        if self.has_checked_loads() {
            self.out.line("declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)")?;
            self.out.line("declare void @llvm.assume(i1)")?;
            self.out.line("!llvm.module.flags = !{!0}")?;
            self.out.line("!0 = !{i32 1, !\"Virtual Function Elim\", i32 1}")?;
            self.out.line("!1 = !{i64 1}")?;
        }
        Ok(())
    }

    /// A stand-in for the runtime: what is called from everywhere, and the types that everybody shares.
    fn runtime(&mut self) -> io::Result<()> {
        for hub in (0..HUBS).map(hub).chain(["NewItab", "IfacePtrData", "Print"].map(internal)) {
            self.out.begin(&hub);
            let accessor = match self.plan.accessors && hub == internal("NewItab") {
                true => format!("  call {}(ptr %1)\n", self.out.refer(&accessor())),
                false => String::new(),
            };
            // Calls have an effect, so that optimizers leave them.
            let seen = self.out.refer(&internal("seen"));
            self.out.line(&format!(
                "define ptr @\"{hub}\"(ptr %0, ptr %1) {{\n{accessor}  store volatile ptr %0, {seen}\n  ret ptr %0\n}}"
            ))?;
        }
        if self.plan.accessors {
            let name = accessor();
            self.out.begin(&name);
            self.out.line(&format!("define ptr @\"{name}\"(ptr %0) {{\n  ret ptr %0\n}}"))?;
        }
        let alloc = internal("AllocZ");
        self.out.begin(&alloc);
        self.out.line(&format!("define ptr @\"{alloc}\"(i64 %0) {{\n  ret ptr null\n}}"))?;
        for stub in ["memequal64", "memequalptr", "interequal"].map(stub) {
            self.out.begin(&stub);
            self.out.line(&format!("define i1 @\"{stub}\"(ptr %0, ptr %1, ptr %2) {{\n  ret i1 true\n}}"))?;
        }
        if self.plan.dialect == Dialect::Plain {
            for lookup in [METHOD_BY_INDEX, METHOD_BY_NAME] {
                self.out.begin(lookup);
                self.out
                    .line(&format!("define ptr @{lookup}(ptr %0, ptr %1, i64 %2) {{\n  ret ptr null\n}}"))?;
            }
        }
        self.variable(&internal("seen"), "global ptr null")?;
        self.variable(&internal("typelist"), &format!("global {} zeroinitializer", ty(SLICE)))?;
        for name in (0..SHARED_NAMES).map(shared_name) {
            self.string(&name_of(&name), &name)?;
        }
        self.plain_type("_llgo_int", None)?;
        (0..SHARED_TYPES).try_for_each(|index| self.func_type(&shared_type(index)))?;
        self.table()
    }

    fn package(&mut self) -> io::Result<()> {
        let package = self.package;
        self.out.line(&format!("{PACKAGE}p{package}"))?;
        for index in 0..self.shape.strings {
            self.string(&format!("p{package}.str{index}"), &format!("text {index} of package {package}"))?;
        }
        for method in (0..METHODS).filter_map(|index| own_method(package, index)) {
            self.string(&name_of(&method.name), &method.name)?;
        }
        (0..FUNC_TYPES).try_for_each(|index| self.func_type(&func_type(package, index)))?;
        (0..INTERFACES).try_for_each(|index| self.interface(index))?;
        for index in 0..self.shape.structs {
            let previous = index.checked_sub(1).map(|index| format!("_llgo_p{package}.S{index}"));
            self.plain_type(&format!("_llgo_p{package}.S{index}"), previous.as_deref())?;
        }
        (0..self.shape.types).try_for_each(|index| self.named_type(index))?;
        (0..self.shape.variables).try_for_each(|index| {
            self.variable(&format!("p{package}.v{index}"), "global { ptr, ptr } zeroinitializer")
        })?;
        (0..self.shape.functions).try_for_each(|index| self.function(index))?;
        self.init()?;
        self.table()
    }

    /// A constant string, as the pass has to read it: without a terminator.
    fn string(&mut self, name: &str, text: &str) -> io::Result<()> {
        self.out.begin(name);
        let len = text.len();
        self.out
            .line(&format!("@\"{name}\" = private unnamed_addr constant [{len} x i8] c\"{text}\", align 1"))
    }

    fn variable(&mut self, name: &str, what: &str) -> io::Result<()> {
        self.out.begin(name);
        self.out.line(&format!("@\"{name}\" = {what}, align 8"))
    }

    /// A descriptor begins: whatever it mentions is its child where there are no records.
    fn descriptor(&mut self, name: &str) {
        self.out.begin(name);
        if self.random.below(LISTED) == 0 {
            self.listed.push(name.to_owned());
        }
    }

    /// A reference from a descriptor, or from a part of one.
    fn part(&mut self, owner: &str, target: &str) -> String {
        if !self.is_relocs() {
            self.out.child(owner, target);
        }
        self.out.refer(target)
    }

    /// The same, to a type that reflection gets to.
    fn child(&mut self, owner: &str, target: &str) -> String {
        self.record(6, owner, target, 0, None, None);
        self.part(owner, target)
    }

    /// The `abi.Type` of a descriptor.
    fn abi_type(&mut self, owner: &str, kind: u8, equal: &str, pointer: Option<&str>) -> String {
        let equal = self.part(owner, &stub(equal));
        let text = text_of(owner);
        let len = text.trim_end_matches(".text").len();
        let text = self.part(owner, &text);
        let pointer = pointer.map_or("ptr null".to_owned(), |pointer| self.child(owner, pointer));
        let hash = self.random.below(1 << 31);
        format!(
            "{} {{ i64 8, i64 8, i32 {hash}, i8 0, i8 8, i8 8, i8 {kind}, {{ ptr, ptr }} {{ {equal}, ptr null }}, \
             ptr null, {} {{ {text}, i64 {len} }}, {pointer} }}",
            ty(TYPE),
            ty(STRING),
        )
    }

    fn pointer_type(&mut self, to: &str) -> io::Result<()> {
        let name = format!("*{to}");
        self.descriptor(&name);
        let abi = self.abi_type(&name, 22, "memequalptr", None);
        let to = self.child(&name, to);
        self.out
            .line(&format!("@\"{name}\" = weak_odr constant {0} {{ {abi}, {to} }}, align 8", ty(PTR_TYPE)))
    }

    /// A constant array that a descriptor has a slice of.
    fn list(&mut self, name: &str, children: &[&str]) -> io::Result<()> {
        self.out.begin(name);
        let children: Vec<_> = children.iter().map(|child| self.part(name, child)).collect();
        let len = children.len();
        let list = children.join(", ");
        self.out.line(&format!("@\"{name}\" = weak_odr constant [{len} x ptr] [{list}], align 8"))
    }

    fn func_type(&mut self, name: &str) -> io::Result<()> {
        let pointer = format!("*{name}");
        let lists = ["$in", "$out"].map(|end| format!("{name}{end}"));
        self.string(&text_of(name), name)?;
        self.descriptor(name);
        let abi = self.abi_type(name, 19, "memequalptr", Some(&pointer));
        let slices: Vec<_> = lists.iter().map(|list| slice(&self.part(name, list), 1)).collect();
        for _ in &lists {
            self.record(6, name, "_llgo_int", 0, None, None);
        }
        let slices = slices.join(", ");
        self.out.line(&format!(
            "@\"{name}\" = weak_odr constant {} {{ {abi}, {slices} }}, align 8",
            ty(FUNC_TYPE)
        ))?;
        self.pointer_type(name)?;
        lists.iter().try_for_each(|list| self.list(list, &["_llgo_int"]))
    }

    /// A type without methods, with a field of another type.
    fn plain_type(&mut self, name: &str, field: Option<&str>) -> io::Result<()> {
        let (pointer, fields) = (format!("*{name}"), format!("{name}$fields"));
        self.string(&text_of(name), name)?;
        self.descriptor(name);
        let struct_type = self.struct_type(name, &pointer, field.map(|field| (&fields[..], field)));
        self.out.line(&format!("@\"{name}\" = weak_odr constant {struct_type}, align 8"))?;
        if let Some(field) = field {
            self.list(&fields, &[field])?;
        }
        self.pointer_type(name)
    }

    fn struct_type(&mut self, name: &str, pointer: &str, field: Option<(&str, &str)>) -> String {
        let abi = self.abi_type(name, 25, "memequal64", Some(pointer));
        let fields = match field {
            Some((list, field)) => {
                self.record(6, name, field, 0, None, None);
                slice(&self.part(name, list), 1)
            }
            None => format!("{} zeroinitializer", ty(SLICE)),
        };
        format!("{} {{ {abi}, {} zeroinitializer, {fields} }}", ty(STRUCT_TYPE), ty(STRING))
    }

    fn interface(&mut self, index: usize) -> io::Result<()> {
        let name = interface(self.package, index);
        let (pointer, list) = (format!("*{name}"), format!("{name}$imethods"));
        let methods = interface_methods(self.package, index);
        self.string(&text_of(&name), &name)?;
        self.descriptor(&name);
        let abi = self.abi_type(&name, 20, "interequal", Some(&pointer));
        let methods_slice = slice(&self.part(&name, &list), methods.len());
        for (index, method) in methods.iter().enumerate() {
            self.record(6, &name, &method.mtyp, 0, None, None);
            self.out.list_method(&name, &method.name, &method.mtyp);
            // Whoever calls them is not told: the type stands for all.
            if self.plan.dialect == Dialect::Plain && index != UNCALLED {
                self.out.ask_method(&name, &method.name, &method.mtyp);
            }
        }
        self.out.line(&format!(
            "@\"{name}\" = weak_odr constant {} {{ {abi}, {} zeroinitializer, {methods_slice} }}, align 8",
            ty(INTERFACE_TYPE),
            ty(STRING),
        ))?;
        self.pointer_type(&name)?;
        self.out.begin(&list);
        let mut entries = Vec::new();
        for method in &methods {
            let text = self.part(&list, &name_of(&method.name));
            let mtyp = self.part(&list, &method.mtyp);
            let len = method.name.len();
            entries.push(format!("{} {{ {} {{ {text}, i64 {len} }}, {mtyp} }}", ty(IMETHOD), ty(STRING)));
        }
        let (len, entries) = (methods.len(), entries.join(", "));
        self.out
            .line(&format!("@\"{list}\" = weak_odr constant [{len} x {}] [{entries}], align 8", ty(IMETHOD)))
    }

    /// A type with methods, and its pointer type, which has the same.
    fn named_type(&mut self, index: usize) -> io::Result<()> {
        let package = self.package;
        let name = type_name(package, index);
        let methods = self.methods(index);
        let descriptor = format!("_llgo_{name}");
        let pointer = format!("*{descriptor}");
        self.string(&text_of(&descriptor), &descriptor)?;
        // Types embed the one before: the methods that both have are promoted.
        let embedded = index.checked_sub(1).map(|index| format!("_llgo_{}", type_name(package, index)));
        let fields = format!("{descriptor}$fields");

        self.descriptor(&descriptor);
        let field = embedded.as_deref().map(|embedded| (&fields[..], embedded));
        let struct_type = self.struct_type(&descriptor, &pointer, field);
        self.with_methods(&descriptor, &name, &struct_type, STRUCT_TYPE, &methods, METHODS_OF_STRUCT)?;
        if let Some(embedded) = &embedded {
            self.list(&fields, &[embedded])?;
        }

        self.descriptor(&pointer);
        let abi = self.abi_type(&pointer, 22, "memequalptr", None);
        let elem = self.child(&pointer, &descriptor);
        let ptr_type = format!("{} {{ {abi}, {elem} }}", ty(PTR_TYPE));
        self.with_methods(&pointer, &name, &ptr_type, PTR_TYPE, &methods, METHODS_OF_POINTER)?;

        for method in &methods {
            let value = value_method(&name, method);
            self.body(&value, 1 + index % 4)?;
            let wrapper = pointer_method(&name, method);
            self.out.begin(&wrapper);
            let value = self.out.refer(&value).replace("ptr ", "");
            self.out.line(&format!(
                "define i64 @\"{wrapper}\"(ptr %0, i64 %1) {{\n  %3 = call i64 {value}(ptr %0, i64 %1)\n  ret i64 %3\n}}"
            ))?;
            if self.plan.method_values {
                self.method_value(&wrapper)?;
            }
        }
        Ok(())
    }

    /// The function for the method values of a method, whose receiver is in a closure.
    fn method_value(&mut self, body: &str) -> io::Result<()> {
        let function = method_value(body);
        self.out.begin(&function);
        let body = self.out.refer(body).replace("ptr ", "");
        self.out.line(&format!(
            "define internal i64 @\"{function}\"(ptr %0, i64 %1) {{\n  %3 = load ptr, ptr %0\n  %4 = call i64 {body}(ptr %3, i64 %1)\n  \
             ret i64 %4\n}}"
        ))
    }

    /// Two to four methods, sorted by name as LLGo has them.
    fn methods(&mut self, index: usize) -> Vec<Method> {
        let first = self.random.below(METHODS);
        let mut methods: Vec<_> =
            (0..2 + index % 3).map(|step| method(self.package, (first + 3 * step) % METHODS)).collect();
        methods.sort_by(|one, other| one.name.cmp(&other.name));
        methods.dedup_by(|one, other| one.name == other.name);
        methods
    }

    /// A descriptor with a method table.
    fn with_methods(
        &mut self,
        descriptor: &str,
        name: &str,
        kind: &str,
        kind_type: &str,
        methods: &[Method],
        start: usize,
    ) -> io::Result<()> {
        let (mut table, mut values, mut entries) = (Vec::new(), Vec::new(), String::new());
        for (place, method) in methods.iter().enumerate() {
            let ifn = pointer_method(name, method);
            let tfn = if start == METHODS_OF_STRUCT { value_method(name, method) } else { ifn.clone() };
            let text = self.part(descriptor, &name_of(&method.name));
            let targets = [&method.mtyp[..], &ifn, &tfn];
            let [mtyp_text, ifn_text, tfn_text] = targets.map(|target| self.out.mention(target));
            let len = method.name.len();
            table.push(format!(
                "{} {{ {} {{ {text}, i64 {len} }}, {mtyp_text}, {ifn_text}, {tfn_text} }}",
                ty(METHOD),
                ty(STRING),
            ));
            self.out.slot(descriptor, place, &method.name, targets);
            if self.plan.method_values {
                let function = method_value(&ifn);
                values.push(self.out.mention(&function));
                self.out.method_value(descriptor, &method.name, &function);
            }
            let relocstr = name_of(&method.name);
            for (target, info) in targets.into_iter().zip([Some(&relocstr[..]), None, None]) {
                self.record(4, descriptor, target, place, info, None);
            }
            if self.has_checked_loads() {
                self.type_entries(&mut entries, method, start + place * METHOD_SIZE)?;
            }
        }
        let (len, table) = (methods.len(), table.join(", "));
        let (values_type, values) = match self.plan.method_values {
            true => (format!(", [{len} x ptr]"), format!(", [{len} x ptr] [{}]", values.join(", "))),
            false => (String::new(), String::new()),
        };
        let visibility = if self.has_checked_loads() { ", !vcall_visibility !1" } else { "" };
        self.out.line(&format!(
            "@\"{descriptor}\" = weak_odr constant {{ {kind_type}, {uncommon}, [{len} x {method}]{values_type} }} {{ {kind}, \
             {uncommon} {{ {string} zeroinitializer, i16 {len}, i16 {len}, i32 24 }}, [{len} x {method}] [{table}]{values} }}, \
             align 8{visibility}{entries}",
            kind_type = ty(kind_type),
            uncommon = ty(UNCOMMON_TYPE),
            method = ty(METHOD),
            string = ty(STRING),
        ))
    }

    /// The ids that a slot answers to.
    fn type_entries(&mut self, entries: &mut String, method: &Method, slot: usize) -> io::Result<()> {
        let name = &method.name;
        let mut ids = vec![(slot + IFN, call_id(method))];
        if method.is_exported() {
            for (place, through) in [(IFN, "value"), (TFN, "type")] {
                let generic = format!("go.method.{through}.reflect");
                ids.push((slot + place, format!("{generic}.{name}")));
                ids.push((slot + place, generic));
            }
        }
        for (offset, id) in ids {
            let node = self.nodes;
            self.nodes += 1;
            self.out.line(&format!("!{node} = !{{i64 {offset}, !\"{id}\"}}"))?;
            // A String takes everything.
            let _ = write!(entries, ", !type !{node}");
        }
        Ok(())
    }

    /// A function. The last quarter of a package's are called by nobody but each other.
    fn function(&mut self, index: usize) -> io::Result<()> {
        let statements = 1 + self.random.below(2 * self.shape.statements - 1);
        self.body(&function(self.package, index), statements)
    }

    fn body(&mut self, name: &str, statements: usize) -> io::Result<()> {
        self.out.begin(name);
        let mut text = format!("define i64 @\"{name}\"(ptr %p, i64 %n) {{\nentry:\n");
        for number in 0..statements {
            let statement = self.statement(name, number);
            text += &statement;
            let _ = writeln!(text, "  %i{number} = add i64 %n, {number}");
        }
        text += "  ret i64 %n\n}";
        self.out.line(&text)
    }

    /// What a function does, a piece of it.
    fn statement(&mut self, owner: &str, number: usize) -> String {
        match self.random.below(100) {
            0..=34 => {
                let callee = self.callee();
                format!("  %c{number} = call i64 {callee}(ptr %p, i64 %n)\n")
            }
            35..=52 => {
                let hub = hub(self.random.below(HUBS));
                let hub = self.callee_named(&hub);
                format!("  %h{number} = call ptr {hub}(ptr %p, ptr %p)\n")
            }
            53..=66 => {
                let print = self.callee_named(&internal("Print"));
                let text = format!("p{}.str{}", self.package, self.random.below(self.shape.strings));
                let text = self.out.refer(&text);
                format!("  %s{number} = call ptr {print}(ptr %p, {text})\n")
            }
            67..=80 => {
                let variable = format!("p{}.v{}", self.package, self.random.below(self.shape.variables));
                let variable = self.out.refer(&variable);
                format!("  %v{number} = load ptr, {variable}\n")
            }
            81..=88 => self.conversion(owner, &format!("%t{number}")),
            89..=97 => self.interface_call(owner, number),
            98 => self.named_lookup(owner, number),
            _ => self.reflection(owner, number),
        }
    }

    /// A function of this package, or of one that it imports.
    fn callee(&mut self) -> String {
        let package = self.near();
        let called = self.shape.functions * 3 / 4;
        let name = function(package, self.random.below(called));
        self.callee_named(&name)
    }

    fn callee_named(&mut self, name: &str) -> String {
        self.out.refer(name).replacen("ptr ", "", 1)
    }

    /// This package, or one before it: seldom one far away.
    fn near(&mut self) -> usize {
        if self.random.chance(75) {
            return self.package;
        }
        self.package.saturating_sub(1 + self.random.below(8))
    }

    /// A conversion of a type to an interface.
    fn conversion(&mut self, owner: &str, result: &str) -> String {
        let package = self.near();
        let (pointer, index) = (self.random.chance(50), self.random.below(self.shape.types));
        let star = if pointer { "*" } else { "" };
        let converted = format!("{star}_llgo_{}", type_name(package, index));
        let target = interface(package, self.random.below(INTERFACES));
        self.record(1, owner, &converted, 0, None, None);
        self.out.use_iface(owner, &converted);
        if !self.is_relocs() {
            self.out.use_iface(owner, &target);
        }
        let itab = self.callee_named(&internal("NewItab"));
        let (target, converted) = (self.out.refer(&target), self.out.refer(&converted));
        format!("  {result} = call ptr {itab}({target}, {converted})\n")
    }

    fn interface_call(&mut self, owner: &str, number: usize) -> String {
        let package = self.near();
        let which = self.random.below(INTERFACES);
        let methods = interface_methods(package, which);
        let mut index = self.random.below(methods.len());
        if self.plan.dialect == Dialect::Plain && index == UNCALLED {
            index = 0;
        }
        let method = &methods[index];
        let data = self.callee_named(&internal("IfacePtrData"));
        if self.plan.dialect != Dialect::Plain {
            self.out.ask_method(owner, &method.name, &method.mtyp);
        }
        let target = interface(package, which);
        self.record(2, owner, &target, 0, Some(&name_of(&method.name)), Some(&method.mtyp));
        let load = if self.has_checked_loads() {
            self.checked_load(number, &call_id(method))
        } else if self.plan.dialect == Dialect::Relocs {
            format!("  %m{number} = load ptr, ptr %d{number}\n")
        } else {
            let offset = 8 * (3 + index);
            format!(
                "  %s{number} = getelementptr i8, ptr %p, i64 {offset}\n  %m{number} = load ptr, ptr %s{number}\n"
            )
        };
        format!(
            "  %d{number} = call ptr {data}(ptr %p, ptr %p)\n{load}  %r{number} = call i64 %m{number}(ptr %p, i64 %n)\n"
        )
    }

    fn checked_load(&mut self, number: usize, id: &str) -> String {
        let checked = "call { ptr, i1 } @llvm.type.checked.load(ptr %p, i32 0, metadata";
        format!(
            "  %k{number} = {checked} !\"{id}\")\n  %m{number} = extractvalue {{ ptr, i1 }} %k{number}, 0\n  \
             %o{number} = extractvalue {{ ptr, i1 }} %k{number}, 1\n  call void @llvm.assume(i1 %o{number})\n"
        )
    }

    /// `reflect.Value.MethodByName` with a name that the front end knows.
    fn named_lookup(&mut self, owner: &str, number: usize) -> String {
        if !self.random.chance(10) || (self.plan.accessors && !self.is_never_called(owner)) {
            return String::new();
        }
        let name = shared_name(self.random.below(SHARED_NAMES));
        self.out.ask(owner, Ask::Named(name.clone()));
        match self.plan.dialect {
            Dialect::Plain => {
                let (lookup, text) = (self.callee_named(METHOD_BY_NAME), self.out.refer(&name_of(&name)));
                format!("  %m{number} = call ptr {lookup}(ptr %p, {text}, i64 {})\n", name.len())
            }
            Dialect::Relocs => {
                self.record(3, owner, &name_of(&name), 0, None, None);
                String::new()
            }
            Dialect::TypeMetadata => self.checked_load(number, &format!("go.method.value.reflect.{name}")),
        }
    }

    fn is_never_called(&self, owner: &str) -> bool {
        owner == function(self.package, self.shape.functions - 1)
    }

    /// `reflect.Value.Method`, in functions that nobody calls: one that is live would keep every exported method.
    fn reflection(&mut self, owner: &str, number: usize) -> String {
        if !self.is_never_called(owner) {
            return String::new();
        }
        self.out.ask(owner, Ask::Exported);
        match self.plan.dialect {
            Dialect::Plain => {
                let lookup = self.callee_named(METHOD_BY_INDEX);
                format!("  %m{number} = call ptr {lookup}(ptr %p, ptr null, i64 %n)\n")
            }
            Dialect::Relocs => {
                self.record(5, owner, owner, 0, None, None);
                String::new()
            }
            Dialect::TypeMetadata => self.checked_load(number, "go.method.value.reflect"),
        }
    }

    /// Runs what is imported, and fills the variables.
    fn init(&mut self) -> io::Result<()> {
        let package = self.package;
        let (name, guard) = (format!("p{package}.init"), format!("p{package}.init$guard"));
        self.variable(&guard, "global i1 false")?;
        self.out.begin(&name);
        let guard = self.out.refer(&guard);
        let mut text = format!(
            "define void @\"{name}\"() {{\n  %g = load i1, {guard}\n  br i1 %g, label %done, label %go\ngo:\n  \
             store i1 true, {guard}\n"
        );
        for before in package.saturating_sub(2)..package {
            let import = self.callee_named(&format!("p{before}.init"));
            let _ = writeln!(text, "  call void {import}()");
        }
        for index in 0..self.shape.variables {
            let variable = self.out.refer(&format!("p{package}.v{index}"));
            let value = match index % 4 {
                0 => self.conversion(&name, &format!("%a{index}")),
                1 => {
                    let function = self.random.below(self.shape.functions);
                    let function = self.out.refer(&crate::package::function(package, function));
                    format!("  %a{index} = select i1 true, {function}, ptr null\n")
                }
                _ => self.range_table(index),
            };
            text += &value;
            let _ = writeln!(text, "  store ptr %a{index}, {variable}");
        }
        text += "  br label %done\ndone:\n  ret void\n}";
        self.out.line(&text)
    }

    /// Memory that is filled with ranges, as those of package unicode: most of what init functions do.
    fn range_table(&mut self, index: usize) -> String {
        let alloc = self.callee_named(&internal("AllocZ"));
        let mut text = format!("  %a{index} = call ptr {alloc}(i64 {})\n", 6 * RANGES);
        for (range, field) in (0..RANGES).flat_map(|range| (0..3).map(move |field| (range, field))) {
            let place = format!("%a{index}.{range}.{field}");
            let number = self.random.below(1 << 14);
            let _ = writeln!(
                text,
                "  {place} = getelementptr {{ i16, i16, i16 }}, ptr %a{index}, i64 {range}, i32 {field}\n  \
                 store i16 {number}, ptr {place}"
            );
        }
        text
    }

    /// The C function, the Go function, and the init function of package main.
    fn main(&mut self) -> io::Result<()> {
        self.out.line(&format!("{PACKAGE}main"))?;
        let last = self.package - 1;
        self.out.root("main");
        self.out.begin("main");
        let calls: Vec<_> = [INIT, MAIN, TYPE_LIST[2]]
            .map(|callee| format!("  call void {}()\n", self.callee_named(callee)))
            .to_vec();
        self.out.line(&format!("define i32 @main() {{\n{}  ret i32 0\n}}", calls.concat()))?;
        self.out.begin(INIT);
        let init = self.callee_named(&format!("p{last}.init"));
        self.out.line(&format!("define void @\"{INIT}\"() {{\n  call void {init}()\n  ret void\n}}"))?;
        self.out.begin(MAIN);
        let mut text = format!("define void @\"{MAIN}\"() {{\n");
        for index in 0..3 {
            let callee = self.callee_named(&function(last, index));
            let _ = writeln!(text, "  %c{index} = call i64 {callee}(ptr null, i64 {index})");
        }
        self.out.line(&format!("{text}  ret void\n}}"))
    }

    fn type_list(&mut self) -> io::Result<()> {
        let [array, header, init] = TYPE_LIST;
        let listed = std::mem::take(&mut self.listed);
        self.out.begin(array);
        let mut types = Vec::new();
        for listed in &listed {
            if !self.is_relocs() {
                self.out.use_iface(array, listed);
            }
            types.push(self.out.refer(listed));
        }
        let (len, types) = (listed.len(), types.join(", "));
        self.out.line(&format!("@\"{array}\" = constant [{len} x ptr] [{types}], align 8"))?;
        self.out.begin(header);
        let of_array = slice(&self.out.refer(array), len);
        self.out.line(&format!("@\"{header}\" = constant {of_array}, align 8"))?;
        self.out.begin(init);
        let (from, to) = (self.out.refer(header), self.out.refer(&internal("typelist")));
        let slice = ty(SLICE);
        self.out.line(&format!(
            "define void @\"{init}\"() {{\n  %1 = load {slice}, {from}\n  store {slice} %1, {to}\n  ret void\n}}"
        ))
    }

    /// A record, in the `relocs` dialect.
    fn record(
        &mut self,
        kind: u32,
        owner: &str,
        target: &str,
        addend: usize,
        info: Option<&str>,
        fntype: Option<&str>,
    ) {
        if !self.is_relocs() {
            return;
        }
        if kind == 6 {
            self.out.child(owner, target);
        }
        self.out.record();
        let (owner, target) = (self.out.mention(owner), self.out.mention(target));
        let [info, fntype] =
            [info, fntype].map(|field| field.map_or("ptr null".to_owned(), |field| self.out.mention(field)));
        let separator = if self.record_count == 0 { "" } else { ", " };
        let _ = write!(
            self.records,
            "{separator}{RECORD} {{ i32 {kind}, {owner}, {target}, i64 {addend}, {info}, {fntype} }}"
        );
        self.record_count += 1;
    }

    /// The table of a package.
    fn table(&mut self) -> io::Result<()> {
        if !self.is_relocs() {
            return Ok(());
        }
        let number = self.tables.len();
        let name = if number == 0 { "__llgo_relocs".to_owned() } else { format!("__llgo_relocs.{number}") };
        self.out.begin(&name);
        let (count, records) = (self.record_count, std::mem::take(&mut self.records));
        self.out.line(&format!(
            "@\"{name}\" = internal unnamed_addr constant [{count} x {RECORD}] [{records}], align 8"
        ))?;
        self.record_count = 0;
        self.tables.push(name);
        Ok(())
    }

    fn used(&mut self) -> io::Result<()> {
        if !self.is_relocs() {
            return Ok(());
        }
        self.out.begin("llvm.used");
        let tables = std::mem::take(&mut self.tables);
        let members: Vec<_> = tables.iter().map(|table| self.out.mention(table)).collect();
        let (len, members) = (members.len(), members.join(", "));
        self.out.line(&format!(
            "@llvm.used = appending global [{len} x ptr] [{members}], section \"llvm.metadata\""
        ))
    }
}

const RECORD: &str = "{ i32, ptr, ptr, i64, ptr, ptr }";
const STRING: &str = "internal/runtime.String";
const SLICE: &str = "internal/runtime.Slice";
const TYPE: &str = "abi.Type";
const PTR_TYPE: &str = "abi.PtrType";
const STRUCT_TYPE: &str = "abi.StructType";
const FUNC_TYPE: &str = "abi.FuncType";
const INTERFACE_TYPE: &str = "abi.InterfaceType";
const UNCOMMON_TYPE: &str = "abi.UncommonType";
const METHOD: &str = "abi.Method";
const IMETHOD: &str = "abi.Imethod";

/// A struct type of the runtime.
fn ty(name: &str) -> String {
    format!("%\"{RUNTIME}/{name}\"")
}

fn slice(list: &str, len: usize) -> String {
    format!("{} {{ {list}, i64 {len}, i64 {len} }}", ty(SLICE))
}

/// A function of the runtime.
fn internal(name: &str) -> String {
    format!("{RUNTIME}/internal/runtime.{name}")
}

/// The function by which code gets at method tables.
fn accessor() -> String {
    format!("{RUNTIME}/abi.(*Type).Uncommon")
}

fn stub(name: &str) -> String {
    format!("__llgo_stub.{}", internal(name))
}

fn hub(index: usize) -> String {
    internal(&format!("Hub{index}"))
}

fn shared_name(index: usize) -> String {
    format!("Shared{index}")
}

fn shared_type(index: usize) -> String {
    format!("_llgo_func$shared{index}")
}

fn func_type(package: usize, index: usize) -> String {
    format!("_llgo_func$p{package}f{index}")
}

fn interface(package: usize, index: usize) -> String {
    format!("_llgo_iface$p{package}i{index}")
}

fn function(package: usize, index: usize) -> String {
    format!("p{package}.f{index}")
}

/// One type in three is an instance of a generic one.
fn type_name(package: usize, index: usize) -> String {
    match index % 3 {
        2 => format!("p{package}.G{index}[p{package}.T0]"),
        _ => format!("p{package}.T{index}"),
    }
}

fn value_method(ty: &str, method: &Method) -> String {
    format!("{ty}.{}", short(method))
}

fn pointer_method(ty: &str, method: &Method) -> String {
    let (package, name) = ty.split_once('.').unwrap_or(("", ty));
    format!("{package}.(*{name}).{}", short(method))
}

/// A method's name without its package.
fn method_value(body: &str) -> String {
    format!("{body}$methodvalue")
}

fn short(method: &Method) -> &str {
    method.name.rsplit('.').next().unwrap_or_default()
}

/// The string constant that has a method's name.
fn name_of(method: &str) -> String {
    format!("__llgo_relocstr${method}")
}

/// The string constant that has a type's name, which T and `*T` share.
fn text_of(descriptor: &str) -> String {
    format!("{}.text", descriptor.trim_start_matches('*'))
}

/// A method that a package's types and interfaces may have: most of many packages, some of its own, one unexported.
fn method(package: usize, index: usize) -> Method {
    own_method(package, index).unwrap_or_else(|| {
        let shared = (package * 7 + index * 5) % SHARED_NAMES;
        Method { name: shared_name(shared), mtyp: shared_type(shared % SHARED_TYPES) }
    })
}

fn own_method(package: usize, index: usize) -> Option<Method> {
    let mtyp = func_type(package, index % FUNC_TYPES);
    match index {
        0..=5 => None,
        9 => Some(Method { name: format!("p{package}.own{index}"), mtyp }),
        _ => Some(Method { name: format!("P{package}own{index}"), mtyp }),
    }
}

/// One to three methods; interfaces of other packages are seldom asked for all that they have.
fn interface_methods(package: usize, index: usize) -> Vec<Method> {
    (0..=index).map(|step| method(package, (package + index * 2 + step * 3) % METHODS)).collect()
}

/// What a call of a method demands, in type metadata.
fn call_id(method: &Method) -> String {
    format!("go.method.{}:func({})", method.name, method.mtyp)
}
