//! What the flood's reasons cost: the flood, and one like it that records none, on a program of the size of one with
//! text/template.
//!
//! Both find the same, or this panics. `cargo xtask reasons` counts their instructions under callgrind.

mod program;

use std::collections::VecDeque;
use std::hint::black_box;

use llgo_dce_core::{flood, DemandId, Gate, Outcome, Program, SymId, WeakId, WeakRef};

fn main() {
    let program = program::facts(1).build();
    let (with, without) = (with_reasons(&program), without_reasons(&program));
    for symbol in program.symbols() {
        assert_eq!(with.live(symbol).is_some(), without.live[symbol.index()]);
    }
    for (weak, _) in program.weak_refs() {
        assert_eq!(with.kept(weak).is_some(), without.kept[weak.index()]);
    }
    let live = without.live.iter().filter(|live| **live).count();
    assert!(live > program.symbol_count() / 2, "{live} live symbols are no flood");
}

/// What callgrind counts.
#[inline(never)]
fn with_reasons(program: &Program) -> Outcome {
    flood(black_box(program))
}

/// What it is compared with.
#[inline(never)]
fn without_reasons(program: &Program) -> Bare<'_> {
    Bare::flood(black_box(program))
}

enum News {
    Live(SymId),
    InIface(SymId),
    Demanded(DemandId),
}

/// The flood with a bit for each fact. It is written as the flood is, so that nothing but the reasons differs.
struct Bare<'a> {
    program: &'a Program,
    live: Vec<bool>,
    in_iface: Vec<bool>,
    demanded: Vec<bool>,
    kept: Vec<bool>,
    news: VecDeque<News>,
    reflectable: Vec<bool>,
}

impl<'a> Bare<'a> {
    fn flood(program: &'a Program) -> Self {
        let mut flood = Self {
            program,
            live: vec![false; program.symbol_count()],
            in_iface: vec![false; program.symbol_count()],
            demanded: vec![false; program.demands().count()],
            kept: vec![false; program.weak_refs().count()],
            news: VecDeque::new(),
            reflectable: vec![false; program.symbol_count()],
        };
        for root in program.roots() {
            flood.mark(root.symbol);
        }
        while let Some(news) = flood.news.pop_front() {
            match news {
                News::Live(symbol) => flood.live(symbol),
                News::InIface(ty) if flood.live[ty.index()] => flood.live_in_iface(ty),
                News::InIface(_) => {}
                News::Demanded(demand) => flood.demanded(demand),
            }
        }
        flood
    }

    #[inline]
    fn mark(&mut self, symbol: SymId) {
        if !self.live[symbol.index()] {
            self.live[symbol.index()] = true;
            self.news.push_back(News::Live(symbol));
        }
    }

    #[inline]
    fn mark_in_iface(&mut self, ty: SymId) {
        if !self.in_iface[ty.index()] {
            self.in_iface[ty.index()] = true;
            self.news.push_back(News::InIface(ty));
        }
    }

    #[inline]
    fn mark_demanded(&mut self, demand: DemandId) {
        if !self.demanded[demand.index()] {
            self.demanded[demand.index()] = true;
            self.news.push_back(News::Demanded(demand));
        }
    }

    fn live(&mut self, symbol: SymId) {
        let program = self.program;
        for &target in program.edges_of(symbol) {
            self.mark(target);
        }
        for &ty in program.use_iface_of(symbol) {
            self.mark_in_iface(ty);
        }
        for &demand in program.demands_of(symbol) {
            self.mark_demanded(demand);
        }
        if program.is_assumed_in_iface(symbol) {
            self.mark_in_iface(symbol);
        }
        self.ask_again(symbol, Gate::Live);
        if self.in_iface[symbol.index()] {
            self.live_in_iface(symbol);
        }
    }

    fn live_in_iface(&mut self, ty: SymId) {
        if std::mem::replace(&mut self.reflectable[ty.index()], true) {
            return;
        }
        let program = self.program;
        for &child in program.children_of(ty) {
            self.mark_in_iface(child);
        }
        self.ask_again(ty, Gate::InIface);
    }

    fn ask_again(&mut self, holder: SymId, gate: Gate) {
        let program = self.program;
        for &weak in program.weak_refs_of(holder) {
            let asked = |demand: &DemandId| self.demanded[demand.index()];
            if program.weak_ref(weak).kind.gate() == gate && program.answers_of(weak).iter().any(asked) {
                self.keep(weak);
            }
        }
    }

    fn demanded(&mut self, demand: DemandId) {
        let program = self.program;
        for &weak in program.answering(demand) {
            let WeakRef { holder, kind, .. } = *program.weak_ref(weak);
            let open = match kind.gate() {
                Gate::Live => self.live[holder.index()],
                Gate::InIface => self.reflectable[holder.index()],
            };
            if open {
                self.keep(weak);
            }
        }
    }

    fn keep(&mut self, weak: WeakId) {
        if std::mem::replace(&mut self.kept[weak.index()], true) {
            return;
        }
        let weak_ref = self.program.weak_ref(weak);
        for target in weak_ref.targets() {
            self.mark(target);
        }
        if let (true, Some(ty)) = (weak_ref.kind.gives_type(), weak_ref.targets[0]) {
            self.mark_in_iface(ty);
        }
    }
}
