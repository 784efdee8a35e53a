//! From relations to the facts of a program.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::{Builder, Demand, NameId, SymId, WeakId, WeakKind, WeakRef};
use llgo_dce_facts::{
    text, AnyLookup, Blocker, Body, BySymbol, Details, Facts, Fragment, Fragments, ItabCalls, Listed, Lookup,
    Problem, Purpose, Role, Size, Symbol, SymbolKind, SymbolTable, Type, Undecided, Unread,
};

use crate::file::Malformed;
use crate::numbers::{demand_of, pin_of};
use crate::relations::Relations;
use crate::schema::{Property, Setting, Space, Table};

/// The dialects that a file may name.
const DIALECTS: [&str; 3] = ["relocs", "type-metadata", "plain"];

/// What explanations look up of a program whose modules are not at hand.
#[derive(Debug, Clone, Default)]
pub struct Known {
    sizes: HashMap<SymId, Size>,
    go_names: HashMap<SymId, Vec<u8>>,
}

impl Details for Known {
    fn size(&self, symbol: SymId) -> Size {
        self.sizes.get(&symbol).copied().unwrap_or_default()
    }

    fn go_name(&self, symbol: SymId) -> Option<Vec<u8>> {
        self.go_names.get(&symbol).cloned()
    }
}

/// The facts that relations have. Symbols have the numbers of their rows.
pub fn facts_of(relations: &Relations) -> Result<Facts<'_>, Malformed> {
    Decoder::new(relations)?.facts()
}

/// What explanations need besides.
pub fn known_of(relations: &Relations) -> Known {
    let mut known = Known::default();
    for row in relations.rows(Table::Sizes) {
        let [instructions, bytes, addresses] = [row[1], row[2], row[3]].map(u64::from);
        let largest = known.sizes.entry(id(row[0])).or_default();
        *largest = Size {
            instructions: instructions.max(largest.instructions),
            bytes: bytes.max(largest.bytes),
            addresses: addresses.max(largest.addresses),
        };
    }
    for row in relations.rows(Table::GoNames) {
        known.go_names.insert(id(row[0]), relations.name(row[1]).to_vec());
    }
    known
}

struct Decoder<'n> {
    from: &'n Relations,
    graph: Builder,
    /// Symbol to the bits of its properties.
    properties: Vec<u64>,
    /// The aliases, with what they name.
    aliases: HashMap<SymId, SymId>,
    demands: Vec<Demand>,
    /// How many symbols are globals.
    globals: usize,
    spaces: Vec<Space>,
}

impl<'n> Decoder<'n> {
    fn new(from: &'n Relations) -> Result<Self, Malformed> {
        let spaces =
            from.rows(Table::Symbols).map(|row| Space::of(row[0]).ok_or(Malformed::Row(Table::Symbols)));
        let spaces: Vec<Space> = spaces.collect::<Result<_, _>>()?;
        let is_global = |space: &Space| matches!(space, Space::Global | Space::Local);
        let unowned = spaces.iter().filter(|&&space| space == Space::Unowned).count();
        if !spaces.is_sorted_by_key(|&space| space as u32) || unowned > 1 {
            return Err(Malformed::Row(Table::Symbols));
        }
        let mut graph = Builder::new(spaces.len() - unowned);
        if unowned > 0 {
            graph.unowned();
        }
        let mut properties = vec![0; spaces.len()];
        for row in from.rows(Table::Properties) {
            properties[row[0] as usize] |= 1u64.checked_shl(row[1]).unwrap_or(0);
        }
        let globals = spaces.partition_point(is_global);
        let (aliases, demands) = (HashMap::new(), Vec::new());
        Ok(Self { from, graph, properties, aliases, demands, globals, spaces })
    }

    fn has(&self, symbol: SymId, property: Property) -> bool {
        self.properties[symbol.index()] & (1 << property as u32) != 0
    }

