//! The core, from bytes to program to outcome.

use arbitrary::{Arbitrary, Result, Unstructured};

use super::common::reasons::{lead_to_roots, paths_end_at_roots};
use super::common::{flooded, oracle, Ask, Facts, Slot};

const NAMES: u32 = 6;

/// The flood has to find what the oracle finds, with reasons and paths that lead back to roots.
pub fn check(bytes: &[u8]) {
    let Ok(facts) = facts(&mut Unstructured::new(bytes)) else { return };
    assert_eq!(flooded(&facts), oracle(&facts), "{facts:?}");
    lead_to_roots(&facts);
    paths_end_at_roots(&facts);
}

/// What there is of each kind of fact, in turn, until the bytes are used up: so that a fact more is a few bytes more.
fn facts(u: &mut Unstructured<'_>) -> Result<Facts> {
    let symbols = u.int_in_range(1..=40)?;
    let mut facts = Facts {
        symbols,
        roots: Vec::new(),
        edges: Vec::new(),
        use_iface: Vec::new(),
        children: Vec::new(),
        asks: Vec::new(),
        slots: Vec::new(),
        assumed: Vec::new(),
    };
    while !u.is_empty() {
        let mut symbol = || u.choose_index(symbols);
        let (one, other) = (symbol()?, symbol()?);
        match u.int_in_range(0..=7)? {
            0 => facts.roots.push(one),
            1 => facts.edges.push((one, other)),
            2 => facts.use_iface.push((one, other)),
            3 => facts.children.push((one, other)),
            4 => facts.assumed.push(one),
            5 => facts.asks.push((one, ask(u, other)?)),
            _ => facts.slots.push(slot(u, one, other)?),
        }
    }
    Ok(facts)
}

fn ask(u: &mut Unstructured<'_>, mtyp: usize) -> Result<Ask> {
    let name = u.int_in_range(0..=NAMES)?;
    Ok(match u.int_in_range(0..=7)? {
        0 => Ask::Named(name),
        1 => Ask::Exported,
        2 | 3 => Ask::Lists { name, mtyp },
        4 => Ask::WholeTables,
        _ => Ask::Method { name, mtyp },
    })
}

fn slot(u: &mut Unstructured<'_>, holder: usize, target: usize) -> Result<Slot> {
    let flags = u8::arbitrary(u)?;
    let has = |bit: u8| flags & bit == 0;
    Ok(Slot {
        method: has(1),
        leaves: has(1) && has(16),
        holder,
        name: u.int_in_range(0..=NAMES)?,
        mtyp: has(2).then_some(target),
        ifn: if has(4) { Some(u.choose_index(target + 1)?) } else { None },
        tfn: if has(8) { Some(u.choose_index(target + 1)?) } else { None },
    })
}
