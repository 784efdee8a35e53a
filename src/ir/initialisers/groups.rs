//! One init function: what of it is done for nobody but some variable.
//!
//! Instructions are taken together to units: an allocation with whatever writes to what it has allocated, and every
//! other instruction by itself. A unit *needs* the units whose values its instructions use. So who needs memory needs
//! all that is ever written to it, whatever the order.
//!
//! First, what has to stay is **pinned**: what does more than compute, allocate and fill, and all that it needs. Memory
//! that is pinned is in the hands of somebody unknown, and so is what comes from an unknown call; a variable or another
//! piece of memory that such a value is written to is pinned, too, as the value may be there to be kept from the
//! garbage collector.
//!
//! Then each unit that is not pinned gets an **owner**: the initialiser of the one variable that needs it, or, where
//! several do, one of its own, which they all need. What nobody needs is of no use to anybody.

use hashbrown::HashMap;
use llgo_dce_core::{Packed, SymId};

use super::effects::{Effect, Effects, Place};
use super::Pin;
use crate::ir::llvm::{Mention, Value};

/// What an init function is made of.
pub(super) struct Parts<'m> {
    /// The initialisers, those of variables first, each with its instructions in the order in which they stand.
    pub(super) groups: Vec<Part<'m>>,
    /// Which of them needs which other.
    pub(super) needs: Vec<(usize, usize)>,
    /// The variables that are written to here and stay with the function, and why.
    pub(super) pinned: Vec<(SymId, Pin)>,
}

/// Some instructions of an init function that go together.
pub(super) struct Part<'m> {
    pub(super) of: Use,
    pub(super) instructions: Vec<Value<'m>>,
    /// Those of them that may mention a global.
    pub(super) mentions: Vec<Value<'m>>,
}

/// What a part is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    /// To fill a variable.
    Variable(SymId),
    /// To help fill several.
    Several,
    /// Nothing.
    Nobody,
}

/// Takes an init function apart.
pub(super) fn parts_of<'m>(function: Value<'m>, effects: &mut Effects<'_, 'm>) -> Parts<'m> {
    let mut body = Body::read(function, effects);
    body.pin_all();
    body.parts()
}

/// The instructions of a function, by number, and what follows from them.
struct Body<'m> {
    instructions: Vec<Value<'m>>,
    effects: Vec<Effect<'m>>,
    /// Instruction to those whose values it uses, and to those that use its value.
    operands: Packed<u32>,
    users: Packed<u32>,
    /// Instruction to its unit, by the number of the unit's first instruction; and unit to its instructions.
    unit: Vec<u32>,
    members: Packed<u32>,
    /// Whether an instruction may mention a global.
    mentions: Vec<bool>,
    /// Unit to the reason why it stays.
    pinned: Vec<Option<Pin>>,
    /// Whether a value may have come from somebody unknown, or be in somebody unknown's hands.
    tainted: Vec<bool>,
}

/// Something that is to be pinned or tainted.
enum News {
    Pin(u32, Pin),
    Taint(u32, Pin),
}

impl<'m> Body<'m> {
    /// In one go, as functions are long.
    fn read(function: Value<'m>, effects_of: &mut Effects<'_, 'm>) -> Self {
        let instructions: Vec<_> = function.instructions().collect();
        let numbers: HashMap<Value<'m>, u32> = instructions.iter().copied().zip(0..).collect();
        let len = instructions.len();
        let (mut effects, mut mentions) = (Vec::with_capacity(len), Vec::with_capacity(len));
        let mut operands = Vec::with_capacity(2 * len);
        for (number, &instruction) in (0..).zip(&instructions) {
            let mut mention = false;
            for operand in instruction.operands() {
                match operand.mention() {
                    Mention::Nothing => {}
                    Mention::Itself => mention = true,
                    Mention::Operands => match numbers.get(&operand) {
                        Some(&operand) => operands.push((number, operand)),
                        None => mention = true,
                    },
                }
            }
            effects.push(effects_of.of(instruction));
            mentions.push(mention);
        }
        let home = |(number, effect): (u32, &Effect<'m>)| match effect {
            Effect::Writes(Place::Memory(memory)) => numbers.get(memory).copied().unwrap_or(number),
            _ => number,
        };
        let unit: Vec<u32> = (0..).zip(&effects).map(home).collect();
        let users: Vec<_> = operands.iter().map(|&(user, operand)| (operand, user)).collect();
        let members: Vec<_> = unit.iter().copied().zip(0..).collect();
        let (pinned, tainted) = (vec![None; len], vec![false; len]);
        let (operands, users) = (Packed::new(len, &operands), Packed::new(len, &users));
        let members = Packed::new(len, &members);
        Self { instructions, effects, operands, users, unit, members, mentions, pinned, tainted }
    }

    fn unit_of(&self, number: u32) -> u32 {
        self.unit[number as usize]
    }

    /// Pins what has to stay.
    fn pin_all(&mut self) {
        let mut news: Vec<News> = Vec::new();
        for (number, effect) in (0..).zip(&self.effects) {
            if let &Effect::More(why) = effect {
                news.push(News::Pin(number, why));
                news.push(News::Taint(number, why));
            }
        }
        // Last in, first out, from the front: the first reason stands.
        news.reverse();
        while let Some(item) = news.pop() {
            match item {
                News::Pin(unit, why) => self.pin(unit, why, &mut news),
                News::Taint(number, why) => self.taint(number, why, &mut news),
            }
        }
    }

