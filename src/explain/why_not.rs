//! `why-not=GLOB`: the facts that dead symbols and methods lack.
//!
//! ```text
//! dead method: main.(*T).Lose
//! >>> no value of its type gets into an interface: *_llgo_main.T
//! >>> no live code calls it through an interface: Lose func() string
//! >>> nearest call: Lose func() int, by main.run
//! >>> no live code looks it up by reflection, by its name or by one that is not known
//! ```

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Ask, Demand, DemandId, SlotState, SymId, WeakId, WeakKind};

use super::matches::Match;
use super::names::{escaped, Names};
use super::subject::Subject;
use super::why::asked;
use llgo_dce_facts::ids::id_parts;

/// How many are named of the dead symbols that would keep another one.
const NAMED: usize = 3;

/// The explanations of the dead matches, a paragraph each.
pub(crate) fn text(subject: &Subject<'_>, names: &Names<'_>, matches: &[Match]) -> String {
    let dead: Vec<Match> = matches.iter().copied().filter(|it| !it.is_live(subject.outcome)).collect();
    let mut writer = Writer { subject, names, mentions: Mentions::of(subject, &dead), text: String::new() };
    for matched in dead {
        match matched {
            Match::Method(slot) => writer.method(slot),
            Match::Symbol(symbol) => writer.symbol(symbol),
        }
    }
    writer.text
}

/// The symbols and weak references that mention the matches, all of which are dead.
#[derive(Default)]
struct Mentions {
    refer: HashMap<SymId, Vec<SymId>>,
    weak: HashMap<SymId, Vec<WeakId>>,
    ask: HashMap<DemandId, Vec<SymId>>,
}

impl Mentions {
    fn of(subject: &Subject<'_>, dead: &[Match]) -> Self {
        let program = &subject.world.program;
        let mut mentions = Self::default();
        let symbols: HashSet<SymId> = dead
            .iter()
            .map(|matched| match *matched {
                Match::Symbol(symbol) => symbol,
                Match::Method(slot) => program.weak_ref(slot).holder,
            })
            .collect();
        if dead.is_empty() {
            return mentions;
        }
        for by in program.symbols() {
            for &symbol in program.edges_of(by).iter().filter(|symbol| symbols.contains(*symbol)) {
                mentions.refer.entry(symbol).or_default().push(by);
            }
            for &demand in program.demands_of(by) {
                mentions.ask.entry(demand).or_default().push(by);
            }
        }
        for (id, weak) in program.weak_refs() {
            for symbol in weak.targets().filter(|symbol| symbols.contains(symbol)) {
                let of = mentions.weak.entry(symbol).or_default();
                if of.last() != Some(&id) {
                    of.push(id);
                }
            }
        }
        mentions
    }
}

struct Writer<'a> {
    subject: &'a Subject<'a>,
    names: &'a Names<'a>,
    mentions: Mentions,
    text: String,
}

