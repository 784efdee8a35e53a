//! The assembly by which functions say where they begin and call, and the entry module that they do.
//!
//! ```text
//! .Lllgo_funcinfo_entry_anchor_${:uid}:
//! .pushsection llgo_funcinfo_entry,"awo",@progbits,.Lllgo_funcinfo_entry_anchor_${:uid}
//! .p2align 3
//! .quad .Lllgo_funcinfo_entry_anchor_${:uid}
//! .quad 0x1f5962a2ce9803c8
//! .popsection
//! ```
//!
//! The number is the hash of the function's symbol, or the id of a call site. Where a function has been inlined before
//! the link, its number is in the assembly of another.

/// What assembly says of the function table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// Where the function with that hash begins.
    Entry(u64),
    /// Where the call site with that id is.
    Call(u64),
    /// Something that is not known.
    Unknown,
}

const ENTRY: &str = "llgo_funcinfo_entry";
const CALL: &str = "llgo_pcline";
/// Parts of the names by which assembly may mention the table, on any system.
const NAMES: [&[u8]; 5] = [b"llgo_funcinfo", b"llgo_pcline", b"llgo_pcsite", b"llgo_fie", b"llgo_pcl"];
/// The directives for a pointer, each with its alignment.
const POINTERS: [(&str, u32); 2] = [(".quad", 3), (".long", 2)];

/// What the assembly of one call says.
pub fn said(assembly: &[u8]) -> Said {
    let known = last_number(assembly).and_then(|id| known_site(assembly, id));
    known.unwrap_or_else(|| if mentions_table(assembly) { Said::Unknown } else { Said::Nothing })
}

/// What assembly says that is exactly as LLGo writes it, with that number.
fn known_site(assembly: &[u8], id: u64) -> Option<Said> {
    let is = |label: &str, section: &str| {
        POINTERS.iter().any(|&pointer| site(label, section, pointer, id).as_bytes() == assembly)
    };
    if is(".Lllgo_funcinfo_entry_anchor_${:uid}", ENTRY) {
        return Some(Said::Entry(id));
    }
    is(&format!("__llgo_pcsite_{id:016x}_${{:uid}}"), CALL).then_some(Said::Call(id))
}

/// Whether all that a module's own assembly says of the table is known: that its sections are there, and where the
/// index is.
pub fn is_known(assembly: &[u8]) -> bool {
    let text = String::from_utf8_lossy(assembly);
    // A linker says that it has the definition of a symbol from elsewhere.
    let lines = text.split_inclusive('\n').filter(|line| !line.starts_with(".lto_discard "));
    let mut rest: String = lines.collect();
    for (pointer, align) in POINTERS {
        let empty = |section: &str| {
            format!(".section {section},\"awR\",@progbits\n.p2align {align}\n{pointer} 0\n.quad 0\n")
        };
        let found = format!(
            "{}{pointer} 0\n.quad 0x3154454d4f474c4c\n{pointer} __llgo_funcinfo_symbol_index\n.quad 0\n{pointer} __llgo_funcinfo_symbol_index_count\n.quad 0\n",
            empty(ENTRY)
        );
        for known in [found, empty(CALL)] {
            rest = rest.replace(&known, "\n");
        }
    }
    !mentions_table(rest.as_bytes())
}

fn mentions_table(assembly: &[u8]) -> bool {
    // Little assembly is LLGo's own.
    NAMES.iter().any(|name| assembly.windows(name.len()).any(|part| part == *name))
}

/// The number in the line before the last.
fn last_number(assembly: &[u8]) -> Option<u64> {
    let before = assembly.strip_suffix(b"\n.popsection")?;
    let digits = before.get(before.len().checked_sub(16)?..)?;
    u64::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

/// The assembly that LLGo writes.
fn site(label: &str, section: &str, (pointer, align): (&str, u32), id: u64) -> String {
    format!(
        "{label}:\n.pushsection {section},\"awo\",@progbits,{label}\n.p2align {align}\n{pointer} {label}\n.quad 0x{id:016x}\n.popsection"
    )
}

#[cfg(test)]
mod tests {
    use super::{is_known, said, site, Said, CALL, ENTRY, POINTERS};

    const ANCHOR: &str = ".Lllgo_funcinfo_entry_anchor_${:uid}";

    #[test]
    fn both_kinds_of_sites_are_read() {
        for pointer in POINTERS {
            assert_eq!(said(site(ANCHOR, ENTRY, pointer, 7).as_bytes()), Said::Entry(7));
            let call = site("__llgo_pcsite_00000000000000ff_${:uid}", CALL, pointer, 255);
            assert_eq!(said(call.as_bytes()), Said::Call(255));
        }
        assert_eq!(said(b""), Said::Nothing);
        assert_eq!(said(b"nop"), Said::Nothing);
    }

    #[test]
    fn anything_else_is_unknown() {
        let known = site(ANCHOR, ENTRY, POINTERS[0], 7);
        for (from, to) in [
            ("\"awo\"", "\"a\""),
            (".p2align 3", ".p2align 4"),
            (".quad 0x", ".quad 0x1"),
            ("\n.popsection", ""),
            ("0x0000000000000007", "0x0000000000000007\n.quad 0x0000000000000008"),
            ("0x0000000000000007", "some_constant"),
            (",.Lllgo_funcinfo_entry_anchor_${:uid}", ",.Lother"),
        ] {
            assert_eq!(said(known.replace(from, to).as_bytes()), Said::Unknown, "{to}");
        }
        // The label of a call site names the site.
        let other = site("__llgo_pcsite_0000000000000001_${:uid}", CALL, POINTERS[0], 2);
        assert_eq!(said(other.as_bytes()), Said::Unknown);
        assert_eq!(said(b".pushsection __LLGO,__llgo_fie,regular,live_support"), Said::Unknown);
    }

    #[test]
    fn assembly_of_modules() {
        let known = ".section llgo_pcline,\"awR\",@progbits\n.p2align 3\n.quad 0\n.quad 0\n.section llgo_funcinfo_entry,\"awR\",@progbits\n.p2align 3\n.quad 0\n.quad 0\n.quad 0\n.quad 0x3154454d4f474c4c\n.quad __llgo_funcinfo_symbol_index\n.quad 0\n.quad __llgo_funcinfo_symbol_index_count\n.quad 0\n";
        assert!(is_known(known.as_bytes()) && is_known(b"") && is_known(b".globl f\n"));
        assert!(is_known(format!(".globl f\n{known}.globl g\n").as_bytes()));
        let linked = format!(".lto_discard __llgo_funcinfo_symbol_index\n{known}");
        assert!(is_known(linked.as_bytes()));
        assert!(!is_known(known.replace("4d4f", "4d4e").as_bytes()));
        assert!(!is_known(format!("{known}.quad 0x0000000000000007\n.section llgo_pcline\n").as_bytes()));
    }
}
