//! `why=*`: of everything live a path, and of every path every step.

use std::collections::{BTreeSet, HashSet};
use std::fs;

use anyhow::{bail, ensure, Context, Result};
use llgo_dce_harness::case::Case;
use llgo_dce_harness::plugin;
use llgo_dce_harness::process;
use llgo_dce_harness::steps::{opt_with_plugin, text_through};
use llgo_dce_harness::text::defined_functions;
use llgo_dce_harness::tools::Tools;

use crate::ir::{virtual_of, Call, Ir, Slot};
use crate::whole;

/// The claim that the rest of a path is about.
#[derive(Debug, Clone, PartialEq)]
enum At {
    Live(String),
    InIface(String),
    /// A method that is asked for.
    Method(String),
    /// The comparison of a type, which is asked for.
    Equal,
    /// An entry of a registry, which is asked for.
    Entry {
        table: String,
        key: String,
    },
    /// The path has come to a root.
    End,
}

/// Packages that compare values of any type; the runtime does, too.
const COMPARING: [&str; 5] =
    ["reflect.", "internal/reflectlite.", "internal/abi.", "internal/sync.", "unique."];

/// What makes a root of a symbol.
type IsRoot = fn(&Ir, &str) -> bool;

/// Every kind of root that the programs have, as it is said.
const ROOTS: [(&str, IsRoot); 5] = [
    (" (entry point)", |_, name| ["main", "_start", "__main_argc_argv"].contains(&name)),
    (" (LLVM's list of what is used)", |_, name| ["llvm.used", "llvm.compiler.used"].contains(&name)),
    (" (runs before or after main)", |_, name| ["llvm.global_ctors", "llvm.global_dtors"].contains(&name)),
    (" (visible, with a plain C name)", |ir, name| {
        let visible =
            ["internal", "private"].iter().all(|linkage| !ir.text(name).contains(&format!(" {linkage} ")));
        visible && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    }),
    (" (the unreachable method, to which slots may refer)", |_, name| name.ends_with(".unreachableMethod")),
];

pub(crate) fn every_step_is_in_the_ir(case: &Case) -> Result<()> {
    let build = case.build()?;
    let module = whole::module(case, &build)?;
    let text = fs::read_to_string(&module)?;
    let said = said(&module, "print<llgo-dce;why=*>")?;
    fs::write(build.path("why.txt"), &said)?;
    let mut checker = Checker { ir: Ir::read(&text), ..Checker::default() };
    for (number, line) in said.lines().enumerate() {
        checker.line(line).with_context(|| format!("line {} of why.txt: {line}", number + 1))?;
    }
    ensure!(checker.at.is_none_or(|at| at == At::End), "the last path ends nowhere");
    let live_slots =
        said.lines().filter(|line| line.starts_with("  slot ") && line.contains(": live, ")).count();
    ensure!(
        live_slots == checker.methods.len(),
        "{live_slots} slots are live, {} explained",
        checker.methods.len()
    );
    for function in left(case, &module)? {
        let added = function == "llgo-dce.unreachableMethod";
        ensure!(added || checker.symbols.contains(&function), "{function} is left, and nobody says why");
    }
    Ok(())
}

/// What a pipeline says on standard error.
fn said(module: &std::path::Path, passes: &str) -> Result<String> {
    let mut opt = opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
    opt.arg(format!("-passes={passes}")).arg("-disable-output").arg(module).env("LLGO_DCE_LOG", "error");
    Ok(String::from_utf8(process::run(&mut opt)?.stderr)?)
}

/// The functions that are left after the pass and GlobalDCE.
fn left(case: &Case, module: &std::path::Path) -> Result<BTreeSet<String>> {
    let mut opt = opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
    opt.arg("-passes=llgo-dce,internalize,globaldce").env("LLGO_DCE_LOG", "error");
    let api: Vec<String> = case.program.exports()?.into_iter().chain(["main".to_owned()]).collect();
    opt.arg(format!("-internalize-public-api-list={}", api.join(",")));
    Ok(defined_functions(&String::from_utf8(text_through(opt, module)?)?))
}

#[derive(Default)]
struct Checker {
    ir: Ir,
    at: Option<At>,
    /// The method that the paragraph is about.
    method: String,
    /// Methods and symbols that have a paragraph.
    methods: HashSet<String>,
    symbols: HashSet<String>,
}

