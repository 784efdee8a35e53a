//! The log: lines on standard error, at the level that `LLGO_DCE_LOG` sets.

use std::io::Write;

use log::LevelFilter;

/// The variable that sets the level: `off`, `error`, `warn` (when unset), `info`, `debug` or `trace`. Not RUST_LOG,
/// which may be meant for the program that loads the plugin.
pub const VARIABLE: &str = "LLGO_DCE_LOG";

/// Sets the logger up. A host that loads the plugin twice, or has a logger of its own, keeps the first.
pub fn init() {
    let wanted = std::env::var(VARIABLE).unwrap_or_default();
    let level = if wanted.is_empty() { Some(LevelFilter::Warn) } else { wanted.parse().ok() };
    let line = |out: &mut env_logger::fmt::Formatter, record: &log::Record<'_>| {
        let level = match record.level() {
            log::Level::Error => "error",
            log::Level::Warn => "warning",
            log::Level::Info => "info",
            log::Level::Debug => "debug",
            log::Level::Trace => "trace",
        };
        writeln!(out, "llgo-dce: {level}: {}", record.args())
    };
    let mut logger = env_logger::Builder::new();
    if logger.filter_level(level.unwrap_or(LevelFilter::Warn)).format(line).try_init().is_err() {
        log::debug!("keeping the logger that is set up already");
    }
    if level.is_none() {
        log::warn!(
            "{VARIABLE}={wanted} is no level; using warn (there are off, error, warn, info, debug and trace)"
        );
    }
}
