//! Ordinary edges (rule 2), read from use-lists as GlobalDCE reads them.
//!
//! For each symbol its uses are followed upwards: to the function whose body uses it, or through constants to the
//! globals whose initializers contain them. Aliases, personality functions and blockaddresses then need no case of
//! their own. What a constant leads to is remembered, as one constant may have many users.

use hashbrown::HashMap;
use llgo_dce_core::{Builder, SymId};

use super::llvm::{User, Uses, Value};
use super::symbols::Symbols;

/// Follows uses to the symbols that own them.
pub(crate) struct Owners<'a, 'm> {
    symbols: &'a Symbols<'m>,
    /// Constants that have been followed, with the part of `pool` that holds their owners.
    known: HashMap<Value<'m>, std::ops::Range<usize>>,
    pool: Vec<SymId>,
    /// The function met last: uses by one function tend to stand together.
    last_body: Option<(Value<'m>, SymId)>,
    /// Owners found for the values on `path`; those of a value stand after those of the value below it.
    found: Vec<SymId>,
    path: Vec<Step<'m>>,
}

/// A value whose uses are being read.
struct Step<'m> {
    value: Value<'m>,
    uses: Uses<'m>,
    /// Where its owners begin in `found`.
    start: usize,
}

impl<'a, 'm> Owners<'a, 'm> {
    pub(crate) fn new(symbols: &'a Symbols<'m>) -> Self {
        Self {
            symbols,
            known: HashMap::new(),
            pool: Vec::new(),
            last_body: None,
            found: Vec::new(),
            path: Vec::new(),
        }
    }

    /// The symbols whose bodies or initializers use `global`, each once, in the order of their numbers.
    ///
    /// Walks without recursion, as nothing bounds how deep constants may nest.
    pub(crate) fn of(&mut self, global: Value<'m>) -> &[SymId] {
        self.found.clear();
        self.path.push(Step { value: global, uses: global.uses(), start: 0 });
        while let Some(step) = self.path.last_mut() {
            match step.uses.next() {
                Some(user) => self.follow(user),
                None => self.close(),
            }
        }
        &self.found
    }

    #[inline]
    fn follow(&mut self, user: User<'m>) {
        match user {
            User::Body(function) => {
                let owner = match self.last_body {
                    Some((last, id)) if last == function => Some(id),
                    _ => self.symbols.id(function),
                };
                if let Some(owner) = owner {
                    self.last_body = Some((function, owner));
                    self.found.push(owner);
                }
            }
            User::Global(global) => self.found.extend(self.symbols.id(global)),
            User::Constant(constant) => match self.known.get(&constant) {
                Some(owners) => self.found.extend_from_slice(&self.pool[owners.clone()]),
                None => {
                    self.path.push(Step { value: constant, uses: constant.uses(), start: self.found.len() })
                }
            },
        }
    }

    /// All uses of the last value on the path are read: its owners are known, and are its parent's as well.
    fn close(&mut self) {
        let Some(step) = self.path.pop() else { return };
        sort_and_dedup_from(&mut self.found, step.start);
        if !self.path.is_empty() {
            let start = self.pool.len();
            self.pool.extend_from_slice(&self.found[step.start..]);
            self.known.insert(step.value, start..self.pool.len());
        }
    }
}

fn sort_and_dedup_from(found: &mut Vec<SymId>, start: usize) {
    let tail = &mut found[start..];
    if tail.len() < 2 {
        return;
    }
    tail.sort_unstable();
    let mut kept = start;
    for index in start + 1..found.len() {
        if found[index] != found[kept] {
            kept += 1;
            found[kept] = found[index];
        }
    }
    found.truncate(kept + 1);
}

/// Calls `found` for each symbol that a constant mentions, looking through all constants in between.
pub(crate) fn for_each_mention<'m>(
    constant: Value<'m>,
    symbols: &Symbols<'m>,
    found: &mut impl FnMut(SymId),
) {
    let mut open = vec![constant];
    while let Some(value) = open.pop() {
        match symbols.id(value) {
            Some(symbol) => found(symbol),
            None => open.extend(value.operands()),
        }
    }
}

/// Adds an edge from `from` to each symbol that `constant` mentions.
pub(crate) fn add_mentions<'m>(
    builder: &mut Builder,
    from: SymId,
    constant: Value<'m>,
    symbols: &Symbols<'m>,
) {
    for_each_mention(constant, symbols, &mut |to| builder.edge(from, to));
}
