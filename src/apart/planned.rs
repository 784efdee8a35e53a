//! What a plan says of a package.
//!
//! It is little. What other packages do to one is: which of the symbols that they see are live, which types are in
//! interfaces, and which demands are made. With that as roots, the package's own facts are flooded, which finds the rest,
//! and also whether the package is what the plan was made of: if it makes anything live that is dead by the plan, it is
//! not.

use std::fmt;

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Ask, Demand, NameId, Outcome, Program, RootKind, SymId, WeakId, WeakKind, WeakRef};
use llgo_dce_facts::go_names::without_promotion;
use llgo_dce_facts::{world_of_package, Facts, Options, PinReason, Scope, Symbol, SymbolKind, World};
use zerocopy::little_endian::U32;

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
    is_changing: bool,
    is_shared: bool,
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
            is_changing: self.is_changing || other.is_changing,
            is_shared: self.is_shared || other.is_shared,
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
    /// There is `internalize`, and others may be linked that the plan does not know.
    Open,
    /// There is `internalize`, and the module's facts have been written down, so that ThinLTO may have copied its code.
    Prepared,
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
            Self::Open => {
                write!(f, "option 'internalize' needs a plan of all that is linked: llgo-dce plan --closed")
            }
            Self::Prepared => {
                write!(f, "option 'internalize' is not for a module with the hash of its facts, as ThinLTO may copy its code")
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

    /// Whether it is of all that is linked.
    pub fn is_closed(&self) -> bool {
        self.scope == Scope::Link
    }

    /// The module whose facts have this hash; `None` where the plan was made without them.
    pub fn module(&self, hash: [u32; 4]) -> Option<ModuleId> {
        let mut modules = self.file.rows(Table::Modules);
        modules.position(|row| row[1..].iter().map(|part| part.get()).eq(hash)).map(ModuleId)
    }

    /// The rows of the symbols of that name that other modules did not see, in those of some modules that had one. LLVM
    /// adds to the name when it lets others see the symbol.
    fn locals(&self, modules: &[ModuleId], name: &[u8]) -> Vec<u32> {
        let name = self.file.find(without_promotion(name)).filter(|_| !name.is_empty());
        let Some(name) = name else { return Vec::new() };
        let of_module = |module: &ModuleId| {
            let start = [Space::Local as u32, name + 1, to_u32(module.0) + 1];
            let found = self.file.rows_with(Table::Symbols, &start).next();
            found.map(|(symbol, _)| symbol)
        };
        modules.iter().filter_map(of_module).collect()
    }

    /// The rows that a symbol of a module with code of some modules may have.
    fn rows_of(&self, modules: &[ModuleId], it: &Symbol<'_>) -> Vec<u32> {
        match self.symbol(Space::Global, it.name).filter(|_| !it.is_local) {
            Some(row) => vec![row],
            None => self.locals(modules, it.name),
        }
    }

    /// Its row, if that is known: several modules may have had symbols of one name.
    fn row_of(&self, modules: &[ModuleId], it: &Symbol<'_>) -> Option<u32> {
        match self.rows_of(modules, it)[..] {
            [row] => Some(row),
            _ => None,
        }
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

    /// Whether some package defines what is called so, and the plan has it as dead.
    pub fn is_dead(&self, name: &[u8]) -> bool {
        let planned = self.symbol(Space::Global, name).map(|row| self.of(row));
        planned.is_some_and(|it| it.is_defined && !it.is_live)
    }

    /// The row of a symbol.
    fn symbol(&self, space: Space, name: &[u8]) -> Option<u32> {
        let start = [space as u32, self.file.find(name)? + 1, 0, 0];
        let found = self.file.rows_with(Table::Symbols, &start).next();
        found.map(|(symbol, _)| symbol)
    }

    /// What the plan says of a symbol, by its row.
    fn of(&self, symbol: u32) -> Planned {
        let mut planned = Planned::default();
        for (_, row) in self.file.rows_with(Table::Properties, &[symbol]) {
            match Property::of(row[1].get()) {
                Some(Property::Live) => planned.is_live = true,
                Some(Property::InIface) => planned.is_in_iface = true,
                Some(Property::Pinned) => planned.is_pinned = true,
                Some(Property::Needed) => planned.is_needed = true,
                Some(Property::Defined) => planned.is_defined = true,
                Some(Property::Changing) => planned.is_changing = true,
                Some(Property::Shared) => planned.is_shared = true,
                _ => {}
            }
        }
        planned
    }

    /// The world of a package: what the plan has decided of the rest of the program is in it. Also what has to be checked
    /// of its outcome. `origins` are the modules that its code is from: where LLVM has changed the package since, there may
    /// be several, and what other modules saw may be local now.
    pub fn world<'n>(&self, mut facts: Facts<'n>, origins: &[ModuleId]) -> (World<'n>, Closure) {
        // The plan has what the whole program has decided.
        let undecided: HashSet<SymId> = std::mem::take(&mut facts.undecided).owners().collect();
        let mut closure = Closure::default();
        let mut by_name: HashMap<&[u8], SymId> = HashMap::new();
        for symbol in facts.symbols.ids() {
            let Some(it) = facts.symbols.get_mut(symbol).filter(|it| !it.name.is_empty()) else { continue };
            it.is_local &= !self.locals(origins, it.name).is_empty();
            let (name, is_local) = (it.name, it.is_local);
            let rows = self.rows_of(origins, it).into_iter().map(|row| self.of(row));
            let Some(planned) = rows.reduce(Planned::or) else { continue };
            if !planned.is_live && undecided.contains(&symbol) {
                closure.undecided.push(symbol);
            }
            self.decide(&mut facts, symbol, planned);
            if !is_local {
                by_name.insert(name, symbol);
                closure.planned.push((symbol, planned));
            }
        }
        for &(ty, need) in facts.equal_needs.all() {
            let is_local = facts.symbols.get(ty).is_none_or(|it| it.is_local);
            let row = if is_local { None } else { self.symbol(Space::Need, facts.symbols.name(ty)) };
            match row.is_some_and(|row| self.of(row).is_live) {
                true => facts.graph.root(need, RootKind::Plan),
                false => closure.needs.extend((!is_local).then_some((ty, need))),
            }
        }
        self.keep(&mut facts, origins);
        self.allow_demands(&mut facts, &by_name, &mut closure);
        let unshared = self.unshared(&facts, &closure);
        (World { unshared, ..world_of_package(facts, &self.options, self.scope) }, closure)
    }

    /// The definitions that no other module mentions: only a plan of all that is linked knows. What LLVM's lists, aliases and
    /// the options name is not among them.
    fn unshared(&self, facts: &Facts<'_>, closure: &Closure) -> Vec<SymId> {
        if !self.is_closed() {
            return Vec::new();
        }
        let members: HashSet<SymId> = facts.members.iter().map(|&(_, member)| member).collect();
        let roots = || self.options.roots.iter().chain(&self.options.keep);
        let is_root = |symbol| roots().any(|glob| glob.matches(facts.symbols.name(symbol)));
        let own = closure.planned.iter().filter(|(_, it)| it.is_defined && !it.is_needed && !it.is_shared);
        let own = own.filter(|(symbol, _)| !members.contains(symbol) && !is_root(*symbol));
        own.map(|&(symbol, _)| symbol).collect()
    }

    /// Keeps the weak references that the plan keeps, whatever this copy of their holder answers to, and those of holders
    /// that the plan does not know.
    fn keep(&self, facts: &mut Facts<'_>, origins: &[ModuleId]) {
        let weak = (0..).map(WeakId::new).zip(facts.graph.weak_refs());
        let kept: Vec<(WeakId, WeakRef)> =
            weak.filter(|(_, weak)| self.keeps(facts, origins, weak)).map(|(id, weak)| (id, *weak)).collect();
        for (id, weak) in kept {
            match weak.kind.is_of_method() {
                true => facts.graph.pin(id),
                false => weak.targets().for_each(|target| facts.graph.root(target, RootKind::Plan)),
            }
        }
    }

    /// Whether the plan keeps a weak reference. Where LLVM has changed what it refers to, it is any copy's of its place and
    /// name.
    fn keeps(&self, facts: &Facts<'_>, origins: &[ModuleId], weak: &WeakRef) -> bool {
        let Facts { graph, symbols, .. } = facts;
        let row_of = |symbol: SymId| symbols.get(symbol).and_then(|it| self.row_of(origins, it));
        // Entries of lists of types, and `PtrToThis`, stay where their types do.
        let needs_demand = !matches!(weak.kind, WeakKind::TypeListEntry | WeakKind::PtrToThis);
        let Some(holder) = row_of(weak.holder) else { return needs_demand };
        let Some(name) = self.file.find(graph.bytes(weak.name)) else { return false };
        let start = [holder, weak.kind as u32, weak.place, name];
        // A need has no row that is looked for: there is one for each type.
        let targets = weak.targets.map(|it| it.map(|it| symbols.get(it).map(|_| row_of(it))));
        let is_same = |row: &[U32]| {
            targets.iter().zip(&row[start.len()..]).all(|(target, row)| match target {
                None => row.get() == 0,
                Some(None) => row.get() != 0,
                Some(Some(target)) => target.is_some_and(|target| row.get() == target + 1),
            })
        };
        let is_kept = |weak: u32| self.file.rows_with(Table::Kept, &[weak]).next().is_some();
        let mut same = self.file.rows_with(Table::Weak, &start).filter(|(_, row)| is_same(row));
        let mut all = self.file.rows_with(Table::Weak, &start);
        match same.next() {
            Some((row, _)) => is_kept(row),
            None => all.any(|(row, _)| is_kept(row)),
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
        match planned.is_changing {
            true => facts.changing.insert(symbol),
            false => facts.changing.remove(&symbol),
        };
        if let Some(it) = facts.symbols.get_mut(symbol) {
            it.is_needed = planned.is_needed;
            it.is_visible &= planned.is_needed || !self.is_closed();
        }
        if let Some(ty) = facts.types.get_mut(symbol) {
            ty.undescribed.clear();
            ty.pins.clear();
            ty.pins.extend(planned.is_pinned.then_some(PinReason::Plan));
        }
    }

    /// Has code here make the demands that live code of any package makes.
    fn allow_demands(&self, facts: &mut Facts<'_>, by_name: &HashMap<&[u8], SymId>, closure: &mut Closure) {
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
            closure.made.extend(demand_of(row[0].get(), name, symbol));
        }
    }
}

