//! The size of the C library's heap, with LLVM's memory and ours. Here because it needs unsafe code.

/// The bytes in use of all that `malloc` has returned: of the GNU C library alone, as measurements are made on Linux.
pub(crate) fn bytes_in_use() -> usize {
    // SAFETY: it takes nothing, and returns numbers.
    let info = unsafe { libc::mallinfo2() };
    info.uordblks + info.hblkhd
}
