//! What LLGo makes of a program when it is given a plugin: its modules in the `type-metadata` dialect, remade.
//!
//! LLGo's newer protocol has calls ask for exact ids of their interfaces, and writes a certificate for each conversion
//! of a known type. The descriptors are the same. So the bundled modules are enough: a call's place in its itab says
//! which method of the interface it is, and the interfaces that the modules describe say which others there are. A call
//! that this does not tell the interface of is an error: [`INTERFACES`] is for those.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use anyhow::{bail, ensure, Context, Result};

/// Interfaces that calls are of which no module describes: the ids of their methods, line by line and in order, with an
/// empty line between two of them.
const INTERFACES: &str = include_str!("../data/interfaces.txt");

/// What the names of the ids of methods begin with, by name and signature.
const METHOD: &str = "go.method.";
const REFLECT: [&str; 2] = ["go.method.value.reflect", "go.method.type.reflect"];
const CHECKED_LOAD: &str = "@llvm.type.checked.load(";
const NEW_ITAB: &str = "/internal/runtime.NewItab\"(";
/// Where the functions of an itab begin, and how far they are from each other.
const FIRST: usize = 24;
const WORD: usize = 8;

/// The remade modules of a program as files: once per process and `name`.
pub fn modules(name: &str, originals: &[PathBuf]) -> Result<Vec<PathBuf>> {
    static MADE: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    // Held while writing, so that a trial that needs the same modules waits for them.
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let dir = crate::target_dir().join(format!("whole-programs/exact/{name}/modules-{}", std::process::id()));
    let path = |original: &PathBuf| Ok(dir.join(original.file_name().context("a module has no name")?));
    let remade: Vec<_> = originals.iter().map(path).collect::<Result<_>>()?;
    if !made.contains(&dir) {
        let read = |path: &PathBuf| {
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
        };
        let texts = originals.iter().map(read).collect::<Result<Vec<_>>>()?;
        let texts = remake(&texts).with_context(|| format!("cannot remake {name}"))?;
        fs::create_dir_all(&dir)?;
        for (path, text) in remade.iter().zip(texts) {
            fs::write(path, text)?;
        }
        made.insert(dir);
    }
    Ok(remade)
}

/// All modules of a program, remade.
fn remake(modules: &[String]) -> Result<Vec<String>> {
    let mut facts = Facts::default();
    for module in modules {
        facts.read_types(module)?;
    }
    for module in modules {
        facts.read_interfaces(module)?;
    }
    modules.iter().map(|module| facts.remade(module)).collect()
}

/// The methods of an interface, by the ids of their names and signatures, in the order of its itabs. One that begins
/// with [`UNKNOWN`] is not known.
type Interface = Vec<String>;

const UNKNOWN: char = '?';

/// What all modules of a program say together. Symbols are spelled as in IR, quotes included.
#[derive(Default)]
struct Facts {
    types: HashMap<String, Type>,
    /// The ids that calls ask for.
    called: BTreeSet<String>,
    /// The ids of methods, by name and func type.
    ids: HashMap<(String, String), String>,
    /// The interfaces, each with the symbols of its descriptors.
    interfaces: BTreeMap<Interface, BTreeSet<String>>,
    interface_of: HashMap<String, Interface>,
}

/// A type that has methods.
struct Type {
    hash: String,
    /// Id and Ifn of each.
    methods: Vec<(String, String)>,
}

