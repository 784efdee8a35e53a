//! The pass on generated modules: what it says of every slot is what the rules say of the facts that the generator has
//! written down. The rules are those of the core's oracle; the facts have never been IR.

#[path = "../src/core/tests/common/mod.rs"]
#[expect(dead_code, reason = "the property tests use more of it")]
mod common;

use std::collections::{BTreeMap, HashMap};
use std::fs::{self, File};
use std::io::BufWriter;
use std::process::Command;

use anyhow::{Context, Result};
use llgo_dce_generator::{Dialect, Plan};
use llgo_dce_harness::apart::{slots, Apart};
use llgo_dce_harness::process::run;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin};

use common::{is_exported, oracle, Ask, Facts, Slot};

/// The kinds of weak references that the oracle has no idea of count as ordinary ones.
const STRONG: &str = "strong=equal;strong=ptr-to-this;strong=type-list";

/// What becomes of slots: by type and place.
type States = BTreeMap<(String, usize), String>;

#[test]
fn the_pass_agrees_with_the_oracle_in_plain() {
    agree(Dialect::Plain).expect("the pass agrees");
}

#[test]
fn the_pass_agrees_with_the_oracle_in_relocs() {
    agree(Dialect::Relocs).expect("the pass agrees");
}

#[test]
fn the_pass_agrees_with_the_oracle_in_type_metadata() {
    agree(Dialect::TypeMetadata).expect("the pass agrees");
}

/// With functions for method values, and without; and where it is known who gets at method tables.
fn agree(dialect: Dialect) -> Result<()> {
    let plan = Plan { dialect, symbols: 10_000, seed: 2, method_values: false, accessors: false };
    agree_on(plan)?;
    agree_on(Plan { method_values: true, ..plan })?;
    agree_on(Plan { accessors: true, ..plan })?;
    agree_on(Plan { accessors: true, method_values: true, ..plan })
}

#[test]
fn the_plan_agrees_with_the_oracle_in_plain() {
    plan_agrees(Dialect::Plain).expect("the plan agrees");
}

#[test]
fn the_plan_agrees_with_the_oracle_in_relocs() {
    plan_agrees(Dialect::Relocs).expect("the plan agrees");
}

#[test]
fn the_plan_agrees_with_the_oracle_in_type_metadata() {
    plan_agrees(Dialect::TypeMetadata).expect("the plan agrees");
}

/// The module is cut into packages, of which each is looked at by itself.
fn plan_agrees(dialect: Dialect) -> Result<()> {
    let plan = Plan { dialect, symbols: 10_000, seed: 3, method_values: false, accessors: false };
    let dir = fresh_dir(&format!("generated/apart-{}", dialect.name()))?;
    let (_, facts) = plan.write_with_facts(std::io::sink())?;
    let file = |number: usize| dir.join(format!("p{number}.ll"));
    let count = plan.write_cut(8, |number| Ok(BufWriter::new(File::create(file(number))?)))?;
    assert_eq!(count, 8, "packages");
    let apart = Apart::new(&Tools::find()?, &dir, (0..count).map(file).collect());
    apart.plan(&["--options".to_owned(), STRONG.to_owned()])?;
    let report = dir.join("report.json");
    let mut program = Command::new(plugin::program()?);
    run(program.args(["report", "--json", "-o"]).arg(&report).arg(apart.path("program.plan")))?;
    let slots = slots(&report)?
        .into_iter()
        .map(|((ty, place, _), state)| ((ty, usize::try_from(place).unwrap_or(usize::MAX)), state));
    assert_eq!(slots.collect::<States>(), by_the_rules(&facts, false).states);
    apart.pruned(apart.modules())?;
    fs::remove_dir_all(dir)?;
    Ok(())
}

fn agree_on(plan: Plan) -> Result<()> {
    let dir =
        fresh_dir(&format!("generated/{}-{}-{}", plan.dialect.name(), plan.method_values, plan.accessors))?;
    let module = dir.join("generated.ll");
    let (_, facts) = plan.write_with_facts(BufWriter::new(File::create(&module)?))?;
    let expected = by_the_rules(&facts, plan.accessors);

    let mut opt = Tools::find()?.command("opt")?;
    opt.arg("-load-pass-plugin").arg(plugin::path()?).arg("-disable-output").arg(&module);
    opt.arg(format!("-passes=print<llgo-dce;{STRONG}>,llgo-dce<{STRONG}>,verify"));
    let said = String::from_utf8(run(&mut opt)?.stderr)?;
    let states = states(&said)?;
    for state in ["live", if plan.accessors { "unlisted" } else { "dead" }] {
        let count = states.values().filter(|found| *found == state).count();
        assert!(count > states.len() / 10, "{count} of {} slots are {state}: nothing to see", states.len());
    }
    assert_eq!(states, expected.states);
    let line = said.lines().find_map(|line| line.strip_prefix("weak method value: "));
    let all = facts.method_values.len();
    let counts = format!("{all} references, {} emptied", all - expected.method_values);
    assert_eq!(line, plan.method_values.then_some(&counts[..]));
    fs::remove_dir_all(dir)?;
    Ok(())
}

