//! Writes IR, and keeps count and facts of what it mentions.

use std::io::{self, Write};

use crate::counts::Counts;
use crate::facts::{Ask, Facts, Slot};

/// Writes the text, one symbol at a time.
pub(crate) struct Writer<W> {
    out: W,
    counts: Counts,
    facts: Option<Facts>,
    /// The symbol that is being written.
    owner: String,
}

impl<W: Write> Writer<W> {
    pub(crate) fn new(out: W, facts: Option<Facts>) -> Self {
        Self { out, counts: Counts::default(), facts, owner: String::new() }
    }

    pub(crate) fn symbols(&self) -> u64 {
        self.counts.symbols
    }

    pub(crate) fn finish(mut self) -> io::Result<(Counts, Option<Facts>)> {
        self.out.flush()?;
        Ok((self.counts, self.facts))
    }

    /// A line that is no symbol.
    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// Begins a symbol: what is referred to from now on is referred to by it.
    pub(crate) fn begin(&mut self, name: &str) {
        self.counts.symbols += 1;
        self.owner.clear();
        self.owner.push_str(name);
    }

    /// An ordinary reference (rule 2).
    pub(crate) fn refer(&mut self, name: &str) -> String {
        if let Some(facts) = &mut self.facts {
            let edge = (facts.id(&self.owner), facts.id(name));
            facts.edges.push(edge);
        }
        self.mention(name)
    }

    /// A reference that keeps nothing.
    pub(crate) fn mention(&mut self, name: &str) -> String {
        self.counts.uses += 1;
        format!("ptr @\"{name}\"")
    }

    /// A record of a table.
    pub(crate) fn record(&mut self) {
        self.counts.records += 1;
    }

    /// Rule 1.
    pub(crate) fn root(&mut self, name: &str) {
        self.note(|facts| {
            let root = facts.id(name);
            facts.roots.push(root);
        });
    }

    /// Rule 3.
    pub(crate) fn use_iface(&mut self, by: &str, ty: &str) {
        self.note(|facts| {
            let pair = (facts.id(by), facts.id(ty));
            facts.use_iface.push(pair);
        });
    }

    /// Rule 4.
    pub(crate) fn child(&mut self, ty: &str, child: &str) {
        self.note(|facts| {
            let pair = (facts.id(ty), facts.id(child));
            facts.children.push(pair);
        });
    }

    /// Rule 5.
    pub(crate) fn ask_method(&mut self, by: &str, name: &str, mtyp: &str) {
        self.note(|facts| {
            let ask = (facts.id(by), Ask::Method(name.to_owned(), facts.id(mtyp)));
            facts.asks.push(ask);
        });
    }

    /// An interface type lists a method.
    pub(crate) fn list_method(&mut self, iface: &str, name: &str, mtyp: &str) {
        self.note(|facts| {
            let ask = (facts.id(iface), Ask::Lists(name.to_owned(), facts.id(mtyp)));
            facts.asks.push(ask);
        });
    }

    /// Rules 6 and 7.
    pub(crate) fn ask(&mut self, by: &str, ask: Ask) {
        self.note(|facts| {
            let by = facts.id(by);
            facts.asks.push((by, ask));
        });
    }

    /// Rule 8.
    pub(crate) fn slot(&mut self, holder: &str, place: usize, name: &str, targets: [&str; 3]) {
        self.counts.slots += 1;
        self.note(|facts| {
            let (holder, targets) = (facts.id(holder), targets.map(|target| facts.id(target)));
            facts.slots.push(Slot { holder, place, name: name.to_owned(), targets });
        });
    }

    /// Rule 8, of what only look-ups keep.
    pub(crate) fn method_value(&mut self, holder: &str, name: &str, function: &str) {
        self.note(|facts| {
            let (holder, function) = (facts.id(holder), facts.id(function));
            facts.method_values.push((holder, name.to_owned(), function));
        });
    }

    fn note(&mut self, note: impl FnOnce(&mut Facts)) {
        if let Some(facts) = &mut self.facts {
            note(facts);
        }
    }
}
