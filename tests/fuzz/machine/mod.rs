//! Runs the text of a module: the little of LLVM IR that LLGo-shaped programs are made of, in a memory of its own.
//!
//! A program can be run before and after the pass in a millisecond, and nothing that it does wrong goes unseen: a null or
//! unreachable method that is called, an access where there is nothing, a check of LLVM's that is false. What the runtime
//! does that no IR says is in `runtime.rs`.

mod constants;
mod fault;
mod instructions;
mod memory;
mod parser;
mod run;
mod runtime;
mod text;
mod types;
mod values;

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

pub use fault::Result;
use instructions::Function;
use memory::Memory;
use types::Types;

/// A module that is ready to run.
pub struct Machine<'t> {
    memory: Memory,
    types: Types<'t>,
    /// The addresses of what has a name.
    symbols: HashMap<&'t str, u64>,
    functions: Vec<Source<'t>>,
    parsed: Vec<Option<Rc<Function<'t>>>>,
    /// The ids of type metadata that some variable has.
    ids: BTreeSet<&'t str>,
    /// What the program has printed.
    printed: Vec<i64>,
    itabs: Vec<u64>,
    steps: u64,
    depth: u32,
    /// Whether a false check of LLVM's is an error: not before the pass, which replaces those that nobody passes.
    strict: bool,
}

/// A function as text.
#[derive(Clone, Copy)]
struct Source<'t> {
    name: &'t str,
    /// From its result type on.
    head: &'t str,
    /// Its instructions and labels, none of a declaration.
    body: Option<&'t str>,
}

impl<'t> Machine<'t> {
    /// Reads a module.
    pub fn new(text: &'t str, strict: bool) -> Result<Self> {
        let mut machine = Self {
            memory: Memory::default(),
            types: Types::default(),
            symbols: HashMap::new(),
            functions: Vec::new(),
            parsed: Vec::new(),
            ids: BTreeSet::new(),
            printed: Vec::new(),
            itabs: Vec::new(),
            steps: 0,
            depth: 0,
            strict,
        };
        machine.read(text)?;
        Ok(machine)
    }

    /// Runs a function without parameters, if there is one of that name. Returns whether there is.
    pub fn run(&mut self, function: &str) -> Result<bool> {
        let Some(&address) = self.symbols.get(function) else { return Ok(false) };
        self.call(address, Vec::new()).map_err(|why| format!("{why}, in {function}"))?;
        Ok(true)
    }

    /// What has been printed so far.
    pub fn printed(&self) -> &[i64] {
        &self.printed
    }
}
