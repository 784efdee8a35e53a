//! Paths to a root, as a report has them: the words are those of the option `why`.
//!
//! ```text
//! live method: main.(*T).Keep
//! >>> called through an interface by: main.run
//! >>> referenced by: main.main
//! >>> referenced by: main (entry point)
//! and its type is in an interface: *_llgo_main.T
//! >>> converted to or from an interface by: main.main
//! >>> referenced by: main (entry point)
//! ```

use std::fmt;

use serde::Serialize;

use crate::read::{Method, Reason, Report};

/// What a step leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// A symbol, by its index.
    Symbol(usize),
    /// A method slot, by its index.
    Method(usize),
}

/// A step of a path: what was done, and by whom.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub struct Step {
    /// The words: `referenced by`.
    pub words: String,
    /// The name of who did it.
    pub name: String,
    /// Why that is a root, if it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root: Option<String>,
    /// Where it leads to.
    #[serde(skip)]
    pub place: Place,
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.words, self.name)?;
        self.root.iter().try_for_each(|root| write!(f, " ({root})"))
    }
}

/// The paths of one report.
#[derive(Clone, Copy)]
pub struct Paths<'a>(pub &'a Report);

impl<'a> Paths<'a> {
    /// From a live symbol to a root; without a step of a root. A report that goes in circles is wrong, and no reason to
    /// hang.
    pub fn of_symbol(self, symbol: usize) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut at = symbol;
        while steps.len() <= 2 * self.0.symbols.len() {
            let Some((reason, from)) = self.live(at).and_then(|reason| Some((reason, reason.from?))) else {
                break;
            };
            steps.extend(self.steps(at, reason, from));
            at = from;
        }
        steps
    }

    /// From a live method to a root, by who asks for it.
    pub fn of_method(self, method: usize) -> Vec<Step> {
        let Some(it) = self.0.methods.get(method) else { return Vec::new() };
        let mut steps = vec![self.asked(method, it)];
        steps
            .extend(it.from.filter(|_| it.why != "pinned").into_iter().flat_map(|from| self.of_symbol(from)));
        steps
    }

    /// From a type of which a value may be in an interface to a root.
    pub fn of_interface(self, ty: usize) -> Vec<Step> {
        let mut steps = Vec::new();
        let mut at = ty;
        while steps.len() <= self.0.symbols.len() {
            let Some(reason) = self.0.symbols.get(at).and_then(|symbol| symbol.interface.as_ref()) else {
                break;
            };
            let Some(from) = reason.from else { break };
            if reason.why != "child" {
                steps.extend(self.into_interface(reason, from));
                steps.extend(self.of_symbol(from));
                break;
            }
            steps.push(self.step("part of a type in an interface", from));
            at = from;
        }
        steps
    }

    /// Why a symbol is live.
    pub fn live(self, symbol: usize) -> Option<&'a Reason> {
        self.0.symbols.get(symbol)?.live.as_ref()
    }

    /// The name of a symbol on a line, with its name in Go where that is another one.
    pub fn line(self, symbol: usize) -> String {
        let Some(it) = self.0.symbols.get(symbol) else { return "?".to_owned() };
        match &it.go {
            Some(go) if it.name.contains('$') => format!("{} ({go})", it.name),
            _ => it.name.clone(),
        }
    }

    fn step(self, words: &str, symbol: usize) -> Step {
        let root = self.live(symbol).and_then(|reason| reason.root.clone());
        Step { words: words.to_owned(), name: self.line(symbol), root, place: Place::Symbol(symbol) }
    }

    fn method(self, words: &str, method: usize) -> Step {
        let name = self.0.methods.get(method).map_or("?", |method| &method.go).to_owned();
        Step { words: words.to_owned(), name, root: None, place: Place::Method(method) }
    }

    /// The steps that a reason for being live stands for. The last of them is about `from`.
    fn steps(self, symbol: usize, reason: &Reason, from: usize) -> Vec<Step> {
        let words = reason.words.as_deref().unwrap_or(&reason.why);
        let by = self.step(words, from);
        match (reason.why.as_str(), reason.method, reason.holder) {
            ("reference", ..) => vec![self.step("referenced by", from)],
            ("method", Some(method), _) => self.of_slot(symbol, method),
            ("method value", Some(method), _) => vec![self.method("method value of", method), by],
            ("Equal", _, Some(holder)) => vec![self.step("Equal of", holder).without_root(), by],
            ("registry entry", _, Some(holder)) => {
                let key = reason.key.as_deref().unwrap_or_default();
                vec![self.step(&format!("entry {key} of registry"), holder).without_root(), by]
            }
            _ => vec![by],
        }
    }

    /// The two steps of a slot that keeps a symbol: which, and who asks for it.
    fn of_slot(self, symbol: usize, method: usize) -> Vec<Step> {
        let Some(it) = self.0.methods.get(method) else { return Vec::new() };
        let words = if it.mtyp == Some(symbol) { "func type of method" } else { "body of method" };
        vec![self.method(words, method), self.asked(method, it)]
    }

    /// Who asks for a method.
    fn asked(self, method: usize, it: &Method) -> Step {
        let pinned = self.0.types.get(it.ty).filter(|_| it.why == "pinned");
        match (pinned.and_then(|ty| Some((ty.symbol, ty.pinned.as_deref()?))), it.from) {
            (Some((ty, why)), _) => {
                self.step(&format!("method of a type that keeps all of its, as it {why}"), ty).without_root()
            }
            (None, Some(from)) if it.why != "pinned" => {
                self.step(it.words.as_deref().unwrap_or(&it.why), from)
            }
            _ => self.method("beyond the option limit", method),
        }
    }

    fn into_interface(self, reason: &Reason, from: usize) -> Vec<Step> {
        match (reason.why.as_str(), reason.method) {
            ("converted", _) => vec![self.step("converted to or from an interface by", from)],
            ("signature", Some(method)) => {
                let asked = self.0.methods.get(method).map(|it| self.asked(method, it));
                [Some(self.method("func type of method", method)), asked].into_iter().flatten().collect()
            }
            ("assumed", _) => vec![self.step(&self.assumed(from), from)],
            (other, _) => vec![self.step(other, from)],
        }
    }

    fn assumed(self, ty: usize) -> String {
        let pinned = self.0.types.iter().find(|it| it.symbol == ty).and_then(|it| it.pinned.as_deref());
        match pinned {
            Some(why) => format!("live, and it {why}"),
            None => "live, and there is no record of where it is used".to_owned(),
        }
    }
}

impl Step {
    /// A holder is no end of a path, whatever keeps it.
    fn without_root(self) -> Self {
        Self { root: None, ..self }
    }
}
