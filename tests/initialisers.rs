//! Rule 10 on random init functions: what live code can see is the same with the pass and without.
//!
//! A module has many packages, whose init functions allocate records, fill them, hand them to functions known and
//! unknown, and store them in variables; `main` then prints all memory that can be reached from some of those, gives some
//! another value, and prints which of their old values a garbage collector would leave. The
//! module is run as it is, and after the pass: what is printed, in init functions and in the end, may not differ. What
//! runs it is the machine.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Result};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::trial;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, root};

/// How many modules, and how many packages each.
const MODULES: u64 = 8;
const PACKAGES: usize = 120;

fn main() -> std::process::ExitCode {
    let trials = (0..MODULES)
        .map(|seed| trial(format!("reachable-memory-{seed}"), move || reachable_memory_is_the_same(seed)));
    llgo_dce_harness::testing::run(Ok(trials.collect()))
}

fn reachable_memory_is_the_same(seed: u64) -> Result<()> {
    let tools = Tools::find()?;
    let dir = fresh_dir(&format!("initialisers/{seed}"))?;
    let module = dir.join("before.ll");
    fs::write(&module, Writer::new(seed).module())?;
    let pruned = dir.join("after.ll");
    let mut opt = steps::opt_with_plugin(&tools, &plugin::path()?)?;
    opt.arg("-internalize-public-api-list=main");
    // The runtime is C here, so that the pass takes the program for a part of one, and says so.
    opt.env("LLGO_DCE_LOG", "error");
    steps::run_passes(opt, "llgo-dce,internalize,globaldce", &module, &pruned)?;
    let (before, after) = (printed(&tools, &module)?, printed(&tools, &pruned)?);
    ensure!(before == after, "another output: see {}", dir.display());
    // Or else there would be nothing to be afraid of.
    let (before, after) = (init_lines(&module)?, init_lines(&pruned)?);
    ensure!(after * 10 < before * 9, "{after} of {before} lines of init functions are left");
    Ok(())
}

/// What a module prints when it is linked with `reachable.c` and run.
fn printed(tools: &Tools, module: &Path) -> Result<String> {
    let driver = root().join("tests/harness/c/reachable.c");
    let object = |source: &Path| -> Result<PathBuf> {
        let name = source.file_stem().unwrap_or_default().to_string_lossy();
        let object = module.with_file_name(format!("{}-{name}.o", module_name(module)));
        steps::make(steps::compiler(tools, Level::O0)?, &[source], &object)?;
        Ok(object)
    };
    let executable = module.with_extension("elf");
    steps::make(steps::linker(tools, &[])?, &[object(module)?, object(&driver)?], &executable)?;
    process::output_of(&executable)
}

fn module_name(module: &Path) -> String {
    module.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// How many lines the init functions of a module have.
fn init_lines(module: &Path) -> Result<usize> {
    let text = fs::read_to_string(module)?;
    let bodies =
        text.split("\ndefine ").filter(|body| body.lines().next().is_some_and(|it| it.contains(".init\"()")));
    Ok(bodies.map(|body| body.split("\n}").next().unwrap_or_default().lines().count()).sum())
}

/// Enough randomness for this, and the same on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn of<'a>(&mut self, all: &'a [String]) -> &'a str {
        &all[self.below(all.len())]
    }
}

/// Variables of each package: records, and maps.
const RECORDS: usize = 6;
const MAPS: usize = 2;
/// The fields of a record: two numbers, and two pointers that are never nil.
const FIRST_POINTER: usize = 2;
const FIELDS: usize = 4;

