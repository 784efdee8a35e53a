//! `why=GLOB`: why symbols and methods are live, in the manner of lld's `--why-live`.
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
//!
//! A method has two reasons, and a path for each. A path that comes to a method by a symbol that it keeps follows the
//! first reason, the demand.

use hashbrown::HashSet;
use llgo_dce_core::{Ask, Claim, Demand, LiveWhy, Step, SymId, WeakId, WeakKind};

use llgo_dce_facts::{PinReason, SymbolKind, World};

use super::matches::Match;
use super::names::{self, escaped, Names};
use super::subject::Subject;

/// The explanations of the live matches, a paragraph each.
pub(crate) fn text(subject: &Subject<'_>, names: &Names<'_>, matches: &[Match]) -> String {
    let mut writer = Writer { subject, names, said: HashSet::new(), text: String::new() };
    for matched in matches.iter().filter(|matched| matched.is_live(subject.outcome)) {
        match *matched {
            Match::Method(slot) => writer.method(slot),
            Match::Symbol(symbol) => writer.symbol(symbol),
        }
    }
    writer.text
}

struct Writer<'a> {
    subject: &'a Subject<'a>,
    names: &'a Names<'a>,
    /// Methods that have a paragraph of their own.
    said: HashSet<WeakId>,
    text: String,
}

impl Writer<'_> {
    fn method(&mut self, slot: WeakId) {
        let ty = self.subject.world.program.weak_ref(slot).holder;
        self.said.insert(slot);
        self.line(&format!("live method: {}", escaped(&self.names.method(slot))));
        self.path(Claim::Kept(slot));
        self.line(&format!("and its type is in an interface: {}", self.names.line(ty)));
        self.path(Claim::InIface(ty));
    }

    fn symbol(&mut self, symbol: SymId) {
        let Subject { world, outcome, .. } = *self.subject;
        let root = self.root(Claim::Live(symbol));
        self.line(&format!("live symbol: {}{root}", self.names.line(symbol)));
        match outcome.live(symbol) {
            Some(LiveWhy::Weak(weak)) if self.said.contains(&weak) => {
                let target = self.lines().target(Claim::Live(symbol), weak);
                self.line(&format!(">>> {target} (see above)"));
            }
            _ => self.path(Claim::Live(symbol)),
        }
        if world.symbols.kind(symbol) == SymbolKind::Type && outcome.in_iface(symbol).is_some() {
            self.line(&format!("and it is in an interface: {}", self.names.line(symbol)));
            self.path(Claim::InIface(symbol));
        }
    }

    fn lines(&self) -> Lines<'_> {
        Lines { subject: self.subject, names: self.names }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn path(&mut self, claim: Claim) {
        let Subject { world, outcome, .. } = *self.subject;
        let mut at = claim;
        for step in outcome.path(&world.program, claim) {
            // A root is marked behind its name on the line before.
            let Some(line) = self.lines().step(at, step) else { break };
            self.text.push_str(">>> ");
            self.text.push_str(&line);
            at = match step {
                Step::Ref(by) | Step::Asked(_, by) | Step::Converted(by) | Step::Assumed(by) => {
                    Claim::Live(by)
                }
                Step::Child(parent) => Claim::InIface(parent),
                Step::Target(weak) => Claim::Kept(weak),
                Step::Root(_) => at,
            };
            let pinned =
                matches!(step, Step::Asked(demand, _) if world.program.demand(demand) == Demand::Pinned);
            if !pinned {
                self.text.push_str(&self.root(at));
            }
            self.text.push('\n');
        }
    }

    /// The suffix that marks a root: why it is one.
    fn root(&self, at: Claim) -> String {
        match at {
            Claim::Live(symbol) => match self.subject.outcome.live(symbol) {
                Some(LiveWhy::Root(kind)) => format!(" ({})", names::root(kind)),
                _ => String::new(),
            },
            _ => String::new(),
        }
    }
}

