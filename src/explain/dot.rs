//! `dot=FILE`: a part of the live graph in Graphviz's language, with the reasons on its edges.
//!
//! The edges are the recorded reasons: from the symbol that made another live, to that. A method has two edges into it,
//! from its type and from the symbol that demands it. Dashed edges say why a type is in an interface.

use std::collections::BTreeSet;
use std::fmt::Write;

use hashbrown::HashMap;
use llgo_dce_core::{Ask, Demand, IfaceWhy, LiveWhy, SymId, WeakId, WeakKind};

use llgo_dce_facts::SymbolKind;

use super::matches::Match;
use super::names::Names;
use super::subject::Subject;

/// How far the graph extends without the option `dot-depth`.
const DEPTH: usize = 3;

type Node = Match;

struct Edge {
    from: Node,
    to: Node,
    label: &'static str,
    /// Whether it is about a type in an interface.
    iface: bool,
}

/// The graph around `middle`, or around the roots without one.
pub(crate) fn text(
    subject: &Subject<'_>,
    names: &Names<'_>,
    middle: Option<&[Match]>,
    depth: Option<usize>,
) -> String {
    let edges = edges(subject);
    let live = |node: &Node| node.is_live(subject.outcome);
    let middle: Vec<Node> = match middle {
        Some(middle) => middle.iter().copied().filter(live).collect(),
        None => subject.world.program.roots().iter().map(|root| Match::Symbol(root.symbol)).collect(),
    };
    let nodes = around(&edges, &middle, depth.unwrap_or(DEPTH));
    let mut text = String::from("digraph \"llgo-dce\" {\n  rankdir=LR;\n  node [shape=box];\n");
    for node in &nodes {
        let (id, name) = (id(*node), quoted(&name(names, *node)));
        let shape = if matches!(node, Match::Method(_)) { ", shape=ellipse" } else { "" };
        let bold = if middle.contains(node) { ", style=bold" } else { "" };
        let root = matches!(node, Match::Symbol(symbol) if is_root(subject, *symbol));
        let root = if root { ", peripheries=2" } else { "" };
        let _ = writeln!(text, "  {id} [label=\"{name}\"{shape}{bold}{root}];");
    }
    for edge in edges.iter().filter(|edge| nodes.contains(&edge.from) && nodes.contains(&edge.to)) {
        let dashed = if edge.iface { ", style=dashed" } else { "" };
        let (from, to, label) = (id(edge.from), id(edge.to), edge.label);
        let _ = writeln!(text, "  {from} -> {to} [label=\"{label}\"{dashed}];");
    }
    text.push_str("}\n");
    text
}

/// All recorded reasons.
fn edges(subject: &Subject<'_>) -> Vec<Edge> {
    let Subject { world, outcome, .. } = *subject;
    let program = &world.program;
    let mut edges = Vec::new();
    let mut add = |from, to, label, iface| edges.push(Edge { from, to, label, iface });
    for symbol in program.symbols().filter(|symbol| !world.is_record(*symbol)) {
        let to = Match::Symbol(symbol);
        match outcome.live(symbol) {
            Some(LiveWhy::Ref(from)) => add(Match::Symbol(from), to, "refers to", false),
            Some(LiveWhy::Weak(weak)) => add(Match::Method(weak), to, target(subject, weak, symbol), false),
            Some(LiveWhy::Root(_)) | None => {}
        }
        match outcome.in_iface(symbol) {
            Some(IfaceWhy::Record(by)) => add(Match::Symbol(by), to, "converts", true),
            Some(IfaceWhy::Child(parent)) => add(Match::Symbol(parent), to, "has as part", true),
            Some(IfaceWhy::Weak(weak)) => add(Match::Method(weak), to, "has func type", true),
            Some(IfaceWhy::Assumed) | None => {}
        }
    }
    for (id, weak) in program.weak_refs() {
        let Some(demand) = outcome.kept(id) else { continue };
        add(Match::Symbol(weak.holder), Match::Method(id), "holds", false);
        if let Some(by) = outcome.demanded(demand) {
            add(Match::Symbol(by), Match::Method(id), asks(subject, program.demand(demand), by), false);
        }
    }
    edges
}

fn target(subject: &Subject<'_>, weak: WeakId, symbol: SymId) -> &'static str {
    let weak = subject.world.program.weak_ref(weak);
    match weak.kind {
        WeakKind::Method if weak.targets[0] == Some(symbol) => "has func type",
        WeakKind::Method => "has body",
        WeakKind::MethodType => "has func type",
        WeakKind::MethodValue => "has method value",
        _ => "needs",
    }
}

fn asks(subject: &Subject<'_>, demand: Demand, by: SymId) -> &'static str {
    if subject.world.symbols.kind(by) == SymbolKind::Type {
        return "lists";
    }
    match (demand, demand.ask()) {
        (_, Some(Ask::Call)) => "calls",
        (_, Some(Ask::Named)) => "looks up",
        (_, Some(Ask::Exported)) => "looks up any",
        (Demand::Comparison, None) => "compares",
        (Demand::Pinned, None) => "keeps",
        (Demand::Seen(_), None) => "describes",
        (_, None) => "asks for",
    }
}

/// The nodes from which the middle is reached in at most `depth` steps, or that are reached from it.
fn around(edges: &[Edge], middle: &[Node], depth: usize) -> BTreeSet<Node> {
    let mut forth: HashMap<Node, Vec<Node>> = HashMap::new();
    let mut back: HashMap<Node, Vec<Node>> = HashMap::new();
    for edge in edges {
        forth.entry(edge.from).or_default().push(edge.to);
        back.entry(edge.to).or_default().push(edge.from);
    }
    let mut nodes: BTreeSet<Node> = middle.iter().copied().collect();
    for next in [&forth, &back] {
        let mut reached: BTreeSet<Node> = middle.iter().copied().collect();
        let mut last: Vec<Node> = middle.to_vec();
        for _ in 0..depth {
            let step = last.iter().filter_map(|node| next.get(node)).flatten().copied();
            last = step.filter(|node| reached.insert(*node)).collect();
        }
        nodes.extend(reached);
    }
    nodes
}

fn is_root(subject: &Subject<'_>, symbol: SymId) -> bool {
    matches!(subject.outcome.live(symbol), Some(LiveWhy::Root(_)))
}

fn id(node: Node) -> String {
    match node {
        Match::Symbol(symbol) => format!("s{}", symbol.index()),
        Match::Method(weak) => format!("w{}", weak.index()),
    }
}

fn name(names: &Names<'_>, node: Node) -> String {
    match node {
        Match::Symbol(symbol) => names.line(symbol),
        Match::Method(weak) => names.weak(weak),
    }
}

fn quoted(name: &str) -> String {
    name.replace('\\', "\\\\").replace('"', "\\\"")
}
