//! What a plan says of a package.
//!
//! It is little. What other packages do to one is: which of the symbols that they see are live, which types are in
//! interfaces, and which demands are made. With that as roots, the package's own facts are flooded, which finds the rest,
//! and also whether the package is what the plan was made of: if it makes anything live that is dead by the plan, it is
//! not.

use std::fmt;

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Demand, NameId, Outcome, Program, RootKind, SymId, WeakKind};
use llgo_dce_facts::go_names::without_number;
use llgo_dce_facts::{world_of_package, Facts, Options, PinReason, Scope, SymbolKind, Undecided, World};

use crate::file::{File, FileKind};
use crate::numbers::{demand_of, parts};
use crate::plan::{settings, PlanError};
use crate::relations::to_u32;
use crate::schema::{Property, Space, Table};

/// A plan, read where it is.
pub struct Plan<'a> {
    file: File<'a>,
    options: Options,
    scope: Scope,
}

/// A module that a plan has facts of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModuleId(usize);

/// What a plan says of a symbol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Planned {
    is_live: bool,
    is_in_iface: bool,
    is_pinned: bool,
    is_needed: bool,
    is_defined: bool,
}

impl Planned {
    /// What is said of any of two symbols.
    fn or(self, other: Self) -> Self {
        Self {
            is_live: self.is_live || other.is_live,
            is_in_iface: self.is_in_iface || other.is_in_iface,
            is_pinned: self.is_pinned || other.is_pinned,
            is_needed: self.is_needed || other.is_needed,
            is_defined: self.is_defined || other.is_defined,
        }
    }
}

/// Why a plan says nothing of a module.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotPlanned {
    /// The plan was made without its facts.
    NoFacts,
    /// It refers to something that is dead by the plan.
    Dead(String),
}

impl fmt::Display for NotPlanned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFacts => {
                write!(f, "the plan has no facts of this module: it is another one, or has changed since")
            }
            Self::Dead(what) => {
                write!(f, "this is not the module that the plan has facts of: it needs {what}")
            }
        }
    }
}

impl<'a> Plan<'a> {
    /// Reads a plan.
    pub fn parse(bytes: &'a [u8]) -> Result<Self, PlanError> {
        let file = File::parse(bytes, FileKind::Plan)?;
        let rows = file.rows(Table::Settings).map(|row| (row[0].get(), file.name(row[1].get())));
        let (options, scope) = settings(rows)?;
        Ok(Self { options, scope, file })
    }

    /// The module paths of LLGo's runtime that it was made with.
    pub fn runtimes(&self) -> &[String] {
        &self.options.runtimes
    }

    /// The module whose facts have this hash; `None` where the plan was made without them.
    pub fn module(&self, hash: [u32; 4]) -> Option<ModuleId> {
        let mut modules = self.file.rows(Table::Modules);
        modules.position(|row| row[1..].iter().map(|part| part.get()).eq(hash)).map(ModuleId)
    }

    /// What the plan says of the symbols that are called so in some modules, and that others did not see, all together;
    /// `None` when there was none.
    fn of_local(&self, modules: &[ModuleId], name: &[u8]) -> Option<Planned> {
        let name = self.file.find(name)?;
        let of_module = |module: &ModuleId| {
            let start = [Space::Local as u32, name + 1, to_u32(module.0) + 1];
            let rows = self.file.rows_with(Table::Symbols, &start);
            rows.map(|(symbol, _)| self.of_row(symbol)).reduce(Planned::or)
        };
        modules.iter().filter_map(of_module).reduce(Planned::or)
    }

    /// Whether some package has a weak reference of that kind from one symbol, to another if one is named.
    pub fn has_weak(&self, holder: &[u8], kind: WeakKind, target: Option<&[u8]>) -> bool {
        let Some(holder) = self.symbol(Space::Global, holder) else { return false };
        let target = match target {
            Some(target) => match self.symbol(Space::Global, target) {
                Some(target) => Some(target),
                None => return false,
            },
            None => None,
        };
        let start = [holder, kind as u32];
        let mut rows = self.file.rows_with(Table::Weak, &start);
        rows.any(|(_, row)| target.is_none_or(|target| row[4].get() == target + 1))
    }

