//! The page of a difference.

use anyhow::{ensure, Result};
use serde_json::{json, Value};

use crate::stage::{list, number, Stage};

/// Totals, tables, map and legend are those of the JSON.
pub(crate) fn the_page_is_that_of_the_json(stage: &mut Stage) -> Result<()> {
    let [old, new] = stage.two_reports()?;
    for (old, new) in [(&old, &new), (&new, &old)] {
        let found = stage.show_diff(old, new)?;
        shows_totals(stage, &found)?;
        for id in ["lookups", "causes", "back", "gone", "packages", "types", "reasons"] {
            shows_all_rows(stage, &found, id)?;
        }
        the_map_is_complete(stage, &found)?;
        stage.is_quiet()?;
    }
    Ok(())
}

fn shows_totals(stage: &mut Stage, found: &Value) -> Result<()> {
    for what in ["bytes", "instructions", "symbols", "methods"] {
        let shown = stage.texts(&format!("#totals tr[data-what={what}] .number"))?;
        let total = |which: &str| found["totals"][what][which].as_u64().unwrap_or_default();
        let (old, new) = (total("old"), total("new"));
        ensure!([number(&shown[0])?, number(&shown[1])?] == [old, new], "{what}: {shown:?}");
        let change = number(shown[2].trim_start_matches(['+', '−']))?;
        ensure!(change == old.abs_diff(new) && (new > old) == shown[2].starts_with('+'), "{what}: {shown:?}");
    }
    Ok(())
}

/// A table has a row for each thing of the list, once all are shown, and is hidden if there is none.
fn shows_all_rows(stage: &mut Stage, found: &Value, id: &str) -> Result<()> {
    let all = list(found, id).len();
    let hidden = stage.browser.value(&format!("document.getElementById('{id}').hidden"))?;
    ensure!(hidden == (all == 0), "{id}: {all} things, and hidden is {hidden}");
    if stage.browser.value(&format!("document.querySelector('#{id} button')?.hidden === false"))? == true {
        stage.browser.click(&format!("#{id} button"))?;
    }
    let rows = stage.texts(&format!("#{id} tr"))?.len().saturating_sub(1);
    ensure!(rows == all, "{id}: {rows} rows of {all} things");
    Ok(())
}

/// The boxes are the symbols that differ, each in the colour of its change, and the legend adds up to all changes.
fn the_map_is_complete(stage: &mut Stage, found: &Value) -> Result<()> {
    let change = |it: &Value| {
        let (old, new) = (it["old"].as_u64().unwrap_or_default(), it["new"].as_u64().unwrap_or_default());
        (old, new, old.abs_diff(new))
    };
    let sum: u64 = list(found, "symbols").iter().map(|it| change(it).2).sum();
    let legend = stage.texts("#legend li")?;
    let legend = legend.iter().map(|text| number(text.rsplit(' ').nth(1).unwrap_or_default()));
    ensure!(legend.sum::<Result<u64>>()? == sum, "the legend does not add up to {sum}");
    let boxes = stage.all("#map a.box", "hash")?.into_iter().zip(stage.all("#map a.box", "className")?);
    for (hash, classes) in boxes {
        let symbol = &found["symbols"][hash.trim_start_matches("#symbol-").parse::<usize>()?];
        let colour = match change(symbol) {
            (0, ..) => "fresh",
            (_, 0, _) => "lost",
            (old, new, _) if new > old => "more",
            _ => "less",
        };
        ensure!(classes.split(' ').any(|class| class == colour), "{symbol} is {classes}");
    }
    Ok(())
}

/// Two builds of the same have a page that says so.
pub(crate) fn nothing_has_changed(stage: &mut Stage) -> Result<()> {
    let [old, _] = stage.two_reports()?;
    let found = stage.show_diff(&old, &old)?;
    ensure!(list(&found, "symbols").is_empty() && list(&found, "causes").is_empty(), "{found}");
    ensure!(stage.texts("#headline")? == ["0 bytes (0.0\u{a0}%)"], "{:?}", stage.texts("#headline")?);
    ensure!(stage.all("#map > *", "className")?.is_empty(), "the map has boxes");
    stage.is_quiet()
}

/// A box leads to what it is, that to its cause, and that back to what is there because of it.
pub(crate) fn a_click_says_why_now(stage: &mut Stage) -> Result<()> {
    let [old, new] = stage.two_reports()?;
    let found = stage.show_diff(&old, &new)?;
    stage.browser.click("#map a.box.fresh")?;
    stage.browser.until("document.querySelector('#path a[href^=\"#cause-\"]') !== null")?;
    let cause = stage.all("#path a[href^='#cause-']", "hash")?.swap_remove(0);
    stage.browser.click("#path a[href^='#cause-']")?;
    stage.browser.until(&format!("location.hash === {}", json!(cause)))?;
    let index: usize = cause.trim_start_matches("#cause-").parse()?;
    let of_it = list(&found, "symbols").iter().filter(|symbol| symbol["cause"] == index).count();
    stage.browser.until(&format!("document.querySelectorAll('#path li').length === {of_it}"))?;
    let words = found["causes"][index]["words"].as_str().unwrap_or_default();
    ensure!(stage.texts("#path h2")?.concat().contains(words), "the title does not say {words}");
    // Only what is more, or what is less.
    let choose = "const it = document.getElementById('which'); it.value = 'less'; it.dispatchEvent(new Event('change'))";
    stage.browser.value(&format!("{{ {choose} }}"))?;
    ensure!(
        stage.all("#map a.box.fresh, #map a.box.more", "hash")?.is_empty(),
        "what is more is still there"
    );
    stage.is_quiet()
}

/// What would be HTML in a name is text.
pub(crate) fn names_are_text(stage: &mut Stage) -> Result<()> {
    let [old, mut new] = stage.two_reports()?;
    let odd = "reflectdyn.</script><script>window.broken=1</script><img src=x onerror=window.broken=1><!--";
    for symbol in new["symbols"].as_array_mut().into_iter().flatten() {
        if symbol["name"] == "reflectdyn.call" {
            symbol["name"] = json!(odd);
        }
    }
    stage.show_diff(&old, &new)?;
    ensure!(stage.texts("#lookups td.name")? == [odd], "the look-up has another name");
    ensure!(stage.browser.value("window.broken === undefined")? == true, "a name was run");
    ensure!(stage.browser.value("document.querySelectorAll('script, img').length")? == 2, "a name is HTML");
    stage.is_quiet()
}

pub(crate) fn it_can_be_read_in_light_and_dark(stage: &mut Stage) -> Result<()> {
    let [old, new] = stage.two_reports()?;
    for scheme in ["light", "dark"] {
        for (old, new) in [(&old, &new), (&new, &old)] {
            stage.scheme(scheme)?;
            stage.show_diff(old, new)?;
            stage.go("#symbol-0")?;
            stage.is_readable(scheme)?;
            stage.is_quiet()?;
        }
    }
    Ok(())
}

pub(crate) fn a_narrow_window_does(stage: &mut Stage) -> Result<()> {
    stage.narrow()?;
    let [old, new] = stage.two_reports()?;
    stage.show_diff(&old, &new)?;
    stage.nothing_sticks_out()?;
    stage.browser.click("#causes a")?;
    stage.browser.until("document.querySelector('#path h2') !== null")?;
    stage.nothing_sticks_out()?;
    stage.is_quiet()
}
