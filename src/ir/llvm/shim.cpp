// The few things that LLVM's C API cannot do.

#include <llvm/IR/DataLayout.h>
#include <llvm/IR/Function.h>
#include <llvm/IR/GlobalObject.h>
#include <llvm/IR/GlobalVariable.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InlineAsm.h>
#include <llvm/IR/Instruction.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Metadata.h>
#include <llvm/IR/Module.h>
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

// An instruction at the beginning of a function that refers to a variable. It is assembly without any text, as that is what
// the optimiser copies along, may not take away, and has nothing to do for. It says that it touches no memory that the program
// can see and comes back, so as not to be in the way.
void llgo_dce_add_marker(LLVMValueRef Function, LLVMValueRef Variable, const char *Attribute, size_t Length) {
  auto &Entry = unwrap<llvm::Function>(Function)->getEntryBlock();
  IRBuilder<> Builder(&Entry, Entry.getFirstInsertionPt());
  auto *Type = FunctionType::get(Builder.getVoidTy(), {unwrap(Variable)->getType()}, false);
  auto *Call = Builder.CreateCall(InlineAsm::get(Type, "", "r", /*hasSideEffects=*/true), {unwrap(Variable)});
  Call->addFnAttr(llvm::Attribute::get(Call->getContext(), StringRef(Attribute, Length)));
  Call->setMemoryEffects(MemoryEffects::inaccessibleMemOnly());
  Call->setDoesNotThrow();
  Call->addFnAttr(llvm::Attribute::WillReturn);
}

// An error that the host reports in its own manner: lld fails the link, clang and opt the compile.
void llgo_dce_emit_error(LLVMContextRef Context, const char *Text, size_t Length) {
  unwrap(Context)->emitError(StringRef(Text, Length));
}

// What an address is computed from by constant offsets, and how far from it.
LLVMValueRef llgo_dce_base_and_offset(LLVMValueRef Address, LLVMModuleRef Mod, int64_t *Offset) {
  const DataLayout &Layout = unwrap(Mod)->getDataLayout();
  Value *Pointer = unwrap(Address);
  APInt Distance(Layout.getIndexTypeSizeInBits(Pointer->getType()), 0);
  Value *Base = Pointer->stripAndAccumulateConstantOffsets(Layout, Distance, /*AllowNonInbounds=*/true);
  if (Distance.getSignificantBits() > 64)
    return nullptr;
  *Offset = Distance.getSExtValue();
  return wrap(Base);
}

// How many bytes a load or a store of a type touches. Gives false where that is not fixed: the C API stops there.
bool llgo_dce_fixed_size(LLVMModuleRef Mod, LLVMTypeRef Type, uint64_t *Size) {
  if (!unwrap(Type)->isSized())
    return false;
  TypeSize Stored = unwrap(Mod)->getDataLayout().getTypeStoreSize(unwrap(Type));
  if (Stored.isScalable())
    return false;
  *Size = Stored.getFixedValue();
  return true;
}

// Whether all that an instruction does is to compute its value, by what LLVM knows of it.
bool llgo_dce_only_computes(LLVMValueRef Instr) { return !cast<Instruction>(unwrap(Instr))->mayHaveSideEffects(); }
}
