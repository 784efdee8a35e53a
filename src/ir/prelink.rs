//! Records that survive inlining: what the compile of a package does for the link.
//!
//! A record says that its owner, a function, asks for something. When the package is optimised before the link, the
//! owner may be inlined away: its code runs on in its callers, but nobody calls the owner, and its records would no
//! longer count. So before the optimiser runs, [`carry`] takes the records of each function out of the package's table
//! and puts them into one of their own, a *carried table*, to which the function refers by a marker at its beginning.
//! The optimiser copies the marker along with the function's code, and deletes it with that. At the link a carried
//! table's records belong to all functions that have a marker of it ([`carried`]), and [`Carried::remove_markers`]
//! takes the markers away.
//!
//! A record that a variable owns stays in the table, and is carried by the functions that use the variable as well: the
//! optimiser may take what they need out of it.
//!
//! That way functions are no longer held by the table either, so that the optimiser may delete those that it has
//! inlined.
//!
//! For packages that were optimised without the plugin there is [`was_optimised`].

use std::ffi::CStr;

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::SymId;

use super::dialects::relocs::{self, Kind, Table};
use super::llvm::{Module, User, Value};
use super::rewrite;
use super::runtime::Runtime;
use super::symbols::Symbols;
use super::weak::type_list;

/// What a carried table is called. Linking adds a number.
const CARRIED: &CStr = c"llgo-dce.records";

/// Attributes that LLVM's optimiser infers. LLGo gives its functions none of them, but for its runtime's.
const INFERRED: [&str; 5] = ["memory", "nofree", "norecurse", "nosync", "willreturn"];
/// The one among them that LLGo does not give to functions of its runtime either. A runtime that was optimised has it on
/// all functions that call nothing.
const INFERRED_IN_RUNTIME: [&str; 1] = ["norecurse"];
/// What clang writes on each function that it compiles from C, and on none that comes to it as LLVM IR.
const COMPILED_FROM_C: &str = "no-trapping-math";
/// How the function that initialises a package ends, in which the optimiser leaves tail calls.
const INIT: &[u8] = b".init";

/// The records of one function of the source, wherever its code has gone.
pub(crate) struct Carried<'m> {
    /// The table, whose records have no owner.
    pub(crate) table: Table<'m>,
    markers: Vec<Value<'m>>,
    /// Whether something refers to the table that is no marker, so that its owners are not known.
    pub(crate) leaks: bool,
}

impl<'m> Carried<'m> {
    /// The functions that have its code now, each once.
    pub(crate) fn owners(&self, symbols: &Symbols<'m>) -> Vec<SymId> {
        let mut owners: Vec<_> =
            self.markers.iter().filter_map(|marker| symbols.id(marker.function())).collect();
        owners.sort_unstable();
        owners.dedup();
        owners
    }

    /// Deletes the markers. The table is then as unused as any other.
    pub(crate) fn remove_markers(&self) {
        for marker in &self.markers {
            marker.delete_marker();
        }
    }
}

/// The carried tables of a module, in module order.
pub(crate) fn carried(module: Module<'_>) -> Vec<Carried<'_>> {
    let named = module.variables().filter(|variable| variable.name().starts_with(CARRIED.to_bytes()));
    let tables = named.filter_map(Table::of);
    tables
        .map(|table| {
            let (mut markers, mut leaks) = (Vec::new(), false);
            for user in table.variable.users() {
                match user {
                    User::Instruction(call, _) if call.is_marker() => markers.push(call),
                    _ => leaks = true,
                }
            }
            Carried { table, markers, leaks }
        })
        .collect()
}

/// Makes a package ready to be optimised: has the records of functions travel with their code, and keeps the header of
/// the type list from being taken apart. Gives whether anything changed.
pub fn carry(module: Module<'_>) -> bool {
    let (tables, _) = relocs::tables(module);
    let mut any = false;
    for table in tables {
        any |= carry_table(module, &table);
    }
    // A list that is odd is said to be so at the link.
    for list in type_list::find(module, &mut Vec::new()) {
        list.slice.make_variable();
        any = true;
    }
    any
}

fn carry_table<'m>(module: Module<'m>, table: &Table<'m>) -> bool {
    // In the order in which the functions are met first.
    let mut functions: Vec<(Value<'m>, Vec<Value<'m>>)> = Vec::new();
    let mut index_of: HashMap<Value<'m>, usize> = HashMap::new();
    let mut rest = Vec::new();
    for record in table.records() {
        let owner = owner_of(record);
        if !owner.is_some_and(Value::is_function) {
            rest.push(record);
        }
        for function in owner.into_iter().flat_map(|owner| code_of(module, owner)) {
            let index = *index_of.entry(function).or_insert_with(|| {
                functions.push((function, Vec::new()));
                functions.len() - 1
            });
            functions[index].1.push(without_owner(record));
        }
    }
    for (function, records) in &functions {
        let records = records[0].ty().array_of(records);
        let carried = module.add_variable(records.ty(), CARRIED);
        carried.set_initializer(records);
        carried.make_private_constant();
        function.add_marker(carried);
    }
    if functions.is_empty() {
        return false;
    }
    match rest.first() {
        Some(record) => drop(table.variable.replaced_by(record.ty().array_of(&rest))),
        None => rewrite::remove_tables(module, &[table.variable]),
    }
    true
}

