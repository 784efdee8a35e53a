//! The pages that `llgo-dce report` and `llgo-dce diff` make, in a real browser: that it shows what the JSON says, and can be used.
//!
//! What a test has made stays in `target/whole-programs/page/WHAT`. Where there is no Chromium most tests are skipped.

mod browser;
mod diff;
mod expected;
mod stage;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use anyhow::{ensure, Context, Result};
use libtest_mimic::{Completion, Failed, Trial};
use llgo_dce_generator::Plan;
use llgo_dce_harness::programs::{Dialect, Program};
use llgo_dce_harness::testing::{run, trial};
use llgo_dce_harness::tools::{browser, Tools};
use llgo_dce_harness::{fresh_dir, plugin, process, steps};
use serde_json::{json, Value};

use expected::{interface_path, live_path, method_path};
use stage::{list, number, page_of, report_of, report_of_module, Stage};

fn main() -> ExitCode {
    run(Ok(vec![
        trial("page/no-report".to_owned(), what_is_no_report_makes_no_page),
        in_browser("programs", every_program_can_be_shown),
        in_browser("paths", paths_are_those_of_the_report),
        in_browser("mouse", a_click_shows_a_path),
        in_browser("keys", search_needs_no_mouse),
        in_browser("culprits", culprits_are_sorted_by_what_they_cost),
        in_browser("function-table", what_stays_of_the_function_table),
        in_browser("exports", what_exports_cost),
        in_browser("names", names_are_text),
        in_browser("colours", it_can_be_read_in_light_and_dark),
        in_browser("narrow", a_narrow_window_does),
        in_browser("large", ten_thousand_symbols_can_be_seen),
        in_browser("diff", diff::the_page_is_that_of_the_json),
        in_browser("diff-same", diff::nothing_has_changed),
        in_browser("diff-mouse", diff::a_click_says_why_now),
        in_browser("diff-names", diff::names_are_text),
        in_browser("diff-colours", diff::it_can_be_read_in_light_and_dark),
        in_browser("diff-narrow", diff::a_narrow_window_does),
    ]))
}

/// A test that needs a browser. Unlike LLVM it is nothing that the plugin itself needs, so without one CI goes on, too.
fn in_browser(what: &'static str, check: fn(&mut Stage) -> Result<()>) -> Trial {
    Trial::ignorable_test(format!("page/{what}"), move || {
        let program = match browser() {
            Ok(program) => program,
            Err(missing) => return Ok(Completion::ignored_with(format!("skipped: {missing}"))),
        };
        let checked = Stage::new(&program, what).and_then(|mut stage| check(&mut stage));
        checked.map(|()| Completion::Completed).map_err(|error| Failed::from(format!("{error:#}")))
    })
}

fn what_is_no_report_makes_no_page() -> Result<()> {
    let dir = fresh_dir("page/no-report")?;
    let (json, page) = (dir.join("report.json"), dir.join("report.html"));
    let broken = [
        ("", "it is no JSON"),
        ("{\"schema\":1,\"tool\":\"llgo-dce 0.1.0\",\"mod", "it is no JSON"),
        ("[1, 2]", "no report of llgo-dce"),
        ("{\"schema\":1}", "no report of llgo-dce"),
        ("{\"schema\":7,\"tool\":\"llgo-dce 9.0.0\"}", "its schema is 7"),
        ("{\"schema\":1,\"tool\":\"llgo-dce 0.1.0\"}", "no list of packages"),
    ];
    for (text, complaint) in broken {
        fs::write(&json, text)?;
        let made = page_of(&json, &page)?;
        let said = String::from_utf8_lossy(&made.stderr);
        ensure!(made.status.code() == Some(1) && said.contains(complaint), "of {text}: {said}");
        ensure!(said.contains("report.json") && said.lines().count() == 1, "it said {said}");
        ensure!(!page.exists(), "a page of {text}");
    }
    let said = page_of(&dir.join("nowhere.json"), &page)?.stderr;
    ensure!(String::from_utf8_lossy(&said).contains("cannot read") && !page.exists());
    // The report is not taken for the place of the page.
    fs::write(&page, "{}")?;
    ensure!(!page_of(&page, &page)?.status.success() && fs::read_to_string(&page)? == "{}");
    Ok(())
}