impl Facts {
    fn read_types(&mut self, module: &str) -> Result<()> {
        let strings = strings(module);
        let nodes = method_nodes(module);
        self.called.extend(
            checks(module).filter_map(|(_, rest)| {
                Some(rest.split_once("metadata !\"")?.1.split_once('"')?.0.to_owned())
            }),
        );
        for (symbol, parts) in constants(module) {
            let Some(fields) = group(parts[0]).map(split) else { continue };
            let Some(methods) = fields.get(2).filter(|it| it.contains("/abi.Method\"] [")) else { continue };
            let attached = parts[1..].iter().filter_map(|part| part.strip_prefix("!type "));
            let mut ids: Vec<_> = attached.filter_map(|node| nodes.get(node)).collect();
            ids.sort();
            let methods = split(group(methods).unwrap_or_default());
            ensure!(
                ids.len() == methods.len(),
                "{symbol} has {} methods and {} ids",
                methods.len(),
                ids.len()
            );
            let mut all = Vec::new();
            for (method, (_, id)) in methods.into_iter().zip(ids) {
                let fields = split(group(method).unwrap_or_default());
                let (name, func) =
                    named(&fields, &strings).with_context(|| format!("a method of {symbol}"))?;
                let ifn = fields.get(2).context("a method has no Ifn")?;
                let known = self.ids.entry((name, func)).or_insert_with(|| (*id).clone());
                ensure!(known == id, "{known} and {id} have name and func type in common");
                all.push(((*id).clone(), (*ifn).to_owned()));
            }
            let hash = hash(fields[0]).with_context(|| format!("{symbol} has no hash"))?;
            self.types.insert(symbol.to_owned(), Type { hash: hash.to_owned(), methods: all });
        }
        Ok(())
    }

    fn read_interfaces(&mut self, module: &str) -> Result<()> {
        let strings = strings(module);
        let constants: HashMap<_, _> = constants(module).collect();
        for (symbol, parts) in &constants {
            // By itself, or as the first part of a named type's.
            let Some(mut fields) = group(parts[0]).map(split) else { continue };
            if fields[0].contains("/abi.InterfaceType\" {") {
                fields = split(group(fields[0]).unwrap_or_default());
            }
            let Some(list) = fields.get(2).and_then(|slice| first(slice)) else { continue };
            if !list.trim_end_matches('"').ends_with("$imethods") {
                continue;
            }
            let list = constants.get(list).with_context(|| format!("{list} of {symbol} is not here"))?;
            let interface = split(group(list[0]).unwrap_or_default()).into_iter().map(|method| {
                let fields = split(group(method).unwrap_or_default());
                let (name, func) = named(&fields, &strings)?;
                self.id(name, func, &constants, &strings)
            });
            let interface: Interface =
                interface.collect::<Result<_>>().with_context(|| format!("a method of {symbol}"))?;
            self.interfaces.entry(interface.clone()).or_default().insert((*symbol).to_owned());
            self.interface_of.insert((*symbol).to_owned(), interface);
        }
        Ok(())
    }

    /// The id of a method: as some type has it, else as func types are written, which name packages where ids name
    /// paths. So where a package is in it, some call has to ask for the very id.
    fn id(
        &self,
        name: String,
        func: String,
        constants: &HashMap<&str, Vec<&str>>,
        strings: &HashMap<&str, &str>,
    ) -> Result<String> {
        let key = (name, func);
        if let Some(id) = self.ids.get(&key) {
            return Ok(id.clone());
        }
        let (name, func) = key;
        let signature = constants.get(func.as_str()).and_then(|it| group(it[0])).map(split);
        let ty = signature.as_ref().and_then(|fields| group(fields[0])).map(split);
        let text = ty.and_then(|fields| strings.get(first(fields.get(9)?)?).copied());
        let text = text.with_context(|| format!("{func} says no signature"))?;
        let id = format!("{METHOD}{name}:{text}");
        let is_known = !text.contains('.') || self.called.contains(&id);
        Ok(if is_known { id } else { format!("{UNKNOWN}{id}") })
    }

