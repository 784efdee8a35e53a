//! A short run of the fuzz targets, without a fuzzer: random inputs from fixed seeds. See `tests/fuzz`.

#[path = "fuzz/lib.rs"]
pub mod fuzz;

use std::fs;
use std::panic::{catch_unwind, resume_unwind};

/// Random bytes, the same ones in each run: splitmix64.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn bytes(&mut self, most: u64) -> Vec<u8> {
        (0..self.next() % most).map(|_| self.next().to_le_bytes()[0]).collect()
    }
}

/// `count` inputs of less than `most` bytes.
fn inputs(count: u64, most: u64) -> impl Iterator<Item = Vec<u8>> {
    (0..count).map(move |seed| Random(seed).bytes(most))
}

#[test]
fn options() {
    // Characters that mean something are rare among all.
    let likely = b";;==**??<>\n aroot-keep strong=equal open-world,()";
    for input in inputs(20_000, 60) {
        fuzz::options::check(&input);
        let likely: Vec<u8> = input.iter().map(|&byte| likely[usize::from(byte) % likely.len()]).collect();
        fuzz::options::check(&likely);
    }
}

#[test]
fn core() {
    inputs(20_000, 400).for_each(|input| fuzz::core::check(&input));
}

#[test]
fn tables() {
    const COUNT: u64 = 300;
    let valid = inputs(COUNT, 3000).filter(|input| fuzz::tables::check(input)).count();
    assert!(valid as u64 > COUNT / 2, "only {valid} of {COUNT} inputs made a valid module");
}

#[test]
fn facts() {
    inputs(300, 400).for_each(|input| fuzz::facts::check(&input));
}

/// Go-like programs, most of which lose methods. `FUZZ_PROGRAMS=COUNT` checks so many, `FUZZ_PROGRAMS=FROM..TO` those
/// of these seeds.
#[test]
fn programs() {
    let wanted = std::env::var("FUZZ_PROGRAMS").unwrap_or_else(|_| "1000".to_owned());
    let (from, to) = wanted.split_once("..").unwrap_or(("0", &wanted));
    let seeds = from.parse().expect("a number")..to.parse().expect("a number");
    let count = seeds.end - seeds.start;
    let (mut losing, mut slots, mut live, mut printed) = (0, 0, 0, 0);
    for seed in seeds {
        let checked = program(seed);
        losing += u64::from(checked.live < checked.slots);
        (slots, live, printed) = (slots + checked.slots, live + checked.live, printed + checked.printed);
    }
    println!(
        "{losing} of {count} programs lose methods; of {slots} slots {live} are live; {printed} numbers"
    );
    assert!(losing > count / 2, "only {losing} of {count} programs lose methods");
}

/// Checks the program of a seed, and names the seed when something does not hold.
fn program(seed: u64) -> fuzz::programs::Checked {
    let input = Random(seed).bytes(3000);
    catch_unwind(|| fuzz::programs::check(&input)).unwrap_or_else(|why| {
        eprintln!("FUZZ_PROGRAMS={seed}..{}", seed + 1);
        resume_unwind(why)
    })
}

/// What follows code step by step must not go as deep on the stack as the code is long.
#[test]
fn long_chains() {
    for step in
        ["select i1 true, ptr LAST, ptr LAST", "bitcast ptr LAST to ptr", "getelementptr i8, ptr LAST, i64 0"]
    {
        let mut code = String::from("  %x0 = load ptr, ptr %p\n");
        for index in 1..50_000 {
            let last = format!("%x{}", index - 1);
            code += &format!("  %x{index} = {}\n", step.replace("LAST", &last));
        }
        let module = format!(
            "%String = type {{ ptr, i64 }}
             define void @main(ptr %p) {{\n{code}  call void @reflect.Value.MethodByName(ptr %x49999, i64 1)
               %c = call {{ ptr, i1 }} @llvm.type.checked.load(ptr %x49999, i32 0, metadata !\"go.method.value.reflect\")
               ret void\n}}
             declare void @reflect.Value.MethodByName(ptr, i64)
             declare {{ ptr, i1 }} @llvm.type.checked.load(ptr, i32, metadata)
             @__llgo_relocs = internal constant [1 x {{ i32, ptr, ptr, i64, ptr, ptr }}] zeroinitializer"
        );
        assert!(fuzz::tables::check_module(&module, "", llgo_dce::facts::Scope::Module, false), "not valid");
    }
}

/// `FUZZ_INPUT=FILE cargo test --test fuzz reproduce -- --ignored` checks what a fuzzer has found.
#[test]
#[ignore = "checks a file that FUZZ_INPUT names"]
fn reproduce() {
    let path = std::env::var("FUZZ_INPUT").expect("FUZZ_INPUT is a file in tests/fuzz/artifacts/TARGET");
    let bytes = fs::read(&path).expect("a file that can be read");
    fuzz::options::check(&bytes);
    fuzz::core::check(&bytes);
    fuzz::tables::check(&bytes);
    fuzz::programs::check(&bytes);
    fuzz::facts::check(&bytes);
}
