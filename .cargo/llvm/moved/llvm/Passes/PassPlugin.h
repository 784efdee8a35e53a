// What llvm-plugin 0.6 includes, for LLVMs that have no such header: LLVM 22 has moved it, and three of the callbacks
// that llvm-plugin registers have a parameter more there. An LLVM that has the header has it found first.
//
// Only for llvm-plugin's C++, which includes it behind everything else.

#ifndef LLGO_DCE_PASSPLUGIN_H
#define LLGO_DCE_PASSPLUGIN_H

#include <utility>

#include <llvm/Passes/PassBuilder.h>
#include <llvm/Plugins/PassPlugin.h>

namespace llgo_dce {
// A callback that is not told of the phase of LTO, as one that is.
template <typename Callback> auto withoutPhase(Callback Told) {
  return [Told = std::move(Told)](llvm::ModulePassManager &Manager, llvm::OptimizationLevel Level,
                                  llvm::ThinOrFullLTOPhase) { Told(Manager, Level); };
}
} // namespace llgo_dce

// Variadic, as the commas of a lambda part arguments.
#define registerPipelineEarlySimplificationEPCallback(...)                                                             \
  registerPipelineEarlySimplificationEPCallback(llgo_dce::withoutPhase(__VA_ARGS__))
#define registerOptimizerEarlyEPCallback(...) registerOptimizerEarlyEPCallback(llgo_dce::withoutPhase(__VA_ARGS__))
#define registerOptimizerLastEPCallback(...) registerOptimizerLastEPCallback(llgo_dce::withoutPhase(__VA_ARGS__))

#endif
