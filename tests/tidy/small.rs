//! The checks of imports, tried on crates of a few lines.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::arrows::{arrows, circles, describe, Arrows};
use super::modules::{Modules, Target};
use super::rooms;
use crate::sources::Sources;

/// A workspace of a few files: their paths and text. A file `lib.rs` is a library by the name of its folder, `main.rs`
/// and what is in `tests` are other targets.
fn read(files: &[(&str, &str)]) -> (Sources, Arrows) {
    let code: Sources = files.iter().map(|(file, text)| (PathBuf::from(file), (*text).to_owned())).collect();
    let targets: Vec<Target> = code.keys().filter_map(|file| target(file)).collect();
    let arrows = arrows(&Modules::read(&code, &targets));
    (code, arrows)
}

fn target(file: &Path) -> Option<Target> {
    let folder = file.parent()?.file_name()?.to_str()?.to_owned();
    let is_library = file.ends_with("lib.rs");
    let is_root = is_library || file.ends_with("main.rs") || folder == "tests";
    is_root.then(|| Target { library: is_library.then_some(folder), root: file.to_owned() })
}

/// The arrows of a workspace, as `from -> to`.
fn arrows_of(files: &[(&str, &str)]) -> Vec<String> {
    let (_, arrows) = read(files);
    arrows.keys().map(|(from, to)| format!("{} -> {}", from.display(), to.display())).collect()
}

/// The files of each circle.
fn circles_of(files: &[(&str, &str)]) -> Vec<Vec<String>> {
    let (_, arrows) = read(files);
    let names = |circle: &BTreeSet<&Path>| circle.iter().map(|file| file.display().to_string()).collect();
    circles(&arrows).iter().map(names).collect()
}

/// Whether a crate of two modules has them in a circle.
fn is_circle(a: &str, b: &str) -> bool {
    let circles = circles_of(&[("src/lib.rs", "mod a; mod b;"), ("src/a.rs", a), ("src/b.rs", b)]);
    assert!(circles.is_empty() || circles == [["src/a.rs", "src/b.rs"]], "{circles:?}");
    !circles.is_empty()
}

#[test]
fn two_files_in_a_circle() {
    let b = "use super::a::f; pub fn g() { f() }";
    for a in [
        "use super::b::g;",
        "use super::b;",
        "use super::b as other;",
        "use super::{b::{self}};",
        "use crate::b::g;",
        "use crate::{b::{g}};",
        "pub(crate) use self::super::b::*;",
        "fn f() { use super::b::g; }",
        "fn f() { super::b::g() }",
        "fn f() -> super::b::T<u8> { todo!() }",
        "fn f(x: Option<crate::b::T>) {}",
        "fn f(x: u8) { match x { super::b::C => {} _ => {} } }",
        "impl super::b::T for u8 {}",
        "impl S { fn f() { crate::b::g(); } }",
        "fn f() { assert!(x, \"{}\", [super::b::g()]); }",
        "macro_rules! m { () => { $crate::b::g() } }",
        "mod inner { use super::super::b; }",
        "#[cfg(not(test))] use super::b;",
        "#[cfg(any(test, unix))] use super::b;",
    ] {
        assert!(is_circle(a, b), "{a}");
    }
}

#[test]
fn no_circle() {
    let b = "use super::a::f; pub fn g() { f() }";
    for a in [
        "",
        "use std::b;",
        "use b::g;",
        "use self::b::g;",
        "fn f() { b::g() }",
        "pub(super) fn f() { self.b.g(); b(); }",
        "pub(in super::b) fn f() {}",
        "mod b { pub fn g() {} } use b::g;",
        "// use super::b;\n/// [`super::b`]\nfn f() { \"super::b::g()\"; }",
        "#[cfg(test)] use super::b;",
        "#[cfg(test)] mod tests { use super::super::b; }",
        "#[cfg(all(test, unix))] fn f() { super::b::g() }",
        "impl S { #[cfg(test)] fn f() { super::b::g() } }",
        "#![cfg(test)] use super::b;",
    ] {
        assert!(!is_circle(a, b), "{a}");
    }
}

#[test]
fn a_module_may_have_its_name_from_an_import() {
    let root = "mod a; mod b { pub(crate) mod c; }";
    for a in [
        "use crate::b; fn f() { b::c::g() }",
        "use crate::b as d; use d::c; fn f() { c::g() }",
        "use super::*; fn f() { b::c::g() }",
    ] {
        let arrows = arrows_of(&[("src/lib.rs", root), ("src/a.rs", a), ("src/b/c.rs", "")]);
        assert!(arrows.contains(&"src/a.rs -> src/b/c.rs".to_owned()), "{a}: {arrows:?}");
    }
}

