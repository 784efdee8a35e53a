//! Why something stays that did not: the step of its path that is new.
//!
//! A path of the new report goes from what stays now to a root. Close to the root it passes what stayed already. The step
//! from there to what did not is the cause, and all that is behind it has the same one:
//!
//! ```text
//! live symbol: net/http.Get
//! >>> referenced by: main.fetch             new, too
//! >>> referenced by: main.main              main.main stayed before, and did not refer to main.fetch: the cause
//! >>> referenced by: main (entry point)
//! ```
//!
//! A method needs two things, and the cause is that of the one that was missing.

use hashbrown::{HashMap, HashSet};
use llgo_dce_facts::go_names::without_number;
use serde::Serialize;

use crate::paths::Paths;
use crate::read::{Method, Reason, Report};

/// A step that is new.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize)]
pub struct Cause {
    /// What it leads to, that did not stay.
    pub name: String,
    /// How: `referenced by`.
    pub words: String,
    /// Who did stay; left out where `name` is a root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The bytes of the symbols that stay because of it.
    pub bytes: u64,
    /// How many these are.
    pub symbols: u64,
    /// How many methods came back because of it.
    pub methods: u64,
}

/// What is said of the old report, by names.
struct Before<'a> {
    live: HashSet<&'a [u8]>,
    in_interface: HashSet<&'a [u8]>,
    methods: HashMap<&'a str, &'a Method>,
}

/// The causes that have been found.
pub(super) struct Causes<'a> {
    paths: Paths<'a>,
    before: Before<'a>,
    numbers: HashMap<(String, String, Option<String>), usize>,
    found: Vec<Cause>,
}

/// What is to be explained next.
#[derive(Clone, Copy)]
enum At {
    Live(usize),
    Interface(usize),
    Method(usize),
}

/// The name of a symbol, as other builds have it: linking adds numbers.
pub(super) fn key(name: &str) -> &[u8] {
    without_number(name.as_bytes())
}

impl<'a> Before<'a> {
    fn of(old: &'a Report) -> Self {
        let live = || old.symbols.iter().filter(|symbol| symbol.live.is_some());
        Self {
            live: live().map(|symbol| key(&symbol.name)).collect(),
            in_interface: live().filter(|it| it.interface.is_some()).map(|it| key(&it.name)).collect(),
            methods: old.methods.iter().map(|method| (method.go.as_str(), method)).collect(),
        }
    }
}

impl<'a> Causes<'a> {
    pub(super) fn new(old: &'a Report, new: &'a Report) -> Self {
        Self { paths: Paths(new), before: Before::of(old), numbers: HashMap::new(), found: Vec::new() }
    }

    /// The cause of a symbol that stays now; `None` of one that did before.
    pub(super) fn of_symbol(&mut self, symbol: usize, bytes: u64) -> Option<usize> {
        let number = (!self.was_live(symbol)).then(|| self.walk(At::Live(symbol)))??;
        self.found[number].bytes += bytes;
        self.found[number].symbols += 1;
        Some(number)
    }

    /// The cause of a method that stays now and did not.
    pub(super) fn of_method(&mut self, method: usize) -> Option<usize> {
        let number = self.walk(At::Method(method))?;
        self.found[number].methods += 1;
        Some(number)
    }

    /// The causes, in the order of their numbers.
    pub(super) fn finish(self) -> Vec<Cause> {
        self.found
    }

    fn was_live(&self, symbol: usize) -> bool {
        self.name(symbol).is_some_and(|name| self.before.live.contains(name))
    }

    fn was_in_interface(&self, ty: usize) -> bool {
        self.name(ty).is_some_and(|name| self.before.in_interface.contains(name))
    }

