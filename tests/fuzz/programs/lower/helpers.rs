//! Functions behind method values, method expressions and names: LLGo makes them where they are used.

use super::super::model::*;
use super::code::Code;
use super::{parameters, passed_on, short, Helper, Lowering};

impl Lowering<'_> {
    pub(super) fn helpers(&mut self) {
        while let Some(helper) = self.waiting.pop_front() {
            match helper {
                Helper::InterfaceBound(iface, index) => self.interface_helper(helper, iface, index),
                Helper::InterfaceExpression(iface, index) => self.interface_helper(helper, iface, index),
                Helper::Bound(ty, pointer, name) => self.bound(helper, Concrete { ty, pointer }, name),
                Helper::Expression(ty, pointer, name) => {
                    self.expression(helper, Concrete { ty, pointer }, name)
                }
                Helper::Name(package, name) => self.name_helper(helper, package, name),
            }
        }
    }

    /// The name of a helper.
    pub(super) fn helper(&self, helper: Helper) -> String {
        let of_interface = |iface: usize, index: usize| {
            let (name, _) = self.program.interfaces[iface].methods[index];
            format!("{}.{}", self.program.interface_name(iface), short(name))
        };
        let of_type = |ty, pointer, name| {
            self.program.method_symbol(Concrete { ty, pointer }, name).trim_matches(['@', '"']).to_owned()
        };
        match helper {
            Helper::InterfaceBound(iface, index) => format!("@\"{}$bound\"", of_interface(iface, index)),
            Helper::InterfaceExpression(iface, index) => format!("@\"{}$thunk\"", of_interface(iface, index)),
            Helper::Bound(ty, pointer, name) => format!("@\"{}$bound\"", of_type(ty, pointer, name)),
            Helper::Expression(ty, pointer, name) => format!("@\"{}$thunk\"", of_type(ty, pointer, name)),
            Helper::Name(package, name) => format!("@{}.name{}", PACKAGES[package], NAMES[name]),
        }
    }

    /// How a closure's environment is passed.
    pub(super) fn environment(&self, package: usize) -> &'static str {
        if self.dialect(package) == Dialect::Relocs {
            "ptr"
        } else {
            "ptr nest"
        }
    }

    /// A method of an interface value: of one in an environment, or of one that is passed.
    fn interface_helper(&mut self, helper: Helper, iface: usize, index: usize) {
        let package = self.program.interfaces[iface].package;
        let (_, signature) = self.program.interfaces[iface].methods[index];
        let mut code = Code::new(&self.helper(helper), package);
        let (receiver, itab, data) = match helper {
            Helper::InterfaceBound(..) => {
                let (itab, data) = (code.load("ptr", "%e", 0), code.load("ptr", "%e", 8));
                (format!("{} %e", self.environment(package)), itab, data)
            }
            _ => {
                let itab = code.value("extractvalue { ptr, ptr } %e, 0");
                ("{ ptr, ptr } %e".to_owned(), itab, code.value("extractvalue { ptr, ptr } %e, 1"))
            }
        };
        let result = self.call_interface(&mut code, iface, index, [&itab, &data], passed_on(signature));
        code.line(&format!("ret i64 {result}"));
        self.line(&code.define("i64", &format!("{receiver}{}", parameters(signature))));
    }

    fn signature(&self, of: Concrete, name: usize) -> usize {
        self.program.method(of.ty, name).map_or(0, |entry| entry.signature)
    }

    /// A method of the value in an environment.
    fn bound(&mut self, helper: Helper, of: Concrete, name: usize) {
        let (package, signature) = (self.program.types[of.ty].package, self.signature(of, name));
        let (target, ty) = (self.program.method_symbol(of, name), self.receiver_type(of));
        let mut code = Code::new(&self.helper(helper), package);
        let receiver = code.load(&ty, "%e", 0);
        let result = code.value(&format!("call i64 {target}({ty} {receiver}{})", passed_on(signature)));
        code.line(&format!("ret i64 {result}"));
        let environment = self.environment(package);
        self.line(&code.define("i64", &format!("{environment} %e{}", parameters(signature))));
    }

    fn expression(&mut self, helper: Helper, of: Concrete, name: usize) {
        let (package, signature) = (self.program.types[of.ty].package, self.signature(of, name));
        let (target, ty) = (self.program.method_symbol(of, name), self.receiver_type(of));
        let mut code = Code::new(&self.helper(helper), package);
        let result = code.value(&format!("call i64 {target}({ty} %r{})", passed_on(signature)));
        code.line(&format!("ret i64 {result}"));
        self.line(&code.define("i64", &format!("{ty} %r{}", parameters(signature))));
    }

    fn name_helper(&mut self, helper: Helper, package: usize, name: usize) {
        let mut code = Code::new(&self.helper(helper), package);
        let text = NAMES[name];
        code.line(&format!("ret {{ ptr, i64 }} {{ ptr @\"name.{text}\", i64 {} }}", text.len()));
        self.line(&code.define("{ ptr, i64 }", ""));
    }
}
