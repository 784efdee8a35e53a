//! The whole pass on malformed modules: read, flood, rewrite.

use std::collections::BTreeSet;

use llgo_dce::facts::{world, Options, Runtime, Scope};
use llgo_dce::ir::{carry, read, verify, write, OwnedModule};
use llgo_dce_core::flood;

use super::malformed_ir;

/// The first byte says which.
const OPTIONS: [&str; 15] = [
    "",
    "open-world",
    "root=p.*",
    "keep=*M",
    "strong=ptr-to-this",
    "strong=method-value",
    "strong=equal;strong=registry",
    "strong=type-list",
    "runtime=example.com/fork",
    "root=main;root=*",
    "keep=p.T;open-world",
    "no-init",
    "only-init",
    "trap",
    "limit=2",
];

/// Returns whether the bytes made a module that LLVM accepts.
pub fn check(bytes: &[u8]) -> bool {
    let (&[first, second], rest) = bytes.split_first_chunk().unwrap_or((&[0; 2], &[]));
    let options = OPTIONS[usize::from(first) % OPTIONS.len()];
    let scope = if second & 1 == 0 { Scope::Module } else { Scope::Link };
    let text = malformed_ir::module(rest);
    check_module(&text, options, scope, second & 0b1110 == 0b1110)
}

/// Whatever is in a module, the pass ends, leaves a valid module, touches no code but that of init functions,
/// does the same each time, and does nothing more the second time. Returns whether LLVM accepts the module.
pub fn check_module(text: &str, options: &str, scope: Scope, prelink: bool) -> bool {
    if std::env::var_os("FUZZ_SHOW").is_some() {
        eprintln!("{text}");
    }
    let context = || format!("with options {options:?}, scope {scope:?}, prelink {prelink}, of\n{text}");
    let options = Options::parse(options).expect("good options");
    let Some(module) = parsed(text, prelink) else { return false };
    let before = module.text();
    let once = run(&module, &options, scope);
    assert_valid(&module, &context);
    if once == Run::Refused {
        assert_same(&before, &module.text(), "changed a module in which there is nothing to do", &context);
        return true;
    }
    let after = module.text();
    let with_checks = with_checks(&before);
    let code = |text: &str| functions(text, &with_checks);
    assert_same(&code(&before), &code(&after), "code has changed", &context);
    let violations = verify(module.module(), &options, scope);
    assert!(violations.iter().all(|violation| !violation.to_string().is_empty()));

    // With a limit a second run continues where the first has stopped.
    if options.limit.is_none() {
        run(&module, &options, scope);
        assert_same(&after, &module.text(), "a second run changes something", &context);
    }
    let again = parsed(text, prelink).expect("it was parsed before");
    run(&again, &options, scope);
    assert_same(&after, &again.text(), "two runs on the same module differ", &context);
    true
}

/// A module that LLVM accepts, after the compile of a package if so wanted.
fn parsed(text: &str, prelink: bool) -> Option<OwnedModule> {
    let module = OwnedModule::parse(text).ok()?;
    module.verify().ok()?;
    if prelink {
        carry(module.module());
        assert_valid(&module, &|| format!("after prelink, of\n{text}"));
    }
    Some(module)
}

fn assert_valid(module: &OwnedModule, context: &dyn Fn() -> String) {
    if let Err(why) = module.verify() {
        panic!("the result is not valid: {why}\n{}", context());
    }
}

/// How a run has ended.
#[derive(PartialEq)]
enum Run {
    /// The module was left unchanged.
    Refused,
    /// The module was rewritten.
    Done,
}

/// What the pass does.
fn run(module: &OwnedModule, options: &Options, scope: Scope) -> Run {
    let Some((facts, handles)) = read(module.module(), &Runtime::new(&options.runtimes)) else {
        return Run::Refused;
    };
    let Ok(world) = world(facts, options, scope) else { return Run::Refused };
    let outcome = flood(&world.program);
    write(handles, &world, &outcome, options.trap);
    Run::Done
}

/// The code of a module but for init functions, what functions the pass may have added, markers of carried tables,
/// and numbers that it may have changed.
fn functions(text: &str, without: &BTreeSet<&str>) -> String {
    let mut code = String::new();
    let mut inside = false;
    for line in text.lines() {
        let other = ["@llgo-dce.", "@\"llgo-dce.", ".init(", ".init.1("];
        let is_other = || other.iter().any(|name| line.contains(name)) || without.contains(head(line));
        inside |= line.starts_with("define ") && !is_other();
        if inside && !line.contains("(ptr @llgo-dce.records") {
            code.push_str(line.split(" #").next().unwrap_or_default());
            code.push('\n');
        }
        inside &= line != "}";
    }
    code
}

/// The prefixes of the intrinsics that ask for ids, whose calls may be replaced.
fn with_checks(text: &str) -> BTreeSet<&str> {
    let mut last = "";
    let mut found = BTreeSet::new();
    for line in text.lines() {
        if line.starts_with("define ") {
            last = head(line);
        } else if line.contains(" call ") && line.contains("@llvm.type.") {
            found.insert(last);
        }
    }
    found
}

/// A definition up to its parameters.
fn head(line: &str) -> &str {
    line.split('(').next().unwrap_or(line)
}

fn assert_same(one: &str, other: &str, complaint: &str, context: &dyn Fn() -> String) {
    if one != other {
        let at = one.lines().zip(other.lines()).find(|(one, other)| one != other);
        panic!("{complaint}: {at:#?}\n{}", context());
    }
}
