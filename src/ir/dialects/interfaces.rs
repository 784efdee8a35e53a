//! Exact interface ids, as LLGo writes them since August 2026 (#2445) whenever it is given a plugin.
//!
//! ```llvm
//! %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.i.KEY.m1") #0
//! attributes #0 = { "llgo.interface.call"="1" "llgo.interface.id"="go.method.i.KEY" "llgo.interface.index"="1"
//!   "llgo.interface.count"="2" "llgo.interface.method.0"="go.method.Read:func()" "llgo.interface.method.1"="…" }
//! ```
//!
//! No descriptor has such an id. Each call says all methods of its interface, in order, by the ids that descriptors do
//! have, and a type implements the interface when it has all of those. So the call can only get to such types.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Builder, Demand};
use llgo_dce_facts::ids::{number, tagged_of, Id};

use crate::ir::llvm::Value;
use crate::ir::module::slots::{ExactEntry, SlotEntry, SlotsById};
use crate::ir::module::types::Descriptor;

/// What all attributes of the protocol begin with, and what may follow.
const PREFIX: &[u8] = b"llgo.interface.";
const VERSION: &[u8] = b"call";
const INTERFACE: &[u8] = b"id";
const INDEX: &[u8] = b"index";
const COUNT: &[u8] = b"count";
const METHOD: &[u8] = b"method.";
/// The version that is known here.
const KNOWN_VERSION: &[u8] = b"1";

/// What a call says of itself.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Declared<'m> {
    /// All of its interface's methods; the one that is called is at the index of its id.
    Whole(Vec<&'m [u8]>),
    /// Something is wrong with the rest, but the called method is known by name and signature.
    Method(&'m [u8], &'static str),
    /// Nothing that can be relied on.
    Nothing(&'static str),
}

/// Whether a call has any attributes of the protocol.
pub(crate) fn has_attributes(call: Value<'_>) -> bool {
    call.call_string_attributes().iter().any(|(key, _)| key.starts_with(PREFIX))
}

/// Reads the attributes of a call of method `index` of `interface`.
pub(crate) fn declared<'m>(call: Value<'m>, interface: &[u8], index: usize) -> Declared<'m> {
    read(&call.call_string_attributes(), interface, index)
}

/// The same, of key and value of all attributes. A call that has any has one of each key.
fn read<'m>(attributes: &[(&'m [u8], &'m [u8])], interface: &[u8], index: usize) -> Declared<'m> {
    let own: HashMap<&[u8], &'m [u8]> =
        attributes.iter().filter_map(|&(key, value)| Some((key.strip_prefix(PREFIX)?, value))).collect();
    if own.is_empty() {
        return Declared::Nothing("does not say which interface it is of");
    }
    match own.get(VERSION) {
        Some(&KNOWN_VERSION) => {}
        Some(_) => return Declared::Nothing("is of a version of LLGo's protocol that is not known"),
        None => return Declared::Nothing("does not say which version of LLGo's protocol it is of"),
    }
    let method = |index: usize| {
        let id = *own.get([METHOD, index.to_string().as_bytes()].concat().as_slice())?;
        matches!(Id::parse(id), Some(Id::Method { .. })).then_some(id)
    };
    let said = own.get(INDEX).copied().and_then(number);
    let Some(called) = method(index).filter(|_| said == Some(index)) else {
        return Declared::Nothing("does not say which method it calls");
    };
    if own.get(INTERFACE) != Some(&interface) {
        return Declared::Method(called, "says that it is of another interface");
    }
    // No more methods than attributes: a count may be any number.
    let count = own.get(COUNT).copied().and_then(number).filter(|&count| index < count && count <= own.len());
    let methods: Option<Vec<_>> = count.and_then(|count| (0..count).map(method).collect());
    let Some(methods) = methods else {
        return Declared::Method(called, "does not say all methods of its interface");
    };
    // Version, id, index and count, and a method for each.
    if own.len() != 4 + methods.len() {
        return Declared::Method(called, "has attributes that are not known");
    }
    if methods.iter().collect::<HashSet<_>>().len() != methods.len() {
        return Declared::Method(called, "has a method twice");
    }
    Declared::Whole(methods)
}

/// The interfaces that calls ask methods of.
#[derive(Default)]
pub(crate) struct Interfaces<'m> {
    /// In the order in which they are met.
    all: Vec<Interface<'m>>,
    by_name: HashMap<&'m [u8], usize>,
}

struct Interface<'m> {
    name: &'m [u8],
    methods: Vec<&'m [u8]>,
    /// Which of the methods are asked for.
    asked: Vec<bool>,
    /// Whether all calls agree about its methods.
    agreed: bool,
    implemented: bool,
}

impl<'m> Interface<'m> {
    /// Has the slots of a descriptor answer to the methods that are asked for, when it has all of them.
    fn implement(&mut self, descriptor: &mut Descriptor<'m>, slots: &SlotsById<'m>, builder: &mut Builder) {
        let found: Option<Vec<_>> = self.methods.iter().map(|method| slots.get(method)).collect();
        let Some(found) = found else { return };
        self.implemented = true;
        let mut entries = Vec::new();
        for (index, slots) in found.into_iter().enumerate().filter(|&(index, _)| self.asked[index]) {
            let demand = tagged_of(builder, self.methods[index], self.name);
            for &slot in slots {
                entries.push(SlotEntry { slot, demand, node: None });
                let id = [self.name, b".m", index.to_string().as_bytes()].concat();
                descriptor.exact.push(ExactEntry { slot, id });
            }
        }
        descriptor.add_entries(entries);
    }
}