#[test]
fn a_re_export_is_an_arrow_of_who_has_it() {
    let files = [
        ("src/lib.rs", "mod m;"),
        ("src/m/mod.rs", "mod a; mod b; pub use b::g;"),
        ("src/m/a.rs", "use super::g; pub fn f() { g() }"),
        ("src/m/b.rs", "pub fn g() { super::a::f() }"),
    ];
    assert_eq!(
        arrows_of(&files),
        ["src/m/a.rs -> src/m/mod.rs", "src/m/b.rs -> src/m/a.rs", "src/m/mod.rs -> src/m/b.rs"],
    );
    assert_eq!(circles_of(&files), [["src/m/a.rs", "src/m/b.rs", "src/m/mod.rs"]]);
}

/// `m::g` is the function to those who do not see the module.
#[test]
fn a_private_module_is_not_named_from_outside() {
    let m = "mod g; pub(crate) mod h; pub use g::g; mod inner { use super::g::f; }";
    for (a, expected) in [
        ("use crate::m::g;", "src/a.rs -> src/m/mod.rs"),
        ("use crate::m::h;", "src/a.rs -> src/m/h.rs"),
        ("use super::m::*; fn f() { g::f() }", "src/a.rs -> src/m/mod.rs"),
    ] {
        let files =
            [("src/lib.rs", "mod a; mod m;"), ("src/a.rs", a), ("src/m/mod.rs", m), ("src/m/g.rs", "")];
        let arrows = arrows_of(&[&files[..], &[("src/m/h.rs", "")]].concat());
        assert_eq!(arrows, [expected, "src/m/mod.rs -> src/m/g.rs"], "{a}");
    }
}

#[test]
fn a_file_of_unit_tests_has_no_arrows() {
    let files = [
        ("src/lib.rs", "mod a; mod b;"),
        ("src/a.rs", "#[cfg(test)] mod tests;"),
        ("src/a/tests.rs", "use super::super::b; mod more;"),
        ("src/a/tests/more.rs", "use crate::b;"),
        ("src/b.rs", ""),
    ];
    assert_eq!(arrows_of(&files), [""; 0]);
}

#[test]
fn declaring_a_module_is_no_arrow() {
    let files =
        [("src/lib.rs", "mod m;"), ("src/m/mod.rs", "mod a; pub fn f() {}"), ("src/m/a.rs", "use super::f;")];
    assert_eq!(arrows_of(&files), ["src/m/a.rs -> src/m/mod.rs"]);
}

#[test]
fn modules_within_braces_belong_to_their_file() {
    let b = "pub mod inner { pub fn g() {} mod deep { use super::super::inner::g; } }";
    assert_eq!(
        arrows_of(&[
            ("src/lib.rs", "mod a; mod b;"),
            ("src/a.rs", "use super::b::inner::g;"),
            ("src/b.rs", b)
        ]),
        ["src/a.rs -> src/b.rs"],
    );
}

#[test]
fn the_file_of_a_module_is_where_rust_looks_for_it() {
    let files = [
        ("src/lib.rs", "mod a; #[path = \"../other/b.rs\"] mod b; mod inner { pub(super) mod c; }"),
        ("src/a.rs", "mod d; #[path = \"e.rs\"] mod e;"),
        ("src/a/d.rs", "use crate::b;"),
        ("src/e.rs", "use super::d;"),
        ("other/b.rs", "mod f;"),
        ("other/f.rs", "use crate::inner::c;"),
        ("src/inner/c/mod.rs", "mod h;"),
        ("src/inner/c/h.rs", "use super::super::super::a;"),
    ];
    assert_eq!(
        arrows_of(&files),
        [
            "other/f.rs -> src/inner/c/mod.rs",
            "src/a/d.rs -> other/b.rs",
            "src/e.rs -> src/a/d.rs",
            "src/inner/c/h.rs -> src/a.rs",
        ],
    );
}

#[test]
fn a_crate_is_imported_by_its_name() {
    let (core, ir) = (("src/core/lib.rs", "pub mod ids;"), ("src/core/ids.rs", ""));
    for (text, to) in
        [("use core::Id;", "src/core/lib.rs"), ("fn f() { ::core::ids::f() }", "src/core/ids.rs")]
    {
        assert_eq!(arrows_of(&[core, ir, ("tests/a.rs", text)]), [format!("tests/a.rs -> {to}")], "{text}");
    }
}

