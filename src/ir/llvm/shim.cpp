// The few functions that LLVM's C API lacks.

#include <algorithm>
#include <numeric>

#include <llvm/IR/AttributeMask.h>
#include <llvm/IR/Constants.h>
#include <llvm/IR/DataLayout.h>
#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/IR/DiagnosticHandler.h>
#include <llvm/IR/DiagnosticInfo.h>
#include <llvm/IR/Function.h>
#include <llvm/IR/GetElementPtrTypeIterator.h>
#include <llvm/IR/GlobalAlias.h>
#include <llvm/IR/GlobalObject.h>
#include <llvm/IR/GlobalVariable.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/InlineAsm.h>
#include <llvm/IR/Instruction.h>
#include <llvm/IR/LLVMContext.h>
#include <llvm/IR/Metadata.h>
#include <llvm/IR/Module.h>
#include <llvm/IR/Operator.h>
#include <llvm-c/Core.h>
#include <llvm/Support/CBindingWrapping.h>
#include <llvm/Support/MathExtras.h>

#if __has_include(<llvm/Plugins/PassPlugin.h>)
#include <llvm/Plugins/PassPlugin.h>
#else
#include <llvm/Passes/PassPlugin.h>
#endif

using namespace llvm;

// plugin.rs has this struct, by the LLVM that build.rs has found.
static_assert(LLVM_VERSION_MAJOR == LLGO_DCE_LLVM_MAJOR, "the headers are those of another LLVM");
static_assert(sizeof(PassPluginLibraryInfo) == (LLVM_VERSION_MAJOR >= 22 ? 5 : 4) * sizeof(void *),
              "the entry point returns another struct");

