//! What an instruction does besides computing its value: the contract of rule 10, instruction by instruction.
//!
//! An instruction may go with the value that it computes only where that is *all* that it does, and where running it
//! cannot fail. So what reads or writes has to do so at a place that is known: within a package variable, or within
//! memory that was allocated in the same function, at an offset that is constant. What is not listed here does more.

use hashbrown::HashMap;
use llgo_dce_core::SymId;
use llgo_dce_facts::{Blocker, Makes, Runtime};

use super::changes::may_hold_pointers;
use crate::ir::llvm::{Module, Opcode, ParameterAttribute, Type, Value};
use crate::ir::module::globals::Globals;
use crate::ir::module::types::TypeTable;

/// What an instruction does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect<'m> {
    /// Computes a value from its operands, or reads it from a place that is known.
    Computes,
    /// Returns memory that nothing else refers to.
    Allocates,
    /// Writes to one place, and nowhere else. May compute a value as well: an address of that place.
    Writes(Target<'m>),
    /// Anything else.
    More(Blocker),
}

/// What is written to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target<'m> {
    /// A package variable.
    Variable(SymId),
    /// Memory: what the instruction allocates, or the caller's place for the result.
    Memory(Value<'m>),
}

/// More than anybody allocates. What asks for more may fail for another reason than that memory has run out.
const MOST_BYTES: u64 = 1 << 40;
/// The same where pointers have less than 64 bits.
const MOST_BYTES_OF_32_BITS: u64 = 1 << 31;
/// What the names of LLVM's own functions begin with.
const INTRINSIC: &[u8] = b"llvm.";
/// How deep calls of functions nest into which is looked.
const MOST_CALLS: usize = 16;
/// The first of an opcode's operands that is an index; of a call of `memcpy`, which is which.
const TO: u32 = 0;
const FROM: u32 = 1;
const LEN: u32 = 2;
const IS_VOLATILE: u32 = 3;

/// What is known of a function by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Intrinsic,
    Makes(Makes),
    Runtime,
    Other,
}

/// Memory of the function, from some place on.
#[derive(Clone, Copy)]
struct Room<'m> {
    size: u64,
    memory: Value<'m>,
}

/// Knows the effects of a module's instructions.
pub(super) struct Effects<'a, 'm> {
    module: Module<'m>,
    globals: &'a Globals<'m>,
    types: &'a TypeTable<'m>,
    runtime: &'a Runtime,
    /// The functions that do nothing but compute, allocate and fill what they have allocated, each with the variables
    /// that it reads pointers from; `None` of one that does more.
    known: HashMap<Value<'m>, Option<Vec<SymId>>>,
    /// What functions are by their names.
    named: HashMap<Value<'m>, Named>,
    /// What memory may be written where an instruction's value points.
    rooms: HashMap<Value<'m>, Option<Room<'m>>>,
    depth: usize,
}

impl<'a, 'm> Effects<'a, 'm> {
    pub(super) fn new(
        module: Module<'m>,
        globals: &'a Globals<'m>,
        types: &'a TypeTable<'m>,
        runtime: &'a Runtime,
    ) -> Self {
        Self {
            module,
            globals,
            types,
            runtime,
            known: HashMap::new(),
            named: HashMap::new(),
            rooms: HashMap::new(),
            depth: 0,
        }
    }

