//! A report with the sizes that are left when the optimizer is through.
//!
//! It inlines functions, merges constants, and removes what nobody notices: an estimate of what stays that is made before is
//! an estimate of other code.

use std::path::{Path, PathBuf};

use hashbrown::HashSet;
use llgo_dce_facts::go_names::is_anonymous;

use crate::file::write;
use crate::report::{of, Cost, Report, Symbol};
use crate::subject::Subject;

/// A report that has been written, and may be written again with other sizes.
pub struct Written {
    path: PathBuf,
    report: Report,
}

/// Kinds of symbol that do not count.
const UNCOUNTED: [&str; 4] = ["declaration", "list", "record", "virtual"];

impl Written {
    /// Writes a report.
    pub(crate) fn new(path: &Path, subject: &Subject<'_>) -> Result<Self, String> {
        let report = of(subject);
        write(path, report.json().as_bytes())?;
        Ok(Self { path: path.to_owned(), report })
    }

    /// Writes it again, with the bytes that symbols have now. What stays and has no name of its own keeps those that it
    /// had.
    pub fn complete(mut self, size: impl Fn(&str) -> u64) -> Result<(), String> {
        for symbol in self.report.symbols.iter_mut().filter(|symbol| symbol.may_change()) {
            symbol.bytes = size(&symbol.name);
        }
        self.report.measured = true;
        self.report.sum_up();
        write(&self.path, self.report.json().as_bytes())
    }
}

impl Symbol {
    fn stays(&self) -> bool {
        self.live.is_some() && !UNCOUNTED.contains(&self.kind)
    }

    /// An alias has nothing of its own, and what has no name cannot be found again.
    fn may_change(&self) -> bool {
        let is_named = !self.name.starts_with('@') && !is_anonymous(self.name.as_bytes());
        self.stays() && is_named && self.kind != "alias"
    }
}

impl Report {
    /// The bytes of some symbols that stay, each once.
    fn kept(&self, symbols: impl IntoIterator<Item = usize>) -> u64 {
        let each: HashSet<usize> = symbols.into_iter().collect();
        let symbols = each.into_iter().filter_map(|symbol| self.symbols.get(symbol));
        symbols.filter(|symbol| symbol.stays()).map(|symbol| symbol.bytes).sum()
    }

    /// Sums up the bytes that stay: in all, by package, type and method, and what is kept for one reason.
    fn sum_up(&mut self) {
        self.totals.counts.bytes.kept = self.kept(0..self.symbols.len());
        self.packages.iter_mut().for_each(|package| package.counts.bytes.kept = 0);
        for symbol in self.symbols.iter().filter(|symbol| symbol.stays()) {
            self.packages[symbol.package].counts.bytes.kept += symbol.bytes;
        }
        let bodies: Vec<Vec<usize>> = self
            .methods
            .iter()
            .map(|method| [method.ifn, method.tfn].into_iter().flatten().collect())
            .collect();
        let mut of_types: Vec<Vec<usize>> = self.types.iter().map(|ty| vec![ty.symbol]).collect();
        for (method, bodies) in self.methods.iter().zip(&bodies) {
            of_types[method.ty].extend(bodies);
        }
        let of_types: Vec<u64> = of_types.into_iter().map(|all| self.kept(all)).collect();
        self.types.iter_mut().zip(of_types).for_each(|(ty, bytes)| ty.counts.bytes.kept = bytes);
        let of_methods: Vec<u64> = bodies.into_iter().map(|all| self.kept(all)).collect();
        let methods = self.methods.iter_mut().zip(of_methods).filter(|(method, _)| method.state == "live");
        methods.for_each(|(method, bytes)| method.bytes = bytes);
        self.sum_up_costs();
    }

    fn sum_up_costs(&mut self) {
        let measure = |report: &Self, cost: &Cost| report.kept(cost.all.iter().copied());
        let all = measure(self, &self.reflection.cost);
        let each: Vec<u64> = self.reflection.culprits.iter().map(|it| measure(self, &it.cost)).collect();
        let exports = self.exports.as_ref().map(|exports| measure(self, &exports.cost));
        self.reflection.cost.bytes = all;
        self.reflection.culprits.iter_mut().zip(each).for_each(|(it, bytes)| it.cost.bytes = bytes);
        self.exports.iter_mut().zip(exports).for_each(|(it, bytes)| it.cost.bytes = bytes);
    }
}
