// The few things that LLVM's C API cannot do.

#include <llvm/IR/GlobalObject.h>
#include <llvm/IR/GlobalVariable.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Metadata.h>
#include <llvm-c/Types.h>
#include <llvm/Support/CBindingWrapping.h>

using namespace llvm;

extern "C" {

// A variable's type cannot change, so a shorter list is another variable, in the place of the old one.
LLVMValueRef llgo_dce_replace_variable(LLVMValueRef Variable, LLVMValueRef Initializer) {
  auto *Old = cast<GlobalVariable>(unwrap(Variable));
  auto *Init = cast<Constant>(unwrap(Initializer));
  auto *New = new GlobalVariable(*Old->getParent(), Init->getType(), Old->isConstant(), Old->getLinkage(), Init, "",
                                 Old, Old->getThreadLocalMode(), Old->getAddressSpace());
  New->copyAttributesFrom(Old);
  New->copyMetadata(Old, 0);
  New->setComdat(Old->getComdat());
  New->takeName(Old);
  Old->replaceAllUsesWith(New);
  Old->eraseFromParent();
  return wrap(New);
}

// LLVMGlobalSetMetadata replaces what is there, but a variable has many `!type` entries.
void llgo_dce_add_metadata(LLVMValueRef Global, unsigned Kind, LLVMMetadataRef Node) {
  cast<GlobalObject>(unwrap(Global))->addMetadata(Kind, *cast<MDNode>(unwrap(Node)));
}

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

// An error that the host reports in its own manner: lld fails the link, clang and opt the compile.
void llgo_dce_emit_error(LLVMContextRef Context, const char *Text, size_t Length) {
  unwrap(Context)->emitError(StringRef(Text, Length));
}
}
