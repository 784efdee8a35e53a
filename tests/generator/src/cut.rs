//! A module, cut into several: each has some of its packages, and declares what it needs of the others. As in LLGo's
//! packages, strings and the descriptors of types that belong to no package are in each module that needs them.

use std::collections::{HashMap, HashSet};
use std::io::{self, Write};

use crate::plan::Plan;

/// What begins a package in the text, in a line of its own.
pub(crate) const PACKAGE: &str = "; package ";
const TABLE: &str = "__llgo_relocs";

impl Plan {
    /// Writes the module as `count` modules of about the same size, each to what `open` returns for its number. There are
    /// fewer if there are fewer packages.
    pub fn write_cut<W: Write>(
        self,
        count: usize,
        open: impl FnMut(usize) -> io::Result<W>,
    ) -> io::Result<usize> {
        let mut catalog = Lines::new(Catalog::default());
        self.write(&mut catalog)?;
        let catalog = catalog.finish()?;
        let size = catalog.definitions.div_ceil(count.max(1));
        let mut cutter =
            Lines::new(Cutter { catalog, size, open, module: None, header: String::new(), done: 0 });
        self.write(&mut cutter)?;
        let mut cutter = cutter.finish()?;
        cutter.end()?;
        Ok(cutter.done)
    }
}

/// Something that takes a text line by line.
trait Line {
    fn line(&mut self, line: &str) -> io::Result<()>;
}

/// Lines from pieces of text.
struct Lines<L> {
    to: L,
    rest: Vec<u8>,
}

impl<L: Line> Lines<L> {
    fn new(to: L) -> Self {
        Self { to, rest: Vec::new() }
    }

    fn finish(mut self) -> io::Result<L> {
        let rest = std::mem::take(&mut self.rest);
        if !rest.is_empty() {
            self.to.line(&String::from_utf8_lossy(&rest))?;
        }
        Ok(self.to)
    }
}

impl<L: Line> Write for Lines<L> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        for piece in text.split_inclusive(|&byte| byte == b'\n') {
            match piece.strip_suffix(b"\n") {
                Some(line) => {
                    self.rest.extend_from_slice(line);
                    self.to.line(&String::from_utf8_lossy(&self.rest))?;
                    self.rest.clear();
                }
                None => self.rest.extend_from_slice(piece),
            }
        }
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// How other modules have what one defines.
enum Elsewhere {
    /// They declare it.
    Declared(String),
    /// They define it as well.
    Copied(String),
}

/// All definitions of a module.
#[derive(Default)]
struct Catalog {
    elsewhere: HashMap<String, Elsewhere>,
    definitions: usize,
    /// Whether it belongs to some package.
    in_package: bool,
}

impl Line for Catalog {
    fn line(&mut self, line: &str) -> io::Result<()> {
        self.in_package |= line.starts_with(PACKAGE);
        let Some(name) = defined(line) else { return Ok(()) };
        self.definitions += 1;
        if let Some(elsewhere) = self.elsewhere(name, line) {
            self.elsewhere.insert(name.to_owned(), elsewhere);
        }
        Ok(())
    }
}

impl Catalog {
    /// `None` of what other modules cannot refer to.
    fn elsewhere(&self, name: &str, line: &str) -> Option<Elsewhere> {
        if let Some(function) = line.strip_prefix("define ") {
            let head = function.rsplit_once(" {").map_or(function, |(head, _)| head);
            return Some(Elsewhere::Declared(format!("declare {}", head.trim_end())));
        }
        let what = line.split_once(" = ")?.1;
        if what.starts_with("private ") || (what.starts_with("weak_odr ") && !self.in_package) {
            return Some(Elsewhere::Copied(line.to_owned()));
        }
        let (kind, of) =
            ["constant ", "global "].iter().find_map(|kind| Some((kind, what.split_once(kind)?.1)))?;
        (!what.starts_with("internal ") && !what.starts_with("appending "))
            .then(|| Elsewhere::Declared(format!("@\"{name}\" = external {kind}{}", type_at_the_start(of))))
    }
}

