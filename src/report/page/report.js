
// The page of a report: docs/report.md says what is in it.

const report = data;
const { symbols, methods, types, packages } = report;

/** Kinds of symbol that do not count: see "Numbers" in docs/report.md. */
const UNCOUNTED = new Set(["declaration", "list", "record", "virtual"]);

// ---- Names and links ----

/** A type without a readable name of its own has one in Go. */
function symbolName(symbol) {
  const { name, go } = symbols[symbol];
  return go && name.includes("$") ? go : name;
}

function methodName(method) {
  const { go, type, name } = methods[method];
  return go ?? `${symbolName(types[type].symbol)}.${name}`;
}

function symbolLink(parent, symbol, text = symbolName(symbol)) {
  return link(parent, `symbol-${symbol}`, text);
}

function methodLink(parent, method, text = methodName(method)) {
  return link(parent, `method-${method}`, text);
}

/** The methods of which a symbol is a body or the func type. */
const methodsOfBody = grouped(methods, ({ ifn, tfn }) => new Set([ifn, tfn].filter((body) => body !== undefined)));
const methodsOfType = grouped(methods, ({ type }) => [types[type].symbol]);

// ---- Paths: the words are those of the option why ----

/** A step of a path: words, and the live symbol that they end in. Where that is a root the path is at its end, and says so. */
function step(text, symbol) {
  return { text, symbol, root: symbols[symbol]?.live?.root };
}

/** Why types keep all their methods, those that do. */
const pinned = new Map(types.map((type) => [type.symbol, type.pinned]));

/** Who asks for a method. */
function asked(method) {
  const { why, words = why, from, type } = methods[method];
  const { symbol } = types[type];
  if (why !== "pinned") return step(`${words}:`, from);
  return pinned.get(symbol)
    ? { text: `method of a type that keeps all of its, as it ${pinned.get(symbol)}:`, symbol }
    : { text: "beyond the option limit:", method };
}

/** The steps that a reason for being live stands for. The last of them is about `from`. */
function liveSteps(symbol, { why, words = why, from, holder, method, key }) {
  switch (why) {
    case "reference":
      return [step("referenced by:", from)];
    case "method":
      return [methodStep(symbol, method), asked(method)];
    case "method value":
      return [{ text: "method value of:", method }, words === why ? asked(method) : step(`${words}:`, from)];
    case "method type":
      return [{ text: "func type of method:", method }, words === why ? asked(method) : step(`${words}:`, from)];
    case "Equal":
      return [{ text: "Equal of:", symbol: holder }, step(`${words}:`, from)];
    case "registry entry":
      return [{ text: `entry ${key} of registry:`, symbol: holder }, step(`${words}:`, from)];
    default:
      return [step(`${why}:`, from)];
  }
}

function methodStep(symbol, method) {
  const text = methods[method].mtyp === symbol ? "func type of method:" : "body of method:";
  return { text, method };
}

/** From a live symbol to a root. A report that goes in circles is wrong, but no reason to hang. */
function livePath(symbol) {
  const steps = [];
  while (steps.length <= 2 * symbols.length) {
    const reason = symbols[symbol]?.live;
    if (reason?.from === undefined) break;
    steps.push(...liveSteps(symbol, reason));
    symbol = reason.from;
  }
  return steps;
}

/** From a type of which a value may be in an interface to a root. */
function interfacePath(type) {
  const steps = [];
  while (steps.length <= symbols.length) {
    const { why, words, from, method } = symbols[type].interface;
    if (why === "child") {
      steps.push({ text: "part of a type in an interface:", symbol: from });
      type = from;
      continue;
    }
    if (why === "signature") {
      const by = words === undefined ? asked(method) : step(`${words}:`, from);
      steps.push({ text: "func type of method:", method }, by);
    } else if (why === "converted") steps.push(step("converted to or from an interface by:", from));
    else if (why === "assumed") steps.push(step(`live, and ${assumed(from)}:`, from));
    else steps.push(step(`${why}:`, from));
    return [...steps, ...livePath(from)];
  }
  return steps;
}

