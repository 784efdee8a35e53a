//! The referrers of a symbol, read from use-lists as GlobalDCE reads them.
//!
//! For each symbol its uses are followed upwards: to the function whose body uses it, or through constants to the
//! globals whose initializers contain them. Aliases, personality functions and blockaddresses then need no case of
//! their own. The referrers of a constant are remembered, as it may have many users.
//!
//! ```llvm
//! @list = constant [1 x ptr] [ptr getelementptr (i8, ptr @target, i64 8)]       ; @list, through two constants
//! define void @main.init() {
//!   store ptr @target, ptr @main.v             ; the fragment of @main.v, as this instruction belongs to it
//!   call void @f(ptr @target)                  ; @main.init
//!   %same = icmp eq ptr %p, @target            ; @main.init, which only compares the address here
//!   ret void
//! }
//! ```

use hashbrown::HashMap;
use llgo_dce_core::SymId;

use llgo_dce_facts::BySymbol;

use super::globals::Globals;
use crate::ir::llvm::{Opcode, ReadUses, User, Uses, Value};

/// The instructions of init functions that belong to fragments, so that their references are the fragment's.
#[derive(Default)]
pub(crate) struct Shares<'m> {
    /// The init functions that have fragments.
    functions: BySymbol<()>,
    /// Instruction to fragment, where the instruction may mention a global.
    of: HashMap<Value<'m>, SymId>,
}

impl<'m> Shares<'m> {
    /// Records that an init function has fragments.
    pub(crate) fn add_function(&mut self, function: SymId) {
        self.functions.insert(function, ());
    }

    /// Records that instructions belong to a fragment.
    pub(crate) fn add(&mut self, fragment: SymId, instructions: impl IntoIterator<Item = Value<'m>>) {
        self.of.extend(instructions.into_iter().map(|instruction| (instruction, fragment)));
    }

    /// Whether a function is an init function that has fragments.
    pub(crate) fn is_apart(&self, function: SymId) -> bool {
        self.functions.contains(function)
    }

    /// The fragment of an instruction of an init function, where the instruction mentions a global.
    pub(crate) fn fragment(&self, instruction: Value<'m>) -> Option<SymId> {
        self.of.get(&instruction).copied()
    }
}

/// Follows uses to the symbols whose bodies or initializers they are in.
pub(crate) struct Referrers<'a, 'm> {
    globals: &'a Globals<'m>,
    /// The instructions of fragments, where references by those are the fragments'.
    shares: Option<&'a Shares<'m>>,
    /// Constants that have been followed, with the range of their referrers in `pool`.
    known: HashMap<Value<'m>, std::ops::Range<usize>>,
    pool: Vec<Referrer>,
    /// The function or variable met last, and whether it is an init function that has fragments: uses by one of them
    /// tend to come together.
    last: Option<(Value<'m>, SymId, bool)>,
    /// Referrers found for the values on `path`; those of a value come after those of the value below it.
    found: Vec<Referrer>,
    places: Places,
    path: Vec<Step<'m>>,
    /// Uses of the values on `path` that have been read; those of a value come after those of the value below it.
    uses: ReadUses<'m>,
}

/// A symbol that refers to another.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Referrer {
    pub(crate) symbol: SymId,
    /// Whether it only compares the address. Set only by [`Referrers::of_type_if`].
    pub(crate) compares_only: bool,
}

/// A value whose uses are being read.
struct Step<'m> {
    value: Value<'m>,
    unread: Uses<'m>,
    /// Where its uses begin in [`Referrers::uses`], and the index of the next one.
    first: usize,
    next: usize,
    /// Where its referrers begin in [`Referrers::found`].
    start: usize,
}

impl<'a, 'm> Referrers<'a, 'm> {
    pub(crate) fn new(globals: &'a Globals<'m>) -> Self {
        Self {
            globals,
            shares: None,
            known: HashMap::new(),
            pool: Vec::new(),
            last: None,
            found: Vec::new(),
            places: Places::default(),
            path: Vec::new(),
            uses: ReadUses::default(),
        }
    }

