//! Collects facts in any order and packs them.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashMap, HashTable};

use crate::ids::{DemandId, NameId, SymId, WeakId};
use crate::packed::Packed;
use crate::program::{Demand, Program, Root, RootKind, WeakRef};

/// The facts about a program so far.
///
/// Every method that takes a symbol panics on one that was not handed out: a reader maps what it finds to
/// symbols first, and keeps what it cannot map.
#[derive(Debug, Default, Clone)]
pub struct Builder {
    symbols: usize,
    names: Vec<Box<[u8]>>,
    /// The names again, by their hashes.
    name_ids: HashTable<NameId>,
    hasher: DefaultHashBuilder,
    roots: Vec<Root>,
    edges: Vec<(u32, SymId)>,
    use_iface: Vec<(u32, SymId)>,
    children: Vec<(u32, SymId)>,
    demands_of: Vec<(u32, DemandId)>,
    demands: Vec<Demand>,
    demand_ids: HashMap<Demand, DemandId>,
    weak: Vec<WeakRef>,
    answers: Vec<(u32, DemandId)>,
    assumed_in_iface: Vec<SymId>,
    listings: Vec<(WeakId, DemandId)>,
    unowned: Option<SymId>,
}

impl Builder {
    /// A program of `symbols` symbols, numbered from 0, about which nothing is known yet.
    pub fn new(symbols: usize) -> Self {
        Self { symbols, ..Self::default() }
    }

    /// One more symbol: an owner of facts that is no global of the module.
    pub fn add_symbol(&mut self) -> SymId {
        self.symbols += 1;
        SymId::new(self.symbols - 1)
    }

    /// How many symbols there are so far.
    pub fn symbol_count(&self) -> usize {
        self.symbols
    }

    /// A symbol that is always live, for facts whose owner is not known.
    pub fn unowned(&mut self) -> SymId {
        if let Some(symbol) = self.unowned {
            return symbol;
        }
        let symbol = self.add_symbol();
        self.unowned = Some(symbol);
        symbol
    }

    /// Interns a name.
    pub fn name(&mut self, bytes: &[u8]) -> NameId {
        let Self { names, name_ids, hasher, .. } = self;
        let hash = hasher.hash_one(bytes);
        if let Some(&id) = name_ids.find(hash, |id| *names[id.index()] == *bytes) {
            return id;
        }
        let id = NameId::new(names.len());
        names.push(bytes.into());
        name_ids.insert_unique(hash, id, |id| hasher.hash_one(&*names[id.index()]));
        id
    }

    /// Rule 1: `symbol` is live.
    pub fn root(&mut self, symbol: SymId, kind: RootKind) {
        self.check(symbol);
        self.roots.push(Root { symbol, kind });
    }

    /// Rule 2: the body or initializer of `from` refers to `to`.
    #[inline]
    pub fn edge(&mut self, from: SymId, to: SymId) {
        self.edges.push((self.check(from), self.checked(to)));
    }

    /// Rule 3: `by` converts `ty` to an interface, or asserts it from one.
    pub fn use_iface(&mut self, by: SymId, ty: SymId) {
        self.use_iface.push((self.check(by), self.checked(ty)));
    }

    /// Rule 4: reflection gets from a value of type `ty` to one of type `child`.
    pub fn child(&mut self, ty: SymId, child: SymId) {
        self.children.push((self.check(ty), self.checked(child)));
    }

    /// Rules 5 to 7: `by` asks for methods.
    pub fn demand(&mut self, by: SymId, demand: Demand) {
        let id = self.intern(demand);
        self.demands_of.push((self.check(by), id));
    }

    /// The different demands so far.
    pub fn demands(&self) -> &[Demand] {
        &self.demands
    }

