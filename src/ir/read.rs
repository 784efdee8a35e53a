//! From a module to facts: symbols, descriptors, dialects, edges, roots.

use std::collections::HashSet;

use llgo_dce_core::{Builder, Demand, NameId, Program, RootKind, SymId, WeakKind, WeakRef};

use super::descriptors::{Descriptor, Descriptors, METHODS_FIELD};
use super::dialects::{relocs, Reader};
use super::edges::{add_mentions, for_each_mention, Owners};
use super::llvm::{Module, Value};
use super::problems::Problem;
use super::roots;
use super::runtime::Runtime;
use super::symbols::Symbols;
use crate::options::Options;

/// The facts about a module, with what is needed to write the outcome back.
pub struct Facts<'m> {
    /// What the flood works on.
    pub program: Program,
    /// Its symbols, by number.
    pub symbols: Symbols<'m>,
    /// The types with methods, in module order. The slots of all of them, one after the other, are the program's
    /// weak references.
    pub descriptors: Vec<Descriptor<'m>>,
    /// What was odd, in the order in which it was met.
    pub problems: Vec<Problem>,
    /// The tables, which go when the facts are written back.
    pub(crate) tables: Vec<Value<'m>>,
    /// The runtime's own unreachable method.
    pub(crate) unreachable: Option<Value<'m>>,
}

/// Why a module is left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// It has no metadata of LLGo's: it is not Go, or has been through the pass already.
    NoMetadata,
    /// Nothing in it is a root. An empty flood would call everything dead.
    NoRoot,
}

/// Reads all facts, or says why there is nothing to be done.
pub fn read<'m>(module: Module<'m>, options: &Options) -> Result<Facts<'m>, Refusal> {
    let (tables, odd_tables) = relocs::tables(module);
    if tables.is_empty() && odd_tables.is_empty() {
        return Err(Refusal::NoMetadata);
    }
    let runtime = Runtime::new(&options.runtimes);
    let symbols = Symbols::of(module);
    let mut problems = Vec::new();
    let descriptors = Descriptors::find(&symbols, &runtime, &mut problems);
    let mut reader =
        Reader { symbols: &symbols, builder: Builder::new(symbols.len()), descriptors, problems };

    if !add_roots(&mut reader, options, &runtime) {
        return Err(Refusal::NoRoot);
    }
    relocs::read(&mut reader, &tables);
    for &table in &odd_tables {
        relocs::keep_odd_table(&mut reader, table);
    }
    reader.descriptors.forget_lookalikes();
    pin_undescribed(&mut reader);

    let Reader { mut builder, descriptors, problems, .. } = reader;
    add_slots(&mut builder, &descriptors);
    let tables: Vec<_> = tables.into_iter().map(|table| table.0).collect();
    add_edges(&mut builder, &symbols, &descriptors, &tables);
    let unreachable = symbols
        .iter()
        .map(|(_, global)| global)
        .find(|global| !global.is_declaration() && runtime.is_unreachable_method(global.name()));
    Ok(Facts {
        program: builder.build(),
        descriptors: descriptors.all,
        symbols,
        problems,
        tables,
        unreachable,
    })
}

/// Rule 1. Gives whether any code is a root: a variable alone runs nothing, and neither does the unreachable method.
fn add_roots(reader: &mut Reader<'_, '_>, options: &Options, runtime: &Runtime) -> bool {
    let mut any_code = false;
    for (symbol, global) in reader.symbols.iter() {
        let Some(kind) = roots::kind(global, options, runtime) else { continue };
        reader.builder.root(symbol, kind);
        any_code |= kind != RootKind::Unreachable && leads_to_code(reader.symbols, global);
    }
    any_code
}

/// Whether a root is a function, or a list such as `llvm.used` with a function in it.
fn leads_to_code<'m>(symbols: &Symbols<'m>, root: Value<'m>) -> bool {
    if !root.is_variable() {
        return true;
    }
    let mut any = false;
    if let Some(list) = root.initializer().filter(|_| roots::is_list(root)) {
        for_each_mention(list, symbols, &mut |member| {
            any |= symbols.value(member).is_some_and(|member| !member.is_variable());
        });
    }
    any
}

