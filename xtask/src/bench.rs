//! `cargo xtask bench`: the pass beside LLVM's GlobalDCE, on generated modules of growing size.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use anyhow::{ensure, Context, Result};
use llgo_dce_generator::{Counts, Dialect, Plan};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{plugin, process, root, target_dir};

use crate::setup;
use crate::table::{grouped, Table};

/// How many symbols the modules have.
const SIZES: [usize; 4] = [10_000, 100_000, 1_000_000, 3_000_000];
const SEED: u64 = 1;
const RUNS: usize = 5;
/// Large modules take long to read, and their times differ less.
const RUNS_OF_LARGE: usize = 3;

const PAGE: &str = "BENCHMARKS.md";
const PLOT: &str = "docs/growth.svg";
const MARKERS: [&str; 2] = ["<!-- tables -->\n", "<!-- end of tables -->"];

/// What was measured on one module: seconds of processor time, and bytes.
struct Measured {
    counts: Counts,
    reading: f64,
    globaldce: f64,
    pass: f64,
    /// Of the times of pairs of runs, one right after the other.
    ratio: f64,
    /// Reading, flood and rewriting, on the clock.
    phases: [f64; 3],
    module_memory: f64,
    added_memory: f64,
}

/// Measures modules of up to `largest` symbols with the pass's `options`. Without options, the page shows the result.
pub(crate) fn run(largest: usize, options: &str) -> Result<()> {
    let bench =
        Bench { tools: setup::ensure()?, plugin: plugin::path()?, dir: target_dir().join("bench"), options };
    fs::create_dir_all(&bench.dir)?;
    let sizes: Vec<_> = SIZES.into_iter().filter(|&size| size <= largest).collect();
    let mut page = String::new();
    let mut lines = Vec::new();
    for dialect in Dialect::ALL {
        let measured = sizes.iter().map(|&size| bench.measure(dialect, size)).collect::<Result<Vec<_>>>()?;
        let section = section(dialect, &measured);
        println!("{section}");
        page += &section;
        lines.push((format!("{}: llgo-dce", dialect.name()), curve(&measured, |one| one.pass)));
        lines.push((format!("{}: GlobalDCE", dialect.name()), curve(&measured, |one| one.globaldce)));
    }
    if sizes.len() > 1 && options.is_empty() {
        write_page(&page)?;
        fs::write(root().join(PLOT), crate::plot::svg(&lines))?;
        println!("Written to {PAGE} and {PLOT}.");
    }
    Ok(())
}

struct Bench<'a> {
    tools: Tools,
    plugin: PathBuf,
    dir: PathBuf,
    options: &'a str,
}

