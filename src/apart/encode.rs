//! From the facts of a module to relations.

use llgo_dce_core::{Demand, NameId, SymId, WeakId, WeakKind};
use llgo_dce_facts::{AnyLookup, Blocker, Details, Facts, Purpose, Role};

use crate::file::FileKind;
use crate::hash::hash_of;
use crate::numbers::parts;
use crate::relations::{to_u32, Growing, Relations};
use crate::schema::{Property, Setting, Space, Table};

/// The facts of one module.
pub struct Encoded {
    /// The facts.
    pub relations: Relations,
    /// Their hash: two modules with the same are the same as far as any decision depends on them.
    pub hash: [u32; 4],
}

/// Writes down all facts of a module.
pub fn encode(facts: &Facts<'_>, details: &dyn Details) -> Encoded {
    let hash = hash(facts);
    let texts = Texts::of(facts, Some(details));
    Encoded { relations: Encoder::new(facts, &texts, facts.module.as_bytes(), hash).relations(), hash }
}

/// The hash of the facts of a module: of all that a decision may depend on. Its identifier, which is the name of some
/// file, and what only explanations need are not in it.
pub fn hash(facts: &Facts<'_>) -> [u32; 4] {
    let texts = Texts::of(facts, None);
    hash_of(&Encoder::new(facts, &texts, b"", [0; 4]).relations().to_bytes(FileKind::Facts))
}

/// Names that no symbol has and that are made here.
struct Texts {
    problems: Vec<String>,
    weak_problems: Vec<(WeakKind, SymId, String)>,
    go_names: Vec<(SymId, Vec<u8>)>,
    sizes: Vec<(SymId, [u32; 2])>,
}

impl Texts {
    fn of(facts: &Facts<'_>, details: Option<&dyn Details>) -> Self {
        let narrow = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
        let all = || facts.symbols.ids().filter_map(|it| Some((it, details?)));
        let go_names = all().filter_map(|(it, details)| Some((it, details.go_name(it)?))).collect();
        let sizes = all().map(|(it, details)| (it, details.size(it)));
        Self {
            problems: facts.problems.iter().map(ToString::to_string).collect(),
            weak_problems: facts
                .weak_problems
                .iter()
                .map(|(kind, it, why)| (*kind, *it, why.to_string()))
                .collect(),
            go_names,
            sizes: sizes.map(|(it, size)| (it, [narrow(size.instructions), narrow(size.bytes)])).collect(),
        }
    }
}

struct Encoder<'a> {
    facts: &'a Facts<'a>,
    texts: &'a Texts,
    out: Growing<'a>,
    /// Symbol to its row.
    symbols: Vec<u32>,
    /// Weak reference to its row.
    weak: Vec<u32>,
}

impl<'a> Encoder<'a> {
    fn new(facts: &'a Facts<'a>, texts: &'a Texts, name: &'a [u8], hash: [u32; 4]) -> Self {
        let mut out = Growing::default();
        let name = out.name(name);
        let [a, b, c, d] = hash;
        let module = out.add(Table::Modules, &[name, a, b, c, d]);
        let mut encoder = Self { facts, texts, out, symbols: Vec::new(), weak: Vec::new() };
        encoder.add_symbols(module);
        encoder
    }

    fn relations(mut self) -> Relations {
        self.add_properties();
        self.add_weak();
        self.add_graph();
        self.add_types();
        self.add_fragments();
        self.add_undecided();
        self.add_texts();
        self.out.sorted()
    }

    /// By what symbols are one: others are united with those of other modules.
    fn add_symbols(&mut self, module: u32) {
        let Facts { graph, symbols, fragments, equal_needs, .. } = self.facts;
        let types: Vec<(SymId, SymId)> = equal_needs.all().iter().map(|&(ty, need)| (need, ty)).collect();
        for symbol in (0..graph.symbol_count()).map(SymId::new) {
            let is_need = symbols.get(symbol).is_none();
            let type_of =
                || types.binary_search_by_key(&symbol, |&(need, _)| need).ok().map(|it| types[it].1);
            let of = if is_need { type_of() } else { Some(symbol) };
            let row = match of.and_then(|it| Some((it, symbols.get(it)?))) {
                Some((_, it)) if !it.is_local && !it.name.is_empty() => {
                    let space = if is_need { Space::Need } else { Space::Global };
                    [space as u32, self.out.name(it.name) + 1, 0, 0]
                }
                Some((of, it)) => {
                    let space = if is_need { Space::LocalNeed } else { Space::Local };
                    [space as u32, self.out.name(it.name) + 1, module + 1, to_u32(of.index())]
                }
                None if graph.known_unowned() == Some(symbol) => [Space::Unowned as u32, 0, 0, 0],
                None => {
                    let space =
                        if fragments.get(symbol).is_some() { Space::Fragment } else { Space::Virtual };
                    [space as u32, 0, module + 1, to_u32(symbol.index())]
                }
            };
            let row = self.out.add(Table::Symbols, &row);
            self.symbols.push(row);
        }
    }

