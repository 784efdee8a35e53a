//! What a program is, as far as liveness goes: symbols, facts about them, and weak references.

use crate::ids::{DemandId, NameId, SymId, WeakId};
use crate::packed::Packed;

/// Why a symbol is live without anything in the module referring to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RootKind {
    /// `main`, `_start` and the like: where the program begins.
    Entry,
    /// A member of `llvm.used` or `llvm.compiler.used`.
    Used,
    /// `llvm.global_ctors` and `llvm.global_dtors`, which run before and after `main`.
    CtorDtor,
    /// A visible definition with a plain C name: `//export`, or C code linked in.
    CName,
    /// Left visible by the linker: a native object or a shared library uses it, or it is exported.
    Visible,
    /// Named in the module's assembly, which may do anything with it.
    Assembly,
    /// Named by an option.
    Option,
    /// The runtime's unreachable method: a slot may come to refer to it.
    Unreachable,
    /// The owner of facts whose real owner is not known, so that they hold always.
    Unowned,
    /// Live by the plan of the program that the module is a package of.
    Plan,
}

/// A root and the reason that it is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Root {
    /// The symbol that is live.
    pub symbol: SymId,
    /// Why it is.
    pub kind: RootKind,
}

/// What live code may ask of the method tables of all types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Demand {
    /// A call through an interface, by method name and func type: Go's ifaceMethod (rule 5).
    Method {
        /// The method's name; unexported ones are qualified by their package.
        name: NameId,
        /// The descriptor of the func type.
        mtyp: SymId,
    },
    /// A look-up by a constant name: Go's genericIfaceMethod (rule 6).
    Named(NameId),
    /// A look-up of any exported method: Go's reflectSeen (rule 7).
    Exported,
    /// A checked load of an id of LLVM's type metadata, which says the same as one of the three above.
    Tagged {
        /// The id.
        id: NameId,
        /// Which of the three.
        ask: Ask,
    },
    /// A look-up through `reflect.Type` whose methods nobody calls: of one name, or of any exported method. What it
    /// returns says name, index and func type all the same.
    Seen(Option<NameId>),
    /// A call through an interface by func type alone, as the name is not known.
    OfType(SymId),
    /// A call through an interface of which nothing is known.
    Any,
    /// A comparison or a hash of a value whose type is known only at run time.
    Comparison,
    /// A look-up of one key in a registry.
    Key {
        /// The registry.
        table: SymId,
        /// The key.
        key: NameId,
    },
    /// A look-up of any key in a registry.
    AnyKey(SymId),
    /// Made always, for the methods of pinned types.
    Pinned,
    /// An interface type lists a method, so that the runtime looks for it in the tables of other types.
    Listed {
        /// The method's name.
        name: NameId,
        /// The descriptor of the func type.
        mtyp: SymId,
    },
    /// Code reads whole method tables: it counts methods, or takes them by their index.
    WholeTables,
}

impl Demand {
    /// What it asks of method tables; `None` of one that asks nothing of them in particular.
    pub fn ask(self) -> Option<Ask> {
        match self {
            Self::Method { .. } | Self::OfType(_) | Self::Any => Some(Ask::Call),
            Self::Named(_) => Some(Ask::Named),
            Self::Exported => Some(Ask::Exported),
            Self::Tagged { ask, .. } => Some(ask),
            Self::Seen(_) | Self::Comparison | Self::Key { .. } | Self::AnyKey(_) | Self::Pinned => None,
            Self::Listed { .. } | Self::WholeTables => None,
        }
    }

    /// Whether it may be a look-up of methods by reflection, and not only a call through an interface.
    pub fn may_look_up(self) -> bool {
        self == Self::Any || matches!(self.ask(), Some(Ask::Named | Ask::Exported))
    }
}

/// What a demand asks of method tables, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ask {
    /// A call through an interface.
    Call,
    /// A look-up by name.
    Named,
    /// A look-up of any exported method.
    Exported,
}

/// What a weak reference is, and so what emptying it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WeakKind {
    /// A slot of a method table, with three targets: Mtyp, Ifn, Tfn. It empties into one of three states.
    Method,
    /// The function by which reflection makes a func value of a slot's method and a receiver.
    MethodValue,
    /// The func type of a slot, which reflection reads of a method that it finds, whether or not that is called. It has
    /// no place of its own: while it is live, the slot is at least matchable.
    MethodType,
    /// The descriptor of `*T` in that of T. Nothing demands it: it stays while its target is live for another reason.
    PtrToThis,
    /// An entry of the list of all types. Nothing demands it either.
    TypeListEntry,
    /// A type's comparison. Its target is a symbol of its own, the type's *need* of Equal.
    Equal,
    /// The value of an entry in a keyed registry.
    RegistryEntry,
    /// What the function table has about a function, by name. Nothing demands it.
    FunctionRow,
}