impl<'m> Interfaces<'m> {
    /// A call says that an interface has these methods, and asks for the one at `index`.
    pub(crate) fn add(&mut self, name: &'m [u8], methods: Vec<&'m [u8]>, index: usize) {
        let at = *self.by_name.entry(name).or_insert_with(|| {
            let asked = vec![false; methods.len()];
            self.all.push(Interface {
                name,
                methods: methods.clone(),
                asked,
                agreed: true,
                implemented: false,
            });
            self.all.len() - 1
        });
        let interface = &mut self.all[at];
        interface.agreed &= interface.methods == methods;
        if let Some(asked) = interface.asked.get_mut(index) {
            *asked = true;
        }
    }

    /// Has the slots of each implementer of an interface answer to those of its methods that are asked for.
    pub(crate) fn find_implementers<'d>(
        &mut self,
        descriptors: impl Iterator<Item = &'d mut Descriptor<'m>>,
        slots_by_id: impl Fn(&Descriptor<'m>) -> SlotsById<'m>,
        builder: &mut Builder,
    ) where
        'm: 'd,
    {
        if self.all.is_empty() {
            return;
        }
        let with_first = self.by_first_method();
        for descriptor in descriptors {
            let slots = slots_by_id(descriptor);
            let candidates = slots.keys().filter_map(|method| with_first.get(method)).flatten();
            // In the order of the interfaces, whatever the order of the slots.
            let mut candidates: Vec<usize> = candidates.copied().collect();
            candidates.sort_unstable();
            for interface in candidates {
                self.all[interface].implement(descriptor, &slots, builder);
            }
        }
    }

    /// The interfaces that are agreed on, by the first of their methods: each type that implements one has that method.
    fn by_first_method(&self) -> HashMap<&'m [u8], Vec<usize>> {
        let mut found: HashMap<&[u8], Vec<usize>> = HashMap::new();
        for (at, interface) in self.all.iter().enumerate().filter(|(_, interface)| interface.agreed) {
            found.entry(interface.methods[0]).or_default().push(at);
        }
        found
    }

    /// What a call asks for of types that implement all of its interface; or why that is not known: no type does, as
    /// far as descriptors say, which some of the runtime's own types have none of.
    pub(crate) fn demand(
        &self,
        builder: &mut Builder,
        name: &[u8],
        method: &[u8],
    ) -> Result<Demand, Option<&'static str>> {
        let interface = self.by_name.get(name).map(|&at| &self.all[at]);
        match interface {
            Some(Interface { agreed: false, .. }) => Err(Some("is of an interface of which calls disagree")),
            Some(Interface { implemented: true, .. }) => Ok(tagged_of(builder, method, name)),
            _ => Err(None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{read, Declared};

    const INTERFACE: &[u8] = b"go.method.i.K";
    const READ: &str = "go.method.Read:func()";
    const SEEK: &str = "go.method.p.seek:func()";

    /// The attributes of a call of the second of two methods, with some changed; those without a value are left out.
    fn changed(changes: &[(&'static str, &'static str)]) -> Vec<(&'static [u8], &'static [u8])> {
        let mut all = vec![
            ("llgo.interface.call", "1"),
            ("llgo.interface.id", "go.method.i.K"),
            ("llgo.interface.index", "1"),
            ("llgo.interface.count", "2"),
            ("llgo.interface.method.0", READ),
            ("llgo.interface.method.1", SEEK),
            ("llgo.reflect.methodbyname", "value"),
        ];
        for &(key, value) in changes {
            all.retain(|&(old, _)| old != key);
            all.push((key, value));
        }
        all.retain(|&(_, value)| !value.is_empty());
        all.into_iter().map(|(key, value)| (key.as_bytes(), value.as_bytes())).collect()
    }

    #[test]
    fn a_whole_interface() {
        let whole = Declared::Whole(vec![READ.as_bytes(), SEEK.as_bytes()]);
        assert_eq!(read(&changed(&[]), INTERFACE, 1), whole);
    }

    #[test]
    fn a_method_at_least() {
        for changes in [
            [("llgo.interface.id", "go.method.i.L")],
            [("llgo.interface.id", "")],
            [("llgo.interface.count", "")],
            [("llgo.interface.count", "1")],
            [("llgo.interface.count", "3")],
            [("llgo.interface.count", "18446744073709551615")],
            [("llgo.interface.count", "-2")],
            [("llgo.interface.method.0", "")],
            [("llgo.interface.method.0", "go.method.value.reflect")],
            [("llgo.interface.method.0", "go.method.i.K.m0")],
            [("llgo.interface.method.0", SEEK)],
            [("llgo.interface.method.2", READ)],
            [("llgo.interface.dispatch", "static")],
        ] {
            let found = read(&changed(&changes), INTERFACE, 1);
            assert!(
                matches!(found, Declared::Method(id, _) if id == SEEK.as_bytes()),
                "{changes:?}: {found:?}"
            );
        }
    }

    #[test]
    fn nothing() {
        for changes in [
            [("llgo.interface.call", "2")],
            [("llgo.interface.call", "")],
            [("llgo.interface.index", "0")],
            [("llgo.interface.index", "01")],
            [("llgo.interface.index", "")],
            [("llgo.interface.method.1", "")],
            [("llgo.interface.method.1", "seek")],
        ] {
            let found = read(&changed(&changes), INTERFACE, 1);
            assert!(matches!(found, Declared::Nothing(_)), "{changes:?}: {found:?}");
        }
        assert!(matches!(read(&[], INTERFACE, 1), Declared::Nothing(_)));
    }
}
