//! The modules of crates: read from their files by following `mod`, and found by path.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};

use super::said::{self, Body, Declared, Import, Said, Seen};
use crate::sources::Sources;

/// A module's index.
type Id = usize;

/// What cargo builds from one root file: a library, a program, a test, a benchmark.
pub(crate) struct Target {
    /// The name by which others import it, if it is a library.
    pub(crate) library: Option<String>,
    pub(crate) root: PathBuf,
}

/// A module, in a file of its own or within braces.
pub(crate) struct Module {
    pub(crate) file: PathBuf,
    pub(crate) mentions: Vec<said::Path>,
    pub(crate) imports: Vec<Import>,
    root: Id,
    parent: Option<Id>,
    seen: Seen,
    children: BTreeMap<String, Id>,
    /// The modules that have a name here: the children, and those that are imported.
    names: BTreeMap<String, Id>,
}

/// Where a module is, in its file and in its crate.
#[derive(Clone)]
struct Place {
    file: PathBuf,
    /// Where the files of its children are.
    folder: PathBuf,
    /// Where the attribute `path` begins.
    base: PathBuf,
    /// The module around it, and the root of its crate; neither for the root itself.
    around: Option<(Id, Id)>,
}

impl Place {
    /// A file in whose folder its children are as well: a crate's root, `mod.rs`, or what the attribute `path` names.
    fn beside_its_children(file: PathBuf, around: Option<(Id, Id)>) -> Place {
        let folder = file.parent().expect("a file is in a folder").to_owned();
        Place { file, base: folder.clone(), folder, around }
    }

    /// Any other file: its children are in a folder of the module's name.
    fn above_its_children(file: PathBuf, around: Option<(Id, Id)>) -> Place {
        let base = file.parent().expect("a file is in a folder").to_owned();
        Place { folder: file.with_extension(""), base, file, around }
    }
}

/// The modules of all crates.
pub(crate) struct Modules {
    all: Vec<Module>,
    /// The roots of libraries, by the libraries' names.
    libraries: BTreeMap<String, Id>,
}