/// The condition under which a weak reference answers to a demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gate {
    /// Its holder is live.
    Live,
    /// Its holder is live and UsedInIface.
    InIface,
}

impl WeakKind {
    /// All kinds, in the order in which they are counted.
    pub const ALL: [Self; 8] = [
        Self::Method,
        Self::MethodValue,
        Self::MethodType,
        Self::PtrToThis,
        Self::TypeListEntry,
        Self::Equal,
        Self::RegistryEntry,
        Self::FunctionRow,
    ];

    /// What statistics and explanations call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Method => "method slot",
            Self::MethodValue => "method value",
            Self::MethodType => "method type",
            Self::PtrToThis => "PtrToThis",
            Self::TypeListEntry => "type list entry",
            Self::Equal => "Equal",
            Self::RegistryEntry => "registry entry",
            Self::FunctionRow => "function row",
        }
    }

    /// The word for it in options; `None` of a kind that is always weak.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Self::Method | Self::MethodType => None,
            Self::MethodValue => Some("method-value"),
            Self::PtrToThis => Some("ptr-to-this"),
            Self::TypeListEntry => Some("type-list"),
            Self::Equal => Some("equal"),
            Self::RegistryEntry => Some("registry"),
            Self::FunctionRow => Some("function-row"),
        }
    }

    /// The condition under which it answers to demands.
    pub fn gate(self) -> Gate {
        match self {
            Self::Method | Self::MethodValue | Self::MethodType | Self::Equal => Gate::InIface,
            Self::PtrToThis | Self::TypeListEntry | Self::RegistryEntry | Self::FunctionRow => Gate::Live,
        }
    }

    /// Whether it is of one of its holder's methods: a pinned type keeps it, and other code asks for it by the method.
    pub fn is_of_method(self) -> bool {
        matches!(self, Self::Method | Self::MethodValue | Self::MethodType)
    }

    /// Whether it only has the names of its targets, so that as an ordinary reference it keeps nothing.
    pub fn is_by_name(self) -> bool {
        self == Self::FunctionRow
    }

    /// Whether its first target becomes UsedInIface when it is kept: reflection gets from a method to its func type.
    pub fn gives_type(self) -> bool {
        matches!(self, Self::Method | Self::MethodType)
    }
}

/// What a weak reference mentions: up to three symbols, as any may be null in the module.
pub type Targets = [Option<SymId>; 3];

/// A reference that mentions its targets without using them, until live code demands it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WeakRef {
    /// The symbol whose initializer holds the reference.
    pub holder: SymId,
    /// What kind of reference it is.
    pub kind: WeakKind,
    /// Which of its holder's: the index in the method table, in the list or in the registry.
    pub place: u32,
    /// Its name in everything that is printed: the method's name, the registry's key.
    pub name: NameId,
    /// What it mentions.
    pub targets: Targets,
}

impl WeakRef {
    /// The targets that are there.
    pub fn targets(&self) -> impl Iterator<Item = SymId> {
        self.targets.into_iter().flatten()
    }
}

/// All facts about a program, packed. Made by [`Builder::build`](crate::Builder::build); read by the flood.
///
/// Nothing in it is malformed: every id is in range, so that the flood cannot fail.
#[derive(Debug, Clone)]
pub struct Program {
    pub(crate) symbols: usize,
    pub(crate) names: Vec<Box<[u8]>>,
    pub(crate) roots: Vec<Root>,
    /// Rule 2: symbol to the symbols that its body or initializer refers to.
    pub(crate) edges: Packed<SymId>,
    /// Rule 3: symbol to the types that it converts to an interface.
    pub(crate) use_iface: Packed<SymId>,
    /// Rule 4: type to its child types.
    pub(crate) children: Packed<SymId>,
    /// Rules 5 to 7: symbol to what it demands.
    pub(crate) demands_of: Packed<DemandId>,
    pub(crate) demands: Vec<Demand>,
    pub(crate) weak: Vec<WeakRef>,
    /// Holder to its weak references.
    pub(crate) weak_of: Packed<WeakId>,
    /// Weak reference to the demands that it answers to.
    pub(crate) answers: Packed<DemandId>,
    /// The same turned round: demand to the weak references that answer to it.
    pub(crate) answering: Packed<WeakId>,
    /// Types that are UsedInIface as soon as they are live, as no record says more.
    pub(crate) assumed_in_iface: Vec<bool>,
    /// Method slots that leave their tables, each with the demand that it stays for; sorted.
    pub(crate) listings: Vec<(WeakId, DemandId)>,
    /// The demand for which no slot leaves.
    pub(crate) whole_tables: Option<DemandId>,
}

