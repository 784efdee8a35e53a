//! Look-ups by reflection.

use super::super::model::*;
use super::code::Code;
use super::{Helper, Lowering};

/// The name that a look-up is given: a pointer and a length, and, if LLGo knows it, the name.
struct Name {
    pointer: String,
    len: String,
    known: Option<&'static str>,
}

impl Lowering<'_> {
    /// `reflect.ValueOf(local)`, in memory.
    fn value_of(&mut self, code: &mut Code, local: Local) -> String {
        let (ty, data) = self.as_any(code, local);
        let value = code.value("alloca %reflect.Value");
        code.line(&format!(
            "call void @reflect.ValueOf(ptr sret(%reflect.Value) {value}, ptr {ty}, ptr {data})"
        ));
        value
    }

    pub(super) fn count_methods(&mut self, code: &mut Code, local: Local) -> String {
        let value = self.value_of(code, local);
        code.value(&format!("call i64 @reflect.Value.NumMethod(ptr byval(%reflect.Value) {value})"))
    }

    /// The front end knows constants alone.
    fn name(&mut self, code: &mut Code, by: By) -> Name {
        let variable = |code: &mut Code, variable: String| Name {
            pointer: code.load("ptr", &variable, 0),
            len: code.load("i64", &variable, 8),
            known: None,
        };
        match by {
            By::Constant(name) => Name {
                pointer: format!("@\"name.{}\"", NAMES[name]),
                len: NAMES[name].len().to_string(),
                known: Some(NAMES[name]),
            },
            By::Variable(name) => variable(code, format!("@\"p.name.{}\"", NAMES[name])),
            By::Written(name) => variable(code, format!("@\"p.written.{}\"", NAMES[name])),
            By::Choice(one, other) => {
                let first = code.value("load i1, ptr @p.first");
                let mut select = |ty: &str, one: String, other: String| {
                    code.value(&format!("select i1 {first}, {ty} {one}, {ty} {other}"))
                };
                let names = [one, other].map(|name| format!("@\"name.{}\"", NAMES[name]));
                let lens = [one, other].map(|name| NAMES[name].len().to_string());
                let ([p, q], [m, n]) = (names, lens);
                Name { pointer: select("ptr", p, q), len: select("i64", m, n), known: None }
            }
            By::Returned(name) => {
                let helper = Helper::Name(code.package, name);
                self.need(helper);
                let whole = code.value(&format!("call {{ ptr, i64 }} {}()", self.helper(helper)));
                Name {
                    pointer: code.value(&format!("extractvalue {{ ptr, i64 }} {whole}, 0")),
                    len: code.value(&format!("extractvalue {{ ptr, i64 }} {whole}, 1")),
                    known: None,
                }
            }
            By::Index => Name { pointer: String::new(), len: String::new(), known: None },
        }
    }

    /// The marks on a name that the front end does not know, and on its look-up.
    fn marks(&self, code: &Code, name: &Name, kind: &str) -> (&'static str, String) {
        match self.has_metadata(code.package) && name.known.is_none() {
            true => (
                " \"llgo.reflect.methodbyname.name\"=\"1\"",
                format!(" \"llgo.reflect.methodbyname\"=\"{kind}\""),
            ),
            false => ("", String::new()),
        }
    }

    /// What the front end says of a look-up: a record, or a checked load of the pointer that it finds.
    fn demand(&mut self, code: &mut Code, known: Option<&str>, kind: &str, found: &str) {
        let (owner, package) = (code.owner.clone(), code.package);
        match known {
            Some(name) => {
                self.record(package, 3, [&owner, &format!("@\"name.{name}\"")], 0, ["null"; 2]);
            }
            None => self.record(package, 5, [&owner, "null"], 0, ["null"; 2]),
        }
        if self.has_metadata(package) {
            let pointer = code.value(&format!("load ptr, ptr {found}"));
            let id = known.map_or(format!("{kind}.reflect"), |name| format!("{kind}.reflect.{name}"));
            self.checked(code, &pointer, &id, "");
        }
    }

    pub(super) fn look_up(&mut self, code: &mut Code, lookup: Lookup) {
        match lookup.of {
            Of::Value => self.look_up_value(code, lookup),
            Of::Type => self.look_up_type(code, lookup),
        }
    }

    fn look_up_value(&mut self, code: &mut Code, lookup: Lookup) {
        let value = self.value_of(code, lookup.local);
        let found = code.value("alloca %reflect.Value");
        let out = format!("ptr sret(%reflect.Value) {found}, ptr byval(%reflect.Value) {value}");
        if lookup.by == By::Index {
            let count = self.count_methods(code, lookup.local);
            let some = code.value(&format!("icmp ne i64 {count}, 0"));
            self.print_found(code, &some, None, lookup, |_, code| {
                code.line(&format!("call void @reflect.Value.Method({out}, i64 0)"));
                found
            });
            return;
        }
        let name = self.name(code, lookup.by);
        let (on_name, on_call) = self.marks(code, &name, "value");
        let Name { pointer, len, known } = name;
        code.line(&format!(
            "call void @reflect.Value.MethodByName({out}, ptr{on_name} {pointer}, i64 {len}){on_call}"
        ));
        // A zero Value has no pointer, which the check is of.
        let flag = code.load("i64", &found, 16);
        let some = code.value(&format!("icmp ne i64 {flag}, 0"));
        self.print_found(code, &some, known, lookup, |_, _| found);
    }

    fn look_up_type(&mut self, code: &mut Code, lookup: Lookup) {
        let (ty, data) = self.as_any(code, lookup.local);
        let whole = code.value(&format!("call {{ ptr, ptr }} @reflect.TypeOf(ptr {ty}, ptr {data})"));
        let itab = code.value(&format!("extractvalue {{ ptr, ptr }} {whole}, 0"));
        let rtype = code.value(&format!("extractvalue {{ ptr, ptr }} {whole}, 1"));
        let pair = [&itab[..], &rtype[..]];
        if lookup.by == By::Index {
            let (function, receiver) = self.method_of(code, &Self::called_of_reflect(2), pair);
            let count = code.value(&format!("call i64 {function}(ptr {receiver})"));
            let some = code.value(&format!("icmp ne i64 {count}, 0"));
            self.print_found(code, &some, None, lookup, |it, code| {
                let found = code.value("alloca %reflect.Method");
                let (function, receiver) = it.method_of(code, &Self::called_of_reflect(0), pair);
                code.line(&format!(
                    "call void {function}(ptr sret(%reflect.Method) {found}, ptr {receiver}, i64 0)"
                ));
                found
            });
            return;
        }
        let name = self.name(code, lookup.by);
        let (on_name, on_call) = self.marks(code, &name, "type");
        let Name { pointer, len, known } = name;
        let found = code.value("alloca { %reflect.Method, i1 }");
        let (function, receiver) = self.method_of(code, &Self::called_of_reflect(1), pair);
        code.line(&format!(
            "call void {function}(ptr sret({{ %reflect.Method, i1 }}) {found}, ptr {receiver}, ptr{on_name} {pointer}, \
             i64 {len}){on_call}"
        ));
        let some = code.load("i1", &found, 80);
        self.print_found(code, &some, known, lookup, |_, _| found);
    }

    /// Prints a number that says whether a method is found, or the result of its call. `find` returns where the
    /// `reflect.Value` or `reflect.Method` is that has it.
    fn print_found(
        &mut self,
        code: &mut Code,
        some: &str,
        known: Option<&str>,
        lookup: Lookup,
        find: impl FnOnce(&mut Self, &mut Code) -> String,
    ) {
        let [yes, no, end] = code.labels(["yes", "no", "end"]);
        code.branch(some, &yes, &no);
        code.begin(&yes);
        let found = find(self, code);
        let (kind, offset) = match lookup.of {
            Of::Value => ("value", 8),
            Of::Type => ("type", 56),
        };
        let pointer = code.behind(&found, offset);
        self.demand(code, known, kind, &pointer);
        let number = lookup.of.number();
        let result = if lookup.call { self.call_found(code, &found, lookup) } else { number.to_string() };
        let last = code.label.clone();
        code.jump(&end);
        code.begin(&no);
        code.jump(&end);
        code.begin(&end);
        let shown = code.value(&format!("phi i64 [ {result}, %{last} ], [ -{number}, %{no} ]"));
        code.print(&shown);
    }

    /// Calls a method that has been found. That of a type takes its receiver as the first argument.
    fn call_found(&mut self, code: &mut Code, found: &str, lookup: Lookup) -> String {
        let [a, b] = lookup.arguments;
        if lookup.of == Of::Value {
            return code.value(&format!(
                "call i64 @reflect.Value.Call(ptr byval(%reflect.Value) {found}, i64 {a}, i64 {b})"
            ));
        }
        let receiver = self.value_of(code, lookup.local);
        let function = code.behind(found, 48);
        let copy = code.value("alloca %reflect.Value");
        let whole = code.value(&format!("load %reflect.Value, ptr {function}"));
        code.line(&format!("store %reflect.Value {whole}, ptr {copy}"));
        code.value(&format!(
            "call i64 @reflect.Value.CallFunc(ptr byval(%reflect.Value) {copy}, ptr byval(%reflect.Value) {receiver}, i64 {a}, i64 {b})"
        ))
    }
}
