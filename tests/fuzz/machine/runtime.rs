//! What LLGo's runtime and package reflect do that the modules have no IR of: the functions called `_Zstandin.X`, after
//! `tests/runtime/runtime.c`. They read method tables as LLGo's do, so that a slot that is lost is an error here as well.

use super::fault::Result;
use super::types::Ty;
use super::values::Value;
use super::Machine;

/// Places in an `abi.Type`, and behind it.
const TFLAG: u64 = 20;
const KIND: u64 = 23;
const EQUAL: u64 = 24;
const TYPE_SIZE: u64 = 72;
const STRUCT_FIELDS: u64 = 88;
const FIELD_SIZE: u64 = 56;
const IMETHODS: u64 = 88;
const IMETHOD_SIZE: u64 = 24;
const FUNC_IN: u64 = 72;
const UNCOMMON: u8 = 1;
const DIRECT: u8 = 32;
const KIND_MASK: u8 = 31;
const INTERFACE: u8 = 20;
/// Places in a slot.
const METHOD_SIZE: u64 = 40;
const MTYP: u64 = 16;
const IFN: u64 = 24;
const TFN: u64 = 32;
/// The functions of an itab begin here.
const FUN: u64 = 24;
/// Flags of a `reflect.Value`: an ordinary one, a method with its receiver, and one without.
const ORDINARY: u64 = 1;
const METHOD_VALUE: u64 = 2;
const FUNC: u64 = 3;

