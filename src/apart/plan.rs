//! The plan of a program: its facts, and what they come to.

use std::fmt;

use hashbrown::HashSet;
use llgo_dce_core::{flood, Outcome, SymId};
use llgo_dce_facts::{world, Glob, NoRoot, Options, OptionsError, Scope, World};

use crate::decode::{facts_of, Known};
use crate::file::Malformed;
use crate::numbers::parts;
use crate::relations::{to_u32, Relations};
use crate::schema::{Property, Setting, Space, Table};

/// What others than the packages need of a program.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// The names that native objects and archives refer to.
    pub natives: HashSet<Vec<u8>>,
    /// The symbols that are exported.
    pub exports: Vec<Glob>,
    /// Whether that is all: else any C code may refer to what has a C name.
    pub is_all: bool,
}

/// Why there is no plan.
#[derive(Debug)]
pub enum PlanError {
    /// The facts cannot be.
    Malformed(Malformed),
    /// Nothing is a root.
    NoRoot,
    /// The options cannot be understood.
    Options(OptionsError),
    /// An option that is of one module, and not of a program.
    OfModule(&'static str),
}

impl fmt::Display for PlanError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed(why) => write!(f, "the file {why}"),
            Self::NoRoot => write!(f, "no root is defined, nothing is removed (option root=GLOB names one)"),
            Self::Options(why) => write!(f, "{why}"),
            Self::OfModule(option) => write!(f, "option '{option}' is of a module, and not of a program"),
        }
    }
}

impl std::error::Error for PlanError {}

impl From<Malformed> for PlanError {
    fn from(why: Malformed) -> Self {
        Self::Malformed(why)
    }
}

/// Decides what of a program is live, by the facts of all of it.
pub fn plan(facts: &Relations, options: &str, wanted: &Wanted) -> Result<Relations, PlanError> {
    let parsed = Options::parse(options).map_err(PlanError::Options)?;
    if parsed.limit.is_some() {
        return Err(PlanError::OfModule("limit"));
    }
    let mut growing = facts.grow();
    let names: Vec<Option<&[u8]>> = facts
        .rows(Table::Symbols)
        .map(|row| row[1].checked_sub(1).filter(|_| row[0] == Space::Global as u32).map(|it| facts.name(it)))
        .collect();
    let is_needed =
        |name: &[u8]| wanted.natives.contains(name) || wanted.exports.iter().any(|glob| glob.matches(name));
    for (symbol, _) in (0..).zip(names).filter(|(_, name)| name.is_some_and(is_needed)) {
        growing.add(Table::Properties, &[symbol, Property::Needed as u32]);
    }
    let options = growing.name(options.as_bytes());
    growing.add(Table::Settings, &[Setting::Options as u32, options]);
    let scope = if wanted.is_all { Scope::Link } else { Scope::Module };
    let scope = growing.name(scope.name().as_bytes());
    growing.add(Table::Settings, &[Setting::Scope as u32, scope]);
    let input = growing.sorted();
    let (world, _) = world_of(&input)?;
    let outcome = flood(&world.program);
    Ok(with_outcome(&input, &world, &outcome))
}

/// The program that a plan is of, and what explanations need besides. A flood of it has the outcome that the plan says.
pub fn world_of(plan: &Relations) -> Result<(World<'_>, Known), PlanError> {
    let (mut facts, known) = facts_of(plan)?;
    let (options, scope) = settings(plan.rows(Table::Settings).map(|row| (row[0], plan.name(row[1]))))?;
    if scope == Scope::Link {
        for symbol in facts.symbols.ids() {
            if let Some(it) = facts.symbols.get_mut(symbol) {
                it.is_visible = it.is_needed;
            }
        }
    }
    let world = world(facts, &options, scope).map_err(|NoRoot| PlanError::NoRoot)?;
    Ok((world, known))
}

pub(crate) fn settings<'n>(
    rows: impl Iterator<Item = (u32, &'n [u8])>,
) -> Result<(Options, Scope), PlanError> {
    let (mut options, mut scope) = (Options::default(), Scope::Module);
    for (setting, value) in rows {
        match Setting::of(setting) {
            Some(Setting::Options) => {
                options = Options::parse(&String::from_utf8_lossy(value)).map_err(PlanError::Options)?;
            }
            Some(Setting::Scope) if value == Scope::Link.name().as_bytes() => scope = Scope::Link,
            _ => {}
        }
    }
    Ok((options, scope))
}

/// Facts with what a flood of them has found.
fn with_outcome(facts: &Relations, world: &World<'_>, outcome: &Outcome) -> Relations {
    let program = &world.program;
    let mut names: Vec<&[u8]> = Vec::new();
    for (_, demand) in program.demands() {
        names.extend(parts(demand).1.map(|name| program.name(name)));
    }
    let mut growing = facts.grow();
    for symbol in (0..facts.len(Table::Symbols)).map(SymId::new) {
        for (holds, property) in [
            (outcome.live(symbol).is_some(), Property::Live),
            (outcome.in_iface(symbol).is_some(), Property::InIface),
            (world.pinned(symbol).is_some(), Property::Pinned),
        ] {
            if holds {
                growing.add(Table::Properties, &[to_u32(symbol.index()), property as u32]);
            }
        }
    }
    for (_, demand) in program.demands().filter(|(id, _)| outcome.demanded(*id).is_some()) {
        let (kind, name, symbol) = parts(demand);
        let name = name.map_or(0, |name| growing.name(program.name(name)) + 1);
        let symbol = symbol.map_or(0, |symbol| to_u32(symbol.index()) + 1);
        let demand = growing.add(Table::Demands, &[kind, name, symbol]);
        growing.add(Table::Made, &[demand]);
    }
    growing.sorted()
}