fn every_program_can_be_shown(stage: &mut Stage) -> Result<()> {
    for program in Program::all()? {
        for dialect in program.dialects() {
            let report = report_of(&stage.dir, &program, dialect, "")?;
            let name = || format!("of {}/{}", dialect.name(), program.name);
            stage.show(&report).and_then(|()| shows_the_report(stage, &report)).with_context(name)?;
        }
    }
    Ok(())
}

/// Totals, problems, removed methods, packages and the legend are those of the report.
fn shows_the_report(stage: &mut Stage, report: &Value) -> Result<()> {
    stage.is_quiet()?;
    for what in ["symbols", "methods", "types", "instructions", "bytes"] {
        let shown = stage.texts(&format!("#totals tr[data-what={what}] .number"))?;
        let shown = shown.iter().map(|text| number(text)).collect::<Result<Vec<_>>>()?;
        let total = |which: &str| report["totals"][what][which].as_u64().unwrap_or_default();
        let (kept, gone) = (total("kept"), total("gone"));
        ensure!(shown == [kept + gone, kept, gone], "{what}: {shown:?}");
    }
    let problems: Vec<String> = serde_json::from_value(report["problems"].clone())?;
    ensure!(stage.texts("#problems li")? == problems, "other problems");
    if stage.browser.value("!document.getElementById('gone-more').hidden")? == true {
        stage.browser.click("#gone-more")?;
        stage.browser.until("document.getElementById('gone-more').hidden")?;
    }
    let mut gone = stage.texts("#gone a")?;
    let went = list(report, "methods").iter().filter(|method| method["state"] != "live");
    let mut went: Vec<_> = went.filter_map(|method| method["go"].as_str()).collect();
    gone.sort_unstable();
    went.sort_unstable();
    ensure!(gone == went, "methods that go: {gone:?} instead of {went:?}");
    the_map_is_complete(stage, report)
}

/// The colours of the map and of the legend are the same, and the legend adds up to what stays.
fn the_map_is_complete(stage: &mut Stage, report: &Value) -> Result<()> {
    let sum: u64 = stage
        .texts("#legend li")?
        .iter()
        .map(|text| number(text.rsplit(' ').nth(1).unwrap_or_default()))
        .sum::<Result<u64>>()?;
    ensure!(report["totals"]["bytes"]["kept"] == sum, "the legend adds up to {sum}");
    let legend = stage.all("#legend i", "className")?;
    let boxes = stage.all("#map a.box", "hash")?.into_iter().zip(stage.all("#map a.box", "className")?);
    for (hash, classes) in boxes {
        let colour = expected::colour(report, hash.trim_start_matches("#symbol-").parse()?);
        ensure!(classes.split(' ').any(|class| class == colour), "{hash} is {classes} and not {colour}");
        ensure!(legend.iter().any(|it| it == colour), "{colour} is not in the legend");
    }
    let colours = stage.browser.value(
        "new Set([...document.querySelectorAll('#legend i')].map((it) => getComputedStyle(it).backgroundColor)).size
            - document.querySelectorAll('#legend i').length",
    )?;
    ensure!(colours == 0, "two colours of the legend are the same");
    let sizes: Vec<_> =
        list(report, "symbols").iter().map(|it| it["bytes"].as_u64().unwrap_or_default()).collect();
    let faults = stage.browser.value(&format!("({FAULTS_OF_THE_MAP})({})", json!(sizes)))?;
    ensure!(faults == json!([]), "the map has {faults}");
    Ok(())
}

