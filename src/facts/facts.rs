//! What a module says, whatever the options are.

use hashbrown::HashSet;
use llgo_dce_core::{Builder, Demand, SymId, WeakKind};

use crate::by_symbol::BySymbol;
use crate::fragments::Fragments;
use crate::function_rows::FunctionRows;
use crate::lookups::AnyLookup;
use crate::problems::Problem;
use crate::references::Roles;
use crate::symbols::SymbolTable;
use crate::types::Types;
use crate::undecided::Undecided;

/// What is known of a module. Names are borrowed from it; no handle to a value of LLVM's is in here.
#[derive(Debug, Clone, Default)]
pub struct Facts<'n> {
    /// The module's identifier: mostly the name of the file that it came from.
    pub module: String,
    /// The dialects of LLGo's that it was read as.
    pub dialects: Vec<&'static str>,
    /// References, conversions, demands and weak references. No roots yet, but for what counts always.
    pub graph: Builder,
    /// The globals.
    pub symbols: SymbolTable<'n>,
    /// The types with methods.
    pub types: Types,
    /// The fragments of init functions.
    pub fragments: Fragments,
    /// Variables that may hold what a fragment gives to another variable, each with the fragment.
    pub held: Vec<(SymId, SymId)>,
    /// The variables that get another value than their first one.
    pub changing: HashSet<SymId>,
    /// LLVM's lists with their members, and aliases with their aliasees.
    pub members: Vec<(SymId, SymId)>,
    /// The types whose Equal is weak, each with the symbol that is its need of Equal.
    pub equal_needs: BySymbol<(SymId, SymId)>,
    /// What else than functions the Equal of types mentions, each with the type.
    pub equal_data: Vec<(SymId, SymId)>,
    /// The type lists: the array, and its slice, where something could change which array the slice refers to.
    pub type_lists: Vec<(SymId, Option<SymId>)>,
    /// The function table, if its rows are weak references.
    pub function_rows: Option<FunctionRows>,
    /// The roles of symbols, where conversions are deduced from references.
    pub roles: Option<Roles>,
    /// The functions that an earlier run has put into slots in place of bodies.
    pub stubs: HashSet<SymId>,
    /// The certificates of itabs. LLVM's lists name them, and they are no roots, as only the pass reads them.
    pub certificates: HashSet<SymId>,
    /// Look-ups by reflection that may be of any exported method, as far as it is known why.
    pub reflecting: Vec<AnyLookup>,
    /// Demands that nobody in the module makes, each with the interface type that lists the method: others may.
    pub uncalled: Vec<(SymId, Demand)>,
    /// Whether there are calls of methods that LLVM's own elimination does not see, whatever is live.
    pub calls_unseen: bool,
    /// The symbols that make such calls when they are live.
    pub unseen: Vec<SymId>,
    /// The functions by which code gets at method tables, or at their counts.
    pub table_accessors: HashSet<SymId>,
    /// What only the whole program decides.
    pub undecided: Undecided,
    /// The words of the module's assembly that may be symbols of other modules.
    pub assembly: Vec<&'n [u8]>,
    /// What is malformed, in the order in which it was found.
    pub problems: Vec<Problem>,
    /// What is malformed of weak references of one kind, each with the holder: nothing, where those count as ordinary
    /// ones.
    pub weak_problems: Vec<(WeakKind, SymId, Problem)>,
}
