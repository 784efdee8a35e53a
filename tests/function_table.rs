//! The function table of whole programs: what a reader finds for everything that is left is the same with the rows of
//! what is gone and without.
//!
//! The programs are LLGo's output with its own tables. They are linked with the stand-in runtime and a reader of the table
//! (`tests/harness/c/traces.c`), with the pass in any case: once the table stays (`strong=function-row`), once it does not.

use std::path::{Path, PathBuf};

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::files::below;
use llgo_dce_harness::programs::Dialect;
use llgo_dce_harness::runtime::{compiled, Runtime};
use llgo_dce_harness::steps::{self, Level};
use llgo_dce_harness::testing::trial;
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, root};

const PROGRAMS: [&str; 2] = ["crosspkg", "deadtypes"];

/// How the packages are optimised before the link, and the link. At O2 functions are inlined before the link.
const LEVELS: [(Level, Level); 3] = [(Level::O0, Level::O0), (Level::O0, Level::O2), (Level::O2, Level::O2)];

fn main() -> std::process::ExitCode {
    let cases = PROGRAMS.iter().flat_map(|program| LEVELS.map(|levels| (*program, levels)));
    let trials = cases.map(|(program, levels)| {
        let name = format!("{program}-{:?}-{:?}", levels.0, levels.1);
        trial(name.clone(), move || readers_find_the_same(program, levels, &name))
    });
    llgo_dce_harness::testing::run(Ok(trials.collect()))
}

fn readers_find_the_same(program: &str, levels: (Level, Level), name: &str) -> Result<()> {
    let link = Link::new(program, levels, name)?;
    let (all, whole) = rows(&link.output("strong=function-row")?)?;
    let (left, shortened) = rows(&link.output("")?)?;
    ensure!(whole == shortened, "another output: {}\n{whole}\nand\n{shortened}", link.dir.display());
    ensure!(whole.contains("found by name: main.main"), "{whole}");
    ensure!(!whole.contains("not known") && !whole.contains("NOT FOUND"), "{whole}");
    ensure!(all > 700 && left < 60, "{left} of {all} rows are left");
    Ok(())
}

/// The number of rows, and everything else that is printed.
fn rows(output: &str) -> Result<(usize, String)> {
    let (printed, rest) = output.split_once("rows: ").context("the reader prints nothing")?;
    let (rows, rest) = rest.split_once('\n').context("the reader prints nothing")?;
    Ok((rows.parse()?, format!("{printed}{rest}")))
}

/// A program, ready to be linked.
struct Link {
    tools: Tools,
    level: Level,
    objects: Vec<PathBuf>,
    dir: PathBuf,
}

impl Link {
    fn new(program: &str, (packages, level): (Level, Level), name: &str) -> Result<Self> {
        let (tools, dir) = (Tools::find()?, fresh_dir(&format!("function-table/{name}"))?);
        let object = |source: &Path, compiler| -> Result<PathBuf> {
            let name = source.file_name().unwrap_or_default().to_string_lossy();
            let object = dir.join(format!("{name}.o"));
            steps::make(compiler, &[source], &object)?;
            Ok(object)
        };
        let modules = below(&root().join("tests/programs").join(program).join("function-table"), &["ll"])?;
        let mut objects =
            vec![object(&root().join("tests/harness/c/traces.c"), steps::compiler(&tools, level)?)?];
        for module in modules {
            objects.push(object(&module, steps::lto_compiler(&tools, packages)?)?);
        }
        objects.push(compiled(&tools, Dialect::TypeMetadata, level, Runtime::Newer)?.lto_object);
        Ok(Self { tools, level, objects, dir })
    }

    /// What the program prints when it is linked with these options of the pass.
    fn output(&self, options: &str) -> Result<String> {
        let name = if options.is_empty() { "shortened" } else { "whole" };
        let executable = self.dir.join(name).with_extension("elf");
        let mut linker = steps::lto_linker(&self.tools, self.level, &[])?;
        steps::load_into_lld(&mut linker, &plugin::path()?);
        steps::set_options(&mut linker, options);
        steps::make(linker, &self.objects, &executable)?;
        process::output_of(&executable)
    }
}
