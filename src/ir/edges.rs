//! Ordinary edges (rule 2), read from use-lists as GlobalDCE reads them.
//!
//! For each symbol its uses are followed upwards: to the function whose body uses it, or through constants to the
//! globals whose initializers contain them. Aliases, personality functions and blockaddresses then need no case of
//! their own. What a constant leads to is remembered, as one constant may have many users.

use hashbrown::HashMap;
use llgo_dce_core::SymId;

use super::initialisers::Initialisers;
use super::llvm::{Mention, Opcode, ReadUses, User, Uses, Value};
use super::symbols::Symbols;

/// Follows uses to the symbols that own them.
pub(crate) struct Owners<'a, 'm> {
    symbols: &'a Symbols<'m>,
    /// What of init functions is done for variables, where that is to be told apart.
    initialisers: Option<&'a Initialisers<'m>>,
    /// Constants that have been followed, with the part of `pool` that holds their owners.
    known: HashMap<Value<'m>, std::ops::Range<usize>>,
    pool: Vec<Owner>,
    /// The function or variable met last, and whether it is an init function that is told apart: uses by one of them
    /// tend to stand together.
    last: Option<(Value<'m>, SymId, bool)>,
    /// Owners found for the values on `path`; those of a value stand after those of the value below it.
    found: Vec<Owner>,
    places: Places,
    path: Vec<Step<'m>>,
    /// Uses of the values on `path`, as far as they have been read; those of a value stand after those of the value
    /// below it.
    uses: ReadUses<'m>,
}

/// A symbol that uses another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Owner {
    pub(crate) symbol: SymId,
    /// Whether all it does is to compare the address. Told only by [`Owners::of_type`].
    pub(crate) compares_only: bool,
}

/// A value whose uses are being read.
struct Step<'m> {
    value: Value<'m>,
    unread: Uses<'m>,
    /// Where its uses begin in `uses`, and the next one of them.
    first: usize,
    next: usize,
    /// Where its owners begin in `found`.
    start: usize,
}

impl<'a, 'm> Owners<'a, 'm> {
    pub(crate) fn new(symbols: &'a Symbols<'m>) -> Self {
        Self {
            symbols,
            initialisers: None,
            known: HashMap::new(),
            pool: Vec::new(),
            last: None,
            found: Vec::new(),
            places: Places::default(),
            path: Vec::new(),
            uses: ReadUses::default(),
        }
    }

    /// The same, with uses by a part of an init function as uses by that part.
    pub(crate) fn with_initialisers(symbols: &'a Symbols<'m>, initialisers: &'a Initialisers<'m>) -> Self {
        Self { initialisers: Some(initialisers), ..Self::new(symbols) }
    }

    /// The symbols whose bodies or initializers use `global`, each once, in the order in which they are met.
    pub(crate) fn of(&mut self, global: Value<'m>) -> &[Owner] {
        self.walk(global, false)
    }

    /// The same, and which of them do nothing but compare the address.
    pub(crate) fn of_type(&mut self, descriptor: Value<'m>) -> &[Owner] {
        self.walk(descriptor, true)
    }

    /// Walks without recursion, as nothing bounds how deep constants may nest.
    fn walk(&mut self, global: Value<'m>, tell_compares: bool) -> &[Owner] {
        self.found.clear();
        self.open(global);
        while let Some(step) = self.path.last_mut() {
            match step.next(&mut self.uses) {
                Some(User::Instruction(instruction, function)) => {
                    let direct = tell_compares && self.path.len() == 1;
                    let compares_only = direct && instruction.opcode() == Opcode::Compare;
                    self.add_body(instruction, function, compares_only);
                }
                Some(User::Global(global)) => self.add_initializer(global),
                Some(User::Constant(constant)) => self.follow(constant),
                None => self.close(),
            }
        }
        &self.found
    }

    fn open(&mut self, value: Value<'m>) {
        let (start, first) = (self.found.len(), self.uses.len());
        self.path.push(Step { value, unread: value.uses(), first, next: first, start });
    }

    #[inline]
    fn add_initializer(&mut self, global: Value<'m>) {
        if let Some((symbol, _)) = self.symbol_of(global) {
            self.add(Owner { symbol, compares_only: false });
        }
    }

    #[inline]
    fn add_body(&mut self, instruction: Value<'m>, function: Value<'m>, compares_only: bool) {
        let Some((whole, is_apart)) = self.symbol_of(function) else { return };
        let part = self.initialisers.filter(|_| is_apart).and_then(|all| all.owner(instruction));
        self.add(Owner { symbol: part.unwrap_or(whole), compares_only });
    }

    /// A function's or a global's symbol, and whether it is an init function whose parts are told apart.
    #[inline]
    fn symbol_of(&mut self, owner: Value<'m>) -> Option<(SymId, bool)> {
        if self.last.is_none_or(|(last, ..)| last != owner) {
            let symbol = self.symbols.id(owner)?;
            let is_apart = self.initialisers.is_some_and(|initialisers| initialisers.is_apart(symbol));
            self.last = Some((owner, symbol, is_apart));
        }
        self.last.map(|(_, symbol, is_apart)| (symbol, is_apart))
    }

    #[inline]
    fn add(&mut self, owner: Owner) {
        let start = self.path.last().map_or(0, |step| step.start);
        if self.found.len() == start || self.found.last() != Some(&owner) {
            self.found.push(owner);
        }
    }