impl Modules {
    pub(crate) fn read(sources: &Sources, targets: &[Target]) -> Modules {
        let mut modules = Modules { all: Vec::new(), libraries: BTreeMap::new() };
        for target in targets {
            let root = modules.add_file(sources, Place::beside_its_children(target.root.clone(), None));
            if let Some(name) = &target.library {
                modules.libraries.insert(name.clone(), root);
            }
        }
        while modules.name_what_is_imported() {}
        modules
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (Id, &Module)> {
        self.all.iter().enumerate()
    }

    fn add_file(&mut self, sources: &Sources, place: Place) -> Id {
        let file = place.file.display();
        let text = sources.get(&place.file).unwrap_or_else(|| panic!("{file} is a module and was not read"));
        let said = Said::of_text(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        self.add(sources, place, said)
    }

    fn add(&mut self, sources: &Sources, place: Place, said: Said) -> Id {
        let id = self.all.len();
        let root = place.around.map_or(id, |(_, root)| root);
        self.all.push(Module {
            file: place.file.clone(),
            mentions: said.mentions,
            imports: said.imports,
            root,
            parent: place.around.map(|(parent, _)| parent),
            seen: Seen::Everywhere,
            children: BTreeMap::new(),
            names: BTreeMap::new(),
        });
        let place = Place { around: Some((id, root)), ..place };
        for declared in said.modules {
            let name = declared.name.clone();
            let child = self.add_declared(sources, &place, declared);
            self.all[id].names.insert(name.clone(), child);
            self.all[id].children.insert(name, child);
        }
        id
    }

    /// Adds a module that is declared at `place`. What is said for unit tests is left out.
    fn add_declared(&mut self, sources: &Sources, place: &Place, declared: Declared) -> Id {
        let child = self.add_child(sources, place, &declared.name, declared.body);
        self.all[child].seen = declared.seen;
        if declared.is_for_tests {
            for module in &mut self.all[child..] {
                module.mentions.clear();
                module.imports.clear();
            }
        }
        child
    }

    /// Adds the module `name`, from wherever its body is.
    fn add_child(&mut self, sources: &Sources, place: &Place, name: &str, body: Body) -> Id {
        match body {
            Body::Here(said) => {
                let folder = place.folder.join(name);
                self.add(sources, Place { base: folder.clone(), folder, ..place.clone() }, said)
            }
            Body::FileAt(file) => {
                let file = without_dots(&place.base.join(file));
                self.add_file(sources, Place::beside_its_children(file, place.around))
            }
            Body::File => {
                let file = place.folder.join(name).with_extension("rs");
                if sources.contains_key(&file) {
                    return self.add_file(sources, Place::above_its_children(file, place.around));
                }
                let file = place.folder.join(name).join("mod.rs");
                self.add_file(sources, Place::beside_its_children(file, place.around))
            }
        }
    }

    /// Adds the names of modules that are imported; returns whether there were new ones. An import may begin with a
    /// name that another import has to bring first.
    fn name_what_is_imported(&mut self) -> bool {
        let mut found = Vec::new();
        for (id, module) in self.iter() {
            for import in &module.imports {
                let Some((named, [])) = self.resolve(id, &import.path) else { continue };
                match &import.name {
                    Some(name) => found.push((id, name.clone(), named)),
                    None => found.extend(self.children(named, id).map(|(name, child)| (id, name, child))),
                }
            }
        }
        let before = self.names();
        for (id, name, named) in found {
            self.all[id].names.entry(name).or_insert(named);
        }
        self.names() > before
    }

    fn names(&self) -> usize {
        self.all.iter().map(|module| module.names.len()).sum()
    }

    /// The deepest module that a path in the module `from` names, and the rest of the path. What a module has only
    /// imported is part of the rest: code that names it there uses that module. So is a name that a function shares
    /// with a module that `from` does not see.
    pub(crate) fn resolve<'a>(&self, from: Id, path: &'a [String]) -> Option<(Id, &'a [String])> {
        let (mut module, mut rest) = self.first(from, path)?;
        while let Some(child) = rest.first().and_then(|name| self.child(module, name, from)) {
            module = child;
            rest = &rest[1..];
        }
        Some((module, rest))
    }

    /// The children that the module `from` sees, by name.
    fn children(&self, module: Id, from: Id) -> impl Iterator<Item = (String, Id)> + '_ {
        let names = self.all[module].children.keys();
        names.filter_map(move |name| Some((name.clone(), self.child(module, name, from)?)))
    }

    /// The child of that name, if the module `from` sees it.
    fn child(&self, module: Id, name: &str, from: Id) -> Option<Id> {
        let &child = self.all[module].children.get(name)?;
        let is_seen = match self.all[child].seen {
            Seen::Within => self.is_within(from, module),
            Seen::InCrate => self.all[from].root == self.all[child].root,
            Seen::Everywhere => true,
        };
        is_seen.then_some(child)
    }

    /// Whether a module is another one or in it.
    fn is_within(&self, module: Id, other: Id) -> bool {
        module == other || self.all[module].parent.is_some_and(|parent| self.is_within(parent, other))
    }

    /// The module that a path begins with, and the rest of it.
    fn first<'a>(&self, from: Id, path: &'a [String]) -> Option<(Id, &'a [String])> {
        let (first, rest) = path.split_first()?;
        let module = match first.as_str() {
            "crate" => self.all[from].root,
            "self" => return self.above(from, rest),
            "super" => return self.above(from, path),
            "" => {
                return rest.split_first().and_then(|(name, rest)| Some((*self.libraries.get(name)?, rest)))
            }
            name => *self.all[from].names.get(name).or_else(|| self.libraries.get(name))?,
        };
        Some((module, rest))
    }

    /// As many modules above `module` as the path has `super` in front.
    fn above<'a>(&self, module: Id, path: &'a [String]) -> Option<(Id, &'a [String])> {
        match path.split_first() {
            Some((first, rest)) if first == "super" => self.above(self.all[module].parent?, rest),
            _ => Some((module, path)),
        }
    }

    pub(crate) fn file(&self, module: Id) -> &Path {
        &self.all[module].file
    }
}

/// The path without `..`.
fn without_dots(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::ParentDir => drop(plain.pop()),
            component => plain.push(component),
        }
    }
    plain
}
