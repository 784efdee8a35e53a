; Blocks may be before those from which they are reached. What is written to memory there belongs to it all the same.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: br label %start
; CHECK: fill:
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %live
; CHECK-NEXT: ret void
; CHECK: start:
; CHECK-NEXT: %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr %live, ptr @p.Live
; CHECK-NEXT: br label %fill
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
  br label %start

fill:
  store ptr @p.LiveFunc, ptr %live
  store ptr @p.DeadFunc, ptr %dead
  ret void

start:
  %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %live, ptr @p.Live
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %dead, ptr @p.Dead
  br label %fill
}
define void @p.LiveFunc() {
  ret void
}
define void @p.DeadFunc() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 %0) {
  ret ptr null
}
declare void @use(ptr)