impl Writer<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn method(&mut self, slot: WeakId) {
        let Subject { world, outcome, .. } = *self.subject;
        let weak = world.program.weak_ref(slot);
        let ty = weak.holder;
        self.line(&format!("dead method: {}", escaped(&self.names.method(slot))));
        if outcome.live(ty).is_none() {
            self.line(&format!(">>> nothing live refers to its type: {}", self.names.line(ty)));
            self.referrers(ty);
        } else if outcome.in_iface(ty).is_none() {
            self.line(&format!(">>> no value of its type gets into an interface: {}", self.names.line(ty)));
        }
        let asked = world.program.answers_of(slot).iter().any(|&demand| outcome.demanded(demand).is_some());
        if !asked {
            self.not_asked(slot);
        }
        if let (SlotState::Matchable, Some(mtyp)) =
            (outcome.slot_state(&world.program, slot), weak.targets[0])
        {
            let mtyp = self.names.line(mtyp);
            self.line(&format!(">>> interfaces still find it, though not its body: {mtyp} is live"));
        }
        self.table(slot);
    }

    /// Whether a slot leaves its table, and for whom it does not.
    fn table(&mut self, slot: WeakId) {
        let Subject { world, outcome, .. } = *self.subject;
        let program = &world.program;
        let Some(listing) = program.listing(slot) else { return };
        if outcome.slot_state(program, slot) == SlotState::Unlisted {
            return self.line(">>> its slot leaves the method table: no live interface type lists it");
        }
        let reads_whole = program.whole_tables();
        for demand in [Some(listing), reads_whole].into_iter().flatten() {
            if let Some(by) = outcome.demanded(demand) {
                let asked = asked(world, program.demand(demand), by);
                let by = self.names.line(by);
                return self.line(&format!(">>> its slot stays in the method table: {asked}: {by}"));
            }
        }
    }

    /// The demands of a method, none of which is made.
    fn not_asked(&mut self, slot: WeakId) {
        let program = &self.subject.world.program;
        let demands = program.answers_of(slot);
        let asks = |wanted: Ask| {
            let of_kind = demands.iter().filter(move |demand| program.demand(**demand).ask() == Some(wanted));
            of_kind.flat_map(|demand| self.mentions.ask.get(demand)).flatten().copied().collect::<Vec<_>>()
        };
        let (calls, by_name, by_any) = (asks(Ask::Call), asks(Ask::Named), asks(Ask::Exported));
        let called = self.signature(slot);
        self.line(&format!(">>> no live code calls it through an interface: {}", escaped(&called)));
        self.some(">>> dead code would", calls);
        if let Some((nearest, by)) = self.nearest(slot) {
            let by = self.names.line(by);
            self.line(&format!(">>> nearest call: {}, by {by}", escaped(&nearest)));
        }
        self.line(">>> no live code looks it up by reflection, by its name or by one that is not known");
        self.some(">>> dead code would", [by_name, by_any].concat());
    }

    /// Method name and func type.
    fn signature(&self, slot: WeakId) -> String {
        let world = self.subject.world;
        let weak = world.program.weak_ref(slot);
        let name = String::from_utf8_lossy(world.program.name(weak.name)).into_owned();
        match weak.targets[0] {
            Some(mtyp) => format!("{name} {}", self.func_type(mtyp)),
            None => name,
        }
    }

    fn func_type(&self, mtyp: SymId) -> String {
        let go = self.subject.details.go_name(mtyp);
        go.map_or_else(|| self.names.of(mtyp), |go| String::from_utf8_lossy(&go).into_owned())
    }

    /// A call of a method with the same name and another func type, and the symbol that makes it.
    fn nearest(&self, slot: WeakId) -> Option<(String, SymId)> {
        let Subject { world, outcome, .. } = *self.subject;
        let program = &world.program;
        let wanted = program.name(program.weak_ref(slot).name);
        program.demands().find_map(|(id, demand)| {
            let by = outcome.demanded(id)?;
            let (name, ty) = match demand {
                Demand::Method { name, mtyp } => (program.name(name), self.func_type(mtyp)),
                Demand::Tagged { id, ask: Ask::Call } => {
                    let (name, ty) = id_parts(program.name(id))?;
                    (name, String::from_utf8_lossy(ty).into_owned())
                }
                _ => return None,
            };
            (name == wanted).then(|| (format!("{} {ty}", String::from_utf8_lossy(name)), by))
        })
    }

    fn symbol(&mut self, symbol: SymId) {
        self.line(&format!("dead symbol: {}", self.names.line(symbol)));
        self.referrers(symbol);
        let program = &self.subject.world.program;
        let weak = self.mentions.weak.get(&symbol).into_iter().flatten();
        let weak: Vec<String> = weak
            .map(|&id| match program.weak_ref(id) {
                weak if weak.kind == WeakKind::Method => self.names.method(id),
                weak if weak.kind.is_of_method() => {
                    format!("{} of {}", weak.kind.name(), self.names.method(id))
                }
                weak if weak.kind == WeakKind::FunctionRow => self.names.weak(id),
                weak => format!("{} of {}", weak.kind.name(), self.names.of(weak.holder)),
            })
            .collect();
        if !weak.is_empty() {
            self.line(&format!(">>> mentioned by what does not keep it: {}", escaped(&first(&weak))));
        } else if !self.mentions.refer.contains_key(&symbol) {
            self.line(">>> nothing refers to it");
        }
    }

    /// The referrers of a dead symbol, which are dead as well.
    fn referrers(&mut self, symbol: SymId) {
        let by = self.mentions.refer.get(&symbol).cloned().unwrap_or_default();
        self.some(">>> referenced by dead code only", by);
    }

    /// The first of some symbols, if there are any.
    fn some(&mut self, what: &str, symbols: Vec<SymId>) {
        let names: Vec<String> = symbols.into_iter().map(|symbol| self.names.of(symbol)).collect();
        if !names.is_empty() {
            self.line(&format!("{what}: {}", escaped(&first(&names))));
        }
    }
}

/// The first names of a list, and how many more there are.
fn first(names: &[String]) -> String {
    let shown = names[..names.len().min(NAMED)].join(", ");
    match names.len().saturating_sub(NAMED) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
