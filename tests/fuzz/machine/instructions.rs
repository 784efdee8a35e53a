//! Functions and instructions, parsed.

use std::collections::HashMap;

use super::types::Ty;
use super::values::Value;

/// A function that is defined.
pub(super) struct Function<'t> {
    pub(super) name: &'t str,
    pub(super) parameters: Vec<Parameter>,
    pub(super) blocks: Vec<Block<'t>>,
    /// How many local values it has.
    pub(super) registers: usize,
}

pub(super) struct Parameter {
    pub(super) ty: Ty,
    pub(super) register: usize,
    /// The type of the copy that it is given.
    pub(super) byval: Option<Ty>,
}

#[derive(Default)]
pub(super) struct Block<'t> {
    pub(super) instructions: Vec<Instruction<'t>>,
}

/// An instruction and the register of its value.
pub(super) struct Instruction<'t> {
    pub(super) result: Option<usize>,
    pub(super) operation: Operation<'t>,
}

/// A typed operand.
#[derive(Clone)]
pub(super) struct Operand {
    pub(super) ty: Ty,
    pub(super) of: Of,
}

#[derive(Clone)]
pub(super) enum Of {
    Register(usize),
    Constant(Value),
}

pub(super) enum Operation<'t> {
    Allocate(Ty),
    Load(Ty, Operand),
    Store(Operand, Operand),
    Address(Ty, Vec<Operand>),
    Binary(&'t str, Operand, Operand),
    Compare(&'t str, Operand, Operand),
    Select(Operand, Operand, Operand),
    Phi(Vec<(Operand, usize)>),
    Call(Operand, Vec<Operand>, Option<&'t str>),
    Extract(Operand, Vec<usize>),
    Insert(Operand, Operand, Vec<usize>),
    ExtractElement(Operand, Operand),
    InsertElement(Operand, Operand, Operand),
    /// The kind of the cast, what is cast, and to what.
    Cast(&'t str, Operand, Ty),
    Jump(usize),
    Branch(Operand, usize, usize),
    Switch(Operand, Vec<(u64, usize)>, usize),
    Return(Option<Operand>),
    Unreachable,
}

/// Numbers of registers and blocks, by their names.
#[derive(Default)]
pub(super) struct Locals<'t> {
    pub(super) registers: HashMap<&'t str, usize>,
    pub(super) blocks: HashMap<&'t str, usize>,
}

impl<'t> Locals<'t> {
    pub(super) fn register(&mut self, name: &'t str) -> usize {
        let next = self.registers.len();
        *self.registers.entry(name).or_insert(next)
    }

    pub(super) fn block(&mut self, name: &'t str) -> usize {
        let next = self.blocks.len();
        *self.blocks.entry(name).or_insert(next)
    }
}