    /// The symbols that have made demands so far, once for each demand.
    pub fn askers(&self) -> impl Iterator<Item = SymId> + '_ {
        self.demands_of.iter().map(|&(by, _)| SymId::new(by as usize))
    }

    /// All ordinary edges, in the order in which they were added.
    pub fn edges(&self) -> impl Iterator<Item = (SymId, SymId)> + '_ {
        pairs(&self.edges)
    }

    /// Each symbol with a type that it converts to an interface.
    pub fn conversions(&self) -> impl Iterator<Item = (SymId, SymId)> + '_ {
        pairs(&self.use_iface)
    }

    /// Each type with one that reflection gets to from it.
    pub fn children(&self) -> impl Iterator<Item = (SymId, SymId)> + '_ {
        pairs(&self.children)
    }

    /// Each symbol with a demand that it makes.
    pub fn asks(&self) -> impl Iterator<Item = (SymId, Demand)> + '_ {
        pairs(&self.demands_of).map(|(by, demand)| (by, self.demands[demand.index()]))
    }

    /// The types that count as UsedInIface as soon as they are live.
    pub fn assumed_in_iface(&self) -> &[SymId] {
        &self.assumed_in_iface
    }

    /// The roots so far.
    pub fn roots(&self) -> &[Root] {
        &self.roots
    }

    /// The symbol that is always live, if there is one yet.
    pub fn known_unowned(&self) -> Option<SymId> {
        self.unowned
    }

    /// The bytes of an interned name.
    pub fn bytes(&self, name: NameId) -> &[u8] {
        &self.names[name.index()]
    }

    /// `ty` counts as UsedInIface as soon as it is live.
    pub fn assume_in_iface(&mut self, ty: SymId) {
        self.assumed_in_iface.push(self.checked(ty));
    }

    /// Rule 8: a weak reference, which becomes live when its holder is, and one of the demands `answers` is made.
    pub fn weak(&mut self, weak: WeakRef, answers: impl IntoIterator<Item = Demand>) -> WeakId {
        self.check(weak.holder);
        for target in weak.targets() {
            self.check(target);
        }
        let id = WeakId::new(self.weak.len());
        self.weak.push(weak);
        for demand in answers {
            let demand = self.intern(demand);
            self.answers.push((id_u32(id.index()), demand));
        }
        id
    }

    /// One more demand that a weak reference answers to.
    pub fn answer(&mut self, weak: WeakId, demand: Demand) {
        let demand = self.intern(demand);
        self.answers.push((id_u32(weak.index()), demand));
    }

    /// A method slot that is not kept leaves its table, unless `demand` is made, or [`Demand::WholeTables`]. To be said of a
    /// slot once.
    pub fn leaves_unless(&mut self, slot: WeakId, demand: Demand) {
        let demand = self.intern(demand);
        self.listings.push((slot, demand));
    }

    /// All method slots stay in their tables, whatever has been said before.
    pub fn keep_tables_whole(&mut self) {
        self.listings.clear();
    }

    /// The slots of which something has been said that do not match stay in their tables.
    pub fn keep_in_tables(&mut self, stays: impl Fn(&WeakRef) -> bool) {
        let Self { listings, weak, .. } = self;
        listings.retain(|(slot, _)| !stays(&weak[slot.index()]));
    }

    /// Whether any slot may leave its table.
    pub fn any_listings(&self) -> bool {
        !self.listings.is_empty()
    }

    /// Has the symbols that make a matching demand make another one as well.
    pub fn demand_as_well(&mut self, matches: impl Fn(SymId, DemandId) -> bool, demand: Demand) {
        let makes = |&(by, id): &(u32, DemandId)| matches(SymId::new(by as usize), id);
        let mut by: Vec<u32> = self.demands_of.iter().filter(|it| makes(it)).map(|&(by, _)| by).collect();
        by.dedup();
        by.into_iter().for_each(|by| self.demand(SymId::new(by as usize), demand));
    }

    /// The demands that a weak reference answers to, so far.
    pub fn answers(&self) -> impl Iterator<Item = (WeakId, DemandId)> + '_ {
        self.answers.iter().map(|&(weak, demand)| (WeakId::new(weak as usize), demand))
    }

    /// The weak references so far, in the order of their ids.
    pub fn weak_refs(&self) -> &[WeakRef] {
        &self.weak
    }

    /// Takes out the weak references that are `taken`. Returns those, and the new number of each reference there was:
    /// `None` of one that has been taken out. When none is taken, all keep their ids, and no numbers are returned.
    pub fn take_weak(&mut self, taken: impl Fn(&WeakRef) -> bool) -> (Vec<WeakRef>, Vec<Option<WeakId>>) {
        if !self.weak.iter().any(&taken) {
            return (Vec::new(), Vec::new());
        }
        let mut left = 0;
        let number = |weak: &WeakRef| {
            let stays = !taken(weak);
            left += usize::from(stays);
            stays.then(|| WeakId::new(left - 1))
        };
        let numbers: Vec<Option<WeakId>> = self.weak.iter().map(number).collect();
        let (out, stay) = std::mem::take(&mut self.weak).into_iter().partition(taken);
        self.weak = stay;
        let answers = std::mem::take(&mut self.answers).into_iter();
        let renumbered = |(weak, demand)| Some((id_u32(numbers[weak as usize]?.index()), demand));
        self.answers = answers.filter_map(renumbered).collect();
        let listings = std::mem::take(&mut self.listings).into_iter();
        self.listings =
            listings.filter_map(|(slot, demand)| Some((numbers[slot.index()]?, demand))).collect();
        (out, numbers)
    }

    /// Keeps a weak reference, and so everything that it leads to, whatever is demanded: its holder becomes live and
    /// UsedInIface.
    pub fn pin(&mut self, weak: WeakId) {
        let holder = self.weak[weak.index()].holder;
        self.root(holder, RootKind::Option);
        self.assume_in_iface(holder);
        self.demand(holder, Demand::Pinned);
        self.answer(weak, Demand::Pinned);
    }

    /// Packs everything. Linear in the number of facts; each kind of them is dropped as soon as it is packed.
    pub fn build(mut self) -> Program {
        let symbols = self.symbols;
        let whole_tables = self.demand_ids.get(&Demand::WholeTables).copied();
        drop((self.name_ids, self.demand_ids));
        self.listings.sort_unstable();
        self.listings.shrink_to_fit();
        // The last of the roots, so that the others come first in explanations.
        self.roots.extend(self.unowned.map(|symbol| Root { symbol, kind: RootKind::Unowned }));
        self.weak.shrink_to_fit();
        let mut assumed_in_iface = vec![false; symbols];
        for ty in self.assumed_in_iface {
            assumed_in_iface[ty.index()] = true;
        }
        Program {
            symbols,
            names: self.names,
            roots: self.roots,
            edges: packed(symbols, self.edges),
            use_iface: packed(symbols, self.use_iface),
            children: packed(symbols, self.children),
            demands_of: packed(symbols, self.demands_of),
            answering: packed(self.demands.len(), turned_round(&self.answers)),
            demands: self.demands,
            weak_of: packed(symbols, held(&self.weak)),
            answers: packed(self.weak.len(), self.answers),
            weak: self.weak,
            assumed_in_iface,
            listings: self.listings,
            whole_tables,
        }
    }

    fn intern(&mut self, demand: Demand) -> DemandId {
        match demand {
            Demand::Method { mtyp: symbol, .. }
            | Demand::Listed { mtyp: symbol, .. }
            | Demand::OfType(symbol)
            | Demand::Key { table: symbol, .. }
            | Demand::AnyKey(symbol) => {
                self.check(symbol);
            }
            _ => {}
        }
        *self.demand_ids.entry(demand).or_insert_with(|| {
            self.demands.push(demand);
            DemandId::new(self.demands.len() - 1)
        })
    }

    #[inline]
    fn check(&self, symbol: SymId) -> u32 {
        assert!(symbol.index() < self.symbols, "{symbol:?} of {} symbols", self.symbols);
        id_u32(symbol.index())
    }

    #[inline]
    fn checked(&self, symbol: SymId) -> SymId {
        self.check(symbol);
        symbol
    }
}

/// Facts of symbols, as they were added.
fn pairs<T: Copy>(facts: &[(u32, T)]) -> impl Iterator<Item = (SymId, T)> + '_ {
    facts.iter().map(|&(from, to)| (SymId::new(from as usize), to))
}

/// Packs pairs, and drops them.
fn packed<T: Copy>(rows: usize, pairs: Vec<(u32, T)>) -> Packed<T> {
    Packed::new(rows, &pairs)
}

/// Each demand with the references that answer to it.
fn turned_round(answers: &[(u32, DemandId)]) -> Vec<(u32, WeakId)> {
    answers.iter().map(|&(weak, demand)| (id_u32(demand.index()), WeakId::new(weak as usize))).collect()
}

/// Each holder with its references.
fn held(weak: &[WeakRef]) -> Vec<(u32, WeakId)> {
    let holders = weak.iter().map(|weak| id_u32(weak.holder.index()));
    holders.zip((0..).map(WeakId::new)).collect()
}

/// Ids come from `u32`s, so their index fits in one.
#[inline]
#[expect(clippy::cast_possible_truncation, reason = "the index of an id, which is a u32")]
fn id_u32(index: usize) -> u32 {
    index as u32
}
