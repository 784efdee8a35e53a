//! Rule 10: the initialisers of package variables.
//!
//! LLGo fills a package's variables in its init function, `PKG.init`. What of it is done for one variable alone is that
//! variable's initialiser: a symbol of its own, which the variable has an edge to, and which owns whatever those
//! instructions refer to. So the core knows of nothing but edges. An initialiser that is not live is deleted,
//! instruction by instruction: what stays is in its order, and goes where it went.
//!
//! [`effects`] has the contract: what an instruction may do to be part of an initialiser. [`groups`] takes a function
//! apart.

mod effects;
mod groups;

use std::collections::BTreeMap;

use hashbrown::HashMap;
use llgo_dce_core::{Builder, Outcome, SymId};

use super::by_symbol::BySymbol;
use super::edges::Owner;
use super::llvm::{Module, Value};
use super::runtime::Runtime;
use super::sizes::{Size, BYTES_PER_INSTRUCTION};
use super::symbols::Symbols;
use super::types::Types;
use crate::options::Glob;
use effects::Effects;
use groups::{Part, Use};

/// What the names of init functions end with. Those that users write are called `PKG.init#1` and so on.
const INIT: &[u8] = b".init";

/// Why something that fills a variable stays with its init function.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pin {
    /// A call of which it is not known that it does nothing but allocate.
    Call,
    /// A call of the runtime that may panic, or do more.
    Runtime,
    /// A map whose keys cannot be hashed without the chance of a panic.
    MapKey,
    /// It reads or writes through a pointer, so that it cannot be told where, or whether that fails.
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

impl Pin {
    /// All reasons, in the order in which they are counted.
    pub(crate) const ALL: [Self; 8] = [
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
    pub(crate) fn name(self) -> &'static str {
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

/// The initialisers of a module.
#[derive(Default)]
pub(crate) struct Initialisers<'m> {
    /// Their symbols are numbered from here.
    first: usize,
    all: Vec<Initialiser<'m>>,
    /// The init functions that have any.
    functions: BySymbol<()>,
    /// Instruction to the initialiser that it is part of, where it may mention a global.
    owners: HashMap<Value<'m>, SymId>,
    /// The variables that are filled in ways that stay, each with the function and the reason.
    pinned: BTreeMap<SymId, (SymId, Pin)>,
}

/// Some instructions of one init function, which go together.
struct Initialiser<'m> {
    function: SymId,
    of: Use,
    instructions: Vec<Value<'m>>,
}

/// Counts of initialisers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct InitTotals {
    /// Variables that init functions fill in ways that may be removed.
    pub(crate) variables: usize,
    /// How many of them nobody reads.
    pub(crate) removed: usize,
    /// What is removed with them, and of values that nobody uses.
    pub(crate) size: Size,
    /// How many variables nobody but an init function mentions, which stays with that all the same, for each reason, in
    /// the order of [`Pin::ALL`].
    pub(crate) pinned: [usize; Pin::ALL.len()],
}

impl<'m> Initialisers<'m> {
    /// Finds the initialisers of a module, and gives each a symbol.
    pub(crate) fn find(
        builder: &mut Builder,
        module: Module<'m>,
        symbols: &Symbols<'m>,
        types: &Types<'m>,
        runtime: &Runtime,
        keep: &[Glob],
    ) -> Self {
        let mut found = Self { first: builder.symbol_count(), ..Self::default() };
        let mut effects = Effects::new(module, symbols, types, runtime);
        for (symbol, function) in symbols.iter() {
            let name = symbols.name(symbol);
            if name.ends_with(INIT) && is_init(function) && !keep.iter().any(|glob| glob.matches(name)) {
                found.add(builder, symbol, function, &mut effects);
            }
        }
        found
    }

    fn add(
        &mut self,
        builder: &mut Builder,
        function: SymId,
        body: Value<'m>,
        effects: &mut Effects<'_, 'm>,
    ) {
        let parts = groups::parts_of(body, effects);
        for (variable, why) in parts.pinned {
            self.pinned.entry(variable).or_insert((function, why));
        }
        let symbols: Vec<SymId> = parts.groups.iter().map(|_| builder.add_symbol()).collect();
        for (from, to) in parts.needs {
            builder.edge(symbols[from], symbols[to]);
        }
        for (Part { of, instructions, mentions }, symbol) in parts.groups.into_iter().zip(symbols) {
            if let Use::Variable(variable) = of {
                builder.edge(variable, symbol);
            }
            self.owners.extend(mentions.into_iter().map(|instruction| (instruction, symbol)));
            self.all.push(Initialiser { function, of, instructions });
        }
        self.functions.insert(function, ());
    }

