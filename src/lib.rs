//! An LLVM pass plugin that removes the methods a Go program compiled by LLGo cannot reach.
//!
//! Registration, and nothing else: which names the pipeline parser knows, and at which extension points passes run.

pub mod host;
pub mod ir;
pub mod logging;
pub mod options;

// The passes stand at the top of the repository, where people look for them; they are modules of this crate.
#[path = "../passes/mod.rs"]
pub mod passes;

use llvm_plugin::PassBuilder;

/// What LLVM calls when it loads the plugin.
#[llvm_plugin::plugin(name = "llgo-dce", version = "0.1.0")]
fn register(builder: &mut PassBuilder) {
    logging::init();
    if let Err(other) = host::check() {
        return log::error!("{other}: not registering any pass");
    }
    builder.add_module_pipeline_parsing_callback(passes::parse);
    builder.add_full_lto_early_ep_callback(passes::at_full_lto_early);
    builder.add_pipeline_start_ep_callback(passes::at_pipeline_start);
}
