//! Method tables without the slots that leave, in the place of the old ones: a type's identity is the address of its
//! descriptor.

use llgo_dce_core::SlotState;

use super::Writer;
use crate::ir::module::method_table::Shorter;
use crate::ir::module::types::Descriptor;

impl<'m> Writer<'_, 'm> {
    /// Takes the slots that nothing can find out of their tables.
    pub(super) fn shorten_method_tables(&self) {
        for descriptor in self.handles.types.all_with_slots() {
            let stays = self.slots_that_stay(descriptor);
            if stays.contains(&false) {
                self.shorten(descriptor, &stays);
            }
        }
    }

    fn slots_that_stay(&self, descriptor: &Descriptor<'m>) -> Vec<bool> {
        let program = &self.world.program;
        let mut stays = vec![true; descriptor.slots.len()];
        for slot in self.world.methods_of(descriptor.symbol) {
            if self.outcome.slot_state(program, slot) == SlotState::Unlisted {
                stays[program.weak_ref(slot).place as usize] = false;
            }
        }
        stays
    }

    /// Takes slots out of one table. Type metadata for those that stay is moved along.
    fn shorten(&self, descriptor: &Descriptor<'m>, stays: &[bool]) {
        let global = descriptor.global;
        let shorter = Shorter::new(stays);
        let Some(initializer) = global.initializer().and_then(|it| shorter.initializer(it)) else { return };
        let entries = shorter.type_entries(self.module, global);
        global.replace_initializer(initializer);
        if !entries.is_empty() {
            global.replace_type_entries(entries.into_iter());
        }
    }
}