    /// The row of a symbol.
    fn symbol(&self, space: Space, name: &[u8]) -> Option<u32> {
        let start = [space as u32, self.file.find(name)? + 1, 0, 0];
        let found = self.file.rows_with(Table::Symbols, &start).next();
        found.map(|(symbol, _)| symbol)
    }

    /// What the plan says of what is called so; `None` when no package has it.
    fn of(&self, space: Space, name: &[u8]) -> Option<Planned> {
        self.symbol(space, name).map(|symbol| self.of_row(symbol))
    }

    fn of_row(&self, symbol: u32) -> Planned {
        let mut planned = Planned::default();
        for (_, row) in self.file.rows_with(Table::Properties, &[symbol]) {
            match Property::of(row[1].get()) {
                Some(Property::Live) => planned.is_live = true,
                Some(Property::InIface) => planned.is_in_iface = true,
                Some(Property::Pinned) => planned.is_pinned = true,
                Some(Property::Needed) => planned.is_needed = true,
                Some(Property::Defined) => planned.is_defined = true,
                _ => {}
            }
        }
        planned
    }

    /// The world of a package: what the plan has decided of the rest of the program is in it. Also what has to be checked
    /// of its outcome. Where LLVM has changed the package since, `origins` are the modules that its code is from: in
    /// ThinLTO, what other modules saw may be local now.
    pub fn world<'n>(&self, mut facts: Facts<'n>, origins: &[ModuleId]) -> (World<'n>, Closure) {
        for symbol in facts.symbols.ids().filter(|_| !origins.is_empty()) {
            if let Some(it) = facts.symbols.get_mut(symbol).filter(|it| it.is_local) {
                it.is_local = self.of_local(origins, it.name).is_some();
            }
        }
        // The plan has what the whole program has decided.
        facts.undecided = Undecided::default();
        let mut closure = Closure::default();
        let mut by_name: HashMap<&[u8], SymId> = HashMap::new();
        for symbol in facts.symbols.ids() {
            let it = facts.symbols.get(symbol).filter(|it| !it.name.is_empty());
            let Some((name, is_local)) = it.map(|it| (it.name, it.is_local)) else { continue };
            let planned = if is_local { None } else { self.of(Space::Global, name) };
            let Some(planned) = planned else {
                self.decide_local(&mut facts, symbol, origins);
                continue;
            };
            by_name.insert(name, symbol);
            self.decide(&mut facts, symbol, planned);
            closure.planned.push((symbol, planned));
        }
        for &(ty, need) in facts.equal_needs.all() {
            let is_local = facts.symbols.get(ty).is_none_or(|it| it.is_local);
            let planned = if is_local { None } else { self.of(Space::Need, facts.symbols.name(ty)) };
            if planned.is_some_and(|it| it.is_live) {
                facts.graph.root(need, RootKind::Plan);
            }
        }
        self.add_demands(&mut facts, &by_name, &mut closure);
        (world_of_package(facts, &self.options, self.scope), closure)
    }

    /// Has a type that other modules did not see be what the plan says: which conversions there were, a module does not
    /// show that LLVM has changed. ThinLTO adds a number to what others see now. A type that the plan does not know keeps
    /// everything.
    fn decide_local(&self, facts: &mut Facts<'_>, symbol: SymId, origins: &[ModuleId]) {
        if origins.is_empty() || facts.symbols.kind(symbol) != SymbolKind::Type {
            return;
        }
        let name = facts.symbols.name(symbol);
        let of = |name| self.of_local(origins, name);
        let planned = of(name).or_else(|| of(without_number(name).strip_suffix(b".llvm")?));
        if let Some(planned) = planned {
            self.decide(facts, symbol, planned);
        } else if let Some(ty) = facts.types.get_mut(symbol) {
            ty.pins.push(PinReason::Plan);
        }
    }

    /// Has a symbol be what the plan says.
    fn decide(&self, facts: &mut Facts<'_>, symbol: SymId, planned: Planned) {
        if planned.is_live {
            facts.graph.root(symbol, RootKind::Plan);
        }
        if planned.is_in_iface {
            facts.graph.assume_in_iface(symbol);
        }
        if let Some(it) = facts.symbols.get_mut(symbol) {
            it.is_needed = planned.is_needed;
            it.is_visible &= planned.is_needed || self.scope == Scope::Module;
        }
        if let Some(ty) = facts.types.get_mut(symbol) {
            ty.undescribed.clear();
            ty.pins.clear();
            ty.pins.extend(planned.is_pinned.then_some(PinReason::Plan));
        }
    }

    /// The demands that live code of any package makes, as far as anything here can answer to them.
    fn add_demands(&self, facts: &mut Facts<'_>, by_name: &HashMap<&[u8], SymId>, closure: &mut Closure) {
        let by = facts.graph.unowned();
        for row in self.file.rows(Table::Made) {
            let name = row[1].get().checked_sub(1).map(|name| facts.graph.name(self.file.name(name)));
            let symbol = match row[2].get().checked_sub(1) {
                None => None,
                Some(symbol) => {
                    let name = self.file.global(self.file.row(Table::Symbols, symbol));
                    match name.and_then(|name| by_name.get(name)) {
                        Some(&symbol) => Some(symbol),
                        None => continue,
                    }
                }
            };
            if let Some(demand) = demand_of(row[0].get(), name, symbol) {
                facts.graph.demand(by, demand);
                closure.made.insert(demand);
            }
        }
    }
}

