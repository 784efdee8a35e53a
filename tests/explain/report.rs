//! `report=FILE`: every reason, and that the numbers agree with each other and with the IR.

use std::fs;

use anyhow::{ensure, Context, Result};
use llgo_dce_harness::case::Case;
use llgo_dce_harness::plugin;
use llgo_dce_harness::process;
use llgo_dce_harness::steps::opt_with_plugin;
use llgo_dce_harness::tools::Tools;
use serde_json::Value;

use crate::ir::Ir;
use crate::whole;

pub(crate) fn every_reason_is_in_the_ir(case: &Case) -> Result<()> {
    let build = case.build()?;
    let module = whole::module(case, &build)?;
    let path = build.path("report.json");
    let mut opt = opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
    opt.arg(format!("-passes=llgo-dce<report={}>", path.display())).arg("-disable-output").arg(&module);
    opt.env("LLGO_DCE_LOG", "error");
    process::run(&mut opt)?;
    let report = Report(serde_json::from_slice(&fs::read(&path)?)?);
    let ir = Ir::read(&fs::read_to_string(&module)?);
    ensure!(report.0["schema"] == 1);
    for index in 0..report.all("symbols").len() {
        let name = report.name(index)?;
        ensure!(ir.knows(name), "there is no symbol {name}");
        report.reason(&ir, index).with_context(|| format!("of {name}"))?;
        report.leads_to_a_root(index).with_context(|| format!("of {name}"))?;
        report.size(&ir, index).with_context(|| format!("of {name}"))?;
    }
    ensure!(report.all("symbols").len() >= ir.text.len(), "some symbols are missing");
    report.methods(&ir)?;
    report.sums()?;
    report.culprits()
}

struct Report(Value);

/// What there is a count of everywhere.
const COUNTS: [&str; 4] = ["symbols", "methods", "instructions", "bytes"];

impl Report {
    fn all(&self, what: &str) -> &Vec<Value> {
        static NONE: Vec<Value> = Vec::new();
        self.0[what].as_array().unwrap_or(&NONE)
    }

    fn symbol(&self, index: usize) -> Result<&Value> {
        self.all("symbols").get(index).context("an index out of range")
    }

    fn name(&self, index: usize) -> Result<&str> {
        self.symbol(index)?["name"].as_str().context("no name")
    }

    /// That the reason of a live symbol is a fact of the module.
    fn reason(&self, ir: &Ir, index: usize) -> Result<()> {
        let (name, live) = (self.name(index)?, &self.symbol(index)?["live"]);
        let from = || self.name(number(&live["from"])?);
        match live["why"].as_str() {
            None => ensure!(live.is_null(), "a reason without a word"),
            Some("root") => ensure!(live["root"].is_string() && live["from"].is_null()),
            Some("reference") => {
                ensure!(ir.refers(from()?, name), "{} does not refer to it", from()?);
            }
            Some("method") => {
                let method = &self.all("methods")[number(&live["method"])?];
                let targets = ["mtyp", "ifn", "tfn"];
                ensure!(targets.iter().any(|target| method[target] == index), "it is no part of the method");
                ensure!(method["state"] == "live" && method["from"] == live["from"]);
                ensure!(self.symbol(number(&live["holder"])?)?["live"].is_object(), "its type is dead");
                ensure!(
                    self.symbol(number(&live["holder"])?)?["interface"].is_object(),
                    "its type is in no interface"
                );
            }
            Some("method value") => {
                let slots = ir.slots.get(self.name(number(&live["holder"])?)?);
                ensure!(slots.is_some_and(|all| all.iter().any(|slot| slot.makes(name))), "no method has it");
            }
            Some("method type") => {
                let method = &self.all("methods")[number(&live["method"])?];
                ensure!(method["mtyp"] == index && method["state"] != "dead", "no method has that type");
            }
            Some("Equal") => {
                ensure!(name == format!("comparison of {}", self.name(number(&live["holder"])?)?));
            }
            Some("registry entry") => {
                ensure!(ir.has_record(257, self.name(number(&live["holder"])?)?, [Some(name), None, None]));
            }
            Some(other) => anyhow::bail!("unknown reason {other}"),
        }
        Ok(())
    }

    fn leads_to_a_root(&self, index: usize) -> Result<()> {
        let mut at = self.symbol(index)?;
        for _ in self.all("symbols") {
            match at["live"]["from"].as_u64() {
                Some(_) => at = self.symbol(number(&at["live"]["from"])?)?,
                None => break,
            }
        }
        ensure!(at["live"].is_null() || at["live"]["why"] == "root", "its path does not end");
        ensure!(
            at["live"].is_object() || self.symbol(index)?["live"].is_null(),
            "its path ends at something dead"
        );
        Ok(())
    }

