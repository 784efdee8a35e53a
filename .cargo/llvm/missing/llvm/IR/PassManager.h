// Stands in for LLVM's own header where there is no LLVM 19, so that a dependency's build says what ours does.
#error "llgo-dce needs LLVM 19: apt-get install llvm-19-dev, or set LLVM_CONFIG to the llvm-config of an LLVM 19"