    fn follow(&mut self, constant: Value<'m>) {
        // Most constants are part of one initializer: to find that takes less than to remember it.
        if let Some(global) = constant.only_owner() {
            return self.add_initializer(global);
        }
        match self.known.get(&constant) {
            Some(owners) => self.found.extend_from_slice(&self.pool[owners.clone()]),
            None => self.open(constant),
        }
    }

    /// All uses of the last value on the path are read: its owners are known, and are its parent's as well.
    fn close(&mut self) {
        let Some(step) = self.path.pop() else { return };
        debug_assert_eq!(self.uses.len(), step.first, "what is left are uses of those below");
        self.places.dedup_from(&mut self.found, step.start);
        if !self.path.is_empty() {
            let start = self.pool.len();
            self.pool.extend_from_slice(&self.found[step.start..]);
            self.known.insert(step.value, start..self.pool.len());
        }
    }
}

impl<'m> Step<'m> {
    /// The next use, of those that have been read or of some more.
    #[inline]
    fn next(&mut self, uses: &mut ReadUses<'m>) -> Option<User<'m>> {
        if self.next == uses.len() {
            uses.truncate(self.first);
            self.next = self.first;
            self.unread.read(uses);
        }
        self.next += 1;
        uses.get(self.next - 1)
    }
}

/// A sparse set: where in a list of owners each symbol was last put.
#[derive(Default)]
struct Places(Vec<u32>);

impl Places {
    /// Keeps one owner of each symbol from `start` on: one that does more than compare, if there is one. A place says
    /// nothing until the list agrees, so that nothing has to be cleared, and nothing to be sorted.
    fn dedup_from(&mut self, found: &mut Vec<Owner>, start: usize) {
        let mut kept = start;
        for index in start..found.len() {
            let owner = found[index];
            let place = self.of(owner.symbol);
            let before = *place as usize;
            if (start..kept).contains(&before) && found[before].symbol == owner.symbol {
                found[before].compares_only &= owner.compares_only;
            } else {
                *place = u32::try_from(kept).unwrap_or(u32::MAX);
                found[kept] = owner;
                kept += 1;
            }
        }
        found.truncate(kept);
    }

    #[inline]
    fn of(&mut self, symbol: SymId) -> &mut u32 {
        if symbol.index() >= self.0.len() {
            self.0.resize(symbol.index() + 1, 0);
        }
        &mut self.0[symbol.index()]
    }
}

/// Finds the symbols that constants mention, looking through all constants in between.
pub(crate) struct Mentions<'a, 'm> {
    symbols: &'a Symbols<'m>,
    open: Vec<Value<'m>>,
}

impl<'a, 'm> Mentions<'a, 'm> {
    pub(crate) fn new(symbols: &'a Symbols<'m>) -> Self {
        Self { symbols, open: Vec::new() }
    }

    /// Calls `found` for each symbol that a constant mentions.
    pub(crate) fn of(&mut self, constant: Value<'m>, found: &mut impl FnMut(SymId)) {
        let mut next = Some(constant);
        while let Some(value) = next {
            match value.mention() {
                Mention::Nothing => {}
                Mention::Itself => self.symbols.id(value).into_iter().for_each(&mut *found),
                Mention::Operands => self.open.extend(value.operands()),
            }
            next = self.open.pop();
        }
    }
}

/// Calls `found` for each symbol that one constant mentions.
pub(crate) fn for_each_mention<'m>(
    constant: Value<'m>,
    symbols: &Symbols<'m>,
    found: &mut impl FnMut(SymId),
) {
    Mentions::new(symbols).of(constant, found);
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::Owners;
    use crate::ir::llvm::OwnedModule;
    use crate::ir::symbols::Symbols;

    /// A constant that is used more often than uses are read at once, in the middle of more uses than that, and one
    /// more of those within it.
    #[test]
    fn many_uses_at_each_step() {
        const MANY: usize = 150;
        let mut text = String::from("@hub = global [9 x i64] zeroinitializer\n");
        let mut names = Vec::new();
        let of = [
            "@hub",
            "getelementptr (i8, ptr @hub, i64 8)",
            "getelementptr (i16, ptr getelementptr (i8, ptr @hub, i64 8), i64 1)",
        ];
        for index in 0..MANY {
            for (step, used) in of.iter().enumerate() {
                writeln!(text, "@v{step}.{index} = global [2 x ptr] [ptr {used}, ptr {used}]").unwrap();
                writeln!(text, "define ptr @f{step}.{index}() {{ ret ptr {used} }}").unwrap();
                names.extend([format!("v{step}.{index}"), format!("f{step}.{index}")]);
            }
        }
        let owned = OwnedModule::parse(&text).unwrap();
        let symbols = Symbols::of(owned.module());
        let (_, hub) = symbols.iter().find(|&(symbol, _)| symbols.name(symbol) == b"hub").unwrap();
        let mut owners = Owners::new(&symbols);
        names.sort_unstable();
        // The second time what the constants lead to is known.
        for _ in 0..2 {
            let mut found: Vec<_> = owners.of(hub).iter().map(|owner| symbols.text(owner.symbol)).collect();
            found.sort_unstable();
            assert_eq!(found, names);
        }
    }
}
