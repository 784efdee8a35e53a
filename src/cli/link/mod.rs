//! `llgo-dce link`: a linker's command line as it is, with the packages pruned before.
//!
//! ```text
//! words ──▶ linked      what the linker takes, as it says itself
//!       ──▶ inputs      the modules in it
//!       ──▶ packages    facts of each, a plan of all, each by the plan; from the cache where it is the same
//!       ──▶ inputs      the same files with other modules in them
//!       ──▶ the linker
//! ```
//!
//! Whatever goes wrong on the way, the link is done as it was asked for.

mod archive;
mod bitcode;
mod cache;
mod inputs;
mod linked;
mod packages;
mod parallel;
mod tools;
mod words;

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::Write;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::exit::Exit;
use llgo_dce_explain::write;
use llgo_dce_facts::Options;

use self::bitcode::Kind;
use self::cache::{Cache, Key};
use self::inputs::Inputs;
use self::packages::Packages;
use self::parallel::Progress;
pub(crate) use self::tools::called_as;
use self::tools::Tools;
use crate::explain;
use crate::natives::shows_go;

/// What `llgo-dce link` takes. Where the program is called as a linker, the environment says the same.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The plugin; without the option, the one beside this program.
    #[arg(long, value_name = "FILE", env = "LLGO_DCE_PLUGIN", hide_env_values = true)]
    plugin: Option<PathBuf>,
    /// The folder that has LLVM's opt; without the option, that of the linker, and PATH.
    #[arg(long, value_name = "DIR", env = "LLGO_DCE_LLVM_BINDIR", hide_env_values = true)]
    llvm_bindir: Option<PathBuf>,
    /// Where results are kept; without the option, llgo-dce in $XDG_CACHE_HOME or ~/.cache.
    #[arg(long, value_name = "DIR", env = "LLGO_DCE_CACHE", hide_env_values = true)]
    cache: Option<PathBuf>,
    /// Megabytes of results that are kept; none with 0.
    #[arg(
        long,
        value_name = "MB",
        default_value_t = 4096,
        env = "LLGO_DCE_CACHE_LIMIT",
        hide_env_values = true
    )]
    cache_limit: u64,
    /// How many packages are worked on at a time; without the option, as many as there are cores.
    #[arg(long, short, value_name = "N")]
    jobs: Option<usize>,
    /// Options of the pass: keep=GLOB, root=GLOB, why=GLOB and so on.
    #[arg(long, default_value = "", env = "LLGO_DCE_OPTIONS", hide_env_values = true)]
    options: String,
    /// Where the plan is written, for `llgo-dce why` and others.
    #[arg(long, value_name = "FILE", env = "LLGO_DCE_PLAN", hide_env_values = true)]
    plan: Option<PathBuf>,
    /// What cannot be pruned is an error.
    #[arg(long, env = "LLGO_DCE_STRICT", hide_env_values = true, value_parser = clap::builder::FalseyValueParser::new())]
    strict: bool,
    /// The linker and its arguments.
    #[arg(last = true, required = true, value_name = "LINKER ARGS")]
    words: Vec<OsString>,
}

/// What has come of a link.
enum Outcome {
    Linked,
    /// It is nothing to prune.
    NotOurs(String),
}

/// A link.
struct Link<'a> {
    arguments: &'a Arguments,
    linker: PathBuf,
    words: &'a [OsString],
}

/// The words that the program was called with, in place of a linker, as those of `llgo-dce link`.
pub(crate) fn words_in_place_of_linker(
    name: &str,
    words: impl Iterator<Item = OsString>,
) -> Result<Vec<OsString>, String> {
    let linker = tools::linker_in_place_of(name)?;
    let ours = ["llgo-dce", "link", "--"].map(OsString::from);
    Ok(ours.into_iter().chain([linker.into_os_string()]).chain(words).collect())
}

/// Links, pruned if that is possible.
pub(crate) fn run(arguments: &Arguments) -> Result<Exit, String> {
    let (name, words) = arguments.words.split_first().ok_or("no linker is named")?;
    let link = Link { arguments, linker: tools::program(name)?, words };
    match link.pruned() {
        Ok(Outcome::Linked) => return Ok(Exit::Success),
        Ok(Outcome::NotOurs(why)) => log::info!("passed on as it is: {why}"),
        Err(why) if arguments.strict => return Err(why),
        Err(why) => log::warn!("linked without pruning: {why}"),
    }
    let why = tools::plain_linker(&link.linker).args(words).exec();
    Err(format!("{}: {why}", link.linker.display()))
}

