//! One init function: what of it is done for nobody but some variable.
//!
//! Instructions are taken together to units: an allocation with whatever writes to what it has allocated, and every
//! other instruction by itself. A unit *needs* the units whose values its instructions use. So who needs memory needs
//! all that is ever written to it, whatever the order.
//!
//! First, what has to stay is **blocked**: what does more than compute, allocate and fill, and all that it needs. Memory
//! that is blocked is in the hands of somebody unknown, and so is what comes from an unknown call; a variable or another
//! piece of memory that such a value is written to is blocked, too, as the value may be there to be kept from the
//! garbage collector.
//!
//! Then each unit that is not blocked gets a **group**: the fragment of the one variable that needs it, or, where several
//! do, one of its own, which they all need. What nobody needs is of no use to anybody.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Packed, SymId};
use llgo_dce_facts::{Blocker, Purpose};

use super::effects::{Effect, Effects, Target};
use crate::ir::llvm::{Mention, Opcode, Value};

/// What an init function is made of.
pub(super) struct Parts<'m> {
    /// The fragments, those of variables first, each with its instructions in the order in which they are.
    pub(super) groups: Vec<Part<'m>>,
    /// Which of them needs which other.
    pub(super) needs: Vec<(usize, usize)>,
    /// Variables that may have the same object as another one, which that fragment fills. As long as the first is live and
    /// gets another value, the second may be there to hold the object.
    pub(super) held: Vec<(SymId, usize)>,
    /// The variables that are written to here and stay with the function, and why.
    pub(super) blocked: Vec<(SymId, Blocker)>,
}

/// Some instructions of an init function that go together.
pub(super) struct Part<'m> {
    pub(super) purpose: Purpose,
    pub(super) instructions: Vec<Value<'m>>,
    /// Those of them that may mention a global.
    pub(super) mentions: Vec<Value<'m>>,
}

/// Takes an init function apart.
pub(super) fn parts_of<'m>(function: Value<'m>, effects: &mut Effects<'_, 'm>) -> Parts<'m> {
    let mut body = Body::read(function, effects);
    body.block_all();
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
    /// The variables that instructions read pointers from.
    sources: Vec<(u32, SymId)>,
    /// Unit to the reason why it stays.
    blocked: Vec<Option<Blocker>>,
    /// Whether a value may have come from somebody unknown, or be in somebody unknown's hands.
    tainted: Vec<bool>,
}

/// Something that is to be blocked or tainted.
enum News {
    Block(u32, Blocker),
    Taint(u32, Blocker),
}