    fn with(&self, property: Property) -> impl Iterator<Item = SymId> + '_ {
        (0..self.properties.len()).map(SymId::new).filter(move |&symbol| self.has(symbol, property))
    }

    fn pairs(&self, table: Table) -> impl Iterator<Item = (SymId, SymId)> + 'n {
        self.from.rows(table).map(|row| (id(row[0]), id(row[1])))
    }

    fn name(&mut self, name: u32) -> NameId {
        self.graph.name(self.from.name(name))
    }

    fn facts(mut self) -> Result<Facts<'n>, Malformed> {
        let words: HashSet<&[u8]> =
            self.from.rows(Table::Assembly).map(|row| self.from.name(row[0])).collect();
        let symbols: SymbolTable<'n> = (0..self.globals).map(|index| self.symbol(index, &words)).collect();
        let members: Vec<_> = self.pairs(Table::Members).collect();
        let of_aliases = members.iter().copied().filter(|&(from, _)| symbols.kind(from) == SymbolKind::Alias);
        self.aliases = of_aliases.collect();
        self.add_demands()?;
        let described = self.add_weak()?;
        self.add_graph();
        let fragments = self.fragments()?;
        let undecided = self.undecided();
        let stubs = self.with(Property::Stub).collect();
        let types = self.types(&described, &stubs)?;
        let (dialects, weak_problems) = (self.dialects()?, self.weak_problems()?);
        let from = self.from;
        let slice = |slice: u32| slice.checked_sub(1).map(id);
        let settings = from.rows(Table::Settings);
        let facts = Facts {
            module: self.module(),
            dialects,
            types,
            fragments,
            held: self.pairs(Table::Held).collect(),
            changing: self.with(Property::Changing).collect(),
            equal_needs: self.equal_needs(),
            equal_data: self.pairs(Table::EqualData).collect(),
            type_lists: from.rows(Table::TypeLists).map(|row| (id(row[0]), slice(row[1]))).collect(),
            function_rows: None,
            roles: Some((0..self.globals).map(|index| self.role(SymId::new(index))).collect()),
            certificates: self.with(Property::Certificate).collect(),
            reflecting: self.any_lookups(),
            table_accessors: HashSet::new(),
            uncalled: Vec::new(),
            calls_unseen: settings.into_iter().any(|row| row[0] == Setting::CallsUnseen as u32),
            unseen: self.with(Property::Unseen).collect(),
            undecided,
            assembly: from.rows(Table::Assembly).map(|row| from.name(row[0])).collect(),
            problems: from.rows(Table::Problems).map(|row| Problem::Said(text(from.name(row[0])))).collect(),
            weak_problems,
            symbols,
            members,
            stubs,
            graph: Builder::default(),
        };
        Ok(Facts { graph: self.graph, ..facts })
    }

    fn module(&self) -> String {
        let modules: Vec<String> =
            self.from.rows(Table::Modules).map(|row| text(self.from.name(row[0]))).collect();
        match &modules[..] {
            [one] => one.clone(),
            several => format!("{} modules", several.len()),
        }
    }

    fn symbol(&self, index: usize, words: &HashSet<&[u8]>) -> Symbol<'n> {
        let symbol = SymId::new(index);
        let has = |property| self.has(symbol, property);
        let row = &self.from.numbers(Table::Symbols)[index * Table::Symbols.columns().len()..];
        let is_alias = has(Property::Alias);
        let is_defined = has(Property::Defined);
        let kind = match () {
            () if has(Property::Record) => SymbolKind::Record,
            () if !is_defined => SymbolKind::Declaration,
            () if is_alias => SymbolKind::Alias,
            () if has(Property::Type) => SymbolKind::Type,
            () if has(Property::List) => SymbolKind::List,
            () if has(Property::Function) => SymbolKind::Function,
            () => SymbolKind::Variable,
        };
        let name: &'n [u8] = row[1].checked_sub(1).map_or(&[], |name| self.from.name(name));
        Symbol {
            name,
            kind,
            is_function: !is_alias && has(Property::Function),
            is_variable: !is_alias && has(Property::Variable),
            is_declaration: !is_defined,
            is_visible: is_defined && has(Property::Visible),
            is_in_assembly: words.contains(name),
            is_local: self.spaces[index] == Space::Local,
            is_copy: false,
            is_needed: has(Property::Needed),
        }
    }

    /// An alias of one module is what it names in another.
    fn resolved(&self, symbol: SymId) -> SymId {
        let mut symbol = symbol;
        // No more steps than aliases: they might go in circles.
        for _ in 0..self.aliases.len() {
            match self.aliases.get(&symbol) {
                Some(&next) => symbol = next,
                None => break,
            }
        }
        symbol
    }

    fn add_demands(&mut self) -> Result<(), Malformed> {
        for row in self.from.rows(Table::Demands) {
            let name = row[1].checked_sub(1).map(|name| self.graph.name(self.from.name(name)));
            let symbol = row[2].checked_sub(1).map(|symbol| self.resolved(id(symbol)));
            self.demands.push(demand_of(row[0], name, symbol).ok_or(Malformed::Row(Table::Demands))?);
        }
        Ok(())
    }

    /// Returns which of the weak references are described.
    fn add_weak(&mut self) -> Result<HashSet<WeakId>, Malformed> {
        let answers: Vec<(u32, u32)> = self.from.rows(Table::Answers).map(|row| (row[0], row[1])).collect();
        let mut answers = &answers[..];
        for (number, row) in (0..).zip(self.from.rows(Table::Weak)) {
            let kind = WeakKind::ALL.get(row[1] as usize).copied().ok_or(Malformed::Row(Table::Weak))?;
            let target = |target: u32| target.checked_sub(1).map(id);
            let targets = [target(row[4]), target(row[5]), target(row[6])];
            let weak = WeakRef { holder: id(row[0]), kind, place: row[2], name: self.name(row[3]), targets };
            let (own, others) = answers.split_at(answers.partition_point(|&(weak, _)| weak <= number));
            answers = others;
            let own = own.iter().filter(|&&(weak, _)| weak == number);
            let own: Vec<Demand> = own.map(|&(_, demand)| self.demands[demand as usize]).collect();
            self.graph.weak(weak, own);
        }
        Ok(self.from.rows(Table::Described).map(|row| WeakId::new(row[0] as usize)).collect())
    }

    fn add_graph(&mut self) {
        for (from, to) in self.pairs(Table::Edges) {
            self.graph.edge(from, to);
        }
        for (by, ty) in self.pairs(Table::Conversions) {
            self.graph.use_iface(by, ty);
        }
        for (ty, child) in self.pairs(Table::Children) {
            self.graph.child(ty, child);
        }
        for (&alias, &aliasee) in &self.aliases {
            self.graph.child(alias, aliasee);
        }
        for row in self.from.rows(Table::Asks) {
            self.graph.demand(id(row[0]), self.demands[row[1] as usize]);
        }
        for ty in self.with(Property::AssumedInIface).collect::<Vec<_>>() {
            self.graph.assume_in_iface(ty);
        }
    }

    /// The types with method slots. A slot is described if some copy of the type describes it.
    fn types(
        &self,
        described: &HashSet<WeakId>,
        stubs: &HashSet<SymId>,
    ) -> Result<BySymbol<Type>, Malformed> {
        let mut types: BySymbol<Type> = self
            .with(Property::Slots)
            .map(|symbol| (symbol, Type { symbol, pins: Vec::new(), undescribed: Vec::new() }))
            .collect();
        for row in self.from.rows(Table::Pins) {
            let why = pin_of(row[1]).ok_or(Malformed::Row(Table::Pins))?;
            if let Some(ty) = types.get_mut(id(row[0])) {
                ty.pins.push(why);
            }
        }
        for (weak, it) in (0..).map(WeakId::new).zip(self.graph.weak_refs()) {
            let is_stub = |body: &Option<SymId>| body.is_none_or(|body| stubs.contains(&body));
            let is_known = described.contains(&weak) || it.targets[1..].iter().all(is_stub);
            if it.kind == WeakKind::Method && !is_known {
                if let Some(ty) = types.get_mut(it.holder) {
                    ty.undescribed.push(it.place);
                }
            }
        }
        Ok(types)
    }

    fn role(&self, symbol: SymId) -> Role {
        let roles = [
            (Property::OpenDescriptor, Role::OpenDescriptor),
            (Property::Descriptor, Role::Descriptor),
            (Property::Part, Role::Part),
            (Property::Declared, Role::Declared),
        ];
        roles.iter().find(|(property, _)| self.has(symbol, *property)).map_or(Role::Other, |&(_, role)| role)
    }

    /// Those of all modules; their symbols are one behind the other.
    fn fragments(&self) -> Result<Fragments, Malformed> {
        let first = self.spaces.partition_point(|&space| (space as u32) < Space::Fragment as u32);
        let count = self.spaces.iter().filter(|&&space| space == Space::Fragment).count();
        let mut fragments = Fragments::from_symbol(first);
        for (number, row) in (first..).zip(self.from.rows(Table::Fragments)) {
            let variable = row[3].checked_sub(1).map(id);
            let purpose = match (row[2], variable) {
                (0, Some(variable)) => Purpose::Variable(variable),
                (1, None) => Purpose::Several,
                (2, None) => Purpose::Nobody,
                _ => return Err(Malformed::Row(Table::Fragments)),
            };
            if row[0] as usize != number {
                return Err(Malformed::Row(Table::Fragments));
            }
            fragments.push(Fragment { function: id(row[1]), purpose, instructions: u64::from(row[4]) });
        }
        if self.from.len(Table::Fragments) != count {
            return Err(Malformed::Row(Table::Fragments));
        }
        for row in self.from.rows(Table::Blocked) {
            let why = Blocker::ALL.get(row[2] as usize).copied().ok_or(Malformed::Row(Table::Blocked))?;
            fragments.block(id(row[0]), id(row[1]), why);
        }
        fragments.unblock(&self.read_elsewhere(&fragments));
        Ok(fragments)
    }

    /// The variables that stay with an init function and that others read.
    fn read_elsewhere(&self, fragments: &Fragments) -> Vec<SymId> {
        let is_elsewhere = |&(from, variable): &(SymId, SymId)| {
            let function = fragments.blocked_in(variable);
            function.is_some_and(|it| from != it && fragments.function_of(from) != Some(it))
        };
        self.pairs(Table::Edges).filter(is_elsewhere).map(|(_, variable)| variable).collect()
    }

    fn equal_needs(&self) -> BySymbol<(SymId, SymId)> {
        let rows: Vec<&[u32]> = self.from.rows(Table::Symbols).collect();
        let key = |row: &[u32], space: Space| [space as u32, row[1], row[2], row[3]];
        let type_of = |need: &[u32], space: Space| {
            let space = if space == Space::Need { Space::Global } else { Space::Local };
            rows.binary_search(&&key(need, space)[..]).ok().map(SymId::new)
        };
        let needs = rows.iter().zip(&self.spaces).enumerate();
        let needs = needs.filter(|(_, (_, space))| matches!(space, Space::Need | Space::LocalNeed));
        let needs =
            needs.filter_map(|(number, (row, &space))| Some((type_of(row, space)?, SymId::new(number))));
        needs.map(|(ty, need)| (ty, (ty, need))).collect()
    }

    fn undecided(&mut self) -> Undecided {
        let from = self.from;
        let one_less = |index: u32| index.checked_sub(1).map(u64::from);
        let mut calls = ItabCalls::default();
        for row in from.rows(Table::Calls) {
            calls.add(one_less(row[0]), from.name(row[1]).to_vec());
        }
        let mut listed = Vec::new();
        for row in from.rows(Table::Listed) {
            let (name, mtyp) = (self.name(row[2]), self.resolved(id(row[3])));
            listed.push(Listed { iface: id(row[0]), index: u64::from(row[1]), name, mtyp });
        }
        let mut bodies = Vec::new();
        for row in from.rows(Table::Bodies) {
            let signature = row[2].checked_sub(1).map(|signature| from.name(signature).to_vec());
            bodies.push(Body { name: self.name(row[0]), mtyp: self.resolved(id(row[1])), signature });
        }
        let mut lookups: Vec<Lookup> = Vec::new();
        for row in from.rows(Table::Lookups) {
            let (owner, index) = (id(row[0]), one_less(row[1]));
            let names = match row[2] {
                0 => Err(self.any_lookup(owner, false, row[3].saturating_sub(1), row[4])),
                _ => Ok(row[3].checked_sub(1).map(|name| self.name(name)).into_iter().collect()),
            };
            lookups.push(Lookup { owner, index, names });
        }
        let unread = self.with(Property::Unread).map(|ty| Unread { ty, is_declared: false });
        let declared = self.with(Property::UnreadIfDeclared).map(|ty| Unread { ty, is_declared: true });
        Undecided {
            listed,
            calls,
            bodies,
            unread: unread.chain(declared).collect(),
            lookups,
            lookup_indices: from.rows(Table::LookupIndices).map(|row| u64::from(row[0])).collect(),
            ask_any_key: self.with(Property::AsksAnyKey).collect(),
            compare_any: self.with(Property::ComparesAny).collect(),
            is_merged: true,
        }
    }

    fn any_lookups(&self) -> Vec<AnyLookup> {
        let rows = self.from.rows(Table::AnyLookups);
        rows.map(|row| self.any_lookup(id(row[0]), row[1] != 0, row[2], row[3])).collect()
    }

    fn any_lookup(&self, by: SymId, is_recorded: bool, step: u32, line: u32) -> AnyLookup {
        let line = line.checked_sub(1).map(|line| text(self.from.name(line)));
        AnyLookup { by, is_recorded, step: text(self.from.name(step)), line }
    }

    fn dialects(&self) -> Result<Vec<&'static str>, Malformed> {
        let named: HashSet<&[u8]> =
            self.from.rows(Table::Dialects).map(|row| self.from.name(row[0])).collect();
        let known: Vec<_> = DIALECTS.into_iter().filter(|it| named.contains(it.as_bytes())).collect();
        (known.len() == named.len()).then_some(known).ok_or(Malformed::Row(Table::Dialects))
    }

    fn weak_problems(&self) -> Result<Vec<(WeakKind, SymId, Problem)>, Malformed> {
        let problem = |row: &[u32]| {
            let kind =
                WeakKind::ALL.get(row[0] as usize).copied().ok_or(Malformed::Row(Table::WeakProblems))?;
            Ok((kind, id(row[1]), Problem::Said(text(self.from.name(row[2])))))
        };
        self.from.rows(Table::WeakProblems).map(problem).collect()
    }
}

/// The symbol of a row.
fn id(row: u32) -> SymId {
    SymId::new(row as usize)
}