    fn symbol(&self, symbol: SymId) -> u32 {
        self.symbols[symbol.index()]
    }

    fn maybe(&self, symbol: Option<SymId>) -> u32 {
        symbol.map_or(0, |symbol| self.symbol(symbol) + 1)
    }

    fn name(&mut self, name: NameId) -> u32 {
        self.out.name(self.facts.graph.bytes(name))
    }

    fn property(&mut self, symbol: SymId, property: Property) {
        let symbol = self.symbol(symbol);
        self.out.add(Table::Properties, &[symbol, property as u32]);
    }

    fn add_properties(&mut self) {
        let facts = self.facts;
        for (symbol, it) in facts.symbols.iter() {
            let is_alias = !it.is_function && !it.is_variable;
            let kind = facts.symbols.kind(symbol);
            for (holds, property) in [
                (it.is_function, Property::Function),
                (it.is_variable, Property::Variable),
                (is_alias, Property::Alias),
                (!it.is_declaration && !it.is_copy, Property::Defined),
                (it.is_visible, Property::Visible),
                (kind == llgo_dce_facts::SymbolKind::Type, Property::Type),
                (kind == llgo_dce_facts::SymbolKind::List, Property::List),
                (kind == llgo_dce_facts::SymbolKind::Record, Property::Record),
            ] {
                if holds {
                    self.property(symbol, property);
                }
            }
            let role = facts.roles.as_ref().map_or(Role::Other, |roles| roles.of(symbol));
            if let Some(property) = property_of(role) {
                self.property(symbol, property);
            }
        }
        let undecided = &facts.undecided;
        let lists: [(&[SymId], Property); 4] = [
            (&facts.unseen, Property::Unseen),
            (facts.graph.assumed_in_iface(), Property::AssumedInIface),
            (&undecided.ask_any_key, Property::AsksAnyKey),
            (&undecided.compare_any, Property::ComparesAny),
        ];
        for (list, property) in lists {
            list.iter().for_each(|&symbol| self.property(symbol, property));
        }
        facts.stubs.iter().for_each(|&symbol| self.property(symbol, Property::Stub));
        facts.changing.iter().for_each(|&symbol| self.property(symbol, Property::Changing));
        facts.certificates.iter().for_each(|&symbol| self.property(symbol, Property::Certificate));
        for unread in &undecided.unread {
            let property = if unread.is_declared { Property::UnreadIfDeclared } else { Property::Unread };
            self.property(unread.ty, property);
        }
    }

    fn add_weak(&mut self) {
        for weak in self.facts.graph.weak_refs() {
            let [a, b, c] = weak.targets.map(|target| self.maybe(target));
            let row = [self.symbol(weak.holder), weak.kind as u32, weak.place, self.name(weak.name), a, b, c];
            let row = self.out.add(Table::Weak, &row);
            self.weak.push(row);
        }
    }

    fn demand(&mut self, demand: Demand) -> u32 {
        let (kind, name, symbol) = parts(demand);
        let name = name.map_or(0, |name| self.name(name) + 1);
        let symbol = self.maybe(symbol);
        self.out.add(Table::Demands, &[kind, name, symbol])
    }

    fn pairs(&mut self, table: Table, pairs: impl Iterator<Item = (SymId, SymId)>) {
        for (from, to) in pairs {
            let row = [self.symbol(from), self.symbol(to)];
            self.out.add(table, &row);
        }
    }

    fn add_graph(&mut self) {
        let facts = self.facts;
        self.pairs(Table::Edges, facts.graph.edges());
        self.pairs(Table::Conversions, facts.graph.conversions());
        self.pairs(Table::Children, facts.graph.children());
        self.pairs(Table::Members, facts.members.iter().copied());
        self.pairs(Table::EqualData, facts.equal_data.iter().copied());
        for (by, demand) in facts.graph.asks() {
            let row = [self.symbol(by), self.demand(demand)];
            self.out.add(Table::Asks, &row);
        }
        for (weak, demand) in facts.graph.answers() {
            let demand = facts.graph.demands()[demand.index()];
            let row = [self.weak[weak.index()], self.demand(demand)];
            self.out.add(Table::Answers, &row);
        }
        for &(array, slice) in &facts.type_lists {
            let row = [self.symbol(array), self.maybe(slice)];
            self.out.add(Table::TypeLists, &row);
        }
    }

    fn add_types(&mut self) {
        let facts = self.facts;
        for ty in facts.types.all() {
            self.property(ty.symbol, Property::Slots);
            for pin in &ty.pins {
                let row = [self.symbol(ty.symbol), *pin as u32];
                self.out.add(Table::Pins, &row);
            }
        }
        for (weak, it) in (0..).map(WeakId::new).zip(facts.graph.weak_refs()) {
            let ty = facts.types.get(it.holder).filter(|_| it.kind == WeakKind::Method);
            if ty.is_some_and(|ty| !ty.undescribed.contains(&it.place)) {
                let row = [self.weak[weak.index()]];
                self.out.add(Table::Described, &row);
            }
        }
    }

