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
            step: self.step(),
            line: lines.into_iter().flatten().find_map(Value::source_line),
        }
    }

    /// The step in words, with the name of the variable or the function that it is about.
    fn step(self) -> String {
        match self.met.and_then(subject).map(Value::name) {
            Some(name) if !name.is_empty() => format!("{}, @{}", self.why, text(name)),
            _ => self.why.to_owned(),
        }
    }
}

/// The global that a value is about: a variable that is loaded from, a function that is called or has the parameter.
fn subject(value: Value<'_>) -> Option<Value<'_>> {
    let global = match value.opcode() {
        Opcode::Load => base_of(value.operand(0)?),
        Opcode::Call => value.callee(),
        Opcode::Other => value.as_parameter().map_or_else(|| base_of(value), |(function, _)| function),
        _ => return None,
    };
    global.is_global().then_some(global)
}
