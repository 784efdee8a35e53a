//! What look-ups of methods by reflection demand.

use llgo_dce_core::{Builder, Demand, NameId, SymId};

use crate::go_names::is_lookup;
use crate::ids::{tagged, REFLECT};

/// A look-up of a method by a name that is known, demanded by ids as well where methods have those. Code that looks up
/// one of reflection's own look-ups, such as `Methods` of a `reflect.Type` in a `reflect.Value`, may call it, and so get
/// at any exported method.
pub fn look_up(graph: &mut Builder, owner: SymId, name: NameId, by_id: bool) {
    graph.demand(owner, Demand::Named(name));
    let name = graph.bytes(name).to_vec();
    for any in REFLECT.into_iter().filter(|_| by_id) {
        let demand = tagged(graph, &[any, b".", &name].concat());
        graph.demand(owner, demand);
    }
    if is_lookup(&name) {
        look_up_any(graph, owner);
    }
}

/// A look-up of any exported method, in any dialect.
pub fn look_up_any(graph: &mut Builder, owner: SymId) {
    graph.demand(owner, Demand::Exported);
    for id in REFLECT {
        let demand = tagged(graph, id);
        graph.demand(owner, demand);
    }
}
