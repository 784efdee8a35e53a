//! The flood: the rules of liveness, each fact looked at once.

use std::collections::VecDeque;

use crate::ids::{DemandId, SymId, WeakId};
use crate::outcome::{IfaceWhy, LiveWhy, Outcome};
use crate::program::{Gate, Program, Root, WeakRef};

/// Finds what is live in `program`, and for everything live the first reason.
///
/// First in, first out: reasons lie on shortest paths, and depend on the order of the facts alone.
pub fn flood(program: &Program) -> Outcome {
    flood_without(program, |_, _| false)
}

/// The same as if some symbols did not make some of their demands: what is live here and not there is what those cost.
pub fn flood_without(program: &Program, left_out: impl Fn(SymId, DemandId) -> bool) -> Outcome {
    flood_from(program, |_| true, left_out)
}

/// The same as if some roots were none.
pub fn flood_without_roots(program: &Program, left_out: impl Fn(Root) -> bool) -> Outcome {
    flood_from(program, |root| !left_out(root), |_, _| false)
}

fn flood_from(
    program: &Program,
    is_root: impl Fn(Root) -> bool,
    left_out: impl Fn(SymId, DemandId) -> bool,
) -> Outcome {
    let mut flood = Flood::new(program, left_out);
    for root in program.roots.iter().filter(|root| is_root(**root)) {
        flood.mark(root.symbol, LiveWhy::Root(root.kind));
    }
    while let Some(news) = flood.news.pop_front() {
        match news {
            News::Live(symbol) => flood.live(symbol),
            News::InIface(ty) => flood.in_iface(ty),
            News::Demanded(demand) => flood.demanded(demand),
        }
    }
    flood.outcome
}

/// A fact whose consequences have not been drawn yet.
enum News {
    Live(SymId),
    InIface(SymId),
    Demanded(DemandId),
}

struct Flood<'a, F> {
    program: &'a Program,
    left_out: F,
    outcome: Outcome,
    news: VecDeque<News>,
    /// Types of which both facts, live and UsedInIface, have had their consequences drawn.
    reflectable: Vec<bool>,
}

impl<'a, F: Fn(SymId, DemandId) -> bool> Flood<'a, F> {
    fn new(program: &'a Program, left_out: F) -> Self {
        let outcome = Outcome {
            live: vec![None; program.symbols],
            in_iface: vec![None; program.symbols],
            demanded: vec![None; program.demands.len()],
            kept: vec![None; program.weak.len()],
        };
        Self { program, left_out, outcome, news: VecDeque::new(), reflectable: vec![false; program.symbols] }
    }

    /// The only place that makes a symbol live.
    #[inline]
    fn mark(&mut self, symbol: SymId, why: LiveWhy) {
        let live = &mut self.outcome.live[symbol.index()];
        if live.is_none() {
            *live = Some(why);
            self.news.push_back(News::Live(symbol));
        }
    }

    /// The only place that makes a type UsedInIface.
    #[inline]
    fn mark_in_iface(&mut self, ty: SymId, why: IfaceWhy) {
        let in_iface = &mut self.outcome.in_iface[ty.index()];
        if in_iface.is_none() {
            *in_iface = Some(why);
            self.news.push_back(News::InIface(ty));
        }
    }

    /// The only place that makes a demand.
    #[inline]
    fn mark_demanded(&mut self, demand: DemandId, by: SymId) {
        let demanded = &mut self.outcome.demanded[demand.index()];
        if demanded.is_none() {
            *demanded = Some(by);
            self.news.push_back(News::Demanded(demand));
        }
    }

    /// Rules 2, 3, 5, 6 and 7: what a live symbol refers to, converts and demands.
    fn live(&mut self, symbol: SymId) {
        let program = self.program;
        for &target in program.edges.row(symbol.index()) {
            self.mark(target, LiveWhy::Ref(symbol));
        }
        for &ty in program.use_iface.row(symbol.index()) {
            self.mark_in_iface(ty, IfaceWhy::Record(symbol));
        }
        for &demand in program.demands_of.row(symbol.index()) {
            if !(self.left_out)(symbol, demand) {
                self.mark_demanded(demand, symbol);
            }
        }
        if program.assumed_in_iface[symbol.index()] {
            self.mark_in_iface(symbol, IfaceWhy::Assumed);
        }
        self.ask_again(symbol, Gate::Live);
        if self.outcome.in_iface[symbol.index()].is_some() {
            self.live_in_iface(symbol);
        }
    }

    fn in_iface(&mut self, ty: SymId) {
        if self.outcome.live[ty.index()].is_some() {
            self.live_in_iface(ty);
        }
    }

    /// Rules 4 and 8, for a type that is now both live and UsedInIface.
    fn live_in_iface(&mut self, ty: SymId) {
        if std::mem::replace(&mut self.reflectable[ty.index()], true) {
            return;
        }
        let program = self.program;
        for &child in program.children.row(ty.index()) {
            self.mark_in_iface(child, IfaceWhy::Child(ty));
        }
        self.ask_again(ty, Gate::InIface);
    }

    /// Rule 8, for a holder whose gate has opened: its weak references may answer to demands that were made before.
    fn ask_again(&mut self, holder: SymId, gate: Gate) {
        let program = self.program;
        for &weak in program.weak_of.row(holder.index()) {
            if program.weak_ref(weak).kind.gate() != gate {
                continue;
            }
            let answers = program.answers.row(weak.index());
            if let Some(&demand) = answers.iter().find(|demand| self.outcome.demanded(**demand).is_some()) {
                self.keep(weak, demand);
            }
        }
    }

    /// Rule 8, for a demand that is now made: the weak references that answer to it, where their gate is open.
    fn demanded(&mut self, demand: DemandId) {
        let program = self.program;
        for &weak in program.answering.row(demand.index()) {
            let WeakRef { holder, kind, .. } = *program.weak_ref(weak);
            let open = match kind.gate() {
                Gate::Live => self.outcome.live(holder).is_some(),
                Gate::InIface => self.reflectable[holder.index()],
            };
            if open {
                self.keep(weak, demand);
            }
        }
    }

    /// Makes a weak reference live: it refers to its targets like an ordinary one.
    fn keep(&mut self, weak: WeakId, demand: DemandId) {
        if self.outcome.kept[weak.index()].is_some() {
            return;
        }
        self.outcome.kept[weak.index()] = Some(demand);
        let weak_ref = self.program.weak_ref(weak);
        for target in weak_ref.targets() {
            self.mark(target, LiveWhy::Weak(weak));
        }
        if let (true, Some(ty)) = (weak_ref.kind.gives_type(), weak_ref.targets[0]) {
            self.mark_in_iface(ty, IfaceWhy::Weak(weak));
        }
    }
}
