//! Go-like programs, in all dialects, print the same before the pass and after: what a model of Go's semantics prints.

mod choose;
mod expected;
mod lower;
mod model;

use std::ffi::CString;

use llgo_dce::facts::{world, Options, Runtime, Scope, World};
use llgo_dce::ir::{read, read_package, verify, verify_slots, write, OwnedModule, Slots};
use llgo_dce_apart::{encode, gather, hash, plan, File, FileKind, Plan, Wanted};
use llgo_dce_core::{flood, Outcome};

use super::machine::Machine;
use model::{Dialect, Form, Program, Way};

/// What has become of the method tables of a program.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Checked {
    /// How many slots there are.
    pub slots: usize,
    /// How many of those are live when the pass is done.
    pub live: usize,
    /// How many numbers the program prints.
    pub printed: usize,
}

/// Makes a program of bytes, and runs it before the pass and after.
pub fn check(bytes: &[u8]) -> Checked {
    let program = choose::program(bytes);
    let text = lower::module(&program);
    let expected = expected::printed(&program);
    if std::env::var_os("FUZZ_SHOW").is_some() {
        eprintln!("{program:#?}\n{text}\n; prints {expected:?}");
    }
    let why = |what: &str| format!("{what}, of the program {:?}\n{text}", program.form);
    let module = OwnedModule::parse(&text).unwrap_or_else(|error| panic!("{}", why(&error)));
    prepare(&module, &program);
    assert_prints(&module, &program, &expected, false, &|| why("before the pass"));
    let checked = prune(&module, program.form, &|| why("in the pass"));
    internalize(&module, &program, ",globaldce");
    assert_prints(&module, &program, &expected, true, &|| why("after the pass"));
    Checked { printed: expected.len(), ..checked }
}

/// What LLVM does before the pass.
fn prepare(module: &OwnedModule, program: &Program) {
    if let Err(error) = module.verify() {
        panic!("the program is not valid: {error}\n{}", module.text());
    }
    let form = program.form;
    if form.optimized {
        // LLGo optimizes package by package, and no package that has records.
        let one = form.dialects[0] == form.dialects[1] && form.dialects[0] != Dialect::Relocs;
        let inline = if one { "cgscc(inline)," } else { "" };
        run(module, &format!("{inline}function(sroa,instcombine<no-verify-fixpoint>,simplifycfg,early-cse)"));
    }
    if form.way == Way::Link {
        internalize(module, program, "");
    }
}

/// What the linker does before the pass, and LLVM after it.
fn internalize(module: &OwnedModule, program: &Program, more: &str) {
    let exported = expected::exported(program).map(|(_, name)| format!(";preserve-gv={name}"));
    let exported: String = exported.collect();
    run(module, &format!("internalize<preserve-gv=main{exported}>{more}"));
}

fn run(module: &OwnedModule, passes: &str) {
    let passes = CString::new(passes).expect("names have no zeroes");
    if let Err(error) = module.run_passes(&passes) {
        panic!("{error}");
    }
}

/// What the pass does.
fn prune(module: &OwnedModule, form: Form, why: &dyn Fn() -> String) -> Checked {
    if form.way == Way::Apart {
        return prune_apart(module, why);
    }
    let options = Options::parse("").expect("no options");
    let scope = if form.way == Way::Link { Scope::Link } else { Scope::Module };
    let (facts, handles) =
        read(module.module(), &Runtime::new(&[])).unwrap_or_else(|| panic!("nothing is read {}", why()));
    let Ok(world) = world(facts, &options, scope) else { panic!("it is refused {}", why()) };
    let outcome = flood(&world.program);
    let before = Slots::of(&handles, &world, &outcome);
    let checked = checked(&world, &outcome);
    write(handles, &world, &outcome, options.trap);
    assert_valid(module, why);
    let mut violations = verify(module.module(), &options, scope);
    violations.extend(verify_slots(module.module(), &before, &options, scope));
    assert!(violations.is_empty(), "{} {}", violations[0], why());
    checked
}

/// What the pass does with a plan, which is made of the facts of the module.
fn prune_apart(module: &OwnedModule, why: &dyn Fn() -> String) -> Checked {
    let facts = facts_of(module);
    let file = File::parse(&facts, FileKind::Facts).expect("facts that have just been written");
    let planned = gather(&[file], "", &nothing_else()).and_then(|facts| plan(facts, |_, _| {}));
    let planned = planned.unwrap_or_else(|error| panic!("{error} {}", why())).to_bytes(FileKind::Plan);
    let plan = Plan::parse(&planned).expect("a plan that has just been written");
    let (facts, handles) = read_package(module.module(), &Runtime::new(&[]));
    let Some(origin) = plan.module(hash(&facts)) else { panic!("the plan has no such facts {}", why()) };
    let (world, closure) = plan.world(facts, &[origin]);
    let outcome = flood(&world.program);
    if let Err(error) = closure.check(&world, &outcome) {
        panic!("{error} {}", why());
    }
    let checked = checked(&world, &outcome);
    write(handles, &world, &outcome, false);
    assert_valid(module, why);
    checked
}

/// What is known of a module, as bytes.
fn facts_of(module: &OwnedModule) -> Vec<u8> {
    let (facts, handles) = read_package(module.module(), &Runtime::new(&[]));
    encode(&facts, &handles).relations.to_bytes(FileKind::Facts)
}

/// No more than the program itself has to be kept.
pub fn nothing_else() -> Wanted {
    Wanted { natives: Default::default(), exports: Vec::new(), is_all: false }
}

/// The facts of a program that is made of bytes.
pub fn facts(bytes: &[u8]) -> Vec<u8> {
    let text = lower::module(&choose::program(bytes));
    facts_of(&OwnedModule::parse(&text).expect("a program"))
}

fn checked(world: &World<'_>, outcome: &Outcome) -> Checked {
    let slots = outcome.totals(&world.program).slots;
    Checked { slots: slots.iter().sum(), live: slots[0], printed: 0 }
}

fn assert_valid(module: &OwnedModule, why: &dyn Fn() -> String) {
    if let Err(error) = module.verify() {
        panic!("the result is not valid: {error} {}\n{}", why(), module.text());
    }
}

fn assert_prints(
    module: &OwnedModule,
    program: &Program,
    expected: &[i64],
    strict: bool,
    why: &dyn Fn() -> String,
) {
    let text = module.text();
    let printed = printed(&text, program, strict);
    assert!(printed.as_deref() == Ok(expected), "{printed:?} instead of {expected:?} {}\n{text}", why());
}

fn printed(text: &str, program: &Program, strict: bool) -> Result<Vec<i64>, String> {
    let mut machine = Machine::new(text, strict)?;
    let exported = expected::exported(program).map(|(_, name)| name);
    for function in std::iter::once("main".to_owned()).chain(exported) {
        if !machine.run(&function)? {
            return Err(format!("{function} is gone"));
        }
    }
    Ok(machine.printed().to_vec())
}