    fn name(&self, symbol: usize) -> Option<&'a [u8]> {
        Some(key(&self.paths.0.symbols.get(symbol)?.name))
    }

    /// Goes towards the root, up to what stayed before. Reasons do not go in circles, and those of a broken report are
    /// not followed for long.
    fn walk(&mut self, from: At) -> Option<usize> {
        let mut at = from;
        for _ in 0..=2 * self.paths.0.symbols.len() {
            let next = match at {
                At::Live(symbol) => self.of_live(symbol),
                At::Interface(ty) => self.of_interface(ty),
                At::Method(method) => self.of_slot(method),
            };
            match next? {
                Ok(cause) => return Some(self.number(cause)),
                Err(next) => at = next,
            }
        }
        None
    }

    fn number(&mut self, cause: Cause) -> usize {
        let key = (cause.name.clone(), cause.words.clone(), cause.by.clone());
        let found = &mut self.found;
        *self.numbers.entry(key).or_insert_with(|| {
            found.push(cause);
            found.len() - 1
        })
    }

    /// The cause of a symbol that did not stay, or where to go on.
    fn of_live(&self, symbol: usize) -> Option<Result<Cause, At>> {
        let reason = self.paths.live(symbol)?;
        if let (Some(method), true) = (reason.method, reason.why == "method") {
            return Some(self.via(method, symbol));
        }
        // A constant without a name may have been there.
        let is_named = self.paths.0.symbols.get(symbol)?.is_named();
        if !is_named && reason.from.is_none_or(|from| self.was_live(from)) {
            return None;
        }
        self.step(self.paths.line(symbol), reason, reason.words.as_deref())
    }

    /// A method slot, unless that was live: then its body is another one.
    fn via(&self, method: usize, symbol: usize) -> Result<Cause, At> {
        let it = &self.paths.0.methods.get(method);
        let before = it.and_then(|it| self.before.methods.get(it.go.as_str()));
        match it {
            Some(it) if before.is_some_and(|before| before.is_live()) => Ok(Cause {
                name: self.paths.line(symbol),
                words: "body of method".to_owned(),
                by: Some(it.go.clone()),
                ..Cause::default()
            }),
            _ => Err(At::Method(method)),
        }
    }

    fn of_interface(&self, ty: usize) -> Option<Result<Cause, At>> {
        let reason = self.paths.0.symbols.get(ty)?.interface.as_ref()?;
        let from = reason.from?;
        match (reason.why.as_str(), reason.method) {
            // The list of all types is in one by itself: what counts is how the type got there.
            ("child", _) if self.paths.0.symbols.get(from)?.interface.is_none() && !self.was_live(ty) => {
                Some(Err(At::Live(ty)))
            }
            ("child", _) if !self.was_in_interface(from) => Some(Err(At::Interface(from))),
            ("child", _) => self.step(self.paths.line(ty), reason, Some("part of a type in an interface")),
            ("signature", Some(method)) => Some(Err(At::Method(method))),
            ("assumed", _) if !self.was_live(ty) => Some(Err(At::Live(ty))),
            _ => self.step(self.paths.line(ty), reason, Some("converted to or from an interface by")),
        }
    }

    /// Of the two things that a method needs, the one that it lacked: somebody that asks for it, or its type in an
    /// interface.
    fn of_slot(&self, method: usize) -> Option<Result<Cause, At>> {
        let it = self.paths.0.methods.get(method)?;
        let before = self.before.methods.get(it.go.as_str());
        let holder = self.paths.0.holder(it)?;
        let was_asked = before.is_some_and(|before| before.asked.is_some());
        let lacked_interface =
            !self.was_in_interface(holder) && self.paths.0.symbols.get(holder)?.interface.is_some();
        if lacked_interface && (was_asked || it.from.is_some_and(|from| self.was_live(from))) {
            return Some(Err(At::Interface(holder)));
        }
        let reason = Reason { from: it.from, why: it.why.clone(), ..Reason::default() };
        if it.why == "pinned" {
            return (!self.was_live(holder)).then_some(Err(At::Live(holder)));
        }
        self.step(it.go.clone(), &reason, it.words.as_deref())
    }

    /// The step is the cause if who made it stayed before; else that is to be explained.
    fn step(&self, name: String, reason: &Reason, words: Option<&str>) -> Option<Result<Cause, At>> {
        let Some(from) = reason.from else {
            let words = format!("it is a root: {}", reason.root.as_deref()?);
            return Some(Ok(Cause { name, words, ..Cause::default() }));
        };
        if !self.was_live(from) {
            return Some(Err(At::Live(from)));
        }
        let words = words.unwrap_or(if reason.why == "reference" { "referenced by" } else { &reason.why });
        Some(Ok(Cause { name, words: words.to_owned(), by: Some(self.paths.line(from)), ..Cause::default() }))
    }
}
