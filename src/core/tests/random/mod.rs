//! Random programs, which proptest shrinks when they fail.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::common::{Ask, Facts, Slot};

const NAMES: u32 = 5;

pub(crate) fn facts() -> impl Strategy<Value = Facts> {
    (2usize..14).prop_flat_map(|symbols| {
        let symbol = 0..symbols;
        let pairs = |most: usize| vec((0..symbols, 0..symbols), 0..most);
        let ask = prop_oneof![
            6 => (0..NAMES, 0..symbols).prop_map(|(name, mtyp)| Ask::Method { name, mtyp }),
            2 => (0..NAMES).prop_map(Ask::Named),
            1 => Just(Ask::Exported),
            4 => (0..NAMES, 0..symbols).prop_map(|(name, mtyp)| Ask::Lists { name, mtyp }),
            1 => Just(Ask::WholeTables),
        ];
        let target = || option::weighted(0.9, 0..symbols);
        let kind = prop_oneof![1 => Just((true, false)), 1 => Just((true, true)), 1 => Just((false, false))];
        let slot = (kind, 0..symbols, 0..NAMES, target(), target(), target()).prop_map(
            |((method, leaves), holder, name, mtyp, ifn, tfn)| Slot {
                method,
                leaves,
                holder,
                name,
                mtyp,
                ifn,
                tfn,
            },
        );
        (
            vec(symbol.clone(), 0..3),
            pairs(16),
            pairs(8),
            pairs(8),
            vec((symbol.clone(), ask), 0..8),
            vec(slot, 0..12),
            vec(symbol, 0..2),
        )
            .prop_map(move |(roots, edges, use_iface, children, asks, slots, assumed)| Facts {
                symbols,
                roots,
                edges,
                use_iface,
                children,
                asks,
                slots,
                assumed,
            })
    })
}
