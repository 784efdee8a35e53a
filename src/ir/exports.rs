//! `unused-exports=GLOB`: symbols that the link exports, and nobody looks up by their names.
//!
//! With a table of functions LLGo has lld export all of package main. lld leaves exported symbols visible, as it does
//! those that native objects use, so that each is a root, and who calls it with which arguments is not known. While the
//! pass reads a module, such symbols are local; then those that are live become visible again. Dead ones stay local, so
//! that GlobalDCE removes them.

use hashbrown::{HashMap, HashSet};
use llgo_dce_core::Outcome;
use llgo_dce_facts::{Glob, Symbol};

use super::draft::handles::Handles;
use super::llvm::{Module, Visibility};
use super::module::globals::Symbols;

/// Symbols that are hidden. They become visible again when it is dropped.
pub struct Exports<'m> {
    module: Module<'m>,
    /// By name, as rewriting replaces some variables by others of the same name.
    hidden: HashMap<Vec<u8>, Visibility>,
}

impl<'m> Exports<'m> {
    /// Hides the visible functions and variables whose names match. What assembly names has to stay visible.
    pub fn hide(module: Module<'m>, globs: &[Glob]) -> Self {
        let mut hidden = HashMap::new();
        if !globs.is_empty() {
            let symbols = Symbols::of(module);
            let is_export = |it: &Symbol<'_>| {
                it.is_visible
                    && !it.is_in_assembly
                    && !it.name.is_empty()
                    && globs.iter().any(|glob| glob.matches(it.name))
            };
            for (symbol, it) in symbols.table().iter().filter(|(_, it)| is_export(it)) {
                if let Some(before) = symbols.value(symbol).and_then(|value| value.hide()) {
                    hidden.insert(it.name.to_vec(), before);
                }
            }
        }
        Self { module, hidden }
    }

    /// Leaves those hidden for good that are not live.
    pub fn forget_dead(&mut self, handles: &Handles<'m>, outcome: &Outcome) {
        let globals = handles.globals.iter();
        let dead = globals.filter(|&(symbol, _)| outcome.live(symbol).is_none());
        let dead: HashSet<&[u8]> = dead.map(|(_, value)| value.name()).collect();
        self.hidden.retain(|name, _| !dead.contains(&name[..]));
    }
}

impl Drop for Exports<'_> {
    fn drop(&mut self) {
        if self.hidden.is_empty() {
            return;
        }
        for (_, value) in Symbols::of(self.module).iter() {
            if let Some(before) = self.hidden.remove(value.name()) {
                value.show(before);
            }
        }
    }
}
