//! What can be read off a module as text.

use std::collections::BTreeSet;

/// The functions that a module defines.
pub fn defined_functions(module: &str) -> BTreeSet<String> {
    let definitions = module.lines().filter(|line| line.starts_with("define "));
    definitions.filter_map(|line| Some(name(line.split_once('@')?.1))).collect()
}

/// The name that `text` begins with, which is quoted when it is no C name.
fn name(text: &str) -> String {
    let name = match text.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => text.split('(').next(),
    };
    name.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::defined_functions;

    #[test]
    fn definitions_are_functions_and_declarations_are_not() {
        let module = "\
@\"main.x\" = global i8 0
declare void @\"main.f\"()
define internal i64 @\"main.(*Box[int]).Get\"(ptr %0) #1 {
define hidden { ptr, i64 } @main(i32 %0, ptr %1) {
  call void @\"define @main.g\"()
";
        let found: Vec<String> = defined_functions(module).into_iter().collect();
        assert_eq!(found, ["main", "main.(*Box[int]).Get"]);
    }
}
