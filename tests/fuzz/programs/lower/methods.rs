//! The functions of types: what makes values, methods, and the wrappers of methods that are promoted.

use super::super::expected::mark;
use super::super::model::*;
use super::code::Code;
use super::types::method_value;
use super::{parameters, passed_on, Lowering};

impl Lowering<'_> {
    pub(super) fn methods(&mut self) {
        for ty in 0..self.program.types.len() {
            self.maker(ty);
            for pointer in [false, true] {
                let of = Concrete { ty, pointer };
                let set: Vec<_> = self.program.method_set(of).into_values().collect();
                for (name, entry) in set {
                    self.method(of, name, &entry);
                }
            }
        }
    }

    /// `newT(k)` returns the address of a new value. A composite literal is such code.
    fn maker(&mut self, ty: usize) {
        let mut code = Code::new(&self.program.maker(ty), self.program.types[ty].package);
        let size = self.program.size(ty);
        let place = code.value(&format!("call ptr @\"RTI.AllocZ\"(i64 {size})"));
        self.fill(&mut code, ty, &place, 0, "%k");
        code.line(&format!("ret ptr {place}"));
        self.line(&code.define("ptr", "i64 %k"));
    }

    fn fill(&mut self, code: &mut Code, ty: usize, place: &str, at: usize, number: &str) {
        code.store(&format!("i64 {number}"), place, at);
        for (index, embed) in self.program.types[ty].embeds.iter().enumerate() {
            let at = at + self.program.offset(ty, index);
            let number = code.value(&format!("add i64 {number}, {}", number_within(0, index)));
            match *embed {
                Embed::Value(ty) => self.fill(code, ty, place, at, &number),
                Embed::Pointer(ty) => {
                    let pointer = self.make(code, ty, &number);
                    code.store(&format!("ptr {pointer}"), place, at);
                }
                Embed::Interface(iface, concrete) => {
                    let data = self.make(code, concrete.ty, &number);
                    let itab = self.convert(code, Some(iface), concrete);
                    code.store(&format!("ptr {itab}"), place, at);
                    code.store(&format!("ptr {data}"), place, at + 8);
                }
            }
        }
    }

    pub(super) fn make(&mut self, code: &mut Code, ty: usize, number: &str) -> String {
        code.value(&format!("call ptr {}(i64 {number})", self.program.maker(ty)))
    }

    /// The first word of an interface value, made of a type.
    pub(super) fn convert(&mut self, code: &mut Code, to: Static, concrete: Concrete) -> String {
        let descriptor = self.program.descriptor(concrete);
        self.record(code.package, 1, [&code.owner, &descriptor], 0, ["null"; 2]);
        match to {
            None => descriptor,
            Some(iface) => {
                let iface = self.program.interface_descriptor(iface);
                code.value(&format!("call ptr @\"RTI.NewItab\"(ptr {iface}, ptr {descriptor})"))
            }
        }
    }

    /// A method of a method set: the function that takes a value, or a pointer.
    fn method(&mut self, of: Concrete, name: usize, entry: &Entry) {
        let symbol = self.program.method_symbol(of, name);
        let mut code = Code::new(&symbol, self.program.types[of.ty].package);
        let result = match entry.target {
            Target::Own(ty, index) if entry.path.is_empty() => self.own(&mut code, of, ty, index),
            _ => self.promoted(&mut code, of, name, entry),
        };
        code.line(&format!("ret i64 {result}"));
        let receiver = self.receiver_type(of);
        self.line(&code.define("i64", &format!("{receiver} %r{}", parameters(entry.signature))));
        if of.pointer && self.program.form.method_values {
            self.method_value(&symbol, entry.signature);
        }
    }

    pub(super) fn receiver_type(&self, of: Concrete) -> String {
        if of.pointer {
            "ptr".to_owned()
        } else {
            self.program.struct_type(of.ty)
        }
    }

    /// A method that the type declares; the function that takes a pointer to call it with a value is made of it.
    fn own(&mut self, code: &mut Code, of: Concrete, ty: usize, index: usize) -> String {
        let method = &self.program.types[ty].methods[index];
        let number = match (of.pointer, method.pointer) {
            (true, true) => code.value("load i64, ptr %r"),
            (true, false) => {
                let value = Concrete { pointer: false, ..of };
                let target = self.program.method_symbol(value, method.name);
                return self.call_value(code, "%r", value, &target, method.signature);
            }
            (false, _) => code.value(&format!("extractvalue {} %r, 0", self.program.struct_type(ty))),
        };
        code.print(&mark(ty, index).to_string());
        self.fuelled(code, &method.body);
        let mut result = code.value(&format!("add i64 {number}, {}", 7 * index));
        if method.signature > 0 {
            result = code.value(&format!("add i64 {result}, %a"));
        }
        if method.signature > 1 {
            let twice = code.value("mul i64 %b, 2");
            result = code.value(&format!("add i64 {result}, {twice}"));
        }
        result
    }

    /// Calls the method of a value with what is at an address.
    fn call_value(
        &mut self,
        code: &mut Code,
        place: &str,
        of: Concrete,
        target: &str,
        signature: usize,
    ) -> String {
        let ty = self.program.struct_type(of.ty);
        let value = code.value(&format!("load {ty}, ptr {place}"));
        code.value(&format!("call i64 {target}({ty} {value}{})", passed_on(signature)))
    }

    fn promoted(&mut self, code: &mut Code, of: Concrete, name: usize, entry: &Entry) -> String {
        let mut place = "%r".to_owned();
        if !of.pointer {
            let ty = self.program.struct_type(of.ty);
            place = code.value(&format!("alloca {ty}"));
            code.line(&format!("store {ty} %r, ptr {place}"));
        }
        let mut at = of.ty;
        for &field in &entry.path {
            place = code.behind(&place, self.program.offset(at, field));
            match self.program.types[at].embeds[field] {
                Embed::Value(ty) => at = ty,
                Embed::Pointer(ty) => {
                    place = code.value(&format!("load ptr, ptr {place}"));
                    at = ty;
                }
                Embed::Interface(..) => {}
            }
        }
        match entry.target {
            Target::Own(ty, index) => {
                let pointer = self.program.types[ty].methods[index].pointer;
                let of = Concrete { ty, pointer };
                let target = self.program.method_symbol(of, name);
                match pointer {
                    true => {
                        code.value(&format!("call i64 {target}(ptr {place}{})", passed_on(entry.signature)))
                    }
                    false => self.call_value(code, &place, of, &target, entry.signature),
                }
            }
            Target::Interface(iface, index) => {
                let (itab, data) = (code.load("ptr", &place, 0), code.load("ptr", &place, 8));
                self.call_interface(code, iface, index, [&itab, &data], passed_on(entry.signature))
            }
        }
    }

    /// Calls a method with the receiver that is in a closure.
    fn method_value(&mut self, symbol: &str, signature: usize) {
        let mut code = Code::new(&method_value(symbol), 0);
        let receiver = code.value("load ptr, ptr %closure");
        let result = code.value(&format!("call i64 {symbol}(ptr {receiver}{})", passed_on(signature)));
        code.line(&format!("ret i64 {result}"));
        let text = code.define("i64", &format!("ptr %closure{}", parameters(signature)));
        self.line(&text.replacen("define", "define internal", 1));
    }

    /// What a body does while there is fuel.
    pub(super) fn fuelled(&mut self, code: &mut Code, body: &[Statement]) {
        if body.is_empty() {
            return;
        }
        let [then, end] = code.labels(["body", "end"]);
        let fuel = code.value("load i64, ptr @p.fuel");
        let some = code.value(&format!("icmp sgt i64 {fuel}, 0"));
        code.branch(&some, &then, &end);
        code.begin(&then);
        let less = code.value(&format!("sub i64 {fuel}, 1"));
        code.line(&format!("store i64 {less}, ptr @p.fuel"));
        self.block(code, body);
        code.jump(&end);
        code.begin(&end);
    }
}
