//! Pages in a browser, and where their reports come from.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::tools::Tools;
use llgo_dce_harness::{fresh_dir, plugin, process, steps};
use serde_json::{json, Value};

use crate::browser::Browser;

/// A browser, and a folder for what it shows.
pub(crate) struct Stage {
    pub(crate) dir: PathBuf,
    pub(crate) browser: Browser,
}

impl Stage {
    pub(crate) fn new(program: &Path, what: &str) -> Result<Stage> {
        let dir = fresh_dir(&format!("page/{what}"))?;
        Ok(Stage { browser: Browser::start(program, &dir)?, dir })
    }

    /// The report of a bundled program, on its page.
    pub(crate) fn show_program(&mut self, name: &str) -> Result<Value> {
        self.show_program_with(name, "")
    }

    /// The same, where the pass gets options.
    pub(crate) fn show_program_with(&mut self, name: &str, options: &str) -> Result<Value> {
        let report = report_of(&self.dir, &Program::named(name)?, Dialect::Relocs, options)?;
        self.show(&report)?;
        Ok(report)
    }

    /// Makes the page of what is different between two reports, and opens it. Returns the difference.
    pub(crate) fn show_diff(&mut self, old: &Value, new: &Value) -> Result<Value> {
        let page = self.dir.join("report.html");
        let (before, after) = (self.dir.join("old.json"), self.dir.join("new.json"));
        fs::write(&before, old.to_string())?;
        fs::write(&after, new.to_string())?;
        let mut command = Command::new(plugin::program()?);
        command.arg("diff").args([&before, &after]).arg("--json").arg("--page").arg(&page);
        let found = serde_json::from_slice(&process::run(&mut command)?.stdout)?;
        self.browser.open(&page)?;
        Ok(found)
    }

    /// The reports of two bundled programs.
    pub(crate) fn two_reports(&self) -> Result<[Value; 2]> {
        let of = |name| report_of(&self.dir, &Program::named(name)?, Dialect::Relocs, "");
        Ok([of("reflectname")?, of("reflectdyn")?])
    }

    /// Makes the page of a report, and opens it.
    pub(crate) fn show(&mut self, report: &Value) -> Result<()> {
        let (json, page) = (self.dir.join("report.json"), self.dir.join("report.html"));
        fs::write(&json, report.to_string())?;
        let made = page_of(&json, &page)?;
        ensure!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        self.browser.open(&page)
    }

    /// There were no errors, and only the page itself was loaded.
    pub(crate) fn is_quiet(&self) -> Result<()> {
        let complaints = self.browser.complaints();
        ensure!(complaints.is_empty(), "the console has {complaints:?}");
        let page = format!("file://{}", self.dir.join("report.html").display());
        let requests = self.browser.requests();
        let own = |url: &&str| url.split('#').next() == Some(page.as_str());
        ensure!(!requests.is_empty() && requests.iter().all(own), "requests: {requests:?}");
        Ok(())
    }

    /// Has the window be as narrow as that of a small telephone.
    pub(crate) fn narrow(&mut self) -> Result<()> {
        let window = json!({"width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false});
        self.browser.call("Emulation.setDeviceMetricsOverride", &window).map(drop)
    }

    /// Nothing is wider than such a window.
    pub(crate) fn nothing_sticks_out(&mut self) -> Result<()> {
        let wide =
            "[...document.querySelectorAll('body *')].filter((it) => it.getBoundingClientRect().right > 320.5)
            .map((it) => it.outerHTML.slice(0, 80))";
        let wide = self.browser.value(wide)?;
        ensure!(wide == json!([]), "wider than the window: {wide}");
        Ok(())
    }

    /// Has the page be light or dark.
    pub(crate) fn scheme(&mut self, scheme: &str) -> Result<()> {
        let media = json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]});
        self.browser.call("Emulation.setEmulatedMedia", &media).map(drop)
    }

    /// Every text can be told from what is behind it.
    pub(crate) fn is_readable(&mut self, scheme: &str) -> Result<()> {
        let found = self.browser.value(LEAST_CONTRAST)?;
        ensure!(found["texts"].as_u64() > Some(50), "{found}: most of the page is missing");
        ensure!(found["least"]["contrast"].as_f64() >= Some(4.5), "{scheme}: {found}");
        Ok(())
    }

    /// The texts of all elements that a selector finds.
    pub(crate) fn texts(&mut self, selector: &str) -> Result<Vec<String>> {
        self.all(selector, "textContent")
    }

    /// A property of all elements that a selector finds.
    pub(crate) fn all(&mut self, selector: &str, property: &str) -> Result<Vec<String>> {
        let selector = json!(selector);
        let expression = format!("[...document.querySelectorAll({selector})].map((it) => it.{property})");
        Ok(serde_json::from_value(self.browser.value(&expression)?)?)
    }

    /// Goes to what is called `hash`, as a link does.
    pub(crate) fn go(&mut self, hash: &str) -> Result<()> {
        let before = "new Promise((done) => { addEventListener('hashchange', () => done(true), {once: true}); location.hash = ";
        self.browser.value(&format!("{before}{}; }})", json!(hash))).map(drop)
    }

    /// What is shown of some symbols, or methods.
    pub(crate) fn walk(&mut self, what: &str, indices: Vec<usize>) -> Result<Vec<(usize, Value)>> {
        let hashes: Vec<String> = indices.iter().map(|index| format!("#{what}-{index}")).collect();
        let shown = self.browser.value(&format!("({WALK})({})", json!(hashes)))?;
        let shown: Vec<Value> = serde_json::from_value(shown)?;
        Ok(indices.into_iter().zip(shown).collect())
    }

    /// Where the steps of one of the paths that are shown lead to.
    pub(crate) fn steps(&mut self, path: &str) -> Result<Vec<String>> {
        self.all(&format!("#path #{path} a"), "hash")
    }
}

