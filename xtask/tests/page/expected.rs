//! The paths that a report speaks of, as the addresses of their steps, worked out without the page.

use serde_json::Value;

/// Of a field that is an index; one that is none points nowhere.
pub(crate) fn index(value: &Value) -> usize {
    value.as_u64().and_then(|index| usize::try_from(index).ok()).unwrap_or(usize::MAX)
}

fn symbol_hash(symbol: usize) -> String {
    format!("#symbol-{symbol}")
}

fn method_hash(method: &Value) -> String {
    format!("#method-{method}")
}

/// From a symbol that stays up to a root.
pub(crate) fn live_path(report: &Value, symbol: usize) -> Vec<String> {
    let live = &report["symbols"][symbol]["live"];
    if live["from"].is_null() {
        return Vec::new();
    }
    let mut steps = match live["why"].as_str() {
        Some("reference") => Vec::new(),
        Some("method") => {
            return [vec![method_hash(&live["method"])], method_path(report, index(&live["method"]))].concat()
        }
        Some("method value" | "method type") if live["words"].is_null() => {
            return [vec![method_hash(&live["method"])], method_path(report, index(&live["method"]))].concat()
        }
        Some("method value" | "method type") => vec![method_hash(&live["method"])],
        _ => vec![symbol_hash(index(&live["holder"]))],
    };
    steps.extend(from(report, live));
    steps
}

/// The symbol that a reason comes from, and its own path.
fn from(report: &Value, reason: &Value) -> Vec<String> {
    let from = index(&reason["from"]);
    [vec![symbol_hash(from)], live_path(report, from)].concat()
}

/// The first path of a method: from the symbol that calls it or looks it up. That its type keeps all of its needs no
/// path, nor that the option limit says so.
pub(crate) fn method_path(report: &Value, method: usize) -> Vec<String> {
    let reason = &report["methods"][method];
    let ty = &report["types"][index(&reason["type"])];
    match reason["why"].as_str() {
        Some("pinned") if ty["pinned"].is_string() => vec![symbol_hash(index(&ty["symbol"]))],
        Some("pinned") => vec![format!("#method-{method}")],
        _ => from(report, reason),
    }
}

/// The path of a type into an interface; empty of what is not in one.
pub(crate) fn interface_path(report: &Value, ty: Option<u64>) -> Vec<String> {
    let Some(ty) = ty.and_then(|ty| usize::try_from(ty).ok()) else { return Vec::new() };
    let reason = &report["symbols"][ty]["interface"];
    match reason["why"].as_str() {
        None => Vec::new(),
        Some("child") => {
            let parent = index(&reason["from"]);
            [vec![symbol_hash(parent)], interface_path(report, reason["from"].as_u64())].concat()
        }
        Some("signature") if reason["words"].is_string() => {
            [vec![method_hash(&reason["method"])], from(report, reason)].concat()
        }
        Some("signature") => {
            [vec![method_hash(&reason["method"])], method_path(report, index(&reason["method"]))].concat()
        }
        Some(_) => from(report, reason),
    }
}

/// The reason that decides the colour of a live symbol: the first on its path that is no mere reference.
pub(crate) fn colour(report: &Value, symbol: usize) -> &str {
    let live = &report["symbols"][symbol]["live"];
    match live["why"].as_str().unwrap_or_default() {
        "reference" => colour(report, index(&live["from"])),
        "method" => report["methods"][index(&live["method"])]["why"].as_str().unwrap_or_default(),
        "method value" | "method type" => "value",
        "registry entry" => "registry",
        other => other,
    }
}

/// What is called what at an address.
pub(crate) fn name_of<'a>(report: &'a Value, hash: &str) -> Option<&'a Value> {
    let (what, index) = hash.trim_start_matches('#').split_once('-')?;
    let index: usize = index.parse().ok()?;
    match what {
        "method" => Some(&report["methods"][index]["go"]),
        _ => Some(&report["symbols"][index]["name"]),
    }
}
