; A function with the name of the runtime's AllocZ and one more parameter does something else. The call stays, and so
; does what it returns.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-LABEL: define void @p.init(
; CHECK:       store i64 7, ptr %some
; CHECK-NEXT:  store ptr %some, ptr @p.Other
; CHECK-NEXT:  ret void

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Other = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %some = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8, i64 8)
  store i64 7, ptr %some
  store ptr %some, ptr @p.Other
  store ptr null, ptr @p.Dead
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 %0, i64 %1) {
  ret ptr null
}
