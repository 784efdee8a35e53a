//! The part of a plan that concerns some modules. It is the same for as long as the plan says the same of them, whatever
//! else of the program changes: so a build applies a plan again only where a slice of it has changed.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::WeakKind;
use zerocopy::little_endian::U32;

use crate::file::File;
use crate::relations::{Growing, Relations};
use crate::schema::{Property, Space, Table};

/// What the plan says of a symbol of a package.
const PLANNED: [Property; 5] =
    [Property::Live, Property::InIface, Property::Pinned, Property::Needed, Property::Defined];
/// The weak references by which a module shows what a type is, although LLVM has changed another since.
const SHOWN: [WeakKind; 2] = [WeakKind::PtrToThis, WeakKind::Equal];

/// The slice of a plan for a module: of `facts` there are its own, and those of modules that it has code of.
pub fn slice(plan: &File<'_>, facts: &[File<'_>]) -> Relations {
    let mut slice = Slice { plan, out: Growing::default(), modules: HashMap::new(), symbols: HashMap::new() };
    slice.add_modules(facts);
    slice.add_symbols(facts);
    slice.add_weak();
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

    /// The symbols of the modules. Of those that others do not see, it matters how they are called.
    fn add_symbols(&mut self, facts: &[File<'_>]) {
        let of_file = |file| rows(file, Table::Symbols).filter_map(move |row| shared(file, row));
        let known: HashSet<_> = facts.iter().flat_map(of_file).collect();
        for (number, row) in (0..).zip(self.plan.rows(Table::Symbols)) {
            let name = row[1].get().checked_sub(1).map(|name| self.plan.name(name));
            let module = row[2].get().checked_sub(1).and_then(|module| self.modules.get(&module).copied());
            let (Some(name), space) = (name, row[0].get()) else { continue };
            let module = match module {
                Some(module) if space == Space::Local as u32 => module + 1,
                _ if known.contains(&(space, name)) => 0,
                _ => continue,
            };
            let name = self.out.name(name) + 1;
            let row = self.out.add(Table::Symbols, &[space, name, module, 0]);
            self.symbols.insert(number, row);
        }
    }

    /// What types are, as other modules show it.
    fn add_weak(&mut self) {
        for row in self.plan.rows(Table::Weak).filter(|row| SHOWN.iter().any(|it| row[1].get() == *it as u32))
        {
            let Some(&holder) = self.symbols.get(&row[0].get()) else { continue };
            let target = |it: &U32| {
                it.get().checked_sub(1).and_then(|it| self.symbols.get(&it)).map_or(0, |it| it + 1)
            };
            let [first, second, third] = [4, 5, 6].map(|column| target(&row[column]));
            let name = self.out.name(self.plan.name(row[3].get()));
            self.out.add(Table::Weak, &[holder, row[1].get(), row[2].get(), name, first, second, third]);
        }
    }

    fn add_properties(&mut self) {
        let is_planned = |row: &&[U32]| PLANNED.iter().any(|it| row[1].get() == *it as u32);
        for row in self.plan.rows(Table::Properties).filter(is_planned) {
            if let Some(&symbol) = self.symbols.get(&row[0].get()) {
                self.out.add(Table::Properties, &[symbol, row[1].get()]);
            }
        }
    }

    /// The demands that are made, and that these modules make or answer to.
    fn add_demands(&mut self, facts: &[File<'_>]) {
        let of_file = |file| rows(file, Table::Demands).filter_map(move |row| words(file, row));
        let known: HashSet<_> = facts.iter().flat_map(of_file).collect();
        for made in self.plan.rows(Table::Made) {
            let row = self.plan.row(Table::Demands, made[0].get());
            if !words(self.plan, row).is_some_and(|demand| known.contains(&demand)) {
                continue;
            }
            let name = row[1].get().checked_sub(1).map_or(0, |name| self.out.name(self.plan.name(name)) + 1);
            let symbol =
                row[2].get().checked_sub(1).and_then(|it| self.symbols.get(&it)).map_or(0, |it| it + 1);
            let demand = self.out.add(Table::Demands, &[row[0].get(), name, symbol]);
            self.out.add(Table::Made, &[demand]);
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
