//! Options, and the one parser for them: `llgo-dce<key=value;key>`. Hosts whose command line does not reach the plugin
//! have the same text in the environment.

use std::fmt;
use std::path::PathBuf;

use llgo_dce_core::WeakKind;

use crate::glob::Glob;

/// The options of the pass.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// `root=GLOB`: more roots, by symbol name.
    pub roots: Vec<Glob>,
    /// `runtime=PATH`: a module path of LLGo's runtime that is not known yet, for forks.
    pub runtimes: Vec<String>,
    /// `keep=GLOB`: symbols that stay as they are; types keep all their methods, and functions their slots.
    pub keep: Vec<Glob>,
    /// `unused-exports=GLOB`: symbols that nobody looks up by their names, though the link exports them.
    pub unused_exports: Vec<Glob>,
    /// `open-world`: others are linked to this later, so that everything visible is a root, and every exported method
    /// of a type in an interface may be called.
    pub open_world: bool,
    /// `strong=KIND`: weak references that count as ordinary ones.
    pub strong: Vec<WeakKind>,
    /// `strong=slot`: no method slot leaves its table.
    pub whole_tables: bool,
    /// `no-init`: the fragments of package variables stay, whether or not the variables are read.
    pub no_init: bool,
    /// `only-init`: only fragments of package variables are removed.
    pub only_init: bool,
    /// `strict`: every warning is an error.
    pub strict: bool,
    /// `limit=N`: only the first so many methods are removed.
    pub limit: Option<usize>,
    /// `trap`: functions that say so when they are called replace removed bodies.
    pub trap: bool,
    /// `verify`: the pass checks the module that it has written.
    pub verify: bool,
    /// `why=GLOB`: live symbols and methods whose paths to a root are printed.
    pub why: Vec<Glob>,
    /// `why-not=GLOB`: dead symbols and methods, of which the missing facts are printed.
    pub why_not: Vec<Glob>,
    /// `stats`: counts, in the layout of LLVM's `-stats`.
    pub stats: bool,
    /// `dot=FILE`: the file for a part of the live graph, in Graphviz's language.
    pub dot: Option<PathBuf>,
    /// `dot-from=GLOB`: the middle of that part; without one, the roots.
    pub dot_from: Vec<Glob>,
    /// `dot-depth=N`: how many steps around it the part extends.
    pub dot_depth: Option<usize>,
    /// `report=FILE`: the file for the report, as JSON.
    pub report: Option<PathBuf>,
    /// `out=FILE`: where `llgo-dce-facts` writes the facts of a module.
    pub out: Option<PathBuf>,
    /// `plan=FILE`: the plan of the program that the module is a package of.
    pub plan: Option<PathBuf>,
    /// `internalize`: beside a plan of all that is linked, what no other module mentions becomes local.
    pub internalize: bool,
    /// `whole-program`: the module that clang compiles is all of the program, not one package of many.
    pub whole_program: bool,
}

/// An option that cannot be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OptionsError {
    /// No option has that name.
    Unknown(String),
    /// The option needs a value and has none, or an empty one.
    MissingValue(&'static str),
    /// `strong` has a value that is no kind of weak reference, and not `slot`.
    UnknownKind(String),
    /// The option needs a number and has something else.
    NoNumber(String),
    /// The option takes no value and has one.
    NeedlessValue(&'static str),
}

/// The value of `strong` for method slots, whose bodies are weak references in any case.
const SLOT: &str = "slot";

/// All keys, with what they take.
const KNOWN: &[&str] = &[
    "root=GLOB",
    "keep=GLOB",
    "runtime=PATH",
    "unused-exports=GLOB",
    "open-world",
    "strict",
    "strong=KIND",
    "no-init",
    "only-init",
    "limit=N",
    "trap",
    "verify",
    "why=GLOB",
    "why-not=GLOB",
    "stats",
    "dot=FILE",
    "dot-from=GLOB",
    "dot-depth=N",
    "report=FILE",
    "out=FILE",
    "plan=FILE",
    "internalize",
    "whole-program",
];

impl fmt::Display for OptionsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(key) => write!(f, "unknown option '{key}'; known are: {}", KNOWN.join(", ")),
            Self::MissingValue(key) => write!(f, "option '{key}' needs a value, as in {key}=…"),
            Self::UnknownKind(kind) => {
                let kinds = WeakKind::ALL.into_iter().filter_map(WeakKind::key);
                let known: Vec<_> = std::iter::once(SLOT).chain(kinds).collect();
                write!(f, "unknown kind '{kind}' of weak reference; known are: {}", known.join(", "))
            }
            Self::NoNumber(value) => write!(f, "'{value}' is no number"),
            Self::NeedlessValue(key) => write!(f, "option '{key}' takes no value"),
        }
    }
}

