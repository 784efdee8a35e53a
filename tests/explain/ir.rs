//! A module as text, read without the plugin: mentions, records and slots.

use std::collections::{HashMap, HashSet};

/// The facts in the text of a module.
#[derive(Default)]
pub(crate) struct Ir {
    /// What each global's body or initializer mentions, in any place but a method slot's func type and bodies.
    pub(crate) mentions: HashMap<String, HashSet<String>>,
    /// The text of each global.
    pub(crate) text: HashMap<String, String>,
    /// The records of all tables.
    pub(crate) records: HashSet<Record>,
    /// The method slots, by descriptor.
    pub(crate) slots: HashMap<String, Vec<Slot>>,
}

/// A record of a `__llgo_relocs` table, with strings for the names and keys that it points to.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Record {
    pub(crate) kind: u32,
    pub(crate) owner: String,
    pub(crate) target: String,
    pub(crate) info: String,
    pub(crate) fntype: String,
}

/// A method slot.
#[derive(Debug, Clone)]
pub(crate) struct Slot {
    pub(crate) name: String,
    pub(crate) mtyp: String,
    pub(crate) bodies: [String; 2],
}

impl Slot {
    /// Whether a function is the one for the method's values, by its name.
    pub(crate) fn makes(&self, function: &str) -> bool {
        let body = function.strip_suffix("$methodvalue");
        body.is_some_and(|body| self.bodies.iter().any(|it| it == body))
    }
}

/// A call through an interface.
pub(crate) struct Call<'a> {
    /// The method that is called.
    pub(crate) name: &'a str,
    /// All methods of the interface, where the call says so.
    pub(crate) interface: Vec<&'a str>,
}

impl Ir {
    /// Reads the text that LLVM prints of a module.
    pub(crate) fn read(module: &str) -> Ir {
        let mut ir = Ir::default();
        let interfaces = attributes(module);
        let mut lines = module.lines();
        while let Some(line) = lines.next() {
            if line.starts_with('@') {
                let (name, rest) = symbol(line).unwrap_or_default();
                ir.text.insert(name, rest.to_owned());
            } else if line.starts_with("define ") {
                let (name, mut text) = (first_symbol(line), line.to_owned());
                for line in lines.by_ref().take_while(|line| *line != "}") {
                    text.push('\n');
                    text.push_str(line);
                    text.push_str(
                        line.rsplit_once(' ').and_then(|(_, group)| interfaces.get(group)).unwrap_or(&""),
                    );
                }
                ir.text.insert(name, text);
            } else if line.starts_with("declare ") {
                ir.text.insert(first_symbol(line), String::new());
            }
        }
        let (mut all_mentions, mut all_slots, mut all_records) =
            (HashMap::new(), HashMap::new(), HashSet::new());
        for (name, text) in &ir.text {
            let slots = slots_of(text);
            let strong = slots.as_ref().map_or(text.as_str(), |(before, _)| before);
            let mut mentions = symbols(strong);
            mentions.extend(slots.iter().flat_map(|(_, slots)| slots).map(|slot| slot.name.clone()));
            all_mentions.insert(name.clone(), mentions.into_iter().filter(|to| to != "null").collect());
            if let Some((_, slots)) = slots {
                let slots = slots.into_iter().map(|slot| Slot { name: ir.string(&slot.name), ..slot });
                all_slots.insert(name.clone(), slots.collect());
            }
            if name.starts_with("__llgo_relocs") && !name.starts_with("__llgo_relocstr") {
                let spelled = |record: Record| Record {
                    info: ir.string(&record.info),
                    target: if record.kind == 3 { ir.string(&record.target) } else { record.target },
                    ..record
                };
                all_records.extend(records(text).into_iter().map(spelled));
            }
        }
        Ir { mentions: all_mentions, slots: all_slots, records: all_records, ..ir }
    }

    /// Whether `from` mentions `to`.
    pub(crate) fn mentions(&self, from: &str, to: &str) -> bool {
        self.mentions.get(from).is_some_and(|mentions| mentions.contains(to))
    }

    /// Whether `from` refers to `to`, where both may be virtual. Known from mentions alone.
    pub(crate) fn refers(&self, from: &str, to: &str) -> bool {
        match virtual_of(to) {
            Some(Virtual::Comparison(part)) => self.stand_for(from).iter().any(|it| self.mentions(it, part)),
            Some(Virtual::Fragment(variable)) => from == variable,
            // All references of a function: a part is needed by others, and by variables that the function fills.
            Some(Virtual::PartOf(function)) => self.stand_for(from).iter().any(|it| it == function),
            None => self.stand_for(from).iter().any(|it| self.mentions(it, to)),
        }
    }

