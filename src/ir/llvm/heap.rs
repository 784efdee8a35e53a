//! What the C library's heap holds, LLVM's memory and ours. Here because it takes unsafe code.

/// Bytes in use, of all that `malloc` has given out.
pub(crate) fn bytes_in_use() -> usize {
    // SAFETY: it takes nothing, and gives numbers.
    let info = unsafe { libc::mallinfo2() };
    info.uordblks + info.hblkhd
}
