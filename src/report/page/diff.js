
// The page of a difference: docs/tool.md says what is in it.

const { totals, symbols, causes } = data;

/** How many rows of a table are shown at first. */
const SHOWN = 15;

function change({ old, new: now }) {
  const sign = now > old ? "+" : now < old ? "−" : "";
  return sign + count(Math.abs(now - old));
}

function changeInPercent({ old, new: now }) {
  if (!old) return now ? "new" : "0.0\u00a0%";
  const part = (100 * (now - old)) / old;
  return `${part > 0 ? "+" : part < 0 ? "−" : ""}${Math.abs(part).toFixed(1)}\u00a0%`;
}

// ---- Totals and tables ----

function showTotals() {
  at("headline").textContent = `${change(totals.bytes)} bytes (${changeInPercent(totals.bytes)})`;
  at("about").textContent = `${data.old} → ${data.new}, by estimate, by ${data.tool}`;
  document.title = `${change(totals.bytes)} bytes: llgo-dce diff`;
  headings(at("totals"), ["", "before", "now", "change"]);
  for (const what of ["bytes", "instructions", "symbols", "methods"]) {
    const row = add(at("totals"), "tr");
    row.dataset.what = what;
    add(row, "td", what);
    for (const number of [count(totals[what].old), count(totals[what].new), change(totals[what])]) add(row, "td", number, "number");
  }
}

/** A table in a section that is only there if it has rows. The first rows, and a button for the rest. */
function showTable(id, titles, rows, fill, limit = SHOWN) {
  const section = at(id);
  const [table, more] = [section.querySelector("table"), section.querySelector("button")];
  section.hidden = !rows.length;
  table.replaceChildren();
  headings(table, titles);
  for (const row of more ? rows.slice(0, limit) : rows) fill(add(table, "tr"), row);
  if (!more) return;
  more.hidden = rows.length <= limit;
  more.textContent = `Show all ${count(rows.length)}`;
  more.onclick = () => showTable(id, titles, rows, fill, Infinity);
}

function numbers(row, ...texts) {
  for (const text of texts) add(row, "td", text, "number");
}

function showLookups() {
  showTable("lookups", ["function", "", "bytes", "methods"], data.lookups, (row, { name, new: isNew, line, cost }) => {
    const cell = add(row, "td", name, "name");
    if (line) add(cell, "span", line, "state");
    numbers(row, isNew ? "new" : "gone", count(cost.bytes), count(cost.methods));
  });
}

function causeInWords({ name, words, by }) {
  return by === undefined ? `${name}, now ${words}` : `${name}, now ${words}: ${by}`;
}

function causeLink(parent, cause, text = causeInWords(causes[cause])) {
  return link(parent, `cause-${cause}`, text);
}

function showCauses() {
  const order = [...causes.keys()].sort((a, b) => causes[b].bytes - causes[a].bytes || causes[b].methods - causes[a].methods);
  showTable("causes", ["what is new", "bytes", "symbols", "methods"], order, (row, cause) => {
    causeLink(add(row, "td"), cause);
    const { bytes, symbols, methods } = causes[cause];
    numbers(row, count(bytes), count(symbols), count(methods));
  });
}

function showMethods() {
  showTable("back", ["method, and why now", "was", "bytes"], data.back, (row, { name, was, cause, bytes }) => {
    const cell = add(row, "td", name, "name");
    if (cause !== undefined) causeLink(add(cell, "div", "", "small"), cause);
    numbers(row, was, count(bytes));
  });
  showTable("gone", ["method", "is", "bytes"], data.gone, (row, { name, is, bytes }) => {
    add(row, "td", name, "name");
    numbers(row, is, count(bytes));
  });
}

function showChanges(id, what, named) {
  showTable(id, [what, "before", "now", "change"], data[id], (row, it) => {
    add(row, "td", named(it), "name");
    numbers(row, count(it.old), count(it.new), change(it));
  });
}

// ---- The treemap of the difference ----