/// The major version of LLVM in what lld says that it is: `Debian LLD 22.1.0 (compatible with GNU linkers)`.
fn major_of(version: &[u8]) -> Option<u32> {
    let version = String::from_utf8_lossy(version).into_owned();
    version.split_once("LLD ")?.1.split('.').next()?.parse().ok()
}

impl Link<'_> {
    fn pruned(&self) -> Result<Outcome, String> {
        let words = words::expanded(self.words)?;
        if let Some(why) = words::reason_to_pass_on(&words) {
            return Ok(Outcome::NotOurs(why));
        }
        let kinds = inputs::kinds(words::files(&words));
        if kinds.is_empty() {
            return Ok(Outcome::NotOurs("no input is bitcode".to_owned()));
        }
        let is_thin = kinds.contains(&Kind::Thin);
        if is_thin && tools::is_of_macos(&self.linker) {
            // It has no way to say what it would link.
            return Err("ThinLTO of ld64.lld is not known: link with full LTO".to_owned());
        }
        let version = self.version()?;
        let arguments = self.arguments;
        let (bindir, plugin) = (arguments.llvm_bindir.as_deref(), arguments.plugin.as_deref());
        let tools = Tools::find(&self.linker, bindir, plugin, major_of(&version))?;
        let dir = tempfile::Builder::new().prefix("llgo-dce-").tempdir().map_err(|why| why.to_string())?;
        if is_thin {
            self.apart(&tools, &words, dir.path(), &version)
        } else {
            self.together(&tools, words, dir.path())
        }
    }

    /// What the linker says that it is: lld, whose options are known here.
    fn version(&self) -> Result<Vec<u8>, String> {
        let asked = tools::plain_linker(&self.linker).arg("--version").stdin(Stdio::null()).output();
        let said = asked.map_err(|why| format!("{}: {why}", self.linker.display()))?.stdout;
        match said.windows(4).any(|word| word == b"LLD ") {
            true => Ok(said),
            false => Err(format!("{} is not lld", self.linker.display())),
        }
    }

    /// Full LTO: the linker makes one module of all, and the plugin prunes that.
    fn together(&self, tools: &Tools, mut words: Vec<OsString>, dir: &Path) -> Result<Outcome, String> {
        let plugins = words::values(&words, "load-pass-plugin");
        if plugins.into_iter().any(|plugin| plugin.ends_with(b"llgo_dce.so")) {
            return Ok(Outcome::NotOurs("the plugin is loaded already".to_owned()));
        }
        log::info!("full LTO: the plugin prunes in the linker");
        let mut option = OsString::from("--load-pass-plugin=");
        option.push(&tools.plugin);
        words.push(option);
        let mut linker = tools.linker(&words, dir)?;
        linker.env(Options::VARIABLE, &self.arguments.options);
        finish(&mut linker)
    }

    /// ThinLTO: each module is pruned before the linker takes it.
    fn apart(
        &self,
        tools: &Tools,
        words: &[OsString],
        dir: &Path,
        version: &[u8],
    ) -> Result<Outcome, String> {
        let progress = Progress::new();
        let options = Options::parse(&self.arguments.options).map_err(|why| why.to_string())?;
        let mut linked = linked::ask(tools, words, &dir.join("asked"))?;
        let mut symbols = linked.modules.iter().flat_map(|module| &module.symbols);
        if !symbols.any(|symbol| shows_go(symbol)) {
            return Ok(Outcome::NotOurs("there is nothing of LLGo's in it".to_owned()));
        }
        inputs::refuse_native_packages(&linked)?;
        let (inputs, packages) = Inputs::read(&linked)?;
        let used = std::mem::take(&mut linked.used);
        let cache = self.cache();
        let version = tools_version(tools, version)?;
        let jobs = self.arguments.jobs.unwrap_or_else(parallel::cores);
        let all = Packages { tools, cache: &cache, version, dir, jobs, progress: &progress };
        let facts = all.facts(&packages)?;
        let planned = all.plan(&packages, &facts, used, &self.arguments.options)?;
        self.explain(&planned, &options, dir)?;
        let pruned = all.pruned(&packages, &facts, &planned, &options)?;
        let others = inputs.write(&dir.join("inputs"), &pruned)?;
        let mut put = words::with_files(words, &others)?;
        put.extend(linker_cache(&cache, words, &all.version));
        progress.say("linking");
        let outcome = finish(&mut tools.linker(&put, dir)?)?;
        cache.trim(self.arguments.cache_limit.saturating_mul(1_000_000));
        for file in words::values(words, "dependency-file") {
            name_originals(Path::new(OsStr::from_bytes(file)), &others)?;
        }
        Ok(outcome)
    }

    /// Writes the plan where it is wanted, and what the options ask for.
    fn explain(&self, plan: &[u8], options: &Options, dir: &Path) -> Result<(), String> {
        let path = self.arguments.plan.clone().unwrap_or_else(|| dir.join("plan"));
        if self.arguments.plan.is_some() || explain::is_asked(options) {
            write(&path, plan)?;
        }
        match explain::is_asked(options) {
            true => explain::run(&path, &self.arguments.options),
            false => Ok(()),
        }
    }

    fn cache(&self) -> Cache {
        let dir = self.arguments.cache.clone().or_else(cache::default_dir);
        // Folders of others are relative to where this is called, and the tools are called elsewhere.
        let dir = dir.and_then(|dir| std::path::absolute(dir).ok());
        Cache::new(dir.filter(|_| self.arguments.cache_limit > 0))
    }
}