/// What a package may not make live, as the plan has it as dead.
#[derive(Default)]
pub struct Closure {
    planned: Vec<(SymId, Planned)>,
    made: HashSet<Demand>,
}

impl Closure {
    /// Whether the outcome of a package says no more than the plan.
    pub fn check(&self, world: &World<'_>, outcome: &Outcome) -> Result<(), NotPlanned> {
        // What no package defines is nothing that a plan removes.
        for &(symbol, planned) in self.planned.iter().filter(|(_, planned)| planned.is_defined) {
            let is_live = outcome.live(symbol).is_some();
            let is_type = world.symbols.kind(symbol) == SymbolKind::Type;
            let in_iface = is_live && is_type && outcome.in_iface(symbol).is_some();
            if (is_live && !planned.is_live) || (in_iface && !planned.is_in_iface) {
                return Err(NotPlanned::Dead(format!("@{}", world.symbols.text(symbol))));
            }
        }
        let known: HashSet<SymId> = self.planned.iter().map(|&(symbol, _)| symbol).collect();
        for (id, demand) in world.program.demands().filter(|(id, _)| outcome.demanded(*id).is_some()) {
            let (_, name, symbol) = parts(demand);
            let of_others = demand != Demand::Pinned && symbol.is_none_or(|it| known.contains(&it));
            if of_others && !self.made.contains(&demand) {
                let by = outcome.demanded(id).map(|by| world.symbols.text(by)).unwrap_or_default();
                let what = name_of(&world.program, name, symbol, world);
                return Err(NotPlanned::Dead(format!("{what}, which @{by} asks for")));
            }
        }
        Ok(())
    }
}

/// What a demand is about, for people.
fn name_of(program: &Program, name: Option<NameId>, symbol: Option<SymId>, world: &World<'_>) -> String {
    let name = name.map(|name| String::from_utf8_lossy(program.name(name)).into_owned());
    name.or_else(|| symbol.map(|symbol| world.symbols.text(symbol)))
        .unwrap_or_else(|| "any method".to_owned())
}