function assumed(type) {
  return pinned.get(type) ? `it ${pinned.get(type)}` : "there is no record of where it is used";
}

// ---- The panel that shows paths ----

function showSteps(panel, title, steps, id) {
  add(panel, "h3", title);
  const list = add(panel, "ol");
  list.id = id;
  for (const { text, symbol, method, root } of steps) {
    const item = add(list, "li", `${text} `);
    if (method !== undefined) methodLink(item, method);
    else if (symbol !== undefined) symbolLink(item, symbol);
    if (root) item.append(` (${root})`);
  }
}

function showSymbol(panel, symbol) {
  const { name, kind, live, instructions = 0, bytes = 0 } = symbols[symbol];
  add(panel, "h2", `${live ? "live" : "dead"} ${kind}: ${symbolName(symbol)}`);
  if (name !== symbolName(symbol)) add(panel, "p", name, "small name");
  showFacts(panel, symbols[symbol].package, instructions, bytes);
  if (live) showWhy(panel, symbol);
  else add(panel, "p", "Nothing live refers to it.");
  showMethods(panel, "Its methods", methodsOfType.get(symbol));
  showMethods(panel, "It is the body of", methodsOfBody.get(symbol));
}

function showFacts(panel, inPackage, instructions, bytes) {
  const size = `${plural(instructions, "instruction")}, ${plural(bytes, "byte")}`;
  add(panel, "p", `${packageName(packages[inPackage].name)}, ${size}`, "small name");
}

function showWhy(panel, symbol) {
  const { live, interface: inside } = symbols[symbol];
  if (live.why === "root") add(panel, "p", `It is a root: ${live.root}.`);
  else showSteps(panel, "It is live", livePath(symbol), "live-path");
  // A method slot keeps something for two reasons, of which the path above follows one.
  if (live.why === "method") showInterface(panel, "and the type of the method is in an interface: ", live.holder);
  else if (inside) showInterface(panel, "and it is in an interface: ", symbol);
}

function showInterface(panel, title, type) {
  if (symbols[type].interface) showSteps(panel, title + symbolName(type), interfacePath(type), "interface-path");
}

function showMethods(panel, title, list = []) {
  if (!list.length) return;
  add(panel, "h3", title);
  const items = add(panel, "ul", "", "plain");
  for (const method of list) {
    const item = add(items, "li");
    methodLink(item, method);
    add(item, "span", methods[method].state, "state");
  }
}

function showMethod(panel, method) {
  const { state, why, from, type, instructions, bytes } = methods[method];
  const ty = types[type].symbol;
  add(panel, "h2", `${state} method: ${methodName(method)}`);
  showFacts(panel, symbols[ty].package, instructions, bytes);
  if (state === "live") {
    const title = why === "pinned" ? "It is kept in any case" : "It is called or looked up";
    showSteps(panel, title, [asked(method), ...livePath(from)], "live-path");
    showInterface(panel, "and its type is in an interface: ", ty);
  } else {
    showMissing(panel, method);
  }
  showParts(panel, method);
}

/** Of a method that goes: what would have kept it, and is not so. */
function showMissing(panel, method) {
  const { type, state, mtyp, asked: by } = methods[method];
  const list = add(panel, "ul");
  list.id = "missing";
  const say = (text, symbol) => {
    const item = add(list, "li", `${text} `);
    if (symbol !== undefined) symbolLink(item, symbol);
  };
  const { live, interface: inside, symbol } = types[type];
  if (!live) say("Nothing live refers to its type:", symbol);
  else if (!inside) say("No value of its type gets into an interface:", symbol);
  if (by === undefined) say("No live code calls it through an interface or looks it up.");
  else say("It is called or looked up all the same, which does not do by itself, by:", by);
  if (state === "matchable" && mtyp !== undefined)
    say("Interfaces still find it, though not its body, by its func type:", mtyp);
}

