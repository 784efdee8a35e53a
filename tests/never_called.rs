//! Methods that are looked up and never called, on random functions: what a function gets at is never removed.
//!
//! Each function looks one method up, and carries the words of the result about: through memory, aggregates, vectors,
//! copies and callees. The module is run, and says which functions have got at the word by which the method is called:
//! the pass must keep the body of each of those. What runs it is the machine.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::trial;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, root};

/// How many modules, and how many functions each.
const MODULES: u64 = 8;
const FUNCTIONS: usize = 250;

fn main() -> std::process::ExitCode {
    let trials = (0..MODULES).map(|seed| trial(format!("bodies-stay-{seed}"), move || bodies_stay(seed)));
    llgo_dce_harness::testing::run(Ok(trials.collect()))
}

fn bodies_stay(seed: u64) -> Result<()> {
    let tools = Tools::find()?;
    let dir = fresh_dir(&format!("never-called/{seed}"))?;
    let [recorded, plain] = [true, false].map(|recorded| {
        let module = dir.join(if recorded { "type-metadata.ll" } else { "plain.ll" });
        fs::write(&module, module_text(seed, recorded)).map(|()| module)
    });
    let (recorded, plain) = (recorded?, plain?);
    let called = called_methods(&tools, &plain)?;
    for module in [recorded, plain] {
        let live = live_methods(&steps::analysis(&tools, &plugin::path()?, &module)?)?;
        let lost: Vec<_> = called.difference(&live).collect();
        ensure!(lost.is_empty(), "{lost:?} are called and removed: see {}", module.display());
        // Or else there would be nothing to be afraid of.
        let removed = FUNCTIONS - live.len();
        ensure!(called.len() * 8 > FUNCTIONS && removed * 8 > FUNCTIONS, "{} {removed}", called.len());
    }
    Ok(())
}

/// The numbers of the methods that functions get at when the module is run. One with records could not be: only LLVM's
/// link-time optimisation knows how to run those.
fn called_methods(tools: &Tools, plain: &Path) -> Result<BTreeSet<usize>> {
    let driver = root().join("tests/harness/c/never_called.c");
    let object = |source: &Path| -> Result<PathBuf> {
        let object = plain.with_file_name(source.file_name().unwrap_or_default()).with_extension("o");
        steps::make(steps::compiler(tools, Level::O0)?, &[source], &object)?;
        Ok(object)
    };
    let executable = plain.with_extension("elf");
    steps::make(steps::linker(tools, &[])?, &[object(plain)?, object(&driver)?], &executable)?;
    Ok(process::output_of(&executable)?.lines().filter_map(|line| line.parse().ok()).collect())
}

/// The numbers of the methods whose bodies stay, as `print<llgo-dce>` says.
fn live_methods(said: &str) -> Result<BTreeSet<usize>> {
    let slots = said.lines().filter_map(|line| line.strip_prefix("  slot "));
    let mut live = BTreeSet::new();
    let mut count = 0;
    for slot in slots {
        let (place, rest) = slot.split_once(' ').context("a slot has a place")?;
        if rest.contains(": live,") {
            live.insert(place.parse()?);
        } else {
            ensure!(rest.contains(": matchable,"), "{slot}: no func type");
        }
        count += 1;
    }
    ensure!(count == FUNCTIONS, "{count} slots");
    Ok(live)
}

/// By which the pass knows descriptors where there are no records.
const PACKAGE: &str = "github.com/xgo-dev/llgo/runtime/abi";

