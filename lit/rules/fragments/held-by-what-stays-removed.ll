; As held-by-what-stays-kept.ll, where the variable that is read keeps its value: it holds the object for ever.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT:    %object = call
; CHECK-NEXT:    store ptr %object, ptr @p.fixed
; CHECK-NEXT:    %again = load
; CHECK-NEXT:    %is.nil = icmp
; CHECK-NEXT:    call void @assert(
; CHECK-NEXT:    ret void

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.fixed = global ptr null
@p.Within = global ptr null
@p.Memory = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %fixed = load ptr, ptr @p.fixed
  call void @use(ptr %fixed)
  ret void
}
define void @p.init() {
  %object = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 64)
  store ptr %object, ptr @p.fixed
  %again = load ptr, ptr @p.fixed
  %is.nil = icmp eq ptr %again, null
  call void @assert(i1 %is.nil)
  %within = getelementptr i8, ptr %again, i64 8
  store ptr %within, ptr @p.Within
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %in.memory = getelementptr i8, ptr %again, i64 32
  store ptr %in.memory, ptr %memory
  store ptr %memory, ptr @p.Memory
  ret void
}
declare void @assert(i1)
declare void @use(ptr)
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
