//! Weak references as they stand in a module: who holds them, where, and what emptying one means.
//!
//! | kind | found by | emptied to |
//! | --- | --- | --- |
//! | method slot | [`methods`] | one of the states of a slot |
//! | PtrToThis | [`ptr_to_this`] | null: reflection makes a pointer type where there is none |
//! | type list entry | [`type_list`] | nothing: the list becomes shorter |
//! | Equal | [`equal`] | null: nobody compares |
//! | registry entry | [`registry`] | null: a look-up finds nothing |
//!
//! What a holder refers to from any other place is an ordinary edge. A use-list does not say in which field a use
//! stands, so the initializers of holders are walked forward, by position.

pub(crate) mod equal;
pub(crate) mod methods;
pub(crate) mod ptr_to_this;
pub(crate) mod registry;
pub(crate) mod type_list;

use llgo_dce_core::{Builder, Demand, NameId, SymId, Targets, WeakId, WeakKind, WeakRef};

use super::by_symbol::BySymbol;
use super::edges::Mentions;
use super::llvm::Value;

/// A place in an initializer: the index at each level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Path {
    steps: [u32; Self::DEEPEST],
    len: u8,
}

impl Path {
    /// Two to a slot, one to a field of that, and one to its pointer where it is padded; or two levels down to a
    /// descriptor's `abi.Type` and a field of that.
    const DEEPEST: usize = 4;

    /// The place that is reached by these indices, from the outside in.
    #[expect(clippy::cast_possible_truncation, reason = "at most DEEPEST")]
    pub(crate) fn new(indices: &[u32]) -> Self {
        let mut steps = [0; Self::DEEPEST];
        steps[..indices.len()].copy_from_slice(indices);
        Self { steps, len: indices.len() as u8 }
    }

    /// The place at `index` of what stands here.
    pub(crate) fn then(mut self, index: u32) -> Self {
        self.steps[self.depth()] = index;
        self.len += 1;
        self
    }

    /// The place behind this one; `None` of the whole.
    pub(crate) fn next(mut self) -> Option<Self> {
        let depth = self.depth();
        *self.steps[..depth].last_mut()? += 1;
        Some(self)
    }

    fn steps(&self) -> &[u32] {
        &self.steps[..self.depth()]
    }

    fn depth(self) -> usize {
        self.len.into()
    }

    /// What stands at this place of a constant.
    pub(crate) fn of(self, constant: Value<'_>) -> Option<Value<'_>> {
        self.steps().iter().try_fold(constant, |value, &index| value.element(index as usize))
    }
}

/// One pointer of a weak reference, or one struct that is emptied as a whole.
#[derive(Clone, Copy)]
pub(crate) struct Place {
    pub(crate) path: Path,
    /// Which of the reference's targets stands here.
    pub(crate) target: u8,
    pub(crate) weak: WeakId,
}

/// A variable with weak references in its initializer.
pub(crate) struct Holder<'m> {
    pub(crate) symbol: SymId,
    pub(crate) global: Value<'m>,
    /// Where its places begin and end among those of all holders.
    places: std::ops::Range<u32>,
}

/// All holders of a module, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Holders<'m> {
    of: BySymbol<Holder<'m>>,
    /// Those of one holder after those of another, in the order in which they stand in it.
    places: Vec<Place>,
}

/// A weak reference that a reader has found: what the core is to know of it, and where it stands.
pub(crate) struct Found<'a> {
    pub(crate) kind: WeakKind,
    pub(crate) place: usize,
    pub(crate) name: NameId,
    pub(crate) targets: Targets,
    /// A place for each target that stands somewhere.
    pub(crate) paths: &'a [Path],
}

impl<'m> Holders<'m> {
    pub(crate) fn contains(&self, symbol: SymId) -> bool {
        self.of.contains(symbol)
    }

    /// Makes a holder of a variable, if it is not one yet.
    pub(crate) fn add_holder(&mut self, symbol: SymId, global: Value<'m>) {
        if !self.of.contains(symbol) {
            let end = end_of(&self.places);
            self.of.insert(symbol, Holder { symbol, global, places: end..end });
        }
    }