/** The colours, in the order of the legend, and what they stand for. */
const COLOURS = new Map([
  ["fresh", "did not stay before"],
  ["more", "is larger"],
  ["less", "is smaller"],
  ["lost", "no longer stays"],
]);

function colourOf({ old, new: now }) {
  if (!old) return "fresh";
  if (!now) return "lost";
  return now > old ? "more" : "less";
}

/** Packages, in them types and symbols, each as large as its difference. */
function tree(which) {
  const top = { name: "All packages", size: 0, children: [] };
  const groups = new Map();
  const group = (key, make) => groups.get(key) ?? groups.set(key, make()).get(key);
  symbols.forEach((symbol, index) => {
    const { name, package: its, type, old, new: now } = symbol;
    if (which !== "all" && which !== (now > old ? "more" : "less")) return;
    let parent = group(`package ${its}`, () => branch(top, packageName(its), "package"));
    const inPackage = parent;
    if (type !== undefined) parent = group(`type ${its} ${type}`, () => branch(inPackage, type, "type"));
    parent.children.push({ name, hash: `symbol-${index}`, size: Math.abs(now - old), parent, colour: colourOf(symbol) });
  });
  return weighed(top);
}

function describe({ name, size, colour }) {
  return `${name}\n${count(size)} bytes${colour ? `\n${COLOURS.get(colour)}` : ""}`;
}

function showMap() {
  setMap(tree(at("which").value));
  showLegend(COLOURS, "bytes");
}

// ---- The panel ----

function showSymbol(panel, index) {
  const { name, package: its, type, old, new: now, reason, cause } = symbols[index];
  add(panel, "h2", name);
  add(panel, "p", [packageName(its), type].filter(Boolean).join(", "), "small name");
  add(panel, "p", `${change({ old, new: now })} bytes: ${count(old)} before, ${count(now)} now`);
  add(panel, "p", `${now ? "It is kept by" : "It was kept by"}: ${REASONS.get(reason) ?? reason}.`);
  if (cause === undefined) return;
  add(panel, "h3", "Why now");
  causeLink(add(panel, "p"), cause);
}

function showCause(panel, index) {
  const { bytes, symbols: many, methods } = causes[index];
  add(panel, "h2", causeInWords(causes[index]));
  add(panel, "p", `Because of that, ${plural(bytes, "byte")} more: ${plural(many, "symbol")}, ${plural(methods, "method")}.`, "small");
  const list = add(panel, "ul", "", "plain");
  symbols.forEach((symbol, at) => {
    if (symbol.cause !== index || list.children.length >= 100) return;
    const item = add(list, "li");
    link(item, `symbol-${at}`, symbol.name);
    add(item, "span", change(symbol), "state");
  });
}

/** What keeps things, in words. */
const REASONS = new Map([
  ["root", "a root, or a reference from one"],
  ["called", "a call through an interface"],
  ["named", "a look-up by its name"],
  ["reflected", "a look-up of any exported method by reflection"],
  ["pinned", "its type, which keeps all its methods"],
  ["value", "a method value that reflection makes"],
  ["Equal", "a comparison"],
  ["registry", "an entry of a registry"],
]);

/** What the address asks for: `#symbol-12` or `#cause-3`. */
function show() {
  const [, what, number] = /^#(symbol|cause)-(\d+)$/.exec(location.hash) ?? [];
  const known = (what === "cause" ? causes : symbols)[number] !== undefined;
  const panel = openPanel(known, "Click on anything to see what has changed, and why.");
  if (known) (what === "cause" ? showCause : showSymbol)(panel, Number(number));
  markChosen();
}

// ---- Start ----

showTotals();
showLookups();
showCauses();
showMethods();
showChanges("packages", "package", ({ name }) => packageName(name));
showChanges("types", "type", ({ name }) => name);
showChanges("reasons", "reason", ({ name }) => REASONS.get(name) ?? name);
showMap();
show();
at("which").addEventListener("change", showMap);
window.addEventListener("hashchange", show);
new ResizeObserver(drawMap).observe(at("map"));
