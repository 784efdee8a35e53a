//! One reader per dialect. Each turns what it knows into the same facts, so that nothing after it needs to know which
//! one it was.

mod interfaces;
mod lookups;
mod method_names;
pub(crate) mod reflection;
pub(crate) mod relocs;
pub(crate) mod type_metadata;

use hashbrown::HashSet;
use llgo_dce_core::{Builder, Demand, SymId};

use super::descriptors::Descriptors;
use super::edges::for_each_mention;
use super::ids::{tagged, REFLECT};
use super::llvm::Value;
use super::problems::{text, Problem};
use super::strings::bytes_of;
use super::symbols::Symbols;
use super::weak::registry::Entry;

/// What the readers work on.
pub(crate) struct Reader<'a, 'm> {
    pub(crate) symbols: &'a Symbols<'m>,
    pub(crate) builder: Builder,
    pub(crate) descriptors: Descriptors<'m>,
    pub(crate) problems: Vec<Problem>,
    /// Functions that convert a type to an interface, or assert it from one, each with the type.
    pub(crate) conversions: Vec<(SymId, SymId)>,
    /// What stands for functions of the source with a record of what they look up by reflection.
    pub(crate) lookups: Vec<SymId>,
    /// Calls of a method which may be a look-up of `reflect.Type`.
    pub(crate) type_lookups: Vec<TypeLookup>,
    /// Func types of which any method may be called.
    pub(crate) called_types: HashSet<SymId>,
    /// Whether any method of any type may be called.
    pub(crate) any_called: bool,
    /// Whether slots may answer to ids.
    pub(crate) has_ids: bool,
    /// Symbols that ask for methods in ways that LLVM's own elimination does not see.
    pub(crate) unseen: Vec<SymId>,
    /// Symbols that may ask for any key of any registry.
    pub(crate) ask_anything: Vec<SymId>,
    /// The entries of keyed registries.
    pub(crate) registries: Vec<Entry>,
}

/// A call, through an interface, of a method that may be a look-up of `reflect.Type`.
pub(crate) struct TypeLookup {
    /// Whose fact it is.
    pub(crate) owner: SymId,
    /// What stands for the function of the source that has the call.
    pub(crate) source: SymId,
    /// The interface type.
    pub(crate) iface: Option<SymId>,
    /// The method's func type.
    pub(crate) mtyp: SymId,
}

impl<'m> Reader<'_, 'm> {
    /// Whether a symbol is a descriptor whose slots are weak references.
    pub(crate) fn has_weak_slots(&self, symbol: SymId) -> bool {
        self.descriptors.get(symbol).is_some()
    }

    /// A look-up of a method by a name that can be told. Whoever looks one of reflection's own look-ups up, such as
    /// `Methods` of a `reflect.Type` in a `reflect.Value`, may call it, and so get at any exported method.
    pub(crate) fn demand_named(&mut self, owner: SymId, name: &[u8]) {
        let id = self.builder.name(name);
        self.builder.demand(owner, Demand::Named(id));
        self.unseen.push(owner);
        for any in REFLECT.into_iter().filter(|_| self.has_ids) {
            let demand = tagged(&mut self.builder, &[any, b".", name].concat());
            self.builder.demand(owner, demand);
        }
        if lookups::is_name_of_lookup(name) {
            self.demand_exported(owner);
        }
    }

    /// A look-up of any exported method, in either dialect.
    pub(crate) fn demand_exported(&mut self, owner: SymId) {
        self.builder.demand(owner, Demand::Exported);
        self.unseen.push(owner);
        for id in REFLECT {
            let demand = tagged(&mut self.builder, id);
            self.builder.demand(owner, demand);
        }
    }

    /// Something that cannot be told, and may be a call or a look-up of any method.
    pub(crate) fn demand_anything(&mut self, owner: SymId) {
        self.builder.demand(owner, Demand::Any);
        self.unseen.push(owner);
        self.any_called = true;
    }

    /// Has the type keep all its methods from now on, and says why, once.
    pub(crate) fn pin(&mut self, ty: SymId, why: &'static str) {
        let news = match self.descriptors.get_mut(ty) {
            Some(descriptor) => descriptor.pinned.replace(why).is_none(),
            None => self.descriptors.unreadable.insert(ty),
        };
        if news {
            self.problems.push(Problem::Type { ty: text(self.symbols.name(ty)), why });
        }
    }

    /// Keeps, as long as `owner` is live, whatever an odd constant mentions: symbols, all methods of a name that is
    /// spelled out, and all entries of registries. Types that it mentions keep all their methods in any case.
    pub(crate) fn keep_mentions(&mut self, owner: SymId, constant: Value<'m>) {
        let mut mentioned = Vec::new();
        let aliasee = |symbol| self.symbols.value(symbol).and_then(|value| self.symbols.resolve(value));
        for_each_mention(constant, self.symbols, &mut |symbol| {
            mentioned.push(aliasee(symbol).unwrap_or(symbol));
        });
        for symbol in mentioned {
            if let Some(name) = self.symbols.value(symbol).and_then(bytes_of) {
                let name = self.builder.name(&name);
                self.builder.demand(owner, Demand::Named(name));
                continue;
            }
            self.builder.edge(owner, symbol);
            self.builder.use_iface(owner, symbol);
            if symbol != owner {
                self.builder.demand(owner, Demand::AnyKey(symbol));
            }
            if let Some(descriptor) = self.descriptors.get_mut(symbol) {
                descriptor.pinned.get_or_insert("stands in an odd record");
            }
        }
    }
}