function showParts(panel, method) {
  const { type, mtyp, ifn, tfn } = methods[method];
  add(panel, "h3", "Its parts");
  const list = add(panel, "ul", "", "plain");
  const part = (what, symbol) => {
    if (symbol === undefined) return;
    const item = add(list, "li", `${what}: `);
    symbolLink(item, symbol);
    add(item, "span", symbols[symbol].live ? "stays" : "goes", "state");
  };
  part("type", types[type].symbol);
  part("func type", mtyp);
  part(ifn === tfn ? "body" : "body in interfaces", ifn);
  if (ifn !== tfn) part("body of method expressions", tfn);
}

/** What the address asks for: `#symbol-12` or `#method-3`. */
function show() {
  const [, what, number] = /^#(symbol|method)-(\d+)$/.exec(location.hash) ?? [];
  const known = (what === "method" ? methods : symbols)[number] !== undefined;
  const panel = openPanel(known, "Click on anything to see why it stays, as the option why says it, or what is missing.");
  if (known) (what === "method" ? showMethod : showSymbol)(panel, Number(number));
  markChosen();
}

// ---- Totals, problems, culprits ----

function showTotals() {
  const { totals } = report;
  at("about").textContent = `${report.module}, by ${report.tool}${report.scope === "link" ? " in a linker" : ""}`;
  document.title = `${report.module}: llgo-dce`;
  headings(at("totals"), ["", "found", "stay", "go", ""]);
  for (const what of ["symbols", "methods", "types", "instructions", "bytes"]) {
    const { kept, gone } = totals[what];
    const row = add(at("totals"), "tr");
    row.dataset.what = what;
    add(row, "td", what === "types" ? "types with methods" : what);
    [kept + gone, kept, gone].forEach((number) => add(row, "td", count(number), "number"));
    bar(row, kept, kept + gone, `${percent(kept, kept + gone)} of the ${what} stay`);
  }
  showRemarks(totals);
  for (const problem of report.problems) add(at("problems").querySelector("ul"), "li", problem, "name");
  at("problems").hidden = !report.problems.length;
}

function showRemarks({ matchable, references, initialisers }) {
  const remark = (text) => add(at("remarks"), "li", text);
  if (matchable) remark(`${plural(matchable, "method")} of those that go can still be found, without a body.`);
  for (const { kind, all, emptied } of references) {
    if (all) remark(`${kind}: ${plural(all, "reference")}, ${count(emptied)} emptied.`);
  }
  const { variables, unread, instructions, bytes } = initialisers;
  const size = `${plural(instructions, "instruction")}, about ${plural(bytes, "byte")}`;
  if (unread) remark(`${count(unread)} of ${plural(variables, "initialised variable")} unread: ${size}.`);
}

function showCulprits() {
  const { cost, culprits } = report.reflection;
  at("reflection").textContent = culprits.length
    ? `${plural(culprits.length, "live function")} may look up any exported method by reflection. ${costInWords(cost)}`
    : "Nobody: no live function looks up methods whose names are unknown.";
  if (!culprits.length) return;
  if (culprits.length > 1) at("reflection").append(" One alone may cost nothing, as the others keep the same.");
  headings(at("culprits"), ["would go without", "bytes", "instructions", "methods", "symbols", "because of"]);
  for (const culprit of [...culprits].sort((a, b) => b.cost.bytes - a.cost.bytes)) {
    const row = add(at("culprits"), "tr");
    const cell = add(row, "td");
    symbolLink(cell, culprit.symbol);
    if (culprit.line) add(cell, "span", culprit.line, "state");
    for (const what of ["bytes", "instructions", "methods", "symbols"])
      add(row, "td", count(culprit.cost[what]), "number");
    const steps = add(row, "td", "", "steps");
    for (const { step, line } of culprit.lost ?? []) add(steps, "div", line ? `${step} (${line})` : step);
  }
}

