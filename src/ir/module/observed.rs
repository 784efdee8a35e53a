//! Whether anybody can call the method that a look-up of `reflect.Type` returns.
//!
//! ```llvm
//! %Method = type { %String, %String, { ptr, ptr }, { ptr, ptr, i64 }, i64 }    ; Name, PkgPath, Type, Func, Index
//! call void %f(ptr sret(%Method) %m, ptr %type, i64 0)
//! %name = load %String, ptr %m                                                 ; nobody can
//! %func = getelementptr i8, ptr %m, i64 48
//! %value = load { ptr, ptr, i64 }, ptr %func                                   ; somebody may
//! ```
//!
//! One word leads to the body: the pointer in `Func`. It is followed from the call, byte by byte, through values and
//! through memory that a function has to itself, in whatever order code runs. All else that touches it may call.

use hashbrown::HashSet;
use llgo_dce_facts::ids::Id;

use super::checks::{is_checked_load, ID};
use super::itab_calls::result;
use super::results::func_pointer;
use crate::ir::llvm::{Module, Opcode, ParameterAttribute, User, Value};

/// How many values and addresses are looked at for one call.
const MOST: usize = 2_000;

/// Whether what a call returns may be used to call the method that it has found. Of a call that returns no
/// `reflect.Method` nothing is known.
pub(crate) fn may_call_method<'m>(module: Module<'m>, call: Value<'m>) -> bool {
    let follow = || {
        let (start, size) = func_pointer(module, result(call))?;
        let start = i64::try_from(start).ok()?;
        let size = i64::try_from(size).ok()?;
        let mut bytes = Bytes { module, size, left: MOST, open: Vec::new(), seen: HashSet::new() };
        bytes.begin(call, start)?;
        bytes.follow()
    };
    follow().is_none()
}