    /// The globals whose text shows the references of a symbol. A comparison is that of the parts of a type, some of
    /// which are in an array beside it; a fragment is part of some function that fills the variable.
    pub(crate) fn stand_for(&self, name: &str) -> Vec<String> {
        match virtual_of(name) {
            None => vec![name.to_owned()],
            Some(Virtual::PartOf(function)) => vec![function.to_owned()],
            Some(Virtual::Comparison(ty)) => {
                let arrays = self.mentions.get(ty).into_iter().flatten().cloned();
                arrays.chain([ty.to_owned()]).collect()
            }
            Some(Virtual::Fragment(variable)) => {
                let fills = |function: &&String| self.mentions(function, variable);
                self.text.keys().filter(fills).cloned().collect()
            }
        }
    }

    /// Whether a name is one of the module's, or of a virtual symbol that is made of one.
    pub(crate) fn knows(&self, name: &str) -> bool {
        match virtual_of(name) {
            None => self.text.contains_key(name),
            Some(Virtual::Comparison(of) | Virtual::Fragment(of) | Virtual::PartOf(of)) => {
                self.text.contains_key(of)
            }
        }
    }

    /// The text of a global; empty when there is none.
    pub(crate) fn text(&self, name: &str) -> &str {
        self.text.get(name).map_or("", String::as_str)
    }

    /// Whether there is such a record. What is `None` may be anything.
    pub(crate) fn has_record(&self, kind: u32, owner: &str, wanted: [Option<&str>; 3]) -> bool {
        self.records.iter().any(|record| {
            let fields = [&record.target, &record.info, &record.fntype];
            let same = |(wanted, field): (Option<&str>, &String)| wanted.is_none_or(|wanted| wanted == field);
            record.kind == kind && record.owner == owner && wanted.into_iter().zip(fields).all(same)
        })
    }

    /// The calls through interfaces that a function has, by ids.
    pub(crate) fn calls(&self, function: &str) -> impl Iterator<Item = Call<'_>> {
        let checks = self.text(function).lines().filter(|line| line.contains("@llvm.type.checked.load("));
        checks.filter_map(|line| {
            let value =
                |key: &str| line.split_once(&format!("\"llgo.interface.{key}\"=\""))?.1.split('"').next();
            let Some(index) = value("index") else {
                let id = line.split_once("metadata !\"")?.1.split('"').next()?;
                return Some(Call { name: method_name(id)?, interface: Vec::new() });
            };
            let methods = (0..).map_while(|at: usize| value(&format!("method.{at}")));
            let interface: Vec<_> = methods.filter_map(method_name).collect();
            Some(Call { name: interface.get(index.parse::<usize>().ok()?)?, interface })
        })
    }

    /// Whether an interface type lists a method.
    pub(crate) fn lists(&self, interface: &str, name: &str, mtyp: &str) -> bool {
        let lists = self.mentions.get(interface).into_iter().flatten().filter(|it| it.ends_with("$imethods"));
        let mut methods = lists.flat_map(|list| imethods(self.text(list)));
        methods.any(|(method, ty)| self.string(&method) == name && ty == mtyp)
    }

    /// Whether a function calls one that it was not told, which returns what a look-up of `reflect.Type` or of
    /// `reflect.Value` does.
    pub(crate) fn looks_up_in_types(&self, function: &str) -> bool {
        const RESULTS: [&str; 3] = ["(%reflect.Method)", "(%reflect.Value)", "({ %reflect.Method, i1 })"];
        let returns = |line: &str| RESULTS.iter().any(|result| line.contains(result));
        self.text(function).lines().any(|line| line.contains(" call void %") && returns(line))
    }

    /// What a constant array of bytes spells.
    pub(crate) fn string(&self, name: &str) -> String {
        let text = self.text(name);
        let quoted = text.split_once("c\"").and_then(|(_, rest)| rest.split_once('"'));
        quoted.map_or(String::new(), |(bytes, _)| bytes.to_owned())
    }
}

