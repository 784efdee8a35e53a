//! How much memory the pass takes, for `cargo xtask bench`, which builds the plugin with the feature `memory`. Without
//! the feature nothing is counted or logged.

use crate::ir::Module;

#[cfg(feature = "memory")]
#[global_allocator]
static OURS: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;

/// Logs at level `debug` how many bytes of the heap are in use, LLVM's and ours; how many of them are ours; the maximum
/// of ours since the last call; and the maximum of the process's memory.
#[cfg(feature = "memory")]
pub fn tell(module: Module<'_>, when: &str) {
    let (all, ours, most) = (crate::ir::heap::bytes_in_use(), OURS.current_usage(), OURS.peak_usage());
    OURS.reset_peak_usage();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let process = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    let process = process.and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) * 1024;
    log::debug!("{}: memory {when}: {all} {ours} {most} {process}", module.name());
}

/// Does nothing.
#[cfg(not(feature = "memory"))]
pub fn tell(_: Module<'_>, _: &str) {}