/// Functions of the module. Of the first two it can be known that they do nothing but allocate.
const FUNCTIONS: &str = r#"
define ptr @"lib.new"(ptr %next, i64 %number) {
  %slot = alloca %record
  call void @llvm.memset.p0.i64(ptr %slot, i8 0, i64 32, i1 false)
  store i64 %number, ptr %slot
  %number.slot = load i64, ptr %slot
  %r = call ptr @"RT.AllocZ"(i64 32)
  store i64 %number.slot, ptr %r
  %one = getelementptr inbounds %record, ptr %r, i32 0, i32 2
  store ptr %next, ptr %one
  %two = getelementptr inbounds %record, ptr %r, i32 0, i32 3
  store ptr @lib.last, ptr %two
  ret ptr %r
}
define ptr @"lib.newPair"(ptr %next, i64 %number) {
  %odd = trunc i64 %number to i1
  br i1 %odd, label %pair, label %end
pair:
  %inner = call ptr @"lib.new"(ptr %next, i64 %number)
  br label %end
end:
  %what = phi ptr [ %next, %0 ], [ %inner, %pair ]
  %outer = call ptr @"lib.new"(ptr %what, i64 7)
  ret ptr %outer
}
define ptr @"lib.newCounted"(ptr %next, i64 %number) {
  %count = load i64, ptr @lib.count
  %more = add i64 %count, 1
  store i64 %more, ptr @lib.count
  %r = call ptr @"lib.new"(ptr %next, i64 %more)
  ret ptr %r
}
define ptr @"lib.changed"(ptr %what, i64 %number) {
  store i64 %number, ptr %what
  ret ptr %what
}
define ptr @"lib.next"(ptr %what, i64 %number) {
  %place = getelementptr inbounds %record, ptr %what, i32 0, i32 2
  %next = load ptr, ptr %place
  ret ptr %next
}
define ptr @"lib.looped"(ptr %what, i64 %number) {
  %bound = and i64 %number, 3
  br label %again
again:
  %i = phi i64 [ 0, %0 ], [ %more, %again ]
  %r = phi ptr [ %what, %0 ], [ %new, %again ]
  %new = call ptr @"lib.new"(ptr %r, i64 %i)
  %more = add i64 %i, 1
  %done = icmp sge i64 %more, %bound
  br i1 %done, label %end, label %again
end:
  ret ptr %new
}
declare void @observe_record(ptr)
declare void @observe_map(ptr)
declare void @observe_number(i64)
declare void @keep(ptr)
declare void @watch(ptr)
declare void @collect()
declare ptr @kept_before(ptr)
declare ptr @"RT.AllocZ"(i64)
declare ptr @"RT.AllocU"(i64)
declare ptr @"RT.MakeMap"(ptr, i64)
declare ptr @"RT.MapAssign"(ptr, ptr, ptr)
declare ptr @"RT.MapAssignFast64"(ptr, ptr, i64)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"#;
const MAKERS: [&str; 6] =
    ["lib.new", "lib.newPair", "lib.newCounted", "lib.changed", "lib.next", "lib.looped"];

const KNOWN_MAKERS: usize = 2;

/// What the functions above and all packages share. The map type's key is a number that is hashed by its bytes.
const SHARED: &str = r#"
%record = type { i64, i64, ptr, ptr }
%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
@lib.last = internal global %record { i64 -1, i64 -1, ptr @lib.last, ptr @lib.last }
@lib.count = internal global i64 0
@lib.table = private constant %record { i64 3, i64 4, ptr @lib.last, ptr @lib.last }
@lib.int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }
@lib.pointer = weak_odr constant %abi.Type { i64 8, i64 8, i32 0, i8 8, i8 8, i8 8, i8 22, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }
@lib.map = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @lib.int, ptr @lib.pointer, ptr null, { ptr, ptr } zeroinitializer, i8 8, i8 8, i16 144, i32 4 }
@__llgo_relocs = internal unnamed_addr constant [0 x { i32, ptr, ptr, i64, ptr, ptr }] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
"#;

/// Writes one module.
struct Writer {
    random: Random,
    text: String,
    names: usize,
    package: usize,
    /// Whether the package only does what a fragment may do.
    plain: bool,
    /// Values that may be used here: numbers, pointers to records, and those of them that are known to be fresh.
    numbers: Vec<String>,
    pointers: Vec<String>,
    fresh: Vec<String>,
}

