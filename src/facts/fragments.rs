//! Rule 10, as far as it is known without the code: the fragments of init functions.
//!
//! LLGo fills a package's variables in its init function, `PKG.init`. What of it is done for one variable alone is a
//! fragment: a symbol of its own, which the variable has an edge to, and which owns whatever those instructions refer
//! to. So the core knows of nothing but edges. (Go's linker has outlined map init fragments.)

use std::collections::BTreeMap;

use llgo_dce_core::{Outcome, SymId};

use crate::by_symbol::BySymbol;
use crate::details::{Size, BYTES_PER_INSTRUCTION};

/// Why something that fills a variable stays with its init function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blocker {
    /// A call of which it is not known that it does nothing but allocate.
    Call,
    /// A call of the runtime that may panic, or do more.
    Runtime,
    /// A map whose keys cannot be hashed without the chance of a panic.
    MapKey,
    /// It reads or writes through a pointer, so that it is not known where, or whether that fails.
    Pointer,
    /// It decides where control goes.
    Control,
    /// It is volatile or atomic.
    Volatile,
    /// The variable is one that others may look at: thread-local, in a section, or initialised elsewhere.
    Variable,
    /// An instruction that is not known to do nothing else.
    Other,
}

impl Blocker {
    /// All reasons, in the order in which they are counted.
    pub const ALL: [Self; 8] = [
        Self::Call,
        Self::Runtime,
        Self::MapKey,
        Self::Pointer,
        Self::Control,
        Self::Volatile,
        Self::Variable,
        Self::Other,
    ];

    /// What statistics call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Call => "call",
            Self::Runtime => "runtime",
            Self::MapKey => "map-key",
            Self::Pointer => "pointer",
            Self::Control => "control",
            Self::Volatile => "volatile",
            Self::Variable => "variable",
            Self::Other => "other",
        }
    }
}

/// What a fragment is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To fill a variable.
    Variable(SymId),
    /// To help fill several.
    Several,
    /// Nothing.
    Nobody,
}

/// Some instructions of one init function, which are removed together.
#[derive(Debug, Clone, Copy)]
pub struct Fragment {
    /// The init function.
    pub function: SymId,
    /// What it is there for.
    pub purpose: Purpose,
    /// How many instructions it has.
    pub instructions: u64,
}

/// The fragments of all init functions.
#[derive(Debug, Clone, Default)]
pub struct Fragments {
    /// Their symbols are numbered from here.
    first: usize,
    all: Vec<Fragment>,
    /// The variables that are filled in ways that stay, each with the function and the reason.
    blocked: BTreeMap<SymId, (SymId, Blocker)>,
    /// The init functions that stay whole, whatever is read of what they fill.
    whole: BySymbol<()>,
}

/// Counts of fragments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct InitTotals {
    /// Variables that init functions fill in ways that may be removed.
    pub variables: usize,
    /// How many of them nobody reads.
    pub removed: usize,
    /// What is removed with them, and of values that nobody uses.
    pub size: Size,
    /// How many variables nobody but an init function mentions, which stays with that all the same, for each reason, in
    /// the order of [`Blocker::ALL`].
    pub blocked: [usize; Blocker::ALL.len()],
}

impl Fragments {
    /// None yet; their symbols will be numbered from `first`, one after the other.
    pub fn from_symbol(first: usize) -> Self {
        Self { first, ..Self::default() }
    }

    /// Adds the next.
    pub fn push(&mut self, fragment: Fragment) {
        self.all.push(fragment);
    }

    /// A variable that is filled in a way that stays with the function.
    pub fn block(&mut self, variable: SymId, function: SymId, why: Blocker) {
        self.blocked.entry(variable).or_insert((function, why));
    }

    /// All of them, with their symbols.
    pub fn iter(&self) -> impl Iterator<Item = (SymId, &Fragment)> + '_ {
        (self.first..).map(SymId::new).zip(&self.all)
    }

    /// The fragment that a symbol is, if it is one.
    pub fn get(&self, symbol: SymId) -> Option<&Fragment> {
        self.all.get(symbol.index().checked_sub(self.first)?)
    }

    /// The init function that a symbol is a fragment of, if it is one.
    pub fn function_of(&self, symbol: SymId) -> Option<SymId> {
        self.get(symbol).map(|fragment| fragment.function)
    }

    /// The function with which a variable's initialization stays, if it does.
    pub fn blocked_in(&self, variable: SymId) -> Option<SymId> {
        self.blocked.get(&variable).map(|&(function, _)| function)
    }

    /// Does not count variables that others read: those would be live in any case.
    pub fn unblock(&mut self, variables: &[SymId]) {
        for variable in variables {
            self.blocked.remove(variable);
        }
    }

    /// Has an init function stay whole.
    pub(crate) fn keep_whole(&mut self, function: SymId) {
        self.whole.insert(function, ());
        self.blocked.retain(|_, (by, _)| *by != function);
    }

    /// What people may call a symbol, if it is a fragment; `name` returns the names of others.
    pub fn describe(&self, symbol: SymId, name: impl Fn(SymId) -> String) -> Option<String> {
        let fragment = self.get(symbol)?;
        Some(match fragment.purpose {
            Purpose::Variable(variable) => format!("initialiser of {}", name(variable)),
            Purpose::Several => format!("initialiser of several variables in {}", name(fragment.function)),
            Purpose::Nobody => format!("unused values in {}", name(fragment.function)),
        })
    }

    /// Whether the instructions of a fragment are removed.
    pub fn is_removed(&self, symbol: SymId, outcome: &Outcome) -> bool {
        let is_apart = |fragment: &Fragment| !self.whole.contains(fragment.function);
        self.get(symbol).is_some_and(is_apart) && outcome.live(symbol).is_none()
    }

    /// Counts.
    pub fn totals(&self, outcome: &Outcome) -> InitTotals {
        let mut totals = InitTotals::default();
        for (symbol, fragment) in self.iter().filter(|(_, it)| !self.whole.contains(it.function)) {
            let is_variable = usize::from(matches!(fragment.purpose, Purpose::Variable(_)));
            totals.variables += is_variable;
            if self.is_removed(symbol, outcome) {
                totals.removed += is_variable;
                totals.size.instructions += fragment.instructions;
            }
        }
        totals.size.bytes = totals.size.instructions * BYTES_PER_INSTRUCTION;
        for (_, why) in self.blocked.values() {
            totals.blocked[*why as usize] += 1;
        }
        totals
    }
}