impl Checker {
    fn line(&mut self, line: &str) -> Result<()> {
        if let Some(step) = line.strip_prefix(">>> ") {
            let at = self.at.take().context("a step of nothing")?;
            ensure!(at != At::End, "a step beyond a root");
            self.at = Some(self.step(&at, step)?);
            return Ok(());
        }
        // Lines of print<llgo-dce> come before all paragraphs.
        let Some((what, name)) =
            line.split_once(": ").filter(|(what, _)| what.starts_with("live ") || what.starts_with("and "))
        else {
            ensure!(self.at.is_none(), "no line of a path");
            return Ok(());
        };
        ensure!(
            self.at.as_ref().is_none_or(|at| *at == At::End),
            "the path before ends nowhere: {:?}",
            self.at
        );
        self.at = Some(match what {
            "live method" => {
                ensure!(self.slots(name).next().is_some(), "there is no such method");
                ensure!(self.methods.insert(name.to_owned()), "explained twice");
                name.clone_into(&mut self.method);
                At::Method(name.to_owned())
            }
            "live symbol" => {
                let at = self.live(name)?;
                let (symbol, _) = self.symbol(name)?;
                let alone = self.symbols.insert(symbol.clone());
                ensure!(alone || virtual_of(&symbol).is_some(), "explained twice");
                at
            }
            "and its type is in an interface" => {
                let (ty, _) = self.symbol(name)?;
                ensure!(self.types_of(&self.method).any(|holder| *holder == ty), "not the method's type");
                At::InIface(ty)
            }
            "and it is in an interface" => At::InIface(self.symbol(name)?.0),
            _ => bail!("no line of a path"),
        });
        Ok(())
    }

    fn step(&self, at: &At, step: &str) -> Result<At> {
        let (what, name) = step.split_once(": ").context("no step")?;
        let by = || self.symbol(name).map(|(symbol, _)| symbol);
        let ir = &self.ir;
        match (what, at) {
            ("referenced by", At::Live(to)) => ensure!(ir.refers(&by()?, to), "it does not refer to {to}"),
            ("converted to or from an interface by", At::InIface(ty)) => {
                let by = ir.stand_for(&by()?);
                let recorded = by.iter().any(|by| ir.has_record(1, by, [Some(ty), None, None]));
                let held = ir.records.is_empty() && by.iter().any(|by| ir.mentions(by, ty));
                ensure!(recorded || held, "it does not convert {ty}");
            }
            ("part of a type in an interface", At::InIface(ty)) => {
                let recorded = ir.has_record(6, &by()?, [Some(ty), None, None]);
                // PtrToThis, the type list, and all of a type where there are no records.
                ensure!(recorded || ir.mentions(&by()?, ty), "it does not mention {ty}");
                return Ok(At::InIface(by()?));
            }
            ("body of method", At::Live(body))
            | ("func type of method", At::Live(body) | At::InIface(body)) => {
                let (method, above) = match name.strip_suffix(" (see above)") {
                    Some(method) => (method, true),
                    None => (name, false),
                };
                let holds = |slot: &Slot| match what {
                    "body of method" => slot.bodies.contains(body),
                    _ => slot.mtyp == *body,
                };
                ensure!(self.slots(method).any(|(_, slot)| holds(slot)), "{method} has no {body}");
                ensure!(!above || self.methods.contains(method), "{method} is not above");
                return Ok(if above { At::End } else { At::Method(method.to_owned()) });
            }
            ("method value of", At::Live(function)) => {
                ensure!(self.slots(name).any(|(_, slot)| slot.makes(function)), "{name} has no {function}");
                return Ok(At::Method(name.to_owned()));
            }
            (_, At::Method(method)) => {
                ensure!(
                    self.slots(method).any(|(all, slot)| self.asks(
                        what,
                        &by().unwrap_or_default(),
                        slot,
                        all
                    )),
                    "it does not"
                );
            }
            (kind, At::Live(symbol)) if kind.starts_with("Equal of") => {
                ensure!(*symbol == format!("comparison of {}", by()?), "another comparison");
                return Ok(At::Equal);
            }
            ("values of unknown types compared by", At::Equal) => {
                let by = by()?;
                let by = by.strip_prefix("__llgo_stub.").unwrap_or(&by);
                let compares =
                    COMPARING.iter().any(|start| by.starts_with(start)) || by.contains("/internal/runtime.");
                ensure!(compares, "it does not compare");
            }
            (entry, At::Live(target)) if entry.starts_with("entry ") => {
                let key = entry.strip_prefix("entry ").and_then(|rest| rest.strip_suffix(" of registry"));
                let key = key.context("no entry")?;
                ensure!(ir.has_record(257, &by()?, [Some(target), Some(key), None]), "no such entry");
                return Ok(At::Entry { table: by()?, key: key.to_owned() });
            }
            ("its key asked for by", At::Entry { table, key }) => {
                ensure!(ir.has_record(258, &by()?, [Some(table), Some(key), None]), "it does not ask");
            }
            ("any of its keys asked for by", At::Entry { table, .. }) => {
                ensure!(ir.has_record(259, &by()?, [Some(table), None, None]), "it does not ask");
            }
            ("live, and there is no record of where it is used", At::InIface(ty)) => {
                ensure!(by()? == *ty, "another type");
            }
            _ => bail!("says nothing of {at:?}"),
        }
        self.live(name)
    }

    /// Whether `by`, or what it is a part of, does what a step says to a method of a type that has `all` of those.
    fn asks(&self, what: &str, by: &str, slot: &Slot, all: &[Slot]) -> bool {
        self.ir.stand_for(by).iter().any(|by| self.asks_itself(what, by, slot, all))
    }

