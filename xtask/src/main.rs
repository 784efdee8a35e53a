//! Chores of this repository. Compiles on a machine without LLVM, so that it can install it.

mod bench;
mod callgrind;
mod checks;
mod demo;
mod dist;
mod engines;
mod instructions;
mod measure;
mod modules;
mod mutate;
mod reasons;
mod record;
mod sanitize;
mod setup;
mod sizes;
mod table;

use std::process::ExitCode;

use anyhow::{ensure, Result};

const USAGE: &str = "\
cargo xtask demo [PROGRAM]   take a bundled program through the pass and the linker, and show what it saves
cargo xtask dist             packages of the program, the plugins for all LLVMs, licences and manual pages: a .deb and a
                             .tar.gz in target/dist
cargo xtask test             everything that has to hold: format, lints, all tests, licences
cargo xtask sizes            the sizes of all bundled programs without and with the pass, as Markdown tables; an error
                             when one saves less than xtask/llvm-22/sizes.txt says
cargo xtask sizes --record   the same, and writes down what is saved
cargo xtask sizes OPTIONS    the same with options of the pass, such as strong=equal, and without a comparison
cargo xtask engines          the same through objects, ThinLTO and full LTO with the pass; an error when one is larger beside
                             full LTO than xtask/llvm-22/engines.txt says, or all are by more than 15 %
cargo xtask engines --record the same, and writes it down
cargo xtask instructions     what the pass takes for fixed modules, in instructions; an error when that is more than
                             xtask/llvm-22/instructions.txt says
cargo xtask instructions --record
                             the same, and writes it down
cargo xtask instructions --profile [SYMBOLS]
                             the functions of the pass that take most, in modules of 100,000 symbols when it does not say
cargo xtask reasons          what the flood's reasons cost, in instructions
cargo xtask bench            the pass beside GlobalDCE on generated modules of up to 3,000,000 symbols; writes BENCHMARKS.md
cargo xtask bench SYMBOLS [OPTIONS]
                             the same up to that size, or with options of the pass, such as no-init: it only prints
cargo xtask bench apart [SYMBOLS]
                             packages apart beside full LTO, of generated programs of up to 3,000,000 symbols in 300 packages
cargo xtask bench link       whole links of a bundled program and of a generated one, without llgo-dce and with it
cargo xtask mutate [NAME]    takes one rule after the other out, of those whose name has NAME in it, and says which lit test
                             notices first; slow
cargo xtask mutate --all [NAME]
                             the same, as a table with how many lit tests notice; slower
cargo xtask sanitize         all of lit with the plugin under AddressSanitizer, and a sample under valgrind; needs a nightly
                             Rust; slow

What needs LLVM takes LLVM 22, or the one that --llvm 19 says, or LLVM_CONFIG; cargo xtask test and cargo xtask dist take
both. LLVM, valgrind where instructions are counted, ninja, and Chromium where the page is tried are installed with apt-get
when they are missing.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode> {
    let mut arguments = arguments.to_vec();
    let mut llvm = None;
    if let Some(place) = arguments.iter().position(|&argument| argument == "--llvm") {
        arguments.remove(place);
        ensure!(place < arguments.len(), "--llvm needs a version");
        llvm = Some(arguments.remove(place));
    }
    setup::choose(llvm)?;
    match arguments.as_slice() {
        ["demo"] => demo::run(demo::DEFAULT_PROGRAM)?,
        ["demo", program] => demo::run(program)?,
        ["dist"] => dist::run()?,
        ["test"] => return checks::run(),
        ["sizes"] => sizes::run(sizes::Then::Compare)?,
        ["sizes", "--record"] => sizes::run(sizes::Then::Record)?,
        ["sizes", options] => sizes::run(sizes::Then::Show { options })?,
        ["engines"] => engines::run(false)?,
        ["engines", "--record"] => engines::run(true)?,
        ["instructions"] => instructions::run(false)?,
        ["instructions", "--record"] => instructions::run(true)?,
        ["instructions", "--profile"] => instructions::profile(100_000)?,
        ["instructions", "--profile", symbols] => instructions::profile(symbols.parse()?)?,
        ["reasons"] => reasons::run()?,
        ["bench"] => bench::run(usize::MAX, "")?,
        ["bench", "apart"] => bench::apart::run(usize::MAX)?,
        ["bench", "apart", symbols] => bench::apart::run(symbols.parse()?)?,
        ["bench", "link"] => bench::link::run()?,
        ["bench", symbols] => bench::run(symbols.parse()?, "")?,
        ["bench", symbols, options] => bench::run(symbols.parse()?, options)?,
        ["mutate"] => mutate::run("", mutate::Say::First)?,
        ["mutate", "--all"] => mutate::run("", mutate::Say::All)?,
        ["mutate", "--all", filter] => mutate::run(filter, mutate::Say::All)?,
        ["mutate", filter] => mutate::run(filter, mutate::Say::First)?,
        ["sanitize"] => sanitize::run()?,
        ["help" | "--help" | "-h"] => println!("{USAGE}"),
        _ => {
            eprintln!("{USAGE}");
            return Ok(ExitCode::from(2));
        }
    }
    Ok(ExitCode::SUCCESS)
}
