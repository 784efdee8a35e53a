//! Records that survive inlining: what the compile of a package does for the link.
//!
//! A record says that its owner, a function, asks for something. When the package is optimised before the link, the
//! owner may be inlined away: its code runs on in its callers, but nobody calls the owner, and its records would no
//! longer count. So before the optimiser runs, [`carry`] takes the records of each function out of the package's table
//! and puts them into one of their own, a *carried table*, to which the function refers by a marker at its beginning.
//! The optimiser copies the marker along with the function's code, and deletes it with that. At the link a carried
//! table's records belong to all functions that have a marker of it ([`carried`](crate::ir::dialects::carried)), and the rewriter
//! deletes the markers.
//!
//! A record that a variable owns stays in the table, and is carried by the functions that use the variable as well: the
//! optimiser may take what they need out of it.
//!
//! That way functions are no longer held by the table either, so that the optimiser may delete those that it has
//! inlined.

use hashbrown::{HashMap, HashSet};
use llgo_dce_facts::marks::CARRIED;

use super::dialects::records::{owner_of, tables, Table, OWNER};
use super::llvm::{Module, User, Value};
use super::weak::type_list;
use super::write::lists::remove_tables;

/// Makes a package ready to be optimised: has the records of functions travel with their code, and keeps the header of
/// the type list from being taken apart. Returns whether anything changed.
pub fn carry(module: Module<'_>) -> bool {
    let tables: Vec<_> = tables(module).collect();
    let mut any = false;
    for table in tables {
        any |= carry_table(module, &table);
    }
    // A malformed list is warned of at the link.
    for list in type_list::lists(module) {
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
        None => remove_tables(module, &[table.variable]),
    }
    true
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
    fields[OWNER] = fields[OWNER].ty().zero();
    record.ty().aggregate_of(&fields)
}
