// Stands in for LLVM's own header where there is no LLVM that will do, so that a dependency's build says what ours does.
#error "llgo-dce needs LLVM 22 or 19: apt-get install llvm-22-dev, or set LLVM_CONFIG to the llvm-config of one of them"