#[test]
fn a_circle_is_described_by_its_arrows_alone() {
    let (_, arrows) = read(&[
        ("src/lib.rs", "mod a; mod b; mod c;"),
        ("src/a.rs", "use super::b::{f, g}; use super::c;"),
        ("src/b.rs", "use crate::a;"),
        ("src/c.rs", ""),
    ]);
    let texts: Vec<String> = circles(&arrows).iter().map(|circle| describe(circle, &arrows)).collect();
    let expected =
        "2 files import each other in a circle:\n  src/a.rs -> src/b.rs: super::b::f, super::b::g\n  \
                    src/b.rs -> src/a.rs: crate::a\n";
    assert_eq!(texts, [expected]);
}

#[test]
fn circles_that_share_no_file_are_several() {
    let files = [
        ("src/lib.rs", "mod a; mod b; mod c; mod d;"),
        ("src/a.rs", "use super::b;"),
        ("src/b.rs", "use super::{a, c};"),
        ("src/c.rs", "use super::d;"),
        ("src/d.rs", "use super::c;"),
    ];
    assert_eq!(circles_of(&files), [["src/a.rs", "src/b.rs"], ["src/c.rs", "src/d.rs"]]);
}

/// A plugin of four rooms. Its tests use whatever they want.
const HOUSE: [(&str, &str); 6] = [
    ("src/lib.rs", "mod ir; #[path = \"../passes/mod.rs\"] mod passes; use passes::f;"),
    ("src/ir/mod.rs", "mod llvm; pub use llvm::g;"),
    ("src/ir/llvm/mod.rs", "mod value;"),
    ("src/ir/llvm/value.rs", "use super::Module;"),
    ("passes/mod.rs", "use crate::ir::g;"),
    ("src/core/tests/all.rs", "fn main() { src::f() }"),
];

/// What is wrong with a plugin that has one file more, by the arrows that are named.
fn problems(files: &[(&str, &str)], named: &str) -> Vec<String> {
    let (code, arrows) = read(files);
    let architecture = format!("# Architecture\n\n```arrows\n{named}\n```\n\nplugin -> nobody\n");
    rooms::problems(code.keys().map(PathBuf::as_path), &arrows, &architecture)
}

const NAMED: &str = "llvm\nir -> llvm\npasses -> ir\nplugin -> passes";

#[test]
fn the_rooms_of_a_house_that_is_in_order() {
    assert_eq!(problems(&HOUSE, NAMED), [""; 0]);
}

#[test]
fn one_forbidden_import() {
    let mut house = HOUSE;
    house[3].1 = "use crate::passes::f;";
    let found = problems(&house, NAMED);
    assert_eq!(found, ["llvm -> passes is not named in ARCHITECTURE.md:\n  src/ir/llvm/value.rs -> passes/mod.rs: crate::passes::f"]);
}

#[test]
fn arrows_that_are_not_as_named() {
    for (named, expected) in [
        (
            "llvm\nir -> llvm\npasses -> ir llvm\nplugin -> passes",
            "passes -> llvm is named in ARCHITECTURE.md and not used",
        ),
        ("ir -> llvm\npasses -> ir\nplugin -> passes", "room llvm has no line in ARCHITECTURE.md"),
        (
            "attic\nllvm\nir -> llvm\npasses -> ir\nplugin -> passes",
            "ARCHITECTURE.md names room attic, of which there is no file",
        ),
    ] {
        assert_eq!(problems(&HOUSE, named), [expected]);
    }
}

#[test]
fn a_folder_that_is_no_room() {
    let mut house = HOUSE.to_vec();
    house[1].1 = "mod llvm; mod attic; pub use llvm::g;";
    house.push(("src/ir/attic/mod.rs", ""));
    assert_eq!(problems(&house, NAMED), ["src/ir/attic/mod.rs is in no room: see tests/tidy/rooms.rs"]);
}

#[test]
fn without_a_block_of_arrows_it_is_written() {
    let (code, arrows) = read(&HOUSE);
    let found = rooms::problems(code.keys().map(PathBuf::as_path), &arrows, "# Architecture\n");
    let block = "```arrows\nir -> llvm\nllvm\npasses -> ir\nplugin -> passes\n```\n";
    assert_eq!(found, [format!("ARCHITECTURE.md has no arrows; these are used:\n{block}")]);
}