    /// The same, with uses by a fragment of an init function as uses by that fragment.
    pub(crate) fn with_shares(globals: &'a Globals<'m>, shares: &'a Shares<'m>) -> Self {
        Self { shares: Some(shares), ..Self::new(globals) }
    }

    /// The symbols whose bodies or initializers use `global`, each once, in the order in which they are met.
    pub(crate) fn of(&mut self, global: Value<'m>) -> &[Referrer] {
        self.walk(global, false)
    }

    /// The same; of a descriptor also which of them only compare the address.
    pub(crate) fn of_type_if(&mut self, global: Value<'m>, is_descriptor: bool) -> &[Referrer] {
        self.walk(global, is_descriptor)
    }

    /// Walks without recursion, as nothing bounds how deep constants may nest.
    fn walk(&mut self, global: Value<'m>, tell_compares: bool) -> &[Referrer] {
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
            self.add(Referrer { symbol, compares_only: false });
        }
    }

    #[inline]
    fn add_body(&mut self, instruction: Value<'m>, function: Value<'m>, compares_only: bool) {
        let Some((whole, is_apart)) = self.symbol_of(function) else { return };
        let fragment = self.shares.filter(|_| is_apart).and_then(|shares| shares.fragment(instruction));
        self.add(Referrer { symbol: fragment.unwrap_or(whole), compares_only });
    }

    /// A function's or a global's symbol, and whether it is an init function that has fragments.
    #[inline]
    fn symbol_of(&mut self, user: Value<'m>) -> Option<(SymId, bool)> {
        if self.last.is_none_or(|(last, ..)| last != user) {
            let symbol = self.globals.id(user)?;
            let is_apart = self.shares.is_some_and(|shares| shares.is_apart(symbol));
            self.last = Some((user, symbol, is_apart));
        }
        self.last.map(|(_, symbol, is_apart)| (symbol, is_apart))
    }

    #[inline]
    fn add(&mut self, referrer: Referrer) {
        let start = self.path.last().map_or(0, |step| step.start);
        if self.found.len() == start || self.found.last() != Some(&referrer) {
            self.found.push(referrer);
        }
    }

    fn follow(&mut self, constant: Value<'m>) {
        // Most constants are part of one initializer, which is found faster than in the map.
        if let Some(global) = constant.only_owner() {
            return self.add_initializer(global);
        }
        match self.known.get(&constant) {
            Some(known) => self.found.extend_from_slice(&self.pool[known.clone()]),
            None => self.open(constant),
        }
    }

    /// All uses of the last value on the path are read: its referrers are known, and are its parent's as well.
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

/// A sparse set: the index at which each symbol was last put into a list of referrers.
#[derive(Default)]
struct Places(Vec<u32>);

impl Places {
    /// Merges the referrers with the same symbol from `start` on; the one that is left only compares if all do. A place
    /// counts only when the list has that symbol there, so that the set is never cleared, and the list never sorted.
    fn dedup_from(&mut self, found: &mut Vec<Referrer>, start: usize) {
        let mut kept = start;
        for index in start..found.len() {
            let referrer = found[index];
            let place = self.of(referrer.symbol);
            let before = *place as usize;
            if (start..kept).contains(&before) && found[before].symbol == referrer.symbol {
                found[before].compares_only &= referrer.compares_only;
            } else {
                *place = u32::try_from(kept).unwrap_or(u32::MAX);
                found[kept] = referrer;
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

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::Referrers;
    use crate::ir::llvm::OwnedModule;
    use crate::ir::module::globals::Symbols;

    /// More uses than are read at once, of a global, of a constant among its users, and of a constant among the users
    /// of that.
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
        let mut referrers = Referrers::new(&symbols);
        names.sort_unstable();
        // The second time the referrers of the constants are known.
        for _ in 0..2 {
            let mut found: Vec<_> = referrers.of(hub).iter().map(|it| symbols.text(it.symbol)).collect();
            found.sort_unstable();
            assert_eq!(found, names);
        }
    }
}
