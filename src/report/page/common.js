"use strict";
// What the pages have in common. Everything comes from the JSON in the element `data`, and every name gets into a page as text,
// never as HTML. The script of a page has what is its own: `describe`, the text of a box.

window.addEventListener("error", ({ message }) => {
  at("about").textContent = `This report cannot be shown in full, as it is broken: ${message}`;
});

const data = JSON.parse(at("data").textContent);

// ---- Small things ----

function at(id) {
  return document.getElementById(id);
}

function add(parent, tag, text = "", className = "") {
  const element = parent.appendChild(document.createElement(tag));
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function count(number) {
  return number.toLocaleString("en");
}

function plural(number, word) {
  return `${count(number)} ${word}${number === 1 ? "" : "s"}`;
}

/** The indices of items by each of the keys that they have. */
function grouped(items, keys) {
  const groups = new Map();
  items.forEach((item, index) => {
    for (const key of keys(item)) {
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(index);
    }
  });
  return groups;
}

function packageName(name) {
  return name || "(no package)";
}

/** A name without what LLGo puts before those of types: the box says that it is one. */
function withoutPrefix(name) {
  return name.replace(/^(\**)_llgo_/, "$1");
}

/** Everything that can be clicked is a link, so that it works with keys, and "back" goes back. */
function link(parent, hash, text) {
  const element = add(parent, "a", text);
  element.href = `#${hash}`;
  return element;
}

/** The panel at the side, empty: with something to close it, or a hint. */
function openPanel(isOpen, hint) {
  const panel = at("path");
  panel.replaceChildren();
  panel.classList.toggle("open", isOpen);
  panel.scrollTop = 0;
  if (!isOpen) {
    add(panel, "p", hint);
    return panel;
  }
  const close = link(panel, "none", "×");
  close.className = "close";
  close.setAttribute("aria-label", "Close");
  return panel;
}

// ---- Tables ----

function percent(part, whole) {
  return `${whole ? Math.round((100 * part) / whole) : 0} %`;
}

function headings(table, titles) {
  const row = add(table, "tr");
  titles.forEach((title, index) => {
    const cell = add(row, title ? "th" : "td", title, index && title ? "number" : "");
    if (title) cell.scope = "col";
  });
}

function bar(row, part, whole, title) {
  const outside = add(add(row, "td", "", "share"), "div", "", "bar");
  outside.title = title;
  add(outside, "div").style.width = `${whole ? (100 * part) / whole : 0}%`;
}

// ---- The treemap ----

/** What the whole map shows, and what of it is shown. */
let root = { name: "", size: 0, children: [] };
let zoomed = root;

function setMap(node) {
  zoomed = root = node;
  drawMap();
}

/** A node with others in it. `hash` is where a click on its title leads to, if it leads anywhere. */
function branch(parent, name, kind, hash) {
  const node = { name, kind, hash, size: 0, children: [], parent };
  parent.children.push(node);
  return node;
}

/** Sums sizes up; what is empty goes, and a type with nothing but its descriptor is that. */
function weighed(node) {
  const children = node.children.map((child) => (child.children ? weighed(child) : child));
  const simple = (child) => (child.kind === "type" && child.children.length === 1 ? child.children[0] : child);
  node.children = children.filter((child) => child.size).map(simple);
  node.children.sort((a, b) => b.size - a.size);
  node.size = node.children.reduce((sum, child) => sum + child.size, 0);
  return node;
}

/**
 * Squarified treemap (Bruls, Huizing, van Wijk): rows along the shorter side, each taking items as long as that makes its boxes
 * squarer. `place` gets each item with its box.
 */
function squarify(items, box, place) {
  let { x, y, w, h } = box;
  const scale = (w * h) / items.reduce((sum, item) => sum + item.size, 0);
  for (let start = 0; start < items.length;) {
    const side = Math.min(w, h);
    let end = start;
    let area = 0;
    let worst = Infinity;
    while (end < items.length) {
      const next = area + items[end].size * scale;
      const shape = worstShape(items[start].size * scale, items[end].size * scale, next, side);
      if (shape > worst) break;
      [area, worst, end] = [next, shape, end + 1];
    }
    const depth = area / side;
    let offset = 0;
    for (const item of items.slice(start, end)) {
      const length = (item.size * scale) / depth;
      place(item, w >= h ? { x, y: y + offset, w: depth, h: length } : { x: x + offset, y, w: length, h: depth });
      offset += length;
    }
    if (w >= h) [x, w] = [x + depth, w - depth];
    else [y, h] = [y + depth, h - depth];
    start = end;
  }
}

/** How far the box in a row of some area that is farthest from a square is from it. */
function worstShape(largest, smallest, area, side) {
  return Math.max((side * side * largest) / (area * area), (area * area) / (side * side * smallest));
}

/** A box of fewer pixels cannot be seen or hit: the smallest go into one. */
const SMALLEST = 30;
const TITLE = 16;

/** The children of a node, those that would be too small as one for each colour. */
function visible(node, area) {
  const seen = node.children.filter((child) => (child.size / node.size) * area >= SMALLEST);
  const rest = node.children.slice(seen.length);
  return rest.length < 2 ? node.children : [...seen, ...lumps(node, rest)].sort((a, b) => b.size - a.size);
}

function lumps(node, rest) {
  const leaves = rest.flatMap(leavesOf).sort((a, b) => b.size - a.size);
  return [...grouped(leaves, (leaf) => [leaf.colour])].map(([colour, indices]) => ({
    name: `${count(indices.length)} smaller of ${node.lump ? node.name.replace(/^.* of /, "") : node.name}`,
    size: indices.reduce((sum, index) => sum + leaves[index].size, 0),
    children: indices.map((index) => leaves[index]),
    colour,
    lump: true,
  }));
}

function leavesOf(node) {
  return node.children ? node.children.flatMap(leavesOf) : [node];
}

/** What the colours of the map stand for, each with the sum of its leaves. */
function showLegend(colours, unit) {
  const sizes = new Map();
  for (const { colour, size } of leavesOf(root)) sizes.set(colour, (sizes.get(colour) ?? 0) + size);
  at("legend").replaceChildren();
  for (const [name, text] of colours) {
    if (!sizes.has(name)) continue;
    const item = add(at("legend"), "li");
    add(item, "i", "", name);
    item.append(`${text}: ${count(sizes.get(name))} ${unit}`);
  }
}

function drawMap() {
  const map = at("map");
  map.replaceChildren();
  const { width, height } = map.getBoundingClientRect();
  if (root.size && width) drawInside(map, zoomed, { x: 0, y: 0, w: width, h: height });
  showCrumbs();
  markChosen();
}

function drawInside(map, node, box) {
  squarify(visible(node, box.w * box.h), box, (child, at) => draw(map, child, at));
}

function draw(map, node, box) {
  if (!node.children || node.lump) return drawLeaf(map, node, box);
  const inside = { x: box.x + 2, y: box.y + TITLE, w: box.w - 4, h: box.h - TITLE - 2 };
  const titled = box.w > 30 && inside.h > 10;
  if (titled) drawFrame(map, node, box);
  drawInside(map, node, titled ? inside : box);
}

function drawFrame(map, node, box) {
  const frame = put(add(map, "div", "", `frame ${node.kind}`), box);
  frame.title = describe(node);
  if (node.hash) {
    link(frame, node.hash, shortName(node)).tabIndex = -1;
    return;
  }
  const title = add(frame, "button", node.kind === "type" ? shortName(node) : node.name);
  title.type = "button";
  title.onclick = () => zoom(node);
}

function drawLeaf(map, node, box) {
  const { lump } = node;
  const leaf = put(lump ? add(map, "div", "", "lump") : link(map, node.hash, ""), box);
  leaf.classList.add("box", node.colour);
  leaf.title = describe(node);
  // Thousands of stops would be in the way of those who use the keyboard: the search is for them.
  leaf.tabIndex = -1;
  if (box.w > (lump ? 64 : 30) && box.h > 14) leaf.textContent = shortName(node);
  if (lump) leaf.onclick = () => zoom(node);
}

function put(element, { x, y, w, h }) {
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${w}px`, height: `${h}px` });
  return element;
}

/** A name without what the frames around it say. */
function shortName({ name, parent }) {
  return parent ? withoutPrefix(name).replace(`${packageOf(parent).name}.`, "") : name;
}

function packageOf(node) {
  return node.kind === "type" ? node.parent : node;
}

function zoom(node) {
  zoomed = node;
  drawMap();
  // What had the focus may be gone.
  at("crumbs").querySelector("button")?.focus();
}

function showCrumbs() {
  const crumbs = at("crumbs");
  crumbs.replaceChildren();
  if (zoomed === root) return;
  const all = add(crumbs, "button", root.name);
  all.type = "button";
  all.onclick = () => zoom(root);
  crumbs.append(` › ${zoomed.name}`);
}

function markChosen() {
  for (const box of at("map").querySelectorAll("a.box")) {
    box.classList.toggle("chosen", box.hash === location.hash);
  }
}
