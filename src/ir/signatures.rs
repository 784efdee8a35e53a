//! What a module says of itself to later passes.

use std::ffi::CStr;

use llgo_dce_facts::marks;

use super::llvm::Module;

impl<'m> Module<'m> {
    /// Whether the module has been through the pass.
    pub fn was_pruned(self) -> bool {
        [marks::DONE, marks::PRUNED].iter().any(|mark| self.has_named_metadata(mark))
    }

    /// Has the module say which facts are its own, in place of any that it has said before.
    pub fn sign(self, name: &CStr, facts: &str) {
        self.remove_named_metadata(name);
        self.add_named_metadata_string(name, facts);
    }

    /// The facts that are the module's own, and those of modules that were linked to it.
    pub fn signatures(self, name: &CStr) -> Vec<Option<&'m [u8]>> {
        self.named_metadata_strings(name)
    }
}
