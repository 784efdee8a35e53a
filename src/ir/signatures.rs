//! What a module says of itself to later passes.

use std::ffi::CStr;

use llgo_dce_facts::marks;

use super::llvm::Module;

impl<'m> Module<'m> {
    /// Whether the module has been through the pass.
    pub fn was_pruned(self) -> bool {
        [marks::DONE, marks::PRUNED].iter().any(|mark| self.has_named_metadata(mark))
    }

    /// Whether the facts of the module have been written down: it lacks some of what they say since.
    pub fn is_prepared(self) -> bool {
        !self.signatures(marks::FACTS).is_empty()
    }

    /// Has the module say which facts are its own.
    pub fn sign(self, name: &CStr, facts: &str) {
        self.add_named_metadata_string(name, facts);
    }

    /// The facts that are the module's own, and those of modules that were linked to it.
    pub fn signatures(self, name: &CStr) -> Vec<Option<&'m [u8]>> {
        self.named_metadata_strings(name)
    }
}
