//! Takes LLGo's tables out of a module, for a fair "before".
//!
//! `@__llgo_relocs` is input for the pass and is pinned by `@llvm.used`. A program linked with the tables in
//! it is larger than anything LLGo would ship, so a comparison with it would flatter the pass. Without the
//! pin the tables are plain internal constants that nothing refers to, and the linker drops them.

/// `module` with the tables taken out of its `@llvm.used`; no other byte changes.
pub fn unpinned(module: &str) -> String {
    module.split_inclusive('\n').map(unpin_line).collect()
}

fn unpin_line(line: &str) -> String {
    let members = line
        .strip_prefix("@llvm.used = ")
        .and_then(|rest| rest.split_once("] ["))
        .and_then(|(_, rest)| rest.split_once("], section "));
    let Some((members, section)) = members else { return line.to_owned() };
    let kept: Vec<&str> = members.split(", ").filter(|member| !is_table(member)).collect();
    if kept.is_empty() {
        return String::new();
    }
    format!("@llvm.used = appending global [{} x ptr] [{}], section {section}", kept.len(), kept.join(", "))
}

/// Linking modules renames the tables to `@__llgo_relocs.2` and so on.
fn is_table(member: &str) -> bool {
    member.strip_prefix("ptr @__llgo_relocs").is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::unpinned;

    /// An `@llvm.used` in LLVM's words.
    fn used(linkage: &str, count: usize, members: &str) -> String {
        format!("@llvm.used = {linkage} [{count} x ptr] [{members}], section \"llvm.metadata\"\n")
    }

    #[test]
    fn a_list_of_tables_only_goes() {
        let used = used("appending unnamed_addr constant", 2, "ptr @__llgo_relocs, ptr @__llgo_relocs.2");
        assert_eq!(
            unpinned(&format!("@a = global i8 0\n{used}@b = global i8 0\n")),
            "@a = global i8 0\n@b = global i8 0\n"
        );
    }

    #[test]
    fn other_members_stay() {
        let all = used("appending global", 3, "ptr @f, ptr @__llgo_relocs, ptr @__llgo_relocstrict");
        assert_eq!(unpinned(&all), used("appending global", 2, "ptr @f, ptr @__llgo_relocstrict"));
    }

    #[test]
    fn a_module_without_the_list_is_left_alone() {
        let module = "@x = constant [1 x ptr] [ptr @__llgo_relocs], section \"s\"";
        assert_eq!(unpinned(module), module);
    }
}
