//! Records that survive inlining: what a link reads of what the compile of a package has prepared.
//!
//! The preparation is described in [`prelink`](crate::ir::prelink). At the link a carried table's records belong to all
//! functions that have a marker of it. For packages that were optimised without the plugin there is [`was_optimised`].

use hashbrown::HashSet;
use llgo_dce_core::SymId;
use llgo_dce_facts::go_names::{is_init, package};
use llgo_dce_facts::marks::CARRIED;
use llgo_dce_facts::Runtime;

use super::records::{owner_of, Table};
use crate::ir::llvm::{Module, User, Value};
use crate::ir::module::globals::Symbols;

/// Attributes that LLVM's optimiser infers. LLGo's functions come with none of them, but for its runtime's.
const INFERRED: [&str; 5] = ["memory", "nofree", "norecurse", "nosync", "willreturn"];
/// The one among them that LLGo does not give to functions of its runtime either. A runtime that was optimised has it on
/// all functions that call nothing.
const INFERRED_IN_RUNTIME: [&str; 1] = ["norecurse"];
/// What clang writes on each function that it compiles from C, and on none that comes to it as LLVM IR.
const COMPILED_FROM_C: &str = "no-trapping-math";
/// The records of one function of the source, wherever its code is now.
pub(crate) struct Carried<'m> {
    /// The table, whose records have no owner.
    pub(crate) table: Table<'m>,
    /// The calls by which functions refer to it.
    pub(crate) markers: Vec<Value<'m>>,
    /// Whether something refers to the table that is no marker, so that its owners are not known.
    pub(crate) leaks: bool,
}

impl<'m> Carried<'m> {
    /// `None` of what has not the shape of a table.
    pub(crate) fn of(variable: Value<'m>) -> Option<Self> {
        let table = Table::of(variable)?;
        let (mut markers, mut leaks) = (Vec::new(), false);
        for user in variable.users() {
            match user {
                User::Instruction(call, _) if call.is_marker() => markers.push(call),
                _ => leaks = true,
            }
        }
        Some(Self { table, markers, leaks })
    }

    /// The functions that have its code now, each once.
    pub(crate) fn owners(&self, symbols: &Symbols<'m>) -> Vec<SymId> {
        let mut owners: Vec<_> =
            self.markers.iter().filter_map(|marker| symbols.id(marker.function())).collect();
        owners.sort_unstable();
        owners.dedup();
        owners
    }
}

/// The carried tables of a module, in module order.
pub(crate) fn carried(module: Module<'_>) -> Vec<Carried<'_>> {
    module.variables().filter(|it| is_carried(it.name())).filter_map(Carried::of).collect()
}

/// Whether a name is that of a carried table.
pub(crate) fn is_carried(name: &[u8]) -> bool {
    name.starts_with(CARRIED.to_bytes())
}

/// Whether packages with records have been through the optimiser. Then any function of theirs may have been inlined
/// anywhere, so that what tables say of functions holds always.
///
/// It is known from what the optimiser leaves on functions, and of all tables together: a function of one package may
/// be in the module of another, as instances of generic functions do. A variable's records stay in its package's
/// table although functions carry them, so that where there is anything carried they do not show that a package carries
/// nothing.
pub(crate) fn was_optimised(
    symbols: &Symbols<'_>,
    runtime: &Runtime,
    tables: &[Table<'_>],
    any_carried: bool,
) -> bool {
    if tables.is_empty() {
        return false;
    }
    let traced = |&(symbol, global): &(SymId, Value<'_>)| {
        let is_init = || is_init(symbols.name(symbol));
        let inferred = || match runtime.is_internal(symbols.name(symbol)) {
            true => &INFERRED_IN_RUNTIME[..],
            false => &INFERRED[..],
        };
        global.is_function()
            && !global.is_declaration()
            && (has_attribute_of(global, inferred) || (is_init() && global.has_tail_call()))
    };
    let traced: HashSet<&[u8]> =
        symbols.iter().filter(traced).map(|(symbol, _)| package_or_name(symbols.name(symbol))).collect();
    // Mostly there are none, and the tables need not be read for this.
    if traced.is_empty() {
        return false;
    }
    let mut owners = tables.iter().flat_map(Table::records).filter_map(owner_of);
    owners
        .any(|owner| (owner.is_function() || !any_carried) && traced.contains(package_or_name(owner.name())))
}

/// The package of a function, or its name: what has no package has only itself.
fn package_or_name(function: &[u8]) -> &[u8] {
    package(function).unwrap_or(function)
}

/// Whether a function, not compiled from C, has one of some attributes.
fn has_attribute_of(function: Value<'_>, names: impl FnOnce() -> &'static [&'static str]) -> bool {
    function.has_attributes()
        && names().iter().any(|name| function.has_attribute(name))
        && !function.has_string_attribute(COMPILED_FROM_C)
}
