//! Who holds weak references, and where.
//!
//! What a holder refers to from any other place is an ordinary edge. A use-list does not say which field a use is in, so
//! the initializers of holders are walked forward, by position.

use llgo_dce_core::{Builder, Demand, NameId, SymId, Targets, WeakId, WeakKind, WeakRef};
use llgo_dce_facts::BySymbol;

use crate::ir::llvm::Value;
use crate::ir::module::mentions::Mentions;
use crate::ir::module::path::Path;

/// One pointer of a weak reference, or one struct that is emptied as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) path: Path,
    /// Which of the reference's targets is here.
    pub(crate) target: u8,
    pub(crate) weak: WeakId,
    holder: SymId,
}

/// A variable with weak references in its initializer.
pub(crate) struct Holder<'m> {
    pub(crate) symbol: SymId,
    pub(crate) global: Value<'m>,
}

/// A weak reference that a kind has found: what the core is to know of it, and where it is.
pub(crate) struct Found<'a> {
    pub(crate) kind: WeakKind,
    /// Which of its holder's it is.
    pub(crate) place: usize,
    pub(crate) name: NameId,
    pub(crate) targets: Targets,
    /// A place for each target that is anywhere.
    pub(crate) paths: &'a [Path],
}

/// Holders, and places in any order.
#[derive(Default)]
pub(crate) struct UnsortedHolders<'m> {
    of: BySymbol<Holder<'m>>,
    places: Vec<Place>,
}

/// All holders in module order, and their places in the order in which initializers are walked.
pub(crate) struct Holders<'m> {
    of: BySymbol<Holder<'m>>,
    places: Vec<Place>,
    /// Holder to where its places begin, and the end of all.
    starts: Vec<u32>,
}

impl<'m> UnsortedHolders<'m> {
    /// Whether a symbol is a holder.
    pub(crate) fn contains(&self, symbol: SymId) -> bool {
        self.of.contains(symbol)
    }

    /// Makes a holder of a variable, if it is not one yet.
    pub(crate) fn add_holder(&mut self, symbol: SymId, global: Value<'m>) {
        if !self.of.contains(symbol) {
            self.of.insert(symbol, Holder { symbol, global });
        }
    }

    /// Adds a reference to a holder. Returns its id.
    pub(crate) fn add(
        &mut self,
        graph: &mut Builder,
        holder: SymId,
        found: &Found<'_>,
        answers: impl IntoIterator<Item = Demand>,
    ) -> WeakId {
        let &Found { kind, place, name, targets, paths } = found;
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let weak = graph.weak(WeakRef { holder, kind, place, name, targets }, answers);
        self.places.extend((0..).zip(paths).map(|(target, &path)| Place { path, target, weak, holder }));
        weak
    }

    /// All of them, once no more are found.
    pub(crate) fn sorted(self) -> Holders<'m> {
        let (mut holders, mut places) = (self.of.into_all(), self.places);
        holders.sort_by_key(|holder| holder.symbol);
        places.shrink_to_fit();
        places.sort_by(|one, other| (one.holder, one.path.steps()).cmp(&(other.holder, other.path.steps())));
        let start = |holder: &Holder<'m>| to_u32(places.partition_point(|it| it.holder < holder.symbol));
        let starts = holders.iter().map(start).chain([to_u32(places.len())]).collect();
        let of = holders.into_iter().map(|holder| (holder.symbol, holder)).collect();
        Holders { of, places, starts }
    }
}

impl<'m> Holders<'m> {
    /// Whether a symbol is a holder.
    pub(crate) fn contains(&self, symbol: SymId) -> bool {
        self.of.contains(symbol)
    }

    /// Each holder with its places.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&Holder<'m>, &[Place])> {
        let places = self.starts.windows(2).map(|it| &self.places[it[0] as usize..it[1] as usize]);
        self.of.all().iter().zip(places)
    }

    /// Leaves out the places of what counts as an ordinary reference after all, and renumbers the others, as
    /// [`World::weak_ids`](llgo_dce_facts::World) says.
    pub(crate) fn renumber(self, numbers: &[Option<WeakId>]) -> Self {
        if numbers.is_empty() {
            return self;
        }
        let place = |place: Place| Some(Place { weak: numbers[place.weak.index()]?, ..place });
        let places = self.places.into_iter().filter_map(place).collect();
        UnsortedHolders { of: self.of, places }.sorted()
    }
}

