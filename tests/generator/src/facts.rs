//! What is true of a generated module by the rules, written down while it is made, by nobody who has read the IR.

use std::collections::HashMap;

/// A method slot: its type, its place in the method table, and what the runtime knows of the method.
#[derive(Debug, Clone)]
pub struct Slot {
    /// The type that has it.
    pub holder: usize,
    /// Its place in the table.
    pub place: usize,
    /// The method's name.
    pub name: String,
    /// Mtyp, Ifn and Tfn.
    pub targets: [usize; 3],
}

/// What live code asks for.
#[derive(Debug, Clone)]
pub enum Ask {
    /// A call through an interface: the method's name, and the descriptor of its func type.
    Method(String, usize),
    /// An interface type lists a method, with the descriptor of its func type.
    Lists(String, usize),
    /// A look-up by name.
    Named(String),
    /// A look-up of any exported method.
    Exported,
}

/// All facts about a module. Symbols are numbered as they are met; [`Facts::names`] has their names.
#[derive(Debug, Default)]
pub struct Facts {
    /// The symbols' names, by number.
    pub names: Vec<String>,
    /// Where the program begins.
    pub roots: Vec<usize>,
    /// Rule 2.
    pub edges: Vec<(usize, usize)>,
    /// Rule 3.
    pub use_iface: Vec<(usize, usize)>,
    /// Rule 4.
    pub children: Vec<(usize, usize)>,
    /// Rules 5 to 7.
    pub asks: Vec<(usize, Ask)>,
    /// Rule 8.
    pub slots: Vec<Slot>,
    /// The functions for method values: the type, the method's name, and the function.
    pub method_values: Vec<(usize, String, usize)>,
    ids: HashMap<String, usize>,
}

impl Facts {
    /// The number of a symbol, a new one when it is met for the first time.
    pub fn id(&mut self, name: &str) -> usize {
        if let Some(&id) = self.ids.get(name) {
            return id;
        }
        self.names.push(name.to_owned());
        self.ids.insert(name.to_owned(), self.names.len() - 1);
        self.names.len() - 1
    }
}
