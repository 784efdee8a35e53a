//! Where a string is lost, in words.

use llgo_dce_core::SymId;
use llgo_dce_facts::{text, AnyLookup};

use super::temporaries::base_of;
use super::text::Text;
use crate::ir::llvm::{Opcode, Value};

/// Why a string is not known: what was met that is not followed.
#[derive(Clone, Copy)]
pub(super) struct Lost(pub(super) &'static str);

impl Lost {
    /// The same, where it is about all strings.
    pub(super) fn anywhere<'m>(self) -> LostAt<'m> {
        LostAt::new(self.0)
    }

    /// The same, where it was met.
    pub(super) fn at(self, text: Text<'_>) -> LostAt<'_> {
        LostAt { why: self.0, met: Some(text.significant()) }
    }
}

/// The step at which a name was lost.
#[derive(Clone, Copy)]
pub(crate) struct LostAt<'m> {
    why: &'static str,
    met: Option<Value<'m>>,
}

impl<'m> LostAt<'m> {
    /// A step that is not about any value.
    pub(crate) fn new(why: &'static str) -> Self {
        Self { why, met: None }
    }

    /// What a symbol looks up by such a name, with an instruction.
    pub(crate) fn looked_up(self, by: SymId, is_recorded: bool, lookup: Option<Value<'m>>) -> AnyLookup {
        let lines = [self.met.map(|met| met.as_parameter().map_or(met, |(function, _)| function)), lookup];
        AnyLookup {
            by,
            is_recorded,
            step: self.step(lookup),
            line: lines.into_iter().flatten().find_map(Value::source_line),
        }
    }

    /// The step in words, with the name of the variable or the function that it is about, and of the function that it is
    /// in, if that is not the one with the look-up.
    fn step(self, lookup: Option<Value<'m>>) -> String {
        let mut words = self.why.to_owned();
        if let Some(about) = self.met.and_then(subject) {
            words.push_str(&named(", ", about));
        }
        let function = |value: Option<Value<'m>>| value.filter(|it| it.is_instruction()).map(Value::function);
        if let Some(within) = function(self.met).filter(|&it| function(lookup) != Some(it)) {
            words.push_str(&named(", in ", within));
        }
        words
    }
}

/// The name of a global behind some words; nothing when it has none.
fn named(words: &str, global: Value<'_>) -> String {
    match global.name() {
        [] => String::new(),
        name => format!("{words}@{}", text(name)),
    }
}

/// The global that a value is about: a variable that is loaded from, a function that is called or has the parameter.
fn subject(value: Value<'_>) -> Option<Value<'_>> {
    let global = match value.opcode() {
        Opcode::Load => loaded_from(value)?,
        Opcode::Call => value.callee(),
        Opcode::Other => value.as_parameter().map_or_else(|| base_of(value), |(function, _)| function),
        _ => return None,
    };
    global.is_global().then_some(global)
}

/// How many loads are between a string and its variable: that of an element, and that of its slice.
const MOST_LOADS: usize = 2;

/// What a load loads from, or what the address is loaded from.
fn loaded_from(load: Value<'_>) -> Option<Value<'_>> {
    let mut base = base_of(load.operand(0)?);
    for _ in 1..MOST_LOADS {
        let inner = if base.opcode() == Opcode::ExtractValue { base.operand(0)? } else { base };
        if inner.opcode() == Opcode::Load {
            base = base_of(inner.operand(0)?);
        }
    }
    Some(base)
}
