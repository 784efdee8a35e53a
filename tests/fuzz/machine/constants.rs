//! Constants: values that the text has as they are.

use super::fault::Result;
use super::text::Cursor;
use super::types::Ty;
use super::values::{trimmed, Value};
use super::Machine;

impl<'t> Machine<'t> {
    /// A constant of a type; `None` if a local value comes next.
    pub(super) fn constant(&mut self, cursor: &mut Cursor<'t>, ty: &Ty) -> Result<Option<Value>> {
        let rest = cursor.rest();
        if rest.starts_with('%') {
            return Ok(None);
        }
        if rest.starts_with('@') {
            let name = cursor.name("@")?;
            let address = self.symbols.get(name).ok_or_else(|| format!("no symbol @{name}"))?;
            return Ok(Some(Value::Word(*address)));
        }
        if let Some(text) = rest.strip_prefix('c').filter(|text| text.starts_with('"')) {
            cursor.expect("c")?;
            let bytes = unescaped(cursor.quoted()?);
            debug_assert!(text.len() > 1);
            return Ok(Some(Value::Parts(bytes.into_iter().map(|byte| Value::Word(byte.into())).collect())));
        }
        for (open, close) in [("{", "}"), ("[", "]"), ("<", ">")] {
            if cursor.eat(open) {
                return self.parts(cursor, close).map(Some);
            }
        }
        let word = cursor.peek_word();
        if word.starts_with(|c: char| c.is_ascii_digit() || c == '-') {
            return Ok(Some(Value::Word(trimmed(cursor.number()?, ty))));
        }
        cursor.word();
        match word {
            "null" | "false" => Ok(Some(Value::Word(0))),
            "true" => Ok(Some(Value::Word(1))),
            "zeroinitializer" => Ok(Some(Value::zero(ty))),
            "undef" | "poison" => Ok(Some(Value::Undefined)),
            "getelementptr" => self.constant_address(cursor).map(Some),
            "splat" => self.splat(cursor, ty).map(Some),
            _ => Err(format!("{word} is no constant, before {}", cursor.shown())),
        }
    }

    fn parts(&mut self, cursor: &mut Cursor<'t>, close: &str) -> Result<Value> {
        let mut parts = Vec::new();
        while !cursor.eat(close) {
            let ty = cursor.ty(&mut self.types)?;
            parts.push(self.constant(cursor, &ty)?.ok_or("a local value in a constant")?);
            cursor.eat(",");
        }
        Ok(Value::Parts(parts))
    }

    /// `splat (i64 0)`
    fn splat(&mut self, cursor: &mut Cursor<'t>, ty: &Ty) -> Result<Value> {
        cursor.expect("(")?;
        let element = cursor.ty(&mut self.types)?;
        let value = self.constant(cursor, &element)?.ok_or("a local value in a constant")?;
        cursor.expect(")")?;
        Ok(Value::Parts(vec![value; ty.parts()]))
    }

    /// `inbounds (%T, ptr @x, i64 0, i32 1)`
    fn constant_address(&mut self, cursor: &mut Cursor<'t>) -> Result<Value> {
        skip_flags(cursor);
        cursor.expect("(")?;
        let ty = cursor.ty(&mut self.types)?;
        let mut operands = Vec::new();
        while cursor.eat(",") {
            let ty = cursor.ty(&mut self.types)?;
            let value = self.constant(cursor, &ty)?.ok_or("a local value in a constant")?;
            operands.push((ty, value));
        }
        cursor.expect(")")?;
        let [(_, base), indices @ ..] = &operands[..] else {
            return Err("an address of nothing".to_owned());
        };
        address(&ty, base.word()?, indices).map(Value::Word)
    }
}

/// The flags of an instruction or expression, which say what is not done wrong.
pub(super) fn skip_flags(cursor: &mut Cursor<'_>) {
    const FLAGS: [&str; 8] = ["inbounds", "nuw", "nsw", "nusw", "exact", "disjoint", "nneg", "samesign"];
    loop {
        let word = cursor.peek_word();
        if word == "inrange" {
            cursor.word();
            cursor.skip_parentheses();
        } else if FLAGS.contains(&word) {
            cursor.word();
        } else {
            return;
        }
    }
}

/// What `getelementptr` computes.
pub(super) fn address(ty: &Ty, base: u64, indices: &[(Ty, Value)]) -> Result<u64> {
    let mut at = base;
    let mut within = ty;
    for (step, (index_ty, index)) in indices.iter().enumerate() {
        let index = super::values::signed(index.word()?, index_ty);
        if step == 0 {
            at = at.wrapping_add_signed(index.wrapping_mul(ty.size().cast_signed()));
            continue;
        }
        let place = usize::try_from(index).map_err(|_| "a negative index")?;
        at = at.wrapping_add(within.offset(place));
        within = within.part(place)?;
    }
    Ok(at)
}

/// `\22` is a quote.
fn unescaped(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let escape = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        let escaped =
            escape.filter(|_| *first == b'\\').and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(escaped.unwrap_or(*first));
        rest = if escaped.is_some() { &after[2..] } else { after };
    }
    bytes
}