/// The name of what a line defines.
fn defined(line: &str) -> Option<&str> {
    let rest = match line.strip_prefix("define ") {
        Some(function) => function.split_once('@')?.1,
        None => line.strip_prefix('@')?,
    };
    Some(match rest.strip_prefix('"') {
        Some(quoted) => quoted.split_once('"')?.0,
        None => rest.split([' ', '(']).next()?,
    })
}

/// The type that a text begins with.
fn type_at_the_start(text: &str) -> &str {
    let (mut depth, mut quoted) = (0usize, false);
    for (place, byte) in text.bytes().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            b' ' if !quoted && depth == 0 => return &text[..place],
            _ => {}
        }
    }
    text
}

/// The names that a line mentions.
fn mentioned(line: &str) -> impl Iterator<Item = &str> {
    line.split("@\"").skip(1).filter_map(|rest| Some(rest.split_once('"')?.0))
}

/// A module that is being written.
struct Module<W> {
    out: W,
    defined: HashSet<String>,
    mentioned: HashSet<String>,
}

/// Distributes the packages.
struct Cutter<W, F> {
    catalog: Catalog,
    /// How many definitions a module has before another one begins.
    size: usize,
    open: F,
    module: Option<Module<W>>,
    /// What each module begins with.
    header: String,
    done: usize,
}

impl<W: Write, F: FnMut(usize) -> io::Result<W>> Line for Cutter<W, F> {
    fn line(&mut self, line: &str) -> io::Result<()> {
        let name = defined(line);
        if self.module.is_none() && self.done == 0 && name.is_none() {
            self.header += line;
            self.header.push('\n');
            return Ok(());
        }
        let is_full = || self.module.as_ref().is_some_and(|it| it.defined.len() >= self.size);
        if line.starts_with(PACKAGE) && is_full() {
            self.end()?;
        }
        // Each module has its own list of tables.
        if line.starts_with("@llvm.used") {
            return Ok(());
        }
        let module = self.begun()?;
        module.defined.extend(name.map(str::to_owned));
        module.write(line)
    }
}

impl<W: Write, F: FnMut(usize) -> io::Result<W>> Cutter<W, F> {
    fn begun(&mut self) -> io::Result<&mut Module<W>> {
        let module = match self.module.take() {
            Some(module) => module,
            None => {
                let mut out = (self.open)(self.done)?;
                out.write_all(self.header.as_bytes())?;
                Module { out, defined: HashSet::new(), mentioned: HashSet::new() }
            }
        };
        Ok(self.module.insert(module))
    }

    /// Ends a module: what it mentions and does not define is declared, or copied with what that mentions.
    fn end(&mut self) -> io::Result<()> {
        let Some(mut module) = self.module.take() else { return Ok(()) };
        loop {
            let mut missing: Vec<String> = std::mem::take(&mut module.mentioned).into_iter().collect();
            missing.retain(|name| module.defined.insert(name.clone()));
            missing.sort_unstable();
            if missing.is_empty() {
                break;
            }
            for name in missing {
                match self.catalog.elsewhere.get(&name) {
                    Some(Elsewhere::Copied(text)) => module.write(text)?,
                    Some(Elsewhere::Declared(text)) => writeln!(module.out, "{text}")?,
                    None => {}
                }
            }
        }
        let is_table = |name: &&String| {
            name.strip_prefix(TABLE).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        let mut tables: Vec<&String> = module.defined.iter().filter(is_table).collect();
        tables.sort_unstable();
        if !tables.is_empty() {
            let (len, members) =
                (tables.len(), tables.iter().map(|it| format!("ptr @\"{it}\"")).collect::<Vec<_>>());
            let members = members.join(", ");
            writeln!(
                module.out,
                "@llvm.used = appending global [{len} x ptr] [{members}], section \"llvm.metadata\""
            )?;
        }
        module.out.flush()?;
        self.done += 1;
        Ok(())
    }
}

impl<W: Write> Module<W> {
    fn write(&mut self, line: &str) -> io::Result<()> {
        for name in mentioned(line) {
            if !self.defined.contains(name) && !self.mentioned.contains(name) {
                self.mentioned.insert(name.to_owned());
            }
        }
        writeln!(self.out, "{line}")
    }
}
