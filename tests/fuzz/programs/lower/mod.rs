//! From a program to IR, as LLGo writes it in each dialect.

mod code;
mod helpers;
mod methods;
mod reflection;
mod statements;
mod types;
mod variables;

use std::collections::{BTreeSet, VecDeque};
use std::fmt::Write as _;

use super::model::*;
use code::Code;

/// What all modules share: struct types, the runtime, and package reflect.
const RUNTIME: &str = include_str!("runtime.ll");
const RUNTIME_PATH: &str = "github.com/goplus/llgo/runtime";

/// The text of a module.
pub(super) fn module(program: &Program) -> String {
    let mut lowering = Lowering::new(program);
    lowering.shared();
    lowering.types();
    lowering.methods();
    lowering.variables();
    lowering.functions();
    lowering.helpers();
    lowering.records();
    let paths = [("RTI.", "/internal/runtime."), ("RT/", "/")]
        .map(|(it, path)| (it, format!("{RUNTIME_PATH}{path}")));
    paths.iter().fold(lowering.text, |text, (short, path)| text.replace(short, path))
}

/// A function that is needed by what has been written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Helper {
    /// A method value or method expression of an interface type: its index, and the method's.
    InterfaceBound(usize, usize),
    InterfaceExpression(usize, usize),
    /// The same of a type: whether it is of the pointer, and the name of the method.
    Bound(usize, bool, usize),
    Expression(usize, bool, usize),
    /// Returns a name.
    Name(usize, usize),
}

struct Lowering<'p> {
    program: &'p Program,
    text: String,
    /// Those of each package that has any.
    records: [Vec<String>; 2],
    known: BTreeSet<Helper>,
    waiting: VecDeque<Helper>,
}

impl<'p> Lowering<'p> {
    fn new(program: &'p Program) -> Self {
        Self {
            program,
            text: String::new(),
            records: [Vec::new(), Vec::new()],
            known: BTreeSet::new(),
            waiting: VecDeque::new(),
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Package reflect is compiled as the first package is.
    fn dialect(&self, package: usize) -> Dialect {
        self.program.form.dialects[package]
    }

    fn has_metadata(&self, package: usize) -> bool {
        matches!(self.dialect(package), Dialect::TypeMetadata | Dialect::Exact)
    }

    fn need(&mut self, helper: Helper) {
        if self.known.insert(helper) {
            self.waiting.push_back(helper);
        }
    }

    /// A record of a package that has any.
    fn record(&mut self, package: usize, kind: u32, operands: [&str; 2], addend: usize, more: [&str; 2]) {
        if self.dialect(package) == Dialect::Relocs {
            let ([owner, target], [info, func]) = (operands, more);
            self.records[package].push(format!(
                "%Record {{ i32 {kind}, ptr {owner}, ptr {target}, i64 {addend}, ptr {info}, ptr {func} }}"
            ));
        }
    }

    fn shared(&mut self) {
        self.text.push_str(RUNTIME);
        for name in NAMES {
            let len = name.len();
            self.line(&format!("@\"name.{name}\" = private unnamed_addr constant [{len} x i8] c\"{name}\""));
        }
        for name in NAMES {
            let string = format!("%\"RTI.String\" {{ ptr @\"name.{name}\", i64 {} }}", name.len());
            self.line(&format!("@\"p.name.{name}\" = global {string}"));
            self.line(&format!("@\"p.written.{name}\" = global {string}"));
        }
        self.line(&format!("@p.fuel = global i64 {}", super::expected::FUEL));
        self.line("@p.never = global i1 false\n@p.first = global i1 true");
        if (0..PACKAGES.len()).any(|package| self.has_metadata(package)) {
            self.line("!llvm.module.flags = !{!0}\n!0 = !{i32 1, !\"Virtual Function Elim\", i32 1}");
        }
        self.reflect_types();
    }

    fn functions(&mut self) {
        for (index, function) in self.program.functions.iter().enumerate() {
            let name = function_name(self.program, index);
            let parameters = if function.parameter { "ptr %type, ptr %data" } else { "" };
            let mut code = Code::new(&name, function.package);
            code.line(&format!("call void @\"RTI.PrintInt\"(i64 {})", 100 + index));
            if function.parameter {
                self.local(&mut code, None, "%type", "%data");
            }
            self.fuelled(&mut code, &function.body);
            code.line("ret void");
            self.line(&code.define("void", parameters));
        }
        self.main();
    }

    fn main(&mut self) {
        let mut code = Code::new("@p.main", 0);
        code.line("store i1 true, ptr @p.first");
        for name in NAMES {
            code.line(&format!(
                "store i64 {}, ptr getelementptr (i8, ptr @\"p.written.{name}\", i64 8)",
                name.len()
            ));
        }
        self.block(&mut code, &self.program.main);
        code.line("ret void");
        self.line(&code.define("void", ""));
        let mut main = Code::new("@main", 0);
        for function in ["@p.init", "@q.init", "@p.main"] {
            main.line(&format!("call void {function}()"));
        }
        main.line("ret i32 0");
        self.line(&main.define("i32", ""));
    }

    fn records(&mut self) {
        let mut tables = Vec::new();
        for (package, name) in PACKAGES.iter().enumerate() {
            if self.dialect(package) != Dialect::Relocs {
                continue;
            }
            let table = format!("@__llgo_relocs{}", if package == 0 { "" } else { ".1" });
            let (len, records) = (self.records[package].len(), self.records[package].join(", "));
            self.line(&format!(
                "; {name}\n{table} = internal unnamed_addr constant [{len} x %Record] [{records}]"
            ));
            tables.push(format!("ptr {table}"));
        }
        if !tables.is_empty() {
            let mut list = String::new();
            let _ = write!(
                list,
                "@llvm.used = appending global [{} x ptr] [{}]",
                tables.len(),
                tables.join(", ")
            );
            self.line(&format!("{list}, section \"llvm.metadata\""));
        }
    }
}

fn function_name(program: &Program, index: usize) -> String {
    let function = &program.functions[index];
    match function.exported {
        true => format!("@Exported{index}"),
        false => format!("@{}.f{index}", PACKAGES[function.package]),
    }
}

/// A method's name without its package.
fn short(name: usize) -> &'static str {
    let name = NAMES[name];
    name.rsplit('.').next().unwrap_or(name)
}

/// `, i64 %a, i64 %b`, as many as a signature has.
fn parameters(signature: usize) -> &'static str {
    ["", ", i64 %a", ", i64 %a, i64 %b"][signature]
}

