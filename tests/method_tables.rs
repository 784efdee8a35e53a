//! Method tables of random programs: what asserts to interface types, calls methods and counts them prints the same with the
//! pass and without, though slots have left the tables.
//!
//! A module has types with some of a few methods, interface types that list some, and functions that assert one to the other,
//! call what they find, and, in half of the modules, read tables. `main` calls some of the functions. The runtime is the
//! stand-in, and what runs it is the machine.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{ensure, Result};
use llgo_dce_harness::programs::Dialect;
use llgo_dce_harness::runtime::{compiled, Runtime};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::trial;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process};

/// How many modules.
const MODULES: u64 = 24;
const TYPES: usize = 12;
const INTERFACES: usize = 8;
const FUNCTIONS: usize = 12;
/// The methods, as tables have them: those that are exported first.
const METHODS: [&str; 7] = ["A", "B", "C", "D", "E", "p.x", "p.y"];
const FUNC_TYPES: usize = 2;

const RUNTIME: &str = "github.com/goplus/llgo/runtime";
const HEADER: &str = r#"
%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
%Imethod = type { %String, ptr }
declare ptr @"RT/abi.(*Type).Uncommon"(ptr)
declare ptr @"RT/internal/runtime.NewItab"(ptr, ptr)
declare i1 @"RT/internal/runtime.Implements"(ptr, ptr)
declare void @"RT/internal/runtime.PrintInt"(i64)
declare void @"RT/internal/runtime.PrintByte"(i8)
define void @p.print(i64 %number) {
  call void @"RT/internal/runtime.PrintInt"(i64 %number)
  call void @"RT/internal/runtime.PrintByte"(i8 10)
  ret void
}
define void @p.count(ptr %type) {
  %uncommon = call ptr @"RT/abi.(*Type).Uncommon"(ptr %type)
  %mcount.at = getelementptr %Uncommon, ptr %uncommon, i32 0, i32 1
  %xcount.at = getelementptr %Uncommon, ptr %uncommon, i32 0, i32 2
  %mcount = load i16, ptr %mcount.at
  %xcount = load i16, ptr %xcount.at
  %all = zext i16 %mcount to i64
  %exported = zext i16 %xcount to i64
  call void @p.print(i64 %all)
  call void @p.print(i64 %exported)
  ret void
}
"#;

fn main() -> std::process::ExitCode {
    let trials = (0..MODULES).map(|seed| trial(format!("random-{seed}"), move || prints_the_same(seed)));
    llgo_dce_harness::testing::run(Ok(trials.collect()))
}

fn prints_the_same(seed: u64) -> Result<()> {
    let (tools, plugin) = (Tools::find()?, plugin::path()?);
    let dir = fresh_dir(&format!("method-tables/{seed}"))?;
    let module = dir.join("module.ll");
    // Only code that counts methods has the counts that they had.
    let counts = seed & 1 == 0;
    fs::write(&module, Writer::new(seed).module(counts))?;
    let runtime = compiled(&tools, Dialect::Relocs, Level::O0, Runtime::Newer)?.module;
    let linked = dir.join("before.ll");
    steps::link_modules(&tools, &[module, runtime], &linked)?;
    let pruned = dir.join("after.ll");
    let mut opt = steps::opt_with_plugin(&tools, &plugin)?;
    opt.arg("-internalize-public-api-list=main");
    let passes = "llgo-dce<verify>,verify<llgo-dce>,internalize,globaldce";
    steps::run_passes(opt, passes, &linked, &pruned)?;
    let (before, after) = (printed(&tools, &linked)?, printed(&tools, &pruned)?);
    ensure!(before == after, "another output: see {}", dir.display());
    ensure!(before.lines().count() > FUNCTIONS, "nothing to see in {}", dir.display());
    let said = steps::analysis(&tools, &plugin, &linked)?;
    ensure!(
        said.contains(": unlisted") != counts,
        "it leaves a table where methods are counted, or none does"
    );
    Ok(())
}

