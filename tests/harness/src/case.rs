//! One bundled program, and the way it is built for one test.

use std::path::Path;

use anyhow::Result;
use libtest_mimic::Trial;

use crate::build::Build;
use crate::checks::{all_defined, none_defined, prints};
use crate::dialect::Dialect;
use crate::elf;
use crate::programs::Program;
use crate::runtime::Runtime;
use crate::steps::Level;
use crate::testing::trial;

/// What LLGo had inlined before it wrote the modules of `methodvalue` in all dialects but `relocs`: `methods.txt` says
/// that these stay, but there they may go. See `tests/programs/README.md`.
const INLINED: [(&str, [&str; 2]); 1] = [("methodvalue", ["main.Add.Apply", "main.Add.Twice"])];

/// The variables of `neighbours-of-initialisers` that nobody reads, and whose initialisers cannot panic.
const UNREAD: [&str; 8] = [
    "x/maps.dead",
    "x/maps.deadNested",
    "x/maps.deadStructs",
    "x/order.list",
    "x/order.nested",
    "x/order.table",
    "x/order.unread",
    "x/tables.lost",
];

/// A test of one program.
#[derive(Clone)]
pub struct Case {
    /// The program.
    pub program: Program,
    /// Which of its modules are taken.
    pub dialect: Dialect,
    /// How hard everything is optimized.
    pub level: Level,
    /// What it is linked with.
    pub runtime: Runtime,
    what: String,
}

impl Case {
    /// The test `what` of a program, at -O0 and with the newer runtime.
    pub fn new(program: &Program, dialect: Dialect, what: impl Into<String>) -> Case {
        let (level, runtime) = (Level::O0, Runtime::Newer);
        Case { program: program.clone(), dialect, level, runtime, what: what.into() }
    }

    /// The same at another level.
    pub fn at(self, level: Level) -> Case {
        Case { level, ..self }
    }

    /// The same in another dialect.
    pub fn in_dialect(self, dialect: Dialect) -> Case {
        Case { dialect, ..self }
    }

    /// The same on another runtime.
    pub fn on(self, runtime: Runtime) -> Case {
        Case { runtime, ..self }
    }

    /// The test itself, called `DIALECT/PROGRAM/WHAT`.
    pub fn trial(self, check: impl FnOnce(&Case) -> Result<()> + Send + 'static) -> Trial {
        trial(self.label(), move || check(&self))
    }

    /// A folder for what the test makes.
    pub fn build(&self) -> Result<Build> {
        Build::new(&self.program, self.dialect, self.level, self.runtime, &self.label())
    }

    /// The symbols of `methods.txt` that have to stay (`true`) or to be removed.
    pub fn methods(&self, keep: bool) -> Result<Vec<String>> {
        let methods = self
            .program
            .methods(self.dialect)?
            .into_iter()
            .filter(|method| method.stays(self.dialect) == keep);
        let symbols = methods.map(|method| method.symbol(&self.program, self.dialect));
        Ok(symbols.filter(|symbol| !self.may_be_inlined(symbol)).collect())
    }

    /// Whether an executable made with the pass prints what Go prints, and has the methods that `methods.txt`
    /// says.
    pub fn agrees(&self, executable: &Path) -> Result<()> {
        self.lacks_nothing(executable)?;
        none_defined(&elf::defined_symbols(executable)?, &self.methods(false)?)
    }

    /// The same, whatever else it has. At other levels than -O0 a method that has to stay may be inlined into its
    /// callers, so only there is it looked for.
    pub fn lacks_nothing(&self, executable: &Path) -> Result<()> {
        prints(executable, &self.program.expected()?)?;
        if self.level == Level::O0 {
            all_defined(&elf::defined_symbols(executable)?, &self.methods(true)?)?;
        }
        Ok(())
    }

    /// What the program prints when its C code calls what it exports.
    pub fn expected_when_driven(&self) -> Result<String> {
        Ok(self.program.expected()? + "put 5 5\nput 6 11\n")
    }

    /// What only dead methods of the program mention, and variables of it that nobody reads.
    pub fn dead_descriptors(&self) -> Vec<String> {
        let main = self.program.main_package(self.dialect);
        match self.program.name.as_str() {
            // Types in the signatures of dead methods.
            "deadtypes" => ["Rare", "More"]
                .iter()
                .flat_map(|name| [format!("_llgo_{main}.{name}"), format!("*_llgo_{main}.{name}")])
                .collect(),
            // The interface that the body of a dead method calls: `interface { Start() string }`.
            "deadchain" => vec!["_llgo_iface$cXS_6fGmpaWX8fK_zJ_BQaTJFs9FwtdRS8p2rM1Y-oE".to_owned()],
            "neighbours-of-initialisers" => UNREAD.map(str::to_owned).to_vec(),
            _ => Vec::new(),
        }
    }

    fn label(&self) -> String {
        format!("{}/{}/{}", self.dialect.name(), self.program.name, self.what)
    }

    fn may_be_inlined(&self, symbol: &str) -> bool {
        self.dialect != Dialect::Relocs
            && INLINED.iter().any(|(name, symbols)| self.program.name == *name && symbols.contains(&symbol))
    }
}