impl std::error::Error for OptionsError {}

impl Options {
    /// The variable that holds the options where no pipeline element does: in lld and in clang.
    pub const VARIABLE: &'static str = "LLGO_DCE_OPTIONS";

    /// Parses `key=value;key=value`. Keys may repeat; empty parts are allowed.
    ///
    /// The pipeline parser splits at `,`, `(` and `)`, so that a symbol name that has them must be given as a glob.
    pub fn parse(text: &str) -> Result<Self, OptionsError> {
        let mut options = Self::default();
        for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
            let (key, value) = match part.split_once('=') {
                Some((key, value)) => (key.trim(), Some(value.trim()).filter(|value| !value.is_empty())),
                None => (part, None),
            };
            options.set(key, value)?;
        }
        Ok(options)
    }

    fn set(&mut self, key: &str, value: Option<&str>) -> Result<(), OptionsError> {
        let needed = |key: &'static str| value.ok_or(OptionsError::MissingValue(key));
        let alone = |key: &'static str| match value {
            Some(_) => Err(OptionsError::NeedlessValue(key)),
            None => Ok(true),
        };
        match key {
            "root" => self.roots.push(Glob::new(needed("root")?)),
            "keep" => self.keep.push(Glob::new(needed("keep")?)),
            "runtime" => self.runtimes.push(needed("runtime")?.to_owned()),
            "unused-exports" => self.unused_exports.push(Glob::new(needed("unused-exports")?)),
            "strong" if value == Some(SLOT) => self.whole_tables = true,
            "strong" => self.strong.push(weak_kind(needed("strong")?)?),
            "why" => self.why.push(Glob::new(needed("why")?)),
            "why-not" => self.why_not.push(Glob::new(needed("why-not")?)),
            "stats" => self.stats = alone("stats")?,
            "dot" => self.dot = Some(needed("dot")?.into()),
            "dot-from" => self.dot_from.push(Glob::new(needed("dot-from")?)),
            "dot-depth" => self.dot_depth = Some(number(needed("dot-depth")?)?),
            "report" => self.report = Some(needed("report")?.into()),
            "out" => self.out = Some(needed("out")?.into()),
            "plan" => self.plan = Some(needed("plan")?.into()),
            "open-world" => self.open_world = alone("open-world")?,
            "no-init" => self.no_init = alone("no-init")?,
            "only-init" => self.only_init = alone("only-init")?,
            "strict" => self.strict = alone("strict")?,
            "limit" => self.limit = Some(number(needed("limit")?)?),
            "trap" => self.trap = alone("trap")?,
            "verify" => self.verify = alone("verify")?,
            "internalize" => self.internalize = alone("internalize")?,
            "whole-program" => self.whole_program = alone("whole-program")?,
            _ => return Err(OptionsError::Unknown(key.to_owned())),
        }
        Ok(())
    }
}

fn number(value: &str) -> Result<usize, OptionsError> {
    value.parse().map_err(|_| OptionsError::NoNumber(value.to_owned()))
}

fn weak_kind(key: &str) -> Result<WeakKind, OptionsError> {
    let kind = WeakKind::ALL.into_iter().find(|kind| kind.key() == Some(key));
    kind.ok_or_else(|| OptionsError::UnknownKind(key.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::{Glob, Options, OptionsError};

    #[test]
    fn keys_repeat_and_parts_may_be_empty() {
        let options = Options::parse(" root=main.*; ;root=init;").unwrap();
        assert_eq!(options.roots, [Glob::new("main.*"), Glob::new("init")]);
        assert_eq!(Options::parse(""), Ok(Options::default()));
    }

    #[test]
    fn what_is_not_understood_is_an_error() {
        assert_eq!(Options::parse("rooot=x"), Err(OptionsError::Unknown("rooot".into())));
        assert_eq!(Options::parse("root"), Err(OptionsError::MissingValue("root")));
        assert_eq!(Options::parse("root="), Err(OptionsError::MissingValue("root")));
        assert_eq!(Options::parse("whole-program=1"), Err(OptionsError::NeedlessValue("whole-program")));
        assert_eq!(Options::parse("dot-depth=x"), Err(OptionsError::NoNumber("x".into())));
        assert_eq!(Options::parse("strong=x"), Err(OptionsError::UnknownKind("x".into())));
        assert_eq!(Options::parse("limit=-1"), Err(OptionsError::NoNumber("-1".into())));
        let text = Options::parse("x").unwrap_err().to_string();
        assert!(text.contains("root=GLOB"), "{text}");
    }
}
