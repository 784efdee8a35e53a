//! The plan of a program: its facts, and what they come to.

use std::fmt;

use hashbrown::HashSet;
use llgo_dce_core::{flood, Outcome, SymId, WeakId};
use llgo_dce_facts::{world, Glob, NoRoot, Options, OptionsError, Scope, World};

use crate::decode::facts_of;
use crate::file::{File, FileKind, Malformed};
use crate::merge::merge;
use crate::numbers::parts;
use crate::relations::{to_u32, Growing, Relations};
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

/// The facts of a program's packages, with the options and what others need of it: all that [`plan`] takes.
pub fn gather(files: &[File<'_>], options: &str, wanted: &Wanted) -> Result<Relations, PlanError> {
    let parsed = Options::parse(options).map_err(PlanError::Options)?;
    if parsed.limit.is_some() {
        return Err(PlanError::OfModule("limit"));
    }
    let beside = beside(files, options, wanted).to_bytes(FileKind::Facts);
    let beside = File::parse(&beside, FileKind::Facts)?;
    Ok(merge(files.iter().chain([&beside])))
}

/// What is beside the facts of packages, as facts.
fn beside(files: &[File<'_>], options: &str, wanted: &Wanted) -> Relations {
    let in_objects: HashSet<&[u8]> = files.iter().flat_map(globals).flat_map(names_in_objects).collect();
    let is_named = |name: &[u8]| wanted.natives.contains(name) || in_objects.contains(name);
    let is_needed = |name: &[u8]| {
        let is_in_native = is_named(name) || names_in_objects(name).any(is_named);
        is_in_native || wanted.exports.iter().any(|glob| glob.matches(name))
    };
    let mut beside = Growing::default();
    for file in files {
        for name in globals(file).filter(|name| is_needed(name)) {
            add_property(&mut beside, name, Property::Needed);
        }
    }
    if wanted.is_all {
        shared(files).into_iter().for_each(|name| add_property(&mut beside, name, Property::Shared));
    }
    let scope = if wanted.is_all { Scope::Link } else { Scope::Module };
    for (setting, value) in [(Setting::Options, options), (Setting::Scope, scope.name())] {
        let value = beside.name(value.as_bytes());
        beside.add(Table::Settings, &[setting as u32, value]);
    }
    beside.sorted()
}

/// Adds what is true of a symbol that other modules see.
fn add_property<'a>(facts: &mut Growing<'a>, name: &'a [u8], property: Property) {
    let name = facts.name(name);
    let symbol = facts.add(Table::Symbols, &[Space::Global as u32, name + 1, 0, 0]);
    facts.add(Table::Properties, &[symbol, property as u32]);
}

/// The names that more than one module mentions, or the assembly of any. A file of several modules does not say which of
/// them mentions what.
fn shared<'a>(files: &[File<'a>]) -> HashSet<&'a [u8]> {
    let (mut seen, mut shared) = (HashSet::new(), HashSet::new());
    for file in files {
        let is_one = file.rows(Table::Modules).nth(1).is_none();
        shared.extend(globals(file).filter(|name| !seen.insert(*name) || !is_one));
        shared.extend(file.clone().rows(Table::Assembly).map(|row| file.clone().name(row[0].get())));
    }
    shared
}

/// The names of the symbols that other modules see.
fn globals<'a>(file: &File<'a>) -> impl Iterator<Item = &'a [u8]> {
    let file = file.clone();
    file.rows(Table::Symbols).filter_map(move |row| file.global(row))
}

/// What a symbol may be called in objects, where that is not its name in LLVM IR: clang writes the name of an `asm` label
/// behind `\01`, on macOS with the `_` that other names get there. A module with the same symbol under its own name does not
/// show that they are one.
fn names_in_objects(name: &[u8]) -> impl Iterator<Item = &[u8]> {
    let name = name.strip_prefix(b"\x01");
    name.into_iter().chain(name.and_then(|name| name.strip_prefix(b"_")))
}

/// Decides what of a program is live. `look` is shown the world that was flooded, and its outcome.
pub fn plan(mut facts: Relations, look: impl FnOnce(&World<'_>, &Outcome)) -> Result<Relations, PlanError> {
    let (world, symbols) = (world_of(&facts)?, facts.len(Table::Symbols));
    let outcome = flood(&world.program);
    look(&world, &outcome);
    let properties = properties(&world, &outcome, symbols);
    let made = made(&facts, &world, &outcome);
    let kept = kept(&world, &outcome, facts.len(Table::Weak));
    drop(world);
    facts.extend(Table::Properties, properties);
    facts.extend(Table::Kept, kept);
    facts.extend(Table::Made, made);
    Ok(facts)
}

/// The program that a plan is of. A flood of it has the outcome that the plan says.
pub fn world_of(plan: &Relations) -> Result<World<'_>, PlanError> {
    let mut facts = facts_of(plan)?;
    let (options, scope) = settings(plan.rows(Table::Settings).map(|row| (row[0], plan.name(row[1]))))?;
    if scope == Scope::Link {
        for symbol in facts.symbols.ids() {
            if let Some(it) = facts.symbols.get_mut(symbol) {
                it.is_visible = it.is_needed;
            }
        }
    }
    world(facts, &options, scope).map_err(|NoRoot| PlanError::NoRoot)
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

/// What a flood has found of the first symbols, as rows.
fn properties(world: &World<'_>, outcome: &Outcome, symbols: usize) -> Vec<u32> {
    let mut rows = Vec::new();
    for symbol in (0..symbols).map(SymId::new) {
        for (holds, property) in [
            (outcome.live(symbol).is_some(), Property::Live),
            (outcome.in_iface(symbol).is_some(), Property::InIface),
            (world.pinned(symbol).is_some(), Property::Pinned),
        ] {
            if holds {
                rows.extend([to_u32(symbol.index()), property as u32]);
            }
        }
    }
    rows
}

/// The weak references among the first ones that are kept, as rows. What counts as an ordinary reference is not among
/// them.
fn kept(world: &World<'_>, outcome: &Outcome, count: usize) -> Vec<u32> {
    let World { program, weak_ids, .. } = world;
    let is_kept = |&weak: &usize| {
        let id = if weak_ids.is_empty() { Some(WeakId::new(weak)) } else { weak_ids[weak] };
        id.is_some_and(|id| match program.weak_ref(id).kind.is_of_method() {
            true => outcome.kept(id).is_some(),
            false => !outcome.is_emptied(program, id),
        })
    };
    (0..count).filter(is_kept).map(to_u32).collect()
}

/// The demands that are made, as rows. No package has an answer to one of a name that none has.
fn made(facts: &Relations, world: &World<'_>, outcome: &Outcome) -> Vec<u32> {
    let program = &world.program;
    let mut rows = Vec::new();
    for (_, demand) in program.demands().filter(|(id, _)| outcome.demanded(*id).is_some()) {
        let (kind, name, symbol) = parts(demand);
        let name = match name {
            None => 0,
            Some(name) => match facts.names.find(program.name(name)) {
                Some(name) => name + 1,
                None => continue,
            },
        };
        rows.extend([kind, name, symbol.map_or(0, |symbol| to_u32(symbol.index()) + 1)]);
    }
    rows
}
