// The few things that LLVM's C API cannot do.

#include <llvm/IR/GlobalVariable.h>
#include <llvm-c/Types.h>
#include <llvm/Support/CBindingWrapping.h>

using namespace llvm;

extern "C" {

// Constants that nothing uses any more stay in the context, and with them their uses of other constants. The C API cannot
// tell those from real uses, nor clear them away. Gives whether the variable could be deleted.
bool llgo_dce_delete_unused_variable(LLVMValueRef Variable) {
  auto *Global = cast<GlobalVariable>(unwrap(Variable));
  Global->removeDeadConstantUsers();
  if (!Global->use_empty())
    return false;
  Global->eraseFromParent();
  return true;
}
}
