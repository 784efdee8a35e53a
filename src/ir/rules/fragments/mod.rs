//! Rule 10: the fragments of init functions.
//!
//! What a fragment is, is said at [`Fragments`](llgo_dce_facts::Fragments). One that is not live is deleted, instruction
//! by instruction: what stays is in its order, and where it was.
//!
//! [`effects`] has the contract: what an instruction may do to be part of a fragment. [`groups`] takes a function
//! apart.

mod changes;
mod effects;
mod groups;

use hashbrown::HashMap;
use llgo_dce_core::SymId;
use llgo_dce_facts::go_names::is_init;
use llgo_dce_facts::{Fragment, Fragments, Purpose};

use crate::ir::draft::Draft;
use crate::ir::llvm::Value;
use changes::{may_change, may_hold_pointers};
use effects::Effects;
use groups::{Part, Parts};

/// Finds the fragments of a module, and adds a symbol for each.
pub(super) fn read(draft: &mut Draft<'_, '_>) {
    draft.fragments = Fragments::from_symbol(draft.graph.symbol_count());
    let mut found = Vec::new();
    let Draft { module, symbols, types, runtime, .. } = &*draft;
    let mut effects = Effects::new(*module, symbols, types, runtime);
    for (symbol, function) in symbols.iter() {
        if is_init(symbols.name(symbol)) && can_be_taken_apart(function) {
            found.push((symbol, groups::parts_of(function, &mut effects)));
        }
    }
    for (function, parts) in found {
        add(draft, function, parts);
    }
    find_changes(draft);
}

/// Finds which variables get another value. Of a package, of all: others may hold what they do.
fn find_changes(draft: &mut Draft<'_, '_>) {
    let Draft { module, symbols, held, .. } = &*draft;
    let is_init = |function: Value<'_>| is_init(function.name()) && can_be_taken_apart(function);
    let changes = |variable: Value<'_>| {
        let can_hold = variable.is_declaration() || may_hold_pointers(variable.value_type());
        can_hold && !variable.is_constant() && may_change(*module, variable, is_init)
    };
    let holders = held.iter().filter_map(|&(symbol, _)| Some((symbol, symbols.value(symbol)?)));
    let variables: HashMap<SymId, Value<'_>> = match draft.is_package() {
        true => symbols.variables().collect(),
        false => holders.collect(),
    };
    let changing = variables.into_iter().filter(|&(_, variable)| changes(variable));
    draft.changing = changing.map(|(symbol, _)| symbol).collect();
}

fn add<'m>(draft: &mut Draft<'_, 'm>, function: SymId, parts: Parts<'m>) {
    let Draft { graph, fragments, shares, code, held, .. } = draft;
    for (variable, why) in parts.blocked {
        fragments.block(variable, function, why);
    }
    let symbols: Vec<SymId> = parts.groups.iter().map(|_| graph.add_symbol()).collect();
    for (from, to) in parts.needs {
        graph.edge(symbols[from], symbols[to]);
    }
    held.extend(parts.held.into_iter().map(|(variable, group)| (variable, symbols[group])));
    for (Part { purpose, instructions, mentions }, symbol) in parts.groups.into_iter().zip(symbols) {
        if let Purpose::Variable(variable) = purpose {
            graph.edge(variable, symbol);
        }
        shares.add(symbol, mentions);
        fragments.push(Fragment { function, purpose, instructions: instructions.len() as u64 });
        code.push(instructions);
    }
    shares.add_function(function);
}

/// Whether what is called like the init function of a package is one.
fn can_be_taken_apart(function: Value<'_>) -> bool {
    function.is_function() && function.is_procedure() && function.has_final_body()
}
