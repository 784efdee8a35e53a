//! What IR's text is made of: words, names and types.

use super::fault::Result;

/// A place in a text.
#[derive(Clone)]
pub(super) struct Cursor<'t> {
    rest: &'t str,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text.trim_start() }
    }

    pub(super) fn rest(&self) -> &'t str {
        self.rest
    }

    fn advance(&mut self, len: usize) -> &'t str {
        let (taken, rest) = self.rest.split_at(len);
        self.rest = rest.trim_start();
        taken
    }

    /// Whether punctuation comes next, which is taken.
    pub(super) fn eat(&mut self, wanted: &str) -> bool {
        let found = self.rest.starts_with(wanted);
        if found {
            self.advance(wanted.len());
        }
        found
    }

    /// Whether a word comes next, which is taken.
    pub(super) fn eat_word(&mut self, wanted: &str) -> bool {
        let found = self.peek_word() == wanted;
        if found {
            self.advance(wanted.len());
        }
        found
    }

    pub(super) fn expect(&mut self, wanted: &str) -> Result<()> {
        match self.eat(wanted) {
            true => Ok(()),
            false => Err(format!("{wanted} is missing before {}", self.shown())),
        }
    }

    /// What comes next, for people.
    pub(super) fn shown(&self) -> &'t str {
        self.rest.get(..60).unwrap_or(self.rest)
    }

    /// The word that comes next; empty if it is punctuation.
    pub(super) fn peek_word(&self) -> &'t str {
        let is_in_word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
        let end = self.rest.find(|c| !is_in_word(c)).unwrap_or(self.rest.len());
        &self.rest[..end]
    }

    pub(super) fn word(&mut self) -> &'t str {
        let len = self.peek_word().len();
        self.advance(len)
    }

    /// A name behind its sigil, with quotes or without.
    pub(super) fn name(&mut self, sigil: &str) -> Result<&'t str> {
        self.expect(sigil)?;
        self.label()
    }

    /// A name by itself.
    pub(super) fn label(&mut self) -> Result<&'t str> {
        if let Some(quoted) = self.rest.strip_prefix('"') {
            let len = quoted.find('"').ok_or("a name without an end")?;
            return Ok(self.advance(len + 2).trim_matches('"'));
        }
        let is_in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-' | '$');
        let len = self.rest.find(|c| !is_in_name(c)).unwrap_or(self.rest.len());
        Ok(self.advance(len))
    }

    /// A string in quotes, as it is written.
    pub(super) fn quoted(&mut self) -> Result<&'t str> {
        let inner = self.rest.strip_prefix('"').ok_or_else(|| format!("no string at {}", self.shown()))?;
        let len = inner.find('"').ok_or("a string without an end")?;
        Ok(self.advance(len + 2).trim_matches('"'))
    }

    pub(super) fn number(&mut self) -> Result<u64> {
        let word = self.word();
        let parsed = word.parse::<u64>().or_else(|_| word.parse::<i64>().map(i64::cast_unsigned));
        parsed.map_err(|_| format!("{word} is no number, before {}", self.shown()))
    }

    /// Skips what is between parentheses, with them.
    pub(super) fn skip_parentheses(&mut self) {
        let mut depth = 0;
        for (index, byte) in self.rest.bytes().enumerate() {
            depth += i32::from(byte == b'(') - i32::from(byte == b')');
            if depth <= 0 {
                self.advance(index + usize::from(byte == b')'));
                return;
            }
        }
        self.rest = "";
    }

    /// Skips attributes: words, some with parentheses, and strings, some with values.
    pub(super) fn skip_attributes(&mut self) -> Result<Attributes<'t>> {
        let mut found = Attributes::default();
        loop {
            if self.rest.starts_with('"') {
                self.quoted()?;
                if self.eat("=") {
                    self.quoted()?;
                }
                continue;
            }
            let word = self.peek_word();
            if !is_attribute(word) {
                return Ok(found);
            }
            self.word();
            if word == "byval" {
                found.byval = Some(Cursor::new(self.rest.strip_prefix('(').unwrap_or_default()));
            }
            if word == "align" {
                self.word();
            }
            if self.rest.starts_with('(') {
                self.skip_parentheses();
            }
        }
    }
}

/// What attributes say that has a meaning here.
#[derive(Default)]
pub(super) struct Attributes<'t> {
    /// The type of a copy that is passed.
    pub(super) byval: Option<Cursor<'t>>,
}

/// Words before a value, a type or a name that say nothing here.
fn is_attribute(word: &str) -> bool {
    const ATTRIBUTES: [&str; 39] = [
        "nonnull",
        "nest",
        "noundef",
        "readonly",
        "readnone",
        "writeonly",
        "nocapture",
        "captures",
        "sret",
        "byval",
        "align",
        "dereferenceable",
        "dereferenceable_or_null",
        "noalias",
        "zeroext",
        "signext",
        "immarg",
        "returned",
        "internal",
        "private",
        "external",
        "weak_odr",
        "weak",
        "linkonce",
        "linkonce_odr",
        "dso_local",
        "hidden",
        "protected",
        "unnamed_addr",
        "local_unnamed_addr",
        "appending",
        "available_externally",
        "fastcc",
        "range",
        "nofree",
        "inreg",
        "swiftself",
        "initializes",
        "dead_on_unwind",
    ];
    ATTRIBUTES.contains(&word)
}