/// A virtual symbol, with the global that its name has.
pub(crate) enum Virtual<'a> {
    /// The need of a type's Equal.
    Comparison(&'a str),
    /// The fragment of a variable.
    Fragment(&'a str),
    /// A part of a function, of which no more is said.
    PartOf(&'a str),
}

/// The virtual symbol of a name.
pub(crate) fn virtual_of(name: &str) -> Option<Virtual<'_>> {
    let part = ["initialiser of several variables in ", "unused values in "];
    if let Some(function) = part.iter().find_map(|start| name.strip_prefix(start)) {
        return Some(Virtual::PartOf(function));
    }
    let comparison = name.strip_prefix("comparison of ").map(Virtual::Comparison);
    comparison.or_else(|| name.strip_prefix("initialiser of ").map(Virtual::Fragment))
}

/// The name in the id of a method.
fn method_name(id: &str) -> Option<&str> {
    Some(id.strip_prefix("go.method.")?.split_once(':')?.0)
}

/// The groups of attributes by which calls say of which interface they are.
fn attributes(module: &str) -> HashMap<&str, &str> {
    let groups = module.lines().filter_map(|line| line.strip_prefix("attributes ")?.split_once(" = "));
    groups.filter(|(_, attributes)| attributes.contains("\"llgo.interface.")).collect()
}

/// The name that `text` begins with after its `@`, and what follows it.
fn symbol(text: &str) -> Option<(String, &str)> {
    let text = text.strip_prefix('@')?;
    if let Some(quoted) = text.strip_prefix('"') {
        let end = quoted.find('"')?;
        return Some((quoted[..end].to_owned(), &quoted[end + 1..]));
    }
    let is_name = |char: char| char.is_ascii_alphanumeric() || "-$._".contains(char);
    let end = text.find(|char| !is_name(char)).unwrap_or(text.len());
    let name = &text[..end];
    // What has no name is called as it is printed.
    let nameless = name.bytes().all(|byte| byte.is_ascii_digit());
    Some((if nameless { format!("@{name}") } else { name.to_owned() }, &text[end..]))
}

fn first_symbol(line: &str) -> String {
    line.find('@').and_then(|at| symbol(&line[at..])).unwrap_or_default().0
}

/// All symbols that a text mentions. Text in quotes is no mention.
fn symbols(mut text: &str) -> HashSet<String> {
    let mut found = HashSet::new();
    while let Some(at) = text.find(['@', '"']) {
        text = &text[at..];
        if let Some((name, rest)) = symbol(text) {
            found.insert(name);
            text = rest;
        } else {
            text = text[1..].split_once('"').map_or("", |(_, rest)| rest);
        }
    }
    found
}

/// The pointer that follows a `ptr `: a symbol, or `null`. A constant expression counts as the symbol in it.
fn pointer(text: &str) -> Option<(String, &str)> {
    let text = text.trim_start_matches([',', ' ']).strip_prefix("ptr ")?;
    match text.strip_prefix("null") {
        Some(rest) => Some(("null".to_owned(), rest)),
        None => symbol(&text[text.find('@')?..]),
    }
}

/// The initializer before its method table, and the table. Slots have the symbol of their name for a name.
fn slots_of(text: &str) -> Option<(&str, Vec<Slot>)> {
    let method = |at: &usize| {
        let name = text[*at + 5..].split('"').next().unwrap_or_default();
        name.split_once("runtime/abi.Method")
            .is_some_and(|(_, rest)| rest.is_empty() || rest.starts_with('.'))
    };
    let start = text.match_indices("] [%\"").map(|(at, _)| at).find(method)?;
    let ty = format!("%\"{}\" {{", text[start + 5..].split('"').next()?);
    let slot = |text: &str| {
        let (name, rest) = pointer(&text[text.find("ptr ")?..])?;
        let (mtyp, rest) = pointer(rest.split_once('}')?.1)?;
        let (ifn, rest) = pointer(rest)?;
        let (tfn, _) = pointer(rest)?;
        Some(Slot { name, mtyp, bodies: [ifn, tfn] })
    };
    Some((&text[..start], text[start..].split(&ty).skip(1).filter_map(slot).collect()))
}

/// The symbols of names and func types in an interface's list of methods.
fn imethods(text: &str) -> impl Iterator<Item = (String, String)> + '_ {
    let method = |text: &str| {
        let (name, rest) = pointer(&text[text.find("ptr ")?..])?;
        Some((name, pointer(rest.split_once('}')?.1)?.0))
    };
    text.split("/abi.Imethod").filter_map(method)
}

fn records(text: &str) -> Vec<Record> {
    let record = |text: &str| {
        let (kind, rest) = text.split_once(',')?;
        let (owner, rest) = pointer(rest)?;
        let (target, rest) = pointer(rest)?;
        let (_, rest) = rest.split_once("i64 ")?;
        let (info, rest) = pointer(&rest[rest.find(',')?..])?;
        let (fntype, _) = pointer(rest)?;
        Some(Record { kind: kind.trim().parse().ok()?, owner, target, info, fntype })
    };
    text.split("{ i32 ").skip(1).filter_map(record).collect()
}
