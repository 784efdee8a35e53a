//! What leads from a symbol to its row: two tables of hashes, as the runtime reads them.

use hashbrown::HashMap;

/// FNV-1a, 64 bits. No symbol has the hash 0.
pub(super) fn symbol_id(symbol: impl Iterator<Item = u8>) -> u64 {
    let hash = symbol.fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    hash.max(1)
}

/// FNV-1a, 32 bits.
fn short_hash(symbol: impl Iterator<Item = u8>) -> u32 {
    symbol.fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// The index of symbols: sorted, without the hashes that two symbols have.
pub(super) fn index_of(symbols: impl Iterator<Item = impl Iterator<Item = u8>>) -> Vec<(u64, u32)> {
    let mut numbers: HashMap<u64, u32> = HashMap::new();
    for (number, symbol) in (1..).zip(symbols) {
        let id = symbol_id(symbol);
        numbers.entry(id).and_modify(|number| *number = 0).or_insert(number);
    }
    let mut index: Vec<(u64, u32)> = numbers.into_iter().filter(|&(_, number)| number != 0).collect();
    index.sort_unstable();
    index
}

/// The hash table of row numbers, at most three quarters full: a number that meets another is put into the next place
/// that is free. `None` when a number is too large, or there is none.
pub(super) fn hash_of(
    rows: usize,
    symbols: impl Iterator<Item = impl Iterator<Item = u8>>,
) -> Option<Vec<u16>> {
    let count = u16::try_from(rows).ok().filter(|&count| count > 0)?;
    let len = (usize::from(count) * 4).div_ceil(3).next_power_of_two();
    let mut hash = vec![0; len];
    for (number, symbol) in (1..=count).zip(symbols) {
        let mut place = short_hash(symbol) as usize % len;
        while hash[place] != 0 {
            place = (place + 1) % len;
        }
        hash[place] = number;
    }
    Some(hash)
}
