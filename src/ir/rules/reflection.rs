//! Rule 9: look-ups by reflection that the `relocs` dialect has no records of.
//!
//! Looking a method up is a use of one of package reflect's functions from outside of it: a call, or a method
//! expression or function value, in code or in data. A call by a name that is known demands that name; anything else
//! every exported method. The slots of `reflect.Value`'s own method table are weak references, and no uses.
//!
//! A call through an interface such as `reflect.Type` has no such function. Its record says method name and func type,
//! and the front end adds a record for what is looked up. A function without one is the thunk of a method expression.
//! On an interface of somebody else's that has the same method, it records nothing.

use hashbrown::HashSet;
use llgo_dce_core::SymId;
use llgo_dce_facts::go_names::is_reflect;
use llgo_dce_facts::ids::REFLECT;
use llgo_dce_facts::AnyLookup;

use crate::ir::draft::{Draft, TypeLookup};
use crate::ir::llvm::{Opcode, User, Value};
use crate::ir::module::checks::ID;
use crate::ir::module::globals::Globals;
use crate::ir::module::referrers::Referrers;
use crate::ir::module::texts::{LostAt, Strings, Texts};
use crate::ir::module::types::TypeTable;

/// The functions that look methods up by their index, or go through all of them, and those that do by name. Those of
/// `rtype` are called by name where a package has them by `go:linkname`.
const BY_INDEX: [&[u8]; 6] = [
    b"reflect.Value.Method",
    b"reflect.(*Value).Method",
    b"reflect.Value.Methods",
    b"reflect.(*Value).Methods",
    b"reflect.(*rtype).Method",
    b"reflect.(*rtype).Methods",
];
const BY_NAME: [&[u8]; 3] =
    [b"reflect.Value.MethodByName", b"reflect.(*Value).MethodByName", b"reflect.(*rtype).MethodByName"];

/// Why a look-up may be of any method that is not by a name which was lost on the way.
const BY_INDEX_WORDS: &str = "a look-up by index";
const NO_CALL: &str = "a use of a look-up that is not a call";

/// Adds the demands of all look-ups that no dialect has recorded. Tables of records, and certificates of itabs, mention
/// functions and use none.
pub(super) fn read(draft: &mut Draft<'_, '_>) {
    let lookups = draft.symbols.iter().filter_map(|(symbol, function)| {
        let name = draft.symbols.name(symbol);
        let by_name = BY_NAME.contains(&name);
        (by_name || BY_INDEX.contains(&name)).then_some((function, by_name))
    });
    let lookups: Vec<_> = lookups.collect();
    let mut any: Vec<AnyLookup> = Vec::new();
    for (function, by_name) in lookups {
        any.extend(read_uses(draft, function, by_name));
    }
    let records: HashSet<Value<'_>> = draft.tables.iter().chain(&draft.certificates).copied().collect();
    any.retain(|it| !draft.symbols.value(it.by).is_some_and(|value| records.contains(&value)));
    any.extend(calls_of_type(draft));
    any.into_iter().for_each(|lookup| draft.look_up_any(lookup));
}

/// Adds what calls with known names demand. Returns all other uses.
fn read_uses<'m>(draft: &mut Draft<'_, 'm>, function: Value<'m>, by_name: bool) -> Vec<AnyLookup> {
    let no_call = |owner| LostAt::new(NO_CALL).looked_up(owner, false, None);
    let mut any = Vec::new();
    let mut named = Vec::new();
    let Draft { symbols, types, shares, recorded, fragments, .. } = &*draft;
    let mut referrers = Referrers::with_shares(symbols, shares);
    for user in function.users() {
        match user {
            User::Instruction(instruction, by) => {
                let owner = shares.fragment(instruction).or_else(|| symbols.id(by));
                let Some(owner) = owner else { continue };
                if is_reflect(by.name()) || recorded.contains(&instruction) {
                    continue;
                }
                let names = match by_name {
                    true => names_of(draft.texts(), instruction, function),
                    false => Err(LostAt::new(BY_INDEX_WORDS)),
                };
                match names {
                    Ok(names) => named.push((owner, names)),
                    Err(lost) => any.push(lost.looked_up(owner, false, Some(instruction))),
                }
            }
            User::Global(global) => any.extend(symbols.id(global).map(no_call)),
            User::Constant(constant) => {
                any.extend(referrers.of(constant).iter().map(|from| no_call(from.symbol)));
            }
        }
    }
    let name = |symbol| symbols.name(fragments.function_of(symbol).unwrap_or(symbol));
    any.retain(|it| types.with_slots(it.by).is_none() && !is_reflect(name(it.by)));
    for (owner, names) in named {
        names.iter().for_each(|name| draft.demand_named(owner, name));
    }
    any
}

/// The first call in a function that looks methods up, as far as that is known: of one of package reflect's
/// functions, or a checked load that asks for any method.
pub(crate) fn first_lookup(function: Value<'_>) -> Option<Value<'_>> {
    function.instructions().find(|instruction| {
        if instruction.opcode() != Opcode::Call {
            return false;
        }
        let id = instruction.operand(ID).and_then(Value::metadata_string);
        let callee = instruction.callee().strip_casts();
        id.is_some_and(|id| REFLECT.contains(&id))
            || (callee.is_global() && BY_INDEX.iter().chain(&BY_NAME).any(|name| *name == callee.name()))
    })
}

/// The names that a call of `function` may be given.
fn names_of<'m>(texts: Texts<'_, 'm>, call: Value<'m>, function: Value<'m>) -> Result<Strings, LostAt<'m>> {
    let is_call = call.opcode() == Opcode::Call && call.callee() == function;
    let passes_on = || call.arguments().any(|argument| argument == function);
    if !is_call || passes_on() {
        return Err(LostAt::new(NO_CALL));
    }
    texts.last_argument(call)
}

/// The functions that call a look-up of `reflect.Type` and have no record of what they look up.
fn calls_of_type(draft: &Draft<'_, '_>) -> Vec<AnyLookup> {
    let Draft { symbols, types, .. } = draft;
    let recorded: HashSet<SymId> = draft.lookups.iter().copied().collect();
    let is_recorded = |call: &TypeLookup| {
        recorded.contains(&call.source)
            && call.iface.is_some_and(|iface| is_of_reflect(types, iface, symbols))
    };
    let unrecorded =
        draft.type_lookups.iter().filter(|call| !is_recorded(call) && types.may_look_up(call.mtyp));
    // Where records are carried, it is the owner that has the name.
    let of_reflect =
        |call: &TypeLookup| [call.source, call.owner].iter().any(|&symbol| is_reflect(symbols.name(symbol)));
    let of_others = unrecorded.filter(|call| !of_reflect(call));
    let lost = LostAt::new("a call through an interface of which no record has the name");
    of_others.map(|call| lost.looked_up(call.owner, false, None)).collect()
}

/// Whether an interface is `reflect.Type`, or has all of it: nobody else can have package reflect's unexported methods.
/// The front end records the look-ups of no other.
fn is_of_reflect<'m>(types: &TypeTable<'m>, iface: SymId, globals: &Globals<'m>) -> bool {
    let methods = types.imethods(iface, globals);
    methods
        .iter()
        .flatten()
        .any(|(name, _)| name.strip_prefix(b"reflect.").is_some_and(|name| !name.contains(&b'.')))
}