    fn asks_itself(&self, what: &str, by: &str, slot: &Slot, all: &[Slot]) -> bool {
        let (ir, name) = (&self.ir, slot.name.as_str());
        let loads = |id: &str| ir.text(by).contains(&format!("metadata !\"{id}"));
        let reflects = |end: &str| {
            let mut mentions = ir.mentions.get(by).into_iter().flatten();
            mentions.any(|to| to.starts_with("reflect.") && to.contains("Value") && to.ends_with(end))
        };
        match what {
            "called through an interface by" => {
                // Types without descriptors may implement an interface that no descriptor's type does.
                let has_all = |interface: &[&str], all: &[Slot]| {
                    interface.iter().all(|name| all.iter().any(|slot| slot.name == *name))
                };
                let nobody_has = |interface: &[&str]| !ir.slots.values().any(|all| has_all(interface, all));
                let calls = |call: Call<'_>| {
                    call.name == name && (has_all(&call.interface, all) || nobody_has(&call.interface))
                };
                ir.has_record(2, by, [None, Some(name), Some(&slot.mtyp)]) || ir.calls(by).any(calls)
            }
            // Without records it is the interface type that demands its methods.
            "listed by the interface type" => ir.lists(by, name, &slot.mtyp),
            "looked up by its name by" | "looked up by its name, and not called, by" => {
                let kinds = ["value", "type"];
                ir.has_record(3, by, [Some(name), None, None])
                    || kinds.iter().any(|kind| loads(&format!("go.method.{kind}.reflect.{name}\"")))
                    // Names that are recovered from the code around the call are constants of the module.
                    || ((reflects(".MethodByName")
                        || ir.looks_up_in_types(by)
                        || ir.calls(by).any(|call| call.name == "MethodByName")
                        || kinds.iter().any(|kind| loads(&format!("go.method.{kind}.reflect\""))))
                        && ir.text.keys().any(|text| ir.string(text).contains(name)))
            }
            "any exported method looked up by" | "any exported method looked up, and not called, by" => {
                let exported = name.starts_with(char::is_uppercase);
                let looks_up = ir.has_record(5, by, [None; 3])
                    || ir.looks_up_in_types(by)
                    || ["value", "type"].iter().any(|kind| loads(&format!("go.method.{kind}.reflect\"")))
                    || [".Method", ".MethodByName", ".Methods"].iter().any(|end| reflects(end))
                    || ["Method", "MethodByName", "Methods"].iter().any(|it| {
                        ir.has_record(2, by, [None, Some(it), None])
                            || ir.calls(by).any(|call| call.name == *it)
                    });
                exported && looks_up
            }
            _ => false,
        }
    }

    /// The rest of a path that has come to a live symbol: nothing, if that is a root.
    fn live(&self, name: &str) -> Result<At> {
        let (symbol, rest) = self.symbol(name)?;
        let Some((_, is_root)) = ROOTS.iter().find(|(root, _)| rest.ends_with(root)) else {
            return Ok(At::Live(symbol));
        };
        ensure!(is_root(&self.ir, &symbol), "{symbol} is no such root");
        Ok(At::End)
    }

    /// The symbol that a text begins with, the longest there is, and what follows.
    fn symbol<'t>(&self, text: &'t str) -> Result<(String, &'t str)> {
        let ends = text.match_indices(" (").map(|(at, _)| at).chain([text.len()]);
        let end = ends.filter(|&end| self.ir.knows(&text[..end])).last();
        let end = end.with_context(|| format!("there is no symbol {text}"))?;
        Ok((text[..end].to_owned(), &text[end..]))
    }

    /// The slots of that name, `p.T.M` or `p.(*T).M`, each with all of its type.
    fn slots<'a>(&'a self, method: &'a str) -> impl Iterator<Item = (&'a [Slot], &'a Slot)> + 'a {
        let named = move |(ty, slots): (&'a String, &'a Vec<Slot>)| {
            let ty = ty.clone();
            let slots = slots.as_slice();
            slots.iter().filter(move |slot| spelled(&ty, &slot.name) == method).map(move |slot| (slots, slot))
        };
        self.ir.slots.iter().flat_map(named)
    }

    fn types_of<'a>(&'a self, method: &'a str) -> impl Iterator<Item = &'a String> + 'a {
        let types = self.ir.slots.iter();
        types
            .filter(move |(ty, slots)| slots.iter().any(|slot| spelled(ty, &slot.name) == method))
            .map(|(ty, _)| ty)
    }
}

/// How Go's linker spells a method.
fn spelled(ty: &str, method: &str) -> String {
    let method = method.rsplit('.').next().unwrap_or_default();
    let own = ty.trim_start_matches('*').trim_start_matches("_llgo_");
    let path = own.split(['[', '$']).next().unwrap_or_default();
    let dot = path.rfind('/').map_or(0, |slash| slash + 1);
    let dot = path[dot..].find('.').map(|at| dot + at);
    match (ty.starts_with('*'), dot) {
        (false, _) => format!("{own}.{method}"),
        (true, Some(dot)) => format!("{}.(*{}).{method}", &own[..dot], &own[dot + 1..]),
        (true, None) => format!("(*{own}).{method}"),
    }
}