/// What is wrong with the boxes of the map: those that stick out of it, that cover each other, that cannot be seen, or
/// that are not larger than one of an eighth of the size. The titles of frames take some room, so that areas are not
/// just as the sizes.
const FAULTS_OF_THE_MAP: &str = "(sizes) => {
    const slack = 0.1;
    const whole = document.getElementById('map').getBoundingClientRect();
    const boxes = [...document.querySelectorAll('#map .box')].map((it) => {
        const { left, right, top, bottom, width, height } = it.getBoundingClientRect();
        const size = it.hash && sizes[it.hash.replace(/.*-/, '')];
        return { left, right, top, bottom, area: width * height, size, name: it.hash ?? it.title };
    });
    const inside = (it) => it.left >= whole.left - slack && it.right <= whole.right + slack
        && it.top >= whole.top - slack && it.bottom <= whole.bottom + slack;
    const apart = (a, b) => a.right <= b.left + slack || b.right <= a.left + slack
        || a.bottom <= b.top + slack || b.bottom <= a.top + slack;
    const asLarge = (a, b) => a.size === undefined || b.size === undefined || a.size < 8 * b.size || a.area > b.area;
    const fits = (a, b) => a === b || (apart(a, b) && asLarge(a, b));
    const faults = boxes.filter((it) => !inside(it) || it.area < 1).map((it) => `${it.name} outside, or too small`);
    for (const a of boxes) faults.push(...boxes.filter((b) => !fits(a, b)).map((b) => `${a.name} and ${b.name}`));
    return boxes.length || !sizes.some((size) => size) ? faults.slice(0, 5) : ['no box'];
}";

/// Goes to everything there is, and compares each path with the one that can be read off the report, and with what the
/// pass itself says.
fn paths_are_those_of_the_report(stage: &mut Stage) -> Result<()> {
    let (mut methods, mut lines) = (0, 0);
    for (name, options) in [
        ("reflectdyn", ""),
        ("reflectname", ""),
        ("keyed", ""),
        ("equality", ""),
        ("typeswitch", ""),
        ("deadtypes", "keep=*Host*"),
        ("deadtypes", "limit=1"),
    ] {
        let report = stage.show_program_with(name, options)?;
        let said = said_by_why(&stage.dir, options)?;
        // Removed symbols have no path: one program is enough to see that.
        let shows = |(_, symbol): &(usize, &Value)| symbol["live"].is_object() || name == "deadtypes";
        let symbols =
            list(&report, "symbols").iter().enumerate().filter(shows).map(|(index, _)| index).collect();
        for (index, shown) in stage.walk("symbol", symbols)? {
            shows_a_symbol(&report, index, &shown).with_context(|| format!("{name}: {shown}"))?;
            let symbol = report["symbols"][index]["name"].as_str().unwrap_or_default();
            lines += says_the_same(&shown, said.get(&format!("symbol: {symbol}")))?;
        }
        for (index, shown) in stage.walk("method", (0..list(&report, "methods").len()).collect())? {
            shows_a_method(&report, index, &shown).with_context(|| format!("{name}: {shown}"))?;
            let method = &report["methods"][index];
            methods += usize::from(method["state"] == "live");
            let method = method["go"].as_str().unwrap_or_default();
            lines += says_the_same(&shown, said.get(&format!("method: {method}")))?;
        }
        stage.is_quiet()?;
    }
    ensure!(methods > 10 && lines > 50, "{methods} methods, {lines} lines: nothing to see");
    Ok(())
}

fn shows_a_symbol(report: &Value, index: usize, shown: &Value) -> Result<()> {
    let live = &report["symbols"][index]["live"];
    ensure!(shown["live"]["hashes"] == json!(live_path(report, index)), "another path");
    let ty = if live["why"] == "method" { live["holder"].as_u64() } else { Some(index as u64) };
    let inside = if live.is_null() { Vec::new() } else { interface_path(report, ty) };
    ensure!(shown["inside"]["hashes"] == json!(inside), "another path into an interface");
    Ok(())
}