/// The owner, defined here, of a record that says what somebody asks for: a function, or a variable whose use amounts
/// to asking. `None` of other records, and of one that is odd.
fn owner_of<'m>(record: Value<'m>) -> Option<Value<'m>> {
    let kind = record.element(0).and_then(Value::as_integer).and_then(Kind::of)?;
    let owner = record.element(relocs::OWNER)?.resolved();
    let is_owner = owner.is_function() || owner.is_variable();
    (kind.is_of_code() && is_owner && !owner.is_declaration()).then_some(owner)
}

/// The functions whose code does what a record says of its owner: the owner, or those that get to a variable, as the
/// optimiser may take out of a constant what they need, and leave the constant to nobody.
fn code_of<'m>(module: Module<'m>, owner: Value<'m>) -> Vec<Value<'m>> {
    if owner.is_function() {
        return vec![owner];
    }
    let mut users = HashSet::new();
    let (mut open, mut seen) = (vec![owner], HashSet::new());
    while let Some(value) = open.pop() {
        for user in value.users() {
            match user {
                User::Instruction(_, function) => drop(users.insert(function)),
                User::Global(user) | User::Constant(user) if seen.insert(user) => open.push(user),
                User::Global(_) | User::Constant(_) => {}
            }
        }
    }
    module.functions().filter(|function| users.contains(function)).collect()
}

fn without_owner<'m>(record: Value<'m>) -> Value<'m> {
    let mut fields: Vec<_> = (0..).map_while(|index| record.element(index)).collect();
    fields[relocs::OWNER] = fields[relocs::OWNER].ty().zero();
    record.ty().aggregate_of(&fields)
}

/// Whether packages with records have been through the optimiser. Then any function of theirs may have been inlined
/// anywhere, so that what tables say of functions holds always.
///
/// It is told by what the optimiser leaves on functions, and of all tables together: a function of one package may
/// stand in the module of another, as instances of generic functions do. A variable's records stay in its package's
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
        let is_init = || symbols.name(symbol).ends_with(INIT);
        let inferred = || match runtime.is_internal(symbols.name(symbol)) {
            true => &INFERRED_IN_RUNTIME[..],
            false => &INFERRED[..],
        };
        global.is_function()
            && !global.is_declaration()
            && (has_attribute_of(global, inferred) || (is_init() && global.has_tail_call()))
    };
    let traced: HashSet<&[u8]> =
        symbols.iter().filter(traced).map(|(symbol, _)| package(symbols.name(symbol))).collect();
    // Mostly there are none, and the tables need not be read for this.
    if traced.is_empty() {
        return false;
    }
    let mut owners = tables.iter().flat_map(Table::records).filter_map(owner_of);
    owners.any(|owner| (owner.is_function() || !any_carried) && traced.contains(package(owner.name())))
}

/// The package that a function's name begins with: up to the first dot behind the last slash of its path.
fn package(name: &[u8]) -> &[u8] {
    let path_ends = name.iter().position(|byte| b"([".contains(byte)).unwrap_or(name.len());
    let last = name[..path_ends].iter().rposition(|&byte| byte == b'/').unwrap_or(0);
    let len = name[last..path_ends].iter().position(|&byte| byte == b'.').map_or(path_ends, |dot| last + dot);
    &name[..len]
}

/// Whether a function, not compiled from C, has one of some attributes.
fn has_attribute_of(function: Value<'_>, names: impl FnOnce() -> &'static [&'static str]) -> bool {
    function.has_attributes()
        && names().iter().any(|name| function.has_attribute(name))
        && !function.has_string_attribute(COMPILED_FROM_C)
}

#[cfg(test)]
mod tests {
    use super::package;

    #[test]
    fn packages_of_functions() {
        for (name, expected) in [
            ("main.main", "main"),
            ("main.(*T).M", "main"),
            ("github.com/x/y.v2/z.F[example.com/q.T]", "github.com/x/y.v2/z"),
            ("crosspkg/animal.(*Cat).DropCat", "crosspkg/animal"),
            ("main", "main"),
            ("", ""),
        ] {
            assert_eq!(package(name.as_bytes()), expected.as_bytes(), "{name}");
        }
    }
}
