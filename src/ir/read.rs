//! From a module to facts: symbols, descriptors, dialects, edges, roots.

use std::collections::HashSet;

use llgo_dce_core::{Builder, Demand, NameId, Program, RootKind, SymId, WeakKind, WeakRef};

use super::conversions::TypeData;
use super::descriptors::{candidates, Descriptor, Descriptors, Slot, METHODS_FIELD};
use super::dialects::{relocs, type_metadata, Reader};
use super::edges::{for_each_mention, Owner, Owners};
use super::llvm::{Module, Value};
use super::problems::Problem;
use super::rewrite::UNREACHABLE_NAME;
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

/// How much of the program a module is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it, linked by llvm-link: what is visible is so for no better reason than that nobody has internalised it.
    Module,
    /// All of it that is LLVM IR, in a linker: what is visible is used by the rest, or exported.
    Link,
}

impl Scope {
    /// The scope of a module on which the pass was called by name: lld gives the module that it links in full LTO this name.
    pub(crate) fn of(module: Module<'_>) -> Self {
        if module.name() == "ld-temp.o" {
            Self::Link
        } else {
            Self::Module
        }
    }
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
pub fn read<'m>(module: Module<'m>, options: &Options, scope: Scope) -> Result<Facts<'m>, Refusal> {
    let runtime = Runtime::new(&options.runtimes);
    let (tables, odd_tables) = relocs::tables(module);
    let candidates = candidates(module, &runtime);
    let has_tables = !tables.is_empty() || !odd_tables.is_empty();
    let has_type_metadata = type_metadata::is_present(module, &candidates);
    if !has_tables && !has_type_metadata {
        return Err(Refusal::NoMetadata);
    }
    let symbols = Symbols::of(module);
    let mut problems = Vec::new();
    let descriptors = Descriptors::read(&candidates, &symbols, &mut problems);
    let mut reader =
        Reader { symbols: &symbols, builder: Builder::new(symbols.len()), descriptors, problems };
    if !add_roots(&mut reader, options, &runtime, scope) {
        return Err(Refusal::NoRoot);
    }
    relocs::read(&mut reader, &tables);
    for &table in &odd_tables {
        relocs::keep_odd_table(&mut reader, table);
    }
    if has_type_metadata {
        type_metadata::read(&mut reader, module, has_tables);
    }
    reader.descriptors.forget_lookalikes();
    let unreachable = unreachable_methods(&symbols, &runtime);
    pin_undescribed(&mut reader, &unreachable);
    if scope == Scope::Link {
        pin_visible(&mut reader);
    }

    let Reader { mut builder, descriptors, problems, .. } = reader;
    add_slots(&mut builder, &descriptors, has_tables);
    let tables: Vec<_> = tables.into_iter().map(|table| table.0).collect();
    let type_data = has_type_metadata.then(|| TypeData::of(&symbols));
    Edges { builder: &mut builder, symbols: &symbols, descriptors: &descriptors, type_data }.add(&tables);
    Ok(Facts {
        program: builder.build(),
        descriptors: descriptors.all,
        problems,
        tables,
        unreachable: unreachable.first().and_then(|&method| symbols.value(method)),
        symbols,
    })
}

