//! `llgo-dce-facts<out=FILE>`: writes down what is known of one package, for the plan of its program.

use llgo_dce_apart::{encode, hex, FileKind};
use llgo_dce_explain::write_if_new;
use llgo_dce_facts::{marks, Options, Runtime};

use super::pass::Pass;
use crate::ir::{prepare, read_package, Module};

/// The pass.
pub(crate) struct WriteFacts {
    options: Options,
}

impl WriteFacts {
    pub(crate) fn new(options: Options) -> Self {
        Self { options }
    }
}

impl Pass for WriteFacts {
    fn name(&self) -> &'static str {
        "llgo-dce-facts"
    }

    /// The module has the hash of its facts from then on, and what the plan is about stays as it is.
    fn run(&self, module: Module<'_>) -> bool {
        let name = module.name();
        let Some(path) = &self.options.out else {
            module.emit_error("llgo-dce-facts: option 'out' is missing, as in out=FILE");
            return false;
        };
        let before = match (module.was_pruned(), module.is_prepared()) {
            (true, _) => Some("has been through the pass"),
            (_, true) => Some("its facts have been written down before"),
            _ => None,
        };
        if let Some(why) = before {
            module.emit_error(&format!("llgo-dce-facts: {name}: {why}"));
            return false;
        }
        let (facts, handles) = read_package(module, &Runtime::new(&self.options.runtimes));
        let encoded = encode(&facts, &handles);
        if let Err(error) = write_if_new(path, &encoded.relations.to_bytes(FileKind::Facts)) {
            module.emit_error(&format!("llgo-dce-facts: {error}"));
            return false;
        }
        log::info!("{name}: facts {}", hex(encoded.hash));
        module.sign(marks::FACTS, &hex(encoded.hash));
        prepare(&facts, handles);
        true
    }
}
