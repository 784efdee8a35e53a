//! Rule 1, as far as it is read from a module: what else a root keeps. Which symbols are roots is decided where facts
//! become a world.

use llgo_dce_facts::roots::is_list;

use crate::ir::draft::Draft;
use crate::ir::llvm::Value;
use crate::ir::module::mentions::for_each_mention;

/// Finds the members of LLVM's lists, and what aliases name.
pub(super) fn read(draft: &mut Draft<'_, '_>) {
    let Draft { symbols, members, .. } = draft;
    let aliasee = |symbol| symbols.value(symbol).and_then(|value| symbols.resolve(value));
    for (symbol, it) in symbols.table().iter() {
        if !it.is_variable && !it.is_function {
            members.extend(aliasee(symbol).map(|aliasee| (symbol, aliasee)));
        }
        if !it.is_variable || it.is_declaration || !is_list(it.name) {
            continue;
        }
        let list = symbols.value(symbol).and_then(Value::initializer_of_variable);
        let Some(list) = list else { continue };
        for_each_mention(list, symbols, &mut |member| {
            members.push((symbol, member));
            members.extend(aliasee(member).map(|aliasee| (symbol, aliasee)));
        });
    }
}
