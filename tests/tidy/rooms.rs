//! The rooms of the house, and which may use which: the arrows that ARCHITECTURE.md names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::arrows::{line, Arrows};

/// Rooms that are a folder with all below it.
const FOLDERS: [(&str, &str); 14] = [
    ("src/apart", "apart"),
    ("src/report", "report"),
    ("src/cli", "cli"),
    ("src/core", "core"),
    ("src/facts", "facts"),
    ("src/explain", "explain"),
    ("src/ir/llvm", "llvm"),
    ("src/ir/module", "module"),
    ("src/ir/draft", "draft"),
    ("src/ir/dialects", "dialects"),
    ("src/ir/weak", "weak"),
    ("src/ir/rules", "rules"),
    ("src/ir/write", "write"),
    ("passes", "passes"),
];

/// Rooms that are the files of a folder, without those of its folders.
const FILES: [(&str, &str); 2] = [("src/ir", "ir"), ("src", "plugin")];

/// The line before the arrows in ARCHITECTURE.md.
const FENCE: &str = "```arrows";

/// Which rooms each room uses.
type Rooms<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// What to say of the arrows from one room to another.
type Between = BTreeMap<(&'static str, &'static str), Vec<String>>;

/// The room of a file.
fn room(file: &Path) -> Option<&'static str> {
    let below = FOLDERS.iter().find(|(folder, _)| file.starts_with(folder));
    let found = below.or_else(|| FILES.iter().find(|(folder, _)| file.parent() == Some(Path::new(folder))));
    found.map(|&(_, room)| room)
}

/// Whether a file is part of the plugin. A crate's tests and benchmarks, which look at anything, are not.
fn is_in_house(file: &Path) -> bool {
    let is_test = file.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "benches");
    (file.starts_with("src") || file.starts_with("passes")) && !is_test
}

/// What is wrong with the arrows between rooms, by what `architecture` names. `files` are all there are.
pub(crate) fn problems<'a>(
    files: impl IntoIterator<Item = &'a Path>,
    arrows: &Arrows,
    architecture: &str,
) -> Vec<String> {
    let (in_rooms, homeless): (Vec<_>, Vec<_>) =
        files.into_iter().filter(|file| is_in_house(file)).partition(|file| room(file).is_some());
    let between = between_rooms(arrows);
    let mut used: Rooms = in_rooms.into_iter().filter_map(room).map(|room| (room, BTreeSet::new())).collect();
    for (from, to) in between.keys() {
        used.entry(from).or_default().insert(to);
    }
    let place = |file: &Path| format!("{} is in no room: see tests/tidy/rooms.rs", file.display());
    let mut problems: Vec<String> = homeless.into_iter().map(place).collect();
    match named(architecture) {
        Some(named) => problems.extend(differences(&named, &used, &between)),
        None => problems.push(format!("ARCHITECTURE.md has no arrows; these are used:\n{}", block(&used))),
    }
    problems
}

/// The arrows between files of different rooms, by their rooms.
fn between_rooms(arrows: &Arrows) -> Between {
    let mut between = Between::new();
    for ((from, to), paths) in arrows.iter().filter(|((from, to), _)| is_in_house(from) && is_in_house(to)) {
        match (room(from), room(to)) {
            (Some(one), Some(other)) if one != other => {
                between.entry((one, other)).or_default().push(line(from, to, paths));
            }
            _ => {}
        }
    }
    between
}

/// What the block of arrows says: a line `room -> room room` for each room, or `room` for one that uses nobody.
fn named(architecture: &str) -> Option<Rooms<'_>> {
    let mut lines = architecture.lines();
    lines.find(|line| line.trim() == FENCE)?;
    let lines = lines.take_while(|line| line.trim() != "```").filter(|line| !line.trim().is_empty());
    let sides = lines.map(|line| line.split_once("->").unwrap_or((line, "")));
    Some(sides.map(|(from, to)| (from.trim(), to.split_whitespace().collect())).collect())
}

/// The block of arrows that says what is used.
fn block(used: &Rooms<'_>) -> String {
    let right = |rooms: &BTreeSet<&str>| rooms.iter().map(|room| format!(" {room}")).collect::<String>();
    let arrow = |rooms: &BTreeSet<&str>| if rooms.is_empty() { "" } else { " ->" };
    let lines = used.iter().map(|(from, to)| format!("{from}{}{}\n", arrow(to), right(to)));
    format!("{FENCE}\n{}```\n", lines.collect::<String>())
}

/// Where what is named and what is used are not the same. `between` has the files behind each arrow.
fn differences(named: &Rooms<'_>, used: &Rooms<'_>, between: &Between) -> Vec<String> {
    let has =
        |rooms: &Rooms<'_>, from: &str, to: &str| rooms.get(from).is_some_and(|rooms| rooms.contains(to));
    let nameless = used.keys().filter(|room| !named.contains_key(*room));
    let empty = named.keys().filter(|room| !used.contains_key(*room));
    let forbidden = between.iter().filter(|((from, to), _)| !has(named, from, to));
    let arrows = named.iter().flat_map(|(from, rooms)| rooms.iter().map(move |to| (from, to)));
    let unused = arrows.filter(|(from, to)| !has(used, from, to));

    let mut problems: Vec<String> = Vec::new();
    problems.extend(nameless.map(|room| format!("room {room} has no line in ARCHITECTURE.md")));
    problems
        .extend(empty.map(|room| format!("ARCHITECTURE.md names room {room}, of which there is no file")));
    problems.extend(forbidden.map(|((from, to), lines)| {
        format!("{from} -> {to} is not named in ARCHITECTURE.md:\n  {}", lines.join("\n  "))
    }));
    problems
        .extend(unused.map(|(from, to)| format!("{from} -> {to} is named in ARCHITECTURE.md and not used")));
    problems
}
