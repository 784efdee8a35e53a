//! Rule 2: ordinary edges; and what they say about conversions (rules 3 and 4), where there are no records of those.

use hashbrown::HashMap;
use llgo_dce_core::{Builder, SymId};
use llgo_dce_facts::{BySymbol, Fragments, Roles};

use super::conversions;
use crate::ir::draft::holders::{for_each_strong_mention, Holders};
use crate::ir::draft::{Draft, References};
use crate::ir::llvm::{prefetch_uses, AHEAD};
use crate::ir::module::globals::Globals;
use crate::ir::module::mentions::Mentions;
use crate::ir::module::referrers::{Referrer, Referrers, Shares};
use crate::ir::module::types::TypeTable;

/// Rule 3: what the records say of conversions.
struct Conversions {
    /// Those of init functions that have fragments: type to functions. A record does not say which fragment it is about.
    open: HashMap<SymId, Vec<SymId>>,
    /// All others.
    known: Vec<(SymId, SymId)>,
}

impl Conversions {
    fn new(all: Vec<(SymId, SymId)>, shares: &Shares<'_>) -> Self {
        let mut open: HashMap<SymId, Vec<SymId>> = HashMap::new();
        let (apart, known): (Vec<_>, Vec<_>) = all.into_iter().partition(|(by, _)| shares.is_apart(*by));
        for (by, ty) in apart {
            open.entry(ty).or_default().push(by);
        }
        Self { open, known }
    }
}

/// Reads all references. Weak ones make no edges; neither do tables and certificates.
pub(crate) fn read<'m>(draft: &mut Draft<'_, 'm>, holders: &Holders<'m>) -> References {
    let roles = (!draft.coverage.conversions).then(|| conversions::roles(draft));
    let copies = copies(draft);
    let keep_nothing = draft.records().chain(copies).map(|record| (record, ())).collect();
    let Draft { graph, symbols, types, fragments, shares, conversions, .. } = draft;
    let reader = Reader {
        graph,
        globals: symbols,
        holders,
        types,
        fragments,
        shares,
        conversions: Conversions::new(std::mem::take(conversions), shares),
        keep_nothing,
        roles: roles.as_ref(),
    };
    let read_elsewhere = reader.read();
    References { roles, read_elsewhere }
}

/// The variables of a package that are only copies of another one's, which has what they refer to.
fn copies(draft: &Draft<'_, '_>) -> Vec<SymId> {
    let all =
        draft.symbols.table().iter().filter(|(_, it)| draft.is_package() && it.is_variable && it.is_copy);
    all.map(|(symbol, _)| symbol).collect()
}

struct Reader<'a, 'm> {
    graph: &'a mut Builder,
    globals: &'a Globals<'m>,
    holders: &'a Holders<'m>,
    types: &'a TypeTable<'m>,
    fragments: &'a Fragments,
    shares: &'a Shares<'m>,
    conversions: Conversions,
    /// Records, and copies of variables, whose references do not count.
    keep_nothing: BySymbol<()>,
    roles: Option<&'a Roles>,
}

impl<'m> Reader<'_, 'm> {
    /// Returns the variables that stay with their init functions and are read by others.
    fn read(mut self) -> Vec<SymId> {
        for (by, ty) in std::mem::take(&mut self.conversions.known) {
            self.graph.use_iface(by, ty);
        }
        let read_elsewhere = self.read_use_lists();
        let mut mentions = Mentions::new(self.globals);
        for (holder, places) in self.holders.iter() {
            let from = Referrer { symbol: holder.symbol, compares_only: false };
            for_each_strong_mention(holder, places, &mut mentions, &mut |to| self.add_one(from, to));
        }
        for &ty in &self.types.unreadable {
            self.graph.assume_in_iface(ty);
        }
        read_elsewhere
    }

    fn read_use_lists(&mut self) -> Vec<SymId> {
        let mut read_elsewhere = Vec::new();
        let mut referrers = Referrers::with_shares(self.globals, self.shares);
        let mut whole_functions = Referrers::new(self.globals);
        for (symbol, global) in self.globals.iter() {
            if symbol.index() % AHEAD == 0 {
                prefetch_uses(&self.globals.values()[symbol.index()..]);
            }
            let found = referrers.of_type_if(global, conversions::is_descriptor(self.roles, symbol));
            if self.is_read_elsewhere(symbol, found) {
                read_elsewhere.push(symbol);
            }
            for function in self.conversions.open.remove(&symbol).unwrap_or_default() {
                self.add_conversion(function, symbol, found, &mut whole_functions);
            }
            for &from in found {
                if !self.holders.contains(from.symbol) && !self.keep_nothing.contains(from.symbol) {
                    self.add_one(from, symbol);
                }
            }
        }
        read_elsewhere
    }

    /// Whether a variable that stays with an init function is mentioned by others as well.
    fn is_read_elsewhere(&self, variable: SymId, referrers: &[Referrer]) -> bool {
        let Some(function) = self.fragments.blocked_in(variable) else { return false };
        let is_elsewhere = |from: &Referrer| {
            from.symbol != function && self.fragments.function_of(from.symbol) != Some(function)
        };
        referrers.iter().any(is_elsewhere)
    }

    /// An init function converts a type. Whatever does so mentions the descriptor, so that, when only fragments do, it is
    /// a fact of theirs. An alias is another way to mention it, and so is a table that an optimiser has made.
    fn add_conversion(
        &mut self,
        function: SymId,
        ty: SymId,
        referrers: &[Referrer],
        whole_functions: &mut Referrers<'_, 'm>,
    ) {
        let is_fragment = |from: &&Referrer| self.fragments.function_of(from.symbol) == Some(function);
        let mut is_by_itself = |from: &Referrer| {
            let mut is_other_way = || {
                let value = self.globals.value(from.symbol)?;
                let is_data = value.is_variable() && !self.types.contains(from.symbol);
                let is_used = is_data && whole_functions.of(value).iter().any(|by| by.symbol == function);
                Some(value.is_alias() || is_used)
            };
            from.symbol == function || is_other_way() == Some(true)
        };
        let by: Vec<SymId> = referrers.iter().filter(is_fragment).map(|from| from.symbol).collect();
        if by.is_empty() || referrers.iter().any(&mut is_by_itself) {
            self.graph.use_iface(function, ty);
        }
        for fragment in by {
            self.graph.use_iface(fragment, ty);
        }
    }

    fn add_one(&mut self, from: Referrer, to: SymId) {
        self.graph.edge(from.symbol, to);
        if let Some(roles) = self.roles {
            roles.add_reference(self.graph, from.symbol, to, from.compares_only);
        }
        if self.types.unreadable.contains(&from.symbol) {
            self.graph.child(from.symbol, to);
        }
    }
}