function showFunctionTable() {
  const table = report.function_table;
  at("table").hidden = !table;
  if (!table) return;
  const { rows, bytes, packages } = table;
  at("table-bytes").textContent =
    `${count(rows.kept)} of ${plural(rows.kept + rows.gone, "row")} stay: ${count(bytes.kept)} of ${plural(bytes.kept + bytes.gone, "byte")}.`;
  headings(at("rows"), ["package", "rows that stay", "rows that go", "bytes that stay", "bytes that go"]);
  for (const its of [...packages].sort((a, b) => b.bytes.kept - a.bytes.kept)) {
    const row = add(at("rows"), "tr");
    add(row, "td", its.name || "C", "name");
    for (const number of [its.rows.kept, its.rows.gone, its.bytes.kept, its.bytes.gone])
      add(row, "td", count(number), "number");
  }
}

function showExports() {
  if (!report.exports) return;
  const { symbols, cost } = report.exports;
  at("exports").textContent = `${plural(symbols.length, "symbol")} of Go's are visible outside of the link, and stay. ${costInWords(cost)}`;
  at("exports").hidden = false;
}

function costInWords({ bytes, instructions, methods, symbols }) {
  const share = percent(bytes, report.totals.bytes.kept);
  const rest = `${plural(instructions, "instruction")}, ${plural(methods, "method")} and ${plural(symbols, "symbol")}`;
  return `Without any of that, ${plural(bytes, "byte")} would go (${share} of what stays): ${rest}.`;
}

// ---- Search ----

const SHOWN = 100;

/** Everything that can be found, with the words that it is found by. */
const findable = [
  ...methods.map((method, index) => ({ text: `${methodName(index)}\n${method.name}`, method: index })),
  ...symbols.map(({ name, go = "" }, index) => ({ text: `${name}\n${go}`, symbol: index })),
].map((entry) => ({ ...entry, text: entry.text.toLowerCase() }));

function search() {
  const word = at("search").value.trim().toLowerCase();
  const hits = word ? findable.filter(({ text }) => text.includes(word)) : [];
  // What is called just that comes first.
  const exact = ({ text }) => text.split("\n").includes(word);
  const first = [...hits.filter(exact), ...hits.filter((hit) => !exact(hit)).slice(0, SHOWN)].slice(0, SHOWN);
  at("found").replaceChildren();
  first.forEach(showHit);
  const more = hits.length > SHOWN ? `, the first ${SHOWN} of which are` : "";
  at("found-count").textContent = word ? `${count(hits.length)} found${more}${hits.length ? ":" : ""}` : "";
}

function showHit({ symbol, method }) {
  const item = add(at("found"), "li");
  if (method === undefined) symbolLink(item, symbol);
  else methodLink(item, method);
  const state = method === undefined ? (symbols[symbol].live ? "live" : "dead") : methods[method].state;
  add(item, "span", `${state} ${method === undefined ? symbols[symbol].kind : "method"}`, "state");
}

/** Arrows go from the field to what was found, and along it. Enter follows a link by itself; in the field, the first. */
function searchKeys(event) {
  const stops = [at("search"), ...at("found").querySelectorAll("a")];
  const here = stops.indexOf(document.activeElement);
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (here >= 0 && move) stops[Math.min(Math.max(here + move, 0), stops.length - 1)].focus();
  else if (here === 0 && event.key === "Enter") stops[1]?.click();
  else if (here > 0 && event.key === "Escape") stops[0].focus();
  else return;
  event.preventDefault();
}

// ---- Methods that go ----

const WHY_GONE = {
  "type-dead": "nothing live refers to its type",
  "not-in-interface": "no value of its type gets into an interface",
  "not-called": "nobody calls it or looks it up",
};

function showGone(limit) {
  const gone = [...methods.keys()].filter((method) => methods[method].state !== "live");
  gone.sort((a, b) => methods[b].bytes - methods[a].bytes);
  const many = `${plural(gone.length, "method")}, the largest first. Bytes are those of the bodies that go with it.`;
  at("gone-count").textContent = gone.length ? many : "None.";
  at("gone").replaceChildren();
  if (gone.length) headings(at("gone"), ["method", "bytes", ""]);
  for (const method of gone.slice(0, limit)) {
    const row = add(at("gone"), "tr");
    methodLink(add(row, "td"), method);
    add(row, "td", count(methods[method].bytes), "number");
    add(row, "td", WHY_GONE[methods[method].why] ?? methods[method].why, "small");
  }
  at("gone-more").hidden = gone.length <= limit;
  at("gone-more").textContent = `Show all ${count(gone.length)}`;
}