fn shows_a_method(report: &Value, index: usize, shown: &Value) -> Result<()> {
    let method = &report["methods"][index];
    let ty = &report["types"][expected::index(&method["type"])];
    let (live, inside) = (&shown["live"]["hashes"], &shown["inside"]["hashes"]);
    if method["state"] == "live" {
        ensure!(*live == json!(method_path(report, index)), "another path");
        ensure!(
            *inside == json!(interface_path(report, ty["symbol"].as_u64())),
            "another path into an interface"
        );
        return Ok(());
    }
    ensure!(*live == json!([]) && *inside == json!([]), "it goes, and has a path");
    let missing = shown["missing"].as_str().unwrap_or_default();
    let expected = [
        ("Nothing live refers to its type", ty["live"] == false),
        ("No value of its type gets into an interface", ty["live"] == true && ty["interface"] == false),
        ("No live code calls it", method["asked"].is_null()),
        ("called or looked up all the same", !method["asked"].is_null()),
        ("Interfaces still find it", method["state"] == "matchable"),
    ];
    for (words, holds) in expected {
        ensure!(missing.contains(words) == holds, "it is missing: {missing}");
    }
    Ok(())
}

/// Compares what is shown with the lines of the option why, and returns how many lines there are.
fn says_the_same(shown: &Value, said: Option<&[Value; 2]>) -> Result<usize> {
    let Some(said) = said else { return Ok(0) };
    ensure!(
        [&shown["live"]["lines"], &shown["inside"]["lines"]] == [&said[0], &said[1]],
        "{shown} for {said:?}"
    );
    Ok(said.iter().flat_map(|path| path.as_array()).map(Vec::len).sum())
}

/// The lines of both paths that the option why has for methods and symbols, by their titles. Left out are those in
/// which something has a name that the page shortens, and symbols of which why says that their path is above.
fn said_by_why(dir: &Path, options: &str) -> Result<BTreeMap<String, [Value; 2]>> {
    let mut opt = steps::opt_with_plugin(&Tools::find()?, &plugin::path()?)?;
    opt.arg(format!("-passes=print<llgo-dce;why=*;{options}>"))
        .arg("-disable-output")
        .arg(dir.join("linked.bc"));
    let said = String::from_utf8(process::run(&mut opt)?.stderr)?;
    let mut found = BTreeMap::new();
    for paragraph in format!("\n{said}").split("\nlive ").skip(1) {
        let (title, paths) = paragraph.split_once('\n').unwrap_or((paragraph, ""));
        let paths = paths.split_once("\nand it").unwrap_or((paths, ""));
        let lines =
            |text: &str| json!(text.lines().filter_map(|line| line.strip_prefix(">>> ")).collect::<Vec<_>>());
        if !paragraph.contains('$') && !paragraph.contains("(see above)") {
            found.insert(title.to_owned(), [lines(paths.0), lines(paths.1)]);
        }
    }
    Ok(found)
}