    /// A unit stays: so does what it needs. Memory that stays is in the hands of whoever keeps it.
    fn pin(&mut self, unit: u32, why: Pin, news: &mut Vec<News>) {
        if self.pinned[unit as usize].is_some() {
            return;
        }
        self.pinned[unit as usize] = Some(why);
        for &member in self.members.row(unit as usize) {
            let needed = self.operands.row(member as usize).iter();
            news.extend(needed.map(|&operand| News::Pin(self.unit_of(operand), why)));
            if matches!(self.effects[member as usize], Effect::Allocates | Effect::Writes(_)) {
                news.push(News::Taint(member, why));
            }
        }
    }

    /// A value may be in somebody unknown's hands: so may what is computed from it, and what it is written to.
    fn taint(&mut self, number: u32, why: Pin, news: &mut Vec<News>) {
        if std::mem::replace(&mut self.tainted[number as usize], true) {
            return;
        }
        for &user in self.users.row(number as usize) {
            match self.effects[user as usize] {
                Effect::Computes => news.push(News::Taint(user, why)),
                // A call that is given such a value may give it back, and what it has allocated holds it.
                Effect::Allocates | Effect::Writes(_) => news.push(News::Pin(self.unit_of(user), why)),
                Effect::More(_) => {}
            }
        }
    }

    /// Gives every unit that is not pinned its owner, and puts the units of each owner together.
    fn parts(&self) -> Parts<'m> {
        let mut owners = Owners { of: vec![None; self.instructions.len()], all: Vec::new() };
        let mut pinned: Vec<(SymId, Pin)> = Vec::new();
        let mut open = vec![false; self.instructions.len()];
        let mut of_variable: HashMap<SymId, usize> = HashMap::new();
        for (number, effect) in (0..).zip(&self.effects) {
            let &Effect::Writes(Place::Variable(variable)) = effect else { continue };
            if let Some(why) = self.pinned[number as usize] {
                pinned.push((variable, why));
                continue;
            }
            let owner = *of_variable
                .entry(variable)
                .or_insert_with(|| owners.add(Owner { of: Use::Variable(variable), only: None }));
            owners.of[number as usize] = Some(owner);
            open[number as usize] = true;
        }
        // From the end, as users mostly stand behind what they use. What is reached further behind comes after that.
        let end = u32::try_from(open.len()).unwrap_or(u32::MAX);
        let mut behind = Vec::new();
        for unit in (0..end).rev() {
            if std::mem::take(&mut open[unit as usize]) {
                self.reach_from(unit, &mut owners, |needed| {
                    if needed < unit {
                        open[needed as usize] = true;
                    } else {
                        behind.push(needed);
                    }
                });
            }
        }
        while let Some(unit) = behind.pop() {
            self.reach_from(unit, &mut owners, |needed| behind.push(needed));
        }
        self.collect(owners, pinned)
    }

    /// Has the owner of a unit reach what the unit needs, and says which of that has another owner now.
    fn reach_from(&self, unit: u32, owners: &mut Owners, mut changed: impl FnMut(u32)) {
        let Some(owner) = owners.of[unit as usize] else { return };
        for needed in self.needed_by(unit) {
            if owners.reach(needed, owner) {
                changed(needed);
            }
        }
    }

    /// The units that a unit needs and that are not pinned.
    fn needed_by(&self, unit: u32) -> impl Iterator<Item = u32> + '_ {
        let members = self.members.row(unit as usize).iter();
        let operands = members.flat_map(|&member| self.operands.row(member as usize));
        let units = operands.map(|&operand| self.unit_of(operand));
        units.filter(move |&needed| needed != unit && self.pinned[needed as usize].is_none())
    }

    fn collect(&self, mut owners: Owners, pinned: Vec<(SymId, Pin)>) -> Parts<'m> {
        let nobody = owners.add(Owner { of: Use::Nobody, only: None });
        let part = |owner: &Owner| Part { of: owner.of, instructions: Vec::new(), mentions: Vec::new() };
        let mut groups: Vec<Part<'m>> = owners.all.iter().map(part).collect();
        let mut needs = Vec::new();
        for (number, &instruction) in (0..).zip(&self.instructions) {
            let unit = self.unit_of(number);
            if self.pinned[unit as usize].is_some() {
                continue;
            }
            let owner = owners.of[unit as usize].unwrap_or(nobody);
            groups[owner].instructions.push(instruction);
            groups[owner].mentions.extend(self.mentions[number as usize].then_some(instruction));
            for &operand in self.operands.row(number as usize) {
                match owners.of[self.unit_of(operand) as usize] {
                    Some(other) if other != owner => needs.push((owner, other)),
                    _ => {}
                }
            }
        }
        needs.sort_unstable();
        needs.dedup();
        Parts { groups, needs, pinned }
    }
}

/// The owners of units.
struct Owners {
    of: Vec<Option<usize>>,
    all: Vec<Owner>,
}

struct Owner {
    of: Use,
    /// The unit that it has been made for.
    only: Option<u32>,
}

impl Owners {
    fn add(&mut self, owner: Owner) -> usize {
        self.all.push(owner);
        self.all.len() - 1
    }

    /// An owner needs a unit: it becomes the unit's, or, when there is one already, the unit gets one of its own. Gives
    /// whether the unit has another owner now.
    fn reach(&mut self, unit: u32, owner: usize) -> bool {
        let new = match self.of[unit as usize] {
            None => owner,
            Some(known) if known == owner || self.all[known].only == Some(unit) => return false,
            Some(_) => self.add(Owner { of: Use::Several, only: Some(unit) }),
        };
        self.of[unit as usize] = Some(new);
        true
    }
}
