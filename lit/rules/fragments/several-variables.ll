; One piece of memory for several variables, as an optimiser leaves `var B = A`: it stays as long as one of them is
; read; the others lose their store. Where none is, it is removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
; CHECK-NEXT: store ptr @p.LiveFunc, ptr %kept
; CHECK-NEXT: store ptr %kept, ptr @p.Live
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.LiveFunc

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.DeadTwin = global ptr null
@p.DeadOne = global ptr null
@p.DeadTwo = global ptr null
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  %kept = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr @p.LiveFunc, ptr %kept
  store ptr %kept, ptr @p.DeadTwin
  store ptr %kept, ptr @p.Live
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr @p.DeadFunc, ptr %dead
  store ptr %dead, ptr @p.DeadOne
  store ptr %dead, ptr @p.DeadTwo
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