fn a_click_shows_a_path(stage: &mut Stage) -> Result<()> {
    let report = stage.show_program("reflectdyn")?;
    // On a box, a culprit, a step, a removed method.
    for selector in ["#map a.box", "#culprits a", "#live-path a", "#gone a"] {
        let hash = stage.all(selector, "hash")?.swap_remove(0);
        stage.browser.click(selector)?;
        stage.browser.until(&format!("location.hash === {}", json!(hash)))?;
        let (what, index) = hash.trim_start_matches('#').split_once('-').context("odd address")?;
        let thing = &report[format!("{what}s")][index.parse::<usize>()?];
        let name = if what == "method" { &thing["go"] } else { &thing["name"] };
        let titled = format!("document.querySelector('#path h2')?.textContent.endsWith(': ' + {name})");
        stage.browser.until(&titled).with_context(|| selector)?;
        ensure!(!stage.texts("#path h3")?.is_empty(), "{selector}: nothing below the title");
    }
    // Back to the box, which is marked.
    stage.browser.value("history.go(-3)")?;
    stage.browser.until("document.querySelectorAll('#map .chosen').length === 1")?;
    stage.browser.click("#path .close")?;
    stage.browser.until("document.querySelector('#path h2') === null")?;
    // The name of a package shows it alone, and by instructions there are functions only.
    let boxes = stage.all("#map .box", "hash")?.len();
    stage.browser.click("#map .package button")?;
    stage.browser.until("document.querySelectorAll('#map .package').length === 0")?;
    ensure!(stage.all("#map .box", "hash")?.len() < boxes, "zooming does nothing");
    stage.browser.click("#crumbs button")?;
    stage.browser.until(&format!("document.querySelectorAll('#map .box').length === {boxes}"))?;
    let choose = "const it = document.getElementById('measure'); it.value = 'instructions'; it.dispatchEvent(new Event('change'))";
    stage.browser.value(&format!("{{ {choose} }}"))?;
    for hash in stage.all("#map a.box", "hash")? {
        let index: usize = hash.trim_start_matches("#symbol-").parse()?;
        ensure!(report["symbols"][index]["kind"] == "function", "{hash} has no instructions");
    }
    stage.is_quiet()
}

fn search_needs_no_mouse(stage: &mut Stage) -> Result<()> {
    let report = stage.show_program("reflectdyn")?;
    stage.browser.click("#search")?;
    stage.browser.write("(*T).pong")?;
    stage.browser.until("document.querySelectorAll('#found a').length === 2")?;
    let found = stage.all("#found a", "hash")?;
    let names: Vec<&Value> = found.iter().filter_map(|hash| expected::name_of(&report, hash)).collect();
    ensure!(names == ["reflectdyn.(*T).Pong", "reflectdyn.(*T).Pong"], "it found {names:?}");
    ensure!(found[0].starts_with("#method-") && found[1].starts_with("#symbol-"), "it found {found:?}");
    // Down to the second, back up to the first, and there.
    for (key, at) in [("ArrowDown", 0), ("ArrowDown", 1), ("ArrowDown", 1), ("ArrowUp", 0)] {
        stage.browser.press(key)?;
        stage.browser.until(&format!("document.activeElement.hash === {}", json!(found[at])))?;
    }
    stage.browser.press("Enter")?;
    stage.browser.until(&format!("location.hash === {}", json!(found[0])))?;
    stage.browser.until("document.querySelector('#path #interface-path') !== null")?;
    ensure!(
        stage.steps("live-path")? == method_path(&report, found[0].trim_start_matches("#method-").parse()?)
    );
    // Back to the field, and Enter there takes the first.
    stage.browser.press("Escape")?;
    stage.browser.value("document.getElementById('search').select()")?;
    stage.browser.write("reflectdyn.T.hidden")?;
    stage.browser.press("Enter")?;
    stage.browser.until("document.querySelector('#missing') !== null")?;
    stage.browser.value("document.getElementById('search').select()")?;
    stage.browser.write("no such thing")?;
    stage.browser.until("document.getElementById('found-count').textContent === '0 found'")?;
    stage.is_quiet()
}