impl Machine<'_> {
    /// Runs a function that has no body.
    pub(super) fn native(&mut self, name: &str, arguments: &[Value]) -> Result<Value> {
        let words: Vec<u64> = arguments.iter().map(|it| it.word().unwrap_or(0xaaaa)).collect();
        let Some(item) = name.strip_prefix("_Zstandin.") else {
            return self.intrinsic(name, &words);
        };
        let result = match (item, &words[..]) {
            ("alloc", &[size]) => self.memory.allocate(size.max(1))?,
            ("print_int", &[number]) => {
                self.printed.push(number.cast_signed());
                0
            }
            ("uncommon", &[ty]) => self.uncommon(ty)?,
            ("new_itab", &[iface, ty, uncommon]) => self.new_itab(iface, ty, uncommon)?,
            ("implements", &[iface, ty, uncommon]) => self.implements(iface, ty, uncommon)?.into(),
            ("iface_type", &[itab]) => {
                if itab == 0 {
                    0
                } else {
                    self.memory.word(itab + 8)?
                }
            }
            ("iface_ptr_data", &[itab, data]) => {
                if itab == 0 {
                    return Err("a method of a nil interface is called".to_owned());
                }
                data
            }
            ("eface_equal", &[t, x, u, y]) => (t == u && self.data_equal(t, x, y)?).into(),
            ("interequal", &[p, q]) => self.interfaces_equal(p, q)?.into(),
            ("structequal", &[ty, p, q]) => self.structs_equal(ty, p, q)?.into(),
            ("memequal", &[p, q, len]) => (self.memory.read(p, len)? == self.memory.read(q, len)?).into(),
            _ => self.reflection(item, &words)?,
        };
        Ok(Value::Word(result))
    }

    fn intrinsic(&mut self, name: &str, words: &[u64]) -> Result<Value> {
        let len = |len: u64| usize::try_from(len).map_err(|_| "a length that is too large");
        match (name, words) {
            (_, &[to, byte, count, _]) if name.starts_with("llvm.memset.") => {
                self.memory.write(to, &vec![byte.to_le_bytes()[0]; len(count)?])?;
            }
            (_, &[to, from, count, _]) if name.starts_with("llvm.mem") => {
                let bytes = self.memory.read(from, count)?.to_vec();
                self.memory.write(to, &bytes)?;
            }
            ("llvm.assume", &[1]) => {}
            ("llvm.assume", _) => return Err("what is assumed is false".to_owned()),
            _ if name.starts_with("llvm.lifetime.") => {}
            _ => return Err(format!("@{name} is called")),
        }
        Ok(Value::Undefined)
    }

    fn kind(&self, ty: u64) -> Result<u8> {
        self.memory.byte(ty + KIND)
    }

    /// Where the method table of a type is described; 0 if it has none.
    fn uncommon(&self, ty: u64) -> Result<u64> {
        if ty == 0 || self.memory.byte(ty + TFLAG)? & UNCOMMON == 0 {
            return Ok(0);
        }
        Ok(ty
            + TYPE_SIZE
            + match self.kind(ty)? & KIND_MASK {
                22 => 8,
                INTERFACE | 25 => 40,
                19 => 48,
                _ => 0,
            })
    }

    /// The slots of a table: the first, and how many there are in all, and exported ones.
    fn table(&self, uncommon: u64) -> Result<(u64, u64, u64)> {
        if uncommon == 0 {
            return Ok((0, 0, 0));
        }
        let mut offset = [0; 4];
        offset.copy_from_slice(self.memory.read(uncommon + 20, 4)?);
        let offset = u64::from(u32::from_le_bytes(offset));
        Ok((uncommon + offset, self.memory.half(uncommon + 16)?, self.memory.half(uncommon + 18)?))
    }

    /// The slots, of which the runtime walks over those with smaller names.
    fn find(&self, uncommon: u64, name: &[u8], mtyp: Option<u64>) -> Result<Option<(u64, u64)>> {
        let (first, count, _) = self.table(uncommon)?;
        for index in 0..count {
            let slot = first + index * METHOD_SIZE;
            let own = self.memory.string(slot)?;
            if own < name {
                continue;
            }
            let fits = own == name
                && mtyp.map_or(Ok(true), |mtyp| Ok::<_, String>(self.memory.word(slot + MTYP)? == mtyp))?;
            return Ok(fits.then_some((slot, index)));
        }
        Ok(None)
    }

    fn imethods(&self, iface: u64) -> Result<Vec<u64>> {
        let (first, len) = (self.memory.word(iface + IMETHODS)?, self.memory.word(iface + IMETHODS + 8)?);
        Ok((0..len).map(|index| first + index * IMETHOD_SIZE).collect())
    }

    fn new_itab(&mut self, iface: u64, ty: u64, uncommon: u64) -> Result<u64> {
        if ty == 0 {
            return Ok(0);
        }
        for &itab in &self.itabs {
            if self.memory.word(itab)? == iface && self.memory.word(itab + 8)? == ty {
                return Ok(itab);
            }
        }
        let methods = self.imethods(iface)?;
        let itab = self.memory.allocate(FUN + 8 * methods.len().max(1) as u64)?;
        self.memory.set_word(itab, iface)?;
        self.memory.set_word(itab + 8, ty)?;
        for (index, &method) in methods.iter().enumerate() {
            let (name, mtyp) = (self.memory.string(method)?, self.memory.word(method + 16)?);
            let Some((slot, _)) = self.find(uncommon, name, Some(mtyp))? else {
                self.memory.set_word(itab + FUN, 0)?;
                break;
            };
            self.memory.set_word(itab + FUN + 8 * index as u64, self.memory.word(slot + IFN)?)?;
        }
        if self.memory.word(itab + FUN)? != 0 {
            self.itabs.push(itab);
        }
        Ok(itab)
    }

    /// Name and Mtyp decide, and that the itab's first function is not null, as newer runtimes ask.
    fn implements(&mut self, iface: u64, ty: u64, uncommon: u64) -> Result<bool> {
        if ty == 0 {
            return Ok(false);
        }
        for method in self.imethods(iface)? {
            let (name, mtyp) = (self.memory.string(method)?, self.memory.word(method + 16)?);
            if self.find(uncommon, name, Some(mtyp))?.is_none() {
                return Ok(false);
            }
        }
        if self.memory.word(iface + IMETHODS + 8)? == 0 {
            return Ok(true);
        }
        let itab = self.new_itab(iface, ty, uncommon)?;
        Ok(self.memory.word(itab + FUN)? != 0)
    }

    fn equal(&mut self, ty: u64, p: u64, q: u64) -> Result<bool> {
        let (function, environment) = (self.memory.word(ty + EQUAL)?, self.memory.word(ty + EQUAL + 8)?);
        if function == 0 {
            return Err("a type that cannot be compared is compared".to_owned());
        }
        let [p, q] = [p, q].map(Value::Word);
        let with_environment = self.parameters(function)?.len() == 3;
        let arguments = if with_environment { vec![Value::Word(environment), p, q] } else { vec![p, q] };
        Ok(self.call(function, arguments)?.word()? == 1)
    }

    fn data_equal(&mut self, ty: u64, x: u64, y: u64) -> Result<bool> {
        if ty == 0 {
            return Ok(true);
        }
        if self.memory.word(ty + EQUAL)? != 0 && self.kind(ty)? & DIRECT != 0 {
            return Ok(x == y);
        }
        self.equal(ty, x, y)
    }

    fn interfaces_equal(&mut self, p: u64, q: u64) -> Result<bool> {
        let (one, other) = (self.memory.word(p)?, self.memory.word(q)?);
        if one == 0 || other == 0 {
            return Ok(one == other);
        }
        let (t, u) = (self.memory.word(one + 8)?, self.memory.word(other + 8)?);
        let (x, y) = (self.memory.word(p + 8)?, self.memory.word(q + 8)?);
        Ok(t == u && self.data_equal(t, x, y)?)
    }

    fn structs_equal(&mut self, ty: u64, p: u64, q: u64) -> Result<bool> {
        let (first, len) = (self.memory.word(ty + STRUCT_FIELDS)?, self.memory.word(ty + STRUCT_FIELDS + 8)?);
        for field in (0..len).map(|index| first + index * FIELD_SIZE) {
            let (ty, offset) = (self.memory.word(field + 16)?, self.memory.word(field + 24)?);
            if !self.equal(ty, p + offset, q + offset)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn reflection(&mut self, item: &str, words: &[u64]) -> Result<u64> {
        match (item, words) {
            ("value_method_by_name", &[out, value, uncommon, name, len]) => {
                let name = self.memory.read(name, len)?.to_vec();
                let found = self.look_up(uncommon, &name)?;
                self.method_value(out, value, uncommon, found)?;
            }
            ("value_method", &[out, value, uncommon, index]) => {
                let found = self.exported(uncommon, index)?;
                self.method_value(out, value, uncommon, Some(found))?;
            }
            ("type_method_by_name", &[out, uncommon, name, len]) => {
                let name = self.memory.read(name, len)?.to_vec();
                return match self.look_up(uncommon, &name)? {
                    Some(found) => self.method(out, found).map(|()| 1),
                    None => Ok(0),
                };
            }
            ("type_method", &[out, uncommon, index]) => {
                let found = self.exported(uncommon, index)?;
                self.method(out, found)?;
            }
            ("num_method", &[uncommon]) => return Ok(self.table(uncommon)?.2),
            ("call", &[value, a, b]) => return self.call_value(value, None, a, b),
            ("call_func", &[value, receiver, a, b]) => return self.call_value(value, Some(receiver), a, b),
            _ => return Err(format!("@_Zstandin.{item} is called")),
        }
        Ok(0)
    }

    fn look_up(&self, uncommon: u64, name: &[u8]) -> Result<Option<(u64, u64)>> {
        let (_, _, exported) = self.table(uncommon)?;
        Ok(self.find(uncommon, name, None)?.filter(|&(_, index)| index < exported))
    }

    fn exported(&self, uncommon: u64, index: u64) -> Result<(u64, u64)> {
        let (first, _, exported) = self.table(uncommon)?;
        let in_range = (index < exported).then_some((first + index * METHOD_SIZE, index));
        in_range.ok_or_else(|| "reflect: Method index out of range".to_owned())
    }

    /// The Mtyp of a slot that has been looked up.
    fn mtyp(&self, slot: u64) -> Result<u64> {
        let mtyp = self.memory.word(slot + MTYP)?;
        if mtyp == 0 {
            Err("a method that is looked up has no type".to_owned())
        } else {
            Ok(mtyp)
        }
    }

    /// Writes the `reflect.Value` of a method with its receiver: behind its pointer are a function and what it is given
    /// first. That is the table's own function for method values, where it has such.
    fn method_value(&mut self, out: u64, value: u64, uncommon: u64, found: Option<(u64, u64)>) -> Result<()> {
        let Some((slot, index)) = found else {
            return self.set_value(out, [0; 3]);
        };
        let mtyp = self.mtyp(slot)?;
        let (first, count, _) = self.table(uncommon)?;
        let values = first + count * METHOD_SIZE;
        let receiver = self.memory.word(value + 8)?;
        let closure = self.memory.allocate(24)?;
        if self.memory.read(values, 8 * count).is_ok() {
            self.memory.set_word(closure, self.memory.word(values + 8 * index)?)?;
            self.memory.set_word(closure + 8, closure + 16)?;
            self.memory.set_word(closure + 16, receiver)?;
        } else {
            self.memory.set_word(closure, self.memory.word(slot + IFN)?)?;
            self.memory.set_word(closure + 8, receiver)?;
        }
        self.set_value(out, [mtyp, closure, METHOD_VALUE])
    }

    /// Writes a `reflect.Method`.
    fn method(&mut self, out: u64, (slot, index): (u64, u64)) -> Result<()> {
        let mtyp = self.mtyp(slot)?;
        let closure = self.memory.allocate(24)?;
        self.memory.set_word(closure, self.memory.word(slot + TFN)?)?;
        for (place, word) in [(0, self.memory.word(slot)?), (8, self.memory.word(slot + 8)?), (80 - 8, index)]
        {
            self.memory.set_word(out + place, word)?;
        }
        self.set_value(out + 48, [mtyp, closure, FUNC])
    }

    fn set_value(&mut self, out: u64, words: [u64; 3]) -> Result<()> {
        for (place, word) in [0, 8, 16].into_iter().zip(words) {
            self.memory.set_word(out + place, word)?;
        }
        Ok(())
    }

    /// Calls a method with its receiver, or, given one, one without.
    fn call_value(&mut self, value: u64, receiver: Option<u64>, a: u64, b: u64) -> Result<u64> {
        let (mtyp, closure) = (self.memory.word(value)?, self.memory.word(value + 8)?);
        let flag = self.memory.word(value + 16)?;
        let function = self.memory.word(closure)?;
        let first = match receiver {
            Some(receiver) if flag == FUNC => self.receiver(function, self.memory.word(receiver + 8)?)?,
            None if flag == METHOD_VALUE => Value::Word(self.memory.word(closure + 8)?),
            _ => return Err("a call of a Value that is no method".to_owned()),
        };
        let count = usize::try_from(self.memory.word(mtyp + FUNC_IN + 8)?).unwrap_or(0);
        let rest = [a, b].into_iter().take(count).map(Value::Word);
        self.call(function, std::iter::once(first).chain(rest).collect())?.word()
    }

    /// A receiver as a function takes it: by its address, or itself.
    fn receiver(&mut self, function: u64, data: u64) -> Result<Value> {
        debug_assert_ne!(ORDINARY, FUNC);
        if function == 0 {
            return Ok(Value::Word(data));
        }
        match self.parameters(function)?.first() {
            Some(ty @ Ty::Struct(_)) => Value::read(ty, self.memory.read(data, ty.size())?),
            _ => Ok(Value::Word(data)),
        }
    }
}