impl<'m> Body<'m> {
    /// In one go, as functions are long.
    fn read(function: Value<'m>, effects_of: &mut Effects<'_, 'm>) -> Self {
        let instructions: Vec<_> = function.instructions().collect();
        let numbers: HashMap<Value<'m>, u32> = instructions.iter().copied().zip(0..).collect();
        let len = instructions.len();
        let (mut effects, mut mentions) = (Vec::with_capacity(len), Vec::with_capacity(len));
        let (mut operands, mut sources) = (Vec::with_capacity(2 * len), Vec::new());
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
            let opcode = instruction.opcode();
            effects.push(effects_of.of(instruction, opcode));
            sources.extend(
                effects_of.pointers_from(instruction, opcode).into_iter().map(|variable| (number, variable)),
            );
            mentions.push(mention);
        }
        let home = |(number, effect): (u32, &Effect<'m>)| match effect {
            Effect::Writes(Target::Memory(memory)) => numbers.get(memory).copied().unwrap_or(number),
            _ => number,
        };
        let unit: Vec<u32> = (0..).zip(&effects).map(home).collect();
        let users: Vec<_> = operands.iter().map(|&(user, operand)| (operand, user)).collect();
        let members: Vec<_> = unit.iter().copied().zip(0..).collect();
        let (blocked, tainted) = (vec![None; len], vec![false; len]);
        let (operands, users) = (Packed::new(len, &operands), Packed::new(len, &users));
        let members = Packed::new(len, &members);
        Self { instructions, effects, operands, users, unit, members, mentions, sources, blocked, tainted }
    }

    fn unit_of(&self, number: u32) -> u32 {
        self.unit[number as usize]
    }

    /// Pins what has to stay.
    fn block_all(&mut self) {
        let mut news: Vec<News> = Vec::new();
        for (number, effect) in (0..).zip(&self.effects) {
            if let &Effect::More(why) = effect {
                news.push(News::Block(number, why));
                news.push(News::Taint(number, why));
            }
        }
        // Last in, first out, from the front: the first reason is kept.
        news.reverse();
        while let Some(item) = news.pop() {
            match item {
                News::Block(unit, why) => self.block(unit, why, &mut news),
                News::Taint(number, why) => self.taint(number, why, &mut news),
            }
        }
    }

    /// A unit stays: so does what it needs. Memory that stays is in the hands of the code that keeps it.
    fn block(&mut self, unit: u32, why: Blocker, news: &mut Vec<News>) {
        if self.blocked[unit as usize].is_some() {
            return;
        }
        self.blocked[unit as usize] = Some(why);
        for &member in self.members.row(unit as usize) {
            let needed = self.operands.row(member as usize).iter();
            news.extend(needed.map(|&operand| News::Block(self.unit_of(operand), why)));
            if matches!(self.effects[member as usize], Effect::Allocates | Effect::Writes(_)) {
                news.push(News::Taint(member, why));
            }
        }
    }

    /// A value may be in somebody unknown's hands: so may what is computed from it, and what it is written to.
    fn taint(&mut self, number: u32, why: Blocker, news: &mut Vec<News>) {
        if std::mem::replace(&mut self.tainted[number as usize], true) {
            return;
        }
        for &user in self.users.row(number as usize) {
            match self.effects[user as usize] {
                Effect::Computes => news.push(News::Taint(user, why)),
                // A call that is given such a value may give it back, and what it has allocated holds it.
                Effect::Allocates | Effect::Writes(_) => news.push(News::Block(self.unit_of(user), why)),
                Effect::More(_) => {}
            }
        }
    }

    /// Finds the group of every unit that is not blocked, and puts the units of each group together.
    fn parts(&self) -> Parts<'m> {
        let mut groups = Groups { of: vec![None; self.instructions.len()], all: Vec::new() };
        let mut blocked: Vec<(SymId, Blocker)> = Vec::new();
        let mut open = vec![false; self.instructions.len()];
        let mut of_variable: HashMap<SymId, usize> = HashMap::new();
        for (number, effect) in (0..).zip(&self.effects) {
            let &Effect::Writes(Target::Variable(variable)) = effect else { continue };
            if let Some(why) = self.blocked[number as usize] {
                blocked.push((variable, why));
                continue;
            }
            let group = *of_variable
                .entry(variable)
                .or_insert_with(|| groups.add(Group { purpose: Purpose::Variable(variable), only: None }));
            groups.of[number as usize] = Some(group);
            open[number as usize] = true;
        }
        // From the end, as users mostly come after what they use. What is reached further behind comes after that.
        let end = u32::try_from(open.len()).unwrap_or(u32::MAX);
        let mut behind = Vec::new();
        for unit in (0..end).rev() {
            if std::mem::take(&mut open[unit as usize]) {
                self.reach_from(unit, &mut groups, |needed| {
                    if needed < unit {
                        open[needed as usize] = true;
                    } else {
                        behind.push(needed);
                    }
                });
            }
        }
        while let Some(unit) = behind.pop() {
            self.reach_from(unit, &mut groups, |needed| behind.push(needed));
        }
        self.collect(groups, blocked)
    }

    /// Has the group of a unit reach what the unit needs, and says which of that has another group now.
    fn reach_from(&self, unit: u32, groups: &mut Groups, mut changed: impl FnMut(u32)) {
        let Some(group) = groups.of[unit as usize] else { return };
        for needed in self.needed_by(unit) {
            if groups.reach(needed, group) {
                changed(needed);
            }
        }
    }

    /// The units that a unit needs and that are not blocked.
    fn needed_by(&self, unit: u32) -> impl Iterator<Item = u32> + '_ {
        let members = self.members.row(unit as usize).iter();
        let operands = members.flat_map(|&member| self.operands.row(member as usize));
        let units = operands.map(|&operand| self.unit_of(operand));
        units.filter(move |&needed| needed != unit && self.blocked[needed as usize].is_none())
    }

    fn collect(&self, mut groups: Groups, blocked: Vec<(SymId, Blocker)>) -> Parts<'m> {
        let nobody = groups.add(Group { purpose: Purpose::Nobody, only: None });
        let part =
            |group: &Group| Part { purpose: group.purpose, instructions: Vec::new(), mentions: Vec::new() };
        let mut parts: Vec<Part<'m>> = groups.all.iter().map(part).collect();
        let mut needs = Vec::new();
        for (number, &instruction) in (0..).zip(&self.instructions) {
            let unit = self.unit_of(number);
            if self.blocked[unit as usize].is_some() {
                continue;
            }
            let group = groups.of[unit as usize].unwrap_or(nobody);
            parts[group].instructions.push(instruction);
            parts[group].mentions.extend(self.mentions[number as usize].then_some(instruction));
            for &operand in self.operands.row(number as usize) {
                match groups.of[self.unit_of(operand) as usize] {
                    Some(other) if other != group => needs.push((group, other)),
                    _ => {}
                }
            }
        }
        needs.sort_unstable();
        needs.dedup();
        let held = self.held(&groups, &needs);
        Parts { groups: parts, needs, held, blocked }
    }

    /// What a variable is given may be held by others: by the variable that it was read from, and by those that are given
    /// the same memory.
    fn held(&self, groups: &Groups, needs: &[(usize, usize)]) -> Vec<(SymId, usize)> {
        let sources = self.sources.iter().flat_map(|&(number, from)| {
            self.groups_with(groups, number).into_iter().map(move |group| (group, from))
        });
        let (sources, shared) = (sources.collect::<Vec<_>>(), self.shared(groups));
        if sources.is_empty() && shared.is_empty() {
            return Vec::new();
        }
        let users: Vec<(u32, u32)> = needs.iter().map(|&(from, to)| (narrow(to), narrow(from))).collect();
        let users = Packed::new(groups.all.len(), &users);
        let mut held: Vec<(SymId, usize)> = Vec::new();
        for (group, from) in sources {
            held.extend(groups.filled_by(group, &users).into_iter().map(|(_, other)| (from, other)));
        }
        for group in shared {
            let filled = groups.filled_by(group, &users);
            held.extend(filled.iter().flat_map(|&(by, _)| filled.iter().map(move |&(_, other)| (by, other))));
        }
        held.sort_unstable();
        held.dedup();
        held.retain(|&(by, group)| groups.all[group].purpose != Purpose::Variable(by));
        held
    }

    /// The groups that have a value: its own or, where it stays with the function, those that compute from it.
    ///
    /// ```llvm
    /// %object = load ptr, ptr @p.pool
    /// call void @AssertNilDeref(i1 %is.nil)                  ; of %object: it stays
    /// %within = getelementptr i8, ptr %object, i64 8
    /// store ptr %within, ptr @p.keep                         ; holds the object
    /// ```
    fn groups_with(&self, groups: &Groups, number: u32) -> Vec<usize> {
        let (mut open, mut seen, mut found) = (vec![number], HashSet::new(), Vec::new());
        while let Some(number) = open.pop() {
            if !seen.insert(number) {
                continue;
            }
            match self.group_of(groups, number) {
                Some(group) => found.push(group),
                None if matches!(self.effects[number as usize], Effect::Computes) => {
                    open.extend(self.users.row(number as usize));
                }
                None => {}
            }
        }
        found
    }

    fn group_of(&self, groups: &Groups, number: u32) -> Option<usize> {
        groups.of[self.unit_of(number) as usize]
    }

    /// The groups that several need with memory in them.
    fn shared(&self, groups: &Groups) -> Vec<usize> {
        let is_shared = |&group: &usize| groups.all[group].purpose == Purpose::Several;
        let shared =
            |number| self.group_of(groups, number).filter(is_shared).filter(|_| self.makes_memory(number));
        let mut shared: Vec<usize> = (0..narrow(self.effects.len())).filter_map(shared).collect();
        shared.sort_unstable();
        shared.dedup();
        shared
    }

    /// Whether an instruction allocates memory that the garbage collector frees.
    fn makes_memory(&self, number: u32) -> bool {
        let instruction = self.instructions[number as usize];
        let makes =
            matches!(self.effects[number as usize], Effect::Allocates | Effect::Writes(Target::Memory(_)));
        makes && instruction.opcode() == Opcode::Call
    }
}

