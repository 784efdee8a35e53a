//! From text to symbols, variables and functions.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use super::constants::skip_flags;
use super::fault::Result;
use super::instructions::{Block, Function, Instruction, Locals, Of, Operand, Operation, Parameter};
use super::memory::function_address;
use super::text::Cursor;
use super::types::Ty;
use super::{Machine, Source};

/// The names of blocks that have none.
const NUMBERS: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "7"];

/// A variable, before it has its contents.
struct Variable<'t> {
    address: u64,
    ty: Ty,
    constant: bool,
    /// Its initializer and what follows.
    rest: Cursor<'t>,
    is_declared: bool,
}

impl<'t> Machine<'t> {
    /// Reads all symbols first, as any may mention any.
    pub(super) fn read(&mut self, text: &'t str) -> Result<()> {
        self.read_types(text);
        let mut variables = Vec::new();
        let mut nodes = HashMap::new();
        let mut used = BTreeSet::new();
        let mut lines = Lines(text);
        while let Some((line, rest)) = lines.next_line() {
            if line.starts_with('@') {
                variables.extend(self.variable(line)?);
                used.extend(line.split("!type !").skip(1).map(digits));
            } else if line.starts_with("define ") {
                let len = rest.find("\n}").ok_or("a function without an end")?;
                lines.0 = &rest[len + 2..];
                self.function(line, Some(&rest[..len]))?;
            } else if line.starts_with("declare ") {
                self.function(line, None)?;
            } else if let Some((number, id)) = type_node(line) {
                nodes.insert(number, id);
            }
        }
        self.ids = used.iter().filter_map(|number| nodes.get(number).copied()).collect();
        variables.into_iter().try_for_each(|variable| self.initialize(variable))
    }

    fn read_types(&mut self, text: &'t str) {
        for line in text.lines().filter(|line| line.starts_with('%')) {
            if let Some((name, ty)) = line.split_once(" = type ") {
                self.types.add(name[1..].trim_matches('"'), ty);
            }
        }
    }

    fn variable(&mut self, line: &'t str) -> Result<Option<Variable<'t>>> {
        let mut cursor = Cursor::new(line);
        let name = cursor.name("@")?;
        cursor.expect("=")?;
        let is_declared = cursor.peek_word() == "external";
        cursor.skip_attributes()?;
        let constant = match cursor.word() {
            "constant" => true,
            "global" => false,
            other => return Err(format!("@{name} is {other}")),
        };
        let ty = cursor.ty(&mut self.types)?;
        let address = self.memory.allocate(ty.size())?;
        self.symbols.insert(name, address);
        Ok(Some(Variable { address, ty, constant, rest: cursor, is_declared }))
    }

    fn initialize(&mut self, mut variable: Variable<'t>) -> Result<()> {
        if variable.is_declared {
            return Ok(());
        }
        let value = self.constant(&mut variable.rest, &variable.ty)?.ok_or("no initializer")?;
        let mut bytes = Vec::new();
        value.write(&variable.ty, &mut bytes)?;
        self.memory.initialize(variable.address, bytes, variable.constant);
        Ok(())
    }

    fn function(&mut self, line: &'t str, body: Option<&'t str>) -> Result<()> {
        let mut cursor = Cursor::new(line);
        cursor.word();
        cursor.skip_attributes()?;
        cursor.ty(&mut self.types)?;
        let name = cursor.name("@")?;
        self.symbols.insert(name, function_address(self.functions.len()));
        self.functions.push(Source { name, head: cursor.rest(), body });
        self.parsed.push(None);
        Ok(())
    }

    /// A function with its instructions, parsed when it is called first.
    pub(super) fn parsed(&mut self, index: usize) -> Result<Rc<Function<'t>>> {
        if let Some(Some(known)) = self.parsed.get(index) {
            return Ok(Rc::clone(known));
        }
        let source = *self.functions.get(index).ok_or("a call of what is no function")?;
        let function = self.parse(source).map_err(|why| format!("{why}, in @{}", source.name))?;
        let function = Rc::new(function);
        self.parsed[index] = Some(Rc::clone(&function));
        Ok(function)
    }