// ---- The treemap ----

/** The colours, in the order of the legend, and what they stand for. */
const COLOURS = new Map([
  ["root", "a root, or referenced from one"],
  ["called", "a method called through an interface"],
  ["named", "a method looked up by its name"],
  ["reflected", "any exported method looked up by reflection"],
  ["pinned", "a method of a type that keeps all of its"],
  ["value", "what reflection makes of a method: a method value, or a func type"],
  ["Equal", "a comparison function"],
  ["registry", "an entry of a registry"],
]);

/** Those whose reasons have other names. */
const COLOUR_OF = new Map([
  ["method value", "value"],
  ["method type", "value"],
  ["registry entry", "registry"],
]);

/** The colours that are known: paths run together, and long ones are gone along once. */
const colours = new Map();

/** The reason of a symbol's own, or, where it is only referred to, of who refers to it. */
function colour(symbol) {
  const passed = new Set();
  let found = colours.get(symbol);
  while (found === undefined && !passed.has(symbol)) {
    passed.add(symbol);
    const { why, from, method } = symbols[symbol].live;
    if (why === "method") found = methods[method].why;
    else if (why !== "reference") found = COLOUR_OF.get(why) ?? why;
    else found = colours.get((symbol = from));
  }
  for (const one of passed) colours.set(one, found ?? "root");
  return found ?? "root";
}

/** `_llgo_main.T` and `*_llgo_main.T` are one box. */
function baseType(symbol) {
  return symbols[symbol].name.replace(/^\*+/, "");
}

/** The type in whose box a symbol goes: its own, or that of its method, as far as it is in the same package. */
function ownerOf(symbol) {
  const { name, kind } = symbols[symbol];
  if (kind === "type") return methodsOfType.has(symbol) || name.startsWith("*") ? symbol : undefined;
  const holders = (methodsOfBody.get(symbol) ?? []).map((method) => types[methods[method].type].symbol);
  return holders.find((holder) => symbols[holder].package === symbols[symbol].package);
}

/** Everything that stays: packages, in them types and symbols, in types symbols. Each with its size, the largest first. */
function tree(measure) {
  const top = { name: "All packages", size: 0, children: [] };
  const inPackage = packages.map(({ name }) => branch(top, packageName(name), "package"));
  const inType = new Map();
  symbols.forEach((it, symbol) => {
    const size = it[measure] ?? 0;
    if (!it.live || !size || UNCOUNTED.has(it.kind)) return;
    const owner = ownerOf(symbol);
    let parent = inPackage[it.package];
    if (owner !== undefined) {
      const key = `${it.package} ${baseType(owner)}`;
      if (!inType.has(key)) inType.set(key, branch(parent, symbolName(owner).replace(/^\*+/, ""), "type", `symbol-${owner}`));
      parent = inType.get(key);
    }
    parent.children.push({ name: symbolName(symbol), hash: `symbol-${symbol}`, size, parent, colour: colour(symbol) });
  });
  return weighed(top);
}

function describe({ name, size, colour }) {
  const why = colour ? `\n${COLOURS.get(colour) ?? colour}` : "";
  return `${name}\n${count(size)} ${at("measure").value}, ${percent(size, root.size)}${why}`;
}

function measure() {
  setMap(tree(at("measure").value));
  showLegend(COLOURS, at("measure").value);
}

// ---- Start ----

showTotals();
showCulprits();
showExports();
showFunctionTable();
showGone(SHOWN);
measure();
show();
at("search").addEventListener("input", search);
document.addEventListener("keydown", searchKeys);
at("measure").addEventListener("change", measure);
at("gone-more").addEventListener("click", () => showGone(Infinity));
window.addEventListener("hashchange", show);
new ResizeObserver(drawMap).observe(at("map"));
