//! What a module is made from, what it has so far, and how choices are made.

use std::collections::HashSet;

use arbitrary::Unstructured;

use super::types::Ty;

/// What can be referred to.
#[derive(Clone)]
pub(super) struct Symbol {
    pub(super) name: String,
    pub(super) space: u32,
    /// A function: with a block `%b` when it is defined.
    pub(super) function: bool,
    pub(super) defined: bool,
}

/// A slot, of which records are to speak.
#[derive(Clone)]
pub(super) struct Slot {
    pub(super) owner: usize,
    pub(super) index: u64,
    pub(super) name: String,
    pub(super) mtyp: String,
    pub(super) ifn: String,
    pub(super) tfn: String,
}

/// An entry of a registry, the same.
#[derive(Clone)]
pub(super) struct Entry {
    pub(super) table: usize,
    pub(super) value: String,
    pub(super) index: u64,
    pub(super) key: String,
}

pub(super) struct Generator<'a> {
    pub(super) u: Unstructured<'a>,
    pub(super) text: String,
    pub(super) names: HashSet<String>,
    pub(super) symbols: Vec<Symbol>,
    /// Strings by their symbol, and their lengths.
    pub(super) strings: Vec<(usize, usize)>,
    pub(super) functions: Vec<usize>,
    pub(super) descriptors: Vec<usize>,
    pub(super) registries: Vec<usize>,
    /// The tables of records, as pointers.
    pub(super) tables: Vec<String>,
    /// How many values a function has so far.
    pub(super) values: usize,
    pub(super) types: Types,
    pub(super) module_path: &'static str,
    /// Whether nearly all of Go's functions are defined.
    pub(super) is_whole: bool,
    pub(super) slots: Vec<Slot>,
    pub(super) entries: Vec<Entry>,
}

/// The struct types of a module, each of which may differ from LLGo's.
pub(super) struct Types {
    pub(super) string: Ty,
    pub(super) slice: Ty,
    pub(super) abi: Ty,
    pub(super) uncommon: Ty,
    pub(super) method: Ty,
    pub(super) record: Ty,
}

impl<'a> Generator<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let types = Types {
            string: Ty::named("String", &[Ty::Ptr(0), Ty::Int(64)]),
            slice: Ty::named("Slice", &[Ty::Ptr(0), Ty::Int(64), Ty::Int(64)]),
            abi: Ty::Int(1),
            uncommon: Ty::Int(1),
            method: Ty::Int(1),
            record: Ty::Int(1),
        };
        Self {
            u: Unstructured::new(bytes),
            text: String::new(),
            names: HashSet::new(),
            symbols: Vec::new(),
            strings: Vec::new(),
            functions: Vec::new(),
            descriptors: Vec::new(),
            registries: Vec::new(),
            tables: Vec::new(),
            values: 0,
            types,
            module_path: "github.com/goplus/llgo/runtime",
            is_whole: true,
            slots: Vec::new(),
            entries: Vec::new(),
        }
    }

    pub(super) fn byte(&mut self) -> u8 {
        self.u.arbitrary().unwrap_or(0)
    }

    /// A number below `count`; 0 when the bytes are used up.
    pub(super) fn below(&mut self, count: usize) -> usize {
        usize::from(self.byte()) % count.max(1)
    }

    pub(super) fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())].clone()
    }

    /// True `n` times in 256.
    pub(super) fn chance(&mut self, n: u8) -> bool {
        self.byte() > 255 - n
    }

    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// A name that nothing has yet, as IR spells it.
    pub(super) fn name(&mut self, wanted: &str) -> String {
        let wanted = wanted.replace("RT", self.module_path);
        let mut name = wanted.clone();
        let mut number = 1;
        while !self.names.insert(name.clone()) {
            name = format!("{wanted}.{number}");
            number += 1;
        }
        format!("\"{name}\"")
    }

    pub(super) fn add_symbol(&mut self, name: &str, space: u32, function: bool, defined: bool) -> usize {
        self.symbols.push(Symbol { name: name.to_owned(), space, function, defined });
        self.symbols.len() - 1
    }
}