    /// The interface that a call is of: the only one that has the method in that place; of several, the only one that
    /// the function or else the module refers to.
    fn called(&self, id: &str, index: usize, function: &str, module: &str) -> Result<Interface> {
        let has = |interface: &Interface| interface.get(index).is_some_and(|method| method == id);
        let all: Vec<_> = self.interfaces.iter().filter(|(interface, _)| has(interface)).collect();
        if all.is_empty() {
            let mut written = INTERFACES.split("\n\n").map(|it| it.lines().map(str::to_owned).collect());
            return written.find(has).with_context(|| format!("no interface has {id} as method {index}"));
        }
        let named_in = |text: &str| {
            let is_named = |symbols: &BTreeSet<String>| symbols.iter().any(|symbol| mentions(text, symbol));
            all.iter().copied().filter(|(_, symbols)| is_named(symbols)).collect()
        };
        for few in [all.clone(), named_in(function), named_in(module)] {
            if let [(interface, _)] = few[..] {
                let is_known = !interface.iter().any(|method| method.starts_with(UNKNOWN));
                ensure!(is_known, "not all methods of the interface can be told: {interface:#?}");
                return Ok(interface.clone());
            }
        }
        bail!("{} interfaces have {id} as method {index}, and nothing tells which is called", all.len());
    }

    fn remade(&self, module: &str) -> Result<String> {
        let mut text = String::new();
        let mut certificates = BTreeMap::new();
        for (function, lines) in functions(module) {
            for line in lines {
                text += &self.line(line, function, module)?;
                text.push('\n');
                if let Some((interface, ty)) = converted(line) {
                    certificates.insert(format!("_llgo_itab${}", key([interface, ty])), (interface, ty));
                }
            }
        }
        self.add_certificates(&mut text, &certificates)?;
        Ok(text)
    }

    /// A line of a function, where it is a call through an interface by an exact id.
    fn line(&self, line: &str, function: &str, module: &str) -> Result<String> {
        let Some((head, operands)) = checks(line).next() else { return Ok(line.to_owned()) };
        let (slot, rest) = operands.split_once(", i32 ").with_context(|| line.to_owned())?;
        let (offset, rest) = rest.split_once(", metadata !\"").with_context(|| line.to_owned())?;
        let (id, rest) = rest.split_once('"').with_context(|| line.to_owned())?;
        let rest = rest.strip_prefix(')').with_context(|| line.to_owned())?;
        let is_lookup = REFLECT.iter().any(|any| {
            id.strip_prefix(any)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.') && !rest.contains(':'))
        });
        if is_lookup || !id.starts_with(METHOD) {
            return Ok(line.to_owned());
        }
        let slot = slot.strip_prefix("ptr ").unwrap_or(slot);
        let index = index(slot, function)
            .with_context(|| format!("cannot tell the place of {slot} in its itab:\n{line}"))?;
        let interface = self.called(id, index, function, module).with_context(|| line.to_owned())?;
        let exact = exact(&interface);
        let mut attributes = vec![
            ("call".to_owned(), "1".to_owned()),
            ("id".to_owned(), exact.clone()),
            ("index".to_owned(), index.to_string()),
            ("count".to_owned(), interface.len().to_string()),
        ];
        let methods = interface.into_iter().enumerate();
        attributes.extend(methods.map(|(index, id)| (format!("method.{index}"), id)));
        let attributes: String =
            attributes.iter().map(|(key, value)| format!(" \"llgo.interface.{key}\"=\"{value}\"")).collect();
        Ok(format!(
            "{head}{CHECKED_LOAD}ptr {slot}, i32 {offset}, metadata !\"{exact}.m{index}\"){attributes}{rest}"
        ))
    }

