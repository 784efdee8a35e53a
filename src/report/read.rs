//! A report, as it is read back: what `report=FILE` has written, and the program `llgo-dce` of a plan. docs/report.md says
//! what each field is.

use llgo_dce_facts::go_names::{is_anonymous, without_prefix};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The version of docs/report.md that is read here.
const SCHEMA: u64 = 1;

/// What no report is without.
const LISTS: [&str; 5] = ["packages", "symbols", "types", "methods", "problems"];
const OBJECTS: [&str; 2] = ["totals", "reflection"];
/// What refers to what: in each thing of the one list, a field with the index of one in the other.
const INDICES: [(&str, &str, &str); 6] = [
    ("symbols", "package", "packages"),
    ("types", "symbol", "symbols"),
    ("methods", "type", "types"),
    ("methods", "mtyp", "symbols"),
    ("methods", "ifn", "symbols"),
    ("methods", "tfn", "symbols"),
];
/// Kinds of symbol that do not count.
const UNCOUNTED: [&str; 4] = ["declaration", "list", "record", "virtual"];

/// How much of something stays, and how much is removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Count {
    /// The live part.
    pub kept: u64,
    /// The rest.
    pub gone: u64,
}

/// The counts of the whole.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(default)]
pub struct Totals {
    /// Symbols that are defined.
    pub symbols: Count,
    /// Method slots.
    pub methods: Count,
    /// Instructions of LLVM IR.
    pub instructions: Count,
    /// Bytes of the linked file, by estimate.
    pub bytes: Count,
}

/// A Go package.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Package {
    /// Its path; empty of C code, and of predeclared and unnamed types.
    pub name: String,
}

/// Why a symbol is live, or why a value of a type may be in an interface.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Reason {
    /// In a word.
    pub why: String,
    /// Why a root is one.
    pub root: Option<String>,
    /// The live symbol that it comes from.
    pub from: Option<usize>,
    /// The holder of a weak reference that keeps it.
    pub holder: Option<usize>,
    /// The method whose slot or value keeps it.
    pub method: Option<usize>,
    /// The key of the registry entry that keeps it.
    pub key: Option<String>,
    /// What `from` does, where another weak reference than a method slot keeps it.
    pub words: Option<String>,
}

/// A symbol, live or not.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Symbol {
    /// Its name; `@12` of a constant without one.
    pub name: String,
    /// The name of a type in Go.
    pub go: Option<String>,
    /// What it is, in a word.
    pub kind: String,
    /// Index of its package.
    pub package: usize,
    /// Its instructions.
    pub instructions: u64,
    /// Its bytes, by estimate.
    pub bytes: u64,
    /// The addresses in it.
    pub addresses: u64,
    /// Why it is live, if it is.
    pub live: Option<Reason>,
    /// Why a value of the type may be in an interface, if it may.
    pub interface: Option<Reason>,
}

impl Symbol {
    /// The name for people: of a type without a readable one, that in Go.
    pub fn title(&self) -> &str {
        self.go.as_deref().filter(|_| self.name.contains('$')).unwrap_or(&self.name)
    }

    /// Whether it has a name of its own, which other builds have as well, and the file. Those of clang's strings begin
    /// with a dot, and do not get that far, and neither do those of tables that the optimizer makes of a switch.
    pub fn is_named(&self) -> bool {
        let is_private = self.name.starts_with(['@', '.']) || self.name.starts_with("switch.table.");
        !is_private && !is_anonymous(self.name.as_bytes())
    }

    /// Whether it counts in sums: it is defined here, and the pass decides about it.
    pub fn is_counted(&self) -> bool {
        !UNCOUNTED.contains(&self.kind.as_str())
    }

    /// Its bytes, as far as they count and stay.
    pub fn kept(&self) -> u64 {
        if self.live.is_some() && self.is_counted() {
            self.bytes
        } else {
            0
        }
    }

    /// Its name without stars and what LLGo puts before those of types.
    pub fn base(&self) -> String {
        String::from_utf8_lossy(without_prefix(self.title().as_bytes())).into_owned()
    }
}

/// A type with methods.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Type {
    /// Index of its descriptor.
    pub symbol: usize,
    /// Whether it stays.
    pub live: bool,
    /// Whether a value of it may be in an interface.
    pub interface: bool,
    /// Why it keeps all its methods, if it does.
    pub pinned: Option<String>,
}

/// A method slot.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Method {
    /// Index of its type.
    #[serde(rename = "type")]
    pub ty: usize,
    /// Its index in the method table.
    pub slot: u32,
    /// The method's name as Go's linker has it.
    pub go: String,
    /// `live`, `matchable` or `dead`.
    pub state: String,
    /// Why, in a word.
    pub why: String,
    /// The symbol that asks for it.
    pub from: Option<usize>,
    /// What that does.
    pub words: Option<String>,
    /// The live symbol that asks for one that is removed all the same.
    pub asked: Option<usize>,
    /// Its func type.
    pub mtyp: Option<usize>,
    /// Its body for calls through an interface.
    pub ifn: Option<usize>,
    /// Its body for method expressions and reflection.
    pub tfn: Option<usize>,
    /// The bytes of its bodies.
    pub bytes: u64,
}

