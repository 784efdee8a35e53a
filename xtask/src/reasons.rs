//! `cargo xtask reasons`: what it costs the flood to record why things are live, in instructions under callgrind.

use std::env;
use std::process::Command;

use anyhow::{ensure, Result};
use llgo_dce_harness::process;

use crate::{callgrind, setup};

/// What reasons may cost, in percent of the flood without them.
const MOST: f64 = 10.0;

pub(crate) fn run() -> Result<()> {
    setup::ensure_valgrind()?;
    let (with, without) = (instructions("with_reasons")?, instructions("without_reasons")?);
    let more = (with / without - 1.0) * 100.0;
    println!("flood with reasons: {with} instructions, without: {without}: {more:+.1} %");
    ensure!(more <= MOST, "more than {MOST} %");
    Ok(())
}

/// The instructions of one function of the bench `reasons`, and of what it calls. Optimized across crates, so that the
/// copy in the bench is compiled like the flood.
#[expect(clippy::cast_precision_loss, reason = "far fewer than 2^52 instructions")]
fn instructions(function: &str) -> Result<f64> {
    let arguments = callgrind::arguments(&format!("*::{function}"), None).join("','");
    let runner = format!("target.'cfg(all())'.runner=['valgrind','{arguments}']");
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["bench", "--package", "llgo-dce-core", "--bench", "reasons", "--config", &runner]);
    cargo.args(["--config", "profile.bench.lto='fat'", "--config", "profile.bench.codegen-units=1"]);
    cargo.current_dir(llgo_dce_harness::root());
    let said = process::run(&mut cargo)?.stderr;
    Ok(callgrind::collected(&String::from_utf8_lossy(&said))? as f64)
}