    fn parse(&mut self, source: Source<'t>) -> Result<Function<'t>> {
        let mut parser = Parser { machine: self, locals: Locals::default(), blocks: Vec::new() };
        let parameters = parser.parameters(source.head)?;
        let unnamed = parser.locals.registers.keys().filter(|name| name.parse::<u32>().is_ok()).count();
        parser.body(source.body.unwrap_or_default(), unnamed)?;
        let (blocks, registers) = (parser.blocks, parser.locals.registers.len());
        Ok(Function { name: source.name, parameters, blocks, registers })
    }
}

/// Lines, which some readers skip.
struct Lines<'t>(&'t str);

impl<'t> Lines<'t> {
    /// The next line, and what is behind it.
    fn next_line(&mut self) -> Option<(&'t str, &'t str)> {
        if self.0.is_empty() {
            return None;
        }
        let (line, rest) = self.0.split_once('\n').unwrap_or((self.0, ""));
        self.0 = rest;
        Some((line, rest))
    }
}

fn digits(text: &str) -> &str {
    text.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default()
}

/// `!7 = !{i64 160, !"go.method.A:func() int"}`
fn type_node(line: &str) -> Option<(&str, &str)> {
    let (number, node) = line.strip_prefix('!')?.split_once(" = !{i64 ")?;
    let id = node.split_once(", !\"")?.1.strip_suffix("\"}")?;
    Some((number, id))
}

struct Parser<'m, 't> {
    machine: &'m mut Machine<'t>,
    locals: Locals<'t>,
    blocks: Vec<Block<'t>>,
}

