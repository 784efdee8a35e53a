; What is read from a variable that changes may stay with the function, as code that may panic asks for it too. A variable
; that nobody reads and that is given an address computed from it holds the object.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-LABEL: define void @p.init(
; CHECK:         store ptr %within, ptr @p.within
; CHECK:         store ptr %further, ptr @p.further
; CHECK:         store ptr %in.memory, ptr %memory
; CHECK:         store ptr %memory, ptr @p.memory

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
@p.pool = global ptr null
@p.within = global ptr null             ; var within = &pool.field
@p.further = global ptr null            ; the same behind an address that stays, too
@p.memory = global ptr null             ; var memory = []*int{&pool.field}
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  store ptr null, ptr @p.pool
  ret void
}
define void @p.init() {
  %object = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 64)
  store ptr %object, ptr @p.pool
  %again = load ptr, ptr @p.pool
  %is.nil = icmp eq ptr %again, null
  call void @assert(i1 %is.nil)
  %within = getelementptr i8, ptr %again, i64 8
  store ptr %within, ptr @p.within
  %part = getelementptr i8, ptr %again, i64 16
  %same = icmp eq ptr %part, %within
  call void @assert(i1 %same)
  %further = getelementptr i8, ptr %part, i64 8
  store ptr %further, ptr @p.further
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  %in.memory = getelementptr i8, ptr %again, i64 32
  store ptr %in.memory, ptr %memory
  store ptr %memory, ptr @p.memory
  ret void
}
declare void @assert(i1)
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