    /// Adds a certificate for each conversion of a known type.
    fn add_certificates(&self, text: &mut String, all: &BTreeMap<String, (&str, &str)>) -> Result<()> {
        let mut node = first_free_node(text);
        let mut nodes = String::new();
        let mut listed = Vec::new();
        for (name, &(interface, ty)) in all {
            let methods =
                self.interface_of.get(interface).with_context(|| format!("{interface} is not known"))?;
            let Type { hash, methods: own } =
                self.types.get(ty).with_context(|| format!("{ty} is not known"))?;
            let body = |id: &String| Some(own.iter().find(|(own, _)| own == id)?.1.as_str());
            // Where a type has not all methods, it was an assertion, before an optimizer saw what is asserted.
            let Some(bodies) = methods.iter().map(body).collect::<Option<Vec<_>>>() else { continue };
            let mut slots = String::new();
            for index in 0..methods.len() {
                slots += &format!(", !llgo.static.itab.slot !{node}");
                let (offset, exact) = (FIRST + WORD * index, exact(methods));
                nodes += &format!("!{node} = !{{i64 {offset}, !\"{exact}.m{index}\"}}\n");
                node += 1;
            }
            let array = format!("[{} x ptr]", bodies.len());
            let itab = format!("{{ ptr {interface}, ptr {ty}, {hash}, {array} [{}] }}", bodies.join(", "));
            *text += &format!(
                "@\"{name}\" = weak_odr constant {{ ptr, ptr, i32, {array} }} {itab}, align 8{slots}\n"
            );
            listed.push(format!("ptr @\"{name}\""));
        }
        if !listed.is_empty() {
            list_as_used(text, &listed);
        }
        *text += &nodes;
        Ok(())
    }
}

/// The id of an interface, the same for equal lists of methods in whatever package.
fn exact(interface: &Interface) -> String {
    format!("{METHOD}i.{}", key(interface.iter().map(String::as_str)))
}

/// A hash of some texts, of 64 bits: FNV-1a.
fn key<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let bytes = texts.into_iter().flat_map(|text| text.bytes().chain([0]));
    let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    format!("{hash:016x}")
}

/// Puts `members` into `@llvm.compiler.used`, which may not be there yet.
fn list_as_used(text: &mut String, members: &[String]) {
    const LIST: &str = "@llvm.compiler.used = appending global [";
    let old = text.lines().find(|line| line.starts_with(LIST)).map(str::to_owned);
    let mut all: Vec<&str> =
        old.as_deref().and_then(|line| group(split(line)[0])).map(split).unwrap_or_default();
    all.extend(members.iter().map(String::as_str));
    let list = format!("{LIST}{} x ptr] [{}], section \"llvm.metadata\"", all.len(), all.join(", "));
    match old {
        Some(old) => *text = text.replace(&old, &list),
        None => *text += &format!("{list}\n"),
    }
}

/// The calls that ask for an id: the text before and after the opening bracket.
fn checks(module: &str) -> impl Iterator<Item = (&str, &str)> {
    let calls = module.lines().filter_map(|line| line.split_once(CHECKED_LOAD));
    calls.filter(|(head, _)| !head.starts_with("declare"))
}

/// Interface and type of a conversion, where both are known.
fn converted(line: &str) -> Option<(&str, &str)> {
    let (head, arguments) = line.split_once(NEW_ITAB)?;
    let arguments = split(arguments.rsplit_once(')')?.0);
    let is_call = !head.starts_with("declare") && arguments.len() == 2;
    is_call.then(|| Some((global(arguments[0])?, global(arguments[1])?)))?
}

/// Which function of an itab a slot holds: its place is a constant many bytes behind the itab.
fn index(slot: &str, function: &str) -> Option<usize> {
    let definition = format!("  {slot} = getelementptr ");
    let line = function.lines().find(|line| line.starts_with(&definition))?;
    let mut parts = split(line);
    let offset = parts.pop()?.strip_prefix("i64 ")?;
    let is_in_bytes = parts.len() == 2 && parts[0].ends_with(" i8");
    let offset: usize = offset.parse().ok().filter(|_| is_in_bytes)?;
    let place = offset.checked_sub(FIRST)?;
    (place % WORD == 0).then_some(place / WORD)
}

