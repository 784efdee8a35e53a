//! The names of symbols and methods, as they are printed.

use std::fmt;

use hashbrown::HashMap;
use llgo_dce_core::{RootKind, SymId, WeakId, WeakKind};

use llgo_dce_facts::go_names::{is_anonymous, package, without_prefix};
use llgo_dce_facts::{text, Details, World};

/// The names of all symbols, also of those without one in the module.
pub struct Names<'a> {
    world: &'a World<'a>,
    details: &'a dyn Details,
    /// The numbers under which LLVM prints globals without a name.
    numbers: HashMap<SymId, usize>,
}

impl<'a> Names<'a> {
    pub(crate) fn new(world: &'a World<'a>, details: &'a dyn Details) -> Self {
        let nameless =
            world.symbols.in_printed_order().filter(|&symbol| world.symbols.name(symbol).is_empty());
        let numbers = nameless.enumerate().map(|(number, symbol)| (symbol, number)).collect();
        Self { world, details, numbers }
    }

    /// The name of a symbol. A global without one has the name that LLVM prints, `@12`; a symbol that is no global has
    /// a description.
    pub fn of(&self, symbol: SymId) -> String {
        if let Some(number) = self.numbers.get(&symbol) {
            return format!("@{number}");
        }
        match self.world.equal_of.get(&symbol) {
            Some(&ty) => format!("comparison of {}", self.of(ty)),
            None if symbol.index() < self.world.symbols.len() => self.world.symbols.text(symbol),
            None => {
                let fragment = self.world.fragments.describe(symbol, |symbol| self.of(symbol));
                let row = || self.world.function_rows.as_ref()?.describe(symbol);
                fragment.or_else(row).unwrap_or_else(|| "what has no owner".to_owned())
            }
        }
    }

    /// Whether a symbol has a name of its own in the module, and not one that LLVM has made.
    pub(crate) fn is_named(&self, symbol: SymId) -> bool {
        let name = self.world.symbols.name(symbol);
        !name.is_empty() && !is_anonymous(name)
    }

    /// The name of a symbol on a line, with its name in Go where that is another one.
    pub(crate) fn line(&self, symbol: SymId) -> String {
        let name = self.of(symbol);
        match self.details.go_name(symbol) {
            Some(go) if name.contains('$') => format!("{} ({})", escaped(&name), Escaped(&go)),
            _ => escaped(&name),
        }
    }

    /// The name of a method, as Go's linker has it: `main.T.M`, or `main.(*T).M`. It is made of the names of the type
    /// and of the method, as a slot need not have a body.
    pub fn method(&self, slot: WeakId) -> String {
        let weak = self.world.program.weak_ref(slot);
        let name = String::from_utf8_lossy(self.world.program.name(weak.name));
        // That of an unexported one is qualified by its package.
        let name = name.rfind('.').map_or(&*name, |dot| &name[dot + 1..]);
        let ty = self.of(weak.holder);
        let package = text(package(ty.as_bytes()).unwrap_or_default());
        let own = text(without_prefix(ty.as_bytes()));
        let own = own.strip_prefix(&*package).filter(|_| !package.is_empty()).map_or(&*own, |own| &own[1..]);
        let dot = if package.is_empty() { "" } else { "." };
        match ty.starts_with('*') {
            true => format!("{package}{dot}(*{own}).{name}"),
            false => format!("{package}{dot}{own}.{name}"),
        }
    }

    /// The key of an entry of a registry.
    pub(crate) fn key(&self, entry: WeakId) -> String {
        let program = &self.world.program;
        escaped(&String::from_utf8_lossy(program.name(program.weak_ref(entry).name)))
    }

    /// The name of any weak reference.
    pub(crate) fn weak(&self, id: WeakId) -> String {
        let weak = self.world.program.weak_ref(id);
        match weak.kind {
            WeakKind::Method => escaped(&self.method(id)),
            WeakKind::MethodValue => format!("method value of: {}", escaped(&self.method(id))),
            WeakKind::MethodType => format!("func type of method: {}", escaped(&self.method(id))),
            WeakKind::RegistryEntry => {
                format!("entry {} of registry: {}", self.key(id), self.line(weak.holder))
            }
            WeakKind::FunctionRow => {
                let row = self.world.function_rows.as_ref().map(|rows| rows.name(weak.place));
                escaped(&row.unwrap_or_default())
            }
            kind => format!("{} of: {}", kind.name(), self.line(weak.holder)),
        }
    }
}

/// A name on one line: bytes that are not printable ASCII are escaped as LLVM escapes them.
pub(crate) struct Escaped<'a>(pub(crate) &'a [u8]);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for &byte in self.0 {
            match byte {
                b'"' | b'\\' | 0..=0x1f | 0x7f..=0xff => write!(f, "\\{byte:02X}")?,
                _ => write!(f, "{}", char::from(byte))?,
            }
        }
        Ok(())
    }
}

/// A name on one line, with control characters replaced.
pub(crate) fn escaped(name: &str) -> String {
    name.replace(|char: char| char.is_control(), "?")
}

/// Why a root is one, in a few words.
pub(crate) fn root(kind: RootKind) -> &'static str {
    match kind {
        RootKind::Entry => "entry point",
        RootKind::Used => "LLVM's list of what is used",
        RootKind::CtorDtor => "runs before or after main",
        RootKind::CName => "visible, with a plain C name",
        RootKind::Assembly => "named in assembly",
        RootKind::Visible => "visible outside of the link: exported, or used there",
        RootKind::Option => "named by an option",
        RootKind::Unreachable => "the unreachable method, to which slots may refer",
        RootKind::Unowned => "counts always",
        RootKind::Plan => "live by the plan of the program",
    }
}