pub(crate) fn page_of(json: &Path, page: &Path) -> Result<Output> {
    Ok(Command::new(plugin::program()?).arg("report").arg(json).arg("-o").arg(page).output()?)
}

/// What the pass reports of a program.
pub(crate) fn report_of(dir: &Path, program: &Program, dialect: Dialect, options: &str) -> Result<Value> {
    let linked = dir.join("linked.bc");
    steps::link_modules(&Tools::find()?, &program.modules(dialect)?, &linked)?;
    report_of_module(dir, &linked, options)
}

pub(crate) fn report_of_module(dir: &Path, module: &Path, options: &str) -> Result<Value> {
    let report = dir.join("written.json");
    let mut opt = steps::opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
    opt.arg(format!("-passes=llgo-dce<report={};{options}>", report.display()))
        .arg("-disable-output")
        .arg(module);
    opt.env("LLGO_DCE_LOG", "error");
    process::run(&mut opt)?;
    Ok(serde_json::from_slice(&fs::read(report)?)?)
}

pub(crate) fn list<'a>(report: &'a Value, what: &str) -> &'a [Value] {
    report[what].as_array().map_or(&[], Vec::as_slice)
}

/// A number as people read it, back as one.
pub(crate) fn number(text: &str) -> Result<u64> {
    text.replace(',', "").trim().parse().with_context(|| format!("{text:?} is no number"))
}

/// The contrast of every text with what is behind it, in the manner of WCAG, and the least that there is.
const LEAST_CONTRAST: &str = r"(() => {
    const rgb = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const light = (colour) => rgb(colour).slice(0, 3).map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
    const behind = (element) => {
        const colour = getComputedStyle(element).backgroundColor;
        return (rgb(colour)[3] ?? 1) > 0 || !element.parentElement ? colour : behind(element.parentElement);
    };
    const texts = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility()
        && [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()));
    const contrasts = texts.map((element) => {
        const [a, b] = [light(getComputedStyle(element).color), light(behind(element))].sort((a, b) => b - a);
        return { contrast: (a + 0.05) / (b + 0.05), text: element.textContent.slice(0, 40), where: element.className };
    });
    return { texts: texts.length, least: contrasts.sort((a, b) => a.contrast - b.contrast)[0] };
})()";

/// Goes to each of some addresses, and returns what is shown there: the steps of both paths, where they lead, and what
/// is missing.
const WALK: &str = "async (hashes) => {
    const all = (selector, property) => [...document.querySelectorAll(`#path ${selector}`)].map((it) => it[property]);
    const path = (id) => ({ hashes: all(`#${id} a`, 'hash'), lines: all(`#${id} li`, 'textContent') });
    const found = [];
    for (const hash of hashes) {
        await new Promise((done) => {
            addEventListener('hashchange', done, { once: true });
            location.hash = hash;
        });
        found.push({ live: path('live-path'), inside: path('interface-path'), missing: all('#missing li', 'textContent').join() });
    }
    return found;
}";