/// A module's functions, each with its lines, and the text between them.
fn functions(module: &str) -> Vec<(&str, Vec<&str>)> {
    let mut all = Vec::new();
    let mut rest = module;
    while !rest.is_empty() {
        let end = if rest.starts_with("define ") {
            rest.find("\n}\n").map(|end| end + "\n}\n".len())
        } else {
            rest.find("\ndefine ").map(|end| end + 1)
        };
        let (part, more) = rest.split_at(end.unwrap_or(rest.len()));
        all.push((part, part.lines().collect()));
        rest = more;
    }
    all
}

/// The module's constants that have a value, each with the texts between its commas: linkage, type and value; then
/// alignment and metadata.
fn constants(module: &str) -> impl Iterator<Item = (&str, Vec<&str>)> {
    let definitions = module.lines().filter(|line| line.starts_with('@') && line.contains(" constant "));
    definitions.filter_map(|line| {
        let (symbol, _) = line.split_once(" = ")?;
        Some((symbol, split(line)))
    })
}

/// The bytes of the module's strings, as IR spells them.
fn strings(module: &str) -> HashMap<&str, &str> {
    let bytes = |part: &'_ str| -> Option<(usize, usize)> { Some((part.find(" c\"")? + 3, part.len() - 1)) };
    constants(module)
        .filter_map(|(symbol, parts)| {
            let (start, end) = bytes(parts[0])?;
            Some((symbol, parts[0].get(start..end)?))
        })
        .collect()
}

/// The metadata nodes with an id of a method's name and signature, by their names.
fn method_nodes(module: &str) -> HashMap<&str, (usize, String)> {
    let node = |line: &'_ str| -> Option<(usize, String)> {
        let (offset, id) = line.split_once(" = !{i64 ")?.1.split_once(", !\"")?;
        let id = id.strip_suffix("\"}")?;
        let is_method = id.starts_with(METHOD) && id.contains(':');
        is_method.then(|| Some((offset.parse().ok()?, id.to_owned())))?
    };
    let lines = module.lines().filter(|line| line.starts_with('!'));
    lines.filter_map(|line| Some((line.split_once(" = ")?.0, node(line)?))).collect()
}

fn first_free_node(module: &str) -> usize {
    let number = |line: &str| line.strip_prefix('!')?.split_once(" = ")?.0.parse::<usize>().ok();
    module.lines().filter_map(number).max().map_or(0, |last| last + 1)
}

/// The name and the func type of a method, of an interface or of a type.
fn named(fields: &[&str], strings: &HashMap<&str, &str>) -> Result<(String, String)> {
    let name = fields.first().and_then(|field| {
        let text = strings.get(first(field)?)?;
        // A part of a longer string would need the length.
        field.ends_with(&format!(", i64 {} }}", text.len())).then(|| (*text).to_owned())
    });
    let func = fields.get(1).and_then(|field| global(field));
    match (name, func) {
        (Some(name), Some(func)) => Ok((name, func.to_owned())),
        _ => bail!("no name or no func type: {fields:?}"),
    }
}

/// The hash in the common part of a descriptor.
fn hash(descriptor: &str) -> Option<&str> {
    let fields = split(group(descriptor)?);
    match fields.get(2) {
        Some(hash) if fields[0].starts_with("i64 ") => {
            Some(hash).copied().filter(|it| it.starts_with("i32 "))
        }
        _ => hash(fields[0]),
    }
}

/// The symbol that a pointer is.
fn global(pointer: &str) -> Option<&str> {
    let at = pointer.strip_prefix("ptr ")?.find('@')? + "ptr ".len();
    let symbol = &pointer[at..];
    let is_whole = match symbol.strip_prefix("@\"") {
        Some(quoted) => quoted.find('"') == Some(quoted.len() - 1),
        None => symbol[1..].bytes().all(is_plain),
    };
    is_whole.then_some(symbol)
}

/// The symbol that the first part of a string or a slice is.
fn first(value: &str) -> Option<&str> {
    global(split(group(value)?)[0])
}

