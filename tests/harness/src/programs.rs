//! The bundled programs: `tests/programs/NAME`, each with its modules in the dialects and what has to come
//! out.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{bail, Context, Result};

pub use crate::dialect::Dialect;
use crate::{exact, rangetab};

/// A bundled program.
#[derive(Clone, Debug)]
pub struct Program {
    /// The name of its folder and, in [`Dialect::Relocs`], of its Go module and its package main.
    pub name: String,
    dir: PathBuf,
    /// Whether its package main imports package reflect.
    reflects: bool,
    /// Whether it has variables that nobody reads, where it could do without.
    unread: bool,
}

/// A line of `methods.txt`: a method that has to stay, or has to be removed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Method {
    fate: Fate,
    package: String,
    name: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fate {
    Keep,
    Drop,
    /// It is removed where calls declare their whole interface.
    Part,
}

impl Program {
    /// All of them, by name.
    pub fn all() -> Result<Vec<Program>> {
        let dir = crate::root().join("tests/programs");
        let dirs = sorted_entries(&dir)?.into_iter().filter(|path| path.is_dir());
        dirs.map(Program::read).collect()
    }

    fn read(dir: PathBuf) -> Result<Program> {
        let sources = with_extension(&dir.join("go"), "go")?;
        let texts = sources.iter().map(|source| read(source)).collect::<Result<Vec<_>>>()?;
        let reflects = texts.iter().any(|text| text.contains("\"reflect\"\n"));
        Ok(Program { name: file_name(&dir), dir, reflects, unread: true })
    }

    /// The one called `name`.
    pub fn named(name: &str) -> Result<Program> {
        let all = Program::all()?;
        let names: Vec<_> = all.iter().map(|program| program.name.clone()).collect();
        all.into_iter()
            .find(|program| program.name == name)
            .with_context(|| format!("there is no program {name}; there are: {}", names.join(", ")))
    }

    /// Whether the stand-in runtime can run it. The others need all of package reflect, and are only
    /// analysed.
    pub fn can_run(&self) -> bool {
        !self.reflects
    }

    /// The dialects that it was written down in, or can be remade in.
    pub fn dialects(&self) -> impl Iterator<Item = Dialect> + '_ {
        let all = Dialect::ALL.into_iter().chain([Dialect::Exact]);
        all.filter(|dialect| self.dir.join(dialect.bundled().name()).is_dir())
    }

    /// The program as if its source had no variables that nobody reads. Of [`rangetab`] alone.
    pub fn without_unread(mut self) -> Program {
        self.unread = false;
        self
    }

    /// Its modules in `dialect`.
    pub fn modules(&self, dialect: Dialect) -> Result<Vec<PathBuf>> {
        let bundled = dialect.bundled();
        let mut modules = with_extension(&self.dir.join(bundled.name()), "ll")?;
        if self.name == rangetab::NAME {
            modules.push(rangetab::module(bundled, self.unread)?);
        }
        if dialect == Dialect::Exact {
            let unread = if self.unread { "" } else { "-without-unread" };
            modules = exact::modules(&format!("{}{unread}", self.name), &modules)?;
        }
        Ok(modules)
    }

    /// Whether LLGo made it for `target`, another than x86-64.
    pub fn is_made_for(&self, target: &str, dialect: Dialect) -> bool {
        self.dir_for(target, dialect).is_dir()
    }

    /// Its modules for such a target.
    pub fn modules_for(&self, target: &str, dialect: Dialect) -> Result<Vec<PathBuf>> {
        with_extension(&self.dir_for(target, dialect), "ll")
    }

    fn dir_for(&self, target: &str, dialect: Dialect) -> PathBuf {
        self.dir.join("targets").join(target).join(dialect.name())
    }

    /// The C code that comes with it.
    pub fn c_sources(&self) -> Result<Vec<PathBuf>> {
        let dir = self.dir.join("c");
        if dir.is_dir() {
            with_extension(&dir, "c")
        } else {
            Ok(Vec::new())
        }
    }

    /// What it prints when it runs.
    pub fn expected(&self) -> Result<String> {
        read(&self.dir.join("expected.txt"))
    }

    /// The functions that it exports to C: they are roots for linkers, by an option.
    pub fn exports(&self) -> Result<Vec<String>> {
        let mut exports = Vec::new();
        for source in with_extension(&self.dir.join("go"), "go")? {
            let text = read(&source)?;
            exports.extend(text.lines().filter_map(|line| line.strip_prefix("//export ")).map(str::to_owned));
        }
        Ok(exports)
    }

    /// The lines of its `methods.txt` that are to be asked of `dialect`: not those that stand in its `may-stay.txt`.
    pub fn methods(&self, dialect: Dialect) -> Result<Vec<Method>> {
        let mut methods = Method::read(&self.dir.join("methods.txt"))?;
        let excused = self.dir.join(dialect.bundled().name()).join("may-stay.txt");
        for method in if excused.exists() { Method::read(&excused)? } else { Vec::new() } {
            let line = methods.iter().position(|line| line.fate == Fate::Drop && *line == method);
            methods.remove(line.with_context(|| format!("{}: {method:?} may stay", excused.display()))?);
        }
        Ok(methods)
    }

    /// How the modules of `dialect` spell the package called main.
    pub fn main_package(&self, dialect: Dialect) -> &str {
        match dialect {
            Dialect::Relocs => &self.name,
            Dialect::Plain | Dialect::TypeMetadata | Dialect::Exact => "main",
        }
    }
}