/// Whatever changes what the tools make of a module: the plugin, and LLVM.
fn tools_version(tools: &Tools, linker: &[u8]) -> Result<Key, String> {
    let plugin = crate::input::bytes(&tools.plugin)?;
    let opt = fs::canonicalize(&tools.opt).map_err(|why| format!("{}: {why}", tools.opt.display()))?;
    let modified = fs::metadata(&opt).and_then(|it| it.modified()).map_err(|why| why.to_string())?;
    let modified = format!("{modified:?}");
    Ok(Key::of(&[&plugin, linker, opt.as_os_str().as_bytes(), modified.as_bytes()]))
}

/// Has lld keep what it makes of each module, if it is not told where already. It knows a module by its contents, but not
/// all options by which it is compiled, nor other plugins.
fn linker_cache(cache: &Cache, words: &[OsString], version: &Key) -> Vec<OsString> {
    let has_one = words::has_option(words, "thinlto-cache-dir")
        || words::values(words, "plugin-opt").any(|option| option.starts_with(b"cache-dir"));
    let Some(dir) = cache.of_linker().filter(|_| !has_one && !words::has_option(words, "load-pass-plugin"))
    else {
        return Vec::new();
    };
    let is_option = |word: &&OsString| {
        let word = word.as_bytes();
        word.starts_with(b"-") && ![b"-l", b"-L", b"-o"].iter().any(|other| word.starts_with(*other))
    };
    let options = words.iter().filter(is_option).map(|word| word.as_bytes());
    let parts: Vec<&[u8]> =
        options.chain(words::values(words, "mllvm")).chain([version.as_bytes()]).collect();
    let mut option = OsString::from("--thinlto-cache-dir=");
    option.push(dir.join(Key::of(&parts).to_string()));
    vec![option]
}

/// Runs the linker. Where it fails, what it says is not shown: the link as it was asked for says it of files that people
/// know.
fn finish(linker: &mut Command) -> Result<Outcome, String> {
    let said = linker.stdin(Stdio::null()).output().map_err(|why| why.to_string())?;
    if !said.status.success() {
        let why = String::from_utf8_lossy(&said.stderr);
        return Err(format!("the linker refuses what is pruned: {}", why.lines().next().unwrap_or_default()));
    }
    // Nobody may be there to read it.
    let _ = std::io::stdout().write_all(&said.stdout);
    let _ = std::io::stderr().write_all(&said.stderr);
    Ok(Outcome::Linked)
}

/// Puts the files that people know in place of ours, in a file for `make`.
fn name_originals(path: &Path, others: &hashbrown::HashMap<PathBuf, PathBuf>) -> Result<(), String> {
    let mut text = String::from_utf8_lossy(&crate::input::bytes(path)?).into_owned();
    let escaped =
        |path: &Path| path.to_string_lossy().replace('$', "$$").replace(' ', "\\ ").replace('#', "\\#");
    for (original, other) in others {
        text = text.replace(&escaped(other), &escaped(original));
    }
    write(path, text.as_bytes())
}
