//! `cargo xtask report`: what `report=FILE` has written as a page to look at, one HTML file that needs nothing else.

use std::fs;
use std::path::Path;

use anyhow::{ensure, Context, Result};
use serde_json::Value;

/// The version of docs/report.md that the page reads.
const SCHEMA: u64 = 1;

/// What the page cannot do without.
const LISTS: [&str; 5] = ["packages", "symbols", "types", "methods", "problems"];
const OBJECTS: [&str; 2] = ["totals", "reflection"];
/// What refers to what: in each thing of the one list, a field with the index of one in the other.
const INDICES: [(&str, &str, &str); 6] = [
    ("symbols", "package", "packages"),
    ("types", "symbol", "symbols"),
    ("methods", "type", "types"),
    ("methods", "mtyp", "symbols"),
    ("methods", "ifn", "symbols"),
    ("methods", "tfn", "symbols"),
];

/// Writes the page. Without a valid report nothing is written.
pub(crate) fn run(report: &Path, page: &Path) -> Result<()> {
    let json = fs::read_to_string(report).with_context(|| format!("cannot read {}", report.display()))?;
    check(&json).with_context(|| report.display().to_string())?;
    let same = report == page || fs::canonicalize(report).ok() == fs::canonicalize(page).ok();
    ensure!(!same, "{} is the report: name another file for the page", page.display());
    fs::write(page, assemble(&embedded(&json)))
        .with_context(|| format!("cannot write {}", page.display()))?;
    println!("{}", page.display());
    Ok(())
}

/// Checks that a file is a report, and one that the page can read.
fn check(json: &str) -> Result<()> {
    let report: Value = serde_json::from_str(json).context("no report of llgo-dce, as it is no JSON")?;
    let tool = report["tool"].as_str().unwrap_or_default();
    ensure!(tool.starts_with("llgo-dce "), "no report of llgo-dce: the field tool does not say so");
    let schema = report["schema"].as_u64().context("no report of llgo-dce: it has no schema")?;
    ensure!(schema == SCHEMA, "its schema is {schema}, and this is the page of schema {SCHEMA}");
    for field in LISTS {
        ensure!(report[field].is_array(), "the report is broken: it has no list of {field}");
    }
    for field in OBJECTS {
        ensure!(report[field].is_object(), "the report is broken: it has no {field}");
    }
    for (list, field, others) in INDICES {
        let count = report[others].as_array().map_or(0, Vec::len);
        let in_range = |index: &Value| index.as_u64().is_some_and(|index| index < count as u64);
        let mut indices = report[list].as_array().into_iter().flatten().filter_map(|one| one.get(field));
        ensure!(indices.all(in_range), "the report is broken: {field} of {list} is out of range");
    }
    Ok(())
}

/// The JSON, escaped for a script element. Only strings have a `<` in them, and without one nothing ends the element.
fn embedded(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// Style, script and data in their places. The data comes last, so that no text in it is replaced.
fn assemble(data: &str) -> String {
    include_str!("../report/page.html")
        .replace("/*STYLE*/", include_str!("../report/style.css"))
        .replace("/*SCRIPT*/", include_str!("../report/script.js"))
        .replace("/*DATA*/", data)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_script_element() -> Result<()> {
        let json = r#"{"a":"</script><!--\"</SCRIPT>"}"#;
        let safe = embedded(json);
        assert!(!safe.contains('<'));
        assert_eq!(serde_json::from_str::<Value>(json)?, serde_json::from_str::<Value>(&safe)?);
        Ok(())
    }

    #[test]
    fn what_is_no_report_is_an_error() {
        let report = r#"{"schema":1,"tool":"llgo-dce 0.1.0","totals":{},"problems":[],"packages":[],"symbols":[],"types":[],"methods":[],"reflection":{}}"#;
        let complaint = |json: &str| format!("{:#}", check(json).expect_err(json));
        assert!(check(report).is_ok());
        assert!(complaint(&report.replace("\"schema\":1", "\"schema\":2")).contains("its schema is 2"));
        assert!(complaint(&report.replace("\"schema\":1,", "")).contains("it has no schema"));
        assert!(complaint(&report.replace("llgo-dce 0", "ld 0")).contains("tool"));
        assert!(complaint(&report.replace("\"types\":[]", "\"types\":{}")).contains("no list of types"));
        assert!(complaint(&report.replace("\"totals\":{},", "")).contains("no totals"));
        let lost = report.replace("\"types\":[]", "\"types\":[{\"symbol\":0}]");
        assert!(complaint(&lost).contains("symbol of types is out of range"));
        assert!(check(&lost.replace("\"symbols\":[]", "\"symbols\":[{}]")).is_ok());
        for json in ["", "[]", "1", "{}", "null", "define void @f()", &report[..50]] {
            assert!(complaint(json).contains("no report of llgo-dce"), "{json}");
        }
    }
}
