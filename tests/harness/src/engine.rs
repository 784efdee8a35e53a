//! What generates the code of a program whose packages are pruned one by one: docs/engines.md.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::apart::Apart;
use crate::build::Build;
use crate::{plugin, steps};

/// What generates the code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// clang, of packages that opt has pruned, as native objects.
    Objects,
    /// The same, by a plan of all that is linked: what no other package mentions is local.
    Closed,
    /// lld's backends of ThinLTO, which load the plugin.
    Backends,
    /// lld's backends of ThinLTO, of packages that clang has pruned.
    Thin,
    /// The same by a distributor.
    Dtlto,
}

impl Engine {
    /// As files and columns are called.
    pub fn name(self) -> &'static str {
        match self {
            Self::Objects => "objects",
            Self::Closed => "closed",
            Self::Backends => "backends",
            Self::Thin => "thin",
            Self::Dtlto => "dtlto",
        }
    }
}

impl Build {
    /// The program through an engine, with symbols.
    pub fn through(&self, engine: Engine) -> Result<PathBuf> {
        let dir = self.path(engine.name());
        fs::create_dir_all(&dir)?;
        let apart = Apart::new(self.tools(), &dir, self.modules()?);
        let signed = match engine {
            Engine::Closed => apart.plan(&self.all_that_is_linked()?)?,
            _ => apart.plan(&[])?,
        };
        let plan = format!("plan={}", apart.path("program.plan").display());
        let objects = match engine {
            Engine::Objects => self.native(&apart.pruned(apart.modules())?)?,
            Engine::Closed => self.native(&apart.pruned_with(apart.modules(), ";internalize")?)?,
            Engine::Backends => self.objects(&signed, || self.thin_compiler())?,
            Engine::Thin | Engine::Dtlto => self.objects(apart.modules(), || {
                let mut compiler = self.thin_compiler()?;
                steps::load_into_clang(&mut compiler, &plugin::path()?);
                steps::set_options(&mut compiler, &plan);
                Ok(compiler)
            })?,
        };
        let mut linker = self.linker_of(engine)?;
        if engine == Engine::Backends {
            steps::load_into_lld(&mut linker, &plugin::path()?);
            steps::set_options(&mut linker, &plan);
        }
        self.link(linker, &objects, engine.name())
    }

    /// What an engine links with.
    pub fn linker_of(&self, engine: Engine) -> Result<Command> {
        let (tools, exports) = (self.tools(), self.exports()?);
        match engine {
            Engine::Objects | Engine::Closed => steps::linker(tools, &exports),
            Engine::Backends | Engine::Thin => steps::thin_linker(tools, self.level, &exports),
            Engine::Dtlto => steps::dtlto_linker(tools, self.level, &exports),
        }
    }

    fn native(&self, modules: &[PathBuf]) -> Result<Vec<PathBuf>> {
        self.objects(modules, || steps::compiler(self.tools(), self.level))
    }

    /// What `llgo-dce plan` has to know: that there is no other input, and what C calls.
    fn all_that_is_linked(&self) -> Result<Vec<String>> {
        let exports = self.exports()?.into_iter().chain(["main".to_owned()]);
        let exports = exports.flat_map(|name| ["--export".to_owned(), name]);
        Ok(std::iter::once("--closed".to_owned()).chain(exports).collect())
    }

    fn thin_compiler(&self) -> Result<Command> {
        let mut compiler = steps::compiler(self.tools(), self.level)?;
        compiler.arg("-flto=thin");
        Ok(compiler)
    }
}