/// Reads what `print<llgo-dce>` says.
fn states(said: &str) -> Result<States> {
    let mut states = States::new();
    let mut ty = "";
    for line in said.lines() {
        if let Some(rest) = line.strip_prefix("type @\"") {
            ty = rest.split_once("\":").context("a type has a name")?.0;
        } else if let Some(slot) = line.strip_prefix("  slot ") {
            let (place, rest) = slot.split_once(' ').context("a slot has a place")?;
            let state =
                rest.split_once(": ").and_then(|rest| rest.1.split_once(',')).context("and a state")?.0;
            states.insert((ty.to_owned(), place.parse()?), state.to_owned());
        }
    }
    Ok(states)
}

/// What the oracle says.
struct Expected {
    states: States,
    /// How many functions for method values stay.
    method_values: usize,
}

fn by_the_rules(facts: &llgo_dce_generator::Facts, slots_leave: bool) -> Expected {
    let mut names = Names::default();
    let slots: Vec<Slot> = facts
        .slots
        .iter()
        .map(|slot| {
            let [mtyp, ifn, tfn] = slot.targets.map(Some);
            let name = names.id(&slot.name);
            Slot { method: true, leaves: slots_leave, holder: slot.holder, name, mtyp, ifn, tfn }
        })
        .collect();
    // A slot without a func type is one that no call through an interface keeps.
    let method_value = |(holder, name, function): &(usize, String, usize)| {
        let name = names.id(name);
        Slot {
            method: true,
            leaves: false,
            holder: *holder,
            name,
            mtyp: None,
            ifn: Some(*function),
            tfn: None,
        }
    };
    let method_values: Vec<Slot> = facts.method_values.iter().map(method_value).collect();
    let mut ask = |ask: &llgo_dce_generator::Ask| match ask {
        llgo_dce_generator::Ask::Method(name, mtyp) => Ask::Method { name: names.id(name), mtyp: *mtyp },
        llgo_dce_generator::Ask::Lists(name, mtyp) => Ask::Lists { name: names.id(name), mtyp: *mtyp },
        llgo_dce_generator::Ask::Named(name) => Ask::Named(names.id(name)),
        llgo_dce_generator::Ask::Exported => Ask::Exported,
    };
    let asks: Vec<(usize, Ask)> = facts.asks.iter().map(|(by, what)| (*by, ask(what))).collect();
    // Who looks methods up reads whole tables.
    let looks_up = |(by, ask): &(usize, Ask)| {
        matches!(ask, Ask::Named(_) | Ask::Exported).then_some((*by, Ask::WholeTables))
    };
    let tables: Vec<_> = asks.iter().filter_map(looks_up).collect();
    let asks = [asks, tables].concat();
    let live = oracle(&Facts {
        symbols: facts.names.len(),
        roots: facts.roots.clone(),
        edges: facts.edges.clone(),
        use_iface: facts.use_iface.clone(),
        children: facts.children.clone(),
        asks,
        slots: [&slots[..], &method_values].concat(),
        assumed: Vec::new(),
    });
    let state = |slot: &Slot| match (live.slots.contains(slot), live.matchable.contains(slot)) {
        (true, _) => "live",
        (_, true) => "matchable",
        _ if live.unlisted.contains(slot) => "unlisted",
        _ => "dead",
    };
    let place = |(plain, slot): (&llgo_dce_generator::Slot, &Slot)| {
        ((facts.names[plain.holder].clone(), plain.place), state(slot).to_owned())
    };
    Expected {
        states: facts.slots.iter().zip(&slots).map(place).collect(),
        method_values: method_values.iter().filter(|value| live.slots.contains(value)).count(),
    }
}

/// The oracle's names are numbers, and even ones are exported.
#[derive(Default)]
struct Names(HashMap<String, u32>);

impl Names {
    fn id(&mut self, name: &str) -> u32 {
        let next = u32::try_from(self.0.len()).expect("few names") * 2;
        let exported = name.starts_with(|first: char| first.is_ascii_uppercase());
        let id = *self.0.entry(name.to_owned()).or_insert(next + u32::from(!exported));
        debug_assert_eq!(is_exported(id), exported);
        id
    }
}