const SHARED: &str = r#"
%String = type { ptr, i64 }
%ABI.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%ABI.UncommonType = type { %String, i16, i16, i32 }
%ABI.Method = type { %String, ptr, ptr, ptr }
%Value = type { ptr, ptr, i64 }
%Method = type { %String, %String, { ptr, ptr }, %Value, i64 }
@func = internal constant %ABI.Type zeroinitializer
@kept = global ptr null
define internal void @p.T.M() {
  ret void
}
@look.pointer = internal global ptr @look
@look.value.pointer = internal global ptr @look.value
declare void @look(ptr sret(%Method), ptr, ptr, i64)
declare void @use(ptr)
declare void @get(i64, ptr)
declare void @get_memory(i64, ptr, i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memmove.p0.p0.i64(ptr, ptr, i64, i1)
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
define internal %Method @look.value(ptr %type, ptr %name, i64 %len) {
  %m = alloca %Method
  call void @look(ptr sret(%Method) %m, ptr %type, ptr %name, i64 %len)
  %it = load %Method, ptr %m
  ret %Method %it
}
"#;

/// The words of a method, and the one by which it is called.
const WORDS: usize = 10;
const POINTER: usize = 7;
/// Local variables of each function, and how many words they have. The first is the place of the look-up's result.
const VARIABLES: [(&str, usize); 4] =
    [("%Method", WORDS), ("%Method", WORDS), ("[2 x %Method]", 2 * WORDS), ("%Value", 3)];
/// The indices of the words that are pointers.
const POINTERS: [(&str, usize); 6] =
    [("0, 0", 0), ("1, 0", 2), ("2, 0", 4), ("2, 1", 5), ("3, 0", 6), ("3, 1", 7)];

/// In `type-metadata`, or without records, in `plain`.
fn module_text(seed: u64, recorded: bool) -> String {
    let mut text = SHARED.to_owned();
    let (mut slots, mut entries) = (Vec::new(), String::new());
    for number in 0..FUNCTIONS {
        let name = format!("M{number:03}");
        text += &format!("@name.{name} = private constant [4 x i8] c\"{name}\"\n");
        slots.push(format!(
            "%ABI.Method {{ %String {{ ptr @name.{name}, i64 4 }}, ptr @func, ptr @p.T.M, ptr @p.T.M }}"
        ));
        entries += &format!(", !type !{{i64 {}, !\"go.method.type.reflect.{name}\"}}", 96 + 40 * number + 32);
    }
    let table = format!("[{FUNCTIONS} x %ABI.Method ]");
    text += &format!(
        "@p.T = internal constant {{ %ABI.Type , %ABI.UncommonType , {table} }} {{ %ABI.Type zeroinitializer, \
         %ABI.UncommonType zeroinitializer, {table} [{}] }}{}\n",
        slots.join(", "),
        if recorded { &entries } else { "" },
    );
    for word in 0..WORDS {
        text += &format!(
            "define internal void @get.{word}(i64 %i, ptr byval(%Method) %m) {{\n  %at = getelementptr ptr, ptr %m, i64 \
             {word}\n  %it = load ptr, ptr %at\n  call void @get(i64 %i, ptr %it)\n  ret void\n}}\n"
        );
    }
    for number in 0..FUNCTIONS {
        text += &Function::new(seed, number).text(recorded);
    }
    text += "define i32 @main() {\n  call void @use(ptr @p.T)\n";
    for number in 0..FUNCTIONS {
        text += &format!("  call void @f{number}(i1 true)\n  call void @f{number}(i1 false)\n");
    }
    text += "  ret i32 0\n}\n";
    for name in ["Type", "UncommonType", "Method"] {
        text = text.replace(&format!("%ABI.{name} "), &format!("%\"{PACKAGE}.{name}\" "));
    }
    text
}

/// Writes one function.
struct Function {
    random: Random,
    number: usize,
    text: String,
    names: usize,
    /// Values that may be used here.
    pointers: Vec<String>,
    methods: Vec<String>,
    vectors: Vec<String>,
    values: Vec<String>,
}

impl Function {
    fn new(seed: u64, number: usize) -> Self {
        let mut random = Random((seed << 32) + number as u64);
        // The first numbers of neighbours are alike.
        for _ in 0..8 {
            random.below(2);
        }
        let (text, none) = (String::new(), Vec::new);
        let pointers = vec!["null".to_owned()];
        Self { random, number, text, names: 0, pointers, methods: none(), vectors: none(), values: none() }
    }

    /// The body is in a loop, so that what comes later may run before.
    fn text(mut self, recorded: bool) -> String {
        self.line(&format!("define void @f{}(i1 %c) {{\nstart:", self.number));
        for (index, (ty, words)) in VARIABLES.into_iter().enumerate() {
            self.line(&format!("  %v{index} = alloca {ty}"));
            self.line(&format!(
                "  call void @llvm.memset.p0.i64(ptr %v{index}, i8 0, i64 {}, i1 false)",
                8 * words
            ));
        }
        self.line("  br label %again\nagain:\n  %n = phi i64 [ 0, %start ], [ %more, %next ]");
        self.look_up(recorded);
        for _ in 0..3 + self.random.below(30) {
            self.statement();
        }
        self.line("  br label %next\nnext:\n  %more = add i64 %n, 1\n  %last = icmp eq i64 %n, 2");
        self.line("  br i1 %last, label %end, label %again\nend:\n  ret void\n}");
        self.text
    }

    fn look_up(&mut self, recorded: bool) {
        let name = format!("M{:03}", self.number);
        let arguments = format!("ptr null, ptr @name.{name}, i64 4");
        let pointer = if self.random.one_in(3) {
            let function = self.value("load ptr, ptr @look.value.pointer");
            let method = self.value(&format!("call %Method {function}({arguments})"));
            self.methods.push(method.clone());
            self.value(&format!("extractvalue %Method {method}, 3, 1"))
        } else {
            let function = self.value("load ptr, ptr @look.pointer");
            self.line(&format!("  call void {function}(ptr sret(%Method) %v0, {arguments})"));
            let at = self.value(&format!("getelementptr i8, ptr %v0, i64 {}", 8 * POINTER));
            self.value(&format!("load ptr, ptr {at}"))
        };
        if recorded {
            let id = format!("metadata !\"go.method.type.reflect.{name}\"");
            self.line(&format!(
                "  %checked = call {{ ptr, i1 }} @llvm.type.checked.load(ptr {pointer}, i32 0, {id})"
            ));
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// Writes an instruction that has a value.
    fn value(&mut self, instruction: &str) -> String {
        self.names += 1;
        let name = format!("%x{}", self.names);
        self.line(&format!("  {name} = {instruction}"));
        name
    }

    fn statement(&mut self) {
        match self.random.below(20) {
            0..3 => self.copy(),
            3..6 => self.load(),
            6..8 => self.store(),
            8 => self.load_method(),
            9 => self.load_vector(),
            10..12 => self.take_apart(),
            12 => self.put_together(),
            13 => self.choose(),
            14 => self.guarded(),
            15 => self.line("  call void @llvm.memset.p0.i64(ptr %v1, i8 0, i64 80, i1 false)"),
            16 => self.get_copy(),
            17 => self.get_pointer(),
            _ => self.get_memory(),
        }
    }

    /// The address of some word of a local variable, with so many behind it.
    fn place(&mut self, words: usize) -> String {
        let fitting = VARIABLES.iter().filter(|(_, all)| *all >= words).count();
        let variable = self.random.below(fitting);
        let word = match variable {
            // Mostly the interesting one.
            0..2 if words == 1 && self.random.one_in(2) => POINTER,
            _ => self.random.below(VARIABLES[variable].1 + 1 - words),
        };
        match self.random.below(3) {
            0 => self.value(&format!("getelementptr inbounds i8, ptr %v{variable}, i64 {}", 8 * word)),
            1 => self.value(&format!("getelementptr ptr, ptr %v{variable}, i64 {word}")),
            _ => {
                let beyond = self.value(&format!("getelementptr ptr, ptr %v{variable}, i64 {}", word + 1));
                self.value(&format!("getelementptr i8, ptr {beyond}, i64 -8"))
            }
        }
    }

    fn copy(&mut self) {
        let words = [1, 2, 3, WORDS][self.random.below(4)];
        let (to, from) = (self.place(words), self.place(words));
        // What memcpy copies may not overlap in part.
        self.line(&format!(
            "  call void @llvm.memmove.p0.p0.i64(ptr {to}, ptr {from}, i64 {}, i1 false)",
            8 * words
        ));
        if self.random.one_in(3) {
            self.line("  call void @llvm.memcpy.p0.p0.i64(ptr %v1, ptr %v0, i64 80, i1 false)");
        }
    }

    fn load(&mut self) {
        let place = self.place(1);
        let pointer = self.value(&format!("load ptr, ptr {place}"));
        self.pointers.push(pointer);
    }

    fn store(&mut self) {
        let (stored, words) = match self.random.below(4) {
            0 if !self.methods.is_empty() => (format!("%Method {}", self.random.of(&self.methods)), WORDS),
            1 if !self.vectors.is_empty() => (format!("<2 x ptr> {}", self.random.of(&self.vectors)), 2),
            2 if !self.values.is_empty() => (format!("%Value {}", self.random.of(&self.values)), 3),
            _ => (format!("ptr {}", self.random.of(&self.pointers)), 1),
        };
        let place = self.place(words);
        self.line(&format!("  store {stored}, ptr {place}, align 8"));
    }

    fn load_method(&mut self) {
        let place = self.place(WORDS);
        let method = self.value(&format!("load %Method, ptr {place}"));
        self.methods.push(method);
    }

    fn load_vector(&mut self) {
        let place = self.place(2);
        let vector = self.value(&format!("load <2 x ptr>, ptr {place}, align 8"));
        self.vectors.push(vector);
    }

    fn take_apart(&mut self) {
        match self.random.below(3) {
            0 if !self.vectors.is_empty() => {
                let (vector, index) = (self.random.of(&self.vectors).to_owned(), self.random.below(2));
                let pointer = self.value(&format!("extractelement <2 x ptr> {vector}, i64 {index}"));
                self.pointers.push(pointer);
            }
            1 if !self.values.is_empty() => {
                let (value, index) = (self.random.of(&self.values).to_owned(), self.random.below(2));
                let pointer = self.value(&format!("extractvalue %Value {value}, {index}"));
                self.pointers.push(pointer);
            }
            _ if !self.methods.is_empty() => {
                let method = self.random.of(&self.methods).to_owned();
                let value = self.value(&format!("extractvalue %Method {method}, 3"));
                self.values.push(value);
                let (indices, _) = POINTERS[self.random.below(POINTERS.len())];
                let pointer = self.value(&format!("extractvalue %Method {method}, {indices}"));
                self.pointers.push(pointer);
            }
            _ => self.load_method(),
        }
    }

    fn put_together(&mut self) {
        let method = match self.methods.is_empty() {
            true => "zeroinitializer".to_owned(),
            false => self.random.of(&self.methods).to_owned(),
        };
        let method = if !self.values.is_empty() && self.random.one_in(2) {
            let value = self.random.of(&self.values).to_owned();
            self.value(&format!("insertvalue %Method {method}, %Value {value}, 3"))
        } else {
            let (indices, _) = POINTERS[self.random.below(POINTERS.len())];
            let pointer = self.random.of(&self.pointers).to_owned();
            self.value(&format!("insertvalue %Method {method}, ptr {pointer}, {indices}"))
        };
        self.methods.push(method);
    }

    fn choose(&mut self) {
        let (one, other) =
            (self.random.of(&self.pointers).to_owned(), self.random.of(&self.pointers).to_owned());
        let pointer = self.value(&format!("select i1 %c, ptr {one}, ptr {other}"));
        self.pointers.push(pointer);
    }

    /// A copy that is made or not, and a pointer that is one of two.
    fn guarded(&mut self) {
        self.names += 1;
        let label = self.names;
        let (one, other) =
            (self.random.of(&self.pointers).to_owned(), self.random.of(&self.pointers).to_owned());
        self.line(&format!("  br i1 %c, label %then{label}, label %else{label}\nthen{label}:"));
        self.copy();
        self.line(&format!("  br label %join{label}\nelse{label}:\n  br label %join{label}\njoin{label}:"));
        let pointer = self.value(&format!("phi ptr [ {one}, %then{label} ], [ {other}, %else{label} ]"));
        self.pointers.push(pointer);
    }

    fn get_copy(&mut self) {
        let (place, word, number) = (self.place(WORDS), self.random.below(WORDS), self.number);
        self.line(&format!("  call void @get.{word}(i64 {number}, ptr byval(%Method) {place})"));
    }

    fn get_pointer(&mut self) {
        let pointer = self.random.of(&self.pointers).to_owned();
        self.line(&format!("  call void @get(i64 {}, ptr {pointer})", self.number));
    }

    /// The last variable goes elsewhere, as a whole or copied to another.
    fn get_memory(&mut self) {
        let number = self.number;
        if self.random.one_in(3) {
            self.line(&format!("  call void @get_memory(i64 {number}, ptr %v3, i64 3)"));
        } else {
            let place = self.place(1);
            self.line(&format!(
                "  call void @llvm.memcpy.p0.p0.i64(ptr @kept, ptr {place}, i64 8, i1 false)"
            ));
            self.line(&format!("  call void @get_memory(i64 {number}, ptr @kept, i64 1)"));
        }
    }
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
