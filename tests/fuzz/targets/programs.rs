#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    llgo_dce_fuzz::programs::check(bytes);
});
