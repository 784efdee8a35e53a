//! Packed adjacency: for each of n rows a list, all lists in one array.

/// Rows of `T`, addressed by a dense index. Those beyond the last are empty.
#[derive(Debug, Clone)]
pub struct Packed<T> {
    /// Row `i` is `items[starts[i]..starts[i + 1]]`.
    starts: Vec<u32>,
    items: Vec<T>,
}

impl<T> Default for Packed<T> {
    fn default() -> Self {
        Self { starts: Vec::new(), items: Vec::new() }
    }
}

impl<T: Copy> Packed<T> {
    /// Packs `pairs` of (row, item) into `rows` rows by counting sort; within a row the order of `pairs` stays.
    ///
    /// Every row named in `pairs` must be below `rows`, and there may be at most `u32::MAX` pairs.
    pub fn new(rows: usize, pairs: &[(u32, T)]) -> Self {
        let mut starts = vec![0u32; rows + 1];
        for &(row, _) in pairs {
            starts[row as usize + 1] += 1;
        }
        for row in 0..rows {
            starts[row + 1] += starts[row];
        }
        let Some(&(_, filler)) = pairs.first() else {
            return Self { starts, items: Vec::new() };
        };
        let mut items = vec![filler; pairs.len()];
        let mut next = starts.clone();
        for &(row, item) in pairs {
            let place = &mut next[row as usize];
            items[*place as usize] = item;
            *place += 1;
        }
        Self { starts, items }
    }

    /// The items of one row, in the order in which they were given.
    #[inline]
    pub fn row(&self, row: usize) -> &[T] {
        match self.starts.get(row..row + 2) {
            Some(&[start, end]) => &self.items[start as usize..end as usize],
            _ => &[],
        }
    }

    /// How many items all rows hold.
    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }
}

#[cfg(test)]
mod tests {
    use super::Packed;

    #[test]
    fn rows_keep_their_items_in_order() {
        let packed = Packed::new(4, &[(2, 'a'), (0, 'b'), (2, 'c'), (3, 'd')]);
        let rows: Vec<&[char]> = (0..4).map(|row| packed.row(row)).collect();
        assert_eq!(rows, [&['b'][..], &[], &['a', 'c'], &['d']]);
        assert_eq!(packed.len(), 4);
    }

    #[test]
    fn no_pairs_make_empty_rows() {
        let packed: Packed<u8> = Packed::new(2, &[]);
        assert!(packed.row(0).is_empty() && packed.row(1).is_empty() && packed.row(2).is_empty());
        assert!(Packed::<u8>::default().row(0).is_empty());
    }
}