    /// Instructions are counted as lines of the body that are neither empty, labels nor comments.
    fn size(&self, ir: &Ir, index: usize) -> Result<()> {
        let symbol = self.symbol(index)?;
        let lines = ir.text(self.name(index)?).lines().skip(1).map(str::trim);
        let mut count = 0u64;
        let mut depth = false;
        for line in lines {
            // A switch has several lines, and so do the clauses of a landing pad.
            let goes_on =
                depth || ["cleanup", "catch ", "filter ", "to label "].iter().any(|it| line.starts_with(it));
            depth = (depth || line.ends_with('[')) && line != "]";
            let label = line.is_empty()
                || line.starts_with(';')
                || line.split(';').next().unwrap_or_default().trim().ends_with(':');
            let record = line.starts_with("#dbg_");
            count += u64::from(!(goes_on || label || record));
        }
        let instructions = symbol["instructions"].as_u64().unwrap_or_default();
        ensure!(
            symbol["kind"] != "function" || instructions == count,
            "{instructions} instructions, and {count} lines"
        );
        Ok(())
    }

    /// That each method is the slot of the module.
    fn methods(&self, ir: &Ir) -> Result<()> {
        for method in self.all("methods") {
            let ty = &self.all("types")[number(&method["type"])?];
            let slots = &ir.slots[self.name(number(&ty["symbol"])?)?];
            let slot = &slots[number(&method["slot"])?];
            ensure!(method["name"] == slot.name, "{method} is not {}", slot.name);
            let own = slot.name.rsplit('.').next().unwrap_or_default();
            ensure!(
                method["go"].as_str().is_some_and(|go| go.ends_with(&format!(".{own}"))),
                "odd name: {method}"
            );
            self.asked(method, ty)?;
            for (target, expected) in
                ["mtyp", "ifn", "tfn"].iter().zip([&slot.mtyp, &slot.bodies[0], &slot.bodies[1]])
            {
                let name =
                    method[target].as_u64().map_or(Ok("null"), |_| self.name(number(&method[target])?))?;
                ensure!(name == expected, "{target} of {method} is not {expected}");
            }
        }
        let slots: usize = ir.slots.values().map(Vec::len).sum();
        ensure!(self.all("methods").len() == slots, "{slots} slots in the module");
        Ok(())
    }

    /// That a removed method that is demanded has a type that is dead or in no interface.
    fn asked(&self, method: &Value, ty: &Value) -> Result<()> {
        if method["asked"].is_null() {
            return Ok(());
        }
        ensure!(method["state"] != "live" && method["why"] != "not-called", "{method} is asked for in vain");
        ensure!(
            ty["live"] == false || ty["interface"] == false,
            "nothing is wrong with the type of {method}"
        );
        ensure!(
            self.symbol(number(&method["asked"])?)?["live"].is_object(),
            "{method} is asked for by what is dead"
        );
        Ok(())
    }

    /// That the packages add up to the totals, and the symbols and methods as well.
    fn sums(&self) -> Result<()> {
        let sum = |rows: &[Value], what: &str, kept: &str| -> u64 {
            rows.iter().filter_map(|row| row[what][kept].as_u64()).sum()
        };
        for what in COUNTS {
            for kept in ["kept", "gone"] {
                let total = self.0["totals"][what][kept].as_u64().context("no total")?;
                ensure!(
                    sum(self.all("packages"), what, kept) == total,
                    "packages do not add up to {total} {what} {kept}"
                );
            }
        }
        let counted = |symbol: &&Value| {
            !["declaration", "list", "record", "virtual"].iter().any(|kind| symbol["kind"] == *kind)
        };
        for (kept, live) in [("kept", true), ("gone", false)] {
            let symbols = self
                .all("symbols")
                .iter()
                .filter(counted)
                .filter(|symbol| symbol["live"].is_object() == live);
            ensure!(
                symbols.clone().count() as u64
                    == self.0["totals"]["symbols"][kept].as_u64().unwrap_or_default()
            );
            let bytes: u64 = symbols.filter_map(|symbol| symbol["bytes"].as_u64()).sum();
            ensure!(self.0["totals"]["bytes"][kept] == bytes, "symbols do not add up to the bytes {kept}");
            let methods =
                self.all("methods").iter().filter(|method| (method["state"] == "live") == live).count();
            ensure!(self.0["totals"]["methods"][kept] == methods, "{methods} methods {kept}");
            ensure!(
                sum(self.all("types"), "methods", kept) == methods as u64,
                "types do not add up to {methods} methods"
            );
        }
        Ok(())
    }

    /// That no culprit costs more than all together, and that what is kept by reflection alone is not free.
    fn culprits(&self) -> Result<()> {
        let reflection = &self.0["reflection"];
        let all = &reflection["cost"];
        let culprits = reflection["culprits"].as_array().context("no culprits")?;
        for culprit in culprits {
            ensure!(self.symbol(number(&culprit["symbol"])?)?["live"].is_object(), "a culprit that is dead");
            for what in COUNTS {
                ensure!(culprit["cost"][what].as_u64() <= all[what].as_u64(), "costs more than all together");
            }
        }
        if let [only] = &culprits[..] {
            ensure!(only["cost"] == *all, "the only culprit costs something else than all of them");
        }
        let reflected = self.all("methods").iter().filter(|method| method["why"] == "reflected").count();
        ensure!(reflected == 0 || !culprits.is_empty(), "methods are kept by reflection, and nobody did it");
        Ok(())
    }
}

fn number(value: &Value) -> Result<usize> {
    Ok(usize::try_from(value.as_u64().context("no number")?)?)
}