/// The groups of units.
struct Groups {
    of: Vec<Option<usize>>,
    all: Vec<Group>,
}

struct Group {
    purpose: Purpose,
    /// The unit that it has been made for.
    only: Option<u32>,
}

impl Groups {
    fn add(&mut self, group: Group) -> usize {
        self.all.push(group);
        self.all.len() - 1
    }

    /// The variables that are filled with what a group computes, each with its own group. `users` are the groups that need
    /// each.
    fn filled_by(&self, group: usize, users: &Packed<u32>) -> Vec<(SymId, usize)> {
        let (mut open, mut seen, mut filled) = (vec![group], HashSet::new(), Vec::new());
        while let Some(group) = open.pop() {
            match self.all[group].purpose {
                _ if !seen.insert(group) => {}
                Purpose::Variable(variable) => filled.push((variable, group)),
                Purpose::Several => open.extend(users.row(group).iter().map(|&user| user as usize)),
                Purpose::Nobody => {}
            }
        }
        filled
    }

    /// A group needs a unit: it becomes the unit's, or, when there is one already, the unit gets one of its own. Returns
    /// whether the unit has another group now.
    fn reach(&mut self, unit: u32, group: usize) -> bool {
        let new = match self.of[unit as usize] {
            None => group,
            Some(known) if known == group || self.all[known].only == Some(unit) => return false,
            Some(_) => self.add(Group { purpose: Purpose::Several, only: Some(unit) }),
        };
        self.of[unit as usize] = Some(new);
        true
    }
}

fn narrow(group: usize) -> u32 {
    u32::try_from(group).unwrap_or(u32::MAX)
}
