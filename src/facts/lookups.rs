//! What look-ups of methods by reflection demand.

use llgo_dce_core::{Builder, Demand, NameId, SymId};

use crate::go_names::is_lookup;
use crate::ids::{tagged, REFLECT};

/// Why a look-up of a method that looks methods up itself may be of any.
pub const FINDS_LOOKUPS: &str = "a look-up of a method that looks others up";

/// A look-up that may be of any exported method, and why.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnyLookup {
    /// The symbol that makes it.
    pub by: SymId,
    /// Whether the front end has recorded it; otherwise the pass has found it in the code.
    pub is_recorded: bool,
    /// The step at which its names were lost: "a load of a variable that may be written, @p.name".
    pub step: String,
    /// The line of the source of that step, or else of the look-up, where the module has debug info: "p.go:7".
    pub line: Option<String>,
}

/// A look-up of a method by a name that is known, demanded by ids as well where methods have those. Code that looks up
/// one of reflection's own look-ups, such as `Methods` of a `reflect.Type` in a `reflect.Value`, may call it, and so get
/// at any exported method.
pub fn look_up(
    graph: &mut Builder,
    reflecting: &mut Vec<AnyLookup>,
    owner: SymId,
    name: NameId,
    by_id: bool,
) {
    graph.demand(owner, Demand::Named(name));
    let name = graph.bytes(name).to_vec();
    for any in REFLECT.into_iter().filter(|_| by_id) {
        let demand = tagged(graph, &[any, b".", &name].concat());
        graph.demand(owner, demand);
    }
    if is_lookup(&name) {
        let step = FINDS_LOOKUPS.to_owned();
        look_up_any(graph, reflecting, AnyLookup { by: owner, is_recorded: false, step, line: None });
    }
}

/// A look-up whose names are not all known, in any dialect.
pub fn look_up_any(graph: &mut Builder, reflecting: &mut Vec<AnyLookup>, lookup: AnyLookup) {
    graph.demand(lookup.by, Demand::Exported);
    for id in REFLECT {
        let demand = tagged(graph, id);
        graph.demand(lookup.by, demand);
    }
    reflecting.push(lookup);
}
