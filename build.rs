//! Finds LLVM 19 and refuses any other, in one sentence; then builds the few lines of C++ that there are.
//!
//! The search itself is in `.cargo/llvm/bin/llvm-config`, which llvm-plugin's build script asks too, so that both
//! always build against the same LLVM.

use std::process::{exit, Command};

const SHIM: &str = "src/ir/llvm/shim.cpp";
const LLVM_CONFIG: &str = ".cargo/llvm/bin/llvm-config";

fn main() {
    println!("cargo:rerun-if-changed={LLVM_CONFIG}");
    println!("cargo:rerun-if-env-changed=LLVM_CONFIG");
    println!("cargo:rerun-if-env-changed=LLVM_SYS_191_PREFIX");
    println!("cargo:rerun-if-env-changed=PATH");

    let real = ask(LLVM_CONFIG, "--find");
    println!("cargo:rustc-env=LLGO_DCE_LLVM_VERSION={}", ask(&real, "--version"));
    println!("cargo:rustc-env=LLGO_DCE_LLVM_BINDIR={}", ask(&real, "--bindir"));

    println!("cargo:rerun-if-changed={SHIM}");
    let mut shim = cc::Build::new();
    shim.cpp(true).std("c++17").include(ask(&real, "--includedir")).file(SHIM).warnings(false);
    // A class of LLVM's may only be touched with the same idea of run-time types that LLVM was built with.
    shim.flag_if_supported(if ask(&real, "--has-rtti") == "YES" { "-frtti" } else { "-fno-rtti" });
    // Assertions cost time where there is most to do, and would end the host.
    if ask(&real, "--assertion-mode") != "ON" {
        shim.define("NDEBUG", None);
    }
    shim.compile("llgo_dce_shim");
}

/// What `program` prints when asked `question`; ends the build with the program's own words when it fails.
fn ask(program: &str, question: &str) -> String {
    match Command::new(program).arg(question).output() {
        Ok(out) if out.status.success() => String::from_utf8_lossy(&out.stdout).trim().to_owned(),
        Ok(out) => fail(String::from_utf8_lossy(&out.stderr).trim()),
        Err(error) => fail(&format!("{program} cannot be run: {error}")),
    }
}

fn fail(why: &str) -> ! {
    eprintln!("{why}");
    exit(1)
}
