//! How much memory the pass takes, for `cargo xtask bench`. It builds the plugin with the feature `memory`: in any
//! other nothing is counted, and nothing is said.

use crate::ir::Module;

#[cfg(feature = "memory")]
#[global_allocator]
static OURS: peak_alloc::PeakAlloc = peak_alloc::PeakAlloc;

/// Says at level `debug` how many bytes of the heap are in use, LLVM's and ours; how many of them are ours; the most
/// that have been since it was last said; and the most of the machine's memory that the process has had.
#[cfg(feature = "memory")]
pub fn tell(module: Module<'_>, when: &str) {
    let (all, ours, most) = (crate::ir::heap::bytes_in_use(), OURS.current_usage(), OURS.peak_usage());
    OURS.reset_peak_usage();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let process = status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"));
    let process = process.and_then(|kilobytes| kilobytes.parse::<u64>().ok()).unwrap_or(0) * 1024;
    log::debug!("{}: memory {when}: {all} {ours} {most} {process}", module.name());
}

/// Says nothing.
#[cfg(not(feature = "memory"))]
pub fn tell(_: Module<'_>, _: &str) {}
