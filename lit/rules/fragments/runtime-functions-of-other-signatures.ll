; Functions with the runtime's names and other parameters do something else. Their calls stay, and so does what they are given.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK-LABEL: define void @p.init()
; CHECK-NEXT: %map = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr @p.Live, i64 1)
; CHECK-NEXT: %place = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr @p.Live, ptr %map, i64 7)
; CHECK-NEXT: store ptr %place, ptr @p.Live
; CHECK-NEXT: %some = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8, i64 8)
; CHECK-NEXT: store i64 7, ptr %some
; CHECK-NEXT: store ptr %some, ptr @p.Other
; CHECK-NEXT: ret void

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Other = global ptr null
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
  %some = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8, i64 8)
  store i64 7, ptr %some
  store ptr %some, ptr @p.Other
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MakeMap"(ptr %0, i64 %1) {
  ret ptr null
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.MapAssign"(ptr %0, ptr %1, i64 %2) {
  ret ptr null
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 %0, i64 %1) {
  ret ptr null
}