impl Method {
    fn read(path: &Path) -> Result<Vec<Method>> {
        let parse = |line| Method::parse(line).with_context(|| format!("in {}", path.display()));
        read(path)?.lines().map(parse).collect()
    }

    fn parse(line: &str) -> Result<Method> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let (fate, package, name) = match words[..] {
            ["keep", package, name] => (Fate::Keep, package, name),
            ["drop", package, name] => (Fate::Drop, package, name),
            ["part", package, name] => (Fate::Part, package, name),
            _ => bail!("neither `keep PACKAGE METHOD` nor `drop` nor `part`: {line}"),
        };
        Ok(Method { fate, package: package.to_owned(), name: name.to_owned() })
    }

    /// Whether it has to stay.
    pub fn stays(&self, dialect: Dialect) -> bool {
        match self.fate {
            Fate::Keep => true,
            Fate::Drop => false,
            Fate::Part => dialect != Dialect::Exact,
        }
    }

    /// The symbol of its body in `program`.
    pub fn symbol(&self, program: &Program, dialect: Dialect) -> String {
        let package = if self.package == "main" { program.main_package(dialect) } else { &self.package };
        format!("{package}.{}", self.name)
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The files in `dir` that end in `.extension`, by name, so that linking always sees the same order.
fn with_extension(dir: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut files = sorted_entries(dir)?;
    files.retain(|path| path.extension().is_some_and(|found| found == extension));
    Ok(files)
}

fn sorted_entries(dir: &Path) -> Result<Vec<PathBuf>> {
    let read = || fs::read_dir(dir)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>();
    let mut entries = read().with_context(|| format!("cannot list {}", dir.display()))?;
    entries.sort();
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn main_is_spelled_by_the_program_in_relocs_only() -> Result<()> {
        let (name, dir) = ("ifacecall".to_owned(), PathBuf::new());
        let program = Program { name, dir, reflects: false, unread: true };
        let method = Method::parse("drop main (*Square).Drop")?;
        assert!(!method.stays(Dialect::Relocs));
        assert_eq!(method.symbol(&program, Dialect::Relocs), "ifacecall.(*Square).Drop");
        assert_eq!(method.symbol(&program, Dialect::TypeMetadata), "main.(*Square).Drop");
        assert_eq!(method.symbol(&program, Dialect::Plain), "main.(*Square).Drop");
        let other = Method::parse("keep crosspkg/animal Cat.sound")?;
        assert_eq!(other.symbol(&program, Dialect::Relocs), "crosspkg/animal.Cat.sound");
        Ok(())
    }

    #[test]
    fn a_line_of_another_shape_is_an_error() {
        assert!(Method::parse("keep main").is_err());
        assert!(Method::parse("maybe main T.M").is_err());
    }
}