    /// Whether a function is an init function that has been taken apart.
    pub(crate) fn is_apart(&self, function: SymId) -> bool {
        self.functions.contains(function)
    }

    /// The initialiser that an instruction of an init function is part of which mentions a global.
    pub(crate) fn owner(&self, instruction: Value<'m>) -> Option<SymId> {
        self.owners.get(&instruction).copied()
    }

    /// The init function that a symbol is part of, if it is an initialiser.
    pub(crate) fn function_of(&self, symbol: SymId) -> Option<SymId> {
        self.get(symbol).map(|initialiser| initialiser.function)
    }

    /// Whether a variable that stays with an init function is mentioned by others as well.
    pub(crate) fn is_read_elsewhere(&self, variable: SymId, owners: &[Owner]) -> bool {
        let Some(&(function, _)) = self.pinned.get(&variable) else { return false };
        let elsewhere =
            |owner: &Owner| owner.symbol != function && self.function_of(owner.symbol) != Some(function);
        owners.iter().any(elsewhere)
    }

    /// All edges are known: gives up whose the instructions are, and does not count pinned variables that others read,
    /// as those would be live in any case.
    pub(crate) fn finish(&mut self, read: &[SymId]) {
        self.owners = HashMap::new();
        for variable in read {
            self.pinned.remove(variable);
        }
    }

    /// What people may call a symbol, if it is an initialiser; `name` gives the names of others.
    pub(crate) fn describe(&self, symbol: SymId, name: impl Fn(SymId) -> String) -> Option<String> {
        let initialiser = self.get(symbol)?;
        Some(match initialiser.of {
            Use::Variable(variable) => format!("initialiser of {}", name(variable)),
            Use::Several => format!("initialiser of several variables in {}", name(initialiser.function)),
            Use::Nobody => format!("unused values in {}", name(initialiser.function)),
        })
    }

    fn get(&self, symbol: SymId) -> Option<&Initialiser<'m>> {
        self.all.get(symbol.index().checked_sub(self.first)?)
    }

    /// Those that are not live.
    fn dead<'a>(&'a self, outcome: &'a Outcome) -> impl Iterator<Item = &'a Initialiser<'m>> {
        let symbols = (self.first..).map(SymId::new);
        let dead = symbols.zip(&self.all).filter(|(symbol, _)| outcome.live(*symbol).is_none());
        dead.map(|(_, initialiser)| initialiser)
    }

    /// Deletes those that are not live.
    pub(crate) fn remove_dead(&self, outcome: &Outcome) {
        let dead: Vec<_> = self.dead(outcome).collect();
        for initialiser in dead {
            for instruction in initialiser.instructions.iter().rev() {
                instruction.erase_instruction();
            }
        }
    }

    /// Has variables that nobody reads hold what is recognised by whoever reads them all the same.
    pub(crate) fn mark_unread(&self, outcome: &Outcome, symbols: &Symbols<'m>) {
        for initialiser in self.dead(outcome) {
            let Use::Variable(variable) = initialiser.of else { continue };
            if let Some(variable) = symbols.value(variable).filter(|_| outcome.live(variable).is_none()) {
                variable.set_initializer(variable.value_type().recognisable());
            }
        }
    }

    /// Counts.
    pub(crate) fn totals(&self, outcome: &Outcome) -> InitTotals {
        let is_variable = |it: &Initialiser<'_>| matches!(it.of, Use::Variable(_));
        let variables = self.all.iter().filter(|it| is_variable(it)).count();
        let mut totals = InitTotals { variables, ..InitTotals::default() };
        for initialiser in self.dead(outcome) {
            totals.removed += usize::from(is_variable(initialiser));
            totals.size.instructions += initialiser.instructions.len() as u64;
        }
        totals.size.bytes = totals.size.instructions * BYTES_PER_INSTRUCTION;
        for (_, why) in self.pinned.values() {
            totals.pinned[*why as usize] += 1;
        }
        totals
    }
}

/// Whether what is called like the init function of a package is one.
fn is_init(function: Value<'_>) -> bool {
    function.is_function() && function.is_procedure() && function.has_final_body()
}
