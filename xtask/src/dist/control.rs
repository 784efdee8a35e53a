//! What a `.deb` says of itself.

use std::env::consts::ARCH;

use super::contents::Contents;

/// The version of the packages: that of this workspace.
pub(super) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The file `control`. The plugin brings no LLVM of its own: it is loaded by a linker, which has one.
/// `llgo-dce link` takes that one's `opt` as well.
pub(super) fn text(contents: &Contents) -> String {
    let size: usize = contents.files().map(|(_, bytes, _)| bytes.len().div_ceil(1024)).sum();
    let glibc = contents.files().filter_map(|(_, bytes, _)| glibc(bytes)).max().unwrap_or_default();
    let architecture = architecture();
    format!(
        "Package: llgo-dce\n\
         Version: {VERSION}\n\
         Architecture: {architecture}\n\
         Maintainer: The llgo-dce authors\n\
         Installed-Size: {size}\n\
         Depends: libc6 (>= 2.{glibc}), libgcc-s1, libstdc++6\n\
         Recommends: lld-22 | lld-19\n\
         Suggests: llvm-22 | llvm-19\n\
         Section: devel\n\
         Priority: optional\n\
         Description: makes Go programs built with LLGo smaller\n \
         A pass plugin for LLVM 22 and LLVM 19 that removes methods which can never be\n \
         called, and the program llgo-dce, which says what is in a program and why.\n"
    )
}

/// Debian's name of the processor.
pub(super) fn architecture() -> &'static str {
    match ARCH {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

/// The newest glibc that a file asks for, by the names of versions in it: 34 for `GLIBC_2.34`.
fn glibc(bytes: &[u8]) -> Option<u32> {
    const PREFIX: &[u8] = b"\0GLIBC_2.";
    let after = |place: usize| {
        let rest = &bytes[place + PREFIX.len()..];
        let end = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        std::str::from_utf8(&rest[..end]).ok()?.parse().ok()
    };
    let places = bytes.windows(PREFIX.len()).enumerate().filter(|(_, part)| *part == PREFIX);
    places.filter_map(|(place, _)| after(place)).max()
}

#[cfg(test)]
mod tests {
    use super::glibc;

    #[test]
    fn the_newest_glibc_counts() {
        assert_eq!(glibc(b"\0GLIBC_2.2.5\0GLIBC_2.34\0GLIBC_2.4\0GLIBC_PRIVATE\0"), Some(34));
        assert_eq!(glibc(b"GLIBC_2."), None);
    }
}
