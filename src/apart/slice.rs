//! The part of a plan that concerns some modules. It is the same for as long as the plan says the same of them, whatever
//! else of the program changes: so a build applies a plan again only where a slice of it has changed.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::WeakKind;
use zerocopy::little_endian::U32;

use crate::file::File;
use crate::relations::{Growing, Relations};
use crate::schema::{Property, Space, Table};

/// What the plan says of a symbol of a package.
const PLANNED: [Property; 7] = [
    Property::Live,
    Property::InIface,
    Property::Pinned,
    Property::Needed,
    Property::Defined,
    Property::Changing,
    Property::Shared,
];
/// The weak references by which a module shows what a type is, although LLVM has changed another since.
const SHOWN: [WeakKind; 2] = [WeakKind::PtrToThis, WeakKind::Equal];

/// The slice of a plan for a module: of `facts` there are its own, and those of modules that it has code of.
pub fn slice(plan: &File<'_>, facts: &[File<'_>]) -> Relations {
    let mut slice = Slice { plan, out: Growing::default(), modules: HashMap::new(), symbols: HashMap::new() };
    slice.add_modules(facts);
    slice.add_symbols(facts);
    slice.add_properties();
    slice.add_demands(facts);
    slice.add_settings();
    slice.out.sorted()
}

struct Slice<'p, 'a> {
    plan: &'p File<'a>,
    out: Growing<'a>,
    /// The row of each module in the plan, and its row here.
    modules: HashMap<u32, u32>,
    /// The same of symbols.
    symbols: HashMap<u32, u32>,
}

impl Slice<'_, '_> {
    /// Modules are known by their hashes. Their names are those of files, which may be moved.
    fn add_modules(&mut self, facts: &[File<'_>]) {
        let hash = |row: &[U32]| -> Vec<u32> { row[1..].iter().map(|part| part.get()).collect() };
        let known: HashSet<Vec<u32>> =
            facts.iter().flat_map(|it| it.rows(Table::Modules)).map(hash).collect();
        let name = self.out.name(b"");
        for (number, hash) in (0..).zip(self.plan.rows(Table::Modules).map(hash)) {
            if known.contains(&hash) {
                let row = self.out.add(Table::Modules, &[vec![name], hash].concat());
                self.modules.insert(number, row);
            }
        }
    }

    /// The symbols of the modules.
    fn add_symbols(&mut self, facts: &[File<'_>]) {
        for file in facts {
            for row in file.rows(Table::Symbols) {
                let Some(name) = row[1].get().checked_sub(1).and_then(|name| self.plan.find(file.name(name)))
                else {
                    continue;
                };
                match Space::of(row[0].get()) {
                    Some(space @ (Space::Local | Space::LocalNeed)) => self.add_locals(space, name),
                    Some(space @ (Space::Global | Space::Need)) => {
                        self.add_symbol([space as u32, name + 1, 0], 0)
                    }
                    _ => {}
                }
            }
        }
    }

    /// The symbols of a name in the modules that others do not see: it matters how they are called.
    fn add_locals(&mut self, space: Space, name: u32) {
        for (module, own) in self.modules.clone() {
            self.add_symbol([space as u32, name + 1, module + 1], own + 1);
        }
    }

    /// The first symbol of the plan whose row begins so, which has the module `own` here.
    fn add_symbol(&mut self, start: [u32; 3], own: u32) {
        let Some((number, _)) = self.plan.rows_with(Table::Symbols, &start).next() else { return };
        let name = self.out.name(self.plan.name(start[1] - 1)) + 1;
        let symbol = self.out.add(Table::Symbols, &[start[0], name, own, 0]);
        self.symbols.insert(number, symbol);
    }

    /// What the plan says of the symbols, and what they are, as other modules show it.
    fn add_properties(&mut self) {
        let plan = self.plan;
        for (number, symbol) in self.symbols.clone() {
            for (_, row) in plan.rows_with(Table::Properties, &[number]) {
                if PLANNED.iter().any(|it| row[1].get() == *it as u32) {
                    self.out.add(Table::Properties, &[symbol, row[1].get()]);
                }
            }
            for (weak, row) in plan.rows_with(Table::Weak, &[number]) {
                let is_kept = plan.rows_with(Table::Kept, &[weak]).next().is_some();
                let is_own = row[4..].iter().all(|it| self.has(it.get()));
                if is_own || SHOWN.iter().any(|it| row[1].get() == *it as u32) {
                    self.add_weak(symbol, row, is_kept && is_own);
                }
            }
        }
    }

    /// Whether a symbol is of the modules, where there may be none.
    fn has(&self, symbol: u32) -> bool {
        symbol.checked_sub(1).is_none_or(|symbol| self.symbols.contains_key(&symbol))
    }

    fn add_weak(&mut self, holder: u32, row: &[U32], is_kept: bool) {
        let [first, second, third] = [4, 5, 6].map(|column| self.target(row[column].get()));
        let name = self.out.name(self.plan.name(row[3].get()));
        let row = [holder, row[1].get(), row[2].get(), name, first, second, third];
        let weak = self.out.add(Table::Weak, &row);
        if is_kept {
            self.out.add(Table::Kept, &[weak]);
        }
    }

    /// The same symbol here, where there may be none.
    fn target(&self, symbol: u32) -> u32 {
        symbol.checked_sub(1).and_then(|symbol| self.symbols.get(&symbol)).map_or(0, |symbol| symbol + 1)
    }

    /// The demands that are made, and that these modules make or answer to.
    fn add_demands(&mut self, facts: &[File<'_>]) {
        let of_file = |file| rows(file, Table::Demands).filter_map(move |row| words(file, row));
        let known: HashSet<_> = facts.iter().flat_map(of_file).collect();
        for made in self.plan.rows(Table::Made) {
            if !words(self.plan, made).is_some_and(|demand| known.contains(&demand)) {
                continue;
            }
            let name = made[1].get().checked_sub(1).map_or(0, |name| self.out.name(self.plan.name(name)) + 1);
            let row = [made[0].get(), name, self.target(made[2].get())];
            self.out.add(Table::Made, &row);
        }
    }

    fn add_settings(&mut self) {
        for row in self.plan.rows(Table::Settings) {
            let value = self.out.name(self.plan.name(row[1].get()));
            self.out.add(Table::Settings, &[row[0].get(), value]);
        }
    }
}

/// The rows of a relation of a file that is only borrowed.
fn rows<'f>(file: &'f File<'_>, table: Table) -> impl Iterator<Item = &'f [U32]> {
    file.rows(table)
}

/// The space and the name of a symbol that several modules may have.
fn shared<'f>(file: &'f File<'_>, row: &[U32]) -> Option<(u32, &'f [u8])> {
    let space = row[0].get();
    let is_shared = space == Space::Global as u32 || space == Space::Need as u32;
    let name = row[1].get().checked_sub(1).filter(|_| is_shared)?;
    Some((space, file.name(name)))
}

/// A demand: its kind, its name, and its symbol.
type Words<'f> = (u32, Option<&'f [u8]>, Option<(u32, &'f [u8])>);

/// A demand in words; `None` of one that is about a symbol that others do not see.
fn words<'f>(file: &'f File<'_>, row: &[U32]) -> Option<Words<'f>> {
    let name = row[1].get().checked_sub(1).map(|name| file.name(name));
    let symbol = match row[2].get().checked_sub(1) {
        None => None,
        Some(symbol) => Some(shared(file, file.row(Table::Symbols, symbol))?),
    };
    Some((row[0].get(), name, symbol))
}
