; Memory that is allocated and filled for a variable that nobody reads is removed. The twin is filled in the same way
; and read.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 16)
; CHECK-NEXT: %field = getelementptr inbounds { i64, ptr }, ptr %live, i32 0, i32 1
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %field
; CHECK-NEXT: store i64 7, ptr %live
; CHECK-NEXT: store ptr %live, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Dead = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  %field = getelementptr inbounds { i64, ptr }, ptr %live, i32 0, i32 1
  %lost = getelementptr inbounds { i64, ptr }, ptr %dead, i32 0, i32 1
  store ptr @p.LiveFunc, ptr %field
  store ptr @p.DeadFunc, ptr %lost
  store ptr %dead, ptr @p.Dead
  store i64 7, ptr %live
  store i64 7, ptr %dead
  store ptr %live, ptr @p.Live
  ret void
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64) {
  unreachable
}
declare void @use(ptr)