impl Program {
    /// How many symbols there are, those without a name in the module included.
    pub fn symbol_count(&self) -> usize {
        self.symbols
    }

    /// All symbols, in the order of their numbers.
    pub fn symbols(&self) -> impl Iterator<Item = SymId> {
        (0..self.symbols).map(SymId::new)
    }

    /// Drops the facts that only the flood and explanations need, which are most of the memory: edges, conversions,
    /// children, who makes a demand and what answers to it. Weak references, names and demands stay.
    pub fn forget_edges(&mut self) {
        self.edges = Packed::default();
        self.use_iface = Packed::default();
        self.children = Packed::default();
        self.demands_of = Packed::default();
        self.answers = Packed::default();
        self.answering = Packed::default();
    }

    /// The symbols that the body or initializer of `from` refers to.
    pub fn edges_of(&self, from: SymId) -> &[SymId] {
        self.edges.row(from.index())
    }

    /// The types that `by` converts to an interface.
    pub fn use_iface_of(&self, by: SymId) -> &[SymId] {
        self.use_iface.row(by.index())
    }

    /// The child types of `ty`.
    pub fn children_of(&self, ty: SymId) -> &[SymId] {
        self.children.row(ty.index())
    }

    /// The weak references that answer to `demand`.
    pub fn answering(&self, demand: DemandId) -> &[WeakId] {
        self.answering.row(demand.index())
    }

    /// The demands that `weak` answers to.
    pub fn answers_of(&self, weak: WeakId) -> &[DemandId] {
        self.answers.row(weak.index())
    }

    /// All demands, in the order of their ids.
    pub fn demands(&self) -> impl Iterator<Item = (DemandId, Demand)> + '_ {
        self.demands.iter().enumerate().map(|(index, &demand)| (DemandId::new(index), demand))
    }

    /// How many ordinary edges there are.
    pub fn edge_count(&self) -> usize {
        self.edges.len()
    }

    /// The roots, in the order in which they were given.
    pub fn roots(&self) -> &[Root] {
        &self.roots
    }

    /// All weak references, in the order of their ids.
    pub fn weak_refs(&self) -> impl Iterator<Item = (WeakId, &WeakRef)> {
        self.weak.iter().enumerate().map(|(index, weak)| (WeakId::new(index), weak))
    }

    /// One weak reference.
    pub fn weak_ref(&self, id: WeakId) -> &WeakRef {
        &self.weak[id.index()]
    }

    /// The weak references that `holder` holds, in the order in which they were given.
    pub fn weak_refs_of(&self, holder: SymId) -> &[WeakId] {
        self.weak_of.row(holder.index())
    }

    /// The demand for which a method slot stays in its table if it is not kept; `None` of one that stays in any case.
    pub fn listing(&self, slot: WeakId) -> Option<DemandId> {
        let found = self.listings.binary_search_by_key(&slot, |&(slot, _)| slot).ok()?;
        Some(self.listings[found].1)
    }

    /// The demand for which all slots stay in their tables; `None` when nothing makes it.
    pub fn whole_tables(&self) -> Option<DemandId> {
        self.whole_tables
    }

    /// The demand with the id `id`.
    pub fn demand(&self, id: DemandId) -> Demand {
        self.demands[id.index()]
    }

    /// What `symbol` demands while it is live.
    pub fn demands_of(&self, symbol: SymId) -> &[DemandId] {
        self.demands_of.row(symbol.index())
    }

    /// The bytes of an interned name.
    pub fn name(&self, id: NameId) -> &[u8] {
        &self.names[id.index()]
    }

    /// Whether `from` has an ordinary edge to `to`. For checking reasons; linear in the edges of `from`.
    pub fn has_edge(&self, from: SymId, to: SymId) -> bool {
        self.edges.row(from.index()).contains(&to)
    }

    /// Whether `by` records that it converts `ty` to an interface.
    pub fn has_use_iface(&self, by: SymId, ty: SymId) -> bool {
        self.use_iface.row(by.index()).contains(&ty)
    }

    /// Whether `child` is a child type of `ty`.
    pub fn has_child(&self, ty: SymId, child: SymId) -> bool {
        self.children.row(ty.index()).contains(&child)
    }

    /// Whether `by` makes `demand`.
    pub fn makes_demand(&self, by: SymId, demand: DemandId) -> bool {
        self.demands_of.row(by.index()).contains(&demand)
    }

    /// Whether `weak` answers to `demand`.
    pub fn answers(&self, weak: WeakId, demand: DemandId) -> bool {
        self.answers.row(weak.index()).contains(&demand)
    }

    /// Whether `ty` counts as UsedInIface as soon as it is live.
    pub fn is_assumed_in_iface(&self, ty: SymId) -> bool {
        self.assumed_in_iface[ty.index()]
    }
}
