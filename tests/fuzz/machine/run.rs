//! Runs functions.

use super::constants::address;
use super::fault::Result;
use super::instructions::{Block, Function, Of, Operand, Operation};
use super::memory::function_at;
use super::types::Ty;
use super::values::{signed, trimmed, Value};
use super::Machine;

/// Programs are short.
const MOST_STEPS: u64 = 3_000_000;
const DEEPEST: u32 = 300;
/// What the pass puts in the place of methods that nobody calls.
const REMOVED: [&str; 2] = ["llgo-dce.unreachableMethod", "llgo-dce.removed."];

/// What comes after an instruction.
enum Then {
    Next,
    Block(usize),
    Return(Value),
}

struct Frame {
    registers: Vec<Value>,
    /// The block, and the one before it.
    block: usize,
    from: usize,
}

impl<'t> Machine<'t> {
    pub(super) fn call(&mut self, function: u64, arguments: Vec<Value>) -> Result<Value> {
        if function == 0 {
            return Err("a call of nil".to_owned());
        }
        let index = function_at(function).ok_or("a call of what is no function")?;
        let source = *self.functions.get(index).ok_or("a call of what is no function")?;
        if REMOVED.iter().any(|name| source.name.starts_with(name)) {
            return Err(format!("@{} is called", source.name));
        }
        if source.body.is_none() {
            return self.native(source.name, &arguments);
        }
        let function = self.parsed(index)?;
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err("calls are too deep".to_owned());
        }
        let frame = self.frame(&function, arguments)?;
        let result = self.body(&function, frame).map_err(|why| in_function(why, function.name));
        self.depth -= 1;
        result
    }

    /// How many parameters a function has.
    pub(super) fn parameters(&mut self, function: u64) -> Result<Vec<Ty>> {
        let index = function_at(function).ok_or("a call of what is no function")?;
        Ok(self.parsed(index)?.parameters.iter().map(|it| it.ty.clone()).collect())
    }

    fn frame(&mut self, function: &Function<'t>, arguments: Vec<Value>) -> Result<Frame> {
        if arguments.len() != function.parameters.len() {
            return Err(format!("@{} is called with {} arguments", function.name, arguments.len()));
        }
        let mut registers = vec![Value::Undefined; function.registers];
        for (parameter, mut argument) in function.parameters.iter().zip(arguments) {
            if let Some(ty) = &parameter.byval {
                let bytes = self.memory.read(argument.word()?, ty.size())?.to_vec();
                let copy = self.memory.allocate(ty.size())?;
                self.memory.write(copy, &bytes)?;
                argument = Value::Word(copy);
            }
            registers[parameter.register] = argument;
        }
        Ok(Frame { registers, block: 0, from: 0 })
    }

    fn body(&mut self, function: &Function<'t>, mut frame: Frame) -> Result<Value> {
        loop {
            let block = function.blocks.get(frame.block).ok_or("a block that is not there")?;
            match self.block(block, &mut frame)? {
                Then::Return(value) => return Ok(value),
                Then::Block(next) => (frame.from, frame.block) = (frame.block, next),
                Then::Next => return Err("a block without an end".to_owned()),
            }
        }
    }

    fn block(&mut self, block: &Block<'t>, frame: &mut Frame) -> Result<Then> {
        let first = block.instructions.iter().position(|it| !matches!(it.operation, Operation::Phi(_)));
        let (phis, others) = block.instructions.split_at(first.unwrap_or(0));
        let mut chosen = Vec::new();
        for phi in phis {
            if let Operation::Phi(incoming) = &phi.operation {
                let value = incoming.iter().find(|(_, from)| *from == frame.from);
                let (value, _) = value.ok_or("a phi without a value for where control comes from")?;
                chosen.push((phi.result, value_of(frame, value)));
            }
        }
        for (register, value) in chosen {
            set(frame, register, value);
        }
        for instruction in others {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return Err("it does not end".to_owned());
            }
            match self.control(&instruction.operation, frame)? {
                Then::Next => {
                    let value = self.compute(&instruction.operation, frame)?;
                    set(frame, instruction.result, value);
                }
                then => return Ok(then),
            }
        }
        Ok(Then::Next)
    }

    /// What decides where control goes.
    fn control(&mut self, operation: &Operation<'t>, frame: &Frame) -> Result<Then> {
        Ok(match operation {
            Operation::Jump(block) => Then::Block(*block),
            Operation::Branch(condition, then, otherwise) => {
                Then::Block(if word(frame, condition)? == 1 { *then } else { *otherwise })
            }
            Operation::Switch(value, cases, otherwise) => {
                let value = word(frame, value)?;
                let case = cases.iter().find(|(case, _)| *case == value);
                Then::Block(case.map_or(*otherwise, |(_, block)| *block))
            }
            Operation::Return(None) => Then::Return(Value::Undefined),
            Operation::Return(Some(value)) => Then::Return(value_of(frame, value)),
            Operation::Unreachable => return Err("unreachable is reached".to_owned()),
            _ => Then::Next,
        })
    }

    fn compute(&mut self, operation: &Operation<'t>, frame: &Frame) -> Result<Value> {
        Ok(match operation {
            Operation::Allocate(ty) => Value::Word(self.memory.allocate(ty.size())?),
            Operation::Load(ty, from) => Value::read(ty, self.memory.read(word(frame, from)?, ty.size())?)?,
            Operation::Store(value, to) => {
                let mut bytes = Vec::new();
                value_of(frame, value).write(&value.ty, &mut bytes)?;
                self.memory.write(word(frame, to)?, &bytes)?;
                Value::Undefined
            }
            Operation::Address(ty, operands) => {
                let (base, indices) = operands.split_first().ok_or("an address of nothing")?;
                let indices: Vec<_> = indices.iter().map(|it| (it.ty.clone(), value_of(frame, it))).collect();
                Value::Word(address(ty, word(frame, base)?, &indices)?)
            }
            Operation::Binary(kind, one, other) => {
                Value::Word(binary(kind, &one.ty, word(frame, one)?, word(frame, other)?)?)
            }
            Operation::Compare(predicate, one, other) => {
                let holds = compare(predicate, &one.ty, word(frame, one)?, word(frame, other)?)?;
                Value::Word(holds.into())
            }
            Operation::Select(condition, then, otherwise) => {
                value_of(frame, if word(frame, condition)? == 1 { then } else { otherwise })
            }
            Operation::Call(callee, arguments, id) => {
                let function = word(frame, callee)?;
                let arguments: Vec<_> = arguments.iter().map(|it| value_of(frame, it)).collect();
                match id {
                    Some(id) => self.check(id, &arguments)?,
                    None => self.call(function, arguments)?,
                }
            }
            Operation::Extract(whole, path) => value_of(frame, whole).at(path)?.clone(),
            Operation::Insert(whole, part, path) => {
                value_of(frame, whole).with(&whole.ty, path, value_of(frame, part))?
            }
            Operation::ExtractElement(whole, index) => {
                value_of(frame, whole).at(&[place(frame, index)?])?.clone()
            }
            Operation::InsertElement(whole, part, index) => {
                value_of(frame, whole).with(&whole.ty, &[place(frame, index)?], value_of(frame, part))?
            }
            Operation::Cast(kind, operand, ty) => cast(kind, value_of(frame, operand), &operand.ty, ty)?,
            _ => return Err("control goes on".to_owned()),
        })
    }

    /// `llvm.type.checked.load`: what it loads, and whether some variable has the id.
    ///
    /// Before the pass some checks are of ids that no variable has, and of exact ones, which none ever has.
    fn check(&mut self, id: &str, arguments: &[Value]) -> Result<Value> {
        let from = arguments.first().ok_or("a check of nothing")?.word()?;
        let loaded = self.memory.word(from).map_or(Value::Undefined, Value::Word);
        let holds = !self.strict || self.ids.contains(id);
        Ok(Value::Parts(vec![loaded, Value::Word(holds.into())]))
    }
}