impl Writer {
    fn new(seed: u64) -> Self {
        Self {
            random: Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(1)),
            text: String::new(),
            names: 0,
            package: 0,
            plain: true,
            numbers: Vec::new(),
            pointers: Vec::new(),
            fresh: Vec::new(),
        }
    }

    fn module(mut self) -> String {
        self.text += SHARED;
        for package in 0..PACKAGES {
            for record in 0..RECORDS {
                let zero = "{ i64 0, i64 0, ptr @lib.last, ptr @lib.last }";
                self.line(&format!("@\"p{package}.r{record}\" = global %record {zero}"));
            }
            for map in 0..MAPS {
                self.line(&format!("@\"p{package}.m{map}\" = global ptr null"));
            }
        }
        for package in 0..PACKAGES {
            self.package = package;
            self.init();
        }
        self.main();
        self.text += FUNCTIONS;
        self.text.replace("RT.", "github.com/goplus/llgo/runtime/internal/runtime.")
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes an instruction that has a value.
    fn value(&mut self, instruction: &str) -> String {
        self.names += 1;
        let name = format!("%v{}", self.names);
        self.line(&format!("  {name} = {instruction}"));
        name
    }

    fn init(&mut self) {
        let package = self.package;
        self.line(&format!("define void @\"p{package}.init\"() {{"));
        self.numbers = vec!["5".to_owned(), "-3".to_owned()];
        self.pointers = vec!["@lib.last".to_owned()];
        self.fresh = Vec::new();
        self.plain = !self.random.one_in(3);
        for _ in 0..8 + self.random.below(40) {
            self.statement();
        }
        self.line("  ret void\n}");
    }

    /// Calls all init functions, and looks at one variable in four.
    fn main(&mut self) {
        self.line("define i32 @main() {");
        for package in 0..PACKAGES {
            self.line(&format!("  call void @\"p{package}.init\"()"));
        }
        for package in 0..PACKAGES {
            for record in 0..RECORDS {
                if self.random.one_in(4) {
                    self.line(&format!("  call void @observe_record(ptr @\"p{package}.r{record}\")"));
                }
            }
            for map in 0..MAPS {
                if self.random.one_in(3) {
                    self.line(&format!("  call void @observe_map(ptr @\"p{package}.m{map}\")"));
                }
            }
        }
        self.change();
        self.line("  call void @collect()\n  ret i32 0\n}");
    }

    /// Gives some variables other values, and watches what becomes of the old ones.
    fn change(&mut self) {
        for package in 0..PACKAGES {
            for record in 0..RECORDS {
                if self.random.one_in(4) {
                    let variable = format!("@\"p{package}.r{record}\"");
                    self.line(&format!("  call void @watch(ptr {variable})"));
                    self.line(&format!(
                        "  store %record {{ i64 0, i64 0, ptr @lib.last, ptr @lib.last }}, ptr {variable}"
                    ));
                }
            }
        }
    }

    fn statement(&mut self) {
        // The first sixty do nothing but compute, allocate and fill.
        match self.random.below(if self.plain { 60 } else { 100 }) {
            0..12 => self.allocate(),
            12..24 => self.store(),
            24..40 => self.assign(),
            40..46 => self.load(),
            46..52 => self.call(),
            52..57 => self.fill_map(),
            57..60 => self.copy(),
            60..66 => self.compute(),
            66..72 => self.call(),
            72..78 => self.store(),
            78..80 => self.load(),
            80..84 => self.observe(),
            84..87 => self.tell_unknown(),
            87..92 => self.branch(),
            92..95 => self.repeat(),
            _ => self.special(),
        }
    }

    /// A variable of this package, mostly, or of any.
    fn variable(&mut self) -> String {
        let package = if self.random.one_in(6) { self.random.below(PACKAGES) } else { self.package };
        format!("@\"p{package}.r{}\"", self.random.below(RECORDS))
    }

    /// Where some record is: mostly fresh memory.
    fn record(&mut self) -> String {
        match self.random.below(10) {
            0..6 if !self.fresh.is_empty() => self.random.of(&self.fresh).to_owned(),
            _ if self.plain => self.fresh.last().cloned().unwrap_or_else(|| "@lib.last".to_owned()),
            6 => self.variable(),
            _ => self.random.of(&self.pointers).to_owned(),
        }
    }

    /// The address of a field, by an instruction or by a constant.
    fn field(&mut self, record: &str, field: usize) -> String {
        if record.starts_with('@') && self.random.one_in(2) {
            return format!("getelementptr inbounds (%record, ptr {record}, i64 0, i32 {field})");
        }
        match self.random.below(3) {
            0 => self.value(&format!("getelementptr inbounds i8, ptr {record}, i64 {}", 8 * field)),
            1 => self.value(&format!("getelementptr inbounds %record, ptr {record}, i32 0, i32 {field}")),
            _ => {
                let array = self.value(&format!("getelementptr i64, ptr {record}, i64 1"));
                self.value(&format!("getelementptr i64, ptr {array}, i64 {}", field.cast_signed() - 1))
            }
        }
    }

    /// Some value of the type of a field.
    fn value_of(&mut self, field: usize) -> String {
        if field < FIRST_POINTER {
            return format!("i64 {}", self.random.of(&self.numbers));
        }
        match self.random.below(8) {
            0 => format!("ptr {}", self.variable()),
            _ => format!("ptr {}", self.record()),
        }
    }

    fn allocate(&mut self) {
        let how = ["call ptr @\"RT.AllocZ\"(i64 32)", "call ptr @\"RT.AllocU\"(i64 32)", "alloca %record"];
        let which = self.random.below(4).min(2);
        let record = self.value(how[which]);
        if which == 2 {
            self.line(&format!("  call void @llvm.memset.p0.i64(ptr {record}, i8 0, i64 32, i1 false)"));
        }
        for field in FIRST_POINTER..FIELDS {
            let place = self.field(&record, field);
            self.line(&format!("  store ptr @lib.last, ptr {place}"));
        }
        // What is on the stack may not be found after the function has returned: it is read and written, and never
        // stored.
        if which < 2 {
            self.pointers.push(record.clone());
            self.fresh.push(record);
        } else {
            self.use_temporary(&record);
        }
    }

    fn use_temporary(&mut self, temporary: &str) {
        for _ in 0..self.random.below(4) {
            let field = self.random.below(FIELDS);
            let (value, place) = (self.value_of(field), self.field(temporary, field));
            self.line(&format!("  store {value}, ptr {place}"));
        }
        let field = self.random.below(FIELDS);
        let place = self.field(temporary, field);
        self.read(&place, field);
    }

    fn read(&mut self, place: &str, field: usize) {
        if field < FIRST_POINTER {
            let number = self.value(&format!("load i64, ptr {place}"));
            self.numbers.push(number);
        } else {
            let pointer = self.value(&format!("load ptr, ptr {place}"));
            self.pointers.push(pointer);
        }
    }

    fn store(&mut self) {
        let (record, field) = (self.record(), self.random.below(FIELDS));
        let (value, place) = (self.value_of(field), self.field(&record, field));
        self.line(&format!("  store {value}, ptr {place}"));
    }

    /// Stores something in a variable.
    fn assign(&mut self) {
        let (variable, field) = (self.variable(), self.random.below(FIELDS));
        let (value, place) = (self.value_of(field), self.field(&variable, field));
        self.line(&format!("  store {value}, ptr {place}"));
    }

    fn load(&mut self) {
        let record = if self.random.one_in(2) { self.variable() } else { self.record() };
        let field = self.random.below(FIELDS);
        let place = self.field(&record, field);
        self.read(&place, field);
    }

    fn compute(&mut self) {
        let (a, b) = (self.random.of(&self.numbers).to_owned(), self.random.of(&self.numbers).to_owned());
        let (p, q) = (self.record(), self.record());
        match self.random.below(6) {
            0 => {
                let sum = self.value(&format!("add i64 {a}, {b}"));
                self.numbers.push(sum);
            }
            1 => {
                let quotient = self.value(&format!("sdiv i64 {a}, 10"));
                self.numbers.push(quotient);
            }
            2 => {
                // A divisor that is never zero, which is not known.
                let odd = self.value(&format!("or i64 {b}, 1"));
                let positive = self.value(&format!("and i64 {odd}, 255"));
                let rest = self.value(&format!("srem i64 {a}, {positive}"));
                self.numbers.push(rest);
            }
            3 => {
                let same = self.value(&format!("icmp eq ptr {p}, {q}"));
                let number = self.value(&format!("zext i1 {same} to i64"));
                self.numbers.push(number);
            }
            _ => {
                let less = self.value(&format!("icmp slt i64 {a}, {b}"));
                let either = self.value(&format!("select i1 {less}, ptr {p}, ptr {q}"));
                self.pointers.push(either);
            }
        }
    }

    fn call(&mut self) {
        let function = MAKERS[self.random.below(if self.plain { KNOWN_MAKERS } else { MAKERS.len() })];
        let (pointer, number) = (self.record(), self.random.of(&self.numbers).to_owned());
        let made = self.value(&format!("call ptr @\"{function}\"(ptr {pointer}, i64 {number})"));
        self.pointers.push(made);
    }

    fn fill_map(&mut self) {
        let map = self.value("call ptr @\"RT.MakeMap\"(ptr @lib.map, i64 0)");
        for _ in 0..self.random.below(4) {
            let place = self.place_in_map(&map);
            let element = self.record();
            self.line(&format!("  store ptr {element}, ptr {place}"));
        }
        let variable = format!("@\"p{}.m{}\"", self.package, self.random.below(MAPS));
        self.line(&format!("  store ptr {map}, ptr {variable}"));
    }

    /// The place of some key's element in a map: the key is behind a pointer, or is given itself.
    fn place_in_map(&mut self, map: &str) -> String {
        let number = self.random.below(3);
        if self.random.one_in(2) {
            return self
                .value(&format!("call ptr @\"RT.MapAssignFast64\"(ptr @lib.map, ptr {map}, i64 {number})"));
        }
        let key = self.value("call ptr @\"RT.AllocU\"(i64 8)");
        self.line(&format!("  store i64 {number}, ptr {key}"));
        self.value(&format!("call ptr @\"RT.MapAssign\"(ptr @lib.map, ptr {map}, ptr {key})"))
    }

    fn copy(&mut self) {
        let to = self.record();
        let from = if self.random.one_in(2) { "@lib.table".to_owned() } else { self.record() };
        if to != from {
            let copy = "call void @llvm.memcpy.p0.p0.i64";
            self.line(&format!("  {copy}(ptr {to}, ptr {from}, i64 32, i1 false)"));
        }
    }

    fn observe(&mut self) {
        if self.random.one_in(2) {
            let number = self.random.of(&self.numbers).to_owned();
            self.line(&format!("  call void @observe_number(i64 {number})"));
        } else {
            let record = self.record();
            self.line(&format!("  call void @observe_record(ptr {record})"));
        }
    }

    fn tell_unknown(&mut self) {
        let record = self.record();
        if self.random.one_in(2) {
            self.line(&format!("  call void @keep(ptr {record})"));
        } else {
            let kept = self.value(&format!("call ptr @kept_before(ptr {record})"));
            self.pointers.push(kept);
        }
    }

    /// Statements that run or not, whose values nobody uses behind them.
    fn branch(&mut self) {
        let number = self.random.of(&self.numbers).to_owned();
        let some = self.value(&format!("icmp sgt i64 {number}, 0"));
        let label = self.label();
        self.line(&format!("  br i1 {some}, label %then{label}, label %end{label}\nthen{label}:"));
        self.scoped(|writer| (0..3).for_each(|_| writer.statement()));
        self.line(&format!("  br label %end{label}\nend{label}:"));
    }

    /// Statements that run three times.
    fn repeat(&mut self) {
        let label = self.label();
        self.line(&format!(
            "  br label %before{label}\nbefore{label}:\n  br label %again{label}\nagain{label}:"
        ));
        let more = format!("%more{label}");
        self.line(&format!("  %i{label} = phi i64 [ 0, %before{label} ], [ {more}, %last{label} ]"));
        self.scoped(|writer| {
            writer.numbers.push(format!("%i{label}"));
            (0..3).for_each(|_| writer.statement());
        });
        self.line(&format!("  br label %last{label}\nlast{label}:\n  {more} = add i64 %i{label}, 1"));
        self.line(&format!("  %done{label} = icmp sge i64 {more}, 3"));
        self.line(&format!("  br i1 %done{label}, label %end{label}, label %again{label}\nend{label}:"));
    }

    fn label(&mut self) -> usize {
        self.names += 1;
        self.names
    }

    fn scoped(&mut self, write: impl FnOnce(&mut Self)) {
        let (numbers, pointers, fresh) = (self.numbers.len(), self.pointers.len(), self.fresh.len());
        write(self);
        self.numbers.truncate(numbers);
        self.pointers.truncate(pointers);
        self.fresh.truncate(fresh);
    }

    /// Accesses that are not plain, and places that are not constant.
    fn special(&mut self) {
        let record = self.record();
        let number = self.random.of(&self.numbers).to_owned();
        match self.random.below(3) {
            0 => self.line(&format!("  store volatile i64 {number}, ptr {record}")),
            1 => {
                let index = self.value(&format!("and i64 {number}, 1"));
                let place = self.value(&format!("getelementptr inbounds i64, ptr {record}, i64 {index}"));
                self.line(&format!("  store i64 {number}, ptr {place}"));
            }
            _ => {
                let variable = self.variable();
                let old = self.value(&format!("atomicrmw xchg ptr {variable}, i64 {number} seq_cst"));
                self.numbers.push(old);
            }
        }
    }
}
