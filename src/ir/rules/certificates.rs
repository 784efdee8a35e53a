//! Certificates of static itabs, as LLGo writes them since August 2026 (#2430): one for each conversion of a known type.
//!
//! ```llvm
//! @"_llgo_itab$HASH" = weak_odr constant { ptr, ptr, i32, [1 x ptr] } { ptr @I, ptr @T, i32 0, [1 x ptr] [ptr @T.M] },
//!   !llgo.static.itab.slot !{i64 24, !"go.method.i.KEY.m0"}
//! @llvm.compiler.used = appending global [1 x ptr] [ptr @"_llgo_itab$HASH"]
//! ```
//!
//! They are there for a plugin: the runtime makes its itabs as ever, and nothing refers to these. Left alone, each would
//! keep all methods of a conversion. So they keep nothing, are taken out of LLVM's lists, and are deleted.

use std::ffi::CStr;

use hashbrown::HashSet;
use llgo_dce_facts::roots::is_used_list;

use crate::ir::draft::Draft;
use crate::ir::llvm::Value;
use crate::ir::llvm::{Module, User};

/// What the names of certificates begin with; linking may add a number.
const NAME: &[u8] = b"_llgo_itab$";
/// The metadata that an itab that code uses does not have.
const SLOT: &CStr = c"llgo.static.itab.slot";

/// Finds the certificates of a module: they keep nothing.
///
/// One that something besides LLVM's lists refers to is a variable like any other; so is one that is in no list. In a
/// link certificates are visible: a linker leaves visible what is in LLVM's lists.
pub(super) fn read(draft: &mut Draft<'_, '_>) {
    let Draft { module, symbols, certificates, .. } = draft;
    let named = symbols.variables().filter(|&(it, _)| symbols.name(it).starts_with(NAME));
    certificates.extend(named.map(|(_, it)| it).filter(|it| is_certificate(*module, *it)));
}

/// What is called like a certificate, has its metadata, and is in LLVM's lists alone.
pub(crate) fn left(module: Module<'_>) -> impl Iterator<Item = Value<'_>> {
    let named = module.variables().filter(|it| it.name().starts_with(NAME));
    named.filter(move |it| is_certificate(module, *it))
}

/// Whether what is called like a certificate is one.
fn is_certificate<'m>(module: Module<'m>, variable: Value<'m>) -> bool {
    !variable.is_declaration() && variable.has_metadata(module, SLOT) && is_only_listed(variable)
}

/// Whether LLVM's lists of what is used are all that refers to a variable, and do.
fn is_only_listed(variable: Value<'_>) -> bool {
    // No recursion, as nothing bounds how deep constants nest.
    let (mut open, mut seen) = (vec![variable], HashSet::new());
    let mut is_listed = false;
    while let Some(value) = open.pop() {
        for user in value.users() {
            match user {
                User::Global(list) if list.is_variable() && is_used_list(list.name()) => is_listed = true,
                User::Constant(constant) if seen.insert(constant) => open.push(constant),
                User::Constant(_) => {}
                User::Global(_) | User::Instruction(..) => return false,
            }
        }
    }
    is_listed
}
