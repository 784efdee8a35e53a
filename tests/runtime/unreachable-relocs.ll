; What newer runtimes of LLGo define and older ones do not: link this in, or leave it out.
; Nothing refers to it before the pass has run, so it stands in a file of its own.

@0 = private unnamed_addr constant [38 x i8] c"unreachable method called. linker bug?"

declare void @_Zstandin.throw(ptr, i64)

define void @"github.com/goplus/llgo/runtime/internal/runtime.unreachableMethod"() {
  call void @_Zstandin.throw(ptr @0, i64 38)
  unreachable
}
