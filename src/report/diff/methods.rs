//! The methods that came back, and those that no longer stay.

use hashbrown::HashMap;
use serde::Serialize;

use super::causes::Causes;
use crate::read::{Method, Report};

/// A method that stays now and did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Back {
    /// Its name.
    pub name: String,
    /// What it was: `dead`, `matchable`, or `absent` where the program did not have it.
    pub was: String,
    /// The bytes of its bodies.
    pub bytes: u64,
    /// The index of the cause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<usize>,
}

/// A method that stayed and does not now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Gone {
    /// Its name.
    pub name: String,
    /// What it is: `dead`, `matchable`, or `absent`.
    pub is: String,
    /// The bytes that its bodies had.
    pub bytes: u64,
}

/// The methods of a report by name: those of a type and of the pointer to it have names of their own.
fn by_name(report: &Report) -> HashMap<&str, &Method> {
    report.methods.iter().map(|method| (method.go.as_str(), method)).collect()
}

fn state(method: Option<&&Method>) -> String {
    method.map_or("absent", |method| &method.state).to_owned()
}

/// Both, the largest first.
pub(super) fn of(old: &Report, new: &Report, causes: &mut Causes<'_>) -> (Vec<Back>, Vec<Gone>) {
    let (before, now) = (by_name(old), by_name(new));
    let is_live = |method: Option<&&Method>| method.is_some_and(|method| method.is_live());
    let (mut back, mut gone) = (Vec::new(), Vec::new());
    for (at, method) in new.methods.iter().enumerate().filter(|(_, method)| method.is_live()) {
        let name = method.go.as_str();
        if !is_live(before.get(name)) {
            let cause = causes.of_method(at);
            back.push(Back {
                name: name.to_owned(),
                was: state(before.get(name)),
                bytes: method.bytes,
                cause,
            });
        }
    }
    for method in old.methods.iter().filter(|method| method.is_live()) {
        let name = method.go.as_str();
        if !is_live(now.get(name)) {
            gone.push(Gone { name: name.to_owned(), is: state(now.get(name)), bytes: method.bytes });
        }
    }
    back.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
    gone.sort_by(|a, b| b.bytes.cmp(&a.bytes).then_with(|| a.name.cmp(&b.name)));
    (back, gone)
}