/// What a module prints when it is run.
fn printed(tools: &Tools, module: &Path) -> Result<String> {
    let (object, executable) = (module.with_extension("o"), module.with_extension("elf"));
    steps::make(steps::compiler(tools, Level::O0)?, &[module], &object)?;
    steps::make(steps::linker(tools, &[])?, &[object], &executable)?;
    process::output_of(&executable)
}

/// A method by its index in `METHODS`, and its func type.
type Method = (usize, usize);

struct Writer {
    state: u64,
    text: String,
    records: Vec<String>,
    types: Vec<Vec<Method>>,
    interfaces: Vec<Vec<Method>>,
}

impl Writer {
    fn new(seed: u64) -> Self {
        let state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) + 1;
        let (records, types, interfaces) = (Vec::new(), Vec::new(), Vec::new());
        Self { state, text: HEADER.to_owned(), records, types, interfaces }
    }

    fn below(&mut self, bound: usize) -> usize {
        self.state =
            self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap_or(0) % bound
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn record(&mut self, kind: u32, owner: &str, target: &str, place: usize, name: &str, mtyp: &str) {
        let record = format!(
            "%Record {{ i32 {kind}, ptr {owner}, ptr {target}, i64 {place}, ptr {name}, ptr {mtyp} }}"
        );
        self.records.push(record);
    }

    fn module(mut self, counts: bool) -> String {
        for (index, name) in METHODS.iter().enumerate() {
            let len = name.len();
            self.line(&format!("@name.{index} = private constant [{len} x i8] c\"{name}\""));
        }
        for index in 0..FUNC_TYPES {
            self.line(&format!("@func.{index} = constant i64 8"));
        }
        (0..TYPES).for_each(|index| self.ty(index));
        (0..INTERFACES).for_each(|index| self.interface(index));
        for index in 0..FUNCTIONS {
            // Those of an odd number are called by nobody.
            self.function(index, counts || index % 2 == 1);
        }
        self.line("define i32 @main() {");
        for index in (0..FUNCTIONS).step_by(2) {
            self.line(&format!("  call void @p.f{index}()"));
        }
        self.line("  ret i32 0\n}");
        let (len, records) = (self.records.len(), self.records.join(",\n  "));
        self.line(&format!(
            "@__llgo_relocs = internal unnamed_addr constant [{len} x %Record] [\n  {records}\n]"
        ));
        self.line(
            "@llvm.used = appending constant [1 x ptr] [ptr @__llgo_relocs], section \"llvm.metadata\"",
        );
        self.text.replace("RT/", &format!("{RUNTIME}/"))
    }

    /// Some methods, each mostly of the func type that others of its name have.
    fn methods(&mut self, chance: usize) -> Vec<Method> {
        let mut found = Vec::new();
        for method in 0..METHODS.len() {
            if self.below(10) < chance {
                found.push((method, if self.below(8) == 0 { 1 } else { 0 }));
            }
        }
        found
    }

    fn ty(&mut self, index: usize) {
        let methods = self.methods(5);
        let mut slots = Vec::new();
        for (place, &(method, func)) in methods.iter().enumerate() {
            let (body, len) = (format!("@p.T{index}.m{method}"), METHODS[method].len());
            let number = 100 * index + method;
            self.line(&format!(
                "define void {body}(ptr %0) {{\n  call void @p.print(i64 {number})\n  ret void\n}}"
            ));
            slots.push(format!(
                "%Method {{ %String {{ ptr @name.{method}, i64 {len} }}, ptr @func.{func}, ptr {body}, ptr {body} }}"
            ));
            let owner = format!("@p.T{index}");
            self.record(4, &owner, &format!("@func.{func}"), place, &format!("@name.{method}"), "null");
            self.record(4, &owner, &body, place, "null", "null");
            self.record(4, &owner, &body, place, "null", "null");
        }
        let (len, slots) = (methods.len(), slots.join(", "));
        let exported = methods.iter().filter(|(method, _)| !METHODS[*method].contains('.')).count();
        self.line(&format!(
            "@p.T{index} = constant {{ %Type, %Uncommon, [{len} x %Method] }} {{ {}, \
             %Uncommon {{ %String zeroinitializer, i16 {len}, i16 {exported}, i32 24 }}, [{len} x %Method] [{slots}] }}",
            abi_type(index, 2)
        ));
        self.types.push(methods);
    }

    fn interface(&mut self, index: usize) {
        let mut methods = self.methods(2);
        if methods.is_empty() {
            methods.push((self.below(METHODS.len()), 0));
        }
        let mut listed = String::new();
        for (place, (method, func)) in methods.iter().enumerate() {
            let (comma, len) = (if place == 0 { "" } else { ", " }, METHODS[*method].len());
            let _ = write!(
                listed,
                "{comma}%Imethod {{ %String {{ ptr @name.{method}, i64 {len} }}, ptr @func.{func} }}"
            );
        }
        let len = methods.len();
        self.line(&format!("@p.I{index}.methods = constant [{len} x %Imethod] [{listed}]"));
        self.line(&format!(
            "@p.I{index} = constant {{ %Type, %String, %Slice }} {{ {}, %String zeroinitializer, \
             %Slice {{ ptr @p.I{index}.methods, i64 {len}, i64 {len} }} }}",
            abi_type(100 + index, 20)
        ));
        self.interfaces.push(methods);
    }

    /// A function that asserts some types to some interface types, and calls methods of some of them.
    fn function(&mut self, index: usize, counts: bool) {
        let owner = format!("@p.f{index}");
        self.line(&format!("define void {owner}() {{"));
        for step in 0..6 {
            let (ty, iface) = (self.below(TYPES), self.below(INTERFACES / 2) + index % 2 * INTERFACES / 2);
            self.record(1, &owner, &format!("@p.T{ty}"), 0, "null", "null");
            self.line(&format!(
                "  %is{step} = call i1 @\"RT/internal/runtime.Implements\"(ptr @p.I{iface}, ptr @p.T{ty})\n  \
                 %bit{step} = zext i1 %is{step} to i64\n  call void @p.print(i64 %bit{step})"
            ));
            if self.below(2) == 0 {
                self.call(&owner, step, ty, iface);
            }
            if counts && self.below(3) == 0 {
                self.line(&format!("  call void @p.count(ptr @p.T{ty})"));
            }
        }
        self.line("  ret void\n}");
    }

    fn call(&mut self, owner: &str, step: usize, ty: usize, iface: usize) {
        let place = self.below(self.interfaces[iface].len());
        let (method, func) = self.interfaces[iface][place];
        let offset = 24 + 8 * place;
        let (name, mtyp) = (format!("@name.{method}"), format!("@func.{func}"));
        self.record(2, owner, &format!("@p.I{iface}"), 0, &name, &mtyp);
        self.line(&format!(
            "  br i1 %is{step}, label %yes{step}, label %no{step}\nyes{step}:\n  \
             %itab{step} = call ptr @\"RT/internal/runtime.NewItab\"(ptr @p.I{iface}, ptr @p.T{ty})\n  \
             %at{step} = getelementptr i8, ptr %itab{step}, i64 {offset}\n  %f{step} = load ptr, ptr %at{step}\n  \
             call void %f{step}(ptr null)\n  br label %no{step}\nno{step}:"
        ));
    }
}

/// The `abi.Type` of a type with methods.
fn abi_type(hash: usize, kind: u8) -> String {
    format!(
        "%Type {{ i64 8, i64 8, i32 {hash}, i8 1, i8 8, i8 8, i8 {kind}, {{ ptr, ptr }} zeroinitializer, ptr null, \
         %String zeroinitializer, ptr null }}"
    )
}
