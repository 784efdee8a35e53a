//! The functions by which code gets at method tables, and who uses them.
//!
//! A method whose body reads whole tables is one itself, and so is a function of package reflect: who calls it, through an
//! interface or not, reads them.

use hashbrown::HashSet;
use llgo_dce_core::SymId;
use llgo_dce_facts::go_names::is_reflect;
use llgo_dce_facts::Runtime;

use super::globals::Symbols;
use super::referrers::{Referrers, Shares};
use super::types::TypeTable;
use crate::ir::llvm::Value;

/// The functions, and those who read whole tables by them.
#[derive(Default)]
pub(crate) struct TableAccessors {
    /// Functions by which code gets at tables, or at their counts.
    pub(crate) functions: HashSet<SymId>,
    /// Who uses them for more than what interface types list, and is no such function.
    pub(crate) readers: Vec<SymId>,
    /// Whether the runtime's function that makes itabs uses them. It does, unless they have been copied into it; then they
    /// may have been copied into others as well.
    pub(crate) make_itabs: bool,
}

impl TableAccessors {
    /// Finds them, from those that are known by name on. Records mention functions, and use none.
    pub(crate) fn find<'m>(
        symbols: &Symbols<'m>,
        runtime: &Runtime,
        types: &TypeTable<'m>,
        shares: &Shares<'m>,
        records: &HashSet<SymId>,
    ) -> Self {
        let bodies: HashSet<SymId> = bodies(types).collect();
        let mut referrers = Referrers::with_shares(symbols, shares);
        let mut found = Self::default();
        let known = symbols.named().filter(|(_, name)| runtime.gets_tables(name));
        let mut open: Vec<SymId> = known.map(|(symbol, _)| symbol).collect();
        found.functions.extend(&open);
        while let Some(accessor) = open.pop().and_then(|symbol| symbols.value(symbol)) {
            for symbol in referrers.of(accessor).iter().map(|it| it.symbol) {
                let name = symbols.name(symbol);
                found.make_itabs |= runtime.is_new_itab(name);
                // Slots are weak references: who asks for the method reads the tables.
                let is_weak = types.with_slots(symbol).is_some() || records.contains(&symbol);
                if is_weak || runtime.needs_listed_only(name) {
                    continue;
                }
                // What package reflect does for itself is asked for from elsewhere.
                let of_reflect = || is_reflect(name) && symbols.value(symbol).is_some_and(Value::is_function);
                if !bodies.contains(&symbol) && !of_reflect() {
                    found.readers.push(symbol);
                } else if found.functions.insert(symbol) {
                    open.push(symbol);
                }
            }
        }
        found.readers.retain(|reader| !found.functions.contains(reader));
        found.readers.sort_unstable();
        found.readers.dedup();
        found
    }
}

/// The bodies of all methods.
fn bodies<'a>(types: &'a TypeTable<'_>) -> impl Iterator<Item = SymId> + 'a {
    let slots = types.all_with_slots().flat_map(|it| &it.slots);
    slots.flat_map(|slot| slot.targets[1..].iter().copied().flatten())
}
