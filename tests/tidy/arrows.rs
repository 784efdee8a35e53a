//! Which file imports which: the arrows between files, and the circles among them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::modules::Modules;

/// The paths by which a file names another one, by the two files.
pub(crate) type Arrows = BTreeMap<(PathBuf, PathBuf), BTreeSet<String>>;

/// The arrows between the files of all modules. An arrow leads to the file of the deepest module that a path names,
/// also where that module has what is named from yet another one: it has an arrow there itself.
pub(crate) fn arrows(modules: &Modules) -> Arrows {
    let mut arrows = Arrows::new();
    for (id, module) in modules.iter() {
        for path in module.mentions.iter().chain(module.imports.iter().map(|import| &import.path)) {
            let Some((named, _)) = modules.resolve(id, path) else { continue };
            let to = modules.file(named);
            if to != module.file {
                let paths = arrows.entry((module.file.clone(), to.to_owned())).or_default();
                paths.insert(path.join("::"));
            }
        }
    }
    arrows
}

/// The circles, as large as they can be: each of the files in one gets to each other by arrows.
pub(crate) fn circles(arrows: &Arrows) -> BTreeSet<BTreeSet<&Path>> {
    let mut next: BTreeMap<&Path, Vec<&Path>> = BTreeMap::new();
    for (from, to) in arrows.keys() {
        next.entry(from).or_default().push(to);
    }
    let reached: BTreeMap<_, _> = next.keys().map(|&file| (file, reach(&next, file))).collect();
    let returns = |to: &Path, from: &Path| reached.get(to).is_some_and(|files| files.contains(from));
    let circle = |from: &Path| reached[from].iter().copied().filter(|to| returns(to, from)).collect();
    reached.keys().map(|from| circle(from)).filter(|circle: &BTreeSet<_>| !circle.is_empty()).collect()
}

/// The files to which arrows lead from `start`, in one step or more.
fn reach<'a>(next: &BTreeMap<&'a Path, Vec<&'a Path>>, start: &'a Path) -> BTreeSet<&'a Path> {
    let mut reached = BTreeSet::new();
    let mut open = vec![start];
    while let Some(file) = open.pop() {
        open.extend(next.get(file).into_iter().flatten().filter(|to| reached.insert(**to)));
    }
    reached
}

/// What to say of a circle: the arrows that close it.
pub(crate) fn describe(circle: &BTreeSet<&Path>, arrows: &Arrows) -> String {
    let closing =
        arrows.iter().filter(|((from, to), _)| [from, to].iter().all(|it| circle.contains(it.as_path())));
    let lines: Vec<String> = closing.map(|((from, to), paths)| line(from, to, paths)).collect();
    format!("{} files import each other in a circle:\n  {}\n", circle.len(), lines.join("\n  "))
}

/// What to say of an arrow.
pub(crate) fn line(from: &Path, to: &Path, paths: &BTreeSet<String>) -> String {
    let paths: Vec<&str> = paths.iter().map(String::as_str).collect();
    format!("{} -> {}: {}", from.display(), to.display(), paths.join(", "))
}
