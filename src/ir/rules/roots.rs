//! Rule 1, as far as it is read from a module: what a root stands for besides itself. What is a root is decided where facts
//! become a world.

use llgo_dce_facts::roots::is_list;

use crate::ir::draft::Draft;
use crate::ir::module::mentions::for_each_mention;

/// Finds the members of LLVM's lists, and what aliases name.
pub(super) fn read(draft: &mut Draft<'_, '_>) {
    let Draft { symbols, members, .. } = draft;
    for (symbol, global) in symbols.iter() {
        if !global.is_variable() && !global.is_function() {
            members.extend(symbols.resolve(global).map(|aliasee| (symbol, aliasee)));
        }
        let list = global.initializer_of_variable().filter(|_| is_list(symbols.name(symbol)));
        let Some(list) = list else { continue };
        for_each_mention(list, symbols, &mut |member| {
            members.push((symbol, member));
            let aliasee = symbols.value(member).and_then(|value| symbols.resolve(value));
            members.extend(aliasee.map(|aliasee| (symbol, aliasee)));
        });
    }
}