/// What a package may not make live, as the plan has it as dead.
#[derive(Default)]
pub struct Closure {
    planned: Vec<(SymId, Planned)>,
    made: HashSet<Demand>,
    /// Needs of Equal that the plan does not have, each with the type.
    needs: Vec<(SymId, SymId)>,
    /// What is dead by the plan, and would ask for more if it were not: the plan has not decided for what.
    undecided: Vec<SymId>,
}

impl Closure {
    /// Whether the outcome of a package says no more than the plan.
    pub fn check(&self, world: &World<'_>, outcome: &Outcome) -> Result<(), NotPlanned> {
        let needs = |symbol| Err(NotPlanned::Dead(format!("@{}", world.symbols.text(symbol))));
        let is_live = |symbol| outcome.live(symbol).is_some();
        // What no package defines is nothing that a plan removes.
        for &(symbol, planned) in self.planned.iter().filter(|(_, planned)| planned.is_defined) {
            let is_type = matches!(world.symbols.kind(symbol), SymbolKind::Type | SymbolKind::Declaration);
            let in_iface = is_live(symbol) && is_type && outcome.in_iface(symbol).is_some();
            if (is_live(symbol) && !planned.is_live) || (in_iface && !planned.is_in_iface) {
                return needs(symbol);
            }
        }
        if let Some(&symbol) = self.undecided.iter().find(|&&symbol| is_live(symbol)) {
            return needs(symbol);
        }
        if let Some(&(ty, _)) = self.needs.iter().find(|&&(_, need)| is_live(need)) {
            return needs(ty);
        }
        self.check_demands(world, outcome)
    }

