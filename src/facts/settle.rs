//! What was left to the whole program is decided: from here on it has all facts.

use std::collections::BTreeSet;

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Builder, Demand, NameId, SymId, WeakKind};

use crate::facts::Facts;
use crate::ids::Id;
use crate::itab_calls::ItabCalls;
use crate::lookups::{look_up, look_up_any};
use crate::symbols::SymbolKind;
use crate::undecided::{Listed, Lookup, Undecided, Unread};

/// The dialect of modules without records: what its calls may reach is known of the whole program alone.
const PLAIN: &str = "plain";
/// The dialects that demand methods by names, and the one that demands them by ids.
const BY_NAME: [&str; 2] = ["relocs", PLAIN];
const BY_ID: &str = "type-metadata";
/// What is between the two ids of a demand of the types that implement an interface.
const OF_INTERFACE: &[u8] = b" of go.method.i.";

/// Decides what was left to the whole program.
pub(crate) fn settle(facts: &mut Facts<'_>) {
    let undecided = std::mem::take(&mut facts.undecided);
    let has = |dialect: &str| facts.dialects.contains(&dialect);
    let by_id = undecided.is_merged || has(BY_ID);
    let is_plain = has(PLAIN);
    if undecided.is_merged {
        if BY_NAME.iter().any(|dialect| has(dialect)) {
            demand_by_name(&mut facts.graph);
        }
        keep_shared_lists(facts);
    }
    if is_plain {
        ask_for_unread(facts, &undecided.unread);
        demand_listed(facts, &undecided);
        add_lookups(facts, &undecided, by_id);
    }
    ask_for_any_key(facts, &undecided.ask_any_key);
    for &owner in &undecided.compare_any {
        facts.equal_needs.all().iter().for_each(|&(_, need)| facts.graph.edge(owner, need));
    }
}

/// What is demanded by an id is demanded by the name in it as well: slots of packages in other dialects have no ids. Of
/// packages that are read apart, all slots answer to names, and so they do where some packages have no records.
pub fn demand_by_name(graph: &mut Builder) {
    for (by, demand) in graph.asks().collect::<Vec<_>>() {
        let Demand::Tagged { id, .. } = demand else { continue };
        let id = graph.bytes(id);
        let end = id.windows(OF_INTERFACE.len()).rposition(|it| it == OF_INTERFACE).unwrap_or(id.len());
        let name = Id::parse(&id[..end]).and_then(Id::method_name).map(<[u8]>::to_vec);
        let same = name.map_or(Demand::Exported, |name| Demand::Named(graph.name(&name)));
        graph.demand(by, same);
    }
}

/// Where something refers to the array of a type list besides its slice, in another package, it may read any entry.
fn keep_shared_lists(facts: &mut Facts<'_>) {
    let entries = facts.graph.weak_refs().iter().filter(|weak| weak.kind == WeakKind::TypeListEntry);
    let entries: Vec<(SymId, SymId)> =
        entries.flat_map(|weak| weak.targets().map(|target| (weak.holder, target))).collect();
    let mut referrers: HashMap<SymId, HashSet<SymId>> =
        entries.iter().map(|&(array, _)| (array, HashSet::new())).collect();
    for (from, to) in facts.graph.edges().filter(|_| !entries.is_empty()) {
        referrers.entry(to).and_modify(|by| by.extend([from]));
    }
    for (array, target) in entries.into_iter().filter(|(array, _)| referrers[array].len() > 1) {
        facts.graph.edge(array, target);
    }
}

/// A descriptor of which it is not known what it lists may list any method.
fn ask_for_unread(facts: &mut Facts<'_>, unread: &[Unread]) {
    let is_read = |it: &Unread| it.is_declared && facts.symbols.kind(it.ty) == SymbolKind::Type;
    let unread: Vec<SymId> = unread.iter().filter(|it| !is_read(it)).map(|it| it.ty).collect();
    for ty in unread {
        facts.graph.demand(ty, Demand::Any);
        facts.unseen.push(ty);
    }
}

/// P1. An interface type demands those of its methods that some call may reach.
fn demand_listed(facts: &mut Facts<'_>, undecided: &Undecided) {
    let called = Called::of(facts, undecided);
    for &Listed { iface, index, name, mtyp } in &undecided.listed {
        let demand = Demand::Method { name, mtyp };
        match called.as_ref().is_none_or(|called| called.may_be(index, name, mtyp)) {
            true => facts.graph.demand(iface, demand),
            false => facts.uncalled.push((iface, demand)),
        }
    }
}

/// Which methods of interface types may be called.
struct Called<'a> {
    calls: &'a ItabCalls,
    bodies: HashMap<(NameId, SymId), HashSet<Option<&'a [u8]>>>,
}

impl<'a> Called<'a> {
    /// `None` when there may be calls that are not seen, in Go functions that are defined elsewhere.
    fn of(facts: &Facts<'_>, undecided: &'a Undecided) -> Option<Self> {
        if facts.symbols.undefined_go_functions().next().is_some() {
            return None;
        }
        let mut bodies: HashMap<_, HashSet<_>> = HashMap::new();
        for body in &undecided.bodies {
            bodies.entry((body.name, body.mtyp)).or_default().insert(body.signature.as_deref());
        }
        Some(Self { calls: &undecided.calls, bodies })
    }

    /// Whether some call may be of the method with that index in its interface type.
    fn may_be(&self, index: u64, name: NameId, mtyp: SymId) -> bool {
        let may_call = |body: &Option<&[u8]>| body.is_none_or(|body| self.calls.may_call(index, body));
        self.bodies.get(&(name, mtyp)).is_none_or(|bodies| bodies.iter().any(may_call))
    }
}

/// P3. Calls that look methods up.
fn add_lookups(facts: &mut Facts<'_>, undecided: &Undecided, by_id: bool) {
    let indices = &undecided.lookup_indices;
    let may_be = |it: &&Lookup| !indices.is_empty() && it.index.is_none_or(|index| indices.contains(&index));
    for Lookup { owner, names, .. } in undecided.lookups.iter().filter(may_be) {
        facts.unseen.push(*owner);
        match names {
            Ok(names) => {
                names
                    .iter()
                    .for_each(|&name| look_up(&mut facts.graph, &mut facts.reflecting, *owner, name, by_id));
            }
            Err(lost) => look_up_any(&mut facts.graph, &mut facts.reflecting, lost.clone()),
        }
    }
    facts.reflecting.sort_unstable();
    facts.reflecting.dedup();
}

/// What may ask for any key asks for those of all registries.
fn ask_for_any_key(facts: &mut Facts<'_>, owners: &[SymId]) {
    let entries = facts.graph.weak_refs().iter().filter(|weak| weak.kind == WeakKind::RegistryEntry);
    let tables: BTreeSet<SymId> = entries.map(|weak| weak.holder).filter(|_| !owners.is_empty()).collect();
    for table in tables {
        owners.iter().for_each(|&owner| facts.graph.demand(owner, Demand::AnyKey(table)));
    }
}