impl<'t> Parser<'_, 't> {
    fn parameters(&mut self, head: &'t str) -> Result<Vec<Parameter>> {
        let mut cursor = Cursor::new(head);
        cursor.expect("(")?;
        let mut parameters = Vec::new();
        while !cursor.eat(")") {
            let ty = cursor.ty(&mut self.machine.types)?;
            let byval = cursor.skip_attributes()?.byval;
            let byval = byval.map(|mut ty| ty.ty(&mut self.machine.types)).transpose()?;
            let register = self.locals.register(cursor.name("%")?);
            parameters.push(Parameter { ty, register, byval });
            cursor.eat(",");
        }
        Ok(parameters)
    }

    fn body(&mut self, body: &'t str, parameters: usize) -> Result<()> {
        let mut lines = Lines(body);
        let mut block = None;
        while let Some((line, _)) = lines.next_line() {
            if line.trim().is_empty() || line.starts_with(';') {
                continue;
            }
            // Labels are not indented.
            if !line.starts_with(' ') {
                block = Some(self.begin(Cursor::new(line).label()?));
                continue;
            }
            // Only the first block may be without a label: its number is the next behind those of the parameters.
            let at = match block {
                Some(at) => at,
                None => self.begin(NUMBERS.get(parameters).ok_or("too many parameters")?),
            };
            block = Some(at);
            let instruction = self.instruction(&mut Cursor::new(line), &mut lines)?;
            self.blocks[at].instructions.push(instruction);
        }
        Ok(())
    }

    fn begin(&mut self, name: &'t str) -> usize {
        let block = self.locals.block(name);
        if self.blocks.len() <= block {
            self.blocks.resize_with(block + 1, Block::default);
        }
        block
    }

    fn operand(&mut self, cursor: &mut Cursor<'t>) -> Result<Operand> {
        let ty = cursor.ty(&mut self.machine.types)?;
        cursor.skip_attributes()?;
        self.value(cursor, ty)
    }

    fn value(&mut self, cursor: &mut Cursor<'t>, ty: Ty) -> Result<Operand> {
        let of = match self.machine.constant(cursor, &ty)? {
            Some(constant) => Of::Constant(constant),
            None => Of::Register(self.locals.register(cursor.name("%")?)),
        };
        Ok(Operand { ty, of })
    }

    /// Two operands of one type.
    fn pair(&mut self, cursor: &mut Cursor<'t>) -> Result<(Operand, Operand)> {
        let one = self.operand(cursor)?;
        cursor.expect(",")?;
        let other = self.value(cursor, one.ty.clone())?;
        Ok((one, other))
    }

    fn next(&mut self, cursor: &mut Cursor<'t>) -> Result<Operand> {
        cursor.expect(",")?;
        self.operand(cursor)
    }

    fn label(&mut self, cursor: &mut Cursor<'t>) -> Result<usize> {
        cursor.eat(",");
        cursor.expect("label")?;
        Ok(self.locals.block(cursor.name("%")?))
    }

    fn path(cursor: &mut Cursor<'t>) -> Result<Vec<usize>> {
        let mut path = Vec::new();
        while cursor.eat(",") {
            path.push(usize::try_from(cursor.number()?).map_err(|_| "a large index")?);
        }
        Ok(path)
    }

    fn instruction(&mut self, cursor: &mut Cursor<'t>, lines: &mut Lines<'t>) -> Result<Instruction<'t>> {
        let mut result = None;
        if cursor.rest().starts_with('%') {
            result = Some(self.locals.register(cursor.name("%")?));
            cursor.expect("=")?;
        }
        let operation = self.operation(cursor, lines).map_err(|why| format!("{why}: {}", cursor.shown()))?;
        Ok(Instruction { result, operation })
    }

    fn operation(&mut self, cursor: &mut Cursor<'t>, lines: &mut Lines<'t>) -> Result<Operation<'t>> {
        let word = cursor.word();
        skip_flags(cursor);
        Ok(match word {
            "alloca" => Operation::Allocate(cursor.ty(&mut self.machine.types)?),
            "load" => {
                let ty = cursor.ty(&mut self.machine.types)?;
                Operation::Load(ty, self.next(cursor)?)
            }
            "store" => Operation::Store(self.operand(cursor)?, self.next(cursor)?),
            "getelementptr" => self.address(cursor)?,
            "icmp" => {
                let predicate = cursor.word();
                let (one, other) = self.pair(cursor)?;
                Operation::Compare(predicate, one, other)
            }
            "select" => Operation::Select(self.operand(cursor)?, self.next(cursor)?, self.next(cursor)?),
            "phi" => self.phi(cursor)?,
            "tail" | "musttail" | "notail" => {
                cursor.expect("call")?;
                self.call(cursor)?
            }
            "call" => self.call(cursor)?,
            "extractvalue" => Operation::Extract(self.operand(cursor)?, Self::path(cursor)?),
            "insertvalue" => {
                let (whole, part) = (self.operand(cursor)?, self.next(cursor)?);
                Operation::Insert(whole, part, Self::path(cursor)?)
            }
            "extractelement" => Operation::ExtractElement(self.operand(cursor)?, self.next(cursor)?),
            "insertelement" => {
                Operation::InsertElement(self.operand(cursor)?, self.next(cursor)?, self.next(cursor)?)
            }
            "freeze" => {
                let operand = self.operand(cursor)?;
                let ty = operand.ty.clone();
                Operation::Cast("bitcast", operand, ty)
            }
            "zext" | "sext" | "trunc" | "ptrtoint" | "inttoptr" | "bitcast" | "ptrtoaddr" => {
                let operand = self.operand(cursor)?;
                cursor.expect("to")?;
                Operation::Cast(word, operand, cursor.ty(&mut self.machine.types)?)
            }
            "br" => self.branch(cursor)?,
            "switch" => self.switch(cursor, lines)?,
            "ret" if cursor.eat_word("void") => Operation::Return(None),
            "ret" => Operation::Return(Some(self.operand(cursor)?)),
            "unreachable" => Operation::Unreachable,
            _ => {
                let (one, other) = self.pair(cursor)?;
                Operation::Binary(word, one, other)
            }
        })
    }

    fn address(&mut self, cursor: &mut Cursor<'t>) -> Result<Operation<'t>> {
        let ty = cursor.ty(&mut self.machine.types)?;
        let mut operands = Vec::new();
        while cursor.eat(",") {
            operands.push(self.operand(cursor)?);
        }
        Ok(Operation::Address(ty, operands))
    }

    fn phi(&mut self, cursor: &mut Cursor<'t>) -> Result<Operation<'t>> {
        let ty = cursor.ty(&mut self.machine.types)?;
        let mut incoming = Vec::new();
        while cursor.eat("[") {
            let value = self.value(cursor, ty.clone())?;
            cursor.expect(",")?;
            incoming.push((value, self.locals.block(cursor.name("%")?)));
            cursor.expect("]")?;
            cursor.eat(",");
        }
        Ok(Operation::Phi(incoming))
    }

    fn branch(&mut self, cursor: &mut Cursor<'t>) -> Result<Operation<'t>> {
        if cursor.rest().starts_with("label") {
            return Ok(Operation::Jump(self.label(cursor)?));
        }
        let condition = self.operand(cursor)?;
        Ok(Operation::Branch(condition, self.label(cursor)?, self.label(cursor)?))
    }

    /// A switch has a line for each case.
    fn switch(&mut self, cursor: &mut Cursor<'t>, lines: &mut Lines<'t>) -> Result<Operation<'t>> {
        let value = self.operand(cursor)?;
        let otherwise = self.label(cursor)?;
        let mut cases = Vec::new();
        while let Some((line, _)) = lines.next_line().filter(|(line, _)| line.trim() != "]") {
            let mut cursor = Cursor::new(line);
            let ty = cursor.ty(&mut self.machine.types)?;
            let case = self.machine.constant(&mut cursor, &ty)?.ok_or("a case that is no constant")?;
            cases.push((case.word()?, self.label(&mut cursor)?));
        }
        Ok(Operation::Switch(value, cases, otherwise))
    }

    fn call(&mut self, cursor: &mut Cursor<'t>) -> Result<Operation<'t>> {
        cursor.skip_attributes()?;
        cursor.ty(&mut self.machine.types)?;
        if cursor.eat_word("asm") {
            return self.assembly(cursor);
        }
        let callee = self.value(cursor, Ty::Ptr)?;
        let (arguments, id) = self.arguments(cursor)?;
        Ok(Operation::Call(callee, arguments, id))
    }

    /// The values passed, and the id of type metadata among them.
    fn arguments(&mut self, cursor: &mut Cursor<'t>) -> Result<(Vec<Operand>, Option<&'t str>)> {
        let (mut arguments, mut id) = (Vec::new(), None);
        cursor.expect("(")?;
        while !cursor.eat(")") {
            if cursor.eat_word("metadata") {
                cursor.expect("!")?;
                id = Some(cursor.quoted()?);
            } else {
                arguments.push(self.operand(cursor)?);
            }
            cursor.eat(",");
        }
        Ok((arguments, id))
    }

    /// The front end's own assembly returns what it is given.
    fn assembly(&mut self, cursor: &mut Cursor<'t>) -> Result<Operation<'t>> {
        while matches!(cursor.peek_word(), "sideeffect" | "alignstack") {
            cursor.word();
        }
        cursor.quoted()?;
        cursor.expect(",")?;
        cursor.quoted()?;
        let (arguments, _) = self.arguments(cursor)?;
        let first = arguments.into_iter().next().ok_or("assembly without operands")?;
        let ty = first.ty.clone();
        Ok(Operation::Cast("bitcast", first, ty))
    }
}
