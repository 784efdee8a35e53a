//! `trap`: what is emptied is replaced by a function of its own, which says what has been removed, and aborts.
//!
//! Slots keep their Mtyp, so that code that finds the method in the whole program finds it here as well, and calls the
//! function.

use std::ffi::CString;

use hashbrown::HashMap;
use llgo_dce_core::{WeakId, WeakKind};
use llgo_dce_facts::go_names::METHOD_VALUE;
use llgo_dce_facts::marks::{is_trap, ABORT, TRAP, WRITE};
use llgo_dce_facts::World;

use crate::ir::llvm::{Module, Type, Value};
use crate::ir::module::globals::Globals;

/// The type of C's `write`.
pub(crate) fn write_type(module: Module<'_>) -> Type<'_> {
    let (int, size, pointer) = (module.integer_type(32), module.size_type(), module.pointer_type());
    module.function_type(Some(size), &[int, pointer, size])
}

/// What to give to `write` to have it say something on standard error.
pub(crate) fn write_arguments<'m>(module: Module<'m>, bytes: &[u8]) -> [Value<'m>; 3] {
    let len = module.size_type().integer(bytes.len() as u64);
    [module.integer_type(32).integer(2), module.add_bytes(bytes), len]
}

/// What the functions call: C's `write` and `abort`. Where one of the names is something else, they say
/// nothing, or trap.
#[derive(Clone, Copy)]
struct Ends<'m> {
    write: Option<Value<'m>>,
    abort: Value<'m>,
}

impl<'m> Ends<'m> {
    fn of(module: Module<'m>) -> Self {
        let write = module.function_of_type(WRITE, write_type(module));
        if write.is_none() {
            log::warn!("@write is not that of C: what is removed cannot say its name");
        }
        let abort = module.function_of_type(ABORT, module.function_type(None, &[]));
        Self { write, abort: abort.unwrap_or_else(|| module.trap()) }
    }
}

/// The functions that replace what has been removed.
pub(crate) struct Traps<'a, 'm> {
    module: Module<'m>,
    globals: &'a Globals<'m>,
    world: &'a World<'m>,
    ends: Option<Ends<'m>>,
    made: HashMap<WeakId, Value<'m>>,
    /// In the order in which they were made.
    pub(crate) all: Vec<Value<'m>>,
}

impl<'a, 'm> Traps<'a, 'm> {
    /// No functions yet.
    pub(crate) fn new(module: Module<'m>, globals: &'a Globals<'m>, world: &'a World<'m>) -> Self {
        Self { module, globals, world, ends: None, made: HashMap::new(), all: Vec::new() }
    }

    /// What takes the place of the function `body`, which a weak reference mentions. `None` when that is no function,
    /// or has been put there by an earlier run.
    pub(crate) fn instead_of(&mut self, weak: WeakId, body: Value<'m>) -> Option<Value<'m>> {
        let symbol = self.globals.resolve(body)?;
        let function = self.globals.value(symbol).filter(|function| function.is_function())?;
        if is_trap(function.name()) || !body.ty().is_pointer() {
            return None;
        }
        if let Some(&made) = self.made.get(&weak) {
            return Some(made.as_pointer(body.ty()));
        }
        let made = self.make(weak, function);
        self.made.insert(weak, made);
        self.all.push(made);
        Some(made.as_pointer(body.ty()))
    }

    fn make(&mut self, weak: WeakId, body: Value<'m>) -> Value<'m> {
        let module = self.module;
        let Ends { write, abort } = *self.ends.get_or_insert_with(|| Ends::of(module));
        let (name, text) = self.texts(weak, body);
        let bytes = [&b"llgo-dce: removed "[..], &text, b" was called\n"].concat();
        let mut calls: Vec<(Value<'m>, &[Value<'m>])> = Vec::new();
        let arguments;
        if let Some(write) = write {
            arguments = write_arguments(module, &bytes);
            calls.push((write, &arguments));
        }
        calls.push((abort, &[]));
        module.add_ending_function(&name, body.value_type(), &["noreturn", "nounwind", "cold"], &calls)
    }

    /// The name of the function, and what it says has been removed.
    fn texts(&self, weak: WeakId, body: Value<'m>) -> (CString, Vec<u8>) {
        let program = &self.world.program;
        let weak = program.weak_ref(weak);
        let (holder, name) = (self.world.symbols.name(weak.holder), program.name(weak.name));
        let body = body.name();
        let of_value;
        let (what, text) = match weak.kind {
            WeakKind::MethodValue => {
                of_value = [name, METHOD_VALUE].concat();
                (&of_value[..], [b"method value ", body, b" of type ", holder].concat())
            }
            WeakKind::Equal => (&b"Equal"[..], [b"Equal ", body, b" of type ", holder].concat()),
            WeakKind::RegistryEntry => (name, [b"entry ", name, b" of registry ", holder].concat()),
            _ => (name, [b"method ", body, b" of type ", holder].concat()),
        };
        let symbol = [TRAP.as_bytes(), holder, b".", what].concat();
        // A name with a zero in it ends there.
        let symbol: Vec<u8> = symbol.into_iter().take_while(|&byte| byte != 0).collect();
        (CString::new(symbol).unwrap_or_default(), text)
    }
}
