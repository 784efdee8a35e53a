//! Package `rangetab/tables`, in the manner of package unicode: its init function fills a hundred tables and three maps
//! of strings to tables, of which twelve tables and one map are read. A module of such a package is long and all the
//! same, so it is written here, in the shapes that LLGo gives it in each dialect.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use anyhow::Result;

use crate::dialect::Dialect;

/// The program's name.
pub const NAME: &str = "rangetab";

const TABLES: usize = 100;
/// The tables that code reads by their names, besides those in the last map.
const READ: [usize; 2] = [3, 41];
/// The maps, each with the tables that are in it. The last one is read.
const MAPS: [(&str, std::ops::Range<usize>); 3] =
    [("Categories", 0..45), ("Scripts", 45..90), ("Properties", 90..100)];

/// The package's module as a file; without `unread`, as if the source had only the variables that are read.
pub fn module(dialect: Dialect, unread: bool) -> Result<PathBuf> {
    static WRITING: Mutex<()> = Mutex::new(());
    let writing = WRITING.lock();
    let name = format!("whole-programs/rangetab/{}-{}-{unread}", std::process::id(), dialect.name());
    let dir = crate::target_dir().join(name);
    let file = dir.join("rangetab.tables.ll");
    if !file.exists() {
        fs::create_dir_all(&dir)?;
        fs::write(&file, Writer { dialect, unread, text: String::new(), names: 0 }.module()?)?;
    }
    drop(writing);
    Ok(file)
}

struct Writer {
    dialect: Dialect,
    unread: bool,
    text: String,
    names: usize,
}

/// What comes before everything else. `RT` is the module path of the runtime.
const HEAD: &str = r#"source_filename = "rangetab/tables"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%Slice = type { ptr, i64, i64 }
%String = type { ptr, i64 }
%Range16 = type { i16, i16, i16 }
%Range32 = type { i32, i32, i32 }
%RangeTable = type { %Slice, %Slice, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.StructType = type { %abi.Type, %String, %Slice }
%abi.MapType = type { %abi.Type, ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }

@_llgo_string = weak_odr constant %abi.Type { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"STREQUAL", ptr null }, ptr null, %String { ptr @2, i64 6 }, ptr @"*_llgo_string" }
@"*_llgo_string" = external constant %abi.PtrType
@"_llgo_rangetab/tables.RangeTable" = weak_odr constant %abi.StructType { %abi.Type { i64 56, i64 32, i32 11, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @0, i64 17 }, ptr @"*_llgo_rangetab/tables.RangeTable" }, %String zeroinitializer, %Slice zeroinitializer }
@"*_llgo_rangetab/tables.RangeTable" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 12, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @0, i64 17 }, ptr null }, ptr @"_llgo_rangetab/tables.RangeTable" }
@"map[_llgo_string]*_llgo_rangetab/tables.RangeTable" = weak_odr constant %abi.MapType { %abi.Type { i64 8, i64 8, i32 13, i8 0, i8 8, i8 8, i8 53, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @1, i64 29 }, ptr null }, ptr @_llgo_string, ptr @"*_llgo_rangetab/tables.RangeTable", ptr null, { ptr, ptr } zeroinitializer, i8 16, i8 8, i16 208, i32 4 }
@0 = private unnamed_addr constant [17 x i8] c"tables.RangeTable"
@1 = private unnamed_addr constant [29 x i8] c"map[string]*tables.RangeTable"
@2 = private unnamed_addr constant [6 x i8] c"string"
declare i1 @"STREQUAL"(ptr, ptr)
@"rangetab/tables.init$guard" = global i1 false
"#;

/// What reads tables: `Lookup(i)` is i and the sizes of three of them.
const CODE: &str = r#"
define i64 @"rangetab/tables.Lookup"(i64 %0) {
  %one = load ptr, ptr @"rangetab/tables.T03"
  %count.one = call i64 @"rangetab/tables.count"(ptr %one)
  %two = load ptr, ptr @"rangetab/tables.T41"
  %count.two = call i64 @"rangetab/tables.count"(ptr %two)
  %map = load ptr, ptr @"rangetab/tables.Properties"
  %key = call ptr @"RT/internal/runtime.AllocU"(i64 16)
  store %String { ptr @key.T95, i64 3 }, ptr %key
  %place = call ptr @"RT/internal/runtime.MapAccess1"(ptr @"map[_llgo_string]*_llgo_rangetab/tables.RangeTable", ptr %map, ptr %key)
  %three = load ptr, ptr %place
  %count.three = call i64 @"rangetab/tables.count"(ptr %three)
  %first = add i64 %count.one, %count.two
  %all = add i64 %first, %count.three
  %sum = add i64 %all, %0
  ret i64 %sum
}