/// Calls `found` for each symbol that the initializer of a holder mentions anywhere but in a weak place.
pub(crate) fn for_each_strong_mention<'m>(
    holder: &Holder<'m>,
    places: &[Place],
    mentions: &mut Mentions<'_, 'm>,
    found: &mut impl FnMut(SymId),
) {
    if let Some(initializer) = holder.global.initializer() {
        strong_mentions(initializer, 0, places, mentions, found);
    }
}

impl<'m> Holder<'m> {
    /// Has the variable have an initializer with other constants at some places, in the order of the places.
    pub(crate) fn replace(&self, changes: &[(Path, Value<'m>)]) {
        if let Some(initializer) = self.global.initializer().filter(|_| !changes.is_empty()) {
            self.global.set_initializer(replaced(initializer, 0, changes));
        }
    }
}

fn to_u32(count: usize) -> u32 {
    u32::try_from(count).expect("fewer than u32::MAX weak places")
}

/// What `value`, so deep in an initializer, mentions anywhere but at these places, which are all within it and in
/// order.
fn strong_mentions<'m>(
    value: Value<'m>,
    depth: usize,
    mut places: &[Place],
    mentions: &mut Mentions<'_, 'm>,
    found: &mut impl FnMut(SymId),
) {
    for (index, operand) in (0..).zip(value.operands()) {
        let within = places.iter().take_while(|place| place.path.step(depth) == index).count();
        let (within, behind) = places.split_at(within);
        places = behind;
        match within {
            [] => mentions.of(operand, found),
            [place, ..] if place.path.depth() == depth + 1 => {}
            _ => strong_mentions(operand, depth + 1, within, mentions, found),
        }
    }
}

/// A constant like `value`, with other constants at the places of `changes`, all of which are within it.
fn replaced<'m>(value: Value<'m>, depth: usize, changes: &[(Path, Value<'m>)]) -> Value<'m> {
    if let Some((_, new)) = changes.iter().find(|(path, _)| path.depth() == depth) {
        return *new;
    }
    let same_step = |one: &(Path, _), other: &(Path, _)| one.0.step(depth) == other.0.step(depth);
    let mut elements: Vec<_> = (0..).map_while(|index| value.element(index)).collect();
    for within in changes.chunk_by(same_step) {
        if let Some(element) = elements.get_mut(within[0].0.step(depth) as usize) {
            *element = replaced(*element, depth + 1, within);
        }
    }
    value.ty().aggregate_of(&elements)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::llvm::OwnedModule;
    use crate::ir::module::globals::Symbols;

    #[test]
    fn places_of_a_holder_are_together_when_others_come_between() {
        let owned = OwnedModule::parse("@a = global ptr null\n@b = global ptr null").expect("valid");
        let symbols = Symbols::of(owned.module());
        let mut builder = Builder::new(symbols.len());
        let mut holders = UnsortedHolders::default();
        let [a, b] = [0, 1].map(SymId::new);
        let name = builder.name(b"");
        for (symbol, index) in [(a, 3), (b, 5), (a, 1), (b, 2)] {
            holders.add_holder(symbol, symbols.value(symbol).expect("a variable"));
            let paths = [Path::new(&[index])];
            let targets = [Some(a), None, None];
            let found = Found { kind: WeakKind::TypeListEntry, place: 0, name, targets, paths: &paths };
            holders.add(&mut builder, symbol, &found, None);
        }
        let steps = |holders: &Holders<'_>| -> Vec<Vec<u32>> {
            let steps = |places: &[Place]| places.iter().map(|place| place.path.steps()[0]).collect();
            holders.iter().map(|(_, places)| steps(places)).collect()
        };
        let holders = holders.sorted();
        assert_eq!(steps(&holders), [[1, 3], [2, 5]]);
        let numbers = [Some(0), None, Some(1), None].map(|it| it.map(WeakId::new));
        assert_eq!(steps(&holders.renumber(&numbers)), [vec![1, 3], vec![]]);
    }
}
