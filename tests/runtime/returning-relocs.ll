; The `unreachableMethod` of versions of LLGo whose throw only prints: it returns. Linked in place of
; `unreachable-relocs.ll`.

@0 = private unnamed_addr constant [39 x i8] c"unreachable method called. linker bug?\0A"

declare void @_Zstandin.print(ptr, i64)

define void @"github.com/goplus/llgo/runtime/internal/runtime.unreachableMethod"() {
  call void @_Zstandin.print(ptr @0, i64 39)
  ret void
}