fn culprits_are_sorted_by_what_they_cost(stage: &mut Stage) -> Result<()> {
    let mut report = stage.show_program("reflectexpr")?;
    let [only] = list(&report["reflection"], "culprits") else {
        anyhow::bail!("reflectexpr has one culprit")
    };
    let row = |stage: &mut Stage| -> Result<Vec<u64>> {
        stage.texts("#culprits td.number")?.iter().map(|text| number(text)).collect()
    };
    let cost = ["bytes", "instructions", "methods", "symbols"].map(|what| only["cost"][what].as_u64());
    ensure!(row(stage)?.into_iter().map(Some).eq(cost), "another cost");
    let all = report["reflection"]["cost"]["bytes"].as_u64().unwrap_or_default();
    ensure!(stage.texts("#reflection")?.concat().contains(&format!("{all} bytes")), "no cost of all");
    let steps: Vec<_> = list(only, "lost").iter().filter_map(|lost| lost["step"].as_str()).collect();
    ensure!(!steps.is_empty() && stage.texts("#culprits td.steps div")? == steps, "other steps");
    // More of them, the cheapest first, as no bundled program has two that differ.
    let cost = |bytes: u64| json!({"symbols": 1, "methods": 1, "instructions": 1, "bytes": bytes});
    let lost = json!([{"step": "a <b>", "line": "p.go:7"}, {"step": "more than 32 names"}]);
    let culprits: Vec<Value> = [7, 300, 20]
        .iter()
        .map(|&bytes| json!({"symbol": bytes, "recorded": true, "lost": lost, "cost": cost(bytes)}))
        .collect();
    report["reflection"]["culprits"] = json!(culprits);
    stage.show(&report)?;
    ensure!(stage.all("#culprits a", "hash")? == ["#symbol-300", "#symbol-20", "#symbol-7"]);
    ensure!(
        stage.texts("#culprits tr:nth-child(2) td.steps div")? == ["a <b> (p.go:7)", "more than 32 names"],
        "the steps are not shown"
    );
    // No function of this program looks methods up.
    stage.show_program("deadtypes")?;
    ensure!(stage.texts("#reflection")?.concat().starts_with("Nobody"));
    stage.is_quiet()
}

/// The function table is shown package by package, the largest part that stays first; nothing where there is none.
fn what_stays_of_the_function_table(stage: &mut Stage) -> Result<()> {
    let mut report = stage.show_program("deadtypes")?;
    ensure!(stage.all("#table[hidden]", "id")? == ["table"] && stage.texts("#rows td")?.is_empty());
    let package = |name: &str, kept: u64| json!({"name": name, "rows": {"kept": 2, "gone": 3}, "bytes": {"kept": kept, "gone": 50}});
    report["function_table"] = json!({
        "rows": {"kept": 4, "gone": 6},
        "bytes": {"kept": 300, "gone": 700},
        "packages": [package("p", 40), package("", 200)],
    });
    stage.show(&report)?;
    ensure!(
        stage.texts("#table-bytes")? == ["4 of 10 rows stay: 300 of 1,000 bytes."],
        "{:?}",
        stage.texts("#table-bytes")
    );
    let cells = stage.texts("#rows td")?;
    ensure!(cells.concat() == "C2320050p234050", "{cells:?}");
    stage.is_quiet()
}

/// What exported symbols cost is said where there are any.
fn what_exports_cost(stage: &mut Stage) -> Result<()> {
    let mut report = stage.show_program("deadtypes")?;
    ensure!(stage.all("#exports[hidden]", "id")? == ["exports"]);
    let cost = json!({"symbols": 3, "methods": 1, "instructions": 70, "bytes": 280});
    report["exports"] = json!({"symbols": [0, 1], "cost": cost});
    stage.show(&report)?;
    let said = stage.texts("#exports")?.concat();
    ensure!(said.starts_with("2 symbols of Go's are visible") && said.contains("280 bytes"), "{said}");
    stage.is_quiet()
}