impl Method {
    /// Whether its slot is live.
    pub fn is_live(&self) -> bool {
        self.state == "live"
    }
}

/// What would be removed without something.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Cost {
    /// Symbols.
    pub symbols: u64,
    /// Method slots.
    pub methods: u64,
    /// Instructions.
    pub instructions: u64,
    /// Bytes, by estimate.
    pub bytes: u64,
}

/// A live symbol that may look up any exported method.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Culprit {
    /// Its index.
    pub symbol: usize,
    /// File and line of the look-up, where that is known.
    pub line: Option<String>,
    /// What would be removed without this one alone.
    pub cost: Cost,
}

/// Who keeps every exported method.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Reflection {
    /// What would be removed without all of them.
    pub cost: Cost,
    /// All of them.
    pub culprits: Vec<Culprit>,
}

/// A whole report.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Report {
    /// The module's identifier.
    pub module: String,
    /// Whether the bytes of what stays are those after the optimizer.
    pub measured: bool,
    /// Counts of everything.
    pub totals: Totals,
    /// The packages.
    pub packages: Vec<Package>,
    /// The symbols.
    pub symbols: Vec<Symbol>,
    /// The types with methods.
    pub types: Vec<Type>,
    /// The method slots.
    pub methods: Vec<Method>,
    /// Who keeps every exported method.
    pub reflection: Reflection,
}

impl Report {
    /// Reads a report. What is none, or one of another schema, is an error, and so is an index that leads nowhere.
    pub fn parse(json: &str) -> Result<Self, String> {
        let value: Value = serde_json::from_str(json).map_err(|why| {
            format!("no report of llgo-dce, as it is no JSON ({why}): write one with the option report=FILE")
        })?;
        check(&value)?;
        serde_json::from_value(value).map_err(|why| format!("the report is broken: {why}"))
    }

    /// The package of a symbol.
    pub fn package_of(&self, symbol: &Symbol) -> &str {
        self.packages.get(symbol.package).map_or("", |package| &package.name)
    }

    /// The name of a symbol, for people.
    pub fn title(&self, symbol: usize) -> &str {
        self.symbols.get(symbol).map_or("?", Symbol::title)
    }

    /// The descriptor of the type of a method.
    pub fn holder(&self, method: &Method) -> Option<usize> {
        Some(self.types.get(method.ty)?.symbol)
    }
}

/// Checks that something is a report, and one that can be read here.
fn check(report: &Value) -> Result<(), String> {
    let that = |holds: bool, why: String| if holds { Ok(()) } else { Err(why) };
    let tool = report["tool"].as_str().unwrap_or_default();
    let none = "no report of llgo-dce";
    that(tool.starts_with("llgo-dce "), format!("{none}: the field tool does not say so"))?;
    let schema = report["schema"].as_u64().ok_or(format!("{none}: it has no schema"))?;
    let other =
        format!("its schema is {schema}, and this llgo-dce reads {SCHEMA}: use that of the same version");
    that(schema == SCHEMA, other)?;
    for field in LISTS {
        that(report[field].is_array(), format!("the report is broken: it has no list of {field}"))?;
    }
    for field in OBJECTS {
        that(report[field].is_object(), format!("the report is broken: it has no {field}"))?;
    }
    for (list, field, others) in INDICES {
        let count = report[others].as_array().map_or(0, Vec::len);
        let in_range = |index: &Value| index.as_u64().is_some_and(|index| index < count as u64);
        let mut indices = report[list].as_array().into_iter().flatten().filter_map(|one| one.get(field));
        that(indices.all(in_range), format!("the report is broken: {field} of {list} is out of range"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Report;

    #[test]
    fn what_is_no_report_is_an_error() {
        let report = r#"{"schema":1,"tool":"llgo-dce 0.1.0","totals":{},"problems":[],"packages":[],"symbols":[],"types":[],"methods":[],"reflection":{}}"#;
        let complaint = |json: &str| Report::parse(json).expect_err(json);
        assert!(Report::parse(report).is_ok());
        assert!(complaint(&report.replace("\"schema\":1", "\"schema\":2")).contains("its schema is 2"));
        assert!(complaint(&report.replace("\"schema\":1,", "")).contains("it has no schema"));
        assert!(complaint(&report.replace("llgo-dce 0", "ld 0")).contains("tool"));
        assert!(complaint(&report.replace("\"types\":[]", "\"types\":{}")).contains("no list of types"));
        assert!(complaint(&report.replace("\"totals\":{},", "")).contains("no totals"));
        assert!(complaint(&report.replace("\"totals\":{}", "\"totals\":{\"bytes\":1}")).contains("broken"));
        let lost = report.replace("\"types\":[]", "\"types\":[{\"symbol\":0}]");
        assert!(complaint(&lost).contains("symbol of types is out of range"));
        assert!(Report::parse(&lost.replace("\"symbols\":[]", "\"symbols\":[{}]")).is_ok());
        for json in ["", "[]", "1", "{}", "null", "define void @f()", &report[..50]] {
            assert!(complaint(json).contains("no report of llgo-dce"), "{json}");
        }
    }
}
