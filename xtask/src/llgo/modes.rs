//! The ways of LLGo to build a program, and how the pass gets into each.

use super::compiler::Llgo;

/// How the pass gets into a build.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// `-lto-pass-plugin`: lld loads it.
    Plugin,
    /// [`llgo-dce link`](../../../docs/link.md), where clang looks for lld.
    Link,
    /// None: why.
    Closed(&'static str),
}

/// Whether LLGo writes records of who calls which method.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Records {
    /// It does: only a developer build can.
    Written,
    /// It does not. A release never does, and has no such option.
    Off,
    /// Not with these options.
    Never,
}

/// A way to build.
pub(super) struct Mode {
    pub(super) name: &'static str,
    /// Options of `llgo build`.
    options: &'static [&'static str],
    records: Records,
    pub(super) way: Way,
}

/// The option that turns records off, where there is one.
const RECORDS: &str = "-globaldce";
/// The option that takes a plugin.
const PLUGIN: &str = "-lto-pass-plugin";
const NATIVE: &str = "without LTO, LLGo writes native objects itself, and no pass has a way in";

/// All of them. The first is that of LLGo's releases.
pub(super) const MODES: &[Mode] = &[
    Mode { name: "full", options: &["-lto=full", "-pclntab=none"], records: Records::Off, way: Way::Plugin },
    Mode {
        name: "full-records",
        options: &["-lto=full", "-pclntab=none"],
        records: Records::Written,
        way: Way::Plugin,
    },
    Mode {
        name: "full-embedded",
        options: &["-lto=full", "-pclntab=embedded"],
        records: Records::Off,
        way: Way::Plugin,
    },
    Mode {
        name: "full-records-embedded",
        options: &["-lto=full", "-pclntab=embedded"],
        records: Records::Written,
        way: Way::Plugin,
    },
    Mode { name: "thin", options: &["-lto=thin", "-pclntab=none"], records: Records::Never, way: Way::Link },
    Mode {
        name: "thin-embedded",
        options: &["-lto=thin", "-pclntab=embedded"],
        records: Records::Never,
        way: Way::Link,
    },
    Mode { name: "default", options: &[], records: Records::Never, way: Way::Closed(NATIVE) },
];

impl Mode {
    /// The words for `llgo build` in this mode, with the plugin or without.
    pub(super) fn words(&self, llgo: &Llgo) -> Vec<String> {
        let mut words: Vec<String> = self.options.iter().map(|&option| option.to_owned()).collect();
        if self.records == Records::Off && llgo.offers(RECORDS) {
            words.push(format!("{RECORDS}=false"));
        }
        words
    }

    /// Why it cannot be tried with this LLGo, as far as its options say.
    pub(super) fn why_not(&self, llgo: &Llgo) -> Option<String> {
        if let Way::Closed(why) = self.way {
            return Some(why.to_owned());
        }
        let mut needed: Vec<&str> = self.options.iter().map(|word| name_of(word)).collect();
        needed.extend((self.records == Records::Written).then_some(RECORDS));
        needed.extend((self.way == Way::Plugin).then_some(PLUGIN));
        let missing = needed.into_iter().find(|option| !llgo.offers(option))?;
        Some(format!("llgo build has no option {missing}"))
    }
}

/// `-lto` of `-lto=full`.
fn name_of(word: &str) -> &str {
    word.split_once('=').map_or(word, |(name, _)| name)
}