/// What would be HTML in a name is text, wherever the name is shown.
fn names_are_text(stage: &mut Stage) -> Result<()> {
    let dir = stage.dir.clone();
    let program = Program::named("reflectdyn")?;
    let module = dir.join("odd.ll");
    steps::link_modules(&Tools::find()?, &program.modules(Dialect::Relocs)?, &module)?;
    let text = fs::read_to_string(&module)?;
    let odd = "reflectdyn.</script><script>window.broken=1</script><img src=x onerror=window.broken=1><!--";
    fs::write(&module, text.replace("@reflectdyn.call", &format!("@\"{odd}\"")))?;
    let report = report_of_module(&dir, &module, "")?;
    stage.show(&report)?;
    ensure!(stage.texts("#culprits a")? == [odd], "the culprit has another name");
    ensure!(stage.texts("#problems li")?.concat().contains(odd), "the problem has another name");
    stage.browser.click("#culprits a")?;
    stage.browser.until("document.querySelector('#path h2') !== null")?;
    ensure!(stage.texts("#path h2")?.concat().contains(odd), "another title");
    stage.browser.click("#search")?;
    stage.browser.write("<script>")?;
    stage.browser.until("document.querySelectorAll('#found a').length > 0")?;
    ensure!(stage.texts("#found a")? == [odd], "it found something else");
    ensure!(stage.browser.value("window.broken === undefined")? == true, "a name was run");
    ensure!(stage.browser.value("document.querySelectorAll('script, img').length")? == 2, "a name is HTML");
    stage.is_quiet()
}

fn it_can_be_read_in_light_and_dark(stage: &mut Stage) -> Result<()> {
    let mut pages = Vec::new();
    for scheme in ["light", "dark"] {
        stage.scheme(scheme)?;
        stage.show_program("reflectexpr")?;
        stage.go("#method-0")?;
        stage.is_readable(scheme)?;
        pages.push(stage.browser.value("getComputedStyle(document.body).backgroundColor")?);
        stage.is_quiet()?;
    }
    ensure!(pages[0] != pages[1], "light is dark");
    Ok(())
}

fn a_narrow_window_does(stage: &mut Stage) -> Result<()> {
    stage.narrow()?;
    stage.show_program("reflectname")?;
    stage.nothing_sticks_out()?;
    ensure!(stage.browser.value("document.getElementById('path').checkVisibility()")? == false);
    stage.browser.click("#culprits a, #map a.box")?;
    // What the click has asked for is to be seen without scrolling.
    stage.browser.until(
        "(() => { const {top, bottom, height} = document.getElementById('path').getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight + 1 && height > 40; })()",
    )?;
    stage.nothing_sticks_out()?;
    stage.is_quiet()
}

fn ten_thousand_symbols_can_be_seen(stage: &mut Stage) -> Result<()> {
    let module = stage.dir.join("generated.ll");
    let plan = Plan {
        dialect: llgo_dce_generator::Dialect::Relocs,
        symbols: 10_000,
        seed: 1,
        method_values: false,
        accessors: false,
    };
    plan.write(std::io::BufWriter::new(fs::File::create(&module)?))?;
    let report = report_of_module(&stage.dir, &module, "")?;
    stage.show(&report)?;
    shows_the_report(stage, &report)?;
    let map = stage.browser.value(
        "(() => {
            const map = document.getElementById('map').getBoundingClientRect();
            const boxes = [...document.querySelectorAll('#map .box')].map((it) => it.getBoundingClientRect());
            return {
                boxes: boxes.length,
                share: boxes.reduce((sum, it) => sum + it.width * it.height, 0) / (map.width * map.height),
            };
        })()",
    )?;
    ensure!(map["boxes"].as_u64() > Some(1000), "too few boxes: {map}");
    ensure!(map["share"].as_f64() > Some(0.6), "most of the map is no box: {map}");
    // Where boxes would be too small there is one for all of a colour, which leads to just those.
    let boxes = "[...document.querySelectorAll('#map a.box')].map((it) => it.hash)";
    let before = stage.browser.value(boxes)?;
    stage.browser.click("#map .lump")?;
    stage.browser.until("document.querySelectorAll('#map .package').length === 0")?;
    ensure!(stage.texts("#crumbs")?.concat().contains(" smaller of "), "there is no way back");
    let after = stage.browser.value(boxes)?;
    let (before, after) = (before.as_array().context("no boxes")?, after.as_array().context("no boxes")?);
    ensure!(!after.is_empty() && after.iter().all(|it| !before.contains(it)), "the same boxes: {after:?}");
    stage.is_quiet()
}
