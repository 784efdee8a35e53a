#![no_main]
use libfuzzer_sys::{fuzz_target, Corpus};

fuzz_target!(|bytes: &[u8]| -> Corpus {
    match llgo_dce_fuzz::tables::check(bytes) {
        true => Corpus::Keep,
        false => Corpus::Reject,
    }
});
