//! Something for some of the symbols: an index instead of a hash.

use llgo_dce_core::SymId;

/// At most one thing for each symbol, in the order in which they were added.
#[derive(Debug, Clone)]
pub struct BySymbol<T> {
    /// Symbol to its place in `all`, one further on; 0 without one. Symbols beyond the end have none.
    places: Vec<u32>,
    all: Vec<T>,
}

impl<T> Default for BySymbol<T> {
    fn default() -> Self {
        Self { places: Vec::new(), all: Vec::new() }
    }
}

impl<T> BySymbol<T> {
    /// Adds the thing of `symbol`. A thing that it had before stays in `all`, and is no longer found by the symbol.
    pub fn insert(&mut self, symbol: SymId, thing: T) {
        if self.places.len() <= symbol.index() {
            self.places.resize(symbol.index() + 1, 0);
        }
        self.all.push(thing);
        self.places[symbol.index()] = u32::try_from(self.all.len()).expect("no more things than symbols");
    }

    /// The thing of a symbol.
    #[inline]
    pub fn get(&self, symbol: SymId) -> Option<&T> {
        self.all.get(self.place(symbol)?)
    }

    /// The same, to change it.
    pub fn get_mut(&mut self, symbol: SymId) -> Option<&mut T> {
        let place = self.place(symbol)?;
        self.all.get_mut(place)
    }

    /// Whether a symbol has anything.
    #[inline]
    pub fn contains(&self, symbol: SymId) -> bool {
        self.place(symbol).is_some()
    }

    /// All things, no longer by symbol.
    pub fn into_all(self) -> Vec<T> {
        self.all
    }

    /// All things, in the order in which they were added.
    pub fn all(&self) -> &[T] {
        &self.all
    }

    /// The same, to change it.
    pub fn all_mut(&mut self) -> &mut [T] {
        &mut self.all
    }

    #[inline]
    fn place(&self, symbol: SymId) -> Option<usize> {
        (*self.places.get(symbol.index())? as usize).checked_sub(1)
    }
}

impl<T> FromIterator<(SymId, T)> for BySymbol<T> {
    fn from_iter<I: IntoIterator<Item = (SymId, T)>>(things: I) -> Self {
        let mut found = Self::default();
        things.into_iter().for_each(|(symbol, thing)| found.insert(symbol, thing));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::BySymbol;
    use llgo_dce_core::SymId;

    #[test]
    fn things_are_found_and_stay_in_order() {
        let mut things: BySymbol<&str> = [(SymId::new(7), "a"), (SymId::new(2), "b")].into_iter().collect();
        *things.get_mut(SymId::new(2)).unwrap() = "c";
        assert_eq!(things.all(), ["a", "c"]);
        assert_eq!(things.get(SymId::new(7)), Some(&"a"));
        assert!(things.contains(SymId::new(2)) && !things.contains(SymId::new(3)));
        assert!(!things.contains(SymId::new(8)) && things.get_mut(SymId::new(0)).is_none());
    }
}