impl Bench<'_> {
    fn measure(&self, dialect: Dialect, symbols: usize) -> Result<Measured> {
        let (module, counts) = module(&self.tools, &self.dir, dialect, symbols)?;
        let pass = format!("llgo-dce<{}>", self.options);
        let runs = if symbols < 1_000_000 { RUNS } else { RUNS_OF_LARGE };
        let (mut reading, mut globaldce, mut times, mut ratios) = (vec![], vec![], vec![], vec![]);
        let mut phases = [vec![], vec![], vec![]];
        for _ in 0..runs {
            let theirs = self.time(&module, "globaldce", "GlobalDCEPass")?;
            let ours = self.time(&module, &pass, "Pass<ModuleIR>")?;
            ratios.push(ours.pass / theirs.pass);
            reading.extend([theirs.reading, ours.reading]);
            globaldce.push(theirs.pass);
            times.push(ours.pass);
            for (all, one) in phases.iter_mut().zip(phases_in(&ours.said)?) {
                all.push(one);
            }
        }
        let empty = self.dir.join("empty.ll");
        fs::write(&empty, "")?;
        let nothing = self.peak(&empty, "no-op-module")?;
        let read = self.peak(&module, "no-op-module")?;
        let run = self.peak(&module, &pass)?;
        fs::remove_file(&module)?;
        Ok(Measured {
            counts,
            reading: median(reading),
            globaldce: median(globaldce),
            pass: median(times),
            ratio: median(ratios),
            phases: phases.map(median),
            module_memory: read - nothing,
            added_memory: (run - read).max(0.0),
        })
    }

    fn opt(&self, module: &Path, passes: &str) -> Result<Command> {
        let mut opt = self.tools.command("opt")?;
        opt.arg("-load-pass-plugin").arg(&self.plugin).arg(format!("-passes={passes}"));
        opt.args(["-disable-output", "-disable-verify"]).arg(module);
        Ok(opt)
    }

    fn time(&self, module: &Path, passes: &str, name: &str) -> Result<Times> {
        let mut opt = self.opt(module, passes)?;
        opt.arg("-time-passes").env("LLGO_DCE_LOG", "debug");
        let said = String::from_utf8_lossy(&process::run(&mut opt)?.stderr).into_owned();
        Ok(Times { pass: seconds(&said, name)?, reading: seconds(&said, "Parse IR")?, said })
    }

    /// The most memory that a run holds at any time. The kernel keeps it, and the module takes a while to be freed, so that
    /// looking often enough sees it.
    #[expect(clippy::cast_precision_loss, reason = "a size in kilobytes")]
    fn peak(&self, module: &Path, passes: &str) -> Result<f64> {
        let mut child = self.opt(module, passes)?.stderr(Stdio::null()).spawn()?;
        let status = format!("/proc/{}/status", child.id());
        let mut peak = 0;
        while child.try_wait()?.is_none() {
            let seen = fs::read_to_string(&status).unwrap_or_default();
            peak = peak.max(high_water(&seen).unwrap_or(0));
            thread::sleep(Duration::from_micros(200));
        }
        ensure!(child.wait()?.success() && peak > 0, "opt failed, or said nothing of its memory");
        Ok(peak as f64 * 1024.0)
    }
}

/// What `-time-passes` says of one run.
struct Times {
    pass: f64,
    reading: f64,
    said: String,
}

/// Makes a module as bitcode, by way of text that goes out piece by piece.
pub(crate) fn module(
    tools: &Tools,
    dir: &Path,
    dialect: Dialect,
    symbols: usize,
) -> Result<(PathBuf, Counts)> {
    let text = dir.join(format!("{}-{symbols}.ll", dialect.name()));
    let bitcode = text.with_extension("bc");
    let plan = Plan { dialect, symbols, seed: SEED };
    let counts = plan.write(BufWriter::new(File::create(&text)?))?;
    process::run(tools.command("llvm-as")?.arg("-disable-verify").arg(&text).arg("-o").arg(&bitcode))?;
    fs::remove_file(text)?;
    Ok((bitcode, counts))
}

/// User and system time, the third column of the line that ends in `name`.
fn seconds(said: &str, name: &str) -> Result<f64> {
    let line = said.lines().find(|line| line.ends_with(name));
    let columns =
        line.and_then(|line| line.split(')').nth_back(2)).and_then(|column| column.split('(').next());
    columns
        .and_then(|number| number.trim().parse().ok())
        .with_context(|| format!("no time of {name} in:\n{said}"))
}

/// The plugin's own lines, such as `main.bc: flood took 1.234 ms`.
fn phases_in(said: &str) -> Result<[f64; 3]> {
    let seconds = |phase: &str| -> Result<f64> {
        let start = format!(": {phase} took ");
        let time = said.lines().find_map(|line| line.split_once(&start)?.1.strip_suffix(" ms"));
        Ok(time.with_context(|| format!("no phase {phase} in:\n{said}"))?.parse::<f64>()? / 1e3)
    };
    Ok([seconds("read")?, seconds("flood")?, seconds("rewrite")?])
}

fn high_water(status: &str) -> Option<u64> {
    status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?
        .trim()
        .strip_suffix(" kB")?
        .trim()
        .parse()
        .ok()
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}

/// Symbols and a value of each module.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 symbols")]
fn curve(measured: &[Measured], value: impl Fn(&Measured) -> f64) -> Vec<(f64, f64)> {
    measured.iter().map(|one| (one.counts.symbols as f64, value(one))).collect()
}