define i64 @"rangetab/tables.count"(ptr %0) {
start:
  %ranges = load %Slice, ptr %0
  %data = extractvalue %Slice %ranges, 0
  %len = extractvalue %Slice %ranges, 1
  br label %next

next:
  %i = phi i64 [ 0, %start ], [ %more, %range ]
  %sum = phi i64 [ 0, %start ], [ %larger, %range ]
  %some = icmp slt i64 %i, %len
  br i1 %some, label %range, label %end

range:
  %lo.place = getelementptr inbounds %Range16, ptr %data, i64 %i, i32 0
  %lo = load i16, ptr %lo.place
  %hi.place = getelementptr inbounds %Range16, ptr %data, i64 %i, i32 1
  %hi = load i16, ptr %hi.place
  %size = sub i16 %hi, %lo
  %wide = zext i16 %size to i64
  %larger = add i64 %sum, %wide
  %more = add i64 %i, 1
  br label %next

end:
  ret i64 %sum
}

declare ptr @"RT/internal/runtime.AllocU"(i64)
declare ptr @"RT/internal/runtime.AllocZ"(i64)
declare ptr @"RT/internal/runtime.MakeMap"(ptr, i64)
declare ptr @"RT/internal/runtime.MapAssign"(ptr, ptr, ptr)
declare ptr @"RT/internal/runtime.MapAccess1"(ptr, ptr, ptr)
"#;

