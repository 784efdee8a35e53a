//! Which type a symbol belongs to, and which reason keeps it: what the page has boxes and colours for.

use hashbrown::HashMap;

use crate::read::Report;

/// What a reason is called where it is the colour of a box.
pub const COLOURS: [(&str, &str); 8] = [
    ("root", "a root, or referenced from one"),
    ("called", "a method called through an interface"),
    ("named", "a method looked up by its name"),
    ("reflected", "any exported method looked up by reflection"),
    ("pinned", "a method of a type that keeps all of its"),
    ("value", "a method value that reflection makes"),
    ("Equal", "a comparison function"),
    ("registry", "an entry of a registry"),
];

/// The types and reasons of the symbols of a report.
pub struct Groups<'a> {
    report: &'a Report,
    /// The descriptors of types with methods, and of each body those of whose methods it is.
    holders: HashMap<usize, Vec<usize>>,
}

impl<'a> Groups<'a> {
    /// Those of a report.
    pub fn new(report: &'a Report) -> Self {
        let mut holders: HashMap<usize, Vec<usize>> = HashMap::new();
        for ty in &report.types {
            holders.entry(ty.symbol).or_default().push(ty.symbol);
        }
        for method in &report.methods {
            let Some(holder) = report.holder(method) else { continue };
            for body in [method.ifn, method.tfn].into_iter().flatten() {
                holders.entry(body).or_default().push(holder);
            }
        }
        Self { report, holders }
    }

    /// The type that a symbol belongs to, as Go calls it and without stars: its own, or that of its method, as far as it
    /// is in the same package.
    pub fn type_of(&self, symbol: usize) -> Option<String> {
        let it = self.report.symbols.get(symbol)?;
        let holders = self.holders.get(&symbol).map_or(&[][..], Vec::as_slice);
        let owner = match it.kind.as_str() {
            "type" => (!holders.is_empty() || it.name.starts_with('*')).then_some(symbol),
            _ => holders.iter().copied().find(|&holder| self.package_of(holder) == Some(it.package)),
        };
        Some(self.report.symbols.get(owner?)?.base())
    }

    fn package_of(&self, symbol: usize) -> Option<usize> {
        self.report.symbols.get(symbol).map(|symbol| symbol.package)
    }

    /// The reason of a live symbol's own, or, where it is only referred to, of who refers to it.
    pub fn colour(&self, symbol: usize) -> &'a str {
        let mut at = symbol;
        for _ in 0..=self.report.symbols.len() {
            let Some(live) = self.report.symbols.get(at).and_then(|symbol| symbol.live.as_ref()) else {
                break;
            };
            match (live.why.as_str(), live.from, live.method) {
                ("reference", Some(from), _) => at = from,
                ("method", _, Some(method)) => {
                    return self.report.methods.get(method).map_or("root", |method| &method.why)
                }
                ("method value", ..) => return "value",
                ("registry entry", ..) => return "registry",
                ("reference", None, _) => break,
                (why, ..) => return why,
            }
        }
        "root"
    }
}
