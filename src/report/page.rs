//! Pages to look at: a report, or what is different between two. Each is one HTML file that loads nothing.

/// The page of a report, which has to be one that [`crate::Report`] can read.
pub fn of_report(json: &str) -> String {
    let page = include_str!("page/report.html");
    assemble(page, &[include_str!("page/common.js"), include_str!("page/report.js")], json)
}

/// The page of a difference, as JSON.
pub fn of_diff(json: &str) -> String {
    let page = include_str!("page/diff.html");
    assemble(page, &[include_str!("page/common.js"), include_str!("page/diff.js")], json)
}

/// The JSON, escaped for a script element. Only strings have a `<` in them, and without one nothing ends the element.
fn embedded(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// Style, scripts and data in their places. The data comes last, so that no text in it is replaced.
fn assemble(page: &str, scripts: &[&str], json: &str) -> String {
    page.replace("/*STYLE*/", include_str!("page/style.css"))
        .replace("/*SCRIPT*/", &scripts.concat())
        .replace("/*DATA*/", &embedded(json))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::embedded;

    #[test]
    fn nothing_ends_the_script_element() {
        let json = r#"{"a":"</script><!--\"</SCRIPT>"}"#;
        let safe = embedded(json);
        assert!(!safe.contains('<'));
        let parsed = |json: &str| serde_json::from_str::<Value>(json).expect("JSON");
        assert_eq!(parsed(json), parsed(&safe));
    }
}
