//! Rule 10, as far as it is known without the code: the fragments of init functions.
//!
//! LLGo fills a package's variables in its init function, `PKG.init`. The instructions that do so for one variable
//! alone are its fragment: a symbol of its own, to which the variable has an edge, and which has an edge to everything
//! that the instructions refer to. So the core needs nothing but edges. (Go's linker has outlined map init fragments.)
//!
//! ```llvm
//! define void @main.init() {
//!   %map = call ptr @runtime.MakeMap(ptr @type, i64 2)     ; the fragment of @main.table: an edge from @main.table,
//!   store ptr %map, ptr @main.table                        ; and one to @runtime.MakeMap and to @type
//!   ret void
//! }
//! ```

use std::collections::BTreeMap;

use llgo_dce_core::{Outcome, SymId};

use crate::by_symbol::BySymbol;
use crate::details::{Size, BYTES_PER_INSTRUCTION};

/// Why instructions that fill a variable are no fragment, and stay with their init function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Blocker {
    /// A call that may do more than allocate.
    Call,
    /// A call of the runtime that may panic, or do more.
    Runtime,
    /// A map whose keys cannot be hashed without the chance of a panic.
    MapKey,
    /// It reads or writes through a pointer, so that the place is not known, and the access may fail.
    Pointer,
    /// It decides where control goes.
    Control,
    /// It is volatile or atomic.
    Volatile,
    /// The variable may be read in other ways: it is thread-local, in a section, or initialized elsewhere.
    Variable,
    /// Any other instruction.
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

/// What a fragment does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// It fills a variable.
    Variable(SymId),
    /// It computes values that several variables need.
    Several,
    /// It computes values that nothing uses.
    Nobody,
}

/// Some instructions of one init function, which are removed together.
#[derive(Debug, Clone, Copy)]
pub struct Fragment {
    /// The init function.
    pub function: SymId,
    /// What it does.
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
    /// The variables that are filled by more than a fragment, each with the function and the reason.
    blocked: BTreeMap<SymId, (SymId, Blocker)>,
    /// The init functions that stay whole, whether or not the variables that they fill are read.
    whole: BySymbol<()>,
}

/// Counts of fragments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct InitTotals {
    /// Variables that have a fragment.
    pub variables: usize,
    /// How many of them nobody reads.
    pub removed: usize,
    /// The size of the fragments that are removed.
    pub size: Size,
    /// How many variables only an init function mentions, and are filled all the same, for each reason, in the order of
    /// [`Blocker::ALL`].
    pub blocked: [usize; Blocker::ALL.len()],
}

impl Fragments {
    /// No fragments yet. Their symbols are numbered from `first`, one after the other.
    pub fn from_symbol(first: usize) -> Self {
        Self { first, ..Self::default() }
    }

    /// Adds the next fragment.
    pub fn push(&mut self, fragment: Fragment) {
        self.all.push(fragment);
    }

    /// Records that a variable is filled by more than a fragment.
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

    /// The function that fills a variable by more than a fragment, if one does.
    pub fn blocked_in(&self, variable: SymId) -> Option<SymId> {
        self.blocked.get(&variable).map(|&(function, _)| function)
    }

    /// The variables that are filled by more than a fragment, each with the function and the reason.
    pub fn blocked(&self) -> impl Iterator<Item = (SymId, SymId, Blocker)> + '_ {
        self.blocked.iter().map(|(&variable, &(function, why))| (variable, function, why))
    }

    /// Forgets variables that others read, as those are live in any case.
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

    /// The name of a fragment in everything that is printed; `name` returns the names of other symbols.
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