    /// Adds a reference to a holder: at no cost to the one that was made last.
    pub(crate) fn add(
        &mut self,
        builder: &mut Builder,
        symbol: SymId,
        found: &Found<'_>,
        answers: impl IntoIterator<Item = Demand>,
    ) {
        let Some(holder) = self.of.get_mut(symbol) else { return };
        let &Found { kind, place, name, targets, paths } = found;
        let place = u32::try_from(place).unwrap_or(u32::MAX);
        let weak = builder.weak(WeakRef { holder: symbol, kind, place, name, targets }, answers);
        if holder.places.end != end_of(&self.places) {
            // Others have been added since. Its places have to stand together.
            let before = std::mem::replace(&mut holder.places.start, end_of(&self.places));
            self.places.extend_from_within(before as usize..holder.places.end as usize);
        }
        self.places.extend((0..).zip(paths).map(|(target, &path)| Place { path, target, weak }));
        holder.places.end = end_of(&self.places);
    }

    /// All holders.
    pub(crate) fn all(&self) -> &[Holder<'m>] {
        self.of.all()
    }

    /// The places of a holder, in the order in which they stand once [`Holders::sort`] has been called.
    pub(crate) fn places(&self, holder: &Holder<'m>) -> &[Place] {
        &self.places[holder.places.start as usize..holder.places.end as usize]
    }

    /// Puts the places of each holder in the order in which they stand, which is the order in which initializers are
    /// walked.
    pub(crate) fn sort(&mut self) {
        self.places.shrink_to_fit();
        for holder in self.of.all() {
            let places = &mut self.places[holder.places.start as usize..holder.places.end as usize];
            places.sort_by(|one, other| one.path.steps().cmp(other.path.steps()));
        }
    }

    /// Calls `found` for each symbol that the initializer of a holder mentions anywhere but in a weak place.
    pub(crate) fn for_each_strong_mention(
        &self,
        holder: &Holder<'m>,
        mentions: &mut Mentions<'_, 'm>,
        found: &mut impl FnMut(SymId),
    ) {
        if let Some(initializer) = holder.global.initializer() {
            strong_mentions(initializer, 0, self.places(holder), mentions, found);
        }
    }
}

impl<'m> Holder<'m> {
    /// Gives the variable an initializer with other constants at some places, in the order of the places.
    pub(crate) fn replace(&self, changes: &[(Path, Value<'m>)]) {
        if let Some(initializer) = self.global.initializer().filter(|_| !changes.is_empty()) {
            self.global.set_initializer(replaced(initializer, 0, changes));
        }
    }
}

fn end_of(places: &[Place]) -> u32 {
    u32::try_from(places.len()).expect("fewer than u32::MAX weak places")
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
        let within = places.iter().take_while(|place| place.path.steps[depth] == index).count();
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
    let same_step = |one: &(Path, _), other: &(Path, _)| one.0.steps[depth] == other.0.steps[depth];
    let mut elements: Vec<_> = (0..).map_while(|index| value.element(index)).collect();
    for within in changes.chunk_by(same_step) {
        if let Some(element) = elements.get_mut(within[0].0.steps[depth] as usize) {
            *element = replaced(*element, depth + 1, within);
        }
    }
    value.ty().aggregate_of(&elements)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::llvm::OwnedModule;
    use crate::ir::symbols::Symbols;

    /// No reader does so, but nothing would say that it may not.
    #[test]
    fn places_of_a_holder_stand_together_when_others_come_between() {
        let owned = OwnedModule::parse("@a = global ptr null\n@b = global ptr null").expect("valid");
        let symbols = Symbols::of(owned.module());
        let mut builder = Builder::new(symbols.len());
        let mut holders = Holders::default();
        let [a, b] = [0, 1].map(SymId::new);
        let name = builder.name(b"");
        for (symbol, index) in [(a, 3), (b, 5), (a, 1), (b, 2)] {
            holders.add_holder(symbol, symbols.value(symbol).expect("a variable"));
            let paths = [Path::new(&[index])];
            let targets = [Some(a), None, None];
            let found = Found { kind: WeakKind::TypeListEntry, place: 0, name, targets, paths: &paths };
            holders.add(&mut builder, symbol, &found, None);
        }
        holders.sort();
        let steps = |holder: &Holder<'_>| -> Vec<u32> {
            holders.places(holder).iter().map(|place| place.path.steps()[0]).collect()
        };
        assert_eq!(holders.all().iter().map(steps).collect::<Vec<_>>(), [[1, 3], [2, 5]]);
    }
}