/// The slope of the line through the points on a log-log scale: 1 where twice the symbols take twice the time.
fn exponent(points: &[(f64, f64)]) -> f64 {
    let logs: Vec<_> = points.iter().map(|(x, y)| (x.ln(), y.ln())).collect();
    let count = logs.iter().map(|_| 1.0).sum::<f64>();
    let x = logs.iter().map(|log| log.0).sum::<f64>() / count;
    let y = logs.iter().map(|log| log.1).sum::<f64>() / count;
    let both: f64 = logs.iter().map(|log| (log.0 - x) * (log.1 - y)).sum();
    both / logs.iter().map(|log| (log.0 - x).powi(2)).sum::<f64>()
}

fn section(dialect: Dialect, measured: &[Measured]) -> String {
    let ms = |seconds: f64| format!("{:.1}", seconds * 1e3);
    let mb = |bytes: f64| format!("{:.1}", bytes / 1e6);
    let mut times = Table::new(&[
        "symbols",
        "uses",
        "reading bitcode",
        "GlobalDCE",
        "llgo-dce",
        "ratio",
        "read",
        "flood",
        "rewrite",
    ]);
    let mut memory = Table::new(&["symbols", "module, MB", "added by llgo-dce, MB", "of the module's"]);
    for one in measured {
        let symbols = grouped(one.counts.symbols);
        let [read, flood, rewrite] = one.phases.map(ms);
        times.row(vec![
            symbols.clone(),
            grouped(one.counts.uses),
            ms(one.reading),
            ms(one.globaldce),
            ms(one.pass),
            format!("{:.2}", one.ratio),
            read,
            flood,
            rewrite,
        ]);
        let share = format!("{:.1} %", 100.0 * one.added_memory / one.module_memory);
        memory.row(vec![symbols, mb(one.module_memory), mb(one.added_memory), share]);
    }
    let exponents = [
        ("llgo-dce", exponent(&curve(measured, |one| one.pass))),
        ("GlobalDCE", exponent(&curve(measured, |one| one.globaldce))),
        ("reading", exponent(&curve(measured, |one| one.reading))),
        ("memory with llgo-dce", exponent(&curve(measured, |one| one.module_memory + one.added_memory))),
    ];
    let exponents = exponents.map(|(name, exponent)| format!("{name} {exponent:.2}")).join(", ");
    let growth = match measured.len() {
        0 | 1 => String::new(),
        _ => format!("Growth exponents: {exponents}.\n\n"),
    };
    format!(
        "### {}\n\nMilliseconds:\n\n{}\n\n{}\n\n{}",
        dialect.name(),
        times.render(),
        memory.render(),
        growth,
    )
}

/// Puts the tables between the page's markers.
fn write_page(tables: &str) -> Result<()> {
    let path = root().join(PAGE);
    let page = fs::read_to_string(&path)?;
    let (before, rest) = page.split_once(MARKERS[0]).context("the page has no place for tables")?;
    let (_, after) = rest.split_once(MARKERS[1]).context("the page has no end of its tables")?;
    fs::write(path, format!("{before}{}\n{tables}{}{after}", MARKERS[0], MARKERS[1]))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_straight_line_has_exponent_one() {
        assert!((exponent(&[(10.0, 3.0), (100.0, 30.0), (1000.0, 300.0)]) - 1.0).abs() < 1e-9);
        assert!((exponent(&[(10.0, 1.0), (100.0, 100.0)]) - 2.0).abs() < 1e-9);
    }

    #[test]
    fn times_are_read_off_the_report() -> Result<()> {
        let said = "  0.3269 (100.0%)  0.0088 (100.0%)  0.3357 (100.0%)  1.1890 (100.0%)  GlobalDCEPass\n";
        assert!((seconds(said, "GlobalDCEPass")? - 0.3357).abs() < 1e-9);
        assert!(seconds(said, "Parse IR").is_err());
        assert_eq!(
            phases_in("x: read took 2.0 ms\nx: flood took 1.0 ms\nx: rewrite took 0.5 ms")?,
            [2e-3, 1e-3, 5e-4]
        );
        Ok(())
    }

    #[test]
    fn the_kernel_counts_in_kilobytes() {
        assert_eq!(high_water("VmPeak:\t  9 kB\nVmHWM:\t    1234 kB\n"), Some(1234));
    }
}