    /// What an instruction of that opcode does.
    pub(super) fn of(&mut self, instruction: Value<'m>, opcode: Opcode) -> Effect<'m> {
        let effect = match opcode {
            Opcode::Arithmetic
            | Opcode::InsertValue
            | Opcode::Cast
            | Opcode::Compare
            | Opcode::ExtractElement
            | Opcode::ExtractValue
            | Opcode::GetElementPtr
            | Opcode::Phi
            | Opcode::Select => Ok(Effect::Computes),
            Opcode::Alloca => Ok(Effect::Allocates),
            Opcode::Divide => divide(instruction),
            Opcode::Load => self.load(instruction),
            Opcode::Store => self.store(instruction),
            Opcode::Call => self.call(instruction),
            Opcode::Branch | Opcode::Return => Err(Blocker::Control),
            Opcode::Other => Err(Blocker::Other),
        };
        effect.unwrap_or_else(Effect::More)
    }

    fn load(&mut self, load: Value<'m>) -> Result<Effect<'m>, Blocker> {
        let address = load.operand(0).filter(|_| load.is_plain_access()).ok_or(Blocker::Volatile)?;
        self.reads(address, self.module.stored_size(load.ty()))
    }

    fn store(&mut self, store: Value<'m>) -> Result<Effect<'m>, Blocker> {
        if !store.is_plain_access() {
            return Err(Blocker::Volatile);
        }
        let (Some(value), Some(address)) = (store.operand(0), store.operand(1)) else {
            return Err(Blocker::Other);
        };
        self.writes(address, self.module.stored_size(value.ty()))
    }

    fn call(&mut self, call: Value<'m>) -> Result<Effect<'m>, Blocker> {
        let function = call.called_function().ok_or(Blocker::Call)?;
        let named = self.named(function);
        match named {
            Named::Intrinsic => self.intrinsic(call, function.name()),
            Named::Makes(makes) => self.makes(call, function, makes),
            _ if call.only_computes() && (named == Named::Runtime || !returns_what_it_reads(call)) => {
                Ok(Effect::Computes)
            }
            _ if self.only_allocates(function).is_some() => self.call_of_allocating(call, function),
            Named::Runtime => Err(Blocker::Runtime),
            Named::Other => Err(Blocker::Call),
        }
    }

    fn named(&mut self, function: Value<'m>) -> Named {
        *self.named.entry(function).or_insert_with(|| {
            let name = function.name();
            match self.runtime.makes(name) {
                _ if name.starts_with(INTRINSIC) => Named::Intrinsic,
                Some(makes) => Named::Makes(makes),
                None if self.runtime.is_internal(name) => Named::Runtime,
                None => Named::Other,
            }
        })
    }

    /// What is made by an instruction that is a call of a function of the runtime.
    fn made_by(&mut self, instruction: Value<'m>) -> Option<Makes> {
        let function = (instruction.opcode() == Opcode::Call).then(|| instruction.called_function())??;
        match self.named(function) {
            Named::Makes(makes) => Some(makes),
            _ => None,
        }
    }

    /// LLVM's own functions. Those that move memory are calls only in form; a checked load is a demand, which stays
    /// where it is.
    fn intrinsic(&mut self, call: Value<'m>, name: &[u8]) -> Result<Effect<'m>, Blocker> {
        let begins = |prefix: &[u8]| name[INTRINSIC.len()..].starts_with(prefix);
        if begins(b"memcpy.") || begins(b"memmove.") || begins(b"memset.") {
            if call.operand(IS_VOLATILE).and_then(Value::as_integer) != Some(0) {
                return Err(Blocker::Volatile);
            }
            let (to, from) =
                (call.operand(TO).ok_or(Blocker::Other)?, call.operand(FROM).ok_or(Blocker::Other)?);
            let len = call.operand(LEN).and_then(Value::as_integer);
            if !begins(b"memset.") {
                self.reads(from, len)?;
            }
            return self.writes(to, len);
        }
        if begins(b"lifetime.") {
            // Where, behind a length that LLVM 22 does without.
            return self.writes(call.arguments().last().ok_or(Blocker::Other)?, Some(0));
        }
        if begins(b"type.") || begins(b"public.type.") || !call.only_computes() {
            return Err(Blocker::Call);
        }
        Ok(Effect::Computes)
    }

    fn makes(&mut self, call: Value<'m>, function: Value<'m>, makes: Makes) -> Result<Effect<'m>, Blocker> {
        match makes {
            Makes::Memory => match only(call.arguments()).and_then(Value::as_integer) {
                Some(size) if size <= self.most_bytes(function) => Ok(Effect::Allocates),
                _ => Err(Blocker::Runtime),
            },
            Makes::Map | Makes::String => self.call_of_allocating(call, function),
            Makes::Itab => {
                let known = |ty: Value<'m>| ty.is_null_pointer() || ty.strip_casts().is_variable();
                if call.arguments().all(known) {
                    Ok(Effect::Computes)
                } else {
                    Err(Blocker::Runtime)
                }
            }
            Makes::MapEntry | Makes::FastMapEntry => {
                self.map_entry(call, makes).map(|(map, _)| Effect::Writes(Target::Memory(map)))
            }
            Makes::Slice | Makes::Chan if self.are_sensible(call, makes, self.most_bytes(function)) => {
                self.call_of_allocating(call, function)
            }
            Makes::Slice | Makes::Chan => Err(Blocker::Runtime),
        }
    }

    /// Whether the runtime takes the numbers of `MakeSlice(len, cap, size)` or `NewChan(size, cap)`, before which the
    /// place of the result may be.
    fn are_sensible(&self, call: Value<'m>, makes: Makes, most: u64) -> bool {
        let place = usize::from(call.has_parameter_attribute(0, ParameterAttribute::StructRet));
        let numbers: Option<Vec<u64>> = call.arguments().skip(place).map(Value::as_integer).collect();
        match (makes, numbers.as_deref()) {
            (Makes::Slice, Some(&[len, cap, size])) => len <= cap && is_little(cap, size, most),
            (Makes::Chan, Some(&[size, cap])) => is_little(cap, size, most),
            _ => false,
        }
    }

    /// More than anybody allocates with a function, by the size of pointers to it.
    fn most_bytes(&self, function: Value<'m>) -> u64 {
        match self.module.stored_size(function.ty()) {
            Some(8..) => MOST_BYTES,
            _ => MOST_BYTES_OF_32_BITS,
        }
    }

    /// The map that an assignment changes, and the size of its elements: one that was made in this function, as any
    /// other may be nil, and whose keys are hashed without any panic.
    fn map_entry(&mut self, call: Value<'m>, makes: Makes) -> Result<(Value<'m>, u64), Blocker> {
        let arguments: Vec<_> = call.arguments().collect();
        let [ty, map, ref key @ ..] = arguments[..] else { return Err(Blocker::Runtime) };
        let ty = self.globals.resolve(ty).ok_or(Blocker::MapKey)?;
        let (key_type, element) = self.types.plain_map(ty, self.globals).ok_or(Blocker::MapKey)?;
        let made = self.made_by(map) == Some(Makes::Map);
        match (makes, key) {
            (Makes::MapEntry, &[key]) => drop(self.reads(key, self.types.size(key_type))?),
            (Makes::FastMapEntry, key) if self.is_key(call, key, key_type) => {}
            _ => return Err(Blocker::Runtime),
        }
        match self.types.size(element) {
            Some(size) if made => Ok((map, size)),
            _ => Err(Blocker::Runtime),
        }
    }

    /// Whether the arguments of a call from the third on are a key of that type: one value, or the two of a string. A
    /// string that is behind a pointer, as on WebAssembly, does not count.
    fn is_key(&self, call: Value<'m>, key: &[Value<'m>], key_type: SymId) -> bool {
        let size = key.iter().map(|part| self.module.stored_size(part.ty())).sum::<Option<u64>>();
        let is_value = !call.has_parameter_attribute(2, ParameterAttribute::ByVal);
        is_value && matches!(key.len(), 1 | 2) && size.is_some() && size == self.types.size(key_type)
    }

    /// A call of a function of which it is known that it does nothing but allocate. It reads copies of what the caller
    /// points to, and writes its result to where the caller says.
    fn call_of_allocating(&mut self, call: Value<'m>, function: Value<'m>) -> Result<Effect<'m>, Blocker> {
        let mut effect = Effect::Allocates;
        for (number, argument) in (0..).zip(call.arguments()) {
            let memory = |attribute| -> Result<Option<Type<'m>>, Blocker> {
                let of_function = function.parameter_memory(number, attribute);
                let agree = of_function.is_some() == call.has_parameter_attribute(number, attribute);
                agree.then_some(of_function).ok_or(Blocker::Call)
            };
            if let Some(copied) = memory(ParameterAttribute::ByVal)? {
                self.reads(argument, self.module.stored_size(copied))?;
            }
            if let Some(result) = memory(ParameterAttribute::StructRet)? {
                if effect != Effect::Allocates {
                    return Err(Blocker::Call);
                }
                effect = self.writes(argument, self.module.stored_size(result))?;
            }
        }
        // A function that returns nothing is called for another reason: to initialize a package.
        match effect {
            Effect::Allocates if call.ty().is_void() => Err(Blocker::Call),
            effect => Ok(effect),
        }
    }

    /// Reading `size` bytes where a pointer points.
    fn reads(&mut self, address: Value<'m>, size: Option<u64>) -> Result<Effect<'m>, Blocker> {
        let (base, offset) = self.module.base_and_offset(address).ok_or(Blocker::Pointer)?;
        let room = if base.is_variable() {
            let is_here = !base.is_declaration() && !base.is_thread_local();
            is_here.then(|| self.module.stored_size(base.value_type())).flatten()
        } else {
            let room = self.room(base).map(|room| room.size);
            room.or_else(|| self.parameter_size(base, ParameterAttribute::ByVal))
        };
        is_within(room, offset, size).then_some(Effect::Computes).ok_or(Blocker::Pointer)
    }

    /// Writing `size` bytes where a pointer points.
    fn writes(&mut self, address: Value<'m>, size: Option<u64>) -> Result<Effect<'m>, Blocker> {
        let (base, offset) = self.module.base_and_offset(address).ok_or(Blocker::Pointer)?;
        let (room, place) = if let Some(symbol) = self.globals.id(base) {
            if !base.is_plain_variable() || base.is_constant() {
                return Err(Blocker::Variable);
            }
            (self.module.stored_size(base.value_type()), Target::Variable(symbol))
        } else {
            let room = self.room(base).ok_or(Blocker::Pointer)?;
            (Some(room.size), Target::Memory(room.memory))
        };
        is_within(room, offset, size).then_some(Effect::Writes(place)).ok_or(Blocker::Pointer)
    }

    /// How much room there is where an allocation points, or the place of a key's element in a map, or the caller's
    /// place for the result.
    fn room(&mut self, base: Value<'m>) -> Option<Room<'m>> {
        if let Some(&room) = self.rooms.get(&base) {
            return room;
        }
        let room = self.measure(base);
        self.rooms.insert(base, room);
        room
    }

    fn measure(&mut self, base: Value<'m>) -> Option<Room<'m>> {
        let size = match base.opcode() {
            Opcode::Alloca => self.module.stored_size(base.allocated_type()?),
            Opcode::Call => match self.made_by(base)? {
                Makes::Memory => only(base.arguments())?.as_integer(),
                makes @ (Makes::MapEntry | Makes::FastMapEntry) => {
                    let (memory, size) = self.map_entry(base, makes).ok()?;
                    return Some(Room { size, memory });
                }
                _ => None,
            },
            _ => self.parameter_size(base, ParameterAttribute::StructRet),
        };
        size.map(|size| Room { size, memory: base })
    }

    /// How much room there is where a parameter points with such an attribute.
    fn parameter_size(&self, parameter: Value<'m>, attribute: ParameterAttribute) -> Option<u64> {
        let (function, number) = parameter.as_parameter()?;
        self.module.stored_size(function.parameter_memory(u32::try_from(number).ok()?, attribute)?)
    }

    /// Whether all that a function does is to allocate, to fill what it has allocated, and to return: it calls only
    /// such functions and itself never, so that it is known to come to an end.
    fn only_allocates(&mut self, function: Value<'m>) -> Option<&[SymId]> {
        if !self.known.contains_key(&function) {
            // Should it call itself, it is met again before the answer is known.
            self.known.insert(function, None);
            if self.depth < MOST_CALLS && function.has_final_body() && function.has_no_loop() {
                self.depth += 1;
                let reads = self.reads_of(function);
                self.depth -= 1;
                self.known.insert(function, reads);
            }
        }
        self.known.get(&function)?.as_deref()
    }

    /// The variables that a function reads pointers from; `None` if it does more than to allocate.
    fn reads_of(&mut self, function: Value<'m>) -> Option<Vec<SymId>> {
        let mut reads = Vec::new();
        for instruction in function.instructions() {
            let opcode = instruction.opcode();
            let is_allowed = match self.of(instruction, opcode) {
                Effect::Computes | Effect::Allocates | Effect::Writes(Target::Memory(_)) => true,
                Effect::Writes(Target::Variable(_)) => false,
                Effect::More(_) => matches!(opcode, Opcode::Branch | Opcode::Return),
            };
            if !is_allowed {
                return None;
            }
            reads.extend(self.pointers_from(instruction, opcode));
        }
        reads.sort_unstable();
        reads.dedup();
        Some(reads)
    }

    /// The variables that an instruction reads pointers from: what it computes, or writes, may be what those hold.
    pub(super) fn pointers_from(&mut self, instruction: Value<'m>, opcode: Opcode) -> Vec<SymId> {
        match opcode {
            Opcode::Load => {
                let size = self.module.stored_size(instruction.ty());
                instruction.operand(0).and_then(|from| self.holds_pointers(from, size)).into_iter().collect()
            }
            Opcode::Call => self.pointers_of_call(instruction),
            _ => Vec::new(),
        }
    }

    fn pointers_of_call(&mut self, call: Value<'m>) -> Vec<SymId> {
        let Some(function) = call.called_function() else { return Vec::new() };
        if self.named(function) == Named::Intrinsic {
            let size = call.operand(LEN).and_then(Value::as_integer);
            let is_copy = function.name().starts_with(b"llvm.mem") && call.arguments().count() > LEN as usize;
            let from = call.operand(FROM).filter(|from| is_copy && from.ty().is_pointer());
            return from.and_then(|from| self.holds_pointers(from, size)).into_iter().collect();
        }
        let copied = (0..).zip(call.arguments()).filter_map(|(number, argument)| {
            let copied = call.argument_memory(number, ParameterAttribute::ByVal)?;
            self.holds_pointers(argument, self.module.stored_size(copied))
        });
        let copied: Vec<SymId> = copied.collect();
        // Of the runtime's own functions it is known that they return nothing of anybody else's.
        let is_known = matches!(self.named(function), Named::Makes(_));
        let reads = if is_known { None } else { self.only_allocates(function) };
        [&copied, reads.unwrap_or_default()].concat()
    }

    /// The variable at an address, where so many bytes of it may have a pointer among them. What a constant points to is
    /// never collected.
    fn holds_pointers(&self, address: Value<'m>, size: Option<u64>) -> Option<SymId> {
        let (variable, _) = self.module.base_and_offset(address)?;
        let is_changing = variable.is_variable() && !variable.is_constant();
        let has_room = size.is_none_or(|size| size >= self.module.word_size());
        (is_changing && has_room && may_hold_pointers(variable.value_type()))
            .then(|| self.globals.id(variable))
            .flatten()
    }
}

/// Whether a call may return a pointer that its function reads from anywhere. The runtime's functions read what they are
/// given.
fn returns_what_it_reads(call: Value<'_>) -> bool {
    call.may_read() && may_hold_pointers(call.ty())
}

/// A division traps where the divisor is zero, and where the smallest number is divided by minus one.
fn divide<'m>(division: Value<'m>) -> Result<Effect<'m>, Blocker> {
    let divisor = division.operand(1).and_then(Value::as_integer);
    let width = division.ty().integer_width().unwrap_or(0);
    let minus_one = u64::MAX.checked_shr(64 - width.min(64));
    match divisor {
        Some(divisor) if divisor != 0 && Some(divisor) != minus_one => Ok(Effect::Computes),
        _ => Err(Blocker::Other),
    }
}

/// Whether `size` bytes at an offset are within the room that there is.
fn is_within(room: Option<u64>, offset: i64, size: Option<u64>) -> bool {
    let end = u64::try_from(offset).ok().zip(size).and_then(|(offset, size)| offset.checked_add(size));
    end.zip(room).is_some_and(|(end, room)| end <= room)
}

/// Whether so many of that size are no more bytes than `most`. What is negative is large here.
fn is_little(count: u64, size: u64, most: u64) -> bool {
    count.checked_mul(size).is_some_and(|bytes| bytes <= most) && count <= most
}

/// The only one.
fn only<'m>(mut values: impl Iterator<Item = Value<'m>>) -> Option<Value<'m>> {
    values.next().filter(|_| values.next().is_none())
}
