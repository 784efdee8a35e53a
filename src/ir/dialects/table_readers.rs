//! Calls through interfaces of methods that get at method tables, in modules without records: `NumMethod` of
//! `reflect.Type`, above all. Interface types demand methods there, and not the functions that call them; which those may be,
//! the index in the itab and the function type say.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Demand, SymId};
use llgo_dce_facts::go_names::package;
use llgo_dce_facts::Signature;

use crate::ir::draft::Draft;
use crate::ir::llvm::Value;
use crate::ir::module::itab_calls::{may_be_method, origin, signature, Origin};
use crate::ir::module::table_accessors::TableAccessors;

/// Has all functions that may call such a method demand whole tables, but for those that are known to need no more than
/// what interface types list.
pub(super) fn find<'m>(draft: &mut Draft<'_, 'm>, calls: &[(SymId, Value<'m>)]) {
    // Tables of packages stay whole.
    if draft.is_package() {
        return;
    }
    let methods = Methods::find(draft);
    // Then no call has to be looked at.
    if methods.0.is_empty() {
        return;
    }
    let is_reader = |&&(owner, call): &&(SymId, Value<'m>)| {
        let name = draft.symbols.name(owner);
        !draft.runtime.needs_listed_only(name) && methods.may_be_called_by(draft, name, call)
    };
    let mut readers: Vec<SymId> = calls.iter().filter(is_reader).map(|&(owner, _)| owner).collect();
    readers.dedup();
    readers.into_iter().for_each(|reader| draft.graph.demand(reader, Demand::WholeTables));
}

/// A method that an interface type lists.
struct Method {
    /// Its index there.
    index: u64,
    /// The package whose code alone may call it, if it is not exported.
    package: Option<Vec<u8>>,
}

/// The methods that get at method tables, by the function types of their bodies.
struct Methods(HashMap<Signature, Vec<Method>>);

impl Methods {
    fn find(draft: &Draft<'_, '_>) -> Self {
        let Draft { module, symbols, types, .. } = draft;
        let mut found: HashMap<_, Vec<_>> = HashMap::new();
        let bodies = bodies(draft);
        let listed = types.all().filter_map(|it| types.imethods(it.symbol, symbols));
        for (index, (name, mtyp)) in listed.flat_map(|methods| (0..).zip(methods)) {
            for body in bodies.get(&(name.as_slice(), mtyp)).into_iter().flatten() {
                let signature = signature(*module, body.value_type());
                let package = package(&name).map(<[u8]>::to_vec);
                found.entry(signature).or_default().push(Method { index, package });
            }
        }
        Self(found)
    }

    /// Whether a call through a pointer, in a function of that name, may be of one of them.
    fn may_be_called_by<'m>(&self, draft: &Draft<'_, 'm>, function: &[u8], call: Value<'m>) -> bool {
        let Some(methods) = self.0.get(&signature(draft.module, call.called_type())) else {
            return false;
        };
        // One that LLVM has inlined is in a function of any package, and then the index shows.
        let may_be_of = |method: &&Method, is_exact: bool| {
            let is_own = |owner: &Vec<u8>| package(function) == Some(owner.as_slice());
            is_exact || method.package.as_ref().is_none_or(is_own)
        };
        let is_exact = matches!(origin(draft.module, call), Origin::Method(_));
        let methods = methods.iter().filter(|method| may_be_of(method, is_exact));
        let indices: HashSet<u64> = methods.map(|method| method.index).collect();
        !indices.is_empty() && may_be_method(draft.module, call, |index| indices.contains(&index))
    }
}

/// The bodies of all methods of which a body gets at method tables, by name and func type.
fn bodies<'a, 'm>(draft: &'a Draft<'_, 'm>) -> HashMap<(&'a [u8], SymId), HashSet<Value<'m>>> {
    let Draft { symbols, runtime, types, shares, .. } = draft;
    let records = draft.records().collect();
    let accessors = TableAccessors::find(symbols, runtime, types, shares, &records).functions;
    let slots = || types.all_with_slots().flat_map(|it| &it.slots);
    let gets_tables = |body: &SymId| accessors.contains(body);
    let mut bodies: HashMap<(&[u8], SymId), HashSet<Value<'m>>> = HashMap::new();
    for slot in slots().filter(|slot| slot.targets[1..].iter().flatten().any(gets_tables)) {
        bodies.extend(slot.targets[0].map(|mtyp| ((&*slot.name, mtyp), HashSet::new())));
    }
    for slot in slots() {
        let [Some(mtyp), Some(body), _] = slot.targets else { continue };
        let body = symbols.value(body).filter(|body| body.is_function());
        if let (Some(bodies), Some(body)) = (bodies.get_mut(&(&*slot.name, mtyp)), body) {
            bodies.insert(body);
        }
    }
    bodies
}
