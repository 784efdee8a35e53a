//! What opt with `-time-passes` and the plugin with `LLGO_DCE_LOG=debug` say on standard error.

use anyhow::{ensure, Context, Result};

/// The size of the heap at some time, in bytes.
pub(super) struct Held {
    /// LLVM's memory and the plugin's.
    all: f64,
    /// The plugin's.
    ours: f64,
    /// The most that was the plugin's since the time before.
    most: f64,
    /// The most of the machine's memory that the process has had.
    pub(super) process: f64,
}

impl Held {
    fn llvms(&self) -> f64 {
        self.all - self.ours
    }
}

/// User and system time, the third column of the line that ends in `name`.
pub(super) fn seconds(said: &str, name: &str) -> Result<f64> {
    let line = said.lines().find(|line| line.ends_with(name));
    let columns =
        line.and_then(|line| line.split(')').nth_back(2)).and_then(|column| column.split('(').next());
    columns
        .and_then(|number| number.trim().parse().ok())
        .with_context(|| format!("no time of {name} in:\n{said}"))
}

/// The plugin's lines such as `main.bc: flood took 1.234 ms`.
pub(super) fn phases(said: &str) -> Result<[f64; 3]> {
    let seconds = |phase: &str| -> Result<f64> {
        let start = format!(": {phase} took ");
        let time = said.lines().find_map(|line| line.split_once(&start)?.1.strip_suffix(" ms"));
        Ok(time.with_context(|| format!("no phase {phase} in:\n{said}"))?.parse::<f64>()? / 1e3)
    };
    Ok([seconds("read")?, seconds("flood")?, seconds("rewrite")?])
}

/// The plugin's lines such as `main.bc: memory flood: 4000 300 350 9000`, the first of them from before the pass.
pub(super) fn held(said: &str) -> Result<Vec<Held>> {
    let lines = said.lines().filter_map(|line| Some(line.split_once(": memory ")?.1));
    lines.map(|line| one_held(line).with_context(|| format!("odd line {line:?}"))).collect()
}

fn one_held(line: &str) -> Option<Held> {
    let (_, numbers) = line.split_once(": ")?;
    let numbers: Vec<f64> = numbers.split(' ').map(str::parse).collect::<Result<_, _>>().ok()?;
    let &[all, ours, most, process] = &numbers[..] else { return None };
    Some(Held { all, ours, most, process })
}

/// The size of the heap before the pass.
pub(super) fn before(held: &[Held]) -> Result<f64> {
    Ok(held.first().context("the plugin says nothing of memory")?.all)
}

/// The most that the pass added at any time: what the plugin took, and what LLVM took on its behalf. LLVM only grows
/// while a phase lasts, so its size at the phase's end is an upper bound for the phase.
pub(super) fn added(held: &[Held]) -> Result<f64> {
    let (before, phases) = held.split_first().context("the plugin says nothing of memory")?;
    ensure!(phases.len() == 4, "there are four phases, and the plugin tells of {}", phases.len());
    let added = |phase: &Held| phase.most - before.ours + (phase.llvms() - before.llvms()).max(0.0);
    Ok(phases.iter().map(added).fold(0.0, f64::max))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_user_and_system_time() {
        let said =
            "   0.1000 ( 50.0%)   0.0200 ( 50.0%)   0.1200 ( 50.0%)   0.1300 ( 50.0%)  GlobalDCEPass\n";
        assert!((seconds(said, "GlobalDCEPass").unwrap() - 0.12).abs() < 1e-9);
        assert!(seconds(said, "Pass<ModuleIR>").is_err());
    }

    #[test]
    fn phases_are_in_milliseconds() {
        let said = "x: read took 2.0 ms\nx: flood took 1.0 ms\nx: rewrite took 0.5 ms";
        assert_eq!(phases(said).unwrap(), [2e-3, 1e-3, 5e-4]);
        assert!(phases("x: read took 2.0 ms").is_err());
    }

    #[test]
    fn most_is_added_in_one_of_the_phases() {
        let said = "llgo-dce: debug: x.bc: memory before: 1000 10 10 9000\n\
                    llgo-dce: debug: x.bc: memory read: 1150 110 310 9000\n\
                    llgo-dce: debug: x.bc: memory flood: 1200 160 170 9000\n\
                    llgo-dce: debug: x.bc: memory explain: 1200 160 170 9000\n\
                    llgo-dce: debug: x.bc: memory rewrite: 1250 160 170 9000\n";
        let held = held(said).unwrap();
        assert!((before(&held).unwrap() - 1000.0).abs() < 1e-9);
        // Reading: 300 of ours and 50 of LLVM's.
        assert!((added(&held).unwrap() - 350.0).abs() < 1e-9);
        assert!(added(&held[..1]).is_err());
    }
}
