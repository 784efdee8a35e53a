//! Finds an LLVM that the plugin can be built with and refuses any other, in one sentence; then builds the shim in C++.
//!
//! The search itself is in `.cargo/llvm/bin/llvm-config`, which llvm-plugin's build script runs too. That script does
//! not notice another `LLVM_CONFIG`, so each LLVM needs a target folder of its own. A plugin with parts of two LLVMs
//! refuses to be loaded (`src/ir/llvm/plugin.rs`).

use std::process::{exit, Command};

const SHIM: &str = "src/ir/llvm/shim.cpp";
const LLVM_CONFIG: &str = ".cargo/llvm/bin/llvm-config";

fn main() {
    println!("cargo:rerun-if-changed={LLVM_CONFIG}");
    println!("cargo:rerun-if-env-changed=LLVM_CONFIG");
    println!("cargo:rerun-if-env-changed=LLVM_SYS_221_PREFIX");
    println!("cargo:rerun-if-env-changed=PATH");

    let real = ask(LLVM_CONFIG, "--find");
    let version = ask(&real, "--version");
    let major = version.split('.').next().unwrap_or_default();
    println!("cargo:rustc-env=LLGO_DCE_LLVM_VERSION={version}");
    println!("cargo:rustc-env=LLGO_DCE_LLVM_BINDIR={}", ask(&real, "--bindir"));
    // `cfg(llvm = "22")`, for code that depends on the version of LLVM.
    let majors: Vec<String> =
        ask(LLVM_CONFIG, "--majors").split(' ').map(|major| format!("{major:?}")).collect();
    println!("cargo:rustc-check-cfg=cfg(llvm, values({}))", majors.join(", "));
    println!("cargo:rustc-cfg=llvm={major:?}");

    println!("cargo:rerun-if-changed={SHIM}");
    let mut shim = cc::Build::new();
    shim.cpp(true).std("c++17").include(ask(&real, "--includedir")).file(SHIM).warnings(false);
    shim.define("LLGO_DCE_LLVM_MAJOR", major);
    // Code that uses classes of LLVM's must have run-time type information exactly if LLVM has.
    shim.flag_if_supported(if ask(&real, "--has-rtti") == "YES" { "-frtti" } else { "-fno-rtti" });
    // Assertions take time in the hottest code, and would end the host.
    if ask(&real, "--assertion-mode") != "ON" {
        shim.define("NDEBUG", None);
    }
    shim.compile("llgo_dce_shim");
}

/// The output of `program` with the argument `question`. When the program fails, the build ends with its error message.
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
