//! What functions do.

use super::super::model::*;
use super::code::{Code, Pair};
use super::types::{reflect_func_type, reflect_methods};
use super::{arguments, func_type, function_name, Helper, Lowering};

/// A method of an interface type that is called.
pub(super) struct Called {
    interface: String,
    key: String,
    index: usize,
    /// Name, signature and func type of all methods.
    methods: Vec<(&'static str, &'static str, String)>,
}

impl Lowering<'_> {
    pub(super) fn block(&mut self, code: &mut Code, statements: &[Statement]) {
        let outside = code.locals.len();
        for statement in statements {
            self.statement(code, statement);
        }
        code.locals.truncate(outside);
    }

    /// A new local variable, which unoptimized code has in memory.
    pub(super) fn local(&mut self, code: &mut Code, of: Static, first: &str, data: &str) {
        let (mut first, mut data) = (first.to_owned(), data.to_owned());
        if self.program.form.in_memory {
            let place = code.value("alloca { ptr, ptr }");
            code.store(&format!("ptr {first}"), &place, 0);
            code.store(&format!("ptr {data}"), &place, 8);
            first = code.load("ptr", &place, 0);
            data = code.load("ptr", &place, 8);
        }
        code.locals.push(Pair { of, first, data });
    }

    fn statement(&mut self, code: &mut Code, statement: &Statement) {
        match statement {
            Statement::Print(number) => code.print(&number.to_string()),
            Statement::Convert(to, new) => {
                let data = self.make(code, new.concrete.ty, &new.number.to_string());
                let first = self.convert(code, *to, new.concrete);
                self.local(code, *to, &first, &data);
            }
            Statement::Widen(to, local) => self.widen(code, *to, *local),
            Statement::Assert(iface, local, then) => self.assert(code, *iface, *local, then),
            Statement::AssertType(concrete, local) => self.assert_type(code, *concrete, *local),
            Statement::CallInterface { local, iface, index, how, arguments } => {
                self.call_local(code, *local, (*iface, *index), *how, *arguments);
            }
            Statement::CallMethod { bound, how, arguments } => {
                self.call_method(code, *bound, *how, *arguments)
            }
            Statement::LookUp(lookup) => self.look_up(code, *lookup),
            Statement::CountMethods(local) => {
                let count = self.count_methods(code, *local);
                code.print(&count);
            }
            Statement::Equal(one, other) => self.equal(code, *one, *other),
            Statement::Call(function, argument) => {
                let name = function_name(self.program, *function);
                let argument = argument.map_or(String::new(), |local| {
                    let (ty, data) = self.as_any(code, local);
                    format!("ptr {ty}, ptr {data}")
                });
                code.line(&format!("call void {name}({argument})"));
            }
            Statement::Read(variable, arguments, then) => self.read(code, *variable, *arguments, then),
            Statement::Assign(variable, new) => {
                let value = self.new_pair(code, self.program.variables[*variable].kind, *new);
                code.line(&format!("store {{ ptr, ptr }} {value}, ptr {}", self.variable_name(*variable)));
            }
            Statement::Clear(variable) => {
                code.line(&format!(
                    "store {{ ptr, ptr }} zeroinitializer, ptr {}",
                    self.variable_name(*variable)
                ));
            }
            Statement::Never(then) => {
                let never = code.value("load i1, ptr @p.never");
                self.guarded(code, &never, |it, code| it.block(code, then));
            }
            Statement::Twice(again) => self.twice(code, again),
        }
    }

    /// Code that is run on a condition.
    pub(super) fn guarded(
        &mut self,
        code: &mut Code,
        condition: &str,
        then: impl FnOnce(&mut Self, &mut Code),
    ) {
        let [yes, end] = code.labels(["yes", "end"]);
        code.branch(condition, &yes, &end);
        code.begin(&yes);
        then(self, code);
        code.jump(&end);
        code.begin(&end);
    }

    fn twice(&mut self, code: &mut Code, again: &[Statement]) {
        let [start, latch, end] = code.labels(["loop", "latch", "end"]);
        let before = code.label.clone();
        code.jump(&start);
        code.begin(&start);
        code.line(&format!("%i.{start} = phi i64 [ 0, %{before} ], [ %n.{start}, %{latch} ]"));
        self.block(code, again);
        code.jump(&latch);
        code.begin(&latch);
        code.line(&format!("%n.{start} = add i64 %i.{start}, 1"));
        let done = code.value(&format!("icmp eq i64 %n.{start}, 2"));
        code.branch(&done, &end, &start);
        code.begin(&end);
    }

    /// The type of what an interface value has.
    fn type_of(&mut self, code: &mut Code, local: &Pair) -> String {
        match local.of {
            None => local.first.clone(),
            Some(_) => {
                code.value(&format!("call ptr @\"RTI.IfaceType\"(ptr {}, ptr {})", local.first, local.data))
            }
        }
    }

    /// A local variable as a value of type `any`.
    pub(super) fn as_any(&mut self, code: &mut Code, local: Local) -> (String, String) {
        let pair = code.locals[local].clone();
        (self.type_of(code, &pair), pair.data)
    }

    fn widen(&mut self, code: &mut Code, to: Static, local: Local) {
        let (ty, data) = self.as_any(code, local);
        let first = match to {
            None => ty,
            Some(iface) => {
                let iface = self.program.interface_descriptor(iface);
                code.value(&format!("call ptr @\"RTI.NewItab\"(ptr {iface}, ptr {ty})"))
            }
        };
        self.local(code, to, &first, &data);
    }

    fn assert(&mut self, code: &mut Code, iface: usize, local: Local, then: &[Statement]) {
        let (ty, data) = self.as_any(code, local);
        let descriptor = self.program.interface_descriptor(iface);
        self.record(code.package, 1, [&code.owner, &descriptor], 0, ["null"; 2]);
        let holds = code.value(&format!("call i1 @\"RTI.Implements\"(ptr {descriptor}, ptr {ty})"));
        let number = code.value(&format!("zext i1 {holds} to i64"));
        code.print(&number);
        self.guarded(code, &holds, |it, code| {
            let itab = code.value(&format!("call ptr @\"RTI.NewItab\"(ptr {descriptor}, ptr {ty})"));
            it.with_local(code, Some(iface), [&itab, &data], then);
        });
    }

    fn with_local(&mut self, code: &mut Code, of: Static, [first, data]: [&str; 2], then: &[Statement]) {
        let outside = code.locals.len();
        self.local(code, of, first, data);
        self.block(code, then);
        code.locals.truncate(outside);
    }

    fn assert_type(&mut self, code: &mut Code, concrete: Concrete, local: Local) {
        let (ty, data) = self.as_any(code, local);
        let same = code.value(&format!("icmp eq ptr {ty}, {}", self.program.descriptor(concrete)));
        let [yes, no, end] = code.labels(["yes", "no", "end"]);
        code.branch(&same, &yes, &no);
        code.begin(&yes);
        let number = code.load("i64", &data, 0);
        code.jump(&end);
        code.begin(&no);
        code.jump(&end);
        code.begin(&end);
        let shown = code.value(&format!("phi i64 [ {number}, %{yes} ], [ -3, %{no} ]"));
        code.print(&shown);
    }

    fn equal(&mut self, code: &mut Code, one: Local, other: Local) {
        let ((t, x), (u, y)) = (self.as_any(code, one), self.as_any(code, other));
        let equal = code.value(&format!("call i1 @\"RTI.EfaceEqual\"(ptr {t}, ptr {x}, ptr {u}, ptr {y})"));
        let number = code.value(&format!("zext i1 {equal} to i64"));
        code.print(&number);
    }

    fn read(&mut self, code: &mut Code, variable: usize, numbers: [i64; 2], then: &[Statement]) {
        let whole = code.value(&format!("load {{ ptr, ptr }}, ptr {}", self.variable_name(variable)));
        let first = code.value(&format!("extractvalue {{ ptr, ptr }} {whole}, 0"));
        let second = code.value(&format!("extractvalue {{ ptr, ptr }} {whole}, 1"));
        let some = code.value(&format!("icmp ne ptr {first}, null"));
        let kind = self.program.variables[variable].kind;
        self.guarded(code, &some, |it, code| match kind {
            Kind::Interface(of) => it.with_local(code, of, [&first, &second], then),
            Kind::Func(signature) => it.call_closure(code, &first, &second, &arguments(signature, numbers)),
        });
    }

    /// Calls a func value, and prints what it returns.
    fn call_closure(&mut self, code: &mut Code, function: &str, environment: &str, rest: &str) {
        let is_plain = self.dialect(code.package) == Dialect::Relocs;
        let function = match is_plain {
            true => function.to_owned(),
            // So that LLVM does not see which function it is.
            false => code.value(&format!("call ptr asm \"\", \"=r,0\"(ptr {function})")),
        };
        let nest = self.environment(code.package);
        let result = code.value(&format!("call i64 {function}({nest} {environment}{rest})"));
        code.print(&result);
    }

    fn call_local(
        &mut self,
        code: &mut Code,
        local: Local,
        (iface, index): (usize, usize),
        how: How,
        numbers: [i64; 2],
    ) {
        let Pair { first, data, .. } = code.locals[local].clone();
        let (_, signature) = self.program.interfaces[iface].methods[index];
        let rest = arguments(signature, numbers);
        let result = match how {
            How::Direct => self.call_interface(code, iface, index, [&first, &data], &rest),
            How::Stored => self.call_stored(code, (iface, index), [&first, &data], &rest),
            How::Bound => {
                let helper = Helper::InterfaceBound(iface, index);
                self.need(helper);
                let environment = code.value("call ptr @\"RTI.AllocU\"(i64 16)");
                code.store(&format!("ptr {first}"), &environment, 0);
                code.store(&format!("ptr {data}"), &environment, 8);
                let function = self.helper(helper);
                self.call_closure(code, &function, &environment, &rest);
                return;
            }
            How::Expression => {
                let helper = Helper::InterfaceExpression(iface, index);
                self.need(helper);
                let half = code.value(&format!("insertvalue {{ ptr, ptr }} undef, ptr {first}, 0"));
                let whole = code.value(&format!("insertvalue {{ ptr, ptr }} {half}, ptr {data}, 1"));
                code.value(&format!("call i64 {}({{ ptr, ptr }} {whole}{rest})", self.helper(helper)))
            }
        };
        code.print(&result);
    }

    /// As `defer` does: the method and its receiver are in memory until it is called.
    fn call_stored(
        &mut self,
        code: &mut Code,
        (iface, index): (usize, usize),
        [itab, data]: [&str; 2],
        rest: &str,
    ) -> String {
        let called = self.called(iface, index);
        let (function, receiver) = self.method_of(code, &called, [itab, data]);
        let place = code.value("call ptr @\"RTI.AllocU\"(i64 16)");
        code.store(&format!("ptr {function}"), &place, 0);
        code.store(&format!("ptr {receiver}"), &place, 8);
        let (function, receiver) = (code.load("ptr", &place, 0), code.load("ptr", &place, 8));
        code.value(&format!("call i64 {function}(ptr {receiver}{rest})"))
    }

    pub(super) fn call_interface(
        &mut self,
        code: &mut Code,
        iface: usize,
        index: usize,
        pair: [&str; 2],
        rest: &str,
    ) -> String {
        let called = self.called(iface, index);
        let (function, receiver) = self.method_of(code, &called, pair);
        code.value(&format!("call i64 {function}(ptr {receiver}{rest})"))
    }

    fn called(&self, iface: usize, index: usize) -> Called {
        let methods = &self.program.interfaces[iface].methods;
        let method = |&(name, signature): &Named| (NAMES[name], SIGNATURES[signature], func_type(signature));
        Called {
            interface: self.program.interface_descriptor(iface),
            key: format!("I{iface}"),
            index,
            methods: methods.iter().map(method).collect(),
        }
    }

    /// The same of `reflect.Type`.
    pub(super) fn called_of_reflect(index: usize) -> Called {
        let methods = reflect_methods().into_iter().enumerate();
        let methods = methods.map(|(index, (name, signature))| (name, signature, reflect_func_type(index)));
        let interface = "@\"_llgo_reflect.Type\"".to_owned();
        Called { interface, key: "R".to_owned(), index, methods: methods.collect() }
    }

    /// The function and the receiver of a method of an interface value.
    pub(super) fn method_of(
        &mut self,
        code: &mut Code,
        called: &Called,
        [itab, data]: [&str; 2],
    ) -> (String, String) {
        let receiver = code.value(&format!("call ptr @\"RTI.IfacePtrData\"(ptr {itab}, ptr {data})"));
        let place = code.value(&format!("getelementptr i8, ptr {itab}, i64 {}", 24 + 8 * called.index));
        let (name, signature, mtyp) = &called.methods[called.index];
        let name_symbol = format!("@\"name.{name}\"");
        self.record(code.package, 2, [&code.owner, &called.interface], 0, [&name_symbol, mtyp]);
        let function = match self.dialect(code.package) {
            Dialect::Plain | Dialect::Relocs => code.value(&format!("load ptr, ptr {place}")),
            Dialect::TypeMetadata => self.checked(code, &place, &format!("{name}:{signature}"), ""),
            Dialect::Exact => {
                let id = format!("i.{}.m{}", called.key, called.index);
                self.checked(code, &place, &id, &exact_attributes(called))
            }
        };
        (function, receiver)
    }

    /// A checked load.
    pub(super) fn checked(&mut self, code: &mut Code, place: &str, id: &str, attributes: &str) -> String {
        let checked = code.value(&format!(
            "call {{ ptr, i1 }} @llvm.type.checked.load(ptr {place}, i32 0, metadata !\"go.method.{id}\"){attributes}"
        ));
        let holds = code.value(&format!("extractvalue {{ ptr, i1 }} {checked}, 1"));
        code.line(&format!("call void @llvm.assume(i1 {holds})"));
        code.value(&format!("extractvalue {{ ptr, i1 }} {checked}, 0"))
    }

    fn call_method(&mut self, code: &mut Code, bound: Bound, how: How, numbers: [i64; 2]) {
        let rest = arguments(bound.method.1, numbers);
        let Concrete { ty, pointer } = bound.new.concrete;
        if how == How::Bound {
            let (function, environment) = self.closure(code, bound);
            self.call_closure(code, &function, &environment, &rest);
            return;
        }
        let object = self.make(code, ty, &bound.new.number.to_string());
        let receiver_type = self.receiver_type(bound.new.concrete);
        let receiver =
            if pointer { object } else { code.value(&format!("load {receiver_type}, ptr {object}")) };
        let target = match how {
            How::Expression => {
                let helper = Helper::Expression(ty, pointer, bound.method.0);
                self.need(helper);
                self.helper(helper)
            }
            _ => self.program.method_symbol(bound.new.concrete, bound.method.0),
        };
        let result = code.value(&format!("call i64 {target}({receiver_type} {receiver}{rest})"));
        code.print(&result);
    }
}

/// What an exact id's call says of its interface.
fn exact_attributes(called: &Called) -> String {
    let mut text = format!(
        " \"llgo.interface.call\"=\"1\" \"llgo.interface.id\"=\"go.method.i.{}\" \"llgo.interface.index\"=\"{}\" \
         \"llgo.interface.count\"=\"{}\"",
        called.key,
        called.index,
        called.methods.len()
    );
    for (index, (name, signature, _)) in called.methods.iter().enumerate() {
        text += &format!(" \"llgo.interface.method.{index}\"=\"go.method.{name}:{signature}\"");
    }
    text
}