const RECORDS: &str = r#"@__llgo_relocs = internal unnamed_addr constant [3 x { i32, ptr, ptr, i64, ptr, ptr }] [
  { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"map[_llgo_string]*_llgo_rangetab/tables.RangeTable", ptr @_llgo_string, i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"map[_llgo_string]*_llgo_rangetab/tables.RangeTable", ptr @"*_llgo_rangetab/tables.RangeTable", i64 0, ptr null, ptr null },
  { i32, ptr, ptr, i64, ptr, ptr } { i32 6, ptr @"*_llgo_rangetab/tables.RangeTable", ptr @"_llgo_rangetab/tables.RangeTable", i64 0, ptr null, ptr null }
]
@llvm.used = appending unnamed_addr constant [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
"#;
const OF_MAIN_BRANCH: &str = "\ndeclare ptr @\"RT/internal/runtime.MapAssignFastStr\"(ptr, ptr, ptr, i64)\n";
const FLAGS: &str = "\n!llvm.module.flags = !{!0}\n\n!0 = !{i32 1, !\"Virtual Function Elim\", i32 1}\n";

impl Writer {
    fn module(mut self) -> Result<String> {
        self.text += HEAD;
        if self.dialect == Dialect::Relocs {
            self.text += RECORDS;
        }
        for table in self.tables() {
            writeln!(self.text, "@\"rangetab/tables._T{table:02}\" = global ptr null")?;
            writeln!(self.text, "@\"rangetab/tables.T{table:02}\" = global ptr null")?;
            writeln!(
                self.text,
                "@key.T{table:02} = private unnamed_addr constant [3 x i8] c\"T{table:02}\""
            )?;
        }
        for (map, _) in self.maps() {
            writeln!(self.text, "@\"rangetab/tables.{map}\" = global ptr null")?;
        }
        self.init()?;
        self.text += CODE;
        let is_stub = self.dialect == Dialect::Relocs;
        let equal = if is_stub { "__llgo_stub.RT" } else { "RT" };
        self.text = self.text.replace("STREQUAL", &format!("{equal}/internal/runtime.strequal"));
        let runtime = match self.dialect {
            Dialect::Relocs => "github.com/goplus/llgo/runtime",
            Dialect::Plain | Dialect::TypeMetadata | Dialect::Exact => {
                self.text += OF_MAIN_BRANCH;
                "github.com/xgo-dev/llgo/runtime"
            }
        };
        if self.dialect.has_checked_loads() {
            self.text += FLAGS;
        }
        Ok(self.text.replace("RT/", &format!("{runtime}/")))
    }

    /// Whether LLGo has LLVM optimise packages of the dialect.
    fn is_optimised(&self) -> bool {
        self.dialect != Dialect::Relocs
    }

    fn tables(&self) -> Vec<usize> {
        let last = MAPS[MAPS.len() - 1].1.clone();
        (0..TABLES).filter(|table| self.unread || READ.contains(table) || last.contains(table)).collect()
    }

    fn maps(&self) -> &'static [(&'static str, std::ops::Range<usize>)] {
        if self.unread {
            &MAPS
        } else {
            &MAPS[MAPS.len() - 1..]
        }
    }

    fn init(&mut self) -> Result<()> {
        self.text += "\ndefine void @\"rangetab/tables.init\"() {\n";
        self.text += "  %done = load i1, ptr @\"rangetab/tables.init$guard\"\n";
        self.text += "  br i1 %done, label %end, label %start\n\nstart:\n";
        self.text += "  store i1 true, ptr @\"rangetab/tables.init$guard\"\n";
        let mut filled = vec![String::new(); TABLES];
        for table in self.tables() {
            filled[table] = self.fill(table)?;
        }
        for (map, tables) in self.maps() {
            self.fill_map(map, tables.clone(), &filled)?;
        }
        self.text += "  br label %end\n\nend:\n  ret void\n}\n";
        Ok(())
    }

    fn value(&mut self, instruction: &str) -> Result<String> {
        self.names += 1;
        let name = format!("%v{}", self.names);
        // LLVM marks the calls of code that it has optimised.
        let tail = instruction.starts_with("call") && self.is_optimised();
        writeln!(self.text, "  {name} = {}{instruction}", if tail { "tail " } else { "" })?;
        Ok(name)
    }

    /// `var _Tnn = &RangeTable{…}` and `var Tnn = _Tnn`. Returns the variable that holds the table.
    fn fill(&mut self, number: usize) -> Result<String> {
        let table = self.value("call ptr @\"RT/internal/runtime.AllocZ\"(i64 56)")?;
        self.fill_ranges(&table, 0, "i16", 3 + number % 7, number)?;
        if number.is_multiple_of(4) {
            self.fill_ranges(&table, 24, "i32", 2, 70_000 + number)?;
        }
        self.store(&table, 48, &format!("i64 {}", number % 3))?;
        writeln!(self.text, "  store ptr {table}, ptr @\"rangetab/tables._T{number:02}\"")?;
        let read = match self.dialect {
            Dialect::Relocs => self.value(&format!("load ptr, ptr @\"rangetab/tables._T{number:02}\""))?,
            Dialect::Plain | Dialect::TypeMetadata | Dialect::Exact => table,
        };
        writeln!(self.text, "  store ptr {read}, ptr @\"rangetab/tables.T{number:02}\"")?;
        Ok(read)
    }

    /// One of the two slices of a table, and the array behind it.
    fn fill_ranges(&mut self, table: &str, at: usize, ty: &str, len: usize, first: usize) -> Result<()> {
        let width = if ty == "i16" { 2 } else { 4 };
        let size = 3 * width * len;
        let array = self.value(&format!("call ptr @\"RT/internal/runtime.AllocZ\"(i64 {size})"))?;
        for range in 0..len {
            let lo = 100 * range + first;
            for (field, number) in [lo, lo + 3 + range, 1].into_iter().enumerate() {
                self.store(&array, (3 * range + field) * width, &format!("{ty} {number}"))?;
            }
        }
        if self.is_optimised() {
            self.store(table, at, &format!("ptr {array}"))?;
            self.store(table, at + 8, &format!("i64 {len}"))?;
            return self.store(table, at + 16, &format!("i64 {len}"));
        }
        let mut slice = "undef".to_owned();
        for (field, value) in
            [format!("ptr {array}"), format!("i64 {len}"), format!("i64 {len}")].iter().enumerate()
        {
            slice = self.value(&format!("insertvalue %Slice {slice}, {value}, {field}"))?;
        }
        self.store(table, at, &format!("%Slice {slice}"))
    }

    fn store(&mut self, base: &str, at: usize, value: &str) -> Result<()> {
        let place = match (self.is_optimised(), at) {
            (true, 0) => base.to_owned(),
            _ => self.value(&format!("getelementptr inbounds i8, ptr {base}, i64 {at}"))?,
        };
        writeln!(self.text, "  store {value}, ptr {place}")?;
        Ok(())
    }

    fn fill_map(&mut self, map: &str, tables: std::ops::Range<usize>, filled: &[String]) -> Result<()> {
        const TYPE: &str = "@\"map[_llgo_string]*_llgo_rangetab/tables.RangeTable\"";
        let len = tables.len();
        let made =
            self.value(&format!("call ptr @\"RT/internal/runtime.MakeMap\"(ptr {TYPE}, i64 {len})"))?;
        for table in tables {
            let element = match self.dialect {
                Dialect::Relocs => self.value(&format!("load ptr, ptr @\"rangetab/tables.T{table:02}\""))?,
                Dialect::Plain | Dialect::TypeMetadata | Dialect::Exact => filled[table].clone(),
            };
            let place = self.assign(&format!("ptr {TYPE}, ptr {made}"), &format!("@key.T{table:02}"))?;
            writeln!(self.text, "  store ptr {element}, ptr {place}")?;
        }
        writeln!(self.text, "  store ptr {made}, ptr @\"rangetab/tables.{map}\"")?;
        Ok(())
    }

    /// The place of the element of a key of three bytes. LLGo's main branch has functions that are given the key
    /// itself.
    fn assign(&mut self, map: &str, bytes: &str) -> Result<String> {
        const MAP_ASSIGN: &str = "call ptr @\"RT/internal/runtime.MapAssign";
        if self.is_optimised() {
            return self.value(&format!("{MAP_ASSIGN}FastStr\"({map}, ptr {bytes}, i64 3)"));
        }
        let key = self.value("call ptr @\"RT/internal/runtime.AllocU\"(i64 16)")?;
        writeln!(self.text, "  store %String {{ ptr {bytes}, i64 3 }}, ptr {key}")?;
        self.value(&format!("{MAP_ASSIGN}\"({map}, ptr {key})"))
    }
}
