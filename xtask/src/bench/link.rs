//! `cargo xtask bench link`: whole links of programs, of full LTO and of ThinLTO, each without llgo-dce and with it.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use llgo_dce_generator::{Dialect as Generated, Plan};
use llgo_dce_harness::build::Build;
use llgo_dce_harness::linking::Linking;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::runtime::Runtime;
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin};

use super::apart::{watch, Took};
use super::measure::median;
use super::page;
use crate::setup;
use crate::table::{grouped, Table};

/// A bundled program, and the size of a generated one: symbols and packages.
const BUNDLED: &str = "rangetab";
const GENERATED: (usize, usize) = (30_000, 30);
const SEED: u64 = 1;
/// How often everything is linked, in turns.
const ROUNDS: usize = 5;
/// What a package has more after a change.
const CHANGE: &str = "\ndefine void @more.more() { ret void }\n";

/// The links of a round, in their order: what each is, and the one that it is compared with.
const LINKS: [(&str, usize); 7] = [
    ("full LTO", 0),
    ("full LTO, with the plugin", 0),
    ("ThinLTO", 2),
    ("ThinLTO, `llgo-dce link`, nothing cached", 2),
    ("ThinLTO, `llgo-dce link`, nothing changed", 2),
    ("ThinLTO, one package changed, lld's cache", 5),
    ("ThinLTO, one package changed, `llgo-dce link`", 5),
];

/// Measures both programs, and writes the page.
pub(crate) fn run() -> Result<()> {
    let tools = setup::ensure()?;
    let mut table = Table::new(&["", "seconds", "ratio", "stripped size"]);
    for program in [bundled(&tools)?, generated(&tools)?] {
        measure(&program, &mut table)?;
    }
    let table = table.render();
    println!("{table}");
    page::write_link(&table)
}

/// A program as objects for both kinds of LTO.
struct Objects {
    tools: Tools,
    name: String,
    dir: PathBuf,
    full: Vec<PathBuf>,
    thin: Vec<PathBuf>,
    /// The same with one package changed.
    changed: Vec<PathBuf>,
}

fn bundled(tools: &Tools) -> Result<Objects> {
    let program = Program::named(BUNDLED)?;
    let dir = fresh_dir("bench-link/bundled")?;
    let build = Build::new(&program, Dialect::Plain, Level::O2, Runtime::Newer, "bench-link/runtime")?;
    let modules = build.modules()?;
    Objects::new(tools, format!("`{BUNDLED}`, {} packages", modules.len()), dir, &modules)
}

fn generated(tools: &Tools) -> Result<Objects> {
    let (symbols, packages) = GENERATED;
    let dir = fresh_dir("bench-link/generated")?;
    let plan =
        Plan { dialect: Generated::Plain, symbols, seed: SEED, method_values: false, accessors: false };
    let text = |number: usize| dir.join(format!("p{number}.ll"));
    let count = plan.write_cut(packages, |number| File::create(text(number)).map(BufWriter::new))?;
    let modules: Vec<PathBuf> = (0..count).map(text).collect();
    let name = format!("{} symbols, {packages} packages", grouped(symbols as u64));
    Objects::new(tools, name, dir, &modules)
}

impl Objects {
    fn new(tools: &Tools, name: String, dir: PathBuf, modules: &[PathBuf]) -> Result<Self> {
        let compile = |kind: &str, module: &Path| {
            let name = module.file_name().context("a module has a name")?;
            let object = dir.join(kind).join(name).with_extension("o");
            let mut compiler = steps::compiler(tools, Level::O2)?;
            compiler.arg(format!("-flto={}", if kind == "full" { "full" } else { "thin" }));
            steps::make(compiler, &[module], &object)?;
            anyhow::Ok(object)
        };
        ["full", "thin", "changed"].iter().try_for_each(|kind| fs::create_dir_all(dir.join(kind)))?;
        let all = |kind: &str| modules.iter().map(|module| compile(kind, module)).collect::<Result<Vec<_>>>();
        let (full, thin) = (all("full")?, all("thin")?);
        let place = modules.len() / 2;
        let text = fs::read_to_string(&modules[place])?;
        let module = dir.join("changed").join(modules[place].file_name().unwrap_or_default());
        fs::write(&module, text + CHANGE)?;
        let mut changed = thin.clone();
        changed[place] = compile("changed", &module)?;
        Ok(Self { tools: tools.clone(), name, dir, full, thin, changed })
    }

    fn linker(&self, link: usize) -> Result<Command> {
        let mut linker = steps::linker(&self.tools, &[])?;
        linker.args(["-O2", "-Wl,-s", "-Wl,--build-id=none", "-o"]).arg(self.output(link));
        Ok(linker)
    }

    fn output(&self, link: usize) -> PathBuf {
        self.dir.join(format!("{link}.elf"))
    }

    /// All links once.
    fn round(&self) -> Result<Vec<Took>> {
        let caches = ["cache", "lld-cache"].map(|name| self.dir.join(name));
        for cache in caches.iter().filter(|cache| cache.exists()) {
            fs::remove_dir_all(cache)?;
        }
        let linking = Linking::new(&self.tools, &self.dir)?;
        let link = |number: usize, objects: &[PathBuf], set: &dyn Fn(&mut Command) -> Result<()>| {
            let mut linker = self.linker(number)?;
            set(&mut linker)?;
            linker.args(objects);
            watch(linker)
        };
        let plain = |_: &mut Command| Ok(());
        let with_plugin = |linker: &mut Command| {
            linker.arg("-Xlinker").arg(format!("--load-pass-plugin={}", plugin::path()?.display()));
            Ok(())
        };
        let with_us = |linker: &mut Command| linking.load(linker);
        let with_cache = |linker: &mut Command| {
            linker.arg(format!("-Wl,--thinlto-cache-dir={}", caches[1].display()));
            Ok(())
        };
        link(5, &self.thin, &with_cache)?;
        Ok(vec![
            link(0, &self.full, &plain)?,
            link(1, &self.full, &with_plugin)?,
            link(2, &self.thin, &plain)?,
            link(3, &self.thin, &with_us)?,
            link(4, &self.thin, &with_us)?,
            link(5, &self.changed, &with_cache)?,
            link(6, &self.changed, &with_us)?,
        ])
    }
}

/// Links in turns, and adds a row for each link.
fn measure(program: &Objects, table: &mut Table) -> Result<()> {
    eprintln!("{}", program.name);
    let rounds = (0..ROUNDS).map(|_| program.round()).collect::<Result<Vec<_>>>()?;
    for (number, (name, other)) in LINKS.into_iter().enumerate() {
        let of_rounds = |value: &dyn Fn(&Vec<Took>) -> f64| median(rounds.iter().map(value).collect());
        let seconds = of_rounds(&|round| round[number].seconds);
        let ratio = of_rounds(&|round| round[number].seconds / round[other].seconds);
        let name = if number == 0 { format!("**{}**: {name}", program.name) } else { name.to_owned() };
        let ratio = if number == other { String::new() } else { format!("{ratio:.2}") };
        let size = grouped(fs::metadata(program.output(number))?.len());
        table.row(vec![name, format!("{seconds:.2}"), ratio, size]);
    }
    Ok(())
}
