//! LLVM's lists of what is used, and what leaves them.

use std::ffi::CStr;

use hashbrown::HashSet;
use llgo_dce_facts::roots::{COMPILER_USED, USED};
use llgo_dce_facts::text;

use crate::ir::llvm::{Module, Value};

/// LLVM's virtual function elimination takes whatever is in a method table for a virtual function, and would null
/// one that no checked load asks for: so what the pass puts there is listed as used, where a module wants that
/// elimination.
pub(super) fn list_as_used<'m>(module: Module<'m>, functions: impl Iterator<Item = Value<'m>>) {
    if !module.wants_virtual_function_elimination() {
        return;
    }
    edit_list(module, COMPILER_USED, |members| {
        for function in functions {
            if !members.contains(&function) {
                members.push(function);
            }
        }
    });
}

/// Takes the tables out of LLVM's lists of what is used, and deletes them. A table that something else refers to stays.
pub(crate) fn remove_tables<'m>(module: Module<'m>, tables: &[Value<'m>]) {
    let deleted: HashSet<Value<'m>> = tables.iter().copied().collect();
    for list in USED {
        edit_list(module, list, |members| members.retain(|member| !deleted.contains(&member.strip_casts())));
    }
    for table in tables {
        if !table.delete_if_unused() {
            log::warn!("@{} stays, as something else refers to it", text(table.name()));
        }
    }
}

/// Rebuilds one of LLVM's lists with other members; without any, it is deleted. Nothing happens when nothing changes.
fn edit_list<'m>(module: Module<'m>, name: &CStr, edit: impl FnOnce(&mut Vec<Value<'m>>)) {
    let list = module.variable(name);
    let members = list.and_then(Value::initializer).map(|members| (members, members.ty().array()));
    let old: Vec<Value<'m>> = match members {
        Some((members, Some((_, len)))) => (0..len).filter_map(|index| members.element(index)).collect(),
        _ => Vec::new(),
    };
    let mut new = old.clone();
    edit(&mut new);
    if new == old {
        return;
    }
    match (list, new.first()) {
        (Some(list), None) => {
            list.delete_if_unused();
        }
        (Some(list), Some(first)) => {
            list.replaced_by(first.ty().array_of(&new));
        }
        (None, Some(first)) => {
            let members = first.ty().array_of(&new);
            let list = module.add_variable(members.ty(), name);
            list.set_initializer(members);
            list.make_llvm_list();
        }
        (None, None) => {}
    }
}
