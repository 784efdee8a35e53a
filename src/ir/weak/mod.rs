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
//! What a holder refers to from any other place is an ordinary edge. A use-list does not say in which field a use stands,
//! so the initializers of holders are walked forward, by position.

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
    len: usize,
}

impl Path {
    /// Two levels down to a descriptor's `abi.Type`, a field of that, or three to a slot and one to a field of that.
    const DEEPEST: usize = 4;

    /// The place that is reached by these indices, from the outside in.
    pub(crate) fn new(indices: &[u32]) -> Self {
        let mut steps = [0; Self::DEEPEST];
        steps[..indices.len()].copy_from_slice(indices);
        Self { steps, len: indices.len() }
    }

    /// The place at `index` of what stands here.
    pub(crate) fn then(mut self, index: u32) -> Self {
        self.steps[self.len] = index;
        self.len += 1;
        self
    }

    /// The place behind this one; `None` of the whole.
    pub(crate) fn next(mut self) -> Option<Self> {
        *self.steps[..self.len].last_mut()? += 1;
        Some(self)
    }

    fn steps(&self) -> &[u32] {
        &self.steps[..self.len]
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
    pub(crate) weak: WeakId,
    /// Which of the reference's targets stands here.
    pub(crate) target: usize,
}

/// A variable with weak references in its initializer.
pub(crate) struct Holder<'m> {
    pub(crate) symbol: SymId,
    pub(crate) global: Value<'m>,
    /// In the order in which they stand.
    pub(crate) places: Vec<Place>,
}

/// All holders of a module, in the order in which they were found.
#[derive(Default)]
pub(crate) struct Holders<'m> {
    pub(crate) of: BySymbol<Holder<'m>>,
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

    /// Makes a holder of a variable, if it is not one yet. All its references are to be added before the next one's.
    pub(crate) fn add_holder(&mut self, symbol: SymId, global: Value<'m>) {
        if !self.of.contains(symbol) {
            self.of.insert(symbol, Holder { symbol, global, places: Vec::new() });
        }
    }

    /// Adds a reference to a holder.
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
        let places = paths.iter().enumerate().map(|(target, &path)| Place { path, weak, target });
        holder.places.extend(places);
    }
}

impl<'m> Holder<'m> {
    /// Puts the places in the order in which they stand, which is the order in which the initializer is walked.
    pub(crate) fn sort(&mut self) {
        self.places.sort_by(|one, other| one.path.steps().cmp(other.path.steps()));
    }

    /// Calls `found` for each symbol that the initializer mentions anywhere but in a weak place.
    pub(crate) fn for_each_strong_mention(
        &self,
        mentions: &mut Mentions<'_, 'm>,
        found: &mut impl FnMut(SymId),
    ) {
        if let Some(initializer) = self.global.initializer() {
            strong_mentions(initializer, 0, &self.places, mentions, found);
        }
    }

    /// Gives the variable an initializer with other constants at some places, in the order of the places.
    pub(crate) fn replace(&self, changes: &[(Path, Value<'m>)]) {
        if let Some(initializer) = self.global.initializer().filter(|_| !changes.is_empty()) {
            self.global.set_initializer(replaced(initializer, 0, changes));
        }
    }
}

/// What `value`, so deep in an initializer, mentions anywhere but at these places, which are all within it and in order.
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
            [place, ..] if place.path.len == depth + 1 => {}
            _ => strong_mentions(operand, depth + 1, within, mentions, found),
        }
    }
}

/// A constant like `value`, with other constants at the places of `changes`, all of which are within it.
fn replaced<'m>(value: Value<'m>, depth: usize, changes: &[(Path, Value<'m>)]) -> Value<'m> {
    if let Some((_, new)) = changes.iter().find(|(path, _)| path.len == depth) {
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
