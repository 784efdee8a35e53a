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
        let signed = apart.plan(&[])?;
        let plan = format!("plan={}", apart.path("program.plan").display());
        let objects = match engine {
            Engine::Objects => {
                self.objects(&apart.pruned(apart.modules())?, || steps::compiler(self.tools(), self.level))?
            }
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
            Engine::Objects => steps::linker(tools, &exports),
            Engine::Backends | Engine::Thin => steps::thin_linker(tools, self.level, &exports),
            Engine::Dtlto => steps::dtlto_linker(tools, self.level, &exports),
        }
    }

    fn thin_compiler(&self) -> Result<Command> {
        let mut compiler = steps::compiler(self.tools(), self.level)?;
        compiler.arg("-flto=thin");
        Ok(compiler)
    }
}