/// What has the bytes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Place<'m> {
    /// A value.
    Value(Value<'m>),
    /// The memory at an alloca, or at a parameter that is a copy.
    Memory(Value<'m>),
}

/// The bytes of one pointer. Each function below returns `None` as soon as they may get anywhere else.
struct Bytes<'m> {
    module: Module<'m>,
    size: i64,
    left: usize,
    /// Where they are, and how far into it.
    open: Vec<(Place<'m>, i64)>,
    seen: HashSet<(Place<'m>, i64)>,
}

impl<'m> Bytes<'m> {
    /// In the result of a call: its value, or the place for a large one.
    fn begin(&mut self, call: Value<'m>, start: i64) -> Option<()> {
        let is_place = |&(index, _): &(u32, Value<'m>)| {
            call.has_parameter_attribute(index, ParameterAttribute::StructRet)
        };
        match (0..).zip(call.arguments()).find(is_place) {
            Some((_, place)) => self.stored(place, start),
            None => self.add(Place::Value(call), start),
        }
    }

    fn follow(&mut self) -> Option<()> {
        while let Some((place, start)) = self.open.pop() {
            match place {
                Place::Value(value) => self.value(value, start)?,
                Place::Memory(base) => self.memory(base, start)?,
            }
        }
        Some(())
    }

    fn add(&mut self, place: Place<'m>, start: i64) -> Option<()> {
        if self.seen.insert((place, start)) {
            self.left = self.left.checked_sub(1)?;
            self.open.push((place, start));
        }
        Some(())
    }

    /// Whether they are within so many others; `None` when they are in part.
    fn are_within(&self, start: i64, others: i64, size: i64) -> Option<bool> {
        let (end, others_end) = (start.checked_add(self.size)?, others.checked_add(size)?);
        if end <= others || others_end <= start {
            return Some(false);
        }
        (others <= start && end <= others_end).then_some(true)
    }

    /// The user of what has them takes a part of that.
    fn part(&mut self, user: Value<'m>, start: i64, (offset, size): (i64, i64)) -> Option<()> {
        match self.are_within(start, offset, size)? {
            true => self.add(Place::Value(user), start - offset),
            false => Some(()),
        }
    }

    fn size_of(&self, value: Value<'m>) -> Option<i64> {
        i64::try_from(self.module.stored_size(value.ty())?).ok()
    }

    /// Of a value that has them.
    fn value(&mut self, value: Value<'m>, start: i64) -> Option<()> {
        for user in value.users() {
            let User::Instruction(user, _) = user else { return None };
            match user.opcode() {
                Opcode::ExtractValue => {
                    let offset = self.module.offset_within(value.ty(), user.indices())?;
                    self.part(user, start, (offset, self.size_of(user)?))?;
                }
                Opcode::ExtractElement => self.element(user, start)?,
                Opcode::InsertValue => self.inserted(user, value, start)?,
                Opcode::Cast if self.size_of(user) == self.size_of(value) => {
                    self.add(Place::Value(user), start)?;
                }
                Opcode::Phi => self.add(Place::Value(user), start)?,
                Opcode::Select if user.operand(0) != Some(value) => self.add(Place::Value(user), start)?,
                Opcode::Store if user.is_plain_access() && user.operand(1) != Some(value) => {
                    self.stored(user.operand(1)?, start)?;
                }
                Opcode::Load if user.is_plain_access() && user.users().next().is_none() => {}
                Opcode::Call if is_marker(user, value) => {}
                _ => return None,
            }
        }
        Some(())
    }

    /// An element of a vector of whole bytes.
    fn element(&mut self, user: Value<'m>, start: i64) -> Option<()> {
        let (ty, size) = (user.ty(), self.size_of(user)?);
        let is_whole = ty.is_pointer() || ty.integer_width().map(i64::from) == size.checked_mul(8);
        let index = user.operand(1)?.as_integer().filter(|_| is_whole)?;
        self.part(user, start, (i64::try_from(index).ok()?.checked_mul(size)?, size))
    }

    /// An aggregate that a value is put into, or that something is put into.
    fn inserted(&mut self, user: Value<'m>, value: Value<'m>, start: i64) -> Option<()> {
        let (into, inserted) = (user.operand(0)?, user.operand(1)?);
        let offset = self.module.offset_within(user.ty(), user.indices())?;
        if into == value && !self.are_within(start, offset, self.size_of(inserted)?)? {
            self.add(Place::Value(user), start)?;
        }
        if inserted == value {
            self.add(Place::Value(user), start.checked_add(offset)?)?;
        }
        Some(())
    }

    /// Something that has them is stored to an address.
    fn stored(&mut self, address: Value<'m>, start: i64) -> Option<()> {
        let (base, offset) = self.module.base_and_offset(address)?;
        let is_local = base.opcode() == Opcode::Alloca;
        is_local.then_some(())?;
        self.add(Place::Memory(base), start.checked_add(offset)?)
    }

    /// Of memory that has them.
    fn memory(&mut self, base: Value<'m>, start: i64) -> Option<()> {
        let mut addresses = vec![base];
        while let Some(address) = addresses.pop() {
            self.left = self.left.checked_sub(1)?;
            for user in address.users() {
                let User::Instruction(user, _) = user else { return None };
                match user.opcode() {
                    Opcode::GetElementPtr | Opcode::Cast => addresses.push(user),
                    Opcode::Load if user.is_plain_access() => {
                        let offset = self.offset(base, address)?;
                        self.part(user, start, (offset, self.size_of(user)?))?;
                    }
                    Opcode::Store if user.is_plain_access() && user.operand(0) != Some(address) => {}
                    Opcode::Call => self.call(user, base, address, start)?,
                    _ => return None,
                }
            }
        }
        Some(())
    }

    fn offset(&self, base: Value<'m>, address: Value<'m>) -> Option<i64> {
        let (same, offset) = self.module.base_and_offset(address)?;
        (same == base).then_some(offset)
    }

    /// A call that is given an address in memory that has them: it writes there, or copies them.
    fn call(&mut self, call: Value<'m>, base: Value<'m>, address: Value<'m>, start: i64) -> Option<()> {
        let callee = call.callee().name();
        let is = |name: &[u8]| callee.starts_with(name);
        if is(b"llvm.lifetime.") || is(b"llvm.memset.") {
            return Some(());
        }
        let arguments: Vec<_> = call.arguments().collect();
        if is(b"llvm.memcpy.") || is(b"llvm.memmove.") {
            let [to, from, len, ..] = arguments[..] else { return None };
            if from != address {
                return Some(());
            }
            let (offset, len) = (self.offset(base, address)?, i64::try_from(len.as_integer()?).ok()?);
            return match self.are_within(start, offset, len)? {
                true => self.stored(to, start - offset),
                false => Some(()),
            };
        }
        let given: Vec<_> = (0..).zip(arguments).filter(|&(_, argument)| argument == address).collect();
        // It may be the callee, too, or be in a bundle.
        let is_argument = call.operands().filter(|&operand| operand == address).count() == given.len();
        let offset = self.offset(base, address).filter(|_| is_argument)?;
        for (index, _) in given {
            let behind = start.checked_sub(offset)?;
            match call.has_parameter_attribute(index, ParameterAttribute::StructRet) {
                true => self.given(call, index, behind)?,
                false => self.copied(call, index, behind)?,
            }
        }
        Some(())
    }

    /// A callee gets memory that has them so far behind the argument as the place for its result. One that is not known
    /// only writes there.
    fn given(&mut self, call: Value<'m>, index: u32, start: i64) -> Option<()> {
        match call.called_function().filter(|callee| !callee.is_declaration()) {
            Some(callee) => self.add(Place::Memory(callee.parameter(index)?), start),
            None => Some(()),
        }
    }

    /// A callee gets a copy of memory that has them so far behind the argument.
    fn copied(&mut self, call: Value<'m>, index: u32, start: i64) -> Option<()> {
        let copied = call.argument_memory(index, ParameterAttribute::ByVal)?;
        let size = i64::try_from(self.module.stored_size(copied)?).ok()?;
        if !self.are_within(start, 0, size)? {
            return Some(());
        }
        let callee = call.called_function().filter(|callee| callee.has_final_body())?;
        let is_same = callee.parameter_memory(index, ParameterAttribute::ByVal) == Some(copied);
        let parameter = callee.parameter(index).filter(|_| is_same)?;
        self.add(Place::Memory(parameter), start)
    }
}

/// Whether a call is the checked load by which the front end says what is looked up, of which nobody uses what it loads.
fn is_marker<'m>(call: Value<'m>, value: Value<'m>) -> bool {
    let id = call.operand(ID).and_then(Value::metadata_string);
    let is_lookup = || id.and_then(Id::parse).is_some_and(|id| matches!(id, Id::Lookup { .. }));
    let is_unused = |user: User<'m>| match user {
        User::Instruction(user, _) if user.opcode() == Opcode::ExtractValue => {
            user.only_index() == Some(1) || user.users().next().is_none()
        }
        _ => false,
    };
    is_checked_load(call) && call.operand(0) == Some(value) && is_lookup() && call.users().all(is_unused)
}
