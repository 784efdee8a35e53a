//! Package variables, and the init functions that fill them.

use super::super::model::*;
use super::code::Code;
use super::{function_name, Helper, Lowering};

impl Lowering<'_> {
    pub(super) fn variables(&mut self) {
        for index in 0..self.program.variables.len() {
            let name = self.variable_name(index);
            self.line(&format!("{name} = global {{ ptr, ptr }} zeroinitializer"));
        }
        (0..PACKAGES.len()).for_each(|package| self.init(package));
    }

    pub(super) fn variable_name(&self, index: usize) -> String {
        format!("@{}.v{index}", PACKAGES[self.program.variables[index].package])
    }

    fn init(&mut self, package: usize) {
        let name = PACKAGES[package];
        self.line(&format!("@\"{name}.init$guard\" = global i1 false"));
        let mut code = Code::new(&format!("@{name}.init"), package);
        let done = code.value(&format!("load i1, ptr @\"{name}.init$guard\""));
        code.branch(&done, "end", "run");
        code.begin("run");
        code.line(&format!("store i1 true, ptr @\"{name}.init$guard\""));
        for (index, variable) in self.program.variables.iter().enumerate() {
            if variable.package == package {
                self.initialize(&mut code, index, variable);
            }
        }
        code.jump("end");
        code.begin("end");
        code.line("ret void");
        self.line(&code.define("void", ""));
    }

    fn initialize(&mut self, code: &mut Code, index: usize, variable: &Variable) {
        let value = match variable.initializer {
            Initializer::None => return,
            Initializer::Copy(from) => {
                code.value(&format!("load {{ ptr, ptr }}, ptr {}", self.variable_name(from)))
            }
            Initializer::Method(bound) => {
                let (function, environment) = self.closure(code, bound);
                whole(code, &function, &environment)
            }
            Initializer::Value(new, call) => {
                if let Some(function) = call {
                    code.line(&format!("call void {}()", function_name(self.program, function)));
                }
                self.new_pair(code, variable.kind, new)
            }
        };
        code.line(&format!("store {{ ptr, ptr }} {value}, ptr {}", self.variable_name(index)));
    }

    /// A new interface value, as one.
    pub(super) fn new_pair(&mut self, code: &mut Code, kind: Kind, new: New) -> String {
        let Kind::Interface(of) = kind else { unreachable!("only interfaces have values of types") };
        let data = self.make(code, new.concrete.ty, &new.number.to_string());
        let first = self.convert(code, of, new.concrete);
        whole(code, &first, &data)
    }

    /// The function and the environment of a method value.
    pub(super) fn closure(&mut self, code: &mut Code, bound: Bound) -> (String, String) {
        let Concrete { ty, pointer } = bound.new.concrete;
        let helper = Helper::Bound(ty, pointer, bound.method.0);
        self.need(helper);
        let object = self.make(code, ty, &bound.new.number.to_string());
        let receiver_type = self.receiver_type(bound.new.concrete);
        let size = if pointer { 8 } else { self.program.size(ty) };
        let environment = code.value(&format!("call ptr @\"RTI.AllocU\"(i64 {size})"));
        let receiver =
            if pointer { object } else { code.value(&format!("load {receiver_type}, ptr {object}")) };
        code.line(&format!("store {receiver_type} {receiver}, ptr {environment}"));
        (self.helper(helper), environment)
    }
}

/// Two words as one value.
fn whole(code: &mut Code, first: &str, second: &str) -> String {
    let half = code.value(&format!("insertvalue {{ ptr, ptr }} undef, ptr {first}, 0"));
    code.value(&format!("insertvalue {{ ptr, ptr }} {half}, ptr {second}, 1"))
}