/// Whether a text has a symbol in it, as a whole word.
fn mentions(text: &str, symbol: &str) -> bool {
    let is_end = |at: usize| symbol.ends_with('"') || !text.as_bytes().get(at).copied().is_some_and(is_plain);
    text.match_indices(symbol).any(|(at, _)| is_end(at + symbol.len()))
}

/// What names have that need no quotes.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-$._".contains(&byte)
}

/// The text in the brackets that a value ends with.
fn group(value: &str) -> Option<&str> {
    let mut open = None;
    let mut depth = 0;
    for (at, byte) in unquoted(value) {
        match byte {
            b'{' | b'[' | b'(' => {
                if depth == 0 {
                    open = Some(at + 1);
                }
                depth += 1;
            }
            b'}' | b']' | b')' => depth -= 1,
            _ => {}
        }
    }
    let is_last = value.ends_with(['}', ']']);
    Some(value[open.filter(|_| is_last)?..value.len() - 1].trim())
}

/// The texts between commas that are in no brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, byte) in unquoted(text) {
        match byte {
            b'{' | b'[' | b'(' => depth += 1,
            b'}' | b']' | b')' => depth -= 1,
            b',' if depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts
}

/// The bytes outside of quotes.
fn unquoted(text: &str) -> impl Iterator<Item = (usize, u8)> + '_ {
    let mut quoted = false;
    text.bytes().enumerate().filter(move |&(_, byte)| {
        quoted ^= byte == b'"';
        !quoted && byte != b'"'
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TYPES: &str = r#"
@s.Read = private constant [4 x i8] c"Read"
@s.Seek = private constant [4 x i8] c"Seek"
@s.func = private constant [6 x i8] c"func()"
@func = constant %"rt/abi.FuncType" { %"rt/abi.Type" { i64 8, i64 8, i32 3, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %S { ptr @s.func, i64 6 }, ptr null }, %Slice zeroinitializer, %Slice zeroinitializer }
@"I$imethods" = constant [2 x %"rt/abi.Imethod"] [%"rt/abi.Imethod" { %S { ptr @s.Read, i64 4 }, ptr @func }, %"rt/abi.Imethod" { %S { ptr @s.Seek, i64 4 }, ptr @func }]
@I = constant %"rt/abi.InterfaceType" { %"rt/abi.Type" { i64 16, i64 16, i32 5 }, %S zeroinitializer, %Slice { ptr @"I$imethods", i64 2, i64 2 } }
@"J$imethods" = constant [1 x %"rt/abi.Imethod"] [%"rt/abi.Imethod" { %S { ptr @s.Read, i64 4 }, ptr @func }]
@J = constant { %"rt/abi.InterfaceType", %U, [0 x %"rt/abi.Method"] } { %"rt/abi.InterfaceType" { %"rt/abi.Type" { i64 16, i64 16, i32 6 }, %S zeroinitializer, %Slice { ptr @"J$imethods", i64 1, i64 1 } }, %U zeroinitializer, [0 x %"rt/abi.Method"] zeroinitializer }
@T = constant { %"rt/abi.StructType", %U, [2 x %"rt/abi.Method"] } { %"rt/abi.StructType" { %"rt/abi.Type" { i64 8, i64 8, i32 7 } }, %U zeroinitializer, [2 x %"rt/abi.Method"] [%"rt/abi.Method" { %S { ptr @s.Read, i64 4 }, ptr @func, ptr @"(*T).Read", ptr @T.Read }, %"rt/abi.Method" { %S { ptr @s.Seek, i64 4 }, ptr @func, ptr @"(*T).Seek", ptr @T.Seek }] }, align 8, !type !1, !type !0
"#;
    const NODES: &str = r#"
!0 = !{i64 120, !"go.method.Read:func()"}
!1 = !{i64 160, !"go.method.Seek:func()"}
"#;

    fn remade(code: &str) -> Result<String> {
        Ok(remake(&[format!("{TYPES}\n{code}\n{NODES}")])?.remove(0))
    }

    /// A call of the method `name` at a place of an itab, in a function that refers to `to`.
    fn call(name: &str, place: usize, to: &str) -> String {
        format!(
            "define void @f(ptr %itab) {{\n  call void @g(ptr {to})\n  %slot = getelementptr i8, ptr %itab, i64 {place}\n  \
             %f = call {{ ptr, i1 }} {CHECKED_LOAD}ptr %slot, i32 0, metadata !\"go.method.{name}:func()\") #7, !dbg !3\n}}\n"
        )
    }

    #[test]
    fn a_call_says_all_of_its_interface() -> Result<()> {
        let id = exact(&vec!["go.method.Read:func()".to_owned(), "go.method.Seek:func()".to_owned()]);
        let attributes = format!(
            r#""llgo.interface.call"="1" "llgo.interface.id"="{id}" "llgo.interface.index"="1" "llgo.interface.count"="2" "llgo.interface.method.0"="go.method.Read:func()" "llgo.interface.method.1"="go.method.Seek:func()""#
        );
        let line = format!("metadata !\"{id}.m1\") {attributes} #7, !dbg !3\n");
        let text = remade(&call("Seek", 32, "null"))?;
        assert!(text.contains(&line), "{text}");
        Ok(())
    }

    #[test]
    fn what_the_function_refers_to_tells_two_interfaces_apart() -> Result<()> {
        for (symbol, count) in [("@I", 2), ("@J", 1)] {
            let text = remade(&call("Read", 24, symbol))?;
            assert!(text.contains(&format!("\"llgo.interface.count\"=\"{count}\"")), "{text}");
        }
        // The module has both.
        assert!(remade(&call("Read", 24, "null")).is_err());
        Ok(())
    }

    #[test]
    fn an_unknown_interface_is_an_error() {
        for (name, place) in [("Write", 24), ("Seek", 24), ("Seek", 36), ("Seek", 8)] {
            assert!(remade(&call(name, place, "null")).is_err(), "{name} at {place}");
        }
    }

    #[test]
    fn a_conversion_of_a_known_type_has_a_certificate() -> Result<()> {
        let list = "@llvm.compiler.used = appending global [1 x ptr] [ptr @x], section \"llvm.metadata\"\n";
        let conversion = |ty| {
            format!("{list}define void @f(ptr %0) {{\n  %1 = call ptr @\"rt/internal/runtime.NewItab\"(ptr nonnull @I, ptr {ty})\n}}\n")
        };
        let text = remade(&conversion("nonnull @T"))?;
        let itab = "{ ptr @I, ptr @T, i32 7, [2 x ptr] [ptr @\"(*T).Read\", ptr @\"(*T).Seek\"] }";
        assert!(
            text.contains(&format!(
                "{itab}, align 8, !llgo.static.itab.slot !2, !llgo.static.itab.slot !3\n"
            )),
            "{text}"
        );
        assert!(
            text.contains("@llvm.compiler.used = appending global [2 x ptr] [ptr @x, ptr @\"_llgo_itab$"),
            "{text}"
        );
        assert!(
            text.contains("!2 = !{i64 24, !\"go.method.i.")
                && text.contains("!3 = !{i64 32, !\"go.method.i.")
        );
        let text = remade(&conversion("%0"))?;
        assert!(text.contains(list) && !text.contains("_llgo_itab$"), "{text}");
        Ok(())
    }

    #[test]
    fn look_ups_by_reflection_and_other_checks_stay() -> Result<()> {
        for id in ["go.method.value.reflect", "go.method.type.reflect.Read", "_ZTS1A"] {
            let call = format!("define void @f(ptr %0) {{\n  %1 = call {{ ptr, i1 }} {CHECKED_LOAD}ptr %0, i32 0, metadata !\"{id}\")\n}}\n");
            assert!(remade(&call)?.contains(&call));
        }
        Ok(())
    }
}
