//! `llgo-dce why`: paths to a root, of all that globs match.

use std::fmt::Write;

use llgo_dce_facts::Glob;
use serde::Serialize;

use crate::paths::{Paths, Step};
use crate::read::{Method, Report};

/// Why one thing stays, or that it does not.
#[derive(Debug, Serialize)]
pub struct Explanation {
    /// `method` or `symbol`.
    pub what: &'static str,
    /// Its name.
    pub name: String,
    /// `live`, or what else it is.
    pub state: String,
    /// Why it is a root, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
    /// The steps to a root.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<Step>,
    /// Of what does not stay: what it lacks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// The type that has to be in an interface for it, and the steps from there to a root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interface: Option<Interface>,
}

/// A type in an interface.
#[derive(Debug, Serialize)]
pub struct Interface {
    /// What the type is of the thing that is explained: that itself, or the holder of the method.
    #[serde(skip)]
    words: &'static str,
    /// Its name.
    pub name: String,
    /// The steps to a root.
    pub path: Vec<Step>,
}

/// Explains what any of the globs match: methods first, then symbols.
pub fn why(report: &Report, globs: &[Glob]) -> Vec<Explanation> {
    let paths = Paths(report);
    let matches = |name: &str| globs.iter().any(|glob| glob.matches(name.as_bytes()));
    let methods = (0..report.methods.len()).filter(|&at| matches(&report.methods[at].go));
    let methods = methods.map(|at| method(paths, at));
    let symbols = (0..report.symbols.len()).filter(|&at| {
        let symbol = &report.symbols[at];
        symbol.kind != "record" && matches(&symbol.name)
    });
    methods.chain(symbols.map(|at| symbol(paths, at))).collect()
}

fn method(paths: Paths<'_>, at: usize) -> Explanation {
    let it = &paths.0.methods[at];
    let ty = paths.0.holder(it).filter(|_| it.is_live());
    let words = "and its type is in an interface";
    Explanation {
        what: "method",
        name: it.go.clone(),
        state: it.state.clone(),
        root: None,
        path: if it.is_live() { paths.of_method(at) } else { Vec::new() },
        missing: if it.is_live() { Vec::new() } else { missing(paths, it) },
        interface: ty.map(|ty| Interface { words, name: paths.line(ty), path: paths.of_interface(ty) }),
    }
}

fn symbol(paths: Paths<'_>, at: usize) -> Explanation {
    let it = &paths.0.symbols[at];
    let live = it.live.as_ref();
    let inside = live.is_some() && it.interface.is_some();
    let words = "and it is in an interface";
    Explanation {
        what: "symbol",
        name: paths.line(at),
        state: if live.is_some() { "live" } else { "dead" }.to_owned(),
        root: live.and_then(|reason| reason.root.clone()),
        path: paths.of_symbol(at),
        missing: live.map_or(vec!["nothing live refers to it".to_owned()], |_| Vec::new()),
        interface: inside.then(|| Interface { words, name: paths.line(at), path: paths.of_interface(at) }),
    }
}

/// Of a method that does not stay: what would have kept it, and is not so.
fn missing(paths: Paths<'_>, it: &Method) -> Vec<String> {
    let mut missing = Vec::new();
    match (paths.0.types.get(it.ty), paths.0.holder(it)) {
        (Some(ty), Some(holder)) if !ty.live => {
            missing.push(format!("nothing live refers to its type: {}", paths.line(holder)));
        }
        (Some(ty), Some(holder)) if !ty.interface => {
            missing.push(format!("no value of its type gets into an interface: {}", paths.line(holder)));
        }
        _ => {}
    }
    missing.push(match it.asked {
        None => "no live code calls it through an interface or looks it up".to_owned(),
        Some(by) => {
            let by = paths.line(by);
            format!("it is called or looked up all the same, which does not do by itself, by: {by}")
        }
    });
    if let (Some(mtyp), "matchable") = (it.mtyp, it.state.as_str()) {
        missing.push(format!(
            "interfaces still find it, though not its body, by its func type: {}",
            paths.line(mtyp)
        ));
    }
    missing
}

/// The explanations as text, a paragraph each.
pub fn text(explanations: &[Explanation]) -> String {
    let mut text = String::new();
    for it in explanations {
        let root = it.root.as_ref().map_or(String::new(), |root| format!(" ({root})"));
        // A string takes whatever is written to it.
        let _ = writeln!(text, "{} {}: {}{root}", it.state, it.what, it.name);
        write_path(&mut text, &it.path);
        it.missing.iter().for_each(|what| text.push_str(&format!(">>> {what}\n")));
        let Some(inside) = &it.interface else { continue };
        let _ = writeln!(text, "{}: {}", inside.words, inside.name);
        write_path(&mut text, &inside.path);
    }
    text
}

fn write_path(text: &mut String, path: &[Step]) {
    for step in path {
        let _ = writeln!(text, ">>> {step}");
    }
}