fn arguments(signature: usize, [a, b]: [i64; 2]) -> String {
    [String::new(), format!(", i64 {a}"), format!(", i64 {a}, i64 {b}")][signature].clone()
}

/// The parameters, passed on.
fn passed_on(signature: usize) -> &'static str {
    parameters(signature)
}

fn func_type(signature: usize) -> String {
    format!("@\"_llgo_func${signature}\"")
}

impl Program {
    fn type_name(&self, ty: usize) -> String {
        format!("{}.T{ty}", PACKAGES[self.types[ty].package])
    }

    /// A type's struct, as IR names it.
    fn struct_type(&self, ty: usize) -> String {
        format!("%\"{}\"", self.type_name(ty))
    }

    fn descriptor(&self, of: Concrete) -> String {
        let star = if of.pointer { "*" } else { "" };
        format!("@\"{star}_llgo_{}\"", self.type_name(of.ty))
    }

    fn interface_name(&self, iface: usize) -> String {
        format!("{}.I{iface}", PACKAGES[self.interfaces[iface].package])
    }

    fn interface_descriptor(&self, iface: usize) -> String {
        format!("@\"_llgo_{}\"", self.interface_name(iface))
    }

    /// The function of a method: that which takes a pointer, or that which takes a value.
    fn method_symbol(&self, of: Concrete, name: usize) -> String {
        let package = PACKAGES[self.types[of.ty].package];
        match of.pointer {
            true => format!("@\"{package}.(*T{}).{}\"", of.ty, short(name)),
            false => format!("@\"{package}.T{}.{}\"", of.ty, short(name)),
        }
    }

    /// Makes a value, and returns its address.
    fn maker(&self, ty: usize) -> String {
        format!("@{}.newT{ty}", PACKAGES[self.types[ty].package])
    }

    fn size(&self, ty: usize) -> usize {
        self.offset(ty, self.types[ty].embeds.len())
    }

    /// Where an embedded field is; behind the last, the size.
    fn offset(&self, ty: usize, field: usize) -> usize {
        let size = |embed: &Embed| match *embed {
            Embed::Value(ty) => self.size(ty),
            Embed::Pointer(_) => 8,
            Embed::Interface(..) => 16,
        };
        8 + self.types[ty].embeds.iter().take(field).map(size).sum::<usize>()
    }
}