fn in_function(why: String, name: &str) -> String {
    if why.matches(", in @").count() > 3 {
        return why;
    }
    format!("{why}, in @{name}")
}

fn set(frame: &mut Frame, register: Option<usize>, value: Value) {
    if let Some(register) = register {
        frame.registers[register] = value;
    }
}

fn value_of(frame: &Frame, operand: &Operand) -> Value {
    match &operand.of {
        Of::Register(register) => frame.registers[*register].clone(),
        Of::Constant(value) => value.clone(),
    }
}

fn word(frame: &Frame, operand: &Operand) -> Result<u64> {
    match &operand.of {
        Of::Register(register) => frame.registers[*register].word(),
        Of::Constant(value) => value.word(),
    }
}

fn place(frame: &Frame, operand: &Operand) -> Result<usize> {
    usize::try_from(word(frame, operand)?).map_err(|_| "a large index".to_owned())
}

fn binary(kind: &str, ty: &Ty, one: u64, other: u64) -> Result<u64> {
    let shift = || u32::try_from(other).map_err(|_| "a shift that is too large");
    let result = match kind {
        "add" => one.wrapping_add(other),
        "sub" => one.wrapping_sub(other),
        "mul" => one.wrapping_mul(other),
        "and" => one & other,
        "or" => one | other,
        "xor" => one ^ other,
        "shl" => one.checked_shl(shift()?).ok_or("a shift that is too large")?,
        "lshr" => one.checked_shr(shift()?).ok_or("a shift that is too large")?,
        "ashr" => signed(one, ty).checked_shr(shift()?).ok_or("a shift that is too large")?.cast_unsigned(),
        _ => return Err(format!("the instruction {kind} is not known")),
    };
    Ok(trimmed(result, ty))
}

fn compare(predicate: &str, ty: &Ty, one: u64, other: u64) -> Result<bool> {
    let (left, right) = (signed(one, ty), signed(other, ty));
    Ok(match predicate {
        "eq" => one == other,
        "ne" => one != other,
        "ugt" => one > other,
        "uge" => one >= other,
        "ult" => one < other,
        "ule" => one <= other,
        "sgt" => left > right,
        "sge" => left >= right,
        "slt" => left < right,
        "sle" => left <= right,
        _ => return Err(format!("the comparison {predicate} is not known")),
    })
}

fn cast(kind: &str, value: Value, from: &Ty, to: &Ty) -> Result<Value> {
    if kind == "bitcast" {
        return Ok(value);
    }
    let word = value.word()?;
    let word = if kind == "sext" { signed(word, from).cast_unsigned() } else { word };
    Ok(Value::Word(trimmed(word, to)))
}
