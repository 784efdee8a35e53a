//! What a module says, whatever the options are.

use hashbrown::HashSet;
use llgo_dce_core::{Builder, SymId};

use crate::by_symbol::BySymbol;
use crate::fragments::Fragments;
use crate::problems::Problem;
use crate::references::Roles;
use crate::symbols::SymbolTable;
use crate::types::Types;

/// What is known of a module. Names are borrowed from it; there is no handle into it.
#[derive(Debug, Clone, Default)]
pub struct Facts<'n> {
    /// What the module is called: mostly the name of the file that it came from.
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
    /// LLVM's lists with their members, and aliases with what they name.
    pub members: Vec<(SymId, SymId)>,
    /// The types whose Equal is weak, each with the symbol that is the need of it.
    pub equal_needs: BySymbol<(SymId, SymId)>,
    /// The type lists: the array, and the slice where something could give that another array.
    pub type_lists: Vec<(SymId, Option<SymId>)>,
    /// What symbols have to do with types, where conversions are deduced from references.
    pub roles: Option<Roles>,
    /// What is in slots in place of what an earlier run has removed.
    pub stubs: HashSet<SymId>,
    /// Records that only the pass reads, and that LLVM's lists name: no roots.
    pub certificates: HashSet<SymId>,
    /// Functions that may look up any exported method by reflection, and of which no record says so.
    pub reflecting: Vec<SymId>,
    /// Whether there are calls of methods that LLVM's own elimination does not see, whatever is live.
    pub calls_unseen: bool,
    /// The symbols that make such calls when they are live.
    pub unseen: Vec<SymId>,
    /// What is malformed, in the order in which it was met.
    pub problems: Vec<Problem>,
}