/// The unreachable methods of the module: the runtime's own, if it has one, and the one that an earlier run has added.
fn unreachable_methods(symbols: &Symbols<'_>, runtime: &Runtime) -> Vec<SymId> {
    let defined = |wanted: &dyn Fn(&[u8]) -> bool| {
        let found = |&(_, global): &(SymId, Value<'_>)| !global.is_declaration() && wanted(global.name());
        symbols.iter().find(found).map(|(symbol, _)| symbol)
    };
    let own = defined(&|name| runtime.is_unreachable_method(name));
    own.into_iter().chain(defined(&|name| name == UNREACHABLE_NAME.to_bytes())).collect()
}

/// Rule 1. Gives whether any code is a root: a variable alone runs nothing, and neither does the unreachable method.
fn add_roots(reader: &mut Reader<'_, '_>, options: &Options, runtime: &Runtime, scope: Scope) -> bool {
    let mut any_code = false;
    for (symbol, global) in reader.symbols.iter() {
        let Some(kind) = roots::kind(global, options, runtime, scope) else { continue };
        reader.builder.root(symbol, kind);
        reader.builder.assume_in_iface(symbol);
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

/// A type with slots that no metadata describes keeps all its methods. What an earlier run has emptied needs no
/// description: nobody answers there any more.
fn pin_undescribed(reader: &mut Reader<'_, '_>, unreachable: &[SymId]) {
    let gone = |body: Option<SymId>| body.is_none_or(|body| unreachable.contains(&body));
    let emptied = |slot: &Slot<'_>| gone(slot.targets.ifn) && gone(slot.targets.tfn);
    let undescribed = |slot: &Slot<'_>| !(slot.described || emptied(slot));
    let types: Vec<SymId> = reader
        .descriptors
        .all
        .iter()
        .filter(|descriptor| descriptor.slots.iter().any(undescribed))
        .map(|descriptor| descriptor.symbol)
        .collect();
    for ty in types {
        reader.pin(ty, "has methods that no metadata describes");
    }
}

/// A descriptor that the linker has left visible is used by something that is not LLVM IR, which may do with it what it
/// likes. Nothing is odd about that.
fn pin_visible(reader: &mut Reader<'_, '_>) {
    for descriptor in &mut reader.descriptors.all {
        if descriptor.global.is_visible_definition() {
            descriptor.pinned.get_or_insert("is visible outside of the link");
        }
    }
}

/// Method slots become weak references, in module order.
fn add_slots(builder: &mut Builder, descriptors: &Descriptors<'_>, has_tables: bool) {
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
            let tags =
                slot.entries.iter().map(|entry| Demand::Tagged(builder.name(entry.id))).collect::<Vec<_>>();
            let by_name = has_tables.then(|| answers(&weak, name, &slot.name)).into_iter().flatten();
            let pinned = descriptor.pinned.map(|_| Demand::Pinned);
            builder.weak(weak, tags.into_iter().chain(by_name).chain(pinned));
        }
        if descriptor.pinned.is_some() {
            let owner = builder.unowned();
            builder.demand(owner, Demand::Pinned);
            builder.assume_in_iface(descriptor.symbol);
        }
    }
}

/// The demands of the `relocs` dialect that a method slot answers to.
fn answers(slot: &WeakRef, name: NameId, bytes: &[u8]) -> impl Iterator<Item = Demand> {
    let by_type = slot.targets.mtyp.map(|mtyp| Demand::Method { name, mtyp });
    let exported = is_exported(bytes).then_some(Demand::Exported);
    [by_type, Some(Demand::Named(name)), exported].into_iter().flatten()
}

/// Whether a method name as it stands in a slot is exported: it begins with an upper-case letter and is not qualified
/// by a package, whose path may begin with one, too.
fn is_exported(name: &[u8]) -> bool {
    let Ok(name) = std::str::from_utf8(name) else { return true };
    name.chars().next().is_some_and(char::is_uppercase) && !name.contains('.')
}

/// Rule 2: ordinary edges; and what they say about conversions, where there are no records of those.
struct Edges<'a, 'm> {
    builder: &'a mut Builder,
    symbols: &'a Symbols<'m>,
    descriptors: &'a Descriptors<'m>,
    type_data: Option<TypeData>,
}

impl<'m> Edges<'_, 'm> {
    /// The slots of descriptors make no edges; neither do tables.
    fn add(mut self, tables: &[Value<'m>]) {
        let tables: HashSet<SymId> = tables.iter().filter_map(|&table| self.symbols.id(table)).collect();
        let mut owners = Owners::new(self.symbols);
        if let Some(type_data) = &mut self.type_data {
            for (symbol, global) in self.symbols.variables() {
                type_data.learn(symbol, global.is_constant(), owners.of(global));
            }
        }
        for (symbol, global) in self.symbols.iter() {
            let is_type = self.type_data.as_ref().is_some_and(|data| data.is_descriptor(symbol));
            let owners = if is_type { owners.of_type(global) } else { owners.of(global) };
            for &owner in owners {
                if !self.descriptors.contains(owner.symbol) && !tables.contains(&owner.symbol) {
                    self.add_one(owner, symbol);
                }
            }
        }
        for descriptor in &self.descriptors.all {
            self.add_strong_fields(descriptor);
        }
        for &owner in &self.descriptors.unreadable {
            self.builder.assume_in_iface(owner);
        }
    }

    fn add_one(&mut self, from: Owner, to: SymId) {
        self.builder.edge(from.symbol, to);
        match &self.type_data {
            Some(type_data) => type_data.add_reference(self.builder, from, to),
            None if self.descriptors.unreadable.contains(&from.symbol) => self.builder.child(from.symbol, to),
            None => {}
        }
    }

    /// Everything in a descriptor but Mtyp, Ifn and Tfn of its slots.
    fn add_strong_fields(&mut self, descriptor: &Descriptor<'m>) {
        let Some(initializer) = descriptor.global.initializer() else { return };
        let methods = initializer.element(METHODS_FIELD);
        let names = (0..descriptor.slots.len()).filter_map(|slot| methods?.element(slot)?.element(0));
        let from = Owner { symbol: descriptor.symbol, compares_only: false };
        for field in (0..METHODS_FIELD).filter_map(|field| initializer.element(field)).chain(names) {
            for_each_mention(field, self.symbols, &mut |to| self.add_one(from, to));
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