/// A type with slots that no metadata describes keeps all its methods.
fn pin_undescribed(reader: &mut Reader<'_, '_>) {
    let undescribed: Vec<SymId> = reader
        .descriptors
        .all
        .iter()
        .filter(|descriptor| descriptor.slots.iter().any(|slot| !slot.described))
        .map(|descriptor| descriptor.symbol)
        .collect();
    for ty in undescribed {
        reader.pin(ty, "has methods that no record describes");
    }
}

/// Method slots become weak references, in module order.
fn add_slots(builder: &mut Builder, descriptors: &Descriptors<'_>) {
    for descriptor in &descriptors.all {
        for (place, slot) in descriptor.slots.iter().enumerate() {
            let name = builder.name(&slot.name);
            let weak = WeakRef {
                holder: descriptor.symbol,
                kind: WeakKind::Method,
                place: u32::try_from(place).unwrap_or(u32::MAX),
                name,
                targets: slot.targets,
            };
            builder.weak(weak, answers(&weak, name, &slot.name, descriptor.pinned.is_some()));
        }
        if descriptor.pinned.is_some() {
            let owner = builder.unowned();
            builder.demand(owner, Demand::Pinned);
            builder.assume_in_iface(descriptor.symbol);
        }
    }
}

/// What a method slot answers to.
fn answers(slot: &WeakRef, name: NameId, bytes: &[u8], pinned: bool) -> impl Iterator<Item = Demand> {
    let by_type = slot.targets.mtyp.map(|mtyp| Demand::Method { name, mtyp });
    let exported = is_exported(bytes).then_some(Demand::Exported);
    [by_type, Some(Demand::Named(name)), exported, pinned.then_some(Demand::Pinned)].into_iter().flatten()
}

/// Whether a method name as it stands in a slot is exported: it begins with an upper-case letter and is not qualified
/// by a package, whose path may begin with one, too.
fn is_exported(name: &[u8]) -> bool {
    let Ok(name) = std::str::from_utf8(name) else { return true };
    name.chars().next().is_some_and(char::is_uppercase) && !name.contains('.')
}

/// Rule 2. The slots of descriptors make no edges; neither do tables.
fn add_edges<'m>(
    builder: &mut Builder,
    symbols: &Symbols<'m>,
    descriptors: &Descriptors<'m>,
    tables: &[Value<'m>],
) {
    let tables: HashSet<SymId> = tables.iter().filter_map(|&table| symbols.id(table)).collect();
    let mut owners = Owners::new(symbols);
    for (symbol, global) in symbols.iter() {
        for &owner in owners.of(global) {
            if descriptors.contains(owner) || tables.contains(&owner) {
                continue;
            }
            builder.edge(owner, symbol);
            if descriptors.unreadable.contains(&owner) {
                builder.child(owner, symbol);
            }
        }
    }
    for &owner in &descriptors.unreadable {
        builder.assume_in_iface(owner);
    }
    for descriptor in &descriptors.all {
        add_strong_fields(builder, symbols, descriptor);
    }
}

/// Everything in a descriptor but Mtyp, Ifn and Tfn of its slots.
fn add_strong_fields<'m>(builder: &mut Builder, symbols: &Symbols<'m>, descriptor: &Descriptor<'m>) {
    let Some(initializer) = descriptor.global.initializer() else { return };
    for field in 0..METHODS_FIELD {
        if let Some(field) = initializer.element(field) {
            add_mentions(builder, descriptor.symbol, field, symbols);
        }
    }
    let Some(methods) = initializer.element(METHODS_FIELD) else { return };
    for slot in 0..descriptor.slots.len() {
        if let Some(name) = methods.element(slot).and_then(|method| method.element(0)) {
            add_mentions(builder, descriptor.symbol, name, symbols);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::is_exported;

    #[test]
    fn exported_names() {
        for (name, expected) in
            [("Keep", true), ("Ärger", true), ("keep", false), ("_Keep", false), ("Foo/bar.sound", false)]
        {
            assert_eq!(is_exported(name.as_bytes()), expected, "{name}");
        }
        assert!(!is_exported(b""));
        assert!(is_exported(b"\xff"), "what cannot be read may be exported");
    }
}