extern "C" {

uint32_t llgo_dce_plugin_api_version() { return LLVM_PLUGIN_API_VERSION; }

// The kind of a type, as a number: in Rust a value that an enum does not have is undefined behaviour.
unsigned llgo_dce_type_kind(LLVMTypeRef Type) { return LLVMGetTypeKind(Type); }

// Whether a global is known to be the one that is linked.
bool llgo_dce_is_dso_local(LLVMValueRef Global) { return unwrap<GlobalValue>(Global)->isDSOLocal(); }

void llgo_dce_set_dso_local(LLVMValueRef Global, bool Local) { unwrap<GlobalValue>(Global)->setDSOLocal(Local); }

// A user of a value, and the function of an instruction. A global is its own owner, and a constant has none.
struct llgo_dce_use {
  LLVMValueRef User;
  LLVMValueRef Owner;
};

// Reads uses from Next on, at most Most of them, and returns how many.
size_t llgo_dce_read_uses(LLVMUseRef *Next, llgo_dce_use *Uses, size_t Most) {
  const Use *U = unwrap(*Next);
  size_t Count = 0;
  for (; U && Count != Most; U = U->getNext()) {
    User *By = U->getUser();
    Value *Owner = nullptr;
    if (auto *Instr = dyn_cast<Instruction>(By))
      Owner = Instr->getParent()->getParent();
    else if (isa<GlobalValue>(By))
      Owner = By;
    Uses[Count++] = {wrap(By), wrap(Owner)};
  }
  *Next = wrap(U);
  return Count;
}

// Prefetches the memory that reading the uses of some values accesses. A use-list is a chain of addresses all over the
// memory, so that each step waits for the one before; but the steps of several lists can be loaded at once.
void llgo_dce_prefetch_uses(const LLVMValueRef *Values, size_t Count) {
  const size_t MostValues = 16, MostUses = 24;
  const Use *Next[MostValues];
  Count = std::min(Count, MostValues);
  for (size_t Index = 0; Index != Count; ++Index) {
    const Value *V = unwrap(Values[Index]);
    Next[Index] = V->use_empty() ? nullptr : &*V->use_begin();
  }
  for (size_t Step = 0, Left = Count; Step != MostUses && Left; ++Step) {
    Left = 0;
    for (size_t Index = 0; Index != Count; ++Index) {
      const Use *U = Next[Index];
      if (!U)
        continue;
      ++Left;
      Next[Index] = U->getNext();
      __builtin_prefetch(Next[Index]);
      // 72 is where LLVM 19 and 22 keep a block's function. Were it elsewhere, that would cost time and nothing else.
      if (auto *Instr = dyn_cast<Instruction>(U->getUser()))
        __builtin_prefetch(reinterpret_cast<const char *>(Instr->getParent()) + 72);
    }
  }
}

// The only global that a constant is part of, if each constant in between has one use: a method is in a table, and that
// in a descriptor.
LLVMValueRef llgo_dce_only_owner(LLVMValueRef Constant) {
  const unsigned MostLevels = 8;
  Value *Part = unwrap(Constant);
  for (unsigned Level = 0; Level != MostLevels && Part->hasOneUse(); ++Level) {
    Part = Part->use_begin()->getUser();
    if (isa<GlobalValue>(Part))
      return wrap(Part);
    if (isa<Instruction>(Part))
      break;
  }
  return nullptr;
}

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

// Has a variable have an initializer of another type, in its place: a descriptor is a type's identity, and there may be very
// many references to it. Before LLVM 20 a variable has no function for that.
void llgo_dce_replace_initializer(LLVMValueRef Variable, LLVMValueRef Initializer) {
  auto *V = cast<GlobalVariable>(unwrap(Variable));
  auto *Init = cast<Constant>(unwrap(Initializer));
#if LLVM_VERSION_MAJOR >= 20
  V->replaceInitializer(Init);
#else
  struct Access : GlobalVariable {
    using GlobalValue::ValueType;
  };
  V->*(&Access::ValueType) = Init->getType();
  V->setInitializer(Init);
#endif
}

// LLVMGlobalSetMetadata replaces what is there, but a variable has many `!type` entries.
void llgo_dce_add_metadata(LLVMValueRef Global, unsigned Kind, LLVMMetadataRef Node) {
  cast<GlobalObject>(unwrap(Global))->addMetadata(Kind, *cast<MDNode>(unwrap(Node)));
}

// The node of an entry of type metadata, at another offset.
LLVMMetadataRef llgo_dce_type_node_at(LLVMMetadataRef Node, uint64_t Offset) {
  auto *Entry = cast<MDNode>(unwrap(Node));
  LLVMContext &Context = Entry->getContext();
  Metadata *At = ConstantAsMetadata::get(ConstantInt::get(Type::getInt64Ty(Context), Offset));
  return wrap(MDNode::get(Context, {At, Entry->getOperand(1)}));
}

// An entry of type metadata: the offset in a variable, the id, and the node of both. A malformed entry has no id, and
// neither has one whose id is no string.
struct llgo_dce_type_entry {
  uint64_t Offset;
  const char *Id;
  size_t IdLength;
  LLVMMetadataRef Node;
};

static llgo_dce_type_entry readTypeEntry(MDNode *Node) {
  llgo_dce_type_entry Entry = {0, nullptr, 0, wrap(Node)};
  if (Node->getNumOperands() != 2)
    return Entry;
  auto *Offset = mdconst::dyn_extract_or_null<ConstantInt>(Node->getOperand(0));
  if (!Offset || Offset->getBitWidth() > 64)
    return Entry;
  Entry.Offset = Offset->getZExtValue();
  if (auto *Id = dyn_cast_or_null<MDString>(Node->getOperand(1))) {
    Entry.Id = Id->getString().data();
    Entry.IdLength = Id->getLength();
  }
  return Entry;
}

// Reads the type entries of a variable, in their order and at most Most of them, and returns how many there are. The
// C API makes a value of each node, which is never freed.
size_t llgo_dce_type_entries(LLVMValueRef Global, llgo_dce_type_entry *Entries, size_t Most) {
  SmallVector<MDNode *, 16> Nodes;
  cast<GlobalObject>(unwrap(Global))->getMetadata(LLVMContext::MD_type, Nodes);
  for (size_t Index = 0; Index != std::min(Most, Nodes.size()); ++Index)
    Entries[Index] = readTypeEntry(Nodes[Index]);
  return Nodes.size();
}

// Constants that nothing uses any more stay in the context, and with them their uses of other constants. The C API
// neither distinguishes those from real uses nor removes them. Returns whether the variable has been deleted.
bool llgo_dce_delete_unused_variable(LLVMValueRef Variable) {
  auto *Global = cast<GlobalVariable>(unwrap(Variable));
  Global->removeDeadConstantUsers();
  if (!Global->use_empty())
    return false;
  Global->eraseFromParent();
  return true;
}

// Adds a marker at the beginning of a function: see markers.rs. It is inline assembly without text, which the optimizer
// copies with the code, may not delete by itself, and generates no code for. By its attributes it accesses no memory of
// the program, and returns, so that it prevents no optimization.
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

// Removes the string attributes of a call itself with this prefix, all at once: the C API makes a new set for each.
void llgo_dce_remove_attributes(LLVMValueRef Call, const char *Prefix, size_t Length) {
  auto *Base = cast<CallBase>(unwrap(Call));
  AttributeMask Mask;
  for (llvm::Attribute Each : Base->getAttributes().getFnAttrs())
    if (Each.isStringAttribute() && Each.getKindAsString().starts_with(StringRef(Prefix, Length)))
      Mask.addAttribute(Each.getKindAsString());
  Base->removeFnAttrs(Mask);
}

// An error that the host reports in its own manner: lld fails the link, clang and opt the compile.
void llgo_dce_emit_error(LLVMContextRef Context, const char *Text, size_t Length) {
  unwrap(Context)->emitError(StringRef(Text, Length));
}

// Adds the offset that a GEP adds to its pointer. Returns false where that is not constant, or not of 64 bits. With a
// Stride, indices that are not constant add a multiple of it. GEPOperator::accumulateConstantOffset does the same
// without a Stride for any width, at five times the cost.
static bool addOffset(const GEPOperator &GEP, const DataLayout &Layout, int64_t &Offset, uint64_t *Stride) {
  for (auto It = gep_type_begin(GEP), End = gep_type_end(GEP); It != End; ++It) {
    auto *Index = dyn_cast<ConstantInt>(It.getOperand());
    if (!Index && Stride && It.isSequential() && !It.getSequentialElementStride(Layout).isScalable()) {
      *Stride = std::gcd(*Stride, It.getSequentialElementStride(Layout).getFixedValue());
      continue;
    }
    if (!Index || Index->getBitWidth() > 64)
      return false;
    int64_t Size = 1, Count = Index->getSExtValue();
    if (StructType *Struct = It.getStructTypeOrNull()) {
      TypeSize Start = Layout.getStructLayout(Struct)->getElementOffset(Index->getZExtValue());
      if (Start.isScalable())
        return false;
      Count = Start.getFixedValue();
    } else if (Count) {
      TypeSize Stride = It.getSequentialElementStride(Layout);
      if (Stride.isScalable())
        return false;
      Size = Stride.getFixedValue();
    }
    if (MulOverflow(Count, Size, Count) || AddOverflow(Offset, Count, Offset))
      return false;
  }
  return true;
}

// The base of an address that is computed by constant offsets, and the offset; null when it is no address. Calls that
// return an argument are not looked through, and nothing wraps at the width of the target's pointers.
// With a Stride, it is some multiple of that more.
LLVMValueRef llgo_dce_base_and_offset(LLVMValueRef Address, LLVMModuleRef Mod, int64_t *Offset, uint64_t *Stride) {
  const DataLayout &Layout = unwrap(Mod)->getDataLayout();
  const unsigned MostSteps = 64;
  Value *Pointer = unwrap(Address);
  if (!Pointer->getType()->isPointerTy())
    return nullptr;
  *Offset = 0;
  for (unsigned Step = 0; Step != MostSteps; ++Step) {
    int64_t Further = *Offset;
    if (auto *GEP = dyn_cast<GEPOperator>(Pointer)) {
      if (!GEP->getType()->isPointerTy() || !addOffset(*GEP, Layout, Further, Stride))
        break;
      Pointer = GEP->getPointerOperand();
    } else if (auto *Cast = dyn_cast<BitCastOperator>(Pointer))
      Pointer = Cast->getOperand(0);
    else if (auto *Cast = dyn_cast<AddrSpaceCastOperator>(Pointer))
      Pointer = Cast->getOperand(0);
    else if (auto *Alias = dyn_cast<GlobalAlias>(Pointer); Alias && !Alias->isInterposable())
      Pointer = Alias->getAliasee();
    else
      break;
    *Offset = Further;
  }
  return wrap(Pointer);
}

// How many bytes a load or a store of a type accesses. Returns false where that is not fixed: the C API aborts there.
bool llgo_dce_fixed_size(LLVMModuleRef Mod, LLVMTypeRef Type, uint64_t *Size) {
  if (!unwrap(Type)->isSized())
    return false;
  TypeSize Stored = unwrap(Mod)->getDataLayout().getTypeStoreSize(unwrap(Type));
  if (Stored.isScalable())
    return false;
  *Size = Stored.getFixedValue();
  return true;
}

// Whether an instruction only computes its value, by LLVM's own analysis.
bool llgo_dce_only_computes(LLVMValueRef Instr) { return !cast<Instruction>(unwrap(Instr))->mayHaveSideEffects(); }

bool llgo_dce_may_read(LLVMValueRef Call) { return cast<Instruction>(unwrap(Call))->mayReadFromMemory(); }

// Whether LLVM is to print optimization remarks, or to write them to a file.
bool llgo_dce_remarks_wanted(LLVMContextRef Context) {
  LLVMContext &C = *unwrap(Context);
  return C.getLLVMRemarkStreamer() || (C.getDiagHandlerPtr() && C.getDiagHandlerPtr()->isAnyRemarkEnabled());
}

// A part of a remark: a key for programs, and a value. Plain text has the key "String".
struct llgo_dce_remark_part {
  const char *Key;
  size_t KeyLength;
  const char *Value;
  size_t ValueLength;
};

// Emits a remark about a function that has a body, at an instruction of it, or at the function itself. Kind is 0 for
// passed, 1 for missed, and 2 for analysis.
void llgo_dce_emit_remark(LLVMValueRef Function, LLVMValueRef At, unsigned Kind, const char *Name, size_t NameLength,
                          const llgo_dce_remark_part *Parts, size_t Count) {
  static const char Pass[] = "llgo-dce";
  auto *F = cast<llvm::Function>(unwrap(Function));
  DiagnosticLocation Where;
  // LLVM itself takes the line of the body's brace, which need not be there.
  if (DISubprogram *Program = F->getSubprogram())
    Where = DiagnosticLocation(DILocation::get(F->getContext(), Program->getLine(), 0, Program));
  if (At)
    if (const DebugLoc &Line = cast<Instruction>(unwrap(At))->getDebugLoc())
      Where = DiagnosticLocation(Line);
  auto Emit = [&](DiagnosticInfoOptimizationBase &&Remark) {
    for (const llgo_dce_remark_part &Part : ArrayRef(Parts, Count))
      Remark.insert(DiagnosticInfoOptimizationBase::Argument(StringRef(Part.Key, Part.KeyLength),
                                                             StringRef(Part.Value, Part.ValueLength)));
    F->getContext().diagnose(Remark);
  };
  StringRef Title(Name, NameLength);
  BasicBlock *Body = &F->getEntryBlock();
  switch (Kind) {
  case 0:
    return Emit(OptimizationRemark(Pass, Title, Where, Body));
  case 1:
    return Emit(OptimizationRemarkMissed(Pass, Title, Where, Body));
  default:
    return Emit(OptimizationRemarkAnalysis(Pass, Title, Where, Body));
  }
}
}
