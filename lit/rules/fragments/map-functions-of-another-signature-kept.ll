; A function with the name of the runtime's MapAssign and another parameter does something else. The call stays, and so
; does what it is given.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-LABEL: define void @p.init(
; CHECK:       store ptr %place, ptr @p.Live
; CHECK-NEXT:  ret void

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Live, i64 1)
  %place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Live, ptr %map, i64 7)
  store ptr %place, ptr @p.Live
  store ptr null, ptr @p.Dead
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr %0, i64 %1) {
  ret ptr null
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr %0, ptr %1, i64 %2) {
  ret ptr null
}