    /// Whether code here makes only those demands of other packages' methods that the plan has.
    fn check_demands(&self, world: &World<'_>, outcome: &Outcome) -> Result<(), NotPlanned> {
        let known: HashSet<SymId> = self.planned.iter().map(|&(symbol, _)| symbol).collect();
        for (id, demand) in world.program.demands().filter(|(id, _)| outcome.demanded(*id).is_some()) {
            let (_, name, symbol) = parts(demand);
            let of_others = demand != Demand::Pinned && symbol.is_none_or(|it| known.contains(&it));
            if of_others && !self.covers(demand) {
                let by = outcome.demanded(id).map(|by| world.symbols.text(by)).unwrap_or_default();
                let what = name_of(&world.program, name, symbol, world);
                return Err(NotPlanned::Dead(format!("{what}, which @{by} asks for")));
            }
        }
        Ok(())
    }

    /// Whether the plan has a demand, or one of more: LLVM may have shown since by which name a look-up asks, or that
    /// nobody calls what it finds.
    fn covers(&self, demand: Demand) -> bool {
        let has = |more: Demand| self.made.contains(&more);
        let is_any = |it: &Demand| matches!(it, Demand::Exported | Demand::Tagged { ask: Ask::Exported, .. });
        let any_lookup = || self.made.iter().any(is_any);
        has(demand)
            || match demand {
                Demand::Named(_) | Demand::Tagged { ask: Ask::Named, .. } | Demand::Seen(None) => {
                    any_lookup()
                }
                Demand::Seen(Some(name)) => any_lookup() || has(Demand::Named(name)),
                Demand::Key { table, .. } => has(Demand::AnyKey(table)),
                _ => false,
            }
    }
}

/// What a demand is about, for people.
fn name_of(program: &Program, name: Option<NameId>, symbol: Option<SymId>, world: &World<'_>) -> String {
    let name = name.map(|name| String::from_utf8_lossy(program.name(name)).into_owned());
    name.or_else(|| symbol.map(|symbol| world.symbols.text(symbol)))
        .unwrap_or_else(|| "any method".to_owned())
}
