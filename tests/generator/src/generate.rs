//! From a plan to its module.

use std::io::{self, Write};

use crate::counts::Counts;
use crate::facts::Facts;
use crate::package::Packages;
use crate::plan::Plan;
use crate::writer::Writer;

impl Plan {
    /// Writes the module as textual IR, for `llvm-as`.
    pub fn write(self, out: impl Write) -> io::Result<Counts> {
        let mut writer = Writer::new(out, None);
        Packages::new(self, &mut writer).write()?;
        writer.finish().map(|(counts, _)| counts)
    }

    /// The same, with the facts about it. They take much memory, and are for small modules.
    pub fn write_with_facts(self, out: impl Write) -> io::Result<(Counts, Facts)> {
        let mut writer = Writer::new(out, Some(Facts::default()));
        Packages::new(self, &mut writer).write()?;
        writer.finish().map(|(counts, facts)| (counts, facts.unwrap_or_default()))
    }
}