/// The lines of paths.
struct Lines<'a> {
    subject: &'a Subject<'a>,
    names: &'a Names<'a>,
}

impl Lines<'_> {
    /// The line of a step about the claim `at`; `None` of a root, which has none.
    fn step(&self, at: Claim, step: Step) -> Option<String> {
        let line = |symbol| self.names.line(symbol);
        let program = &self.subject.world.program;
        Some(match step {
            Step::Root(_) => return None,
            Step::Ref(by) => format!("referenced by: {}", line(by)),
            Step::Converted(by) => format!("converted to or from an interface by: {}", line(by)),
            Step::Child(parent) => format!("part of a type in an interface: {}", line(parent)),
            Step::Target(weak) => self.target(at, weak),
            Step::Asked(demand, by) => match (program.demand(demand), at) {
                (Demand::Pinned, Claim::Kept(slot)) => {
                    let ty = program.weak_ref(slot).holder;
                    match self.pinned(ty) {
                        Some(why) => {
                            format!("method of a type that keeps all of its, as it {why}: {}", line(ty))
                        }
                        None => format!("beyond the option limit: {}", self.names.weak(slot)),
                    }
                }
                (demand, _) => format!("{}: {}", asked(self.subject.world, demand, by), line(by)),
            },
            Step::Assumed(ty) => match self.pinned(ty) {
                Some(why) => format!("live, and it {why}: {}", line(ty)),
                None => format!("live, and there is no record of where it is used: {}", line(ty)),
            },
        })
    }

    /// The line of a weak reference that keeps a symbol.
    fn target(&self, at: Claim, weak: WeakId) -> String {
        let program = &self.subject.world.program;
        let reference = program.weak_ref(weak);
        let is_func_type = match at {
            Claim::Live(symbol) | Claim::InIface(symbol) => reference.targets[0] == Some(symbol),
            Claim::Kept(_) => false,
        };
        let name = self.names.weak(weak);
        match reference.kind {
            WeakKind::Method if is_func_type => format!("func type of method: {name}"),
            WeakKind::Method => format!("body of method: {name}"),
            _ => name,
        }
    }

    /// Why a type keeps all its methods, if it does.
    fn pinned(&self, ty: SymId) -> Option<&'static str> {
        self.subject.world.pinned(ty).map(PinReason::text)
    }
}

/// Why a claim holds, in one line; `None` when it does not, and of a root.
pub fn reason(subject: &Subject<'_>, names: &Names<'_>, claim: Claim) -> Option<String> {
    let (step, _) = subject.outcome.step(claim)?;
    Lines { subject, names }.step(claim, step)
}

/// What a symbol does that makes a demand. A type makes those of the methods that it lists.
pub(crate) fn asked(world: &World<'_>, demand: Demand, by: SymId) -> &'static str {
    if world.symbols.kind(by) == SymbolKind::Type {
        return match demand {
            Demand::Method { .. } | Demand::Listed { .. } => "listed by the interface type",
            _ => "may be listed by the type, which cannot be read",
        };
    }
    match demand {
        Demand::Method { .. } | Demand::Tagged { ask: Ask::Call, .. } => "called through an interface by",
        Demand::Named(_) | Demand::Tagged { ask: Ask::Named, .. } => "looked up by its name by",
        Demand::Exported | Demand::Tagged { ask: Ask::Exported, .. } => "any exported method looked up by",
        Demand::Seen(Some(_)) => "looked up by its name, and not called, by",
        Demand::Seen(None) => "any exported method looked up, and not called, by",
        Demand::OfType(_) => "any method of its func type called by",
        Demand::Any => "any method called by",
        Demand::Comparison => "values of unknown types compared by",
        Demand::Key { .. } => "its key asked for by",
        Demand::AnyKey(_) => "any of its keys asked for by",
        Demand::Listed { .. } => "listed by",
        Demand::WholeTables => "method tables read by",
        Demand::Pinned => "kept with all methods of its type by",
    }
}