    fn add_fragments(&mut self) {
        let facts = self.facts;
        for (symbol, fragment) in facts.fragments.iter() {
            let (purpose, variable) = match fragment.purpose {
                Purpose::Variable(variable) => (0, Some(variable)),
                Purpose::Several => (1, None),
                Purpose::Nobody => (2, None),
            };
            let instructions = u32::try_from(fragment.instructions).unwrap_or(u32::MAX);
            let function = self.symbol(fragment.function);
            let row = [self.symbol(symbol), function, purpose, self.maybe(variable), instructions];
            self.out.add(Table::Fragments, &row);
        }
        for &(variable, fragment) in &facts.held {
            let row = [self.symbol(variable), self.symbol(fragment)];
            self.out.add(Table::Held, &row);
        }
        for (variable, function, why) in facts.fragments.blocked() {
            let number = Blocker::ALL.iter().position(|it| *it == why).unwrap_or_default();
            let row = [self.symbol(variable), self.symbol(function), to_u32(number)];
            self.out.add(Table::Blocked, &row);
        }
    }

    fn add_undecided(&mut self) {
        let undecided = &self.facts.undecided;
        let narrow = |index: u64| u32::try_from(index).unwrap_or(u32::MAX - 1);
        let one_more = |index: Option<u64>| index.map_or(0, |index| narrow(index) + 1);
        for listed in &undecided.listed {
            let (iface, mtyp) = (self.symbol(listed.iface), self.symbol(listed.mtyp));
            let row = [iface, narrow(listed.index), self.name(listed.name), mtyp];
            self.out.add(Table::Listed, &row);
        }
        for (index, signature) in undecided.calls.iter() {
            let row = [one_more(index), self.out.name(signature)];
            self.out.add(Table::Calls, &row);
        }
        for body in &undecided.bodies {
            let signature = body.signature.as_ref().map_or(0, |signature| self.out.name(signature) + 1);
            let row = [self.name(body.name), self.symbol(body.mtyp), signature];
            self.out.add(Table::Bodies, &row);
        }
        for &index in &undecided.lookup_indices {
            self.out.add(Table::LookupIndices, &[narrow(index)]);
        }
        for lookup in &undecided.lookups {
            let (owner, index) = (self.symbol(lookup.owner), one_more(lookup.index));
            match &lookup.names {
                Ok(names) if names.is_empty() => {
                    self.out.add(Table::Lookups, &[owner, index, 1, 0, 0]);
                }
                Ok(names) => {
                    for &name in names {
                        let row = [owner, index, 1, self.name(name) + 1, 0];
                        self.out.add(Table::Lookups, &row);
                    }
                }
                Err(lost) => {
                    let (step, line) = self.lost_at(lost);
                    self.out.add(Table::Lookups, &[owner, index, 0, step + 1, line]);
                }
            }
        }
        for lookup in &self.facts.reflecting {
            let (step, line) = self.lost_at(lookup);
            let row = [self.symbol(lookup.by), u32::from(lookup.is_recorded), step, line];
            self.out.add(Table::AnyLookups, &row);
        }
        if self.facts.calls_unseen {
            let nothing = self.out.name(b"");
            self.out.add(Table::Settings, &[Setting::CallsUnseen as u32, nothing]);
        }
    }

    /// Where names were lost, and the line.
    fn lost_at(&mut self, lookup: &'a AnyLookup) -> (u32, u32) {
        let line = lookup.line.as_ref().map_or(0, |line| self.out.name(line.as_bytes()) + 1);
        (self.out.name(lookup.step.as_bytes()), line)
    }

    fn add_texts(&mut self) {
        let (facts, texts) = (self.facts, self.texts);
        for dialect in &facts.dialects {
            let row = [self.out.name(dialect.as_bytes())];
            self.out.add(Table::Dialects, &row);
        }
        for word in &facts.assembly {
            let row = [self.out.name(word)];
            self.out.add(Table::Assembly, &row);
        }
        for problem in &texts.problems {
            let row = [self.out.name(problem.as_bytes())];
            self.out.add(Table::Problems, &row);
        }
        for (kind, holder, problem) in &texts.weak_problems {
            let row = [*kind as u32, self.symbol(*holder), self.out.name(problem.as_bytes())];
            self.out.add(Table::WeakProblems, &row);
        }
        for (symbol, name) in &texts.go_names {
            let row = [self.symbol(*symbol), self.out.name(name)];
            self.out.add(Table::GoNames, &row);
        }
        for &(symbol, [instructions, bytes]) in texts.sizes.iter().filter(|(_, size)| *size != [0, 0]) {
            let row = [self.symbol(symbol), instructions, bytes];
            self.out.add(Table::Sizes, &row);
        }
    }
}

/// The property of a symbol that has a role.
fn property_of(role: Role) -> Option<Property> {
    Some(match role {
        Role::Descriptor => Property::Descriptor,
        Role::Part => Property::Part,
        Role::OpenDescriptor => Property::OpenDescriptor,
        Role::Declared => Property::Declared,
        Role::Other => return None,
    })
}
