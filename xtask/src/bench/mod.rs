//! `cargo xtask bench`: the pass beside LLVM's GlobalDCE, on generated modules of growing size; and packages apart beside
//! full LTO.

pub(crate) mod apart;
mod curve;
mod measure;
mod page;
mod plot;
mod run;
mod said;

pub(crate) use run::run;
